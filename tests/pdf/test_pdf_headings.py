"""Which short paragraphs are headings, form by form."""

import pytest
from tests.pdf.pdf_words import BOLD, ITALIC, NORMAL, ROMAN, column, row

from kamerstuk.hyphens import Vocabulary
from kamerstuk.tokenizer.layout.headings import FORMS, heading_style
from kamerstuk.tokenizer.layout.lines import Line, joined
from kamerstuk.tokenizer.layout.page import Font
from kamerstuk.tokenizer.layout.paragraphs import Habits, group
from kamerstuk.tokenizer.layout.units import Text, classify, tokens_of

FULL = "een regel die de hele kolom van links tot rechts vullen zal"
TEXT = Text(lambda label, page: None, Vocabulary())


def style(text: str, font: Font, around: Font = ROMAN, before: str = FULL[:-1] + ".", size: float = 10) -> str:
    """Style of a line alone between two paragraphs."""
    under = [row(FULL, 160, font=around), row(FULL, 172, font=around)]
    groups = [[row(before, 100, font=around)], [row(text, 130, font=font, size=size)], under]
    return heading_style(groups, 1, NORMAL, lambda line: False)


@pytest.mark.parametrize(
    ("text", "font", "around", "expected"),
    [
        ("Kosten", BOLD, ROMAN, "vet"),
        ("KOSTEN EN BATEN", BOLD, ROMAN, "kapitaal"),
        ("Kosten", ITALIC, ROMAN, "cur"),
        ("b) Kosten", ITALIC, ROMAN, "cur"),
        ("Kosten", ITALIC, ITALIC, ""),
        ("2. Kosten", ITALIC, ITALIC, "cur"),
        ("a. Kosten", ITALIC, ITALIC, "cur"),
        ("kosten", ITALIC, ROMAN, ""),
        ("Vragen 7, 8, 9 10 en 11", ROMAN, ROMAN, "rom"),
        ("KOSTEN EN BATEN", ROMAN, ROMAN, "kapitaal"),
        ("Kosten van", BOLD, ROMAN, ""),
        ("https://voorbeeld.nl/bomen", BOLD, ROMAN, ""),
    ],
)
def test_forms(text: str, font: Font, around: Font, expected: str) -> None:
    assert style(text, font, around) == expected


def test_large_type_is_a_heading_and_small_type_is_none() -> None:
    assert style("Kosten", ROMAN, size=12) == "vet"
    assert style("Kosten", BOLD, size=8) == ""


def test_name_under_an_office_is_none() -> None:
    assert style("J. Boom", ITALIC, before="De Minister van Financiën,") == ""


def test_forms_have_names_of_their_own() -> None:
    assert len({form.name for form in FORMS}) == len(FORMS)


def heads(rows: list[Line]) -> list[str]:
    units = classify(group(rows, NORMAL, Habits(True, True)), NORMAL, TEXT)
    return [token.text for token in tokens_of(units, TEXT) if token.kind.value == "heading"]


def test_second_row_hangs_behind_the_number() -> None:
    number = row("1.2", 130, font=BOLD)
    title = row("Kosten van het onderhoud", 130, 240, font=BOLD)
    first = number._replace(
        pieces=(*number.pieces, title.pieces[0]._replace(text=" " + title.text)), x1=title.x1, hang=240
    )
    rows = [*column([FULL, FULL]), first, row("Aan de kade", 142, 240, font=BOLD), *column([FULL, FULL], top=166)]
    assert heads(rows) == ["1.2 Kosten van het onderhoud Aan de kade"]


def test_lettered_italic_heading_that_fills_its_line() -> None:
    label = row("b)", 130, font=ITALIC)
    title = row("Gevolgen voor rijk en voor provincies en gemeenten samen", 130, 218, font=ITALIC)
    first = joined([label, title])
    rows = [*column([FULL[:-1] + "."]), first, row("Lidstaten wijzen wie toezicht houdt zelf aan", 142)]
    assert heads(rows) == ["b) Gevolgen voor rijk en voor provincies en gemeenten samen"]
