"""Bounds on the work that one input may cause: each is hit, named in the error, and moved by the caller."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from attrs import fields
from reportlab.pdfgen.canvas import Canvas

from kamerstuk import LimitExceededError, Limits, PdfCrashError, parse
from kamerstuk.cli import main
from kamerstuk.limits import NAMES
from kamerstuk.tokenizer.pdf import isolation
from tests.mini import publicatie
from tests.pdf.raw_pdf import WORDS, one_page, shown, stream

NOTE = '<al>Zin<noot id="n{0}" type="voet"><noot.nr>{0}</noot.nr><noot.al>Bron.</noot.al></noot></al>'
WIDE = '<table><tgroup cols="2"><tbody><row><entry morerows="40"><al>a</al></entry><entry><al>b</al></entry></row></tbody></tgroup></table>'
FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]"


def printed(pages: int, lines: int = 0) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    for _ in range(pages):
        canvas.drawString(72, 700, "De dijk is in het voorjaar verhoogd.")
        for index in range(lines):
            canvas.line(10, index, 20, index)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


HITS: dict[str, tuple[bytes, int]] = {
    "bytes": (publicatie("<al>Tekst.</al>").encode(), 200),
    "depth": (publicatie("<nadruk>" * 30 + "diep" + "</nadruk>" * 30).encode(), 20),
    "nodes": (publicatie("<al>Tekst.</al>" * 50).encode(), 40),
    "notes": (publicatie("".join(map(NOTE.format, range(1, 6)))).encode(), 4),
    "spans": (publicatie(WIDE).encode(), 40),
    "targets": (publicatie("<al>Kamerstuk 29 689, nrs. 1-9.</al>").encode(), 8),
    "pages": (printed(3), 2),
    "characters": (one_page(shown(WORDS)), 50),
    "objects": (printed(1, lines=30), 20),
    "expanded": (
        one_page(shown(WORDS) + b"/A Do " * 50, xobjects=b"/A 20 0 R", more={20: stream(b"0 0 m 9 9 l S " * 99, FORM)}),
        20_000,
    ),
}


@pytest.mark.parametrize("limit", HITS)
def test_what_goes_over_a_limit_is_refused_by_its_name(limit: str) -> None:
    data, most = HITS[limit]
    parse(data)  # the default lets it through
    with pytest.raises(LimitExceededError, match=rf"--limit {limit}=N"):
        parse(data, limits=Limits(**{limit: most}))


@pytest.mark.parametrize(("limit", "most"), [("notes", 5), ("targets", 9), ("pages", 3), ("spans", 41)])
def test_what_stays_just_within_a_limit_is_read(limit: str, most: int) -> None:
    assert parse(HITS[limit][0], limits=Limits(**{limit: most})).text


def test_every_limit_of_a_process_of_its_own_is_named() -> None:
    isolation._close()  # a process that has read a PDF before has memory to spare
    with pytest.raises(PdfCrashError, match="memory"):
        parse(printed(1), isolate=True, limits=Limits(memory=2**20))
    assert parse(printed(1), isolate=True).text  # the next file has the usual memory again


def test_limits_go_along_to_the_process_that_reads_a_pdf() -> None:
    with pytest.raises(LimitExceededError, match="--limit pages=N"):
        parse(printed(3), isolate=True, limits=Limits(pages=2))


def test_input_above_the_bound_is_refused_whatever_it_comes_from(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    path.write_bytes(b"x" * 101)
    sources: list[Any] = [b"x" * 101, path, io.BytesIO(b"x" * 101)]
    for source in sources:
        with pytest.raises(LimitExceededError, match="100 bytes"):
            parse(source, limits=Limits(bytes=100))


def test_the_metadata_beside_a_paper_is_bounded_too() -> None:
    with pytest.raises(LimitExceededError, match="bytes"):
        parse(b"Een tekst van een stuk.", metadata=b"<metadata>" + b" " * 100, limits=Limits(bytes=100))


@pytest.mark.parametrize("value", [0, -1, 1.5, "3", None, True])
def test_a_limit_is_a_whole_number_above_zero(value: object) -> None:
    with pytest.raises(ValueError, match="Limits: pages"):
        Limits(pages=value)  # type: ignore[arg-type]


def test_the_command_line_takes_limits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "drie.pdf"
    path.write_bytes(printed(3))
    assert main(["parse", str(path), "--limit", "pages=2"]) == 1
    assert "3 pages, more than 2. If it is a paper, raise the limit: --limit pages=N." in capsys.readouterr().err
    assert main(["parse", "-q", str(path), "--limit", "pages=2", "--limit", "pages=3"]) == 0


@pytest.mark.parametrize(
    "word", ["pages", "pages=", "pages=0", "pages=-1", "blz=3", "pages=1e3", "pages=" + "9" * 30, "\x1b=1"]
)
def test_a_limit_that_is_none_is_wrong_use(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "x.xml", "--limit", word]) == 2
    said = capsys.readouterr().err
    assert "a limit is NAME=N with one of bytes, depth" in said
    assert "\x1b" not in said


def test_the_page_of_the_docs_has_every_default() -> None:
    page = (Path(__file__).resolve().parents[1] / "docs" / "hostile.md").read_text("utf-8")
    rows = [line.split("|") for line in page.splitlines() if line.startswith("| `")]
    table = {row[1].strip(" `"): row[2].strip() for row in rows}
    assert {name: table[name] for name in NAMES} == {
        field.name: f"{field.default:,}".replace(",", " ") for field in fields(Limits)
    }
