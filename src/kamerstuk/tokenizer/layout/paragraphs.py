"""Rows of the text column to paragraphs: by gap, indent, type, label and the length of the last line.

The last-line rule reads ragged columns, where paragraphs follow each other without white space: a line ended early if
the first word of the next one would still have stood on it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from kamerstuk.hyphens import HYPHENS
from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.lines import Line
from kamerstuk.tokenizer.layout.profile import Profile

LABEL = re.compile(
    r"(?P<bullet>[–—•‒▪◦·●○■□*►▶➢✓→⮚\uf02d\uf06f\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc-]|o)(?=\s)"
    r"|(?P<digit>\(?\d{1,3}[a-z]{0,2}(?:[.)]|°\.?|°)|\(\d{1,3}\))(?=\s)"
    r"|(?P<letter>\(?[a-z]{1,2}[.)]|\([a-z]{1,2}\)|[A-Z][.)])(?=\s)"
    r"|(?P<roman>\(?[ivx]{1,5}[.)]|\([ivx]{1,5}\))(?=\s)"
)
"""What opens an item of a list; "o" is the second bullet of Word."""
SYMBOLS = {
    "\uf02d": "-",
    "\uf06f": "□",
    "\uf076": "❖",
    "\uf0a7": "▪",
    "\uf0a8": "▫",
    "\uf0b7": "•",
    "\uf0d8": "➢",
    "\uf0e0": "→",
    "\uf0fc": "✓",
}
"""Signs of the fonts Symbol and Wingdings, which Word's bullets are set in, as Unicode has them."""
QUESTION = re.compile(
    r"(?:Vraag|Vragen|Antwoord|Antwoorden)(?: op)?(?: de)?(?: [Vv]rag?(?:en)?| [Vv]raag)? ?"
    r"(?:nrs?\. )?\d{1,3}[a-z]?(?:(?:,? en |, ?| t/m | tot en met | ?[-–] ?| )\d{1,3}[a-z]?)*[.:]?"
    r"|(?:Vraag|Antwoord|Mededeling|Toelichting)[.:]?"
)
"""Heads of an Aanhangsel; "Antwoord" without a number where there is but one."""
_TERMINAL = re.compile(r"[.?!:;…](?:[»”’\")\]]|\d{1,3}|\*)*$|[»”]$")
_OPENING = re.compile(r"[«“‘\"'(]?[A-ZÀ-ÝĲ0-9–•]")
_LEADERS = re.compile(r"(?:\.{4,}|(?:\. ){4,}|…{2,})\s?\d{1,4}$")  # an entry of a table of contents
_DATED = re.compile(r"[A-Z’'‘][\w’'‘ -]{2,30}, \d{1,2} [a-z]{3,9} \d{4}")
_FORMULA = re.compile(
    r"(?:(?:De|Het) )?(?:Minister|Staatssecretaris|[Vv]oorzitter|[Gg]riffier|[Aa]djunct-griffier"
    r"|[Vv]ice-[Pp]resident|waarnemend)\b.{0,120},"
    r"|(?:De|DE) (?:minister|MINISTER|staatssecretaris|STAATSSECRETARIS)(?:-PRESIDENT|-president)?"
    r"(?: (?:van|voor|en|de|het|VAN|VOOR|EN|DE|HET|[A-ZÀ-Ý][\w-]*,?))*,|" + _DATED.pattern
)
_MOTION = re.compile(
    r"(?:constaterende|overwegende|gehoord|gelezen|gelet|van mening|van oordeel|verzoekt|roept|spreekt uit|nodigt"
    r"|draagt|betreurt|en gaat over tot de orde)\b"
)
_OPENS_MOTION = re.compile(_MOTION.pattern + r"|De (?:\w+ )?Kamer(?: der Staten-Generaal)?,|De Kamer\b|Gehoord\b")
"""First words of the paragraph before a part of a motion: elsewhere "gelet op" is running text."""
_UNBREAKABLE = re.compile(
    r"\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \d{4})?,?"
    r"|(?:€|EUR|ƒ|f) ?\d[\d.,]*(?: (?:mln|mld|miljoen|miljard|duizend)\b\.?,?)?|\d{1,3}(?: \d{3})+(?!\d)"
    r"|(?:nrs?|artt?|blz|p)\. \d+\w*,?|(?:artikel|lid|bijlage|paragraaf|noot) \d[\w.:]*,?|§ ?\d[\d.]*|\d[\d.,]* ?%"
    r"|\d[\d.,]* (?:mln|mld|miljoen|miljard|km|ha|euro)\b\.?,?"
)
"""What is set without a break: the line before ends early where it does not fit."""
MARGIN_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3}){0,3}\.?")
"""Number of a paragraph in the margin, or before a text that hangs: "12", "2.3"."""
_OPENS_OFFICE = re.compile(r"(?:DE |HET )?(?:MINISTER|STAATSSECRETARIS)\b[A-ZÀ-Ý ,-]*")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(])(?:[a-z]\.(?:[a-z]\.)+|(?:nrs?|artt?|blz|p|jl|resp|ca|[Ss]tb|[Ss]tcrt|c\.q|dd)\.)$"
)
_ITEM_END = re.compile(r";(?: en| of)?\d*$")
_HEAD_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,4}[.)]?\s|[IVX]{1,5}\.?\s|[A-Za-z][.)]\s")
LONE_LABEL = re.compile(r"[A-Z]{1,2}|[IVX]{1,5}|\d{1,2}\.")
"""A letter or number on a line of its own, as it stands above an instruction of an amendment."""


