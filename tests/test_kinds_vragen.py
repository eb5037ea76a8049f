"""Questions and answers, by number and by fraction; who asks, who is asked, who answers."""

import pytest

import kamerstuk
from kamerstuk.kinds.fractions import fractions_in, names
from kamerstuk.model import VragenEnAntwoorden

from .mini import publicatie


def aanhangsel(
    body: str,
    asked: str = "Vragen van het lid Dam (VVD) aan de Minister van Dijken over klei (ingezonden 3 maart 2025).",
    answered: str = "Antwoord van Minister Sluis (Dijken) (ontvangen 1 april 2025).",
) -> VragenEnAntwoorden:
    xml = (
        '<officiele-publicatie><metadata/><kamervragen><kamervraagkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2024-2025'
        '</tekstregel><tekstregel inhoud="documenttype">Aanhangsel van de Handelingen</tekstregel></kamervraagkop>'
        f'<kamervraagnummer>12</kamervraagnummer><kamervraagomschrijving type="vraag">{asked}</kamervraagomschrijving>'
        f'<kamervraagomschrijving type="antwoord">{answered}</kamervraagomschrijving>{body}</kamervragen></officiele-publicatie>'
    )
    view = kamerstuk.parse(xml.encode()).content
    assert isinstance(view, VragenEnAntwoorden)
    return view


def vraag(number: str, text: str) -> str:
    return f'<vraag><nr status="officieel">Vraag {number}</nr><al>{text}</al></vraag>'


def antwoord(number: str, text: str) -> str:
    return f'<antwoord><nr status="officieel">Antwoord {number}</nr><al>{text}</al></antwoord>'


def test_each_answer_stands_with_the_questions_of_its_numbers():
    view = aanhangsel(
        vraag("1", "Een?") + vraag("2", "Twee?") + vraag("3", "Drie?") + antwoord("1, 3", "Ja.") + antwoord("2", "Nee.")
    )
    assert [
        (pair.numbers, [str(node.text) for node in pair.question], [node.text for node in pair.answer])
        for pair in view.pairs
    ] == [
        (("1", "3"), ["Een?", "Drie?"], ["Ja."]),
        (("2",), ["Twee?"], ["Nee."]),
    ]
    assert view.unanswered == ()


def test_questions_put_off_stand_together_under_the_reason():
    view = aanhangsel(
        vraag("1", "Een?") + vraag("2", "Twee?") + "<antwoord><nr>Mededeling</nr><al>Het duurt langer.</al></antwoord>",
        answered="Mededeling van Minister Sluis (Dijken) (ontvangen 1 april 2025).",
    )
    (open_,) = view.unanswered
    assert open_.numbers == ("1", "2")
    assert str(open_.reason) == "Het duurt langer."
    assert view.pairs == ()
    assert view.answerers == ()


def test_questions_without_any_answer_stand_one_by_one():
    view = aanhangsel(vraag("1", "Een?") + vraag("2", "Twee?"), answered="")
    assert [(one.numbers, one.reason) for one in view.unanswered] == [(("1",), None), (("2",), None)]


@pytest.mark.parametrize(
    ("asked", "askers", "whom"),
    [
        (
            "Vragen van het lid Dam (VVD) aan de Minister van Dijken over klei",
            [("Dam", "VVD")],
            ["de Minister van Dijken"],
        ),
        (
            "Vragen van de leden Dam (VVD), Van der Sluis (D66) en El Polder (SP) aan de Ministers van Dijken en van Duinen over klei",
            [("Dam", "VVD"), ("van der Sluis", "D66"), ("El Polder", "SP")],
            ["de Ministers van Dijken en van Duinen"],
        ),
        (
            "Vragen van de leden Dam en Sluis (beiden VVD) aan de Minister van Dijken en de Staatssecretaris van Duinen inzake klei",
            [("Dam", "VVD"), ("Sluis", "VVD")],
            ["de Minister van Dijken", "de Staatssecretaris van Duinen"],
        ),
        (
            "Vragen van de leden Dam, Sluis (beiden VVD) en Jan van Polder (SP) aan de Minister van Dijken over klei",
            [("Dam", "VVD"), ("Sluis", "VVD"), ("van Polder", "SP")],
            ["de Minister van Dijken"],
        ),
        (
            "Nadere vragen van mevrouw Dam (VVD) aan de minister-president over klei",
            [("Dam", "VVD")],
            ["de minister-president"],
        ),
    ],
)
def test_who_asks_whom(asked, askers, whom):
    view = aanhangsel(vraag("1", "Een?"), asked=f"{asked} (ingezonden 3 maart 2025).")
    assert [(who.surname, who.party) for who in view.askers] == askers
    assert [part.text for part in view.addressees] == whom


