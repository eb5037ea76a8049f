"""The token stream in, the section tree and the text out.

Depth of a heading, in this order (formats handbook, B.3): its decimal number; the nesting that the source states; the
rank of its typography among the headings that are open.
"""

from collections.abc import Iterable, Iterator, Sequence

from attrs import define, field, frozen

from kamerstuk.blocks import box_of, page_of, read_block
from kamerstuk.dutch import is_roman
from kamerstuk.headings import decimals, read_heading
from kamerstuk.model import Block, Footnote, Section, SectionKind, Span
from kamerstuk.passages import Passage
from kamerstuk.signatures import GIVEN
from kamerstuk.tokens import STYLES, Kind, Place, Token
from kamerstuk.writer import TextWriter


@frozen
class Body:
    """What the splitter hands on."""

    text: str
    """`Kamerstuk.text`."""
    sections: tuple[Section, ...]
    """The section tree."""
    footnotes: tuple[Footnote, ...]
    """Notes in order, their references not yet sought."""
    passages: tuple[Passage, ...]
    """All texts in which references may stand, in reading order, the notes last."""


_HEAD = (Kind.DOSSIER, Kind.NUMBER, Kind.TITLE, Kind.DATELINE)
_CLOSING_FORMULA = "Lasten en bevelen"  # ends the articles of a bill (formats handbook, D.2)
_ROLES = {
    "article": SectionKind.ARTICLE,
    "annex": SectionKind.ANNEX,
    "question": SectionKind.QUESTION,
    "answer": SectionKind.ANSWER,
    "speech": SectionKind.SPEECH,
    "motion": SectionKind.MOTION,
}


@define
class _Node:
    """A section while it grows."""

    level: int
    kind: SectionKind = SectionKind.SECTION
    label: str | None = None
    number: str | None = None
    title: str | None = None
    speaker: str | None = None
    label_span: Span | None = None
    title_span: Span | None = None
    place: Place | None = None
    opened: int = 0
    start: int = -1
    end: int = -1
    rank: int | None = None
    depth: int = 0
    closed: bool = False
    division: bool = False
    blocks: list[Block] = field(factory=list)
    sections: "list[_Node]" = field(factory=list)

    @property
    def headed(self) -> bool:
        return self.label is not None or self.title is not None

    def empty(self) -> bool:
        return not self.blocks and not self.sections


def split(tokens: Sequence[Token]) -> Body:
    """Build text, sections and footnotes from a stream."""
    stream, notes = _divert_notes(_bind_given(tokens))
    writer = TextWriter()
    tree = _Tree(writer)
    rest = iter(stream)
    for token in rest:
        tree.take(token, rest)
    sections = tuple(_freeze(node) for node in tree.root.sections)
    footnotes = _footnotes(notes, writer)
    text, passages = writer.result()
    return Body(text, sections, footnotes, passages)


def _bind_given(tokens: Sequence[Token]) -> list[Token]:
    """Make the line "Gegeven" the label of the signature line behind it."""
    result: list[Token] = []
    for token in tokens:
        before = result[-1] if result else None
        if before and before.text == GIVEN and before.kind is token.kind is Kind.PARAGRAPH and not token.label:
            result[-1] = token._replace(label=GIVEN, marks=before.marks + token.marks)
        else:
            result.append(token)
    return result


def _divert_notes(tokens: Iterable[Token]) -> tuple[list[Token], list[list[Token]]]:
    """Take the notes out of the stream: they stand behind the body."""
    stream: list[Token] = []
    notes: list[list[Token]] = []
    depth = 0
    for token in tokens:
        if token.kind is Kind.NOTE:
            depth += token.edge
            if token.edge == 1 and depth == 1:
                notes.append([token])
        elif depth:
            notes[-1].append(token)
        else:
            stream.append(token)
    return stream, notes