class Habits(NamedTuple):
    """How a document sets its paragraphs."""

    spaced: bool
    """White space between paragraphs: an early line end then says less."""
    greedy: bool = False
    """Lines are filled as far as words go, so that the last-line rule can be trusted."""


def is_office_line(text: str) -> bool:
    """Whether a line names the office of who signs, with the comma that the name follows."""
    return bool(_FORMULA.fullmatch(text)) and not _DATED.fullmatch(text)


def opens_office(text: str) -> bool:
    """Whether a line in capitals begins or holds the office of who signs: "DE STAATSSECRETARIS VAN VEREN"."""
    return _OPENS_OFFICE.fullmatch(text) is not None


def is_question(line: Line) -> bool:
    """Whether a row is the head of a question or an answer."""
    return line.pieces[0].text[:1] in "VAMT" and bool(QUESTION.fullmatch(line.text))


def habits(rows: Sequence[Line], normal: Profile) -> Habits:
    """Count how often a short last line is followed by white space."""
    ends: list[bool] = []
    slacks: list[float] = []
    for one, two in _running_pairs(rows, normal):
        gap, slack = _gap(one, two, normal), _slack(one, two)
        if slack > m.SHORT_LAST * (one.right - one.left) and _TERMINAL.search(one.text):
            ends.append(gap)
        if not gap and two.text[:1].islower() and (one.text[-1:].isalpha() or one.text.endswith(",")):
            slacks.append(slack / one.size)
    slacks.sort()
    greedy = len(slacks) >= 6 and slacks[int(len(slacks) * m.TIGHT_SHARE)] <= m.TIGHT
    return Habits(len(ends) >= 2 and sum(ends) >= m.SPACED_SHARE * len(ends), greedy)


def _running_pairs(rows: Sequence[Line], normal: Profile) -> Iterator[tuple[Line, Line]]:
    """Rows of running type with the next; white space before the head of a question says nothing of paragraphs."""
    for one, two in pairwise(rows):
        running = abs(one.size - normal.body) <= m.RUNNING_TYPE * normal.body
        if running and _same_column(one, two) and not is_question(two):
            yield one, two


def group(rows: Sequence[Line], normal: Profile, usual: Habits) -> list[tuple[Line, ...]]:
    """Cut rows into paragraphs."""
    groups: list[list[Line]] = []
    for row in rows:
        if groups and not _begins(groups[-1], row, normal, usual):
            groups[-1].append(row)
        else:
            groups.append([row])
    return [tuple(each) for each in groups]


def _begins(current: Sequence[Line], row: Line, normal: Profile, usual: Habits) -> bool:
    """Whether `row` opens a new paragraph behind the rows at hand."""
    last = current[-1]
    if _stands_apart(current, row, normal):
        return True
    if _goes_on_with_office(last, row) or _is_one_link(last, row):
        return False
    early = _ends_early(last, row, normal, usual)
    if _style_breaks(current, row, early) or _opens_formula(current, row):
        return True
    if (last.text[-1:] in HYPHENS and not early) or _is_second_row_of_heading(current, row):
        return False
    if LABEL.match(row.text) and _label_breaks(current, row, early):
        return True
    return _indent_breaks(current, row, normal) or early


def _goes_on_with_office(last: Line, row: Line) -> bool:
    """Whether an office that is cut by a line end goes on: "De Minister van Onderwijs, / Cultuur en Wetenschap,"."""
    opened = is_office_line(last.text) or (opens_office(last.text) and row.text.isupper())
    return opened and row.text.endswith(",") and not is_office_line(row.text)


