"""Pages to zones: furniture, columns, margin, notes, head."""

from tests.pdf.pdf_words import BOLD, LEFT, NORMAL, column, row, sheet

from kamerstuk.forms import is_edge_line
from kamerstuk.hyphens import Vocabulary
from kamerstuk.tokenizer.layout.flow import Flow, beside_margin
from kamerstuk.tokenizer.layout.furniture import furniture
from kamerstuk.tokenizer.layout.head import read_masthead
from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokenizer.layout.notes import Note, Numbering, split_notes, table_notes
from kamerstuk.tokenizer.layout.page import Rule
from kamerstuk.tokenizer.layout.profile import profile
from kamerstuk.tokenizer.layout.units import Text
from kamerstuk.tokenizer.layout.zones import Zones, zones
from kamerstuk.tokens import Kind

FULL = "een regel die de hele kolom van links tot rechts vullen zal"
TEXT = Text(lambda label, page: None, Vocabulary())


def test_forms_of_furniture_must_and_must_not_match() -> None:
    for text in (
        "Tweede Kamer, vergaderjaar 2020–2021, 32 545, nr. 143",
        "Eerste Kamer, vergaderjaar 2018–2019, 35 010, C 1",
        "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel",
        "kst-21501-02-3990",
        "ISSN 0921 - 7371",
        "’s-Gravenhage 2021",
        "KST132611",
        "Pagina 2 van 5",
    ):
        assert is_edge_line(text), text
    for text in ("Tweede Kamer der Staten-Generaal", "De Kamer, gehoord", "’s-Gravenhage, 17 juni 2020", "II"):
        assert not is_edge_line(text), text


def test_running_lines_and_page_numbers_are_furniture() -> None:
    pages = [
        sheet([row("S/RES/1441", 40, page=n), *column([FULL] * 5, top=200, page=n), row(str(n), 740, 480, page=n)], n)
        for n in (1, 2, 3)
    ]
    for page, found in zip(pages, furniture(pages), strict=True):
        assert {page.lines[i].text for i in found} == {"S/RES/1441", str(page.number)}


def test_headings_that_repeat_with_other_numbers_stay() -> None:
    pages = [sheet([row(f"Vraag {n * n + 2}", 60, page=n), *column([FULL] * 5, top=200, page=n)], n) for n in (1, 2, 3)]
    assert furniture(pages) == [frozenset()] * 3


def test_foot_line_within_the_text_is_text() -> None:
    page = sheet(column([FULL, "Tweede Kamer, vergaderjaar 2020–2021, 32 545, nr. 143", FULL], top=300))
    assert furniture([page]) == [frozenset()]


def test_profile_measures_type_column_and_pitch() -> None:
    found = profile([sheet([*column([FULL] * 20), row("36 067", 100, 50, font=BOLD)])])
    assert (found.body, found.pitch, found.lefts) == (10, 1.2, (LEFT, LEFT))


def test_running_type_wins_over_much_table_type() -> None:
    small = "cel met wat tekst erin en nog iets meer daarbij en zo voort"
    lines = [*column([FULL] * 8), *(row(small, 400 + 8 * i, size=7) for i in range(30))]
    assert profile([sheet(lines)]).body == 10


def test_margin_and_side_columns_part_from_the_text() -> None:
    page = zones(sheet([*column([FULL] * 9), row("36 067", 100, 50), row("Ons kenmerk", 112, 510, size=6)]), NORMAL)
    assert [line.text for line in page.margin] == ["36 067"]
    assert [line.text for line in page.side] == ["Ons kenmerk"]


def test_newspaper_columns_are_read_one_after_the_other() -> None:
    left = [row("linker kolom met tekst en met nog wat", 100 + 12 * i, 50) for i in range(9)]
    right = [row("rechter kolom met tekst en meer tekst", 103 + 12 * i, 250) for i in range(9)]
    found = zones(sheet(sorted([*left, *right], key=lambda line: line.base)), NORMAL)
    assert [line.text[:6] for line in found.main] == ["linker"] * 9 + ["rechte"] * 9


