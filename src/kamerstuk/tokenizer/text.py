"""Plain text in, tokens out: the text that viewers show of a paper, and text layers of its PDF.

Two forms (formats handbook, A.1 T2, and the corpus): a paragraph to a line, with the notes as a list at the end whose
items close with an arrow; and lines broken by a page, with foot lines between. Note markers are bare digits glued to
words in both; they are recovered from the known sequence of notes.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from kamerstuk.forms import is_foot_line
from kamerstuk.source import RawSource
from kamerstuk.tokenizer.glued_markers import recover_markers
from kamerstuk.tokenizer.note_lists import cut_notes
from kamerstuk.tokenizer.printed_head import recognise_head, shouted
from kamerstuk.tokens import Kind, Token, Tokenized

_PAGE_NUMBER = re.compile(r"\d{1,4}")
_PREVIEW = re.compile(r"^Preview document\b.*$", re.M)
_ID_IN_PREAMBLE = re.compile(r"\((kst-[\w-]+)\)")
_TK_ID = re.compile(r"\b(?:19|20)\d{2}[DZ]\d{5}\b")
_BULLET = re.compile(r"([-–—•·])\s+(?=\S)")
_LETTER = re.compile(r"([a-z]\.|[a-z]\)|\d{1,2}°\.?|\(\w{1,3}\))\s+(?=\S)")
_HEADING = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.?|[A-Z]\.|Artikel \S{1,8})\s+\S.{0,150}|[A-ZÀ-Ý«].{2,100}"
)
# A line that opens a part of a motion opens a paragraph (formats handbook, D.2).
_MOTION_PART = re.compile(
    r"(?:De Kamer,|gehoord|constaterende|overwegende|gelezen|gelet|concluderende|kennis|van mening|van oordeel|"
    r"verzoekt|roept|spreekt|nodigt|draagt|betreurt|vraagt|erkennende|ten slotte|verder |(?:en )?gaat over)",
    re.I,
)
_DATE_LINE = re.compile(r"[A-Z’'][\w’' -]{2,30}, \d{1,2} \w{3,9} \d{4}")
_LETTER_OPENING = re.compile(r"Aan de |Geachte |Den Haag|’s-Gravenhage")


def tokenize(raw: RawSource) -> Tokenized:
    """Tokenize plain text; never fails on text."""
    text = raw.text.replace("\r\n", "\n").replace("\r", "\n")
    preamble, body = _cut_preamble(text)
    body, notes, buttons = cut_notes(body)
    lines = body.split("\n")
    wrapped = not preamble and ("\f" in body or max(map(len, lines), default=0) <= 160)
    tokens = [*_preamble_tokens(preamble), *_paragraphs(lines, wrapped)]
    named = [token for token in recognise_head(tokens, wrapped) if token.text or token.kind is not Kind.FURNITURE]
    marked = recover_markers(named, [(label, f"~{label}") for label, _ in notes])
    stream = _body(marked, wrapped)
    stream += [token for label, note in notes for token in _note(label, note)]
    stream += [Token(Kind.FURNITURE, line) for line in buttons]
    dialect = "preview" if preamble else "text-layer" if wrapped else "text"
    return Tokenized(tuple(stream), dialect, text.replace("\f", " "))


def _cut_preamble(text: str) -> tuple[str, str]:
    match = _PREVIEW.search(text)
    return (text[: match.end()], text[match.end() :]) if match else ("", text)


def _preamble_tokens(preamble: str) -> list[Token]:
    tokens = []
    match = _ID_IN_PREAMBLE.search(preamble)
    if match:
        tokens.append(Token(Kind.META, match[1], label="DC.identifier"))
    tokens += [Token(Kind.META, found, label="tk-id") for found in dict.fromkeys(_TK_ID.findall(preamble))]
    lines = [" ".join(line.split()) for line in preamble.split("\n")]
    named = [line for line in lines if line and not line.startswith("[")]
    if named and tokens:
        tokens.append(Token(Kind.META, named[0], label="OVERHEIDop.documenttitel"))
    return tokens + [Token(Kind.FURNITURE, line) for line in lines if line]


def _note(label: str, text: str) -> list[Token]:
    ident = f"~{label}"
    paragraphs = [" ".join(part.split()) for part in text.split("\n\n")]
    return [
        Token(Kind.NOTE, edge=1, id=ident, label=label),
        *(Token(Kind.PARAGRAPH, part) for part in paragraphs if part),
        Token(Kind.NOTE, edge=-1),
    ]


class _Line(NamedTuple):
    text: str
    blank: bool  # a blank line stands before it
    foot: bool  # the foot of a page stands before it


def _paragraphs(lines: list[str], wrapped: bool) -> list[Token]:
    """Join lines to paragraphs; foot lines and page numbers between them are furniture."""
    tokens: list[Token] = []
    current: list[str] = []
    for line in _content(lines, tokens):
        if current and not (wrapped and _runs_on(current, line)):
            tokens.append(Token(Kind.PARAGRAPH, _joined(current)))
            current.clear()
        current.append(line.text)
    if current:
        tokens.append(Token(Kind.PARAGRAPH, _joined(current)))
    return tokens


def _content(lines: list[str], tokens: list[Token]) -> Iterator[_Line]:
    """Yield the lines of the paper; what is furniture goes to `tokens` at once."""
    blank = foot = False
    for raw in lines:
        text = " ".join(raw.replace("\f", " ").split())
        if not text:
            blank = True
        elif is_foot_line(text) or (foot and _PAGE_NUMBER.fullmatch(text)):
            tokens.append(Token(Kind.FURNITURE, text))
            foot = True
        else:
            yield _Line(text, blank, foot)
            blank = foot = False


def _runs_on(current: list[str], line: _Line) -> bool:
    """Tell whether `line` goes on with the paragraph at hand in text broken into lines."""
    last, text = current[-1], line.text
    if _MOTION_PART.match(text) or _BULLET.match(text) or shouted(text) != shouted(last):
        return False
    if line.foot:  # a paragraph can run on behind the foot of the page
        return last[-1] not in ".;:," and text[:1].islower()
    if line.blank or (last[-1] in ".;:!?" and (text[:1].isupper() or len(last) < 50)):
        return False
    if last[-1] == "," and (len(last) < 40 or len(current) == 1) and text[:1].isupper() and len(text) < 40:
        return False
    return len(last) >= 40 or text[:1].islower()


def _joined(lines: list[str]) -> str:
    text = lines[0]
    for line in lines[1:]:
        text = text[:-1] + line if text.endswith("\u00ad") else f"{text} {line}"
    return text


def _body(tokens: list[Token], wrapped: bool) -> list[Token]:
    """Name headings and lists among the paragraphs of the body."""
    result: list[Token] = []
    in_list = False
    sentences = (i for i, token in enumerate(tokens) if token.kind is Kind.PARAGRAPH and token.text[-1:] in ".;:?!")
    last = max(sentences, default=-1)
    for index, token in enumerate(tokens):
        match = (_BULLET.match(token.text) or _LETTER.match(token.text)) if token.kind is Kind.PARAGRAPH else None
        if in_list and not match and token.kind is not Kind.FURNITURE:
            result.append(Token(Kind.LIST, edge=-1))
            in_list = False
        if match:
            if not in_list:
                result.append(Token(Kind.LIST, edge=1))
                in_list = True
            result += _item(token, match)
        elif (
            token.kind is Kind.PARAGRAPH and not wrapped and index < last and _is_heading(token.text, tokens[index - 1])
        ):
            result.append(token._replace(kind=Kind.HEADING))
        else:
            result.append(token)
    return [*result, Token(Kind.LIST, edge=-1)] if in_list else result


def _item(token: Token, match: re.Match[str]) -> list[Token]:
    cut = match.end()
    marks = tuple(mark._replace(offset=mark.offset - cut) for mark in token.marks)
    paragraph = token._replace(text=token.text[cut:], marks=marks)
    return [Token(Kind.ITEM, edge=1, label=match[1]), paragraph, Token(Kind.ITEM, edge=-1)]


def _is_heading(text: str, before: Token) -> bool:
    return (
        _HEADING.fullmatch(text) is not None
        and text[-1] not in '.;:,?!»”"'
        and not _DATE_LINE.match(text)
        and not _LETTER_OPENING.match(text)
        and not before.text.endswith(",")  # behind "De voorzitter van de commissie," stands a name
    )
