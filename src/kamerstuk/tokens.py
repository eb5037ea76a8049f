"""The flat token stream: what every tokenizer makes and all later stages read.

A stream is a sequence of tokens in reading order. Leaves carry text; containers come as a pair, `edge` +1 and -1
(the nesting of markdown-it). Markup objects, files and fonts never pass this seam.
"""

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a token is."""

    META = "meta"
    """A metadata field, `label` its name and `text` its value; not printed."""
    SERIES = "series"
    """A line of the series head; furniture and witness. `role` names it where the source does."""
    PANEL = "panel"
    """A field of the site's info panel; furniture and witness. `label` its name."""
    DOSSIER = "dossier"
    """A dossier line: `label` the printed number, `text` the title."""
    NUMBER = "number"
    """The number line, e.g. "Nr. 2535"."""
    TITLE = "title"
    """The title line."""
    DATELINE = "dateline"
    """The date line, e.g. "Voorgesteld 6 juli 2021"."""
    HEADING = "heading"
    """A heading in the body; `label` where the source keeps it apart."""
    PARAGRAPH = "paragraph"
    """A paragraph; `label` a printed number kept apart (lid). `role` "functie"/"naam" in a signature block,
    "slotformulering" for the formula that closes a bill."""
    CAPTION = "caption"
    """Caption of the table or figure it stands in."""
    DIVISION = "division"
    """Container: a nested division; its HEADING comes first inside. `role` annex, question, answer, speech, motion."""
    LIST = "list"
    """Container of ITEM."""
    ITEM = "item"
    """Container: `label` as printed."""
    TABLE = "table"
    """Container of CAPTION and ROW."""
    ROW = "row"
    """Container of CELL."""
    CELL = "cell"
    """Container of PARAGRAPH; `role` "header", `rowspan`, `colspan`."""
    QUOTE = "quote"
    """Container; `role` "box" for a box."""
    FIGURE = "figure"
    """Container of CAPTION; `label` the file name."""
    NOTE = "note"
    """Container of the note's PARAGRAPHs, anywhere in the stream; `id`, `label` its printed number."""
    FURNITURE = "furniture"
    """Printed but no content: foot line, page number, button; also a witness for the header."""


class Mark(NamedTuple):
    """A note marker that stood in a text."""

    offset: int
    """Code point in the token's `text` before which it stood."""
    note: str
    """Id of the note."""
    text: str
    """As printed, e.g. "1"."""


class Link(NamedTuple):
    """A link that the source sets on part of a text."""

    start: int
    """First code point in the token's `text`."""
    end: int
    """One past the last."""
    href: str
    """As written: "kst-28844-266", "https://…"."""


class Place(NamedTuple):
    """Where a block stands in a PDF."""

    page: int
    """From 1."""
    bbox: tuple[float, float, float, float]
    """x0, top, x1, bottom in points from the top left of the crop box."""


class Token(NamedTuple):
    """One leaf, or one edge of a container."""

    kind: Kind
    """What it is."""
    text: str = ""
    """White space folded and trimmed; no note markers, no soft hyphens."""
    edge: int = 0
    """+1 opens a container, -1 closes it, 0 is a leaf."""
    label: str = ""
    """Printed label, or the name of a META or PANEL field."""
    role: str = ""
    """What the source says it is (see `Kind`)."""
    style: str = ""
    """Typography of a heading, from most to least prominent: see `STYLES`; `ITALIC` for a paragraph all in italics."""
    depth: int = 0
    """Depth of a heading where the source states it (divisiekop2 → 2); 0 where it does not."""
    id: str = ""
    """Id of a NOTE in its source; one that a tokenizer had to make up begins with "~"."""
    marks: tuple[Mark, ...] = ()
    """Note markers in `text`."""
    links: tuple[Link, ...] = ()
    """Links on parts of `text`."""
    rowspan: int = 1
    """Rows a CELL covers."""
    colspan: int = 1
    """Columns a CELL covers."""
    place: Place | None = None
    """Page and box; PDF only."""

    def split(self, at: int, *, back: int | None = None) -> tuple["Token", "Token"]:
        """Cut the text: its first `at` code points, and what is behind `back` (`at` where not given).

        A marker at a cut goes with what it stands behind, one on what lies between to the second part; a link on both
        parts covers its end in the second.
        """
        start = at if back is None else back
        marks = tuple(mark for mark in self.marks if mark.offset <= at)
        links = tuple(link for link in self.links if link.end <= at)
        first = self._replace(text=self.text[:at], marks=marks, links=links)
        later = (mark._replace(offset=max(0, mark.offset - start)) for mark in self.marks[len(marks) :])
        shifted = (
            link._replace(start=max(0, link.start - start), end=link.end - start)
            for link in self.links
            if link.end > max(at, start)
        )
        return first, self._replace(text=self.text[start:], marks=tuple(later), links=tuple(shifted))


class Tokenized(NamedTuple):
    """What a tokenizer returns."""

    tokens: tuple[Token, ...]
    """The stream."""
    dialect: str
    """Name of the dialect, for `Source.dialect`."""
    witness: str
    """All text of the source by the plainest reading, for the coverage figure."""
    repairs: tuple[tuple[str, str], ...] = ()
    """Code and message of what had to be mended, e.g. ("mojibake", "…")."""


STYLES = ("kapitaal", "vet", "halfvet", "vetcur", "cur", "rom", "ondlijn")
"""Typography of headings by rank, as official XML names it; capitals rank first only in PDF and text."""

ITALIC = "cur"
"""Style of what is set in italics."""

CLOSING_ROLE = "slotformulering"
"""Role of the paragraph that orders a bill to be published; the name of its element in official XML."""
