"""Notes at the foot of the page or in the margin: their zone, their labels, and which marker means which note."""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokenizer.layout.page import Rule
from kamerstuk.tokenizer.layout.profile import Profile, Sheet
from kamerstuk.tokenizer.layout.rules import underlines

_LABEL = re.compile(r"\(?(\d{1,3}|\*{1,4}|[ivxlc]{1,7}|[a-z])\)?\.?")
_SCANNED = re.compile(r"(\d{1,3}) [A-ZÀ-Þ«„“\"(]")
_MISREAD = re.compile(r"[^\w\s] ")
_UNRAISED = re.compile(r"(\d{1,3}|\*{1,4})\)?(?=\s|$)")


class Note(NamedTuple):
    """A note as printed."""

    label: str
    """Its number."""
    lines: tuple[Line, ...]
    """Its lines without the number."""
    page: int
    """Page on which it begins."""


class Split(NamedTuple):
    """A page's text column, cut into body and notes."""

    body: tuple[Line, ...]
    """Lines of the body."""
    carried: tuple[Line, ...]
    """Lines that go on with the last note of the page before."""
    notes: tuple[Note, ...]
    """Notes that begin here."""


def split_notes(lines: Sequence[Line], sheet: Sheet, normal: Profile, last: Note | None) -> Split:
    """Cut the notes off the foot of a text column; `last` is the last note of the page before."""
    if sheet.scanned:
        return _split_scanned(lines, last)
    small = _small_tail(lines, normal)
    if small == len(lines):
        end = _endnotes(lines, sheet, normal, last)
        return Split(tuple(lines[:end]), (), tuple(_notes(lines[end:], last, True)))
    rule = _note_rule(lines, small, sheet, normal)
    start = small if rule is None else rule
    first = next((i for i in range(start, len(lines)) if _opens(lines[i], last, ruled=rule is not None)), None)
    if first is None:
        if rule is not None and last is not None and not _is_short(last.lines, normal):
            return Split(tuple(lines[:start]), tuple(lines[start:]), ())
        return Split(tuple(lines), (), ())
    begin = start if rule is not None and last is not None else first
    return Split(tuple(lines[:begin]), tuple(lines[begin:first]), tuple(_notes(lines[first:], last, rule is not None)))


def table_notes(lines: Sequence[Line], normal: Profile) -> tuple[list[Note], int]:
    """Notes right under a table, in small type: the notes, and how many lines they take."""
    if not lines or lines[0].size > m.SMALL_TYPE * normal.body or not _opens(lines[0], None, ruled=False):
        return [], 0
    stop = 1
    while stop < len(lines) and lines[stop].size <= m.SMALL_TYPE * normal.body and lines[stop].page == lines[0].page:
        if lines[stop].top - lines[stop - 1].bottom > m.NOTE_SPACE * lines[stop].size:
            break
        stop += 1
    return _notes(lines[:stop], None, False), stop


def _split_scanned(lines: Sequence[Line], last: Note | None) -> Split:
    """Notes of a scan, in the size of the text: the last rows of the page, under white space, from their number on."""
    number = int(last.label) + 1 if last is not None and last.label.isdigit() else 1
    for at in range(len(lines) - 1, 0, -1):
        apart = lines[at].top - lines[at - 1].bottom > m.SCANNED_NOTES * lines[at].size
        opening = _SCANNED.match(lines[at].text)
        if apart and opening and int(opening[1]) in (number, 1):
            return Split(tuple(lines[:at]), (), tuple(_scanned_notes(lines[at:])))
    return Split(tuple(lines), (), ())


def _scanned_notes(lines: Sequence[Line]) -> list[Note]:
    """Notes by their numbers; one sign that no number is, behind a note that ended, is the next number misread."""
    notes: list[Note] = []
    for line in lines:
        number = int(notes[-1].label) + 1 if notes else int(line.text.split()[0])
        opens = line.text.startswith(f"{number} ")
        misread = bool(notes and _MISREAD.match(line.text) and notes[-1].lines[-1].text.endswith("."))
        if not notes or opens or misread:
            rest = line.text.partition(" ")[2]
            piece = line.pieces[0]._replace(text=rest, x0=line.hang)
            notes.append(Note(str(number), (line._replace(pieces=(piece,), x0=line.hang, first=0.0),), line.page))
        else:
            notes[-1] = notes[-1]._replace(lines=(*notes[-1].lines, line))
    return notes


def _small_tail(lines: Sequence[Line], normal: Profile) -> int:
    """Index from which all lines to the foot are in small type."""
    index = len(lines)
    while index and lines[index - 1].size <= m.SMALL_TYPE * normal.body and lines[index - 1].page == lines[-1].page:
        index -= 1
        if index and lines[index].base < lines[index - 1].base:  # a new newspaper column
            break
    return index


def _note_rule(lines: Sequence[Line], small: int, sheet: Sheet, normal: Profile) -> int | None:
    """Index of the first line under the rule that parts notes from text, where that rule is drawn."""
    left = lines[-1].left or normal.left(sheet.number)
    drawn = [rule for rule in sheet.rules if not any(underlines(rule, line) for line in lines)]
    for rule in sorted(drawn, key=lambda r: -r.top):
        if not _is_note_rule(rule, left, normal):
            continue
        below = [i for i, line in enumerate(lines) if line.base > rule.top]
        if below and below[0] >= small and below[-1] == len(lines) - 1 and _alone(rule, drawn):
            return below[0]
    return None


