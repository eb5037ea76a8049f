"""The figure that says how much of a source stands in the result."""

import pytest
from attrs import evolve

from kamerstuk.coverage import Coverage, measure
from kamerstuk.model import Footnote
from kamerstuk.model.base import Span
from kamerstuk.tokens import Kind, Mark, Token


def share(witness: str, text: str, *tokens: Token) -> float:
    return measure(tokens, text, witness).share


@pytest.mark.parametrize(
    ("witness", "text"),
    [
        ("De dijk is hoog.", "De dijk is hoog."),
        ("  De\n dijk ", "De dijk"),
        ("De dĳk", "De dijk"),
        ("af\u00adbreken", "afbreken"),
        ("m²", "m2"),
        ("e\u0301e\u0301n", "één"),
        ("", ""),
        ("– • .", ""),
        ("De dijk", "Meer dan de bron: De dijk"),
    ],
)
def test_nothing_is_lost_where_all_letters_and_digits_are_there(witness, text):
    assert share(witness, text) == 1.0


def test_furniture_counts_as_kept():
    token = Token(Kind.FURNITURE, "Naar boven")
    assert share("De dijk Naar boven", "De dijk", token) == 1.0
    assert measure([token, Token(Kind.SERIES, "2"), Token(Kind.PANEL, "x")], "", "").furniture == (
        "Naar boven",
        "2",
        "x",
    )


def test_markers_and_numbers_of_notes_count_as_kept():
    marked = Token(Kind.PARAGRAPH, "De dijk", marks=(Mark(7, "n", "12"),))
    note = Token(Kind.NOTE, edge=1, label="12")
    assert share("De dijk12 12Bron", "De dijk Bron", marked, note) == 1.0


def test_what_is_lost_is_counted_and_named():
    found = measure([], "abcd", "abcd efgh")
    assert found.share == 0.5
    assert found.lost == ("efgh",)


def test_a_word_that_stands_twice_must_be_kept_twice():
    assert measure([], "dijk", "dijk dijk").lost == ("dijk",)


def test_a_long_loss_is_named_in_part_and_counted_whole():
    found = measure([], "", " ".join(f"woord{number}" for number in range(50)))
    assert found.lost[0] == "woord0"
    assert found.lost[-1] == "… and 30 more"
    assert found.share == 0.0


BODY = "De dijk is hoog en breed. De sluis is oud en wordt hersteld. Het gemaal is nieuw."


@pytest.mark.parametrize(
    ("witness", "moved"),
    [
        (
            "De sluis is oud en wordt hersteld. De dijk is hoog en breed. Het gemaal is nieuw.",
            "De dijk is hoog en breed",
        ),
        ("De dijk is hoog en breed. Het gemaal is nieuw. De sluis is oud en wordt hersteld.", "Het gemaal is nieuw"),
        ("De dijk is breed en hoog. De sluis is oud en wordt hersteld. Het gemaal is nieuw.", "breed"),
    ],
)
def test_what_stands_elsewhere_lowers_the_figure_and_is_named(witness, moved):
    found = measure([], BODY, witness)
    assert found.share < 1.0
    assert found.lost == ()
    assert moved in " ".join(found.moved)


def test_furniture_and_head_may_stand_anywhere():
    head = [Token(Kind.DOSSIER, "Dijken", label="36 990"), Token(Kind.NUMBER, "Nr. 7"), Token(Kind.TITLE, "BRIEF")]
    foot = [Token(Kind.FURNITURE, "Tweede Kamer, 36 990, nr. 7"), Token(Kind.FURNITURE, "2")]
    witness = f"2 BRIEF 36 990 Dijken Nr. 7 {BODY[:40]} Tweede Kamer, 36 990, nr. 7 {BODY[40:]}"
    assert measure([*head, *foot], f"36 990 Dijken\nNr. 7\nBRIEF\n{BODY}", witness) == Coverage(
        1.0, ("Tweede Kamer, 36 990, nr. 7", "2"), ()
    )


def noted(*texts: str) -> tuple[str, tuple[Footnote, ...]]:
    """A text of body and numbered notes, as `measure` takes it."""
    text, notes = BODY, []
    for number, note in enumerate(texts, 1):
        span = Span(len(text) + 1, len(text) + 1 + len(note))
        text += "\n" + note
        notes.append(Footnote(f"noot-{number}", str(number), note, span))
    return text, tuple(notes)


def test_a_note_stands_at_its_marker_in_the_source():
    text, notes = noted("1980 was een goed jaar.", "Zie de bijlage.")
    witness = f"{BODY[:25]} 1 1980 was een goed jaar. {BODY[26:60]} 2 Zie de bijlage. {BODY[61:]}"
    assert measure([], text, witness, notes).share == 1.0


def test_notes_have_the_order_of_their_markers():
    text, notes = noted("Zonder de bronbemaling.", "Zie ook de bijlage.")
    assert measure([], text, f"{BODY} 2 Zie ook de bijlage. 1 Zonder de bronbemaling.", notes).share == 1.0


def test_a_line_of_a_note_in_the_body_is_moved():
    text, notes = noted("Zie ook de bijlage die later")
    text = text.replace("De sluis", "bij de brief komt. De sluis")
    shift = len("bij de brief komt. ")
    notes = (evolve(notes[0], span=Span(notes[0].span.start + shift, notes[0].span.end + shift)),)
    found = measure([], text, f"{BODY} 1 Zie ook de bijlage die later bij de brief komt.", notes)
    assert any("bij de brief komt" in piece for piece in found.moved)


def test_empty_text_is_no_coverage():
    token = Token(Kind.FURNITURE, "Naar boven")
    assert measure([token], "", "Naar boven").share == 0.0


def test_much_repetition_takes_time_in_proportion():
    text = "ab ac " * 20_000
    assert measure([], text, "ac ab " * 20_000).share < 1.0
