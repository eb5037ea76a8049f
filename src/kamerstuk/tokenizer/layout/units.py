"""Paragraphs to tokens: headings by weight and style, items by label and hanging indent, lists nested by place."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kamerstuk.hyphens import Vocabulary
from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.headings import heading_style
from kamerstuk.tokenizer.layout.joining import Resolve, join
from kamerstuk.tokenizer.layout.lines import Line, Piece
from kamerstuk.tokenizer.layout.paragraphs import (
    LABEL,
    LONE_LABEL,
    MARGIN_NUMBER,
    SYMBOLS,
    follows,
    hangs_clear,
    is_office_line,
)
from kamerstuk.tokenizer.layout.profile import Profile
from kamerstuk.tokens import Kind, Place, Token

_FIGURE = re.compile(r"(?:Figuur|FIGUUR|Grafiek|Afbeelding)\s+[\dA-Z]")
_MEMBER = re.compile(r"\d{1,2}[a-z]{0,2}\.(?=\s)")
_ARTICLE = re.compile(r"(?:Artikel|ARTIKEL)\s(?:[IVXLC]+|\d+[a-z]*)\b")
_PLACE = re.compile(
    r"(?:In|Na|Aan|Voor|Onder|Artikel|Artikelen|Hoofdstuk|Afdeling|Paragraaf|Onderdeel|Bijlage|Het opschrift"
    r"|De artikelen|De bijlage|De begripsomschrijving)\b"
)
_CHANGE = re.compile(r"\b(?:wordt|worden|vervalt|vervallen|komt|komen|luidt|luiden)\b")
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_ROMAN = re.compile(rf"(?:{'|'.join(_ROMANS)})(?=\s)")
_SOURCE = re.compile(r"Bron(?:nen)?: ")


class Text(NamedTuple):
    """What the writing of tokens needs to know of the whole paper."""

    resolve: Resolve
    """Marker to note."""
    words: Vocabulary
    """Words of the paper."""
    underlined: Callable[[Line], bool] = lambda line: False
    """Whether a rule is drawn under a line."""


# A name with its titles.
_TITLED = re.compile(r"(?:(?:mr|dr|ir|drs|ing|prof|ds)\. ){1,3}(?:[A-ZÀ-Ý][a-zà-ÿ]{0,2}\.[ -]?)+ ?[A-Za-zÀ-ÿ]")


class Unit(NamedTuple):
    """A paragraph with what it was recognised as."""

    kind: Kind
    """PARAGRAPH, HEADING or ITEM."""
    lines: tuple[Line, ...]
    """Its rows."""
    style: str = ""
    """Typography, for a heading."""
    label: str = ""
    """Label of an item."""
    family: str = ""
    """Kind of that label: bullet, digit, letter or roman."""
    edge: float = 0.0
    """Where it begins, in ems of running type from the column's edge."""
    hang: float = 0.0
    """Where the text of an item begins, likewise."""
    source: tuple[Line, ...] = ()
    """Rows under the caption of a figure that name its source."""


def classify(groups: Sequence[Sequence[Line]], normal: Profile, text: Text) -> list[Unit]:
    """Tell headings and items from paragraphs."""
    labelled = _labels(groups)
    units: list[Unit] = []
    terms = {index for index in range(len(groups) - 1) if _is_term(groups[index], groups[index + 1])}
    for index, lines in enumerate(groups):
        if index - 1 in terms:
            term = groups[index - 1][0]
            start, edge = ((line.x0 - line.left) / normal.body for line in (term, lines[0]))
            units.append(Unit(Kind.ITEM, (term, *lines), "", term.text, "term", start, edge))
        elif index not in terms:
            units.append(_unit(groups, labelled, index, normal, text))
    return _with_members(_attached(units))


def _unit(
    groups: Sequence[Sequence[Line]], labelled: Sequence[tuple[str, str]], index: int, normal: Profile, text: Text
) -> Unit:
    """What one paragraph is."""
    lines, (label, family) = tuple(groups[index]), labelled[index]
    first = lines[0]
    edge = (first.x0 - first.left) / normal.body
    if _FIGURE.match(first.text) and (first.size < m.CAPTION_TYPE * normal.body or first.bold or first.italic):
        return Unit(Kind.FIGURE, lines, edge=edge)
    style = heading_style(groups, index, normal, text.underlined)
    if style:
        return Unit(Kind.HEADING, lines, style, edge=edge)
    if label and _is_item(groups, labelled, index):
        return Unit(Kind.ITEM, lines, "", label, family, edge, (first.hang - first.left) / normal.body)
    if edge > m.INDENTED and family == "digit":
        return Unit(Kind.PARAGRAPH, lines, label=label, edge=edge)
    number = MARGIN_NUMBER.match(first.text)
    if number and _is_number_of(number, first):
        return Unit(Kind.PARAGRAPH, lines, label=number[0], edge=edge)
    return Unit(Kind.PARAGRAPH, lines, edge=edge)


