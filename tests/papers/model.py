"""One paper as a value, independent of any file format.

Every renderer of this package reads these classes and nothing else, so the formats of one paper agree by
construction. Fields stand in reading order: a walk over the fields meets the words as a reader does, which is
what the numbering of notes relies on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import attrs
from attrs import field, frozen


@frozen
class Text:
    """Plain words."""

    text: str


@frozen
class Styled:
    """Words in a type style: vet, cur, vetcur, ondlijn, sup, inf, or a meaning that the print shows (naam, onderwerp)."""

    kind: str
    content: Rich


@frozen
class Link:
    """Words that the editors linked; `doc` is an id ("kst-29628-1051"), a dossier ("dossier/36999") or an address."""

    doc: str
    content: Rich

    @property
    def external(self) -> bool:
        """Whether the link leaves the official publications."""
        return self.doc.startswith("http")


@frozen
class DossierLink:
    """A dossier number that the editors linked with an element of its own."""

    dossier: str
    content: Rich


@frozen
class Date:
    """A date with its ISO form, as the markup carries it ("2025-03-11", "11 maart 2025")."""

    iso: str
    text: str


@frozen
class Note:
    """A note where its marker stands; `paragraphs` is its body, `label` and `id` come from `numbered`."""

    paragraphs: tuple[Rich, ...]
    key: str | None = None
    kind: str = "voet"
    label: str = ""
    id: str = ""


@frozen
class NoteRef:
    """A second marker of a note that was given the same key before."""

    key: str
    label: str = ""
    id: str = ""


@frozen
class Hint:
    """A typesetting hint that may stand inside a word: a processing instruction, or a soft hyphen ("")."""

    instruction: str


@frozen
class Break:
    """A forced line end."""


@frozen
class Odd:
    """An element that no vocabulary knows, inside a sentence."""

    tag: str
    content: Rich


Inline: TypeAlias = "Text | Styled | Link | DossierLink | Date | Note | NoteRef | Hint | Break | Odd"
Rich: TypeAlias = "tuple[Inline, ...]"


@frozen
class Par:
    """A paragraph; `kind` is the element name of the official XML."""

    content: Rich
    kind: str = "al"


@frozen
class Group:
    """Paragraphs that belong together visually."""

    blocks: Blocks


@frozen
class Heading:
    """A heading without a level of its own; `style` is vet, vetcur, cur, halfvet, rom or ondlijn."""

    content: Rich
    style: str = "vet"


@frozen
class Division:
    """A section that holds its blocks."""

    nr: str
    title: Rich
    style: str
    blocks: Blocks


@frozen
class Item:
    """A list item with its label as printed."""

    label: str
    blocks: Blocks


@frozen
class Items:
    """A list; `kind` "expliciet" carries its labels in the text, any other kind only in the list's attributes."""

    items: tuple[Item, ...]
    kind: str = "expliciet"
    start: int = 1


@frozen
class Cell:
    """A table cell of one or more paragraphs."""

    paragraphs: tuple[Rich, ...]
    colspan: int = 1
    rowspan: int = 1
    align: str = "left"


@frozen
class Row:
    """A table row."""

    cells: tuple[Cell, ...]


@frozen
class Table:
    """A table; `widths` are relative, `ruling` is rows, box or none, `wide` reaches into the margin column."""

    title: Rich | None
    widths: tuple[float, ...]
    head: tuple[Row, ...]
    body: tuple[Row, ...]
    ruling: str = "rows"
    wide: bool = False
    repeat_head: bool = False


@frozen
class Figure:
    """A picture with an optional caption and source line."""

    name: str
    width_mm: int
    height_mm: int
    caption: Rich | None = None
    source: Rich | None = None


@frozen
class Quote:
    """Quoted paragraphs."""

    blocks: Blocks


@frozen
class Box:
    """Blocks in a frame."""

    blocks: Blocks


@frozen
class Definition:
    """A term and what it means."""

    term: Rich
    blocks: Blocks


@frozen
class Definitions:
    """A definition list."""

    items: tuple[Definition, ...]


@frozen
class OddBlock:
    """An element that no vocabulary knows, holding blocks."""

    tag: str
    blocks: Blocks


@frozen
class Member:
    """A numbered member (lid) of an article."""

    nr: str
    blocks: Blocks


@frozen
class Article:
    """An article of a bill."""

    label: str
    nr: str
    title: Rich | None
    blocks: Blocks


@frozen
class Change:
    """A numbered instruction of change, with what it inserts."""

    nr: str
    instruction: Rich
    blocks: Blocks = ()


@frozen
class ChangePart:
    """A lettered or Roman-numbered part that changes one provision."""

    nr: str
    instruction: Rich
    changes: tuple[Change, ...] = ()
    blocks: Blocks = ()


@frozen
class ChangeArticle:
    """An article of a bill that changes another law."""

    label: str
    nr: str
    title: Rich | None
    instruction: Rich
    parts: tuple[ChangePart, ...]


@frozen
class Question:
    """A question of a member or committee."""

    nr: str
    blocks: Blocks


@frozen
class Answer:
    """The answer to one or more questions."""

    nr: str
    blocks: Blocks


@frozen
class Motion:
    """A motion read out in a debate, with the chair's announcement."""

    id: str
    blocks: Blocks
    info: Blocks


