"""What is normal in a document: measured on all its lines, for nothing in the layout counts in points.

Sizes, gaps and indents are measured against the type size that most characters have, and against the column in which
most lines begin.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokenizer.layout.page import Rule

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
    scanned: bool = False
    """Whether its text is that of a scanner: one size, figures raised nowhere, slips in them."""


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
    both = common_left(running, body)
    found = []
    for parity in (0, 1):
        half = [line for line in running if line.page % 2 == parity]
        left = common_left(half, body) if len(half) >= 15 else both
        found.append(left)
    return found[0], found[1]


def common_left(lines: Sequence[Line], body: float) -> float:
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
