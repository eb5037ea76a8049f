"""What the head shows and could not be read, or reads in two ways, is told."""

import pytest

import kamerstuk
from tests.mini import kamerwrk, publicatie

MOTION = (
    "<al>De Kamer,</al><al>verzoekt de regering de dijk te verhogen,</al><al>en gaat over tot de orde van de dag.</al>"
)
LETTER_END = "<tekst-sluiting><ondertekening><functie>De Minister,</functie><naam>A. Dijk</naam></ondertekening></tekst-sluiting>"


def parsed(xml: str) -> tuple[kamerstuk.Kamerstuk, set[str]]:
    paper = kamerstuk.parse(xml.encode())
    return paper, {told.code for told in paper.diagnostics}


def test_a_motion_without_a_readable_name_is_told():
    paper, codes = parsed(publicatie(MOTION, titel="<titel>MOTIE VAN HET LID DIJK</titel>"))
    assert paper.header.signatures == ()
    assert "no-signature" in codes


def test_a_signed_motion_is_not_doubted():
    _, codes = parsed(publicatie(f"{MOTION}<al>Dijk</al>", titel="<titel>MOTIE VAN HET LID DIJK</titel>"))
    assert not codes & {"no-signature", "title-misprint", "several-papers", "impossible-date", "number-remark"}


def test_one_misprint_in_the_title_is_mended_and_told():
    paper, codes = parsed(
        publicatie(f"{MOTION}<al>Dijk</al>", titel="<titel>NADER GEWIJZIGDE MOTTIE VAN HET LID DIJK</titel>")
    )
    assert paper.header.soort == "motie"
    assert "title-misprint" in codes


def test_two_misprints_are_not_mended():
    paper, _ = parsed(publicatie("<al>Tekst.</al>", titel="<titel>MOTTTIE VAN HET LID DIJK</titel>"))
    assert paper.header.soort == "overig"


def test_a_day_that_does_not_exist_is_told():
    dated = "<titel>MEMORIE VAN TOELICHTING</titel><datumtekst>Ontvangen 30 februari 2025</datumtekst>"
    paper, codes = parsed(publicatie("<al>Tekst.</al>", titel=dated))
    assert paper.header.datum is None
    assert "impossible-date" in codes


def test_a_date_glued_to_its_month_is_read():
    dated = "<titel>MEMORIE VAN TOELICHTING</titel><datumtekst>Ontvangen 9juni 2025</datumtekst>"
    paper, codes = parsed(publicatie("<al>Tekst.</al>", titel=dated))
    assert paper.header.datum.isoformat() == "2025-06-09"
    assert "impossible-date" not in codes


def test_the_number_of_the_other_chamber_is_kept_apart():
    paper, _ = parsed(publicatie("<al>Tekst.</al>", stuknr="<stuknr>K/ Nr. 14</stuknr>"))
    assert (paper.header.ondernummer, paper.header.joint_number, paper.id) == ("14", "K", "kst-36990-14")


def test_a_remark_behind_the_number_is_told_and_no_part_of_it():
    paper, codes = parsed(publicatie("<al>Tekst.</al>", stuknr="<stuknr>Nr. 14 (VERBETERD)</stuknr>"))
    assert paper.header.ondernummer == "14"
    assert "number-remark" in codes


def test_two_papers_in_one_file_are_told_with_their_numbers():
    second = "</stuk><stuk><stuknr>Nr. 8</stuknr><titel>VOORSTEL VAN WET</titel><algemeen><al>Tekst.</al></algemeen>"
    paper, codes = parsed(publicatie("<al>Tekst.</al>").replace("</stuk></kamerstuk>", f"{second}</stuk></kamerstuk>"))
    assert "several-papers" in codes
    assert paper.header.ondernummer == "7"
    assert "Nr. 7, Nr. 8" in next(told.message for told in paper.diagnostics if told.code == "several-papers")


