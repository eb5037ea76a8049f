"""Words to lines: pure functions, testable without a PDF.

A line is what stands on one base line without a wide gap; margin column, table cells and side columns on the same
height are lines of their own until `layout` knows the columns. Raised and lowered words join the line they touch.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.page import Rule, Word
from kamerstuk.tokenizer.layout.rules import levels_of

_ACCENTS = {"´": "\u0301", "¸": "\u0327", "ˇ": "\u030c", "˘": "\u0306", "˙": "\u0307", "˝": "\u030b", "˛": "\u0328"}
# Only letters that the one-byte code pages lack: in "foto´s" the accent is an apostrophe.
_SPLIT_ACCENT = re.compile(r"([cnzlrCNZLR]|[sS](?=´[^\W\d_]))´|([sStTgGkKlLnNrR])¸|([^\W\d_])([ˇ˘˙˝˛])")
_LABEL_PIECE = re.compile(r"\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]{1,2}|[A-Z]|[ivxIVX]{1,4})[.)]")
_NOTE_NUMBER = re.compile(r"\d{1,3}|\*{1,4}")
_ORDINAL = ("e", "de", "ste", "er", "re")
"""What is raised behind a figure: 2e, 8ste."""
_NUMBER = re.compile(r"\d{1,2}(?:[a-z]{0,2}|°)[.)]")


class Piece(NamedTuple):
    """A stretch of a line in one style."""

    text: str
    """With a leading space where one stands before it."""
    x0: float
    """Left edge."""
    x1: float
    """Right edge."""
    size: float
    """Font size."""
    bold: bool = False
    """Bold face."""
    italic: bool = False
    """Italic face."""
    rise: float = 0.0
    """How far its base line is above the line's, in ems of the line."""
    headed: bool = False
    """Whether the file says that it stands in a heading."""
    whole: bool = False
    """Whether the file says that its paragraph begins and ends on this page."""
    href: str = ""
    """The address that it links to."""
    fresh: bool = False
    """Whether a wide gap or an upright rule stands before it on its row."""


class Line(NamedTuple):
    """Pieces on one base line."""

    page: int
    """From 1."""
    base: float
    """Base line, from the top of the page."""
    x0: float
    """Left edge."""
    x1: float
    """Right edge."""
    top: float
    """Upper edge, with what is raised."""
    bottom: float
    """Lower edge, with what is lowered."""
    size: float
    """Font size of most characters."""
    pieces: tuple[Piece, ...]
    """Left to right."""
    first: float
    """Width of the first word."""
    hang: float
    """Left edge of the second word; `x1` where there is none."""
    left: float = 0.0
    """Left edge of the column it stands in."""
    right: float = 0.0
    """Right edge of that column."""

    @property
    def text(self) -> str:
        """The characters, raised ones too."""
        pieces = self.pieces
        return pieces[0].text.strip() if len(pieces) == 1 else "".join([p.text for p in pieces]).strip()

    @property
    def bold(self) -> bool:
        """Whether every letter is bold."""
        return all(p.bold for p in _telling(self.pieces))

    @property
    def italic(self) -> bool:
        """Whether every letter is italic."""
        return all(p.italic for p in _telling(self.pieces))

    @property
    def headed(self) -> bool:
        """Whether the file says that every letter stands in a heading."""
        return all(p.headed for p in self.pieces)

    @property
    def whole(self) -> bool:
        """Whether the file says that its paragraph begins and ends on this page."""
        return all(p.whole for p in self.pieces)

    @property
    def indent(self) -> float:
        """Distance from the column's left edge in ems."""
        return (self.x0 - self.left) / self.size


