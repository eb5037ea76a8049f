"""The body of a paper as lines: paragraphs with their labels and headings, flat and in reading order."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kamerstuk.kinds.parts import has_words
from kamerstuk.model import ListBlock, ListItem, Node, Paragraph, Section
from kamerstuk.tree import extent

LONE_LABEL = re.compile(r"(?:onderdeel\s+)?(?P<label>[IVXLC]+|[A-Z]{1,3}|\d{1,3}|[a-z]{1,2})[.°)]*", re.I)
"""A label that stands alone on its line or before a paragraph: "A", "II", "1°.", "Onderdeel C"."""


class Line(NamedTuple):
    """One printed line of a text of law: a paragraph with its label, or a heading."""

    node: Node
    """The paragraph, list item text, table …, or the section whose heading it is."""
    start: int
    """Offset of its first character in the text of the paper."""
    end: int
    """One past its last."""
    label: str | None
    """Printed label without marks: ``"A"``, ``"1"``."""
    text: str
    """Its words; empty for a table or a figure."""
    heading: bool
    """Whether it is the heading of a section."""
    section: Section
    """The section that it stands in, or heads."""


def lines_of(sections: Sequence[Section]) -> Iterator[Line]:
    """Yield the lines of some sections in reading order: list items give their label to their first paragraph."""
    for section in sections:
        spans = [span for span in (section.label_span, section.title_span) if span]
        if spans:
            text = " ".join(part for part in (section.label, section.title) if part)
            yield Line(section, spans[0].start, spans[-1].end, None, text, True, section)
        yield from _block_lines(section.blocks, section)
        yield from lines_of(section.sections)


def _block_lines(blocks: Sequence[Node], section: Section) -> Iterator[Line]:
    for block in blocks:
        if isinstance(block, Paragraph):
            label = bare_label(block.number)
            yield Line(block, block.span.start, block.span.end, label, block.text, False, section)
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from _item_lines(item, section)
        elif has_words(block):
            yield Line(block, *extent(block), None, "", False, section)


def _item_lines(item: ListItem, section: Section) -> Iterator[Line]:
    inner = list(_block_lines(item.blocks, section))
    if inner and inner[0].label is None:
        inner[0] = inner[0]._replace(label=bare_label(item.label))
    yield from inner


def bare_label(label: str | None) -> str | None:
    """Return a printed label without its marks: "1°." is "1", "Onderdeel A" is "A"; None for a dash."""
    match = LONE_LABEL.match(label) if label else None
    return match["label"] if match else None