def _is_number_of(number: re.Match[str], line: Line) -> bool:
    """Whether a number is that of a paragraph: set in the margin, or with a point in it and the text clear of it."""
    if not line.text[number.end() :].startswith(" "):
        return False
    outside = line.x0 < line.left - line.size
    return outside or ("." in number[0].rstrip(".") and hangs_clear(line))


def _attached(units: Sequence[Unit]) -> list[Unit]:
    """Labels on a line of their own with the instruction behind them, the source of a figure with its caption."""
    result: list[Unit] = []
    for unit in units:
        last = result[-1] if result else None
        if last is not None and _is_lone_label(last) and _is_instruction(unit):
            result[-1] = last._replace(lines=(*last.lines, *unit.lines), label=last.lines[0].text)
        elif last is not None and last.kind is Kind.FIGURE and _SOURCE.match(unit.lines[0].text) and not last.source:
            result[-1] = last._replace(source=unit.lines)
        else:
            result.append(unit)
    return result


def _is_lone_label(unit: Unit) -> bool:
    alone = unit.kind is Kind.PARAGRAPH and len(unit.lines) == 1 and not unit.label
    return alone and bool(LONE_LABEL.fullmatch(unit.lines[0].text))


def _is_instruction(unit: Unit) -> bool:
    if unit.kind is not Kind.PARAGRAPH or unit.label:
        return False
    plain = " ".join(line.text for line in unit.lines)
    return bool(_PLACE.match(plain) and _CHANGE.search(plain))


def _with_members(units: Sequence[Unit]) -> list[Unit]:
    """Numbered paragraphs right under the head of an article are its members, wherever their numbers stand."""
    result: list[Unit] = []
    last = ""  # label of the member before; "0." under the head, "" outside an article
    for unit in units:
        match = _MEMBER.match(unit.lines[0].text)
        if unit.kind is Kind.HEADING:
            last = "0." if _ARTICLE.match(unit.lines[0].text) else ""
        elif match and last and (follows(last, match[0]) or last == match[0]):
            last = match[0]
            unit = unit._replace(kind=Kind.PARAGRAPH, label=last, family="")
        elif last == "0.":
            last = ""
        result.append(unit)
    return result


def _is_term(lines: Sequence[Line], following: Sequence[Line]) -> bool:
    """A term of a list of definitions: one italic line in small letters over text that is set in."""
    line = lines[0]
    if len(lines) > 1 or not line.italic or not line.text[:1].islower() or line.page != following[0].page:
        return False
    return all(each.indent > line.indent + m.TERM_INDENT and not each.italic for each in following)


def _labels(groups: Sequence[Sequence[Line]]) -> list[tuple[str, str]]:
    """Label and family of each paragraph; figures i, ii and iii without a point only where they follow each other."""
    labelled = [("", "") if _is_signer(groups, index) else _label(lines) for index, lines in enumerate(groups)]
    bare = [_ROMAN.match(lines[0].text) for lines in groups]
    for index, (one, two) in enumerate(pairwise(bare)):
        if not one or not two or not _level(groups[index], groups[index + 1]):
            continue
        if _ROMANS.index(two[0]) == _ROMANS.index(one[0]) + 1 and (one[0] == "i" or labelled[index][1] == "roman"):
            labelled[index], labelled[index + 1] = (one[0], "roman"), (two[0], "roman")
    return labelled


def _level(one: Sequence[Line], two: Sequence[Line]) -> bool:
    return abs(one[0].indent - two[0].indent) < m.SAME_EDGE


def _is_signer(groups: Sequence[Sequence[Line]], index: int) -> bool:
    """Whether a paragraph is the name under an office: "mr. dr. E.T. van Roer" and "S. de Jong" are no items."""
    text = groups[index][0].text
    return _TITLED.match(text) is not None or (
        index > 0 and len(groups[index]) == 1 and is_office_line(groups[index - 1][-1].text)
    )


def _label(lines: Sequence[Line]) -> tuple[str, str]:
    match = LABEL.match(lines[0].text)
    if match is None or match.end() >= len(" ".join(line.text for line in lines)):
        return "", ""
    if match[0] == "o" and not hangs_clear(lines[0]):
        return "", ""
    return match[0], match.lastgroup or ""


def _is_item(groups: Sequence[Sequence[Line]], labelled: Sequence[tuple[str, str]], index: int) -> bool:
    """A bullet always; another label where its text hangs or stands clear of it, or where its like is beside it."""
    lines, (_, family) = groups[index], labelled[index]
    first = lines[0]
    bare = family == "roman" and labelled[index][0].isalpha()  # a row of them was found
    if family == "bullet" or bare or hangs_clear(first) or (family == "letter" and labelled[index][0].islower()):
        return True
    if len(lines) > 1 and abs((lines[1].x0 - lines[1].left) - (first.hang - first.left)) <= m.ITEM_NEAR * first.size:
        return first.hang - first.x0 > m.CLEAR_HANG * first.size
    if family == "digit" and not _after_label(first)[:1].islower():
        return False  # members of an article and numbered paragraphs begin with a capital
    return any(_has_like(groups, labelled, index, way) for way in (-1, 1))


