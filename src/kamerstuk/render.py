"""A page of a PDF as a picture, for a look at what was read as what."""

from kamerstuk.source import SourceLike


def render_page(source: SourceLike, page: int, scale: float = 2) -> bytes:
    """Draw one page of a PDF (counted from 1) with the recognised blocks over it; return PNG bytes.

    `scale` is pixels per point. Raises `IndexError` for a page that the PDF does not have, and what `parse` raises.
    """
    from kamerstuk.tokenizer.pdf.render import render_page as draw  # Pillow and PDFium are heavy

    return draw(source, page, scale)
