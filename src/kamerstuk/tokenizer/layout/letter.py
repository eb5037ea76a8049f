"""The head of a letter as a ministry sends it: letterhead, addressee, date and subject.

Letters in the style of the Rijkshuisstijl (since 2008) have "Datum" and "Betreft" with their values beside them and a
block of references right of the text; older ones put "Onderwerp" and "Den Haag, 3 maart 2004" above the salutation.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from kamerstuk.forms import PLACE_AND_DATE
from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokenizer.layout.profile import Profile
from kamerstuk.tokenizer.layout.units import Text, leaf
from kamerstuk.tokenizer.layout.zones import Zones
from kamerstuk.tokens import Kind, Token

SUBJECT, ADDRESSEE = "onderwerp", "geadresseerde"
"""Roles of the subject, a TITLE, and of the addressee, a PARAGRAPH."""

_DATE = re.compile(r"Datum\s*:?\s+(?P<value>\S.*)")
_SUBJECT = re.compile(r"(?:Betreft|Onderwerp|Betreffende|Inzake)\s*:?\s+(?P<value>\S.*)", re.DOTALL)
_REFERENCE = re.compile(
    r"(?:(?:Ons|Uw) (?:kenmerk|brief)|Kenmerk|Uw brief van|Bijlage(?:n|\(n\))?|Contactpersoon|Doorkiesnummer"
    r"|Telefoon(?:nummer)?|Fax|E-mail)\b\s*:?.*"
)
_SALUTATION = re.compile(r"(?:Geachte|Hooggeachte|Excellentie|Mijnheer de [Vv]oorzitter|Mevrouw de [Vv]oorzitter)\b")
_RETURN = re.compile(r"[>›]?\s?Retouradres\b.*|[>›].*Postbus.*")
_OPENS_ADDRESS = re.compile(r"(?:Aan\b|(?:De|Het|H\.?M\.?|Zijne|Hare) ?\w*)")
_CHAIR = re.compile(r"(?:Aan )?(?:[Dd]e )?(?:[Vv]oorzitters?|[Pp]resident|[Gg]riffier|[Ll]eden) van de\b")
_ADDRESS = re.compile(
    r"(?:Postbus \d|Binnenhof|Plein \d|Prinses Irenestraat|Bezuidenhoutseweg|Lange Houtstraat|Kazernestraat).*"
    r"|[A-Z][\w’'. -]{3,40}(?:straat|weg|plein|laan|kade|hof) \d+\w*|\d{4}\s?[A-Z]{2}\b.*"
)
_PANEL = re.compile(r"(?:Ons|Uw) kenmerk|Bijlage(?:n|\(n\))?|Contactpersoon|www\.\S+|T\s[\d ()+-]{8,}|Kenmerk")
_HEAD_ROWS = 40


class Letterhead(NamedTuple):
    """The head of a letter, and what is left of the first page."""

    tokens: tuple[Token, ...]
    """Addressee, date and subject."""
    furniture: tuple[Token, ...]
    """Letterhead, return address and labels."""
    rest: Zones
    """The zones without them."""


def read_letter(page: Zones, normal: Profile, text: Text) -> Letterhead | None:
    """Read the head of a letter; None where the page has none."""
    rows = page.main[: _end_of_head(page.main)]
    named = [index for index, row in enumerate(rows) if _value(row) is not None]
    if not named or not _is_letter(rows, page.side):
        return None
    tokens, furniture = _top(rows[: named[0]], text)
    stop = named[0]
    while stop < len(rows):
        taken = [rows[stop], *_continued(rows, stop, normal)]
        found, label = _named(taken, text)
        tokens += found
        furniture += label
        stop += len(taken)
        if not any(index >= stop for index in named):
            break
    return Letterhead(tuple(tokens), tuple(furniture), Zones(page.main[stop:], page.margin, page.side))


def _end_of_head(rows: Sequence[Line]) -> int:
    """Where the salutation stands, or the head can go on no longer."""
    return next((i for i, row in enumerate(rows[:_HEAD_ROWS]) if _SALUTATION.match(row.text)), len(rows[:_HEAD_ROWS]))


def _value(row: Line) -> re.Match[str] | None:
    """A row that names the date or the subject."""
    return _DATE.match(row.text) or _SUBJECT.match(row.text)


def _is_letter(rows: Sequence[Line], side: Sequence[Line]) -> bool:
    """Whether a page has two of date, subject, addressee and a block of references, the first or second among them."""
    shown = [
        any(_DATE.match(row.text) or PLACE_AND_DATE.read(row.text) for row in rows),
        any(_SUBJECT.match(row.text) for row in rows),
        any(_CHAIR.match(row.text) or _RETURN.fullmatch(row.text) for row in rows),
        any(_PANEL.match(line.text) for line in side),
    ]
    return sum(shown) >= 2


def _named(lines: Sequence[Line], text: Text) -> tuple[list[Token], list[Token]]:
    """A row of the head with what it goes on in: its tokens, and its label as furniture."""
    whole = leaf(Kind.PARAGRAPH, lines, text)
    subject, dated = _SUBJECT.fullmatch(whole.text), _DATE.fullmatch(whole.text)
    match = subject or dated
    if match is None:
        return ([], [whole._replace(kind=Kind.FURNITURE)]) if _REFERENCE.fullmatch(whole.text) else ([whole], [])
    start = match.start("value")
    label = Token(Kind.FURNITURE, whole.text[:start].strip(), place=whole.place)
    _, value = whole.split(0, back=start)
    kind, role = (Kind.TITLE, SUBJECT) if subject else (Kind.DATELINE, "")
    if dated and PLACE_AND_DATE.read(match["value"]):
        kind = Kind.PARAGRAPH
    return [value._replace(kind=kind, role=role, text=match["value"])], [label]


def _continued(rows: Sequence[Line], at: int, normal: Profile) -> list[Line]:
    """Further rows of the subject: under its value, not under its label."""
    first = rows[at]
    found: list[Line] = []
    if not _SUBJECT.match(first.text) or first.hang >= first.x1:
        return found
    for row in rows[at + 1 : at + 5]:
        last = found[-1] if found else first
        if row.top - last.bottom > m.SUBJECT_STEP * normal.body or row.x0 < first.hang - m.SAME_EDGE * row.size:
            break
        found.append(row)
    return found


def _top(rows: Sequence[Line], text: Text) -> tuple[list[Token], list[Token]]:
    """Addressee and its address as paragraphs; letterhead and return address as furniture."""
    start = _addressee(rows)
    furniture = [leaf(Kind.FURNITURE, (row,), text) for row in rows[:start]]
    names: list[Line] = []
    tokens: list[Token] = []
    for row in rows[start:]:
        if _RETURN.fullmatch(row.text) or _REFERENCE.fullmatch(row.text):
            furniture.append(leaf(Kind.FURNITURE, (row,), text))
        elif not tokens and not _ADDRESS.fullmatch(row.text) and not PLACE_AND_DATE.read(row.text):
            names.append(row)
        else:
            tokens.append(leaf(Kind.PARAGRAPH, (row,), text))
    addressee = [leaf(Kind.PARAGRAPH, names, text, role=ADDRESSEE)] if names else []
    return addressee + tokens, furniture


def _addressee(rows: Sequence[Line]) -> int:
    """Where the addressee begins: at "Aan" or the chair of a chamber, else under the return address."""
    for index, row in enumerate(rows):
        if row.text == "Aan" or _CHAIR.match(row.text) or row.text.startswith("Aan "):
            return index
    below = next((i + 1 for i, row in enumerate(rows) if _RETURN.fullmatch(row.text)), len(rows))
    return below if below < len(rows) and _OPENS_ADDRESS.match(rows[below].text) else len(rows)
