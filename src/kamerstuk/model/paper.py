"""A paper as a whole."""

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from kamerstuk.identifiers import url_for
from kamerstuk.model.base import SCHEMA_VERSION, Diagnostic
from kamerstuk.model.citation import Citation
from kamerstuk.model.content import Content, Toezegging
from kamerstuk.model.header import Header
from kamerstuk.model.nodes import Footnote, Node, Paragraph, Section
from kamerstuk.tree import extent, path_to, walk


@frozen
class Source:
    """Where the paper came from, without any machine path."""

    format: str
    """``"xml"``, ``"html"``, ``"pdf"`` or ``"text"``."""
    dialect: str
    """What kind of that format, e.g. ``"kamerwrk"``."""
    encoding: str | None
    """Encoding that the bytes were read with; None for PDF."""
    sha256: str
    """Of the bytes, in hexadecimal."""
    size: int
    """Number of bytes."""
    coverage: float = 1.0
    """Share of the source's letters and digits that stand in text or furniture."""
    furniture: tuple[str, ...] = ()
    """Series head, panel, foot lines, page numbers: read, then kept out of `text`."""


@frozen
class Kamerstuk:
    """One parliamentary paper."""

    id: str | None
    """Official id, e.g. ``"kst-19637-2535"``."""
    header: Header
    """What its head says."""
    sections: tuple[Section, ...]
    """The body."""
    footnotes: tuple[Footnote, ...]
    """All notes in order."""
    citations: tuple[Citation, ...]
    """All references in body and notes, by position."""
    text: str
    """Head lines, body in reading order, then the notes."""
    source: Source
    """What was read."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What was repaired, doubted or lost."""
    schema_version: str = SCHEMA_VERSION
    """Version of the JSON form."""
    content: Content | None = None
    """The typed parts of its kind, such as a `Motie`: views over its nodes; None for kinds that have none."""
    toezeggingen: tuple[Toezegging, ...] = ()
    """Sentences of debates and letters that by their form promise something to the chamber."""

    def walk(self) -> Iterator[Node]:
        """Yield every node depth first in reading order, then the footnotes."""
        for section in self.sections:
            yield from walk(section)
        yield from self.footnotes

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs of the body, those in lists and quotes too, in reading order."""
        return tuple(node for node in self.walk() if isinstance(node, Paragraph))

    def footnote(self, id: str) -> Footnote:
        """Return the note with this id; raises `KeyError` where there is none."""
        for note in self.footnotes:
            if note.id == id:
                return note
        raise KeyError(id)

    def section(self, label: str) -> Section:
        """Return the first section with this label as printed ("Artikel 3", "2.1."), or else with this number ("2.1").

        Raises `KeyError` where there is none.
        """
        sections = [node for node in self.walk() if isinstance(node, Section)]
        for field_name in ("label", "number"):
            for section in sections:
                if getattr(section, field_name) == label:
                    return section
        raise KeyError(label)

    def text_of(self, node: "Node | Citation") -> str:
        """Return the text from the first to the last character of a node of this paper, with all that is below it."""
        start, end = extent(node)
        return self.text[start:end]

    def at(self, offset: int) -> tuple[Node, ...]:
        """Return the nodes around an offset of `text`, from the section (or the note) down to the innermost.

        Empty in the head lines, and where the text has no such offset.
        """
        return path_to(offset, self.sections) or path_to(offset, self.footnotes)

    @property
    def url(self) -> str | None:
        """The page of the publisher for this paper; None where its id has none."""
        return url_for(self.id) if self.id else None

    def cite(self) -> str:
        """Return the printed reference to the paper: "Kamerstukken II 2019/20, 19637 en 30573, nr. 2535".

        After the Leidraad voor juridische auteurs; `find_citations` reads it as `id`.
        """
        from kamerstuk.export.leidraad import reference

        return reference(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """Write the paper as one JSON object (docs/output-format.md); `from_json` is its exact inverse."""
        from kamerstuk.export.json import dumps

        return dumps(self, indent=indent)

    def to_dict(self) -> dict[str, Any]:
        """Return what `to_json` writes as plain dicts, lists, strings and numbers."""
        from kamerstuk.export.json import to_dict

        plain: dict[str, Any] = to_dict(self)
        return plain

    def to_markdown(self) -> str:
        """Return the paper as Markdown: references are links, notes are footnotes."""
        from kamerstuk.export.markdown import dumps

        return dumps(self)

    def to_html(self) -> str:
        """Return the paper as a whole HTML page that holds no script and nothing from elsewhere."""
        from kamerstuk.export.html import dumps

        return dumps(self)

    def to_text(self) -> str:
        """Return the text of the paper with the printed number before each note."""
        from kamerstuk.export.text import dumps

        return dumps(self)

    def _repr_html_(self) -> str:
        """Show the paper in a notebook: what it is, its outline, and its text folded."""
        from kamerstuk.export.html import notebook

        return notebook(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> "Kamerstuk":
        """Read what `to_json` wrote; raises `JSONFormatError` with the path of what is wrong."""
        from kamerstuk.export.json import loads

        return loads(text)
