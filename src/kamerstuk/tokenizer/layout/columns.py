"""Newspaper columns of a page: Handelingen, and papers of before 1995."""

from collections.abc import Sequence
from itertools import accumulate

from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokenizer.layout.profile import Profile, Sheet, common_left
from kamerstuk.tokenizer.layout.rules import Level, levels_of

Edges = tuple[float, float]
"""Left and right edge of a column or a gutter."""


def columns_on(sheet: Sheet, normal: Profile) -> list[Edges]:
    """Edges of the columns; none where the page has but one."""
    return _columns(sheet, normal) or _even_columns(sheet, normal)


def _columns(sheet: Sheet, normal: Profile) -> list[Edges]:
    """Columns with text on both sides of a gutter that hardly any line crosses.

    Columns of a table or of labels fail the test, because their lines are short for the width or unequal.
    """
    body = [line for line in sheet.lines if _is_column_text(line, normal)]
    gutters = _gutters(body, normal) if len(body) >= 8 else []
    if not gutters or _ruled_across(sheet, gutters, normal):
        return []
    starts = [min(line.x0 for line in body), *(right for _, right in gutters)]
    stops = [*(right for _, right in gutters), max(line.x1 for line in body) + 1]
    columns = [_column(body, left, right, normal) for left, right in zip(starts, stops, strict=True)]
    found = [column for column in columns if column]
    return found if len(found) == len(columns) and _are_even(found) else []


def _are_even(columns: Sequence[Edges]) -> bool:
    widths = [right - left for left, right in columns]
    return min(widths) >= m.COLUMNS_EVEN * max(widths)


def _is_column_text(line: Line, normal: Profile) -> bool:
    return abs(line.size - normal.body) <= m.COLUMN_TYPE * normal.body and len(line.text) >= 3 and not line.bold


def _column(body: Sequence[Line], left: float, right: float, normal: Profile) -> Edges | None:
    """Edges of the text between two gutters; None where its lines do not fill it as those of a column do."""
    inside = [line for line in body if line.x0 >= left - normal.body and line.x1 < right]
    if len(inside) < 4 or sum(len(line.text) for line in inside) < 15 * len(inside):
        return None
    if _upper([line.x1 - line.x0 for line in inside]) < m.COLUMN_FILLED * (right - left):
        return None
    return common_left(inside, normal.body), max(line.x1 for line in inside)


def _gutters(body: Sequence[Line], normal: Profile) -> list[tuple[float, float]]:
    """Stretches of the page's width over which next to no line of running type stands, away from the edges."""
    step = normal.body / 4
    start, stop = min(line.x0 for line in body), max(line.x1 for line in body)
    count = [0] * (int((stop - start) / step) + 3)
    for line in body:
        count[int((line.x0 - start) / step)] += 1
        count[int((line.x1 - start) / step) + 1] -= 1
    covered = list(accumulate(count))
    few = max(2.0, m.GUTTER_CROSSED * len(body))
    found: list[tuple[float, float]] = []
    first: int | None = None
    for index, number in enumerate(covered[:-1]):
        if number <= few and first is None:
            first = index
        elif number > few and first is not None:
            if index - first >= 4 and start + first * step > start + m.GUTTER_LEFT * (stop - start):
                found.append((start + first * step, start + index * step))
            first = None
    return [gutter for gutter in found if gutter[1] < start + m.GUTTER_RIGHT * (stop - start)]


def _ruled_across(sheet: Sheet, gutters: Sequence[tuple[float, float]], normal: Profile) -> bool:
    """Whether rules cross a gutter in the middle of the page: then it parts the cells of a table."""
    crossing = [
        rule
        for rule in sheet.rules
        if rule.horizontal
        and any(rule.x0 < left - normal.body and rule.x1 > right + normal.body for left, right in gutters)
        and m.ACROSS_TOP * sheet.height < rule.top < m.ACROSS_FOOT * sheet.height
    ]
    return len(crossing) >= 2


