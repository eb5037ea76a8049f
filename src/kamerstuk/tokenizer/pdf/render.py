"""A page as a picture with the recognised blocks drawn over it: to see at a glance what was read as what."""

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from kamerstuk.source import SourceLike, read
from kamerstuk.tokenizer.pdf.characters import open_document
from kamerstuk.tokenizer.pdf.stream import tokenize
from kamerstuk.tokens import Kind, Token

if TYPE_CHECKING:
    from PIL.Image import Image

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
    """Draw one page of a PDF (counted from 1) with the blocks that begin on it, as PNG bytes.

    Raises `IndexError` for a page that the PDF does not have, and what `tokenize` raises.
    """
    raw = read(source, format="pdf")
    tokens = tokenize(raw.data, name=raw.name).tokens
    with open_document(raw.data, raw.name) as document:
        if not 1 <= page <= len(document):
            raise IndexError(f"there is no page {page}: pages count from 1 to {len(document)}")
        shown = document[page - 1]
        image: Image = shown.render(scale=scale, draw_annots=False).to_pil().convert("RGB")
        shown.close()
    _draw(image, [token for token in _leaves(tokens) if token.place and token.place.page == page], scale)
    out = BytesIO()
    image.quantize(64).save(out, "PNG", optimize=True)
    return out.getvalue()


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


def _draw(image: "Image", tokens: Sequence[Token], scale: float) -> None:
    from PIL import ImageDraw, ImageFont

    draw = ImageDraw.Draw(image, "RGBA")
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
