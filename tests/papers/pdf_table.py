"""Tables as rows of type: every cell line of a row stands on the row's own grid of base lines."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from .model import Cell, Row, Table
from .pdf_type import TABLE, Piece, set_lines, width
from .xml_table import placed

Rule = tuple[float, float, float]
_PAD = 3.0


@frozen
class TableLine:
    """One base line of a table, over all its columns."""

    pieces: tuple[Piece, ...]
    lead: float
    gap: float
    keep: bool
    rules: tuple[Rule, ...]
    bars: tuple[float, ...]
    head: bool


def table_lines(table: Table, x: float, measure: float) -> Iterator[TableLine]:
    """The lines of a table whose left edge is `x`."""
    edges = _edges(table, x, measure)
    rows = [*table.head, *table.body]
    slots = _slots(table, rows, edges)
    heads, cuts = len(table.head), _going_on(rows)
    for y, row_slots in enumerate(slots):
        for n, pieces in enumerate(row_slots):
            first, last = n == 0, n == len(row_slots) - 1
            yield TableLine(
                pieces=tuple(sorted(pieces, key=lambda p: p.x)),
                lead=TABLE.pitch,
                gap=_gap(table, y) if first else 0.0,
                keep=not last or y < heads,
                rules=_rules(table, y, (first, last), edges, cuts[y]),
                bars=tuple(edges) if table.ruling == "box" else (),
                head=y < heads,
            )


def _gap(table: Table, y: int) -> float:
    """The white above a row: more at the top of the table, some below a rule."""
    below_rule = table.ruling != "none" or y == len(table.head)
    return TABLE.pitch if y == 0 else 3.5 if below_rule else 0.0


def _edges(table: Table, x: float, measure: float) -> list[float]:
    total, edges = sum(table.widths), [x]
    for part in table.widths:
        edges.append(round(edges[-1] + measure * part / total, 3))
    return edges


def _slots(table: Table, rows: list[Row], edges: list[float]) -> list[list[list[Piece]]]:
    """Per row its base lines; a cell that spans down goes on in the lines of the rows below."""
    cells = [(y, column, cell) for y, places in enumerate(placed(tuple(rows))) for cell, column in places]
    texts = {(y, c): _cell(cell, edges[c], edges[c + cell.colspan]) for y, c, cell in cells}
    counts = [1] * len(rows)
    for y, column, cell in cells:
        if cell.rowspan == 1:
            counts[y] = max(counts[y], len(texts[y, column]))
    for y, column, cell in cells:
        missing = len(texts[y, column]) - sum(counts[y : y + cell.rowspan])
        counts[y + cell.rowspan - 1] += max(0, missing)
    slots: list[list[list[Piece]]] = [[[] for _ in range(n)] for n in counts]
    for (y, _), lines in texts.items():
        places = [slot for row in slots[y:] for slot in row]
        for slot, line in zip(places, lines, strict=False):
            slot.extend(line)
    return slots


def _cell(cell: Cell, left: float, right: float) -> list[tuple[Piece, ...]]:
    measure = right - left - 2 * _PAD
    lines = [line for words in cell.paragraphs for line in set_lines(words, TABLE, measure)]
    return [_aligned(line, cell.align, left + _PAD, measure) for line in lines]


def _aligned(line: tuple[Piece, ...], align: str, left: float, measure: float) -> tuple[Piece, ...]:
    if not line:
        return ()
    end = line[-1].x + width(line[-1].text, line[-1].face, line[-1].size)
    shift = {"left": 0.0, "center": (measure - end) / 2, "right": measure - end}[align]
    return tuple(evolve(p, x=round(p.x + left + shift, 3)) for p in line)


def _rules(table: Table, y: int, ends: tuple[bool, bool], edges: list[float], cut: set[int]) -> tuple[Rule, ...]:
    """Rules above the first and below the last line of a row; below a cell that goes on (`cut`) there is none."""
    first, last = ends
    found: list[Rule] = []
    if first and y == 0 and table.ruling != "none":
        found.append((edges[0], edges[-1], 8.0))
    if last and (table.ruling != "none" or y == len(table.head) - 1):
        found += [(edges[i], edges[i + 1], -3.2) for i in range(len(edges) - 1) if i not in cut]
    return tuple(found)


def _going_on(rows: list[Row]) -> list[set[int]]:
    """Per row the columns whose cell goes on in the row below."""
    found: list[set[int]] = [set() for _ in rows]
    for y, places in enumerate(placed(tuple(rows))):
        for cell, column in places:
            for below in range(y, y + cell.rowspan - 1):
                found[below] |= set(range(column, column + cell.colspan))
    return found