class _Tree:
    """The tree at hand: a stack of open sections from the root down."""

    def __init__(self, writer: TextWriter) -> None:
        self.writer = writer
        self.root = _Node(0)
        self.stack = [self.root]
        self.divisions: list[_Node | None] = []  # the section of each open division, once its heading has come
        self.role = ""
        self.fresh = False  # the next paragraph opens an untitled section

    def take(self, token: Token, rest: Iterator[Token]) -> None:
        """Take one token, and the rest of its container from `rest`."""
        kind = token.kind
        if kind in _HEAD:
            self._head_line(token)
        elif kind is Kind.DIVISION:
            self._open_division(token) if token.edge == 1 else self._close_division()
        elif kind is Kind.HEADING:
            self._heading(token)
        elif kind in (Kind.PARAGRAPH, Kind.LIST, Kind.TABLE, Kind.QUOTE, Kind.FIGURE, Kind.CAPTION) and token.edge >= 0:
            self._block(token, rest)

    def _head_line(self, token: Token) -> None:
        if token.label:
            self.writer.label(token.label)
        self.writer.head(token.text, token.marks, token.links, title=token.kind is Kind.TITLE)

    def _open_division(self, token: Token) -> None:
        self.divisions.append(None)
        self.role = token.role or self.role
        if token.role:
            self.fresh = True

    def _close_division(self) -> None:
        self.role = ""
        node = self.divisions.pop() if self.divisions else None
        if node is None or node not in self.stack:
            return
        if node.division:  # question, speech, article …: what follows is no part of it
            del self.stack[self.stack.index(node) :]
            self.fresh = True
        else:  # an empty one is only a heading: its content follows as siblings
            node.closed = not node.empty()

    def _heading(self, token: Token) -> None:
        heading = read_heading(token.text, token.label)
        role, self.role = self.role, ""
        node = _Node(
            0,
            _ROLES.get(role, heading.kind),
            heading.label,
            heading.number,
            heading.title,
            rank=STYLES.index(token.style) if token.style in STYLES else None,
            depth=token.depth,
            division=bool(role),
            place=token.place,
        )
        if role in ("speech", "motion"):  # a speaker is no numbered heading
            node.label, node.number, node.title = None, None, f"{token.label} {token.text}".strip()
            node.speaker = node.title.rstrip(": ") if role == "speech" else None
        self._place(node)
        if self.divisions and self.divisions[-1] is None:
            self.divisions[-1] = node
        self._write_heading(node, token)

    def _write_heading(self, node: _Node, token: Token) -> None:
        shift = len(f"{token.label} {token.text}".strip()) - len(token.text) - len(node.label or "")
        shift -= 1 if node.label and node.title else 0
        marks = [mark._replace(offset=max(0, mark.offset + shift)) for mark in token.marks]
        links = tuple(link._replace(start=link.start + shift, end=link.end + shift) for link in token.links)
        links = tuple(link for link in links if link.start >= 0)
        node.label_span = self.writer.label(node.label or "")
        if node.title is not None:
            node.title_span = self.writer.write(node.title, marks, links)
        else:
            self.writer.mark(token.marks)
            self.writer.end_line()
        spans = [span for span in (node.label_span, node.title_span) if span]
        node.start, node.end = (spans[0].start, spans[-1].end) if spans else (-1, -1)

    def _place(self, node: _Node) -> None:
        """Put a headed section where its number, its nesting or its typography says."""
        self.fresh = False
        held = {id(entry) for entry in self.divisions if entry is not None and entry.division}
        while len(self.stack) > 1 and not self.stack[-1].headed and id(self.stack[-1]) not in held:
            self.stack.pop()
        index = _by_number(self.stack, node)
        if index is None:
            index = _below_numbered(self.stack, node)
        if index is None:
            index = len(self.stack) - 1
            while index and id(self.stack[index]) not in held and not _can_hold(self.stack[index], node):
                index -= 1
        del self.stack[index + 1 :]
        self.stack[-1].closed = False  # an empty division takes in what follows it
        self._push(node)

    def _push(self, node: _Node) -> None:
        parent = self.stack[-1]
        node.level = parent.level + 1
        node.opened = self.writer.position
        parent.sections.append(node)
        self.stack.append(node)

    def _block(self, token: Token, rest: Iterator[Token]) -> None:
        if token.text.startswith(_CLOSING_FORMULA):
            while len(self.stack) > 1 and self.stack[-1].kind is SectionKind.ARTICLE:
                self.stack.pop()
                self.fresh = True
        top = self.stack[-1]
        if self.fresh or top is self.root or top.sections:
            self.fresh = False
            kind = _ROLES.get(self.role, SectionKind.SECTION)
            if self.role and self.divisions and self.divisions[-1] is None:
                top = _Node(0, kind, division=True)
                self.divisions[-1] = top
            else:
                top = _Node(0, kind)
            self.role = ""
            if not (self.stack[-1] is self.root or self.stack[-1].headed or self.stack[-1].division):
                self.stack.pop()
            self._push(top)
        before = self.writer.position
        block = read_block(token, rest, self.writer)
        if block is None:
            return
        top.blocks.append(block)
        if self.writer.position > before:
            top.start = top.start if top.start >= 0 else before + (1 if before else 0)
            top.end = self.writer.position


