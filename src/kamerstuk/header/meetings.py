"""Meetings: what print, metadata and panel say of number and item of Handelingen."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from kamerstuk.dutch import find_date
from kamerstuk.forms import MEETING_LINE
from kamerstuk.header.table import Known, Read
from kamerstuk.header.witnesses import Witnesses
from kamerstuk.model import Kamer, Publicatie
from kamerstuk.tokens import Kind


def meeting_printed(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the number of the meeting off the head of a stenogram."""
    for token in witnesses.body:
        match = MEETING_LINE.read(token.text) if token.role == "vergadering" else None
        if match:
            yield match["meeting"]


_CHAMBER_FOOT = re.compile(r"([TE])K (\d{1,3})(?: .*)?")
_PAGE_FOOT = re.compile(r"(?:[TE]K \d{1,3} )?(\d{1,3})-(\d{1,3})-\d{1,4}")
_DAY_FOOT = re.compile(r"\d{1,2} [a-z]+ \d{4}")


def _feet(witnesses: Witnesses) -> tuple[Kamer, str, str] | None:
    """Chamber, meeting and item in the feet of Handelingen: "TK 40" beside "40-6-1", which must agree."""
    texts = [token.text for token in witnesses.of(Kind.FURNITURE)]
    chambers = Counter((found[1], found[2]) for text in texts if (found := _CHAMBER_FOOT.fullmatch(text)))
    pages = Counter((found[1], found[2]) for text in texts if (found := _PAGE_FOOT.fullmatch(text)))
    if not chambers or not pages:
        return None
    (letter, meeting), (again, item) = chambers.most_common(1)[0][0], pages.most_common(1)[0][0]
    chamber = Kamer.TWEEDE_KAMER if letter == "T" else Kamer.EERSTE_KAMER
    return (chamber, meeting, item) if meeting == again else None


def series_in_foot(witnesses: Witnesses, known: Known) -> Iterator[Publicatie]:
    """Tell Handelingen by their feet."""
    if _feet(witnesses):
        yield Publicatie.HANDELINGEN


def chamber_in_foot(witnesses: Witnesses, known: Known) -> Iterator[Kamer]:
    """Read the chamber off the feet of Handelingen."""
    if feet := _feet(witnesses):
        yield feet[0]


def meeting_in_foot(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the number of the meeting off the feet of Handelingen."""
    if feet := _feet(witnesses):
        yield feet[1]


def item_in_foot(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the item off the feet of Handelingen."""
    if feet := _feet(witnesses):
        yield feet[2]


def day_in_foot(witnesses: Witnesses, known: Known) -> Iterator[date]:
    """Read the day of the meeting off the feet of Handelingen."""
    if _feet(witnesses):
        days = (find_date(token.text) for token in witnesses.of(Kind.FURNITURE) if _DAY_FOOT.fullmatch(token.text))
        yield from filter(None, days)


def session_of_day(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Compute the session of a meeting from its day: sessions begin on the third Tuesday of September."""
    for day in day_in_foot(witnesses, known):
        first = date(day.year, 9, 1)
        opening = first + timedelta((1 - first.weekday()) % 7 + 14)
        year = day.year if day >= opening else day.year - 1
        yield f"{year}-{year + 1}"


def _told_meeting(witnesses: Witnesses, field: str, group: int) -> Iterator[str]:
    yield from witnesses.meta(field)
    for ident in witnesses.ids:  # session, meeting and item, from 2010-2011 on
        match = re.fullmatch(r"h-[a-z]{2}-(?:20[1-9]\d)\d{4}-(\d+)-(\d+)(?:-n\d)?", ident)
        if match:
            yield match[group]


def meeting_told(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the number of the meeting in metadata and id."""
    yield from _told_meeting(witnesses, "OVERHEIDop.publicationIssue", 1)


def item_told(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the item in metadata and id."""
    yield from _told_meeting(witnesses, "OVERHEIDop.handelingenItemNummer", 2)


def in_panel_line(pattern: str) -> Read:
    """Return a reader of the first group of a pattern in the panel's line on the meeting."""

    def read(witnesses: Witnesses, known: Known) -> Iterator[str]:
        found = (re.search(pattern, text) for text in witnesses.panel("Vergadernummer"))
        yield from (match[1] for match in found if match)

    return read


def only_handelingen(read: Read) -> Read:
    """Return a reader that speaks of Handelingen alone."""

    def limited(witnesses: Witnesses, known: Known) -> Iterator[str]:
        if known["publicatie"] is Publicatie.HANDELINGEN:
            yield from read(witnesses, known)

    return limited
