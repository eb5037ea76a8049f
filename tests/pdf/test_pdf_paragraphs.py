"""Rows to paragraphs, items and headings."""

from collections.abc import Sequence

from tests.pdf.pdf_words import BOLD, ITALIC, NORMAL, RIGHT, column, row

from kamerstuk.hyphens import Vocabulary
from kamerstuk.tokenizer.layout.lines import Line, joined
from kamerstuk.tokenizer.layout.paragraphs import LABEL, QUESTION, Habits, group, habits
from kamerstuk.tokenizer.layout.units import Text, classify, tokens_of
from kamerstuk.tokens import Kind

FULL = "een regel die de hele kolom van links tot rechts vullen zal"
"""Fills the column but for a word of three letters."""
RAGGED, SPACED = Habits(False, True), Habits(True, True)
TEXT = Text(lambda label, page: None, Vocabulary())


def texts(rows: Sequence[Line], usual: Habits = RAGGED) -> list[str]:
    return [" ".join(line.text for line in each) for each in group(rows, NORMAL, usual)]


def kinds(rows: Sequence[Line]) -> list[tuple[str, str, str]]:
    blocks = classify(group(rows, NORMAL, RAGGED), NORMAL, TEXT)
    return [(token.kind.value, token.label, token.text) for token in tokens_of(blocks, TEXT) if token.edge >= 0]


def test_white_space_opens_a_paragraph() -> None:
    assert len(texts(column([FULL, "kort", "", FULL, "einde."]))) == 2


def test_half_a_line_of_white_space_is_enough() -> None:
    rows = [row(FULL, 100), row(FULL, 112), row("Nieuw", 130)]
    assert len(texts(rows)) == 2


def test_early_line_end_opens_a_paragraph_in_ragged_type() -> None:
    assert texts(column([FULL, "tot hier.", "Daarna gaat het verder"])) == [
        f"{FULL} tot hier.",
        "Daarna gaat het verder",
    ]


def test_full_line_with_a_full_stop_does_not() -> None:
    assert len(texts(column([FULL[:-1] + ".", "Daarna gaat het verder in dezelfde alinea"]))) == 1


def test_paragraph_runs_on_over_the_page() -> None:
    rows = [row(FULL, 700), row("gaat verder op de volgende bladzijde", 60, page=2)]
    assert len(texts(rows)) == 1


def test_paragraph_that_ended_early_does_not_run_on() -> None:
    rows = [row("kort einde.", 700), row("Nieuwe alinea op de volgende bladzijde", 60, page=2)]
    assert len(texts(rows)) == 2


def test_indented_first_line_opens_a_paragraph() -> None:
    rows = [row(FULL, 100), row(FULL[:-2], 112, 210), row(FULL, 124)]
    assert len(texts(rows)) == 2


def test_signature_lines_are_paragraphs_of_their_own() -> None:
    rows = column([FULL[:-1] + ".", "", "De Minister van Financiën,", "W.B. Hoekstra"])
    assert texts(rows, SPACED)[1:] == ["De Minister van Financiën,", "W.B. Hoekstra"]


def test_spaced_habit_is_counted_from_short_last_lines() -> None:
    rows = column([FULL, "kort.", "", FULL, "kort.", "", FULL, "kort.", "", FULL])
    assert habits(rows, NORMAL).spaced
    rows = column([FULL, "kort.", FULL, "kort.", FULL, "kort.", FULL])
    assert not habits(rows, NORMAL).spaced


def test_hanging_items_make_a_list_and_it_ends_at_the_edge() -> None:
    rows = [
        row("Er zijn drie adviezen:", 100),
        row("1. Alle producten met een geluid dat de regel bijna vult of", 112),
        row("fluiten.", 124, 212.5),
        row("2. Alle andere.", 136),
        row("Bovenstaande producten zijn er niet meer.", 148),
    ]
    rows[1] = rows[1]._replace(hang=212.5, first=5.0)
    rows[3] = rows[3]._replace(hang=212.5, first=5.0)
    assert [kind for kind, _, _ in kinds(rows)] == [
        *("paragraph", "list", "item", "paragraph", "item", "paragraph", "paragraph"),
    ]


