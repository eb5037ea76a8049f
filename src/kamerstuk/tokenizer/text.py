"""Plain text in, tokens out: what viewers and sites show of a paper, and text layers of its PDF.

The lines lose furniture and notes, are joined to paragraphs, and these are named: head, headings, lists, questions.
"""

import re
from collections.abc import Sequence

from kamerstuk.hyphens import join_broken_words
from kamerstuk.source import RawSource
from kamerstuk.tokenizer.head import cut_last, read_lines as read_head_lines
from kamerstuk.tokenizer.note_markers import recover_markers
from kamerstuk.tokenizer.notes import cut_notes
from kamerstuk.tokenizer.speeches import with_speeches
from kamerstuk.tokenizer.text_body import body
from kamerstuk.tokenizer.text_lines import is_motion, paragraphs, read_lines
from kamerstuk.tokens import Kind, Token, Tokenized

_PREVIEW = re.compile(r"^Preview document\b.*$", re.M)
_ID_IN_PREAMBLE = re.compile(r"\((kst-[\w-]+)\)")
_TK_ID = re.compile(r"\b(?:19|20)\d{2}[DZ]\d{5}\b")
_LONGEST_LINE = 160  # characters: a page cut no line that is longer


def tokenize(raw: RawSource) -> Tokenized:
    """Tokenize plain text; never fails on text."""
    text = raw.text.replace("\r\n", "\n").replace("\r", "\n")
    preamble, rest = _cut_preamble(text)
    all_lines, furniture = read_lines(rest)
    texts, broken = join_broken_words([line.text for line in all_lines])
    whole = [line._replace(text=text) for line, text in zip(all_lines, texts, strict=True)]
    lines, notes, buttons, shape = cut_notes(whole)
    wrapped = not preamble and ("\f" in rest or all(len(line.text) <= _LONGEST_LINE for line in lines))
    head = read_head_lines([Token(Kind.PARAGRAPH, line.text) for line in lines], wrapped=wrapped)
    rest_lines, last = cut_last(lines[head.used :], head)
    motion = is_motion(token.text for token in head.tokens)
    joined = paragraphs(rest_lines, wrapped=wrapped, motion=motion)
    named = [*_preamble_tokens(preamble), *head.tokens, *joined]
    marked = recover_markers(named, [(label, f"~{label}") for label, _ in notes], shape)
    stream = body(marked, wrapped=wrapped)
    stream = list(with_speeches(stream)) if _is_stenogram(head.tokens) else stream
    stream += [token for label, note in notes for token in _note(label, note)]
    stream += [*(Token(Kind.FURNITURE, line) for line in (*furniture, *buttons)), *last]
    dialect = "preview" if preamble else "text-layer" if wrapped else "text"
    return Tokenized(tuple(stream), dialect, text.replace("\f", " "), _told(broken))


def _is_stenogram(head: Sequence[Token]) -> bool:
    return any(token.role == "vergadering" for token in head)


def _told(broken: int) -> tuple[tuple[str, str], ...]:
    told = f'{broken} words that a scan left broken (such as "rela-tief") were joined.'
    return (("broken-words", told),) if broken else ()


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
    return [
        Token(Kind.NOTE, edge=1, id=f"~{label}", label=label),
        *(Token(Kind.PARAGRAPH, part) for part in text.split("\n") if part),
        Token(Kind.NOTE, edge=-1),
    ]
