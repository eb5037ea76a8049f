"""Paragraphs of a plain text in: headings, lists, questions and answers named among them."""

import re
from collections.abc import Iterator, Sequence

from kamerstuk.forms import PLACE_AND_DATE
from kamerstuk.soort import soort_of
from kamerstuk.terms import Soort
from kamerstuk.tokenizer.text_lines import BULLET, LETTER, LETTER_OPENING, OPEN_END, QUESTION, is_motion
from kamerstuk.tokenizer.text_questions import divide
from kamerstuk.tokens import Kind, Token

_HEADING = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.?|[A-Z]\.|Artikel \S{1,8})\s+\S.{0,150}|[A-ZÀ-Ý«].{2,100}"
)
_NUMBERED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.?|[A-Z]\.)\s+(?=[^\W\d])")
# Numerals alone, and lines of the head of a paper, as they stand again over its pages (old print).
_HEAD_LINE = re.compile(
    r"[IVXLC]{1,7}\.?|(?:No|Nr)s?\.? ?\d+.*|(?:ZITTING|Zitting)\s\d.*|Vergaderjaar\s\d.*|Bijlagen?|Kamerstukken|"
    r"Handelingen der .*|(?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?(?: \d+)*|.*\d{4}\s*[-–—]\s*\d{4}.*",
)
_SIGNATURE = re.compile(r"(?:De|Het|Namens) .{5,120}, [^,]{2,60}")  # office and name on one line
_LISTS = (Soort.LIJST_VAN_VRAGEN, Soort.LIJST_VAN_VRAGEN_EN_ANTWOORDEN)
_LEAST_LETTERS = 0.6  # of the signs of a heading are letters
_LONGEST = 100  # characters of a heading on a page
_MOST_IN_A_ROW = 3
_TEXT = 60  # characters: what is longer is text and no line of a table or an address


def body(tokens: Sequence[Token], *, wrapped: bool) -> list[Token]:
    """Name headings and lists among the paragraphs of the body; `wrapped`: they were joined from lines of a page."""
    named = _headings(tokens, wrapped=wrapped)
    return divide(list(_divisions(_lists(named))))


def _headings(tokens: Sequence[Token], *, wrapped: bool) -> list[Token]:
    """Rename the paragraphs that are headings."""
    counted = _numbers_of_questions(tokens)
    return [
        _question(token)
        if index in counted
        else token._replace(kind=Kind.HEADING)
        if heading or _is_question(token)
        else token
        for index, (token, heading) in enumerate(zip(tokens, _chosen(tokens, wrapped=wrapped), strict=True))
    ]


def _question(token: Token) -> Token:
    return token._replace(kind=Kind.HEADING, text="", label=token.text, role="question")


def _numbers_of_questions(tokens: Sequence[Token]) -> frozenset[int]:
    """Say where the numbers 1, 2, 3 … stand alone on their line in a list of questions."""
    title = next((token.text for token in tokens if token.kind is Kind.TITLE), "")
    if soort_of(title) not in _LISTS:
        return frozenset()
    found: list[int] = []
    for index, token in enumerate(tokens):
        if token.kind is Kind.PARAGRAPH and token.text.rstrip(".") == str(len(found) + 1):
            found.append(index)
    return frozenset(found)


def _chosen(tokens: Sequence[Token], *, wrapped: bool) -> Sequence[bool]:
    """Say of each token whether it is printed as a heading is."""
    if wrapped and is_motion(token.text for token in tokens):  # a motion has none: what stands alone is its head
        return [False] * len(tokens)
    sentences = (i for i, token in enumerate(tokens) if token.kind is Kind.PARAGRAPH and token.text[-1:] in ".;:?!")
    last = max(sentences, default=-1)
    chosen = [index < last and _may_be_heading(token, tokens[index - 1]) for index, token in enumerate(tokens)]
    return _over_text(tokens, chosen) if wrapped else chosen


def _is_question(token: Token) -> bool:
    return token.kind is Kind.PARAGRAPH and QUESTION.fullmatch(token.text) is not None


