"""Notes of a plain text in every form that people hold: their bodies, and the markers that lost their markup."""

import pytest

import kamerstuk
from kamerstuk.tokenizer.note_markers import recover_markers
from kamerstuk.tokenizer.notes import NoteList, cut_notes
from kamerstuk.tokenizer.text_lines import read_lines
from kamerstuk.tokens import Kind, Token

HEAD = "Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2023-2024\n\n36 990 Beheer van dijken\n\nNr. 7 BRIEF VAN DE MINISTER VAN DIJKEN\n\n"
BODY = "De dijk is verhoogd.{0} Dat kostte meer dan geraamd.{1}\n\nDe Minister van Dijken,\nA. Dijk\n\n"

FORMS = [
    ("[1]", "[2]", "[1] Eerste noot.\n\n[2] Tweede noot.\n"),
    ("¹", "²", "¹ Eerste noot.\n² Tweede noot.\n"),
    ("[^1]", "[^2]", "[^1]: Eerste noot.\n[^2]: Tweede noot.\n"),
    ("1", "2", "1 Eerste noot.\n\n2 Tweede noot.\n"),
    ("1", "2", "1\n\nEerste noot.\n\n2\n\nTweede noot.\n"),
    ("1", "2", "X Noot\n1\n\nEerste noot.\n\nX Noot\n2\n\nTweede noot.\n\nNaar boven\n"),
    ("i", "ii", "i Eerste noot.\n\nii Tweede noot.\n"),
    ("*", "**", "* Eerste noot.\n\n** Tweede noot.\n"),
    ("1", "2", "  1. Eerste noot. ↩\ufe0e\n  2. Tweede noot. ↩\ufe0e\n"),
    (" (1)", " (2)", "(1) Eerste noot.\n(2) Tweede noot.\n"),
    ("1)", "2)", "1) Eerste noot.\n2) Tweede noot.\n"),
    ("[i]", "[ii]", "[i] Eerste noot.\n\n[ii] Tweede noot.\n"),
    ("{1}", "{2}", "Noten\n\n1. Eerste noot.\n2. Tweede noot.\n"),
    ("^1", "^2", "^1 Eerste noot.\n^2 Tweede noot.\n"),
    (" ¹", " ²", "Voetnoten:\n¹ Eerste noot.\n² Tweede noot.\n"),
]


def cut(text: str) -> NoteList:
    return cut_notes(read_lines(text)[0])


def texts(found: NoteList) -> list[str]:
    return [line.text for line in found.lines]


@pytest.mark.parametrize(("one", "two", "notes"), FORMS)
def test_notes_stand_at_their_word_and_their_marks_are_gone(one, two, notes):
    paper = kamerstuk.parse((HEAD + BODY.format(one, two) + notes).encode())
    labels = ("i", "ii") if one.strip("[]") == "i" else ("*", "**") if one == "*" else ("1", "2")
    assert [(note.label, note.text) for note in paper.footnotes] == [
        (labels[0], "Eerste noot."),
        (labels[1], "Tweede noot."),
    ]
    first, second = (note.anchors[0] for note in paper.footnotes)
    assert paper.text[:first].endswith("is verhoogd.")
    assert paper.text[:second].endswith("dan geraamd.")
    assert "De dijk is verhoogd. Dat kostte meer dan geraamd.\n" in paper.text
    assert paper.source.coverage == 1.0
    assert paper.header.signatures[0].naam == "A. Dijk"


def test_a_numbered_list_without_markers_is_no_list_of_notes():
    text = "Wij vragen drie zaken.\n\n1 Een dijk.\n\n2 Een sluis.\n"
    assert cut(text).notes == ()
    assert texts(cut(text)) == ["Wij vragen drie zaken.", "1 Een dijk.", "2 Een sluis."]


@pytest.mark.parametrize("end", ["(1) Een dijk.\n\nDat is alles.\n", "(1) Een dijk.\n(2) Een sluis.\n(3) Een brug.\n"])
def test_a_list_in_brackets_that_the_text_does_not_mark_is_no_list_of_notes(end):
    assert cut(f"Wij vragen drie (3) zaken.\n\n{end}").notes == ()


def test_what_follows_a_note_at_the_foot_of_a_page_stays_in_the_body():
    text = "De dijk is hoog.1 Zij is breed\n\n1 Een noot.\n\nen lang.\n"
    found = cut(text)
    assert found.notes == (("1", "Een noot."),)
    assert texts(found)[-1] == "en lang."


def test_buttons_of_the_site_are_furniture():
    found = cut("De dijk is hoog.1\n\nX Noot\n1\n\nEen noot.\n\nNaar boven\n")
    assert found.furniture == ("X Noot", "Naar boven")


@pytest.mark.parametrize(
    ("words", "ends"),
    [
        ("Is de dijk dicht?1 Of open?2\n", ("dicht?", "open?")),
        ("De dijk is hoog.1,2 Zij is breed.\n", ("hoog.", "hoog.")),
    ],
)
def test_markers_behind_a_question_mark_and_two_together(words, ends):
    paper = kamerstuk.parse((HEAD + words + "\n1 Eerste noot.\n\n2 Tweede noot.\n").encode())
    assert tuple(paper.text[: note.anchors[0]].split()[-1] for note in paper.footnotes) == ends


def test_a_note_without_marker_keeps_its_printed_place():
    words = "De dijk is hoog.1 Zij is breed.3\n\n1 Eerste noot.\n\n2 Tweede noot.\n\n3 Derde noot.\n"
    paper = kamerstuk.parse((HEAD + words).encode())
    assert [note.label for note in paper.footnotes] == ["1", "2", "3"]
    assert "note-without-marker" in {told.code for told in paper.diagnostics}


