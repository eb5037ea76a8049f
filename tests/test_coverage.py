"""The figure that says how much of a source stands in the result."""

import pytest

from kamerstuk.coverage import measure
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
