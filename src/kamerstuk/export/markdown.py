"""Markdown: headings by level, lists, tables, notes as ``[^1]`` and references as links."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from kamerstuk.export.insertions import Marked, Markup, Role, address, mark
from kamerstuk.export.lines import Loose, is_title, loose_lines, start_of
from kamerstuk.export.pieces import Out, write_joined, written
from kamerstuk.model import (
    Block,
    Citation,
    Figure,
    Footnote,
    Kamerstuk,
    ListBlock,
    Paragraph,
    Quote,
    Section,
    Table,
)

_ESCAPED = str.maketrans({char: f"\\{char}" for char in "\\`*_[]<>#|"})

# "1. " and "- " at the start of a paragraph would make it a list.
_LABEL_END = re.compile(r"[.)](?=\Z)")  # "1." behind a dash would be a list in a list
_TALLEST = 1000  # rows that one cell may cover before that is taken for an error
_SPARSE, _SMALL = 8, 2000  # empty cells for each cell, and in all, before spans are taken for an error
_ENDLESS = 1 << 40
_LIST_START = re.compile(r"\A(\d{1,9}(?=[.)]\s)|(?=[-+]\s))")


def write(stuk: Kamerstuk, out: Out) -> None:
    """Write the paper as Markdown with footnotes (the common extension) and links to every resolved reference."""
    write_joined(out, _pieces(stuk), "\n\n")


def dumps(stuk: Kamerstuk) -> str:
    """Return what `write` writes."""
    return written(write, stuk)


def _pieces(stuk: Kamerstuk) -> Iterator[str]:
    marked, lines = mark(stuk, _FORM), loose_lines(stuk)
    loose = Loose(lines)

    def before(offset: int) -> Iterator[str]:
        for line in loose.before(offset):
            words = marked.text(line)
            yield f"# {words}" if is_title(stuk, line) else f"**{words}**"

    if not any(is_title(stuk, line) for line in lines):
        yield f"# {_escape(stuk.header.documenttitel or stuk.id or 'Kamerstuk')}"
    for section in stuk.sections:
        yield from _section(section, marked, before)
    yield from before(len(stuk.text))
    for note in stuk.footnotes:
        yield f"[^{note.id}]: {marked.text(note.span)}".replace("\n", "\n    ")


def _escape(text: str) -> str:
    return text.translate(_ESCAPED)


def _link(citation: Citation) -> tuple[str, str] | None:
    url = address(citation)
    return ("[", f"](<{url}>)") if url else None


def _marker(note: Footnote) -> str:
    return f"[^{note.id}]"


_FORM = Markup(_link, _marker, _escape, order=(Role.MARKER, Role.CLOSE, Role.OPEN))


def _section(section: Section, marked: Marked, before: Callable[[int], Iterator[str]]) -> Iterator[str]:
    """Write a section with the loose lines that stand before its parts."""
    yield from before(section.span.start)
    parts = [marked.text(span) for span in (section.label_span, section.title_span) if span]
    if parts:
        yield f"{'#' * min(6, section.level + 1)} {' '.join(parts)}"
    for block in section.blocks:
        yield from before(start_of(block))
        yield from _block(block, marked)
    for child in section.sections:
        yield from _section(child, marked, before)


def _block(block: Block, marked: Marked) -> Iterator[str]:
    if isinstance(block, Paragraph):
        text = marked.text(block.span)
        yield _escape(f"{block.number} ") + text if block.number else _LIST_START.sub(r"\1\\", text, count=1)
    elif isinstance(block, ListBlock):
        yield "\n".join(_items(block, marked))
    elif isinstance(block, Table):
        yield _table(block, marked)
    elif isinstance(block, Quote):
        inner = "\n\n".join(_blocks(block.blocks, marked))
        yield "\n".join(f"> {line}".rstrip() for line in inner.split("\n"))
    elif isinstance(block, Figure):
        yield f"![{_escape(block.caption or '')}]({block.name or ''})"


def _blocks(blocks: Iterable[Block], marked: Marked) -> Iterator[str]:
    for block in blocks:
        yield from _block(block, marked)


def _items(block: ListBlock, marked: Marked) -> Iterator[str]:
    for item in block.items:
        label = "" if not item.label or item.label in "–-—•·" else _LABEL_END.sub(r"\\\g<0>", _escape(item.label))
        inner = "\n\n".join(_blocks(item.blocks, marked)).replace("\n", "\n  ").replace("\n  \n", "\n\n")
        yield f"- {label} {inner}" if label else f"- {inner}"


def _table(table: Table, marked: Marked) -> str:
    rows = _grid(table, marked)
    width = max(map(len, rows), default=1)
    headed = bool(table.rows) and any(cell.header for cell in table.rows[0].cells)
    if not headed:
        rows.insert(0, [""])
    if width * len(rows) <= _SPARSE * sum(len(row.cells) for row in table.rows) + _SMALL:
        rows = [row + [""] * (width - len(row)) for row in rows]
    elif rows:  # the first row says how wide the table is; the others end with their last cell
        rows[0] += [""] * (width - len(rows[0]))
    lines = [f"| {' | '.join(row)} |" for row in rows]
    lines[1:1] = ["|" + " --- |" * width]
    caption = [f"*{marked.text(table.caption_span)}*", ""] if table.caption_span else []
    return "\n".join([*caption, *lines])


def _grid(table: Table, marked: Marked) -> list[list[str]]:
    """Return the cells row by row, with empty ones where a cell from the left or from above covers a column.

    Columns in which no cell begins are left out; so are all empty cells where spans would make the table nearly empty.
    """
    texts = [[marked.text(cell.span).replace("\n", "<br>") for cell in row.cells] for row in table.rows]
    starts = list(_columns(table))
    columns = {column: place for place, column in enumerate(sorted({column for row in starts for column in row}))}
    cells = sum(map(len, texts))
    if len(columns) * len(texts) > _SPARSE * cells + _SMALL:
        return texts
    return [_spread(row, [columns[start] for start in at]) for row, at in zip(texts, starts, strict=True)]


def _spread(texts: Sequence[str], places: Sequence[int]) -> list[str]:
    line = [""] * (max(places, default=-1) + 1)
    for text, place in zip(texts, places, strict=True):
        line[place] = text
    return line


def _columns(table: Table) -> Iterator[list[int]]:
    """Yield the columns in which the cells of each row begin: the first that no cell from above covers."""
    above: list[tuple[int, int, int]] = []  # first column, the one behind the last, last row covered
    for number, row in enumerate(table.rows):
        above = [covered for covered in above if covered[2] >= number]
        rest = iter([*above, (_ENDLESS, _ENDLESS, 0)])
        covered, column, starts, down = next(rest), 0, [], []
        for cell in row.cells:
            while covered[0] <= column:
                column = max(column, covered[1])
                covered = next(rest)
            starts.append(column)
            if 1 < cell.rowspan < _TALLEST:
                down.append((column, column + cell.colspan, number + cell.rowspan - 1))
            column += cell.colspan
        above = sorted(above + down)
        yield starts
