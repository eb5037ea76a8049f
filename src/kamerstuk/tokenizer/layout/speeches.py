"""Handelingen: the item at the head, and who speaks."""

import re
from collections.abc import Iterable, Iterator

from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokens import Kind, Token

FOOT = re.compile(r"[TE]K \d{1,3}(?:\s+\d{1,3}(?:-\d{1,4}){1,2})?|\d{1,3}-\d{1,3}-(?!(?:19|20)\d\d\b)\d{1,4}")
"""Foot line by which Handelingen are known: "TK 61 61-10-1"."""
_ITEM = re.compile(r"(?P<number>\d{1,3})\s+(?P<title>\S.*)", re.DOTALL)
_SPEAKER = re.compile(
    r"(?P<who>De (?:voorzitter|griffier)"
    r"|(?:De heer|Mevrouw|Minister|Staatssecretaris|Minister-President) [A-ZÀ-Ý’'][^.:?!]{1,70})"
    r":(?=\s|$)"
)


def is_spoken(lines: Iterable[Line]) -> bool:
    """Whether many lines hold nothing but the name of who speaks, the chair's among them: Handelingen without foot."""
    names = [line.text for line in lines if _SPEAKER.fullmatch(line.text)]
    return len(names) >= 3 and any(name.startswith("De voorzitter") for name in names)


def with_speeches(tokens: Iterable[Token]) -> Iterator[Token]:
    """Name the item's number and title, and open a division at each speaker."""
    opened = titled = False
    for token in _with_item(tokens):
        item = _ITEM.fullmatch(token.text) if token.kind is Kind.HEADING and not titled else None
        if item:
            titled = True
            yield Token(Kind.NUMBER, item["number"], place=token.place)
            yield Token(Kind.TITLE, item["title"], place=token.place)
            continue
        speaker = _SPEAKER.match(token.text) if token.kind in (Kind.PARAGRAPH, Kind.HEADING) else None
        if speaker is None:
            yield token
            continue
        if opened:
            yield Token(Kind.DIVISION, edge=-1, role="speech")
        opened = True
        yield Token(Kind.DIVISION, edge=1, role="speech", place=token.place)
        yield Token(Kind.HEADING, speaker[0], style="vet", place=token.place)
        yield from _rest(token, speaker.end())
    if opened:
        yield Token(Kind.DIVISION, edge=-1, role="speech")


def _with_item(tokens: Iterable[Token]) -> Iterator[Token]:
    """The number of the item and its title, which stand under each other, as one heading."""
    held: Token | None = None
    first = True
    for token in tokens:
        if held is not None:
            joined = token.kind is Kind.HEADING and not _SPEAKER.match(token.text)
            if not joined:
                yield held
            yield token._replace(text=f"{held.text} {token.text}") if joined else token
            held = None
        elif first and token.kind in (Kind.HEADING, Kind.PARAGRAPH) and re.fullmatch(r"\d{1,3}", token.text):
            held = token
        else:
            yield token
        first = False
    if held is not None:
        yield held


def _rest(token: Token, start: int) -> Iterator[Token]:
    """What the speaker says on the line of the name."""
    text = token.text[start:].lstrip()
    if text:
        cut = len(token.text) - len(text)
        marks = tuple(mark._replace(offset=max(0, mark.offset - cut)) for mark in token.marks)
        yield token._replace(kind=Kind.PARAGRAPH, text=text, marks=marks, style="")
