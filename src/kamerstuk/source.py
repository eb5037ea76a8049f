"""Bytes in: where they come from, what format they are, how they are decoded.

The format is sniffed from the bytes and never from the name. Text is decoded by declaration, then as UTF-8 (with or
without byte order mark), then as Windows-1252; what had to be mended is told in `RawSource.repairs`.
"""

import codecs
import hashlib
import os
import re
import select
import stat
from pathlib import Path
from typing import BinaryIO

from attrs import frozen

from kamerstuk.controls import count_controls, told, without_controls
from kamerstuk.errors import EmptySourceError, SourceError, UnsupportedFormatError
from kamerstuk.limits import DEFAULTS, Limits, exceeded
from kamerstuk.no_paper import is_table, other_kind

PATIENCE = 5.0
"""Seconds to wait for the first byte of a pipe."""

FORMATS = ("xml", "html", "pdf", "text")
"""Formats that `sniff` can name."""

SourceLike = str | Path | bytes | BinaryIO
"""A path, the bytes themselves, or a binary file object."""


@frozen
class RawSource:
    """The bytes of one input with what is known of them before any parsing."""

    data: bytes
    """As read."""
    format: str
    """One of `FORMATS`."""
    name: str
    """Name for messages only; never part of the result."""
    sha256: str
    """Of `data`, in hexadecimal."""
    encoding: str | None = None
    """Encoding that `text` was decoded with; None for PDF."""
    text: str = ""
    """Decoded text, without byte order mark; empty for PDF."""
    repairs: tuple[tuple[str, str], ...] = ()
    """Code and message of each repair."""
    limits: Limits = DEFAULTS
    """What the caller allows."""


_PREFIXES_OF_OTHERS = {
    b"PK\x03\x04": ("a zip or Office file (docx, odt, zip)", "Unpack it, or save the document as PDF, and parse that."),
    b"\xd0\xcf\x11\xe0": ("an old Office file (doc, xls)", "Save it as PDF and parse that."),
    b"\x1f\x8b": ("gzip", "Unpack it with gunzip first."),
    b"\xfd7zXZ": ("xz", "Unpack it with unxz first."),
    b"\x89PNG": ("a PNG picture", "Run OCR first, for example ocrmypdf."),
    b"\xff\xd8\xff": ("a JPEG picture", "Run OCR first, for example ocrmypdf."),
    b"{\\rtf": ("an RTF document", "Save it as PDF and parse that."),
}

