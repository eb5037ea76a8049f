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

from .structure import (
    Annex,
    Answer,
    Article,
    Block,
    Blocks,
    Box,
    Cell,
    Change,
    ChangeArticle,
    ChangePart,
    Definition,
    Definitions,
    Division,
    Figure,
    Group,
    Heading,
    Item,
    Items,
    Member,
    Motion,
    OddBlock,
    Par,
    Question,
    Quote,
    Row,
    Speech,
    Table,
)
from .words import Break, Date, DossierLink, Hint, Inline, Link, Note, NoteRef, Odd, Rich, Styled, Text


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


__all__ = [
    "AgendaItem",
    "Amendment",
    "Annex",
    "Answer",
    "Article",
    "Block",
    "Blocks",
    "Body",
    "Box",
    "Break",
    "Cell",
    "Change",
    "ChangeArticle",
    "ChangePart",
    "Date",
    "DateLine",
    "Definition",
    "Definitions",
    "Division",
    "Dossier",
    "DossierLink",
    "Figure",
    "Group",
    "Heading",
    "Hint",
    "Inline",
    "Interrogation",
    "Item",
    "Items",
    "Law",
    "Link",
    "Member",
    "Meta",
    "Motion",
    "Note",
    "NoteRef",
    "Odd",
    "OddBlock",
    "Packaging",
    "Paper",
    "Par",
    "Part",
    "Question",
    "Quote",
    "Rich",
    "Row",
    "Signature",
    "Speech",
    "Styled",
    "Table",
    "Text",
    "rewrite",
]
