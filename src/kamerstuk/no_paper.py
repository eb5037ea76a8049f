"""Files that are text but no paper: saved web pages, messages, tables, calendars. Told apart by how they begin."""

import csv
import re
from typing import NamedTuple


class Other(NamedTuple):
    """A kind of file that is no paper."""

    name: str
    """What it is: "a saved web page (MHTML)"."""
    advice: str
    """What to do next."""


_FIELD = rb"(?:[A-Z][A-Za-z]*(?:-[A-Za-z]+)*:[ \t][^\n]*(?:\r?\n[ \t][^\n]*)*\r?\n)"
_MESSAGE = re.compile(
    rb"\A\s*" + _FIELD + rb"{0,60}?(?:MIME-Version|Content-Type|Message-ID|Received|Return-Path):[ \t]", re.I
)
_SAVED_PAGE = re.compile(rb"multipart/related|<Saved by |Snapshot-Content-Location", re.I)
_BEGINNINGS = (
    (re.compile(rb"\A\s*BEGIN:V[A-Z]+\s"), Other("a calendar or address card", "Give the paper itself.")),
    (re.compile(rb"\A%!PS"), Other("PostScript", "Make a PDF of it (ps2pdf) and parse that.")),
    (re.compile(rb"\A#!"), Other("a script", "Give the paper itself.")),
    (re.compile(rb"\A(?:\\documentclass|%.*\n\\documentclass)"), Other("LaTeX", "Make a PDF of it and parse that.")),
    (re.compile(rb"\AWARC/\d"), Other("a web archive (WARC)", "Take the page out of it and parse that.")),
    (
        re.compile(rb"\A\s*[\[{]\s*(?:[\[{]\s*)*\"[^\"\n]{0,200}\"\s*:"),
        Other("JSON", "Give the paper itself; what parse wrote is read by Kamerstuk.from_json."),
    ),
)


def other_kind(head: bytes) -> Other | None:
    """Name the kind of file that its first bytes show, where it is none that holds a paper as such."""
    if _MESSAGE.match(head):
        if _SAVED_PAGE.search(head):
            return Other("a saved web page (MHTML)", "Save the page as HTML, only the page itself, and parse that.")
        return Other("an e-mail message", "Give the paper that is attached to it.")
    return next((other for pattern, other in _BEGINNINGS if pattern.match(head)), None)


_ROWS = 20  # so many rows are looked at
_LEAST_ROWS = 3
_LONGEST_NAME = 40  # characters in the name of a column
_SEPARATORS = ";\t|,"


def is_table(text: str) -> bool:
    """Tell whether a text is a table with a separator (CSV): equal rows under short names of columns."""
    sample = [line for line in text[:20_000].splitlines()[: _ROWS + 1] if line.strip()][:_ROWS]
    return len(sample) >= _LEAST_ROWS and any(_is_table(sample, sign) for sign in _SEPARATORS)


def _is_table(sample: list[str], separator: str) -> bool:
    if any(separator not in line for line in sample):
        return False
    try:
        rows = list(csv.reader(sample, delimiter=separator))
    except csv.Error:
        return False
    names = rows[0]
    named = all(name.strip() and len(name) <= _LONGEST_NAME and name[-1] not in ".:?!" for name in names)
    spaced = separator == "," and any(cell.startswith(" ") for row in rows for cell in row)  # as in a sentence
    return named and not spaced and len({len(row) for row in rows}) == 1
