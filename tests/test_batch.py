"""A folder of papers to one output: what is read, what is kept, and what a stop or a crash costs."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tarfile
import time
import zipfile
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

import kamerstuk
from kamerstuk import batch
from kamerstuk.cli import main
from kamerstuk.folder import runs
from kamerstuk.folder.inputs import find_papers
from kamerstuk.folder.parts import read_list
from tests.test_tables import rebuilt

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
MOTION = (FIXTURES / "kst-36999-13.xml").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "papers"
    made.mkdir()
    for name in (
        "kst-36999-12.xml",
        "kst-36999-12.metadata.xml",
        "kst-36999-12.pdf",
        "kst-36999-12.w1.html",
        "kst-36999-13.xml",
    ):
        shutil.copy(FIXTURES / name, made)
    (made / "kapot.pdf").write_bytes(b"%PDF-1.4\nniets")
    return made


@pytest.fixture
def many(tmp_path, monkeypatch):
    """Papers for several shards."""
    monkeypatch.setattr(runs, "SHARD", 3)
    made = tmp_path / "many"
    made.mkdir()
    for number in range(20, 34):
        (made / f"kst-36999-{number}.xml").write_text(MOTION.replace("36999-13", f"36999-{number}"), encoding="utf-8")
    return made


def rows(db, query):
    connection = sqlite3.connect(db)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def test_several_formats_of_one_paper_are_one_paper_read_from_xml_with_its_metadata(folder, tmp_path):
    batch(folder, tmp_path / "x.db", workers=1)
    assert rows(tmp_path / "x.db", "SELECT id, format FROM papers") == [
        ("kst-36999-12", "xml"),
        ("kst-36999-13", "xml"),
    ]
    assert rows(tmp_path / "x.db", "SELECT path, used, metadata FROM sources WHERE paper = 'kst-36999-12'") == [
        ("kst-36999-12.xml", 1, "kst-36999-12.metadata.xml"),
        ("kst-36999-12.w1.html", 0, None),
        ("kst-36999-12.pdf", 0, None),
    ]


def test_a_file_that_cannot_be_read_is_a_failure_and_stops_nothing(folder, tmp_path, capfd):
    assert main(["batch", str(folder), str(tmp_path / "weg.xml"), "-o", str(tmp_path / "x.db"), "--workers", "1"]) == 1
    assert [name for name, *_ in rows(tmp_path / "x.db", "SELECT path FROM failures ORDER BY path")] == [
        str(tmp_path / "weg.xml"),
        "kapot.pdf",
    ]
    told = capfd.readouterr().err
    assert "kapot.pdf" in told
    assert "no such file" in told
    assert "Traceback" not in told


def test_a_worse_format_is_read_where_the_best_is_broken(folder, tmp_path):
    (folder / "kst-36999-12.xml").write_text("<kapot", encoding="utf-8")
    batch(folder, tmp_path / "x.db", workers=1)
    assert ("kst-36999-12", "html") in rows(tmp_path / "x.db", "SELECT id, format FROM papers")
    assert ("kst-36999-12.xml",) in rows(tmp_path / "x.db", "SELECT path FROM failures")


def test_foreign_keys_hold_and_search_folds_diacritics(tmp_path):
    batch(FIXTURES, tmp_path / "x.db", workers=2)
    assert rows(tmp_path / "x.db", "PRAGMA foreign_key_check") == []
    assert rows(tmp_path / "x.db", "SELECT count(*) FROM search WHERE search MATCH 'regering'")[0][0] > 0
    made = tmp_path / "kst-36999-13.xml"
    made.write_text(MOTION.replace("</al>", " coördinatie</al>", 1), encoding="utf-8")
    batch(made, tmp_path / "y.db", workers=1)
    assert rows(tmp_path / "y.db", "SELECT count(*) FROM search WHERE search MATCH 'coordinatie'")[0][0] > 0


def test_the_database_rebuilds_the_references_of_every_paper(tmp_path):
    batch(FIXTURES, tmp_path / "x.db", workers=2)
    connection = sqlite3.connect(tmp_path / "x.db")
    connection.row_factory = sqlite3.Row
    for paper, name in connection.execute("SELECT paper, path FROM sources WHERE used").fetchall():
        metadata = FIXTURES / f"{paper}.metadata.xml"
        stuk = kamerstuk.parse(FIXTURES / name, metadata=metadata if metadata.exists() else None)
        found = [
            connection.execute(f"SELECT * FROM {table} WHERE paper = ?", (paper,)).fetchall()
            for table in ("citations", "targets")
        ]
        if not any(row["in_corpus"] for row in found[1]):
            assert rebuilt(*found) == stuk.citations
    connection.close()


@pytest.mark.parametrize("name", ["x.db", "x.jsonl", "csv"])
def test_one_worker_two_workers_and_an_executor_write_the_same_bytes(many, tmp_path, name):
    batch(many, tmp_path / "one" / name, workers=1)
    batch(many, tmp_path / "two" / name, workers=2)
    with ThreadPoolExecutor(2) as executor:
        batch(many, tmp_path / "three" / name, executor=executor, memory=None)
    assert contents(tmp_path / "one" / name) == contents(tmp_path / "two" / name) == contents(tmp_path / "three" / name)


def contents(out):
    return {path.name: path.read_bytes() for path in (sorted(out.iterdir()) if out.is_dir() else [out])}


def test_json_lines_are_the_papers(folder, tmp_path):
    batch(folder, tmp_path / "x.jsonl", workers=1)
    lines = (tmp_path / "x.jsonl").read_text(encoding="utf-8").splitlines()
    assert [kamerstuk.Kamerstuk.from_json(line).id for line in lines] == ["kst-36999-12", "kst-36999-13"]


def test_a_second_run_reads_what_is_new_or_changed_and_forgets_what_is_gone(many, tmp_path):
    out = tmp_path / "x.db"
    assert batch(many, out, workers=1).read == 14
    assert batch(many, out, workers=1).read == 0
    (many / "kst-36999-20.xml").unlink()
    (many / "kst-36999-40.xml").write_text(MOTION.replace("36999-13", "36999-40"), encoding="utf-8")
    (many / "kst-36999-21.xml").write_text(
        MOTION.replace("36999-13", "36999-21").replace("</al>", " Nieuw.</al>", 1), encoding="utf-8"
    )
    outcome = batch(many, out, workers=1)
    assert (outcome.read, outcome.papers) == (2, 14)
    fresh = tmp_path / "fresh" / "x.db"
    batch(many, fresh, workers=1)
    assert contents(out) == contents(fresh)


def test_a_part_that_was_cut_short_is_read_again(many, tmp_path):
    out = tmp_path / "x.jsonl"
    batch(many, out, workers=1)
    whole, part = contents(out), next((tmp_path / "x.jsonl.parts").glob("*.part"))
    part.write_bytes(part.read_bytes()[:40])
    assert batch(many, out, workers=1).read in (2, 3)
    assert contents(out) == whole


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill")
@pytest.mark.parametrize("wait", [0.3, 0.8, 1.3])
def test_a_run_that_is_killed_goes_on_and_gives_the_same(many, tmp_path, wait):
    batch(many, tmp_path / "whole" / "x.db", workers=1)
    command = [
        sys.executable,
        "-c",
        f"from kamerstuk import batch; from kamerstuk.folder import runs; runs.SHARD = 3; batch({str(many)!r}, {str(tmp_path / 'x.db')!r}, workers=1)",
    ]
    process = subprocess.Popen(command, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})
    time.sleep(wait)
    process.kill()
    process.wait()
    batch(many, tmp_path / "x.db", workers=1)
    assert contents(tmp_path / "x.db") == contents(tmp_path / "whole" / "x.db")


SITE = """
import os, kamerstuk.folder.shards as p
import time
def dies(source, **named):
    if b"DEZE" in source:
        {what}
    return kept(source, **named)
