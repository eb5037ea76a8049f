"""Find mentions in one pass: a cheap scan for triggers, then patterns anchored at each of them.

The time is linear in the text: two scans look at each character at most once, every pattern is bounded, and after a
mention the reading goes on behind it. Trigger words are sought in the text in lower case; shapes only near a digit,
for nearly every reference has one and few words of a paper stand beside one.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, partial

from attrs import evolve, frozen

from kamerstuk.citations.definitions import definitions
from kamerstuk.citations.mention import Mention
from kamerstuk.citations.plugins import plugged_rows
from kamerstuk.citations.row import Found, Row
from kamerstuk.citations.shadow import fold, is_cut
from kamerstuk.model import CitationKind

_BEFORE, _BEHIND = 32, 24  # characters from a digit in which a shape is sought; see `Row.triggers`
_DIGITS = re.compile(r"\d+")
_SPACE = re.compile(r"\s")
_NEVER = "(?!)"

Trigger = tuple[int, tuple[Row, ...]]
"""Where a citation may start, and the rows that may read it."""


@frozen
class Scanner:
    """The rows of a grammar, made ready: what to look for, and which rows to try where."""

    words: re.Pattern[str]
    """All trigger words, at the start of a word of a text in lower case."""
    shapes: re.Pattern[str]
    """All shapes, each a named group that is looked at and not consumed."""
    by_word: Mapping[str, tuple[Row, ...]]
    """Trigger word to the rows that it may start."""
    by_shape: Mapping[str, tuple[Row, ...]]
    """Name of a group in `shapes` to the rows that its shape may start."""
    continuing: Mapping[CitationKind, tuple[Row, ...]]
    """Kind of a mention to the rows that may continue it."""

    @classmethod
    def of(cls, rows: Iterable[Row]) -> "Scanner":
        """Make the scanner of these rows."""
        rows = tuple(rows)
        words, named = _words_and_shapes(rows)
        spelled = "|".join(_by_letter(words)) or _NEVER
        looked_at = "|".join(_by_lead(named)) or _NEVER
        return cls(
            re.compile(rf"(?<![^\W\d_])(?=({spelled}))"),
            re.compile(rf"(?<![^\W\d_])(?={looked_at})"),
            {word: tuple(filter(partial(_starts, word), rows)) for word in words},
            {name: tuple(row for row in rows if shape in row.triggers) for name, shape in named.items()},
            {kind: tuple(row for row in rows if kind in row.after) for kind in _kinds(rows)},
        )


def find(text: str, scanner: Scanner | None = None, defined: Mapping[str, str] | None = None) -> tuple[Mention, ...]:
    """Return every reference in `text` in order; they do not overlap.

    `defined` are short names of laws that the paper around the text defines; by default those of the text itself.
    """
    whole, back = fold(text)
    ready = scanner or default_scanner()
    found = _read(whole, triggers(whole, ready), ready, definitions(whole) if defined is None else defined)
    if back is None:
        return tuple(found)
    moved = (evolve(m, start=back(m.start), end=back(m.end - 1) + 1) for m in found)
    return tuple(evolve(mention, text=text[mention.start : mention.end]) for mention in moved)


def find_each(texts: Sequence[str], scanner: Scanner | None = None) -> Iterator[tuple[Mention, ...]]:
    """Yield what `find` returns for each text; the scan for triggers is made once for all, which costs far less."""
    ready = scanner or default_scanner()
    joined = "\0".join(texts)
    found, next_, start, defined = triggers(joined, ready), 0, 0, definitions(joined)
    for text in texts:
        here: list[Trigger] = []
        while next_ < len(found) and found[next_][0] < start + len(text):
            here.append((found[next_][0] - start, found[next_][1]))
            next_ += 1
        start += len(text) + 1
        yield find(text, ready, defined) if is_cut(text) else tuple(_read(text, here, ready, defined))


@cache
def default_scanner() -> Scanner:
    """Return the scanner of the whole grammar, whose many patterns are compiled when it is first needed."""
    from kamerstuk.citations.grammar import ROWS

    return Scanner.of((*ROWS, *plugged_rows()))


def _kinds(rows: Iterable[Row]) -> frozenset[CitationKind]:
    return frozenset((*CitationKind, *(row.kind for row in rows)))  # those of plug-ins too


def _words_and_shapes(rows: Iterable[Row]) -> tuple[list[str], dict[str, str]]:
    """Return the trigger words, and the shapes by the names of their groups."""
    triggers = dict.fromkeys(trigger for row in rows for trigger in row.triggers)
    words = [trigger for trigger in triggers if not trigger.startswith("<")]
    shapes = (trigger for trigger in triggers if trigger.startswith("<"))
    return words, {f"shape{index}": shape for index, shape in enumerate(shapes)}


def _starts(word: str, row: Row) -> bool:
    return any(word.startswith(trigger) for trigger in row.triggers)


def _by_letter(words: Iterable[str]) -> Iterator[str]:
    """Write branches that fail fast: one for each first letter."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]).replace(r"\ ", r"\s"))
    for letter, rests in by_letter.items():
        yield f"{re.escape(letter)}(?:{'|'.join(rests)})"


