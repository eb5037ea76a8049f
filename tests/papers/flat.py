"""The flat reading of a block: what the dialect of 1994-2009 and plain text have in place of nesting.

A section becomes a heading line, a list becomes paragraphs that begin with their label, a frame or quote becomes
its paragraphs. Tables and figures stay, for the renderer to draw.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch

from attrs import frozen

from .model import (
    Annex,
    Answer,
    Article,
    Blocks,
    Box,
    ChangeArticle,
    ChangePart,
    Definitions,
    Division,
    Figure,
    Group,
    Heading,
    Items,
    Member,
    Motion,
    OddBlock,
    Par,
    Question,
    Quote,
    Rich,
    Speech,
    Styled,
    Table,
    Text,
)


@frozen
class Line:
    """One line of text: a heading, a paragraph with an optional label, or a thing that is no text (`thing`)."""

    kind: str
    words: Rich = ()
    label: str = ""
    style: str = ""
    depth: int = 0
    thing: Table | Figure | None = None
    tight: bool = False


def flat(blocks: Blocks, depth: int = 0) -> Iterator[Line]:
    """All lines of some blocks in reading order."""
    for block in blocks:
        yield from lines(block, depth)


@singledispatch
def lines(block: object, depth: int) -> Iterator[Line]:
    """The lines of one block."""
    raise TypeError(f"no lines for {block!r}")


def headline(label: str, nr: str, title: Rich | None, style: str, depth: int) -> Line:
    """The line of a heading: label, number and title with spaces between."""
    front = " ".join(x for x in (label, nr) if x)
    words: Rich = (Text(front), *((Text(" "), *title) if title else ()))
    return Line("heading", words if front else (title or ()), style=style, depth=depth)


@lines.register
def _(block: Par, depth: int) -> Iterator[Line]:
    yield Line("par", block.content, depth=depth)


@lines.register
def _(block: Heading, depth: int) -> Iterator[Line]:
    yield Line("heading", block.content, style=block.style, depth=depth)


@lines.register
def _(block: Division, depth: int) -> Iterator[Line]:
    yield headline("", block.nr, block.title, block.style, depth)
    yield from flat(block.blocks, depth)


@lines.register(Group)
@lines.register(Quote)
@lines.register(Box)
@lines.register(OddBlock)
def _(block: Group | Quote | Box | OddBlock, depth: int) -> Iterator[Line]:
    for number, line in enumerate(flat(block.blocks, depth)):
        yield Line(line.kind, line.words, line.label, line.style, line.depth, line.thing, bool(number))


def labelled(label: str, blocks: Blocks, depth: int) -> Iterator[Line]:
    """Blocks whose first paragraph carries a label."""
    first, *rest = flat(blocks, depth)
    if first.kind == "par" and not first.label:
        yield Line("par", first.words, label, depth=depth)
    else:
        yield Line("par", (), label, depth=depth)
        yield first
    yield from rest


@lines.register
def _(block: Items, depth: int) -> Iterator[Line]:
    for item in block.items:
        yield from labelled(item.label, item.blocks, depth + 1)


@lines.register
def _(block: Definitions, depth: int) -> Iterator[Line]:
    for item in block.items:
        yield Line("term", item.term, depth=depth)
        yield from flat(item.blocks, depth + 1)


@lines.register
def _(block: Member, depth: int) -> Iterator[Line]:
    yield from labelled(block.nr, block.blocks, depth)


@lines.register
def _(block: Article, depth: int) -> Iterator[Line]:
    yield headline(block.label, block.nr, block.title, "vet", depth)
    yield from flat(block.blocks, depth)


@lines.register
def _(block: ChangeArticle, depth: int) -> Iterator[Line]:
    yield headline(block.label, block.nr, block.title, "vet", depth)
    yield Line("par", block.instruction, depth=depth)
    yield from flat(block.parts, depth)


@lines.register
def _(block: ChangePart, depth: int) -> Iterator[Line]:
    yield Line("part", (Text(block.nr),), depth=depth)
    yield Line("par", block.instruction, depth=depth)
    for change in block.changes:
        yield Line("par", change.instruction, change.nr, depth=depth)
        yield from flat(change.blocks, depth)
    yield from flat(block.blocks, depth)


@lines.register(Question)
@lines.register(Answer)
def _(block: Question | Answer, depth: int) -> Iterator[Line]:
    yield Line("question", (Text(block.nr),), depth=depth)
    for line in flat(block.blocks, depth):
        yield Line(line.kind, line.words, line.label, line.style, line.depth, line.thing, True)


def speaker(prefix: str, name: str, party: str) -> Rich:
    """The line that names a speaker."""
    tail = f" ({party}):" if party else ":"
    return (Text(prefix + " "), Styled("vet", (Text(name),)), Text(tail))


@lines.register
def _(block: Speech, depth: int) -> Iterator[Line]:
    yield Line("speaker", speaker(block.prefix, block.name, block.party), depth=depth)
    yield from flat(block.blocks, depth)


@lines.register
def _(block: Motion, depth: int) -> Iterator[Line]:
    yield Line("heading", (Text("Motie"),), style="vet", depth=depth)
    yield from flat(block.blocks, depth)
    yield Line("speaker", speaker("De", "voorzitter", ""), depth=depth)
    yield from flat(block.info, depth)


@lines.register
def _(block: Annex, depth: int) -> Iterator[Line]:
    yield headline(block.label, block.nr, block.title, "vet", depth)
    yield from flat(block.blocks, depth)


@lines.register(Table)
@lines.register(Figure)
def _(block: Table | Figure, depth: int) -> Iterator[Line]:
    yield Line("thing", thing=block, depth=depth)
