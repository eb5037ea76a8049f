"""The head of a paper read from its printed words alone, for sources whose markup does not name the lines.

Reads the header block of the formats handbook, D.1, in the published form and in the form in which motions are tabled
("32043-606" on a line of its own).
"""

import re
from collections.abc import Sequence

from kamerstuk.dutch import DATE
from kamerstuk.tokens import Kind, Token

_SERIES = re.compile(
    r"(?:(?:Tweede|Eerste) Kamer der Staten-Generaal|Verenigde Vergadering der Staten-Generaal)(?:\s+[12])?"
    r"|Vergaderjaar\s+\d{4}.{0,3}\d{2,4}|[12]|Kamerstukken?|Aanhangsel van de Handelingen"
)
_DOSSIER = re.compile(
    r"(?P<number>\d{2}[ \u00a0.]?\d{3}(?:(?:[ \u00a0-]{0,3}(?:[IVXL]{1,6}[A-Z]?|[A-Z]|\d{2}))(?![\w-]))?"
    r"(?:\s*\(R\s?\d{2,4}\))?)(?:\s+(?P<title>\S.*))?",
    re.S,
)
TABLED_NUMBER = re.compile(r"(?P<dossier>\d{5}(?:-[IVXLA-Z\d]{1,6})?)-(?P<number>\d{1,4})")
"""Dossier and number as they stand on a motion when it is tabled: "36410-V-63"."""
_NUMBER = re.compile(
    r"(?P<number>[Nn]r\.? ?\d{1,4}[a-z]?|[A-Z]{1,3}(?= [A-Z]{4})|[A-Z]{1,2}(?=$))(?:\s+(?P<title>\S.*))?", re.S
)
_DATE_WORD = re.compile(r"Voorgesteld|Ontvangen|Vastgesteld|Ingediend")
_DATELINE = re.compile(r"(?:Voorgesteld|Ontvangen|Vastgesteld|Ingediend|Gedrukt|Ter inzage)\b.{0,80}?\d{4}", re.S)
_QUESTION_HEAD = re.compile(r"(Vragen|Antwoord|Mededeling) van .+\((?:ingezonden|ontvangen) .+\)\.?.{0,120}", re.S)
_WINDOW = 16
"""Head lines stand within so many paragraphs; the longest head in the corpus has 9."""


def recognise_head(tokens: Sequence[Token], wrapped: bool = False) -> tuple[Token, ...]:
    """Return the stream with its first paragraphs renamed to the head lines that they are.

    `wrapped` says that lines are those of a page, so that a title can run over several.
    """
    result: list[Token] = []
    seen: set[Kind] = set()
    position = 0
    budget = _WINDOW
    tokens = _join_date_word(tokens)
    awaited = _number_ahead(tokens)
    while position < len(tokens):
        token = tokens[position]
        if token.kind in (Kind.META, Kind.PANEL, Kind.FURNITURE, Kind.SERIES):
            result.append(token)
        elif budget and token.kind in (Kind.PARAGRAPH, Kind.HEADING) and not token.edge:
            budget -= 1
            renamed = _rename(token, result, seen, awaited, wrapped)
            if not renamed and not _debate_line(tokens, position, seen):
                break
            renamed = renamed or [token]
            seen.update(new.kind for new in renamed)
            result.extend(renamed)
        else:
            break
        position += 1
    return (*result, *tokens[position:])


