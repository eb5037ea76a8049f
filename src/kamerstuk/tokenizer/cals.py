"""CALS tables of the official XML: which columns and rows a cell covers."""

from typing import TYPE_CHECKING, NamedTuple

from kamerstuk.tokenizer.markup import local

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


class GridCell(NamedTuple):
    """One ``entry`` with its extent."""

    entry: "Element"
    rowspan: int
    colspan: int
    header: bool


def table_grid(tgroup: "Element") -> list[list[GridCell]]:
    """Return the rows of a ``tgroup``, head first as it stands, each a list of cells with their spans."""
    columns, spans = _columns(tgroup), _spans(tgroup)
    rows = []
    for part in tgroup:
        if local(part) in ("thead", "tbody", "tfoot"):
            header = local(part) == "thead"
            rows += [_row(row, columns, spans, header) for row in part if local(row) == "row"]
    return rows


def _columns(tgroup: "Element") -> dict[str, int]:
    columns, index = {}, 0
    for spec in tgroup.iter("colspec"):
        index = _number(spec.get("colnum")) or index + 1
        columns[spec.get("colname") or f"col{index}"] = index
    return columns


def _spans(tgroup: "Element") -> dict[str, tuple[str, str]]:
    return {
        spec.get("spanname") or "": (spec.get("namest") or "", spec.get("nameend") or "")
        for spec in tgroup.iter("spanspec")
    }


def _row(row: "Element", columns: dict[str, int], spans: dict[str, tuple[str, str]], header: bool) -> list[GridCell]:
    cells = []
    for entry in row:
        if local(entry) == "entry":
            first, last = spans.get(entry.get("spanname") or "", (entry.get("namest"), entry.get("nameend")))
            wide = columns.get(last or "", 0) - columns.get(first or "", 0) + 1 if first and last else 1
            cells.append(GridCell(entry, 1 + _number(entry.get("morerows")), max(1, wide), header))
    return cells


def _number(text: str | None) -> int:
    """Return a count of columns or rows; 0 for what is none, or more than any table has."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 5 else 0
