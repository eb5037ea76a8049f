"""Short names to write papers with: from strings in the notation of `markup` to numbered values."""

from __future__ import annotations

import zlib
from typing import Any, TypeAlias, cast

import attrs

from .markup import rich
from .model import (
    Annex,
    Answer,
    Block,
    Blocks,
    Break,
    Cell,
    Date,
    DateLine,
    Definition,
    Definitions,
    Division,
    Dossier,
    DossierLink,
    Group,
    Heading,
    Item,
    Items,
    Link,
    Note,
    NoteRef,
    Odd,
    Paper,
    Par,
    Question,
    Rich,
    Row,
    Styled,
    Table,
    Text,
    rewrite,
)

Words: TypeAlias = "str | Block"


def blocks(*words: Words) -> Blocks:
    """Paragraphs from strings; blocks pass as they are."""
    return tuple(Par(rich(w)) if isinstance(w, str) else w for w in words)


def h(words: str, style: str = "vet") -> Heading:
    """A heading without a level."""
    return Heading(rich(words), style)


def div(nr: str, title: str, *words: Words, style: str = "vet") -> Division:
    """A section with its blocks."""
    return Division(nr, rich(title), style, blocks(*words))


def group(*words: Words) -> Group:
    """Paragraphs without a blank line between them."""
    return Group(blocks(*words))


def items(label: str, *entries: Words | tuple[Words, ...], kind: str = "expliciet", start: int = 1) -> Items:
    """A list; `label` "–" serves all items, "a." or "1°." or "1." counts on."""
    made = (Item(_count(label, i), blocks(*(e if isinstance(e, tuple) else (e,)))) for i, e in enumerate(entries))
    return Items(tuple(made), kind, start)


def _count(label: str, step: int) -> str:
    head, tail = label[:-1] or label, label[-1:]
    if label[0].isdigit():
        digits = "".join(c for c in label if c.isdigit())
        return f"{int(digits) + step}{label[len(digits) :]}"
    return f"{chr(ord(head) + step)}{tail}" if head.isalpha() and len(label) == 2 else label


def cell(*words: str, colspan: int = 1, rowspan: int = 1, align: str = "left") -> Cell:
    """A cell of one paragraph per string; no words make an empty cell."""
    return Cell(tuple(rich(w) for w in words if w), colspan, rowspan, align)


def row(*cells: str | Cell, align: str = "") -> Row:
    """A row; `align` has a letter per column: l, c or r."""
    sides = {"l": "left", "c": "center", "r": "right"}
    made, column = [], 0
    for entry in cells:
        side = sides[align[column]] if align else "left"
        made.append(cell(entry, align=side) if isinstance(entry, str) else entry)
        column += made[-1].colspan
    return Row(tuple(made))


def table(title: str, widths: tuple[float, ...], head: tuple[Row, ...], *body: Row, **more: Any) -> Table:
    """A table."""
    return Table(rich(title) if title else None, widths, head, body, **more)


def terms(*pairs: tuple[str, str]) -> Definitions:
    """A definition list."""
    return Definitions(tuple(Definition(rich(term), blocks(words)) for term, words in pairs))


def ask(nr: str, *words: Words) -> Question:
    """A numbered question."""
    return Question(nr, blocks(*words))


def reply(nr: str, *words: Words) -> Answer:
    """A numbered answer."""
    return Answer(nr, blocks(*words))


def dossier(nummer: str, titel: str, hoofdstuk: str = "", raadnr: str = "", rijkswet: str = "") -> Dossier:
    """A dossier whose title may hold links."""
    return Dossier(nummer, rich(titel), hoofdstuk, raadnr, rijkswet)


def dated(verb: str, iso: str) -> DateLine:
    """A date line; the printed date follows from the ISO one."""
    return DateLine(verb, Date(iso, dutch_date(iso)))


_MONTHS = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]


def dutch_date(iso: str) -> str:
    """The date in words: "2025-03-01" is "1 maart 2025"."""
    year, month, day = iso.split("-")
    return f"{int(day)} {_MONTHS[int(month) - 1]} {year}"


def letter(chamber: str, place_date: str, *words: Words) -> Blocks:
    """The blocks of a letter: addressee, place and date, then its words."""
    return blocks(f"Aan de Voorzitter van de {chamber} Kamer der Staten-Generaal", place_date, *words)


def numbered(paper: Paper) -> Paper:
    """Give every note its label and id in reading order; annexes may restart, tables count for themselves."""
    batch = 1_000_000 + zlib.crc32(paper.id.encode()) % 900_000
    return cast(Paper, rewrite(paper, _Counter(batch)))


@attrs.define
class _Counter:
    """The state of one numbering: the only thing in this package that changes while it works."""

    batch: int
    count: int = 0
    table_count: int = 0
    total: int = 0
    keys: dict[str, Note] = attrs.Factory(dict)

    def __call__(self, node: Any) -> Any:
        if isinstance(node, Note):
            return self._note(node)
        if isinstance(node, NoteRef):
            first = self.keys[node.key]
            return attrs.evolve(node, label=first.label, id=first.id)
        if isinstance(node, Annex) and node.restart:
            self.count = 0
        if isinstance(node, Table):
            self.table_count = 0
        return node

    def _note(self, note: Note) -> Note:
        self.total += 1
        if note.kind == "tabel":
            self.table_count += 1
        else:
            self.count += 1
        label = self.table_count if note.kind == "tabel" else self.count
        made = attrs.evolve(note, label=str(label), id=f"ID-{self.batch}-d36e{60 + 11 * self.total}")
        if note.key:
            self.keys[note.key] = made
        return made


def notes_of(node: Any) -> list[Note]:
    """All notes inside a value, in reading order."""
    found: list[Note] = []

    def look(part: Any) -> Any:
        if isinstance(part, Note):
            found.append(part)
        return part

    rewrite(node, look)
    return found


def plain(words: Rich) -> str:
    """The words without markers, hints and notes."""
    out = []
    for part in words:
        if isinstance(part, Text | Date):
            out.append(part.text)
        elif isinstance(part, Styled | Link | DossierLink | Odd):
            out.append(plain(part.content))
        elif isinstance(part, Break):
            out.append("\n")
    return "".join(out)
