"""Sentences in the official XML."""

from __future__ import annotations

from functools import singledispatch

from lxml import etree

from .model import Break, Date, DossierLink, Hint, Link, Note, NoteRef, Odd, Rich, Styled, Text
from .tree import hint, say, sub


def fill(parent: etree._Element, words: Rich) -> None:
    """Append a sentence."""
    for part in words:
        put(part, parent)


@singledispatch
def put(part: object, parent: etree._Element) -> None:
    """Append a piece of a sentence."""
    raise TypeError(f"no XML for {part!r}")


@put.register
def _(part: Text, parent: etree._Element) -> None:
    say(parent, part.text)


_MEANINGS = {"onderwerp": "kamervraagonderwerp", "organisatie": "organisatie", "sup": "sup", "inf": "inf"}


@put.register
def _(part: Styled, parent: etree._Element) -> None:
    if part.kind == "naam":
        fill(sub(sub(parent, "naam"), "achternaam"), part.content)
    elif part.kind in _MEANINGS:
        fill(sub(parent, _MEANINGS[part.kind]), part.content)
    else:
        fill(sub(parent, "nadruk", type=part.kind), part.content)


@put.register
def _(part: Link, parent: etree._Element) -> None:
    fill(
        sub(parent, "extref", doc=part.doc, soort="URL" if part.external else "document", status="actief"), part.content
    )


@put.register
def _(part: DossierLink, parent: etree._Element) -> None:
    fill(sub(parent, "dossierref", dossier=part.dossier), part.content)


@put.register
def _(part: Date, parent: etree._Element) -> None:
    sub(parent, "datum", part.text, isodatum=part.iso)


@put.register
def _(part: Note, parent: etree._Element) -> None:
    note = sub(parent, "noot", id=part.id, type=part.kind)
    sub(note, "noot.nr", part.label)
    for words in part.paragraphs:
        fill(sub(note, "noot.al"), words)


@put.register
def _(part: NoteRef, parent: etree._Element) -> None:
    sub(parent, "nootref", refid=part.id)


@put.register
def _(part: Hint, parent: etree._Element) -> None:
    if part.instruction:
        hint(parent, part.instruction)
    else:
        say(parent, "\u00ad")


@put.register
def _(part: Break, parent: etree._Element) -> None:
    sub(parent, "br")


@put.register
def _(part: Odd, parent: etree._Element) -> None:
    fill(sub(parent, part.tag), part.content)
