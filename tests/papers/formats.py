"""The formats by file suffix: what each paper is rendered to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from . import html, kamerwrk, metadata, pdf_reportlab, pdf_weasyprint, text, xml
from .model import Paper

Render = Callable[[Paper], bytes]


def _native_xml(paper: Paper) -> bytes:
    return kamerwrk.render(paper) if metadata.old(paper) else xml.render(paper)


FORMATS: dict[str, Render] = {
    "xml": _native_xml,
    "metadata.xml": metadata.render,
    "txt": text.render,
    "pdf": pdf_reportlab.render,
    **{f"{w}.html": partial(html.render, wrapper=w) for w in ("w1", "w2", "w3")},
    **{
        f"{v}.pdf": partial(pdf_weasyprint.render, variant=v)
        for v in pdf_weasyprint.VARIANTS
        if pdf_weasyprint.available()
    },
}
"""What every paper is rendered to: its native XML, the pages of its own stylesheet, text, metadata and PDFs."""

AGED: dict[str, Render] = {
    "kamerwrk.xml": kamerwrk.render,
    **{f"{w}.old.html": partial(html.render, wrapper=w, dialect="1.0") for w in ("w1", "w2", "w3")},
}
"""What a kamerstuk of today is rendered to as well: the dialects of before 2010."""


def formats_of(paper: Paper) -> dict[str, Render]:
    """The formats that a paper can have, by suffix."""
    aged = paper.publicatie == "kamerstuk" and not metadata.old(paper)
    return {**FORMATS, **(AGED if aged else {})}


def render(paper: Paper, suffix: str) -> bytes:
    """A paper in one format: `render(paper, "w3.html")`."""
    return formats_of(paper)[suffix](paper)
