"""Short names that a text gives to laws itself, "die wet", and words that print joins or lowers."""

from importlib.resources import files

import pytest

from kamerstuk.citations import find_citations
from kamerstuk.citations.definitions import definitions


def ids(text: str) -> list[str | None]:
    return [target.id for hit in find_citations(text) for target in hit.targets]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De Wet natte bronnen (hierna: de Wnb) geldt.", {"Wnb": "Wet natte bronnen"}),
        ("Zie de Archiefwet 1995 (verder te noemen: de Aw).", {"Aw": "Archiefwet 1995"}),
        ("de Mededingingswet (hierna: «Mw»)", {"Mw": "Mededingingswet"}),
        ("de integrale agenda (hierna: de Agenda)", {}),
        ("De Wet natte bronnen (Wnb) geldt.", {}),
    ],
)
def test_a_text_defines_short_names_of_laws(text, found):
    assert definitions(text) == found


def test_what_a_text_defines_wins_over_the_table():
    assert ids("De Wet natte bronnen (hierna: de Wnb) regelt dit; zie artikel 13 van de Wnb.") == []
    assert ids("De Archiefwet 1995 (hierna: de Aw) geldt. Artikel 5 van de Aw.") == ["jci1.3:c:BWBR0007376&artikel=5"]
    assert ids("Zie artikel 5 van de Aw.") == []


def test_that_law_is_the_one_named_last():
    text = "De Kieswet en de Mededingingswet gelden; artikel 6, derde lid, van die wet kent een uitzondering."
    assert ids(text) == ["jci1.3:c:BWBR0008691&artikel=6&lid=3"]
    assert ids("Zie artikel 6, derde lid, van die wet.") == []


def test_an_article_in_brackets_belongs_to_the_same_law():
    assert ids("Strafbaar volgens artikel 225 (of 225a) Sr.") == [
        "jci1.3:c:BWBR0001854&artikel=225",
        "jci1.3:c:BWBR0001854&artikel=225a",
    ]


@pytest.mark.parametrize(
    ("text", "span", "id"),
    [
        ("Zie de Richtlĳn 2011/95/EU nu.", "Richtlĳn 2011/95/EU", "32011L0095"),
        (
            "artikel 4:23 van de Wet op het ﬁnancieel toezicht.",
            "artikel 4:23 van de Wet op het ﬁnancieel toezicht",
            "jci1.3:c:BWBR0020368&artikel=4:23",
        ),
        ("Bĳ ﬂinke dĳken: Kamerstuk 36 410, nr. 5.", "Kamerstuk 36 410, nr. 5", "kst-36410-5"),
    ],
)
def test_letters_that_print_joins_are_read_and_kept(text, span, id):
    (hit,) = find_citations(text)
    assert (hit.text, hit.targets[0].id) == (span, id)
    assert text[hit.span.start : hit.span.end] == span


def test_each_of_two_dossiers_has_the_number_given_respectively():
    assert ids("(Kamerstukken 25 424 en 31 765, nrs. 754 respectievelijk 894)") == ["kst-25424-754", "kst-31765-894"]
    assert ids("Kamerstukken 25 424 en 31 765, nrs. 754 en 894") == ["kst-25424-754", "kst-25424-894"]


def test_idem_behind_an_aside_means_the_paper_before_the_bracket():
    text = "Zie Kamerstuk 32 847, nr. 1330 (onder verwijzing naar Kamerstuk 30 196, nr. 842). Idem, p. 4."
    assert ids(text)[-1] == "kst-32847-1330"
    assert ids("Dat is beleid (Kamerstuk 30 196, nr. 842). Idem, p. 4.")[-1] == "kst-30196-842"
    assert ids("Kamerstuk 32 847, nr. 1; Kamerstuk 30 196, nr. 842. Idem, p. 4.")[-1] == "kst-30196-842"


def test_a_letter_behind_a_dossier_that_is_no_budget_is_a_paper():
    assert ids("Zie Kamerstuk 36836 D.") == ["kst-36836-D"]
    assert ids("Zie Kamerstuk 36 600 A.") == ["dossier/36600-A"]


def test_what_a_paper_replaces_in_full():
    (hit,) = find_citations("over een wachttijd (t.v.v. 35334-371)")
    assert (hit.targets[0].id, hit.relation) == ("kst-35334-371", "replaces")


def test_every_id_of_the_law_table_names_its_source():
    rows = [
        line.split("\t")
        for line in files("kamerstuk.citations.grammar").joinpath("laws.tsv").read_text("utf-8").splitlines()[2:]
    ]
    assert {source for *_, source in rows} == {"bwb", "print", "none"}
    assert all(bool(bwb) == (source != "none") for bwb, _, _, source in rows)
