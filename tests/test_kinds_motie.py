"""Motions: considerations, requests, closing, submitters."""

import kamerstuk
from kamerstuk.kinds.parts import lines
from kamerstuk.model import Motie

from .mini import publicatie

SIGNED = "".join(
    f"<ondertekening><naam><achternaam>{name}</achternaam></naam></ondertekening>"
    for name in ("Van Boezem", "Kadijk c.s.")
)


def motion(*paragraphs: str, titel: str = "MOTIE VAN HET LID VAN BOEZEM C.S.", nr: str = "7") -> kamerstuk.Kamerstuk:
    body = "".join(f"<al>{text}</al>" for text in paragraphs)
    xml = publicatie(body, titel=f"<titel>{titel}</titel>", after=f"<tekst-sluiting>{SIGNED}</tekst-sluiting>")
    return kamerstuk.parse(xml.encode())


def content(*paragraphs: str) -> Motie:
    found = motion("De Kamer,", "gehoord de beraadslaging,", *paragraphs).content
    assert isinstance(found, Motie)
    return found


END = "en gaat over tot de orde van de dag."


def test_each_consideration_has_its_verb_and_its_words():
    found = content(
        "constaterende dat dijken zakken;", "voorts overwegende, dat klei schaars is;", "gelet op het weer,", END
    )
    assert [(clause.verb, clause.text) for clause in found.considerations] == [
        ("constaterende dat", "constaterende dat dijken zakken;"),
        ("overwegende dat", "voorts overwegende, dat klei schaars is;"),
        ("gelet op", "gelet op het weer,"),
    ]


def test_what_was_heard_or_read_is_no_consideration():
    found = content("gelezen de brief van de Minister;", "verzoekt de regering klei te kopen,", END)
    assert found.considerations == ()
    assert len(found.requests) == 1


def test_whom_a_request_asks():
    asked = [
        "verzoekt de regering tevens te graven;",
        "verzoekt voorts het Presidium om een zitting;",
        "verzoekt de Minister van Dijken en Duinen en de Staatssecretaris te komen;",
        "verzoekt de vaste commissie voor Dijken, voor de zomer te vergaderen;",
        "roept het kabinet op te graven;",
        "dringt er bij de regering op aan te graven;",
        "spreekt uit dat de dijk hoog is,",
    ]
    assert [(clause.verb, clause.addressee) for clause in content(*asked, END).requests] == [
        ("verzoekt", "de regering"),
        ("verzoekt", "het Presidium"),
        ("verzoekt", "de Minister van Dijken en Duinen en de Staatssecretaris"),
        ("verzoekt", "de vaste commissie voor Dijken"),
        ("roept op", "het kabinet"),
        ("dringt aan", "de regering"),
        ("spreekt uit", None),
    ]


def test_a_paragraph_that_opens_nothing_goes_on_with_the_clause_before_it():
    found = content("verzoekt de regering:", "te graven en te dempen,", END)
    (request,) = found.requests
    assert request.text == "verzoekt de regering:\nte graven en te dempen,"
    assert len(request.nodes) == 2


def test_clauses_in_one_paragraph_are_told_apart_and_the_closing_is_none_of_them():
    found = content(
        "overwegende, dat de dijk zakt; verzoekt de Regering klei te kopen, en gaat over tot de orde van de dag."
    )
    assert [clause.text for clause in found.considerations] == ["overwegende, dat de dijk zakt;"]
    assert [clause.text for clause in found.requests] == ["verzoekt de Regering klei te kopen,"]
    assert found.closing is not None
    assert found.closing.text == END


def test_submitters_stand_in_order_with_their_part():
    found = content("verzoekt de regering te graven,", END)
    assert [(who.printed, who.surname, who.role) for who in found.submitters] == [
        ("Van Boezem", "van Boezem", "eerste ondertekenaar"),
        ("Kadijk c.s.", "Kadijk", "medeondertekenaar"),
    ]


def test_a_replaced_motion_is_named():
    stuk = motion(
        "De Kamer,",
        "spreekt uit dat x,",
        END,
        titel="GEWIJZIGDE MOTIE VAN HET LID VAN BOEZEM TER VERVANGING VAN DIE GEDRUKT ONDER NR. 5",
    )
    assert isinstance(stuk.content, Motie)
    assert stuk.content.replaces == ("kst-36990-5",)


def test_parts_are_views_of_nodes_and_survive_json():
    stuk = motion("De Kamer,", "constaterende dat a;", "verzoekt de regering b,", END)
    assert isinstance(stuk.content, Motie)
    nodes = {id(paragraph) for _, paragraph in lines(stuk)}
    for clause in (*stuk.content.considerations, *stuk.content.requests):
        assert all(id(node) in nodes for node in clause.nodes)
        assert stuk.text[clause.span.start : clause.span.end] == clause.text
    again = kamerstuk.Kamerstuk.from_json(stuk.to_json())
    assert again == stuk
    assert isinstance(again.content, Motie)
    assert again.content.requests[0].text == "verzoekt de regering b,"
    assert again.content.requests[0].node is next(node for node in again.paragraphs if node.text.startswith("verzoekt"))
