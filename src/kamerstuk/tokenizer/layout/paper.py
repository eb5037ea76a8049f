"""A paper as lines of pages to its tokens: furniture, notes, head, blocks. The one way into the layout."""

from collections.abc import Iterable, Iterator, Sequence

from kamerstuk.hyphens import vocabulary
from kamerstuk.tokenizer.layout.flow import Flow, beside_margin, cut_notes, joined_pages
from kamerstuk.tokenizer.layout.furniture import furniture
from kamerstuk.tokenizer.layout.head import read_masthead
from kamerstuk.tokenizer.layout.joining import plain_text
from kamerstuk.tokenizer.layout.letter import read_letter
from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokenizer.layout.notes import Note, Numbering, note_id
from kamerstuk.tokenizer.layout.paragraphs import QUESTION, Habits, group, habits
from kamerstuk.tokenizer.layout.profile import Profile, Sheet, profile
from kamerstuk.tokenizer.layout.rules import underlined_by
from kamerstuk.tokenizer.layout.signature import with_roles
from kamerstuk.tokenizer.layout.speeches import FOOT, is_spoken, with_item
from kamerstuk.tokenizer.layout.tables import Grid, grid_tokens
from kamerstuk.tokenizer.layout.units import Text, Unit, classify, leaf, place_of, tokens_of
from kamerstuk.tokenizer.layout.zones import Zones
from kamerstuk.tokenizer.note_markers import recover_markers
from kamerstuk.tokenizer.speeches import with_speeches
from kamerstuk.tokens import Kind, Token

_DIVISIONS = (("Vra", "question"), ("Ant", "answer"))


def tokens_of_paper(sheets: Sequence[Sheet], turned: Sequence[str] = ()) -> tuple[tuple[Token, ...], str]:
    """All pages as a flat stream of tokens, and the dialect; `turned` is text that runs another way than its page."""
    furnished = furniture(sheets)
    bare = [_without(sheet, found) for sheet, found in zip(sheets, furnished, strict=True)]
    normal = profile(bare)
    pages, notes = cut_notes(bare, normal)
    text = _text(bare, notes)
    feet = (sheet.lines[i].text for sheet, found in zip(sheets, furnished, strict=True) for i in found)
    spoken = any(FOOT.fullmatch(foot) for foot in feet) or is_spoken(line for sheet in bare for line in sheet.lines)
    front, pages, dialect = _front(pages, normal, text, spoken=spoken)
    body, sideways = _body(pages, dialect, normal, text)
    if any(sheet.scanned for sheet in sheets):
        body = recover_markers(body, [(note.label, note_id(index)) for index, note in enumerate(notes)])
    edges = _furniture_tokens(sheets, furnished, turned)
    return (*front[0], *body, *_note_tokens(notes, normal, text), *front[1], *sideways, *edges), dialect or "other-pdf"


def _without(sheet: Sheet, found: frozenset[int]) -> Sheet:
    return sheet._replace(lines=tuple(line for i, line in enumerate(sheet.lines) if i not in found))


def _text(sheets: Sequence[Sheet], notes: Sequence[Note]) -> Text:
    words = vocabulary(line.text for sheet in sheets for line in sheet.lines)
    rules = {sheet.number: sheet.rules for sheet in sheets if sheet.rules}
    return Text(Numbering(notes).resolve, words, lambda line: underlined_by(rules.get(line.page, ()), line))


_Front = tuple[list[Token], list[Token]]
"""Tokens of the head, and the furniture of a letter's."""


def _front(pages: list[Flow], normal: Profile, text: Text, *, spoken: bool) -> tuple[_Front, list[Flow], str]:
    """The head of the paper, the pages without it and the dialect; `spoken` for Handelingen without a head."""
    first = pages[0]
    lead = next((i for i, item in enumerate(first.main) if isinstance(item, Grid)), len(first.main))
    top = Zones(tuple(item for item in first.main[:lead] if isinstance(item, Line)), first.margin, first.side)
    head = read_masthead(top, normal, text)
    tokens, aside, rest = list(head.tokens), list[Token](), head.rest
    dialect = head.dialect or ("handelingen-pdf" if spoken else "")
    if not dialect and (letter := read_letter(rest, normal, text)) is not None:
        tokens, aside, rest, dialect = [*tokens, *letter.tokens], list(letter.furniture), letter.rest, "letter-pdf"
    front = Flow((*rest.main, *first.main[lead:]), rest.margin, rest.side)
    return (tokens, aside), [front, *pages[1:]], dialect


def _body(pages: Sequence[Flow], dialect: str, normal: Profile, text: Text) -> tuple[list[Token], list[Token]]:
    """The body, and what stands beside the text of a letter as furniture."""
    flow: list[Line | Grid] = []
    aside: list[Token] = []
    for page in pages:
        flow += beside_margin(page, normal)
        if dialect == "letter-pdf":
            aside += [leaf(Kind.FURNITURE, (line,), text) for line in page.side]
        else:
            flow += page.side
    items = joined_pages(flow, normal)
    usual = habits([each for each in items if isinstance(each, Line)], normal)
    plain = _plain(items, normal, usual, text)
    readers = {"aanhangsel-pdf": _questions, "handelingen-pdf": _debate}
    return list(readers.get(dialect, with_roles)(plain)), aside


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


def _blocks(items: Sequence[Line | Grid], normal: Profile, usual: Habits, text: Text) -> Iterator[Unit | Grid]:
    for stretch in _stretches(items):
        if isinstance(stretch, Grid):
            yield stretch
        else:
            yield from classify(group(stretch, normal, usual), normal, text)


def _plain(items: Sequence[Line | Grid], normal: Profile, usual: Habits, text: Text) -> Iterator[Token]:
    held: list[Unit] = []
    for block in _blocks(items, normal, usual, text):
        if isinstance(block, Unit):
            held.append(block)
            continue
        yield from tokens_of(held, text)
        held = []
        yield from grid_tokens(block, text)
    yield from tokens_of(held, text)


def _debate(tokens: Iterable[Token]) -> Iterator[Token]:
    return with_speeches(with_item(tokens))


def _questions(tokens: Iterable[Token]) -> Iterator[Token]:
    """Questions and answers as divisions, each opened by its head."""
    role, opened = "", False
    for token in tokens:
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


def _furniture_tokens(
    sheets: Sequence[Sheet], furnished: Sequence[frozenset[int]], turned: Sequence[str]
) -> Iterator[Token]:
    for sheet, found in zip(sheets, furnished, strict=True):
        for index in sorted(found):
            line = sheet.lines[index]
            yield Token(Kind.FURNITURE, plain_text((line,)), place=place_of((line,)))
    for line_text in turned:
        yield Token(Kind.FURNITURE, line_text)
