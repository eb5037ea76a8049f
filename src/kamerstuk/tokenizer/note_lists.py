"""The list of notes at the end of a plain text, in the forms in which people hold it.

Seen: the arrow of a viewer ("1. … ↩︎"), brackets ("[1] …"), Markdown ("[^1]: …"), raised figures ("¹ …"), the bare
number of a PDF's text ("1 …"), and the site's own copy ("X Noot", the number on a line of its own).
"""

import re
from typing import NamedTuple

from kamerstuk.forms import is_foot_line

RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
"""Raised figures to plain ones."""


class NoteList(NamedTuple):
    """A text without its notes."""

    body: str
    """The rest of the text."""
    notes: tuple[tuple[str, str], ...]
    """Label and text of each note, in printed order."""
    furniture: tuple[str, ...]
    """Buttons and foot lines that stood among the notes."""


class _Form(NamedTuple):
    opening: re.Pattern[str]
    """What begins a note, at the start of a line. Group: label."""
    marker: str
    """What marks the first note in the text; `%s` stands for the label as printed."""
    button: str = ""
    """What the site prints before each note."""
    blank: bool = False
    """Whether it is told only in a text with blank lines: in a scan's text a number may begin any line."""


_ARROW_END = re.compile(r"[ \t\n]*↩\ufe0e?")
_FORMS = (
    _Form(re.compile(r"^[ \t]*X Noot[ \t]*\n\s*(?P<label>\d{1,3})[ \t]*\n", re.M), r"\S%s(?!\w)", "X Noot"),
    _Form(re.compile(r"^[ \t]*\[\^(?P<label>\d{1,3})\]:[ \t]+", re.M), r"\[\^%s\]"),
    _Form(re.compile(r"^[ \t]*\[(?P<label>\d{1,3})\][ \t]+", re.M), r"\S\s?\[%s\]"),
    _Form(re.compile(r"^[ \t]*(?P<label>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})[ \t]*(?=\S)", re.M), r"\S%s"),
    _Form(re.compile(r"^[ \t]*(?P<label>\d{1,3})\.[ \t](?=[^↩]*↩)", re.M), r"\S%s(?!\w)"),
    _Form(
        re.compile(r"^[ \t]*(?P<label>\d{1,3})[ \t]*(?:\n\s*|[ \t])(?=[A-ZÀ-Ý„“‘'\"«(])", re.M),
        r"[^\W\d][.,;:!?»”)]?%s(?!\w)",
        blank=True,
    ),
)
_CHROME = ("Naar boven", "Terug naar boven")


def cut_notes(text: str) -> NoteList:
    """Split the list of notes off a text: the last run of openings 1, 2, 3 … of one form, their markers before it."""
    for form in _FORMS:
        if form.blank and "\n\n" not in text:
            continue
        run = _last_run(form, text)
        if run and _is_marked(form, run, text):
            return _cut(form, run, text)
    return NoteList(text, (), ())


def _plain(label: str) -> int:
    return int(label.translate(RAISED))


def _last_run(form: _Form, text: str) -> list[re.Match[str]]:
    """Return the last run of openings that counts from 1 without a gap; numbers inside a note do not break it."""
    run: list[re.Match[str]] = []
    for match in form.opening.finditer(text):
        number = _plain(match["label"])
        if number == 1:
            run = [match]
        elif run and number == _plain(run[-1]["label"]) + 1:
            run.append(match)
    return run


def _is_marked(form: _Form, run: list[re.Match[str]], text: str) -> bool:
    """Tell whether a marker of any of the notes stands before the list: else it is a numbered list."""
    before = text[: run[0].start()]
    return any(re.search(form.marker % re.escape(match["label"]), before) for match in run)


def _cut(form: _Form, run: list[re.Match[str]], text: str) -> NoteList:
    notes: list[tuple[str, str]] = []
    furniture: list[str] = []
    body = [text[: run[0].start()]]
    stops = [*(match.start() for match in run[1:]), len(text)]
    for match, stop in zip(run, stops, strict=True):
        words, rest = _one_note(text[match.end() : stop], paragraphs="\n\n" in text)
        lines = words.split("\n")
        buttons = [line for line in lines if _is_chrome(line)]
        notes.append((str(_plain(match["label"])), "\n".join(line for line in lines if not _is_chrome(line))))
        furniture += [form.button] * bool(form.button) + [line.strip() for line in buttons]
        kept = [line for line in rest.split("\n") if line.strip() not in _CHROME]
        furniture += [line.strip() for line in rest.split("\n") if line.strip() in _CHROME]
        body.append("\n".join(kept))
    return NoteList("\n".join(body), tuple(notes), tuple(furniture))


def _is_chrome(line: str) -> bool:
    bare = " ".join(line.split())
    return bare in _CHROME or is_foot_line(bare)


def _one_note(words: str, *, paragraphs: bool) -> tuple[str, str]:
    """Part a note from what follows it: its arrow, the end of its paragraph, or of its line where no line is blank."""
    words = words.lstrip("\n \t")
    end = _ARROW_END.search(words) or re.search(r"\n[ \t]*\n" if paragraphs else r"\n", words)
    return (words[: end.start()], words[end.end() :]) if end else (words, "")
