"""References in plain text, and in a whole paper with its notes."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from attrs import evolve

from kamerstuk.citations.finder import find, find_each
from kamerstuk.citations.mention import Back, Mention, Place
from kamerstuk.citations.resolver import resolve
from kamerstuk.context import Context
from kamerstuk.model import Citation

if TYPE_CHECKING:
    from kamerstuk.registry import Registry

Resolver: TypeAlias = Callable[[Sequence[Mention], Context], Sequence[Citation]]
"""Turns the mentions of one text into citations; `kamerstuk.citations.resolve` is the one used by default."""

# "3. Kamerstuk 36 274, nr. 3." at the start of a line: the label of a note. Group: label.
_NOTE_LINE = re.compile(r"^[ \t]{0,8}(?P<label>\d{1,3})[.)]?[ \t]", re.M)


class TextPart(NamedTuple):
    """One text of a paper, in reading order: a block of the body, or a note."""

    text: str
    """Its text."""
    offset: int = 0
    """Where it stands in the text of the paper."""
    footnote_id: str | None = None
    """Id of the note, e.g. ``"noot-3"``; None in the body."""
    footnote_label: str | None = None
    """Printed number of the note; may repeat."""
    anchors: tuple[int, ...] = ()
    """Offsets in the text of the paper where the note's markers stood."""


def find_citations(
    text: str,
    *,
    context: Context | None = None,
    resolver: Resolver | None = None,
    registry: "Registry | None" = None,
) -> tuple[Citation, ...]:
    """Return every reference in `text`, in order: ``find_citations("Zie Kamerstuk 35 000 VI, nr. 59.")``.

    `context` says in which paper the text stands, for "stuk nr. 46". `registry` checks that targets exist.
    `resolver` replaces the step that turns mentions into citations.
    """
    mentions = _with_labels(text, find(text))
    return tuple((resolver or partial(resolve, registry=registry))(mentions, context or Context()))


def resolve_document(
    parts: Sequence[TextPart],
    context: Context | None = None,
    *,
    resolver: Resolver | None = None,
    registry: "Registry | None" = None,
) -> tuple[Citation, ...]:
    """Return every reference in the texts of one paper, with absolute spans and the note that each stands in."""
    mentions = tuple(_in_parts(parts))
    return tuple((resolver or partial(resolve, registry=registry))(mentions, context or Context()))


def _in_parts(parts: Sequence[TextPart]) -> Iterator[Mention]:
    for part, mentions in zip(parts, find_each([part.text for part in parts]), strict=True):
        place = Place(part.footnote_id, part.footnote_label, part.anchors)
        for mention in mentions:
            yield mention.moved(part.offset, place)


def _with_labels(text: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Read the labels of notes that stand as lines of a plain text, where a reference names one."""
    if not any(isinstance(mention.parts, Back) for mention in mentions):
        return mentions
    lines = [(match.start(), match["label"]) for match in _NOTE_LINE.finditer(text)]
    starts = [start for start, _ in lines]
    labelled = []
    for mention in mentions:
        line = bisect_right(starts, mention.start) - 1
        labelled.append(evolve(mention, place=Place(label=lines[line][1])) if line >= 0 else mention)
    return tuple(labelled)
