"""How much of the source stands in the result: every letter and digit is counted."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice

from attrs import frozen

from kamerstuk.tokens import Kind, Token

_FURNITURE = (Kind.SERIES, Kind.PANEL, Kind.FURNITURE)
_NOT_ALNUM = re.compile(r"[\W_]+")
_NOT_ALNUM_BYTES = bytes(byte for byte in range(128) if not chr(byte).isalnum())
_MAX_NAMED = 20  # lost pieces named one by one; more are counted


@frozen
class Coverage:
    """What was kept and what was lost."""

    share: float
    """Letters and digits kept, from 0 to 1."""
    furniture: tuple[str, ...]
    """What was read and kept out of the text."""
    lost: tuple[str, ...]
    """Words of the source that stand nowhere."""


def measure(tokens: Sequence[Token], text: str, witness: str) -> Coverage:
    """Compare text and furniture with the plain text of the source."""
    furniture = tuple(token.text for token in tokens if token.kind in _FURNITURE and token.text)
    marks = [mark.text for token in tokens for mark in token.marks]
    markers = [token.label for token in tokens if token.kind is Kind.NOTE and token.edge == 1]
    kept = (text, *furniture)
    weight, bare, marked = _weight((witness,)), _weight((*kept, *markers)), _weight(marks)
    # XML writes the number of a note once, HTML at the marker too.
    if weight in (bare, (bare[0] + marked[0], bare[1] + marked[1])):
        return Coverage(1.0, furniture, ())
    markers += marks
    need, have = (_characters(map(_folded, pieces)) for pieces in ((witness,), kept))
    missing = (need - have - _characters(map(_folded, markers))).total()
    if not missing:
        return Coverage(1.0, furniture, ())
    return Coverage(1 - missing / max(1, need.total()), furniture, tuple(_lost_words(witness, (*kept, *markers))))


def _weight(pieces: Iterable[str]) -> tuple[int, int]:
    """Return number and sum of the bytes of all letters and digits: what a lost piece would change, and fast."""
    data = "".join(pieces).encode("utf-8", "replace").translate(None, _NOT_ALNUM_BYTES)
    return len(data), sum(data)


def _characters(pieces: Iterable[str]) -> Counter[str]:
    return Counter(_NOT_ALNUM.sub("", " ".join(pieces)))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text.replace("\u00ad", ""))


def _lost_words(witness: str, kept: Iterable[str]) -> Iterable[str]:
    have = Counter(re.findall(r"\w+", _folded(" ".join(kept))))
    lost = []
    for word in re.findall(r"\w+", _folded(witness)):
        if have[word]:
            have[word] -= 1
        else:
            lost.append(word)
    yield from islice(lost, _MAX_NAMED)
    if len(lost) > _MAX_NAMED:
        yield f"… and {len(lost) - _MAX_NAMED} more"
