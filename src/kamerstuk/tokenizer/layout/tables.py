"""Where tables are: between ruled lines, or where rows of several cells stand under each other."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.cells import (
    NUMERIC,
    Column,
    GridCell,
    columns_of,
    complete,
    logical_rows,
    parts,
    place,
    with_centred_spans,
)
from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokenizer.layout.page import Rule
from kamerstuk.tokenizer.layout.paragraphs import LABEL
from kamerstuk.tokenizer.layout.profile import Profile
from kamerstuk.tokenizer.layout.ruled import read_ruled
from kamerstuk.tokenizer.layout.rules import Level, levels_of
from kamerstuk.tokenizer.layout.units import Text, leaf, place_of
from kamerstuk.tokens import Kind, Token


class Grid(NamedTuple):
    """A table."""

    rows: tuple[tuple[GridCell, ...], ...]
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


def find_grids(rows: Sequence[Line], rules: Sequence[Rule], normal: Profile) -> list[Line | Grid]:
    """The rows of a page with its tables taken together, column by column."""
    edges = {(row.left, row.right) for row in rows}
    result: list[Line | Grid] = []
    for (left, right), held in groupby(rows, key=lambda row: (row.left, row.right)):
        stop = min((other for other, _ in edges if other >= right), default=float("inf"))
        own = [rule for rule in rules if rule.x0 >= left - normal.body and rule.x1 <= stop]
        result += _find(list(held), rules if len(edges) == 1 else own, normal)
    return result


def _find(rows: Sequence[Line], rules: Sequence[Rule], normal: Profile) -> list[Line | Grid]:
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


def _regions(rows: Sequence[Line], rules: Sequence[Rule], normal: Profile) -> list[tuple[int, int]]:
    """Ranges of rows that stand in ruled tables."""
    ranges: list[tuple[int, int]] = []
    joined = False  # whether the interval at hand follows one of the same table
    for one, two in pairwise(levels_of(rules, 8 * normal.body)):
        inside = _between(rows, one, two)
        if not inside and joined and _is_empty_row(one, two):
            continue
        follows = joined and ranges[-1][1] in inside[:1]
        held = [rows[i] for i in inside]
        joined = _is_interval(one, two, inside) and (
            _is_ruled_row(one, two, held, rules) or (follows and _is_row_across(one, two, held, normal))
        )
        if joined:
            start = ranges.pop()[0] if follows else inside[0]
            ranges.append((start, inside[-1] + 1))
    return _ended([each for each in ranges if _has_cells(rows, each)], rows)


def _ended(found: Sequence[tuple[int, int]], rows: Sequence[Line]) -> list[tuple[int, int]]:
    """Tables with the head above their first rule, and with the rows under their last one."""
    stops = (*(start for start, _ in found[1:]), len(rows))
    ends = [_open_end(rows, *each, stop) for each, stop in zip(found, stops, strict=False)]
    return [(_with_head(rows, start, found), end) for (start, _), end in zip(found, ends, strict=True)]


def _open_end(rows: Sequence[Line], start: int, end: int, stop: int) -> int:
    """A table without a last rule, as one that goes on over the page, ends with the last row under its head."""
    head = max((parts(row) for row in rows[start:end]), key=len)
    if len(head) < 2 or end - start > m.HEAD_ROWS:
        return end
    while end < stop and _goes_on(rows[end - 1], rows[end], head):
        end += 1
    return end


def _goes_on(last: Line, row: Line, head: Sequence[Line]) -> bool:
    cells = parts(row)
    near = 0 < row.top - last.bottom < m.HEAD_SPACE * last.size and row.page == last.page
    return near and len(cells) >= len(head) and all(any(c.x0 < h.x1 and c.x1 > h.x0 for c in cells) for h in head)


def _has_cells(rows: Sequence[Line], each: tuple[int, int]) -> bool:
    return any(len(parts(row)) > 1 for row in rows[each[0] : each[1]])


def _between(rows: Sequence[Line], one: Level, two: Level) -> list[int]:
    """Indices of the rows between two heights."""
    return [i for i, row in enumerate(rows) if one.y < row.base - m.ROW_UNDER * row.size <= two.y]


def _is_empty_row(one: Level, two: Level) -> bool:
    return len(one.spans) > 1 and one.spans == two.spans


def _is_interval(one: Level, two: Level, inside: Sequence[int]) -> bool:
    """Whether rows that follow each other stand between two rules of one table."""
    return bool(inside) and _alike(one, two) and inside[-1] - inside[0] + 1 == len(inside)


def _is_ruled_row(one: Level, two: Level, held: Sequence[Line], rules: Sequence[Rule]) -> bool:
    return _tabular(held) or _walled(one, two, rules)


def _is_row_across(one: Level, two: Level, held: Sequence[Line], normal: Profile) -> bool:
    """A row across the table, such as a heading within it: it goes with the rows above."""
    low = two.y - one.y <= (len(held) + m.HEADING_ROW) * normal.pitch * held[0].size
    return len(held) <= 2 and low and _within(held, one)


def _with_head(rows: Sequence[Line], start: int, ranges: Sequence[tuple[int, int]]) -> int:
    """A table whose first rule is drawn under its first rows begins with the rows above that rule."""
    first = rows[start]
    for at in range(start - 1, max(start - 4, -1), -1):
        head, follow = rows[at], rows[at + 1]
        near = 0 < follow.top - head.bottom < m.HEAD_SPACE * first.size and head.page == first.page
        if (
            not near
            or abs(head.size - first.size) >= m.HEAD_ROW_SIZE * first.size
            or any(a <= at < b for a, b in ranges)
        ):
            break
        if _is_multi(head) and len(parts(head)) <= len(parts(first)) + 1:
            start = at
        elif not _stands_under(parts(head)[0], parts(first)[1:]):
            break  # no second row of a cell
    return start


def _stands_under(cell: Line, others: Sequence[Line]) -> bool:
    em = m.STANDS_UNDER * cell.size
    return any(abs(cell.x0 - other.x0) < em or abs(cell.x1 - other.x1) < em for other in others)


def _alike(one: Level, two: Level) -> bool:
    """Whether two rules can belong to one table: the shorter lies within the longer."""
    wide, thin = (one, two) if one.x1 - one.x0 >= two.x1 - two.x0 else (two, one)
    inside = thin.x0 >= wide.x0 - 3 and thin.x1 <= wide.x1 + 3
    return inside and thin.x1 - thin.x0 >= m.RULE_SHARE * (wide.x1 - wide.x0)


def _within(rows: Sequence[Line], level: Level) -> bool:
    return all(row.x0 >= level.x0 - row.size and row.x1 <= level.x1 + row.size for row in rows)


def _tabular(rows: Sequence[Line]) -> bool:
    """Most rows have several cells."""
    several = sum(_is_multi(row) for row in rows)
    return several >= m.TABULAR_SHARE * len(rows)


def _walled(one: Level, two: Level, rules: Sequence[Rule]) -> bool:
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
    ruling = read_ruled(rows, rules)
    return _grid(ruling.rows, max(_bold_heads(ruling.rows), ruling.heads), ruling.columns, rows)


def _bold_heads(table: Sequence[Sequence[GridCell]]) -> int:
    """Leading rows in bold, where not all rows are."""
    count = 0
    for row in table:
        figures = sum(bool(NUMERIC.fullmatch(_plain(cell))) for cell in row)
        if not all(line.bold for cell in row for line in cell.lines) or len(row) < 2 or figures > len(row) / 3:
            break
        count += 1
    return count if count < len(table) else 0


def _grid(table: Sequence[Sequence[GridCell]], heads: int, columns: Sequence[Column], rows: Sequence[Line]) -> Grid:
    # A head cell that runs down takes the rows beside it into the head.
    for index, row in enumerate(table):
        if index < heads:
            heads = max([heads, *(index + cell.rows for cell in row if cell.lines)])
    spread = [with_centred_spans(row, columns) if i < heads else row for i, row in enumerate(table)]
    filled = tuple(tuple(complete(row, len(columns))) for row in spread)
    return Grid(filled, min(heads, len(filled)), tuple(columns), tuple(rows))


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
        if (
            row.page != last.page
            or row.base <= last.base
            or row.base - last.base > m.UNRULED_STEP * normal.pitch * row.size
        ):
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
    em = m.ALIGNED * run[0].size
    aligned = 0
    for row in multi:
        others = [cell for other in multi if other is not row for cell in other[1:]]
        good = sum(any(abs(cell.x0 - o.x0) <= em or abs(cell.x1 - o.x1) <= em for o in others) for cell in row[1:])
        aligned += good >= m.ALIGNED_CELLS * len(row[1:])
    return aligned >= m.ALIGNED_ROWS * len(multi)


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
            if isinstance(row, Grid) or _is_multi(row) or not _is_title(row, following, item, normal):
                break
            caption.insert(0, row)
            result.pop()
            following = row
        result.append(item._replace(caption=tuple(caption)))
    return result


def _is_title(row: Line, following: Line, grid: Grid, normal: Profile) -> bool:
    if following.top - row.bottom > m.TABLE_TITLE_SPACE * row.size or row.base >= following.base:
        return False
    if _CAPTION.match(row.text) and (row.bold or row.italic or row.size < m.TABLE_TITLE_TYPE * normal.body):
        return True
    small = (
        row.size <= m.SMALL_TYPE * normal.body and abs(row.size - grid.lines[0].size) <= m.TABLE_TITLE_SIZE * row.size
    )
    return small and not (row.pieces[0].rise >= m.RAISED)


def merge_grids(flow: Sequence[Line | Grid]) -> list[Line | Grid]:
    """Tables that run over a page end become one, their repeated head rows set apart."""
    result: list[Line | Grid] = []
    for item in flow:
        last = result[-1] if result else None
        if isinstance(item, Grid) and isinstance(last, Grid) and _continues(last, item):
            again = _repeated_heads(last, item)
            printed = (*item.caption, *(line for row in item.rows[:again] for cell in row for line in cell.lines))
            rows = last.rows + item.rows[again:]
            result[-1] = last._replace(rows=rows, lines=last.lines + item.lines, repeated=last.repeated + printed)
        else:
            result.append(item)
    return result


def is_tail(grid: Grid, row: Line) -> bool:
    """Whether a row of cells at the head of the next page goes on with a table; too few to be one of their own."""
    last = grid.lines[-1]
    if row.page != grid.lines[0].page + 1 and not (row.page == last.page > grid.lines[0].page):
        return False
    cells = parts(row)
    if not _is_multi(row) or len(cells) > len(grid.columns) or abs(row.size - last.size) > m.PARAGRAPH_TYPE * last.size:
        return False
    near = row.page != last.page or row.base - last.base <= m.UNRULED_STEP * row.size
    shift = row.left - grid.lines[0].left
    em = m.CELL_OVERLAP * row.size
    return near and all(
        any(c.x0 < x1 + shift + em and c.x1 > x0 + shift - em for x0, x1 in grid.columns) for c in cells
    )


def with_tail(grid: Grid, row: Line) -> Grid:
    """The table with one row more."""
    shift = row.left - grid.lines[0].left
    columns = [(x0 + shift, x1 + shift) for x0, x1 in grid.columns]
    cells = [GridCell((cell,), *place(cell, columns)) for cell in parts(row)]
    return grid._replace(rows=(*grid.rows, tuple(complete(cells, len(columns)))), lines=(*grid.lines, row))


def _continues(one: Grid, two: Grid) -> bool:
    last, first = one.lines[-1], two.lines[0]
    beside = first.page == last.page and first.left > last.right
    if not (beside or first.page == last.page + 1) or len(one.columns) != len(two.columns):
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


def _plain(cell: GridCell) -> str:
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
            if not cell.rows:
                continue
            place = place_of(cell.lines)
            yield Token(Kind.CELL, edge=1, role=role, rowspan=cell.rows, colspan=cell.span, place=place)
            if cell.lines:
                yield leaf(Kind.PARAGRAPH, cell.lines, text)
            yield Token(Kind.CELL, edge=-1, role=role)
        yield Token(Kind.ROW, edge=-1)
    yield Token(Kind.TABLE, edge=-1)
    if grid.repeated:
        yield leaf(Kind.FURNITURE, grid.repeated, text)