def test_who_answers_with_office_and_portfolio():
    view = aanhangsel(
        vraag("1", "Een?") + antwoord("1", "Ja."),
        answered="Antwoord van Minister Van der Sluis (Dijken, Duinen en Zee) en Staatssecretaris Dam (Klei), mede namens de Minister van Zand (ontvangen 1 april 2025).",
    )
    assert [(who.surname, who.role) for who in view.answerers] == [
        ("van der Sluis", "Minister (Dijken, Duinen en Zee)"),
        ("Dam", "Staatssecretaris (Klei)"),
    ]


def test_a_list_of_questions_in_plain_text_is_paired():
    text = "36 990\nBeheer van dijken\nNr. 7\nLIJST VAN VRAGEN EN ANTWOORDEN\n\nVraag 1\n\nHoeveel?\n\nAntwoord\n\nTwaalf.\n\nVraag 2\n\nWaar?\n\nAntwoord\n\nHier.\n"
    view = kamerstuk.parse(text.encode()).content
    assert isinstance(view, VragenEnAntwoorden)
    assert [(pair.numbers, [node.text for node in pair.answer]) for pair in view.pairs] == [
        (("1",), ["Twaalf."]),
        (("2",), ["Hier."]),
    ]


def test_an_overleg_pairs_question_and_reaction_of_each_fraction():
    heads = [
        ("Vragen en opmerkingen vanuit de fracties", ""),
        ("Vragen en opmerkingen van de leden van de VVD-fractie", "Waarom?"),
        ("Vragen en opmerkingen van de leden van de fractie van de SP", "Hoe?"),
        ("Reactie van de Minister", ""),
        ("Reactie op de vragen van de leden van de VVD-fractie", "Daarom."),
        ("Reactie op de vragen van de leden van de fractie van de SP", "Zo."),
    ]
    body = "".join(f"<tussenkop>{head}</tussenkop>" + (f"<al>{text}</al>" if text else "") for head, text in heads)
    view = kamerstuk.parse(
        publicatie(body, titel="<titel>VERSLAG VAN EEN SCHRIFTELIJK OVERLEG</titel>").encode()
    ).content
    assert isinstance(view, VragenEnAntwoorden)
    assert [([n.text for n in pair.question], [n.text for n in pair.answer]) for pair in view.pairs] == [
        (["Waarom?"], ["Daarom."]),
        (["Hoe?"], ["Zo."]),
    ]


@pytest.mark.parametrize(
    ("text", "fractions"),
    [
        ("De leden van de VVD-fractie vragen", ("VVD",)),
        ("De leden van de fractie van de SP vragen", ("SP",)),
        ("De leden van de fracties van het CDA en de ChristenUnie hebben", ("CDA", "ChristenUnie")),
        ("De leden van de GroenLinks-PvdA-fractie lezen", ("GroenLinks-PvdA",)),
        ("De leden van de PVV- en de SGP-fractie", ("SGP",)),
        ("Het lid Omtzigt vraagt", ("lid Omtzigt",)),
        ("De commissie vraagt", ()),
    ],
)
def test_fractions_named_in_running_text(text, fractions):
    assert fractions_in(text)[-1:] == fractions[-1:]


def test_a_list_of_parties_loses_its_articles():
    assert names("de SP, GroenLinks, Groep Van Haga en het CDA") == ("SP", "GroenLinks", "Groep Van Haga", "CDA")
