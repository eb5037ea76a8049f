"""A schriftelijk overleg without numbered questions: what each fraction asks, and the reaction to it."""

import re

from kamerstuk.kinds.fractions import fractions_in
from kamerstuk.kinds.lines import lines_of
from kamerstuk.kinds.parts import part, signature_lines
from kamerstuk.model import Kamerstuk, Node, Pair, Section, Soort

_ASKED = re.compile(r"(?:vragen|inbreng|opmerkingen)\b", re.I)
_REACTION = re.compile(r"(?:reacti(?:e|es)|antwoord(?:en)?|beantwoording)\b", re.I)


def by_fraction(stuk: Kamerstuk) -> tuple[Pair, ...]:
    """Pair the questions of each fraction with the reaction under a heading that names it, or else all with all."""
    if stuk.header.soort is not Soort.VERSLAG_SCHRIFTELIJK_OVERLEG:
        return ()
    asked, answered = _halves(stuk)
    common = [fraction for fraction in asked if fraction in answered]
    if common:
        return tuple(_pair(stuk, asked[fraction], answered[fraction]) for fraction in common)
    everything = [[node for nodes in half.values() for node in nodes] for half in (asked, answered)]
    return (_pair(stuk, *everything),) if all(everything) else ()


def _pair(stuk: Kamerstuk, question: list[Node], answer: list[Node]) -> Pair:
    return part(stuk, (*question, *answer), Pair, question=tuple(question), answer=tuple(answer))


def _halves(stuk: Kamerstuk) -> tuple[dict[str, list[Node]], dict[str, list[Node]]]:
    """Return the nodes by fraction of the questions and of the reactions; "" gathers what names none."""
    signed = signature_lines(stuk)
    asked: dict[str, list[Node]] = {}
    answered: dict[str, list[Node]] = {}
    half, fraction = None, ""
    for line in lines_of(stuk.sections):
        if line.heading and isinstance(line.node, Section):
            title = line.node.title or ""
            half = answered if _REACTION.match(title) else asked if _ASKED.match(title) else half
            fraction = next(iter(fractions_in(title)), "") if line.node.level > 1 or fractions_in(title) else ""
        elif half is not None and line.start < line.end and id(line.node) not in signed:
            half.setdefault(fraction, []).append(line.node)
    return asked, answered
