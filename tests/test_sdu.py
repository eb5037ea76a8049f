"""The legacy roots `handeling` and `vraagdoc`: shapes put together from the names of their elements."""

import pytest

from kamerstuk import parse
from kamerstuk.model import Debat, VragenEnAntwoorden
from kamerstuk.tokenizer import sdu
from tests.mini import anchored
from tests.test_every_element import PLACES, WORD, lost, names

KOP = "<kop><titel>{}</titel><subtitel>2</subtitel><subtitel>Vergaderjaar 2003-2004</subtitel></kop>"
NOTE = '<voetnoot id="v1" nr="1"><al>De Stem, 1 maart 2004.</al></voetnoot>'


def handeling(content: str) -> str:
    head = KOP.format("Handelingen Tweede Kamer der Staten-Generaal")
    return (
        f'<handeling kamer="2">{head}<frontm><vergjaar>2003-2004</vergjaar></frontm><body>{content}</body></handeling>'
    )


def vraagdoc(vragen: str, reactie: str = "", notes: str = "") -> str:
    head = KOP.format("Aanhangsel van de Handelingen Tweede Kamer der Staten-Generaal")
    answers = f"<reactie>{reactie}</reactie>" if reactie else ""
    return (
        f"<vraagdoc>{head}<frontm><vraagnummer>2030407120</vraagnummer><nummer>871</nummer></frontm>"
        f"<body><vragen>{vragen}</vragen>{answers}{notes}</body></vraagdoc>"
    )


DEBATE = handeling(
    "<item><itemnaam>Gemalen</itemnaam><itemkop>Het gemaal</itemkop>"
    "<voorz><wie>De <naam>voorzitter</naam>:</wie><al>Het woord is aan mevrouw Kuin.</al></voorz>"
    "<spreker><wie>Mevrouw <naam>Kuin</naam> (<partij>D66</partij>):</wie><al>Het water stijgt.</al></spreker>"
    "<actie>De vergadering wordt geschorst.</actie>"
    "<spreker><wie>Minister <naam>Terpstra</naam>:</wie><al>Dat is zo.</al></spreker></item>"
)
ASKED = "<omschr>Vragen van het lid <naam>Kuin</naam> (D66) aan de minister van Water over <ondw>gemalen</ondw>. (Ingezonden 2 maart 2004)</omschr>"
ANSWERED = "<omschr>Antwoord van minister Terpstra (Water). (Ontvangen 9 maart 2004)</omschr>"


def test_speakers_of_an_old_debate_are_its_turns() -> None:
    paper = parse(DEBATE.encode())
    assert (paper.header.publicatie, paper.header.kamer, paper.header.vergaderjaar, paper.header.titel) == (
        "handelingen",
        "tweede-kamer",
        "2003-2004",
        "Gemalen",
    )
    assert isinstance(paper.content, Debat)
    assert [(turn.speaker.printed, turn.role, turn.text) for turn in paper.content.turns] == [
        ("De voorzitter", "voorzitter", "Het woord is aan mevrouw Kuin."),
        ("Mevrouw Kuin (D66)", "lid", "Het water stijgt."),
        ("Minister Terpstra", "bewindspersoon", "Dat is zo."),
    ]
    assert "De vergadering wordt geschorst." in paper.text


@pytest.mark.parametrize(
    ("vragen", "reactie"),
    [
        (
            "<vraag><nr>1</nr><al>Klopt dit?<voetref refid='v1' nr='1'/></al></vraag><vraag><nr>2</nr><al>Waarom?</al></vraag>",
            "<antw><nr>1</nr><al>Ja.</al></antw><antwoord><nr>2</nr><al>Door regen.</al></antwoord>",
        ),
        (
            "<al>1 Klopt dit?<voetref refid='v1' nr='1'/></al><al>2 Waarom?</al>",
            "<al>1 Ja.</al><al>2 Door regen.</al>",
        ),
    ],
)
def test_old_questions_are_paired_with_their_answers(vragen: str, reactie: str) -> None:
    paper = parse(vraagdoc(ASKED + vragen, ANSWERED + reactie, NOTE).encode())
    assert paper.id == "ah-tk-20032004-871"
    assert (str(paper.header.datum), paper.header.dates["ingezonden"].isoformat()) == ("2004-03-09", "2004-03-02")
    assert isinstance(paper.content, VragenEnAntwoorden)
    assert [(pair.numbers, pair.question[0].text, pair.answer[0].text) for pair in paper.content.pairs] == [
        (("1",), "Klopt dit?", "Ja."),
        (("2",), "Waarom?", "Door regen."),
    ]
    assert [person.party for person in paper.content.askers] == ["D66"]
    assert [anchored(paper.text, note) for note in paper.footnotes] == [["t dit?"]]


def test_questions_without_an_answer_are_told_as_such() -> None:
    source = vraagdoc(f"{ASKED}<vraag><nr>1</nr><al>Klopt dit?</al></vraag>").replace(
        "Aanhangsel van de Handelingen ", ""
    )
    assert parse(source.encode()).header.soort == "schriftelijke-vragen"


@pytest.mark.parametrize("source", [DEBATE, vraagdoc(ASKED)])
def test_it_is_told_that_no_real_paper_was_seen(source: str) -> None:
    told = {diagnostic.code: diagnostic.severity for diagnostic in parse(source.encode()).diagnostics}
    assert told["dialect-unseen"] == "warning"


@pytest.mark.parametrize("place", PLACES)
def test_the_words_of_each_element_are_read_in_each_place(place: str) -> None:
    sources = {
        (name, wrap.__name__): wrap(PLACES[place].format(f"<{name}>{WORD}</{name}>"))
        for dialect, wrap in ((sdu.HANDELING, handeling), (sdu.VRAAGDOC, vraagdoc))
        for name in names(dialect)
    }
    assert {name: found for name, source in sources.items() if (found := lost(source))} == {}