_FIRST_TAG = re.compile(rb"<(?:!DOCTYPE\s+(html)\b|([a-zA-Z][\w.-]*:)?([a-zA-Z][\w.-]*))", re.I)
_HTML_TAGS = frozenset(b"html head body main article section div p h1 h2 h3 form table ul ol span a meta title".split())
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})|<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})""",
    re.I,
)
# "Ã«", "â€™": UTF-8 that was once read as Windows-1252 (seen in Handelingen from third parties).
_CONTINUED = (
    "[\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d"
    "\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]"
)
_MOJIBAKE = re.compile(f"[\u00c2-\u00c5]{_CONTINUED}|\u00e2{_CONTINUED}{{2}}")
_TELL_TALE = re.compile("[ÃÂ]|â[€‚\u0080\u0082]")
_MARK_AS_TEXT = "ï»¿"


def read(source: SourceLike, *, format: str | None = None, limits: Limits = DEFAULTS) -> RawSource:
    """Read `source` whole, sniff its format (or take `format`), decode it.

    Raises `EmptySourceError`, `UnsupportedFormatError`, `LimitExceededError`, or `OSError` where a path cannot be read.
    """
    data, name = _bytes_of(source, limits.bytes)
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise EmptySourceError("the file is empty", "Download or copy it again.", name=name)
    if format is not None and format not in FORMATS:
        raise UnsupportedFormatError(
            f"unknown format {str(format)[:40]!r}", "Use one of: " + f" {', '.join(FORMATS)}.", name=name
        )
    kind = format or sniff(data, name=name)
    digest = hashlib.sha256(data).hexdigest()
    if kind == "pdf":
        return RawSource(data, kind, name, digest, limits=limits)
    text, encoding, repairs = decode(data)
    return RawSource(data, kind, name, digest, encoding, text, repairs, limits)


def _bytes_of(source: SourceLike, most: int) -> tuple[bytes, str]:
    if isinstance(source, bytes):
        data, name = source, ""
    elif isinstance(source, str | Path):
        data, name = _read_path(source, most), Path(source).name
    elif hasattr(source, "read"):
        data, name = source.read(most + 1), Path(str(getattr(source, "name", ""))).name
    else:
        data = None
    if not isinstance(data, bytes):
        raise TypeError("give a path, bytes or a binary file object; for the references in a string use find_citations")
    if len(data) > most:
        raise exceeded("bytes", f"more than {most} bytes", name=name)
    return data, name


def _read_path(source: str | Path, most: int) -> bytes:
    """Read a file; a pipe that nobody writes to is refused, a path that the system cannot name too."""
    try:
        handle = os.open(source, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except ValueError as error:  # a null character, or half of a pair
        raise SourceError(f"no file can have this name ({error})", "Check the name.", name=str(source)) from None
    with open(handle, "rb") as file:
        if stat.S_ISFIFO(os.fstat(handle).st_mode):
            if not select.select([handle], [], [], PATIENCE)[0]:
                raise SourceError("nothing is written to this pipe", "Name a file.", name=Path(source).name)
            os.set_blocking(handle, True)
        return file.read(most + 1)


def sniff(data: bytes, *, name: str = "") -> str:
    """Name the format of `data` from its first bytes; raises `UnsupportedFormatError` for what is not ours."""
    head = data[:4096]
    for prefix, (what, advice) in _PREFIXES_OF_OTHERS.items():
        if head.startswith(prefix):
            raise UnsupportedFormatError(f"this is {what}", advice, name=name)
    if _is_pdf(data):
        return "pdf"
    head = _as_utf8(head).lstrip(b"\xef\xbb\xbf\xc3\xaf\xc2\xbb\xc2\xbf \t\r\n\x00")
    tag = _FIRST_TAG.search(head) if head.startswith(b"<") else None
    if tag:
        return "html" if tag[1] or tag[3].lower() in _HTML_TAGS else "xml"
    if head.startswith((b"<?xml", b"<!--", b"<!DOCTYPE")):  # a long comment or document type before the root
        return "xml"
    other = other_kind(head)
    if other:
        raise UnsupportedFormatError(f"this is {other.name}", other.advice, name=name)
    if b"\x00" in head or sum(byte < 9 for byte in head) > 4:
        raise UnsupportedFormatError(
            "these bytes are no text and no PDF", "Give the XML, HTML, PDF or text of the paper.", name=name
        )
    return "text"


_PDF_HEAD = re.compile(rb"%PDF-\d\.\d")
_PDF_LINE = re.compile(rb"(?:^|[\r\n])%PDF-\d\.\d\s*(?:[\r\n]|$)")
_PDF_OBJECT = re.compile(rb"\d+\s+\d+\s+obj\b|\bstartxref\b")


def _is_pdf(data: bytes) -> bool:
    """Tell a PDF, with bytes before its head too, from a text that speaks of "%PDF-"."""
    if data.startswith(b"%PDF-"):
        return True
    head = _PDF_HEAD.search(data[:4096])
    if head is None or data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return False
    return _PDF_LINE.search(data[:4096]) is not None or _PDF_OBJECT.search(data, head.end()) is not None


def refuse_table(raw: RawSource) -> None:
    """Raise `UnsupportedFormatError` for a table (CSV): it can hold references, but it is no paper."""
    if raw.format == "text" and is_table(raw.text):
        advice = "Give the paper itself; references in any text are read by `kamerstuk cite`."
        raise UnsupportedFormatError("this is a table (CSV)", advice, name=raw.name)


def _as_utf8(head: bytes) -> bytes:
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if head.startswith(mark):
            return head[2 : len(head) // 2 * 2].decode(encoding, "replace").encode()
    return head


def decode(data: bytes) -> tuple[str, str, tuple[tuple[str, str], ...]]:
    """Decode by byte order mark, declaration, UTF-8, then Windows-1252; return text, encoding name and repairs."""
    repairs: list[tuple[str, str]] = []
    text, encoding = _decode_by_mark(data) or _decode_declared(data, repairs)
    if "\x00" in text:
        text = text.replace("\x00", "")
        repairs.append(("null-characters", "Null characters in the text were removed."))
    text, mended = _mend_mojibake(text)
    if mended:
        repairs.append(("mojibake", "The text had been decoded wrongly before (UTF-8 read as Windows-1252); mended."))
    controls = count_controls(text)
    return without_controls(text).lstrip("\ufeff"), encoding, (*repairs, *told(controls))


def _decode_by_mark(data: bytes) -> tuple[str, str] | None:
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace"), encoding
    return None


def _decode_declared(data: bytes, repairs: list[tuple[str, str]]) -> tuple[str, str]:
    match = _DECLARED.search(data[:4096])
    declared = (match[1] or match[2]).decode("ascii").lower() if match else ""
    # Some official XML declares US-ASCII but is UTF-8 (older officiele-publicatie), so UTF-8 goes first for ASCII.
    order = ["utf-8"] if declared in ("", "us-ascii", "ascii", "utf-8", "utf8") else [declared, "utf-8"]
    if not _is_text_encoding(order[0]):
        order = ["utf-8"]
        repairs.append(("encoding-declared-wrongly", f"Declared as {declared}, which is no encoding of texts."))
    for encoding in order:
        try:
            text = data.decode("utf-8-sig" if encoding == "utf-8" else encoding)
        except (UnicodeError, LookupError):
            continue
        if declared in ("us-ascii", "ascii") and not data.isascii():
            repairs.append(("encoding-declared-wrongly", f"Declared as {declared}, but it is UTF-8."))
        return text, encoding
    if declared:
        repairs.append(("encoding-declared-wrongly", f"Declared as {declared}, which does not fit the bytes."))
    return data.decode("cp1252", "replace"), "cp1252"


# Names that Python knows and that no file is written in: of host names, of source code, of nothing.
_NO_TEXT = frozenset("idna punycode undefined unicode_escape raw_unicode_escape utf_7".split())


def _is_text_encoding(name: str) -> bool:
    try:
        known = codecs.lookup(name)
    except (LookupError, ValueError):  # not known here: tried, and told where it does not fit
        return True
    return known._is_text_encoding and known.name.replace("-", "_") not in _NO_TEXT


def _mend_mojibake(text: str) -> tuple[str, bool]:
    mended = False

    def undo(match: re.Match[str]) -> str:
        nonlocal mended
        raw = b"".join(char.encode("latin-1") if ord(char) < 256 else char.encode("cp1252") for char in match[0])
        try:
            result = raw.decode("utf-8")
        except UnicodeDecodeError:
            return match[0]
        mended = True
        return result

    # The pass over the text is made only where a tell-tale sequence is there at all.
    whole = text.replace(_MARK_AS_TEXT, "")
    suspect = any(sign in whole for sign in "ÃÂâ") and _TELL_TALE.search(whole)
    result = _MOJIBAKE.sub(undo, whole) if suspect else whole
    return result, mended or len(whole) < len(text)
