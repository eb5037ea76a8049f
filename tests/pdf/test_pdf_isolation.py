"""A PDF in a process of its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.pdf.raw_pdf import WORDS, one_page, shown

from kamerstuk import Limits, PdfCrashError, ScannedSourceError, SourceError, parse
from kamerstuk.tokenizer.pdf import isolation

FIXTURES = Path(__file__).parents[2] / "fixtures"
GOOD = one_page(shown(WORDS))


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.pdf")), ids=lambda path: path.name)
def test_the_child_reads_what_the_parent_reads(path: Path) -> None:
    assert parse(path, isolate=True) == parse(path)


def test_one_child_reads_several_files() -> None:
    parse(GOOD, isolate=True)
    child = isolation._children[os.getpid()]
    parse(GOOD, isolate=True)
    assert isolation._children[os.getpid()] is child


def test_errors_are_those_of_the_parent() -> None:
    with pytest.raises(SourceError) as apart:
        parse(b"%PDF-1.4\n", isolate=True)
    with pytest.raises(SourceError) as here:
        parse(b"%PDF-1.4\n")
    assert (type(apart.value), str(apart.value)) == (type(here.value), str(here.value))
    assert not isinstance(apart.value, ScannedSourceError)


def test_a_crash_is_an_error_for_that_file_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    parse(GOOD, isolate=True)
    isolation._children[os.getpid()].kill()
    isolation._children[os.getpid()].wait()
    assert "gemeente" in parse(GOOD, isolate=True).text  # the next child takes over

    def die(out: object, name: bytes, data: bytes) -> None:
        isolation._children[os.getpid()].kill()

    monkeypatch.setattr(isolation, "_send", die)
    with pytest.raises(PdfCrashError, match="ended the process"):
        parse(GOOD, isolate=True)
    monkeypatch.undo()
    assert "gemeente" in parse(GOOD, isolate=True).text


def test_too_long_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "_send", lambda out, name, data: None)  # the child is never asked
    with pytest.raises(PdfCrashError, match="seconds"):
        parse(GOOD, isolate=True, limits=Limits(seconds=1))
