"""Messages are one line that any terminal may show; names of codecs, pipes and paths never raise anything foreign."""

import os

import pytest

import kamerstuk
from kamerstuk.errors import InternalError, JSONFormatError, SourceError
from kamerstuk.plain import LONGEST, plain_line
from kamerstuk.registry import build_registry, open_registry

from .mini import publicatie

PAPER = publicatie("<al>Een dijk.</al>")


def test_a_line_has_no_control_character_and_keeps_its_end():
    line = plain_line(f"een\n\x1b[31m{'x' * 999} Doe dit.")
    assert len(line) <= LONGEST
    assert "\n" not in line
    assert "\x1b" not in line
    assert line.endswith("Doe dit.")
    assert plain_line("gewoon") == "gewoon"


@pytest.mark.parametrize(
    "make",
    [
        lambda: kamerstuk.parse(f"<{'a' * 5000}/>".encode()),
        lambda: kamerstuk.parse(b"x", format="pdf\x1b[31m" * 200),
        lambda: kamerstuk.parse_identifier("kst-\x1b" + "9" * 5000),
        lambda: kamerstuk.Kamerstuk.from_json('{"schema_version": "' + "x\\n" * 500 + '"}'),
    ],
)
def test_what_an_input_says_is_cut_and_escaped(make):
    with pytest.raises(kamerstuk.KamerstukError) as caught:
        make()
    message = str(caught.value)
    assert len(message) <= LONGEST
    assert message.isprintable()


@pytest.mark.parametrize("name", ["undefined", "punycode", "idna", "rot13", "base64", "unicode_escape"])
def test_a_codec_that_is_no_encoding_of_texts_is_told_and_not_used(name):
    stuk = kamerstuk.parse(f'<?xml version="1.0" encoding="{name}"?>{PAPER.partition("?>")[2]}'.encode())
    assert "Een dijk." in stuk.text
    assert "encoding-declared-wrongly" in {told.code for told in stuk.diagnostics}


@pytest.mark.parametrize("head", [b"<!-- %PDF-1.4 -->", b""])
def test_what_speaks_of_a_pdf_is_none(head):
    text = head + b"36 990\nDijken\nNr. 7\nBRIEF VAN DE MINISTER\n\nEen bestand begint met %PDF-1.4 en dan meer.\n"
    data = PAPER.encode().replace(b"Een dijk", b"Een %PDF-1.4 dijk") if head else text
    assert kamerstuk.parse(data).source.format == ("xml" if head else "text")


def test_a_path_that_no_system_has_is_told():
    with pytest.raises(SourceError, match="no file can have this name"):
        kamerstuk.parse("a\x00b.xml")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")
def test_a_pipe_that_nobody_writes_to_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("kamerstuk.source.PATIENCE", 0.1)
    os.mkfifo(tmp_path / "pijp")
    with pytest.raises(SourceError, match="nothing is written"):
        kamerstuk.parse(tmp_path / "pijp")


def test_a_byte_order_mark_is_no_part_of_an_id(tmp_path):
    (tmp_path / "ids.txt").write_bytes(b"\xef\xbb\xbfkst-36990-3\n")
    build_registry(tmp_path / "ids.txt", tmp_path / "ids.sqlite")
    with open_registry(tmp_path / "ids.sqlite") as known:
        assert known.exists("kst-36990-3")


def test_a_fault_of_ours_is_named_as_such_with_its_cause(monkeypatch):
    def broken(raw):
        raise ZeroDivisionError("oei")

    monkeypatch.setattr("kamerstuk.tokenizer.xml.tokenize", broken)
    with pytest.raises(InternalError, match="Please report") as caught:
        kamerstuk.parse(PAPER.encode())
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


def test_broken_json_is_one_error():
    with pytest.raises(JSONFormatError):
        kamerstuk.Kamerstuk.from_json("[" * 100_000)
