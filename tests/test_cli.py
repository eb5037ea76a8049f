"""The command line: what goes in, what comes out, and that nothing is lost."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import kamerstuk
from kamerstuk.cli import main
from tests.mini import SIGNED, publicatie

EEN = publicatie("<al>De dijk. Zie Kamerstuk 36 990, nr. 3.</al>", after=SIGNED)
TWEE = publicatie("<al>De sluis.</al>", after=SIGNED, stuknr="<stuknr>Nr. <ondernummer>8</ondernummer></stuknr>")
METADATA = (
    '<metadata_gegevens><metadata name="OVERHEIDop.documenttitel" scheme="" content="Brief"/></metadata_gegevens>'
)


@pytest.fixture
def papers(tmp_path, monkeypatch):
    """A folder with a few files, and the working directory in it."""
    files = {
        "een.xml": EEN,
        "twee.xml": TWEE,
        "metadata.xml": METADATA,
        "leeg.xml": "",
        "stuk.xml": EEN[:200],
        "doc.zip": "PK\x03\x04",
        "stb.xml": "<officiele-publicatie><staatsblad/></officiele-publicatie>",
        "tekst.txt": "Zie Kamerstuk 36 990, nr. 3 en COM(2019) 126.",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"


def run(capsys, *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    said = capsys.readouterr()
    return code, said.out, said.err


def ids(text: str) -> list[str]:
    return [json.loads(line)["id"] for line in text.splitlines()]


# --------------------------------------------------------------------------------------------------------------- parse


def test_one_file_gives_one_json_object(papers, capsys):
    code, out, err = run(capsys, "parse", "een.xml")
    assert (code, err) == (0, "")
    assert kamerstuk.Kamerstuk.from_json(out) == kamerstuk.parse(papers / "een.xml")


def test_several_files_give_json_lines_in_their_order(papers, capsys):
    code, out, _ = run(capsys, "parse", "twee.xml", "een.xml")
    assert (code, ids(out)) == (0, ["kst-36990-8", "kst-36990-7"])


def test_several_files_give_an_array_with_f_json(papers, capsys):
    code, out, _ = run(capsys, "parse", "een.xml", "twee.xml", "-f", "json")
    assert (code, [one["id"] for one in json.loads(out)]) == (0, ["kst-36990-7", "kst-36990-8"])


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("json", '{\n  "schema_version"'),
        ("jsonl", '{"schema_version"'),
        ("md", "**36 990 "),
        ("html", "<!DOCTYPE html>"),
        ("text", "36 990 Beheer van dijken"),
    ],
)
def test_every_format_can_be_asked_for(papers, capsys, name, start):
    code, out, err = run(capsys, "parse", "een.xml", "-f", name)
    assert (code, err) == (0, "")
    assert out.startswith(start)
    assert "De dijk." in out


def test_output_goes_to_a_file(papers, capsys):
    code, out, err = run(capsys, "parse", "een.xml", "-o", "uit.json")
    assert (code, out, err) == (0, "", "")
    assert json.loads(Path("uit.json").read_text(encoding="utf-8"))["id"] == "kst-36990-7"


@pytest.mark.parametrize("folder", ["uit/", "uit"])
def test_output_goes_to_a_folder_one_file_each(papers, capsys, folder):
    if folder == "uit":
        Path("uit").mkdir()
    code, out, _ = run(capsys, "parse", "een.xml", "twee.xml", "-f", "md", "-o", folder)
    assert (code, out) == (0, "")
    assert sorted(path.name for path in Path("uit").iterdir()) == ["een.md", "twee.md"]


def test_files_of_one_name_do_not_overwrite_each_other_in_silence(papers, capsys):
    Path("ander").mkdir()
    Path("ander/een.xml").write_text(TWEE, encoding="utf-8")
    code, _, err = run(capsys, "parse", "een.xml", "ander/een.xml", "-o", "uit/")
    assert len(list(Path("uit").iterdir())) == 2 or (code == 1 and "een.xml" in err)


def test_a_dash_is_standard_input_and_output(papers):
    for extra in ([], ["-o", "-"]):
        done = command("parse", "-", *extra, stdin=EEN.encode())
        assert done.returncode == 0
        assert json.loads(done.stdout)["id"] == "kst-36990-7"


def test_a_metadata_file_is_a_witness(papers, capsys):
    code, out, _ = run(capsys, "parse", "een.xml", "--metadata", "metadata.xml")
    assert (code, json.loads(out)["header"]["documenttitel"]) == (0, "Brief")


def test_verbose_tells_the_diagnostics_and_quiet_does_not(papers, capsys):
    Path("los.xml").write_text(EEN.replace("<metadata>", '<metadata><meta name="OVERHEIDop.ondernummer" content="9"/>'))
    assert "warning: ondernummer" in run(capsys, "parse", "los.xml", "-v")[2]
    assert "[header-mismatch]" in run(capsys, "parse", "los.xml")[2]
    assert run(capsys, "parse", "los.xml", "-q")[2] == ""


# -------------------------------------------------------------------------------------------------------------- errors

BROKEN = {
    "weg.xml": "no such file",
    ".": "folder",
    "leeg.xml": "empty",
    "stuk.xml": "damaged",
    "doc.zip": "zip",
    "metadata.xml": "--metadata",
    "stb.xml": "another series",
}


@pytest.mark.parametrize(("name", "word"), BROKEN.items(), ids=list(BROKEN))
@pytest.mark.parametrize("subcommand", ["parse", "cite"])
def test_a_bad_file_is_one_line_that_helps_and_exit_code_one(papers, capsys, subcommand, name, word):
    code, out, err = run(capsys, subcommand, name)
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert word in err
    assert name in err
    assert "Traceback" not in err
    assert str(papers) not in err


def test_the_good_files_are_written_when_some_fail(papers, capsys):
    code, out, err = run(capsys, "parse", "een.xml", "weg.xml", "stuk.xml", "twee.xml")
    assert (code, ids(out)) == (1, ["kst-36990-7", "kst-36990-8"])
    assert err.count("\n") == 2


def test_a_wrong_metadata_file_is_the_one_that_is_named(papers, capsys):
    code, _, err = run(capsys, "parse", "een.xml", "--metadata", "weg.xml")
    assert code == 1
    assert "weg.xml" in err
    code, _, err = run(capsys, "parse", "een.xml", "--metadata", "twee.xml")
    assert code == 1
    assert "metadata" in err


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["zing"],
        ["een.xml"],
        ["cite", "een.xml", "--text", "x"],
        ["parse", "een.xml", "-o", "uit.md", "-f", "html"],
        ["parse", "een.xml", "-f", "docx"],
        ["parse", "a", "b", "--metadata", "c"],
        ["parse", "--x"],
    ],
)
def test_wrong_use_is_exit_code_two(papers, capsys, arguments):
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert "kamerstuk" in err


def test_version_and_help_go_to_standard_output(capsys):
    assert run(capsys, "--version") == (0, f"kamerstuk {kamerstuk.__version__}\n", "")
    code, out, err = run(capsys, "--help")
    assert (code, err) == (0, "")
    assert "parse" in out
    assert "cite" in out


@pytest.mark.parametrize("output", ["uit.json", "uit/"])
def test_a_failure_leaves_no_file_behind(papers, capsys, output):
    before = sorted(papers.rglob("*"))
    assert run(capsys, "parse", "stuk.xml", "-o", output)[0] == 1
    assert [path for path in sorted(papers.rglob("*")) if path not in before and path.is_file()] == []


@pytest.mark.parametrize("output", ["uit.json", "uit/"])
def test_output_that_cannot_be_written_leaves_the_old_file_whole(papers, capsys, monkeypatch, output):
    target = Path("uit.json") if output == "uit.json" else Path("uit/een.json")
    target.parent.mkdir(exist_ok=True)
    target.write_text("oud")

    def full(self, other):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    code, _, err = run(capsys, "parse", "een.xml", "-o", output)
    assert code == 1
    assert "No space left" in err
    assert target.read_text() == "oud"
    assert [path.name for path in target.parent.iterdir() if path.name.startswith(".")] == []


def test_a_folder_that_is_not_there_is_one_line(papers, capsys):
    code, _, err = run(capsys, "parse", "een.xml", "-o", "nergens/uit.json")
    assert (code, err.count("\n")) == (1, 1)
    assert "nergens" in err


def test_a_file_in_place_of_the_folder_is_one_line(papers, capsys):
    code, _, err = run(capsys, "parse", "een.xml", "-o", "twee.xml/")
    assert (code, err.count("\n")) == (1, 1)


def test_a_name_that_is_too_long_is_one_line(papers, capsys):
    for arguments in (["parse", "een.xml", "-o", "x" * 5000], ["parse", "x" * 5000], ["cite", "x" * 5000]):
        code, _, err = run(capsys, *arguments)
        assert (code, err.count("\n")) == (1, 1)
        assert "standard output" not in err


def test_a_closed_standard_input_is_one_line(papers, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", None)
    for subcommand in ("parse", "cite"):
        code, _, err = run(capsys, subcommand, "-")
        assert (code, err.count("\n")) == (1, 1)
        assert "internal" not in err


def test_stopping_by_hand_is_exit_code_130(papers, capsys, monkeypatch):
    def stop(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("kamerstuk.cli.parsing.parse", stop)
    assert run(capsys, "parse", "een.xml") == (130, "", "kamerstuk: stopped\n")


def test_an_error_of_ours_is_one_line_too(papers, capsys, monkeypatch):
    def fail(*_, **__):
        raise ZeroDivisionError("oei")

    monkeypatch.setattr("kamerstuk.cli.parsing.parse", fail)
    code, _, err = run(capsys, "parse", "een.xml")
    assert (code, err.count("\n")) == (1, 1)
    assert "internal error" in err


# ----------------------------------------------------------------------------------------- no input is ever overwritten


def names_of(path: Path) -> list[str]:
    """Names by which a file may be called: its own, a longer one, a symbolic link and a hard link."""
    Path("symbolisch").symlink_to(path)
    os.link(path, "hard")
    return [
        str(path),
        f"./{path}",
        str(path.absolute()),
        f"../{path.absolute().parent.name}/{path}",
        "symbolisch",
        "hard",
    ]


@pytest.mark.parametrize("which", range(6))
@pytest.mark.parametrize("format_", ["json", "jsonl"])
def test_output_that_is_the_input_is_refused(papers, capsys, which, format_):
    name = names_of(Path("een.xml"))[which]
    for arguments in (["een.xml"], ["twee.xml", "een.xml"], ["een.xml", "twee.xml"]):
        code, out, err = run(capsys, "parse", *arguments, "-f", format_, "-o", name)
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert "een.xml" in err
        assert Path("een.xml").read_text(encoding="utf-8") == Path(name).read_text(encoding="utf-8") == EEN


def test_input_that_is_named_by_a_link_is_not_overwritten(papers, capsys):
    Path("symbolisch").symlink_to("een.xml")
    assert run(capsys, "parse", "symbolisch", "-o", "een.xml")[0] == 2
    assert Path("een.xml").read_text(encoding="utf-8") == EEN


def test_output_that_is_the_metadata_is_refused(papers, capsys):
    for output in ("metadata.xml", "./metadata.xml"):
        assert run(capsys, "parse", "een.xml", "--metadata", "metadata.xml", "-o", output)[0] == 2
        assert Path("metadata.xml").read_text() == METADATA


@pytest.mark.parametrize("folder", ["uit", "uit/"])
def test_a_folder_in_which_an_input_would_be_overwritten_is_refused_as_a_whole(papers, capsys, folder):
    Path("uit").mkdir()
    Path("uit/een.json").write_text(TWEE, encoding="utf-8")
    code, _, err = run(capsys, "parse", "twee.xml", "een.xml", "uit/een.json", "-f", "json", "-o", folder)
    assert (code, err.count("\n")) == (2, 1)
    assert Path("uit/een.json").read_text(encoding="utf-8") == TWEE
    assert [path.name for path in Path("uit").iterdir()] == ["een.json"]


def test_a_text_beside_itself_is_refused(papers, capsys):
    before = Path("tekst.txt").read_text()
    assert run(capsys, "parse", "tekst.txt", "-f", "text", "-o", ".")[0] == 2
    assert Path("tekst.txt").read_text() == before


def test_metadata_that_a_folder_would_overwrite_is_kept(papers, capsys):
    Path("een.json").write_text(METADATA)
    assert run(capsys, "parse", "een.xml", "--metadata", "een.json", "-o", ".")[0] == 2
    assert Path("een.json").read_text() == METADATA


def test_a_file_redirected_to_standard_input_is_not_overwritten(papers):
    for name in ("-", "/dev/stdin"):
        with Path("een.xml").open("rb") as file:
            done = subprocess.run(
                [sys.executable, "-m", "kamerstuk", "parse", name, "-o", "een.xml"],
                stdin=file,
                capture_output=True,
                check=False,
            )
        assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
        assert Path("een.xml").read_text(encoding="utf-8") == EEN


@pytest.mark.parametrize("format_", ["md", "html", "text"])
def test_several_papers_in_one_output_that_holds_one_are_refused(papers, capsys, format_):
    for output in ([], ["-o", "uit"]):
        code, out, err = run(capsys, "parse", "een.xml", "twee.xml", "-f", format_, *output)
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert not Path("uit").exists()


def test_a_pipe_is_written_and_stays_a_pipe(papers, capsys):
    os.mkfifo("pijp")
    reader = os.open("pijp", os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert run(capsys, "parse", "een.xml", "-o", "pijp")[0] == 0
        assert json.loads(os.read(reader, 1_000_000))["id"] == "kst-36990-7"
    finally:
        os.close(reader)
    assert Path("pijp").is_fifo()


def test_an_old_output_that_is_no_input_is_replaced(papers, capsys):
    Path("uit.json").write_text("oud")
    assert run(capsys, "parse", "een.xml", "-o", "uit.json")[0] == 0
    assert json.loads(Path("uit.json").read_text(encoding="utf-8"))["id"] == "kst-36990-7"


def test_a_registry_never_replaces_its_list(papers, capsys):
    ids = "kst-36990-7\n"
    Path("ids.txt").write_text(ids)
    for name in names_of(Path("ids.txt")):
        code, _, err = run(capsys, "registry", "build", "ids.txt", "-o", name)
        assert (code, err.count("\n")) == (2, 1)
        assert Path("ids.txt").read_text() == Path(name).read_text() == ids


def test_a_registry_in_a_folder_that_is_not_there_is_one_line(papers, capsys):
    Path("ids.txt").write_text("kst-36990-7\n")
    code, _, err = run(capsys, "registry", "build", "ids.txt", "-o", "nergens/ids.sqlite")
    assert (code, err.count("\n")) == (1, 1)
    assert "nergens/ids.sqlite" in err


def test_a_list_without_ids_leaves_the_registry_of_before(papers, capsys):
    Path("ids.txt").write_text("kst-36990-7\n")
    assert run(capsys, "registry", "build", "ids.txt", "-o", "ids.sqlite")[0] == 0
    before = Path("ids.sqlite").read_bytes()
    Path("ids.txt").write_text("\n")
    assert run(capsys, "registry", "build", "ids.txt", "-o", "ids.sqlite")[0] == 1
    assert Path("ids.sqlite").read_bytes() == before
    assert [path.name for path in papers.iterdir() if path.name.startswith(".")] == []


# ---------------------------------------------------------------------------------------------------------------- cite


def test_cite_gives_a_line_for_each_reference(papers, capsys):
    code, out, _ = run(capsys, "cite", "tekst.txt", "-f", "jsonl")
    found = [json.loads(line) for line in out.splitlines()]
    assert (code, [one["targets"][0]["id"] for one in found]) == (0, ["kst-36990-3", "COM(2019)126"])
    start, end = found[0]["span"]
    assert Path("tekst.txt").read_text()[start:end] == found[0]["text"]


def test_cite_writes_csv_with_a_header(papers, capsys):
    _, out, _ = run(capsys, "cite", "tekst.txt", "-f", "csv")
    first, second, *_ = out.splitlines()
    assert first.split(",")[:3] == ["file", "kind", "text"]
    assert "kst-36990-3" in second


def test_cite_reads_papers_and_standard_input(papers, capsys):
    assert "kst-36990-3" in run(capsys, "cite", "een.xml")[1]
    assert b"kst-36990-3" in command("cite", "-", stdin=b"Zie Kamerstuk 36 990, nr. 3.").stdout


# -------------------------------------------------------------------------------------------------- as a real process


def command(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "kamerstuk", *arguments],
        input=stdin,
        capture_output=True,
        env={**os.environ, **environment},
        check=False,
        timeout=60,
    )


def test_output_is_utf_8_whatever_the_locale_says(papers):
    done = command("parse", "een.xml", "-f", "text", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    Path("accent.xml").write_text(publicatie("<al>Eén dĳk – «hoog»</al>", after=SIGNED), encoding="utf-8")
    done = command("parse", "accent.xml", "-f", "text", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert "Eén dĳk – «hoog»" in done.stdout.decode()


def test_a_reader_that_stops_early_is_no_error(papers):
    Path("lang.xml").write_text(publicatie("<al>De dijk.</al>" * 20000, after=SIGNED), encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "kamerstuk", "parse", "lang.xml"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(timeout=60) == 0
    process.stderr.close()


def test_the_same_file_gives_the_same_bytes_in_every_process(papers):
    found = {command("parse", "een.xml", PYTHONHASHSEED=seed).stdout for seed in ("0", "1", "2")}
    assert len(found) == 1
    assert str(papers).encode() not in found.pop()


def test_a_full_disk_and_a_closed_output_are_one_line_each(papers, capsys, monkeypatch):
    class Full:
        def write(self, text: bytes) -> int:
            raise OSError(28, "No space left on device")

        def flush(self) -> None:
            pass

    class Stream:
        buffer = Full()

        def flush(self) -> None:
            pass

        def fileno(self) -> int:
            raise OSError

    for stream in (Stream(), None):
        monkeypatch.setattr("sys.stdout", stream)
        assert main(["parse", "een.xml"]) == 1
        told = capsys.readouterr().err
        assert told.startswith("kamerstuk: standard output:")
        assert told.count("\n") == 1


def test_each_target_of_a_reference_is_a_row_of_csv(papers, capsys):
    Path("los.txt").write_text("Zie Kamerstukken II 2019/20, 19 637, nrs. 520 en 548.")
    _, out, _ = run(capsys, "cite", "los.txt", "-f", "csv")
    assert [row["id"] for row in csv.DictReader(io.StringIO(out))] == ["kst-19637-520", "kst-19637-548"]


# ------------------------------------------------------------------------------------------------- show, open, the rest


class Terminal(io.StringIO):
    """A stream at which a person sits."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("subcommand", ["parse", "cite", "show"])
