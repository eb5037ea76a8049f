"""What the official stylesheet makes of a paper: the inside of `div#broodtekst`, for stylesheet 1.1 and 1.0."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch

from lxml import etree

from .builders import notes_of
from .flat import Line
from .html_blocks import Look, add_all, change_part, heading
from .html_inline import fill, note_body
from .html_table import add_table
from .model import AgendaItem, Amendment, Body, Figure, Interrogation, Law, Paper, Part, Signature, Table, Text
from .outline import body_lines
from .tree import say, sub


def anchors(first: int = 45) -> Iterator[str]:
    """Keys as the stylesheet processor generates them."""
    number = first
    while True:
        yield f"d17e{number}"
        number += 5 + number % 7


def old_anchors() -> Iterator[str]:
    """Keys as the older processor generated them."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    for first in letters:
        for second in letters:
            yield f"IDA{first}{second}45"


def modern(paper: Paper, headings: str = "h") -> etree._Element:
    """The paper by stylesheet 1.1."""
    look = Look(anchors(), headings)
    text = etree.Element("div", id="broodtekst")
    if paper.publicatie != "kamerstuk":
        for part in paper.parts:
            add_part(part, text, look)
    else:
        _kamerstuk(paper, text, look)
    _notes(paper, text)
    return text


def _kamerstuk(paper: Paper, text: etree._Element, look: Look) -> None:
    for dossier in paper.dossiers:
        title = heading(text, "h1", "dossiertitel", (), look)
        _broken(sub(title, "span", class_="dossiernummer"), dossier.printed)
        say(title, " ")
        fill(title, dossier.titel)
    stuk = sub(text, "div", class_="stuk")
    title = heading(stuk, "h1", "stuktitel", (), look)
    number = sub(title, "span", class_="stuknummer")
    fill(number, (Text(paper.number_line), *((Text(" "), *paper.herdruk) if paper.herdruk else ())))
    say(number, "\n                  ")
    say(title, " ")
    fill(title, paper.titel)
    if paper.datum:
        line = sub(stuk, "p", paper.datum.verb + " ", class_="kamerstukdatum")
        sub(line, "span", paper.datum.date.text, class_="datum")
    for part in paper.parts:
        add_part(part, stuk, look)
    add_all(paper.annexes, stuk, look, 0)


def _broken(span: etree._Element, words: str) -> None:
    """The line ends and spaces that official pages have inside these spans."""
    pad = "\n" + " " * 15
    span.text = f"{pad}{words}{pad}"


def _notes(paper: Paper, text: etree._Element) -> None:
    notes = [note for note in notes_of(paper) if note.kind == "voet"]
    if notes:
        holder = sub(text, "div", id="noten")
        sub(holder, "hr")
        for note in notes:
            note_body(holder, note)


@singledispatch
def add_part(part: Part, stuk: etree._Element, look: Look) -> None:
    """Append a part of the paper."""
    raise TypeError(f"no HTML for {part!r}")


@add_part.register
def _(part: Body, stuk: etree._Element, look: Look) -> None:
    body = sub(stuk, "div", class_="algemeen")
    add_all(part.blocks, body, look, 0)
    if part.signatures:
        _signatures(body, part.signatures)


def _signatures(parent: etree._Element, signatures: tuple[Signature, ...]) -> None:
    line = sub(parent, "p", class_="ondertekening")
    for number, one in enumerate(signatures):
        if number:
            say(line, "\n               ")
        if one.functie:
            sub(line, "span", one.functie, class_="functie")
            say(line, "\n               ")
        name = sub(line, "span", class_="naam")
        if one.voornaam:
            sub(name, "span", one.voornaam, class_="voornaam")
            say(name, " ")
        sub(name, "span", one.achternaam, class_="achternaam")


@add_part.register
def _(part: Law, stuk: etree._Element, look: Look) -> None:
    law = sub(stuk, "div", class_="voorstel-wet")
    opening = sub(law, "div", class_="aanhef")
    fill(sub(opening, "p", class_="wij"), part.wie)
    for words in part.considerans:
        fill(sub(opening, "p", class_="considerans.al"), words)
    add_all(part.articles, sub(law, "div", class_="wettekst"), look, 0)
    closing = sub(law, "div", class_="voorstel-sluiting")
    fill(sub(sub(closing, "div", class_="slotformulering"), "p"), part.closing)
    sub(closing, "p", "Gegeven", class_="gegeven")
    _signatures(closing, part.signatures)


@add_part.register
def _(part: Amendment, stuk: etree._Element, look: Look) -> None:
    made = sub(stuk, "div", class_="amendement")
    fill(sub(made, "p"), part.opening)
    for member in part.parts:
        change_part(member, sub(made, "div", class_="amendement-lid"), look, 0)


@add_part.register
def _(part: Interrogation, text: etree._Element, look: Look) -> None:
    for words in (part.asked, part.answered):
        heading(text, "h1", "kamervraagomschrijving_kop no-toc", words, look)
    add_all(part.blocks, text, look, 0)


@add_part.register
def _(part: AgendaItem, text: etree._Element, look: Look) -> None:
    title = sub(text, "h1", class_="title")
    sub(title, "a", name="id1-2-1").append(etree.Comment(""))
    say(title, part.nr + " ")
    fill(sub(title, "span", class_="item-titel"), part.title)
    item = sub(text, "div", class_="agendapunt")
    add_all(part.subject, sub(item, "div", class_="onderwerp"), look, 0)
    add_all(part.blocks, item, look, 0)


def legacy(paper: Paper) -> etree._Element:
    """The paper by stylesheet 1.0, which knows no sections, lists or groups."""
    look = Look(old_anchors())
    text = etree.Element("div", id="broodtekst")
    for dossier in paper.dossiers:
        title = sub(text, "h1", dossier.printed, class_="dossier")
        sub(title, "br")
        fill(title, dossier.titel)
    stuk = sub(text, "div")
    _anchor(stuk, look)
    title = sub(stuk, "h2", paper.number_line.replace("Nr.", "nr."), class_="stuktitel")
    if paper.herdruk:
        fill(title, (Text(" "), *paper.herdruk))
    sub(title, "br")
    _anchor(title, look)
    fill(title, paper.titel)
    _anchor(stuk, look)
    if paper.datum:
        date = f"{paper.datum.verb} {paper.datum.date.text}"
        sub(sub(stuk, "div", class_="context"), "p", date)
    for line in body_lines(paper):
        _old_line(stuk, line, look)
    _notes(paper, text)
    return text


def _anchor(parent: etree._Element, look: Look) -> None:
    key = next(look.anchors)
    sub(parent, "a", id=key, name=key)


def _old_line(stuk: etree._Element, line: Line, look: Look) -> None:
    if isinstance(line.thing, Table):
        add_table(stuk, line.thing)
    elif isinstance(line.thing, Figure):
        sub(sub(stuk, "div", class_="plaatje"), "img", src=line.thing.name, alt="")
        for words in (line.thing.caption, line.thing.source):
            if words is not None:
                fill(sub(stuk, "p"), words)
    elif line.kind == "heading":
        bold = line.style in ("vet", "halfvet", "vetcur")
        kind = "vet" if bold else "cur"
        made = sub(stuk, "h3" if bold else "h4", class_=f"tussenkop {kind}")
        fill(sub(made, "strong" if bold else "em", class_=kind), line.words)
    else:
        words = (Text(line.label + " "), *line.words) if line.label else line.words
        fill(sub(stuk, "p"), words)