def _has_like(groups: Sequence[Sequence[Line]], labelled: Sequence[tuple[str, str]], index: int, way: int) -> bool:
    """Whether the next paragraph at this indent, past those set further in, has a label of the same kind."""
    indent = groups[index][0].indent
    at = index + way
    while 0 <= at < len(groups) and groups[at][0].indent > indent + m.SAME_EDGE:
        at += way
    return (
        0 <= at < len(groups)
        and labelled[at][1] == labelled[index][1]
        and abs(groups[at][0].indent - indent) < m.SAME_EDGE
    )


def _after_label(line: Line) -> str:
    return line.text.partition(" ")[2]


def place_of(lines: Sequence[Line]) -> Place | None:
    """Page and box of the rows on their first page."""
    if not lines:
        return None
    here = [line for line in lines if line.page == lines[0].page]
    box = (
        min(line.x0 for line in here),
        min(line.top for line in here),
        max(line.x1 for line in here),
        max(line.bottom for line in here),
    )
    return Place(here[0].page, (round(box[0], 2), round(box[1], 2), round(box[2], 2), round(box[3], 2)))


def leaf(kind: Kind, lines: Sequence[Line], text: Text, *, role: str = "", style: str = "", label: str = "") -> Token:
    """A token with the text, the markers and the place of rows."""
    plain, marks, links = join(lines, text.resolve, text.words)
    return Token(kind, plain, role=role, style=style, label=label, marks=marks, links=links, place=place_of(lines))


def _style(unit: Unit) -> str:
    return "cur" if unit.kind is Kind.PARAGRAPH and all(line.italic for line in unit.lines) else ""


def tokens_of(units: Iterable[Unit], text: Text) -> Iterator[Token]:
    """Units as tokens, lists nested by where their items begin."""
    stack: list[Unit] = []
    for unit in units:
        if unit.kind is Kind.ITEM:
            yield from _open_item(stack, unit)
            yield leaf(Kind.PARAGRAPH, _without_label(unit), text)
            continue
        while stack and not _is_within(unit, stack[-1]):
            yield from _close(stack)
        if unit.kind is Kind.FIGURE:
            yield from _figure(unit, text)
        elif unit.label and not stack:  # the number of a member of an article
            yield leaf(unit.kind, _without_label(unit), text, label=unit.label)
        else:
            yield leaf(unit.kind, unit.lines, text, style=unit.style or _style(unit))
    while stack:
        yield from _close(stack)


def _is_within(unit: Unit, item: Unit) -> bool:
    """Whether a paragraph goes on with an item, whose text hangs."""
    hanging = item.hang > item.edge + m.ITEM_HANG
    return unit.kind is Kind.PARAGRAPH and hanging and unit.edge >= item.hang - m.ITEM_TEXT


def _figure(unit: Unit, text: Text) -> Iterator[Token]:
    yield Token(Kind.FIGURE, edge=1, place=place_of(unit.lines))
    yield leaf(Kind.CAPTION, unit.lines, text)
    if unit.source:
        yield leaf(Kind.CAPTION, unit.source, text)
    yield Token(Kind.FIGURE, edge=-1)


def _open_item(stack: list[Unit], unit: Unit) -> Iterator[Token]:
    while stack and unit.edge < stack[-1].edge - m.SAME_EDGE:
        yield from _close(stack)
    if stack and unit.edge <= stack[-1].edge + m.SAME_EDGE:
        if stack[-1].family == unit.family or "roman" in (stack[-1].family, unit.family):
            yield Token(Kind.ITEM, edge=-1)
            stack[-1] = unit
        else:
            yield from _close(stack)
            if stack and unit.family == stack[-1].family and abs(unit.edge - stack[-1].edge) <= m.SAME_EDGE:
                yield Token(Kind.ITEM, edge=-1)
                stack[-1] = unit
            else:
                yield Token(Kind.LIST, edge=1)
                stack.append(unit)
    else:
        yield Token(Kind.LIST, edge=1)
        stack.append(unit)
    yield Token(Kind.ITEM, edge=1, label=SYMBOLS.get(unit.label, unit.label), place=place_of(unit.lines))


def _close(stack: list[Unit]) -> Iterator[Token]:
    stack.pop()
    yield Token(Kind.ITEM, edge=-1)
    yield Token(Kind.LIST, edge=-1)


def _without_label(unit: Unit) -> tuple[Line, ...]:
    """The rows of an item, its label cut off the first."""
    first = unit.lines[0]
    rest = len(unit.label)
    pieces: list[Piece] = []
    for piece in first.pieces:
        text = piece.text if pieces or not rest else piece.text.lstrip()
        if rest:
            cut = min(rest, len(text))
            rest -= cut
            text = text[cut:].lstrip() if not rest else text[cut:]
        if text:
            pieces.append(piece._replace(text=text))
    return (first._replace(pieces=tuple(pieces)), *unit.lines[1:])