# How a shape begins, and what then can be its first character.
_LEADS = ((r"\\d|\[\d+\]", r"\d"), (r"\\\(", r"\("), (r"\[[A-Za-z]+\]|[A-Z]", "[A-Za-z]"))


def _by_lead(named: Mapping[str, str]) -> Iterator[str]:
    """Write branches that fail fast: shapes by what they can begin with; those that do not say it last."""
    left = {name: shape[1:-1] for name, shape in named.items()}
    for begins, lead in (*_LEADS, ("", "")):
        own = {name: shape for name, shape in left.items() if re.match(begins, shape)}
        left = {name: shape for name, shape in left.items() if name not in own}
        if own:
            yield f"(?={lead})(?:{'|'.join(f'(?P<{name}>{shape})' for name, shape in own.items())})"


def triggers(text: str, scanner: Scanner) -> list[Trigger]:
    """Return where citations may start, in order, each place once with all rows that may read it."""
    found: dict[int, tuple[Row, ...]] = {}
    for match in scanner.words.finditer(_lower(text)):
        word = match[1]
        found[match.start()] = scanner.by_word[word if word in scanner.by_word else _SPACE.sub(" ", word)]
    for start, stop in _near_digits(text):
        for match in scanner.shapes.finditer(text, start, stop):
            found[match.start()] = scanner.by_shape[match.lastgroup or ""] + found.get(match.start(), ())
    return sorted(found.items())


def _lower(text: str) -> str:
    """Return the text in lower case with the same offsets."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := char.lower()) == 1 else char for char in text)


def _near_digits(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of text around digits, which do not overlap."""
    start = stop = -1
    for match in _DIGITS.finditer(text):
        if match.start() - _BEFORE > stop:
            if stop >= 0:
                yield start, stop
            start = max(0, match.start() - _BEFORE)
        stop = match.end() + _BEHIND
    if stop >= 0:
        yield start, stop


def _read(text: str, found: Iterable[Trigger], scanner: Scanner, defined: Mapping[str, str]) -> Iterator[Mention]:
    floor = 0
    vain: set[int] = set()

    def longest(rows: Sequence[Row], position: int, previous: Mention | None) -> tuple[Mention, ...]:
        """Return what the row that reads most makes of the text at `position`."""
        best: tuple[Mention, ...] = ()
        reader = None
        for row in rows:
            match = row.pattern.match(text, position)
            mentions = row.build(Found(text, match, floor, previous, vain, defined)) if match else ()
            if mentions and (not best or mentions[-1].end > best[-1].end):
                best, reader = mentions, row
        return tuple(mention.read_by(reader.name, previous) for mention in best) if reader else ()

    for start, rows in found:
        if start < floor:
            continue
        mentions = longest(rows, start, None)
        while mentions:
            yield from mentions
            last = mentions[-1]
            floor = last.end
            mentions = longest(scanner.continuing[last.kind], floor, last)
