"""How much of the ids around one a list has: absence means a slip only where the list is as good as complete."""

import re
from collections.abc import Callable, Iterable, Iterator

COMPLETE = 0.98
"""Share of the numbers in a range from which the list counts as complete there (dossiers from 30000 on have 99.6 %)."""

_NUMBERED = re.compile(r"(?P<stem>.*?)(?P<number>\d+)", re.S)
_DOSSIER = re.compile(r"kst-(?:\d{8}-)?(?P<number>\d{5})(?=\D)")


def covers(
    id: str, numbers: Callable[[str], tuple[int, int] | None], dossiers: Callable[[str], frozenset[int]]
) -> bool:
    """Tell whether a list has nearly all ids around this one.

    `numbers` returns how many numbers the list has behind a stem, and the greatest; `dossiers` the dossiers that begin
    with two digits.
    """
    match = _NUMBERED.fullmatch(id)
    if match is None:  # a letter of the Eerste Kamer: no count can be complete
        return False
    found = numbers(match["stem"])
    if found is not None:
        held, greatest = found
        return int(match["number"]) <= greatest and held >= COMPLETE * greatest
    dossier = _DOSSIER.match(id)
    return dossier is not None and _dossiers_complete(int(dossier["number"]), dossiers)


def _dossiers_complete(number: int, dossiers: Callable[[str], frozenset[int]]) -> bool:
    known = dossiers(f"{number:05d}"[:2])
    if not known:
        return False
    first = number // 1000 * 1000
    return number <= max(known) and len(known) >= COMPLETE * (max(known) - first + 1)


def dossiers_of(ids: Iterable[str]) -> Iterator[int]:
    """Yield the dossier number of each id of a kamerstuk: 36410 of kst-36410-XV-9."""
    return (int(match["number"]) for id in ids if (match := _DOSSIER.match(id)))


def numbers_behind(stem: str, ids: Iterable[str]) -> tuple[int, int] | None:
    """Return how many of some ids are a stem and a number, and the greatest number; None where none is."""
    behind = (id[len(stem) :] for id in ids)
    numbers = [int(digits) for digits in behind if digits.isdigit() and (digits[0] != "0" or digits == "0")]
    return (len(numbers), max(numbers)) if numbers else None
