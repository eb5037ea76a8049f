"""Titles, days and places: what print, metadata and panel say of them."""

import re
from collections.abc import Iterator
from datetime import date
from unicodedata import normalize

from kamerstuk.dutch import DATE, find_date
from kamerstuk.forms import ADDRESSEE
from kamerstuk.header.table import Known
from kamerstuk.header.witnesses import HEAD_PARAGRAPHS, Witnesses
from kamerstuk.model import Dates, Signature, Soort
from kamerstuk.signatures import read_signatures
from kamerstuk.soort import soort_in_series
from kamerstuk.tokens import Kind

_DAY = DATE.pattern.removeprefix(r"\b")
_LETTER_DATE = re.compile(r"(?P<place>[A-Z’'‘][\w’'‘ -]{1,40}?),\s*(?:den\s)?" + _DAY + r"\.?", re.I)
_LABELLED = re.compile(r"[([]?(?P<label>[^\d(]{3,80}?),?\s*(?:den\s)?" + _DAY, re.I)
_ROYAL_NAME = re.compile(r"\s[A-Z]{4,}\.?$")
_CLOSING_LINES = 3
_CLOSED = re.compile(r"(?<=[A-Z]{3})[.,]$")
_ANSWER_LINE = re.compile(r"(?:\w+ )?(?:antwoord|mededeling) van\b", re.I)
_MINISTRY = re.compile(r"Minister(?:ie)? v(?:an|oor)\b")
_GOVERNMENT = re.compile(r"(?:De )?(?:minister|staatssecretaris)\b", re.I)
_IN_BRACKETS = re.compile(r"\((?P<label>[a-z ]{4,30}?)\s" + _DAY, re.I)


def title_printed(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the title line; the full stop that closed it in old print is no part of it."""
    yield from (_CLOSED.sub("", token.text) for token in witnesses.of(Kind.TITLE) if token.text)


def document_title(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the descriptive title; pages of before 2010 have it only behind that of the dossier."""
    yield from witnesses.meta("OVERHEIDop.documenttitel")
    for whole in witnesses.meta("DC.title"):
        yield whole.split("; ", 1)[1] if "; " in whole else whole


def subject_printed(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the subject of a letter as it was sent."""
    yield from (token.text for token in witnesses.of(Kind.TITLE) if token.role == "onderwerp")


def kind_of_letter(witnesses: Witnesses, known: Known) -> Iterator[Soort]:
    """Tell the kind of a letter as it was sent, which has no title line: by the office of who signs."""
    subjects = any(token.role == "onderwerp" for token in witnesses.of(Kind.TITLE))
    addressed = any(token.role == "geadresseerde" for token in witnesses.body)
    if subjects or addressed:
        letterhead = any(_MINISTRY.match(token.text) for token in witnesses.of(Kind.FURNITURE))
        offices = [signature.functie or "" for signature in read_signatures(witnesses.tokens)]
        governs = letterhead or any(_GOVERNMENT.match(office) for office in offices)
        yield Soort.BRIEF_REGERING if governs else Soort.BRIEF_OVERIG


def kind_of_title(witnesses: Witnesses, known: Known) -> Iterator[Soort]:
    """Tell the kind by series and title line, and by the line that says who answers questions."""
    if any(token.role == "onderwerp" for token in witnesses.of(Kind.TITLE)):
        return
    lines = (token.text for token in (*witnesses.of(Kind.TITLE), *witnesses.body))
    answer = next((line for line in lines if _ANSWER_LINE.match(line)), "")
    kind = soort_in_series(known["publicatie"], known["titel"], answer)
    if kind:
        yield kind


def chamber_ids(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the ids that the Tweede Kamer gave."""
    yield from dict.fromkeys(witnesses.meta("tk-id"))


def signers(witnesses: Witnesses, known: Known) -> Iterator[Signature]:
    """Read who signed."""
    yield from read_signatures(witnesses.tokens)


def labelled_days(witnesses: Witnesses, known: Known) -> Iterator[Dates]:
    """Read the days that have a word: in date lines, and in the brackets of a title of questions."""
    days: dict[str, date] = {}
    for token in witnesses.of(Kind.DATELINE):
        match = _LABELLED.match(token.text)
        found = find_date(token.text)
        if match and found:
            days.setdefault(" ".join(match["label"].split()).rstrip(","), found)
    for token in witnesses.of(Kind.TITLE):
        for match in _IN_BRACKETS.finditer(token.text) if token.role else ():
            found = find_date(match[0])
            if found:
                days.setdefault(match["label"].strip().lower(), found)
    if days:
        yield Dates(days)


def _letter(witnesses: Witnesses) -> Iterator[tuple[str, date | None]]:
    for token in witnesses.body[:HEAD_PARAGRAPHS]:
        match = _LETTER_DATE.fullmatch(token.text)
        if match:
            yield match["place"], find_date(token.text)


def day_printed(witnesses: Witnesses, known: Known) -> Iterator[date]:
    """Read the paper's own day: of the letter, else the last of the labelled ones, else one without a word."""
    letter = next((day for _, day in _letter(witnesses)), None)
    days = list((known["dates"] or {}).values())
    lines = filter(None, (find_date(token.text) for token in witnesses.of(Kind.DATELINE)))
    meetings = filter(None, (find_date(token.text) for token in witnesses.body if token.role == "vergaderdatum"))
    yield from list(filter(None, (letter, *days[-1:], *lines, *meetings, *_closing(witnesses))))[:1]


def _closing(witnesses: Witnesses) -> Iterator[date | None]:
    """Read place and day under a royal message: "Soestdijk, 21 november 1966 JULIANA"."""
    for token in witnesses.of(Kind.PARAGRAPH)[-_CLOSING_LINES:]:
        if _LETTER_DATE.fullmatch(_ROYAL_NAME.sub("", token.text)):
            yield find_date(token.text)


def day_issued(witnesses: Witnesses, known: Known) -> Iterator[date]:
    """Read the day of issue in the metadata."""
    yield from filter(None, map(find_date, witnesses.meta("DCTERMS.issued")))


def day_told(witnesses: Witnesses, known: Known) -> Iterator[date]:
    """Read other days in the metadata."""
    names = ("OVERHEIDop.datumIndiening", "OVERHEIDop.datumVergadering", "OVERHEIDop.datumOntvangst")
    yield from filter(None, map(find_date, witnesses.meta(*names)))


def day_in_panel(witnesses: Witnesses, known: Known) -> Iterator[date]:
    """Read the day of the meeting in the panel."""
    yield from filter(None, map(find_date, witnesses.panel("Datum vergadering")))


def place_printed(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the place before the day of a letter."""
    yield from (place for place, _ in _letter(witnesses))


def addressee_printed(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read to whom a letter is written."""
    first = witnesses.body[:HEAD_PARAGRAPHS]
    yield from (token.text for token in first if token.role == "geadresseerde" or ADDRESSEE.read(token.text))


def bare(title: str) -> str:
    """Return the letters and digits of a title, to compare two spellings of it."""
    return "".join(char for char in normalize("NFKC", title).casefold() if char.isalnum())
