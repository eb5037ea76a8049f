"""The invisible text over a scan: its words have boxes that were guessed from a picture, and sizes that jitter."""

from collections import Counter
from collections.abc import Sequence

from kamerstuk.tokenizer.layout.page import Page, Word

_NEAR = 0.3
"""Share by which the size of a line may differ from that of most letters and still be the same type."""
_ROW = 0.35
"""Ems within which the words of a line stand on one base."""
_SPACE, _WIDE = 0.25, 2.5
"""Ems between the words of a line, and the white space up to which they are of one: boxes end before the word does."""


def is_ocr(page: Page) -> bool:
    """Whether the text lies over a scan: pictures cover the page, and all words are in one face, as OCR writes them."""
    return page.picture and len(page.words) > 1 and len({word.font for word in page.words}) == 1


def straightened(page: Page) -> Page:
    """Give each line one size and base, most lines the same size, and its words the spaces of words."""
    sizes: Counter[float] = Counter()
    for word in page.words:
        sizes[word.size] += len(word.text)
    main = _middle(sizes)
    rows: list[list[Word]] = []
    for word in page.words:
        last = rows[-1][-1] if rows else None
        if last is None or abs(word.base - last.base) > _ROW * main or word.x0 < last.x0:
            rows.append([])
        rows[-1].append(word)
    return page._replace(words=tuple(word for row in rows for word in _level(row, main)))


def _middle(sizes: Counter[float]) -> float:
    """Return the size that half of the letters do not exceed."""
    seen = 0
    for size in sorted(sizes):
        seen += sizes[size]
        if 2 * seen >= sizes.total():
            return size
    return 1.0


def _level(row: Sequence[Word], main: float) -> list[Word]:
    sizes: Counter[float] = Counter()
    for word in row:
        sizes[word.size] += len(word.text)
    size = _middle(sizes)
    size = main if abs(size - main) <= _NEAR * main else size
    base = sorted(word.base for word in row)[len(row) // 2]
    leveled = []
    for index, word in enumerate(row):
        after = row[index + 1].x0 if index + 1 < len(row) else word.x1
        end = max(word.x1, after - _SPACE * size) if after - word.x1 < _WIDE * size else word.x1
        leveled.append(word._replace(size=size, base=base, x1=end))
    return leveled
