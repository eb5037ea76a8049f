"""Debates: turns, roles, interruptions, tabled motions, votes, decisions; reports by fraction; advice and reaction."""

import pytest

import kamerstuk
from kamerstuk.model import Advies, Debat, Verslag

from .mini import publicatie


def speech(who: str, *paragraphs: str, inside: str = "") -> str:
    prefix, _, rest = who.partition("|")
    name, _, party = rest.partition("|")
    party = f" (<politiek>{party}</politiek>)" if party else ""
    body = "".join(f"<al>{text}</al>" for text in paragraphs)
    return (
        f"<spreekbeurt><spreker><voorvoegsels>{prefix}</voorvoegsels><naam><achternaam>{name}</achternaam></naam>{party}:</spreker>"
        f"<tekst><al-groep>{body}</al-groep>{inside}</tekst></spreekbeurt>"
    )


CHAIR = "De|voorzitter"
MOTION = (
    "<motie><kop><titel>Motie</titel></kop><al>De Kamer,</al><al>gehoord de beraadslaging,</al><al>verzoekt de regering te graven,</al>"
    "<al>en gaat over tot de orde van de dag.</al><motie-info><spreker><voorvoegsels>De</voorvoegsels><naam><achternaam>voorzitter</achternaam></naam>:"
    "</spreker><al>Deze motie is voorgesteld door de leden Dam en Van der Sluis.</al><al>Zij krijgt nr. 8 (36965).</al></motie-info></motie>"
)


def debate(*parts: str) -> Debat:
    xml = (
        "<officiele-publicatie><metadata/><handelingen><agendapunt><nr>8</nr><item-titel>Klei</item-titel><onderwerp><al-groep><al>Aan de "
        f"orde is het debat over klei.</al></al-groep></onderwerp>{''.join(parts)}</agendapunt></handelingen></officiele-publicatie>"
    )
    view = kamerstuk.parse(xml.encode()).content
    assert isinstance(view, Debat)
    return view


def aside(text: str) -> str:
    return f"<tekst><al-groep><al>{text}</al></al-groep></tekst>"


def test_turns_have_speaker_role_and_words():
    view = debate(
        speech(CHAIR, "Het woord is aan de heer Dam."),
        speech("De heer|Dam|VVD", "De heer Sluis zei: klei is duur.", "Ik niet."),
        speech("Minister|Van der Polder", "Ik ook niet."),
        aside("De beraadslaging wordt gesloten."),
    )
    assert [(turn.role, turn.speaker.surname, turn.speaker.party, turn.text) for turn in view.turns] == [
        ("voorzitter", "voorzitter", None, "Het woord is aan de heer Dam."),
        ("lid", "Dam", "VVD", "De heer Sluis zei: klei is duur.\nIk niet."),
        ("bewindspersoon", "van der Polder", None, "Ik ook niet."),
    ]


def test_who_breaks_in_on_whom():
    view = debate(
        speech(CHAIR, "Het woord is aan de heer Dam."),
        speech("De heer|Dam|VVD", "Een."),
        speech("Mevrouw|Sluis|SP", "Waarom?"),
        speech("De heer|Dam|VVD", "Daarom."),
        speech(CHAIR, "Dan geef ik het woord aan mevrouw Sluis."),
        speech("Mevrouw|Sluis|SP", "Twee."),
        speech("De heer|Dam|VVD", "Hoezo?"),
        speech("Mevrouw|Sluis|SP", "Zomaar."),
    )
    assert [turn.interrupts for turn in view.turns] == [None, None, 1, None, None, None, 5, None]


def test_a_tabled_motion_knows_its_number_paper_and_submitters():
    view = debate(
        speech(CHAIR, "De heer Dam."),
        speech("De heer|Dam|VVD", "Een motie.", inside=MOTION),
        aside("Dank u wel. Dan mevrouw Sluis."),
    )
    (motion,) = view.motions
    assert (motion.number, motion.target, [who.surname for who in motion.submitters]) == (
        "8",
        "kst-36965-8",
        ["Dam", "van der Sluis"],
    )
    assert motion.text.startswith("De Kamer,")
    assert [turn.role for turn in view.turns] == ["voorzitter", "lid", "voorzitter"]
    assert "verzoekt de regering te graven" in view.turns[1].text
    assert "Zij krijgt" not in view.turns[1].text.split("en gaat over")[0]


@pytest.mark.parametrize(
    ("said", "result", "favour", "against"),
    [
        (
            "Ik constateer dat de leden van de fracties van de SP, Volt en het CDA voor deze motie hebben gestemd en de leden van de fracties van de VVD en JA21 ertegen, zodat zij is aangenomen.",
            "aangenomen",
            ("SP", "Volt", "CDA"),
            ("VVD", "JA21"),
        ),
        (
            "Ik constateer dat de aanwezige leden van de fractie van de SP voor deze motie hebben gestemd en die van de overige fracties ertegen, zodat zij is verworpen.",
            "verworpen",
            ("SP",),
            (),
        ),
        ("Ik constateer dat deze motie met algemene stemmen is aangenomen.", "aangenomen", (), ()),
    ],
)
def test_a_vote_is_read_as_the_chair_states_it(said, result, favour, against):
    (vote,) = debate(aside("In stemming komt de motie-Dam (36965, nr. 8)."), speech(CHAIR, said)).votes
    assert (vote.target, vote.result, vote.in_favour, vote.against) == ("kst-36965-8", result, favour, against)


