"""The id of a paper: told by metadata or imprint, else computed from what the head says."""

import re
from collections.abc import Iterator

from kamerstuk import identifiers
from kamerstuk.header.table import Known
from kamerstuk.header.witnesses import Witnesses
from kamerstuk.model import Kamer, Publicatie

LAST_SESSION_OF_BIJLAGEN = "1944-1945"
"""Until then papers are numbered anew in each session; from the next one on dossiers are numbered through."""
_REPRINT = re.compile(r"-h\d+\Z")  # kst-36990-7-h1 is the reprint of kst-36990-7


def id_told(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the id in the metadata."""
    yield from witnesses.metadata_ids


def id_in_imprint(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the id in the imprint."""
    yield from witnesses.imprint_ids


def id_computed(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Compute the id, for each dossier of the paper."""
    if known["publicatie"] is Publicatie.AANHANGSEL:
        yield from _of_annex(known)
    elif known["publicatie"] is Publicatie.HANDELINGEN:
        yield from _of_item(known)
    elif known["publicatie"] is Publicatie.KAMERSTUK:
        yield from _of_paper(known, witnesses)


def _of_item(known: Known) -> Iterator[str]:
    session, item = known["vergaderjaar"], known["item"]
    if known["kamer"] and known["vergadering"] and item and session and session >= "2010":  # by page before
        chamber = "ek" if known["kamer"] is Kamer.EERSTE_KAMER else "tk"
        yield str(identifiers.HandelingenId(chamber, session, known["vergadering"], getattr(item, "number", item)))


def _of_annex(known: Known) -> Iterator[str]:
    if known["kamer"] and known["vergaderjaar"] and known["nummer"]:
        chamber = "ek" if known["kamer"] is Kamer.EERSTE_KAMER else "tk"
        yield str(identifiers.AanhangselId(chamber, known["vergaderjaar"], known["nummer"]))


def _of_paper(known: Known, witnesses: Witnesses) -> Iterator[str]:
    session, number = known["vergaderjaar"], known["ondernummer"]
    for own in known["dossiers"]:
        if counts_in_session(witnesses, known):
            if session:
                yield str(identifiers.BijlagenHandelingenId(session, own.nummer))
        elif number:
            ident = identifiers.kst_id(own.nummer, number, own.toevoeging, vergaderjaar=session, kamer=known["kamer"])
            yield str(ident)


def counts_in_session(witnesses: Witnesses, known: Known) -> bool:
    """Tell whether the dossier number counts within its session: Bijlagen of before 1945."""
    session, day = known["vergaderjaar"], known["datum"]
    if session:
        return bool(session <= LAST_SESSION_OF_BIJLAGEN)
    return witnesses.in_bijlagen and (day is None or day.year < int(LAST_SESSION_OF_BIJLAGEN[-4:]))


def bare_id(ident: str) -> str:
    """Return an id to compare: without case and without the mark of a reprint."""
    return _REPRINT.sub("", ident).lower()
