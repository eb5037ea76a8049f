"""A letter: who sends it to whom about what, what goes with it, and the letters that stand in it."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from kamerstuk.dutch import find_date
from kamerstuk.forms import ADDRESSEE, PLACE_AND_DATE
from kamerstuk.kinds.parts import words
from kamerstuk.kinds.persons import person, signers
from kamerstuk.model import Brief, Kamerstuk, Letter, ListBlock, Paragraph, Part, Person, Section
from kamerstuk.signatures import bare_name, is_name, is_office

_SUBJECT = re.compile(r"(?:Betreft|Onderwerp)\s*:?\s+(?P<subject>\S.*)", re.S)
_ENCLOSURE = re.compile(r"Bijlagen?(?:\(n\))?\s*(?:\d{1,2}|[IVX]{1,4}|[A-Z])?\s*(?:[:.–-]\s*\S|$)")
_LETTER_HEADING = re.compile(r"(?:bijlage\s*\w{0,3}[:.]?\s+)?(?:afschrift\s+(?:van\s+)?(?:de\s+)?)?brief\b", re.I)
_NEAR = 3
"""Most lines between the addressee or the heading of a letter and its place and date."""


class _Line(NamedTuple):
    """A paragraph of the letter, with the heading that stands right above it."""

    node: Paragraph
    heading: str


def read(stuk: Kamerstuk) -> Brief:
    """Return the parts of a letter; one with addressee or heading and date stands in it, a quoted motion not."""
    lines = _lines(stuk)
    starts = [i for i in range(len(lines)) if _begins_letter(lines, i)]
    nested = _nested(lines, starts)
    own = lines[: nested[0]] if nested else lines
    addressee = next((line.node for line in own if ADDRESSEE.read(line.node.text)), None)
    return Brief(
        senders=_signed(own) if nested else signers(stuk),
        addressee=_addressee(stuk, addressee),
        subject=_subject(stuk, own),
        enclosures=_enclosures(stuk, {id(line.node) for line in own}),
        letters=tuple(_letter(stuk, lines[start:end]) for start, end in pairwise([*nested, len(lines)])),
    )


def _lines(stuk: Kamerstuk) -> list[_Line]:
    found: list[_Line] = []
    for node in stuk.walk():
        if isinstance(node, Section):
            heading = " ".join(text for text in (node.label, node.title) if text)
            for index, block in enumerate(block for block in node.blocks if isinstance(block, Paragraph)):
                found.append(_Line(block, "" if index else heading))
    return found


def _begins_letter(lines: Sequence[_Line], at: int) -> bool:
    """Tell whether an addressee, or a heading that says "brief", stands close above a place and date."""
    line = lines[at]
    if not ADDRESSEE.read(line.node.text) and not _LETTER_HEADING.match(line.heading):
        return False
    return any(PLACE_AND_DATE.read(other.node.text) for other in lines[at : at + _NEAR + 1])


def _nested(lines: Sequence[_Line], starts: Sequence[int]) -> list[int]:
    """Return where letters in the letter begin: something is signed above each, the letter itself begins the paper."""
    last = starts[-1] if starts else 0
    signed = next((i for i in range(last) if _is_signature(lines[i].node)), last)
    return [start for start in starts if start > signed]


def _is_signature(node: Paragraph) -> bool:
    return node.role in ("naam", "functie") or is_office(node.text)


def _signed(lines: Sequence[_Line]) -> tuple[Person, ...]:
    """Return who signs at the end of some lines, enclosures below the names left out."""
    found: list[Person] = []
    end = len(lines)
    while end and _ENCLOSURE.match(lines[end - 1].node.text):
        end -= 1
    start = end
    while start and (_is_signature(lines[start - 1].node) or is_name(lines[start - 1].node.text.strip(" ,"))):
        start -= 1
    office: str | None = None
    for line in lines[start:end]:
        if line.node.role == "functie" or is_office(line.node.text):
            office = line.node.text.rstrip(" ,")
        else:
            found.append(person(bare_name(line.node.text), role=office, span=line.node.span))
            office = None
    return tuple(found)


def _addressee(stuk: Kamerstuk, node: Paragraph | None) -> Part | None:
    return words(stuk, node.span.start, node.span.end, (node,), Part) if node else None


def _subject(stuk: Kamerstuk, lines: Sequence[_Line]) -> str | None:
    printed = (match["subject"] for line in lines if (match := _SUBJECT.fullmatch(line.node.text)))
    return next(printed, stuk.header.documenttitel)


def _enclosures(stuk: Kamerstuk, own: set[int]) -> tuple[Part, ...]:
    """Return the printed lines "Bijlage 1: …", and the items of a list under "Bijlagen:"."""
    found: list[Part] = []
    for node in stuk.walk():
        if not isinstance(node, Section):
            continue
        listed = False
        for block in node.blocks:
            if isinstance(block, Paragraph) and id(block) in own:
                listed = _ENCLOSURE.match(block.text) is not None
                if listed and block.text.rstrip(" :") not in ("Bijlage", "Bijlagen", "Bijlage(n)"):
                    found.append(words(stuk, block.span.start, block.span.end, (block,), Part))
            elif listed and isinstance(block, ListBlock):
                found += [words(stuk, item.span.start, item.span.end, (item,), Part) for item in block.items]
    return tuple(found)


def _letter(stuk: Kamerstuk, lines: Sequence[_Line]) -> Letter:
    addressee = next((line.node for line in lines if ADDRESSEE.read(line.node.text)), None)
    dated = next((line.node.text for line in lines if PLACE_AND_DATE.read(line.node.text)), "")
    nodes = tuple(line.node for line in lines)
    return words(
        stuk,
        nodes[0].span.start,
        nodes[-1].span.end,
        nodes,
        Letter,
        date=find_date(dated),
        senders=_signed(lines),
        addressee=_addressee(stuk, addressee),
    )
