"""What the head of a paper shows and could not be read, or reads in two ways: never a silent None."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TypeAlias

from kamerstuk.dutch import MONTHS, find_date
from kamerstuk.forms import NUMBER_LINE, read_number_line
from kamerstuk.header.witnesses import Witnesses
from kamerstuk.model import Diagnostic, Header, Publicatie, Severity, Soort, Witness
from kamerstuk.soort import is_misprinted, soort_of
from kamerstuk.tokens import Kind

Doubt: TypeAlias = Callable[[Witnesses, Header, str | None], Iterator[str]]
"""Yields a message for each doubt of one kind; takes the witnesses, the header and the id."""

_SIGNED = (Soort.MOTIE, Soort.AMENDEMENT, Soort.BRIEF_REGERING)
_DAY = re.compile(rf"\d{{1,2}}\s*(?:{'|'.join(MONTHS)})\.?\s+\d{{4}}", re.I)
_SHORT = 12  # characters: a number alone, "Nrs. 14-15"
_BOTH_CHAMBERS = re.compile(r"Staten-Generaal|1\s?/\s?2|Eerste en Tweede Kamer")
_FIRST_SESSION_WITH_IDS = "1994-1995"  # the publisher has ids from January 1995 on
_SHOWN = {
    Publicatie.KAMERSTUK: ("dossiers", "ondernummer", "titel", "soort", "datum"),
    Publicatie.AANHANGSEL: ("nummer", "titel", "datum"),
    Publicatie.KAMERVRAGEN: ("titel", "datum"),
    Publicatie.HANDELINGEN: ("vergadering", "datum"),
    Publicatie.NIET_DOSSIERSTUK: (),
}
"""Fields that the head of each series shows, as a rule."""


def doubts(witnesses: Witnesses, header: Header, ident: str | None) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each field of the head that print shows and `header` lacks, and for each doubtful one."""
    for code, (severity, doubt) in _DOUBTS.items():
        yield from (Diagnostic(code, severity, told) for told in doubt(witnesses, header, ident))


def _no_head(witnesses: Witnesses, header: Header, ident: str | None) -> Iterator[str]:
    if header.publicatie is Publicatie.KAMERSTUK and not header.dossiers and not header.ondernummer:
        yield "The head names no dossier and no number: a letter as it was sent, or no kamerstuk."


def _unread(witnesses: Witnesses, header: Header, ident: str | None) -> Iterator[str]:
    names = [name for name in _SHOWN[header.publicatie] if not getattr(header, name)]
    if names:
        yield f"Not read off the head: {', '.join(names)}."


def _from_foot(witnesses: Witnesses, header: Header, ident: str | None) -> Iterator[str]:
    names = [name for name, who in header.evidence.items() if who is Witness.FOOT_LINE and name != "id"]
    if names:
        yield f"Read off the foot line, not the head: {', '.join(names)}."


def _computed(witnesses: Witnesses, header: Header, ident: str | None) -> Iterator[str]:
    session = header.vergaderjaar
    if session and ident and session < _FIRST_SESSION_WITH_IDS and header.evidence.get("id") is Witness.COMPUTED:
        yield f"Papers of {session} have no official id: {ident} is computed."


def _no_session(witnesses: Witnesses, header: Header, ident: str | None) -> Iterator[str]:
    if header.dossiers and header.ondernummer and not ident:
        number = header.dossiers[0].nummer
        yield f"Papers were numbered anew in each session: no id for number {number} without its session."


def _several(witnesses: Witnesses, header: Header, ident: str | None) -> Iterator[str]:
    papers = [token.text for token in witnesses.of(Kind.NUMBER)]
    papers += _further_numbers(witnesses) if papers else []
    if len(papers) > 1:
        yield f"Several papers in one file ({', '.join(papers)}): the header is that of the first."


def _further_numbers(witnesses: Witnesses) -> list[str]:
    """Return the numbers that stand alone beside a further title in capitals: old print has several papers a file."""
    lines = [token.text for token in witnesses.of(Kind.PARAGRAPH)]
    return [
        number
        for pair in pairwise(lines)
        for number, title in (pair, pair[::-1])
        if len(number) < _SHORT and NUMBER_LINE.read(number) and title.isupper() and soort_of(title) is not Soort.OVERIG
    ]


def _impossible_day(witnesses: Witnesses, header: Header, ident: str | None) -> Iterator[str]:
    for token in witnesses.of(Kind.DATELINE):
        if _DAY.search(token.text) and find_date(token.text) is None:
            yield f"The date line {token.text!r} names a day that does not exist."


def _remark(witnesses: Witnesses, header: Header, ident: str | None) -> Iterator[str]:
    papers = witnesses.of(Kind.NUMBER)
    remark = read_number_line(papers[0].text).remark if papers else None
    if remark:
        yield f"Behind the number of the paper stands {remark!r}."


def _both_chambers(witnesses: Witnesses, header: Header, ident: str | None) -> Iterator[str]:
    if header.kamer is None and any(_BOTH_CHAMBERS.fullmatch(text) for text in witnesses.series):
        yield "The paper belongs to both chambers of the Staten-Generaal: kamer is left open."


def _unsigned(witnesses: Witnesses, header: Header, ident: str | None) -> Iterator[str]:
    if header.publicatie is Publicatie.KAMERSTUK and header.soort in _SIGNED and not header.signatures:
        yield f"No name of a signer could be read under this {header.soort.value}."


def _misprint(witnesses: Witnesses, header: Header, ident: str | None) -> Iterator[str]:
    if header.titel and is_misprinted(header.titel):
        yield f"The title line has a misprint ({header.titel!r}); read as {header.soort}."


_DOUBTS: dict[str, tuple[Severity, Doubt]] = {
    "no-kamerstuk-head": (Severity.WARNING, _no_head),
    "unread-head": (Severity.INFO, _unread),
    "foot-line-head": (Severity.INFO, _from_foot),
    "computed-id": (Severity.INFO, _computed),
    "no-session": (Severity.INFO, _no_session),
    "several-papers": (Severity.WARNING, _several),
    "impossible-date": (Severity.WARNING, _impossible_day),
    "number-remark": (Severity.INFO, _remark),
    "both-chambers": (Severity.INFO, _both_chambers),
    "no-signature": (Severity.INFO, _unsigned),
    "title-misprint": (Severity.INFO, _misprint),
}
"""Code to severity and doubt, in the order in which they are told."""
