"""The one writer of `Kamerstuk.text`: front to back, each text once, so that spans are what it returns.

Nobody else touches its state. Texts of one line are parted by a space (label and text) or a tab (cells of a row), lines
by a newline.
"""

import re
from collections.abc import Sequence

from attrs import evolve

from kamerstuk.model import Span
from kamerstuk.passages import Passage
from kamerstuk.tokens import Link, Mark

_CUT_REFERENCE = re.compile(r"\d.{0,40}\bnrs?\.?\Z|\b(?:Kamerstuk(?:ken)?|Aanhangsel)(?: I{1,2})?(?: nrs?\.?)?\Z")


class TextWriter:
    """Writes the text of a paper and remembers where note markers stood and which texts may hold references."""

    def __init__(self) -> None:
        """Start at offset 0, outside any note."""
        self._parts: list[str] = []
        self._position = 0
        self._separator = ""
        self._passages: list[Passage] = []
        self._anchors: dict[str, list[int]] = {}
        self._note: Passage | None = None

    @property
    def position(self) -> int:
        """The offset behind the last character written."""
        return self._position

    def head(self, text: str, marks: Sequence[Mark], links: tuple[Link, ...], *, title: bool) -> None:
        """Append a line of the head, or what stands behind its label."""
        if text:
            self.write(text, marks, links)
            self._passages[-1] = evolve(self._passages[-1], head=True, title=title)
        self.end_line()

    def write(self, text: str, marks: Sequence[Mark] = (), links: tuple[Link, ...] = ()) -> Span:
        """Append a text on a new line (or behind its label) and return its span."""
        if text:
            self._put(self._separator)
        start = self._position
        self._put(text)
        self.end_line()
        for mark in marks:
            self._anchors.setdefault(mark.note, []).append(start + mark.offset)
        if text:
            self._keep(self._passage(text, start, links))
        return Span(start, self._position)

    def _keep(self, passage: Passage) -> None:
        """Keep a passage; one that goes on with a reference cut by the end of a paragraph is one with it."""
        before = self._passages[-1] if self._passages else None
        if before and not before.head and before.shares_note(passage) and _CUT_REFERENCE.search(before.text):
            shift = passage.offset - before.offset
            if shift == len(before.text) + 1 and passage.text[0].isdigit():
                moved = tuple(link._replace(start=link.start + shift, end=link.end + shift) for link in passage.links)
                text = f"{before.text}\n{passage.text}"
                self._passages[-1] = evolve(before, text=text, links=(*before.links, *moved))
                return
        self._passages.append(passage)

    def label(self, text: str) -> Span | None:
        """Append a printed label, behind which its text goes on in the same line; None for an empty one."""
        if not text:
            return None
        self._put(self._separator)
        start = self._position
        self._put(text)
        self._separator = " "
        return Span(start, self._position)

    def end_line(self) -> None:
        """Let what follows begin a line of its own."""
        self._separator = "\n" if self._position else ""

    def cell(self, *, first: bool) -> int:
        """Begin a cell of a table row and return its offset."""
        self._put(self._separator if first else "\t")
        self._separator = ""
        return self._position

    def mark(self, marks: Sequence[Mark]) -> None:
        """Remember markers that stood here with no text of their own."""
        for mark in marks:
            self._anchors.setdefault(mark.note, []).append(self._position)

    def begin_note(self, id: str, label: str, source_id: str) -> tuple[int, ...]:
        """Let what follows belong to a note; return the offsets of its markers, which the source calls `source_id`."""
        anchors = self.anchors(source_id)
        self._note = Passage("", note=id, label=label, anchors=anchors)
        self.end_line()
        return anchors

    def anchors(self, source_id: str) -> tuple[int, ...]:
        """Return where the markers of a note stood, by the id that the source gives it."""
        return tuple(self._anchors.get(source_id, ()))

    def span_from(self, start: int) -> Span:
        """Return the span of what was written since `position` was `start`, without the separator before it."""
        return Span(start + (1 if start and self._position > start else 0), self._position)

    def text_from(self, start: int) -> str:
        """Return the newest text, from offset `start` on."""
        size, found = self._position - start, list[str]()
        for part in reversed(self._parts):
            if size <= 0:
                break
            found.append(part[-size:])
            size -= len(part)
        return "".join(reversed(found))

    def result(self) -> tuple[str, tuple[Passage, ...]]:
        """Return the whole text, and the texts in which references may stand, in order."""
        return "".join(self._parts), tuple(self._passages)

    def _passage(self, text: str, start: int, links: tuple[Link, ...]) -> Passage:
        if self._note is None:
            return Passage(text, start, links=links)
        return Passage(text, start, self._note.note, self._note.label, self._note.anchors, links)

    def _put(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._position += len(text)
