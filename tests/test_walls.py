"""Small readings at their limits: what a slip of one would change."""

import re

import pytest

import kamerstuk
from kamerstuk.citations.grammar import dates
from kamerstuk.citations.grammar.eu import celex
from kamerstuk.citations.grammar.vocabulary import chamber
from kamerstuk.forms import NumberLine
from kamerstuk.header import days, meetings, readers
from kamerstuk.header.fields import _same_number
from kamerstuk.header.witnesses import Witnesses
from kamerstuk.headings import read_heading
from kamerstuk.terms import Soort
from kamerstuk.tokens import Kind, Token

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


def witnesses(*tokens: Token) -> Witnesses:
    return Witnesses(tokens)


LETTER = (Token(Kind.TITLE, "Water", role="onderwerp"), Token(Kind.PARAGRAPH, "De Kamer", role="geadresseerde"))


@pytest.mark.parametrize(
    ("tokens", "kind"),
    [
        ((Token(Kind.FURNITURE, "Ministerie van Dijken"),), Soort.BRIEF_REGERING),
        (
            (
                Token(Kind.PARAGRAPH, "De Minister van Dijken,", role="functie"),
                Token(Kind.PARAGRAPH, "A. Boom", role="naam"),
            ),
            Soort.BRIEF_REGERING,
        ),
        (
            (Token(Kind.PARAGRAPH, "De directeur,", role="functie"), Token(Kind.PARAGRAPH, "A. Boom", role="naam")),
            Soort.BRIEF_OVERIG,
        ),
    ],
    ids=["letterhead", "signer", "another"],
)
def test_a_letter_as_sent_is_of_the_government_by_letterhead_or_signer(tokens, kind):
    assert list(days.kind_of_letter(witnesses(*LETTER, *tokens), {})) == [kind]


def test_what_is_no_letter_has_no_kind_of_letter():
    assert list(days.kind_of_letter(witnesses(Token(Kind.FURNITURE, "Ministerie van Dijken")), {})) == []


FEET = (Token(Kind.FURNITURE, "TK 40"), Token(Kind.FURNITURE, "40-6-1"))


def test_the_feet_of_handelingen_must_agree():
    assert list(meetings.meeting_in_foot(witnesses(*FEET), {})) == ["40"]
    assert list(meetings.item_in_foot(witnesses(*FEET), {})) == ["6"]
    assert list(meetings.meeting_in_foot(witnesses(FEET[0], Token(Kind.FURNITURE, "41-6-1")), {})) == []


@pytest.mark.parametrize(
    ("day", "session"),
    [("16 september 2019", "2018-2019"), ("17 september 2019", "2019-2020"), ("15 september 2020", "2020-2021")],
)
def test_a_session_begins_on_the_third_tuesday_of_september(day, session):
    found = meetings.session_of_day(witnesses(*FEET, Token(Kind.FURNITURE, day)), {})
    assert list(found) == [session]


@pytest.mark.parametrize(
    ("own", "other", "same"), [("1", "1", True), ("1", "1-2", True), ("1", "12", False), ("3", "1-2", False)]
)
def test_a_number_is_one_of_several(own, other, same):
    assert _same_number([NumberLine(own)], NumberLine(other)) is same


def test_a_session_is_read_where_the_source_says_that_it_is_one():
    told = witnesses(
        Token(Kind.SERIES, "2019-2020", role="vergaderjaar"), Token(Kind.SERIES, "2011-2012", role="overig")
    )
    assert list(readers.session_printed(told, {})) == ["2019-2020"]


def test_the_panel_and_notes_are_no_lines_of_the_body():
    inside = (Token(Kind.NOTE, edge=1, id="n"), Token(Kind.PARAGRAPH, "In een noot."), Token(Kind.NOTE, edge=-1))
    found = witnesses(
        Token(Kind.PANEL, "1 mei 2019", label="Datum vergadering"), *inside, Token(Kind.PARAGRAPH, "In de tekst.")
    )
    assert found.panel("Datum vergadering") == ["1 mei 2019"]
    assert found.panel("Datum publicatie") == []
    assert [token.text for token in found.body] == ["In de tekst."]


@pytest.mark.parametrize(
    ("text", "year"),
    [("12 mei 2019", "2019"), ("12 bananen 2019", None), ("12 mei 1799", None), ("12-05-2019", "2019")],
)
def test_a_day_has_a_month_and_a_year_of_print(text, year):
    match = re.search(dates.ANY_DAY, text)
    assert match is not None
    assert dates.year_of(match) == year


def levels(*titles: str, face: str = "") -> list[tuple[int, str]]:
    opening = f'<tussenkop kopopmaak="{face}">' if face else "<tussenkop>"
    body = "".join(f"{opening}{title}</tussenkop><al>Tekst.</al>" for title in titles)
    stuk = kamerstuk.parse(publicatie(body).encode())
    return [
        (node.level, node.number or node.title)
        for node in stuk.walk()
        if isinstance(node, kamerstuk.Section) and (node.number or node.title)
    ]


def test_decimal_numbers_nest_by_their_figures():
    found = levels("1 Dijken", "1.1 Hoogte", "1.1.1 Meten", "1.2 Breedte", "2 Sluizen", "2.1 Deuren")
    assert found == [(1, "1"), (2, "1.1"), (3, "1.1.1"), (2, "1.2"), (1, "2"), (2, "2.1")]


def test_handelingen_have_a_page_of_the_site_from_the_first_session_on():
    assert str(kamerstuk.parse_identifier("h-tk-19951996-1-5").url or "").endswith("h-tk-19951996-1-5.html")


def test_small_letters_count_within_the_number_above_them_in_one_face():
    assert levels("1. Dijken", "a. Hoogte", "b. Breedte", "2. Sluizen", face="cur") == [
        (1, "1"),
        (2, "a"),
        (2, "b"),
        (1, "2"),
    ]
