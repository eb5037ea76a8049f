"""Drawn lines and pictures of a page, from PDFium's page objects."""

import ctypes
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from kamerstuk.tokenizer.layout.page import Rule

_THIN = 2.5  # points; a drawn line in office and print alike is thinner
_NO_DRAWING = 4000  # a path of more segments is a picture


class Drawing(NamedTuple):
    """What is drawn on a page beside its text."""

    rules: tuple[Rule, ...]
    """Thin lines and the sides of thin boxes."""
    cover: bool
    """Whether pictures cover more than half of the page: one, or the strips of a scan."""
    pictures: bool
    """Whether there is any picture."""


def read_drawing(
    raw: Any, page: Any, at: Callable[[float, float], tuple[float, float]], size: tuple[float, float], bound: int
) -> Drawing | None:
    """Read a page's drawing; None where it has more than `bound` objects. `at` turns PDF places into those shown."""
    width, height = size
    rules: list[Rule] = []
    covered = 0.0
    pictures = False
    for seen, (item, kind, place) in enumerate(_objects(raw, page, (1.0, 0.0, 0.0, 1.0, 0.0, 0.0))):
        if seen >= bound:
            return None
        if kind == raw.FPDF_PAGEOBJ_PATH:
            rules += (r for r in _path_rules(raw, item, place, at) if _inside(r, width, height))
        elif kind == raw.FPDF_PAGEOBJ_IMAGE:
            pictures = True
            covered += _area(raw, item, place)
    return Drawing(tuple(rules), covered > 0.5 * width * height, pictures)


def _objects(raw: Any, page: Any, place: tuple[float, ...]) -> Iterator[tuple[Any, int, tuple[float, ...]]]:
    """Path and image objects of the page, those inside forms too, with the form's matrix."""
    for index in range(raw.FPDFPage_CountObjects(page)):
        item = raw.FPDFPage_GetObject(page, index)
        kind = raw.FPDFPageObj_GetType(item)
        if kind == raw.FPDF_PAGEOBJ_FORM:
            yield from _form(raw, item, place, 0)
        elif kind != raw.FPDF_PAGEOBJ_TEXT:
            yield item, kind, place


def _form(raw: Any, form: Any, place: tuple[float, ...], depth: int) -> Iterator[tuple[Any, int, tuple[float, ...]]]:
    if depth > 12:  # forms can hold themselves in hostile files
        return
    inner = _times(_matrix(raw, form), place)
    for index in range(raw.FPDFFormObj_CountObjects(form)):
        item = raw.FPDFFormObj_GetObject(form, index)
        kind = raw.FPDFPageObj_GetType(item)
        if kind == raw.FPDF_PAGEOBJ_FORM:
            yield from _form(raw, item, inner, depth + 1)
        elif kind != raw.FPDF_PAGEOBJ_TEXT:
            yield item, kind, inner


def _matrix(raw: Any, item: Any) -> tuple[float, ...]:
    m = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(item, m):
        return (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    return (m.a, m.b, m.c, m.d, m.e, m.f)


def _times(m: tuple[float, ...], n: tuple[float, ...]) -> tuple[float, ...]:
    a, b, c, d, e, f = m
    g, h, i, j, k, o = n
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + o)


def _apply(m: tuple[float, ...], x: float, y: float) -> tuple[float, float]:
    return m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]


def _path_rules(
    raw: Any, path: Any, place: tuple[float, ...], at: Callable[[float, float], tuple[float, float]]
) -> Iterator[Rule]:
    """Straight edges of a path that are level or upright: a stroke, a thin box, or the sides of a stroked box."""
    count = raw.FPDFPath_CountSegments(path)
    if not 2 <= count <= _NO_DRAWING:
        return
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path, fill, stroke)
    matrix = _times(_matrix(raw, path), place)
    shapes = [[at(*_apply(matrix, x, y)) for x, y in points] for points in _subpaths(raw, path, count)]
    boxes = [_hull(points) for points in shapes]
    if len(boxes) == 2 and fill.value and not any(map(_thin, boxes)):
        yield from _ring(*boxes)
        return
    for points, box in zip(shapes, boxes, strict=True):
        if _thin(box):
            yield box
        elif stroke.value:
            for (ax, ay), (bx, by) in pairwise(points):
                if abs(ax - bx) <= 1 or abs(ay - by) <= 1:
                    yield Rule(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))


def _hull(points: list[tuple[float, float]]) -> Rule:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return Rule(min(xs), min(ys), max(xs), max(ys))


def _thin(box: Rule) -> bool:
    return min(box.x1 - box.x0, box.bottom - box.top) <= _THIN


def _ring(one: Rule, two: Rule) -> Iterator[Rule]:
    """The drawn sides of a border that is filled as the difference of two boxes, as browsers' engines do."""
    outer, inner = (one, two) if one.bottom - one.top >= two.bottom - two.top else (two, one)
    x0, top, x1, bottom = outer
    sides = (
        (inner.top - top, Rule(x0, top, x1, inner.top)),
        (bottom - inner.bottom, Rule(x0, inner.bottom, x1, bottom)),
        (inner.x0 - x0, Rule(x0, top, inner.x0, bottom)),
        (x1 - inner.x1, Rule(inner.x1, top, x1, bottom)),
    )
    yield from (rule for width, rule in sides if 0.05 < width <= _THIN)


def _subpaths(raw: Any, path: Any, count: int) -> Iterator[list[tuple[float, float]]]:
    x, y = ctypes.c_float(), ctypes.c_float()
    points: list[tuple[float, float]] = []
    for index in range(count):
        segment = raw.FPDFPath_GetPathSegment(path, index)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO and points:
            yield points
            points = []
        points.append((x.value, y.value))
        if raw.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if points:
        yield points


def _inside(rule: Rule, width: float, height: float) -> bool:
    return rule.x1 > 0 and rule.x0 < width and rule.bottom > 0 and rule.top < height


def _area(raw: Any, item: Any, place: tuple[float, ...]) -> float:
    a, b, c, d, _, _ = _times(_matrix(raw, item), place)
    return abs(a * d - b * c)
