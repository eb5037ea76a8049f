"""How a paper is cited: in print, in CSL-JSON and in BibTeX."""

import io
import json
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

import kamerstuk
from kamerstuk.export import bibtex, csl
from kamerstuk.export.leidraad import session
from tests.mini import kamerwrk, publicatie

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
PAPERS = [path for path in sorted(FIXTURES.glob("*.xml")) if "metadata" not in path.name]


def read_back(reference: str) -> list[str]:
    return [target.id for hit in kamerstuk.find_citations(reference) for target in hit.targets]


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.name)
def test_the_printed_reference_is_read_back_as_the_paper(path):
    paper = kamerstuk.parse(path)
    assert read_back(paper.cite()) == [paper.id]


@given(
    st.integers(10_000, 37_999),
    st.sampled_from(["", "VI", "XVI", "A"]),
    st.integers(1, 4000),
    st.integers(1995, 2025),
)
def test_any_paper_of_the_second_chamber_is_read_back(dossier, toevoeging, number, year):
    xml = publicatie("<al>x</al>").replace("36 990", f"{dossier} {toevoeging}".strip()).replace(">7<", f">{number}<")
    paper = kamerstuk.parse(xml.replace("2024-2025", f"{year}-{year + 1}").encode())
    assert read_back(paper.cite()) == [paper.id]


@pytest.mark.parametrize(
    ("letter", "session", "id"), [("B", "2007-2008", "kst-20072008-31990-B"), ("AB", "2018-2019", "kst-31990-AB")]
)
def test_papers_of_the_first_chamber_are_cited_by_letter(letter, session, id):
    xml = kamerwrk("<al>x</al>", kamer="1", number=f"<letter>{letter}</letter>").replace("Tweede Kamer", "Eerste Kamer")
    paper = kamerstuk.parse(xml.replace("2007-2008", session).encode())
    assert paper.id == id
    assert paper.cite() == f"Kamerstukken I {session[:4]}/{session[-2:]}, 31990, {letter}"
    assert read_back(paper.cite()) == [id]


@pytest.mark.parametrize(
    ("vergaderjaar", "printed"),
    [("2019-2020", "2019/20"), ("1999-2000", "1999/2000"), ("1972-1972", "1972"), (None, "")],
)
def test_sessions_are_shortened_within_a_century(vergaderjaar, printed):
    assert session(vergaderjaar) == printed


def test_what_has_no_number_is_cited_by_what_it_is():
    paper = kamerstuk.parse(b"Een tekst zonder kop.\n\nEn nog een regel.")
    assert paper.cite() == "Kamerstuk"


def test_csl_has_what_a_reference_manager_asks_for():
    entry = csl.item(kamerstuk.parse(FIXTURES / "kst-36999-12.xml"))
    assert entry["id"] == "kst-36999-12"
    assert entry["issued"] == {"date-parts": [[2025, 3, 11]]}
    assert entry["author"] == [{"literal": "J.M. van Heuvelen"}]
    assert (entry["collection-number"], entry["number"]) == ("36999", "12")
    assert entry["URL"] == "https://zoek.officielebekendmakingen.nl/kst-36999-12.html"
    assert entry["note"] == "Kamerstukken II 2024/25, 36999 en 29362, nr. 12"


def test_several_papers_are_one_array():
    out = io.StringIO()
    csl.write_all(map(kamerstuk.parse, PAPERS[:3]), out)
    assert len(json.loads(out.getvalue())) == 3


def test_bibtex_escapes_what_tex_reads():
    paper = kamerstuk.parse(publicatie("<al>x</al>", titel="<titel>BRIEF 50% &amp; #1_{a} \\ ~</titel>").encode())
    out = io.StringIO()
    bibtex.write(paper, out)
    entry = out.getvalue()
    assert entry.startswith("@techreport{kst-36990-7,\n")
    assert r"title = {BRIEF 50\% \& \#1\_\{a\} \textbackslash{} \textasciitilde{}}," in entry
    assert "year" not in entry
    assert entry.endswith("}\n")
