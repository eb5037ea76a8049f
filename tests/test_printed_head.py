"""The head of a paper read from its printed words alone (formats handbook, D.1)."""

import pytest

from kamerstuk.tokenizer.printed_head import recognise_head, shouted
from kamerstuk.tokens import Kind, Token

SHORT = {
    "D": Kind.DOSSIER,
    "N": Kind.NUMBER,
    "T": Kind.TITLE,
    "L": Kind.DATELINE,
    "S": Kind.SERIES,
    "P": Kind.PARAGRAPH,
}


def recognised(*lines: str) -> list[str]:
    """Show each line with the letter of what it became: "D 36 990: Dijken"."""
    letters = {kind: letter for letter, kind in SHORT.items()}
    found = recognise_head([Token(Kind.PARAGRAPH, line) for line in lines], wrapped=True)
    return [
        f"{letters[token.kind]} {f'{token.label}: ' if token.label else ''}{token.text}".rstrip(": ")
        for token in found
        if token.text or token.label
    ]


HEADS = {
    "one line each": (
        ["36 990 Beheer van dijken", "Nr. 7 BRIEF VAN DE MINISTER VAN DIJKEN", "Aan de Voorzitter van de Kamer"],
        [
            "D 36 990: Beheer van dijken",
            "N Nr. 7",
            "T BRIEF VAN DE MINISTER VAN DIJKEN",
            "P Aan de Voorzitter van de Kamer",
        ],
    ),
    "number and title on lines of their own": (
        [
            "36 990",
            "Beheer van dijken",
            "Nr. 7",
            "BRIEF VAN DE MINISTER VAN DIJKEN",
            "Ontvangen 6 mei 2025",
            "De dijk.",
        ],
        [
            "D 36 990: Beheer van dijken",
            "N Nr. 7",
            "T BRIEF VAN DE MINISTER VAN DIJKEN",
            "L Ontvangen 6 mei 2025",
            "P De dijk.",
        ],
    ),
    "series head first": (
        [
            "Tweede Kamer der Staten-Generaal",
            "2",
            "Vergaderjaar 2024-2025",
            "36 990 Dijken",
            "Nr. 7",
            "VERSLAG",
            "De dijk.",
        ],
        [
            "S Tweede Kamer der Staten-Generaal",
            "S 2",
            "S Vergaderjaar 2024-2025",
            "D 36 990: Dijken",
            "N Nr. 7",
            "T VERSLAG",
            "P De dijk.",
        ],
    ),
    "two dossiers": (
        ["36 990 Dijken", "21 501-02 Sluizen", "Nr. 7 VERSLAG", "De dijk."],
        ["D 36 990: Dijken", "D 21 501-02: Sluizen", "N Nr. 7", "T VERSLAG", "P De dijk."],
    ),
    "chapter and Rijkswet": (
        ["36 990 VI Begroting", "36 455 (R2188) Rijksdijken", "Nr. 7 VERSLAG"],
        ["D 36 990 VI: Begroting", "D 36 455 (R2188): Rijksdijken", "N Nr. 7", "T VERSLAG"],
    ),
    "letter of the Eerste Kamer": (
        ["36 990 Dijken", "B VOORLOPIG VERSLAG VAN DE COMMISSIE", "Vastgesteld 6 mei 2025", "De dijk."],
        ["D 36 990: Dijken", "N B", "T VOORLOPIG VERSLAG VAN DE COMMISSIE", "L Vastgesteld 6 mei 2025", "P De dijk."],
    ),
    "title over two lines": (
        ["36 990 Dijken", "Nr. 7", "MOTIE VAN DE LEDEN SLUIS", "EN GEMAAL", "Voorgesteld 6 mei 2025", "De Kamer,"],
        [
            "D 36 990: Dijken",
            "N Nr. 7",
            "T MOTIE VAN DE LEDEN SLUIS EN GEMAAL",
            "L Voorgesteld 6 mei 2025",
            "P De Kamer,",
        ],
    ),
    "as tabled": (
        ["36990-12", "Beheer van dijken", "MOTIE VAN HET LID SLUIS", "Voorgesteld", "6 mei 2025", "De Kamer,"],
        ["N 36990-12", "D Beheer van dijken", "T MOTIE VAN HET LID SLUIS", "L Voorgesteld 6 mei 2025", "P De Kamer,"],
    ),
}


@pytest.mark.parametrize(("lines", "expected"), HEADS.values(), ids=list(HEADS))
def test_head_lines_are_told_by_their_words(lines, expected):
    assert recognised(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ["De dijk is hoog.", "Het water ook."],
        ["12 345 euro is veel geld.", "Het water kost meer."],
        ["B Dit is een zin.", "Nog een zin."],
        ["Geachte voorzitter,", "36 990 Dijken"],
    ],
)
def test_text_without_a_head_stays_text(lines):
    assert [line[0] for line in recognised(*lines)] == ["P"] * len(lines)


def test_words_that_look_like_a_head_far_into_the_text_stay_text():
    lines = ["36 990 Dijken", "Nr. 7 VERSLAG", "De dijk is hoog.", "36 991 Sluizen", "Nr. 8 VERSLAG"]
    assert [line[0] for line in recognised(*lines)] == ["D", "N", "T", "P", "P", "P"]


def test_a_second_shouted_line_is_no_title_where_lines_are_whole_paragraphs():
    lines = ["36 990 Dijken", "Nr. 7 VERSLAG", "ALGEMEEN DEEL", "De dijk is hoog."]
    found = recognise_head([Token(Kind.PARAGRAPH, line) for line in lines], wrapped=False)
    assert [t.text for t in found if t.kind is Kind.TITLE] == ["VERSLAG"]


@pytest.mark.parametrize("lines", [lines for lines, _ in HEADS.values()], ids=list(HEADS))
def test_no_word_is_lost_or_moved(lines):
    found = recognise_head([Token(Kind.PARAGRAPH, line) for line in lines])
    assert "".join(t.label + t.text for t in found).replace(" ", "") == "".join(lines).replace(" ", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BRIEF VAN DE MINISTER", True),
        ("VERSLAG (derde)", False),
        ("Brief van de Minister", False),
        ("ABC", False),
        ("", False),
    ],
)
def test_title_lines_are_shouted(text, expected):
    assert shouted(text) is expected
