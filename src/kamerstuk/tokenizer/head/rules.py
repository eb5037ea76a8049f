"""The grammar of a head: a function for each kind of line, tried in the order of `RULES`.

A rule takes the line and the head so far, and returns the tokens that the line is, or None where it is not of its kind.
"""

import re
from collections.abc import Callable
from typing import TypeAlias

from kamerstuk.forms import (
    ADDRESSEE,
    BIJLAGEN_LINE,
    CHAPTER_LINE,
    DATE_LINE,
    DAY_ALONE,
    DOSSIER_LINE,
    DOSSIER_LIST,
    DOSSIER_OF_OTHER_CHAMBER,
    MEETING_DAY_LINE,
    MEETING_LINE,
    NUMBER_LINE,
    PLACE_AND_DATE,
    TABLED_NUMBER,
    dossiers_in,
    is_series_line,
    read_session_line,
)
from kamerstuk.forms.dates import DAY, LABELS, PLACES
from kamerstuk.tokenizer.head import old
from kamerstuk.tokenizer.head.questions import questions
from kamerstuk.tokenizer.head.state import HeadSoFar, names_kind, shouted
from kamerstuk.tokenizer.head.titles import opens_kind, title, title_goes_on, title_tokens
from kamerstuk.tokens import Kind, Token

Rule: TypeAlias = Callable[[Token, HeadSoFar], list[Token] | None]

_LETTER_AND_TEXT = re.compile(rf"(?P<head>[’'‘]?\s?{PLACES}?,\s(?i:{DAY})\.?)\s(?P<rest>[A-Z].+)", re.S)
_PAGE_OR_SLIP = re.compile(r"\d{1,4}|\W{1,3}|[A-Za-z]\W?|[’'`]+\s?s?")
_ASIDE = re.compile(r"\(|\d{1,2}\)?\s[A-Z]|[’'*]\)?\s?[A-Z]|De vroegere stukken|Herdruk|de zittingen|Artikel \S{1,6}$")
_DATE_WORD = re.compile(LABELS)
_OTHER_CHAMBER = re.compile(r"\((?:Tweede|Eerste) Kamer\)")
_SITE_TITLE = re.compile(r"[A-Z][\w -]{3,60} : \S.+")


def series(line: Token, head: HeadSoFar) -> list[Token] | None:
    """The series head; a dossier can stand on its session line, so that the line after is the dossier's title."""
    if head.seen & {Kind.TITLE, Kind.DATELINE} or not is_series_line(line.text):
        return None
    own = line._replace(kind=Kind.SERIES)
    session = read_session_line(line.text)
    return [own, Token(Kind.DOSSIER, role="session")] if session and session.dossier else [own]


def tabled(line: Token, head: HeadSoFar) -> list[Token] | None:
    """Dossier and number as on a motion when it is tabled: "36410-V-63"."""
    if TABLED_NUMBER.read(line.text) and Kind.NUMBER not in head.seen:
        return [line._replace(kind=Kind.NUMBER, role="tabled")]
    return None


def dossier(line: Token, head: HeadSoFar) -> list[Token] | None:
    """A dossier number, with its title or alone; several; or that of the other chamber."""
    if head.seen & {Kind.TITLE} or Kind.NUMBER in head.seen:
        return None
    other = DOSSIER_OF_OTHER_CHAMBER.read(line.text)
    match = other or DOSSIER_LINE.read(line.text)
    if match is None or not (other or Kind.DOSSIER in head.seen or _likely(match, head)):
        return None
    if other:
        return [Token(Kind.DOSSIER, label=line.text, role="bare")]
    words = match["title"] or ""
    own = line._replace(kind=Kind.DOSSIER, text=words, label=match["label"].strip())
    column = not words and len(head.title_lines) > 1 and any(map(NUMBER_LINE.read, head.ahead(1)))
    if column and head.title_lines[-1][:1].isupper():  # a page read by columns: title, then number
        return [Token(Kind.DOSSIER, head.last_title_line(), role="over"), own]
    return [own]


