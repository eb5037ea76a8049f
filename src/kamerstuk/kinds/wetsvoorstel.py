"""A bill, a budget bill or a note of change: its formulas, its articles, what it changes in other texts."""

import re
from collections.abc import Iterator, Sequence

from kamerstuk.dutch import is_roman
from kamerstuk.kinds.amendement import divided
from kamerstuk.kinds.changes import is_article, read_changes
from kamerstuk.kinds.lines import Line, bare_label, lines_of
from kamerstuk.kinds.parts import part, words
from kamerstuk.model import (
    Article,
    Kamerstuk,
    Lid,
    ListBlock,
    Node,
    Paragraph,
    Part,
    Section,
    Soort,
    Wetsvoorstel,
)
from kamerstuk.tokens import CLOSING_ROLE

_FORMULA = re.compile(
    r"(?P<aanhef>Wij\b|Allen,? die deze)|(?P<considerans>Alzo Wij in overweging)|(?P<verstaan>Zo is het,? dat Wij)"
)
_OPENS_NEW_TEXT = re.compile(r"(?:luidende|te luiden|als volgt)\s*:\s*$")


def read(stuk: Kamerstuk) -> Wetsvoorstel:
    """Return the parts of a bill: opening formulas, own articles with what each changes, closing formula."""
    if stuk.header.soort is Soort.NOTA_VAN_WIJZIGING:
        instructions, _ = divided(stuk)
        return Wetsvoorstel(changes=read_changes(stuk, instructions))
    formulas = _formulas(stuk)
    slot = _slot(stuk)
    return Wetsvoorstel(
        aanhef=formulas.get("aanhef"),
        considerans=formulas.get("considerans"),
        articles=tuple(_article(stuk, section, inner) for section, inner in _own_articles(stuk.sections)),
        slot=slot,
    )


def _formulas(stuk: Kamerstuk) -> dict[str, Part]:
    """Return the opening formulas that stand before the first article."""
    found: dict[str, list[Paragraph]] = {}
    name: str | None = None
    for node in _before_articles(stuk):
        opening = _FORMULA.match(node.text)
        name = opening.lastgroup if opening else name
        if name:
            found.setdefault(name, []).append(node)
    return {name: part(stuk, nodes, Part) for name, nodes in found.items()}


def _before_articles(stuk: Kamerstuk) -> Iterator[Paragraph]:
    for node in stuk.walk():
        if is_article(node):
            return
        if isinstance(node, Paragraph):
            yield node


def _slot(stuk: Kamerstuk) -> Part | None:
    nodes = [node for node in stuk.paragraphs if node.role == CLOSING_ROLE]
    return part(stuk, nodes[-1:], Part) if nodes else None


def _own_articles(sections: Sequence[Section]) -> list[tuple[Section, list[Line]]]:
    """Return the bill's own articles with their lines; an article inside or behind an instruction is new text of a law.

    Own articles count on in one way: Roman in a bill that changes laws, else in figures.
    """
    found: list[tuple[Section, list[Line]]] = []
    for line in _lines_in_bill(sections):
        if line.heading and is_article(line.node) and isinstance(line.node, Section) and _is_own(line.node, found):
            found.append((line.node, []))
        elif found:
            found[-1][1].append(line)
    return found


def _lines_in_bill(sections: Sequence[Section]) -> Iterator[Line]:
    """Yield the lines up to the closing formula."""
    for line in lines_of(sections):
        if isinstance(line.node, Paragraph) and line.node.role == CLOSING_ROLE:
            return
        yield line


def _is_own(section: Section, found: Sequence[tuple[Section, list[Line]]]) -> bool:
    if not found:
        return True
    before, lines = found[-1]
    if is_roman(before.number or "") != is_roman(section.number or ""):
        return is_roman(section.number or "")
    opened = any(_OPENS_NEW_TEXT.search(line.text) for line in lines)
    return not opened or is_roman(section.number or "") or _counts_on(before.number, section.number)


def _counts_on(before: str | None, number: str | None) -> bool:
    first, second = (re.match(r"\d+", text or "") for text in (before, number))
    return first is not None and second is not None and int(second[0]) == int(first[0]) + 1


def _article(stuk: Kamerstuk, section: Section, inner: Sequence[Line]) -> Article:
    changes = read_changes(stuk, inner)
    label = section.label_span or section.title_span or section.span
    end = inner[-1].end if inner else (section.title_span or label).end
    leden = () if changes else tuple(_leden(stuk, section.blocks))
    return words(
        stuk,
        label.start,
        end,
        (section,),
        Article,
        label=section.label or "",
        number=section.number,
        title=section.title,
        leden=leden,
        onderdelen=() if leden or changes else tuple(_onderdelen(stuk, section.blocks)),
        changes=changes,
    )


def _leden(stuk: Kamerstuk, blocks: Sequence[Node]) -> Iterator[Lid]:
    """Yield the numbered paragraphs with the lists below each."""
    groups: list[tuple[str, list[Node]]] = []
    for block in blocks:
        number = bare_label(block.number) if isinstance(block, Paragraph) else None
        if number and number[0].isdigit():
            groups.append((number, [block]))
        elif groups:
            groups[-1][1].append(block)
    return (part(stuk, nodes, Lid, number=number) for number, nodes in groups)


def _onderdelen(stuk: Kamerstuk, blocks: Sequence[Node]) -> Iterator[Part]:
    return (part(stuk, (item,), Part) for block in blocks if isinstance(block, ListBlock) for item in block.items)
