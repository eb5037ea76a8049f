"""Ruled tables: their place between drawn lines, their columns and the rows and columns that a cell covers."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.cells import NUMERIC, Column, GridCell, columns_of, logical_rows, merged, parts, place
from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokenizer.layout.page import Rule
from kamerstuk.tokenizer.layout.rules import NEAR, Level, levels_of

_YEAR = re.compile(r"(?:19|20)\d\d")  # a head such as "2018 | 2022" holds no figures


class Ruling(NamedTuple):
    """A ruled table as logical rows."""

    rows: list[list[GridCell]]
    """Cells with their columns."""
    columns: list[Column]
    """Columns."""
    heads: int
    """Rows above the first inner rule, where they hold no figures."""


def read_ruled(rows: Sequence[Line], rules: Sequence[Rule]) -> Ruling:
    """A table between rules: each interval is one row where cells are ruled apart."""
    cut = [parts(row) for row in rows]
    top, bottom = rows[0].top - rows[0].size, rows[-1].bottom + rows[0].size
    inside = [rule for rule in rules if rule.bottom >= top and rule.top <= bottom]
    levels = levels_of(inside, 2 * rows[0].size)
    edges = _edges(inside, levels, top, bottom)
    walled = len(edges) >= 3
    columns: list[Column] = list(pairwise(edges)) if walled else columns_of(cut)
    heights = [level.y for level in levels]
    intervals = _intervals(rows, cut, heights, filled=walled)
    gridded = _is_gridded(intervals, walled=walled)
    table: list[list[GridCell]] = []
    starts: list[float] = []
    for index, held in intervals:
        new = [_one_row(held, columns)] if gridded else logical_rows(held, columns)
        table += new
        starts += [heights[index - 1] + 2 * NEAR if index else top] * len(new)
    if gridded and walled:
        table = _with_rowspans(table, starts, levels, columns)
    return Ruling(table, columns, _heads(intervals, rows, columns, gridded))


def _is_gridded(intervals: "Sequence[_Interval]", *, walled: bool) -> bool:
    """Whether each interval between two rules is one row of the table."""
    sizes = sorted(len(held) for _, held in intervals if held)
    apart = walled or (len(intervals) >= 3 and (sizes[len(sizes) // 2] <= 2 or _are_rows(intervals)))
    return apart and len(intervals) >= 2 and not any(_has_several_rows(held) for _, held in intervals)


def _edges(rules: Sequence[Rule], levels: Sequence[Level], top: float, bottom: float) -> list[float]:
    """Column edges: upright rules, or the joints of level rules that are drawn cell by cell."""
    upright: list[tuple[float, float]] = []
    for rule in rules:
        if not rule.horizontal:
            length = min(rule.bottom, bottom) - max(rule.top, top)
            upright.append(((rule.x0 + rule.x1) / 2, length))
    walls = _clusters(upright, m.WALL_SHARE * (bottom - top))
    if len(walls) >= 3:
        return walls
    joints = [(x, 1.0) for level in levels for span in level.spans for x in span]
    cut = sum(len(level.spans) > 1 for level in levels)
    return _clusters(joints, 2.0) if cut >= max(1, m.JOINT_SHARE * len(levels)) else []


def _clusters(values: Iterable[tuple[float, float]], least: float) -> list[float]:
    """Places that lie together, with the sum of their weights at least `least`."""
    groups: list[list[tuple[float, float]]] = []
    for x, weight in sorted(values):
        if groups and x - groups[-1][-1][0] <= NEAR:
            groups[-1].append((x, weight))
        else:
            groups.append([(x, weight)])
    return [group[0][0] for group in groups if sum(weight for _, weight in group) >= least]


_Interval = tuple[int, list[list[Line]]]


def _intervals(
    rows: Sequence[Line], cut: Sequence[list[Line]], heights: Sequence[float], *, filled: bool
) -> list[_Interval]:
    """Rows between each two levels; with `filled` also the intervals without any."""
    held: dict[int, list[list[Line]]] = {}
    for row, cells in zip(rows, cut, strict=True):
        held.setdefault(sum(y < row.base - m.ROW_UNDER * row.size for y in heights), []).append(cells)
    if filled:
        for index in range(min(held), max(held)):
            held.setdefault(index, [])
    return sorted(held.items())


def _are_rows(intervals: "Sequence[_Interval]") -> bool:
    """Whether in nearly all intervals the lines under the first only go on with some of its cells."""
    going_on = [all(len(row) < len(held[0]) for row in held[1:]) for _, held in intervals if held]
    return sum(going_on) >= m.HAIRLINE_ROWS * len(going_on)


def _has_several_rows(interval: Sequence[Sequence[Line]]) -> bool:
    """Whether figures stand under each other between two rules: then each printed row is a row of the table."""
    figures = [cell for row in interval for cell in row if NUMERIC.fullmatch(cell.text)]
    return any(
        one.base < two.base and one.x0 < two.x1 and one.x1 > two.x0
        for index, one in enumerate(figures)
        for two in figures[index + 1 :]
    )


def _one_row(interval: Sequence[Sequence[Line]], columns: Sequence[Column]) -> list[GridCell]:
    row: list[GridCell] = []
    for cells in interval:
        row = merged(row, [GridCell((line,), *place(line, columns)) for line in cells])
    return row


def _with_rowspans(
    table: list[list[GridCell]], starts: Sequence[float], levels: Sequence[Level], columns: Sequence[Column]
) -> list[list[GridCell]]:
    """Let a cell run down over the rows that no rule parts from it in its column."""
    result = [list(row) for row in table]
    for column, (left, right) in enumerate(columns):
        owner: int | None = None
        for index in range(len(table)):
            if index and not _parted(levels, starts[index - 1], starts[index], left, right) and owner is not None:
                _grow(result, owner, index, column)
            else:
                owner = index
    return result


def _parted(levels: Sequence[Level], above: float, below: float, left: float, right: float) -> bool:
    between = [level for level in levels if above < level.y + NEAR and level.y < below]
    return any(level.covers(left, right) for level in between)


def _grow(table: list[list[GridCell]], owner: int, index: int, column: int) -> None:
    """Add row `index` to the cell that begins in row `owner`, with what stands in it."""
    below = tuple(line for cell in table[index] if cell.column == column for line in cell.lines)
    at = next((at for at, cell in enumerate(table[owner]) if cell.column == column), None)
    if at is None:
        table[owner] = _sorted([*table[owner], GridCell(below, column, rows=index - owner + 1)])
    else:
        cell = table[owner][at]
        table[owner][at] = cell._replace(rows=cell.rows + 1, lines=cell.lines + below)
    rest = [cell for cell in table[index] if cell.column != column]
    table[index] = _sorted([*rest, GridCell((), column, rows=0)])


def _sorted(cells: Iterable[GridCell]) -> list[GridCell]:
    return sorted(cells, key=lambda cell: cell.column)


def _heads(intervals: Sequence[_Interval], rows: Sequence[Line], columns: Sequence[Column], gridded: bool) -> int:
    first = intervals[0][1]
    if len(intervals) < 2 or _figures(first):
        return 0
    if len(first) > m.HEAD_SHARE * len(rows) and not _figures(intervals[1][1]):
        return 0
    return 1 if gridded else len(logical_rows(first, columns))


def _figures(interval: Sequence[Sequence[Line]]) -> bool:
    return any(NUMERIC.fullmatch(cell.text) and not _YEAR.fullmatch(cell.text) for row in interval for cell in row)
