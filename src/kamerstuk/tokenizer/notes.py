"""Notes of a text whose markup is lost: what begins a note, and which lines are its own.

A form is a row of `FORMS`. The notes are the run of openings 1, 2, 3 … whose markers stand before them.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from kamerstuk.dutch import from_roman, is_roman
from kamerstuk.hyphens import vocabulary
from kamerstuk.tokenizer.note_markers import RAISED
from kamerstuk.tokenizer.text_lines import Line, joined

_FROM_RAISED = str.maketrans(RAISED, "0123456789")
_ARROW = "↩"
_ARROW_END = re.compile(r"\s*↩\ufe0e?.*")
_CHROME = ("Naar boven", "Terug naar boven")
_HEADED = re.compile(r"(?:Voetn|Eindn|N)oten\s?:?", re.I)


class NoteList(NamedTuple):
    """The lines of a text without its notes."""

    lines: tuple[Line, ...]
    """The rest."""
    notes: tuple[tuple[str, str], ...]
    """Label and text of each note, in printed order; its paragraphs are parted by a line end."""
    furniture: tuple[str, ...]
    """Buttons that stood among the notes."""
    shape: str = ""
    """How a marker is printed, as a pattern with {} for its label; empty where it is glued, raised or in brackets."""


def _count(label: str) -> int:
    return int(label.translate(_FROM_RAISED))


def _count_roman(label: str) -> int:
    return from_roman(label.upper()) if is_roman(label.upper()) else 0


class _Form(NamedTuple):
    """One way to print notes."""

    opening: re.Pattern[str]
    """What begins a note, at the start of a line. Group: label."""
    marker: re.Pattern[str]
    """What marks notes in the text. Group: label, or several with commas between."""
    number: Callable[[str], int] = _count
    """The place of a label in the run."""
    button: str = ""
    """The line that the site prints before each note."""
    last: bool = False
    """Whether it is told only of the last lines of a text, each with its marker: elsewhere it is a list."""
    spaced: bool = False
    """Whether it is told only in a text with blank lines or foot lines: in a scan a number may begin any line."""
    shape: str = ""
    """As in `NoteList`."""


_GLUED = re.compile(
    r"(?:(?<=[^\W\d_A-Z])|(?<=[A-Z]{3})|(?<=[^\W\d_][.,;:!?»”’)])|(?<=\w[»”’)?!][.,;:!?])|(?<=\b(?:19|20)\d\d)|(?<=\b(?:19|20)\d\d[.,;:]))"
    r"(?P<label>\d{1,3}(?:,\s?\d{1,3})*)(?![\d%]|[.,]\d|\w)"
)
_SENTENCE = r"[A-ZÀ-Ý„“‘'\"«(]|https?:|www\.|[a-z]+\.[a-z]+/|e\.g\.|idem|ibid|zie "
FORMS = (
    # X Noot / 1 / Kamerstuk 29 362, nr. 341. (copied from officielebekendmakingen.nl)
    _Form(re.compile(r"(?P<label>\d{1,3})$"), _GLUED, button="X Noot"),
    # [^1]: Kamerstuk 29 362, nr. 341. (Markdown)
    _Form(re.compile(r"\[\^(?P<label>\d{1,3})\]:\s+"), re.compile(r"\[\^(?P<label>\d{1,3})\]")),
    # [1] Kamerstuk 29 362, nr. 341. (copied from Word and e-mail)
    _Form(re.compile(r"\[(?P<label>\d{1,3})\]:?\s*"), re.compile(r"(?<=\S)\s?\[(?P<label>\d{1,3})\]")),
    # [i] Kamerstuk 29 362, nr. 341.
    _Form(
        re.compile(r"\[(?P<label>[ivxl]{1,6})\]:?\s*"),
        re.compile(r"(?<=\S)\s?\[(?P<label>[ivxl]{1,6})\]"),
        number=_count_roman,
        shape=r"\s?\[{}\]",
    ),
    # ^1 Kamerstuk 29 362, nr. 341.
    _Form(
        re.compile(r"\^(?P<label>\d{1,3})[.:]?\s*"),
        re.compile(r"(?<=\S)\^(?P<label>\d{1,3})(?!\d)"),
        shape=r"\^{}(?!\d)",
    ),
    # ¹ Kamerstuk 29 362, nr. 341.
    _Form(
        re.compile(rf"(?P<label>[{RAISED}]{{1,3}})\s*(?=\S)"), re.compile(rf"(?<=\S)\s?(?P<label>[{RAISED}]{{1,3}})")
    ),
    # 1. Kamerstuk 29 362, nr. 341. ↩︎ (viewers of the text)
    _Form(re.compile(r"(?P<label>\d{1,3})\.\s+(?=\S)"), _GLUED, button=_ARROW),
    # 1 Kamerstuk 29 362, nr. 341., or the number on a line of its own (text of a PDF, page by page)
    _Form(re.compile(rf"(?P<label>\d{{1,3}})(?:\s*$|\s*(?={_SENTENCE}))"), _GLUED, spaced=True),
    # 1 Kamerstuk 29 362, nr. 341., marked {1}
    _Form(
        re.compile(rf"(?P<label>\d{{1,3}})[.:]?\s+(?={_SENTENCE})"),
        re.compile(r"(?<=\S)\s?\{(?P<label>\d{1,3})\}"),
        shape=r"\s?\{{{}\}}",
    ),
    # i Kamerstuk 29 362, nr. 341. (endnotes of Word)
    _Form(
        re.compile(rf"(?P<label>[ivxl]{{1,6}})(?:\s*$|\s+(?={_SENTENCE}))"),
        re.compile(r"(?<=[^\W\d_][.,;:!?»”’)])(?P<label>[ivxl]{1,6})(?!\w)"),
        number=_count_roman,
        spaced=True,
    ),
    # 1. Kamerstuk 29 362, nr. 341. (under the signature, without arrows)
    _Form(re.compile(r"(?P<label>\d{1,3})\.\s+(?=\S)"), _GLUED, last=True),
    # (1) Kamerstuk 29 362, nr. 341.
    _Form(
        re.compile(r"\((?P<label>\d{1,3})\)\s+(?=\S)"),
        re.compile(r"(?<=\S)\s?\((?P<label>\d{1,3})\)"),
        last=True,
        shape=r"\s?\({}\)",
    ),
    # 1) Kamerstuk 29 362, nr. 341.
    _Form(
        re.compile(r"(?P<label>\d{1,3})\)\s+(?=\S)"),
        re.compile(r"(?:(?<=[^\W\d_])|(?<=\w[.,;:!?»”’]))(?P<label>\d{1,3})\)"),
        last=True,
        shape=r"{}\)",
    ),
    # * Kamerstuk 29 362, nr. 341.
    _Form(
        re.compile(r"(?P<label>\*{1,4})\s*(?=[^\s*])"),
        re.compile(r"(?<=\S)(?P<label>\*{1,4})"),
        number=len,
        spaced=True,
    ),
)
"""The forms of notes, the surest first."""

_MOST_RUNS = 40  # openings "1" that are followed up: more are lists


def cut_notes(lines: Sequence[Line]) -> NoteList:
    """Take the notes out of the lines of a text: at its end, or at the foot of its pages."""
    spaced = any(line.blank or line.foot for line in lines)
    for form in FORMS:
        run = _run(form, lines) if spaced or not form.spaced else ()
        if run:
            return _cut(form, run, lines)
    return NoteList(tuple(lines), (), ())


def _openings(form: _Form, lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Yield line and number of what can begin a note."""
    ahead = _with_arrow(lines) if form.button == _ARROW else ()
    for index, line in enumerate(lines):
        match = form.opening.match(line.text)
        if not match or (form.button == "X Noot" and (not index or lines[index - 1].text != form.button)):
            continue
        if not ahead or ahead[index]:
            yield index, form.number(match["label"])


