"""Amendments, bills and notes of change: what each instruction changes."""

import pytest

import kamerstuk
from kamerstuk.kinds.changes import count, follows
from kamerstuk.kinds.instructions import read_instruction
from kamerstuk.kinds.memorie import articles_in
from kamerstuk.model import Amendement, MemorieVanToelichting, Wetsvoorstel

from .mini import publicatie, stuk_xml


@pytest.mark.parametrize(
    ("text", "action", "article", "law"),
    [
        ("In artikel 4, tweede lid, wordt «tien» vervangen door «twaalf».", "replace", "4", None),
        ("In artikel 2:11, onderdeel b, wordt «vervalt» vervangen door «blijft».", "replace", "2:11", None),
        ("Artikel 5 vervalt.", "repeal", "5", None),
        ("De artikelen 10 en 11 vervallen.", "repeal", "10", None),
        ("Na artikel 7 wordt een artikel ingevoegd, luidende:", "insert", "7", None),
        ("Na artikel 7 wordt een artikel ingevoegd, luidende: Artikel 7a De dijk is groen.", "insert", "7a", None),
        ("Aan artikel 9 wordt een lid toegevoegd, luidende:", "insert", "9", None),
        (
            "Onder vernummering van het tweede tot derde lid wordt in artikel 3 na het eerste lid een lid ingevoegd, luidende:",
            "insert",
            "3",
            None,
        ),
        ("Artikel 9, eerste lid, van de Brugwet komt te luiden:", "replace", "9", "Brugwet"),
        (
            "In artikel 12 van het Wetboek van Strafvordering wordt «a» vervangen door «b».",
            "replace",
            "12",
            "Wetboek van Strafvordering",
        ),
        ("De artikelen 10 en 11 worden vernummerd tot artikelen 9 en 10.", "renumber", "10", None),
        ("De Telwet wordt als volgt gewijzigd:", "amend", None, "Telwet"),
        ("Artikel 9 wordt als volgt gewijzigd:", "amend", "9", None),
        ("Het derde lid komt te luiden:", "replace", None, None),
        ("In het eerste lid vervalt «schriftelijk».", "repeal", None, None),
        ("Het opschrift van hoofdstuk 2 komt te luiden:", "replace", None, None),
        ("Het voorstel van wet wordt als volgt gewijzigd:", "amend", None, None),
    ],
)
def test_an_instruction_is_read(text, action, article, law):
    told = read_instruction(text)
    assert told is not None
    assert (told.action, told.article, told.law) == (action, article, law)


@pytest.mark.parametrize(
    "text",
    [
        "Een brug is open voor schepen.",
        "Onze Minister stelt het model vast.",
        "Deze wet treedt in werking met ingang van 1 juli 2020.",
        "In deze wet wordt verstaan onder brug: een vaste verbinding over water.",
        "De Kamer is door de Minister vervangen.",
        "De vergunning vervalt bij verkoop van de dijk.",
        "De ontheffing wordt ingetrokken bij misbruik.",
        "Na afloop komt het recht te vervallen.",
    ],
)
def test_ordinary_law_is_no_instruction(text):
    assert read_instruction(text) is None


@pytest.mark.parametrize(
    ("before", "label"),
    [("A", "B"), ("Z", "AA"), ("1", "2"), ("II", "III"), ("IX", "X"), ("A", "Aa"), ("a", "b"), ("AZ", "BA")],
)
def test_labels_that_follow_one_another(before, label):
    assert follows(before, label)


@pytest.mark.parametrize(("before", "label"), [("A", "C"), ("1", "3"), ("B", "A"), ("2", "1"), ("II", "II")])
def test_labels_that_do_not(before, label):
    assert not follows(before, label)


def test_ranges_of_labels_are_counted_out():
    assert count("3", "6", roman=False) == ["3", "4", "5", "6"]
    assert count("C", "F", roman=False) == ["C", "D", "E", "F"]
    assert count("VIII", "X", roman=True) == ["VIII", "IX", "X"]
    assert count("5", "a", roman=False) == ["5", "a"]


@pytest.mark.parametrize(
    ("heading", "above", "articles"),
    [
        ("Artikel 12", (), ("12",)),
        ("Artikelen 3 en 4", (), ("3", "4")),
        ("Artikelen 3 tot en met 5 en 8", (), ("3", "4", "5", "8")),
        ("ARTIKEL I", (), ("I",)),
        ("Artikel I, onderdeel B", (), ("I.B",)),
        ("Artikel I, onderdelen B, C en D", (), ("I.B", "I.C", "I.D")),
        ("Artikel II, onderdelen A tot en met C (artikelen 5, 6 en 7 Telwet)", (), ("II.A", "II.B", "II.C")),
        ("Onderdeel A", ("III",), ("III.A",)),
        ("Onderdelen a en b", ("4",), ("4.a", "4.b")),
        ("Artikel 3:5 Toezicht", (), ("3:5",)),
        ("Gevolgen voor artikel 9", (), ()),
        ("Artikel I, onderdeel D, en artikel II, onderdeel A", (), ("I.D", "II.A")),
        ("Artikel II, onderdeel A, onder 1, en onderdeel B", (), ("II.A", "II.B")),
        ("Artikel I, onderdelen A, B, en C, onder 2", (), ("I.A", "I.B", "I.C")),
        ("Artikel II, A en C", (), ("II.A", "II.C")),
        ("Ad artikel 3", (), ("3",)),
        ("§ 2. Artikelen 5-7", (), ("5", "6", "7")),
        ("Onderdeel A", (), ()),
    ],
)
def test_a_heading_names_the_articles_it_explains(heading, above, articles):
    assert articles_in(heading, above) == articles


