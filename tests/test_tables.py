"""The rows of papers: the codebook is their law, and they hold all that a paper says."""

import sys
from pathlib import Path

import pytest

import kamerstuk
from kamerstuk.errors import MissingExtraError
from kamerstuk.folder.codebook import CODEBOOK, as_markdown
from kamerstuk.folder.frames import tables
from kamerstuk.folder.rows import rows_of
from kamerstuk.model import Citation, CitationKind, Pinpoint, Span, Status, Target

REPOSITORY = Path(__file__).resolve().parents[1]
FIXTURES = REPOSITORY / "fixtures"
PAPERS = sorted(path for path in FIXTURES.iterdir() if path.suffix in (".xml", ".pdf") and "metadata" not in path.name)
TYPES = {"text": str, "integer": int, "real": float, "date": str, "boolean": int}


@pytest.fixture(scope="module")
def papers():
    return [kamerstuk.parse(path) for path in PAPERS if path.suffix == ".xml"]


@pytest.mark.parametrize("path", PAPERS, ids=[path.name for path in PAPERS])
def test_every_row_is_as_the_codebook_says(path):
    for name, rows in rows_of(kamerstuk.parse(path)).items():
        table = CODEBOOK[name]
        for row in rows:
            assert len(row) == len(table.columns), name
            for column, cell in zip(table.columns, row, strict=True):
                assert cell is None or type(cell) is TYPES[column.type], (name, column.name, cell)
        keys = [tuple(row[table.names.index(column)] for column in table.key) for row in rows]
        assert len(keys) == len(set(keys)), name


@pytest.mark.parametrize("path", PAPERS, ids=[path.name for path in PAPERS])
def test_every_span_leads_to_the_text_of_its_row(path):
    found = rows_of(kamerstuk.parse(path))
    whole = found["papers"][0][-1]
    for name in ("blocks", "notes", "citations", "passages", "turns", "votes"):
        at = CODEBOOK[name].names.index
        for row in found[name]:
            assert whole[row[at("start")] : row[at("end")]] == row[at("text")], name


def test_the_references_of_a_paper_are_rebuilt_from_their_rows(papers):
    for paper in papers:
        found = tables([paper])
        assert rebuilt(found["citations"], found["targets"]) == paper.citations


def rebuilt(citations, targets):
    names = ("pages", "article", "lid", "onderdeel", "deel", "note")
    made = []
    for row in citations:
        pinpoint = Pinpoint(*(row[name] for name in names), row["pinpoint"])
        meant = tuple(
            Target(
                target["id"],
                target["url"],
                Status(target["status"]),
                tuple((target["also_dossiers"] or "").split()),
                target["listed"],
            )
            for target in targets
            if target["citation"] == row["n"]
        )
        made.append(
            Citation(
                CitationKind(row["kind"]), row["text"], Span(row["start"], row["end"]), meant, pinpoint if pinpoint != Pinpoint() else None,
                row["footnote"], row["reason"], row["evidence"], row["place"], row["own"], row["relation"],
            )
        )  # fmt: skip
    return tuple(made)


def test_passages_hold_the_body_and_no_more_than_two_hundred_words(papers):
    for paper in papers:
        passages = tables([paper])["passages"]
        assert all(len(row["text"].split()) <= 200 for row in passages)
        for paragraph in paper.paragraphs:
            words = paragraph.text.split()
            held = [
                row["text"]
                for row in passages
                if row["start"] < paragraph.span.end and row["end"] > paragraph.span.start
            ]
            assert not set(words) - set(" ".join(held).split())


def test_a_long_paragraph_is_cut_behind_a_sentence():
    sentence = "Dit is een zin van zeven woorden. "
    text = f"Tweede Kamer der Staten-Generaal\n\n36 999\n\nOnderwerp\n\nNr. 4\n\nBRIEF\n\n{sentence * 60}"
    passages = [row["text"] for row in tables([kamerstuk.parse(text.encode())])["passages"]]
    assert len(passages) > 2
    assert all(passage.endswith("woorden.") for passage in passages if "zeven" in passage)


def test_a_table_of_members_gives_parties(papers):
    motion = [paper for paper in papers if paper.header.soort == "motie"]
    names = {row["surname"] for row in tables(motion)["people"]}
    assert names
    known = tables(motion, members=[{"name": name, "party": "Partij X"} for name in names])["people"]
    assert {row["party"] for row in known} == {"Partij X"}


def test_blocks_of_a_motion_have_the_roles_of_its_parts(papers):
    motion = next(paper for paper in papers if paper.header.soort == "motie")
    roles = [row["role"] for row in tables([motion])["blocks"]]
    assert "consideration" in roles
    assert "request" in roles


def test_frames_of_pandas_polars_and_arrow_have_the_same_cells(papers):
    found = tables(papers)["papers"]
    for module, method in (("pandas", "pandas"), ("polars", "polars"), ("pyarrow", "arrow")):
        pytest.importorskip(module)
        frame = getattr(found, method)()
        assert frame.shape == (len(papers), len(CODEBOOK["papers"].columns))
        assert list(
            frame["id"].tolist()
            if module == "pandas"
            else frame["id"].to_pylist()
            if module == "pyarrow"
            else frame["id"]
        ) == [row["id"] for row in found]


@pytest.mark.parametrize(("module", "method"), [("pandas", "pandas"), ("polars", "polars"), ("pyarrow", "arrow")])
def test_a_library_that_is_not_there_is_named_with_what_installs_it(module, method, monkeypatch):
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError, match=r"pip install 'kamerstuk\["):
        getattr(tables([])["papers"], method)()


def test_the_page_of_the_codebook_is_made_from_it():
    assert (REPOSITORY / "docs" / "codebook.md").read_text(encoding="utf-8") == as_markdown()


def test_a_table_stands_behind_those_that_it_refers_to():
    names = list(CODEBOOK)
    for name, table in CODEBOOK.items():
        for columns, other in table.refers:
            assert names.index(other) <= names.index(name)
            assert set(columns.split()) <= set(table.names)
