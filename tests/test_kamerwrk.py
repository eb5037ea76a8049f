"""The XML dialect `kamerwrk` of 1994 to 2010."""

import pytest

from kamerstuk.tokens import Kind
from tests.mini import anchored, blocks, body, coverage, head, kamerwrk, outline, tokenized, tokens


def paragraphs(content: str) -> list[str]:
    return blocks(kamerwrk(content))[1:]


def test_the_head_lines_stand_first_and_the_printers_data_nowhere():
    source = kamerwrk("<al>Tekst.</al>")
    assert body(source).text == "31 990 Regels over dijken\nNr. 3\nMEMORIE VAN TOELICHTING\nTekst."
    assert "KST111111" in coverage(source).furniture
    assert coverage(source).share == 1.0
    assert tokenized(source).dialect == "kamerwrk"


@pytest.mark.parametrize(
    ("number", "line", "ondernummer"),
    [
        ("<ltrlabel>Nr. </ltrlabel><nummer>3</nummer>", "Nr. 3", "3"),
        ("<ltrlabel>nr.</ltrlabel><nummer>188a</nummer>", "nr. 188a", "188a"),
        ("<letter>B</letter>", "B", "B"),
        ("<nummer>3</nummer>", "3", "3"),
    ],
)
def test_the_parts_of_the_number_line_are_one_line(number, line, ondernummer):
    source = kamerwrk("<al>Tekst.</al>", number=number)
    assert [t.text for t in tokens(source, Kind.NUMBER)] == [line]
    assert head(source).header.ondernummer == ondernummer


@pytest.mark.parametrize(("kamer", "expected"), [("1", "eerste-kamer"), ("2", "tweede-kamer")])
def test_the_attribute_names_the_chamber_where_the_series_head_does_not(kamer, expected):
    source = kamerwrk("<al>x</al>", kamer=kamer).replace("Tweede Kamer der Staten-Generaal", "")
    assert head(source).header.kamer == expected


def test_the_series_head_gives_the_session():
    assert head(kamerwrk("<al>x</al>")).header.vergaderjaar == "2007-2008"


def test_a_repeated_dossier_gives_a_second_one():
    extra = "<onderw><nummer>21 501-02</nummer><naam>Sluizen</naam></onderw></frontm>"
    found = head(kamerwrk("<al>x</al>").replace("</frontm>", extra)).header.dossiers
    assert [(d.nummer, d.toevoeging) for d in found] == [("31990", None), ("21501", "02")]


def test_headings_nest_by_their_typography():
    xml = (
        "<tuskop letat='vet'>Inleiding</tuskop><al>a</al><tuskop letat='cur'>Doel</tuskop><al>b</al>"
        "<tuskop letat='rom'>Fijn</tuskop><al>c</al><tuskop letat='vet'>Slot</tuskop><al>d</al>"
    )
    assert outline(body(kamerwrk(xml))) == [
        "§ Inleiding",
        "  a",
        "  § Doel",
        "    b",
        "    § Fijn",
        "      c",
        "§ Slot",
        "  d",
    ]


def test_a_decimal_number_outranks_typography():
    xml = "<tuskop letat='vet'>3. Water</tuskop><al>a</al><tuskop letat='vet'>3.1 Zand</tuskop><al>b</al>"
    assert outline(body(kamerwrk(xml))) == ["§ 3. Water", "  a", "  § 3.1 Zand", "    b"]


def test_hard_line_breaks_and_blank_lines_mean_nothing():
    assert paragraphs("<al>Een\ndijk\n  breekt.</al><witreg></witreg><al>Twee.</al>") == ["Een dijk breekt.", "Twee."]


@pytest.mark.parametrize("place", ["stuk", "root"])
def test_a_note_stands_behind_the_paper_and_its_marker_in_the_text(place):
    note = '<voetnoot id="v1" nr="1"><al>Een bron.</al><al>En meer.</al></voetnoot>'
    al = '<al>De dijk <voetref refid="v1" nr="1"/>, zo hoog.</al>'
    tree = body(kamerwrk(al + note) if place == "stuk" else kamerwrk(al, after=note))
    assert "De dijk, zo hoog." in tree.text
    assert [(n.label, n.text, *anchored(tree.text, n)) for n in tree.footnotes] == [
        ("1", "Een bron.\nEn meer.", "e dijk")
    ]


def test_a_note_is_found_by_its_number_where_it_has_no_id():
    tree = body(kamerwrk('<al>Dijk<voetref nr="2"/>.</al><voetnoot nr="2"><al>Bron.</al></voetnoot>'))
    assert [(n.label, *anchored(tree.text, n, 4)) for n in tree.footnotes] == [("2", "Dijk")]


def test_tables_hold_their_text_without_paragraphs():
    xml = (
        "<table><tgroup cols='2'><colspec colname='a'/><colspec colname='b'/><tbody><row>"
        "<entry align='right' morerows='0'><nadruk type='vet'>1</nadruk></entry><entry>klei</entry></row>"
        "<row><entry namest='a' nameend='b'>al</entry></row></tbody></tgroup></table>"
    )
    assert paragraphs(xml) == ["| 1 | klei", "| al <1x2>"]


def test_marked_and_unmarked_signatures_are_read():
    marked = "<ondtek><functie>De Minister van Dijken,</functie><naam>A. Sluis</naam></ondtek>"
    for xml in (marked, "<witreg/><al>De Minister van Dijken,</al><al>A. Sluis</al>"):
        found = head(kamerwrk(f"<al>Een lange zin over dijken.</al>{xml}")).header.signatures
        assert [(s.functie, s.naam) for s in found] == [("De Minister van Dijken", "A. Sluis")]


def test_names_of_members_who_submit_a_bill_are_signatures():
    found = head(kamerwrk("<al>Een lange zin over dijken.</al><witreg/><al>Sluis-van den Berg</al><al>Gemaal</al>"))
    assert [(s.functie, s.naam) for s in found.header.signatures] == [(None, "Sluis-van den Berg"), (None, "Gemaal")]


def test_an_unknown_element_loses_nothing():
    source = kamerwrk("<notatoe><art>Artikel <b>3</b></art><al>Een.</al></notatoe><wond>Twee.</wond>")
    assert blocks(source)[1:] == ["Artikel 3", "Een.", "Twee."]
    assert coverage(source).share == 1.0
