"""What holds of every stream behind its tokenizer: no control characters, no two notes of one id."""

import pytest

import kamerstuk
from kamerstuk.controls import CONTROL, has_controls, without_controls
from kamerstuk.seam import settled
from kamerstuk.tokens import Kind, Link, Mark, Token, Tokenized
from tests.mini import publicatie


def codes(stuk: kamerstuk.Kamerstuk) -> set[str]:
    return {diagnostic.code for diagnostic in stuk.diagnostics}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dijk\x07\x1b[31m", "dijk[31m"),
        ("de\x0bsluis", "de sluis"),
        ("zo\x92n \x93dijk\x94 \x8cuvre", "zo’n “dijk” Œuvre"),
        ("a\x81\x9d\x7fb", "ab"),
        ("a\ufdd0\ufffe\U0001ffff\ud800b", "ab"),
        ("tab\tregel\neinde\r\n", "tab\tregel\neinde\r\n"),
        ("\u202eomgekeerd\u202c é ĳ", "\u202eomgekeerd\u202c é ĳ"),
    ],
)
def test_control_characters_go_or_are_what_they_stand_for(text, expected):
    assert without_controls(text) == expected


@pytest.mark.parametrize(
    "source",
    [
        publicatie("<al>De dijk&#x9b; is&#x7f; hoog.</al>"),
        "36 990\tBeheer van dijken\n\nNr. 7\tBRIEF VAN DE MINISTER\n\nDe dijk\x1b is\x07 hoog.",
        "<html><body><div id='broodtekst'><p>De dijk&#1; is\x08 hoog.</p></div></body></html>",
    ],
    ids="xml text html".split(),
)
def test_no_control_character_reaches_the_text_and_one_diagnostic_tells_how_many(source):
    stuk = kamerstuk.parse(source.encode())
    told = [d.message for d in stuk.diagnostics if d.code == "control-characters"]
    assert "De dijk" in stuk.text
    assert not CONTROL.search(stuk.text)
    assert not CONTROL.search(stuk.to_html())
    assert sum(int(message.split()[0]) for message in told) == 2
    assert stuk.source.coverage == 1.0


def test_characters_that_turn_text_stay_and_are_told():
    stuk = kamerstuk.parse(publicatie("<al>De \u202edijk\u202c is hoog.</al>").encode())
    assert "\u202edijk\u202c" in stuk.text
    assert "bidi-control" in codes(stuk)
    assert "bidi-control" not in codes(kamerstuk.parse(publicatie("<al>De dijk “ĳ” is hoog.</al>").encode()))


def test_markers_and_links_keep_their_place_when_characters_go():
    token = Token(Kind.PARAGRAPH, "a\x07bc\x07d", marks=(Mark(5, "n", "1"),), links=(Link(2, 4, "kst-\x071-2"),))
    (clean,) = settled(Tokenized((token,), "", "")).tokens
    assert clean == Token(Kind.PARAGRAPH, "abcd", marks=(Mark(3, "n", "1"),), links=(Link(1, 3, "kst-1-2"),))


def note(ident: str) -> list[Token]:
    return [Token(Kind.NOTE, edge=1, id=ident), Token(Kind.PARAGRAPH, "bron"), Token(Kind.NOTE, edge=-1)]


def test_notes_of_one_id_have_the_markers_in_their_order():
    text = Token(Kind.PARAGRAPH, "abc", marks=tuple(Mark(place, "n", "1") for place in (1, 2, 3)))
    stream = settled(Tokenized((text, *note("n"), *note("n"), *note("m")), "", ""))
    ids = [token.id for token in stream.tokens if token.edge == 1]
    assert len(set(ids)) == 3
    assert [mark.note for mark in stream.tokens[0].marks] == [ids[0], ids[1], ids[1]]
    assert [code for code, _ in stream.repairs] == ["repeated-note-id"]


def test_notes_of_one_id_in_a_paper_have_one_anchor_each():
    noot = '<noot id="n"><noot.nr>{0}</noot.nr><noot.al>Bron {0}.</noot.al></noot>'
    stuk = kamerstuk.parse(publicatie(f"<al>Een{noot.format(1)} en twee{noot.format(2)}.</al>").encode())
    assert [len(each.anchors) for each in stuk.footnotes] == [1, 1]
    assert "repeated-note-id" in codes(stuk)


def test_the_fast_look_and_the_pattern_agree_on_every_character():
    for code in range(0x110000):
        character = chr(code)
        assert has_controls(f"é{character}") == bool(CONTROL.match(character)), hex(code)


def test_a_token_is_cut_with_its_markers_and_links():
    token = Token(
        Kind.PARAGRAPH,
        "1. Zie de brief.",
        marks=(Mark(1, "a", "1"), Mark(6, "b", "2"), Mark(16, "c", "3")),
        links=(Link(0, 1, "x"), Link(3, 6, "y"), Link(0, 16, "z")),
    )
    label, rest = token.split(2, back=3)
    assert (label.text, label.marks, label.links) == ("1.", (Mark(1, "a", "1"),), (Link(0, 1, "x"),))
    assert (rest.text, rest.marks) == ("Zie de brief.", (Mark(3, "b", "2"), Mark(13, "c", "3")))
    assert rest.links == (Link(0, 3, "y"), Link(0, 13, "z"))


def test_a_marker_on_what_is_cut_away_goes_to_the_part_behind():
    _, rest = Token(Kind.PARAGRAPH, "1 Ja.", marks=(Mark(1, "a", "1"),)).split(0, back=2)
    assert rest == Token(Kind.PARAGRAPH, "Ja.", marks=(Mark(0, "a", "1"),))


LONG = "een heel lange tekst die geen nummer van een noot kan zijn"


@pytest.mark.parametrize(
    "xml",
    [
        f'<al>Zin<noot id="n"><noot.nr>{LONG}</noot.nr><noot.al>Bron.</noot.al></noot> uit.</al>',
        f'<al>x<noot id="n"><noot.nr>1</noot.nr><noot.al>Bron.</noot.al></noot> en <nootref refid="n">{LONG}</nootref> uit.</al>',
    ],
)
def test_words_that_stand_where_a_note_has_its_number_are_kept(xml):
    paper = kamerstuk.parse(publicatie(xml).encode())
    assert LONG in paper.text
    assert all(len(note.label) <= 12 for note in paper.footnotes)
    assert paper.source.coverage == 1.0
