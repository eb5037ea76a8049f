"""Tokens of blocks in, frozen blocks with spans out; the words go to the writer."""

from collections.abc import Iterator

from kamerstuk.model import BBox, Block, Cell, Figure, ListBlock, ListItem, Paragraph, Quote, Row, Span, Table
from kamerstuk.tokens import ITALIC, Kind, Place, Token
from kamerstuk.writer import TextWriter


def page_of(place: Place | None) -> int | None:
    """Return the page of a place."""
    return place.page if place else None


def box_of(place: Place | None) -> BBox | None:
    """Return the box of a place."""
    return place.bbox if place else None


def read_block(token: Token, tokens: Iterator[Token], writer: TextWriter) -> Block | None:
    """Read the block that `token` begins, up to its closing edge; None for what is no block."""
    if not token.edge:
        return read_paragraph(token, writer)
    match token.kind:
        case Kind.LIST:
            return _list(tokens, writer)
        case Kind.TABLE:
            return _table(token, tokens, writer)
        case Kind.QUOTE:
            start = writer.position
            blocks = tuple(_until_close(token.kind, tokens, writer))
            return Quote(blocks, writer.span_from(start), boxed=token.role == "box")
        case Kind.FIGURE:
            return _figure(token, tokens, writer)
    return None


def read_paragraph(token: Token, writer: TextWriter) -> Paragraph | None:
    """Write one leaf; None for leaves without text."""
    if not token.text and not token.label and not token.marks:
        return None
    number_span = writer.label(token.label)
    span = writer.write(token.text, token.marks, token.links)
    return Paragraph(
        token.text,
        token.label or None,
        span,
        number_span,
        page=page_of(token.place),
        bbox=box_of(token.place),
        role=token.role or None,
        italic=token.style == ITALIC,
    )


def _until_close(kind: Kind, tokens: Iterator[Token], writer: TextWriter) -> Iterator[Block]:
    for token in tokens:
        if token.edge == -1 and token.kind is kind:
            return
        block = read_block(token, tokens, writer) if token.edge >= 0 else None
        if block is not None:
            yield block


def _list(tokens: Iterator[Token], writer: TextWriter) -> ListBlock:
    items: list[ListItem] = []
    for token in tokens:
        if token.edge == -1 and token.kind is Kind.LIST:
            break
        if token.kind is Kind.ITEM and token.edge == 1:
            items.append(_item(token, tokens, writer))
        elif token.edge >= 0:  # a block between two items stays where it stands
            block = read_block(token, tokens, writer)
            if block is not None:
                items.append(ListItem(None, (block,), getattr(block, "span", Span(writer.position, writer.position))))
    return ListBlock(tuple(items))


def _item(token: Token, tokens: Iterator[Token], writer: TextWriter) -> ListItem:
    start = writer.position
    label_span = writer.label(token.label)
    blocks = tuple(_until_close(Kind.ITEM, tokens, writer))
    if not blocks:
        writer.end_line()
    place = token.place
    return ListItem(
        token.label or None, blocks, writer.span_from(start), label_span, page=page_of(place), bbox=box_of(place)
    )


def _table(token: Token, tokens: Iterator[Token], writer: TextWriter) -> Table:
    caption, caption_span, rows = None, None, []
    start = writer.position
    for inner in tokens:
        if inner.edge == -1 and inner.kind is Kind.TABLE:
            break
        if inner.kind is Kind.CAPTION:
            caption, caption_span = inner.text, writer.write(inner.text, inner.marks, inner.links)
        elif inner.kind is Kind.ROW and inner.edge == 1:
            rows.append(_row(tokens, writer))
        elif inner.edge >= 0 and inner.text:  # text that is in no cell is a row of its own
            span = writer.write(inner.text, inner.marks, inner.links)
            rows.append(Row((Cell(inner.text, span=span),)))
    span = writer.span_from(start)
    return Table(caption, tuple(rows), span, caption_span, page=page_of(token.place), bbox=box_of(token.place))


def _row(tokens: Iterator[Token], writer: TextWriter) -> Row:
    cells: list[Cell] = []
    for token in tokens:
        if token.edge == -1 and token.kind is Kind.ROW:
            break
        if token.kind is Kind.CELL and token.edge == 1:
            cells.append(_cell(token, tokens, writer, first=not cells))
        elif token.edge >= 0 and (token.text or token.label):  # text that is in no cell is a cell of its own
            cells.append(_loose_cell(token, writer, first=not cells))
    writer.end_line()
    return Row(tuple(cells))


def _loose_cell(token: Token, writer: TextWriter, *, first: bool) -> Cell:
    start = writer.cell(first=first)
    writer.label(token.label)
    writer.write(token.text, token.marks, token.links)
    return Cell(writer.text_from(start), span=Span(start, writer.position))


def _cell(token: Token, tokens: Iterator[Token], writer: TextWriter, *, first: bool) -> Cell:
    start = writer.cell(first=first)
    depth = 1  # a cell can hold a table, whose words are words of the cell
    for inner in tokens:
        depth += inner.edge if inner.kind is Kind.CELL else 0
        if not depth:
            break
        if not inner.edge and (inner.text or inner.label or inner.marks):
            writer.label(inner.label)
            writer.write(inner.text, inner.marks, inner.links)
        elif inner.kind is Kind.ITEM and inner.edge == 1:
            writer.label(inner.label)
    span = Span(start, writer.position)
    return Cell(writer.text_from(start), token.rowspan, token.colspan, token.role == "header", span)


def _figure(token: Token, tokens: Iterator[Token], writer: TextWriter) -> Figure:
    caption, span = None, Span(writer.position, writer.position)
    for inner in tokens:
        if inner.edge == -1 and inner.kind is Kind.FIGURE:
            break
        if inner.text:
            where = writer.write(inner.text, inner.marks, inner.links)
            caption = f"{caption}\n{inner.text}" if caption else inner.text
            span = Span(span.start if span.end > span.start else where.start, where.end)
    return Figure(caption, token.label or None, span, page=page_of(token.place), bbox=box_of(token.place))