def test_without_a_file_standard_input_is_read_unless_a_person_sits_there(papers, capsys, monkeypatch, subcommand):
    assert b"36990" in command(subcommand, stdin=EEN.encode()).stdout
    monkeypatch.setattr("sys.stdin", Terminal())
    assert run(capsys, subcommand)[0] == 2


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "kamerstuk parse FILE -o paper.html"),
        (["prase"], "did you mean 'parse'"),
        (["een.xml"], "a command comes first: kamerstuk show een.xml"),
        (["zing"], "there is no command 'zing'. See"),
    ],
)
def test_what_may_have_been_meant_is_said(papers, capsys, words, told):
    assert told in run(capsys, *words)[2]


@pytest.mark.parametrize(
    ("name", "start"), [("uit.md", "**36 990"), ("uit.html", "<!DOCTYPE"), ("uit.bib", "@techreport"), ("uit.x", "{")]
)
def test_the_format_is_that_of_the_name_of_the_output(papers, capsys, name, start):
    assert run(capsys, "parse", "een.xml", "-o", name)[0] == 0
    assert Path(name).read_text("utf-8").startswith(start)


def test_warnings_of_several_files_are_counted_by_code(papers, capsys):
    wrong = EEN.replace("<metadata>", '<metadata><meta name="OVERHEIDop.ondernummer" content="9"/>')
    for name in ("a.xml", "b.xml"):
        Path(name).write_text(wrong)
    told = run(capsys, "parse", "a.xml", "b.xml", "weg.xml")[2].splitlines()[-1]
    assert told == "kamerstuk: 3 files, 1 failed; header-mismatch 2"


