"""Meetings: what print, metadata and panel say of number and item of Handelingen."""

import re
from collections.abc import Iterator

from kamerstuk.forms import MEETING_LINE
from kamerstuk.header.table import Known, Read
from kamerstuk.header.witnesses import Witnesses
from kamerstuk.model import Publicatie


def meeting_printed(witnesses: Witnesses, known: Known) -> Iterator[str]:
    """Read the number of the meeting off the head of a stenogram."""
    for token in witnesses.body:
        match = MEETING_LINE.read(token.text) if token.role == "vergadering" else None
        if match:
            yield match["meeting"]


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
