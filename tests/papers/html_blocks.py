"""Blocks in the official pages of 2010 and later (stylesheet 1.1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import singledispatch

from attrs import frozen
from lxml import etree

from .flat import headline
from .html_inline import fill
from .html_table import add_table
from .model import (
    Annex,
    Answer,
    Article,
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
    Table,
)
from .tree import say, sub


@frozen
class Look:
    """What differs between generations of the stylesheet."""

    anchors: Iterator[str]
    headings: str = "h"


def heading(parent: etree._Element, tag: str, kind: str, words: Rich, look: Look) -> etree._Element:
    """A heading with the anchor that the stylesheet puts first."""
    made = sub(parent, tag, class_=kind)
    key = next(look.anchors)
    sub(made, "a", id=key, name=key)
    fill(made, words)
    return made


def add_all(blocks: Iterable[object], parent: etree._Element, look: Look, depth: int) -> None:
    """Append blocks; `depth` counts the sections around them."""
    members: list[Member] = []
    for block in [*blocks, None]:
        if isinstance(block, Member):
            members.append(block)
            continue
        if members:
            _members(members, parent, look, depth)
            members = []
        if block is not None:
            add(block, parent, look, depth)


@singledispatch
def add(block: object, parent: etree._Element, look: Look, depth: int) -> None:
    """Append a block."""
    raise TypeError(f"no HTML for {block!r}")


@add.register
def _(block: Par, parent: etree._Element, look: Look, depth: int) -> None:
    fill(sub(parent, "p"), block.content)


@add.register
def _(block: Group, parent: etree._Element, look: Look, depth: int) -> None:
    add_all(block.blocks, sub(parent, "div", class_="alineagroep"), look, depth)


_RANKS = {"vet": 0, "halfvet": 0, "vetcur": 1, "cur": 1, "rom": 2, "ondlijn": 2}


@add.register
def _(block: Heading, parent: etree._Element, look: Look, depth: int) -> None:
    tag = "strong" if block.style == "vet" else "em"
    if look.headings == "p":
        made = sub(parent, "p", class_="tussenkop")
        fill(sub(made, tag, class_=f"tussenkop_{block.style}"), block.content)
        return
    level = min(3 + depth + _RANKS[block.style], 6)
    made = heading(parent, f"h{level}", f"tussenkop {block.style}", (), look)
    fill(sub(made, tag, class_=block.style), block.content)


@add.register
def _(block: Division, parent: etree._Element, look: Look, depth: int) -> None:
    words = headline("", block.nr, block.title, block.style, depth).words
    heading(parent, f"h{min(2 + depth, 6)}", f"divisiekop{depth + 1}", words, look)
    add_all(block.blocks, parent, look, depth + 1)


@add.register
def _(block: Items, parent: etree._Element, look: Look, depth: int) -> None:
    explicit = block.kind == "expliciet"
    if explicit:
        made = sub(parent, "ul", class_="expliciet whitespace-small")
    else:
        order = {"start": str(block.start), "type": block.kind}
        made = sub(parent, "ol", class_="whitespace-small list-style-dot", **order)
    for item in block.items:
        li = sub(made, "li", class_="li")
        blocks = item.blocks
        if explicit:
            words = sub(li, "p", class_="labeled")
            sub(words, "span", item.label + " ", class_="ol")
            if isinstance(blocks[0], Par):
                fill(words, blocks[0].content)
                blocks = blocks[1:]
        add_all(blocks, li, look, depth)


@add.register
def _(block: Definitions, parent: etree._Element, look: Look, depth: int) -> None:
    made = sub(parent, "dl", class_="inline whitespace-large")
    for item in block.items:
        fill(sub(sub(made, "dt"), "span", class_="ol"), item.term)
        add_all(item.blocks, sub(made, "dd"), look, depth)


@add.register
def _(block: Figure, parent: etree._Element, look: Look, depth: int) -> None:
    picture = sub(parent, "div", class_="plaatje")
    size = {"width": str(round(block.width_mm * 3.5)), "height": str(round(block.height_mm * 3.5))}
    sub(picture, "img", src=block.name, **size, alt="")
    for words, kind in ((block.caption, "bijschrift"), (block.source, "bron")):
        if words is not None:
            fill(sub(picture, "p", class_=kind), words)


@add.register(Quote)
@add.register(Box)
@add.register(OddBlock)
def _(block: Quote | Box | OddBlock, parent: etree._Element, look: Look, depth: int) -> None:
    kinds = {Quote: "citaat", Box: "box"}
    holder = sub(parent, "div", class_=kinds[type(block)]) if type(block) in kinds else parent
    add_all(block.blocks, holder, look, depth)


def _members(members: list[Member], parent: etree._Element, look: Look, depth: int) -> None:
    """Members that count 1, 2, 3 keep their number only as their place in the list."""
    counted = [m.nr for m in members] == [f"{n}." for n in range(1, len(members) + 1)]
    kind = "artikel_leden whitespace-small" if counted else "expliciet artikel_leden"
    made = sub(parent, "ol" if counted else "ul", class_=kind)
    for member in members:
        li = sub(made, "li")
        first, *rest = member.blocks
        words = sub(li, "p", class_="lid" if counted else "lid labeled")
        if not counted:
            sub(words, "span", member.nr + " ", class_="lidnr ol")
        if isinstance(first, Par):
            fill(words, first.content)
        add_all(rest, li, look, depth)


@add.register
def _(block: Article, parent: etree._Element, look: Look, depth: int) -> None:
    made = sub(parent, "div", class_="artikel")
    heading(made, "h3", "artikel_kop", headline(block.label, block.nr, block.title, "vet", 0).words, look)
    add_all(block.blocks, made, look, depth + 1)


@add.register
def _(block: ChangeArticle, parent: etree._Element, look: Look, depth: int) -> None:
    heading(parent, "h3", "wijzig-artikel_kop", headline(block.label, block.nr, block.title, "vet", 0).words, look)
    fill(sub(parent, "p", class_="wat"), block.instruction)
    add_all(block.parts, parent, look, depth + 1)


@add.register
def _(block: ChangePart, parent: etree._Element, look: Look, depth: int) -> None:
    change_part(block, sub(parent, "div", class_="wijzig-lid"), look, depth)


def change_part(block: ChangePart, made: etree._Element, look: Look, depth: int) -> None:
    """Fill the container of a part that changes one provision."""
    sub(made, "p", block.nr, class_="lidnr")
    fill(sub(made, "p", class_="wat"), block.instruction)
    for change in block.changes:
        one = sub(made, "div", class_="wijziging")
        words = sub(one, "p", class_="wat labeled")
        sub(words, "span", change.nr + " ", class_="nr")
        fill(words, change.instruction)
        add_all(change.blocks, one, look, depth)
    add_all(block.blocks, made, look, depth)


@add.register(Question)
@add.register(Answer)
def _(block: Question | Answer, parent: etree._Element, look: Look, depth: int) -> None:
    made = sub(parent, "div", class_="vraag" if isinstance(block, Question) else "antwoord")
    key = next(look.anchors)
    title = sub(made, "h2", class_="stuktitel no-toc")
    sub(title, "a", id=key, name=key)
    say(title, block.nr)
    add_all(block.blocks, made, look, depth)


@add.register
def _(block: Speech, parent: etree._Element, look: Look, depth: int) -> None:
    turn = sub(parent, "div", class_="spreekbeurt eerste" if block.new else "spreekbeurt")
    _speaker(turn, block.prefix, block.name, block.party)
    add_all(block.blocks, turn, look, depth)


def _speaker(parent: etree._Element, prefix: str, name: str, party: str) -> None:
    line = sub(parent, "p", class_="spreker")
    sub(line, "span", prefix, class_="voorvoegsels")
    say(line, " ")
    sub(sub(line, "span", class_="achternaam"), "b", name)
    if party:
        say(line, " (")
        sub(line, "span", party, class_="politiek")
    say(line, "):" if party else ":")


@add.register
def _(block: Motion, parent: etree._Element, look: Look, depth: int) -> None:
    made = sub(parent, "div", class_="motie")
    title = sub(made, "h2", class_="motie_kop")
    sub(title, "a", name=next(look.anchors)).append(etree.Comment(""))
    say(title, "Motie")
    add_all(block.blocks, made, look, depth)
    info = sub(made, "div", class_="motie-info")
    _speaker(info, "De", "voorzitter", "")
    add_all(block.info, info, look, depth)


@add.register
def _(block: Annex, parent: etree._Element, look: Look, depth: int) -> None:
    made = sub(parent, "div", class_="bijlage")
    heading(made, "h2", "bijlage_kop", headline(block.label, block.nr, block.title, "vet", 0).words, look)
    add_all(block.blocks, made, look, depth + 1)


@add.register
def _(block: Table, parent: etree._Element, look: Look, depth: int) -> None:
    add_table(parent, block)
