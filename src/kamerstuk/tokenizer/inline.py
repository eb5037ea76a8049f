"""Text of one block from mixed content: white space folded, markers and links kept with exact offsets."""

import re

from kamerstuk.tokens import Link, Mark

# Only ASCII white space is layout; a no-break space was typed on purpose.
_SPACE = re.compile(r"[ \t\r\n\f]+")
_NO_SPACE_BEFORE = frozenset(".,;:)!?»”’")


Inline = tuple[str, tuple[Mark, ...], tuple[Link, ...]]
"""Text of one block with its marks and links."""


class InlineBuilder:
    """Collects pieces of one block; `result` gives text, marks and links."""

    def __init__(self) -> None:
        """Start empty."""
        self._pieces: list[str] = []
        self._length = 0
        self._space = False  # white space seen and not yet written
        self._after_mark = False
        self._italic = 0  # characters in italics
        self._marks: list[Mark] = []
        self._links: list[Link] = []

    def add(self, text: str | None) -> None:
        """Append source text, folding its white space into what stands before."""
        if not text:
            return
        if "\u00ad" in text:
            text = text.replace("\u00ad", "")
        if "\n" in text or "  " in text or "\t" in text or "\r" in text or "\f" in text:  # cheaper than the pattern
            text = _SPACE.sub(" ", text)
        if text[:1] == " ":
            self._space = True
            text = text[1:]
        if not text:
            return
        if self._space and self._length and not (self._after_mark and text[0] in _NO_SPACE_BEFORE):
            self._write(" ")
        self._space = text[-1] == " "
        self._after_mark = False
        self._write(text[:-1] if self._space else text)

    def line_break(self) -> None:
        """Note a hard line break, which folds into a space."""
        self._space = True

    def mark(self, note: str, text: str) -> None:
        """Note that a marker of `note` stands here; a space before it is never meaningful."""
        self._marks.append(Mark(self._length, note, text))
        self._after_mark = True

    def position(self) -> int:
        """Return the offset at which the next character will stand."""
        return self._length + (1 if self._space and self._length else 0)

    def link(self, start: int, href: str) -> None:
        """Set a link from `start` (a former `position`) to here."""
        if self._length > start:
            self._links.append(Link(start, self._length, href.strip()))

    def italics(self, start: int) -> None:
        """Note that the text from `start` (a former `position`) to here is in italics."""
        self._italic += max(0, self._length - start)

    def is_italic(self) -> bool:
        """Tell whether the text is in italics, a sign at its end left out."""
        return 0 < self._length <= self._italic + 1

    def __bool__(self) -> bool:
        return self._length > 0 or bool(self._marks)

    def result(self) -> Inline:
        """Return the text with its marks and links."""
        return "".join(self._pieces), tuple(self._marks), tuple(self._links)

    def _write(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)