def _even_columns(sheet: Sheet, normal: Profile) -> list[Edges]:
    """Edges of two like columns on a page with too little running text for `_columns`.

    They mirror each other on the page, no line or rule below the title crosses their gutter, at least one of their
    lines is filled, and their base lines differ: cells of a table stand on common ones.
    """
    lines = foot_of(sheet, normal)[0]
    running = [line for line in lines if abs(line.size - normal.body) <= m.RUNNING_TYPE * normal.body]
    columns = _mirrored(sheet, running, normal)
    if not columns:
        return []
    (_, stop), (start, right) = columns
    slack = m.MIRROR_SLACK * normal.body
    band = _below_title(lines, columns, slack)
    sides = [line for line in band if line.x0 < stop], [line for line in band if line.x0 > stop]
    if min(map(len, sides)) < 2 or _crossed(sheet, (stop, start), band) or not _out_of_step(*sides):
        return []
    return columns if any(_fills(line, edge + slack, normal) for line in running for edge in (stop, right)) else []


def _below_title(lines: Sequence[Line], columns: Sequence[Edges], slack: float) -> list[Line]:
    """The lines below the last that crosses the gutter; none where one of them stands in it or right of the columns."""
    (_, stop), (start, right) = columns
    head = max((line.base for line in lines if line.x0 < stop and line.x1 > stop + slack), default=0.0)
    band = [line for line in lines if line.base > head]
    astray = any(stop - slack < line.x0 < start - slack or line.x1 > right + slack for line in band)
    return [] if astray else band


def _mirrored(sheet: Sheet, running: Sequence[Line], normal: Profile) -> list[Edges]:
    """Where two columns would stand whose left edges are those of the lines left and right of the page's middle."""
    behind = [line for line in running if line.x0 > m.PAGE_MIDDLE * sheet.width]
    if len(behind) < 2 or len(behind) == len(running):
        return []
    left, start = min(line.x0 for line in running), common_left(behind, normal.body)
    stop, right = sheet.width - start, sheet.width - left
    return [(left, stop), (start, right)] if normal.body <= start - stop <= 6 * normal.body else []


def _fills(line: Line, edge: float, normal: Profile) -> bool:
    return 0 <= edge - line.x1 <= m.FILLED_LINE * normal.body


def _crossed(sheet: Sheet, gutter: tuple[float, float], band: Sequence[Line]) -> bool:
    """Whether a rule at the height of these lines crosses the gutter or stands in the middle of it."""
    top, bottom = min(line.top for line in band), max(line.bottom for line in band)
    left, right = gutter
    inner = m.GUTTER_INNER * (right - left)
    return any(
        rule.x0 < right - inner and rule.x1 > left + inner and rule.top < bottom and rule.bottom > top
        for rule in sheet.rules
    )


def _out_of_step(one: Sequence[Line], two: Sequence[Line]) -> bool:
    """Whether lines of two columns that stand beside each other often have other base lines."""
    apart = beside = 0
    for line in one:
        near = min(abs(line.base - other.base) for other in two)
        beside += near <= line.size
        apart += m.OUT_OF_STEP * line.size < near <= line.size
    return apart >= max(1, m.OUT_OF_STEP_SHARE * beside)


def _upper(values: Sequence[float]) -> float:
    """The value that an eighth of the values reach."""
    ordered = sorted(values)
    return ordered[int(len(ordered) * m.LONG_LINES)] if ordered else 0.0


def foot_of(sheet: Sheet, normal: Profile) -> tuple[list[Line], list[Line]]:
    """Part the notes at the foot from the columns above: small type, not in a table or right under one."""
    ordered = sorted(sheet.lines, key=lambda each: each.base)
    # Rules under cells: those over notes and foot lines are drawn in one piece.
    ruled = [level for level in levels_of(sheet.rules, 2 * normal.body) if len(level.spans) > 1]
    start = len(ordered)
    while (
        start
        and ordered[start - 1].size <= m.SMALL_TYPE * normal.body
        and not _has_rule_under(ordered[start - 1], ruled)
    ):
        start -= 1
    for index in range(start + 1, len(ordered)):
        if ordered[index].top - ordered[index - 1].bottom > 3 * ordered[index].size:  # a note under a table
            start = index
    # A note may stand across the columns, or at the foot of its own: notes come last in both.
    return ordered[:start], ordered[start:]


def _has_rule_under(line: Line, levels: Sequence[Level]) -> bool:
    return any(level.y > line.base and level.x0 < line.x1 and level.x1 > line.x0 for level in levels)