def test_dashes_are_items_without_more_ado() -> None:
    found = kinds(column(["– ten eerste;", "– ten tweede."]))
    assert [(label, text) for kind, label, text in found if kind in ("item", "paragraph")] == [
        ("–", ""),
        ("", "ten eerste;"),
        ("–", ""),
        ("", "ten tweede."),
    ]


def test_members_of_an_article_keep_their_number_apart() -> None:
    rows = [row("1. De samenvatting heeft gevolg.", 100, 210), row("2. Zij staat voorop.", 112, 210)]
    assert kinds(rows) == [
        ("paragraph", "1.", "De samenvatting heeft gevolg."),
        ("paragraph", "2.", "Zij staat voorop."),
    ]


def test_bold_line_is_a_heading_and_so_is_a_lone_italic_one() -> None:
    rows = [
        row("1. Inleiding", 100, font=BOLD),
        row(FULL + ".", 124),
        row("Rapport", 148, font=ITALIC),
        row(FULL + ".", 172),
        row("ALGEMEEN", 196, font=BOLD),
    ]
    blocks = classify(group(rows, NORMAL, SPACED), NORMAL, TEXT)
    assert [(block.kind, block.style) for block in blocks] == [
        (Kind.HEADING, "vet"),
        (Kind.PARAGRAPH, ""),
        (Kind.HEADING, "cur"),
        (Kind.PARAGRAPH, ""),
        (Kind.HEADING, "kapitaal"),
    ]


def test_italic_answer_is_no_heading() -> None:
    rows = [
        row(text, 100 + 12 * index, font=ITALIC)
        for index, text in enumerate([FULL, "kort.", "", "Slot", "", FULL, FULL, "kort."])
        if text
    ]
    assert [kind for kind, _, _ in kinds(rows)] == ["paragraph"] * 3


def test_labels_must_and_must_not_match() -> None:
    for label in ("1.", "a.", "–", "1°.", "(1)", "ii.", "2a.", "•"):
        assert LABEL.match(label + " tekst"), label
    for text in ("1.2 tekst", "De tekst", "2019 was", "–tekst"):
        assert not LABEL.match(text), text


def test_heads_of_questions_must_and_must_not_match() -> None:
    for text in (
        "Vraag 1",
        "Antwoord 3, 4 en 5",
        "Vraag 2 en 3",
        "Antwoord op vraag 7",
        "Mededeling",
        "Antwoord 1 t/m 4",
    ):
        assert QUESTION.fullmatch(text), text
    for text in ("Vraag 1 gaat over geld", "Vragen van het lid Erkens (VVD)", "Antwoord van Minister Koolmees"):
        assert not QUESTION.fullmatch(text), text


def test_a_letter_on_its_own_line_is_the_label_of_the_instruction_behind_it() -> None:
    rows = column(["De wet wordt als volgt gewijzigd:", "A", "Na artikel 8 wordt een artikel ingevoegd."])
    assert kinds(rows)[1:] == [("paragraph", "A", "Na artikel 8 wordt een artikel ingevoegd.")]
    plain = kinds(column(["Zij noemt drie vakken.", "A", "Dat is een voldoende."]))
    assert ("paragraph", "", "A") in plain


def test_members_under_the_head_of_an_article_are_labelled_paragraphs() -> None:
    rows = [
        row("Artikel 3", 100, font=BOLD),
        *column(["1. Er is een raad.", "2. De raad adviseert.", "2a. Hij vergadert."], top=120, step=20),
    ]
    assert kinds(rows)[1:] == [
        ("paragraph", "1.", "Er is een raad."),
        ("paragraph", "2.", "De raad adviseert."),
        ("paragraph", "2a.", "Hij vergadert."),
    ]


def test_parts_of_a_motion_part_after_a_semicolon_at_the_edge() -> None:
    full = "overwegende dat een regel de hele kolom vullen zal;"
    rows = [row(full, 100)._replace(x1=RIGHT), row("verzoekt de regering iets te doen,", 112)]
    assert len(texts(rows)) == 2


