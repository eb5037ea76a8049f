"""Tables in the official pages, with the table notes under them."""

from __future__ import annotations

from lxml import etree

from .builders import notes_of
from .html_inline import fill, note_body
from .model import Row, Table
from .tree import sub


def add_table(parent: etree._Element, table: Table) -> None:
    """Append a table and, after it, its table notes."""
    made = sub(parent, "table", class_="xml landscape" if table.wide else "xml portrait")
    if table.title is not None:
        fill(sub(made, "caption"), table.title)
    if table.head:
        head = sub(made, "thead", class_="left bottom thead")
        for number, row in enumerate(table.head):
            classes = "left middle head-row-first" if number == 0 else "left middle head-row-rest"
            _row(sub(head, "tr", class_=classes), row, "th", table.ruling == "box")
    body = sub(made, "tbody", class_="left top tbody")
    for number, row in enumerate(table.body):
        _row(sub(body, "tr", class_=f"left middle {'odd' if number % 2 else 'even'}"), row, "td", table.ruling == "box")
    notes = [note for note in notes_of(table) if note.kind == "tabel"]
    if notes:
        holder = sub(parent, "div", class_="tabelnoten")
        for note in notes:
            note_body(holder, note)


def _row(parent: etree._Element, row: Row, tag: str, boxed: bool) -> None:
    for cell in row.cells:
        spans = {k: str(v) for k, v in (("colspan", cell.colspan), ("rowspan", cell.rowspan)) if v > 1}
        borders = " border-column border-row" if boxed else ""
        made = sub(parent, tag, class_=f"{cell.align} top{borders}", **spans)
        for words in cell.paragraphs or ((),):
            fill(sub(made, "p"), words)
