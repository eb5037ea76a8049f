"""Handelingen as the chamber delivers them: the header from the feet of the pages and the first page."""

from __future__ import annotations

import datetime

import pytest
from tests.pdf.raw_pdf import FONT, WORDS, file_of, shown, stream

from kamerstuk import Kamerstuk, parse


def stenogram(*, chamber: str = "TK", day: str = "14 september 2021", pages: int = 3, item: str = "7") -> Kamerstuk:
    """Pages with a foot of four parts, the number of the item above its title on the first."""
    objects = {1: b"<</Type/Catalog/Pages 2 0 R>>", 3: FONT}
    for number in range(pages):
        head = shown([item, "Herstel van de oevers"], size=16) if not number else b""
        said = [line for who in ("De voorzitter:", "De heer Sluis (AB):") for line in (who, *WORDS)]
        feet = (
            ("Tweede Kamer", 60),
            ("Herstel van de oevers", 230),
            (f"{chamber} 98", 420),
            (f"98-7-{number + 1}", 500),
        )
        foot = b"".join(shown([text], x, 40) for text, x in feet) + shown([day], 60, 28)
        objects[10 + 2 * number] = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F1 3 0 R>>>>>>" % (11 + 2 * number)  # fmt: skip
        objects[11 + 2 * number] = stream(head + shown(said, y=600) + foot)
    kids = b" ".join(b"%d 0 R" % (10 + 2 * number) for number in range(pages))
    objects[2] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, pages)
    return parse(file_of(objects))


def test_the_feet_give_the_header() -> None:
    paper = stenogram()
    header = paper.header
    assert (header.publicatie, header.kamer, header.vergadering, header.item) == (
        "handelingen", "tweede-kamer", "98", "7",
    )  # fmt: skip
    assert header.datum == datetime.date(2021, 9, 14)
    assert header.titel == "Herstel van de oevers"
    assert paper.id == "h-tk-20202021-98-7"
    assert header.evidence["vergadering"] == "foot-line"


def test_the_date_in_the_foot_is_furniture_on_every_page() -> None:
    paper = stenogram()
    assert paper.source.furniture.count("14 september 2021") == 3
    assert "september" not in paper.text


@pytest.mark.parametrize(
    ("day", "session"),
    [("20 september 2021", "2020-2021"), ("21 september 2021", "2021-2022"), ("8 februari 2022", "2021-2022")],
)
def test_a_session_begins_on_the_third_tuesday_of_september(day: str, session: str) -> None:
    assert stenogram(day=day).header.vergaderjaar == session


def test_the_other_chamber() -> None:
    assert stenogram(chamber="EK").header.kamer == "eerste-kamer"