def _is_second_row_of_heading(current: Sequence[Line], row: Line) -> bool:
    """Whether a bold or italic row hangs behind the number of a heading: its rows are short by nature."""
    first = current[0]
    if not (first.bold and row.bold) and not (first.italic and row.italic):
        return False
    hanging = abs((row.x0 - row.left) - (first.hang - first.left)) <= m.ITEM_NEAR * row.size
    return hanging and first.hang - first.x0 > m.CLEAR_HANG * first.size and bool(_HEAD_NUMBER.match(first.text))


def _stands_apart(current: Sequence[Line], row: Line, normal: Profile) -> bool:
    """Whether form, size or white space part `row` from the rows at hand, whatever they say."""
    last = current[-1]
    if is_question(row) or is_question(current[0]) or _LEADERS.search(last.text):
        return True
    if LONE_LABEL.fullmatch(row.text) and re.search(r"[.:]$", last.text) and abs(row.indent) < m.SAME_EDGE:
        return True
    if abs(row.size - last.size) > m.PARAGRAPH_TYPE * last.size or _is_told_apart(last, row):
        return True
    return _same_column(last, row) and _gap(last, row, normal) and not _runs_over(current, row)


def _is_one_link(last: Line, row: Line) -> bool:
    """Whether one link, as an address over two rows is, stands at the end of the one and the start of the other."""
    return last.pieces[-1].href != "" and last.pieces[-1].href == row.pieces[0].href


def _is_told_apart(last: Line, row: Line) -> bool:
    """Whether the file says that a paragraph ends with its page, and the words agree.

    Some writers make a block of each page's part of a paragraph: a sentence that goes on is believed over the tags.
    """
    return row.page != last.page and last.whole and bool(_TERMINAL.search(last.text)) and row.text[:1].isupper()


def _opens_formula(current: Sequence[Line], row: Line) -> bool:
    """Lines that always stand apart: the office in a signature, place and date, the parts of a motion."""
    last = current[-1]
    if _FORMULA.fullmatch(last.text) and row.text[:1].isupper():
        return True
    if _FORMULA.fullmatch(row.text):
        return bool(_TERMINAL.search(last.text)) or last.text.endswith(",") or bool(_DATED.fullmatch(row.text))
    if not _MOTION.match(row.text) or not _OPENS_MOTION.match(current[0].text):
        return False
    return bool(re.search(r";\d{0,2}$", last.text) or (re.search(r",\d{0,2}$", last.text) and last.x1 < last.right))


def _same_column(one: Line, two: Line) -> bool:
    return one.page == two.page and one.left == two.left and two.base > one.base


def _runs_over(current: Sequence[Line], row: Line) -> bool:
    """Whether a row goes on with the one above though the pitch is wide: text in boxes has a pitch of its own."""
    last = current[-1]
    if abs(row.x0 - last.x0) > m.SAME_EDGE * row.size or last.bold != row.bold or LABEL.match(row.text):
        return False
    if row.base - last.base > m.PITCH_MOST * row.size or _TERMINAL.search(last.text) or last.text.endswith(","):
        return False
    filled = _slack(last, row) <= m.BOX_SLACK * row.size
    alike = len(current) > 1 and abs((row.base - last.base) - (last.base - current[-2].base)) <= m.SAME_BASE * row.size
    return filled and (row.text[:1].islower() or alike)


def _gap(one: Line, two: Line, normal: Profile) -> bool:
    """White space between two rows beyond the normal pitch; raised and lowered signs do not count as white space."""
    space = (two.top - one.bottom) / two.size
    pitch = max(normal.pitch, 1.0)
    # Small type is set with at least the same relative pitch; note type somewhat wider.
    allowed = pitch - 1.0 + (m.SMALL_PITCH if two.size < m.SMALL_TYPE * normal.body else 0.0)
    return space > allowed + m.PARAGRAPH_SPACE


def _slack(last: Line, row: Line) -> float:
    """Room that the first word of `row` would have left at the end of `last`; negative where it did not fit.

    A date or a sum does not part at a line end: it is one word, unless a sentence ended before it.
    """
    width, text = row.first, row.text
    whole = _UNBREAKABLE.match(text)
    if whole and (not _TERMINAL.search(last.text) or _ABBREVIATED.search(last.text)):
        width = max(width, (row.x1 - row.x0) * whole.end() / len(text))
    return last.right - (last.x1 + m.WORD_SPACE * last.size + width)


