"""Votes as the chair states them: on which paper, with what result, who was in favour and who against."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kamerstuk.kinds.fractions import names
from kamerstuk.kinds.ingediend import papers_in
from kamerstuk.kinds.lines import Line
from kamerstuk.kinds.parts import words
from kamerstuk.model import Kamerstuk, Vote

_PUT = re.compile(r"\bIn stemming (?:komt|komen)\b")
_RESULT = re.compile(
    r"\b(?:constateer|stel vast|concludeer)\b.*?\b(?P<result>aangenomen|verworpen)\b"
    r"|\bwordt\s+zonder\s+(?:hoofdelijke\s+)?stemming\s+(?P<plain>aangenomen|verworpen)\b",
    re.S,
)
_FAVOUR = re.compile(
    r"\b(?:fracties?|lid|leden)\s+van\s+(?P<who>(?!de\s+(?:aanwezige\s+)?(?:leden|fracties?)\b)[^.]*?)"
    r"\s+v[oó]{1,2}r\s+(?:(?:dez?e|dit|het|de)\b.*?)?\s*(?:hebben|heeft)?\s*(?:gestemd)?",
    re.S,
)
_AGAINST = re.compile(
    r"gestemd\s+en\s+(?:de\s+(?:aanwezige\s+)?leden|die|het\s+lid)\s+van\s+(?:de\s+)?(?P<who>.*?)\s+er\s?tegen", re.S
)
_OTHERS = re.compile(r"(?:de\s+)?overige\s+(?:fracties?|leden)", re.I)
_FRACTIONS_OF = re.compile(r"^(?:de\s+)?(?:fracties?|leden)\s+van\s+|^(?:de\s+)?fracties?\s+", re.I)
_BY_NAME = re.compile(r"(?P<side>V[oó]{2}r|Tegen)\s+stem(?:men|t)\s+(?:de\s+leden|het\s+lid)\s*:?\s*(?P<who>[^.]*)")
_PUT_OFF = re.compile(r"\b(?:aan\s+te\s+houden|aangehouden|houd\s+ik\s+(?:mijn|de)\s+motie\s+aan)\b")
_PROPOSED = re.compile(r"\b(?:stel(?:t|len)?\s+(?:ik\s+)?voor|verzoek)\b", re.I)


class _Put(NamedTuple):
    """What is put to the vote, with what was printed of it since."""

    targets: tuple[str, ...]
    lines: list[Line]


def votes(stuk: Kamerstuk, lines: Sequence[Line]) -> tuple[Vote, ...]:
    """Return each vote; a motion struck from the agenda has none, one put off is "aangehouden"."""
    return tuple(_votes(stuk, lines))


def _votes(stuk: Kamerstuk, lines: Sequence[Line]) -> Iterator[Vote]:
    put: _Put | None = None
    for line in lines:
        if line.heading:
            continue
        if _PUT.search(line.text):
            put = _Put(papers_in(stuk, line.start, line.end), [line])
            continue
        if _PUT_OFF.search(line.text) and _PROPOSED.search(line.text):
            for target in papers_in(stuk, line.start, line.end) or ():
                yield words(stuk, line.start, line.end, (line.node,), Vote, target=target, result="aangehouden")
            continue
        if put is None:
            continue
        put.lines.append(line)
        if result := _RESULT.search(line.text):
            yield _vote(stuk, put, result)
            put = None


def _vote(stuk: Kamerstuk, put: _Put, result: re.Match[str]) -> Vote:
    said = put.lines[-1].text
    favour, against = _by_name(put.lines) or (_listed(_FAVOUR, said), _listed(_AGAINST, said))
    nodes = tuple(line.node for line in put.lines)
    return words(
        stuk,
        put.lines[0].start,
        put.lines[-1].end,
        nodes,
        Vote,
        target=next(iter(put.targets), None),
        result=result["result"] or result["plain"],
        in_favour=favour,
        against=against,
    )


def _listed(pattern: re.Pattern[str], said: str) -> tuple[str, ...]:
    """Return the parties of a side; those behind "overige fracties" are not named and stay out."""
    match = pattern.search(said)
    if match is None:
        return ()
    listed = _FRACTIONS_OF.sub("", match["who"].strip())
    return () if _OTHERS.match(match["who"]) or _OTHERS.match(listed) else names(listed)


def _by_name(lines: Sequence[Line]) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Return who voted on each side of a vote by name; None where no such lists are printed."""
    sides: dict[str, tuple[str, ...]] = {}
    for line in lines:
        for match in _BY_NAME.finditer(line.text):
            sides["tegen" if match["side"] == "Tegen" else "voor"] = names(match["who"])
    return (sides.get("voor", ()), sides.get("tegen", ())) if sides else None
