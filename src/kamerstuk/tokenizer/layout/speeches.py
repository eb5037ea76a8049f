"""Handelingen as pages: what tells them, and the item at the head."""

import re
from collections.abc import Iterable, Iterator

from kamerstuk.forms import SPEECH_HEAD
from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokens import Kind, Token

FOOT = re.compile(r"[TE]K \d{1,3}(?:\s+\d{1,3}(?:-\d{1,4}){1,2})?|\d{1,3}-\d{1,3}-(?!(?:19|20)\d\d\b)\d{1,4}")
"""Foot line by which Handelingen are known: "TK 61 61-10-1"."""
_ITEM = re.compile(r"(?P<number>\d{1,3})\s+(?P<title>\S.*)", re.DOTALL)


def is_spoken(lines: Iterable[Line]) -> bool:
    """Whether many lines hold nothing but the name of who speaks, the chair's among them: Handelingen without foot."""
    names = [line.text for line in lines if SPEECH_HEAD.read(line.text)]
    return len(names) >= 3 and any(name.startswith("De voorzitter") for name in names)


def with_item(tokens: Iterable[Token]) -> Iterator[Token]:
    """Name the number and the title of the item that is debated."""
    titled = False
    for token in _joined(tokens):
        item = _ITEM.fullmatch(token.text) if token.kind is Kind.HEADING and not titled else None
        if item is None:
            yield token
            continue
        titled = True
        yield Token(Kind.NUMBER, item["number"], place=token.place)
        yield Token(Kind.TITLE, item["title"], place=token.place)


def _joined(tokens: Iterable[Token]) -> Iterator[Token]:
    """The number of the item and its title, which stand under each other, as one heading."""
    held: Token | None = None
    first = True
    for token in tokens:
        if held is not None:
            joined = token.kind is Kind.HEADING and not SPEECH_HEAD.pattern.match(token.text)
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
