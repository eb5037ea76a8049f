"""Lines put on pages, with the notes of each page at its foot; a note that does not fit runs on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from attrs import Factory, define, frozen

from .pdf_flow import Line

NOTE_BASE = 112.7
_RULE_UP = 11.4
_NOTE_WHITE = 26.0


@frozen
class Frame:
    """A column: its left edge, the base line of its first line, and the lowest base line."""

    x: float
    top: float
    bottom: float = NOTE_BASE


@frozen
class Set:
    """A line with the place it was given, and the height of the white it begins."""

    line: Line
    y: float
    dx: float = 0.0
    white: float = 11.2


@frozen
class Column:
    """What one column of a page holds; `rule` is the height of the rule above its notes."""

    body: tuple[Set, ...]
    notes: tuple[Set, ...]
    rule: float | None
    frame: Frame


@define
class _Open:
    """A column that is being filled."""

    frame: Frame
    y: float
    lines: list[Set] = Factory(list)
    notes: list[Line] = Factory(list)

    def note_room(self, extra: int) -> float:
        """The lowest base line that body text may have above the notes and `extra` lines more."""
        count = len(self.notes) + extra
        height = sum(line.lead for line in self.notes) + 9.06 * extra
        return self.frame.bottom + (height - 9.06 + _NOTE_WHITE + _RULE_UP if count else 0.0)

    def put(self, line: Line) -> None:
        """Set a line below what stands there; the first line of a column loses its white, a picture does not."""
        white = line.lead + line.gap if self.lines else line.lead if line.picture else 0.0
        self.y -= white
        self.lines.append(Set(line, self.y, self.frame.x, white or 11.2))


def paginate(
    lines: Iterable[Line],
    notes: Mapping[str, list[Line]],
    frames: Callable[[int], Frame],
    apart: bool = False,
) -> list[Column]:
    """Fill columns in order; with `apart` the notes stand in the margin and take no room from the text."""
    queue = list(lines)
    columns: list[Column] = []
    carried: list[Line] = []
    shown: set[str] = set()
    while queue or carried:
        frame = frames(len(columns))
        column = _Open(frame, frame.top)
        room = int((frame.top - frame.bottom) / 9.06 * 0.6)
        column.notes, carried = carried[:room], carried[room:]
        while queue:
            taken = _together(queue)
            fresh = [n for line in taken for n in line.notes if n in notes and n not in shown]
            fresh = list(dict.fromkeys(fresh))
            if fresh and carried:
                break
            wanted = [line for n in fresh for line in notes[n]]
            low = column.y - sum(line.lead + line.gap for line in taken[0 if column.lines else 1 :])
            if apart or low >= column.note_room(len(wanted)):
                column.notes += wanted
            elif low >= column.note_room(_least(fresh, notes)) and wanted:
                fits = _fitting(column, low, len(wanted))
                column.notes, carried = column.notes + wanted[:fits], wanted[fits:]
            elif column.lines:
                break
            else:
                column.notes += wanted
            for line in _with_head(taken, column):
                column.put(line)
            shown.update(fresh)
            del queue[: len(taken)]
        columns.append(_closed(column))
    return columns


def _with_head(taken: list[Line], column: _Open) -> list[Line]:
    """The lines, after the repeated head of their table where they open a column."""
    return [*taken[0].again, *taken] if taken[0].again and not column.lines else taken


def _together(queue: list[Line]) -> list[Line]:
    """The next line with those it must not be parted from."""
    end = 0
    while end < len(queue) - 1 and queue[end].keep and end < 12:
        end += 1
    return queue[: end + 1]


def _least(fresh: list[str], notes: Mapping[str, list[Line]]) -> int:
    """The note lines that must stand on the page of their markers: all but the last note whole, and its first line."""
    return sum(len(notes[n]) for n in fresh[:-1]) + (1 if fresh else 0)


def _fitting(column: _Open, low: float, count: int) -> int:
    return max(n for n in range(count + 1) if low >= column.note_room(n) or n == 1)


def _closed(column: _Open) -> Column:
    base = column.frame.bottom
    placed = []
    for line in reversed(column.notes):
        placed.append(Set(line, base, column.frame.x))
        base += line.lead
    rule = base - 9.06 + _RULE_UP if placed else None
    return Column(tuple(column.lines), tuple(reversed(placed)), rule, column.frame)
