"""A page as a picture with the recognised blocks drawn over it: to see at a glance what was read as what."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from typing import Any

from kamerstuk.errors import DamagedSourceError
from kamerstuk.source import RawSource, SourceLike, read
from kamerstuk.tokens import Kind, Token

COLOURS: dict[Kind, tuple[int, int, int]] = {
    Kind.SERIES: (120, 120, 120),
    Kind.FURNITURE: (150, 150, 150),
    Kind.DOSSIER: (0, 110, 110),
    Kind.NUMBER: (0, 110, 110),
    Kind.TITLE: (0, 130, 60),
    Kind.DATELINE: (90, 150, 0),
    Kind.HEADING: (190, 30, 30),
    Kind.PARAGRAPH: (40, 90, 190),
    Kind.ITEM: (120, 60, 180),
    Kind.TABLE: (200, 110, 0),
    Kind.CELL: (225, 165, 80),
    Kind.CAPTION: (160, 80, 0),
    Kind.FIGURE: (160, 80, 0),
    Kind.NOTE: (170, 20, 140),
}
"""Colour of each kind of block."""


def render_page(source: SourceLike, page: int, scale: float = 2) -> bytes:
    """Draw one page of a PDF (counted from 1) with the recognised blocks over it; return PNG bytes.

    `scale` is pixels per point. Raises `IndexError` for a page that the PDF does not have, and what `parse` raises.
    """
    from kamerstuk.tokenizer.pdf.reading import tokenize

    raw = read(source, format="pdf")
    tokens = tokenize(raw.data, name=raw.name).tokens
    shown = [token for token in _leaves(tokens) if token.place and token.place.page == page]
    out = BytesIO()
    with _shown(raw, page) as sheet:
        image = sheet.to_image(resolution=72 * scale, antialias=True)
        _draw(image.draw, shown, scale)
        image.save(out, colors=64, optimize=True)
    return out.getvalue()


@contextmanager
def _shown(raw: RawSource, page: int) -> Iterator[Any]:
    """Open one page in pdfplumber, which keeps what it read of a page until that is closed."""
    import pdfplumber
    from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

    from kamerstuk.tokenizer.pdf.characters import open_document

    with open_document(raw.data, raw.name) as document:
        if not 1 <= page <= len(document):
            raise IndexError(f"there is no page {page}: pages count from 1 to {len(document)}")
    try:
        with pdfplumber.open(BytesIO(raw.data), pages=[page]) as opened:
            yield opened.pages[0]
            opened.pages[0].close()
    except (MalformedPDFException, PdfminerException, IndexError) as error:
        advice = "It can be read, but not drawn. Try: qpdf in.pdf out.pdf"
        raise DamagedSourceError("the objects of the PDF are broken", advice, name=raw.name) from error


def _leaves(tokens: Sequence[Token]) -> list[Token]:
    """What gets a box: leaves outside tables, notes and items, and those containers as a whole."""
    result: list[Token] = []
    within = 0
    for token in tokens:
        if token.kind in (Kind.NOTE, Kind.CELL):
            within += token.edge
            if token.edge == 1:
                result.append(token)
        elif token.edge >= 0 and not within and token.kind in COLOURS:
            result.append(token)
    return result


def _draw(draw: Any, tokens: Sequence[Token], scale: float) -> None:
    from PIL import ImageFont

    font = ImageFont.load_default(size=max(8, round(4.5 * scale)))
    for token in tokens:
        if token.place is None:
            continue
        x0, top, x1, bottom = (value * scale for value in token.place.bbox)
        colour = COLOURS[token.kind]
        draw.rectangle((x0 - 2, top, x1 + 2, bottom), fill=(*colour, 28), outline=(*colour, 255), width=1)
        if token.kind is not Kind.CELL:
            name = token.label if token.kind in (Kind.NOTE, Kind.ITEM) else token.kind.value
            draw.text((x1 + 5, top), name, fill=(*colour, 255), font=font)
