"""Written questions of old print to divisions: "1 Herinnert de minister …", "Antwoord van minister … 1 Ja. 2 Ja."."""

import re
from collections.abc import Iterator, Sequence

from kamerstuk.tokens import Kind, Token

# (Aanhangsel van de Handelingen, sessions 1945 to 1990)
_ANSWER = re.compile(
    r"(?:(?P<word>Antwoord)\s)?(?P<title>(?:Antwoord|ANTWOORD)\svan\s.{3,300}?\((?i:ontvangen|[il]ngezonden)\s[^()]{4,60}[)J])\s*",
    re.S,
)
_ASKED = re.compile(r"(?:\d{1,4}\s?\.\s)?(?:Vragen|VRAGEN)\s(?:van|door|gesteld)\b")
_NUMBERS = r"\d{1,2}(?:\s?(?:en|,|t/m|-)\s?\d{1,2})*"
_ITEM = re.compile(r"(?P<label>(?P<first>\d{1,2})(?:\s?(?:en|,|t/m|-)\s?(?P<last>\d{1,2}))*\.?)\s+(?=[A-ZÀ-Þ«„])")
_GAP = 3  # a question whose number a scan lost
_NEXT = re.compile(rf"(?<=[.?!»])\s(?={_NUMBERS}\.?\s+[A-ZÀ-Þ«„])")


def divide(tokens: Sequence[Token]) -> list[Token]:
    """Name the questions, the answers and a next paper in an Aanhangsel whose lines do not say "Vraag 1"."""
    if not any(token.role == "vraag" for token in tokens if token.kind is Kind.TITLE):
        return list(tokens)
    if any(token.kind is Kind.DIVISION and token.role == "question" for token in tokens):
        return list(tokens)
    return list(_divided(tokens))


def _divided(tokens: Sequence[Token]) -> Iterator[Token]:
    start = next(i for i, token in enumerate(tokens) if token.role == "vraag") + 1
    yield from tokens[:start]
    out = _Divisions()
    for index, token in enumerate(tokens[start:], start):
        if _is_next_paper(token, tokens[index + 1 : index + 2]):
            yield from out.close()
            yield token._replace(kind=Kind.NUMBER)
            yield from tokens[index + 1 :]
            return
        if token.role == "antwoord":
            yield from out.answer()
        answer = _ANSWER.match(token.text) if token.kind is Kind.PARAGRAPH else None
        if answer:
            yield from out.answer()
            if answer["word"]:
                yield Token(Kind.PARAGRAPH, answer["word"])
            yield Token(Kind.TITLE, answer["title"], role="antwoord")
            _, token = token.split(0, back=answer.end())
        yield from out.take(token)
    yield from out.close()


class _Divisions:
    """The division that is open, and the number of its question."""

    def __init__(self) -> None:
        self.role = "question"
        self.opened = False
        self.last = 0

    def close(self) -> Iterator[Token]:
        if self.opened:
            yield Token(Kind.DIVISION, edge=-1, role=self.role)
        self.opened = False

    def answer(self) -> Iterator[Token]:
        """Let what follows be answers."""
        yield from self.close()
        self.role, self.last = "answer", 0

    def take(self, token: Token) -> Iterator[Token]:
        """Yield a token, in divisions where it opens them."""
        if token.kind is Kind.DIVISION and token.role == "answer":
            return  # that of a lone "Antwoord": each answer has its own
        if token.kind is Kind.HEADING and token.text == "Antwoord":
            token = token._replace(kind=Kind.PARAGRAPH)
        if token.kind is not Kind.PARAGRAPH:
            yield token
            return
        for part in _items(token):
            yield from self._part(part)

    def _part(self, token: Token) -> Iterator[Token]:
        match = _ITEM.match(token.text)
        if match and self.last < int(match["first"]) <= self.last + _GAP:
            yield from self.close()
            self.opened, self.last = True, int(match["last"] or match["first"])
            yield Token(Kind.DIVISION, edge=1, role=self.role)
            yield Token(Kind.HEADING, label=match["label"])
            _, token = token.split(0, back=match.end())
        if token.text:
            yield token


def _is_next_paper(token: Token, after: Sequence[Token]) -> bool:
    """Tell whether a number alone begins another set of questions in the same file."""
    number = token.kind in (Kind.PARAGRAPH, Kind.HEADING) and re.fullmatch(r"\d{1,4}", token.text) is not None
    return number and any(_ASKED.match(line.text) for line in after)


def _items(token: Token) -> Iterator[Token]:
    """Part a paragraph that holds several numbered answers: "1 Ja. 2 Ja."."""
    while _ITEM.match(token.text) and (gap := _NEXT.search(token.text)):
        part, token = token.split(gap.start(), back=gap.end())
        yield part
    yield token
