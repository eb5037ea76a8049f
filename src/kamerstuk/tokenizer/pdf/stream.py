"""The stages in order: pages, furniture, zones, head, notes, tables, blocks, tokens."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from kamerstuk.hyphens import vocabulary
from kamerstuk.tokenizer.layout.blocks import Block, Text, classify, leaf, place_of, tokens_of, underlined_by
from kamerstuk.tokenizer.layout.furniture import furniture
from kamerstuk.tokenizer.layout.head import read_head
from kamerstuk.tokenizer.layout.joining import plain_text
from kamerstuk.tokenizer.layout.letter import read_letter
from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokenizer.layout.notes import Note, Numbering, margin_notes, note_id, split_notes, table_notes
from kamerstuk.tokenizer.layout.paragraphs import QUESTION, Habits, group, habits
from kamerstuk.tokenizer.layout.signature import with_roles
from kamerstuk.tokenizer.layout.speeches import FOOT, is_spoken, with_speeches
from kamerstuk.tokenizer.layout.tables import Grid, find_grids, grid_tokens, merge_grids, with_captions
from kamerstuk.tokenizer.layout.zones import Profile, Sheet, Zones, profile, zones
from kamerstuk.tokenizer.pdf.reading import Document, read
from kamerstuk.tokens import Kind, Token, Tokenized

_DIVISIONS = (("Vra", "question"), ("Ant", "answer"))


def tokenize(data: bytes, *, name: str = "") -> Tokenized:
    """Read a PDF; raises children of `SourceError` for what is encrypted, damaged, empty, scanned or too large."""
    document = read(data, name)
    furnished = furniture(document.sheets)
    bare = [
        sheet._replace(lines=tuple(line for i, line in enumerate(sheet.lines) if i not in found))
        for sheet, found in zip(document.sheets, furnished, strict=True)
    ]
    normal = profile(bare)
    pages, notes = _cut_notes(bare, normal)
    words = vocabulary(line.text for sheet in bare for line in sheet.lines)
    rules = {sheet.number: sheet.rules for sheet in bare if sheet.rules}
    text = Text(Numbering(notes).resolve, words, lambda line: underlined_by(rules.get(line.page, ()), line))
    feet = (sheet.lines[i].text for sheet, found in zip(document.sheets, furnished, strict=True) for i in found)
    spoken = any(FOOT.fullmatch(foot) for foot in feet) or is_spoken(line for sheet in bare for line in sheet.lines)
    tokens, dialect, sideways = _body(pages, normal, text, spoken=spoken)
    stream = [*tokens, *_note_tokens(notes, normal, text), *sideways, *_furniture_tokens(document, furnished)]
    return Tokenized(tuple(stream), dialect, document.witness, document.repairs)


class _Flow(NamedTuple):
    """A page in reading order, without furniture."""

    main: tuple[Line | Grid, ...]
    margin: tuple[Line, ...]
    side: tuple[Line, ...]


def _cut_notes(sheets: Sequence[Sheet], normal: Profile) -> tuple[list[_Flow], list[Note]]:
    """The pages without their notes, and the notes in order. Tables come first: figures in small type are no notes."""
    pages: list[_Flow] = []
    notes: list[Note] = []
    for sheet in sheets:
        page = zones(sheet, normal)
        items = with_captions(find_grids(page.main, sheet.rules, normal), normal)
        items, under = _cut_table_notes(items, normal)
        tail = next((i for i in range(len(items), 0, -1) if isinstance(items[i - 1], Grid)), 0)
        rows = [item for item in items[tail:] if isinstance(item, Line)]
        notes += under
        split = split_notes(rows, sheet, normal, notes[-1] if notes else None)
        if split.carried and notes:
            notes[-1] = notes[-1]._replace(lines=(*notes[-1].lines, *split.carried))
        notes += split.notes
        margin, beside = margin_notes(page.margin, normal, notes[-1] if notes else None)
        notes += beside
        pages.append(_Flow((*items[:tail], *split.body), tuple(margin), page.side))
    return pages, notes


def _cut_table_notes(items: list[Line | Grid], normal: Profile) -> tuple[list[Line | Grid], list[Note]]:
    """Take the notes that stand under tables out of a page."""
    result: list[Line | Grid] = []
    notes: list[Note] = []
    index = 0
    while index < len(items):
        result.append(items[index])
        index += 1
        if isinstance(items[index - 1], Grid):
            after = list(takewhile(lambda item: isinstance(item, Line), items[index:]))
            found, count = table_notes([item for item in after if isinstance(item, Line)], normal)
            notes += found
            index += count
    return result, notes


def _body(pages: list[_Flow], normal: Profile, text: Text, *, spoken: bool) -> tuple[list[Token], str, list[Token]]:
    """Head and body as tokens, the dialect, and what stood beside the text as furniture; `spoken` for Handelingen."""
    front = pages[0]
    lead = next((i for i, item in enumerate(front.main) if isinstance(item, Grid)), len(front.main))
    top = Zones(tuple(item for item in front.main[:lead] if isinstance(item, Line)), front.margin, front.side)
    head = read_head(top, normal, text)
    tokens, dialect, first, aside = list(head.tokens), head.dialect, head.rest, list[Token]()
    if not dialect and spoken:
        dialect = "handelingen-pdf"
    if not dialect:
        letter = read_letter(first, normal, text)
        if letter is not None:
            tokens, first, aside, dialect = [*tokens, *letter.tokens], letter.rest, list(letter.furniture), "letter-pdf"
    pages = [_Flow((*first.main, *front.main[lead:]), first.margin, first.side), *pages[1:]]
    flow: list[Line | Grid] = []
    for page in pages:
        flow += _merged(page, normal)
        if dialect == "letter-pdf":
            aside += [leaf(Kind.FURNITURE, (line,), text) for line in page.side]
        else:
            flow += page.side
    items = merge_grids(_absorb(flow, normal))
    usual = habits([each for each in items if isinstance(each, Line)], normal)
    if dialect == "aanhangsel-pdf":
        tokens += _questions(items, normal, usual, text)
    elif dialect == "handelingen-pdf":
        tokens += with_speeches(_plain(items, normal, usual, text))
    else:
        tokens += with_roles(_plain(items, normal, usual, text))
    return tokens, dialect or "other-pdf", aside


def _merged(page: _Flow, normal: Profile) -> list[Line | Grid]:
    """Text rows with the labels of the margin before the row they stand beside."""
    rows = list(page.main)
    for line in page.margin:
        line = line._replace(left=line.x0, right=max(line.x1, normal.left(line.page) - normal.body))
        at = next((i for i, row in enumerate(rows) if _base(row) >= line.base - 0.3 * line.size), len(rows))
        rows.insert(at, line)
    return rows


def _base(item: Line | Grid) -> float:
    return item.base if isinstance(item, Line) else item.lines[0].base


def _absorb(flow: Sequence[Line | Grid], normal: Profile) -> list[Line | Grid]:
    """A note marker that the line end pushed onto a row of its own goes back to the end of the row before."""
    result: list[Line | Grid] = []
    for item in flow:
        last = result[-1] if result else None
        if isinstance(item, Line) and isinstance(last, Line) and _is_lone_marker(item, normal):
            piece = item.pieces[0]._replace(rise=0.3)
            result[-1] = last._replace(pieces=(*last.pieces, piece))
        else:
            result.append(item)
    return result


def _is_lone_marker(line: Line, normal: Profile) -> bool:
    return len(line.text) <= 3 and line.text.isdigit() and line.size <= 0.75 * normal.body


def _stretches(items: Sequence[Line | Grid]) -> Iterator[list[Line] | Grid]:
    """Rows between the tables."""
    held: list[Line] = []
    for item in items:
        if isinstance(item, Line):
            held.append(item)
            continue
        if held:
            yield held
            held = []
        yield item
    if held:
        yield held


def _blocks(items: Sequence[Line | Grid], normal: Profile, usual: Habits, text: Text) -> Iterator[Block | Grid]:
    for stretch in _stretches(items):
        if isinstance(stretch, Grid):
            yield stretch
        else:
            yield from classify(group(stretch, normal, usual), normal, text)


def _plain(items: Sequence[Line | Grid], normal: Profile, usual: Habits, text: Text) -> Iterator[Token]:
    held: list[Block] = []
    for block in _blocks(items, normal, usual, text):
        if isinstance(block, Block):
            held.append(block)
            continue
        yield from tokens_of(held, text)
        held = []
        yield from grid_tokens(block, text)
    yield from tokens_of(held, text)


def _questions(items: Sequence[Line | Grid], normal: Profile, usual: Habits, text: Text) -> Iterator[Token]:
    """Questions and answers as divisions, each opened by its head."""
    role, opened = "", False
    for token in _plain(items, normal, usual, text):
        if token.kind is Kind.HEADING and QUESTION.fullmatch(token.text):
            if opened:
                yield Token(Kind.DIVISION, edge=-1, role=role)
            opened = True
            role = next((name for word, name in _DIVISIONS if token.text.startswith(word)), "")
            yield Token(Kind.DIVISION, edge=1, role=role, place=token.place)
        yield token
    if opened:
        yield Token(Kind.DIVISION, edge=-1, role=role)


def _note_tokens(notes: Sequence[Note], normal: Profile, text: Text) -> Iterator[Token]:
    bodies = [line for note in notes for line in note.lines]
    usual = habits(bodies, normal)
    for index, note in enumerate(notes):
        ident = note_id(index)
        yield Token(Kind.NOTE, edge=1, id=ident, label=note.label, place=place_of(note.lines))
        for lines in group(note.lines, normal, usual):
            yield leaf(Kind.PARAGRAPH, lines, text)
        yield Token(Kind.NOTE, edge=-1, id=ident)


def _furniture_tokens(document: Document, furnished: Sequence[frozenset[int]]) -> Iterator[Token]:
    for sheet, found in zip(document.sheets, furnished, strict=True):
        for index in sorted(found):
            line = sheet.lines[index]
            yield Token(Kind.FURNITURE, plain_text((line,)), place=place_of((line,)))
    for line_text in document.turned:
        yield Token(Kind.FURNITURE, line_text)