def name_dateline(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Return the stream with the paragraph behind the title renamed where it is the date line (before 2010)."""
    for index, token in enumerate(tokens):
        if token.kind is Kind.PARAGRAPH and index and tokens[index - 1].kind is Kind.TITLE:
            match = DATE.search(token.text)
            if match and match.end() == len(token.text) and _DATELINE.fullmatch(token.text):
                return (*tokens[:index], token._replace(kind=Kind.DATELINE), *tokens[index + 1 :])
    return tuple(tokens)


def _join_date_word(tokens: Sequence[Token]) -> list[Token]:
    """Join "Voorgesteld" and the date that stands on the next line."""
    result: list[Token] = []
    for token in tokens:
        before = result[-1] if result else None
        if before and _DATE_WORD.fullmatch(before.text) and DATE.fullmatch(token.text):
            result[-1] = before._replace(text=f"{before.text} {token.text}")
        else:
            result.append(token)
    return result


def _debate_line(tokens: Sequence[Token], position: int, seen: set[Kind]) -> bool:
    """Tell whether this line of a tabled motion only names the debate: its date line is still to come."""
    ahead = tokens[position + 1 : position + 3]
    return Kind.TITLE in seen and any(_DATELINE.match(token.text) and DATE.search(token.text) for token in ahead)


def _number_ahead(tokens: Sequence[Token]) -> bool:
    leaves = [token.text for token in tokens if token.kind in (Kind.PARAGRAPH, Kind.HEADING)]
    return any(_NUMBER.fullmatch(text) for text in leaves[:_WINDOW])


def _rename(token: Token, before: list[Token], seen: set[Kind], awaited: bool, wrapped: bool) -> list[Token]:
    text = token.text
    for rule in (_series, _question, _tabled, _dossier, _number, _date):
        found = rule(text, before, seen)
        if found:
            return [new._replace(marks=token.marks) if new.text == text else new for new in found]
    if _continue_title(token, before, seen, awaited, wrapped):
        return [Token(Kind.FURNITURE, "")]
    return [Token(Kind.TITLE, text, marks=token.marks)] if _is_title(text, seen) else []


def _series(text: str, before: Sequence[Token], seen: set[Kind]) -> list[Token]:
    return [Token(Kind.SERIES, text)] if _SERIES.fullmatch(text) and Kind.DOSSIER not in seen else []


def _question(text: str, before: Sequence[Token], seen: set[Kind]) -> list[Token]:
    """Read the head of written questions: a bare number, then "Vragen van …" and "Antwoord van …"."""
    match = _QUESTION_HEAD.fullmatch(text)
    if match:
        return [Token(Kind.TITLE, text, role="vraag" if match[1] == "Vragen" else "antwoord")]
    annex = any(token.kind is Kind.SERIES and "Aanhangsel" in token.text for token in before)
    return [Token(Kind.NUMBER, text)] if annex and text.isdecimal() and Kind.NUMBER not in seen else []


def _tabled(text: str, before: Sequence[Token], seen: set[Kind]) -> list[Token]:
    if not TABLED_NUMBER.fullmatch(text) or Kind.NUMBER in seen:
        return []
    return [Token(Kind.NUMBER, text, role="tabled")]


def _dossier(text: str, before: Sequence[Token], seen: set[Kind]) -> list[Token]:
    match = _DOSSIER.fullmatch(text)
    if not match or seen & {Kind.NUMBER, Kind.TITLE} or (match["title"] and match["title"][:1].islower()):
        return []
    return [Token(Kind.DOSSIER, match["title"] or "", label=match["number"])]


def _number(text: str, before: Sequence[Token], seen: set[Kind]) -> list[Token]:
    match = _NUMBER.fullmatch(text)
    if not match or Kind.NUMBER in seen or Kind.DOSSIER not in seen:
        return []
    if match["title"] and not shouted(match["title"]):
        return []
    found = [Token(Kind.NUMBER, match["number"])]
    return [*found, Token(Kind.TITLE, match["title"])] if match["title"] else found


def _is_title(text: str, seen: set[Kind]) -> bool:
    return Kind.NUMBER in seen and Kind.TITLE not in seen and shouted(text)


def _continue_title(token: Token, before: list[Token], seen: set[Kind], awaited: bool, wrapped: bool) -> bool:
    """Join a line to the dossier title or the title that it goes on with; tell whether it did."""
    last = next((i for i in range(len(before) - 1, -1, -1) if before[i].text or before[i].label), None)
    if last is None:
        return False
    kind, text = before[last].kind, before[last].text
    awaits = (awaited and Kind.NUMBER not in seen) or before[last].role == "tabled"
    if kind is Kind.NUMBER and before[last].role == "tabled" and not shouted(token.text):
        before.append(Token(Kind.DOSSIER, token.text, role="tabled"))  # tabled form: its title stands behind the number
        return True
    if (kind is Kind.DOSSIER and not shouted(token.text) and (not text or awaits)) or (
        wrapped and kind is Kind.TITLE and shouted(token.text)
    ):
        before[last] = before[last]._replace(text=f"{text} {token.text}".strip())
        return True
    return False


def shouted(text: str) -> bool:
    """Tell whether a line is printed in capitals, as title lines are."""
    letters = [char for char in text if char.isalpha()]
    return len(letters) > 3 and sum(char.isupper() for char in letters) > 0.75 * len(letters)


def _date(text: str, before: Sequence[Token], seen: set[Kind]) -> list[Token]:
    if _DATELINE.match(text) and DATE.search(text) and len(text) < 160:
        return [Token(Kind.DATELINE, text)]
    if DATE.fullmatch(text) and Kind.TITLE not in seen and Kind.DATELINE not in seen:
        return [Token(Kind.DATELINE, text, role="tabled")]
    return []
