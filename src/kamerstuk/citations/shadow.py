"""Words that a typesetter or a line end cut in two, made whole for the finder, with a way back to the offsets.

All patterns read single spaces, dashes and line breaks as they stand. Characters inside a word would need an optional
piece between any two letters of every pattern, and the indents of a pretty-printed source an unbounded one, so a text
that holds such characters is read without them.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

_SIGNS = ("\u00ad", "\u200b", "\u2060", "\ufeff", "-\n", "- \n", "   ", "\n ", "\n\n", "\n\t", *"⁰¹²³⁴⁵⁶⁷⁸⁹")
# A raised figure behind a number is the marker of a note: "nr. 420³".
# In order: soft hyphens and zero-width characters; a hyphen at a line end inside a word; white space beyond the first
# character of a run, which is kept as a line break where the run holds one.
_CUTS = re.compile(
    "[\u00ad\u200b\u2060\ufeff]+(?:\n(?=[a-z]))?"
    "|(?<=[a-z])(?P<hyphen>-)[ \t]{0,2}\n[ \t]{0,40}(?=[a-z]{2})(?!(?:en|of)\\b)"
    "|(?<=\\d)[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?![⁰¹²³⁴⁵⁶⁷⁸⁹])|[^\\S\n]+(?=\n)|(?<=\n)\\s+|(?<=[^\\S\n])[^\\S\n]{2,}(?!\n)"
)


def is_cut(text: str) -> bool:
    """Tell whether `text` may hold words cut in two."""
    return any(sign in text for sign in _SIGNS)


def fold(text: str) -> tuple[str, Callable[[int], int] | None]:
    """Return the text with its words whole, and the function from its offsets to those of `text`; None if the same."""
    if not is_cut(text):
        return text, None
    found = _CUTS.finditer(text)
    cuts = [(m.start(), m.end()) for m in found if not m["hyphen"] or "/" not in _word_before(text, m.start())]
    if not cuts:
        return text, None
    starts = [0, *(end for _, end in cuts)]
    stops = [*(start for start, _ in cuts), len(text)]
    kept = "".join(text[a:b] for a, b in zip(starts, stops, strict=True))
    return kept, _back(starts, stops)


def _word_before(text: str, offset: int) -> str:
    return text[max(0, offset - 80) : offset].rsplit(None, 1)[-1]


def _back(starts: Sequence[int], stops: Sequence[int]) -> Callable[[int], int]:
    lengths = [b - a for a, b in zip(starts, stops, strict=True)]
    firsts = [0, *accumulate(lengths)][:-1]

    def back(offset: int) -> int:
        piece = bisect_right(firsts, offset) - 1
        return starts[piece] + offset - firsts[piece]

    return back
