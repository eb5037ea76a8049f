"""A heading taken apart into label, number, title and kind."""

import pytest

from kamerstuk.headings import decimals, read_heading

HEADINGS = [
    ("Inleiding", None, None, "Inleiding", "section"),
    ("1. Inleiding", "1.", "1", "Inleiding", "section"),
    ("1 Inleiding", "1", "1", "Inleiding", "section"),
    ("2.1 Doel van het beheer", "2.1", "2.1", "Doel van het beheer", "section"),
    ("3.1.2. Sluizen", "3.1.2.", "3.1.2", "Sluizen", "section"),
    ("II. Artikelen", "II.", "II", "Artikelen", "section"),
    ("IV Gemalen", "IV", "IV", "Gemalen", "section"),
    ("A. Algemeen", "A.", "A", "Algemeen", "section"),
    ("b) Kosten", "b)", "b", "Kosten", "section"),
    ("1.\u00a0Inleiding", "1.", "1", "Inleiding", "section"),
    ("2019 was een nat jaar", None, None, "2019 was een nat jaar", "section"),
    ("A deux", None, None, "A deux", "section"),
    ("Artikel 3", "Artikel 3", "3", None, "article"),
    ("ARTIKEL II (Waterwet 2014)", "ARTIKEL II", "II", "(Waterwet 2014)", "article"),
    ("Artikel 3:159n Toezicht", "Artikel 3:159n", "3:159n", "Toezicht", "article"),
    ("Artikelen 3 en 4", "Artikelen 3 en 4", "3", None, "article"),
    ("Artikel I, onderdeel B (artikel 1a)", "Artikel I, onderdeel B", "I", "(artikel 1a)", "article"),
    ("Ad artikel 3", "Ad artikel 3", "3", None, "article"),
    ("Artikel N", "Artikel N", "N", None, "article"),
    ("Artikelsgewijze toelichting", None, None, "Artikelsgewijze toelichting", "section"),
    ("Artikelen", None, None, "Artikelen", "section"),
    ("Vraag 2", "Vraag 2", "2", None, "question"),
    ("Vraag 2, 3", "Vraag 2, 3", "2 3", None, "question"),
    ("Vraag 7, 8 en 12", "Vraag 7, 8 en 12", "7 8 12", None, "question"),
    ("Vragen 4 tot en met 7", "Vragen 4 tot en met 7", "4 5 6 7", None, "question"),
    ("Antwoord 11 t/m 13", "Antwoord 11 t/m 13", "11 12 13", None, "answer"),
    ("Antwoorden op de vragen 5-7", "Antwoorden op de vragen 5-7", "5 6 7", None, "answer"),
    ("12 maanden uitstel", None, None, "12 maanden uitstel", "section"),
    ("5 miljoen voor dijken", None, None, "5 miljoen voor dijken", "section"),
    ("12 Uitstel", "12", "12", "Uitstel", "section"),
    ("8.Handhaving", "8.", "8", "Handhaving", "section"),
    ("Artikel VIquater", "Artikel VIquater", "VIquater", None, "article"),
    ("Antwoord 1", "Antwoord 1", "1", None, "answer"),
    ("Antwoord op vraag 1:", "Antwoord op vraag 1:", "1", None, "answer"),
    ("Vragen van de leden", None, None, "Vragen van de leden", "section"),
    ("Bijlage 1 Overzicht", "Bijlage 1", "1", "Overzicht", "annex"),
    ("Hoofdstuk 3 Geld", "Hoofdstuk 3", "3", "Geld", "section"),
    ("Onderdeel A", "Onderdeel A", "A", None, "section"),
    ("Titel van de regeling", None, None, "Titel van de regeling", "section"),
    ("§ 2 Reikwijdte", "§ 2", "2", "Reikwijdte", "section"),
]


@pytest.mark.parametrize(("text", "label", "number", "title", "kind"), HEADINGS, ids=[row[0] for row in HEADINGS])
def test_a_printed_heading_is_taken_apart(text, label, number, title, kind):
    assert tuple(read_heading(text)) == (label, number, title, kind)


@pytest.mark.parametrize(
    ("label", "text", "expected"),
    [
        ("I.", "ALGEMEEN", ("I.", "I", "ALGEMEEN", "section")),
        ("Artikel 3", "", ("Artikel 3", "3", None, "article")),
        ("Artikel 3", "Toezicht", ("Artikel 3", "3", "Toezicht", "article")),
        ("2.1", "Doel", ("2.1", "2.1", "Doel", "section")),
        ("4", "", ("4", "4", None, "section")),
        ("Vraag 1", "", ("Vraag 1", "1", None, "question")),
    ],
)
def test_a_label_that_the_source_keeps_apart_is_taken_as_it_is(label, text, expected):
    assert tuple(read_heading(text, label)) == expected


@pytest.mark.parametrize("row", HEADINGS, ids=[row[0] for row in HEADINGS])
def test_no_letter_of_a_heading_is_lost(row):
    heading = read_heading(row[0])
    whole = f"{heading.label or ''}{heading.title or ''}"
    assert [c for c in whole if c.isalnum()] == [c for c in row[0] if c.isalnum()]


@pytest.mark.parametrize(
    ("number", "expected"),
    [("2.1", (2, 1)), ("3", (3,)), ("1.10", (1, 10)), ("II", ()), ("A", ()), (None, ()), ("", ())],
)
def test_only_decimal_numbers_count_as_depth(number, expected):
    assert decimals(number) == expected


def test_numbers_that_stand_alone_over_a_question_are_one_list():
    """A list of questions prints only "1, 2 en 3" over those that it puts together."""
    assert read_heading("", "1, 2 en 3").number == "1 2 3"
    assert read_heading("", "2.1").number == "2.1"


def test_a_range_too_long_to_be_questions_stays_two_numbers():
    assert read_heading("Vraag 1 t/m 900").number == "1 900"