def _endnotes(lines: Sequence[Line], sheet: Sheet, normal: Profile, last: Note | None) -> int:
    """Index of the first note behind the text, as Word sets endnotes: in running type, under a rule, numbers raised."""
    start = _note_rule(lines, 0, sheet, normal) if lines else None
    if start is None or lines[start].pieces[0].rise < m.RAISED or not _opens(lines[start], last, ruled=True):
        return len(lines)
    return start


def _is_note_rule(rule: Rule, left: float, normal: Profile) -> bool:
    """Whether a rule lies as the one above notes does: from the column's edge, longer than a word."""
    long = rule.horizontal and rule.x1 - rule.x0 >= 2 * normal.body
    return long and abs(rule.x0 - left) <= m.NOTE_RULE_LEFT * normal.body


def _alone(rule: Rule, drawn: Sequence[Rule]) -> bool:
    """Whether no second rule lies under it: two are the frame of a table."""
    return not any(r.horizontal and r.top > rule.bottom + 2 and abs(r.x0 - rule.x0) < 3 for r in drawn)


def _opens(line: Line, last: Note | None, *, ruled: bool) -> bool:
    """Whether a line begins with a note number."""
    head = line.pieces[0]
    text = head.text.strip()
    if _LABEL.fullmatch(text) and (
        head.rise >= m.RAISED or head.size <= m.NOTE_NUMBER * line.size or len(line.pieces) == 1
    ):
        return head.rise >= m.RAISED or text.isdigit() or text.startswith("*")
    match = _UNRAISED.match(line.text)
    if match is None or (not ruled and line.hang - line.x0 - line.first < m.NOTE_GAP * line.size):
        return False
    return _follows(match[1], last)


def _follows(label: str, last: Note | None) -> bool:
    """Whether a number that is not raised continues the notes: else it is a figure in small print."""
    if not label.isdigit():
        return True
    return int(label) == (int(last.label) + 1 if last is not None and last.label.isdigit() else 1) or label == "1"


def _notes(lines: Sequence[Line], last: Note | None, ruled: bool) -> list[Note]:
    notes: list[Note] = []
    for line in lines:
        previous = notes[-1] if notes else last
        if not notes or _opens(line, previous, ruled=ruled):
            label, rest = _cut_label(line)
            notes.append(Note(label, (rest,) if rest else (), line.page))
        else:
            notes[-1] = notes[-1]._replace(lines=(*notes[-1].lines, line))
    return notes


def _cut_label(line: Line) -> tuple[str, Line | None]:
    """The number, and the line without it."""
    head = line.pieces[0]
    match = _LABEL.fullmatch(head.text.strip())
    if match:
        rest = line.pieces[1:]
        if not rest:
            return match[1], None
        rest = (rest[0]._replace(text=rest[0].text.lstrip()), *rest[1:])
        return match[1], line._replace(pieces=rest, x0=rest[0].x0, hang=rest[0].x1, first=0.0)
    found = _UNRAISED.match(line.text)
    label = found[1] if found else ""
    text = head.text.lstrip()[found.end() if found else 0 :].lstrip()
    shorter = head._replace(text=text, x0=line.hang)
    return label, line._replace(pieces=(shorter, *line.pieces[1:]), x0=line.hang, first=0.0)


def _is_short(lines: Sequence[Line], normal: Profile) -> bool:
    """Whether a note ends before the edge of its column with a full stop: it is finished."""
    if not lines:
        return False
    line = lines[-1]
    return line.text.endswith((".", "?", "!", ")")) and line.x1 < line.right - 3 * line.size


def margin_notes(lines: Sequence[Line], normal: Profile, last: Note | None) -> tuple[list[Line], list[Note]]:
    """Notes that stand in the margin column, as in print of before 2010: small type that opens with a number."""
    start = next(
        (
            i
            for i, line in enumerate(lines)
            if line.size <= m.SMALL_TYPE * normal.body and _opens(line, last, ruled=True)
        ),
        None,
    )
    if start is None:
        return list(lines), []
    tail = [line for line in lines[start:] if line.size <= m.SMALL_TYPE * normal.body]
    rest = [*lines[:start], *(line for line in lines[start:] if line.size > m.SMALL_TYPE * normal.body)]
    left, right = min(line.x0 for line in tail), max(line.x1 for line in tail)
    return rest, _notes([line._replace(left=left, right=right) for line in tail], last, True)


class Numbering:
    """Finds the note that a marker means: the nearest one with its label, first those that no marker had."""

    def __init__(self, notes: Sequence[Note]) -> None:
        self._by_label: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for index, note in enumerate(notes):
            self._by_label[note.label].append((note.page, index))
        self._used: set[int] = set()
        # Notes after the text: no page of the body has its own.
        self._at_end = len({note.page for note in notes}) <= max(1, len(notes) // 8)

    def resolve(self, label: str, page: int) -> str | None:
        """Id of the note, None where a raised figure is no marker ("m2")."""
        near = [
            (index in self._used, abs(at - page) + (m.NOTE_BACK if at < page else 0), index)
            for at, index in self._by_label.get(label, ())
            if -1 <= at - page <= 1 or self._at_end
        ]
        if not near:
            return None
        index = min(near)[2]
        self._used.add(index)
        return note_id(index)


def note_id(index: int) -> str:
    """Id of the n-th note of the paper, counted from 0; it begins with "~", for the file has none."""
    return f"~{index + 1}"