@frozen
class Speech:
    """A turn of one speaker in the Handelingen."""

    prefix: str
    name: str
    party: str
    blocks: Blocks
    new: bool = False


@frozen
class Annex:
    """A `bijlage` element inside the paper; `restart` begins its notes at 1 again."""

    label: str
    nr: str
    title: Rich
    blocks: Blocks
    restart: bool = False


Block: TypeAlias = (
    "Par | Group | Heading | Division | Items | Table | Figure | Quote | Box | Definitions | OddBlock | Member"
    " | Article | ChangeArticle | ChangePart | Question | Answer | Motion | Speech | Annex"
)
Blocks: TypeAlias = "tuple[Block, ...]"


@frozen
class Signature:
    """Who signs; any part may be empty."""

    functie: str = ""
    voornaam: str = ""
    achternaam: str = ""

    @property
    def naam(self) -> str:
        """The name as one string."""
        return f"{self.voornaam} {self.achternaam}".strip()


@frozen
class Body:
    """Free text with its signatures (`algemeen`)."""

    blocks: Blocks
    signatures: tuple[Signature, ...] = ()


@frozen
class Law:
    """The text of a bill (`voorstel-wet`)."""

    wie: Rich
    considerans: tuple[Rich, ...]
    articles: Blocks
    closing: Rich
    signatures: tuple[Signature, ...]


@frozen
class Amendment:
    """The operative part of an amendment (`amendement`)."""

    opening: Rich
    parts: tuple[ChangePart, ...]


@frozen
class Interrogation:
    """Written questions and answers (Aanhangsel van de Handelingen)."""

    asked: Rich
    answered: Rich
    blocks: Blocks


@frozen
class AgendaItem:
    """One item of the Handelingen."""

    meeting: str
    nr: str
    title: Rich
    subject: Blocks
    blocks: Blocks


Part: TypeAlias = "Body | Law | Amendment | Interrogation | AgendaItem"


@frozen
class Dossier:
    """A dossier as the head of a paper names it."""

    nummer: str
    titel: Rich
    hoofdstuk: str = ""
    raadnr: str = ""
    rijkswet: str = ""

    @property
    def toevoeging(self) -> str:
        """The part of an id that follows the dossier number ("VI", "02", "")."""
        return self.hoofdstuk or self.raadnr

    @property
    def printed(self) -> str:
        """The number as print and foot line show it: "36 995 VI", "21 501-02", "36 994 (R2299)"."""
        spaced = f"{self.nummer[:-3]} {self.nummer[-3:]}"
        extra = f"-{self.raadnr}" if self.raadnr else f" {self.hoofdstuk}" if self.hoofdstuk else ""
        return spaced + extra + (f" ({self.rijkswet})" if self.rijkswet else "")

    @property
    def code(self) -> str:
        """The number as metadata shows it: "36995-VI", "36994-(R2299)"."""
        tail = self.toevoeging or (f"({self.rijkswet})" if self.rijkswet else "")
        return f"{self.nummer}-{tail}" if tail else self.nummer


@frozen
class DateLine:
    """The line under the title: "Voorgesteld 11 maart 2025"."""

    verb: str
    date: Date


@frozen
class Meta:
    """What the metadata record says beside the header."""

    title: str
    kind: str
    issued: str
    available: str
    senders: tuple[str, ...] = ()
    receiver: str = ""
    categories: tuple[str, ...] = ("Bestuur | Organisatie en beleid",)
    question: str = ""


@frozen
class Packaging:
    """How the XML file is written: its dialect, indentation, metadata and the traits that bytes can have."""

    dialect: str = "officiele-publicatie"
    inline_meta: bool = False
    bom: bool = False
    crlf: bool = False
    encoding: str = "UTF-8"
    order: str = ""


@frozen
class Paper:
    """A whole paper."""

    id: str
    shows: str
    kamer: int
    vergaderjaar: str
    ondernummer: str
    meta: Meta
    dossiers: tuple[Dossier, ...] = ()
    herdruk: Rich | None = None
    titel: Rich = ()
    datum: DateLine | None = None
    parts: tuple[Part, ...] = ()
    annexes: tuple[Annex, ...] = ()
    packaging: Packaging = field(factory=Packaging)
    publicatie: str = "kamerstuk"

    @property
    def chamber(self) -> str:
        """The chamber as the series head prints it."""
        return ("Eerste" if self.kamer == 1 else "Tweede") + " Kamer der Staten-Generaal"

    @property
    def number_line(self) -> str:
        """The number as printed: "Nr. 12", or the bare letter of the Eerste Kamer."""
        return self.ondernummer if self.kamer == 1 else f"Nr. {self.ondernummer}"

    @property
    def print_year(self) -> str:
        """The session year with the en dash of the print."""
        return self.vergaderjaar.replace("-", "–")


def rewrite(node: Any, change: Callable[[Any], Any]) -> Any:
    """Copy a tree of values; `change` may return another value for a node, or the node itself to go into it."""
    if isinstance(node, tuple):
        return tuple(rewrite(child, change) for child in node)
    if not attrs.has(type(node)):
        return node
    done = change(node)
    if done is not node:
        return done
    names = [a.name for a in attrs.fields(type(node))]
    return attrs.evolve(node, **{name: rewrite(getattr(node, name), change) for name in names})
