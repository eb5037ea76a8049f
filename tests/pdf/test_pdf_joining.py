"""Lines to running text."""

import pytest
from tests.pdf.pdf_words import ROMAN, column, row, words

from kamerstuk.hyphens import Vocabulary, vocabulary
from kamerstuk.tokenizer.layout.joining import join, plain_text
from kamerstuk.tokenizer.layout.lines import lines_of
from kamerstuk.tokenizer.layout.page import Word
from kamerstuk.tokens import Mark

NONE = Vocabulary()


@pytest.mark.parametrize(
    ("one", "two", "text"),
    [
        ("de vaststel-", "ling van", "de vaststelling van"),
        ("de pensioen-", "en spaarregeling", "de pensioen- en spaarregeling"),
        ("taal-", "of rekenles", "taal- of rekenles"),
        ("in Noord-", "Holland is", "in Noord-Holland is"),
        ("de EU-", "lidstaten", "de EU-lidstaten"),
        ("de covid-19-", "uitbraak", "de covid-19-uitbraak"),
        ("de tv-", "reclame", "de tv-reclame"),
        ("vergaderjaar 2016-", "2017 is", "vergaderjaar 2016-2017 is"),
        ("niet-", "beleidsartikelen", "niet-beleidsartikelen"),
        ("de wijzi\x02", "ging", "de wijziging"),
        ("de wijzi\xad", "ging", "de wijziging"),
        ("wel en/", "of niet", "wel en/of niet"),
        ("dat is zo –", "en niet anders", "dat is zo – en niet anders"),
        ("een regel", "en nog een", "een regel en nog een"),
    ],
)
def test_line_ends(one: str, two: str, text: str) -> None:
    assert plain_text(column([one, two])) == text


def test_hyphen_stays_where_the_paper_writes_the_word_with_one() -> None:
    known = vocabulary(line.text for line in column(["het vorige Tozo-krediet was hoog"]))
    assert plain_text(column(["een Tozo-", "krediet"]), known) == "een Tozo-krediet"
    assert plain_text(column(["een Tozo-", "krediet"]), NONE) == "een Tozokrediet"


def test_words_join_over_a_page_end() -> None:
    lines = [row("de midde-", 700, page=1), row("len zijn", 60, page=2)]
    assert plain_text(lines) == "de middelen zijn"


@pytest.mark.parametrize(
    ("one", "two", "text"),
    [
        ("zie https://", "www.nos.nl/artikel/1", "zie https://www.nos.nl/artikel/1"),
        ("https://ut.nl/de-rampen-", "gepresenteerd#motie).", "https://ut.nl/de-rampen-gepresenteerd#motie)."),
        ("https://nos.nl/artikel", "2533225-jeugdzorg.html", "https://nos.nl/artikel2533225-jeugdzorg.html"),
        ("zie www.rijksoverheid.nl", "voor meer", "zie www.rijksoverheid.nl voor meer"),
        ("(www.nos.nl).", "De regering", "(www.nos.nl). De regering"),
    ],
)
def test_addresses_run_on_over_lines(one: str, two: str, text: str) -> None:
    assert plain_text(column([one, two])) == text


def _marked(label: str, before: str, after: str = "") -> tuple[str, tuple[Mark, ...]]:
    text = words(before, 100)
    mark = Word(label, text[-1].x1, text[-1].x1 + 3 * len(label), 96.5, 6, ROMAN, False)
    rest = words(after, 100, mark.x1 + 2.5) if after else []
    lines = lines_of([*text, mark, *rest], 1)
    notes = {"1": "n1", "2": "n2", "3": "n3", "4": "n4"}
    return join(lines, lambda name, page: notes.get(name), NONE)[:2]


def test_marker_leaves_the_text_and_keeps_its_offset() -> None:
    assert _marked("3", "de motie.", "Verder") == ("de motie. Verder", (Mark(9, "n3", "3"),))


def test_raised_figure_without_note_stays_text() -> None:
    assert _marked("9", "10 km") == ("10 km9", ())


def test_square_metre_is_no_marker_although_there_is_a_note_2() -> None:
    assert _marked("2", "40 m") == ("40 m2", ())


def test_two_markers_set_together_are_two() -> None:
    assert _marked("34", "de raming")[1] == (Mark(9, "n3", "3"), Mark(9, "n4", "4"))


def test_white_space_is_folded_and_offsets_follow() -> None:
    text = words("de  motie", 100)
    mark = Word("1", text[-1].x1, text[-1].x1 + 3, 96.5, 6, ROMAN, False)
    found = join(lines_of([*text, mark], 1), lambda name, page: "n1", NONE)[:2]
    assert found == ("de motie", (Mark(8, "n1", "1"),))
