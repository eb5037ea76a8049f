"""Sentences and notes in the official pages."""

from __future__ import annotations

from functools import singledispatch

from lxml import etree

from .model import Break, Date, DossierLink, Hint, Link, Note, NoteRef, Odd, Rich, Styled, Text
from .tree import say, sub

_STRONG = {"vet": ("strong", "vet"), "naam": ("strong", "vet")}
_NO_MARKUP = frozenset({"onderwerp", "organisatie", "naam"})


def fill(parent: etree._Element, words: Rich) -> None:
    """Append a sentence."""
    for part in words:
        put(part, parent)


@singledispatch
def put(part: object, parent: etree._Element) -> None:
    """Append a piece of a sentence."""
    raise TypeError(f"no HTML for {part!r}")


@put.register
def _(part: Text, parent: etree._Element) -> None:
    say(parent, part.text)


@put.register
def _(part: Styled, parent: etree._Element) -> None:
    if part.kind in _NO_MARKUP:
        fill(parent, part.content)
    elif part.kind in ("sup", "inf"):
        fill(sub(parent, "sub" if part.kind == "inf" else "sup"), part.content)
    else:
        fill(sub(parent, "strong" if part.kind == "vet" else "em", class_=part.kind), part.content)


@put.register
def _(part: Link, parent: etree._Element) -> None:
    fill(link(parent, part.doc, part.external), part.content)


def link(parent: etree._Element, doc: str, external: bool) -> etree._Element:
    """An empty link with the address and title that the stylesheet gives it."""
    if external:
        return sub(parent, "a", href=doc, title=f"link naar {doc}", class_="externe_link")
    if doc.startswith("dossier/"):
        return sub(parent, "a", href=f"/{doc}", title=f"link naar {doc.replace('/', ' ')}")
    return sub(parent, "a", href=f"{doc}.html", title=f"link naar publicatie {doc}")


@put.register
def _(part: DossierLink, parent: etree._Element) -> None:
    fill(link(parent, f"dossier/{part.dossier}", False), part.content)


@put.register
def _(part: Date, parent: etree._Element) -> None:
    say(parent, part.text)


@put.register(Note)
@put.register(NoteRef)
def _(part: Note | NoteRef, parent: etree._Element) -> None:
    sub(parent, "a", part.label, class_=f"nootnum supernote-click-{part.id}", href=f"#{part.id}")


@put.register
def _(part: Hint, parent: etree._Element) -> None:
    say(parent, "" if part.instruction else "\u00ad")


@put.register
def _(part: Break, parent: etree._Element) -> None:
    sub(parent, "br")


@put.register
def _(part: Odd, parent: etree._Element) -> None:
    fill(parent, part.content)


def note_body(parent: etree._Element, note: Note) -> None:
    """The body of a note with its button, its number and its paragraphs."""
    classes = "voet noot snp-mouseoffset snb-pinned notedefault"
    box = sub(parent, "div", class_=classes, id=f"supernote-note-{note.id}")
    button = sub(box, "h5", class_="note-close")
    sub(button, "a", "X", class_="note-close", href=f"#close-{note.id}")
    say(button, " Noot ")
    number = sub(sub(box, "sup"), "span", class_="nootnum")
    sub(number, "a", id=note.id, name=note.id)
    say(number, note.label)
    for words in note.paragraphs:
        fill(sub(box, "p"), words)
