"""Tokens of blocks in, frozen blocks with spans out; the one writer of `Kamerstuk.text`."""

from collections.abc import Iterator, Sequence

from attrs import define, field, frozen

from kamerstuk.model import BBox, Block, Cell, Figure, ListBlock, ListItem, Paragraph, Quote, Row, Span, Table
from kamerstuk.tokens import Kind, Link, Mark, Place, Token


@frozen
class Piece:
    """One text-bearing piece of the paper, in which references are sought."""

    text: str
    """The text."""
    offset: int
    """Where it starts in `Kamerstuk.text`."""
    note: str | None = None
    """Id of the footnote it belongs to."""
    links: tuple[Link, ...] = ()
    """Links that the source sets, with offsets in `text`."""


@define
class TextWriter:
    """Writes the text of a paper front to back and remembers where markers stood."""

    parts: list[str] = field(factory=list)
    length: int = 0
    separator: str = ""
    pieces: list[Piece] = field(factory=list)
    anchors: dict[str, list[int]] = field(factory=dict)
    note: str | None = None

    def write(self, text: str, marks: Sequence[Mark] = (), links: tuple[Link, ...] = ()) -> Span:
        """Append a text on a new line (or behind its label) and return its span."""
        if text:
            self._put(self.separator)
        start = self.length
        self._put(text)
        self.separator = "\n" if self.length else ""
        for mark in marks:
            self.anchors.setdefault(mark.note, []).append(start + mark.offset)
        if text:
            self.pieces.append(Piece(text, start, self.note, links))
        return Span(start, self.length)

    def label(self, text: str) -> Span | None:
        """Append a printed label; what follows stands on the same line."""
        if not text:
            return None
        self._put(self.separator)
        start = self.length
        self._put(text)
        self.separator = " "
        return Span(start, self.length)

    def column(self, first: bool) -> int:
        """Begin a table cell and return its offset."""
        self._put(self.separator if first else "\t")
        self.separator = ""
        return self.length

    def _put(self, text: str) -> None:
        if text:
            self.parts.append(text)
            self.length += len(text)