def test_a_paper_of_both_chambers_says_why_its_chamber_is_open():
    xml = kamerwrk("<al>Tekst.</al>", kamer="sg").replace("Tweede Kamer der Staten-Generaal", "Staten-Generaal")
    paper, codes = parsed(xml.replace("<subtitel>2</subtitel>", "<subtitel>1/2</subtitel>"))
    assert paper.header.kamer is None
    assert "both-chambers" in codes


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("<al>Dijk,</al><al>Van der Sluis.</al>", ["Dijk", "Van der Sluis"]),
        ("<al>Dijk en Sluis.</al>", ["Dijk", "Sluis"]),
        ("<al>Dijk, Sluis en ’t Gemaal</al>", ["Dijk", "Sluis", "’t Gemaal"]),
        ("<al>van den Berg-Dijk</al>", ["van den Berg-Dijk"]),
        ("<al>Yes\u0327ilgo\u0308z</al>", ["Ye\u015filg\u00f6z"]),
        ("<al>Dijk c.s.</al>", ["Dijk c.s."]),
    ],
)
def test_names_under_a_motion(lines, names):
    paper, _ = parsed(publicatie(f"{MOTION}{lines}", titel="<titel>MOTIE VAN HET LID DIJK C.S.</titel>"))
    assert [signature.naam for signature in paper.header.signatures] == names


@pytest.mark.parametrize(
    ("line", "name", "office"),
    [
        ("De Minister van Waterstaat, J. P. M. Dijk", "J. P. M. Dijk", "De Minister van Waterstaat"),
        (
            "De Staatssecretaris van Dijken en Sluizen, mr. A. van Sluis",
            "mr. A. van Sluis",
            "De Staatssecretaris van Dijken en Sluizen",
        ),
        ("De griffier van de commissie, Dijkstra", "Dijkstra", "De griffier van de commissie"),
    ],
)
def test_office_and_name_in_one_line(line, name, office):
    paper, _ = parsed(publicatie(f"<al>Hierbij zend ik u het rapport over de dijken.</al><al>{line}</al>"))
    (signature,) = paper.header.signatures
    assert (signature.naam, signature.functie) == (name, office)


def test_raised_and_lowered_figures_keep_their_meaning():
    paper, _ = parsed(
        publicatie("<al>Er is 10<sup>3</sup> ton CO<inf>2</inf> op 5 m<sup>2</sup>, de 2<sup>e</sup> maal.</al>")
    )
    assert "Er is 10³ ton CO₂ op 5 m², de 2e maal." in paper.text
    assert paper.source.coverage == 1.0


def test_a_power_in_a_page_is_told_from_the_marker_of_a_note():
    page = "<html><body><p>De put is 12 m<sup>3</sup> groot.</p><p>Zie het rapport.<sup>2</sup></p></body></html>"
    text = kamerstuk.parse(page.encode()).text
    assert "12 m³ groot" in text
    assert "²" not in text


def test_a_roman_part_in_capitals_holds_the_decimal_headings_behind_it():
    body = (
        '<tuskop letat="vet">I. ALGEMEEN DEEL</tuskop><tuskop letat="vet">1. Doel</tuskop><al>Tekst.</al>'
        '<tuskop letat="vet">2. Gevolgen</tuskop><al>Tekst.</al><tuskop letat="vet">II. ARTIKELEN</tuskop>'
        '<tuskop letat="vet">Artikel 1</tuskop><al>Tekst.</al>'
    )
    paper, _ = parsed(kamerwrk(body))
    first, second = paper.sections
    assert [part.title for part in first.sections] == ["Doel", "Gevolgen"]
    assert [part.label for part in second.sections] == ["Artikel 1"]


def test_a_field_that_such_a_paper_shows_and_was_not_read_is_told():
    paper, _ = parsed(publicatie("<al>Tekst.</al>", titel="<titel>MEMORIE VAN TOELICHTING</titel>"))
    assert [told.message for told in paper.diagnostics if told.code == "unread-head"] == [
        "Not read off the head: datum."
    ]


def test_fields_of_a_foot_line_are_told():
    paper = kamerstuk.parse(b"De tabel volgt hieronder.\nTweede Kamer, zitting 1979-1980, 15 993, nr. 6\n")
    (told,) = (told for told in paper.diagnostics if told.code == "foot-line-head")
    assert "dossiers" in told.message
    assert "ondernummer" in told.message


def test_a_computed_id_of_before_the_official_ones_is_told():
    old = kamerstuk.parse(b"Tekst.\nTweede Kamer, zitting 1979-1980, 15 993, nr. 6\n")
    new = kamerstuk.parse(b"Tekst.\nTweede Kamer, vergaderjaar 2019-2020, 35 993, nr. 6\n")
    assert "computed-id" in {told.code for told in old.diagnostics}
    assert "computed-id" not in {told.code for told in new.diagnostics}
