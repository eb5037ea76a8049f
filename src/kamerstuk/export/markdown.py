"""Markdown: headings by level, lists, tables, notes as ``[^1]`` and references as links."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from kamerstuk.export.head import head_lines, is_title
from kamerstuk.model import Block, Figure, Kamerstuk, ListBlock, Paragraph, Quote, Section, Span, Table

_ESCAPED = str.maketrans({char: f"\\{char}" for char in "\\`*_[]<>#|"})

# "1. " and "- " at the start of a paragraph would make it a list.
_LABEL_END = re.compile(r"[.)](?=\Z)")  # "1." behind a dash would be a list in a list
_TALLEST = 1000  # rows that one cell may cover before that is taken for an error
_LIST_START = re.compile(r"\A(\d{1,9}(?=[.)]\s)|(?=[-+]\s))")


def dumps(stuk: Kamerstuk) -> str:
    """Return the paper as Markdown with footnotes (the common extension) and links to every resolved reference."""
    writer = _Inserts(stuk)
    lines = [*_head(stuk, writer), *(line for section in stuk.sections for line in _section(section, writer))]
    notes = [f"[^{note.id}]: {writer.text(note.span)}".replace("\n", "\n    ") for note in stuk.footnotes]
    return "\n\n".join([*lines, *notes]) + "\n"


def _head(stuk: Kamerstuk, writer: "_Inserts") -> Iterator[str]:
    lines = list(head_lines(stuk))
    described = stuk.header.documenttitel
    title = None if described else next((line for line in lines if is_title(stuk, line)), None)
    yield f"# {writer.text(title) if title else (described or stuk.id or 'Kamerstuk').translate(_ESCAPED)}"
    yield from (f"**{writer.text(line)}**" for line in lines if line != title)


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
        self._offsets = [offset for offset, _, _ in self._inserts]

    def text(self, span: Span) -> str:
        pieces, position = [], span.start
        first, last = bisect_left(self._offsets, span.start), bisect_right(self._offsets, span.end)
        for offset, order, insert in self._inserts[first:last]:
            if not (order == 1 and offset == span.end) and not (insert[0] == "]" and offset == span.start):
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
        label = (
            ""
            if not item.label or item.label in "–-—•·"
            else _LABEL_END.sub(r"\\\g<0>", item.label.translate(_ESCAPED))
        )
        inner = "\n\n".join(_blocks(item.blocks, writer)).replace("\n", "\n  ").replace("\n  \n", "\n\n")
        yield f"- {label} {inner}" if label else f"- {inner}"


def _table(table: Table, writer: _Inserts) -> str:
    rows = _grid(table, writer)
    width = max(map(len, rows), default=1)
    headed = bool(table.rows) and any(cell.header for cell in table.rows[0].cells)
    lines = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in ([[""], *rows] if not headed else rows)]
    lines[1:1] = ["|" + " --- |" * width]
    caption = [f"*{writer.text(table.caption_span)}*", ""] if table.caption_span else []
    return "\n".join([*caption, *lines])


def _grid(table: Table, writer: _Inserts) -> list[list[str]]:
    """Return the cells row by row; a place that a cell from the left or from above covers is empty."""
    rows: list[list[str]] = []
    covered: dict[tuple[int, int], str] = {}
    for number, row in enumerate(table.rows):
        line: list[str] = []
        for cell in row.cells:
            while (number, len(line)) in covered:
                line.append("")
            for down in range(1, cell.rowspan if cell.rowspan < _TALLEST else 1):
                covered.update({(number + down, len(line) + over): "" for over in range(cell.colspan)})
            line += [writer.text(cell.span).replace("\n", "<br>"), *[""] * (cell.colspan - 1)]
        rows.append(line)
    return rows
