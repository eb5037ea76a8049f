"""CALS tables, for both XML dialects."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from .model import Cell, Rich, Row, Table
from .tree import sub

WriteCell = Callable[[etree._Element, Cell], None]
WriteWords = Callable[[etree._Element, Rich], None]

_FRAMES = {"rows": "topbot", "box": "all", "none": "none"}


def add_table(parent: etree._Element, table: Table, write_cell: WriteCell, write_title: WriteWords) -> etree._Element:
    """Append a table; how the words of a cell and of the title are written is the dialect's matter."""
    sep = "1" if table.ruling == "box" else "0"
    look = {"rowsep": "0" if table.ruling == "none" else "1", "colsep": sep, "tabstyle": "kio2"}
    pages = {"pgwide": "2"} if table.wide else {}
    made = sub(parent, "table", frame=_FRAMES[table.ruling], **look, **pages)
    if table.title is not None:
        write_title(sub(made, "title"), table.title)
    group = sub(made, "tgroup", tgroupstyle="kio2", cols=str(len(table.widths)))
    for number, width in enumerate(table.widths, 1):
        sub(group, "colspec", colnum=str(number), colname=f"col{number}", colwidth=f"{width:g}*")
    if table.head:
        _rows(sub(group, "thead"), table.head, sep, write_cell)
    _rows(sub(group, "tbody"), table.body, sep, write_cell)
    return made


def _rows(parent: etree._Element, rows: tuple[Row, ...], sep: str, write_cell: WriteCell) -> None:
    for places in placed(rows):
        made = sub(parent, "row", rowsep="1")
        for cell, column in places:
            place = {"colname": f"col{column + 1}"}
            if cell.colspan > 1:
                place = {"namest": f"col{column + 1}", "nameend": f"col{column + cell.colspan}"}
            if cell.rowspan > 1:
                place["morerows"] = str(cell.rowspan - 1)
            write_cell(sub(made, "entry", colsep=sep, rotate="0", valign="top", align=cell.align, **place), cell)


def placed(rows: tuple[Row, ...]) -> Iterator[list[tuple[Cell, int]]]:
    """For each row its cells with their column, stepping over what spans down from above."""
    taken: set[tuple[int, int]] = set()
    for y, row in enumerate(rows):
        places, x = [], 0
        for cell in row.cells:
            while (y, x) in taken:
                x += 1
            taken |= {(y + dy, x + dx) for dy in range(cell.rowspan) for dx in range(cell.colspan)}
            places.append((cell, x))
            x += cell.colspan
        yield places