def _telling(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Pieces whose face tells the style: not note numbers, labels or lone dashes, which may be set in another."""
    if len(pieces) == 1:
        return pieces
    if _LABEL_PIECE.fullmatch(pieces[0].text):
        pieces = pieces[1:]
    return [p for p in pieces if abs(p.rise) < m.RAISED and any(c.isalpha() for c in p.text)] or pieces


def compose_accents(text: str) -> str:
    """Put letter and accent together where the print set them as two signs: "Kostic´" is "Kostić"."""
    if text.isascii() or not any(accent in text for accent in _ACCENTS):
        return text
    return _SPLIT_ACCENT.sub(lambda m: unicodedata.normalize("NFC", m[0][0] + _ACCENTS[m[0][1]]), text)


class _BaseLine(NamedTuple):
    base: float
    words: list[Word]


def lines_of(words: Sequence[Word], page: int, rules: Sequence[Rule] = ()) -> tuple[Line, ...]:
    """All lines of a page, top to bottom and left to right; upright rules part cells that stand close."""
    rows = _attach(_rows(words))
    walls = [rule for rule in rules if not rule.horizontal]
    joints = _joints(rules)
    lines = [line for row in rows for line in _cut(row, page, walls, joints)]
    return tuple(sorted(lines, key=lambda line: (line.base, line.x0)))


class _Joint(NamedTuple):
    x: float
    top: float
    bottom: float


def _joints(rules: Sequence[Rule]) -> list[_Joint]:
    """Where cells meet between two heights at which rules are drawn cell by cell."""
    ends = [
        (level.y, {round(one[1]) for one, two in pairwise(level.spans) if abs(one[1] - two[0]) <= 1})
        for level in levels_of(rules, 0.0)
        if len(level.spans) > 1
    ]
    return [_Joint(x, one[0], two[0]) for one, two in pairwise(ends) for x in sorted(one[1] & two[1])]


def _rows(words: Sequence[Word]) -> list[_BaseLine]:
    """Words that share a base line to a tenth of an em."""
    rows: list[_BaseLine] = []
    for word in sorted(words, key=lambda w: w.base):
        if rows and word.base - rows[-1].base <= m.SAME_BASE * min(word.size, rows[-1].words[0].size):
            rows[-1].words.append(word)
        else:
            rows.append(_BaseLine(word.base, [word]))
    return rows


def _attach(rows: list[_BaseLine]) -> list[_BaseLine]:
    """Move raised and lowered words to the row of the larger or longer text that they touch."""
    bases = [row.base for row in rows]
    moved: list[tuple[int, Word]] = []
    for index, row in enumerate(rows):
        if not _is_crowded(rows, index):
            continue
        found = _hosted(rows, bases, index)
        for _, word in found:
            row.words.remove(word)
        moved += found
    for host, word in moved:
        rows[host].words.append(word)
    return [row for row in rows if row.words]


def _hosted(rows: list[_BaseLine], bases: list[float], index: int) -> list[tuple[int, Word]]:
    """The words of a row that are raised or lowered text of another, with the index of that."""
    found: list[tuple[int, Word]] = []
    for word in sorted((word for word in rows[index].words if len(word.text) <= 8), key=lambda w: w.x0):
        host = _host(rows, bases, index, word)
        if host is None and found and abs(word.x0 - found[-1][1].x1) <= m.NEXT_MARKER * word.size:
            host = found[-1][0]  # the second of two note numbers
        if host is not None:
            found.append((host, word))
    return found


def _is_crowded(rows: list[_BaseLine], index: int) -> bool:
    """Whether another row is so near that one may be raised or lowered text of the other."""
    row = rows[index]
    for other in (index - 1, index + 1):
        if 0 <= other < len(rows) and rows[other].words:
            size = max(row.words[0].size, row.words[-1].size, rows[other].words[0].size, rows[other].words[-1].size)
            if abs(rows[other].base - row.base) <= m.CROWDED * size:
                return True
    return False


def _host(rows: list[_BaseLine], bases: list[float], index: int, word: Word) -> int | None:
    """The row that a raised or lowered word belongs to."""
    reach = m.RAISED_REACH * word.size
    start = bisect_left(bases, word.base - reach)
    best: tuple[bool, float, int] | None = None
    for other in range(start, len(rows)):
        rise = bases[other] - word.base
        if rise > reach:
            break
        if other == index or not rows[other].words:
            continue
        touched = [near for near in rows[other].words if _touches(word, near, rise)]
        if touched:
            loose = not any(abs(word.x0 - near.x1) <= m.HIGH_TOUCH * near.size for near in touched)
            found = loose, abs(rise), other
            best = min(best, found) if best else found
    return best[2] if best else None


def _touches(word: Word, near: Word, rise: float) -> bool:
    """Whether `word` is a superscript or subscript of `near`: smaller, or as large but right at its end."""
    em = near.size
    after, before = word.x0 - near.x1, near.x0 - word.x1
    if not -m.LOWERED_MOST * em <= rise <= m.RAISED_MOST * em:
        return False
    if word.size <= m.RAISED_TYPE * em:
        if rise > m.RAISED_USUAL * em:
            return abs(after) <= m.HIGH_TOUCH * em and _NOTE_NUMBER.fullmatch(word.text) is not None
        into = m.TOUCH_INTO * em
        return into <= after <= m.TOUCH_AFTER * em or into <= before <= m.TOUCH_BEFORE * em
    if abs(after) > m.FULL_SIZE_TOUCH * em or abs(rise) >= m.FULL_SIZE_MOST * em:
        return False
    if word.text in _ORDINAL:
        return near.text[-1:].isdigit()
    return len(word.text) <= 3 and not word.text.strip("0123456789+-*") and len(near.text) > len(word.text)


def _cut(row: _BaseLine, page: int, walls: Sequence[Rule], joints: Sequence[_Joint]) -> list[Line]:
    """A row, cut where the gap is wide or a wall stands in it."""
    words = sorted(row.words, key=lambda w: w.x0)
    size = _main_size(words)
    lines: list[Line] = []
    begin = 0
    walls = [wall for wall in walls if wall.top <= row.base <= wall.bottom + m.WALL_FOOT * size] if walls else ()
    meets = [joint.x for joint in joints if joint.top < row.base <= joint.bottom]
    narrow = (m.CELL_GAP if meets else m.WORD_GAP * m.WORD_GAP_MIXED) * size
    cell = _cell_gap(words, size)
    for at in range(1, len(words) + 1):
        if at < len(words) and words[at].x0 - words[at - 1].x1 <= min(narrow, cell) and not walls:
            continue  # the common case: a word space
        apart = at == len(words) or words[at].x0 - words[at - 1].x1 > cell
        if apart or _parted(words[at - 1], words[at], size, walls) or _meeting(words[at - 1], words[at], size, meets):
            lines.append(_line(words[begin:at], row.base, page))
            begin = at
    return lines


def _cell_gap(words: Sequence[Word], size: float) -> float:
    """White space from which a row that has wide gaps already is cut: cells of a table can stand close.

    Twice the row's usual word space, so that the stretched spaces of justified columns are not taken for such gaps.
    """
    gaps = sorted(two.x0 - one.x1 for one, two in pairwise(words))
    if len(gaps) < 2 or gaps[-1] <= m.WIDE_GAP * size:
        return float("inf")
    if gaps[-2] <= m.WIDE_GAP * size and not any(c.isdigit() for word in words for c in word.text):
        return float("inf")
    usual = [gap for gap in gaps if gap <= m.WORD_GAP * size]
    return max(m.CELL_GAP * size, 2 * usual[len(usual) // 2 - 1] if len(usual) > 2 else 0.0)


def _parted(one: Word, two: Word, size: float, walls: Sequence[Rule]) -> bool:
    if two.x0 - one.x1 > m.WORD_GAP * max(one.size, two.size, m.WORD_GAP_MIXED * size):
        return True
    return any(one.x1 - 1 <= wall.x0 and wall.x1 <= two.x0 + 1 for wall in walls)


def _meeting(one: Word, two: Word, size: float, meets: Sequence[float]) -> bool:
    """Whether white space wider than a word space stands where two cells meet."""
    return two.x0 - one.x1 > m.CELL_GAP * size and any(one.x1 - 1 <= x <= two.x0 + 1 for x in meets)


def _main_size(words: Sequence[Word]) -> float:
    size = words[0].size
    if {word.size for word in words} == {size}:
        return size
    sizes: dict[float, int] = {}
    for word in words:
        sizes[word.size] = sizes.get(word.size, 0) + len(word.text)
    return max(sizes, key=lambda s: (sizes[s], s))


def _line(words: Sequence[Word], base: float, page: int) -> Line:
    size = _main_size(words)
    base = next(w.base for w in words if w.size == size) if len(words) > 1 else words[0].base
    pieces = tuple(_pieces(words, base, size))
    # What is raised or lowered, or larger, is a piece of its own.
    top = min([base - (piece.rise * size + m.ASCENT * piece.size) for piece in pieces])
    bottom = max([base - piece.rise * size + m.DESCENT * piece.size for piece in pieces])
    start = next((i for i in range(1, len(words)) if _spaced(words[i - 1], words[i])), len(words))
    if len(words) > 1 and _is_labelled(words[0], words[1]):
        start = 1
    first = words[start - 1].x1 - words[0].x0
    hang = words[start].x0 if start < len(words) else words[-1].x1
    return Line(page, base, words[0].x0, max([piece.x1 for piece in pieces]), top, bottom, size, pieces, first, hang)


def _pieces(words: Sequence[Word], base: float, size: float) -> Iterator[Piece]:
    """Neighbouring words of one style as one piece."""
    begin = 0
    for at in range(1, len(words) + 1):
        if at < len(words) and _alike(words[at - 1], words[at], size):
            continue
        head, rise = words[begin], (base - words[begin].base) / size
        text = head.text
        if begin and _spaced(words[begin - 1], head):
            text = " " + text
        for index in range(begin + 1, at):
            apart = _spaced(words[index - 1], words[index]) or (index == 1 and _is_labelled(words[0], words[1]))
            text += " " + words[index].text if apart else words[index].text
        font, rise = head.font, rise if abs(rise) >= m.RAISED else 0.0
        end = words[at - 1].x1
        told = head.headed, head.whole, head.href
        yield Piece(compose_accents(text), head.x0, end, head.size, font.bold, font.italic, rise, *told)
        begin = at


def _alike(one: Word, two: Word, size: float) -> bool:
    a, b = one.font, two.font
    if one.headed != two.headed or one.href != two.href:
        return False
    if a is not b and (a.bold != b.bold or a.italic != b.italic):
        return False
    return abs(one.size - two.size) < m.PIECE_TYPE * two.size and abs(one.base - two.base) < m.RAISED * size


def _spaced(before: Word, word: Word) -> bool:
    """Whether a space stands between two neighbours: the file says so and they do not touch, or the gap is wide."""
    gap = word.x0 - before.x1
    em = min(before.size, word.size)
    if before.base != word.base:  # PDFium puts a space where the base line jumps
        return gap > m.SPACE_JUMP * em
    return gap > m.SPACE_SURE * em or (word.space and gap > m.SPACE_TOLD * em)


def _is_labelled(label: Word, word: Word) -> bool:
    """Whether a line opens with a number that nearly fills the place before its hanging text: "1°.een"."""
    return (
        bool(_NUMBER.fullmatch(label.text))
        and word.text[:1].isalpha()
        and word.x0 - label.x1 > m.SPACE_TOLD * word.size
    )


def joined(lines: Sequence[Line]) -> Line:
    """Lines of one row as one line, left to right."""
    if len(lines) == 1:
        return lines[0]
    lines = sorted(lines, key=lambda line: line.x0)
    main = max(lines, key=lambda line: len(line.text))
    pieces = list(lines[0].pieces)
    for line in lines[1:]:
        head = line.pieces[0]
        pieces += [head._replace(text=" " + head.text.lstrip(), fresh=True), *line.pieces[1:]]
    first = lines[0]
    return main._replace(
        x0=first.x0,
        x1=max(line.x1 for line in lines),
        top=min(line.top for line in lines),
        bottom=max(line.bottom for line in lines),
        pieces=tuple(pieces),
        first=first.first,
        hang=first.hang if first.hang < first.x1 else lines[1].x0,
    )


def run_on(lines: Sequence[Line]) -> Line:
    """Lines under each other as one line, the left edge of its column where they begin."""
    pieces = list(lines[0].pieces)
    for line in lines[1:]:
        pieces += [line.pieces[0]._replace(text=" " + line.pieces[0].text.lstrip()), *line.pieces[1:]]
    right = max(line.x1 for line in lines)
    bottom = max(line.bottom for line in lines)
    return lines[0]._replace(pieces=tuple(pieces), x1=right, bottom=bottom, left=lines[0].x0)


def is_note_number(line: Line) -> bool:
    """Whether a line is nothing but a figure or stars as notes are numbered with."""
    return len(line.pieces) == 1 and _NOTE_NUMBER.fullmatch(line.text) is not None
