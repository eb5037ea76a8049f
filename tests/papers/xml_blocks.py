"""Blocks in the official XML: paragraphs, headings, lists, articles, questions, speeches."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch

from lxml import etree

from .model import (
    Annex,
    Answer,
    Article,
    Box,
    Cell,
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
    Table,
)
from .tree import say, sub
from .xml_inline import fill
from .xml_table import add_table


def add_all(blocks: Iterable[object], parent: etree._Element) -> None:
    """Append blocks in order."""
    for block in blocks:
        add(block, parent)


@singledispatch
def add(block: object, parent: etree._Element) -> None:
    """Append a block."""
    raise TypeError(f"no XML for {block!r}")


@add.register
def _(block: Par, parent: etree._Element) -> None:
    fill(sub(parent, block.kind), block.content)


@add.register
def _(block: Group, parent: etree._Element) -> None:
    add_all(block.blocks, sub(parent, "al-groep"))


@add.register
def _(block: Heading, parent: etree._Element) -> None:
    fill(sub(parent, "tussenkop", kopopmaak=block.style), block.content)


@add.register
def _(block: Division, parent: etree._Element) -> None:
    division = sub(parent, "divisie", opmaak="default")
    add_head(division, "", block.nr, block.title, kopopmaak=block.style)
    add_all(block.blocks, division)


def add_head(parent: etree._Element, label: str, nr: str, title: Rich | None, **attributes: str) -> None:
    """Append a `kop` with the parts it has."""
    head = sub(parent, "kop", **attributes)
    if label:
        sub(head, "label", label)
    if nr:
        sub(head, "nr", nr, status="officieel")
    if title is not None:
        fill(sub(head, "titel"), title)


@add.register
def _(block: Items, parent: etree._Element) -> None:
    closing = block.items[0].label[-1:]
    closed = closing if closing == ")" else "."
    made = sub(parent, "lijst", type=block.kind, start=str(block.start), level="single", nr__sluiting=closed)
    for item in block.items:
        li = sub(made, "li")
        if block.kind == "expliciet":
            sub(li, "li.nr", item.label)
        add_all(item.blocks, li)


@add.register
def _(block: Definitions, parent: etree._Element) -> None:
    made = sub(parent, "definitielijst", plaatsing="inline")
    for item in block.items:
        entry = sub(made, "definitie-item")
        fill(sub(entry, "term"), item.term)
        add_all(item.blocks, sub(entry, "definitie"))


@add.register
def _(block: Figure, parent: etree._Element) -> None:
    picture = sub(parent, "plaatje")
    size = {"breedte": f"{block.width_mm}mm", "hoogte": f"{block.height_mm}mm"}
    sub(picture, "illustratie", kleur="nee", type="lijn", uitlijning="start", formaat="png", naam=block.name, **size)
    if block.caption is not None:
        fill(sub(picture, "bijschrift"), block.caption)
    if block.source is not None:
        fill(sub(picture, "bron"), block.source)


@add.register
def _(block: Quote, parent: etree._Element) -> None:
    add_all(block.blocks, sub(parent, "citaat"))


@add.register
def _(block: Box, parent: etree._Element) -> None:
    add_all(block.blocks, sub(parent, "box"))


@add.register
def _(block: OddBlock, parent: etree._Element) -> None:
    add_all(block.blocks, sub(parent, block.tag))


@add.register
def _(block: Member, parent: etree._Element) -> None:
    member = sub(parent, "lid")
    sub(member, "lidnr", block.nr, status="officieel")
    add_all(block.blocks, member)


@add.register
def _(block: Article, parent: etree._Element) -> None:
    article = sub(parent, "artikel", status="goed")
    add_head(article, block.label, block.nr, block.title)
    add_all(block.blocks, article)


@add.register
def _(block: ChangeArticle, parent: etree._Element) -> None:
    article = sub(parent, "wijzig-artikel", status="goed")
    add_head(article, block.label, block.nr, block.title)
    fill(sub(article, "wat"), block.instruction)
    for part in block.parts:
        add(part, article)


@add.register
def _(block: ChangePart, parent: etree._Element) -> None:
    change_part(block, sub(parent, "wijzig-lid"))


def change_part(block: ChangePart, made: etree._Element) -> None:
    """Fill a `wijzig-lid` or `amendement-lid`."""
    sub(made, "lidnr", block.nr, status="officieel")
    fill(sub(made, "wat"), block.instruction)
    for change in block.changes:
        one = sub(made, "wijziging")
        sub(one, "nr", change.nr, status="officieel")
        fill(sub(one, "wat"), change.instruction)
        add_all(change.blocks, one)
    add_all(block.blocks, made)


@add.register(Question)
@add.register(Answer)
def _(block: Question | Answer, parent: etree._Element) -> None:
    made = sub(parent, "vraag" if isinstance(block, Question) else "antwoord")
    sub(made, "nr", block.nr, status="officieel")
    add_all(block.blocks, made)


@add.register
def _(block: Speech, parent: etree._Element) -> None:
    turn = sub(parent, "spreekbeurt", nieuw="ja" if block.new else "nee")
    _speaker(turn, block.prefix, block.name, block.party)
    add_all(block.blocks, sub(turn, "tekst", status="goed"))


def _speaker(parent: etree._Element, prefix: str, name: str, party: str) -> None:
    speaker = sub(parent, "spreker")
    sub(speaker, "voorvoegsels", prefix)
    sub(sub(speaker, "naam"), "achternaam", name)
    if party:
        say(speaker, " (")
        sub(speaker, "politiek", party)
    say(speaker, "):" if party else ":")


@add.register
def _(block: Motion, parent: etree._Element) -> None:
    motion = sub(parent, "motie", id=block.id)
    sub(sub(motion, "kop"), "titel", "Motie", status="officieel")
    add_all(block.blocks, motion)
    info = sub(motion, "motie-info")
    _speaker(info, "De", "voorzitter", "")
    add_all(block.info, info)


@add.register
def _(block: Annex, parent: etree._Element) -> None:
    annex = sub(parent, "bijlage", status="goed")
    add_head(annex, block.label, block.nr, block.title)
    add_all(block.blocks, annex)


@add.register
def _(block: Table, parent: etree._Element) -> None:
    add_table(parent, block, _cell, fill)


def _cell(entry: etree._Element, cell: Cell) -> None:
    for words in cell.paragraphs:
        fill(sub(entry, "al"), words)
