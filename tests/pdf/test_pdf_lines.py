"""Words to lines."""

import pytest
from tests.pdf.pdf_words import BOLD, ROMAN, row, words

from kamerstuk.tokenizer.layout.lines import compose_accents, joined, lines_of
from kamerstuk.tokenizer.layout.page import Rule, Word
from kamerstuk.tokenizer.pdf.characters import describe_font


def test_words_on_one_base_line_are_one_line() -> None:
    (line,) = lines_of(words("gehoord de beraadslaging", 100), 1)
    assert line.text == "gehoord de beraadslaging"
    assert (line.x0, line.size, line.page) == (200, 10, 1)


def test_wide_gap_parts_margin_from_text() -> None:
    lines = lines_of([*words("36 067", 100, 50), *words("Wijziging van de wet", 100)], 1)
    assert [line.text for line in lines] == ["36 067", "Wijziging van de wet"]


def test_upright_rule_parts_cells_that_stand_close() -> None:
    wall = Rule(218, 80, 218.5, 120)
    lines = lines_of([*words("120", 100), *words("gereed", 100, 220)], 1, [wall])
    assert [line.text for line in lines] == ["120", "gereed"]


def test_raised_figure_joins_the_line_it_touches() -> None:
    text = words("de motie van het lid", 100)
    mark = Word("3", text[-1].x1, text[-1].x1 + 3, 96.5, 6, ROMAN, False)
    (line,) = lines_of([*text, mark], 1)
    assert line.pieces[-1].text == "3"
    assert line.pieces[-1].rise == pytest.approx(0.35)


def test_subscript_as_large_as_the_text_joins_its_word() -> None:
    text = words("megaton CO", 100)
    low = Word("2", text[-1].x1, text[-1].x1 + 5, 104.5, 10, ROMAN, False)
    rest = Word("-uitstoot", text[-1].x1 + 5, text[-1].x1 + 50, 100, 10, ROMAN, False)
    (line,) = lines_of([*text, low, rest], 1)
    assert line.text == "megaton CO2-uitstoot"


def test_line_below_is_no_subscript() -> None:
    lines = lines_of([*words("een regel met 10", 100), *words("3 en een tweede", 112)], 1)
    assert [line.text for line in lines] == ["een regel met 10", "3 en een tweede"]


def test_bold_looks_at_letters_only() -> None:
    label = Word("1.", 200, 208, 100, 10, ROMAN, False)
    (line,) = lines_of([label, *words("Inleiding", 100, 212, font=BOLD)], 1)
    assert line.bold


def test_rows_of_two_columns_join_left_to_right() -> None:
    line = joined([row("rechts", 100, 300), row("links", 100, 200)])
    assert line.text == "links rechts"
    assert [piece.fresh for piece in line.pieces] == [False, True]


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("Kostic´", "Kostić"),
        ("Yes¸ilgöz", "Yeşilgöz"),
        ("foto´s", "foto´s"),
        ("Kees´ boek", "Kees´ boek"),
        ("S´la", "Śla"),
    ],
)
def test_accents_set_as_two_signs_are_put_together(printed: str, text: str) -> None:
    assert compose_accents(printed) == text


@pytest.mark.parametrize(
    ("name", "weight", "flags", "bold", "italic"),
    [
        ("Univers-Black", 940, 0, True, False),
        ("Univers", 500, 0, False, False),
        ("Verdana,BoldItalic", 0, 0, True, True),
        ("Univers-Oblique", 500, 0, False, True),
        ("TT0001", 700, 0, True, False),
        ("Helvetica-Light", 700, 0, False, False),
        ("TT0002", 400, 1 << 18, True, False),
    ],
)
def test_face_is_read_from_name_then_weight(name: str, weight: int, flags: int, bold: bool, italic: bool) -> None:
    font = describe_font(name, weight, flags)
    assert (font.bold, font.italic) == (bold, italic)


def test_a_number_that_fills_its_place_stands_apart_from_the_text() -> None:
    one = Word("1°.", 100, 115, 200, 10, ROMAN, True)
    two = Word("naam", 116, 136, 200, 10, ROMAN, False)
    assert lines_of([one, two], 1)[0].text == "1°. naam"


def test_cells_that_meet_between_rules_are_parted_by_less_white_space() -> None:
    rules = [Rule(x0, y, x1, y) for y in (190.0, 204.0) for x0, x1 in ((200, 246), (246, 300))]
    placed = [*words("Haven en kade", 200, 182), *words("1,52", 200, 250)]
    assert len(lines_of(placed, 1)) == 1
    assert [line.text for line in lines_of(placed, 1, rules)] == ["Haven en kade", "1,52"]


def test_marker_raised_high_belongs_to_the_word_it_stands_at() -> None:
    above = words("een regel die verder loopt dan die eronder", 100)
    below = words("korte regel.", 110)
    marker = Word("1", below[-1].x1, below[-1].x1 + 3, 102, 6, ROMAN)
    assert [line.text for line in lines_of([*above, marker, *below], 1)][1] == "korte regel.1"


def test_raised_ordinal_stays_in_its_word() -> None:
    above = words("uitge", 100)
    line = words("na de 2 begroting", 110)
    two = line[2]
    raised = Word("e", two.x1, two.x1 + 1, 105, 10, ROMAN)
    assert [each.text for each in lines_of([*above, *line, raised], 1)] == ["uitge", "na de 2e begroting"]
