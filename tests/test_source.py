"""Bytes in: format by content, encoding by declaration and evidence, clear errors for what is not ours."""

import io
from pathlib import Path

import pytest

from kamerstuk.errors import EmptySourceError, UnsupportedFormatError
from kamerstuk.source import decode, read, sniff
from tests.mini import publicatie

XML = '<?xml version="1.0"?><kamerwrk/>'


def codes(data: bytes) -> list[str]:
    return [code for code, _ in decode(data)[2]]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (XML.encode(), "xml"),
        (b"<officiele-publicatie>", "xml"),
        (b"<kamerwrk kamer='2'>", "xml"),
        (b"\n \t<?xml version='1.0'?>\n<kamerstuk>", "xml"),
        (b"<x:kamerstuk xmlns:x='y'>", "xml"),
        (b"<!-- een opmerking --><kamerstuk/>", "xml"),
        (XML.encode("utf-8-sig"), "xml"),
        (XML.encode("utf-16"), "xml"),
        ("ï»¿<?xml version='1.0'?><kamerwrk/>".encode(), "xml"),
        (b"<?xml version='1.0'?><!--" + b"x" * 9000 + b"--><kamerstuk/>", "xml"),
        (b"<!DOCTYPE html><html>", "html"),
        (b"<!doctype HTML PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x'>", "html"),
        (b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", "html"),
        (b"<HTML><BODY>", "html"),
        (b"<div class='stuk'>", "html"),
        (b"<p>De Kamer,</p>", "html"),
        (b"%PDF-1.4", "pdf"),
        (b"junk before\n%PDF-1.7", "pdf"),
        (b"De Kamer,", "text"),
        ("36 990 Beheer".encode("utf-16"), "text"),
        (b"< 5 procent van de dijken", "text"),
    ],
)
def test_the_format_is_told_by_the_bytes(data, expected):
    assert sniff(data) == expected


@pytest.mark.parametrize("name", ["paper.pdf", "paper.html", "paper"])
def test_the_name_of_a_file_decides_nothing(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(XML.encode())
    assert read(path).format == "xml"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"PK\x03\x04rest", "zip"),
        (b"\xd0\xcf\x11\xe0rest", "Office"),
        (b"\x1f\x8b\x08", "gunzip"),
        (b"\xfd7zXZ\x00", "unxz"),
        (b"\x89PNG\r\n", "ocrmypdf"),
        (b"\xff\xd8\xff\xe0", "ocrmypdf"),
        (b"{\\rtf1", "PDF"),
        (bytes(range(256)) * 8, "Give the XML"),
    ],
)
def test_bytes_of_other_kinds_are_refused_with_advice(data, word):
    with pytest.raises(UnsupportedFormatError, match=word):
        read(data)


@pytest.mark.parametrize("data", [b"", b"  \r\n\t", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n", b"\x00\x00\x00"])
def test_nothing_is_refused_as_empty(data):
    with pytest.raises(EmptySourceError, match="empty"):
        read(data)


def test_an_unknown_format_name_is_refused_with_the_known_ones():
    with pytest.raises(UnsupportedFormatError, match="xml, html, pdf, text"):
        read(b"tekst", format="docx")


def test_a_given_format_overrules_the_bytes():
    assert read(XML.encode(), format="text").format == "text"


def test_a_path_its_name_its_bytes_and_a_file_object_read_alike(tmp_path):
    path = tmp_path / "kst.xml"
    path.write_bytes(XML.encode())
    found = [read(path), read(str(path)), read(XML.encode()), read(io.BytesIO(XML.encode()))]
    with path.open("rb") as file:
        found.append(read(file))
    assert len({(raw.data, raw.text, raw.format, raw.sha256, raw.encoding, raw.repairs) for raw in found}) == 1


def test_the_error_names_the_file_and_no_folder(tmp_path):
    path = tmp_path / "leeg.xml"
    path.touch()
    with pytest.raises(EmptySourceError) as caught:
        read(path)
    assert str(caught.value).startswith("leeg.xml: ")
    assert str(tmp_path) not in str(caught.value)


def test_a_missing_file_is_an_os_error():
    with pytest.raises(FileNotFoundError):
        read(Path("no-such-file.xml"))


# ------------------------------------------------------------------------------------------------------------ encoding

TEKST = "Beëindiging – «reünie» van bĳlagen, €\u00a05"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEKST.encode(), "utf-8"),
        (TEKST.encode("utf-8-sig"), "utf-8"),
        (TEKST.encode("utf-16"), "utf-16"),
        (b"\xfe\xff" + TEKST.encode("utf-16-be"), "utf-16"),
        (f'<?xml version="1.0" encoding="UTF-8"?><a>{TEKST}</a>'.encode(), "utf-8"),
        (f'<?xml version="1.0" encoding="US-ASCII"?><a>{TEKST}</a>'.encode(), "utf-8"),
        (f'<?xml version="1.0" encoding="nonsense-8"?><a>{TEKST}</a>'.encode(), "utf-8"),
        (f'<html><head><meta charset="utf-8"></head>{TEKST}</html>'.encode(), "utf-8"),
    ],
)
def test_every_way_to_write_unicode_gives_the_same_characters(data, encoding):
    text, found, _ = decode(data)
    assert TEKST in text
    assert found == encoding
    assert not text.startswith("\ufeff")


