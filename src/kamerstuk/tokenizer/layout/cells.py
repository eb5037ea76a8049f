"""Rows of a table to columns, logical rows and cells. Pure functions of lines."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.lines import Line

NUMERIC = re.compile(r"[-–+]?\s?(?:€\s?)?\d[\d.,\s%]*|[-–]")
"""A figure of a table."""
_RUNS_ON = re.compile(r"[-\x02\xad,]$")


class GridCell(NamedTuple):
    """One cell of a logical row."""

    lines: tuple[Line, ...]
    """Its lines."""
    column: int
    """First column, from 0."""
    span: int = 1
    """Columns it covers."""
    rows: int = 1
    """Rows it covers; 0 for a place that a cell above covers."""


Column = tuple[float, float]
"""Left and right edge of what stands in a column."""


def parts(row: Line) -> list[Line]:
    """A row cut where its pieces stand apart."""
    groups = [[row.pieces[0]]]
    for piece in row.pieces[1:]:
        if piece.fresh:
            groups.append([])
        groups[-1].append(piece)
    if len(groups) == 1:
        return [row]
    result = []
    for pieces in groups:
        head = pieces[0]._replace(text=pieces[0].text.lstrip())
        first = head.x1 - head.x0 if " " not in head.text else row.size
        result.append(
            row._replace(pieces=(head, *pieces[1:]), x0=head.x0, x1=pieces[-1].x1, first=first, hang=pieces[-1].x1)
        )
    return result


def columns_of(rows: Sequence[Sequence[Line]]) -> list[Column]:
    """Columns as the fullest rows show them, cell by cell."""
    fullest = max(len(row) for row in rows)
    shown = [row for row in rows if len(row) == fullest]
    columns = []
    for index in range(fullest):
        lefts, rights = sorted(row[index].x0 for row in shown), sorted(row[index].x1 for row in shown)
        columns.append((lefts[len(lefts) // 2], rights[len(rights) // 2]))
    return _grown(columns, shown)


def _grown(columns: Sequence[Column], shown: Sequence[Sequence[Line]]) -> list[Column]:
    """Let each column grow to what its cells show, as far as its neighbours leave room."""
    grown = []
    for index, (left, right) in enumerate(columns):
        low = columns[index - 1][1] if index else float("-inf")
        high = columns[index + 1][0] if index + 1 < len(columns) else float("inf")
        lefts = [row[index].x0 for row in shown if row[index].x0 > low]
        rights = [row[index].x1 for row in shown if row[index].x1 < high]
        grown.append((min([left, *lefts]), max([right, *rights])))
    return grown


def place(cell: Line, columns: Sequence[Column]) -> tuple[int, int]:
    """First column and number of columns of a cell: those whose text it overlaps, else the nearest."""
    em = m.CELL_OVERLAP * cell.size
    common = [(min(cell.x1, right) - max(cell.x0, left), right - left) for left, right in columns]
    hit = [i for i, (shared, width) in enumerate(common) if shared > min(em, width)]
    if hit:
        return hit[0], hit[-1] - hit[0] + 1
    centre = (cell.x0 + cell.x1) / 2
    nearest = min(range(len(columns)), key=lambda i: abs((columns[i][0] + columns[i][1]) / 2 - centre))
    return nearest, 1


def logical_rows(rows: Sequence[Sequence[Line]], columns: Sequence[Column]) -> list[list[GridCell]]:
    """Printed rows to table rows: a row that only runs on joins the one above."""
    two_pitches = _two_pitches(rows)
    result: list[list[GridCell]] = []
    for index, row in enumerate(rows):
        cells = [GridCell((line,), *place(line, columns)) for line in row]
        step = row[0].base - rows[index - 1][0].base if index else 0.0
        if result and _runs_on(result[-1], cells, step, two_pitches):
            result[-1] = merged(result[-1], cells)
        else:
            result.append(cells)
    return result


def _two_pitches(rows: Sequence[Sequence[Line]]) -> float | None:
    """The step within a cell, where rows are set wider apart than its lines; None where all steps are alike."""
    steps = [two[0].base - one[0].base for one, two in pairwise(rows)]
    down = [step for step in steps if step > 0]
    if len(down) < 2:
        return None
    least = min(down)
    wide = [step for step in down if step > m.CELL_STEP * least]
    size = _common_size(rows)
    if (
        not wide or least > m.CELL_PITCH * size or min(wide) > m.CELL_PADDING * least
    ):  # a blank line is not the padding of a cell
        return None
    tight = [row for row, step in zip(rows[1:], steps, strict=True) if 0 < step <= m.CELL_LINES * least]
    figures = sum(map(_has_figure, tight))
    return least if figures <= m.FIGURE_ROWS * len(tight) else None  # rows of figures are rows of the table


def _common_size(rows: Sequence[Sequence[Line]]) -> float:
    return Counter(round(line.size, 1) for row in rows for line in row).most_common(1)[0][0]


def _has_figure(row: Sequence[Line]) -> bool:
    return any(NUMERIC.fullmatch(cell.text) for cell in row)


def _runs_on(above: Sequence[GridCell], cells: Sequence[GridCell], step: float, tight: float | None) -> bool:
    taken = {column for cell in above for column in range(cell.column, cell.column + cell.span)}
    if not all(cell.column in taken for cell in cells):
        return False
    if tight is not None:
        return 0 < step <= m.CELL_LINES * tight
    if 1 < len(above) <= len(cells) or _has_figure([cell.lines[0] for cell in cells]):
        return False
    if cells[0].column and above[0].column == 0 and len(cells) == 1:  # text under text, beside an empty first cell
        return True
    over = {cell.column: cell.lines[-1].text for cell in above}
    return all(cell.lines[0].text[:1].islower() or _RUNS_ON.search(over.get(cell.column, "")) for cell in cells)


def merged(above: Sequence[GridCell], cells: Sequence[GridCell]) -> list[GridCell]:
    """The lines of `cells` under those of the same columns."""
    result = list(above)
    for cell in cells:
        for index, other in enumerate(result):
            if other.column <= cell.column < other.column + other.span:
                result[index] = other._replace(lines=other.lines + cell.lines, span=max(other.span, cell.span))
                break
        else:
            result.append(cell)
    return sorted(result, key=lambda cell: cell.column)


def with_centred_spans(cells: Sequence[GridCell], columns: Sequence[Column]) -> list[GridCell]:
    """Let a head cell cover the empty columns beside it in whose common middle it stands."""
    taken = {column for cell in cells for column in range(cell.column, cell.column + cell.span)}
    result: list[GridCell] = []
    for cell in cells:
        first, last = cell.column, cell.column + cell.span - 1
        if cell.span > 1:  # a head over several columns goes on to the next head
            while last + 1 < len(columns) and last + 1 not in taken:
                last += 1
        elif cell.lines and cell.rows == 1:
            best = max(_centred_runs(cell, columns, taken), default=(0, first, last))
            first, last = best[1], best[2]
        result.append(cell._replace(column=first, span=last - first + 1))
    return result


def _centred_runs(cell: GridCell, columns: Sequence[Column], taken: set[int]) -> Iterator[tuple[int, int, int]]:
    """Runs of columns around a cell that are empty but for it and have its middle: length, first, last."""
    x0, x1 = min(line.x0 for line in cell.lines), max(line.x1 for line in cell.lines)
    own = range(cell.column, cell.column + cell.span)
    for first in range(cell.column, -1, -1):
        for last in range(cell.column + cell.span - 1, len(columns)):
            run = range(first, last + 1)
            middle = (columns[first][0] + columns[last][1]) / 2
            free = all(column in own or column not in taken for column in run)
            if free and len(run) > 1 and abs(middle - (x0 + x1) / 2) <= m.CENTRED_CELL * cell.lines[0].size:
                yield len(run), first, last


def complete(cells: Sequence[GridCell], width: int) -> list[GridCell]:
    """The row with an empty cell in every column that has none, and without overlaps."""
    result: list[GridCell] = []
    at = 0
    for cell in sorted(cells, key=lambda each: each.column):
        if cell.column < at:  # two pieces of text that share a column
            last = result[-1]
            result[-1] = last._replace(lines=last.lines + cell.lines)
            continue
        result += [GridCell((), column) for column in range(at, cell.column)]
        span = min(cell.span, width - cell.column)
        result.append(cell._replace(span=span))
        at = cell.column + span
    return result + [GridCell((), column) for column in range(at, width)]
