"""Words that a typesetter or a line end cut in two or joined, as the patterns read them, with a way back.

All patterns read single spaces, dashes and line breaks as they stand. Characters inside a word would need an optional
piece between any two letters of every pattern, and the indents of a pretty-printed source an unbounded one, so a text
that holds such characters is read without them.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

LIGATURES = {"ĳ": "ij", "Ĳ": "IJ", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
"""Letters that print joins in one character, and how the patterns spell them."""

_SIGNS = (
    *LIGATURES,
    "\u00ad",
    "\u200b",
    "\u2060",
    "\ufeff",
    "-\n",
    "- \n",
    "   ",
    "\n ",
    "\n\n",
    "\n\t",
    *"⁰¹²³⁴⁵⁶⁷⁸⁹",
)
_SOFT, _RAISED, _LIGATURES = "\u00ad\u200b\u2060\ufeff", "⁰¹²³⁴⁵⁶⁷⁸⁹", "".join(LIGATURES)
# One character that can begin a cut, then what it is, so that all others are passed over at the speed of a search. In
# order: soft hyphens and zero-width characters; a hyphen at a line end inside a word; a joined letter; a raised figure
# behind a number, the marker of a note ("nr. 420³"); white space beyond the first character of a run, which is kept as
# a line break where the run holds one.
_CUTS = re.compile(
    f"[-\\s{_SOFT}{_LIGATURES}{_RAISED}]"
    f"(?:(?<=[{_SOFT}])[{_SOFT}]*(?:\n(?=[a-z]))?"
    "|(?<=[a-z]-)(?P<hyphen>)[ \t]{0,2}\n[ \t]{0,40}(?=[a-z]{2})(?!(?:en|of)\\b)"
    f"|(?<=(?P<ligature>[{_LIGATURES}]))"
    f"|(?<=\\d[{_RAISED}])[{_RAISED}]*(?![{_RAISED}])"
    "|(?<=[^\\S\n])[^\\S\n]*(?=\n)|(?<=\n\\s)\\s*|(?<=[^\\S\n][^\\S\n])[^\\S\n]+(?!\n))"
)


def is_cut(text: str) -> bool:
    """Tell whether `text` may hold words cut in two."""
    return any(sign in text for sign in _SIGNS)


def fold(text: str) -> tuple[str, Callable[[int], int] | None]:
    """Return the text with its words whole, and the function from its offsets to those of `text`; None if the same."""
    if not is_cut(text):
        return text, None
    found = _CUTS.finditer(text)
    cuts = [m for m in found if m["hyphen"] is None or "/" not in _word_before(text, m.start())]
    if not cuts:
        return text, None
    pieces, sources, end = [], [], 0
    for cut in cuts:
        pieces += [text[end : cut.start()], LIGATURES.get(cut["ligature"] or "", "")]
        sources += [end, cut.start()]
        end = cut.end()
    return "".join((*pieces, text[end:])), _back(pieces, (*sources, end))


def _word_before(text: str, offset: int) -> str:
    return text[max(0, offset - 80) : offset].rsplit(None, 1)[-1]


def _back(pieces: Sequence[str], sources: Sequence[int]) -> Callable[[int], int]:
    """Return the way back: text that was kept lies in even pieces, what stands for a ligature in odd ones."""
    firsts = [0, *accumulate(map(len, pieces))]

    def back(offset: int) -> int:
        piece = bisect_right(firsts, offset) - 1
        return sources[piece] + (0 if piece % 2 else offset - firsts[piece])

    return back