def test_the_source_of_a_figure_is_a_caption() -> None:
    rows = [row("Figuur 1. Golven", 100, size=8), row("Bron: meetpaal", 112, size=8), row("Ik verwacht meer.", 140)]
    assert [(kind, text) for kind, _, text in kinds(rows) if text] == [
        ("caption", "Figuur 1. Golven"),
        ("caption", "Bron: meetpaal"),
        ("paragraph", "Ik verwacht meer."),
    ]


def test_date_that_does_not_part_at_a_line_end_opens_nothing() -> None:
    assert (
        len(texts(column(["in een brief die de raad van de gemeente kreeg op", "21 augustus 2023, waarin meer staat"])))
        == 1
    )
    assert (
        len(
            texts(
                column(["in een brief die de raad van de gemeente kreeg d.d.", "21 augustus 2023, waarin meer staat"])
            )
        )
        == 1
    )
    assert (
        len(texts(column(["in een brief die de raad van de gemeente kreeg.", "21 augustus 2023 was een maandag"]))) == 2
    )


def test_words_of_a_motion_open_a_part_only_in_a_motion() -> None:
    assert (
        len(texts(column(["De Kamer,", "gehoord de beraadslaging,", "gelet op het verslag,", "verzoekt"]), SPACED)) == 4
    )
    rows = column(["Het bestuur kan dat besluiten,", "gelet op de kosten, als de raad het ook vindt"])
    assert len(texts([row._replace(right=row.x1 + 1) for row in rows])) == 1


def test_text_in_a_box_has_a_pitch_of_its_own() -> None:
    assert len(texts(column([FULL, FULL, FULL, "einde."], step=18))) == 1
    assert len(texts(column([FULL[:-1] + ".", "Nieuw begin van een alinea"], step=18))) == 2


def test_office_over_two_lines_is_one_paragraph() -> None:
    rows = column(["De Minister van Onderwijs,", "Cultuur en Wetenschap,", "A. Boom"])
    assert texts(rows) == ["De Minister van Onderwijs, Cultuur en Wetenschap,", "A. Boom"]


def test_bullets_of_symbol_fonts_and_the_o_of_word() -> None:
    assert [
        label for kind, label, _ in kinds([row("\uf0b7 eerste", 100), row("\uf0a7 tweede", 112)]) if kind == "item"
    ] == ["•", "▪"]
    assert all(kind == "paragraph" for kind, _, _ in kinds([row("o wat een dag", 100)]))


def test_numbers_of_paragraphs_in_the_margin() -> None:
    rows = [joined([row("1.1", 100, 160), row(FULL, 100)])._replace(left=200.0, right=RIGHT), row(FULL, 112)]
    assert kinds(rows) == [("paragraph", "1.1", f"{FULL} {FULL}")]


def test_roman_figures_without_a_point_are_labels_where_they_follow_each_other() -> None:
    two = column(["i de oever herstellen, en", "", "ii de brug verven."])
    assert [label for kind, label, _ in kinds(two) if kind == "item"] == ["i", "ii"]
    assert [kind for kind, _, _ in kinds(column(["i de oever herstellen", "", "iv de brug verven."]))] == [
        "paragraph"
    ] * 2


def test_item_that_ended_does_not_go_on_at_the_edge_of_the_next_page() -> None:
    rows = [
        row("• de rol van de gemeente bij het herstel van deze oever;", 700),
        row("en dit te betalen uit", 60, page=2),
    ]
    assert len(texts(rows)) == 2


def test_an_office_in_capitals_runs_on_over_the_line_and_is_no_heading() -> None:
    rows = column([FULL, "tot hier.", "", "DE STAATSSECRETARIS VAN VEREN", "EN VAARWEGEN,", "", "", "K.L. ter Braak"])
    assert kinds(rows)[1:] == [
        ("paragraph", "", "DE STAATSSECRETARIS VAN VEREN EN VAARWEGEN,"),
        ("paragraph", "", "K.L. ter Braak"),
    ]


def test_the_name_under_an_office_is_no_item() -> None:
    rows = column(["De Minister van Veren,", "mr. dr. E.T. van Roer", "", "a. een", "b. twee"])
    assert kinds(rows)[1] == ("paragraph", "", "mr. dr. E.T. van Roer")
