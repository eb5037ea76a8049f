"""The growing token stream that the XML and HTML walkers write to."""

from collections.abc import Iterator
from contextlib import contextmanager

from kamerstuk.tokenizer.inline import InlineBuilder
from kamerstuk.tokenizer.tokens import Kind, Token


class StreamBuilder:
    """Appends tokens; holds the inline text of the block at hand and the label waiting for it."""

    def __init__(self) -> None:
        """Start empty."""
        self.tokens: list[Token] = []
        self.inline = InlineBuilder()
        self.label = ""
        self.after: list[list[Token]] = []

    def leaf(self, kind: Kind, text: str, *, label: str = "", role: str = "") -> None:
        """Append a leaf with plain text."""
        self.tokens.append(Token(kind, text, label=label, role=role))

    def flush(
        self, kind: Kind = Kind.PARAGRAPH, *, role: str = "", label: str = "", style: str = "", depth: int = 0
    ) -> None:
        """Turn the inline text at hand into a leaf; nothing where there is none. A waiting label goes with it."""
        if self.inline:
            text, marks, links = self.inline.result()
            if kind is Kind.PARAGRAPH and not label:
                label, self.label = self.label, ""
            self.tokens.append(
                Token(kind, text, label=label, role=role, style=style, depth=depth, marks=marks, links=links)
            )
        elif label:
            self.tokens.append(Token(kind, label=label, role=role, style=style, depth=depth))
        for note in self.after:
            self.tokens.extend(note)
        self.after.clear()

    @contextmanager
    def container(
        self, kind: Kind, *, label: str = "", role: str = "", id: str = "", rowspan: int = 1, colspan: int = 1
    ) -> Iterator[None]:
        """Open a container around what is appended in the `with` block."""
        self.flush()
        self.tokens.append(Token(kind, edge=1, label=label, role=role, id=id, rowspan=rowspan, colspan=colspan))
        yield
        self.flush()
        if self.label and kind in (Kind.DIVISION, Kind.ITEM, Kind.NOTE):  # a label that no paragraph took
            self.leaf(Kind.PARAGRAPH, self.label)
            self.label = ""
        self.tokens.append(Token(kind, edge=-1, role=role))
