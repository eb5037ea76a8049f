"""Second layer: lines of pages to zones and reading order. Pure functions of values, testable without a PDF.

Nothing here counts in points: sizes, gaps and indents are measured against the type size that most characters of the
document have, and against the column in which most of its lines begin.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.lines import Line, joined
from kamerstuk.tokenizer.layout.page import Rule
from kamerstuk.tokenizer.layout.rules import Level, levels_of

_HYPHENS = ("-", "\x02", "\xad")


class Sheet(NamedTuple):
    """One page as lines."""

    number: int
    """From 1."""
    width: float
    """Page width."""
    height: float
    """Page height."""
    lines: tuple[Line, ...]
    """By base line, then left to right."""
    rules: tuple[Rule, ...] = ()
    """Drawn lines."""


class Profile(NamedTuple):
    """What is normal in a document."""

    body: float
    """Size of running text."""
    pitch: float
    """Distance of base lines in ems of the running text."""
    lefts: tuple[float, float]
    """Left edge of the text column on even and on odd pages."""
    width: float
    """Width of the text column."""

    def left(self, page: int) -> float:
        """Left edge of the text column on a page."""
        return self.lefts[page % 2]

    def right(self, page: int) -> float:
        """Right edge of the text column on a page."""
        return self.left(page) + self.width


class Zones(NamedTuple):
    """A page in reading order."""

    main: tuple[Line, ...]
    """Rows of the text column, or of all columns one after the other; each knows its column's edges."""
    margin: tuple[Line, ...]
    """What stands left of the text column."""
    side: tuple[Line, ...]
    """What stands right of it."""


def profile(sheets: Sequence[Sheet]) -> Profile:
    """Measure a document."""
    lines = [line for sheet in sheets for line in sheet.lines]
    if not lines:
        return Profile(m.SIZE_UNKNOWN, m.PITCH_UNKNOWN, (0.0, 0.0), m.WIDTH_UNKNOWN)
    body = _modal_size(lines)
    running = [line for line in lines if _is_running(line, body)] or lines
    lefts = _lefts(running, body)
    # Spans of text in a column: a long paper has some lines too wide, a short one needs its widest.
    reach = sorted(line.x1 - lefts[line.page % 2] for line in running)
    width = reach[min(len(reach) - 1, int(len(reach) * m.COLUMN_REACH))]
    return Profile(body, _pitch(sheets, body), lefts, width)


def _modal_size(lines: Sequence[Line]) -> float:
    """The size of most running text: long lines speak before the short ones of tables and heads."""
    for least, enough in ((50, 150), (35, 150), (12, 1), (1, 1)):
        sizes: Counter[float] = Counter()
        for line in lines:
            if len(line.text) >= least and (least == 1 or not line.bold):
                sizes[round(line.size * 5) / 5] += len(line.text)
        if sum(sizes.values()) >= enough:
            # Much may be in table or note type; running type is the largest that much is set in.
            return max(size for size in sizes if sizes[size] >= m.MODAL_SHARE * max(sizes.values()))
    return m.SIZE_UNKNOWN


def _is_running(line: Line, body: float) -> bool:
    return abs(line.size - body) <= m.RUNNING_TYPE * body and len(line.text) >= 25


def _lefts(running: Sequence[Line], body: float) -> tuple[float, float]:
    """The most common left edge, for even and odd pages apart: books mirror them."""
    both = _common_left(running, body)
    found = []
    for parity in (0, 1):
        half = [line for line in running if line.page % 2 == parity]
        left = _common_left(half, body) if len(half) >= 15 else both
        found.append(left)
    return found[0], found[1]


