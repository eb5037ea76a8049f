"""A paper as lines in reading order: the oracle that tests compare every format with."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch

from attrs import frozen

from .builders import notes_of, plain
from .flat import Line, flat
from .model import (
    AgendaItem,
    Amendment,
    Body,
    Figure,
    Interrogation,
    Law,
    Note,
    Paper,
    Part,
    Rich,
    Signature,
    Table,
    Text,
)


@frozen
class Piece:
    """One printed line and what it is."""

    kind: str
    text: str


def outline(paper: Paper) -> list[Piece]:
    """Everything the paper says in the contract's order: head, body, then the notes."""
    body = [Piece("signature" if line.kind == "signature" else line.kind, text) for line, text in _texts(paper)]
    notes = [Piece("note", f"{note.label} {words}") for note, words in note_texts(paper)]
    return [*head(paper), *body, *notes]


def head(paper: Paper) -> list[Piece]:
    """Dossier lines, number, title and date line."""
    if paper.publicatie != "kamerstuk":
        return [Piece("number", paper.ondernummer)] if paper.publicatie == "aanhangsel" else []
    dossiers = [Piece("dossier", f"{d.printed} {plain(d.titel).strip()}") for d in paper.dossiers]
    again = f" {plain(paper.herdruk)}" if paper.herdruk else ""
    title = Piece("title", f"{paper.number_line}{again} {plain(paper.titel).strip()}")
    dates = [Piece("date", f"{paper.datum.verb} {paper.datum.date.text}")] if paper.datum else []
    return [*dossiers, title, *dates]


def note_texts(paper: Paper) -> list[tuple[Note, str]]:
    """Every note with its words, in reading order; paragraphs are parted by a newline."""
    return [(note, "\n".join(plain(p) for p in note.paragraphs)) for note in notes_of(paper)]


def body_lines(paper: Paper) -> Iterator[Line]:
    """All lines of all parts, annexes last."""
    for part in paper.parts:
        yield from part_lines(part)
    yield from flat(paper.annexes)


def _texts(paper: Paper) -> Iterator[tuple[Line, str]]:
    for line in body_lines(paper):
        if isinstance(line.thing, Table):
            for words in table_texts(line.thing):
                yield Line("cell", words), plain(words)
        elif isinstance(line.thing, Figure):
            for text in (line.thing.caption, line.thing.source):
                if text is not None:
                    yield Line("caption", text), plain(text)
        else:
            yield line, f"{line.label} {plain(line.words)}".strip()


def table_texts(table: Table) -> Iterator[Rich]:
    """The caption and all cell paragraphs of a table."""
    if table.title is not None:
        yield table.title
    for row in (*table.head, *table.body):
        for cell in row.cells:
            yield from cell.paragraphs


def signature_lines(signatures: tuple[Signature, ...]) -> Iterator[Line]:
    """A function and a name a line each."""
    for one in signatures:
        if one.functie:
            yield Line("signature", (Text(one.functie),))
        yield Line("signature", (Text(one.naam),), tight=bool(one.functie))


@singledispatch
def part_lines(part: Part) -> Iterator[Line]:
    """The lines of one part of a paper."""
    raise TypeError(f"no lines for {part!r}")


@part_lines.register
def _(part: Body) -> Iterator[Line]:
    yield from flat(part.blocks)
    yield from signature_lines(part.signatures)


@part_lines.register
def _(part: Law) -> Iterator[Line]:
    yield Line("par", part.wie)
    for words in part.considerans:
        yield Line("par", words)
    yield from flat(part.articles)
    yield Line("par", part.closing)
    yield Line("par", (Text("Gegeven"),))
    yield from signature_lines(part.signatures)


@part_lines.register
def _(part: Amendment) -> Iterator[Line]:
    yield Line("par", part.opening)
    yield from flat(part.parts)


@part_lines.register
def _(part: Interrogation) -> Iterator[Line]:
    yield Line("description", part.asked)
    yield Line("description", part.answered)
    yield from flat(part.blocks)


@part_lines.register
def _(part: AgendaItem) -> Iterator[Line]:
    yield Line("heading", (Text(part.nr + " "), *part.title), style="vet")
    yield from flat(part.subject)
    yield from flat(part.blocks)
