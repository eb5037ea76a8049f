"""The nodes of a paper's tree: sections, blocks and notes."""

from typing import Union

from attrs import frozen

from kamerstuk.model.base import NOWHERE, BBox, Span
from kamerstuk.model.citation import Citation
from kamerstuk.terms import SectionKind


@frozen
class Paragraph:
    """One paragraph of running text."""

    text: str
    """White space folded, no note markers."""
    number: str | None = None
    """Printed label before it, e.g. ``"1."`` of a lid, ``"Gegeven"``."""
    span: Span = NOWHERE
    """Where `text` stands."""
    number_span: Span | None = None
    """Where `number` stands."""
    page: int | None = None
    """First page it stands on, from 1; PDF only."""
    bbox: BBox | None = None
    """x0, top, x1, bottom in points from the top left of that page's crop box; PDF only."""
    role: str | None = None
    """What the source says it is, e.g. ``"functie"`` and ``"naam"`` in a signature block, ``"slotformulering"`` where a
    bill orders its publication; None where it does not."""
    italic: bool = False
    """Whether all of it is set in italics, as the words of an advice above the reaction are; False in plain text."""


@frozen
class Cell:
    """One table cell; several paragraphs are joined by a newline."""

    text: str
    """Text of the cell, may be empty."""
    rowspan: int = 1
    """Rows it covers."""
    colspan: int = 1
    """Columns it covers."""
    header: bool = False
    """Whether it stands in the table's head."""
    span: Span = NOWHERE
    """Where `text` stands."""


@frozen
class Row:
    """One table row."""

    cells: tuple[Cell, ...] = ()
    """Left to right; a cell that a span covers is not repeated."""


@frozen
class Table:
    """A table with its caption."""

    caption: str | None = None
    """Printed title."""
    rows: tuple[Row, ...] = ()
    """Top to bottom."""
    span: Span = NOWHERE
    """From caption or first cell to the last cell."""
    caption_span: Span | None = None
    """Where `caption` stands."""
    page: int | None = None
    """First page it stands on; PDF only."""
    bbox: BBox | None = None
    """Box on that page; PDF only."""


@frozen
class Figure:
    """A picture; its pixels are not read."""

    caption: str | None = None
    """Printed caption."""
    name: str | None = None
    """File name in the source, e.g. ``"kst-31371-3-001.png"``."""
    span: Span = NOWHERE
    """Where `caption` stands; empty without one."""
    page: int | None = None
    """Page it stands on; PDF only."""
    bbox: BBox | None = None
    """Box on that page; PDF only."""


@frozen
class ListItem:
    """One item of a list."""

    label: str | None
    """As printed: ``"a."``, ``"–"``, ``"1°."``."""
    blocks: "tuple[Block, ...]" = ()
    """Paragraphs and nested lists."""
    span: Span = NOWHERE
    """From label to the end of the last block."""
    label_span: Span | None = None
    """Where `label` stands."""
    page: int | None = None
    """First page it stands on; PDF only."""
    bbox: BBox | None = None
    """Box on that page; PDF only."""


@frozen
class ListBlock:
    """A list."""

    items: tuple[ListItem, ...] = ()
    """In printed order."""


@frozen
class Quote:
    """Blocks that the source sets apart: a quotation or a box."""

    blocks: "tuple[Block, ...]" = ()
    """What it holds."""
    span: Span = NOWHERE
    """From its first to its last character."""
    boxed: bool = False
    """True for a box (kader)."""


Block = Union[Paragraph, ListBlock, Table, Figure, Quote]


@frozen
class Section:
    """A headed part of the paper; text before the first heading is a section without title."""

    kind: SectionKind = SectionKind.SECTION
    """What it is."""
    label: str | None = None
    """As printed: ``"1."``, ``"Artikel 3"``."""
    number: str | None = None
    """``"1"``, ``"2.1"``, ``"II"``; those of several questions with spaces between: ``"3 4 5"``."""
    title: str | None = None
    """Heading without its label."""
    level: int = 1
    """1 is the top."""
    blocks: tuple[Block, ...] = ()
    """What stands before the first sub-section."""
    sections: "tuple[Section, ...]" = ()
    """Sub-sections."""
    span: Span = NOWHERE
    """From its label to the end of its last descendant."""
    label_span: Span | None = None
    """Where `label` stands."""
    title_span: Span | None = None
    """Where `title` stands."""
    page: int | None = None
    """Page of the heading; PDF only."""
    bbox: BBox | None = None
    """Box of the heading; PDF only."""
    numbers: tuple[str, ...] = ()
    """All its numbers: ``("3", "4", "5")`` of "Vraag 3, 4 en 5" and of "Antwoord 3 t/m 5"."""
    speaker: str | None = None
    """Who speaks, as printed, in a section of a debate: ``"De heer Krol (50PLUS)"``."""


@frozen
class Footnote:
    """A note with the places that refer to it."""

    id: str
    """Unique in the paper and equal in every format: ``"noot-1"`` is the first note printed."""
    label: str
    """Printed number, may repeat: ``"1"``."""
    text: str
    """Paragraphs joined by a newline."""
    span: Span = NOWHERE
    """Where `text` stands, behind the body."""
    anchors: tuple[int, ...] = ()
    """Offsets in `Kamerstuk.text` where its markers stood."""
    citations: tuple[Citation, ...] = ()
    """References in the note; also in `Kamerstuk.citations`."""
    source_id: str | None = None
    """The id that the source gives it, e.g. ``"ID-1101956-d36e77"``."""
    page: int | None = None
    """Page it starts on; PDF only."""
    bbox: BBox | None = None
    """Box on that page; PDF only."""


Node = Union[Section, Paragraph, ListBlock, ListItem, Table, Row, Cell, Figure, Quote, Footnote]
