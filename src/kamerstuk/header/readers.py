"""What each witness says of each field; how it is weighed stands in the table alone."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any

from attrs import evolve

from kamerstuk.dutch import session_year
from kamerstuk.forms import (
    CHAPTER_LINE,
    DossierNumber,
    NumberLine,
    read_chamber_line,
    read_dossier_number,
    read_number_line,
    short_session,
)
from kamerstuk.forms.dossier import chapter_of
from kamerstuk.header.table import Known, Read
from kamerstuk.header.witnesses import Witnesses
from kamerstuk.identifiers.families import family_of
from kamerstuk.model import Dossier, Kamer, Publicatie
from kamerstuk.tokens import Kind, Token

_CHAMBERS = (
    ("eerste kamer", Kamer.EERSTE_KAMER),
    ("tweede kamer", Kamer.TWEEDE_KAMER),
    ("verenigde", Kamer.VERENIGDE_VERGADERING),
)
_SERIES_BY_ROOT = {
    "handelingen": Publicatie.HANDELINGEN,
    "handeling": Publicatie.HANDELINGEN,
    "niet-dossier-stuk": Publicatie.NIET_DOSSIERSTUK,
}
_SERIES_BY_NAME = (
    ("aanhangsel", Publicatie.AANHANGSEL),
    ("zonder antwoord", Publicatie.KAMERVRAGEN),
)
_BUDGET = re.compile(r"(?:Rijks)?begroting\s.{0,40}\d{4}\s", re.I)
FIRST_SESSION_BY_LETTER = "2003"
"""From 2003 on the Eerste Kamer numbers by letter only, and the Tweede Kamer by figure."""


def _named(texts: Sequence[str], table: Sequence[tuple[str, Any]]) -> Iterator[Any]:
    """Yield what the first matching row of a table says of each text."""
    for text in texts:
        found = next((value for word, value in table if word in text.lower()), None)
        if found is not None:
            yield found


# Series


def series_printed(witnesses: Witnesses, known: Known) -> Iterator[Publicatie]:
    """Read the series off the series head, off the head of a stenogram, or off the lines of questions."""
    yield from _named(witnesses.series, (*_SERIES_BY_NAME, ("handelingen", Publicatie.HANDELINGEN)))
    if any(token.role == "vergadering" for token in witnesses.body):
        yield Publicatie.HANDELINGEN


def series_of_questions(witnesses: Witnesses, known: Known) -> Iterator[Publicatie]:
    """Tell questions with and without an answer by their title lines."""
    roles = {token.role for token in witnesses.of(Kind.TITLE)}
    if "antwoord" in roles:
        yield Publicatie.AANHANGSEL
    elif "vraag" in roles:
        yield Publicatie.KAMERVRAGEN


def series_named(witnesses: Witnesses, known: Known) -> Iterator[Publicatie]:
    """Read the name of the series in the metadata."""
    names = witnesses.meta("OVERHEIDop.publicationName")
    yield from _named(names, _SERIES_BY_NAME)
    if "kamervragen" in witnesses.meta("root") and any("kamervragen" in name.lower() for name in names):
        yield Publicatie.KAMERVRAGEN


def series_of_ids(witnesses: Witnesses, known: Known) -> Iterator[Publicatie]:
    """Tell the series by the family of the ids in metadata and imprint."""
    for ident in witnesses.ids:
        family = family_of(ident)
        if family and family.publicatie:
            yield family.publicatie


def series_of_root(witnesses: Witnesses, known: Known) -> Iterator[Publicatie]:
    """Tell the series by the root element."""
    yield from (_SERIES_BY_ROOT[root] for root in witnesses.meta("root") if root in _SERIES_BY_ROOT)


def series_by_default(witnesses: Witnesses, known: Known) -> Iterator[Publicatie]:
    """Take a paper for a kamerstuk."""
    yield Publicatie.KAMERSTUK


# Session and chamber


def session_printed(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the session off the series head."""
    yield from (session.vergaderjaar for session in witnesses.sessions if session.vergaderjaar)
    for token in witnesses.of(Kind.SERIES):
        year = session_year(token.text) if token.role in ("vergaderjaar", "vergjaar") else None
        if year:
            yield year