kept, p.parse = p.parse, dies
"""


@pytest.mark.parametrize(
    ("what", "error"),
    [("os.abort()", "CrashError"), ("time.sleep(60)", "TimeoutError")],
    ids=["crash", "time"],
)
def test_a_paper_that_kills_its_process_costs_itself_alone(many, tmp_path, monkeypatch, what, error):
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(SITE.format(what=what))
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    (many / "kst-36999-25.xml").write_text(
        MOTION.replace("36999-13", "36999-25").replace("</al>", "DEZE</al>", 1), encoding="utf-8"
    )
    outcome = batch(many, tmp_path / "x.db", workers=2, seconds=4)
    assert [failure[:2] for failure in outcome.failures] == [("kst-36999-25.xml", error)]
    assert outcome.papers == 13


def test_a_reference_to_a_paper_of_the_folder_is_verified(tmp_path):
    made = tmp_path / "papers"
    made.mkdir()
    for number, cited in ((81, 82), (82, 83)):
        text = MOTION.replace("36999-13", f"36999-{number}").replace(
            "</al>", f" Zie Kamerstuk 36 999, nr. {cited}.</al>", 1
        )
        (made / f"kst-36999-{number}.xml").write_text(text, encoding="utf-8")
    batch(made, tmp_path / "x.db", workers=1)
    batch(made, tmp_path / "x.jsonl", workers=1)
    found = dict(rows(tmp_path / "x.db", "SELECT id, status || in_corpus FROM targets WHERE id LIKE 'kst-36999-8%'"))
    assert found == {"kst-36999-82": "verified1", "kst-36999-83": "outside0"}
    for line in (tmp_path / "x.jsonl").read_text(encoding="utf-8").splitlines():
        for citation in json.loads(line)["citations"]:
            for target in citation["targets"]:
                if target["id"] in found:
                    assert target["status"] == found[target["id"]][:-1]
                    assert ("in the same folder" in citation["evidence"]) == (target["id"] == "kst-36999-82")


def test_archives_patterns_and_lists_give_the_same_papers(many, tmp_path, monkeypatch, capfd):
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as packed, tarfile.open(tmp_path / "x.tar.gz", "w:gz") as archive:
        for path in sorted(many.iterdir()):
            packed.write(path, path.name)
            archive.add(path, path.name)
    for number, given in enumerate([tmp_path / "x.zip", tmp_path / "x.tar.gz", many / "*.xml"]):
        assert batch(given, tmp_path / f"{number}.jsonl", workers=1).papers == 14
    assert contents(tmp_path / "0.jsonl")["0.jsonl"] == contents(tmp_path / "2.jsonl")["2.jsonl"]
    monkeypatch.setattr("sys.stdin", [f"{path}\n" for path in sorted(many.iterdir())][:2])
    assert main(["batch", "-", "-o", str(tmp_path / "l.jsonl"), "--workers", "1"]) == 0
    assert "2 papers" in capfd.readouterr().err


def test_parquet_holds_what_the_database_holds(many, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    batch(many, tmp_path / "x.db", workers=1)
    batch(many, tmp_path / "parquet", format="parquet", workers=1)
    for name in ("papers", "citations", "targets", "failures"):
        cells = [
            tuple(row.values()) for row in parquet.read_table(tmp_path / "parquet" / f"{name}.parquet").to_pylist()
        ]
        expected = rows(tmp_path / "x.db", f"SELECT * FROM {name}")
        assert [tuple(str(c) if hasattr(c, "year") else c for c in row) for row in cells] == expected


@pytest.mark.parametrize(
    "args", [["-o", "x.db", "-f", "csv"], ["-o", "x.db", "--workers", "0"], ["-o", "x.db", "--executor", "niets"]]
)
def test_wrong_use_is_exit_2(many, tmp_path, monkeypatch, args, capfd):
    monkeypatch.chdir(tmp_path)
    assert main(["batch", str(many), *args]) == 2
    assert not (tmp_path / "x.db").exists()
    assert "Traceback" not in capfd.readouterr().err


def test_ctrl_c_leaves_a_run_that_goes_on(many, tmp_path, monkeypatch, capfd):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(runs, "run_in_processes", stop)
    assert main(["batch", str(many), "-o", str(tmp_path / "x.db")]) == 130
    assert "--resume" in capfd.readouterr().err
    monkeypatch.undo()
    assert main(["batch", str(many), "-o", str(tmp_path / "x.db"), "--resume", "--workers", "1"]) == 0


def test_names_in_results_are_those_below_the_folder(folder):
    entries, missing = find_papers([folder])
    assert [entry.name for entry in entries] == ["kapot.pdf", "kst-36999-12.xml", "kst-36999-13.xml"]
    assert missing == ()


def test_parts_list_their_papers(many, tmp_path):
    batch(many, tmp_path / "x.db", workers=1)
    listed = [kept.paper for part in (tmp_path / "x.db.parts").iterdir() for kept in read_list(part)]
    assert sorted(listed) == sorted(f"kst-36999-{number}" for number in range(20, 34))


def test_processes_of_an_executor_write_the_same(many, tmp_path):
    batch(many, tmp_path / "one" / "x.db", workers=1)
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as executor:
        batch(many, tmp_path / "two" / "x.db", executor=executor)
    assert contents(tmp_path / "one" / "x.db") == contents(tmp_path / "two" / "x.db")


def test_a_dask_cluster_writes_the_same(many, tmp_path):
    distributed = pytest.importorskip("distributed")
    batch(many, tmp_path / "one" / "x.db", workers=1)
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, processes=True) as cluster:
        code = main(
            ["batch", str(many), "-o", str(tmp_path / "x.db"), "--executor", f"dask={cluster.scheduler_address}", "-q"]
        )
    assert code == 0
    assert contents(tmp_path / "one" / "x.db") == contents(tmp_path / "x.db")


def test_an_archive_that_was_written_anew_is_read_anew(tmp_path):
    for text in (b"<a/>", b"<other/>"):
        path = tmp_path / "x.zip"
        path.unlink(missing_ok=True)
        with zipfile.ZipFile(path, "w") as packed:
            packed.writestr("kst-36999-1.xml", text)
        os.utime(path, ns=(0, len(text)))  # so fast that the clock may stand still
        (entry,), _ = find_papers([path])
        assert entry.files[0].read() == text


def test_parts_that_no_longer_serve_are_removed(many, tmp_path):
    out = tmp_path / "x.db"
    batch(many, out, workers=1)
    parts = tmp_path / "x.db.parts"
    (parts / ".rest.part.999").write_bytes(b"half")
    before = set(parts.iterdir())
    for path in sorted(many.iterdir())[3:]:
        path.write_text(path.read_text("utf-8") + "<!-- veranderd -->", encoding="utf-8")
    batch(many, out, workers=1)
    left = set(parts.iterdir())
    assert len(left & before) == 1  # the first shard: its three papers are as they were
    assert len(left) == 5
    assert rows(out, "SELECT count(*) FROM papers") == [(14,)]
    assert batch(many, out, workers=1).read == 0