def _ends_early(last: Line, row: Line, normal: Profile, usual: Habits) -> bool:
    slack, width = _slack(last, row), max(last.right - last.left, 1.0)
    if slack <= m.LINE_FULL * last.size or last.text[-1:] in HYPHENS:
        return False
    terminal = bool(_TERMINAL.search(last.text))
    opening = bool(_OPENING.match(row.text))
    if slack > m.LINE_OPEN * width:
        return True
    if usual.spaced and _same_column(last, row):
        return usual.greedy and opening and slack > m.TIGHT_TIMES * m.TIGHT * last.size
    if usual.greedy:
        return opening and slack > m.TIGHT * last.size
    return terminal or opening if slack > m.LINE_LOOSE * width else terminal and opening


def _is_heading_above(current: Sequence[Line], row: Line) -> bool:
    """Whether a numbered italic row that fills its line stands above text in another face, set back to its number."""
    first = current[0]
    if not all(line.italic for line in current) or row.italic or not row.text[:1].isupper():
        return False
    return (
        hangs_clear(first) and bool(_HEAD_NUMBER.match(first.text)) and row.x0 <= first.x0 + m.LABEL_BESIDE * row.size
    )


def _style_breaks(current: Sequence[Line], row: Line, early: bool) -> bool:
    last = current[-1]
    if (last.bold and not row.bold and all(line.bold for line in current)) or _is_heading_above(current, row):
        return True
    done = early or bool(_TERMINAL.search(last.text))
    if row.bold and not last.bold:
        return done
    return last.italic != row.italic and done and (not last.italic or all(line.italic for line in current))


def _label_breaks(current: Sequence[Line], row: Line, early: bool) -> bool:
    """A label opens an item where the line before is finished, or where its text hangs clear of it."""
    last = current[-1]
    if early or hangs_clear(row) or re.search(r"[;:]\d*$", last.text):
        return True
    if _is_next(current[0], row) and (_TERMINAL.search(last.text) or row.indent > m.INDENTED):
        return True
    beside = abs(current[0].x0 - row.x0) < m.LABEL_BESIDE * row.size
    if LABEL.match(current[0].text) and beside and last.x0 > row.x0 + m.LABEL_APART * row.size:
        return True
    return bool(_TERMINAL.search(last.text)) and abs(last.x0 - row.x0) > m.LABEL_APART * row.size


def _is_next(first: Line, row: Line) -> bool:
    """Whether two rows set in from the edge open with labels of one kind at one place: members of an article."""
    one, two = LABEL.match(first.text), LABEL.match(row.text)
    if one is None or two is None or one.lastgroup != two.lastgroup or row.page != first.page:
        return False
    if abs(row.indent - first.indent) < m.LABEL_SAME and follows(one[0], two[0]):
        return True
    return row.indent > m.INDENTED and abs(row.indent - first.indent) < m.LABEL_SAME


def follows(one: str, two: str) -> bool:
    """Whether number two comes after number one: 2 after 1, 2a after 2."""
    a, b = (re.match(r"\(?(\d+)([a-z]*)", label) for label in (one, two))
    if a is None or b is None:
        return False
    step = int(b[1]) - int(a[1])
    return (step == 1 and not b[2]) or (step == 0 and bool(b[2]) and b[2] > a[2])


def hangs_clear(line: Line) -> bool:
    """Whether white space wider than a word space stands behind the first word."""
    return line.hang - line.x0 - line.first > m.CLEAR_HANG * line.size


def _indent_breaks(current: Sequence[Line], row: Line, normal: Profile) -> bool:
    """An indented first line, or the return from a hanging text to the edge."""
    last, first = current[-1], current[0]
    em = row.size
    here, there = row.x0 - row.left, last.x0 - last.left
    if first.x0 < first.left - em and here >= -m.SAME_EDGE * em:  # behind a label of the margin
        return here > m.FIRST_INDENT * em
    if LABEL.match(first.text):
        hang = first.hang - first.left
        if abs(here - hang) <= m.ITEM_TEXT * em:
            return False
        if len(current) > 1 and abs(there - hang) <= m.ITEM_TEXT * em:
            return True
        if here < hang and last.page != row.page and _ITEM_END.search(last.text):
            return True
    if here > there + m.FIRST_INDENT * em:
        return not _centred(last, row)
    if here < there - m.FIRST_INDENT * em:
        # Back to the edge: the second line of an indented paragraph, or the end of something set in.
        return len(current) > 1 and not _centred(last, row)
    return False


def _centred(one: Line, two: Line) -> bool:
    middle = abs((one.x0 + one.x1) - (two.x0 + two.x1)) < m.CENTRED * one.size
    return (
        middle and abs(one.x0 - two.x0) > m.FIRST_INDENT * one.size and abs(one.x1 - two.x1) > m.FIRST_INDENT * one.size
    )
