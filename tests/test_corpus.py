"""Search, network, check, and a folder as one value."""

import json
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

import kamerstuk
from kamerstuk import Corpus, batch, tables
from kamerstuk.cli import main
from kamerstuk.folder.graph import graph_of
from kamerstuk.folder.search import search

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    made = tmp_path_factory.mktemp("db") / "x.db"
    batch([FIXTURES / "kst-36999-12.xml", FIXTURES / "kst-36999-13.xml", FIXTURES / "kst-36998-5.xml"], made, workers=1)
    return made


@pytest.fixture(scope="module")
def corpus():
    return Corpus([FIXTURES / "kst-36999-13.xml", FIXTURES / "kst-36999-12.xml"], workers=1)


def test_a_hit_leads_to_the_block_in_its_paper(db):
    hits = search(db, ["bestuur"])
    assert hits
    for hit in hits:
        assert "[" in hit.snippet
        stuk = kamerstuk.parse(FIXTURES / f"{hit.paper}.xml")
        assert "bestuur" in stuk.text_of(stuk.at(hit.start)[-1]).lower()


def test_hits_are_narrowed_by_kind_day_dossier_and_number(db):
    every = search(db, ["de"], limit=1000)
    assert {hit.paper for hit in every} == {"kst-36999-12", "kst-36999-13", "kst-36998-5"}
    assert {hit.paper for hit in search(db, ["de"], dossier="36998", limit=1000)} == {"kst-36998-5"}
    assert {hit.soort for hit in search(db, ["de"], kind="brief-regering", limit=1000)} == {"brief-regering"}
    day = max(hit.datum for hit in every)
    assert {hit.datum for hit in search(db, ["de"], since=date.fromisoformat(day), limit=1000)} == {day}
    assert len(search(db, ["de"], limit=1)) == 1


@pytest.mark.parametrize(
    "words", [["NEAR(", "bestuur"], ["bestuur*"], ["bestuur", "-x"], ["a:b"], ["AND"], ['be"stuur']]
)
def test_no_word_is_a_command(db, words):
    assert isinstance(search(db, words), tuple)


def test_a_word_that_ends_in_a_star_is_any_that_begins_so(db):
    assert search(db, ["bestuursrec"]) == ()
    assert search(db, ["bestuursrec*"])


def test_search_prints_text_csv_and_json_lines(db, capfd):
    printed = {}
    for format_ in ("text", "csv", "jsonl"):
        assert main(["search", str(db), "bestuur", "-f", format_, "--limit", "2"]) == 0
        printed[format_] = capfd.readouterr().out.splitlines()
    papers = [json.loads(line)["paper"] for line in printed["jsonl"]]
    assert [line.split()[0] for line in printed["text"]] == papers
    assert [line.split(",")[0] for line in printed["csv"]] == ["paper", *papers]


def test_what_cannot_be_searched_is_told_in_one_line(tmp_path, db, capfd):
    (tmp_path / "x.db").write_text("geen database")
    assert main(["search", str(tmp_path / "weg.db"), "x"]) == 1
    assert main(["search", str(tmp_path / "x.db"), "x"]) == 2
    assert main(["search", str(db), "x", "--since", "gisteren"]) == 2
    assert main(["search", str(db), "?"]) == 2
    assert "Traceback" not in capfd.readouterr().err


REFERENCES = [
    ("kst-1-2", "kst-1-1", "body"),
    ("kst-1-2", "kst-1-1", "note"),
    ("kst-1-2", "kst-1-1", "note"),
    ("kst-1-2", "kst-1-2", "body"),
    ("kst-7-3", "kst-1-1", "body"),
    ("kst-7-3", "stb-2019-1", "body"),
    ("kst-7-3", "kst-9-VI-4", "head"),
]


def test_a_network_counts_references_and_leaves_own_ones_and_gazettes_out():
    graph = graph_of(["kst-1-1", "kst-1-2", "kst-7-3"], REFERENCES)
    told = [(edge.source, edge.target, edge.count, edge.places, edge.in_corpus) for edge in graph.edges]
    assert told == [
        ("kst-1-2", "kst-1-1", 3, "body 1, note 2", True),
        ("kst-7-3", "kst-1-1", 1, "body 1", True),
        ("kst-7-3", "kst-9-VI-4", 1, "head 1", False),
    ]
    assert [(top.id, top.sources, top.count) for top in graph.top(1)] == [("kst-1-1", 2, 4)]


