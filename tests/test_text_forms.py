"""Forms of plain text that people hold: notes without arrows, stenograms, lists of questions with bare numbers."""

import datetime

import pytest

import kamerstuk

HEAD = (
    "Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2022-2023\n\n36 990 Beheer van dijken\n\n"
    "Nr. 7 BRIEF VAN DE MINISTER VAN DIJKEN\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\n"
    "Den Haag, 4 april 2023\n\n"
)
SIGNED = "\n\nDe Minister van Dijken,\nA. de Wilde\n\n"


def read(text: str) -> kamerstuk.Kamerstuk:
    return kamerstuk.parse(text.encode(), format="text")


@pytest.mark.parametrize(
    ("body", "notes"),
    [
        ("De dijk is hoog.1 De sluis2 ook.", "1. Kamerstuk 36 410, nr. 3.\n2. Zie de bijlage."),
        ("De dijk is hoog.1, 2 Dat blijft zo.", "1 Kamerstuk 36 410, nr. 3.\n2 Zie de bijlage."),
        ("De dijk is hoog.[1] De sluis[2] ook.", "[1]: Kamerstuk 36 410, nr. 3.\n[2]: Zie de bijlage."),
    ],
    ids=["point", "two-markers", "bracket-and-colon"],
)
def test_notes_under_the_signature_stand_at_their_word(body, notes):
    stuk = read(HEAD + body + SIGNED + notes)
    assert [(note.label, note.text) for note in stuk.footnotes] == [
        ("1", "Kamerstuk 36 410, nr. 3."),
        ("2", "Zie de bijlage."),
    ]
    assert all(note.anchors for note in stuk.footnotes)
    assert [signature.naam for signature in stuk.header.signatures] == ["A. de Wilde"]


def test_a_numbered_list_at_the_end_is_no_list_of_notes():
    stuk = read(HEAD + "De dijk is hoog.1 Ik doe twee dingen:\n\n1. Meten.\n\nDat kost tijd.\n\n2. Graven." + SIGNED)
    assert stuk.footnotes == ()
    assert "Graven." in stuk.text


def test_speakers_of_a_stenogram_have_sections():
    stuk = read(
        "12DE VERGADERING\nVERGADERING VAN DINSDAG 8 MAART 1960\nVoorzitter: de heer Akkerman\n"
        "De Voorzitter: Ik open de vergadering.\nMejuffrouw Van Zon (K.V.P.): Ik dank u.\n"
        "De Voorzitter: De vergadering is gesloten.\n"
    )
    speakers = [section.speaker for section in stuk.sections if section.kind == "speech"]
    assert speakers == ["De Voorzitter", "Mejuffrouw Van Zon (K.V.P.)", "De Voorzitter"]


def test_numbers_alone_are_questions_in_a_list_of_questions():
    stuk = read(
        "Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2022-2023\n\n36 990 Beheer van dijken\n\n"
        "Nr. 8 LIJST VAN VRAGEN EN ANTWOORDEN\n\nVastgesteld 4 april 2023\n\nDe voorzitter van de commissie,\nBoom\n\n"
        "De griffier van de commissie,\nVan Zon\n\n1\n\nHoe hoog is de dijk?\n\nAntwoord\n\nVier meter.\n\n"
        "2\n\nWie betaalt?\n\nAntwoord\n\nHet Rijk.\n"
    )
    assert [pair.numbers for pair in stuk.content.pairs] == [("1",), ("2",)]
    assert [stuk.text[pair.span.start : pair.span.end].split("\n")[0] for pair in stuk.content.pairs] == [
        "Hoe hoog is de dijk?",
        "Wie betaalt?",
    ]
    assert [signature.naam for signature in stuk.header.signatures] == ["Boom", "Van Zon"]


def test_two_signers_on_one_line():
    stuk = read(
        HEAD + "De dijk is hoog.\n\nDe Minister van Dijken, A. de Wilde De Staatssecretaris van Sluizen, B. Boom"
    )
    assert [(signature.naam, signature.functie) for signature in stuk.header.signatures] == [
        ("A. de Wilde", "De Minister van Dijken"),
        ("B. Boom", "De Staatssecretaris van Sluizen"),
    ]


def test_several_papers_of_old_print_are_told():
    stuk = read(
        "Zitting 1961-1962 - 6543\nWijziging van de Dijkwet\nKONINKLIJKE BOODSCHAP\nNr. 1\n"
        "Wij bieden U een ontwerp van wet aan.\nSoestdijk, 3 oktober 1961 JULIANA\nMEMORIE VAN TOELICHTING\nNr. 3\nDe dijk is laag."
    )
    (told,) = [d.message for d in stuk.diagnostics if d.code == "several-papers"]
    assert "Nr. 1, Nr. 3" in told


def test_the_day_of_a_royal_message_stands_under_it():
    stuk = read(
        "Zitting 1947-1948 - 742\nWijziging van de Dijkwet\nKONINKLIJKE BOODSCHAP\nNr. 1\nWij bieden U een ontwerp aan.\n"
        "En hiermede bevelen Wij U in Godes heilige bescherming.\nHet Loo, den 3den October 1947.\nWILHELMINA."
    )
    assert stuk.header.datum == datetime.date(1947, 10, 3)
    assert stuk.header.dossiers[0].nummer == "742"


def test_a_motion_that_is_read_out_in_a_stenogram_is_a_section_of_the_speech():
    stuk = read(
        "12DE VERGADERING\nVERGADERING VAN DINSDAG 8 MAART 1960\nDe Voorzitter: Het woord is aan de heer Boom.\n"
        "De heer Boom (K.V.P.): Ik heb een motie.\nDe Kamer,\ngehoord de beraadslaging,\nverzoekt de Regering te graven,\n"
        "en gaat over tot de orde van de dag.\nDe Voorzitter: De motie is voorgesteld.\n"
    )
    (motion,) = [inner for section in stuk.sections for inner in section.sections if inner.kind == "motion"]
    assert next(block.text for block in motion.blocks) == "De Kamer,"
    assert [section.kind for section in stuk.sections if section.speaker] == ["speech"] * 3


def test_what_never_closes_is_no_motion():
    stuk = read(
        "12DE VERGADERING\nVERGADERING VAN DINSDAG 8 MAART 1960\nDe heer Boom (K.V.P.): Ik citeer:\nDe Kamer,\n"
        "Dat was het.\nDe Voorzitter: Dank u.\nDe heer Boom (K.V.P.): Graag.\n"
    )
    assert not [node for node in stuk.walk() if getattr(node, "kind", "") == "motion"]
    assert "Dat was het." in stuk.text
