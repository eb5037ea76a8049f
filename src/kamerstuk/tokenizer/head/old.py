"""Rules for the print of before 1950: Bijlagen of the Handelingen with their numbers in the session, and stenograms.

The running head of the Bijlagen has word, number in the session, numbers of the papers, chamber, page and title; the
head of the paper then gives its numbers once more ("375. 4.") over the title line.
"""

import re
from itertools import takewhile

from kamerstuk.forms import (
    BIJLAGE_NUMBER,
    BIJLAGEN_LINE,
    COMMITTEE_LINE,
    MEETING_DAY_LINE,
    MEETING_LINE,
    SHORT_CHAMBER_LINE,
)
from kamerstuk.tokenizer.head.state import HeadSoFar, names_kind, shouted
from kamerstuk.tokenizer.head.titles import title_tokens
from kamerstuk.tokens import Kind, Token

_FIGURES = re.compile(
    r"(?P<number>\d{1,4})\s?[.,]?(?:\s?(?P<papers>\d{1,3}(?:\s?[,—–-]\s?\d{1,3})?)\s?\.?)?"
    r"|(?P<range>\d{1,4}\s?[—–-]\s?\d{1,4})\s?\.?"
)
_SLIP = re.compile(r"\W{1,3}|[A-Za-z]\W?")
_HIGHEST_PAPER = 300  # papers of one number in a session: budgets have most
_TITLE_FAR = 3  # lines from a number to its title line


def meeting(line: Token, head: HeadSoFar) -> list[Token] | None:
    """A stenogram: the number of the meeting and its day; a line with both is the running head."""
    if head.seen & {Kind.DOSSIER, Kind.NUMBER, Kind.TITLE}:
        return None
    if _is_committee(line, head):
        return [line._replace(kind=Kind.SERIES, role="commissie")]
    number = MEETING_LINE.read(line.text)
    if number:
        return [line._replace(kind=Kind.SERIES)] if number["day"] else [_named(line, "vergadering")]
    day = MEETING_DAY_LINE.read(line.text)
    if day and ("vergadering" in head.roles or day["opening"]):
        return [_named(line, "vergaderdatum")]
    return None


def _is_committee(line: Token, head: HeadSoFar) -> bool:
    """Tell whether a line names the committee that meets, or goes on with its name: the meeting comes next."""
    meets = MEETING_LINE.read(line.text) or MEETING_DAY_LINE.read(line.text)
    begun = head.last.role == "commissie" and shouted(line.text) and not meets
    if not begun and not COMMITTEE_LINE.read(line.text):
        return False
    return any(MEETING_LINE.read(text) or MEETING_DAY_LINE.read(text) for text in head.ahead(3))


def _named(line: Token, role: str) -> Token:
    return line._replace(kind=Kind.PARAGRAPH, role=role)


def running_head(line: Token, head: HeadSoFar) -> list[Token] | None:
    """The running head: its word, the chamber, the numbers, the page."""
    if head.seen & {Kind.NUMBER, Kind.TITLE}:
        return None
    if BIJLAGEN_LINE.read(line.text) or (not head.tokens and _opens(line, head)):
        return [line._replace(kind=Kind.SERIES, role="vel" if line.text[:1] == "V" else "bijlagen")]
    if SHORT_CHAMBER_LINE.read(line.text):
        return [line._replace(kind=Kind.SERIES)]
    return _figures(line, head)


def _figures(line: Token, head: HeadSoFar) -> list[Token] | None:
    """The page of a stenogram, or the numbers and slips of a running head."""
    if head.last.role == "vel" and line.text.isdigit():
        return [line._replace(kind=Kind.FURNITURE)]
    if "bijlagen" in head.roles and (_SLIP.fullmatch(line.text) or _FIGURES.fullmatch(line.text)):
        return [line._replace(kind=Kind.SERIES, role="running")]
    return None


def _opens(line: Token, head: HeadSoFar) -> bool:
    """Tell whether a text begins with a running head that lacks its word: "238." over "4—5.", "238. 4." further on."""
    first = _FIGURES.fullmatch(line.text)
    if not first or not first["number"] or not any(_FIGURES.fullmatch(text) for text in head.ahead(1)):
        return False
    again = (BIJLAGE_NUMBER.read(text) for text in head.ahead(12)[1:])
    return any(match["dossier"] == first["number"] and match["number"] for match in again if match)


def number(line: Token, head: HeadSoFar) -> list[Token] | None:
    """The numbers over the title line: "375. 4.", "2. V. 17.", "103." and "2." on two lines; the title can follow."""
    if head.seen & {Kind.TITLE, Kind.NUMBER} or not head.tokens:
        return None
    if "bijlagen" not in head.roles:
        return None
    if "own" in head.roles and _is_paper(line, head):
        return [line._replace(kind=Kind.NUMBER)]
    match = BIJLAGE_NUMBER.read(line.text)
    if match is None:
        return None
    repeated = _is_repeated(line, head)
    if not repeated and (line.text.isdigit() or not _over_title(match["title"], head)):
        return None
    label = " ".join(filter(None, (match["dossier"], match["chapter"])))
    found = [line._replace(kind=Kind.DOSSIER, text="", label=label, role="own")]
    if match["number"]:
        found.append(Token(Kind.NUMBER, match["number"], place=line.place))
    elif repeated and not any(map(_FIGURES.fullmatch, head.ahead(1))):  # the number of the paper is not said again
        head.rename_second("running", Kind.NUMBER)
    return found + (title_tokens(line._replace(text=match["title"])) if match["title"] else [])


def _is_repeated(line: Token, head: HeadSoFar) -> bool:
    """Tell whether a line says again, below the chamber, the number of the running head."""
    below = any(token.kind is Kind.SERIES and SHORT_CHAMBER_LINE.read(token.text) for token in head.tokens)
    number = line.text.strip(" .")
    return below and bool(number) and number == _running(head)


def _running(head: HeadSoFar) -> str | None:
    """Return the number of the running head: "889" of "889" and "5", "434" of "434—435."."""
    above = takewhile(lambda token: not SHORT_CHAMBER_LINE.read(token.text), head.tokens)
    first = next((re.match(r"\d+", token.text) for token in above if token.role == "running"), None)
    return first[0] if first else None


def _is_paper(line: Token, head: HeadSoFar) -> bool:
    figures = re.fullmatch(r"(\d{1,3})(?:\s?[—–-]\s?\d{1,3})?\s?\.?", line.text)
    return figures is not None and int(figures[1]) <= _HIGHEST_PAPER and _over_title(None, head)


def _over_title(title: str | None, head: HeadSoFar) -> bool:
    """Tell whether a title line stands behind a number, or on one of the next lines."""
    if title:
        return shouted(title[:30]) or names_kind(title)
    ahead = [text for text in head.ahead(_TITLE_FAR) if not _SLIP.fullmatch(text)]
    for text in ahead:
        if names_kind(text) or (shouted(text[:30]) and len(text) > _TITLE_FAR):
            return True
        if not _FIGURES.fullmatch(text):
            return False
    return False


def title_over_number(line: Token, head: HeadSoFar) -> list[Token] | None:
    """The title of the number in the session, which stands over it."""
    if "bijlagen" not in head.roles or head.seen & {Kind.NUMBER, Kind.TITLE} or "own" in head.roles:
        return None
    if shouted(line.text) and names_kind(line.text):
        return None
    if head.last.role == "over":
        head.extend_last(Kind.DOSSIER, line.text)
        return []
    return [line._replace(kind=Kind.DOSSIER, role="over")]