def _by_number(stack: Sequence[_Node], node: _Node) -> int | None:
    """Return the index of the section that a decimal number ("2.1") makes the parent; None where it does not say."""
    number = decimals(node.number)
    if len(number) < 2 or node.kind is not SectionKind.SECTION:
        return None
    for index in range(len(stack) - 1, 0, -1):
        other = decimals(stack[index].number)
        if other == number[:-1]:
            return index
        if len(other) == len(number) and other[:-1] == number[:-1]:
            return index - 1
    return None


def _below_numbered(stack: Sequence[_Node], node: _Node) -> int | None:
    """Return the index of the section "2.1" for a heading without a number, however it is printed.

    It stands right behind that heading, which would else be empty, or in one face with a heading that does.
    """
    if node.number or node.rank is None or node.depth or node.division or node.kind is not SectionKind.SECTION:
        return None
    for index in range(len(stack) - 1, 0, -1):
        open_, inner = stack[index], stack[index + 1] if index + 1 < len(stack) else None
        if len(decimals(open_.number)) > 1 and open_.kind is SectionKind.SECTION:
            if inner is None:
                return None if open_.blocks or open_.sections or open_.closed else index
            return index if not inner.number and inner.rank == node.rank and not open_.blocks else None
    return None


def _can_hold(open_: _Node, node: _Node) -> bool:
    """Tell whether an open section can be the parent of a heading that follows."""
    if open_.closed:
        return False
    if node.depth:
        return 0 < open_.depth < node.depth
    if open_.depth:  # a heading without stated depth stands inside the division that is open
        return True
    if _is_part(open_) and (node.kind is SectionKind.ARTICLE or not is_roman(node.number or "")):
        return True
    here, there = decimals(open_.number), decimals(node.number)
    if here and there and len(here) == len(there):
        return False
    if open_.rank is not None and node.rank is not None:
        return open_.rank < node.rank
    if open_.kind is node.kind is SectionKind.ARTICLE:  # amending articles have Roman numbers and hold new articles
        return is_roman(open_.number or "") and not is_roman(node.number or "")
    return open_.kind is SectionKind.ANNEX and node.kind is not SectionKind.ANNEX


def _is_part(open_: _Node) -> bool:
    """Tell whether a heading is a part of a memorandum: "II. ARTIKELSGEWIJS", Roman, in capitals, no text of its own.

    Papers of 1995 to 2009 print it in the same face as the decimal headings in it.
    """
    return is_roman(open_.number or "") and (open_.title or "").isupper() and not open_.blocks


def _freeze(node: _Node) -> Section:
    sections = tuple(_freeze(child) for child in node.sections)
    starts = [start for start in (node.start, *(child.span.start for child in sections)) if start >= 0]
    end = max([node.end, *(child.span.end for child in sections)])
    return Section(
        node.kind,
        node.label,
        node.number,
        node.title,
        node.level,
        tuple(node.blocks),
        sections,
        Span(min(starts), end) if starts else Span(node.opened, node.opened),
        node.label_span,
        node.title_span,
        page_of(node.place),
        box_of(node.place),
        tuple((node.number or "").split()),
        node.speaker,
    )


def _footnotes(notes: Sequence[Sequence[Token]], writer: TextWriter) -> tuple[Footnote, ...]:
    """Write the notes behind the body, in order of their first marker: pages list the notes of tables apart.

    A note without a marker keeps its place behind the one that is printed before it.
    """
    placed: list[tuple[int, Sequence[Token]]] = []
    for note in notes:
        before = placed[-1][0] if placed else 0
        placed.append((next(iter(writer.anchors(note[0].id)), before), note))
    ordered = sorted(placed, key=lambda each: each[0])
    return tuple(_footnote(f"noot-{order}", note, writer) for order, (_, note) in enumerate(ordered, 1))


def _footnote(id: str, note: Sequence[Token], writer: TextWriter) -> Footnote:
    opening, *content = note
    anchors = writer.begin_note(id, opening.label, opening.id)
    spans = [span for token in content if (span := _note_text(token, writer))]
    span = Span(spans[0].start, spans[-1].end) if spans else Span(writer.position, writer.position)
    return Footnote(
        id,
        opening.label,
        writer.text_from(span.start),
        span,
        anchors,
        (),
        None if opening.id[:1] in ("", "~") else opening.id,
        page_of(opening.place),
        box_of(opening.place),
    )


def _note_text(token: Token, writer: TextWriter) -> Span | None:
    """Write a leaf of a note, or the label of a list item in it; return the span of a leaf with its label."""
    if token.kind is Kind.ITEM and token.edge == 1:
        writer.label(token.label)
    if token.edge or token.kind is Kind.FURNITURE or not (token.text or token.label):
        return None
    label = writer.label(token.label)
    span = writer.write(token.text, (), token.links)
    return Span((label or span).start, span.end)
