"""Parties from a table of members."""

import pytest

from kamerstuk.kinds.members import read_members, with_parties
from kamerstuk.model import Motie

from .test_kinds_motie import END, motion

ROWS = [
    {"name": "Van Boezem", "party": "VVD", "from": "2020-01-01", "to": "2024-12-31"},
    {"name": "Van Boezem", "party": "JA21", "from": "2025-01-01", "to": ""},
    {"name": "Kadijk", "party": "SP", "from": "", "to": ""},
]


def parties(rows):
    stuk = with_parties(
        motion("Voorgesteld 6 februari 2025", "De Kamer,", "verzoekt de regering te graven,", END), read_members(rows)
    )
    assert isinstance(stuk.content, Motie)
    return [(who.party, who.evidence) for who in stuk.content.submitters]


def test_a_party_is_filled_with_its_evidence():
    assert parties(ROWS[2:])[1] == ("SP", "members")


def test_a_name_that_two_parties_claim_stays_open():
    assert parties([{"name": "Kadijk", "party": "SP"}, {"name": "Kadijk", "party": "D66"}])[1] == (None, None)


def test_a_csv_file_is_read(tmp_path):
    path = tmp_path / "leden.csv"
    path.write_text("name,party,from,to\nVan Boezem,VVD,2020-01-01,\n", encoding="utf-8")
    assert read_members(path)[0].start is not None
    assert parties([{"name": "Van Boezem", "party": "VVD", "from": "2020-01-01", "to": ""}])[0] == ("VVD", "members")


@pytest.mark.parametrize("row", [{"name": "X"}, {"party": "Y"}, {"name": "X", "party": "Y", "from": "gisteren"}])
def test_a_row_that_cannot_be_read_is_named(row):
    with pytest.raises(ValueError, match="row 1"):
        read_members([row])
