"""Where tables are: between ruled lines, or where rows of several cells stand under each other."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kamerstuk.tokenizer.pdf.blocks import Text, leaf, place_of
from kamerstuk.tokenizer.pdf.cells import (
    NUMERIC,
    Cell,
    Column,
    columns_of,
    complete,
    logical_rows,
    merged,
    parts,
    place,
)
from kamerstuk.tokenizer.pdf.characters import Rule
from kamerstuk.tokenizer.pdf.layout import Profile
from kamerstuk.tokenizer.pdf.lines import RAISED, Line
from kamerstuk.tokenizer.pdf.paragraphs import LABEL
from kamerstuk.tokenizer.tokens import Kind, Token


class Grid(NamedTuple):
    """A table."""

    rows: tuple[tuple[Cell, ...], ...]
    """Logical rows, every column filled."""
    heads: int
    """How many of them are the head."""
    columns: tuple[Column, ...]
    """Where its columns stand."""
    lines: tuple[Line, ...]
    """Its printed rows."""
    caption: tuple[Line, ...] = ()
    """Its title, printed above it."""
    repeated: tuple[Line, ...] = ()
    """Head rows that were printed again on a further page."""


class _Level(NamedTuple):
    """All ruled pieces at one height as one."""

    y: float
    x0: float
    x1: float


def find_grids(rows: Sequence[Line], rules: Sequence[Rule], normal: Profile) -> list[Line | Grid]:
    """The rows of a page with its tables taken together."""
    result: list[Line | Grid] = []
    rest: list[Line] = []
    regions = _regions(rows, rules, normal)
    index = 0
    while index < len(rows):
        region = next((r for r in regions if r[0] == index), None)
        if region is None:
            rest.append(rows[index])
            index += 1
            continue
        result += _unruled(rest, normal)
        rest = []
        result.append(_ruled(rows[region[0] : region[1]], rules))
        index = region[1]
    return result + _unruled(rest, normal)


def _levels(rules: Sequence[Rule], normal: Profile) -> list[_Level]:
    levels: list[_Level] = []
    for rule in sorted((r for r in rules if r.horizontal), key=lambda r: (r.top, r.x0)):
        y = (rule.top + rule.bottom) / 2
        if levels and y - levels[-1].y <= 0.25 * normal.body and rule.x0 <= levels[-1].x1 + normal.body:
            last = levels[-1]
            levels[-1] = _Level(last.y, min(last.x0, rule.x0), max(last.x1, rule.x1))
        else:
            levels.append(_Level(y, rule.x0, rule.x1))
    return [level for level in levels if level.x1 - level.x0 >= 8 * normal.body]


def _regions(rows: Sequence[Line], rules: Sequence[Rule], normal: Profile) -> list[tuple[int, int]]:
    """Ranges of rows that stand in ruled tables."""
    levels = _levels(rules, normal)
    ranges: list[list[int]] = []
    for one, two in pairwise(levels):
        inside = [i for i, row in enumerate(rows) if one.y < row.base - 0.2 * row.size <= two.y]
        if not inside or not _alike(one, two) or inside[-1] - inside[0] + 1 != len(inside):
            continue
        held = [rows[i] for i in inside]
        if not _tabular(held) and not _walled(one, two, rules):
            # A row across the table, such as a heading within it, goes with the rows above.
            low = two.y - one.y <= (len(held) + 1.2) * normal.pitch * held[0].size
            if not (ranges and ranges[-1][1] == inside[0] and len(held) <= 2 and low and _within(held, one)):
                continue
        if ranges and ranges[-1][1] == inside[0]:
            ranges[-1][1] = inside[-1] + 1
        else:
            ranges.append([inside[0], inside[-1] + 1])
    return [(a, b) for a, b in ranges if any(len(parts(row)) > 1 for row in rows[a:b])]


def _alike(one: _Level, two: _Level) -> bool:
    common = min(one.x1, two.x1) - max(one.x0, two.x0)
    return common >= 0.7 * max(one.x1 - one.x0, two.x1 - two.x0)


def _within(rows: Sequence[Line], level: _Level) -> bool:
    return all(row.x0 >= level.x0 - row.size and row.x1 <= level.x1 + row.size for row in rows)


def _tabular(rows: Sequence[Line]) -> bool:
    """Most rows have several cells."""
    several = sum(_is_multi(row) for row in rows)
    return several >= 0.4 * len(rows)


def _walled(one: _Level, two: _Level, rules: Sequence[Rule]) -> bool:
    """Three upright rules at least: a box has two."""
    walls = {
        round(rule.x0 / 3)
        for rule in rules
        if not rule.horizontal and rule.top <= one.y + 3 and rule.bottom >= two.y - 3
    }
    return len(walls) >= 3


def _is_multi(row: Line) -> bool:
    """Whether a row has several cells; a label with its text is no such row."""
    cells = parts(row)
    return len(cells) > 1 and not (len(cells) == 2 and _is_label(cells[0].text))


def _is_label(text: str) -> bool:
    return len(text) <= 5 and (LABEL.match(text + " ") is not None or (text.isdigit() and len(text) <= 2))


def _ruled(rows: Sequence[Line], rules: Sequence[Rule]) -> Grid:
    """A table between rules: each interval is a row where the table is ruled throughout."""
    cut = [parts(row) for row in rows]
    top, bottom = rows[0].top - rows[0].size, rows[-1].bottom + rows[0].size
    walls = _walls(rules, top, bottom)
    columns: list[Column] = list(pairwise(walls)) if len(walls) >= 3 else columns_of(cut)
    levels = _row_levels(rules, top, bottom, rows)
    intervals: list[list[list[Line]]] = [[]]
    for row, cells in zip(rows, cut, strict=True):
        crossed = [y for y in levels if y < row.base]
        while len(intervals) <= len(crossed):
            intervals.append([])
        intervals[len(crossed)].append(cells)
    intervals = [interval for interval in intervals if interval]
    sizes = sorted(len(interval) for interval in intervals)
    ruled = len(walls) >= 3 or (len(intervals) >= 3 and sizes[len(sizes) // 2] <= 2)
    gridded = ruled and len(intervals) >= 2 and not any(map(_has_several_rows, intervals))
    table: list[list[Cell]] = []
    for interval in intervals:
        table += [_one_row(interval, columns)] if gridded else logical_rows(interval, columns)
    heads = _bold_heads(table)
    titled = len(intervals) > 1 and not _figures(intervals[0]) and (
        len(intervals[0]) <= 0.4 * len(rows) or _figures(intervals[1])
    )
    if not heads and titled:
        heads = 1 if gridded else len(logical_rows(intervals[0], columns))
    return _grid(table, heads, columns, rows)


def _figures(interval: Sequence[Sequence[Line]]) -> bool:
    return any(NUMERIC.fullmatch(cell.text) for row in interval for cell in row)


def _has_several_rows(interval: Sequence[Sequence[Line]]) -> bool:
    """Whether figures stand under each other between two rules: then each printed row is a row of the table."""
    figures = [[cell for cell in row if NUMERIC.fullmatch(cell.text)] for row in interval]
    return sum(bool(row) for row in figures) >= 2


def _one_row(interval: Sequence[Sequence[Line]], columns: Sequence[Column]) -> list[Cell]:
    row: list[Cell] = []
    for cells in interval:
        row = merged(row, [Cell((line,), *place(line, columns)) for line in cells])
    return row


def _walls(rules: Sequence[Rule], top: float, bottom: float) -> list[float]:
    """Upright rules that run over most of the table."""
    height = bottom - top
    lengths: dict[int, tuple[float, float]] = {}
    for rule in rules:
        if rule.horizontal or rule.bottom < top or rule.top > bottom:
            continue
        x = (rule.x0 + rule.x1) / 2
        key = next((k for k in lengths if abs(lengths[k][0] - x) <= 2), len(lengths))
        held = lengths.get(key, (x, 0.0))
        lengths[key] = (held[0], held[1] + min(rule.bottom, bottom) - max(rule.top, top))
    return sorted(x for x, length in lengths.values() if length >= 0.5 * height)


def _row_levels(rules: Sequence[Rule], top: float, bottom: float, rows: Sequence[Line]) -> list[float]:
    """Heights at which rules run across half of the table at least."""
    x0, x1 = min(row.x0 for row in rows), max(row.x1 for row in rows)
    heights: dict[int, tuple[float, float]] = {}
    for rule in {r for r in rules if r.horizontal and top <= r.top <= bottom}:
        y = (rule.top + rule.bottom) / 2
        key = next((k for k in heights if abs(heights[k][0] - y) <= 2), len(heights))
        held = heights.get(key, (y, 0.0))
        heights[key] = (held[0], held[1] + min(rule.x1, x1) - max(rule.x0, x0))
    return sorted(y for y, length in heights.values() if length >= 0.5 * (x1 - x0))


def _bold_heads(table: Sequence[Sequence[Cell]]) -> int:
    """Leading rows in bold, where not all rows are."""
    count = 0
    for row in table:
        figures = sum(bool(NUMERIC.fullmatch(_plain(cell))) for cell in row)
        if not all(line.bold for cell in row for line in cell.lines) or len(row) < 2 or figures > len(row) / 3:
            break
        count += 1
    return count if count < len(table) else 0


def _grid(table: Sequence[Sequence[Cell]], heads: int, columns: Sequence[Column], rows: Sequence[Line]) -> Grid:
    filled = tuple(tuple(complete(row, len(columns))) for row in table)
    return Grid(filled, heads, tuple(columns), tuple(rows))


def _unruled(rows: Sequence[Line], normal: Profile) -> list[Line | Grid]:
    """Rows with the runs of several cells among them as tables."""
    result: list[Line | Grid] = []
    index = 0
    while index < len(rows):
        stop = _run(rows, index, normal) if _is_multi(rows[index]) else index
        run = rows[index:stop]
        if sum(map(_is_multi, run)) >= 3 and _aligned(run):
            cut = [parts(row) for row in run]
            columns = columns_of(cut)
            table = logical_rows(cut, columns)
            result.append(_grid(table, _bold_heads(table), columns, run))
            index = stop
        else:
            result.append(rows[index])
            index += 1
    return result


def _run(rows: Sequence[Line], start: int, normal: Profile) -> int:
    """End of the run of table rows from `start`: rows of several cells and what runs on in one of their columns."""
    stop = start + 1
    edge = parts(rows[start])[1].x0
    for index in range(start + 1, len(rows)):
        row, last = rows[index], rows[index - 1]
        if row.page != last.page or row.base <= last.base or row.base - last.base > 2.4 * normal.pitch * row.size:
            break
        if _is_multi(row):
            edge = min(edge, parts(row)[1].x0)
            stop = index + 1
        elif row.x0 < edge - row.size and row.x1 > edge:  # runs across: text, not a cell
            break
        elif row.x0 >= edge - row.size:
            stop = index + 1
    return stop


def _aligned(run: Sequence[Line]) -> bool:
    """Whether cells share edges over the rows: gaps in justified text do not."""
    multi = [parts(row) for row in run if _is_multi(row)]
    em = 0.5 * run[0].size
    aligned = 0
    for row in multi:
        others = [cell for other in multi if other is not row for cell in other[1:]]
        good = sum(any(abs(cell.x0 - o.x0) <= em or abs(cell.x1 - o.x1) <= em for o in others) for cell in row[1:])
        aligned += good >= 0.5 * len(row[1:])
    return aligned >= 0.7 * len(multi)


_CAPTION = re.compile(r"(?:Tabel|TABEL|Overzicht|Tabelle|Table)\s+[\dA-Z]")


def with_captions(items: Sequence[Line | Grid], normal: Profile) -> list[Line | Grid]:
    """Give each table the rows right above it that are its title: in table type, or opened by "Tabel 3"."""
    result: list[Line | Grid] = []
    for item in items:
        if not isinstance(item, Grid):
            result.append(item)
            continue
        caption: list[Line] = []
        following = item.lines[0]
        while result and len(caption) < 3:
            row = result[-1]
            if isinstance(row, Grid) or not _is_title(row, following, item, normal):
                break
            caption.insert(0, row)
            result.pop()
            following = row
        result.append(item._replace(caption=tuple(caption)))
    return result


def _is_title(row: Line, following: Line, grid: Grid, normal: Profile) -> bool:
    if following.top - row.bottom > 1.8 * row.size or row.base >= following.base:
        return False
    if _CAPTION.match(row.text):
        return True
    small = row.size <= 0.93 * normal.body and abs(row.size - grid.lines[0].size) <= 0.12 * row.size
    return small and not (row.pieces[0].rise >= RAISED)


def merge_grids(flow: Sequence[Line | Grid]) -> list[Line | Grid]:
    """Tables that run over a page end become one, their repeated head rows set apart."""
    result: list[Line | Grid] = []
    for item in flow:
        last = result[-1] if result else None
        if isinstance(item, Grid) and isinstance(last, Grid) and _continues(last, item):
            again = _repeated_heads(last, item)
            printed = tuple(line for row in item.rows[:again] for cell in row for line in cell.lines)
            rows = last.rows + item.rows[again:]
            result[-1] = last._replace(rows=rows, lines=last.lines + item.lines, repeated=last.repeated + printed)
        else:
            result.append(item)
    return result


def _continues(one: Grid, two: Grid) -> bool:
    if two.lines[0].page != one.lines[-1].page + 1 or len(one.columns) != len(two.columns):
        return False
    shift = two.lines[0].left - one.lines[0].left
    em = 2 * one.lines[0].size
    return all(
        abs(a[0] + shift - b[0]) <= em or abs(a[1] + shift - b[1]) <= em
        for a, b in zip(one.columns, two.columns, strict=True)
    )


def _repeated_heads(one: Grid, two: Grid) -> int:
    count = 0
    for a, b in zip(one.rows[: max(one.heads, 1)], two.rows, strict=False):
        if [_plain(cell) for cell in a] != [_plain(cell) for cell in b]:
            break
        count += 1
    return count


def _plain(cell: Cell) -> str:
    return " ".join(line.text for line in cell.lines)


def grid_tokens(grid: Grid, text: Text) -> Iterator[Token]:
    """A table as tokens; its box is that of its part on the first page."""
    yield Token(Kind.TABLE, edge=1, place=place_of((*grid.caption, *grid.lines)))
    if grid.caption:
        yield leaf(Kind.CAPTION, grid.caption, text)
    for index, row in enumerate(grid.rows):
        yield Token(Kind.ROW, edge=1)
        for cell in row:
            role = "header" if index < grid.heads else ""
            yield Token(Kind.CELL, edge=1, role=role, colspan=cell.span, place=place_of(cell.lines))
            if cell.lines:
                yield leaf(Kind.PARAGRAPH, cell.lines, text)
            yield Token(Kind.CELL, edge=-1, role=role)
        yield Token(Kind.ROW, edge=-1)
    yield Token(Kind.TABLE, edge=-1)
    if grid.repeated:
        yield leaf(Kind.FURNITURE, grid.repeated, text)
