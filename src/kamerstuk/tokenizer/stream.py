"""The growing token stream that the XML and HTML walkers write to."""

from collections.abc import Iterator
from contextlib import contextmanager

from kamerstuk.tokenizer.inline import Inline, InlineBuilder
from kamerstuk.tokens import Kind, Mark, Token


class StreamBuilder:
    """Appends tokens; holds the inline text of the block at hand and the label, with its marks, that waits for it."""

    def __init__(self) -> None:
        """Start empty."""
        self.tokens: list[Token] = []
        self.inline = InlineBuilder()
        self.label = ""
        self.marks: list[Mark] = []
        self.after: list[list[Token]] = []

    def take_inline(self) -> Inline:
        """Return the text at hand with its marks and links, and begin an empty one."""
        found, self.inline = self.inline.result(), InlineBuilder()
        return found

    def leaf(self, kind: Kind, text: str, *, label: str = "", role: str = "") -> None:
        """Append a leaf with plain text."""
        self.tokens.append(Token(kind, text, label=label, role=role))

    def flush(
        self, kind: Kind = Kind.PARAGRAPH, *, role: str = "", label: str = "", style: str = "", depth: int = 0
    ) -> None:
        """Turn the inline text at hand into a leaf; nothing where there is none. A waiting label goes with it."""
        if self.label and kind is not Kind.PARAGRAPH:
            self.free_label()
        if self.inline:
            if kind is Kind.PARAGRAPH and self.inline.is_italic():
                style = "cur"
            text, marks, links = self.take_inline()
            marks = (*self._take_marks(0), *marks)
            if kind is Kind.PARAGRAPH and not label:
                label, self.label = self.label, ""
            self.tokens.append(
                Token(kind, text, label=label, role=role, style=style, depth=depth, marks=marks, links=links)
            )
        elif label:
            self.tokens.append(Token(kind, label=label, role=role, style=style, depth=depth, marks=self._take_marks(0)))
        for note in self.after:
            self.tokens.extend(note)
        self.after.clear()

    @contextmanager
    def container(
        self, kind: Kind, *, label: str = "", role: str = "", id: str = "", rowspan: int = 1, colspan: int = 1
    ) -> Iterator[None]:
        """Open a container around what is appended in the `with` block."""
        self.flush()
        if self.label:
            self.free_label()
        self.tokens.append(Token(kind, edge=1, label=label, role=role, id=id, rowspan=rowspan, colspan=colspan))
        yield
        self.flush()
        if kind in (Kind.DIVISION, Kind.ITEM, Kind.NOTE):
            self.free_label()
        self.tokens.append(Token(kind, edge=-1, role=role))

    def free_label(self) -> None:
        """Make a label that no paragraph took a paragraph, so that it stays where it was printed."""
        if self.label or self.marks:
            self.tokens.append(Token(Kind.PARAGRAPH, self.label, marks=self._take_marks(len(self.label))))
            self.label = ""

    def _take_marks(self, offset: int) -> tuple[Mark, ...]:
        marks = tuple(mark._replace(offset=offset) for mark in self.marks)
        self.marks.clear()
        return marks

    def take_label(self, inner: "StreamBuilder") -> str:
        """Return the text that `inner` holds as a label; its marks go to the text behind it, its notes behind that."""
        pieces = [part for token in inner.tokens if token.kind is not Kind.FIGURE for part in (token.label, token.text)]
        text, marks, _ = inner.take_inline()
        pieces += [inner.label, text]
        self.marks += [*(mark for token in inner.tokens for mark in token.marks), *marks]
        self.after += inner.after
        return " ".join(filter(None, pieces))
