"""The printed forms of the head, each taken apart."""

import pytest

from kamerstuk.forms import (
    FORMS,
    NumberLine,
    is_series_line,
    read_chamber_line,
    read_foot_line,
    read_number_line,
    read_session_line,
)
from kamerstuk.model import Kamer


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Nr. 2535", NumberLine("2535")),
        ("Nr.4", NumberLine("4")),
        ("C", NumberLine("C")),
        ("188a", NumberLine("188a")),
        ("Nrs. 3-4", NumberLine("3-4")),
        ("K/ Nr. 14", NumberLine("14", joint="K")),
        ("AB / Nr. 7", NumberLine("7", joint="AB")),
        ("Nr. 12 HERDRUK", NumberLine("12", reprint=True)),
        ("Nr. 12HERDRUK2", NumberLine("12", reprint=True)),
        ("D/ Nr. 12 (HERDRUK)", NumberLine("12", joint="D", reprint=True)),
        ("30 (VERVANGEND)", NumberLine("30", remark="VERVANGEND")),
        ("Nr. 9 (GEWIJZIGD", NumberLine("9", remark="GEWIJZIGD")),
    ],
)
def test_a_number_line_is_taken_apart(line, expected):
    assert read_number_line(line) == expected


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_each_form_reads_its_lines_and_no_line_that_comes_close(form):
    assert [line for line in form.must if not form.read(line)] == []
    assert [line for line in form.must_not if form.read(line)] == []


def test_names_of_forms_are_unique():
    assert len({form.name for form in FORMS}) == len(FORMS)


@pytest.mark.parametrize(
    ("line", "kamer"),
    [
        ("Tweede Kamer der Staten-Generaal 2", Kamer.TWEEDE_KAMER),
        ("Tweede Kamcr der Staten-üeneraal", Kamer.TWEEDE_KAMER),
        ("Eerste Kamer der Staten Generaai", Kamer.EERSTE_KAMER),
        ("EERSTE KAMER DER STATEN-GENERAAL", Kamer.EERSTE_KAMER),
        ("Staten-Generaal", None),
        ("Tweede Kamer.", Kamer.TWEEDE_KAMER),
    ],
)
def test_the_chamber_is_read_in_spite_of_a_scanners_slips(line, kamer):
    assert read_chamber_line(line) is kamer


def test_a_sentence_with_the_name_of_a_chamber_is_no_series_line():
    assert is_series_line("Tweede Kamer der Staten-GeneraaI")
    assert not is_series_line("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal")
    assert not is_series_line("De Tweede Kamer der Staten-Generaal")


@pytest.mark.parametrize(
    ("line", "vergaderjaar", "dossier", "number"),
    [
        ("Vergaderjaar 2019–2020", "2019-2020", None, None),
        ("Vergaderjaar 1999-2000", "1999-2000", None, None),
        ("Zitting 1968-1969 -9806", "1968-1969", "9806", None),
        ("Zittiug 1969-1970-10 322", "1969-1970", "10322", None),
        ("Zitting 1971 -11 380", "1971-1971", "11380", None),
        ("Vergaderjaar 1983-", "1983-1984", None, None),
        ("Vergaderjaar 1984-1985 nr. 183a", "1984-1985", None, "nr. 183a"),
        ("Vergaderjaar 1984-1991", None, None, None),
    ],
)
def test_a_session_line_tells_session_dossier_and_number(line, vergaderjaar, dossier, number):
    session = read_session_line(line)
    assert (session.vergaderjaar, session.dossier and session.dossier.number, session.number) == (
        vergaderjaar,
        dossier,
        number,
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Tweede Kamer, zitting 1977-1978,11155, nr. 48", ("tweede-kamer", "1977-1978", ("11155", None, None), "48")),
        ("Tweede Kamer, vergaderjaar 1992-1993, 22 800 C, A", ("tweede-kamer", "1992-1993", ("22800", "C", None), "A")),
        (
            "Tweede Kamer, zitting 1976-1977, 14 100, hoofdstuk XI, nr. 9",
            ("tweede-kamer", "1976-1977", ("14100", "XI", None), "9"),
        ),
        ("Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel", ("tweede-kamer", "2023-2024", None, None)),
        ("Staten-Generaal, vergaderjaar 1994-1995, 23 990, nrs. 95a en 2", (None, "1994-1995", ("23990", None, None), "95a en 2")),
    ],
)  # fmt: skip
def test_a_foot_line_tells_chamber_session_dossier_and_number(line, expected):
    assert read_foot_line(line) == expected


def test_a_line_of_the_text_is_no_foot_line():
    assert read_foot_line("De Tweede Kamer, vergaderjaar 1977-1978, 11 155, nr. 48") is None
