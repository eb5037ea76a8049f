"""Signatures: an office and the name under it, or a name and the office under it, also side by side."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.cells import parts
from kamerstuk.tokenizer.layout.lines import Line, run_on
from kamerstuk.tokens import Kind, Token

_WORDS = r"(?:[Mm]inister(?:-[Pp]resident)?|MINISTER(?:-PRESIDENT)?|[Ss]taatssecretaris|STAATSSECRETARIS)"
_OFFICE = re.compile(rf"(?:(?:De|DE|Het) )?(?:{_WORDS}|[Vv]ice-[Pp]resident van de Raad van State)\b[^.;:?!]{{0,160}},")
# Chairs and clerks sign within reports too, where the official mark-up has plain paragraphs: the header reads those.
_OFFICE_BELOW = re.compile(rf"(?:De )?{_WORDS} (?:van|voor)\b[^.;:?!\d]{{3,160}},?")
_TITLES = r"(?:(?:drs|mr|dr|ir|ing|prof|Drs|Mr|Dr|Ir|Ing|Prof)\.? ?)*"
_NAME = re.compile(rf"{_TITLES}[A-ZÀ-Ý’‘'][^\d,;:?!]{{1,60}}")
_INITIALS = re.compile(rf"{_TITLES}(?:[A-ZÀ-Ý][a-zà-ÿ]{{0,2}}\.[ -]?)+(?:\([^)]+\) ?)?[^\d,;:?!.]{{2,40}}")
_MOST_WORDS = 7


def with_roles(tokens: Iterable[Token]) -> Iterator[Token]:
    """Name the office and the name of each signature; only pairs are sure."""
    held: Token | None = None
    for token in tokens:
        roles = _pair(held, token) if held is not None else None
        if held is not None:
            yield held._replace(role=roles[0]) if roles else held
        if roles:
            held = None
            yield token._replace(role=roles[1])
        elif _is_plain(token):
            held = token
        else:
            held = None
            yield token
    if held is not None:
        yield held


def _is_plain(token: Token) -> bool:
    return token.kind is Kind.PARAGRAPH and not token.role and not token.label


def _pair(one: Token, two: Token) -> tuple[str, str] | None:
    """What two paragraphs that follow each other are, where they sign: the name or the office first."""
    if not _is_plain(two):
        return None
    if _OFFICE.fullmatch(one.text) and _NAME.fullmatch(two.text) and len(two.text.split()) <= _MOST_WORDS:
        return "functie", "naam"
    if _INITIALS.fullmatch(one.text) and _OFFICE_BELOW.fullmatch(two.text):
        return "naam", "functie"
    return None


def side_by_side(rows: Sequence[Line]) -> list[Line]:
    """Signatures that stand beside each other, one after the other: each office in one row, each name in one."""
    result: list[Line] = []
    index = 0
    while index < len(rows):
        columns = _columns(rows[index])
        stop = _end_of_band(rows, index, columns) if columns else index
        if stop > index:
            result += _in_columns(rows[index:stop], columns)
        else:
            result.append(rows[index])
        index = max(stop, index + 1)
    return result


def _columns(row: Line) -> list[float]:
    """Left edges of the signatures that a row opens; none where it opens fewer than two."""
    cells = parts(row)
    opens = [_opens_office(cell.text) or _INITIALS.fullmatch(cell.text) for cell in cells]
    return [cell.x0 for cell in cells] if len(cells) > 1 and all(opens) else []


def _opens_office(text: str) -> bool:
    return re.match(rf"(?:De |DE )?{_WORDS}\b", text) is not None and not text.endswith((".", ":"))


def _end_of_band(rows: Sequence[Line], start: int, columns: Sequence[float]) -> int:
    """Where the signatures end: behind the last name or office, or at a row that begins at none of their edges."""
    named_first = _INITIALS.fullmatch(parts(rows[start])[0].text) is not None
    names, stop = 0, start
    while stop < len(rows) and rows[stop].page == rows[start].page and _fits(rows[stop], columns):
        row = rows[stop]
        step = row.base - rows[max(stop - 1, start)].base
        if step > (m.UNRULED_STEP if named_first else m.SIGNATURE_SPACE) * row.size:
            break
        if not named_first and names >= len(columns):
            break
        names += sum(map(_is_signer, parts(row)))
        stop += 1
    return stop


def _fits(row: Line, columns: Sequence[float]) -> bool:
    near = m.LABEL_APART * row.size
    return all(any(abs(cell.x0 - x) <= near for x in columns) for cell in parts(row))


def _in_columns(band: Sequence[Line], columns: Sequence[float]) -> Iterator[Line]:
    """The rows of each column: office and name each run on in one."""
    for x in columns:
        own = [cell for row in band for cell in parts(row) if min(columns, key=lambda c: abs(c - cell.x0)) == x]
        for _, lines in groupby(own, key=_is_signer):
            yield run_on(list(lines))


def _is_signer(line: Line) -> bool:
    return _INITIALS.fullmatch(line.text) is not None
