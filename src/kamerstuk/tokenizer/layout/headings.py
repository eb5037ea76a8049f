"""Which short paragraphs are headings: a table of printed forms, tried in order, the first that fits decides."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokenizer.layout.paragraphs import LABEL, QUESTION, is_office_line, opens_office
from kamerstuk.tokenizer.layout.profile import Profile

_OPEN_END = re.compile(r"[;,]$|\b(?:en|of|de|het|een|van|te|in)$")
_SENTENCE_END = re.compile(r"[.?!:…][»”’\")]*$")
_LABELLED = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2}){0,4}\.?|[IVX]{1,5}\.?|[A-Z]\.|[§]\s?\d+\S*|(?:Artikel|ARTIKEL|Hoofdstuk|HOOFDSTUK|Bijlage"
    r"|BIJLAGE|Paragraaf|Onderdeel|Deel)\s\S+)(?:\s|$)"
)
_BARE_HEAD = re.compile(
    r"(?:Artikel|ARTIKEL|Hoofdstuk|HOOFDSTUK|Afdeling|AFDELING|Paragraaf|Bijlage|BIJLAGE)\s(?:[IVXLC]+|\d+[a-z]?|[A-Z])\.?"
)
_MAX_HEADING = 300
_NUMBERS = re.compile(r"\d{1,3}[a-z]?(?:(?:,| en| t/m) \d{1,3}[a-z]?)*\.?")  # "3 and 4" above a question
_LETTER_LINE = re.compile(r"Aan\b|Geachte|.{2,30}, \d{1,2} \w+ \d{4}|.*\d{4}$|(?:De|Het) .*,$")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+(?: \S+)?")
_SHORT = 9
"""Words of a heading that may end as a sentence does."""
_MOST_ROWS = 5


class Candidate(NamedTuple):
    """A paragraph and what stands around it."""

    groups: Sequence[Sequence[Line]]
    """All paragraphs of the stretch."""
    at: int
    """Which of them."""
    normal: Profile
    """What is normal in the document."""
    underlined: Callable[[Line], bool]
    """Whether a rule is drawn under a line."""
    plain: str
    """Its text in one line."""

    @property
    def lines(self) -> Sequence[Line]:
        """Its rows."""
        return self.groups[self.at]

    @property
    def bare(self) -> str:
        """Its text without the label of an item."""
        label = LABEL.match(self.plain)
        return self.plain[label.end() :].lstrip() if label else self.plain

    @property
    def letters(self) -> int:
        """How many letters it has."""
        return sum(c.isalpha() for c in self.plain)

    @property
    def is_sentence(self) -> bool:
        """Whether it is a long sentence that has no number before it."""
        long = bool(_SENTENCE_END.search(self.plain)) and len(self.plain.split()) > _SHORT
        return long and not _LABELLED.match(self.plain)

    @property
    def is_quiet(self) -> bool:
        """Whether it can be a heading by face alone: short, not ended as a sentence is, with text behind it."""
        if len(self.lines) > 2 or self.at + 1 >= len(self.groups):
            return False
        told = bool(_LABELLED.match(self.plain)) or self.plain.endswith("?")
        return not _SENTENCE_END.search(self.plain) or (len(self.plain.split()) <= _SHORT and told)


class Look(NamedTuple):
    """One printed form."""

    name: str
    """What it is."""
    fits: Callable[[Candidate], bool]
    """Whether a paragraph has it."""
    style: Callable[[Candidate], str]
    """Typography of the heading; "" where the form tells that there is none."""


def _none(_: Candidate) -> str:
    return ""


FORMS: tuple[Look, ...] = (
    Look("many rows", lambda c: len(c.lines) > _MOST_ROWS, _none),
    Look("heading by the file's own tags", lambda c: _is_tagged(c), lambda c: _capital(c) or _face(c.lines) or "rom"),
    Look("head of a question", lambda c: _is_bare(c), lambda c: _face(c.lines) or "rom"),
    Look("numbers above a question", lambda c: _is_bold(c) and bool(_NUMBERS.fullmatch(c.plain)), lambda c: "vet"),
    Look("address", lambda c: bool(_ADDRESS.fullmatch(c.plain)), _none),
    Look("no words, or a sentence that goes on", lambda c: _is_open(c), _none),
    Look("title or legend of a table", lambda c: c.lines[0].size < m.SMALL_TYPE * c.normal.body, _none),
    Look("bold", lambda c: _is_bold(c) and not c.is_sentence, lambda c: _capital(c) or _face(c.lines)),
    Look("large", lambda c: c.lines[0].size >= m.LARGE_TYPE * c.normal.body and not c.is_sentence, lambda c: "vet"),
    Look("a sentence in running type", lambda c: not c.is_quiet, _none),
    Look("name under an office", lambda c: _follows_office(c), _none),
    Look("numbered, in italics", lambda c: _is_italic(c) and _is_numbered(c) and _isolated(c), lambda c: "cur"),
    Look("italic in italics", lambda c: _is_italic(c) and (_among_italics(c) or c.bare[:1].islower()), _none),
    Look("italic", lambda c: _is_italic(c), lambda c: "cur"),
    Look("underlined", lambda c: all(c.underlined(line) for line in c.lines), lambda c: "ondlijn"),
    Look("close to the text", lambda c: c.letters < 4 or not _isolated(c), _none),
    Look("office of a signer in capitals", lambda c: opens_office(c.plain), _none),
    Look("capitals", lambda c: bool(_capital(c)), lambda c: "kapitaal"),
    Look("plain", lambda c: _is_plain_heading(c), lambda c: "rom"),
)
"""Forms of headings and of what only looks like one."""


def heading_style(
    groups: Sequence[Sequence[Line]], index: int, normal: Profile, underlined: Callable[[Line], bool]
) -> str:
    """Typography by which a paragraph is a heading; "" where it is none."""
    plain = " ".join(line.text for line in groups[index])
    candidate = Candidate(groups, index, normal, underlined, plain)
    return next((form.style(candidate) for form in FORMS if form.fits(candidate)), "")


def _is_bare(c: Candidate) -> bool:
    """ "Vraag 3" or "Artikel 4" and no more."""
    return bool(QUESTION.fullmatch(c.plain)) or (len(c.lines) == 1 and bool(_BARE_HEAD.fullmatch(c.plain)))


def _is_tagged(c: Candidate) -> bool:
    """The file says so, and the words are no sentence of the text: writers set those in a heading's style too."""
    told = c.lines[0].headed and c.lines[-1].headed and c.letters > 1
    return told and len(c.plain) <= _MAX_HEADING and not c.is_sentence