def test_show_tells_what_a_paper_is(papers, capsys):
    code, out, err = run(capsys, "show", "een.xml", "weg.xml")
    assert code == 1
    assert out.startswith("kst-36990-7 · BRIEF VAN DE MINISTER VAN DIJKEN\n  kind       brief-regering\n")
    assert "cited as   Kamerstukken II 2024/25, 36990, nr. 7" in out
    assert "no such file" in err


def test_show_lists_questions_and_turns(capsys):
    out = run(capsys, "show", str(FIXTURES / "ah-tk-20242025-8899.xml"))[1]
    assert "questions (3)" in out
    assert "  1: Ja." in out
    out = run(capsys, "show", str(FIXTURES / "h-tk-20242025-99-8.xml"))[1]
    assert "De voorzitter: Ik open het tweeminutendebat." in out


def test_cite_reads_several_files_and_words(papers, capsys):
    out = run(capsys, "cite", "een.xml", "tekst.txt")[1]
    assert {line.partition(": ")[0] for line in out.splitlines()} == {"een.xml", "tekst.txt"}
    assert run(capsys, "cite", "--text", "Zie Stb. 2019, 143.")[1].split() == [
        "staatsblad",
        "stb-2019-143",
        "Stb.",
        "2019,",
        "143",
    ]


