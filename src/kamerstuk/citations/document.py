"""References in plain text, and in a whole paper with its notes."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from attrs import evolve

from kamerstuk.citations.finder import find, find_each
from kamerstuk.citations.mention import Back, Mention
from kamerstuk.citations.resolver import resolve
from kamerstuk.context import Context
from kamerstuk.model import Citation
from kamerstuk.passages import Passage
from kamerstuk.registry import PACKAGE, RegistryLike, opened

Resolver: TypeAlias = Callable[[Sequence[Mention], Context], Sequence[Citation]]
"""Turns the mentions of one text into citations; `kamerstuk.citations.resolve` is the one used by default."""

# "3. Kamerstuk 36 274, nr. 3." at the start of a line: the label of a note. Group: label.
_NOTE_LINE = re.compile(r"^[ \t]{0,8}(?P<label>\d{1,3})[.)]?[ \t]", re.M)


def find_citations(
    text: str,
    *,
    context: Context | None = None,
    resolver: Resolver | None = None,
    registry: RegistryLike = PACKAGE,
) -> tuple[Citation, ...]:
    """Return every reference in `text`, in order: ``find_citations("Zie Kamerstuk 35 000 VI, nr. 59.")``.

    `context` says in which paper the text stands, for "stuk nr. 46". `registry` checks that targets
    exist: the path of a file, an open one, or None for no check; the list in the package where nothing is said.
    `resolver` replaces the step that turns mentions into citations. Raises `RegistryError` for a file that is none.
    """
    mentions = _with_labels(text, find(text))
    with opened(registry) as known:
        return tuple((resolver or partial(resolve, registry=known))(mentions, context or Context()))


def find_in(passages: Sequence[Passage]) -> tuple[Mention, ...]:
    """Return every reference in the texts of one paper, at its offsets in the whole and with its passage."""
    found = zip(passages, find_each([passage.sought for passage in passages]), strict=True)
    return tuple(mention.moved(passage) for passage, mentions in found for mention in mentions)


def _with_labels(text: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read the labels of notes that stand as lines of a plain text, where a reference names one."""
    if not any(isinstance(mention.parts, Back) for mention in mentions):
        return mentions
    lines = [(match.start(), match["label"]) for match in _NOTE_LINE.finditer(text)]
    starts = [start for start, _ in lines]
    labelled = []
    for mention in mentions:
        line = bisect_right(starts, mention.start) - 1
        labelled.append(evolve(mention, passage=Passage(text, label=lines[line][1] if line >= 0 else None)))
    return tuple(labelled)
