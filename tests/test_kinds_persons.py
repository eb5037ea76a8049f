"""Persons as papers print them."""

import pytest

from kamerstuk.kinds.persons import person, surname


@pytest.mark.parametrize(
    ("printed", "initials", "name", "party", "role"),
    [
        ("mevrouw Kröger (GroenLinks)", None, "Kröger", "GroenLinks", None),
        ("De heer Van der Lee (GroenLinks-PvdA):", None, "van der Lee", "GroenLinks-PvdA", None),
        ("R.H.A. Plasterk", "R.H.A.", "Plasterk", None, None),
        ("A. Th. B. Bijleveld-Schouten", "A.Th.B.", "Bijleveld-Schouten", None, None),
        ("drs. A.B. de Wilde", "A.B.", "de Wilde", None, None),
        ("mr. IJ. van 't Hof MSc", "IJ.", "van 't Hof", None, None),
        ("Van der Graaf c.s.", None, "van der Graaf", None, None),
        ("Minister Bruins", None, "Bruins", None, "Minister"),
        ("Staatssecretaris Van Huffelen", None, "van Huffelen", None, "Staatssecretaris"),
        ("het lid Omtzigt (Lid Omtzigt)", None, "Omtzigt", "Lid Omtzigt", None),
        ("Inge van Dijk", None, "van Dijk", None, None),
        ("Piri", None, "Piri", None, None),
        ("S.A.M. Berkum van der Meent", "S.A.M.", "Berkum van der Meent", None, None),
        ("Boom-van de Dijk (SGP)", None, "Boom-van de Dijk", "SGP", None),
        ("Anna Boom-van de Dijk", None, "Boom-van de Dijk", None, None),
        ("Quarles van Ufford", None, "Quarles van Ufford", None, None),
        ("Idsinga", None, "Idsinga", None, None),
        ("El Abassi", None, "El Abassi", None, None),
        ("Six Dijkstra", None, "Six Dijkstra", None, None),
    ],
)
def test_a_printed_person_is_taken_apart(printed, initials, name, party, role):
    found = person(printed)
    assert (found.initials, found.surname, found.party, found.role) == (initials, name, party, role)
    assert found.printed == printed
    assert found.evidence == ("print" if party else None)


def test_a_given_role_wins_over_a_printed_office():
    assert person("Minister Bruins", role="spreker").role == "spreker"


@pytest.mark.parametrize(
    ("name", "normal"), [("De Vos", "de Vos"), ("Van Den Berg", "van den Berg"), ("'t Jong", "'t Jong"), ("Den", "Den")]
)
def test_particles_of_a_surname_are_in_lower_case(name, normal):
    assert surname(name) == normal