def session_told(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the session in the metadata."""
    yield from filter(None, map(session_year, witnesses.meta("OVERHEIDop.vergaderjaar")))


def session_in_panel(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the session in the panel."""
    yield from filter(None, map(session_year, witnesses.panel("Vergaderjaar", "nummer")))


def session_in_foot(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the session off the foot lines."""
    yield from (foot.vergaderjaar for foot in witnesses.feet if foot.vergaderjaar)


def session_in_id(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the session in an id such as h-tk-20242025-61-10."""
    for ident in witnesses.ids:
        for first, second in re.findall(r"-((?:18|19|20)\d\d)((?:18|19|20)\d\d)-", ident):
            years = short_session(first) if first == second else session_year(f"{first}-{second}")
            if years:
                yield years


def chamber_printed(witnesses: Witnesses, known: Known) -> Iterator[Kamer]:
    """Read the chamber off the series head."""
    for text in witnesses.series:
        found = read_chamber_line(text) or next(_named([text], _CHAMBERS), None)
        if found:
            yield found


def chamber_addressed(witnesses: Witnesses, known: Known) -> Iterator[Kamer]:
    """Read the chamber to which a letter as it was sent is addressed."""
    yield from _named([token.text for token in witnesses.body if token.role == "geadresseerde"], _CHAMBERS)


def chamber_in_foot(witnesses: Witnesses, known: Known) -> Iterator[Kamer]:
    """Read the chamber off the foot lines."""
    yield from (foot.kamer for foot in witnesses.feet if foot.kamer)


def chamber_told(witnesses: Witnesses, known: Known) -> Iterator[Kamer]:
    """Read the chamber as creator of the paper in the metadata."""
    yield from _named(witnesses.meta("DC.creator"), _CHAMBERS)


def chamber_in_panel(witnesses: Witnesses, known: Known) -> Iterator[Kamer]:
    """Read the chamber in the panel."""
    yield from _named(witnesses.panel("Organisatie"), _CHAMBERS)


def chamber_in_id(witnesses: Witnesses, known: Known) -> Iterator[Kamer]:
    """Read the chamber in an id such as h-tk-20242025-61-10."""
    yield from _named(witnesses.ids, (("-ek-", Kamer.EERSTE_KAMER), ("-tk-", Kamer.TWEEDE_KAMER)))


def chamber_coded(witnesses: Witnesses, known: Known) -> Iterator[Kamer]:
    """Read the code of the chamber in XML of 1995 to 2009; "sg" is of both, and says nothing."""
    codes = {"1": Kamer.EERSTE_KAMER, "2": Kamer.TWEEDE_KAMER}
    yield from (codes[code] for code in witnesses.meta("kamerwrk.kamer") if code in codes)


def chamber_by_number(witnesses: Witnesses, known: Known) -> Iterator[Kamer]:
    """Tell the chamber by a letter or a figure as number."""
    number, session = known["number"], known["vergaderjaar"]
    if number and session and session >= FIRST_SESSION_BY_LETTER and "sg" not in witnesses.meta("kamerwrk.kamer"):
        if number.number.isdigit():
            yield Kamer.TWEEDE_KAMER
        elif number.number.isupper():
            yield Kamer.EERSTE_KAMER


# Dossiers and number


def dossiers_printed(witnesses: Witnesses, known: Known) -> Iterator[Dossier]:
    """Read the dossier lines; as tabled, the number stands before that of the paper ("36410-V-63")."""
    numbers = [token.text.rpartition("-")[0] for token in witnesses.of(Kind.NUMBER) if token.role == "tabled"]
    over = ""  # a title that stands over its number
    for token in witnesses.of(Kind.DOSSIER) or [Token(Kind.DOSSIER, role="tabled" if numbers else "session")]:
        number = _on_session(witnesses) if token.role == "session" else _number_of(token, numbers)
        if number:
            yield _dossier(_with_chapter(number, token.text), f"{over} {token.text}".strip())
        over = "" if number else token.text


def _on_session(witnesses: Witnesses) -> DossierNumber | None:
    """Return the dossier that stands on the session line: "Zitting 1968-1969 -9806"."""
    return next((session.dossier for session in witnesses.sessions if session.dossier), None)


def _with_chapter(number: DossierNumber, title: str) -> DossierNumber:
    """Return the dossier with the chapter that heads its title: "Hoofdstuk XI Ministerie van …"."""
    match = None if number.toevoeging else CHAPTER_LINE.pattern.search(title)
    heads = match is not None and (match.start() == 0 or _BUDGET.fullmatch(title[: match.start()]))
    return number._replace(toevoeging=chapter_of(match["chapter"])) if match and heads else number


def _number_of(token: Token, tabled: Sequence[str]) -> DossierNumber | None:
    if token.role == "own":  # a number of up to four figures that counts in its session: "303", "2 V"
        number, _, chapter = token.label.partition(" ")
        return DossierNumber(number, chapter_of(chapter) if chapter else None)
    return read_dossier_number(tabled[0] if tabled and token.role == "tabled" else token.label or token.text)


def _dossier(number: DossierNumber, titel: str = "") -> Dossier:
    return Dossier(number.number, number.toevoeging, number.rijkswet, titel)


def dossiers_in_foot(witnesses: Witnesses, known: Known) -> Iterator[Dossier]:
    """Read the dossier off the foot line; it has no title there."""
    if known["publicatie"] is Publicatie.KAMERSTUK:
        found = dict.fromkeys(foot.dossier for foot in witnesses.feet if foot.dossier)
        yield from map(_dossier, found)


def dossiers_told(witnesses: Witnesses, known: Known) -> Iterator[Dossier]:
    """Read the dossiers in the metadata."""
    if known["publicatie"] is Publicatie.KAMERSTUK:
        numbers = map(read_dossier_number, witnesses.meta("OVERHEIDop.dossiernummer"))
        titles = witnesses.meta("OVERHEIDop.dossiertitel")
        for number, title in zip_longest(filter(None, numbers), titles):
            if number:
                yield _dossier(number, title or "")


def dossier_titles_printed(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the titles of the dossier lines."""
    yield from (dossier.titel for dossier in known["dossiers"] if dossier.titel)


def dossier_titles_told(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the titles of the dossiers in the metadata."""
    if known["publicatie"] is Publicatie.KAMERSTUK:
        yield from witnesses.meta("OVERHEIDop.dossiertitel")


def number_printed(witnesses: Witnesses, known: Known) -> Iterator[NumberLine]:
    """Read the number line, or the number that stands on the session line (Eerste Kamer, before 1995)."""
    on_session = [read_number_line(session.number) for session in witnesses.sessions if session.number]
    for token in witnesses.of(Kind.NUMBER):
        line = NumberLine(token.text.rpartition("-")[2]) if token.role == "tabled" else read_number_line(token.text)
        if line.number:
            yield evolve(line, joint=line.joint or on_session[0].number) if on_session else line
            return
    yield from on_session


def number_in_foot(witnesses: Witnesses, known: Known) -> Iterator[NumberLine]:
    """Read the number off the foot line."""
    for foot in witnesses.feet:
        if foot.number and foot.dossier:
            first, _, second = foot.number.partition(" en ")
            both = second and foot.kamer is None  # of both chambers: "nrs. 95a en 2"
            yield NumberLine(second, joint=first) if both else NumberLine(foot.number)


def number_told(witnesses: Witnesses, known: Known) -> Iterator[NumberLine]:
    """Read the number in the metadata."""
    yield from (NumberLine(n.upper() if n.isalpha() else n) for n in witnesses.meta("OVERHEIDop.ondernummer"))


def annex_number_told(witnesses: Witnesses, known: Known) -> Iterator[NumberLine]:
    """Read the number of an Aanhangsel in the metadata."""
    yield from map(NumberLine, witnesses.meta("OVERHEIDop.aanhangselNummer", "OVERHEIDop.aanhangsel"))


def annex_number_in_id(witnesses: Witnesses, known: Known) -> Iterator[NumberLine]:
    """Read the number in an id such as ah-tk-20232024-1178."""
    yield from (NumberLine(id.rsplit("-", 1)[-1]) for id in witnesses.ids if id.startswith(("ah-", "kv-")))


def in_series(*series: Publicatie) -> Read:
    """Return a reader of the number for papers of these series alone."""

    def read(witnesses: Witnesses, known: Known) -> Iterator[str]:
        if known["publicatie"] in series and known["number"]:
            yield known["number"].number

    return read


def joint_number(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the number that the other chamber gives the paper."""
    if known["publicatie"] is Publicatie.KAMERSTUK and known["number"] and known["number"].joint:
        yield known["number"].joint


def reprint(witnesses: Witnesses, known: Known) -> Iterator[bool]:
    """Tell whether the head says that the paper is a reprint."""
    titel = known["titel"] or ""
    series = any(text.lower() == "herdruk" for text in witnesses.series)
    if series or (known["number"] and known["number"].reprint) or titel.upper().endswith(" HERDRUK"):
        yield True
