"""Lines of a page to zones and reading order: margin, text and side, columns one after the other."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.columns import columns_on, foot_of
from kamerstuk.tokenizer.layout.lines import Line, is_note_number, joined
from kamerstuk.tokenizer.layout.profile import Profile, Sheet
from kamerstuk.tokenizer.layout.rules import levels_of


class Zones(NamedTuple):
    """A page in reading order."""

    main: tuple[Line, ...]
    """Rows of the text column, or of all columns one after the other; each knows its column's edges."""
    margin: tuple[Line, ...]
    """What stands left of the text column."""
    side: tuple[Line, ...]
    """What stands right of it."""


def zones(sheet: Sheet, normal: Profile) -> Zones:
    """Sort the lines of a page into text, margin and side, and the text into reading order."""
    columns = columns_on(sheet, normal)
    if len(columns) > 1:
        return Zones(tuple(_columnwise(sheet, columns, normal)), (), ())
    left, right = normal.left(sheet.number), normal.right(sheet.number)
    slack = m.COLUMN_SLACK * normal.body
    margin, side, main = [], [], []
    wide, framed = _wide(sheet, left, normal), _framed(sheet, left, normal)
    for line in sheet.lines:
        if any(y0 < line.base <= y1 for y0, y1 in wide):
            main.append(line)
        elif line.x1 < left - slack:
            margin.append(line)
        elif line.x0 > right + slack and not any(y0 < line.base <= y1 and line.x1 < x for y0, y1, x in framed):
            side.append(line)
        else:
            main.append(line)
    return Zones(tuple(_rows(main, left, right)), tuple(_rows(margin, 0.0, left)), tuple(side))


def _wide(sheet: Sheet, left: float, normal: Profile) -> list[tuple[float, float]]:
    """Heights of tables that are wider than the text column: rules at their head and foot begin in the margin."""
    reach = (left - 2 * normal.body, left + 8 * normal.body)
    found = levels_of(sheet.rules, 8 * normal.body)
    levels = [level.y for level in found if level.x0 < reach[0] and level.x1 > reach[1]]
    if not levels or (sheet.number == 1 and len(levels) <= 3):  # the rules of the series head
        return []
    return [(levels[0], levels[-1] + m.TABLE_FOOT * normal.body)]


def _framed(sheet: Sheet, left: float, normal: Profile) -> list[tuple[float, float, float]]:
    """Upper and lower edge and right end of the rows between like rules that begin at the text column.

    Their cells belong to the text where the table is wider than the text beside it; a head may stand above the rule.
    """
    levels = levels_of(sheet.rules, 8 * normal.body)
    return [
        (one.y - m.TABLE_HEAD * normal.body, two.y, one.x1 + normal.body)
        for one, two in pairwise(levels)
        if one.spans == two.spans and two.y - one.y <= 6 * normal.body and one.x0 < left + 2 * normal.body
    ]


def _rows(lines: Sequence[Line], left: float, right: float) -> list[Line]:
    """Lines on one base line become one row; each row knows its column."""
    rows: list[list[Line]] = []
    for line in sorted(_with_numbers_down(lines), key=lambda each: each.base):
        if rows and abs(line.base - rows[-1][0].base) <= m.SAME_ROW * min(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [joined(row)._replace(left=left, right=right) for row in rows]


def _columnwise(sheet: Sheet, columns: Sequence[tuple[float, float]], normal: Profile) -> list[Line]:
    """Columns one after the other, between the lines that cross them."""
    slack = m.BAND_SLACK * normal.body
    whole = (columns[0][0], columns[-1][1])
    lines, under = foot_of(sheet, normal)
    result: list[Line] = []
    band: list[list[Line]] = [[] for _ in columns]

    def close() -> None:
        for index, held in enumerate(band):
            result.extend(_rows(held, *columns[index]))
            held.clear()

    for line in sorted(lines, key=lambda each: (each.base, each.x0)):
        at = max((i for i, (left, _) in enumerate(columns) if line.x0 >= left - 3 * slack), default=0)
        if line.x1 > columns[at][1] + slack and at + 1 < len(columns) and line.x1 > columns[at + 1][0] + slack:
            close()
            result.extend(_rows([line], *whole))
        else:
            band[at].append(line)
    close()
    return result + _rows(under, *whole)


def _with_numbers_down(lines: Sequence[Line]) -> list[Line]:
    """Note numbers that stand raised before a tab, put down on the line that they open."""
    result = list(lines)
    for index, line in enumerate(lines):
        if is_note_number(line):
            host = next((other for other in lines if _opens(line, other)), None)
            if host is not None:
                raised = line.pieces[0]._replace(rise=(host.base - line.base) / host.size)
                result[index] = line._replace(base=host.base, pieces=(raised,))
    return result


def _opens(number: Line, line: Line) -> bool:
    rise, gap = line.base - number.base, line.x0 - number.x1
    low = m.RAISED * line.size < rise <= m.RAISED_MOST * line.size
    return low and number.size <= m.RAISED_TYPE * line.size and 0 < gap <= m.NOTE_TAB * line.size
