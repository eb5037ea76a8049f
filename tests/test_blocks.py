"""Blocks and the text they are written to: every span slices out its own words."""

import pytest

from kamerstuk.model import Span
from kamerstuk.splitter import split
from kamerstuk.tokens import Kind, Link, Mark, Token
from tests.mini import check_spans


def p(text: str, label: str = "") -> Token:
    return Token(Kind.PARAGRAPH, text, label=label)


def wrap(kind: Kind, *inner: Token | list[Token], **values: object) -> list[Token]:
    flat = [token for part in inner for token in (part if isinstance(part, list) else [part])]
    return [Token(kind, edge=1, **values), *flat, Token(kind, edge=-1)]


def item(label: str, *inner: Token | list[Token]) -> list[Token]:
    return wrap(Kind.ITEM, *inner, label=label)


def cell(*texts: str, **values: object) -> list[Token]:
    return wrap(Kind.CELL, *map(p, texts), **values)


LISTS = wrap(Kind.LIST, item("a.", p("zand"), wrap(Kind.LIST, item("1°.", p("grof")))), item("b."), item("", p("klei")))
TABLE = wrap(
    Kind.TABLE,
    Token(Kind.CAPTION, "Tabel 1"),
    wrap(Kind.ROW, cell("a", role="header"), cell("b", role="header")),
    wrap(Kind.ROW, cell("een", "twee"), cell("", colspan=2)),
)
CASES = {
    "paragraphs": ([p("Een."), p("Twee.")], "Een.\nTwee."),
    "labels share the line of their text": ([p("Een.", "1."), p("Twee.", "2.")], "1. Een.\n2. Twee."),
    "a label alone": ([p("", "Gegeven"), p("Twee.")], "Gegeven\nTwee."),
    "lists": (LISTS, "a. zand\n1°. grof\nb.\nklei"),
    "tables have tabs between cells and lines between rows": (TABLE, "Tabel 1\na\tb\neen\ntwee\t"),
    "quotes": (wrap(Kind.QUOTE, p("Zo."), p("Zus.")), "Zo.\nZus."),
    "figures": (wrap(Kind.FIGURE, Token(Kind.CAPTION, "Een dijk"), label="a.png"), "Een dijk"),
    "empty containers": (
        [*wrap(Kind.LIST), *wrap(Kind.TABLE), *wrap(Kind.QUOTE), *wrap(Kind.FIGURE), p("Slot.")],
        "Slot.",
    ),
    "a block between items": (
        wrap(Kind.LIST, item("a.", p("zand")), p("tussen"), item("b.", p("klei"))),
        "a. zand\ntussen\nb. klei",
    ),
}


@pytest.mark.parametrize(("tokens", "expected"), CASES.values(), ids=list(CASES))
@pytest.mark.parametrize("before", [[], [p("Vooraf.")]], ids=["first", "after text"])
def test_text_and_spans_agree(tokens, expected, before):
    tree = split([*before, *tokens, p("Achteraf.")])
    check_spans(tree.text, tree.sections, tree.footnotes)
    assert tree.text == "\n".join([*(token.text for token in before), expected, "Achteraf."])


def test_a_cell_joins_its_paragraphs_by_a_newline():
    (section,) = split(TABLE).sections
    table = section.blocks[0]
    assert [[(c.text, c.colspan, c.header) for c in row.cells] for row in table.rows] == [
        [("a", 1, True), ("b", 1, True)],
        [("een\ntwee", 1, False), ("", 2, False)],
    ]


def test_words_of_a_table_in_a_cell_are_words_of_that_cell():
    inner = wrap(Kind.TABLE, wrap(Kind.ROW, cell("binnen"), cell("in")))
    outer = wrap(Kind.TABLE, wrap(Kind.ROW, wrap(Kind.CELL, p("buiten"), inner, p("na")), cell("naast")))
    (section,) = split(outer).sections
    assert [[c.text for c in row.cells] for row in section.blocks[0].rows] == [["buiten\nbinnen\nin\nna", "naast"]]


def test_the_caption_of_a_table_is_no_row():
    (section,) = split(TABLE).sections
    assert (section.blocks[0].caption, section.blocks[0].caption_span) == ("Tabel 1", Span(0, 7))


def test_text_in_no_cell_of_a_table_becomes_a_row():
    (section,) = split(wrap(Kind.TABLE, wrap(Kind.ROW, cell("a")), p("los"))).sections
    assert [[c.text for c in row.cells] for row in section.blocks[0].rows] == [["a"], ["los"]]


def test_a_box_is_a_quote_that_says_so():
    (section,) = split([*wrap(Kind.QUOTE, p("a"), role="box"), *wrap(Kind.QUOTE, p("b"))]).sections
    assert [block.boxed for block in section.blocks] == [True, False]


def test_a_figure_without_caption_has_an_empty_span_and_its_name():
    (section,) = split([p("Zie."), *wrap(Kind.FIGURE, label="a.png")]).sections
    figure = section.blocks[1]
    assert (figure.caption, figure.name, figure.span) == (None, "a.png", Span(4, 4))


def test_notes_stand_behind_the_body_in_their_order_wherever_they_were():
    def note(ident: str, *texts: str) -> list[Token]:
        return wrap(Kind.NOTE, *map(p, texts), id=ident, label="1")

    first = p("Een.")._replace(marks=(Mark(3, "b", "1"), Mark(4, "a", "1")))
    tree = split([*note("b", "Noot b."), first, *note("a", "Noot a.", "En meer."), p("Twee.")])
    assert tree.text == "Een.\nTwee.\nNoot b.\nNoot a.\nEn meer."
    assert [(n.id, n.source_id, n.text, n.anchors) for n in tree.footnotes] == [
        ("noot-1", "b", "Noot b.", (3,)),
        ("noot-2", "a", "Noot a.\nEn meer.", (4,)),
    ]
    check_spans(tree.text, tree.sections, tree.footnotes)


def test_a_note_without_text_is_kept_with_an_empty_span():
    tree = split([p("Een."), *wrap(Kind.NOTE, id="a", label="1")])
    assert [(n.text, n.span) for n in tree.footnotes] == [("", Span(4, 4))]


def test_a_note_that_nothing_refers_to_has_no_anchor():
    tree = split([p("Een."), *wrap(Kind.NOTE, p("Bron."), id="a", label="1")])
    assert tree.footnotes[0].anchors == ()


def test_every_text_is_a_passage_in_which_references_are_sought_once():
    link = Token(Kind.PARAGRAPH, "Zie stuk 3.", links=(Link(4, 10, "kst-1-3"),))
    tree = split([Token(Kind.TITLE, "BRIEF"), link, *TABLE, *wrap(Kind.NOTE, p("Bron."), id="a", label="1")])
    assert [(piece.text, piece.note) for piece in tree.passages] == [
        ("BRIEF", None),
        ("Zie stuk 3.", None),
        ("Tabel 1", None),
        ("a", None),
        ("b", None),
        ("een", None),
        ("twee", None),
        ("Bron.", "noot-1"),
    ]
    assert all(tree.text[q.offset : q.offset + len(q.text)] == q.text for q in tree.passages)
    assert tree.passages[1].links == link.links
