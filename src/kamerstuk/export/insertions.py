"""The text of a paper with links and note markers put in at their offsets, for any form of markup."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from enum import IntEnum

from attrs import frozen

from kamerstuk.model import Citation, Footnote, Kamerstuk, Span


class Role(IntEnum):
    """What an insertion is."""

    CLOSE = -1
    """The end of a link: belongs to the text before it."""
    MARKER = 0
    """A note marker: belongs to both sides."""
    OPEN = 1
    """The start of a link: belongs to the text behind it."""


@frozen
class Markup:
    """How one kind of markup writes links and markers."""

    link: Callable[[Citation], tuple[str, str] | None]
    """What stands before and behind a reference; None where nothing does."""
    marker: Callable[[Footnote], str]
    """The marker of a note."""
    escape: Callable[[str], str]
    """Makes text of the paper safe between insertions."""
    order: tuple[Role, Role, Role] = (Role.CLOSE, Role.MARKER, Role.OPEN)
    """Which goes first where several stand at one offset."""


@frozen
class Marked:
    """A paper's text with the insertions of one form, sorted by offset."""

    source: str
    """`Kamerstuk.text`."""
    form: Markup
    """How it is marked."""
    insertions: tuple[tuple[int, Role, str], ...]
    """Offset, role and what is put in, e.g. ``(120, Role.MARKER, "[^noot-1]")``."""
    offsets: tuple[int, ...]
    """The first of each, for bisection."""

    def text(self, span: Span) -> str:
        """Return the escaped text of a span with everything that belongs in it."""
        pieces, position = [], span.start
        first, last = bisect_left(self.offsets, span.start), bisect_right(self.offsets, span.end)
        for offset, role, put_in in self.insertions[first:last]:
            if _belongs(offset, role, span):
                pieces += [self.form.escape(self.source[position:offset]), put_in]
                position = offset
        pieces.append(self.form.escape(self.source[position : span.end]))
        return "".join(pieces)


def mark(stuk: Kamerstuk, form: Markup) -> Marked:
    """Find what is to be put into the text of a paper."""
    rank = {role: place for place, role in enumerate(form.order)}
    found = sorted(_insertions(stuk, form), key=lambda insertion: (insertion[0], rank[insertion[1]]))
    return Marked(stuk.text, form, tuple(found), tuple(offset for offset, _, _ in found))


def address(citation: Citation) -> str | None:
    """Return where the first target that can be read stands."""
    urls = (target.url for target in citation.targets if target.url)
    return next((url for url in urls if url.startswith(("https://", "http://"))), None)


def _insertions(stuk: Kamerstuk, form: Markup) -> Iterator[tuple[int, Role, str]]:
    for citation in stuk.citations:
        if link := form.link(citation):
            yield citation.span.start, Role.OPEN, link[0]
            yield citation.span.end, Role.CLOSE, link[1]
    for note in stuk.footnotes:
        for anchor in note.anchors:
            yield anchor, Role.MARKER, form.marker(note)


def _belongs(offset: int, role: Role, span: Span) -> bool:
    """Tell whether an insertion at the edge of a span belongs to it: a link never opens at an end."""
    return not (role is Role.CLOSE and offset == span.start) and not (role is Role.OPEN and offset == span.end)