def _may_be_heading(token: Token, before: Token) -> bool:
    text = token.text
    return (
        token.kind is Kind.PARAGRAPH
        and _HEADING.fullmatch(text) is not None
        and text[-1] not in '.;:,?!»”"'
        and not PLACE_AND_DATE.pattern.match(text)
        and not LETTER_OPENING.match(text)
        and not OPEN_END.search(text)
        and not _is_amount(text)
        and _HEAD_LINE.fullmatch(text) is None
        and _SIGNATURE.fullmatch(text) is None
        and not before.text.endswith(",")  # behind "De voorzitter van de commissie," stands a name
    )


def _over_text(tokens: Sequence[Token], chosen: Sequence[bool]) -> list[bool]:
    """Keep the headings of a page: between what ended and what begins, at most three in a row."""
    row = 0
    rows: list[int] = []
    for index, token in enumerate(tokens):
        fits = chosen[index] and len(token.text) <= (2 * _LONGEST if _NUMBERED.match(token.text) else _LONGEST)
        row = (1 if _has_ended(tokens[index - 1]) else row and row + 1) if fits else 0
        rows.append(row)
    kept = False
    result: list[bool] = []
    for row, after in zip(reversed(rows), [None, *reversed(tokens)], strict=False):
        kept = 0 < row <= _MOST_IN_A_ROW and after is not None and (kept or _is_text(after))
        result.append(kept)
    return result[::-1]


def _has_ended(token: Token) -> bool:
    """Tell whether a heading can stand under a paragraph: it ended, or is no running text."""
    text = token.text
    ended = text[-1:] in ".;:?!" or PLACE_AND_DATE.read(text) is not None or QUESTION.fullmatch(text) is not None
    return token.kind is not Kind.PARAGRAPH or ended


def _is_text(token: Token) -> bool:
    """Tell whether a heading can stand over a paragraph: a sentence, and no cell, name or line of an address."""
    text = token.text
    return token.kind is Kind.PARAGRAPH and not text[:1].islower() and (len(text) > _TEXT or text[-1] in ".:?!")


def _is_amount(text: str) -> bool:
    """Tell whether a line is a row of amounts or names one: "25 040", "550000 Dijken op het eiland"."""
    numbered = _NUMBERED.match(text)
    if text[0].isdigit() and not numbered:
        return True
    words = text[numbered.end() :] if numbered else text
    signs = sum(not char.isspace() for char in words)
    return sum(char.isalpha() for char in words) < _LEAST_LETTERS * signs and not text.startswith("Artikel")


def _lists(tokens: Sequence[Token]) -> Iterator[Token]:
    """Put runs of items in lists."""
    in_list = False
    for token in tokens:
        match = (BULLET.match(token.text) or LETTER.match(token.text)) if token.kind is Kind.PARAGRAPH else None
        if in_list and not match and token.kind is not Kind.FURNITURE:
            yield Token(Kind.LIST, edge=-1)
            in_list = False
        if not match:
            yield token
            continue
        if not in_list:
            yield Token(Kind.LIST, edge=1)
            in_list = True
        yield from _item(token, match)
    if in_list:
        yield Token(Kind.LIST, edge=-1)


def _item(token: Token, match: re.Match[str]) -> Iterator[Token]:
    yield Token(Kind.ITEM, edge=1, label=match[1])
    yield token.split(0, back=match.end())[1]
    yield Token(Kind.ITEM, edge=-1)


def _divisions(tokens: Iterator[Token]) -> Iterator[Token]:
    """Put each question and each answer, with what follows its heading, in a division."""
    opened = ""
    for token in tokens:
        asked = token.kind is Kind.HEADING and (token.role == "question" or QUESTION.fullmatch(token.text))
        if asked:
            if opened:
                yield Token(Kind.DIVISION, edge=-1, role=opened)
            opened = "answer" if token.text.startswith("Antwoord") else "question"
            yield Token(Kind.DIVISION, edge=1, role=opened)
        yield token
    if opened:
        yield Token(Kind.DIVISION, edge=-1, role=opened)
