"""The head of written questions with their answers: number, "Vragen van …", "Antwoord van …"."""

import re

from kamerstuk.forms import QUESTIONS_TITLE
from kamerstuk.tokenizer.head.state import HeadSoFar
from kamerstuk.tokens import Kind, Token

_SENT = re.compile(r"\((?i:[il]nge-?\s?zon-?\s?den|ontvangen)\s[^()]{4,80}[)J]")
_MOST_LINES = 8  # of one title; the longest read has 6


def questions(line: Token, head: HeadSoFar) -> list[Token] | None:
    """A bare number, then "Vragen van …" and "Antwoord van …", each over as many lines as it takes to its day."""
    if head.last.role in ("vraag", "antwoord") and not _SENT.search(head.last.text):
        return _go_on(line, head)
    match = QUESTIONS_TITLE.read(line.text)
    annex = _is_annex(head)
    if match and (annex or "vraag" in head.roles or (_SENT.search(line.text) and not match["number"])):
        return _opened(line, match, head)
    return _numbered(line, head) if annex and line.text.isdecimal() else None


def _numbered(line: Token, head: HeadSoFar) -> list[Token] | None:
    if Kind.NUMBER in head.seen or head.roles & {"vraag", "antwoord"}:
        return None
    titles = (QUESTIONS_TITLE.read(text) for text in head.ahead(_MOST_LINES))
    page = any(title and title["number"] for title in titles)  # each set of questions has its number, as before 1975
    return [line._replace(kind=Kind.FURNITURE if page else Kind.NUMBER)]


def _is_annex(head: HeadSoFar) -> bool:
    """Tell whether the series head names the Aanhangsel, in which answered questions are printed."""
    return any("anhangsel" in token.text.lower() for token in head.tokens if token.kind is Kind.SERIES)


def _opened(line: Token, match: re.Match[str], head: HeadSoFar) -> list[Token] | None:
    role = "vraag" if match["asked"] else "antwoord"
    if role in head.roles or not _day_ahead(line, head):
        return None
    own = [Token(Kind.NUMBER, match["number"], place=line.place)] if match["number"] else []
    return [*own, line._replace(kind=Kind.TITLE, text=line.text[match.start("what") :], role=role)]


def _day_ahead(line: Token, head: HeadSoFar) -> bool:
    """Tell whether the day on which they were sent stands on the line or on one of the next."""
    return _SENT.search(" ".join([line.text, *head.ahead(_MOST_LINES)])) is not None


def _go_on(line: Token, head: HeadSoFar) -> list[Token]:
    head.extend_last(Kind.TITLE, line.text)
    return []