class TokenReader:
    """A cursor over a token stream."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        """Start at the first token."""
        self._tokens = tokens
        self._next = 0

    def __iter__(self) -> Iterator[Token]:
        while self._next < len(self._tokens):
            self._next += 1
            yield self._tokens[self._next - 1]


def page_of(place: Place | None) -> int | None:
    """Return the page of a place."""
    return place.page if place else None


def box_of(place: Place | None) -> BBox | None:
    """Return the box of a place."""
    return place.bbox if place else None


def read_block(token: Token, reader: TokenReader, writer: TextWriter) -> Block | None:
    """Read the block that `token` begins, up to its closing edge; None for what is no block."""
    if not token.edge:
        return read_paragraph(token, writer)
    match token.kind:
        case Kind.LIST:
            return _list(reader, writer)
        case Kind.TABLE:
            return _table(token, reader, writer)
        case Kind.QUOTE:
            start = writer.length
            blocks = tuple(_until_close(token.kind, reader, writer))
            return Quote(blocks, _span_from(start, writer), boxed=token.role == "box")
        case Kind.FIGURE:
            return _figure(token, reader, writer)
    return None


def read_paragraph(token: Token, writer: TextWriter) -> Paragraph | None:
    """Write one leaf; None for leaves without text."""
    if not token.text and not token.label and not token.marks:
        return None
    number_span = writer.label(token.label)
    span = writer.write(token.text, token.marks, token.links)
    return Paragraph(
        token.text, token.label or None, span, number_span, page=page_of(token.place), bbox=box_of(token.place)
    )


def _span_from(start: int, writer: TextWriter) -> Span:
    """Return the span from the first text written after `start`, which may begin with a separator."""
    skip = 1 if start and writer.length > start else 0
    return Span(start + skip, writer.length)


def _until_close(kind: Kind, reader: TokenReader, writer: TextWriter) -> Iterator[Block]:
    for token in reader:
        if token.edge == -1 and token.kind is kind:
            return
        block = read_block(token, reader, writer) if token.edge >= 0 else None
        if block is not None:
            yield block


def _list(reader: TokenReader, writer: TextWriter) -> ListBlock:
    items: list[ListItem] = []
    for token in reader:
        if token.edge == -1 and token.kind is Kind.LIST:
            break
        if token.kind is Kind.ITEM and token.edge == 1:
            items.append(_item(token, reader, writer))
        elif token.edge >= 0:  # a block between two items stays where it stands
            block = read_block(token, reader, writer)
            if block is not None:
                items.append(ListItem(None, (block,), getattr(block, "span", Span(writer.length, writer.length))))
    return ListBlock(tuple(items))


def _item(token: Token, reader: TokenReader, writer: TextWriter) -> ListItem:
    start = writer.length
    label_span = writer.label(token.label)
    blocks = tuple(_until_close(Kind.ITEM, reader, writer))
    if not blocks:
        writer.separator = "\n"
    place = token.place
    return ListItem(
        token.label or None, blocks, _span_from(start, writer), label_span, page=page_of(place), bbox=box_of(place)
    )


def _table(token: Token, reader: TokenReader, writer: TextWriter) -> Table:
    caption, caption_span, rows = None, None, []
    start = writer.length
    for inner in reader:
        if inner.edge == -1 and inner.kind is Kind.TABLE:
            break
        if inner.kind is Kind.CAPTION:
            caption, caption_span = inner.text, writer.write(inner.text, inner.marks, inner.links)
        elif inner.kind is Kind.ROW and inner.edge == 1:
            rows.append(_row(reader, writer))
        elif inner.edge >= 0 and inner.text:  # text that is in no cell is a row of its own
            span = writer.write(inner.text, inner.marks, inner.links)
            rows.append(Row((Cell(inner.text, span=span),)))
    span = _span_from(start, writer)
    return Table(caption, tuple(rows), span, caption_span, page=page_of(token.place), bbox=box_of(token.place))


def _row(reader: TokenReader, writer: TextWriter) -> Row:
    cells: list[Cell] = []
    for token in reader:
        if token.edge == -1 and token.kind is Kind.ROW:
            break
        if token.kind is Kind.CELL and token.edge == 1:
            cells.append(_cell(token, reader, writer, first=not cells))
    writer.separator = "\n"
    return Row(tuple(cells))


def _cell(token: Token, reader: TokenReader, writer: TextWriter, *, first: bool) -> Cell:
    start = writer.column(first)
    depth = 1  # a cell can hold a table, whose words are words of the cell
    for inner in reader:
        depth += inner.edge if inner.kind is Kind.CELL else 0
        if not depth:
            break
        if not inner.edge and (inner.text or inner.label or inner.marks):
            writer.label(inner.label)
            writer.write(inner.text, inner.marks, inner.links)
        elif inner.kind is Kind.ITEM and inner.edge == 1:
            writer.label(inner.label)
    span = Span(start, writer.length)
    text = _written(writer, span)
    return Cell(text, token.rowspan, token.colspan, token.role == "header", span)


def _written(writer: TextWriter, span: Span) -> str:
    """Return the text written in `span`, which is the newest part of the text."""
    size, collected = span.end - span.start, []
    for part in reversed(writer.parts):
        if size <= 0:
            break
        collected.append(part[-size:] if len(part) > size else part)
        size -= len(part)
    return "".join(reversed(collected))


def _figure(token: Token, reader: TokenReader, writer: TextWriter) -> Figure:
    caption, span = None, Span(writer.length, writer.length)
    for inner in reader:
        if inner.edge == -1 and inner.kind is Kind.FIGURE:
            break
        if inner.text:
            where = writer.write(inner.text, inner.marks, inner.links)
            caption = f"{caption}\n{inner.text}" if caption else inner.text
            span = Span(span.start if span.end > span.start else where.start, where.end)
    return Figure(caption, token.label or None, span, page=page_of(token.place), bbox=box_of(token.place))