def test_short_columns_are_known_by_lines_out_of_step() -> None:
    left = ["Aan de Voorzitter van de Tweede Kamer zelf", "Den Haag", "een brief van enkele zinnen"]
    right = ["die in de tweede kolom verder loopt tot en", "aan het einde van de kolom en de", "bladzijde."]
    lines = [row(text, 200 + 17 * i, 60) for i, text in enumerate(left)]
    lines += [row(text, 200 + 12 * i, 300) for i, text in enumerate(right)]
    found = zones(sheet(sorted(lines, key=lambda line: (line.base, line.x0))), NORMAL)
    assert [line.text for line in found.main] == [*left, *right]


def test_cells_on_common_base_lines_are_no_columns() -> None:
    pairs = [
        each
        for i in range(4)
        for each in (row("een cel met tekst", 200 + 12 * i, 60), row(FULL[:38], 200 + 12 * i, 300))
    ]
    found = zones(sheet(pairs), NORMAL)
    assert [line.text[:7] for line in found.margin] == ["een cel"] * 4


def test_pitch_is_measured_within_a_column_and_within_sentences() -> None:
    apart = [row(f"Een alinea van een enkele regel, nummer {i}.", 100 + 20 * i) for i in range(6)]
    wrapped = [
        row("Een alinea van twee regels die nog niet af", 300),
        row("is en op de volgende regel verder gaat.", 312),
    ]
    assert profile([sheet([*apart, *wrapped])]).pitch == 1.2
    beside = [row("een regel in de kolom ernaast, lager", 105 + 12 * i, 10) for i in range(9)]
    both = sorted([*column([FULL] * 9), *beside], key=lambda line: line.base)
    assert profile([sheet(both)]).pitch == 1.2


def test_cells_of_a_table_wider_than_the_text_are_no_side_column() -> None:
    rules = tuple(Rule(LEFT, y, 550, y) for y in (95.0, 110.0, 125.0))
    lines = [each for y in (106.0, 121.0) for each in (row("Kade", y, 205), row("984", y, 520))]
    page = sheet([*lines, *column([FULL] * 5, top=200)])._replace(rules=rules)
    assert not zones(page, NORMAL).side


def test_labels_beside_values_are_no_columns() -> None:
    lines = [each for i in range(9) for each in (row("Zaak:", 100 + 12 * i, 60), row(FULL, 100 + 12 * i))]
    assert len(zones(sheet(lines), NORMAL).margin) == 9


def test_small_type_with_a_number_under_a_rule_is_notes() -> None:
    body = column([FULL] * 4)
    notes = [row("1 Kamerstuk 28 844, nr. 266.", 600, size=7), row("2 Prijspeil 2023.", 609, size=7)]
    page = sheet([*body, *notes])._replace(rules=(Rule(LEFT, 590, LEFT + 80, 590.5),))
    found = split_notes(page.lines, page, NORMAL, None)
    assert [(note.label, note.lines[0].text) for note in found.notes] == [
        ("1", "Kamerstuk 28 844, nr. 266."),
        ("2", "Prijspeil 2023."),
    ]
    assert len(found.body) == 4


def test_note_runs_on_at_the_foot_of_the_next_page() -> None:
    last = Note("4", (row("een noot die nog niet is afgelopen en verder gaat op de volgende", 690, size=7),), 1)
    page = sheet([*column([FULL] * 3, page=2), row("en hier eindigt.", 600, size=7, page=2)], 2)
    page = page._replace(rules=(Rule(LEFT, 590, LEFT + 80, 590.5),))
    found = split_notes(page.lines, page, NORMAL, last)
    assert [line.text for line in found.carried] == ["en hier eindigt."]
    assert not found.notes


def test_small_figures_without_a_rule_are_no_notes() -> None:
    page = sheet([*column([FULL] * 3), row("7 Commando", 600, size=7), row("9 Algemeen", 609, size=7)])
    assert not split_notes(page.lines, page, NORMAL, None).notes


