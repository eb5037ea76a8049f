"""What holds of every stream when it leaves its tokenizer, whatever the format.

No control characters, no two notes of one id; both are told, and so are characters that turn the direction of text.
The close of a bill says what it is.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from kamerstuk.controls import count_controls, count_overrides, told, without_controls
from kamerstuk.forms import CLOSING_FORMULA, GIVEN
from kamerstuk.limits import DEFAULTS, Limits, exceeded
from kamerstuk.tokens import CLOSING_ROLE, Kind, Link, Mark, Token, Tokenized

_LONGEST_LABEL = 12
"""Characters; the longest label of a note seen has 4."""


def settled(tokenized: Tokenized, limits: Limits = DEFAULTS, *, name: str = "") -> Tokenized:
    """Return the stream as the later stages can rely on it, with what had to be mended.

    Raises `LimitExceededError` for more nodes, notes or wider cells than are allowed.
    """
    _bound(tokenized.tokens, limits, name)
    tokens, cleaned = _clean(tokenized.tokens)
    tokens, repeated = _apart(tokens)
    tokens = tuple(_closing(_worded(tokens)))
    turned = count_overrides("".join(token.text for token in tokens))
    repairs = (*tokenized.repairs, *told(cleaned), *repeated, *_turning(turned))
    return Tokenized(tokens, tokenized.dialect, without_controls(tokenized.witness), repairs)


def _bound(tokens: Sequence[Token], limits: Limits, name: str) -> None:
    counts = {
        "nodes": len(tokens),
        "notes": sum(token.kind is Kind.NOTE and token.edge == 1 for token in tokens),
        "spans": max((max(token.rowspan, token.colspan) for token in tokens), default=1),
    }
    for limit, count in counts.items():
        if count > getattr(limits, limit):
            what = "rows or columns covered by one cell" if limit == "spans" else limit
            raise exceeded(limit, f"{count} {what}, more than {getattr(limits, limit)}", name=name)


def _worded(tokens: Iterable[Token]) -> Iterator[Token]:
    """Give words that stand where a note has its number back to the text: a label is no part of it."""
    for token in tokens:
        if token.kind is Kind.NOTE and len(token.label) > _LONGEST_LABEL:
            yield token._replace(label="")
            yield Token(Kind.PARAGRAPH, token.label)
        elif any(len(mark.text) > _LONGEST_LABEL for mark in token.marks):
            yield _with_words(token)
        else:
            yield token


def _with_words(token: Token) -> Token:
    text, marks, shift = token.text, [], 0
    for mark in token.marks:
        at = mark.offset + shift
        if len(mark.text) > _LONGEST_LABEL:
            text = f"{text[:at]}{mark.text}{text[at:]}"
            shift += len(mark.text)
            at += len(mark.text)
        marks.append(mark._replace(offset=at, text=mark.text[:_LONGEST_LABEL]))
    links = (
        link for link in token.links if not shift or link.end <= token.marks[0].offset
    )  # those behind lost their place
    return token._replace(text=text, marks=tuple(marks), links=tuple(links))


def _closing(tokens: Iterable[Token]) -> Iterator[Token]:
    """Name the formula that closes a bill; the line "Gegeven" becomes the label of the signature line behind it."""
    given: Token | None = None
    for token in tokens:
        paragraph = token.kind is Kind.PARAGRAPH
        if given is not None:
            if paragraph and not token.label:
                token = token._replace(label=GIVEN, marks=given.marks + token.marks)
            else:
                yield given
        given = token if paragraph and token.text == GIVEN else None
        if given is None:
            yield _formula(token) if paragraph else token
    if given is not None:
        yield given


def _formula(token: Token) -> Token:
    return token if token.role or not CLOSING_FORMULA.read(token.text) else token._replace(role=CLOSING_ROLE)


def _turning(found: int) -> Iterator[tuple[str, str]]:
    if found:
        yield (
            "bidi-control",
            f"Characters that turn the direction of text stand in it ({found}): it may not read as it looks.",
        )


def _clean(tokens: Sequence[Token]) -> tuple[tuple[Token, ...], int]:
    found = count_controls("".join(part for token in tokens for part in _parts(token)))
    return (tuple(map(_cleaned, tokens)) if found else tuple(tokens)), found


def _parts(token: Token) -> Iterator[str]:
    yield from (token.text, token.label, token.role)
    if token.marks or token.links:
        yield from (mark.text for mark in token.marks)
        yield from (link.href for link in token.links)


def _cleaned(token: Token) -> Token:
    def moved(offset: int) -> int:
        return len(without_controls(token.text[:offset]))

    return token._replace(
        text=without_controls(token.text),
        label=without_controls(token.label),
        role=without_controls(token.role),
        marks=tuple(Mark(moved(mark.offset), mark.note, without_controls(mark.text)) for mark in token.marks),
        links=tuple(Link(moved(link.start), moved(link.end), without_controls(link.href)) for link in token.links),
    )


def _apart(tokens: Sequence[Token]) -> tuple[tuple[Token, ...], tuple[tuple[str, str], ...]]:
    """Give notes of one id ids of their own; the first marker is that of the first note, and so on."""
    notes = Counter(token.id for token in tokens if token.kind is Kind.NOTE and token.edge == 1)
    repeated = {ident: count for ident, count in notes.items() if ident and count > 1}
    if not repeated:
        return tuple(tokens), ()
    seen, marked = Counter[str](), Counter[str]()

    def nth(ident: str, counter: Counter[str]) -> str:
        if ident not in repeated:
            return ident
        counter[ident] += 1
        number = min(counter[ident], repeated[ident])
        return ident if number == 1 else f"~{ident}~{number}"

    def renamed(token: Token) -> Token:
        if token.kind is Kind.NOTE and token.edge == 1:
            return token._replace(id=nth(token.id, seen))
        marks = tuple(mark._replace(note=nth(mark.note, marked)) for mark in token.marks)
        return token._replace(marks=marks) if marks else token

    message = (
        f"{sum(repeated.values()) - len(repeated)} notes have the id of another; each has the marker in its place."
    )
    return tuple(map(renamed, tokens)), (("repeated-note-id", message),)