def _is_open(c: Candidate) -> bool:
    return c.letters < 2 or len(c.plain) > _MAX_HEADING or bool(_OPEN_END.search(c.plain))


def _is_bold(c: Candidate) -> bool:
    return all(line.bold for line in c.lines)


def _is_italic(c: Candidate) -> bool:
    return all(line.italic for line in c.lines)


def _is_numbered(c: Candidate) -> bool:
    """Whether a label stands before a title with a capital: "2. Noodzaak", "a. Doel"."""
    return len(c.lines) == 1 and bool(_LABELLED.match(c.plain) or LABEL.match(c.plain)) and c.bare[:1].isupper()


def _follows_office(c: Candidate) -> bool:
    return c.at > 0 and is_office_line(c.groups[c.at - 1][-1].text)


def _capital(c: Candidate) -> str:
    return "kapitaal" if _capitals(c.plain) else ""


def _is_plain_heading(c: Candidate) -> bool:
    """A short line in running type between finished paragraphs, with more than a line of text under it."""
    if not c.at or len(c.lines) > 1 or _LETTER_LINE.match(c.plain) or LABEL.match(c.plain):
        return False
    before, line, plain = c.groups[c.at - 1], c.lines[0], c.plain
    short = line.x1 - line.x0 < m.SHORT_HEADING * (line.right - line.left) and len(plain.split()) <= _SHORT
    numbered = bool(re.match(r"\d{1,2}(?:\.\d{1,2})+\.?\s", plain))
    follow = " ".join(each.text for each in c.groups[c.at + 1])
    opens = plain[:1].isupper() and _is_finished(before[-1].text) and len(follow) > 60 and _is_finished(follow)
    return short and (numbered or opens) and line.indent < m.SAME_EDGE


def _is_finished(text: str) -> bool:
    """Whether a text ends as a sentence does, note numbers aside."""
    return bool(_SENTENCE_END.search(text.rstrip("0123456789 ")))


def _face(lines: Sequence[Line]) -> str:
    bold, italic = all(line.bold for line in lines), all(line.italic for line in lines)
    return "vetcur" if bold and italic else "vet" if bold else "cur" if italic else ""


def _capitals(plain: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_]+", plain) if len(word) > 1]
    return sum(map(len, words)) >= 4 and all(word.isupper() for word in words)


def _among_italics(c: Candidate) -> bool:
    """Whether the text around is italic too: then italics are how the passage is printed."""
    following = c.groups[c.at + 1]
    if all(line.italic for line in following) and len(" ".join(line.text for line in following)) > 80:
        return True
    before = c.groups[c.at - 1] if c.at else ()
    return bool(before) and all(line.italic for line in before) and len(" ".join(line.text for line in before)) > 160


def _isolated(c: Candidate) -> bool:
    """White space above and below."""
    lines, after = c.lines, c.groups[c.at + 1][0]
    if not _is_apart(lines[-1], after, c.normal):
        return False
    return c.at == 0 or _is_apart(c.groups[c.at - 1][-1], lines[0], c.normal)


def _is_apart(one: Line, two: Line, normal: Profile) -> bool:
    return one.page != two.page or two.top - one.bottom > m.HEADING_SPACE * normal.body
