"""An amendment or sub-amendment: who proposes it, what it changes, why."""

import re
from collections.abc import Sequence

from kamerstuk.kinds.changes import read_changes
from kamerstuk.kinds.lines import Line, lines_of
from kamerstuk.kinds.motie import replaced
from kamerstuk.kinds.parts import signature_lines, words
from kamerstuk.kinds.persons import signers
from kamerstuk.model import Amendement, Kamerstuk, Part

EXPLANATION = re.compile(r"(?:algemene\s+)?toelichting\s*:?", re.I)
"""The heading over the reasons of an amendment or a note of change."""


def read(stuk: Kamerstuk) -> Amendement:
    """Return the parts of an amendment: instructions up to "Toelichting", then the reasons without the signatures."""
    instructions, reasons = divided(stuk)
    return Amendement(
        submitters=signers(stuk, numbered=True),
        received=next((day for label, day in stuk.header.dates.items() if label.lower().startswith("ontvangen")), None),
        changes=read_changes(stuk, instructions),
        explanation=_explanation(stuk, reasons),
        replaces=replaced(stuk),
    )


def divided(stuk: Kamerstuk) -> tuple[Sequence[Line], Sequence[Line]]:
    """Return the lines before and behind the heading "Toelichting", those of the signatures left out."""
    signed = signature_lines(stuk)
    lines = [line for line in lines_of(stuk.sections) if id(line.node) not in signed]
    at = next((i for i, line in enumerate(lines) if EXPLANATION.fullmatch(line.text.strip())), len(lines))
    return lines[:at], lines[at + 1 :]


def _explanation(stuk: Kamerstuk, lines: Sequence[Line]) -> Part | None:
    if not lines:
        return None
    nodes = tuple(line.node for line in lines if not line.heading)
    return words(stuk, lines[0].start, lines[-1].end, nodes, Part)
