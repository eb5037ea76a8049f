"""Put marks around references in a text: links in HTML, brackets in plain text."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from kamerstuk.model import Citation

Mark: TypeAlias = str | Callable[[Citation], str]
"""A fixed string, or a function of the citation."""


def annotate(
    text: str,
    hits: Iterable[Citation],
    before: Mark,
    after: Mark,
    *,
    escape: Callable[[str], str] | None = None,
) -> str:
    """Return `text` with `before` and `after` around each hit.

    `escape`, such as `html.escape`, is applied to the text between and inside the marks, never to the marks.
    Raises `ValueError` where hits overlap or lie outside the text, since no nesting would be right then.
    """
    clean = escape or _same
    pieces: list[str] = []
    position = 0
    for hit in sorted(hits, key=lambda hit: hit.span.start):
        start, end = hit.span.start, hit.span.end
        if not position <= start <= end <= len(text):
            raise ValueError(f"{hit.text!r} at {start} overlaps the hit before it, or lies outside the text")
        pieces += (clean(text[position:start]), _mark(before, hit), clean(text[start:end]), _mark(after, hit))
        position = end
    return "".join((*pieces, clean(text[position:])))


def _mark(mark: Mark, hit: Citation) -> str:
    return mark if isinstance(mark, str) else mark(hit)


def _same(text: str) -> str:
    return text
