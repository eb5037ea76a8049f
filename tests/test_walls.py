"""Small readings at their limits: what a slip of one would change."""

import pytest

import kamerstuk
from kamerstuk.citations.grammar.eu import celex
from kamerstuk.citations.grammar.vocabulary import chamber
from kamerstuk.headings import read_heading

from .mini import publicatie


@pytest.mark.parametrize(
    ("letter", "pair", "noun", "id"),
    [
        ("L", "2003/87", False, "32003L0087"),
        ("L", "95/46", False, "31995L0046"),
        ("L", "52/1", False, "31952L0001"),
        ("L", "51/1", False, None),
        ("L", "1951/1", False, None),
        ("L", "2050/1", False, "32050L0001"),
        ("L", "2051/1", False, None),
        ("R", "1408/71", False, "31971R1408"),
        ("R", "604/2013", True, "32013R0604"),
        ("R", "2016/679", False, "32016R0679"),
        ("D", "2008/615", False, "32008D0615"),
        ("D", "1082/2013", True, "32013D1082"),
        ("F", "2002/584", False, "32002F0584"),
    ],
)
def test_year_and_number_of_an_act(letter, pair, noun, id):
    """Directives put the year first; regulations did from 2015 on; no act is older than 1952."""
    assert celex(letter, pair, noun=noun) == id


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("II", "tweede-kamer"),
        ("TK", "tweede-kamer"),
        ("Tweede Kamer", "tweede-kamer"),
        ("I", "eerste-kamer"),
        ("EK", "eerste-kamer"),
    ],
)
def test_chamber_as_printed(printed, found):
    assert chamber(printed) == found


def test_a_roman_number_without_a_point_has_no_l_or_c():
    assert read_heading("IV Financiën").number == "IV"
    assert read_heading("XVI Financiën").number == "XVI"
    assert read_heading("C Dijken").number is None


HANDELINGEN = (
    '<officiele-publicatie><metadata><meta name="DC.identifier" content="{id}"/></metadata><handelingen><agendapunt><nr>4</nr>'
    "<item-titel>Dijken</item-titel><spreekbeurt><spreker><voorvoegsels>De</voorvoegsels><naam><achternaam>voorzitter</achternaam>"
    "</naam>:</spreker><tekst><al>Ik open.</al></tekst></spreekbeurt></agendapunt></handelingen></officiele-publicatie>"
)


@pytest.mark.parametrize(
    ("id", "kamer"), [("h-ek-20182019-12-4", "eerste-kamer"), ("h-tk-20182019-12-4", "tweede-kamer")]
)
def test_the_chamber_of_a_debate(id, kamer):
    stuk = kamerstuk.parse(HANDELINGEN.format(id=id).encode())
    assert (stuk.id, stuk.header.kamer) == (id, kamer)


STENOGRAM = "{number}VERGADERING\nVERGADERING VAN {day}\nVoorzitter: de heer Boom\nDe Voorzitter: Ik open.\n"


def test_the_day_of_a_stenogram_stands_in_its_second_line():
    stuk = kamerstuk.parse(STENOGRAM.format(number="12DE ", day="DINSDAG 8 MAART 1960").encode(), format="text")
    assert stuk.header.datum.isoformat() == "1960-03-08"
    assert stuk.header.vergadering == "12"


def test_an_annex_holds_headings_but_no_annex():
    body = (
        "<bijlage><kop><label>Bijlage</label><nr>1</nr></kop><al>Een.</al></bijlage>"
        "<bijlage><kop><label>Bijlage</label><nr>2</nr></kop><tussenkop>Kaart</tussenkop><al>Twee.</al></bijlage>"
    )
    stuk = kamerstuk.parse(publicatie("<al>Tekst.</al>" + body).encode())
    annexes = [section for section in stuk.sections if section.kind == "annex"]
    assert [section.number for section in annexes] == ["1", "2"]
    assert [child.title for child in annexes[1].sections] == ["Kaart"]


def test_targets_have_the_address_of_the_official_page():
    (citation,) = kamerstuk.find_citations("Kamerstuk 36 410, nr. 3")
    assert citation.targets[0].url == "https://zoek.officielebekendmakingen.nl/kst-36410-3.html"


def test_an_address_is_no_bare_www_and_is_cut_before_what_closes_a_sentence():
    assert kamerstuk.find_citations("zie www. en verder") == ()
    (found,) = kamerstuk.find_citations("(zie https://www.example.nl/a?b=1).")
    assert found.text == "https://www.example.nl/a?b=1"