def _with_arrow(lines: Sequence[Line]) -> list[bool]:
    """Tell for each line whether an arrow follows before the next line that begins with a number."""
    result, found = [], False
    for line in reversed(lines):
        found = found or _ARROW in line.text
        result.append(found)
        found = found and not re.match(r"\d{1,3}\.\s", line.text)
    return result[::-1]


def _run(form: _Form, lines: Sequence[Line]) -> tuple[int, ...]:
    """Return the lines of the run 1, 2, 3 … with most of its markers before it; of equals the last."""
    openings = list(_openings(form, lines))
    first = _first_markers(form, lines, {index for index, _ in openings}) if openings else {}
    runs: list[_Run] = []
    for index, number in openings:
        marked = first.get(number, index) < index
        runs = [_grown(run, index, number, marked=marked, anywhere=not form.spaced) for run in runs]
        if number == 1:
            runs = [*runs[-_MOST_RUNS:], _Run((index,), 1, int(marked))]
    good = [run for run in runs if _is_sure(form, run, lines)]
    best = max((run.marked for run in good), default=0)
    return next((run.lines for run in reversed(good) if run.marked == best), ())


class _Run(NamedTuple):
    lines: tuple[int, ...]
    last: int  # number of its last note
    marked: int  # so many of them have their marker before them


def _is_sure(form: _Form, run: "_Run", lines: Sequence[Line]) -> bool:
    """Tell whether a run is notes: a button or an arrow says enough, numbers alone only where markers are."""
    if form.last:
        return run.marked == len(run.lines) and _closes(run, lines)
    return bool(form.button) or (run.marked > 0 and 2 * run.marked >= len(run.lines))


