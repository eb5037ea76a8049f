"""Boxes that stand apart beside each other, as in a chart of who is over whom: read one after the other, no table."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.cells import parts
from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokenizer.layout.page import Rule
from kamerstuk.tokenizer.layout.rules import NEAR


class _Box(NamedTuple):
    x0: float
    top: float
    x1: float
    bottom: float


def box_by_box(rows: Sequence[Line], rules: Sequence[Rule]) -> list[Line]:
    """The rows, those of boxes side by side put in the order of the boxes; each line knows the edges of its box."""
    bands = _bands(_boxes(rules))
    if not bands:
        return list(rows)
    result: list[Line] = []
    held: list[Line] = []
    band: list[_Box] = []
    for row in rows:
        here = next((each for each in bands if _is_in(row, each)), [])
        if here is not band:
            result += _in_boxes(held, band)
            held, band = [], here
        held.append(row)
    return result + _in_boxes(held, band)


def _boxes(rules: Sequence[Rule]) -> list[_Box]:
    """Frames of four rules."""
    flat = sorted({rule for rule in rules if rule.horizontal}, key=lambda rule: rule.top)
    upright = [rule for rule in rules if not rule.horizontal]
    found: list[_Box] = []
    for index, top in enumerate(flat):
        foot = next((rule for rule in flat[index + 1 :] if _is_like(top, rule) and rule.top - top.top > NEAR), None)
        if foot is not None and all(_has_wall(upright, x, top.top, foot.top) for x in (top.x0, top.x1)):
            found.append(_Box(top.x0, top.top, top.x1, foot.top))
    return found


def _is_like(one: Rule, two: Rule) -> bool:
    return abs(one.x0 - two.x0) <= NEAR and abs(one.x1 - two.x1) <= NEAR


def _has_wall(upright: Sequence[Rule], x: float, top: float, bottom: float) -> bool:
    """Whether an upright rule of just this height stands there; those of tables and of what joins boxes are longer."""
    return any(
        abs(rule.x0 - x) <= NEAR and abs(rule.top - top) <= NEAR and abs(rule.bottom - bottom) <= NEAR
        for rule in upright
    )


def _bands(boxes: Sequence[_Box]) -> list[list[_Box]]:
    """Boxes beside each other, left to right, where none touches the next: the cells of a table share their walls."""
    bands: list[list[_Box]] = []
    for box in sorted(boxes, key=lambda each: each.top):
        band = next((each for each in bands if box.top < each[0].bottom - NEAR), None)
        if band is None:
            bands.append([box])
        else:
            band.append(box)
    ordered = [sorted(band) for band in bands]
    return [
        band for band in ordered if len(band) > 1 and all(two.x0 - one.x1 > 2 * NEAR for one, two in pairwise(band))
    ]


def _is_in(row: Line, band: Sequence[_Box]) -> bool:
    return min(box.top for box in band) < row.base <= max(box.bottom for box in band) + m.ROW_UNDER * row.size


def _in_boxes(rows: Sequence[Line], band: Sequence[_Box]) -> list[Line]:
    """Lines of each box in turn, then what stands between the boxes."""
    if not band:
        return list(rows)
    cells = [cell for row in rows for cell in parts(row)]
    result: list[Line] = []
    for box in band:
        own = [cell for cell in cells if box.x0 - NEAR <= cell.x0 and cell.x1 <= box.x1 + NEAR]
        result += [cell._replace(left=min(each.x0 for each in own), right=box.x1) for cell in own]
        cells = [cell for cell in cells if cell not in own]
    return result + cells
