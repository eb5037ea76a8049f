"""The head of the first page: series, dossiers, number, title and date line, as official PDFs since 1995 set them."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kamerstuk.forms import (
    CHAMBER_LINE,
    DATE_LINE,
    DOSSIER_LINE,
    FIGURE_OF_CHAMBER,
    NUMBER_LINE,
    PUBLICATION_LINE,
    QUESTIONS_LINE,
    QUESTIONS_TITLE,
    SESSION_LINE,
)
from kamerstuk.forms.dossier import RIJKSWET
from kamerstuk.tokenizer.head.state import shouted
from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.joining import join
from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokenizer.layout.paragraphs import QUESTION
from kamerstuk.tokenizer.layout.profile import Profile
from kamerstuk.tokenizer.layout.units import Text, leaf, place_of
from kamerstuk.tokenizer.layout.zones import Zones
from kamerstuk.tokens import Kind, Token

_SERIES = (
    ("kameraanduiding", CHAMBER_LINE),
    ("vergaderjaar", SESSION_LINE),
    ("documenttype", PUBLICATION_LINE),
    ("overig", QUESTIONS_LINE),
)
_DOSSIER_TAIL = re.compile(rf"{RIJKSWET}|[IVXLC]{{1,7}}|-\s?\d{{2}}|\d{{2}}")  # the second row of a narrow column
_SHORT_DOSSIER = re.compile(r"[\d\s]{1,5}")  # a year; dossiers of before 1968 are in no PDF
_DATE_ROWS = 3
_HEAD_ROWS = 14  # rows of a head that has no margin column
_SECTION = re.compile(r"(?:\d{1,2}|[IVX]{1,4})\.\s")
_REPRINT = re.compile(r"\(?HERDRUK\)?\d?")
_AH_NUMBER = re.compile(r"\d{1,5}|\d{4}Z\d{5}")


class Masthead(NamedTuple):
    """The head as tokens, and what is left of the first page."""

    tokens: tuple[Token, ...]
    """SERIES, DOSSIER, NUMBER, TITLE and DATELINE."""
    rest: Zones
    """The zones without the head."""
    dialect: str
    """"" where there is no head."""


def read_masthead(page: Zones, normal: Profile, text: Text) -> Masthead:
    """Read the head off the first page; one that has none comes back whole."""
    series, page = _series(page, normal, text)
    kind = " ".join(token.text for token in series)
    for reader in (_kamerstuk, _inline, _aanhangsel):
        found = reader(page, normal, text)
        if found is not None:
            tokens, rest, dialect = found
            return Masthead((*series, *tokens), rest, dialect)
    dialect = "handelingen-pdf" if "Handelingen" in kind and "Aanhangsel" not in kind else ""
    return Masthead(series, page, dialect)


def _series(page: Zones, normal: Profile, text: Text) -> tuple[tuple[Token, ...], Zones]:
    """Take the series head off the top, in printed order."""
    found = _series_lines(page, normal)
    if not any(role in ("kameraanduiding", "vergaderjaar", "documenttype") for role, _ in found):
        return (), page
    tokens: list[Token] = []
    for role, line in found:
        token = leaf(Kind.SERIES, (line,), text, role=role)
        if role == "overig" and tokens and tokens[-1].role == "overig":
            tokens[-1] = tokens[-1]._replace(text=f"{tokens[-1].text} {token.text}")
        else:
            tokens.append(token)
    return tuple(tokens), _without(page, [line for _, line in found])


def _series_lines(page: Zones, normal: Profile) -> list[tuple[str, Line]]:
    """The lines above the text that have the form of the series head, with their roles, in printed order."""
    numbers = [line.base for line in page.margin if _is_dossier(line.text)]
    starts = min((row.base for row in page.main if _is_text(row, normal)), default=min(numbers, default=0.0))
    named = [(_role(line, normal), line) for line in (*page.main, *page.margin, *page.side) if line.base <= starts]

    def printed(each: tuple[str, Line]) -> tuple[float, float]:
        role, line = each  # the big figure hangs lower than the words it belongs to
        return line.base - (m.SERIES_DROP * line.size if role == "kamernummer" else 0.0), line.x0

    return sorted([each for each in named if each[0]], key=printed)


def _is_text(row: Line, normal: Profile) -> bool:
    return len(row.text) > 40 and not row.bold and abs(row.size - normal.body) < m.HEAD_TEXT_TYPE * normal.body


def _role(line: Line, normal: Profile) -> str:
    if FIGURE_OF_CHAMBER.read(line.text):
        return "kamernummer" if line.size >= m.SERIES_FIGURE_TYPE * normal.body else ""
    return next((role for role, form in _SERIES if form.read(line.text)), "")


def _without(page: Zones, used: Iterable[Line]) -> Zones:
    gone = set(map(id, used))
    main, margin, side = (tuple(line for line in lines if id(line) not in gone) for lines in page)
    return Zones(main, margin, side)


def _kamerstuk(page: Zones, normal: Profile, text: Text) -> tuple[list[Token], Zones, str] | None:
    """Dossiers and number stand in the margin column, their titles beside them."""
    labels = _labels(page.margin)
    if not labels:
        return None
    used = [line for label in labels for line in label.lines]
    tokens: list[Token] = []
    rise = m.LABEL_RISE * normal.body
    bounds = [label.base for label in labels[1:]] + [float("inf")]
    for label, bound in zip(labels, bounds, strict=True):
        rows = [row for row in page.main if label.base - rise <= row.base < bound - rise]
        if label.kind is Kind.NUMBER:
            title, dates = _title(rows)
            used += [*title, *(row for date in dates for row in date)]
            tokens += _number_tokens(label, title, dates, text)
        else:
            rows = _one_style(rows) if bound == float("inf") else rows
            used += rows
            tokens.append(_dossier_token(label, rows, text))
    return tokens, _without(page, used), "kamerstuk-pdf"


def _dossier_token(label: "_Label", rows: Sequence[Line], text: Text) -> Token:
    name, marks, links = join(rows, text.resolve, text.words)
    return Token(Kind.DOSSIER, name, label=label.text, marks=marks, links=links, place=place_of([*label.lines, *rows]))


def _inline(page: Zones, normal: Profile, text: Text) -> tuple[list[Token], Zones, str] | None:
    """Numbers that stand on one line with their titles, as in prints without a margin column."""
    tokens: list[Token] = []
    used: list[Line] = []
    rows = list(page.main[:_HEAD_ROWS])
    while rows and not (tokens and tokens[-1].kind is Kind.TITLE):
        block = _up_to_number(_one_style(rows))
        found = _inline_tokens(leaf(Kind.TITLE, block, text), tokens)
        if not found:
            break
        tokens += found
        used += block
        rows = rows[len(block) :]
    if not tokens or tokens[-1].kind is not Kind.TITLE:
        return None
    while rows and DATE_LINE.read(rows[0].text):
        tokens.append(leaf(Kind.DATELINE, rows[:1], text))
        used.append(rows.pop(0))
    return tokens, _without(page, used), "kamerstuk-pdf"


def _up_to_number(block: list[Line]) -> list[Line]:
    """Cut a block of one face where its own number begins: "36 410 Bruggen", "Nr. 81 BRIEF VAN DE MINISTER"."""
    for index, row in enumerate(block[1:], 1):
        number = NUMBER_LINE.read(row.text)
        if number and shouted(number["title"] or ""):
            return block[:index]
    return block


def _inline_tokens(block: Token, before: Sequence[Token]) -> list[Token]:
    """A bold block as a dossier line, or as the number and the title of the paper."""
    dossier = DOSSIER_LINE.read(block.text)
    if dossier and dossier["title"]:
        return [Token(Kind.DOSSIER, dossier["title"], label=dossier["label"].strip(), place=block.place)]
    number = NUMBER_LINE.read(block.text)
    if not before or not number or not shouted(number["title"] or ""):
        return []
    label = number["label"].strip()
    first, title = block.split(number.start("label") + len(label), back=number.start("title"))
    return [first._replace(kind=Kind.NUMBER, text=label), title._replace(kind=Kind.TITLE, text=number["title"])]


class _Label(NamedTuple):
    kind: Kind
    text: str
    base: float
    lines: tuple[Line, ...]


def _labels(margin: Sequence[Line]) -> list[_Label]:
    """Dossier numbers, then the number of the paper, down the margin column."""
    labels: list[_Label] = []
    for line in margin:
        plain = re.sub(r"(?<=HERDRUK\))\d$|(?<=HERDRUK)\d$", "", line.text)
        if labels and _is_tail(labels[-1], line, plain):
            last = labels[-1]
            glue = "" if last.text.endswith("-") or plain.startswith("-") else " "
            labels[-1] = last._replace(text=last.text + glue + plain, lines=(*last.lines, line))
        elif _is_dossier(plain):
            labels.append(_Label(Kind.DOSSIER, plain, line.base, (line,)))
        elif labels and NUMBER_LINE.read(plain):
            return [*labels, _Label(Kind.NUMBER, plain, line.base, (line,))]
        elif labels:
            break
    return labels


def _is_dossier(text: str) -> bool:
    """Whether a row of the margin is a dossier number; its last part can stand on the next row."""
    match = DOSSIER_LINE.read(text.removesuffix("-"))
    return match is not None and not match["title"] and _SHORT_DOSSIER.fullmatch(match["dossier"]) is None


def _is_tail(last: _Label, line: Line, plain: str) -> bool:
    """Whether a row right under a dossier number is the rest of it: "(R 2064)" or "VI"."""
    near = line.base - last.lines[-1].base <= m.LABEL_STEP * line.size
    return near and _DOSSIER_TAIL.fullmatch(plain) is not None


def _one_style(rows: Sequence[Line]) -> list[Line]:
    """The first rows that share one face and follow each other closely."""
    taken: list[Line] = []
    for row in rows:
        if taken:
            last = taken[-1]
            apart = row.top - last.bottom > m.TITLE_STEP * row.size
            if apart or row.bold != last.bold or abs(row.size - last.size) > m.PARAGRAPH_TYPE * row.size:
                break
        taken.append(row)
    return taken


def _title(rows: Sequence[Line]) -> tuple[list[Line], list[list[Line]]]:
    """Rows of the title and rows of the date line under it."""
    title = _one_style(rows)
    capitals = bool(title) and title[0].text.isupper()
    for index, row in enumerate(title[1:], 1):
        if DATE_LINE.read(row.text) or _SECTION.match(row.text) or (capitals and not row.text.isupper()):
            title = title[:index]
            break
    dates: list[list[Line]] = []
    rest = list(rows[len(title) :])
    while rest and (count := _rows_of_date(rest)):
        dates.append(rest[:count])
        rest = rest[count:]
    return title, dates


def _rows_of_date(rows: Sequence[Line]) -> int:
    """How many of the first rows are one date line; 0 where they are none."""
    for count in range(1, _DATE_ROWS + 1):
        plain = " ".join(row.text for row in rows[:count])
        if DATE_LINE.read(plain):
            return count
    return 0


def _number_tokens(number: _Label, title: Sequence[Line], dates: Sequence[Sequence[Line]], text: Text) -> list[Token]:
    plain = number.text
    reprint = bool(title) and _REPRINT.fullmatch(title[0].text) is not None
    tokens: list[Token] = []
    if "HERDRUK" in plain:
        tokens.append(leaf(Kind.NUMBER, number.lines, text))
    elif reprint:
        word, marks, _ = join(title[:1], text.resolve, text.words)
        shifted = tuple(mark._replace(offset=mark.offset + len(plain) + 1) for mark in marks)
        tokens.append(Token(Kind.NUMBER, f"{plain} {word}", marks=shifted, place=place_of(number.lines)))
        title = title[1:]
    else:
        tokens.append(Token(Kind.NUMBER, plain, place=place_of(number.lines)))
    if title:
        tokens.append(leaf(Kind.TITLE, title, text))
    return tokens + [leaf(Kind.DATELINE, date, text) for date in dates]


def _aanhangsel(page: Zones, normal: Profile, text: Text) -> tuple[list[Token], Zones, str] | None:
    """A number, "Vragen van …" and "Antwoord van …", all in the text column."""
    rows = page.main
    start = next((i for i, row in enumerate(rows[:12]) if _opens(row, "asked")), len(rows))
    stop = next((i for i in range(start, len(rows)) if QUESTION.fullmatch(rows[i].text)), None)
    if stop is None or stop - start > 40:
        return None
    number = [row for row in rows[:start] if _AH_NUMBER.fullmatch(row.text)][-1:]
    tokens = [leaf(Kind.NUMBER, (row,), text) for row in number]
    for title in _ah_titles(rows[start:stop]):
        role = "vraag" if _opens(title[0], "asked") else "antwoord"
        tokens.append(leaf(Kind.TITLE, title, text, role=role))
    return tokens, _without(page, [*number, *rows[start:stop]]), "aanhangsel-pdf"


def _ah_titles(rows: Sequence[Line]) -> list[list[Line]]:
    """The titles of questions and answers, each with its rows."""
    titles: list[list[Line]] = []
    for row in rows:
        if not titles or _opens(row, "asked") or _opens(row, "answered"):
            titles.append([])
        titles[-1].append(row)
    return titles


def _opens(row: Line, part: str) -> bool:
    match = QUESTIONS_TITLE.read(row.text)
    return match is not None and match[part] is not None
