"""The XML of 1994 to 2009: `kamerwrk`, which is flat."""

from __future__ import annotations

from lxml import etree

from . import metadata
from .builders import notes_of
from .flat import Line
from .model import (
    Break,
    Cell,
    Date,
    DossierLink,
    Figure,
    Hint,
    Link,
    Note,
    NoteRef,
    Odd,
    Paper,
    Rich,
    Styled,
    Table,
    Text,
)
from .outline import body_lines
from .serialize import dotnet
from .tree import hint, say, sub
from .xml import encoded
from .xml_table import add_table

_KINDS = {"MEMORIE VAN TOELICHTING": "meto", "MOTIE": "moti", "BRIEF": "brie", "VERSLAG": "vers"}


def render(paper: Paper) -> bytes:
    """A kamerstuk as a legacy XML file; nesting that the dialect does not have is written flat."""
    paper = metadata.aged(paper)
    root = etree.Element("kamerwrk", kamer=str(paper.kamer), publtype=_kind(paper))
    metadata.add_to_xml(sub(root, "metadata"), paper)
    head = sub(root, "kop")
    sub(head, "titel", paper.chamber)
    sub(head, "subtitel", str(paper.kamer))
    sub(head, "subtitel", f"Vergaderjaar {paper.vergaderjaar}")
    _front(sub(root, "frontm"), paper)
    stuk = sub(sub(root, "body"), "stuk")
    sub(stuk, "ltrlabel", "" if paper.kamer == 1 else "Nr. ")
    sub(stuk, "nummer", paper.ondernummer)
    fill(sub(stuk, "titel"), (*paper.titel, *(paper.herdruk or ())))
    if paper.datum:
        fill(sub(sub(stuk, "context"), "al"), (Text(paper.datum.verb + " "), paper.datum.date))
    for line in body_lines(paper):
        _line(stuk, line)
    for note in notes_of(paper):
        body = sub(stuk, "voetnoot", id=note.id, nr=note.label)
        for words in note.paragraphs:
            fill(sub(body, "al"), words)
    return encoded(paper, dotnet(root, close=" />"))


def _kind(paper: Paper) -> str:
    title = "".join(part.text for part in paper.titel if isinstance(part, Text))
    return next((code for words, code in _KINDS.items() if words in title), "over")


def _front(front: etree._Element, paper: Paper) -> None:
    sub(front, "versie", dtd="0.10", conv="rel_1_0_7_8__1.1", markup="1xa")
    sub(front, "ordernr", paper.packaging.order)
    sub(front, "vergjaar", paper.vergaderjaar)
    for dossier in paper.dossiers:
        subject = sub(front, "onderw")
        sub(subject, "nummer", dossier.printed)
        fill(sub(subject, "naam"), dossier.titel)


def _line(stuk: etree._Element, line: Line) -> None:
    if isinstance(line.thing, Table):
        add_table(stuk, line.thing, _cell, fill)
    elif isinstance(line.thing, Figure):
        picture = sub(stuk, "plaatje", naam=line.thing.name)
        for words in (line.thing.caption, line.thing.source):
            if words is not None:
                fill(sub(picture, "bijschrift"), words)
    elif line.kind == "heading":
        fill(sub(stuk, "tuskop", letat="vet" if line.style in ("vet", "halfvet", "vetcur") else "cur"), line.words)
    else:
        if line.kind == "signature" and not line.tight:
            sub(stuk, "witreg")
        words = (Text(line.label + " "), *line.words) if line.label else line.words
        fill(sub(stuk, "al"), words)


def _cell(entry: etree._Element, cell: Cell) -> None:
    """Words stand directly in the entry; a second paragraph follows a line end."""
    for number, words in enumerate(cell.paragraphs):
        fill(entry, ((Break(),) if number else ()) + words)


def fill(parent: etree._Element, words: Rich) -> None:
    """Append a sentence; lines end where the typesetter's did, which means nothing."""
    for part in words:
        _put(part, parent)


def _put(part: object, parent: etree._Element) -> None:
    match part:
        case Text(text):
            say(parent, _broken(text))
        case Styled(kind, content):
            tag = kind if kind in ("sup", "inf") else "nadruk"
            fill(sub(parent, tag, **({} if tag == kind else {"type": kind})), content)
        case Link(_, content) | DossierLink(_, content) | Odd(_, content):
            fill(parent, content)
        case Date(iso, text):
            sub(parent, "datum", text, isodatum=iso.replace("-", ""))
        case Note() | NoteRef():
            sub(parent, "voetref", refid=part.id, nr=part.label)
        case Hint(instruction) if instruction:
            hint(parent, instruction)
        case Hint():
            say(parent, "\u00ad")
        case Break():
            sub(parent, "br")


def _broken(words: str) -> str:
    """Line ends about every 75 characters, in place of a space."""
    out, length = "", 0
    for number, word in enumerate(words.split(" ")):
        out += ("\n" if length > 75 else " " if number else "") + word
        length = len(word) if length > 75 else length + len(word) + 1
    return out
