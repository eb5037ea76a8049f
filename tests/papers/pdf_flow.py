"""The blocks of a paper as lines of type, before they are put on pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import singledispatch

from attrs import evolve, frozen

from .builders import notes_of
from .flat import headline, speaker
from .model import (
    Annex,
    Answer,
    Article,
    Block,
    Blocks,
    Box,
    ChangeArticle,
    ChangePart,
    Definitions,
    Division,
    Figure,
    Group,
    Heading,
    Items,
    Member,
    Motion,
    Note,
    OddBlock,
    Par,
    Question,
    Quote,
    Rich,
    Speech,
    Table,
    Text,
)
from .pdf_table import table_lines
from .pdf_type import BODY, NOTE, Piece, Type, set_lines, width

_MARGIN = 165.8
"""How far the margin column begins to the left of the text column."""


@frozen
class Line:
    """One line of type: its pieces, the white above it, and what goes with it."""

    pieces: tuple[Piece, ...]
    lead: float
    gap: float = 0.0
    keep: bool = False
    rules: tuple[tuple[float, float, float], ...] = ()
    bars: tuple[float, ...] = ()
    picture: float = 0.0
    again: tuple[Line, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """The ids of the notes whose markers stand in the line."""
        return tuple(piece.note for piece in self.pieces if piece.note)


@frozen
class Place:
    """Where blocks stand: their left edge, their measure, and their type."""

    x: float
    measure: float
    style: Type = BODY
    tight: bool = False

    @property
    def gap(self) -> float:
        """The white between two paragraphs."""
        return 0.0 if self.tight else self.style.pitch

    def inside(self, by: float) -> Place:
        """A place further in."""
        return evolve(self, x=self.x + by, measure=self.measure - by)


def paragraph(
    words: Rich, place: Place, gap: float, first: float = 0.0, face: str = "", keep: bool = False
) -> list[Line]:
    """A sentence as lines at a place."""
    rows = set_lines(words, place.style, place.measure, first, face)
    moved = [tuple(evolve(p, x=p.x + place.x) for p in row) for row in rows]
    return [Line(row, place.style.pitch, gap if i == 0 else 0.0, keep) for i, row in enumerate(moved)]


def flow(blocks: Iterable[Block], place: Place) -> Iterator[Line]:
    """All lines of some blocks."""
    for block in blocks:
        yield from lines(block, place)


@singledispatch
def lines(block: object, place: Place) -> Iterator[Line]:
    """The lines of one block."""
    raise TypeError(f"no print for {block!r}")


@lines.register
def _(block: Par, place: Place) -> Iterator[Line]:
    yield from paragraph(block.content, place, place.gap)


@lines.register
def _(block: Heading, place: Place) -> Iterator[Line]:
    yield from paragraph(block.content, place, place.style.pitch, face=block.style, keep=True)


@lines.register
def _(block: Division, place: Place) -> Iterator[Line]:
    words = headline("", block.nr, block.title, block.style, 0).words
    yield from paragraph(words, place, place.style.pitch, face=block.style, keep=True)
    yield from flow(block.blocks, place)


@lines.register(Group)
@lines.register(OddBlock)
def _(block: Group | OddBlock, place: Place) -> Iterator[Line]:
    yield from _opened(flow(block.blocks, evolve(place, tight=True)), place.gap)


def _opened(found: Iterator[Line], gap: float) -> Iterator[Line]:
    """The same lines with another white above the first."""
    for number, line in enumerate(found):
        yield evolve(line, gap=gap) if number == 0 else line


@lines.register
def _(block: Quote, place: Place) -> Iterator[Line]:
    yield from _opened(flow(block.blocks, evolve(place.inside(8.9), tight=True)), place.gap)


@lines.register
def _(block: Box, place: Place) -> Iterator[Line]:
    inner = evolve(place.inside(6.0), measure=place.measure - 12.0)
    found = list(_opened(flow(block.blocks, inner), place.style.pitch + 3))
    sides = (place.x, place.x + place.measure)
    top, bottom = place.style.pitch, -3.2
    for number, line in enumerate(found):
        rules: tuple[tuple[float, float, float], ...] = ((*sides, top),) if number == 0 else ()
        rules += ((*sides, bottom),) if number == len(found) - 1 else ()
        yield evolve(line, rules=rules, bars=sides)


def hang(label: str, blocks: Blocks, place: Place, by: float, gap: float) -> Iterator[Line]:
    """Blocks that hang beside their label."""
    first, *rest = blocks
    inner = place.inside(by)
    found = list(_opened(lines(first, inner), gap))
    mark = set_lines((Text(label),), place.style, 200.0)[0]
    head = tuple(evolve(p, x=p.x + place.x) for p in mark)
    yield evolve(found[0], pieces=(*head, *found[0].pieces))
    yield from found[1:]
    yield from flow(rest, evolve(inner, tight=True))


@lines.register
def _(block: Items, place: Place) -> Iterator[Line]:
    needed = max(width(item.label, "Helvetica", place.style.size) for item in block.items) + 3.5
    by = next((step for step in (8.9, 13.9, 19.9, 26.0) if step >= needed), needed)
    for number, item in enumerate(block.items):
        yield from hang(item.label, item.blocks, place, by, place.gap if number == 0 else 0.0)


@lines.register
def _(block: Definitions, place: Place) -> Iterator[Line]:
    for item in block.items:
        yield from paragraph(item.term, place, place.gap, face="cur", keep=True)
        yield from flow(item.blocks, evolve(place.inside(13.9), tight=True))


@lines.register
def _(block: Member, place: Place) -> Iterator[Line]:
    """A member begins a little in; its further lines stand at the edge."""
    first, *rest = block.blocks
    words: Rich = (Text(f"{block.nr} "), *first.content) if isinstance(first, Par) else (Text(block.nr),)
    yield from paragraph(words, place, 0.0, first=8.9)
    yield from flow(rest if isinstance(first, Par) else block.blocks, evolve(place, tight=True))


@lines.register
def _(block: Article, place: Place) -> Iterator[Line]:
    words = headline(block.label, block.nr, block.title, "vet", 0).words
    yield from paragraph(words, place, place.style.pitch, face="vet", keep=True)
    yield from _opened(flow(block.blocks, place), place.style.pitch)


@lines.register
def _(block: ChangeArticle, place: Place) -> Iterator[Line]:
    words = headline(block.label, block.nr, block.title, "vet", 0).words
    yield from paragraph(words, place, place.style.pitch, face="vet", keep=True)
    yield from paragraph(block.instruction, place, place.style.pitch)
    yield from flow(block.parts, place)


@lines.register
def _(block: ChangePart, place: Place) -> Iterator[Line]:
    yield from paragraph((Text(block.nr),), place, place.style.pitch, keep=True)
    yield from paragraph(block.instruction, place, place.style.pitch)
    for change in block.changes:
        yield from paragraph((Text(f"{change.nr} "), *change.instruction), place, 0.0, first=8.9)
        yield from _opened(flow(change.blocks, place), place.style.pitch)
    yield from _opened(flow(block.blocks, place), place.style.pitch)


@lines.register(Question)
@lines.register(Answer)
def _(block: Question | Answer, place: Place) -> Iterator[Line]:
    yield from paragraph((Text(block.nr),), place, place.style.pitch, keep=True)
    yield from flow(block.blocks, evolve(place, tight=True))


@lines.register
def _(block: Speech, place: Place) -> Iterator[Line]:
    yield from _turn(speaker(block.prefix, block.name, block.party), block.blocks, place)


def _turn(name: Rich, blocks: Blocks, place: Place) -> Iterator[Line]:
    yield from paragraph(name, place, place.style.pitch, keep=True)
    yield from _opened(flow(blocks, place), 0.0)


@lines.register
def _(block: Motion, place: Place) -> Iterator[Line]:
    inner = place.inside(8.9)
    yield from paragraph((Text("Motie"),), inner, place.style.pitch, face="vet", keep=True)
    yield from _opened(flow(block.blocks, inner), 0.0)
    yield from _turn(speaker("De", "voorzitter", ""), block.info, place)


@lines.register
def _(block: Annex, place: Place) -> Iterator[Line]:
    words = headline(block.label, block.nr, block.title, "vet", 0).words
    yield from paragraph(words, place, 2 * place.style.pitch, face="vet", keep=True)
    yield from flow(block.blocks, place)


@lines.register
def _(block: Figure, place: Place) -> Iterator[Line]:
    height = block.height_mm * 72 / 25.4
    yield Line((), height, place.style.pitch, keep=block.caption is not None, picture=block.width_mm * 72 / 25.4)
    for words, face in ((block.caption, "vet"), (block.source, "cur")):
        if words is not None:
            yield from paragraph(words, evolve(place, style=NOTE), 2.0 if face == "vet" else 0.0, face=face)


@lines.register
def _(block: Table, place: Place) -> Iterator[Line]:
    left = place.x - _MARGIN if block.wide else place.x
    measure = place.x + place.measure - left
    if block.title is not None:
        yield from paragraph(
            block.title, Place(left, measure, Type(7.46, 9.06)), place.style.pitch, face="vet", keep=True
        )
    found = list(table_lines(block, left, measure))
    made = [Line(r.pieces, r.lead, r.gap, r.keep, r.rules, r.bars) for r in found]
    head = tuple(made[i] for i, r in enumerate(found) if r.head) if block.repeat_head else ()
    for line, row in zip(made, found, strict=True):
        yield evolve(line, again=() if row.head else head)
    for number, note in enumerate(n for n in notes_of(block) if n.kind == "tabel"):
        yield from _opened(iter(note_lines(note, left, measure)), 0.0 if number else 4.0)


def note_lines(note: Note, x: float, measure: float) -> list[Line]:
    """The body of a note: its raised number, and its paragraphs hanging beside it."""
    by = 6.2 if len(note.label) == 1 else 9.0
    made = [line for words in note.paragraphs for line in paragraph(words, Place(x + by, measure - by, NOTE), 0.0)]
    number = Piece(note.label, "Helvetica", *NOTE.mark, x=x)
    return [evolve(made[0], pieces=(number, *made[0].pieces)), *made[1:]]
