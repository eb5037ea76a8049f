"""The blocks of a paper, independent of any file format. Fields stand in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from .words import Rich


@frozen
class Par:
    """A paragraph; `kind` is the element name of the official XML."""

    content: Rich
    kind: str = "al"


@frozen
class Group:
    """Paragraphs that belong together visually."""

    blocks: Blocks


@frozen
class Heading:
    """A heading without a level of its own; `style` is vet, vetcur, cur, halfvet, rom or ondlijn."""

    content: Rich
    style: str = "vet"


@frozen
class Division:
    """A section that holds its blocks."""

    nr: str
    title: Rich
    style: str
    blocks: Blocks


@frozen
class Item:
    """A list item with its label as printed."""

    label: str
    blocks: Blocks


@frozen
class Items:
    """A list; `kind` "expliciet" carries its labels in the text, any other kind only in the list's attributes."""

    items: tuple[Item, ...]
    kind: str = "expliciet"
    start: int = 1


@frozen
class Cell:
    """A table cell of one or more paragraphs."""

    paragraphs: tuple[Rich, ...]
    colspan: int = 1
    rowspan: int = 1
    align: str = "left"


@frozen
class Row:
    """A table row."""

    cells: tuple[Cell, ...]


@frozen
class Table:
    """A table; `widths` are relative, `ruling` is rows, box or none, `wide` reaches into the margin column."""

    title: Rich | None
    widths: tuple[float, ...]
    head: tuple[Row, ...]
    body: tuple[Row, ...]
    ruling: str = "rows"
    wide: bool = False
    repeat_head: bool = False


@frozen
class Figure:
    """A picture with an optional caption and source line."""

    name: str
    width_mm: int
    height_mm: int
    caption: Rich | None = None
    source: Rich | None = None


@frozen
class Quote:
    """Quoted paragraphs."""

    blocks: Blocks


@frozen
class Box:
    """Blocks in a frame."""

    blocks: Blocks


@frozen
class Definition:
    """A term and what it means."""

    term: Rich
    blocks: Blocks


@frozen
class Definitions:
    """A definition list."""

    items: tuple[Definition, ...]


@frozen
class OddBlock:
    """An element that no vocabulary knows, holding blocks."""

    tag: str
    blocks: Blocks


@frozen
class Member:
    """A numbered member (lid) of an article."""

    nr: str
    blocks: Blocks


@frozen
class Article:
    """An article of a bill."""

    label: str
    nr: str
    title: Rich | None
    blocks: Blocks


@frozen
class Change:
    """A numbered instruction of change, with what it inserts."""

    nr: str
    instruction: Rich
    blocks: Blocks = ()


@frozen
class ChangePart:
    """A lettered or Roman-numbered part that changes one provision."""

    nr: str
    instruction: Rich
    changes: tuple[Change, ...] = ()
    blocks: Blocks = ()


@frozen
class ChangeArticle:
    """An article of a bill that changes another law."""

    label: str
    nr: str
    title: Rich | None
    instruction: Rich
    parts: tuple[ChangePart, ...]


@frozen
class Question:
    """A question of a member or committee."""

    nr: str
    blocks: Blocks


@frozen
class Answer:
    """The answer to one or more questions."""

    nr: str
    blocks: Blocks


@frozen
class Motion:
    """A motion read out in a debate, with the chair's announcement."""

    id: str
    blocks: Blocks
    info: Blocks


@frozen
class Speech:
    """A turn of one speaker in the Handelingen."""

    prefix: str
    name: str
    party: str
    blocks: Blocks
    new: bool = False


@frozen
class Annex:
    """A `bijlage` element inside the paper; `restart` begins its notes at 1 again."""

    label: str
    nr: str
    title: Rich
    blocks: Blocks
    restart: bool = False


Block: TypeAlias = (
    "Par | Group | Heading | Division | Items | Table | Figure | Quote | Box | Definitions | OddBlock | Member"
    " | Article | ChangeArticle | ChangePart | Question | Answer | Motion | Speech | Annex"
)
Blocks: TypeAlias = "tuple[Block, ...]"
