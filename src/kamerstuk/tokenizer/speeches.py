"""Speeches of a debate whose source has no markup for them, and the motions that are read out in them."""

from collections.abc import Iterable, Iterator

from kamerstuk.forms import MOTION_CLOSING, MOTION_OPENING, SPEECH_HEAD
from kamerstuk.tokens import Kind, Token

_LONGEST = 60  # paragraphs of a motion; the longest of 167 real ones has 17


def with_speeches(tokens: Iterable[Token]) -> Iterator[Token]:
    """Open a division at each speaker; it holds all up to the next one, or to the notes and furniture at the end."""
    opened = False
    for token in with_motions(tokens):
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


def with_motions(tokens: Iterable[Token]) -> Iterator[Token]:
    """Put each motion, from "De Kamer," or the heading over it to its last words, in a division."""
    held: list[Token] = []  # the heading "Motie", or all of a motion so far
    inside = False
    for token in tokens:
        if not inside and _is_line(token) and MOTION_OPENING.read(token.text):
            inside = True
        elif not inside:
            yield from held
            held = []
        if inside or (token.kind is Kind.HEADING and token.text.lower() == "motie"):
            held.append(token)
        else:
            yield token
        if inside and _is_line(token) and MOTION_CLOSING.read(token.text):
            yield Token(Kind.DIVISION, edge=1, role="motion", place=held[0].place)
            yield from held
            yield Token(Kind.DIVISION, edge=-1, role="motion")
            held, inside = [], False
        elif inside and (len(held) > _LONGEST or SPEECH_HEAD.pattern.match(token.text)):
            yield from held  # it never closes: no motion
            held, inside = [], False
    yield from held


def _is_line(token: Token) -> bool:
    return token.kind is Kind.PARAGRAPH and not token.edge


def _rest(token: Token, start: int) -> Iterator[Token]:
    """What the speaker says on the line of the name."""
    text = token.text[start:].lstrip()
    if text:
        cut = len(token.text) - len(text)
        marks = tuple(mark._replace(offset=max(0, mark.offset - cut)) for mark in token.marks)
        yield token._replace(kind=Kind.PARAGRAPH, text=text, marks=marks, style="")
