"""Speeches of a debate whose source has no markup for them: a division at each head of a speech."""

from collections.abc import Iterable, Iterator

from kamerstuk.forms import SPEECH_HEAD
from kamerstuk.tokens import Kind, Token


def with_speeches(tokens: Iterable[Token]) -> Iterator[Token]:
    """Open a division at each speaker; it holds all up to the next one, or to the notes and furniture at the end."""
    opened = False
    for token in tokens:
        speaker = SPEECH_HEAD.pattern.match(token.text) if token.kind in (Kind.PARAGRAPH, Kind.HEADING) else None
        if opened and (speaker or (token.kind is Kind.NOTE and token.edge == 1)):
            yield Token(Kind.DIVISION, edge=-1, role="speech")
            opened = False
        if speaker is None:
            yield token
            continue
        opened = True
        yield Token(Kind.DIVISION, edge=1, role="speech", place=token.place)
        yield Token(Kind.HEADING, speaker[0], style="vet", place=token.place)
        yield from _rest(token, speaker.end())
    if opened:
        yield Token(Kind.DIVISION, edge=-1, role="speech")


def _rest(token: Token, start: int) -> Iterator[Token]:
    """What the speaker says on the line of the name."""
    text = token.text[start:].lstrip()
    if text:
        cut = len(token.text) - len(text)
        marks = tuple(mark._replace(offset=max(0, mark.offset - cut)) for mark in token.marks)
        yield token._replace(kind=Kind.PARAGRAPH, text=text, marks=marks, style="")
