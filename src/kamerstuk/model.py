"""The frozen values that a parse returns: one paper, its header, sections, notes and citations.

Every offset in this module counts code points of `Kamerstuk.text`; spans are half open. A node that bears
text satisfies ``stuk.text[node.span.start:node.span.end] == node.text``.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Union

from attrs import field, frozen, has

from kamerstuk.identifiers import url_for
from kamerstuk.reprs import one_line
from kamerstuk.terms import (
    CitationKind as CitationKind,
    Kamer as Kamer,
    Publicatie as Publicatie,
    SectionKind as SectionKind,
    Severity as Severity,
    Soort as Soort,
    Status as Status,
)
from kamerstuk.tree import extent, path_to, walk

SCHEMA_VERSION = "1.0.0"

BBox = tuple[float, float, float, float]


@frozen
class Span:
    """A half-open range of code points."""

    start: int
    """First code point, e.g. ``120``."""
    end: int
    """One past the last code point, e.g. ``164``."""


@frozen
class Diagnostic:
    """Something repaired, doubted or lost: nothing happens in silence."""

    code: str
    """Stable name in kebab case, e.g. ``"header-mismatch"``."""
    severity: Severity
    """How much it matters."""
    message: str
    """One English sentence for a person."""
    span: Span | None = None
    """Where in `Kamerstuk.text`, if anywhere."""


@frozen
class Dossier:
    """One dossier that the paper belongs to."""

    nummer: str
    """Without spaces, e.g. ``"19637"``; Roman for some dossiers of the Eerste Kamer (``"CXLVI"``)."""
    toevoeging: str | None = None
    """Chapter, fund or EU series: ``"VI"``, ``"A"``, ``"02"``."""
    rijkswetnummer: str | None = None
    """Number of a Rijkswet, e.g. ``"R2064"``; not part of any id."""
    titel: str = ""
    """As printed, e.g. ``"Vreemdelingenbeleid"``."""


@frozen
class Signature:
    """One person who signed."""

    naam: str
    """As printed, e.g. ``"A. Broekers-Knol"``."""
    functie: str | None = None
    """Without the closing comma, e.g. ``"De Staatssecretaris van Justitie en Veiligheid"``."""


class Dates(Mapping[str, date]):
    """Printed labels with their dates: a mapping that cannot change and can be hashed."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, date]) -> None:
        """Take the items in their order."""
        self._items = tuple(items.items())

    def __getitem__(self, label: str) -> date:
        return dict(self._items)[label]

    def __iter__(self) -> Iterator[str]:
        return (label for label, _ in self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(self._items)

    def __repr__(self) -> str:
        return repr(dict(self._items))


def _no_dates() -> Dates:
    return Dates({})


@frozen
class Header:
    """What the head of the paper says, cross-checked with metadata, panel and foot lines."""

    publicatie: Publicatie = Publicatie.KAMERSTUK
    """The series."""
    kamer: Kamer | None = None
    """The chamber."""
    vergaderjaar: str | None = None
    """Session year, always with a hyphen: ``"2019-2020"``."""
    dossiers: tuple[Dossier, ...] = ()
    """In printed order; may be empty."""
    ondernummer: str | None = None
    """``"2535"``, ``"C"``, ``"188a"``."""
    herdruk: bool = False
    """Whether the paper says it is a reprint."""
    nummer: str | None = None
    """Number of an Aanhangsel or of Kamervragen, e.g. ``"3235"``."""
    vergadering: str | None = None
    """Meeting number of Handelingen, e.g. ``"61"``."""
    item: str | None = None
    """Item of Handelingen, e.g. ``"10"``."""
    tk_ids: tuple[str, ...] = ()
    """Ids of the Tweede Kamer, e.g. ``"2019D40742"``."""
    titel: str | None = None
    """Title line as printed."""
    documenttitel: str | None = None
    """Descriptive title from the metadata."""
    soort: Soort | None = None
    """Kind of kamerstuk; None for other series."""
    addressee: str | None = None
    """E.g. ``"Aan de Voorzitter van de Tweede Kamer der Staten-Generaal"``."""
    plaats: str | None = None
    """Place of a letter, e.g. ``"Den Haag"``."""
    datum: date | None = None
    """The paper's own date."""
    dates: Mapping[str, date] = field(factory=_no_dates, converter=Dates)
    """Printed label to date: ``{"Voorgesteld": date(2021, 7, 6)}``."""
    signatures: tuple[Signature, ...] = ()
    """Who signed, in printed order."""
    joint_number: str | None = None
    """The number that the other chamber gives the same paper: ``"F"`` of "F/ Nr. 81"."""


@frozen
class Pinpoint:
    """The place inside a target that a reference points to."""

    pages: str | None = None
    """As printed without "p.", e.g. ``"15-16"``."""
    article: str | None = None
    """``"3"``, ``"6:162"``, ``"8:29"``."""
    lid: str | None = None
    """``"1"``; several as ``"1,2"``."""
    onderdeel: str | None = None
    """``"b"``, ``"a,c"``."""
    deel: str | None = None
    """Part of an amendment: ``"I"``."""
    note: str | None = None
    """Note of the paper cited: ``"1"`` of "Kamerstuk …, voetnoot 1"."""
    section: str | None = None
    """Section or consideration: ``"4.1"`` of "§ 4.1", ``"3.4"`` of "r.o. 3.4", ``"7"`` of "punt 7"."""


@frozen
class Target:
    """One thing that a reference means."""

    id: str | None
    """Canonical id, e.g. ``"kst-35000-VI-59"``; None where no id can be known."""
    url: str | None = None
    """Where to read it."""
    status: Status = Status.COMPUTED
    """Whether a registry knows it."""
    also_dossiers: tuple[str, ...] = ()
    """Further dossiers printed beside the one in the id, e.g. ``("30573",)``."""


@frozen
class Citation:
    """One contiguous printed reference."""

    kind: CitationKind
    """What it points to."""
    text: str
    """As printed."""
    span: Span
    """Offsets in `Kamerstuk.text`, or in the string given to `find_citations`."""
    targets: tuple[Target, ...] = ()
    """What it means; several for a range or list."""
    pinpoint: Pinpoint | None = None
    """Pages, article, lid …"""
    footnote: str | None = None
    """Id of the note that it stands in."""
    reason: str | None = None
    """Why it stayed unresolved."""
    evidence: str | None = None
    """Why the resolver believes the targets, e.g. ``"printed in full"``, ``"own dossier"``."""
    place: str = "body"
    """Where it stands: ``"head"`` (the title line), ``"body"`` or ``"note"``."""
    own: bool = False
    """Whether running text or a note names the paper itself."""
    relation: str | None = None
    """``"replaces"`` of "ter vervanging van nr. 22", ``"annex"`` of "Bijlage bij Kamerstuk …"; None for the rest."""


@frozen
class Paragraph:
    """One paragraph of running text."""

    text: str
    """White space folded, no note markers."""
    number: str | None = None
    """Printed label before it, e.g. ``"1."`` of a lid, ``"Gegeven"``."""
    span: Span = Span(0, 0)
    """Where `text` stands."""
    number_span: Span | None = None
    """Where `number` stands."""
    page: int | None = None
    """First page it stands on, from 1; PDF only."""
    bbox: BBox | None = None
    """x0, top, x1, bottom in points from the top left of that page's crop box; PDF only."""
    role: str | None = None
    """What the source says it is, e.g. ``"functie"`` and ``"naam"`` in a signature block; None where it does not."""


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
    span: Span = Span(0, 0)
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
    span: Span = Span(0, 0)
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
    span: Span = Span(0, 0)
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
    span: Span = Span(0, 0)
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
    span: Span = Span(0, 0)
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
    span: Span = Span(0, 0)
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
    span: Span = Span(0, 0)
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


@frozen
class Source:
    """Where the paper came from, without any machine path."""

    format: str
    """``"xml"``, ``"html"``, ``"pdf"`` or ``"text"``."""
    dialect: str
    """What kind of that format, e.g. ``"kamerwrk"``."""
    encoding: str | None
    """Encoding that the bytes were read with; None for PDF."""
    sha256: str
    """Of the bytes, in hexadecimal."""
    size: int
    """Number of bytes."""
    coverage: float = 1.0
    """Share of the source's letters and digits that stand in text or furniture."""
    furniture: tuple[str, ...] = ()
    """Series head, panel, foot lines, page numbers: read, then kept out of `text`."""


Node = Union[Section, Paragraph, ListBlock, ListItem, Table, Row, Cell, Figure, Quote, Footnote]


@frozen
class Kamerstuk:
    """One parliamentary paper."""

    id: str | None
    """Official id, e.g. ``"kst-19637-2535"``."""
    header: Header
    """What its head says."""
    sections: tuple[Section, ...]
    """The body."""
    footnotes: tuple[Footnote, ...]
    """All notes in order."""
    citations: tuple[Citation, ...]
    """All references in body and notes, by position."""
    text: str
    """Head lines, body in reading order, then the notes."""
    source: Source
    """What was read."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What was repaired, doubted or lost."""
    schema_version: str = SCHEMA_VERSION
    """Version of the JSON form."""

    def walk(self) -> Iterator[Node]:
        """Yield every node depth first in reading order, then the footnotes."""
        for section in self.sections:
            yield from walk(section)
        yield from self.footnotes

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs of the body, those in lists and quotes too, in reading order."""
        return tuple(node for node in self.walk() if isinstance(node, Paragraph))

    def footnote(self, id: str) -> Footnote:
        """Return the note with this id; raises `KeyError` where there is none."""
        for note in self.footnotes:
            if note.id == id:
                return note
        raise KeyError(id)

    def section(self, label: str) -> Section:
        """Return the first section with this label as printed ("Artikel 3", "2.1."), or else with this number ("2.1").

        Raises `KeyError` where there is none.
        """
        sections = [node for node in self.walk() if isinstance(node, Section)]
        for field_name in ("label", "number"):
            for section in sections:
                if getattr(section, field_name) == label:
                    return section
        raise KeyError(label)

    def text_of(self, node: "Node | Citation") -> str:
        """Return the text from the first to the last character of a node of this paper, with all that is below it."""
        start, end = extent(node)
        return self.text[start:end]

    def at(self, offset: int) -> tuple[Node, ...]:
        """Return the nodes around an offset of `text`, from the section (or the note) down to the innermost.

        Empty in the head lines, and where the text has no such offset.
        """
        return path_to(offset, self.sections) or path_to(offset, self.footnotes)

    @property
    def url(self) -> str | None:
        """The page of the publisher for this paper; None where its id has none."""
        return url_for(self.id) if self.id else None

    def to_json(self, *, indent: int | None = None) -> str:
        """Write the paper as one JSON object (docs/output-format.md); `from_json` is its exact inverse."""
        from kamerstuk.export.json import dumps

        return dumps(self, indent=indent)

    def to_dict(self) -> dict[str, Any]:
        """Return what `to_json` writes as plain dicts, lists, strings and numbers."""
        from kamerstuk.export.json import to_dict

        plain: dict[str, Any] = to_dict(self)
        return plain

    def to_markdown(self) -> str:
        """Return the paper as Markdown: references are links, notes are footnotes."""
        from kamerstuk.export.markdown import dumps

        return dumps(self)

    def to_html(self) -> str:
        """Return the paper as a whole HTML page that holds no script and nothing from elsewhere."""
        from kamerstuk.export.html import dumps

        return dumps(self)

    def to_text(self) -> str:
        """Return the text of the paper with the printed number before each note."""
        from kamerstuk.export.text import dumps

        return dumps(self)

    def _repr_html_(self) -> str:
        """Show the paper in a notebook, each reference a link."""
        from kamerstuk.export.html import fragment

        return fragment(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> "Kamerstuk":
        """Read what `to_json` wrote; raises `JSONFormatError` with the path of what is wrong."""
        from kamerstuk.export.json import loads

        return loads(text)


for _value in [value for value in globals().values() if isinstance(value, type) and has(value)]:
    _value.__repr__ = one_line  # type: ignore[method-assign]
