"""Markdown: headings by level, lists, tables, notes as ``[^1]`` and references as links."""

import re
from collections.abc import Iterable, Iterator

from kamerstuk.model import Block, Figure, Kamerstuk, ListBlock, Paragraph, Quote, Section, Span, Table

EXTENSION = "md"
"""Extension of files in this format."""

_ESCAPED = str.maketrans({char: f"\\{char}" for char in "\\`*_[]<>#|"})

# "1. " and "- " at the start of a paragraph would make it a list.
_LIST_START = re.compile(r"\A(\d{1,9}(?=[.)]\s)|(?=[-+]\s))")


def dumps(stuk: Kamerstuk) -> str:
    """Return the paper as Markdown with footnotes (the common extension) and links to every resolved reference."""
    writer = _Inserts(stuk)
    lines = [*_head(stuk), *(line for section in stuk.sections for line in _section(section, writer))]
    notes = [f"[^{note.id}]: {writer.text(note.span)}".replace("\n", "\n    ") for note in stuk.footnotes]
    return "\n\n".join([*lines, *notes]) + "\n"


def _head(stuk: Kamerstuk) -> Iterator[str]:
    header = stuk.header
    yield f"# {(header.documenttitel or header.titel or stuk.id or 'Kamerstuk').translate(_ESCAPED)}"
    for dossier in header.dossiers:
        number = f"{dossier.nummer}-{dossier.toevoeging}" if dossier.toevoeging else dossier.nummer
        yield f"**{number}** {dossier.titel.translate(_ESCAPED)}"
    if header.titel:
        number = f"Nr. {header.ondernummer} " if header.ondernummer and header.ondernummer[0].isdigit() else ""
        yield f"**{number}{header.titel.translate(_ESCAPED)}**"


class _Inserts:
    """The text of a paper with links and note markers put in at their offsets."""

    def __init__(self, stuk: Kamerstuk) -> None:
        self._text = stuk.text
        self._inserts: list[tuple[int, int, str]] = []
        for citation in stuk.citations:
            url = next((target.url for target in citation.targets if target.url), None)
            if url:
                self._inserts.append((citation.span.start, 1, "["))
                self._inserts.append((citation.span.end, 0, f"](<{url}>)"))
        for note in stuk.footnotes:
            self._inserts += [(anchor, 0, f"[^{note.id}]") for anchor in note.anchors]
        self._inserts.sort()

    def text(self, span: Span) -> str:
        pieces, position = [], span.start
        for offset, order, insert in self._inserts:
            inside = span.start <= offset <= span.end
            if inside and not (order == 1 and offset == span.end) and not (insert[0] == "]" and offset == span.start):
                pieces.append(self._text[position:offset].translate(_ESCAPED))
                pieces.append(insert)
                position = offset
        pieces.append(self._text[position : span.end].translate(_ESCAPED))
        return "".join(pieces)


def _section(section: Section, writer: _Inserts) -> Iterator[str]:
    parts = [writer.text(span) for span in (section.label_span, section.title_span) if span]
    if parts:
        yield f"{'#' * min(6, section.level + 1)} {' '.join(parts)}"
    for block in section.blocks:
        yield from _block(block, writer)
    for child in section.sections:
        yield from _section(child, writer)


def _block(block: Block, writer: _Inserts) -> Iterator[str]:
    if isinstance(block, Paragraph):
        text = writer.text(block.span)
        yield f"{block.number} ".translate(_ESCAPED) + text if block.number else _LIST_START.sub(r"\1\\", text, count=1)
    elif isinstance(block, ListBlock):
        yield "\n".join(_items(block, writer))
    elif isinstance(block, Table):
        yield _table(block, writer)
    elif isinstance(block, Quote):
        inner = "\n\n".join(_blocks(block.blocks, writer))
        yield "\n".join(f"> {line}".rstrip() for line in inner.split("\n"))
    elif isinstance(block, Figure):
        yield f"![{(block.caption or '').translate(_ESCAPED)}]({block.name or ''})"


def _blocks(blocks: Iterable[Block], writer: _Inserts) -> Iterator[str]:
    for block in blocks:
        yield from _block(block, writer)


def _items(block: ListBlock, writer: _Inserts) -> Iterator[str]:
    for item in block.items:
        label = f"{item.label} " if item.label and item.label not in "–-—•·" else ""
        inner = "\n".join(_blocks(item.blocks, writer)).replace("\n", "\n  ")
        yield f"- {label.translate(_ESCAPED)}{inner}"


def _table(table: Table, writer: _Inserts) -> str:
    rows = [
        [
            text
            for cell in row.cells
            for text in (writer.text(cell.span).replace("\n", "<br>"), *[""] * (cell.colspan - 1))
        ]
        for row in table.rows
    ]
    width = max(map(len, rows), default=1)
    lines = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in rows]
    lines[1:1] = ["|" + " --- |" * width]
    caption = [f"*{writer.text(table.caption_span)}*", ""] if table.caption_span else []
    return "\n".join([*caption, *lines])
