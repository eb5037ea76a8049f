"""Motions read out in a debate: their words, who tabled them, the number they get."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from kamerstuk.forms import MOTION_CLOSING, MOTION_OPENING
from kamerstuk.kinds.fractions import names
from kamerstuk.kinds.lines import Line
from kamerstuk.kinds.parts import words
from kamerstuk.kinds.persons import person
from kamerstuk.model import Citation, CitationKind, Kamerstuk, Person, TabledMotion

_GETS = re.compile(r"\bZij krijgt (?:nr\.|letter)\s*(?P<number>\w+)")
_TABLED_BY = re.compile(
    r"\bmotie is voorgesteld door (?:het lid|de leden|de heer|mevrouw)\s+(?P<who>[^.]+?)(?=\s*\.\s|\s*\.$|\s+en zij\b)"
)
_CHANGED = re.compile(r"\bDe (?:gewijzigde )?motie-(?P<who>[^()]+?)\s*\(")
_REACH = 6
"""Most lines between the end of a motion and the number that it gets."""


class Tabled(NamedTuple):
    """The lines of one motion, from "De Kamer," to "Zij krijgt nr. 8 (36965).", by place."""

    lines: Sequence[Line]
    first: int
    spoken: int
    """Index of its last line that the member speaks."""
    last: int


def tabled(lines: Sequence[Line]) -> list[Tabled]:
    """Return the motions that are read out and get a number, in order."""
    found: list[Tabled] = []
    at = 0
    while at < len(lines):
        closing = _closing(lines, at) if MOTION_OPENING.read(lines[at].text) else None
        if closing is None:
            at += 1
            continue
        last = next(
            (i for i in range(closing, min(closing + _REACH, len(lines))) if _GETS.search(lines[i].text)), closing
        )
        found.append(Tabled(lines[at : last + 1], at, closing, last))
        at = last + 1
    return found


def _closing(lines: Sequence[Line], at: int) -> int | None:
    for index in range(at, len(lines)):
        if MOTION_CLOSING.pattern.search(lines[index].text):
            return index
        if index > at and MOTION_OPENING.read(lines[index].text):
            return None
    return None


def motions(stuk: Kamerstuk, found: Sequence[Tabled]) -> tuple[TabledMotion, ...]:
    """Return the motions with the paper that each became: the one that "Zij krijgt nr. 8 (36965)." names."""
    return tuple(_motion(stuk, one) for one in found)


def _motion(stuk: Kamerstuk, one: Tabled) -> TabledMotion:
    last = one.lines[-1]
    gets = _GETS.search(last.text)
    nodes = tuple(line.node for line in one.lines if not line.heading)
    return words(
        stuk,
        one.lines[0].start,
        last.end,
        nodes,
        TabledMotion,
        number=gets["number"] if gets else None,
        target=next(iter(papers_in(stuk, last.start, last.end)), None) if gets else None,
        submitters=_submitters(stuk, one),
    )


def papers_in(stuk: Kamerstuk, start: int, end: int) -> tuple[str, ...]:
    """Return the ids of the papers that are named between two offsets, in printed order."""
    first, last = (bisect_left(stuk.citations, offset, key=_offset) for offset in (start, end))
    return tuple(
        target.id
        for cited in stuk.citations[first:last]
        if cited.kind in (CitationKind.KAMERSTUK, CitationKind.BACK_REFERENCE)
        for target in cited.targets
        if target.id
    )


def _offset(cited: Citation) -> int:
    return cited.span.start


def _submitters(stuk: Kamerstuk, one: Tabled) -> tuple[Person, ...]:
    for line in one.lines[one.spoken - one.first :]:
        by = _TABLED_BY.search(line.text)
        if by:
            return tuple(person(name) for name in names(by["who"]))
    before = stuk.text[max(0, one.lines[0].start - 400) : one.lines[0].start]
    changed = [match for match in _CHANGED.finditer(before) if "luidt" in before[match.end() :]]
    return tuple(person(name) for name in changed[-1]["who"].split("/")) if changed else ()
