"""Pages in reading order: notes and tables taken apart, labels of the margin beside their rows, pages joined."""

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.boxes import box_by_box
from kamerstuk.tokenizer.layout.lines import Line, joined
from kamerstuk.tokenizer.layout.notes import Note, margin_notes, split_notes, table_notes
from kamerstuk.tokenizer.layout.paragraphs import MARGIN_NUMBER
from kamerstuk.tokenizer.layout.profile import Profile, Sheet
from kamerstuk.tokenizer.layout.signature import side_by_side
from kamerstuk.tokenizer.layout.tables import Grid, find_grids, is_tail, merge_grids, with_captions, with_tail
from kamerstuk.tokenizer.layout.zones import zones


class Flow(NamedTuple):
    """A page in reading order, without furniture."""

    main: tuple[Line | Grid, ...]
    """Rows and tables of the text."""
    margin: tuple[Line, ...]
    """What stands left of it."""
    side: tuple[Line, ...]
    """What stands right of it."""


def cut_notes(sheets: Sequence[Sheet], normal: Profile) -> tuple[list[Flow], list[Note]]:
    """The pages without their notes, and the notes in order. Tables come first: figures in small type are no notes."""
    pages: list[Flow] = []
    notes: list[Note] = []
    for sheet in sheets:
        page = zones(sheet, normal)
        rows = box_by_box(side_by_side(page.main), sheet.rules)
        items = with_captions(find_grids(rows, sheet.rules, normal), normal)
        items, under = _cut_table_notes(items, normal)
        tail = next((i for i in range(len(items), 0, -1) if isinstance(items[i - 1], Grid)), 0)
        rows = [item for item in items[tail:] if isinstance(item, Line)]
        notes += under
        split = split_notes(rows, sheet, normal, notes[-1] if notes else None)
        if split.carried and notes:
            notes[-1] = notes[-1]._replace(lines=(*notes[-1].lines, *split.carried))
        notes += split.notes
        margin, beside = margin_notes(page.margin, normal, notes[-1] if notes else None)
        notes += beside
        pages.append(Flow((*items[:tail], *split.body), tuple(margin), page.side))
    return pages, notes


def _cut_table_notes(items: list[Line | Grid], normal: Profile) -> tuple[list[Line | Grid], list[Note]]:
    """Take the notes that stand under tables out of a page."""
    result: list[Line | Grid] = []
    notes: list[Note] = []
    index = 0
    while index < len(items):
        result.append(items[index])
        index += 1
        if isinstance(items[index - 1], Grid):
            after = list(takewhile(lambda item: isinstance(item, Line), items[index:]))
            found, count = table_notes([item for item in after if isinstance(item, Line)], normal)
            notes += found
            index += count
    return result, notes


def beside_margin(page: Flow, normal: Profile) -> list[Line | Grid]:
    """Text rows with what stands in the margin: numbers and labels "Besluit:" on their row, others before it."""
    rows = list(page.main)
    for line in page.margin:
        beside = next((i for i, row in enumerate(rows) if _is_label_of(line, row)), None)
        if beside is not None:
            row = rows[beside]
            assert isinstance(row, Line)
            rows[beside] = joined([line, row])._replace(left=row.left, right=row.right)
            continue
        line = line._replace(left=line.x0, right=max(line.x1, normal.left(line.page) - normal.body))
        at = next((i for i, row in enumerate(rows) if _base(row) >= line.base - m.MARGIN_RISE * line.size), len(rows))
        rows.insert(at, line)
    return rows


def _is_label_of(line: Line, row: Line | Grid) -> bool:
    """Whether a line of the margin is the number of a paragraph or the label of a form, on the base line of a row."""
    if isinstance(row, Grid) or abs(row.base - line.base) > m.SAME_ROW * row.size:
        return False
    return bool(MARGIN_NUMBER.fullmatch(line.text)) or line.text.endswith(":")


def _base(item: Line | Grid) -> float:
    return item.base if isinstance(item, Line) else item.lines[0].base


def joined_pages(flow: Sequence[Line | Grid], normal: Profile) -> list[Line | Grid]:
    """One flow of all pages: a table goes on over a page end, a marker alone on a row belongs to the row before."""
    result: list[Line | Grid] = []
    for item in flow:
        last = result[-1] if result else None
        if isinstance(item, Line) and isinstance(last, Grid) and is_tail(last, item):
            result[-1] = with_tail(last, item)
        elif isinstance(item, Line) and isinstance(last, Line) and _is_lone_marker(item, normal):
            piece = item.pieces[0]._replace(rise=m.MARKER_ALONE_RISE)
            result[-1] = last._replace(pieces=(*last.pieces, piece))
        else:
            result.append(item)
    return merge_grids(result)


def _is_lone_marker(line: Line, normal: Profile) -> bool:
    return len(line.text) <= 3 and line.text.isdigit() and line.size <= m.LONE_MARKER_TYPE * normal.body
