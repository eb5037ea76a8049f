"""Paragraphs to tokens: headings by weight and style, items by label and hanging indent, lists nested by place."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from kamerstuk.hyphens import Vocabulary
from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.headings import heading_style
from kamerstuk.tokenizer.layout.joining import Resolve, join
from kamerstuk.tokenizer.layout.lines import Line, Piece
from kamerstuk.tokenizer.layout.page import Rule
from kamerstuk.tokenizer.layout.paragraphs import LABEL, LONE_LABEL, follows, hangs_clear
from kamerstuk.tokenizer.layout.zones import Profile
from kamerstuk.tokens import Kind, Place, Token

_FIGURE = re.compile(r"(?:Figuur|FIGUUR|Grafiek|Afbeelding)\s+[\dA-Z]")
_MEMBER = re.compile(r"\d{1,2}[a-z]{0,2}\.(?=\s)")
_ARTICLE = re.compile(r"(?:Artikel|ARTIKEL)\s(?:[IVXLC]+|\d+[a-z]*)\b")
_PLACE = re.compile(
    r"(?:In|Na|Aan|Voor|Onder|Artikel|Artikelen|Hoofdstuk|Afdeling|Paragraaf|Onderdeel|Bijlage|Het opschrift"
    r"|De artikelen|De bijlage|De begripsomschrijving)\b"
)
_CHANGE = re.compile(r"\b(?:wordt|worden|vervalt|vervallen|komt|komen|luidt|luiden)\b")
_SOURCE = re.compile(r"Bron(?:nen)?: ")


class Text(NamedTuple):
    """What the writing of tokens needs to know of the whole paper."""

    resolve: Resolve
    """Marker to note."""
    words: Vocabulary
    """Words of the paper."""
    underlined: Callable[[Line], bool] = lambda line: False
    """Whether a rule is drawn under a line."""


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
    labelled = [_label(lines) for lines in groups]
    blocks = []
    terms = {index for index in range(len(groups) - 1) if _is_term(groups[index], groups[index + 1])}
    for index, lines in enumerate(groups):
        first = lines[0]
        edge = (first.x0 - first.left) / normal.body
        style = heading_style(groups, index, normal, text.underlined)
        if index in terms:
            continue
        if index - 1 in terms:
            term = groups[index - 1][0]
            start = (term.x0 - term.left) / normal.body
            blocks.append(Unit(Kind.ITEM, (term, *lines), "", term.text, "term", start, edge))
        elif _FIGURE.match(first.text) and (first.size < m.CAPTION_TYPE * normal.body or first.bold or first.italic):
            blocks.append(Unit(Kind.FIGURE, tuple(lines), edge=edge))
        elif style:
            blocks.append(Unit(Kind.HEADING, tuple(lines), style, edge=edge))
        elif labelled[index][0] and _is_item(groups, labelled, index):
            label, family = labelled[index]
            hang = (first.hang - first.left) / normal.body
            blocks.append(Unit(Kind.ITEM, tuple(lines), "", label, family, edge, hang))
        else:
            label = labelled[index][0] if edge > m.INDENTED and labelled[index][1] == "digit" else ""
            blocks.append(Unit(Kind.PARAGRAPH, tuple(lines), label=label, edge=edge))
    return _with_members(_attached(blocks))


def _attached(blocks: Sequence[Unit]) -> list[Unit]:
    """Labels on a line of their own with the instruction behind them, the source of a figure with its caption."""
    result: list[Unit] = []
    for block in blocks:
        last = result[-1] if result else None
        if last is not None and _is_lone_label(last) and _is_instruction(block):
            result[-1] = last._replace(lines=(*last.lines, *block.lines), label=last.lines[0].text)
        elif last is not None and last.kind is Kind.FIGURE and _SOURCE.match(block.lines[0].text) and not last.source:
            result[-1] = last._replace(source=block.lines)
        else:
            result.append(block)
    return result


def _is_lone_label(block: Unit) -> bool:
    alone = block.kind is Kind.PARAGRAPH and len(block.lines) == 1 and not block.label
    return alone and bool(LONE_LABEL.fullmatch(block.lines[0].text))


def _is_instruction(block: Unit) -> bool:
    if block.kind is not Kind.PARAGRAPH or block.label:
        return False
    plain = " ".join(line.text for line in block.lines)
    return bool(_PLACE.match(plain) and _CHANGE.search(plain))


def _with_members(blocks: Sequence[Unit]) -> list[Unit]:
    """Numbered paragraphs right under the head of an article are its members, wherever their numbers stand."""
    result: list[Unit] = []
    last = ""  # label of the member before; "0." under the head, "" outside an article
    for block in blocks:
        match = _MEMBER.match(block.lines[0].text)
        if block.kind is Kind.HEADING:
            last = "0." if _ARTICLE.match(block.lines[0].text) else ""
        elif match and last and (follows(last, match[0]) or last == match[0]):
            last = match[0]
            block = block._replace(kind=Kind.PARAGRAPH, label=last, family="")
        elif last == "0.":
            last = ""
        result.append(block)
    return result


def _is_term(lines: Sequence[Line], following: Sequence[Line]) -> bool:
    """A term of a list of definitions: one italic line in small letters over text that is set in."""
    line = lines[0]
    if len(lines) > 1 or not line.italic or not line.text[:1].islower() or line.page != following[0].page:
        return False
    return all(each.indent > line.indent + m.TERM_INDENT and not each.italic for each in following)


def _label(lines: Sequence[Line]) -> tuple[str, str]:
    match = LABEL.match(lines[0].text)
    if match is None or match.end() >= len(" ".join(line.text for line in lines)):
        return "", ""
    return match[0], match.lastgroup or ""


def _is_item(groups: Sequence[Sequence[Line]], labelled: Sequence[tuple[str, str]], index: int) -> bool:
    """A bullet always; another label where its text hangs or stands clear of it, or where its like is beside it."""
    lines, (_, family) = groups[index], labelled[index]
    first = lines[0]
    if family == "bullet" or hangs_clear(first) or (family == "letter" and labelled[index][0].islower()):
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
    plain, marks = join(lines, text.resolve, text.words)
    return Token(kind, plain, role=role, style=style, label=label, marks=marks, place=place_of(lines))


def tokens_of(blocks: Iterable[Unit], text: Text) -> Iterator[Token]:
    """Blocks as tokens, lists nested by where their items begin."""
    stack: list[Unit] = []
    for block in blocks:
        if block.kind is Kind.ITEM:
            yield from _open_item(stack, block)
            yield leaf(Kind.PARAGRAPH, _without_label(block), text)
            continue
        keep = block.kind is Kind.PARAGRAPH
        while stack and not (
            keep and block.edge >= stack[-1].hang - m.ITEM_TEXT and stack[-1].hang > stack[-1].edge + m.ITEM_HANG
        ):
            yield from _close(stack)
        if block.kind is Kind.FIGURE:
            yield Token(Kind.FIGURE, edge=1, place=place_of(block.lines))
            yield leaf(Kind.CAPTION, block.lines, text)
            if block.source:
                yield leaf(Kind.CAPTION, block.source, text)
            yield Token(Kind.FIGURE, edge=-1)
        elif block.label and not stack:  # the number of a member of an article
            yield leaf(block.kind, _without_label(block), text, label=block.label)
        else:
            yield leaf(block.kind, block.lines, text, style=block.style)
    while stack:
        yield from _close(stack)


def _open_item(stack: list[Unit], block: Unit) -> Iterator[Token]:
    while stack and block.edge < stack[-1].edge - m.SAME_EDGE:
        yield from _close(stack)
    if stack and block.edge <= stack[-1].edge + m.SAME_EDGE:
        if stack[-1].family == block.family or "roman" in (stack[-1].family, block.family):
            yield Token(Kind.ITEM, edge=-1)
            stack[-1] = block
        else:
            yield from _close(stack)
            if stack and block.family == stack[-1].family and abs(block.edge - stack[-1].edge) <= m.SAME_EDGE:
                yield Token(Kind.ITEM, edge=-1)
                stack[-1] = block
            else:
                yield Token(Kind.LIST, edge=1)
                stack.append(block)
    else:
        yield Token(Kind.LIST, edge=1)
        stack.append(block)
    yield Token(Kind.ITEM, edge=1, label=block.label, place=place_of(block.lines))


def _close(stack: list[Unit]) -> Iterator[Token]:
    stack.pop()
    yield Token(Kind.ITEM, edge=-1)
    yield Token(Kind.LIST, edge=-1)


def _without_label(block: Unit) -> tuple[Line, ...]:
    """The rows of an item, its label cut off the first."""
    first = block.lines[0]
    rest = len(block.label)
    pieces: list[Piece] = []
    for piece in first.pieces:
        text = piece.text if pieces or not rest else piece.text.lstrip()
        if rest:
            cut = min(rest, len(text))
            rest -= cut
            text = text[cut:].lstrip() if not rest else text[cut:]
        if text:
            pieces.append(piece._replace(text=text))
    return (first._replace(pieces=tuple(pieces)), *block.lines[1:])


def underlined_by(rules: Sequence[Rule], line: Line) -> bool:
    """Whether one of the rules runs right under the whole line."""
    return any(
        rule.horizontal
        and line.base - m.UNDERLINE_ABOVE * line.size <= rule.top <= line.base + m.UNDERLINE_BELOW * line.size
        and rule.x0 <= line.x0 + m.UNDERLINE_ENDS * line.size
        and rule.x1 >= line.x1 - m.UNDERLINE_ENDS * line.size
        and rule.x1 - rule.x0 <= m.UNDERLINE_LONGER * (line.x1 - line.x0) + line.size
        for rule in rules
    )
