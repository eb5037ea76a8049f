"""Synthetic characters and rows for the layout tests: no PDF involved."""

from collections.abc import Sequence

from kamerstuk.tokenizer.layout.lines import Line, lines_of
from kamerstuk.tokenizer.layout.page import Font, Word
from kamerstuk.tokenizer.layout.profile import Profile, Sheet

ROMAN = Font("Univers", 500, False, False)
BOLD = Font("Univers-Black", 940, True, False)
ITALIC = Font("Univers-Oblique", 500, False, True)
LEFT, RIGHT, BODY, PITCH = 200.0, 500.0, 10.0, 12.0
NORMAL = Profile(BODY, PITCH / BODY, (LEFT, LEFT), RIGHT - LEFT)


def words(
    text: str, base: float, x: float = LEFT, *, size: float = BODY, font: Font = ROMAN, stretch: float = 1.0
) -> list[Word]:
    """Words of a line: every character half an em wide, the word space a quarter of an em times `stretch`."""
    result = []
    for index, word in enumerate(text.split(" ")):
        width = 0.5 * size * len(word)
        result.append(Word(word, x, x + width, base, size, font, index > 0))
        x += width + 0.25 * size * stretch
    return result


def row(text: str, base: float, x: float = LEFT, *, size: float = BODY, font: Font = ROMAN, page: int = 1) -> Line:
    """One row of the text column."""
    (line,) = lines_of(words(text, base, x, size=size, font=font), page)
    return line._replace(left=LEFT, right=RIGHT)


def column(texts: Sequence[str], *, top: float = 100.0, page: int = 1, step: float = PITCH) -> list[Line]:
    """Rows at the normal pitch; an empty text is a blank line."""
    return [row(text, top + step * index, page=page) for index, text in enumerate(texts) if text]


def sheet(lines: Sequence[Line], number: int = 1) -> Sheet:
    """A page of 560 by 770 points."""
    return Sheet(number, 560.0, 770.0, tuple(lines))
