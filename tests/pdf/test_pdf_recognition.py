"""From a scan to a paper: ocrmypdf is called where it is installed."""

from __future__ import annotations

import hashlib
import io
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from tests.pdf.raw_pdf import WORDS, one_page, shown

from kamerstuk import MissingExtraError, ScannedSourceError, parse
from kamerstuk.cli import main
from kamerstuk.tokenizer.pdf import recognition

FIXTURE = Path(__file__).resolve().parents[2] / "fixtures" / "kst-36992-14.pdf"


def scan_of(data: bytes, scale: float = 1.0) -> bytes:
    """A PDF whose one page is a picture of the first page of another."""
    with pypdfium2.PdfDocument(data) as document:
        picture = document[0].render(scale=scale, grayscale=True).to_pil().convert("L")
    out = io.BytesIO()
    picture.save(out, format="PDF", resolution=72 * scale)
    return out.getvalue()


@pytest.fixture
def scan() -> bytes:
    return scan_of(one_page(shown(WORDS)))


def program(folder: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """Put a program of the name on the path."""
    path = folder / "ocrmypdf"
    path.write_text(f"#!{sys.executable}\nimport sys\nfrom pathlib import Path\n{body}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(folder))


def layered(folder: Path) -> str:
    """The body of a program that writes its arguments down and answers with a PDF that has text."""
    (folder / "out.pdf").write_bytes(one_page(shown(WORDS)))
    return (
        f"Path({str(folder / 'said')!r}).write_text(' '.join(sys.argv[1:]))\n"
        f"sys.stdin.buffer.read()\nsys.stdout.buffer.write(Path({str(folder / 'out.pdf')!r}).read_bytes())"
    )


def test_a_scan_is_refused_unless_ocr_is_asked_for(scan: bytes) -> None:
    with pytest.raises(ScannedSourceError, match=r"ocrmypdf --language nld in\.pdf out\.pdf"):
        parse(scan)


def test_the_text_layer_of_ocrmypdf_is_read_and_told(
    scan: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, monkeypatch, layered(tmp_path))
    paper = parse(scan, ocr=True)
    assert WORDS[0] in paper.text
    assert {told.code: told.severity for told in paper.diagnostics}["text-recognised"] == "warning"
    assert (
        paper.source.sha256 == hashlib.sha256(scan).hexdigest()
    )  # of the file that was given, not of what ocrmypdf made of it
    assert "--language nld" in (tmp_path / "said").read_text()
    assert "--skip-text" in (tmp_path / "said").read_text()


def test_a_pdf_with_text_is_left_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, monkeypatch, "raise SystemExit(9)")
    assert WORDS[1] in parse(one_page(shown(WORDS)), ocr=True).text


def test_letters_that_make_no_words_are_read_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, monkeypatch, layered(tmp_path))
    paper = parse(one_page(shown(["xqz wvk pqr jfh zzt" * 3] * 20)), ocr=True)
    assert WORDS[0] in paper.text
    assert "--force-ocr" in (tmp_path / "said").read_text()


def test_what_ocrmypdf_says_when_it_fails_is_told(scan: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, monkeypatch, "sys.stdin.buffer.read(); sys.exit('OCR engine does not have language data: nld')")
    with pytest.raises(ScannedSourceError, match="does not have language data: nld"):
        parse(scan, ocr=True)


def test_without_ocrmypdf_the_error_names_the_extra(
    scan: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(recognition, "find_spec", lambda name: None)
    with pytest.raises(MissingExtraError, match=r"kamerstuk\[ocr\]"):
        parse(scan, ocr=True)
    (tmp_path / "scan.pdf").write_bytes(scan)
    assert main(["parse", "--ocr", str(tmp_path / "scan.pdf")]) == 1
    assert "pip install 'kamerstuk[ocr]'" in capsys.readouterr().err


def has_dutch() -> bool:
    """Whether the real program and its Dutch are here."""
    if not shutil.which("tesseract"):
        return False
    listed = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, check=False).stdout
    return "nld" in listed.split() and (shutil.which("ocrmypdf") or recognition.find_spec("ocrmypdf")) is not None


@pytest.mark.skipif(not has_dutch(), reason="needs ocrmypdf, and tesseract with Dutch")
def test_a_picture_of_a_page_becomes_a_paper() -> None:
    paper = parse(scan_of(FIXTURE.read_bytes(), scale=300 / 72), ocr=True)
    printed = parse(FIXTURE)
    assert paper.header.dossiers[0].nummer == printed.header.dossiers[0].nummer
    assert paper.header.ondernummer == printed.header.ondernummer
    words = set(printed.text.split())
    assert len(words & set(paper.text.split())) >= 0.6 * len(words)  # it has one page of several
