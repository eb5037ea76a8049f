"""Speeches of a debate whose source has no markup for them, and the motions that are read out in them."""

from collections.abc import Iterable, Iterator, Sequence

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
    listed, at = list(tokens), 0
    while at < len(listed):
        end = _end_of_motion(listed, at)
        if end is None:
            yield listed[at]
            at += 1
            continue
        yield Token(Kind.DIVISION, edge=1, role="motion", place=listed[at].place)
        yield from listed[at:end]
        yield Token(Kind.DIVISION, edge=-1, role="motion")
        at = end


def _end_of_motion(tokens: Sequence[Token], at: int) -> int | None:
    """Where the motion that begins here ends; None where none begins, or the next speaker comes before its end."""
    start = at + 1 if tokens[at].kind is Kind.HEADING and tokens[at].text.lower() == "motie" else at
    if start == len(tokens) or not _begins(tokens[start]):
        return None
    for index, token in enumerate(tokens[start + 1 : start + _LONGEST], start + 2):
        if SPEECH_HEAD.pattern.match(token.text):
            return None
        if _is_line(token) and MOTION_CLOSING.read(token.text):
            return index
    return None


def _begins(token: Token) -> bool:
    return _is_line(token) and MOTION_OPENING.read(token.text) is not None


def _is_line(token: Token) -> bool:
    return token.kind is Kind.PARAGRAPH and not token.edge


def _rest(token: Token, start: int) -> Iterator[Token]:
    """What the speaker says on the line of the name."""
    text = token.text[start:].lstrip()
    if text:
        _, said = token.split(0, back=len(token.text) - len(text))
        yield said._replace(kind=Kind.PARAGRAPH, style="")
