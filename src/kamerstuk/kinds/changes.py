"""The instructions of amendments, bills and notes of change: flat, in printed order, each with its new text."""

import re
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from kamerstuk.dutch import from_roman, is_roman, to_roman
from kamerstuk.kinds.instructions import Instruction, read_instruction
from kamerstuk.kinds.lines import LONE_LABEL, Line
from kamerstuk.kinds.parts import words
from kamerstuk.model import Change, Kamerstuk, Node, Section, SectionKind

_ARTICLE_HEAD = re.compile(
    r"artikel\s+(?P<number>\d+[a-z]{0,3}(?:[:.]\d+[a-z]{0,3})*|[IVXLC]+(?:bis|ter|quater)?[a-zA]?)\b", re.I
)


_LONGEST_RANGE = 500
"""Most labels that a range may take in; a longer one is a slip."""


class _Open(NamedTuple):
    """An instruction that was read, with the lines that belong to it."""

    label: str | None
    told: Instruction
    lines: list[Line]


def read_changes(stuk: Kamerstuk, lines: Sequence[Line], law: str | None = None) -> tuple[Change, ...]:
    """Return the instructions in some lines; each takes in the lines behind it up to the next one."""
    return tuple(_changes(stuk, _grouped(lines), law))


def _grouped(lines: Sequence[Line]) -> list[_Open]:
    """Gather the lines of each instruction: new text that follows "luidende:" is none, whatever it says."""
    groups: list[_Open] = []
    labels: set[str] = set()
    label: str | None = None
    for line in lines:
        if alone := _label_alone(line):
            label = alone
            continue
        label = label or line.label
        told = None if line.heading else read_instruction(line.text)
        if told and not (groups and _is_new_text(groups[-1], labels, label)):
            groups.append(_Open(label, told, [line]))
            labels.update([label] if label else [])
        elif groups:
            groups[-1].lines.append(line)
        label = None
    return groups


def _label_alone(line: Line) -> str | None:
    match = None if line.heading or line.label else LONE_LABEL.fullmatch(line.text)
    return match["label"] if match else None


def _is_new_text(open_: _Open, before: Set[str], label: str | None) -> bool:
    """Tell whether a line with a label belongs to the new text of the instruction before it.

    `before` are the labels of all instructions so far, each once: they repeat in every article of a bill.
    """
    if not open_.told.opens or open_.told.action == "amend":
        return False
    if label is None:  # instructions without labels follow one another only where none has one
        return open_.label is not None or len(open_.lines) > 1
    return not any(follows(earlier, label) for earlier in before)


def follows(before: str, label: str) -> bool:
    """Tell whether a label comes right behind another in a count: "A" "B", "Z" "AA", "1" "2", "II" "III", "A" "Aa"."""
    if before.isdigit() and label.isdigit():
        return int(label) == int(before) + 1
    if is_roman(before) and is_roman(label) and from_roman(label) == from_roman(before) + 1:
        return True
    if before.isalpha() and label.isalpha() and before.isupper() == label.isupper():
        return label in (_next(before), f"{before}a", f"{before}A")
    return label.lower().startswith(before.lower()) and len(label) == len(before) + 1


def _next(letters: str) -> str:
    if letters[-1] not in "zZ":
        return letters[:-1] + chr(ord(letters[-1]) + 1)
    first = "a" if letters[-1] == "z" else "A"
    return first * (len(letters) + 1) if len(set(letters)) == 1 else _next(letters[:-1]) + first


def count(first: str, last: str, *, roman: bool) -> list[str]:
    """Return all labels from one to another: figures, letters, Roman numerals; both alone where they do not count."""
    found = [first]
    while found[-1] != last:
        label = found[-1]
        if len(found) > _LONGEST_RANGE or label.isdigit() != last.isdigit() or not (label.isdigit() or label.isalpha()):
            return [first, last]
        if label.isdigit():
            found.append(str(int(label) + 1))
        else:
            both = roman and is_roman(label) and is_roman(last)
            found.append(to_roman(from_roman(label) + 1) if both else _next(label))
    return found


def _changes(stuk: Kamerstuk, groups: Sequence[_Open], law: str | None) -> Iterator[Change]:
    article: str | None = None
    for group in groups:
        told = group.told
        if told.article:
            article = told.article
        if told.action == "amend" and told.article is None and told.of_law:  # its instructions follow
            law, article = told.law, None
            continue
        nodes = tuple(line.node for line in group.lines if not line.heading)
        yield words(
            stuk,
            group.lines[0].start,
            group.lines[-1].end,
            nodes,
            Change,
            label=group.label,
            action=told.action,
            law=told.law or law,
            article=_new_article(group) or told.article or (article if _is_below(group) else None),
        )


def _new_article(group: _Open) -> str | None:
    """Return the number of an inserted article, printed at the head of the new text."""
    if not group.told.inserts_article:
        return None
    heads = (_ARTICLE_HEAD.match(line.text) for line in group.lines[1:])
    return next((head["number"] for head in heads if head), None)


def _is_below(group: _Open) -> bool:
    """Tell a part of an instruction ("1.", "a.") from one of its own ("A", "III")."""
    return group.label is not None and not group.label.isupper()


def is_article(node: Node) -> bool:
    """Tell a section that is an article."""
    return isinstance(node, Section) and node.kind is SectionKind.ARTICLE
