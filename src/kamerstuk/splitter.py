"""The token stream in, the section tree and the text out; `outline` says where a heading goes."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from kamerstuk.blocks import box_of, page_of, read_block
from kamerstuk.headings import read_heading
from kamerstuk.model import Footnote, Section, SectionKind, Span
from kamerstuk.outline import Node, place_for
from kamerstuk.passages import Passage
from kamerstuk.tokens import CLOSING_ROLE, STYLES, Kind, Link, Mark, Token
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
_ROLES = {
    "article": SectionKind.ARTICLE,
    "annex": SectionKind.ANNEX,
    "question": SectionKind.QUESTION,
    "answer": SectionKind.ANSWER,
    "speech": SectionKind.SPEECH,
    "motion": SectionKind.MOTION,
}


def split(tokens: Sequence[Token]) -> Body:
    """Build text, sections and footnotes from a stream."""
    stream, notes = _divert_notes(tokens)
    writer = TextWriter()
    tree = _Tree(writer)
    rest = iter(stream)
    for token in rest:
        tree.take(token, rest)
    sections = tuple(_freeze(node) for node in tree.root.sections)
    footnotes = _footnotes(notes, writer)
    text, passages = writer.result()
    return Body(text, sections, footnotes, passages)


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
        self.root = Node(0)
        self.stack = [self.root]
        self.divisions: list[Node | None] = []  # the section of each open division, once its heading has come
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
        node = Node(
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

    def _write_heading(self, node: Node, token: Token) -> None:
        marks, links = _in_title(node, token)
        node.label_span = self.writer.label(node.label or "")
        if node.title is not None:
            node.title_span = self.writer.write(node.title, marks, links)
        else:
            self.writer.mark(token.marks)
            self.writer.end_line()
        spans = [span for span in (node.label_span, node.title_span) if span]
        node.start, node.end = (spans[0].start, spans[-1].end) if spans else (-1, -1)

    def _place(self, node: Node) -> None:
        """Put a headed section where its number, its nesting or its typography says."""
        self.fresh = False
        held = {id(entry) for entry in self.divisions if entry is not None and entry.division}
        while len(self.stack) > 1 and not self.stack[-1].headed and id(self.stack[-1]) not in held:
            self.stack.pop()
        index = place_for(self.stack, held, node)
        del self.stack[index + 1 :]
        self.stack[-1].closed = False  # an empty division takes in what follows it
        self._push(node)

    def _push(self, node: Node) -> None:
        parent = self.stack[-1]
        node.level = parent.level + 1
        node.opened = self.writer.position
        parent.sections.append(node)
        self.stack.append(node)

    def _block(self, token: Token, rest: Iterator[Token]) -> None:
        if token.role == CLOSING_ROLE:
            self._end_articles()
        section = self._section_for_block()
        before = self.writer.position
        block = read_block(token, rest, self.writer)
        if block is None:
            return
        section.blocks.append(block)
        if self.writer.position > before:
            section.start = section.start if section.start >= 0 else before + (1 if before else 0)
            section.end = self.writer.position

    def _end_articles(self) -> None:
        """The closing formula of a bill is no part of its last article."""
        while len(self.stack) > 1 and self.stack[-1].kind is SectionKind.ARTICLE:
            self.stack.pop()
            self.fresh = True

    def _section_for_block(self) -> Node:
        """The section at hand; a new one without a heading where the text goes on behind another."""
        top = self.stack[-1]
        if not (self.fresh or top is self.root or top.sections):
            return top
        self.fresh = False
        awaited = bool(self.role and self.divisions and self.divisions[-1] is None)
        node = Node(0, _ROLES.get(self.role, SectionKind.SECTION), division=awaited)
        if awaited:  # a division whose text comes without a heading
            self.divisions[-1] = node
        self.role = ""
        if not (top is self.root or top.headed or top.division):
            self.stack.pop()
        self._push(node)
        return node


def _in_title(node: Node, token: Token) -> tuple[list[Mark], tuple[Link, ...]]:
    """Move note markers and links of a heading to its title, which its label was cut from."""
    shift = len(f"{token.label} {token.text}".strip()) - len(token.text) - len(node.label or "")
    shift -= 1 if node.label and node.title else 0
    marks = [mark._replace(offset=max(0, mark.offset + shift)) for mark in token.marks]
    links = (link._replace(start=link.start + shift, end=link.end + shift) for link in token.links)
    return marks, tuple(link for link in links if link.start >= 0)


def _freeze(node: Node) -> Section:
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
