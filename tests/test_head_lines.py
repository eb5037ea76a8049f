"""The head of a paper read from its printed words alone."""

import pytest

from kamerstuk.tokenizer.head import recognise_head
from kamerstuk.tokenizer.head.state import shouted
from kamerstuk.tokens import Kind, Token

SHORT = {
    "D": Kind.DOSSIER,
    "N": Kind.NUMBER,
    "T": Kind.TITLE,
    "L": Kind.DATELINE,
    "S": Kind.SERIES,
    "P": Kind.PARAGRAPH,
    "F": Kind.FURNITURE,
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
    "number in the session without its stop, said again over the title": (
        [
            "Bijlagen",
            "889",
            "5",
            "Tweede Kamer 5",
            "Naturalisatie van 19 anderen",
            "889",
            "VOORLOPIG VERSLAG",
            "De dijk.",
        ],
        [
            "S Bijlagen",
            "S 889",
            "N 5",
            "S Tweede Kamer 5",
            "D Naturalisatie van 19 anderen",
            "D 889",
            "T VOORLOPIG VERSLAG",
            "P De dijk.",
        ],
    ),
    "paper in the Bijlagen without a title line": (
        ["Bijlagen.", "434—435.", "Tweede Kamer.", "434", "Notawisseling over een haven."],
        ["S Bijlagen.", "S 434—435.", "S Tweede Kamer.", "D 434: Notawisseling over een haven."],
    ),
    "page in the thousands of a stenogram": (
        [
            "Ve! 427",
            "1647",
            "Tweede",
            "Kamer",
            "63ste VERGADERING — 28 APRIL 1948",
            "63STE VERGADERING",
            "VERGADERING VAN WOENSDAG 28 APRIL 1948",
            "De dijk.",
        ],
        [
            "S Ve! 427",
            "F 1647",
            "P Tweede",
            "P Kamer",
            "S 63ste VERGADERING — 28 APRIL 1948",
            "P 63STE VERGADERING",
            "P VERGADERING VAN WOENSDAG 28 APRIL 1948",
            "P De dijk.",
        ],
    ),
    "stenogram of a committee": (
        [
            "K 1 VASTE COMMISSIE VOOR",
            "DIJKEN",
            "1STE VERGADERING",
            "VERGADERING VAN MAANDAG 23 FEBRUARI 1970",
            "De dijk.",
        ],
        [
            "S K 1 VASTE COMMISSIE VOOR",
            "S DIJKEN",
            "P 1STE VERGADERING",
            "P VERGADERING VAN MAANDAG 23 FEBRUARI 1970",
            "P De dijk.",
        ],
    ),
    "dossiers of the other chamber behind the number": (
        [
            "EERSTE KAMER DER STATEN-GENERAAL",
            "Zitting 1973-1974",
            "Nr. 140",
            "12712, 12 916 (R 951) en 12 967",
            "(Tweede Kamer)",
            "EINDVERSLAG van het College van Senioren",
            "De dijk.",
        ],
        [
            "S EERSTE KAMER DER STATEN-GENERAAL",
            "S Zitting 1973-1974",
            "N Nr. 140",
            "D 12712",
            "D 12 916 (R 951) en",
            "D 12 967",
            "F (Tweede Kamer)",
            "T EINDVERSLAG van het College van Senioren",
            "P De dijk.",
        ],
    ),
    "dossier of the other chamber first, and a reprint": (
        [
            "9861 (Tweede Kamer)",
            "EERSTE KAMER DER STATEN-GENERAAL",
            "HERDRUK",
            "Zitting 1968-1969",
            "Nr. 50",
            "EINDVERSLAG van de commissie",
            "De dijk.",
        ],
        [
            "D 9861 (Tweede Kamer)",
            "S EERSTE KAMER DER STATEN-GENERAAL",
            "S HERDRUK",
            "S Zitting 1968-1969",
            "N Nr. 50",
            "T EINDVERSLAG van de commissie",
            "P De dijk.",
        ],
    ),
    "chapter over two lines, kind in small letters before the number": (
        [
            "Zitting 1969-1970 -10 300",
            "RIJKSBEGROTING VOOR HET DIENSTJAAR 1970",
            "HOOFDSTUK XVI . CULTUUR EN",
            "MAATSCHAPPELIJK WERK",
            "Motie van mejuffrouw Van Laar c.s.",
            "Nr. 14",
            "De Kamer,",
        ],
        [
            "S Zitting 1969-1970 -10 300",
            "D RIJKSBEGROTING VOOR HET DIENSTJAAR 1970 HOOFDSTUK XVI . CULTUUR EN MAATSCHAPPELIJK WERK",
            "T Motie van mejuffrouw Van Laar c.s.",
            "N Nr. 14",
            "P De Kamer,",
        ],
    ),
    "bill that begins with the King in capitals": (
        [
            "Bijlagen",
            "309",
            "Eerste Kamer 1",
            "Verlenging.",
            "309. GEWIJZIGD ONTWERP VAN WET over de dijk.",
            "WIJ WILHELMINA, BIJ DE GRATIE GODS, KONINGIN DER NEDERLANDEN",
        ],
        [
            "S Bijlagen",
            "S 309",
            "S Eerste Kamer 1",
            "D Verlenging.",
            "D 309",
            "T GEWIJZIGD ONTWERP VAN WET over de dijk.",
            "P WIJ WILHELMINA, BIJ DE GRATIE GODS, KONINGIN DER NEDERLANDEN",
        ],
    ),
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
    read, printed = "".join(token.label + token.text for token in found), "".join(lines)
    assert [*filter(str.isalnum, read)] == [*filter(str.isalnum, printed)]


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


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["Zitting 1968-1969 -9993", "Nota inzake dijken", "GELEIDENDE BRIEF", "Nr. 1", "De dijk."],
            ["S Zitting 1968-1969 -9993", "D Nota inzake dijken", "T GELEIDENDE BRIEF", "N Nr. 1", "P De dijk."],
        ),
        (
            ["Zitting 1970-1971 -10 993", "Dijkwet", "Amendement van de heer Sluis", "Nr. 16", "Ingezonden 3 mei 1971."],
            ["S Zitting 1970-1971 -10 993", "D Dijkwet", "T Amendement van de heer Sluis", "N Nr. 16", "L Ingezonden 3 mei 1971."],
        ),
        (
            ["Tweede Kamer der Staten-üeneraal", "2", "Vergaderjaar 1988-1989", "20 993", "Dijkwet", "Nr.18", "VERSLAG Vastgesteld 3 mei 1989", "De dijk."],
            ["S Tweede Kamer der Staten-üeneraal", "S 2", "S Vergaderjaar 1988-1989", "D 20 993: Dijkwet", "N Nr.18", "T VERSLAG", "L Vastgesteld 3 mei 1989", "P De dijk."],
        ),
        (
            ["Eerste Kamer der Staten-Generaal", "Vergaderjaar 1984-1985 Nr. 71", "17 993", "Dijkwet", "MEMORIE VAN ANTWOORD Ontvangen 3 mei 1985", "De dijk."],
            ["S Eerste Kamer der Staten-Generaal", "S Vergaderjaar 1984-1985 Nr. 71", "D 17 993: Dijkwet", "T MEMORIE VAN ANTWOORD", "L Ontvangen 3 mei 1985", "P De dijk."],
        ),
        (
            ["Vergaderjaar 1988-1989", "Rijksbegroting voor 1989", "20 993", "Hoofdstuk XIV Dijken", "Nr. 16", "LIJST VAN VRAGEN"],
            ["S Vergaderjaar 1988-1989", "D Rijksbegroting voor 1989", "D 20 993: Hoofdstuk XIV Dijken", "N Nr. 16", "T LIJST VAN VRAGEN"],
        ),
        (
            ["Bijlagen.", "375. 4-5.", "Vereeniging van Dijk en Sluis.", "Tweede Kamer.", "375. 4.", "NOTA VAN WIJZIGINGEN.", "(Ingezonden 3 Mei 1937.)", "De dijk."],
            ["S Bijlagen.", "S 375. 4-5.", "D Vereeniging van Dijk en Sluis.", "S Tweede Kamer.", "D 375", "N 4", "T NOTA VAN WIJZIGINGEN.", "L (Ingezonden 3 Mei 1937.)", "P De dijk."],
        ),
        (
            ["Bijlagen", "103.", "2-3.", "Adres van K. Dijk.", "Tweede Kamer.", "103.", "2.", "AMENDEMENT VAN DEN HEER SLUIS Voorgesteld 3 Mei 1932.", "Dijk."],
            ["S Bijlagen", "S 103.", "S 2-3.", "D Adres van K. Dijk.", "S Tweede Kamer.", "D 103", "N 2.", "T AMENDEMENT VAN DEN HEER SLUIS", "L Voorgesteld 3 Mei 1932.", "P Dijk."],
        ),
        (
            ["238.", "4—5.", "Verhooging van de dijken.", "238. 4.", "VERSLAG.", "De dijk."],
            ["S 238.", "S 4—5.", "D Verhooging van de dijken.", "D 238", "N 4", "T VERSLAG.", "P De dijk."],
        ),
        (
            ["Vel 16", "59", "Tweede", "Kamer", "5de VERGADERING — 30 MEI 1948", "Ingekomen stukken", "5DE VERGADERING", "VERGADERING VAN DONDERDAG 30 MEI 1948", "De dijk."],
            ["S Vel 16", "F 59", "P Tweede", "P Kamer", "S 5de VERGADERING — 30 MEI 1948", "P Ingekomen stukken", "P 5DE VERGADERING", "P VERGADERING VAN DONDERDAG 30 MEI 1948", "P De dijk."],
        ),
        (
            ["36 990", "Veilige dijken", "en wegen", "Beheer van sluizen", "29 362", "Nr. 81", "VERSLAG", "De dijk."],
            ["D 36 990: Veilige dijken en wegen", "D Beheer van sluizen", "D 29 362", "N Nr. 81", "T VERSLAG", "P De dijk."],
        ),
        (
            ["Brief regering : Beheer van dijken", "36 990 Dijken", "Nr. 7 BRIEF VAN DE MINISTER", "Aan de Voorzitter", "Den Haag, 6 mei 2025", "De dijk."],
            ["F Brief regering : Beheer van dijken", "D 36 990: Dijken", "N Nr. 7", "T BRIEF VAN DE MINISTER", "P Aan de Voorzitter", "P Den Haag, 6 mei 2025", "P De dijk."],
        ),
        (
            ["36990-V-12", "6 mei 2025", "Beheer van dijken", "MOTIE VAN HET LID SLUIS", "De Kamer,"],
            ["N 36990-V-12", "L 6 mei 2025", "D Beheer van dijken", "T MOTIE VAN HET LID SLUIS", "P De Kamer,"],
        ),
        (
            ["F/ Nr. 81HERDRUK1 BRIEF VAN DE MINISTER", "De dijk."],
            ["P F/ Nr. 81HERDRUK1 BRIEF VAN DE MINISTER", "P De dijk."],
        ),
        (
            ["24 990 (R1557) Verdrag", "F/ Nr. 81HERDRUK1 BRIEF VAN DE MINISTER", "De dijk."],
            ["D 24 990 (R1557): Verdrag", "N F/ Nr. 81HERDRUK1", "T BRIEF VAN DE MINISTER", "P De dijk."],
        ),
        (
            ["Aanhangsel van de Handelingen", "221", "Vragen van het lid Sluis over de", "dijk (ingezonden 3 mei 2024).", "Antwoord van Minister Gemaal (ontvangen", "6 mei 2024).", "Vraag 1"],
            ["S Aanhangsel van de Handelingen", "N 221", "T Vragen van het lid Sluis over de dijk (ingezonden 3 mei 2024).", "T Antwoord van Minister Gemaal (ontvangen 6 mei 2024).", "P Vraag 1"],
        ),
    ],
)  # fmt: skip
def test_heads_of_every_era_and_origin(lines, expected):
    assert recognised(*lines) == expected


def test_the_last_row_of_a_title_in_capitals_stands_over_the_addressee():
    lines = [
        "36 990 Dijken",
        "Nr. 9",
        "BRIEF VAN DE MINISTER VAN RUIMTELIJKE",
        "ORDENING",
        "Aan de Voorzitter van de Tweede Kamer",
    ]
    found = recognise_head([Token(Kind.PARAGRAPH, line) for line in lines])
    assert [token.text for token in found if token.kind is Kind.TITLE] == [
        "BRIEF VAN DE MINISTER VAN RUIMTELIJKE ORDENING"
    ]


def test_a_page_number_over_questions_that_have_their_own_is_no_number_of_theirs():
    lines = [
        "Aanhangsel van de Handelingen",
        "703",
        "351. VRAGEN van de heer Dijk. (Ingezonden 3 mei 1972.)",
        "1. Klopt dit?",
    ]
    assert [line for line in recognised(*lines) if line[0] in "NF"] == ["F 703", "N 351"]
