"""The pieces of a sentence, independent of any file format."""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen


@frozen
class Text:
    """Plain words."""

    text: str


@frozen
class Styled:
    """Words in a type style: vet, cur, vetcur, ondlijn, sup, inf, or a meaning that the print shows (naam,"
    " onderwerp)."""

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
