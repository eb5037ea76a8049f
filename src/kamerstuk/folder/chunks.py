"""Passages of a paper: pieces of a bounded number of words with their place, for search engines and language models."""

import re
from collections.abc import Iterator
from typing import Any

from kamerstuk.model import Kamerstuk, Section
from kamerstuk.tree import extent

WORDS = 200
"""Most words in a passage."""

_WORD = re.compile(r"\S+")


def chunks(stuk: Kamerstuk, words: int = WORDS) -> Iterator[tuple[Any, ...]]:
    """Yield the passages of a paper in reading order: none runs over the edge of a section or a note.

    A row is the section's number in order, the headings above, text, offsets, page, box, and the ids referred to.
    """
    cited = [(c.span.start, [target.id for target in c.targets if target.id]) for c in stuk.citations]
    at = 0
    for section, path, start, end, node in _pieces(stuk, words):
        while at < len(cited) and cited[at][0] < start:
            at += 1
        ids: dict[str, None] = {}
        while at < len(cited) and cited[at][0] < end:
            ids.update(dict.fromkeys(cited[at][1]))
            at += 1
        box = getattr(node, "bbox", None)
        told = " ".join(f"{side:.1f}" for side in box) if box else None
        yield section, path, stuk.text[start:end], start, end, getattr(node, "page", None), told, " ".join(ids) or None


def _pieces(stuk: Kamerstuk, words: int) -> Iterator[tuple[int | None, str | None, int, int, Any]]:
    numbered = 0

    def below(section: Section, above: tuple[str, ...]) -> Iterator[tuple[int | None, str | None, int, int, Any]]:
        nonlocal numbered
        own, numbered = numbered, numbered + 1
        heading = " ".join(filter(None, (section.label, section.title)))
        path = (*above, heading) if heading else above
        for start, end, node in _joined(stuk.text, section.blocks, words):
            yield own, " > ".join(path) or None, start, end, node
        for inner in section.sections:
            yield from below(inner, path)

    for section in stuk.sections:
        yield from below(section, ())
    for note in stuk.footnotes:
        for start, end in _cut(stuk.text, note.span.start, note.span.end, words):
            yield None, f"noot {note.label}", start, end, note


def _joined(text: str, blocks: Any, words: int) -> Iterator[tuple[int, int, Any]]:
    """Join blocks while they fit, and cut those that are too long."""
    first: tuple[int, int, Any] | None = None
    count = 0
    for block in blocks:
        start, end = extent(block)
        more = len(_WORD.findall(text, start, end))
        if first and count + more > words:
            yield first
            first, count = None, 0
        if more > words:
            yield from ((low, high, block) for low, high in _cut(text, start, end, words))
        elif more:
            first = (first[0], end, first[2]) if first else (start, end, block)
            count += more
    if first:
        yield first


def _cut(text: str, start: int, end: int, words: int) -> Iterator[tuple[int, int]]:
    """Cut behind the last sentence that fits, or else behind the last word."""
    found = [match.span() for match in _WORD.finditer(text, start, end)]
    at = 0
    while len(found) - at > words:
        last = at + words - 1
        stop = next((n for n in range(last, at + words // 2, -1) if text[found[n][1] - 1] in ".?!;"), last)
        yield found[at][0], found[stop][1]
        at = stop + 1
    if at < len(found):
        yield found[at][0], found[-1][1]
