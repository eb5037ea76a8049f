"""Foot lines, running heads, page numbers and imprint: known by zone, by form and by repetition."""

import re
from collections import defaultdict
from collections.abc import Sequence

from kamerstuk.forms import BROWSER_ADDRESS, BROWSER_STAMP, is_edge_line
from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokenizer.layout.profile import Sheet

_PAGE_NUMBER = re.compile(r"[-–] ?\d{1,4} ?[-–]|\d{1,4}|[ivxl]{1,6}|\d{1,4} ?(?:/|van) ?\d{1,4}")
_EDGE_NUMBER = re.compile(r"^\d{1,4}(?=\s)|(?<=\s)\d{1,4}$")
_LANGUAGE = re.compile(r"([A-Z]{2}) (?:\d{1,4} )?\1")
_DATE = re.compile(r"\d{1,2} [a-z]+ \d{4}")
_LETTERS = re.compile(r"[^\W\d_]")


def furniture(sheets: Sequence[Sheet]) -> list[frozenset[int]]:
    """For each page the indices of its lines that are furniture."""
    formed = [_formed(sheet) for sheet in sheets]
    rows = [_edge_rows(sheet, found) for sheet, found in zip(sheets, formed, strict=True)]
    repeated = _repeated(sheets, rows)
    result = []
    for sheet, found, edge in zip(sheets, formed, rows, strict=True):
        running = {i for row in edge for i in row if set(_keys(sheet, row)) & repeated or _is_language(sheet, row)}
        running |= _of_browser(sheet, found, edge)
        rest = [i for i in range(len(sheet.lines)) if i not in found and i not in running]
        numbers = {i for i in rest if _lone_number(sheet, i, rest)}
        result.append(frozenset(found | running | numbers))
    return result


def _in_zone(line: Line, sheet: Sheet) -> bool:
    return line.base > m.FOOT_ZONE * sheet.height or line.base < m.HEAD_ZONE * sheet.height


def _formed(sheet: Sheet) -> set[int]:
    return {i for i, line in enumerate(sheet.lines) if _in_zone(line, sheet) and is_edge_line(line.text)}


def _edge_rows(sheet: Sheet, formed: set[int]) -> list[tuple[int, ...]]:
    """Rows in the head and foot zone, each the indices of its lines: a running line fills its row."""
    rows: list[list[int]] = []
    for index, line in enumerate(sheet.lines):
        if index in formed or not _in_zone(line, sheet):
            continue
        if rows and _level(line, sheet.lines[rows[-1][0]]):
            rows[-1].append(index)
        else:
            rows.append([index])
    return [tuple(row) for row in rows]


_Key = tuple[str, int, int]


def _keys(sheet: Sheet, row: Sequence[int]) -> list[_Key]:
    """What a running line shows on every page: its words, its height, and how its page number runs ahead.

    A heading "Vraag 3" repeats with other numbers too, but its number does not grow with the page.
    """
    lines = [sheet.lines[i] for i in row]
    first = lines[0]
    if first.pieces[0].rise >= m.RAISED and len(first.pieces) > 1:  # a note number
        return []
    text = " ".join(line.text for line in lines)
    words, ahead = re.sub(r"\s+", "", text).lower(), 0
    number = None if _DATE.fullmatch(text) else _EDGE_NUMBER.search(text)  # a date runs on as it is
    if number:
        words = re.sub(r"\s+", "", text[: number.start()] + text[number.end() :]).lower()
        ahead = int(number[0]) - sheet.number + 1_000_000
    if len(text) > 160 or not _LETTERS.search(words):
        return []
    height = round(first.base / sheet.height * 60)
    return [(words, ahead, near) for near in (height - 1, height, height + 1)]


def _repeated(sheets: Sequence[Sheet], rows: Sequence[Sequence[Sequence[int]]]) -> frozenset[_Key]:
    """Rows that come back at the same height on a third of the pages, twice at least."""
    seen: dict[_Key, set[int]] = defaultdict(set)
    for sheet, edge in zip(sheets, rows, strict=True):
        for row in edge:
            for key in _keys(sheet, row):
                seen[key].add(sheet.number)
    need = max(2, len(sheets) / 3)
    return frozenset(key for key, pages in seen.items() if len(pages) >= need)


def _is_language(sheet: Sheet, row: Sequence[int]) -> bool:
    """Whether a row at the edge names the language left and right, as in papers of the Commission: "NL 2 NL"."""
    return _LANGUAGE.fullmatch(" ".join(sheet.lines[i].text for i in row)) is not None


def _of_browser(sheet: Sheet, formed: set[int], rows: Sequence[Sequence[int]]) -> set[int]:
    """The title and the address that a browser prints with the time: beside it, or at the other edge of the page."""
    stamped = [sheet.lines[i] for i in formed if BROWSER_STAMP.read(sheet.lines[i].text)]
    if not stamped:
        return set()
    found: set[int] = set()
    for row in rows:
        beside = any(_level(sheet.lines[row[0]], line) for line in stamped)
        if beside or BROWSER_ADDRESS.read(" ".join(sheet.lines[i].text for i in row)):
            found.update(row)
    return found


def _level(line: Line, other: Line) -> bool:
    return abs(line.base - other.base) <= m.SAME_ROW * line.size


def _lone_number(sheet: Sheet, index: int, rest: Sequence[int]) -> bool:
    """A page number: nothing else on its row, and nothing further out on the page."""
    line = sheet.lines[index]
    if not _in_zone(line, sheet) or not _PAGE_NUMBER.fullmatch(line.text):
        return False
    others = [sheet.lines[i] for i in rest if i != index]
    if line.base > m.FOOT_ZONE * sheet.height:
        return all(other.base < line.base - m.PAGE_NUMBER_APART * line.size for other in others)
    outermost = all(other.base > line.base + m.PAGE_NUMBER_APART * line.size for other in others)
    return (
        outermost and line.size < m.SERIES_FIGURE_HEIGHT * sheet.height
    )  # the big 1 or 2 of the series head is no page number