def test_a_network_of_dossiers_joins_their_papers():
    ids = [f"kst-{dossier}-{n}" for dossier, n in ((36410, 1), (36410, 2), (37000, 3))]
    references = [
        (ids[1], ids[0], "body"),
        (ids[2], ids[0], "body"),
        (ids[2], ids[1], "body"),
        (ids[2], "kst-36410-VI-4", "body"),
    ]
    graph = graph_of(ids, references, level="dossier")
    assert [(edge.source, edge.target, edge.count) for edge in graph.edges] == [
        ("dossier/37000", "dossier/36410", 2),
        ("dossier/37000", "dossier/36410-VI", 1),
    ]


def test_graph_writes_every_format_from_a_database_and_from_papers(db, tmp_path, capfd):
    files = [str(FIXTURES / f"{name}.xml") for name in ("kst-36999-12", "kst-36999-13", "kst-36998-5")]
    for format_ in ("gexf", "graphml", "csv", "jsonl"):
        one, two = tmp_path / f"one.{format_}", tmp_path / f"two.{format_}"
        assert main(["graph", str(db), "-o", str(one)]) == 0
        assert main(["graph", *files, "-o", str(two), "-f", format_]) == 0
        assert one.read_bytes() == two.read_bytes()
    lines = (tmp_path / "one.jsonl").read_text().splitlines()
    assert len(lines) > 2
    edges = [node for node in ElementTree.parse(tmp_path / "one.gexf").iter() if node.tag.endswith("}edge")]
    assert [edge.get("source") for edge in edges] == [json.loads(line)["source"] for line in lines]
    assert sum(node.tag.endswith("}edge") for node in ElementTree.parse(tmp_path / "one.graphml").iter()) == len(lines)
    assert main(["graph", str(db), "--top", "1"]) == 0
    assert len(capfd.readouterr().out.splitlines()) == 1
    assert main(["graph", str(db), "-o", "x.csv", "-f", "gexf"]) == 2


def test_a_corpus_has_its_papers_by_id_and_in_order(corpus):
    assert len(corpus) == 2
    assert [paper.id for paper in corpus] == ["kst-36999-12", "kst-36999-13"]
    assert corpus["kst-36999-13"].id == "kst-36999-13"
    assert corpus.failures == ()
    with pytest.raises(KeyError):
        corpus["kst-1-1"]


def test_a_corpus_gives_tables_a_database_and_a_network(corpus, tmp_path):
    assert [row["id"] for row in tables(corpus)["papers"]] == ["kst-36999-12", "kst-36999-13"]
    assert corpus.to_sqlite(tmp_path / "x.db").papers == 2
    corpus.to_graph(tmp_path / "x.csv")
    assert (tmp_path / "x.csv").read_text().startswith("source,target,count,places,in_corpus\n")
    with pytest.raises(ValueError, match="gexf"):
        corpus.to_graph(tmp_path / "x.png")


def test_a_corpus_knows_what_could_not_be_read(tmp_path):
    (tmp_path / "kapot.xml").write_text("<kapot")
    corpus = Corpus(tmp_path, workers=1)
    assert [failure[0] for failure in corpus.failures] == ["kapot.xml"]
    assert [row["path"] for row in tables(corpus)["failures"]] == ["kapot.xml"]


def test_check_tells_of_each_file_and_fails_for_what_is_not_whole(tmp_path, capfd):
    good = str(FIXTURES / "kst-36999-13.xml")
    assert main(["check", good]) == 0
    out = capfd.readouterr().out
    assert "coverage 1.0" in out
    assert "unresolved" in out
    (tmp_path / "kapot.xml").write_text("<kapot")
    assert main(["check", good, str(tmp_path / "kapot.xml")]) == 1
    captured = capfd.readouterr()
    assert "kapot.xml" in captured.err
    assert len(captured.out.splitlines()) == 1