def _closes(run: "_Run", lines: Sequence[Line]) -> bool:
    """Tell whether nothing but the notes stands from the first one on; a blank line or foot line would end them."""
    parted = any(line.blank or line.foot for line in lines)
    rest = (lines[index] for index in range(run.lines[0], len(lines)) if index not in run.lines)
    return all(parted and not line.blank and not line.foot for line in rest)


_NEAR = 4  # lines between two notes of a list
_GAP = 3  # a note whose opening is lost or misread does not end the run


def _grown(run: _Run, index: int, number: int, *, marked: bool, anywhere: bool) -> _Run:
    """Add the opening of a next note; one without a marker before it stands close to the last, or `anywhere`."""
    near = anywhere or index - run.lines[-1] <= _NEAR
    if not (number == run.last + 1 and (marked or near)) and not (marked and 0 < number - run.last <= _GAP):
        return run
    return _Run((*run.lines, index), number, run.marked + marked)


def _first_markers(form: _Form, lines: Sequence[Line], opened: set[int]) -> dict[int, int]:
    """Return for each number the first line that holds its marker, or is it (raised ones in the text of a PDF)."""
    first: dict[int, int] = {}
    for index, line in enumerate(lines):
        if form.spaced and line.text.isdecimal():
            first.setdefault(int(line.text), index)
        for match in form.marker.finditer(line.text):
            if match.start() or index not in opened:
                for label in match["label"].split(","):
                    first.setdefault(form.number(label), index)
    return first


def _cut(form: _Form, run: Sequence[int], lines: Sequence[Line]) -> NoteList:
    words = vocabulary(line.text for line in lines)
    ends = _ends(form, lines)
    notes: list[tuple[str, str]] = []
    inside: set[int] = set()
    for index, stop in zip(run, [*run[1:], len(lines)], strict=True):
        label, parts, end = _note(form, lines[index:stop], ends)
        notes.append((label, "\n".join(joined(part, words) for part in parts)))
        inside.update(range(index, index + end))
    rest = [line for index, line in enumerate(lines) if index not in inside]
    buttons = {*_CHROME, form.button, *_over(run[0], lines)}
    chrome = [line.text for line in rest if line.text in buttons]
    body = [line for line in rest if line.text not in buttons]
    return NoteList(tuple(_glue_labels(body, {label for label, _ in notes})), tuple(notes), tuple(chrome), form.shape)


def _over(first: int, lines: Sequence[Line]) -> list[str]:
    """Return the line right over the first note that says "Voetnoten"; none where there is none."""
    return [line.text for line in lines[max(0, first - 1) : first] if _HEADED.fullmatch(line.text)]


def _ends(form: _Form, lines: Sequence[Line]) -> Callable[[Line, str], bool]:
    """Return what tells that a note is over: the next line and the last of the note in, its end out."""
    if form.button == _ARROW:
        return lambda line, last: _ARROW in last
    if any(line.blank for line in lines):
        return lambda line, last: line.blank or line.foot
    if any(line.foot for line in lines):
        return lambda line, last: line.foot
    return lambda line, last: True


def _note(form: _Form, lines: Sequence[Line], is_over: Callable[[Line, str], bool]) -> tuple[str, list[list[str]], int]:
    """Read the note that opens `lines`: its label, the lines of its paragraphs, and how many lines it takes."""
    match = form.opening.match(lines[0].text)
    assert match is not None
    first = lines[0].text[match.end() :]
    parts = [[first]] if first else []
    end = 1
    for line in lines[1:]:
        if line.text in (*_CHROME, form.button) or (parts and is_over(line, parts[-1][-1])):
            break
        if not parts or (line.blank and line.text[0] != _ARROW):
            parts.append([])
        parts[-1].append(line.text)
        end += 1
    return match["label"].translate(_FROM_RAISED), list(_without_arrow(parts)), end


def _without_arrow(parts: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    for part in parts:
        lines = [line for text in part if (line := _ARROW_END.sub("", text))]
        if lines:
            yield lines


def _glue_labels(body: Sequence[Line], labels: set[str]) -> Iterator[Line]:
    """Put a marker that stands on a line of its own, as raised ones do in the text of a PDF, behind the line before."""
    held: Line | None = None
    glued = False
    for line in body:
        if held is not None and line.text in labels and line.text.isdecimal() and held.text[-1] in ".,;:!?»”)":
            held, glued = held._replace(text=held.text + line.text), True
            continue
        if held is not None:
            yield held
        held, glued = (line._replace(blank=False) if glued else line), False
    if held is not None:
        yield held