def test_a_reference_is_listed_with_the_heading_over_it_and_its_page(capsys):
    _, out, _ = run(capsys, "cite", str(FIXTURES / "kst-36999-12.pdf"), "-f", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert {row["page"] for row in rows} <= {"1", "2", "3"}
    assert rows[0]["place"] == "note"
    assert [row["cited_pages"] for row in rows if row["id"] == "kst-29362-341"] == ["4-6"]


def test_open_prints_the_page_and_opens_it(papers, capsys, monkeypatch):
    opened = []
    monkeypatch.setattr("webbrowser.open", lambda url: opened.append(url) or True)
    page = "https://zoek.officielebekendmakingen.nl/kst-36990-7.html"
    assert run(capsys, "open", "een.xml") == (0, f"{page}\n", "")
    assert run(capsys, "open", "kst-36990-7") == (0, f"{page}\n", "")
    assert opened == [page, page]
    assert run(capsys, "open", "weg.xml")[0] == 1
    assert "no official page" in run(capsys, "open", "bijl-hand-19241925-291")[2]


def test_schema_is_the_committed_one(capsys):
    committed = (FIXTURES.parent / "docs" / "kamerstuk.schema.json").read_text("utf-8")
    assert json.loads(run(capsys, "schema")[1]) == json.loads(committed)


def test_completion_names_the_commands_or_the_extra(capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "shtab", None)
    assert "pip install 'kamerstuk[completion]'" in run(capsys, "completion", "bash")[2]


def test_a_terminal_gets_no_character_that_it_obeys(monkeypatch):
    monkeypatch.setattr("sys.stdout", Terminal())
    monkeypatch.setattr("sys.stdin", Terminal())
    assert main(["cite", "--text", "Kamerstuk 36 990, nr. 3 \u202eStb. 2019, 143", "-f", "jsonl"]) == 0
    assert "\u202e" not in sys.stdout.getvalue()
