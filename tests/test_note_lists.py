"""Lists of notes at the end of a plain text, in every form that people hold."""

import pytest

import kamerstuk
from kamerstuk.tokenizer.note_lists import cut_notes

HEAD = "Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2023-2024\n\n36 990 Beheer van dijken\n\nNr. 7 BRIEF VAN DE MINISTER VAN DIJKEN\n\n"
BODY = "De dijk is verhoogd.{0} Dat kostte meer dan geraamd.{1}\n\nDe Minister van Dijken,\nA. Dijk\n\n"

FORMS = [
    ("[1]", "[2]", "[1] Eerste noot.\n\n[2] Tweede noot.\n"),
    ("¹", "²", "¹ Eerste noot.\n² Tweede noot.\n"),
    ("[^1]", "[^2]", "[^1]: Eerste noot.\n[^2]: Tweede noot.\n"),
    ("1", "2", "1 Eerste noot.\n\n2 Tweede noot.\n"),
    ("1", "2", "1\n\nEerste noot.\n\n2\n\nTweede noot.\n"),
    ("1", "2", "X Noot\n1\n\nEerste noot.\n\nX Noot\n2\n\nTweede noot.\n\nNaar boven\n"),
    ("1", "2", "  1. Eerste noot. ↩\ufe0e\n  2. Tweede noot. ↩\ufe0e\n"),
]


@pytest.mark.parametrize(("one", "two", "notes"), FORMS)
def test_notes_stand_at_their_word_and_their_marks_are_gone(one, two, notes):
    paper = kamerstuk.parse((HEAD + BODY.format(one, two) + notes).encode())
    assert [(note.label, note.text) for note in paper.footnotes] == [("1", "Eerste noot."), ("2", "Tweede noot.")]
    first, second = (note.anchors[0] for note in paper.footnotes)
    assert paper.text[:first].endswith("is verhoogd.")
    assert paper.text[:second].endswith("dan geraamd.")
    assert "De dijk is verhoogd. Dat kostte meer dan geraamd.\n" in paper.text
    assert paper.source.coverage == 1.0
    assert paper.header.signatures[0].naam == "A. Dijk"


def test_a_numbered_list_without_markers_is_no_list_of_notes():
    text = "Wij vragen drie zaken.\n\n1 Een dijk.\n\n2 Een sluis.\n"
    assert cut_notes(text).notes == ()
    assert cut_notes(text).body == text


def test_what_follows_a_note_at_the_foot_of_a_page_stays_in_the_body():
    text = "De dijk is hoog.1 Zij is breed\n\n1 Een noot.\n\nen lang.\n"
    found = cut_notes(text)
    assert found.notes == (("1", "Een noot."),)
    assert "en lang." in found.body


def test_buttons_of_the_site_are_furniture():
    found = cut_notes("De dijk is hoog.1\n\nX Noot\n1\n\nEen noot.\n\nNaar boven\n")
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
    assert cut_notes(text).body == text
