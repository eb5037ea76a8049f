"""Type for the PDF renderer: faces, widths, and sentences broken into lines.

The faces are the standard ones, in the encoding that the official files use (WinAnsi); the euro sign and letters
outside that encoding come from a second font, as they do in print.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import pyphen  # type: ignore[import-untyped]  # ships no types
from attrs import evolve, frozen
from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]  # ships no types
from reportlab.pdfbase.ttfonts import TTFont  # type: ignore[import-untyped]  # ships no types

from .model import Break, Date, DossierLink, Hint, Link, Note, NoteRef, Odd, Rich, Styled, Text

FACES = {
    "rom": "Helvetica",
    "vet": "Helvetica-Bold",
    "halfvet": "Helvetica-Bold",
    "cur": "Helvetica-Oblique",
    "vetcur": "Helvetica-BoldOblique",
    "ondlijn": "Helvetica",
}
_SECOND = "Vera"
_URL = re.compile(r"(?:https?://|www\.)\S+")
_BREAKS = {"-": "", "–": "", "/": ""}


@frozen
class Piece:
    """Words of one look; `note` names the note whose marker it is."""

    text: str
    face: str
    size: float
    rise: float = 0.0
    note: str = ""
    x: float = 0.0


@frozen
class Type:
    """Size, line pitch and face of a text."""

    size: float = 9.06
    pitch: float = 10.66
    face: str = "rom"

    @property
    def mark(self) -> tuple[float, float]:
        """Size and rise of a raised number."""
        return (4.49, 2.72) if self.size < 7.2 else (round(self.size * 0.645, 2), round(self.size * 0.406, 2))


BODY = Type()
NOTE = Type(6.93, 9.06)
TABLE = Type(7.46, 9.06)


@lru_cache(maxsize=1)
def _hyphens() -> pyphen.Pyphen:
    pdfmetrics.registerFont(TTFont(_SECOND, "Vera.ttf"))
    return pyphen.Pyphen(lang="nl_NL", left=3, right=3)


def printable(words: str) -> str:
    """What the print makes of characters that its fonts do not have."""
    return words.replace("ĳ", "ij").replace("Ĳ", "IJ").replace("‒", "–")


def runs(words: str, face: str) -> Iterator[tuple[str, str]]:
    """Font and words, changing to the second font where the first lacks a letter."""
    for part in re.findall(r"[^€\u0100-\u2012\u2027-\u202f\u20ad-\uffff]+|.", words):
        known = part != "€" and _in_encoding(part)
        yield (face if known else _SECOND), part


def _in_encoding(words: str) -> bool:
    try:
        words.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def width(words: str, face: str, size: float) -> float:
    """How wide some words are set."""
    _hyphens()
    return float(sum(pdfmetrics.stringWidth(part, font, size) for font, part in runs(words, face)))


def pieces(words: Rich, style: Type, face: str = "", rise: float = 0.0) -> Iterator[Piece]:
    """A sentence as pieces; a hint becomes a zero-width place to break at, a forced end a newline."""
    look = face or style.face
    for part in words:
        match part:
            case Text(text) | Date(_, text):
                yield Piece(printable(text), FACES[look], style.size, rise)
            case Styled("sup", content):
                yield from pieces(content, _smaller(style), look, style.mark[1])
            case Styled("inf", content):
                yield from pieces(content, _smaller(style), look, -0.2 * style.size)
            case Styled("organisatie", content) | Link(_, content) | DossierLink(_, content) | Odd(_, content):
                yield from pieces(content, style, look, rise)
            case Styled(kind, content):
                yield from pieces(content, style, {"naam": "vet", "onderwerp": "cur"}.get(kind, kind), rise)
            case Note() | NoteRef():
                yield Piece(part.label, FACES["rom"], *style.mark, note=part.id)
            case Hint():
                yield Piece("\u00ad", FACES[look], style.size)
            case Break():
                yield Piece("\n", FACES[look], style.size)


def _smaller(style: Type) -> Type:
    return evolve(style, size=style.mark[0])


Word = list[Piece]


def _words(source: Iterator[Piece]) -> Iterator[Word]:
    """Cut at spaces; pieces that touch stay one word, a newline is a word of its own."""
    word: Word = []
    for piece in source:
        for part in re.findall(r"\n| |[^ \n]+", piece.text):
            if part in " \n":
                if word:
                    yield word
                word = []
                if part == "\n":
                    yield [evolve(piece, text="\n")]
            else:
                word.append(evolve(piece, text=part))
    if word:
        yield word


def _size(word: Word) -> float:
    return sum(width(p.text.replace("\u00ad", ""), p.face, p.size) for p in word)


def _splits(word: Word) -> Iterator[tuple[Word, Word]]:
    """All ways to part a word over a line end, the longest first part first."""
    found: list[tuple[Word, Word]] = []
    for i, piece in enumerate(word):
        for left, right in _cuts(piece):
            found.append(([*word[:i], left], [right, *word[i + 1 :]]))
        if piece.text == "\u00ad" and 0 < i < len(word) - 1:
            hyphen = evolve(piece, text="-")
            found.append(([*word[:i], hyphen], word[i + 1 :]))
    yield from reversed(found)


def _cuts(piece: Piece) -> Iterator[tuple[Piece, Piece]]:
    text = piece.text
    if piece.note or len(text) < 5:
        return
    if _URL.search(text):
        for match in re.finditer(r"[/\-_?&=.%]", text):
            if 8 < match.end() < len(text) - 1:
                yield evolve(piece, text=text[: match.end()]), evolve(piece, text=text[match.end() :])
        return
    ends = {m.end(): "" for m in re.finditer(r"(?<=\w)[-–/](?=\w)", text)}
    for match in re.finditer(r"[^\W\d_]{6,}", text):
        if match.group().isupper():
            continue
        ends |= {match.start() + at: "-" for at in _hyphens().positions(match.group())}
    for end, mark in sorted(ends.items()):
        yield evolve(piece, text=text[:end] + mark), evolve(piece, text=text[end:])


def set_lines(words: Rich, style: Type, measure: float, first: float = 0.0, face: str = "") -> list[tuple[Piece, ...]]:
    """Break a sentence into lines of pieces with their x; `first` indents the first line."""
    lines: list[list[Word]] = [[]]
    used = first
    queue = list(_words(pieces(words, style, face)))
    space = width(" ", FACES["rom"], style.size)
    while queue:
        word = queue.pop(0)
        if word[0].text == "\n":
            lines.append([])
            used = 0.0
            continue
        need = _size(word) + (space if lines[-1] else 0)
        if used + need <= measure:
            lines[-1].append(word)
            used += need
            continue
        left = measure - used - (space if lines[-1] else 0)
        parted = next(((a, b) for a, b in _splits(word) if _size(a) <= left), None) if left > 25 else None
        if parted is None and not lines[-1]:
            parted = next(((a, b) for a, b in _splits(word) if _size(a) <= left), None) or _forced(word, left)
        if parted:
            lines[-1].append(parted[0])
            queue.insert(0, parted[1])
        else:
            queue.insert(0, word)
        lines.append([])
        used = 0.0
    return [_placed(line, first if i == 0 else 0.0, space) for i, line in enumerate(lines) if line or i == 0]


def _forced(word: Word, left: float) -> tuple[Word, Word]:
    """Cut a word that no line can hold where the line ends, without a hyphen."""
    piece = word[0]
    count = max(
        n for n in range(1, len(piece.text) + 1) if width(piece.text[:n], piece.face, piece.size) <= left or n == 1
    )
    return [evolve(piece, text=piece.text[:count])], [evolve(piece, text=piece.text[count:]), *word[1:]]


def _placed(line: list[Word], x: float, space: float) -> tuple[Piece, ...]:
    """Join what has one look and give each piece its place; a line ends in a space, as official files have it."""
    out: list[Piece] = []
    for number, word in enumerate(line):
        for i, piece in enumerate(word):
            text = piece.text.replace("\u00ad", "")
            gap = " " if number and i == 0 else ""
            same = out and (out[-1].face, out[-1].size, out[-1].rise, "") == (
                piece.face,
                piece.size,
                piece.rise,
                piece.note,
            )
            if same and not out[-1].note:
                out[-1] = evolve(out[-1], text=out[-1].text + gap + text)
                continue
            if gap and out:
                x += width(out[-1].text, out[-1].face, out[-1].size) + space
            elif out:
                x += width(out[-1].text, out[-1].face, out[-1].size)
            out.append(evolve(piece, text=text, x=round(x, 3)))
    return tuple(p for p in out if p.text)
