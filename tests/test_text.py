"""Plain text: what viewers show, and text layers broken into lines."""

import pytest

from kamerstuk.tokens import Kind
from tests.mini import anchored, body, coverage, head, outline, tokenized, tokens

LANG = (
    "Deze zin over de dijken van het land is met opzet zo lang dat geen enkele regel van een bladzijde hem kan houden, "
    "en daarom staat het hele stuk met een alinea op een regel in het bestand."
)
HOOFD = "36 990 Beheer van dijken\nNr. 7 BRIEF VAN DE MINISTER VAN DIJKEN\n"


def paragraphs(text: str) -> list[str]:
    return [t.text for t in tokens(text, Kind.PARAGRAPH)]


# ------------------------------------------------------------------------------------------------ a paragraph to a line


def test_each_line_is_a_paragraph_where_lines_are_long():
    tree = body(f"{HOOFD}{LANG}\nKorte zin.\n\nNog een zin.\n")
    assert tree.text.split("\n") == [
        "36 990 Beheer van dijken",
        "Nr. 7",
        "BRIEF VAN DE MINISTER VAN DIJKEN",
        LANG,
        "Korte zin.",
        "Nog een zin.",
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_line_ends_of_any_system_are_equal(newline):
    text = f"{HOOFD}{LANG}\nKorte zin.\n"
    assert body(text.replace("\n", newline)) == body(text)


def test_bullets_and_letters_make_lists():
    tree = body(f"{HOOFD}{LANG}\n- zand\n- klei\nEinde.\na. veen\nb. slib\nSlot.")
    assert outline(tree)[2:] == ["  - - zand", "  - - klei", "  Einde.", "  - a. veen", "  - b. slib", "  Slot."]


def test_a_numbered_line_between_paragraphs_is_a_heading():
    tree = body(f"{HOOFD}{LANG}\n1. Inleiding\n{LANG}\n1.1 Doel\n{LANG}")
    assert [line for line in outline(tree) if "§" in line] == ["§", "§ 1. Inleiding", "  § 1.1 Doel"]


def test_notes_at_the_end_are_notes_and_their_markers_are_taken_out():
    text = (
        f"{HOOFD}{LANG}\nDe agenda.1 In 20192 kwam Water3, dat steeg.\n\n"
        "  1. Een bron. ↩︎\n  2. Een tweede bron. ↩︎\n  3. Een derde. ↩︎\n"
    )
    tree = body(text)
    assert "De agenda. In 2019 kwam Water, dat steeg." in tree.text
    assert [(n.label, n.text, *anchored(tree.text, n, 4)) for n in tree.footnotes] == [
        ("1", "Een bron.", "nda."),
        ("2", "Een tweede bron.", "2019"),
        ("3", "Een derde.", "ater"),
    ]
    assert coverage(text).share == 1.0


def test_a_numbered_list_without_arrows_is_no_list_of_notes():
    assert body(f"{HOOFD}{LANG}\n1. zand en klei.\n2. veen en slib.").footnotes == ()


def test_the_preamble_of_a_viewer_is_furniture_and_names_the_paper():
    text = f"Brief over dijken\n2025D12345 (kst-36990-7)\nPreview document (🔗 origineel)\n{HOOFD}{LANG}"
    found = head(text)
    assert found.id == "kst-36990-7"
    assert found.header.tk_ids == ("2025D12345",)
    assert found.header.documenttitel == "Brief over dijken"
    assert body(text).text.startswith("36 990 Beheer van dijken\n")
    assert tokenized(text).dialect == "preview"


# ------------------------------------------------------------------------------------------------- broken into lines

GEBROKEN = (
    "36 990 Beheer van dijken\nNr. 7 BRIEF VAN DE MINISTER VAN DIJKEN\n\n"
    "Deze zin over de dijken loopt door op de volgende\nregel en eindigt daar.\n\nEen tweede alinea staat los van de\neerste.\n"
)


def test_lines_of_one_paragraph_are_joined():
    assert paragraphs(GEBROKEN) == [
        "Deze zin over de dijken loopt door op de volgende regel en eindigt daar.",
        "Een tweede alinea staat los van de eerste.",
    ]


def test_a_word_that_a_soft_hyphen_breaks_is_whole_again():
    text = GEBROKEN.replace("volgende\nregel", "vol\u00ad\ngende regel")
    assert paragraphs(text)[0].startswith("Deze zin over de dijken loopt door op de volgende regel")


def test_foot_lines_page_numbers_and_imprint_are_furniture_and_the_paragraph_runs_on():
    text = GEBROKEN.replace(
        "\nregel",
        "\nkst-36990-7\nISSN 0921-7371\n’s-Gravenhage 2025\nTweede Kamer, vergaderjaar 2024–2025, 36 990, nr. 7\n1\n\fregel",
    )
    assert paragraphs(text) == paragraphs(GEBROKEN)
    assert coverage(text).furniture == (
        "kst-36990-7",
        "ISSN 0921-7371",
        "’s-Gravenhage 2025",
        "Tweede Kamer, vergaderjaar 2024–2025, 36 990, nr. 7",
        "1",
    )
    assert coverage(text).share == 1.0


def test_foot_lines_are_witnesses_for_chamber_and_session():
    found = head(f"{GEBROKEN}\nEerste Kamer, vergaderjaar 2024–2025, 36 990, C\n").header
    assert (found.kamer, found.vergaderjaar) == ("eerste-kamer", "2024-2025")


MOTIE = (
    "36990-12\nBeheer van dijken\nMOTIE VAN HET LID SLUIS\nVoorgesteld 6 mei 2025\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\n"
    "constaterende dat de dijken van het land op veel\nplaatsen te laag zijn;\n\nverzoekt de regering de dijken te verhogen,\n\n"
    "en gaat over tot de orde van de dag.\n\nSluis\n"
)


def test_a_motion_is_read_part_by_part():
    found = head(MOTIE).header
    assert (found.dossiers[0].nummer, found.ondernummer, found.soort) == ("36990", "12", "motie")
    assert [s.naam for s in found.signatures] == ["Sluis"]
    assert paragraphs(MOTIE) == [
        "De Kamer,",
        "gehoord de beraadslaging,",
        "constaterende dat de dijken van het land op veel plaatsen te laag zijn;",
        "verzoekt de regering de dijken te verhogen,",
        "en gaat over tot de orde van de dag.",
        "Sluis",
    ]


def test_parts_of_a_motion_stay_apart_without_blank_lines():
    assert paragraphs(MOTIE.replace("\n\n", "\n")) == paragraphs(MOTIE)


@pytest.mark.parametrize(
    "text",
    [
        "x",
        "1",
        ".",
        "36 990",
        "Nr. 7",
        "- ",
        "a.\n",
        "\f\f x",
        "1. ↩︎",
        "↩",
        "Preview document",
        "(kst-1-2)\nPreview document x",
    ],
)
def test_any_text_is_read_and_nothing_is_lost(text):
    assert coverage(text).share == 1.0
