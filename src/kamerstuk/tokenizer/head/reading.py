"""Lines in, head lines named; the loop over the rules."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol, TypeVar

from kamerstuk.forms import (
    BIJLAGEN_LINE,
    DATE_LINE,
    SHORT_CHAMBER_LINE,
    read_dossier_number,
    read_foot_line,
    read_last_line,
    read_session_line,
)
from kamerstuk.tokenizer.head.rules import RULES
from kamerstuk.tokenizer.head.state import HeadSoFar
from kamerstuk.tokens import Kind, Token

_LAST = 4  # lines of the foot under the last page
_WINDOW = 40
"""Head lines stand within so many lines; the longest head in the corpus has 23, of a page cut into columns."""
_SHORTEST_SERIES = 5  # signs: "2" alone is no series head
_INNER = ("rest", "bare", "over", "letter", "running", "vel")
_HEADED = frozenset((Kind.DOSSIER, Kind.NUMBER, Kind.TITLE, Kind.DATELINE, Kind.SERIES))


class _Line(Protocol):
    @property
    def text(self) -> str: ...


_L = TypeVar("_L", bound=_Line)


class Reading(NamedTuple):
    """The head of a text."""

    tokens: tuple[Token, ...]
    """Its lines, named, in printed order."""
    used: int
    """Lines that it takes."""


def read_lines(lines: Sequence[Token], *, wrapped: bool = False) -> Reading:
    """Read the head that the first lines are; empty where they are none.

    `wrapped` says that lines are those of a page, so that a title can run over several.
    """
    head = HeadSoFar(lines[:_WINDOW], wrapped=wrapped)
    kept = used = 0
    for position, line in enumerate(head.lines):
        head.position = position
        found = next((tokens for rule in RULES if (tokens := rule(line, head)) is not None), None)
        if found is None:
            break
        head.add(found)
        if _is_sure(found) or "letter" in head.roles:
            kept, used = len(head.tokens), position + 1
        if found and found[-1].role == "rest":
            break
    if not _is_head(head):
        return Reading((), 0)
    return Reading(tuple(_bare(token) for token in head.tokens[:kept] if token.text or token.label), used)


def _is_sure(found: Sequence[Token]) -> bool:
    """Tell whether a line is one of a head, and no note or slip that only stands between two."""
    return not found or any(token.kind in _HEADED or token.role for token in found)


def _is_head(head: HeadSoFar) -> bool:
    """Tell whether what was read is a head, and no line or two of a text that look like one."""
    if head.seen & {Kind.DOSSIER, Kind.NUMBER, Kind.TITLE} or "vergadering" in head.roles:
        return True
    return any(token.kind is Kind.SERIES and len(token.text) > _SHORTEST_SERIES for token in head.tokens)


def _bare(token: Token) -> Token:
    """Return a token without a role that only the grammar knows."""
    return token._replace(role="") if token.role in _INNER else token


def recognise_head(tokens: Sequence[Token], wrapped: bool = False) -> tuple[Token, ...]:
    """Return a stream with its first paragraphs renamed to the head lines that they are."""
    before: list[Token] = []
    lines: list[Token] = []
    position = 0
    for token in tokens:
        if token.kind in (Kind.META, Kind.PANEL, Kind.FURNITURE, Kind.SERIES):
            before.append(token)
        elif token.kind in (Kind.PARAGRAPH, Kind.HEADING) and not token.edge and len(lines) < _WINDOW:
            lines.append(token)
        else:
            break
        position += 1
    reading = read_lines(lines, wrapped=wrapped)
    return (*before, *reading.tokens, *lines[reading.used :], *tokens[position:])


def name_dateline(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Return the stream with the paragraph behind the title renamed where it is the date line (before 2010)."""
    for index, token in enumerate(tokens):
        if token.kind is Kind.PARAGRAPH and index and tokens[index - 1].kind is Kind.TITLE:
            match = DATE_LINE.read(token.text)
            if match and not match["rest"]:
                return (*tokens[:index], token._replace(kind=Kind.DATELINE), *tokens[index + 1 :])
    return tuple(tokens)


def cut_last(lines: Sequence[_L], head: Reading) -> tuple[Sequence[_L], list[Token]]:
    """Cut the foot under the last page off the lines behind a head: what is only at the very end known to be one."""
    stop = len(lines)
    while stop and len(lines) - stop < _LAST and _is_last(lines[stop - 1].text, head):
        stop -= 1
    return lines[:stop], [Token(Kind.FURNITURE, line.text, role="foot") for line in lines[stop:]]


def _is_last(text: str, head: Reading) -> bool:
    if BIJLAGEN_LINE.read(text) or SHORT_CHAMBER_LINE.read(text) or read_foot_line(text):
        return True
    foot = read_last_line(text)
    if foot is None or foot.dossier is None:
        return foot is not None
    own = [read_dossier_number(token.label) for token in head.tokens if token.kind is Kind.DOSSIER]
    sessions = (read_session_line(token.text) for token in head.tokens if token.kind is Kind.SERIES)
    own += [session.dossier for session in sessions if session]
    return any(number and number.number == foot.dossier.number for number in own)
