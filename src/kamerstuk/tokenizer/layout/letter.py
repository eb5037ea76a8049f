"""The head of a letter as a ministry sends it: letterhead, addressee, "Datum" and "Betreft" (formats handbook, C.4)."""

import re
from typing import NamedTuple

from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokenizer.layout.profile import Profile
from kamerstuk.tokenizer.layout.units import Text, leaf
from kamerstuk.tokenizer.layout.zones import Zones
from kamerstuk.tokens import Kind, Token

_DATE = re.compile(r"Datum:?\s+(?P<value>\S.*)")
_SUBJECT = re.compile(r"(?:Betreft|Onderwerp|Betreffende|Inzake):?\s+(?P<value>\S.*)", re.DOTALL)
_RETURN = re.compile(r"[>›]?\s?Retouradres\b.*|>.*Postbus.*")
_ADDRESSEE = re.compile(r"Aan\b")
_ADDRESS = re.compile(r"(?:Postbus|Binnenhof|Prinses Irenestraat|Bezuidenhoutseweg|Plein \d)\b.*|\d{4}\s?[A-Z]{2}\b.*")
_PANEL = re.compile(r"(?:Ons|Uw) kenmerk|Bijlage(?:n|\(n\))?|Contactpersoon|www\.\S+|T\s[\d ()+-]{8,}|Kenmerk")


class Letterhead(NamedTuple):
    """The head of a letter, and what is left of the first page."""

    tokens: tuple[Token, ...]
    """Addressee, DATELINE and TITLE."""
    furniture: tuple[Token, ...]
    """Letterhead, return address and labels."""
    rest: Zones
    """The zones without them."""


def read_letter(page: Zones, normal: Profile, text: Text) -> Letterhead | None:
    """Read the head of a letter; None where the page has none."""
    rows = page.main
    dated = next((i for i, row in enumerate(rows) if _DATE.match(row.text)), None)
    subject = next((i for i, row in enumerate(rows) if _SUBJECT.match(row.text)), None)
    panel = [line for line in page.side if _PANEL.match(line.text)]
    if dated is None or (subject is None and not panel):
        return None
    stop = dated if subject is None else max(dated, subject)
    after = rows[stop + 1 :]
    follow = _continued(rows, stop, normal)
    tokens, furniture = _top(rows[: min(dated, stop if subject is None else subject)], text)
    for index in sorted({dated, stop if subject is None else subject}):
        kind, pattern = (Kind.DATELINE, _DATE) if index == dated else (Kind.TITLE, _SUBJECT)
        lines = [rows[index], *(follow if kind is Kind.TITLE and index == stop else ())]
        token = leaf(kind, lines, text)
        match = pattern.match(token.text)
        if match:
            furniture.append(Token(Kind.FURNITURE, token.text[: match.start("value")].strip(), place=token.place))
            token = token._replace(text=match["value"], marks=())
        tokens.append(token)
    return Letterhead(tuple(tokens), tuple(furniture), Zones(after[len(follow) :], page.margin, page.side))


def _continued(rows: tuple[Line, ...], stop: int, normal: Profile) -> tuple[Line, ...]:
    """Further rows of the subject: under its value, not under its label."""
    first = rows[stop]
    found: list[Line] = []
    for row in rows[stop + 1 : stop + 4]:
        last = found[-1] if found else first
        if (
            row.top - last.bottom > m.SUBJECT_STEP * normal.body
            or row.x0 < first.hang - m.SAME_EDGE * row.size
            or first.hang >= first.x1
        ):
            break
        found.append(row)
    return tuple(found)


def _top(rows: tuple[Line, ...], text: Text) -> tuple[list[Token], list[Token]]:
    """Addressee as paragraphs; letterhead and return address as furniture."""
    start = next((i for i, row in enumerate(rows) if _ADDRESSEE.match(row.text)), None)
    if start is None:
        return [], [leaf(Kind.FURNITURE, (row,), text) for row in rows]
    furniture = [leaf(Kind.FURNITURE, (row,), text) for row in rows[:start]]
    names = [row for row in rows[start:] if not _ADDRESS.fullmatch(row.text) and not _RETURN.fullmatch(row.text)]
    others = [row for row in rows[start:] if row not in names]
    tokens = [leaf(Kind.PARAGRAPH, names, text)] if names else []
    return tokens + [leaf(Kind.PARAGRAPH, (row,), text) for row in others], furniture
