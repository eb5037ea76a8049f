"""Ids that a wrong or incomplete id may stand for: pure rules, no look-up.

The registry tries them in the order given here, closest first.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import Any

from attrs import evolve, frozen

from kamerstuk.errors import IdentifierError
from kamerstuk.identifiers import (
    AanhangselId,
    AgendaId,
    DossierId,
    HandelingenId,
    Identifier,
    KamervragenId,
    KstId,
    NdsId,
    Opaque,
    parse_identifier,
)
from kamerstuk.identifiers.base import compact
from kamerstuk.identifiers.families import family_of
from kamerstuk.identifiers.kamerstukken import LAST_SESSION_IN_IDS

# Sessions of the list in which the ids of the Eerste Kamer begin with the session (11,522 ids), and those of the
# Handelingen hold pages.
_OLD_SESSIONS = tuple(f"{year}-{year + 1}" for year in range(1994, LAST_SESSION_IN_IDS + 1))
# guess: the longest item of the list has 155 pages; the last one of a session has no successor to bound it
_LONGEST_ITEM = 200

# Dossiers some papers of which have the number of the Rijkswet in their id; all others of the list leave it out.
_RIJKSWETTEN = {"23908": "R1519", "33183": "R1975", "33852": "R2023", "33968": "R2033", "34141": "R2047"}

_REVISED = re.compile(r"-[hnv]\d+$")
_OTHER_CHAMBER = {"tk": "ek", "ek": "tk"}


def near_misses(id: str) -> Iterator[str]:
    """Yield ids that may be meant by this one, closest first: for kst-31821-B that of each session of the Eerste Kamer.

    May yield an id twice, or the id itself; yields nothing for an id that is none.
    """
    identifier = _parsed(id)
    if identifier is None:
        return
    suffix: str | None = getattr(identifier, "suffix", None)
    if suffix and not suffix.startswith("b"):  # an appendix is another paper, a reprint is the same
        identifier = evolve(identifier, suffix=None)  # type: ignore[misc]
        yield str(identifier)
    rule = _RULES.get(type(identifier))
    if rule:
        yield from rule(identifier)


def revision_ranges(id: str) -> tuple[tuple[str, str], ...]:
    """Say between which ids the reprints and new versions of a paper stand, e.g. kst-33852-3-n1, stb-2018-84-v1."""
    family = family_of(id)
    letters = family.revisions if family else ""
    return tuple((f"{id}-{letter}", f"{id}-{chr(ord(letter) + 1)}") for letter in letters)


def is_revision(id: str) -> bool:
    """Whether an id ends as those of reprints and new versions do, e.g. kst-26643-144-h1."""
    return bool(_REVISED.search(id))


def collective_prefixes(id: str) -> tuple[str, ...]:
    """Say how the ids of the parts begin, for an id that is a whole: dossier/36410, h-tk-20192020-77, h-tk-20192020."""
    if not id.startswith(("dossier/", "h-")):
        return ()
    identifier = _parsed(id)
    if isinstance(identifier, DossierId):
        number = str(identifier).removeprefix("dossier/")
        return (f"kst-{number}-", *(f"kst-{compact(session)}-{number}-" for session in _OLD_SESSIONS))
    if isinstance(identifier, HandelingenId) and identifier.first_page is None and identifier.item is None:
        # Between 1996 and 2009 the number behind the session is a page: those ids do not tell their meeting.
        if identifier.vergadering and "1996" <= identifier.vergaderjaar < "2009":
            return ()
        return (f"{identifier}-",)
    return ()


@frozen
class CitedPages:
    """Pages of the Handelingen that an id names, e.g. those of h-tk-19992000-6123-6130."""

    prefix: str
    """How the ids of that chamber and session begin, e.g. ``"h-tk-19992000-"``."""
    first: int
    """First page, e.g. ``6123``."""
    last: int
    """Last page, e.g. ``6130``."""


def cited_pages(id: str) -> CitedPages | None:
    """Read the pages that an id of the Handelingen names; None where it names none, as h-tk-20182019-27-10."""
    identifier = _parsed(id) if id.startswith("h-") else None
    if not isinstance(identifier, HandelingenId) or identifier.first_page is None:
        return None
    if identifier.vergaderjaar not in _OLD_SESSIONS:
        return None
    whole = HandelingenId(identifier.kamer, identifier.vergaderjaar)
    return CitedPages(f"{whole}-", identifier.first_page, identifier.last_page or identifier.first_page)


class PageIndex:
    """The publications of one chamber and session by their pages: 6123-6130 stand in h-tk-19992000-6119-6159."""

    def __init__(self, ids: Iterable[str]) -> None:
        parsed = [(identifier, id) for id in ids if isinstance(identifier := _parsed(id), HandelingenId)]
        starts = sorted({identifier.first_page for identifier, _ in parsed if identifier.first_page is not None})
        follows = dict(pairwise(starts))
        self._items = sorted(
            (first, _last_page(identifier, follows.get(first)), id)
            for identifier, id in parsed
            if (first := identifier.first_page) is not None
        )
        self._starts = [first for first, _, _ in self._items]
        self._longest = max((last - first for first, last, _ in self._items), default=0)

    def holding(self, first: int, last: int) -> tuple[str, ...]:
        """Return the publications that hold any of these pages, those that hold all of them first."""
        low = bisect_left(self._starts, first - self._longest)
        high = bisect_right(self._starts, last)
        found = [item for item in self._items[low:high] if item[1] >= first]
        found.sort(key=lambda item: (item[0] > first or item[1] < last, item))
        return tuple(id for _, _, id in found)


def _last_page(identifier: HandelingenId, following: int | None) -> int:
    """Tell the last page; ids of 2009-2010 hold the first one only, so there an item ends where the next begins."""
    first = identifier.first_page or 0
    if identifier.last_page is not None:
        return max(first, identifier.last_page)
    return following - 1 if following is not None else first + _LONGEST_ITEM


def _parsed(id: str) -> Identifier | None:
    try:
        return parse_identifier(id)
    except IdentifierError:
        return None


def _kst(paper: KstId) -> Iterator[str]:
    heads = _heads(paper)
    numbers = [paper.ondernummer]
    if paper.ondernummer[0].isdigit() and not paper.ondernummer.isdigit():  # 188b, 188B
        numbers.append(paper.ondernummer.swapcase())
    for session in _sessions(paper.vergaderjaar):
        for head in heads:
            for number in numbers:
                yield str(evolve(paper, vergaderjaar=session, spelled=head, ondernummer=number))


def _heads(paper: KstId) -> list[str]:
    """Spell dossier and toevoeging: with a hyphen, glued (29200F), padded (000XV), without the number of a Rijkswet."""
    dossier, toevoeging = paper.dossier, paper.toevoeging
    if toevoeging is None:
        other = f"{dossier}-{_RIJKSWETTEN[dossier]}" if dossier in _RIJKSWETTEN else dossier.zfill(5)
        return [dossier, other]
    heads = [f"{dossier}-{toevoeging}", f"{dossier}{toevoeging}"]
    return [*heads, dossier] if re.fullmatch(r"R\d+", toevoeging) else heads


def _sessions(own: str | None) -> list[str | None]:
    """Order the sessions that the id may hold: the own one, none, then the others by distance."""
    others = [session for session in _OLD_SESSIONS if session != own]
    if own is None:
        return [None, *others]
    others.sort(key=lambda session: (abs(int(session[:4]) - int(own[:4])), session))
    return [own, None, *others]


def _opaque(id: Opaque) -> Iterator[str]:
    """Mend what is no shape of an id but may be printed so: chapter IX-B for IXB, series 21501-2 for 21501-02."""
    # guess: neither was seen in a text; a registry must know the id before it counts
    mended = re.sub(r"^(kst-\d{5}-[IVX]+)-([A-Z]-\d)", r"\1\2", id.text)
    yield re.sub(r"^(kst-\d{5}-)(\d-)", r"\g<1>0\2", mended)


def _handelingen(part: HandelingenId) -> Iterator[str]:
    if part.kamer in _OTHER_CHAMBER and (part.item or part.last_page):
        yield str(evolve(part, kamer=_OTHER_CHAMBER[part.kamer]))


def _aanhangsel(answers: AanhangselId) -> Iterator[str]:
    number = answers.nummer.upper().removeprefix("AH").lstrip("0") or "0"
    for chamber in (answers.kamer, _OTHER_CHAMBER[answers.kamer]):
        for spelled in (number, number.lower(), number.zfill(4), f"AH{number}"):
            yield str(evolve(answers, kamer=chamber, nummer=spelled))


def _kamervragen(questions: KamervragenId) -> Iterator[str]:
    for chamber in ("tk", None):
        for number in (questions.nummer.upper(), questions.nummer.lower()):
            yield str(evolve(questions, kamer=chamber, nummer=number))


def _nds(paper: NdsId) -> Iterator[str]:
    yield str(evolve(paper, kamer=None if paper.kamer else "tk"))


def _agenda(agenda: AgendaId) -> Iterator[str]:
    turned = "-".join(reversed(agenda.datum.split("-")))
    yield str(evolve(agenda, datum=turned))
    if agenda.kamer in _OTHER_CHAMBER:
        for day in (agenda.datum, turned):
            yield str(evolve(agenda, kamer=_OTHER_CHAMBER[agenda.kamer], datum=day))


_RULES: dict[type[Identifier], Callable[[Any], Iterator[str]]] = {
    KstId: _kst,
    HandelingenId: _handelingen,
    AanhangselId: _aanhangsel,
    KamervragenId: _kamervragen,
    NdsId: _nds,
    AgendaId: _agenda,
    Opaque: _opaque,
}
