"""Lines of a plain text: furniture taken out, the others joined to the paragraphs that a page cut into lines.

A text can hold a paragraph to a line (what viewers and sites show), or the lines of a page (text layers, ``pdftotext``
with and without ``-layout``). A line goes on with the next where the next word would not have fitted, where a sentence
or a word is cut, and over the foot of a page.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from kamerstuk.forms import MOTION_CLOSING, MOTION_OPENING, PLACE_AND_DATE, is_edge_line, is_foot_line, read_foot_line
from kamerstuk.hyphens import Vocabulary, before_line, vocabulary, without_soft_hyphens
from kamerstuk.tokenizer.head.state import shouted
from kamerstuk.tokens import Kind, Token


class Line(NamedTuple):
    """One line of the paper."""

    text: str
    """Spaces folded."""
    blank: bool = False
    """A blank line stands before it."""
    foot: bool = False
    """The foot of a page stands before it."""


BULLET = re.compile(r"([-–—•·▪◦●○■□‣➢✓]|o(?= [A-Z]))\s+(?=\S)")
"""A sign that opens an item."""
LETTER = re.compile(r"([a-z]\.|[a-z]\)|\d{1,2}°\.?|\(\w{1,3}\)|\d{1,2}\))\s+(?=\S)")
"""A letter or number that opens an item."""
QUESTION = re.compile(
    r"(?:Vraag|Vragen|Antwoord(?:en)?(?: op (?:de )?(?:vraag|vragen))?)"
    r"(?:(?: |, ?| en |–|-| t/m | tot en met )+\d{1,3})*\s?[.:]?"
)
"""A line over a question or an answer: "Vraag 2, 3 en 7", "Antwoord op vraag 1:"."""
LETTER_OPENING = re.compile(r"Aan de |Aan de[nr]? heer|Geachte |Den Haag\b|’s-Gravenhage\b")
"""Lines that open a letter."""
# A line that opens a part of a motion opens a paragraph, in a motion: elsewhere these are words of a sentence.
_MOTION_PART = re.compile(
    r"(?:De Kamer,|gehoord|constaterende|overwegende|gelezen|gelet|concluderende|kennis|van mening|van oordeel|"
    r"verzoekt|roept|spreekt|nodigt|draagt|betreurt|vraagt|erkennende|ten slotte|verder |(?:en )?gaat over)",
    re.I,
)
_MOTION_TITLE = re.compile(r"\bMOTIE\b")
_OFFICE = re.compile(r"(?:De|Het) (?!Kamer,)[^.;:]{3,80},")
OPEN_END = re.compile(
    r"\b(?:de|het|een|van|en|of|uit|te|in|op|aan|met|voor|door|dat|die|om|bij|naar|als|is|zijn|wordt|worden|kan|deze|dit|"
    r"over|onder|tot|ten|ter|per|tussen|niet|ook|waarin|waarbij|the|and)$"
)
"""Words behind which a sentence goes on, whatever stands between."""
_SHORT_FORM = re.compile(
    r"\b(?:nrs?|no|artt?|resp|blz|pp?|dhr|mw|mr|drs?|ir|ing|prof|stb|stcrt|jo|ca|d\.d|vgl|o\.a|m\.b\.t|i\.v\.m|t\.a\.v)\.$",
    re.I,
)  # a full stop that ends no sentence
_SIGNED = re.compile(
    r"(?:De|Het|Namens) [^.;:]{0,80}(?i:voorzitter|griffier|minister|staatssecretaris|president)[^.;:]{0,80},"
    r" (?:(?:[A-ZÀ-Þ][\w.’'-]*|van|de|den|der|ten|ter|’t|'t)\s?){1,6}\.?"
)  # office and name on one line
_PAGE_NUMBER = re.compile(r"(?:- ?)?\d{1,4}(?: ?-)?")
_COLUMN_GAP = re.compile(r"\s{3,}")
_HEAD_LINES = 40
_EDGE = 2  # so many lines at the top and the end of a page can be furniture by their form
_LONG = 40  # characters: a shorter line tells nothing of the width of the page
_CLAUSE = 50  # characters: a shorter line that ends in a mark is an item of its own
_SPARE = 8  # characters that a line must be short of the page to have ended by itself
_LEAST_CUT = 3  # lines that a page cut must be there to tell its width
_CUT_SHARE = 0.3  # of the long lines end inside a sentence where a page cut them


def read_lines(text: str) -> tuple[list[Line], list[str]]:
    """Return the lines of the paper, and foot lines, imprint and page numbers in printed order."""
    lines: list[Line] = []
    furniture: list[str] = []
    blank = foot = ended = False
    for page in text.split("\f"):
        rows = page.split("\n")
        filled = [index for index, row in enumerate(rows) if row.strip()]
        edge = {*filled[:_EDGE], *filled[-_EDGE:]} if "\f" in text else set()
        foot = foot or bool(lines)
        for index, row in enumerate(rows):
            words = _folded(row)
            if not words:
                blank = True
            elif _is_furniture(row, words, edge=index in edge, numbered=ended or index == max(edge, default=-1)):
                furniture.append(words)
                foot, ended = True, ended or read_foot_line(words) is not None
            else:
                lines.append(Line(words, blank, foot))
                blank = foot = ended = False
    return lines, furniture


def _folded(row: str) -> str:
    words = " ".join(row.split())
    return without_soft_hyphens(words[:-1]) + words[-1:]  # one at the end still tells that a word is cut


def _is_furniture(row: str, words: str, *, edge: bool, numbered: bool) -> bool:
    """Tell whether a line is furniture; `numbered`: a number here is that of the page."""
    if is_foot_line(words) or (edge and is_edge_line(words)):
        return True
    if _PAGE_NUMBER.fullmatch(words):
        return numbered
    parts = _COLUMN_GAP.split(row.strip())  # "’s-Gravenhage 2024      Tweede Kamer, vergaderjaar …      1"
    return any(map(is_foot_line, parts)) and all(is_foot_line(part) or _PAGE_NUMBER.fullmatch(part) for part in parts)


def paragraphs(lines: Sequence[Line], *, wrapped: bool, motion: bool = False) -> list[Token]:
    """Join lines to paragraphs; `wrapped`: a page can have cut them; `motion`: the head says that it is one."""
    page = _Page.of(lines) if wrapped else _Page(0, False)
    words = vocabulary(line.text for line in lines)
    tokens: list[Token] = []
    current: list[str] = []
    for line, inside in zip(lines, _in_motion(lines, whole=motion), strict=True):
        if current and not _runs_on(current, line, page, motion=inside):
            tokens.append(Token(Kind.PARAGRAPH, joined(current, words)))
            current.clear()
        current.append(line.text)
    if current:
        tokens.append(Token(Kind.PARAGRAPH, joined(current, words)))
    return tokens


def is_motion(texts: Iterable[str]) -> bool:
    """Tell whether a text is a motion: its title, among the first lines, says so."""
    return any(_MOTION_TITLE.search(text) and shouted(text) for text in islice(texts, _HEAD_LINES))


def _in_motion(lines: Sequence[Line], *, whole: bool) -> Iterator[bool]:
    """Tell of each line whether it stands in the text of a motion, be it quoted in a letter."""
    whole = whole or is_motion(line.text for line in lines)
    inside = False
    for line in lines:
        inside = inside or MOTION_OPENING.read(line.text) is not None
        yield whole or inside
        inside = inside and not MOTION_CLOSING.pattern.match(line.text)


def joined(lines: Iterable[str], words: Vocabulary) -> str:
    """Return the text of lines that belong together."""
    first, *rest = lines
    text = first
    for line in rest:
        text = before_line(text, line, words) + line
    return " ".join(without_soft_hyphens(text).split())


class _Page(NamedTuple):
    """How wide the lines of a text are."""

    width: int
    """Characters that fit in a line; 0 where that is not known."""
    cut: bool
    """Whether a page cut the lines: many end inside a sentence."""

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "_Page":
        long = [(line, after) for line, after in pairwise(lines) if len(line.text) >= _LONG]
        cut = sum(1 for line, after in long if line.text[-1] not in ".;:!?," and after.text[0].islower())
        lengths = sorted(len(line.text) for line, _ in long)
        return cls(lengths[len(lengths) * 9 // 10] if lengths else 0, cut >= max(_LEAST_CUT, _CUT_SHARE * len(long)))

    def is_full(self, line: str, follow: str) -> bool:
        """Tell whether a page cut `line`: the first word of `follow` would not have fitted behind it."""
        return self.cut and self._room(line, follow) < 0

    def is_short(self, line: str, follow: str) -> bool:
        """Tell whether `line` ended by itself: there was room for the first word of `follow`, and more."""
        return self.cut and follow[0].isalpha() and self._room(line, follow) >= _SPARE

    def _room(self, line: str, follow: str) -> int:
        return self.width - len(line) - 1 - len(follow.split(maxsplit=1)[0])


def _runs_on(current: Sequence[str], line: Line, page: _Page, *, motion: bool) -> bool:
    """Tell whether `line` goes on with the paragraph at hand."""
    last, text = current[-1], line.text
    if _stands_alone(last, text) or shouted(text) != shouted(last) or (motion and _MOTION_PART.match(text)):
        return False
    if OPEN_END.search(last) or _is_signature(last, text):
        return OPEN_END.search(last) is not None
    if line.foot or line.blank or not page.width:
        return _runs_over_gap(last, line, page)
    if text[:1].islower():
        return not _ends_sentence(last) or len(last) >= _CLAUSE
    return _goes_on_with_capital(current, text, page, motion=motion)


def _goes_on_with_capital(current: Sequence[str], text: str, page: _Page, *, motion: bool) -> bool:
    last = current[-1]
    if _ends_sentence(last):
        return page.is_full(last, text)
    return len(last) >= _LONG and (motion or len(current) > 1 or not page.is_short(last, text))


def _runs_over_gap(last: str, line: Line, page: _Page) -> bool:
    """Tell whether a paragraph goes on over a blank line or the foot of a page."""
    if line.foot and not line.text[0].islower():
        return page.is_full(last, line.text)
    cut = line.text[0].islower() and not _ends_sentence(last) and last[-1] != ","
    return cut and (line.foot or len(last) >= _LONG)


def _ends_sentence(line: str) -> bool:
    return line[-1] in ".;:!?" and not _SHORT_FORM.search(line)


def _is_signature(last: str, text: str) -> bool:
    """Tell whether two lines are office and name, or the second is an office."""
    if text[:1].islower():
        return False
    if _SIGNED.fullmatch(text) or _SIGNED.fullmatch(last):
        return True
    named = last[-1] == "," and len(text) < _LONG and (len(last) < _LONG or _OFFICE.fullmatch(last) is not None)
    return named or (_ends_sentence(last) and _OFFICE.fullmatch(text) is not None)


def _stands_alone(last: str, text: str) -> bool:
    """Tell whether one of two lines is of a form that begins or is a paragraph."""
    return bool(
        BULLET.match(text)
        or (LETTER.match(text) and last[-1] in ".;:," and not _SHORT_FORM.search(last))
        or QUESTION.fullmatch(text)
        or QUESTION.fullmatch(last)
        or PLACE_AND_DATE.read(text)
        or PLACE_AND_DATE.read(last)
        or LETTER_OPENING.match(text)
    )
