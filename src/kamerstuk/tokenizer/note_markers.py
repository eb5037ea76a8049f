"""Markers of notes that lost their markup: "Migratieagenda.1", "in 20201 berichtte" (2020 and note 1).

The sequence of notes is known, so the markers are the cheapest way to find 1, 2, 3 … in that order, glued behind a
word. What costs: digits that follow a capital ("CO2"), or a year.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kamerstuk.tokens import Kind, Mark, Token

RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
"""Raised figures in order."""
_TO_RAISED = str.maketrans("0123456789", RAISED)
_FROM_RAISED = str.maketrans(RAISED, "0123456789")
_RUN = re.compile(rf"[0-9]+|[{RAISED}]+")
_LONGEST = 5  # figures of the highest number of a note
_LONGEST_OPENING = 3  # " [^" before it
_MARKED = (Kind.PARAGRAPH, Kind.HEADING, Kind.TITLE)


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


def recover_markers(tokens: Sequence[Token], notes: Sequence[tuple[str, str]], shape: str = "") -> list[Token]:
    """Return the stream with the markers of `notes` (label, id) taken out of its texts and set as marks.

    `shape` is a pattern of the marker with {} for its label, where it is not glued, raised or in square brackets.
    """
    if not notes:
        return list(tokens)
    numbers = _Numbers(tokens)
    chosen = _cheapest([_places(tokens, label, _pattern(label, shape), numbers) for label, _ in notes])
    by_token: dict[int, list[tuple[_Place, str, str]]] = {}
    for place, (label, ident) in zip(chosen, notes, strict=True):
        if place is not None:
            by_token.setdefault(place.token, []).append((place, label, ident))
    return [_take_out(token, by_token[index]) if index in by_token else token for index, token in enumerate(tokens)]


def _places(tokens: Sequence[Token], label: str, pattern: re.Pattern[str], numbers: "_Numbers") -> list[_Place]:
    """Return where `label` stands glued to what is before it, in reading order."""
    places = []
    for index, match in numbers.found(label, pattern) if label.isdecimal() else _everywhere(tokens, pattern):
        before = tokens[index].text[max(0, match.start() - _BEFORE) : match.start()]
        cost = _cost(before) if match["glued"] else 0
        if cost is not None:
            places.append(_Place(index, match.start(), len(match[0]), cost))
    return places


def _everywhere(tokens: Sequence[Token], pattern: re.Pattern[str]) -> Iterator[tuple[int, re.Match[str]]]:
    for index, token in enumerate(tokens):
        if token.kind in _MARKED:
            for match in pattern.finditer(token.text):
                yield index, match


class _Numbers:
    """Where numbers end in the texts, by their last figures: so that no note reads all of the paper."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._ends: dict[str, list[tuple[int, int]]] = {}
        for index, token in enumerate(tokens):
            if token.kind in _MARKED:
                for run in _RUN.finditer(token.text):
                    figures = run[0].translate(_FROM_RAISED)
                    for size in range(1, min(len(figures), _LONGEST) + 1):
                        self._ends.setdefault(figures[-size:], []).append((index, run.end()))

    def found(self, label: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, re.Match[str]]]:
        """Yield the matches of a number: they end with its figures, or with a bracket behind them."""
        for index, end in self._ends.get(label, ()):
            start = end - len(label)
            for at in range(max(0, start - _LONGEST_OPENING), start + 1):
                match = pattern.match(self._tokens[index].text, at)
                if match and match.end() >= end:
                    yield index, match
                    break


def _pattern(label: str, shape: str) -> re.Pattern[str]:
    """Return the forms in which a label stands behind its word; "glued" is the doubtful one, a bare number."""
    if shape:
        return re.compile(rf"(?P<glued>(?!))|(?<=\S){shape.format(re.escape(label))}")
    if not label.isdecimal():  # Roman numbers and stars
        behind = r"(?<=[^\W\d_])|(?<=[.,;:!?»”’)])" if label[0] == "*" else r"(?<=[.,;:!?»”’)])"
        return re.compile(rf"(?P<glued>(?!))|(?:{behind}){re.escape(label)}(?![\w*])")
    return re.compile(
        rf"(?P<glued>(?<=\S){label}(?![\d%]|[.,]\d|\w))|{_beside(label)}|(?<=\S)\s?\[\^?{label}\]"
        rf"|(?<=\S)\s?{label.translate(_TO_RAISED)}(?![{RAISED}])"
    )


def _beside(label: str) -> str:
    """Write the forms of two markers together, "1,2": the first before a comma, the second with the comma."""
    number = int(label) if label.isdecimal() else 0
    if not number:
        return r"(?!)"
    return rf"(?<=[^\W\d][.;:!?»”)]){number}(?=,\s?{number + 1}(?!\d))|(?<=\D{number - 1}),\s?{number}(?![\d,.]\d|\w)"


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


_Chosen = tuple["_Chosen", _Place | None] | None  # the places chosen so far, the last one first
_State = tuple[int, tuple[int, int], _Chosen]


def _cheapest(candidates: list[list[_Place]]) -> list[_Place | None]:
    """Choose at most one place for each note, in reading order, at the lowest total cost."""
    # Cost, end position and choice over the notes so far; only undominated states are kept.
    states: list[_State] = [(0, (-1, -1), None)]
    for places in candidates:
        grown: list[_State] = [(cost + _MISSING, end, (chosen, None)) for cost, end, chosen in states]
        for cost, end, chosen in states:
            behind = bisect_right(places, end, key=lambda place: (place.token, place.offset))
            after = places[behind : behind + 8]
            grown += [(cost + p.cost, (p.token, p.offset), (chosen, p)) for p in after]
        states = _undominated(grown)
    result, chosen = list[_Place | None](), min(states, key=lambda state: state[0])[2]
    while chosen is not None:
        chosen, place = chosen
        result.append(place)
    return result[::-1]


def _undominated(states: list[_State]) -> list[_State]:
    kept: list[_State] = []
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
