"""Questions and answers: Aanhangsel, Kamervragen, lists of questions, schriftelijk overleg."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from kamerstuk.headings import read_heading
from kamerstuk.kinds.interrogation import addressees, answerers, askers
from kamerstuk.kinds.lines import Line, lines_of
from kamerstuk.kinds.overleg import by_fraction
from kamerstuk.kinds.parts import part, signature_lines
from kamerstuk.model import (
    Kamerstuk,
    Node,
    Pair,
    Part,
    Section,
    SectionKind,
    Soort,
    Unanswered,
    VragenEnAntwoorden,
)

_NOTICE = re.compile(r"(?:Nadere\s+)?Mededeling\.?", re.I)
_INLINE = re.compile(
    r"(?P<word>Vraag|Antwoord)(?:\s+op\s+(?:de\s+)?vra(?:ag|gen))?\s*[:.]?\s*$|(?P<inline>Antwoord)\s*:\s+(?=\S)", re.I
)
_LISTS = (Soort.LIJST_VAN_VRAGEN, Soort.LIJST_VAN_VRAGEN_EN_ANTWOORDEN)
_OVERLEG = Soort.VERSLAG_SCHRIFTELIJK_OVERLEG


class _Group(NamedTuple):
    """What stands under one heading: a question, an answer, or the notice that puts answers off."""

    role: Literal["question", "answer", "notice"]
    numbers: tuple[str, ...]
    nodes: list[Node]


def read(stuk: Kamerstuk) -> VragenEnAntwoorden:
    """Return who asked whom, who answered, and each question with its answer or the reason why there is none."""
    groups = _groups(stuk)
    pairs, open_ = _paired(stuk, groups)
    notice = next((group for group in groups if group.role == "notice"), None)
    return VragenEnAntwoorden(
        askers=askers(stuk),
        addressees=addressees(stuk),
        answerers=answerers(stuk),
        pairs=pairs or by_fraction(stuk),
        unanswered=_unanswered(stuk, open_, notice),
    )


def _groups(stuk: Kamerstuk) -> list[_Group]:
    signed = signature_lines(stuk)
    groups: list[_Group] = []
    for line in lines_of(stuk.sections):
        opened = _opening(stuk, line) or _counted(stuk, line, groups)
        if opened:
            groups.append(opened)
        elif line.heading and isinstance(line.node, Section) and line.node.kind is SectionKind.ANNEX:
            break
        elif groups and not line.heading and line.start < line.end and id(line.node) not in signed:
            groups[-1].nodes.append(line.node)
    return groups


def _opening(stuk: Kamerstuk, line: Line) -> _Group | None:
    """Return the group that a line opens: a heading, or a paragraph that reads as one ("Vraag 3", "Antwoord: Ja.")."""
    if _NOTICE.fullmatch(line.text):
        return _Group("notice", (), [])
    if line.heading and isinstance(line.node, Section):
        return _under_heading(stuk, line.node)
    return _by_words(line)


def _counted(stuk: Kamerstuk, line: Line, groups: Sequence[_Group]) -> _Group | None:
    """Return the question that a number alone opens in a list of questions, where it is the next in the count."""
    if stuk.header.soort not in _LISTS or line.heading:
        return None
    last = next((group.numbers[-1] for group in reversed(groups) if group.role == "question" and group.numbers), "0")
    number = line.text.rstrip(".")
    counts_on = number.isdecimal() and last.isdecimal() and int(number) == int(last) + 1
    return _Group("question", (number,), []) if counts_on else None


def _by_words(line: Line) -> _Group | None:
    """Return the group that the words of a paragraph open."""
    inline = _INLINE.match(line.text)
    if inline and inline["inline"]:
        return _Group("answer", (), [line.node])
    heading = read_heading(line.text) if len(line.text) < 80 else None
    if heading and heading.kind in (SectionKind.QUESTION, SectionKind.ANSWER) and not heading.title:
        return _Group(_role(heading.kind), tuple((heading.number or "").split()), [])
    if inline:
        return _Group("question" if inline["word"].lower() == "vraag" else "answer", (), [])
    return None


def _under_heading(stuk: Kamerstuk, section: Section) -> _Group | None:
    if section.kind in (SectionKind.QUESTION, SectionKind.ANSWER):
        return _Group(_role(section.kind), section.numbers, [])
    if section.title and re.fullmatch(r"Antwoord(?:en)?\s*:?", section.title, re.I):
        return _Group("answer", (), [])
    if (
        stuk.header.soort is not _OVERLEG
        and not section.title
        and section.numbers
        and all(number.isdigit() for number in section.numbers)
    ):
        return _Group("question", section.numbers, [])
    return None


def _role(kind: SectionKind) -> Literal["question", "answer"]:
    return "question" if kind is SectionKind.QUESTION else "answer"


def _paired(stuk: Kamerstuk, groups: Sequence[_Group]) -> tuple[tuple[Pair, ...], list[_Group]]:
    """Give each answer the open questions with its numbers, or, where it names none, those right before it."""
    pairs: list[Pair] = []
    open_: dict[int, _Group] = {}  # by their place in print
    by_number: dict[str, list[int]] = {}
    fresh: list[int] = []
    for index, group in enumerate(groups):
        if group.role == "question":
            open_[index] = group
            fresh.append(index)
            for number in group.numbers:
                by_number.setdefault(number, []).append(index)
        elif group.role == "answer":
            named = sorted(place for number in group.numbers for place in by_number.pop(number, ()))
            places = dict.fromkeys(named if group.numbers else fresh)
            pairs += _pair(stuk, [open_.pop(place) for place in places if place in open_], group)
            fresh = []
    return tuple(pairs), list(open_.values())


def _pair(stuk: Kamerstuk, asked: Sequence[_Group], answer: _Group) -> Iterator[Pair]:
    numbers = answer.numbers or tuple(number for one in asked for number in one.numbers)
    question = tuple(node for one in asked for node in one.nodes)
    nodes = (*question, *answer.nodes)
    if nodes:
        yield part(stuk, nodes, Pair, numbers=numbers, question=question, answer=tuple(answer.nodes))


def _unanswered(stuk: Kamerstuk, open_: Sequence[_Group], notice: _Group | None) -> tuple[Unanswered, ...]:
    """Return the questions without an answer: all together under the notice that gives the reason, else one by one."""
    asked = [group for group in open_ if group.nodes]
    if not asked:
        return ()
    if notice is None or not notice.nodes:
        return tuple(_left_open(stuk, [group], None) for group in asked)
    reason = part(stuk, notice.nodes, Part)
    return (_left_open(stuk, asked, reason),)


def _left_open(stuk: Kamerstuk, groups: Sequence[_Group], reason: Part | None) -> Unanswered:
    nodes = tuple(node for group in groups for node in group.nodes)
    numbers = tuple(number for group in groups for number in group.numbers)
    return part(stuk, nodes, Unanswered, numbers=numbers, question=nodes, reason=reason)