def test_notes_right_under_a_table() -> None:
    line = row("Droog jaar.", 300, size=7)
    label = line.pieces[0]._replace(text="1", x0=194, x1=197, size=4, rise=0.3)
    found, count = table_notes([line._replace(pieces=(label, *line.pieces), x0=194), *column([FULL], top=330)], NORMAL)
    assert ([note.label for note in found], count) == (["1"], 1)


def test_marker_means_the_nearest_unused_note() -> None:
    notes = [Note("1", (), 1), Note("1", (), 3), Note("2", (), 3)]
    numbering = Numbering(notes)
    assert numbering.resolve("1", 3) == "~2"
    assert numbering.resolve("1", 1) == "~1"
    assert numbering.resolve("2", 1) is None


def test_head_of_a_motion() -> None:
    margin = (row("36 455", 150, 50, font=BOLD), row("(R2188)", 162, 50, font=BOLD), row("Nr. 7", 240, 50, font=BOLD))
    main = (
        row("Rijkswet houdende regels", 150, font=BOLD),
        row("over het paspoort", 162, font=BOLD),
        row("MOTIE VAN HET LID DE WIT", 240, font=BOLD),
        row("Voorgesteld 6 juli 2021", 252),
        row("De Kamer,", 276),
    )
    head = read_masthead(Zones(main, margin, ()), NORMAL, TEXT)
    assert [(t.kind, t.label, t.text) for t in head.tokens] == [
        (Kind.DOSSIER, "36 455 (R2188)", "Rijkswet houdende regels over het paspoort"),
        (Kind.NUMBER, "", "Nr. 7"),
        (Kind.TITLE, "", "MOTIE VAN HET LID DE WIT"),
        (Kind.DATELINE, "", "Voorgesteld 6 juli 2021"),
    ]
    assert [line.text for line in head.rest.main] == ["De Kamer,"]
    assert head.dialect == "kamerstuk-pdf"


def test_letter_of_the_eerste_kamer_has_a_letter_for_a_number() -> None:
    margin = (row("35 010", 150, 50), row("C", 240, 50))
    main = (row("Wet over iets", 150), row("MEMORIE VAN ANTWOORD", 240, font=BOLD), row("Ontvangen 26 april 2019", 252))
    tokens = read_masthead(Zones(main, margin, ()), NORMAL, TEXT).tokens
    assert [t.text for t in tokens] == ["Wet over iets", "C", "MEMORIE VAN ANTWOORD", "Ontvangen 26 april 2019"]


def test_page_without_head_comes_back_whole() -> None:
    page = Zones(tuple(column(["Verslag van de werkgroep", FULL])), (), ())
    assert read_masthead(page, NORMAL, TEXT) == ((), page, "")


def test_the_end_of_a_table_in_a_column_is_no_note() -> None:
    left = [row("linker kolom met tekst en met nog wat", 100 + 12 * i, 50) for i in range(9)]
    right = [row("rechter kolom met tekst en meer tekst", 103 + 12 * i, 250) for i in range(9)]
    cells = [row("cel", 215, 50, size=8), row("onder de tafel", 260, 50, size=8)]
    rules = tuple(Rule(x0, 220, x1, 220) for x0, x1 in ((50, 100), (100, 220)))
    page = sheet(sorted([*left, *right, *cells], key=lambda line: line.base))._replace(rules=rules)
    assert [line.text for line in zones(page, NORMAL).main][9::10] == ["cel", "onder de tafel"]


def test_underline_of_a_link_is_no_note_rule() -> None:
    note = [
        row("1 Zie daar.", 700, size=7),
        row("2 https://voorbeeld.nl/bomen/", 709, size=7),
        row("verslag", 718, size=7),
    ]
    rules = (Rule(200, 690, 300, 690), Rule(205, 710, 290, 710), Rule(200, 719, 224, 719))
    page = sheet([*column([FULL] * 5), *note])._replace(rules=rules)
    assert [each.label for each in split_notes(page.lines, page, NORMAL, None).notes] == ["1", "2"]


def test_note_number_before_a_tab_is_raised_on_its_line() -> None:
    number = row("1", 697, size=6)
    page = sheet([*column([FULL] * 5), number, row("Zie daar.", 700, 236, size=8)])._replace(
        rules=(Rule(200, 690, 300, 690),)
    )
    rows = zones(page, NORMAL).main
    assert rows[-1].text == "1 Zie daar."
    assert [each.label for each in split_notes(rows, page, NORMAL, None).notes] == ["1"]