def dossiers(line: Token, head: HeadSoFar) -> list[Token] | None:
    """Several dossier numbers on one line, before or behind the number of the paper, and "(Tweede Kamer)" below."""
    if Kind.TITLE in head.seen:
        return None
    if head.last.role == "bare" and _OTHER_CHAMBER.fullmatch(line.text):
        return [line._replace(kind=Kind.FURNITURE)]
    if not DOSSIER_LIST.read(line.text) or {Kind.NUMBER, Kind.DOSSIER} <= head.seen:
        return None
    numbers = [*dossiers_in(line.text)]
    if " en " in line.text:
        numbers[-2] += " en"  # its words stay with what they stand behind
    return [Token(Kind.DOSSIER, label=number, role="bare") for number in numbers]


def _likely(match: re.Match[str], head: HeadSoFar) -> bool:
    """Tell whether a line of figures heads a paper: a series head before it, or the number or title after it."""
    sure = re.match(r"\d\d[\s.]?\d{3}", match["label"]) is not None
    ahead = head.ahead()
    if Kind.SERIES in head.seen or "running" in head.roles:
        return True
    return sure and any(NUMBER_LINE.read(text) or (names_kind(text) and shouted(text[:20])) for text in ahead)


def chapter(line: Token, head: HeadSoFar) -> list[Token] | None:
    """The chapter of the budget, beside or under the dossier number."""
    if Kind.DOSSIER in head.seen and not head.seen & {Kind.NUMBER, Kind.TITLE} and CHAPTER_LINE.read(line.text):
        head.extend_last(Kind.DOSSIER, line.text)
        return []
    return None


def number(line: Token, head: HeadSoFar) -> list[Token] | None:
    """The number of the paper, alone or with its title; before 1975 it can stand behind the title."""
    match = NUMBER_LINE.read(line.text)
    if match is None or Kind.NUMBER in head.seen or not head.seen & {Kind.DOSSIER, Kind.SERIES}:
        return None
    words, label = match["title"], match["label"].strip()
    if words and not (shouted(words[:40]) or names_kind(words)):
        return None
    if not words and _is_loose_letter(label) and Kind.DOSSIER not in head.seen:
        return None
    number, title = line.split(match.start("label") + len(label), back=match.start("title") if words else None)
    found = [number._replace(kind=Kind.NUMBER, text=label)]
    return found + title_tokens(title._replace(text=words)) if words else found


def _is_loose_letter(label: str) -> bool:
    """Tell whether a label is letters alone ("A", "IX"), which many lines of a text are too."""
    return label.isalpha() and len(label) < 4


def date(line: Token, head: HeadSoFar) -> list[Token] | None:
    """A date line; a day alone where print has one: before the title of a tabled motion, right behind a title."""
    if _DATE_WORD.fullmatch(line.text) and any(map(DAY_ALONE.read, head.ahead(1))):
        return [line._replace(kind=Kind.DATELINE)]
    if head.last.kind is Kind.DATELINE and _DATE_WORD.fullmatch(head.last.text) and DAY_ALONE.read(line.text):
        head.extend_last(Kind.DATELINE, line.text)
        return []
    if DATE_LINE.read(line.text) and head.seen & {Kind.DOSSIER, Kind.NUMBER, Kind.TITLE}:
        return [line._replace(kind=Kind.DATELINE)]
    if DAY_ALONE.read(line.text) and Kind.DATELINE not in head.seen:
        behind = head.last.kind is Kind.TITLE and "tabled" not in head.roles
        return [line._replace(kind=Kind.DATELINE, role="" if behind else "tabled")]
    return None


def dossier_title(line: Token, head: HeadSoFar) -> list[Token] | None:
    """The title of the dossier, beside or under its number, or a further line of it."""
    last = head.last
    if "tabled" in head.roles and Kind.DOSSIER not in head.seen and not shouted(line.text):
        numbered = last.role == "tabled" and Kind.NUMBER in head.seen
        return [line._replace(kind=Kind.DOSSIER, role="tabled")] if numbered and head.title_ahead() else None
    if not _title_runs_on(last, head) or (shouted(line.text) and not _capitals_are_dossier(head)):
        return None
    head.extend_last(Kind.DOSSIER, line.text)
    return []


