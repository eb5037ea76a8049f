"""Large words printed over the text of a page, such as "CONCEPT": no line may be built of them."""

from collections import Counter
from collections.abc import Sequence

from kamerstuk.tokenizer.layout.page import Word

_LARGE = 2.0
"""Times the size of most letters; a guess: the largest heads of letters and reports are under twice, and stand free."""
_OVER = 2
"""Words that it must cover: large initials and titles touch one at most."""


def watermarks(words: Sequence[Word]) -> frozenset[int]:
    """Indices of the words that are printed over others, with all else of their size and face."""
    sizes: Counter[float] = Counter()
    for word in words:
        sizes[word.size] += len(word.text)
    usual = max(sizes, key=lambda size: sizes[size], default=0.0)
    large = [i for i, word in enumerate(words) if word.size >= _LARGE * usual]
    if not usual or len(large) > len(words) / 4:
        return frozenset()
    faces = {(words[i].size, words[i].font) for i in large if _covers(words[i], words, usual)}
    return frozenset(i for i in large if (words[i].size, words[i].font) in faces)


def _covers(one: Word, words: Sequence[Word], usual: float) -> bool:
    """Whether the letters of `one` lie over words of ordinary size."""
    top, bottom = one.base - 0.7 * one.size, one.base
    under = (
        word
        for word in words
        if word.size < _LARGE * usual and word.x0 < one.x1 and word.x1 > one.x0
        if top < word.base and word.base - 0.5 * word.size < bottom
    )
    return sum(1 for _, _ in zip(range(_OVER), under, strict=False)) == _OVER