@pytest.mark.parametrize(
    ("declaration", "codec", "expected"),
    [
        ("", "cp1252", "cp1252"),
        ('<?xml version="1.0" encoding="windows-1252"?>', "cp1252", "windows-1252"),
        ('<?xml version="1.0" encoding="UTF-8"?>', "cp1252", "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "cp1252", "windows-1252"),
    ],
)
def test_windows_1252_is_read_where_utf_8_does_not_fit(declaration, codec, expected):
    text, encoding, _ = decode(f"{declaration}“Beëindiging” – € 5".encode(codec))
    assert text.endswith("“Beëindiging” – € 5")
    assert encoding == expected


@pytest.mark.parametrize("declared", ["ISO-8859-1", "latin-1"])
def test_latin_1_is_read_as_declared(declared):
    text, _, repairs = decode(f'<?xml version="1.0" encoding="{declared}"?><a>Beëindiging</a>'.encode("latin-1"))
    assert "Beëindiging" in text
    assert repairs == ()


@pytest.mark.parametrize("declared", ["US-ASCII", "ascii"])
def test_utf_8_that_declares_ascii_is_told(declared):
    assert codes(f'<?xml version="1.0" encoding="{declared}"?><a>ë</a>'.encode()) == ["encoding-declared-wrongly"]
    assert codes(f'<?xml version="1.0" encoding="{declared}"?><a>e</a>'.encode()) == []


def test_a_declaration_that_does_not_fit_is_told():
    assert codes('<?xml version="1.0" encoding="UTF-8"?><a>ë</a>'.encode("cp1252")) == ["encoding-declared-wrongly"]


@pytest.mark.parametrize(
    "clean", ["Beëindiging", "’s-Gravenhage", "«citaat»", "1994–1995", "€\u00a05", "“hij”", "Coördinatie à 3 €", "bĳ ë"]
)
@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
def test_utf_8_that_was_decoded_wrongly_before_is_mended(clean, wrong):
    broken = "".join(
        piece.decode(wrong, "replace") if wrong == "latin-1" else _as_cp1252(piece) for piece in [clean.encode()]
    )
    text, _, repairs = decode(broken.encode())
    assert text == clean
    assert [code for code, _ in repairs] == ["mojibake"]


def _as_cp1252(data: bytes) -> str:
    """Decode as browsers do: the five bytes that Windows-1252 leaves open stand for themselves."""
    return "".join(bytes([b]).decode("cp1252") if b not in b"\x81\x8d\x8f\x90\x9d" else chr(b) for b in data)


def test_a_decoded_byte_order_mark_goes_and_is_told():
    text, _, repairs = decode("ï»¿<a>tekst</a>".encode())
    assert text == "<a>tekst</a>"
    assert [code for code, _ in repairs] == ["mojibake"]


@pytest.mark.parametrize(
    "text", ["Ångström", "à la carte", "crème brûlée", "Ãngela", "señor", "Straße", "A â B", "«citaat» – 10 % €"]
)
def test_honest_accents_are_left_alone(text):
    assert decode(text.encode()) == (text, "utf-8", ())


def test_null_characters_go_and_are_told():
    text, _, repairs = decode(b"De\x00 Kamer,\x00")
    assert text == "De Kamer,"
    assert [code for code, _ in repairs] == ["null-characters"]


def test_a_clean_paper_needs_no_repair():
    assert read(publicatie("<al>Één dijk.</al>").encode()).repairs == ()