def lid(number: str, text: str) -> str:
    return f"<lid><lidnr>{number}</lidnr><al>{text}</al></lid>"


def test_an_amendment_has_instructions_with_their_new_text_and_reasons_without_names():
    xml = publicatie(
        "<al>De ondergetekende stelt het volgende amendement voor:</al><al>I</al><al>Na artikel 7 wordt een artikel "
        "ingevoegd, luidende:</al><al>Artikel 7a</al><al>De vergunning vervalt na een jaar.</al><al>II</al>"
        "<al>Artikel 9 vervalt.</al><tussenkop>Toelichting</tussenkop><al>Een jaar is genoeg.</al>",
        titel="<titel>AMENDEMENT VAN HET LID BOEZEM</titel>",
        after="<tekst-sluiting><ondertekening><naam><achternaam>Boezem</achternaam></naam></ondertekening></tekst-sluiting>",
    )
    view = kamerstuk.parse(xml.encode()).content
    assert isinstance(view, Amendement)
    assert [(change.label, change.action, change.article) for change in view.changes] == [
        ("I", "insert", "7a"),
        ("II", "repeal", "9"),
    ]
    assert "vervalt na een jaar" in view.changes[0].text
    assert view.explanation is not None
    assert view.explanation.text == "Een jaar is genoeg."
    assert [who.surname for who in view.submitters] == ["Boezem"]


def bill(articles: str) -> Wetsvoorstel:
    xml = stuk_xml(
        "<voorstel-wet><aanhef><wij>Wij Willem-Alexander, bij de gratie Gods, enz.</wij><considerans><considerans.al>Alzo Wij in "
        "overweging genomen hebben, dat het wenselijk is dijken te meten;</considerans.al></considerans><afkondiging><al>Zo is het, "
        f"dat Wij hebben goedgevonden:</al></afkondiging></aanhef><wettekst>{articles}</wettekst><slotformulering>"
        "<al>Lasten en bevelen dat deze in het Staatsblad zal worden geplaatst.</al></slotformulering></voorstel-wet>"
    ).replace("BRIEF VAN DE MINISTER VAN DIJKEN", "VOORSTEL VAN WET")
    view = kamerstuk.parse(xml.encode()).content
    assert isinstance(view, Wetsvoorstel)
    return view


def article(number: str, body: str, title: str = "") -> str:
    return f"<artikel><kop><label>Artikel</label><nr>{number}</nr>{title and f'<titel>{title}</titel>'}</kop>{body}</artikel>"


def test_a_bill_has_formulas_and_articles_with_leden():
    view = bill(
        article("1", "<al>In deze wet is een dijk een wal.</al>", "Begrip")
        + article("2", lid("1.", "Meet.") + lid("2.", "Noteer."))
    )
    assert str(view.aanhef).startswith("Wij Willem-Alexander")
    assert "wenselijk" in str(view.considerans)
    assert "Zo is het" not in str(view.considerans)
    assert str(view.slot).startswith("Lasten en bevelen")
    assert [(found.number, found.title, [part.number for part in found.leden]) for found in view.articles] == [
        ("1", "Begrip", []),
        ("2", None, ["1", "2"]),
    ]


def test_what_a_bill_changes_has_the_law_of_the_line_above_it():
    view = bill(
        article(
            "I",
            "<al>De Dijkwet wordt als volgt gewijzigd:</al><al>A</al><al>In artikel 2 wordt «a» vervangen door «b».</al><al>B</al><al>Artikel 4 vervalt.</al>",
        )
        + article("II", "<al>In artikel 9 van de Polderwet vervalt «c».</al>")
        + article("III", "<al>Deze wet treedt in werking op een nader te bepalen tijdstip.</al>")
    )
    assert [[(c.label, c.action, c.law, c.article) for c in found.changes] for found in view.articles] == [
        [("A", "replace", "Dijkwet", "2"), ("B", "repeal", "Dijkwet", "4")],
        [(None, "repeal", "Polderwet", "9")],
        [],
    ]


def test_a_memorandum_ties_its_notes_to_articles():
    xml = publicatie(
        "<tussenkop>ALGEMEEN</tussenkop><tussenkop>1. Artikel 9 van de Dijkwet nu</tussenkop><al>Het knelt.</al>"
        "<tussenkop>ARTIKELSGEWIJS</tussenkop><tussenkop>Artikel I, onderdelen A en B</tussenkop><al>Ze horen samen.</al>"
        "<tussenkop>Artikel II</tussenkop><al>Spreekt voor zich.</al>",
        titel="<titel>MEMORIE VAN TOELICHTING</titel>",
    )
    view = kamerstuk.parse(xml.encode()).content
    assert isinstance(view, MemorieVanToelichting)
    assert [(note.articles, note.text.split("\n")[-1]) for note in view.article_notes] == [
        (("I.A", "I.B"), "Ze horen samen."),
        (("II",), "Spreekt voor zich."),
    ]
    assert "Het knelt." in "".join(part.text for part in view.general)