@pytest.mark.parametrize(
    "put", ["het amendement-Dam (stuk nr. 14)", "het gewijzigde amendement-Dam", "het wetsvoorstel", "artikel I"]
)
def test_what_is_no_motion_is_voted_on_too(put):
    said = "Ik constateer dat het met algemene stemmen is aangenomen."
    (vote,) = debate(aside(f"In stemming komt {put}."), speech(CHAIR, said)).votes
    assert (vote.target, vote.result) == (None, "aangenomen")


def test_a_motion_put_off_is_a_vote_one_struck_from_the_agenda_none():
    view = debate(
        speech(CHAIR, "Op verzoek van de heer Dam stel ik voor zijn motie (36965, nr. 8) aan te houden."),
        aside("Daartoe wordt besloten."),
        speech(CHAIR, "Op verzoek van de heer Dam stel ik voor zijn motie (36965, nr. 9) van de agenda af te voeren."),
    )
    assert [(vote.target, vote.result) for vote in view.votes] == [("kst-36965-8", "aangehouden")]
    assert [str(part) for part in view.decisions] == ["Daartoe wordt besloten."]


def test_votes_by_name_stand_on_both_sides():
    (vote,) = debate(
        aside("In stemming komt de motie-Dam (36965, nr. 8)."),
        aside("Vóór stemmen de leden: Dam, Van der Sluis en ’t Zand."),
        aside("Tegen stemmen de leden: Polder en Duin."),
        speech(CHAIR, "Ik constateer dat deze motie met 3 tegen 2 stemmen is aangenomen."),
    ).votes
    assert (vote.in_favour, vote.against) == (("Dam", "Van der Sluis", "’t Zand"), ("Polder", "Duin"))


def test_a_committee_debate_in_plain_text_has_turns_too():
    text = (
        "36 990\nBeheer van dijken\nNr. 7\nVERSLAG VAN EEN COMMISSIEDEBAT\nVastgesteld 3 februari 2025\n\nDe vaste commissie voor Dijken heeft overleg "
        "gevoerd.\n\nVoorzitter: Duin\n\nDe voorzitter:\n\nWelkom.\n\nMevrouw Van der Sluis (Oude Raad):\n\nWaarom?\n\nMinister Polder:\n\nIk zeg u toe dat ik ga graven.\n\nSluiting 13.20 uur.\n"
    )
    stuk = kamerstuk.parse(text.encode())
    assert isinstance(stuk.content, Debat)
    assert stuk.content.chair is not None
    assert stuk.content.chair.surname == "Duin"
    assert [(turn.role, turn.speaker.surname) for turn in stuk.content.turns] == [
        ("voorzitter", "voorzitter"),
        ("lid", "van der Sluis"),
        ("bewindspersoon", "Polder"),
    ]
    assert [(promise.text, promise.speaker and promise.speaker.surname) for promise in stuk.toezeggingen] == [
        ("Ik zeg u toe dat ik ga graven.", "Polder")
    ]


def test_a_report_is_parted_by_fraction_under_any_heading():
    body = (
        "<tussenkop>1. Inleiding</tussenkop><al>De leden van de VVD-fractie lezen graag.</al><al>Deze leden vragen meer.</al>"
        "<al>De leden van de fractie van de SP niet.</al><tussenkop>2. Klei</tussenkop><al>De leden van de VVD-fractie willen klei.</al>"
    )
    view = kamerstuk.parse(publicatie(body, titel="<titel>VERSLAG</titel>").encode()).content
    assert isinstance(view, Verslag)
    assert [(part.fraction, part.text) for part in view.contributions] == [
        ("VVD", "De leden van de VVD-fractie lezen graag.\nDeze leden vragen meer."),
        ("SP", "De leden van de fractie van de SP niet."),
        ("VVD", "De leden van de VVD-fractie willen klei."),
    ]


def test_advice_and_reaction_are_paired_by_part():
    body = (
        "<al>Hieronder zijn opgenomen het advies en het nader rapport.</al><tussenkop>1. Nut</tussenkop><al>De Afdeling ziet geen nut.</al>"
        "<al>De Afdeling adviseert dit te motiveren.</al><al>De toelichting is aangevuld.</al>"
    )
    title = "<titel>ADVIES AFDELING ADVISERING RAAD VAN STATE EN NADER RAPPORT</titel>"
    view = kamerstuk.parse(publicatie(body, titel=title).encode()).content
    assert isinstance(view, Advies)
    (pair,) = view.pairs
    assert pair.numbers == ("1",)
    assert [node.text for node in pair.question] == [
        "De Afdeling ziet geen nut.",
        "De Afdeling adviseert dit te motiveren.",
    ]
    assert [node.text for node in pair.answer] == ["De toelichting is aangevuld."]


@pytest.mark.parametrize(
    "closing", ["", "<al>De vice-president van de Raad van State,</al><al>Ik moge U verzoeken dit te zenden.</al>"]
)
def test_italics_tell_the_advice_from_the_reaction(closing):
    body = (
        '<tussenkop>1. Nut</tussenkop><al><nadruk type="cur">De toelichting zwijgt hierover.</nadruk></al>'
        '<al><nadruk type="cur">Dit artikel kan vervallen</nadruk>.</al><al>Dat is gebeurd.</al>' + closing
    )
    title = "<titel>ADVIES AFDELING ADVISERING RAAD VAN STATE EN NADER RAPPORT</titel>"
    (pair,) = kamerstuk.parse(publicatie(body, titel=title).encode()).content.pairs
    assert [node.text for node in pair.question] == ["De toelichting zwijgt hierover.", "Dit artikel kan vervallen."]
    assert [node.text for node in pair.answer] == ["Dat is gebeurd."]