def test_a_number_at_the_start_of_a_line_of_a_scan_begins_no_note():
    text = "De dijk is hoog.1 Zij is breed\n1 Zie het rapport.\nen lang.\n"
    assert cut(text).notes == ()


PAGE = (
    "De dijk is verhoogd.1 Dat kostte meer dan in het jaar 2015.2 De dijk is\n\n"
    "1\n\nEen noot over de dijk,\nmet een tweede regel.\n2\n\nkst-36990-7\nISSN 0921 - 7371\n’s-Gravenhage 2024\n\nKort.\n\n"
    "Tweede Kamer, vergaderjaar 2023–2024, 36 990, nr. 7\n\n1\n\n\fbreed en zij is hoog genoeg.3 Dat blijft.\n\n"
    "3 Derde noot.\n\nTweede Kamer, vergaderjaar 2023–2024, 36 990, nr. 7\n\n2\n\n"
)


def test_notes_at_the_foot_of_pages_with_the_imprint_between():
    found = cut(PAGE)
    assert found.notes == (
        ("1", "Een noot over de dijk, met een tweede regel."),
        ("2", "Kort."),
        ("3", "Derde noot."),
    )
    assert texts(found)[1] == "breed en zij is hoog genoeg.3 Dat blijft."


def test_a_marker_on_a_line_of_its_own_belongs_to_the_line_before():
    found = cut("De dijk is hoog.1 Zij is breed.\n2\n\nZij is lang.\n\n1 Eerste noot.\n\n2 Tweede noot.\n")
    assert texts(found) == ["De dijk is hoog.1 Zij is breed.2", "Zij is lang."]
    assert [label for label, _ in found.notes] == ["1", "2"]


def test_a_numbered_list_behind_the_markers_is_no_list_of_notes():
    words = (
        "De dijk is hoog.1 Zij is breed.2\n\n1 Eerste punt.\n\n2 Tweede punt.\n\nSlot.\n\n1 Een noot.\n\n2 Nog een.\n"
    )
    assert cut(words).notes == (("1", "Een noot."), ("2", "Nog een."))


def test_a_number_lost_by_a_scan_does_not_end_the_run():
    words = "Een dijk.1 Een sluis.2 Een geul.3 Een gat.4\n\n1 Eerste.\n\n2 Tweede.\n\n4 Vierde.\n"
    assert [label for label, _ in cut(words).notes] == ["1", "2", "4"]


# --------------------------------------------------------------------------------------------------------- the markers


def recovered(text: str, count: int) -> str:
    """Show each text with its recovered markers as [1]; texts are separated by a bar."""
    tokens = [Token(Kind.PARAGRAPH, part) for part in text.split("|")]
    notes = [(str(number), f"id-{number}") for number in range(1, count + 1)]
    shown = []
    for token in recover_markers(tokens, notes):
        line = token.text
        for mark in reversed(token.marks):
            assert mark.note == f"id-{mark.text}"
            line = f"{line[: mark.offset]}[{mark.text}]{line[mark.offset :]}"
        shown.append(line)
    return "|".join(shown)


@pytest.mark.parametrize(
    ("text", "count", "expected"),
    [
        ("De agenda.1 Verder.", 1, "De agenda.[1] Verder."),
        ("Fonds voor dijken1, waaraan", 1, "Fonds voor dijken[1], waaraan"),
        ("Sluis,1 waarmee", 1, "Sluis,[1] waarmee"),
        ("«hoog»1 en", 1, "«hoog»[1] en"),
        ("(hoog)1.", 1, "(hoog)[1]."),
        ("op 28 mei 20201 schreef", 1, "op 28 mei 2020[1] schreef"),
        ("Een1 en twee2|en drie3.", 3, "Een[1] en twee[2]|en drie[3]."),
        ("Een1 van 12 en B12 twee2.", 2, "Een[1] van 12 en B12 twee[2]."),
        ("CO2 in dijken1 en sluizen2.", 2, "CO2 in dijken[1] en sluizen[2]."),
        ("n1 n2 n3 n4 n5 n6 n7 n8 n9 n10 n11", 11, "n[1] n[2] n[3] n[4] n[5] n[6] n[7] n[8] n[9] n[10] n[11]"),
        ("Zonder bron, en dan twee2.", 2, "Zonder bron, en dan twee[2]."),
    ],
)
def test_markers_are_found_in_order_of_their_numbers(text, count, expected):
    assert recovered(text, count) == expected


@pytest.mark.parametrize(
    "text", ["artikel 1 geldt", "€1 per dijk", "5-1 gewonnen", "bedrag van 31 euro", "1%", "dijk1a", "dijk1.5"]
)
def test_other_digits_are_left_where_they_stand(text):
    assert recovered(text, 1) == text


@pytest.mark.parametrize("doubtful", ["2,1 meter", "1.1 Doel", "in 20201 brak", "CO1 in"])
def test_a_sure_place_wins_from_a_doubtful_one(doubtful):
    assert recovered(f"{doubtful} en een dijk1 breekt", 1) == f"{doubtful} en een dijk[1] breekt"


def test_without_notes_nothing_changes():
    tokens = [Token(Kind.PARAGRAPH, "De agenda.1")]
    assert recover_markers(tokens, []) == tokens


def test_only_running_text_titles_and_headings_lose_markers():
    tokens = [Token(Kind.NUMBER, "Nr. 71"), Token(Kind.TITLE, "BRIEF1"), Token(Kind.FURNITURE, "kst1")]
    assert [t.text for t in recover_markers(tokens, [("1", "a")])] == ["Nr. 71", "BRIEF", "kst1"]


def test_many_notes_and_many_candidates_stay_cheap():
    text = " ".join(f"dijk{number % 50 + 1}" for number in range(5000))
    assert recovered(text, 50).count("[") == 50