def _common_left(lines: Sequence[Line], body: float) -> float:
    """The leftmost edge that many lines share: a paper may have more list lines than plain ones."""
    if not lines:
        return 0.0
    step = body / 5
    edges = Counter(round(line.x0 / step) for line in lines)
    top = max(edges.values())
    often = [edge for edge, count in edges.items() if count + edges.get(edge + 1, 0) >= max(2, m.COMMON_EDGE * top)]
    edge = min(often) if often else max(edges, key=lambda e: edges[e])
    near = sorted(line.x0 for line in lines if abs(line.x0 / step - edge) <= 1)
    return near[len(near) // 2] if near else edge * step


def _pitch(sheets: Sequence[Sheet], body: float) -> float:
    """The most common step between running lines; that within sentences, where most steps part paragraphs."""
    steps: Counter[float] = Counter()
    within: Counter[float] = Counter()
    least = m.PITCH_MOST
    for sheet in sheets:
        for one, two in _stacked(sheet.lines, body):
            step = (two.base - one.base) / body
            if not m.PITCH_LEAST <= step <= m.PITCH_MOST:
                continue
            least = min(least, step)
            if _is_running(one, body) and _is_running(two, body):
                steps[round(step, 2)] += 1
            if two.text[:1].islower() and (one.text[-1:].isalpha() or one.text.endswith(_HYPHENS)):
                within[round(step, 2)] += 1
    if not steps:
        return m.PITCH_UNKNOWN
    usual = _modal(steps)
    if usual <= m.PITCH_USUAL:
        return usual
    return _modal(within) if within else least


def _modal(steps: Counter[float]) -> float:
    """The most common step; neighbouring values are one value with noise."""
    near = {step: sum(steps.get(round(step + d, 2), 0) for d in (-m.PITCH_NOISE, 0, m.PITCH_NOISE)) for step in steps}
    return max(near, key=lambda step: (near[step], -step))


def _stacked(lines: Sequence[Line], body: float) -> Iterator[tuple[Line, Line]]:
    """Lines of running type, each with the next that stands under it: not that of a column beside it."""
    running = [line for line in lines if abs(line.size - body) <= m.RUNNING_TYPE * body]
    for index, one in enumerate(running):
        for two in running[index + 1 : index + 6]:
            if two.base > one.base and two.x0 < one.x1 and two.x1 > one.x0:
                yield one, two
                break


def zones(sheet: Sheet, normal: Profile) -> Zones:
    """Sort the lines of a page into text, margin and side, and the text into reading order."""
    columns = _columns(sheet, normal) or _even_columns(sheet, normal)
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
    for line in sorted(lines, key=lambda each: each.base):
        if rows and abs(line.base - rows[-1][0].base) <= m.SAME_ROW * min(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [joined(row)._replace(left=left, right=right) for row in rows]


def _columns(sheet: Sheet, normal: Profile) -> list[tuple[float, float]]:
    """Edges of newspaper columns: text on both sides of a gutter that hardly any line crosses.

    Columns of a table or of labels fail the test, because their lines are short for the width or unequal.
    """
    running = [line for line in sheet.lines if abs(line.size - normal.body) <= m.COLUMN_TYPE * normal.body]
    body = [line for line in running if len(line.text) >= 3 and not line.bold]
    if len(body) < 8:
        return []
    gutters = _gutters(body, normal)
    if not gutters or _ruled_across(sheet, gutters, normal):
        return []
    starts = [min(line.x0 for line in body), *(right for _, right in gutters)]
    stops = [*(right for _, right in gutters), max(line.x1 for line in body) + 1]
    columns: list[tuple[float, float]] = []
    for left, right in zip(starts, stops, strict=True):
        inside = [line for line in body if line.x0 >= left - normal.body and line.x1 < right]
        if len(inside) < 4 or sum(len(line.text) for line in inside) < 15 * len(inside):
            return []
        if _upper([line.x1 - line.x0 for line in inside]) < m.COLUMN_FILLED * (right - left):
            return []
        columns.append((_common_left(inside, normal.body), max(line.x1 for line in inside)))
    widths = [right - left for left, right in columns]
    return columns if min(widths) >= m.COLUMNS_EVEN * max(widths) else []


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


def _even_columns(sheet: Sheet, normal: Profile) -> list[tuple[float, float]]:
    """Edges of two like columns on a page with too little running text for `_columns`.

    They mirror each other on the page, no line or rule below the title crosses their gutter, at least one of their
    lines is filled, and their base lines differ: cells of a table stand on common ones.
    """
    lines = _foot(sheet, normal)[0]
    running = [line for line in lines if abs(line.size - normal.body) <= m.RUNNING_TYPE * normal.body]
    behind = [line for line in running if line.x0 > m.PAGE_MIDDLE * sheet.width]
    if len(behind) < 2 or len(behind) == len(running):
        return []
    left, start = min(line.x0 for line in running), _common_left(behind, normal.body)
    stop, right = sheet.width - start, sheet.width - left
    slack = m.MIRROR_SLACK * normal.body
    if not normal.body <= start - stop <= 6 * normal.body:
        return []
    head = max((line.base for line in lines if line.x0 < stop and line.x1 > stop + slack), default=0.0)
    band = [line for line in lines if line.base > head]
    if any(stop - slack < line.x0 < start - slack or line.x1 > right + slack for line in band):
        return []
    sides = [line for line in band if line.x0 < stop], [line for line in band if line.x0 > stop]
    if min(map(len, sides)) < 2 or _crossed(sheet, (stop, start), band) or not _out_of_step(*sides):
        return []
    columns = [(left, stop), (start, right)]
    filled = any(
        0 <= edge + slack - line.x1 <= m.FILLED_LINE * normal.body for line in running for edge in (stop, right)
    )
    return columns if filled else []


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


def _columnwise(sheet: Sheet, columns: Sequence[tuple[float, float]], normal: Profile) -> list[Line]:
    """Columns one after the other, between the lines that cross them."""
    slack = m.BAND_SLACK * normal.body
    whole = (columns[0][0], columns[-1][1])
    lines, under = _foot(sheet, normal)
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


def _foot(sheet: Sheet, normal: Profile) -> tuple[list[Line], list[Line]]:
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
