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
    found = coverage(text)
    assert (found.lost, found.moved) == ((), ())


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
    found = coverage(text)
    assert (found.lost, found.moved) == ((), ())


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
    found = coverage(text)
    assert (found.lost, found.moved) == ((), ())


# ------------------------------------------------------------------------------------------- as programs cut a PDF

BREED = (
    "Deze eerste regel van de bladzijde is precies even breed als\n"
    "elke andere, zodat te zien is dat de bladzijde de regels heeft\n"
    "afgebroken en niet de schrijver. Daarom loopt de alinea door.\n"
    "De volgende zin begint achter een volle regel, en zij hoort bij\n"
    "dezelfde alinea.\n"
)
BRIEF = (
    "Tweede Kamer der Staten-Generaal\n\n2\n\nVergaderjaar 2024–2025\n\n36 990\n\nBeheer van dijken\n\nNr. 7\n\n"
    "BRIEF VAN DE MINISTER VAN DIJKEN\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\nDen Haag, 6 mei 2025\n"
    f"Inleiding\n{BREED}2. Kosten van de dijken\n{BREED}De Minister van Dijken,\nS. Sluis\n"
)


def test_a_letter_without_blank_lines_has_its_headings_paragraphs_and_signature():
    found = head(BRIEF).header
    assert (str(found.datum), found.plaats, found.signatures[0].naam) == ("2025-05-06", "Den Haag", "S. Sluis")
    assert [line.strip() for line in outline(body(BRIEF)) if "§ " in line] == [
        "§ Inleiding",
        "§ 2. Kosten van de dijken",
    ]
    whole = " ".join(BREED.split())
    assert [text for text in paragraphs(BRIEF) if text == whole] == [whole, whole]


def test_columns_of_layout_and_their_foot_line_are_read():
    shifted = "\n".join(" " * 31 + line for line in BREED.split("\n"))
    foot = "’s-Gravenhage 2024         Tweede Kamer, vergaderjaar 2024–2025, 36 990, nr. 7                 1\n"
    text = (
        f"  36 990{' ' * 23}Beheer van dijken\n\n  Nr. 7{' ' * 24}BRIEF VAN DE MINISTER VAN DIJKEN\n\n{shifted}\n{foot}"
    )
    assert paragraphs(text) == [" ".join(BREED.split())]
    assert coverage(text).furniture == (" ".join(foot.split()),)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("de heer Sluis sprak over de dijken van het", "Noorden en het Zuiden"),
        ("de heer Sluis sprak in zijn brief over de", "dijken"),
        ("zie hierover het vorige stuk in de reeks, nr.", "12 van vorig jaar"),
    ],
)
def test_a_sentence_that_is_cut_goes_on(before, after):
    text = BRIEF.replace("Inleiding", f"{before}\n{after}.")
    assert f"{before} {after}." in paragraphs(text)


def test_words_of_motions_open_nothing_in_a_memorandum():
    text = BRIEF.replace(
        "dezelfde alinea.", "dezelfde alinea die de gemeente in dat geval\nverzoekt te kiezen,\ngelet op de kosten."
    )
    assert any(
        line.endswith("die de gemeente in dat geval verzoekt te kiezen, gelet op de kosten.")
        for line in paragraphs(text)
    )


def test_the_text_of_a_motion_in_a_letter_is_read_part_by_part():
    motion = "De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering de dijken te verhogen,\nen gaat over tot de orde van de dag."
    assert [
        line for line in paragraphs(BRIEF.replace("Inleiding", motion)) if line in motion.split("\n")
    ] == motion.split("\n")


def test_questions_and_answers_are_divisions():
    text = (
        "Tweede Kamer der Staten-Generaal 2\n\n36 990 Beheer van dijken\n\nNr. 7 LIJST VAN VRAGEN EN ANTWOORDEN\n\n"
        "De voorzitter van de commissie, Sluis\n\nVraag 1\n\nHoe hoog?\n\nAntwoord op vraag 1:\n\nHoog.\n\n"
        "Vraag 2, 3 en 7\n\nHoe breed?\n\nAntwoord op de vragen 2, 3 en 7\n\nBreed.\n"
    )
    found = [s for s in body(text).sections if s.kind in ("question", "answer")]
    assert [(s.label, s.numbers) for s in found] == [
        ("Vraag 1", ("1",)),
        ("Antwoord op vraag 1:", ("1",)),
        ("Vraag 2, 3 en 7", ("2", "3", "7")),
        ("Antwoord op de vragen 2, 3 en 7", ("2", "3", "7")),
    ]
    assert all(len(s.blocks) == 1 for s in found)


@pytest.mark.parametrize(
    "line",
    [
        "25 040", "550000 Dijken op het eiland", "1 100000 Haven", "No. 3", "ZITTING 1953-1954 - 3990", "12 mei 1953",
        "De voorzitter van de commissie, Sluis", "14.475.618 14.792.147", "De dijk ligt aan de rand van de",
    ],
)  # fmt: skip
def test_amounts_head_lines_and_signatures_are_no_headings(line):
    tree = body(f"{HOOFD}{LANG}\n{line}\n{LANG}\n")
    assert not [text for text in outline(tree) if "§ " in text]


def test_lines_of_a_site_without_blank_lines_are_paragraphs_and_a_cut_one_is_whole():
    cut = LANG.replace("geen enkele regel", "geen enkele\nregel")
    assert paragraphs(f"{HOOFD}{cut}\nKorte zin.\nDe Minister van Dijken, S. Sluis") == [
        LANG,
        "Korte zin.",
        "De Minister van Dijken, S. Sluis",
    ]


def test_two_signatures_of_one_line_each_stay_two():
    text = f"{BRIEF.rsplit('De Minister', 1)[0]}De voorzitter van de commissie, Sluis\nDe griffier van de commissie, Van der Geul\n"
    assert [(s.naam, s.functie) for s in head(text).header.signatures] == [
        ("Sluis", "De voorzitter van de commissie"),
        ("Van der Geul", "De griffier van de commissie"),
    ]


OUD = (
    "Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 1984-1985\nAanhangsel van de Handelingen\n"
    "Vragen gesteld door leden van de Kamer, met de daarop door de regering gegeven antwoorden\n771\n"
    "Vragen van het lid Sluis (P.X.) over de dijk. (Ingezonden 3 oktober 1984)\n1 Is de dijk hoog?\n2 Is zij breed?\n"
    "1 Zie het rapport over de dijk.\n"
    "Antwoord Antwoord van minister Geul (Dijken). (Ontvangen 6 november 1984) 1 Ja. 2 Ja.\n"
)


def test_questions_of_old_print_are_divisions_and_the_day_of_the_answer_is_read():
    tree = body(OUD)
    found = [(s.kind, s.number, s.blocks[0].text) for s in tree.sections if s.kind in ("question", "answer")]
    assert found == [
        ("question", "1", "Is de dijk hoog?"),
        ("question", "2", "Is zij breed?"),
        ("answer", "1", "Ja."),
        ("answer", "2", "Ja."),
    ]
    assert {label: str(day) for label, day in head(OUD).header.dates.items()} == {
        "ingezonden": "1984-10-03",
        "ontvangen": "1984-11-06",
    }
    assert coverage(OUD).share == 1.0


def test_a_second_set_of_questions_in_one_file_is_told():
    text = f"{OUD}772\nVragen van het lid Geul (P.Y.) over de sluis. (Ingezonden 2 oktober 1984)\n1 Waarom?\n"
    assert [d.code for d in head(text).diagnostics if d.code == "several-papers"] == ["several-papers"]
    assert len([s for s in body(text).sections if s.kind == "question"]) == 2