def _title_runs_on(last: Token, head: HeadSoFar) -> bool:
    """Tell whether the title of a dossier can have a further line: what stands below it is still to come."""
    if last.kind is not Kind.DOSSIER or last.role in ("bare", "over"):
        return False
    if last.role == "tabled":
        return head.title_ahead()
    return not last.text or head.number_ahead()


def _capitals_are_dossier(head: HeadSoFar) -> bool:
    """Tell whether the title of the dossier is in capitals: the kind is still to come, before the number."""
    ahead = head.ahead(4)
    kind = next((i for i, text in enumerate(ahead) if opens_kind(text)), None)
    return kind is not None and any(NUMBER_LINE.read(text) for text in ahead)


def letter(line: Token, head: HeadSoFar) -> list[Token] | None:
    """Addressee, place and date of a letter: paragraphs of their own."""
    if Kind.TITLE not in head.seen:
        return None
    if (ADDRESSEE.read(line.text) and len(line.text) < 200) or PLACE_AND_DATE.read(line.text):
        return [line._replace(kind=Kind.PARAGRAPH, role="letter")]
    match = _LETTER_AND_TEXT.fullmatch(line.text)
    if match is None:
        return None
    opening = line._replace(kind=Kind.PARAGRAPH, text=match["head"], role="letter")
    return [opening, line._replace(text=match["rest"], role="rest")]


def budget_title(line: Token, head: HeadSoFar) -> list[Token] | None:
    """A line over the dossier number: "Rijksbegroting voor het jaar 1985"."""
    if head.last.kind is Kind.SERIES and Kind.DOSSIER not in head.seen and not shouted(line.text):
        following = head.ahead(2)
        if any(DOSSIER_LINE.read(text) for text in following) and len(line.text) < 120:
            return [line._replace(kind=Kind.DOSSIER, role="over")]
    return None


def aside(line: Token, head: HeadSoFar) -> list[Token] | None:
    """A note, a page number or a scanner's slip between the lines of a head that goes on."""
    if not head.tokens:
        return _before_all(line, head)
    if not _goes_on(head):
        return None
    if _PAGE_OR_SLIP.fullmatch(line.text):
        return [line._replace(kind=Kind.FURNITURE)]
    debate = head.last.kind is Kind.TITLE and any(_DATE_WORD.match(text) for text in head.ahead(2))
    return [line] if debate or _ASIDE.match(line.text) or head.last.kind is Kind.SERIES else None


def _before_all(line: Token, head: HeadSoFar) -> list[Token] | None:
    """The title that the chamber's site puts over a paper, or a scanner's slip over the series head."""
    ahead = head.ahead(3)
    if _SITE_TITLE.fullmatch(line.text) and any(map(DOSSIER_LINE.read, ahead)):
        return [line._replace(kind=Kind.FURNITURE)]
    if _PAGE_OR_SLIP.fullmatch(line.text) and any(
        BIJLAGEN_LINE.read(text) or is_series_line(text) for text in ahead[:1]
    ):
        return [line._replace(kind=Kind.FURNITURE)]
    return None


def _goes_on(head: HeadSoFar) -> bool:
    """Tell whether a line of the head that is still missing stands just ahead."""
    awaited = [form for kind, form in _AWAITED if kind not in head.seen]
    if Kind.TITLE in head.seen:
        awaited += [PLACE_AND_DATE.read, _DATE_WORD.fullmatch]
    elif Kind.DOSSIER not in head.seen:
        awaited += [MEETING_LINE.read, MEETING_DAY_LINE.read]
    return any(is_series_line(text) or any(form(text) for form in awaited) for text in head.ahead(3))


_AWAITED: tuple[tuple[Kind, Callable[[str], object]], ...] = (
    (Kind.NUMBER, NUMBER_LINE.read),
    (Kind.TITLE, opens_kind),
    (Kind.DATELINE, DATE_LINE.read),
    (Kind.DOSSIER, DOSSIER_LINE.read),
)
"""Lines of a head and the forms that tell them."""


RULES: tuple[Rule, ...] = (
    old.meeting,
    series,
    questions,
    old.number,
    old.running_head,
    tabled,
    number,
    dossiers,
    dossier,
    chapter,
    date,
    title,
    title_goes_on,
    letter,
    budget_title,
    dossier_title,
    old.title_over_number,
    aside,
)
"""The first that knows a line decides."""
