"""Lines to running text: hyphenation undone, addresses mended, note markers taken out and kept with their offset."""

import re
from collections.abc import Callable, Sequence

from kamerstuk.hyphens import Vocabulary, before_line
from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.lines import Line, Piece
from kamerstuk.tokens import Mark

_MARK = re.compile(r"\(?(?:\d{1,3}|\*{1,4}|[ivxlc]{1,7}|[a-z])\)?(?:\s*,?\s*(?:\d{1,3}|\*{1,4}))*,?")
_LABEL = re.compile(r"\d{1,3}|\*{1,4}|[ivxlc]{1,7}|[a-z]")
_UNIT = re.compile(r"(?:(?<![^\W\d_])(?:[kdcm]?m|10|CO|NO|PM|x)|\d[kdcm]?m)$")

Resolve = Callable[[str, int], str | None]
"""Label and page of a marker in, id of its note out, None where there is none."""


def is_marker(piece: Piece, line: Line) -> bool:
    """Whether a piece has the look of a note marker: small or thin, raised, digits or stars."""
    if piece.rise < m.RAISED or not (piece.size <= m.MARKER_TYPE * line.size or piece.rise >= m.MARKER_RISE):
        return False
    return bool(_MARK.fullmatch(piece.text.strip()))


def join(lines: Sequence[Line], resolve: Resolve, words: Vocabulary) -> tuple[str, tuple[Mark, ...]]:
    """The text of a block and the note markers in it."""
    text = ""
    marks: list[Mark] = []
    for line in lines:
        if text and not text.endswith(" "):
            text = before_line(text, line.text, words)
        for piece in line.pieces:
            text = _add(text, piece, line, resolve, marks)
    return _fold(text, marks)


def _add(text: str, piece: Piece, line: Line, resolve: Resolve, marks: list[Mark]) -> str:
    if is_marker(piece, line) and not _is_power(text, piece):
        found = _resolved(_LABEL.findall(piece.text), line.page, resolve)
        if all(note for _, note in found):
            # A marker that the line end parted from its word still belongs to that word.
            offset = len(text) if piece.text.startswith(" ") else len(text.rstrip())
            marks += [Mark(offset, note, label) for label, note in found if note]
            # The marker's own space is the space behind it in print; words around it stay apart.
            return text + " " if piece.text.startswith(" ") and not text.endswith(" ") else text
    last = piece.text
    return text + last


def _is_power(text: str, piece: Piece) -> bool:
    """Whether a raised piece belongs to what stands before it: the 2 of "m2", the e of "2e"."""
    return bool(_UNIT.search(text[-8:])) or (piece.text.strip().isalpha() and text[-1:].isdigit())


def _resolved(labels: Sequence[str], page: int, resolve: Resolve) -> list[tuple[str, str | None]]:
    """Labels with the ids of their notes; "45" is note 4 and note 5 where there is no note 45."""
    found: list[tuple[str, str | None]] = []
    for label in labels:
        note = resolve(label, page)
        if note is None and label.isdigit() and len(label) > 1:
            for cut in range(1, len(label)):
                one, two = resolve(label[:cut], page), resolve(label[cut:], page)
                if one and two:
                    found += [(label[:cut], one), (label[cut:], two)]
                    break
            else:
                found.append((label, None))
        else:
            found.append((label, note))
    return found


def _fold(text: str, marks: list[Mark]) -> tuple[str, tuple[Mark, ...]]:
    """Fold white space and drop signs that are no text, keeping the markers where they stood."""
    text = text.replace("\x02", "-").replace("\xad", "")
    if "  " not in text and text == text.strip() and "\xa0" not in text:
        return text, tuple(marks)
    offsets = [mark.offset for mark in marks]
    parts, previous = [], 0
    for offset in offsets:
        parts.append(text[previous:offset])
        previous = offset
    parts.append(text[previous:])
    folded, placed = "", []
    for index, part in enumerate(parts):
        clean = re.sub(r"\s+", " ", part)
        if (not folded or folded.endswith(" ")) and clean.startswith(" "):
            clean = clean[1:]
        folded += clean
        if index < len(marks):
            placed.append(len(folded))
    folded_end = folded.rstrip()
    return folded_end, tuple(
        mark._replace(offset=min(at, len(folded_end))) for mark, at in zip(marks, placed, strict=True)
    )


def plain_text(lines: Sequence[Line], words: Vocabulary | None = None) -> str:
    """The text of lines without any marker taken out: for furniture and for recognition."""
    return join(lines, lambda label, page: None, words or Vocabulary())[0]
