"""Markers of notes that lost their markup: "Migratieagenda.1", "in 20201 berichtte" (2020 and note 1).

The sequence of notes is known, so the markers are the cheapest way to find 1, 2, 3 … in that order, glued behind a
word. What costs: digits that follow a capital ("CO2"), or a year.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from kamerstuk.tokens import Kind, Mark, Token

RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
"""Raised figures in order."""
_TO_RAISED = str.maketrans("0123456789", RAISED)


class _Place(NamedTuple):
    token: int
    offset: int
    length: int
    cost: int


_MISSING = 12  # cost of a note without marker: dearer than any doubtful place, cheaper than two
_BEFORE = 6  # as many characters before a marker tell what it stands behind
_CAPITAL_BEFORE = re.compile(r"[A-Z]\Z")
_DECIMAL_BEFORE = re.compile(r"\d[.,]\Z")
_YEAR_BEFORE = re.compile(r"(?:18|19|20)\d\d\Z")


def recover_markers(tokens: Sequence[Token], notes: Sequence[tuple[str, str]]) -> list[Token]:
    """Return the stream with the markers of `notes` (label, id) taken out of its texts and set as marks."""
    if not notes:
        return list(tokens)
    chosen = _cheapest([_places(tokens, label) for label, _ in notes])
    by_token: dict[int, list[tuple[_Place, str, str]]] = {}
    for place, (label, ident) in zip(chosen, notes, strict=True):
        if place is not None:
            by_token.setdefault(place.token, []).append((place, label, ident))
    return [_take_out(token, by_token[index]) if index in by_token else token for index, token in enumerate(tokens)]


def _places(tokens: Sequence[Token], label: str) -> list[_Place]:
    """Return where `label` stands glued to what is before it, in reading order."""
    pattern = _pattern(label)
    places = []
    for index, token in enumerate(tokens):
        if token.kind in (Kind.PARAGRAPH, Kind.HEADING, Kind.TITLE):
            for match in pattern.finditer(token.text):
                cost = _cost(token.text[max(0, match.start() - _BEFORE) : match.start()]) if match["glued"] else 0
                if cost is not None:
                    places.append(_Place(index, match.start(), len(match[0]), cost))
    return places


def _pattern(label: str) -> re.Pattern[str]:
    """Return the forms in which a label stands behind its word; "glued" is the doubtful one, a bare number."""
    if not label.isdecimal():  # Roman numbers and stars
        behind = r"(?<=[^\W\d_])|(?<=[.,;:!?»”’)])" if label[0] == "*" else r"(?<=[.,;:!?»”’)])"
        return re.compile(rf"(?P<glued>(?!))|(?:{behind}){re.escape(label)}(?![\w*])")
    return re.compile(
        rf"(?P<glued>(?<=\S){label}(?![\d%]|[.,]\d|\w))|{_beside(label)}|(?<=\S)\s?\[\^?{label}\]"
        rf"|(?<=\S){label.translate(_TO_RAISED)}(?![{RAISED}])"
    )


def _beside(label: str) -> str:
    """Write the forms of two markers together, "1,2": the first before a comma, the second with the comma."""
    number = int(label) if label.isdecimal() else 0
    if not number:
        return r"(?!)"
    return rf"(?<=[^\W\d][.;:!?»”)]){number}(?=,{number + 1}(?!\d))|(?<=\D{number - 1}),{number}(?![\d,.]\d|\w)"


def _cost(before: str) -> int | None:
    last = before[-1]
    if last.isdigit():
        return 4 if _YEAR_BEFORE.search(before) else None
    if last in "-–/(€$§’'_=&#":
        return None
    if last == "?":  # "dicht?1", but also "index.php?1"
        return 2
    if _DECIMAL_BEFORE.search(before):  # "2,1 meter", but "in 2019,1 waarmee"
        return 1 if _YEAR_BEFORE.search(before[:-1]) else 5
    return 3 if _CAPITAL_BEFORE.search(before) else 0


def _cheapest(candidates: list[list[_Place]]) -> list[_Place | None]:
    """Choose at most one place for each note, in reading order, at the lowest total cost."""
    # best[k] = (cost, end position, chosen) over the notes so far; only undominated states are kept.
    states: list[tuple[int, tuple[int, int], tuple[_Place | None, ...]]] = [(0, (-1, -1), ())]
    for places in candidates:
        grown = [(cost + _MISSING, end, (*chosen, None)) for cost, end, chosen in states]
        for cost, end, chosen in states:
            after = [place for place in places if (place.token, place.offset) > end][:8]
            grown += [(cost + p.cost, (p.token, p.offset), (*chosen, p)) for p in after]
        states = _undominated(grown)
    return list(min(states, key=lambda state: state[0])[2])


def _undominated(
    states: list[tuple[int, tuple[int, int], tuple[_Place | None, ...]]],
) -> list[tuple[int, tuple[int, int], tuple[_Place | None, ...]]]:
    kept: list[tuple[int, tuple[int, int], tuple[_Place | None, ...]]] = []
    for state in sorted(states, key=lambda state: (state[0], state[1])):
        if all(state[1] < other[1] for other in kept):
            kept.append(state)
    return kept[:24]


def _take_out(token: Token, found: list[tuple[_Place, str, str]]) -> Token:
    text, marks, removed, position = [], [], 0, 0
    for place, label, ident in found:
        text.append(token.text[position : place.offset])
        marks.append(Mark(place.offset - removed, ident, label))
        removed += place.length
        position = place.offset + place.length
    text.append(token.text[position:])
    return token._replace(text="".join(text), marks=tuple(marks))