def test_endnotes_in_running_type_under_a_rule() -> None:
    def note(label: str, base: float) -> Line:
        line = row(f"{label} Zie daar.", base)
        label_piece = line.pieces[0]._replace(text=label, rise=0.33, size=6)
        return line._replace(pieces=(label_piece, line.pieces[0]._replace(text=" Zie daar.")))

    page = sheet([*column([FULL] * 5), note("i", 300), note("ii", 312)])._replace(rules=(Rule(200, 285, 340, 285),))
    split = split_notes(page.lines, page, NORMAL, None)
    assert [each.label for each in split.notes] == ["i", "ii"]
    assert len(split.body) == 5


def test_languages_left_and_right_of_the_page_number_are_furniture() -> None:
    foot = [row("NL", 740, 60, size=20), row("2", 740, 280), row("NL", 740, 500, size=20)]
    page = sheet([*column([FULL] * 5), *foot])
    assert {page.lines[i].text for i in furniture([page])[0]} == {"NL", "2"}


def test_what_a_browser_prints_at_the_edges_is_furniture() -> None:
    body = column([FULL] * 5, top=200)
    chrome = [row("15-09-2023 09:12", 26, 40, size=7), row("Een brug", 26, 450, size=7)]
    page = sheet([*chrome, *body, row("https://example.nl/een-brug.html 1/1", 750, 40, size=7)])
    assert {page.lines[i].text for i in furniture([page])[0]} == {line.text for line in page.lines if line.size == 7}
    firefox = [row("Een brug", 26, 40, size=7), row("https://example.nl/een-brug", 26, 450, size=7)]
    page = sheet([*firefox, *body, row("1 van 1", 750, 40, size=7), row("9/15/23, 9:12 AM", 750, 450, size=7)])
    assert {page.lines[i].text for i in furniture([page])[0]} == {line.text for line in page.lines if line.size == 7}


def test_an_address_at_the_foot_of_a_page_that_no_browser_printed_is_text() -> None:
    page = sheet([*column([FULL] * 5, top=200), row("https://example.nl/een-brug", 690)])
    assert furniture([page]) == [frozenset()]


def test_number_and_title_in_the_face_of_the_dossier_line_above_them() -> None:
    main = (
        row("36 123 Bruggen over de", 100, font=BOLD),
        row("grote rivieren", 112, font=BOLD),
        row("Nr. 7 BRIEF VAN DE MINISTER", 124, font=BOLD),
        row(FULL, 160),
    )
    head = read_masthead(Zones(main, (), ()), NORMAL, TEXT)
    assert [(token.kind, token.text) for token in head.tokens] == [
        (Kind.DOSSIER, "Bruggen over de grote rivieren"),
        (Kind.NUMBER, "Nr. 7"),
        (Kind.TITLE, "BRIEF VAN DE MINISTER"),
    ]


def test_labels_of_a_form_stand_on_the_row_of_their_value() -> None:
    flow = Flow(
        (row("vaste commissie", 100, font=BOLD), row("Kop", 130, font=BOLD)), (row("Commissie:", 100, 100),), ()
    )
    rows = beside_margin(flow, NORMAL)
    assert [each.text for each in rows if isinstance(each, Line)] == ["Commissie: vaste commissie", "Kop"]


def test_series_head_of_a_very_short_paper() -> None:
    main = (row("Tweede Kamer der Staten-Generaal", 40, font=BOLD), row("Wegen", 100, font=BOLD), row("De Kamer,", 160))
    margin = (row("Vergaderjaar 2024-2025", 60, 50), row("36 991", 100, 50), row("Nr. 6", 140, 50))
    head = read_masthead(Zones(main, margin, ()), NORMAL, TEXT)
    assert [token.text for token in head.tokens if token.kind is Kind.SERIES] == [
        "Tweede Kamer der Staten-Generaal",
        "Vergaderjaar 2024-2025",
    ]
