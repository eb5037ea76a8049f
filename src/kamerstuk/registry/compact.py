"""The list in the package: the official ids of the parliamentary series and the gazettes, a small file for each family.

A file is zlib over lines. ``kst-19637- 1+99,102`` are the ids kst-19637-1 to kst-19637-100 and kst-19637-202: each
range is the distance from the end of the one before, "+" how many follow it. ``!kst-34775-C`` is an id that ends in no
number. A family is read when it is first asked for; the ranges of one stem are parsed when it is.
"""

import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from pathlib import Path

from kamerstuk.registry.coverage import dossiers_of
from kamerstuk.registry.lookup import Lookup, prefix_range

FAMILIES = ("ah", "blg", "h", "kst", "kv", "nds", "stb", "stcrt", "trb")
"""Families whose ids are in the package."""
UNTIL = "February 2025"
"""The month of the publisher's list from which the files were made."""

_REMEMBERED = 50_000
"""Most ids whose candidates are kept in memory."""
_SUFFIX = ".z"
_FOLDER = Path(__file__).with_name("package")


class PackageRegistry(Lookup):
    """The ids in the package, or in any folder that `write_package` filled.

    It tells what exists and changes no id: the same text gives the same ids with it and without.
    """

    mends = False

    def __init__(self, folder: Path = _FOLDER) -> None:
        super().__init__()
        self._folder = folder
        self._families: dict[str, _Family | None] = {}
        self._candidates: dict[str, tuple[str, ...]] = {}

    def _family(self, id: str) -> "_Family | None":
        name = id.split("-", 1)[0]
        if name not in self._families:
            self._families[name] = self._read(name)
        return self._families[name]

    def _read(self, name: str) -> "_Family | None":
        if name not in FAMILIES:
            return None
        file = self._folder / f"{name}{_SUFFIX}"
        return _Family(zlib.decompress(file.read_bytes()).decode("ascii")) if file.is_file() else None

    def _holds(self, id: str) -> bool:
        family = self._family(id)
        return family is not None and family.holds(id)

    def _between(self, low: str, high: str) -> Iterator[str]:
        family = self._family(low)
        return iter(family.starting(low) if family and (low, high) == prefix_range(low) else ())

    def candidates(self, id: str) -> tuple[str, ...]:
        """Return existing ids that may be meant by `id`; remembered, for a paper names the same ones again."""
        if id not in self._candidates:
            if len(self._candidates) >= _REMEMBERED:
                self._candidates.clear()
            self._candidates[id] = super().candidates(id)
        return self._candidates[id]

    def _dossiers(self, thousand: str) -> frozenset[int]:
        family = self._family("kst-")
        return family.dossiers(thousand) if family else frozenset()

    def _numbers(self, stem: str) -> "tuple[int, int] | None":
        family = self._family(stem)
        return family.extent(stem) if family else None


class _Family:
    """The ids of one family."""

    def __init__(self, text: str) -> None:
        lines = text.split("\n")
        self._plain = frozenset(line[1:] for line in lines if line.startswith("!"))
        self._ranges: dict[str, str] = dict(line.split(" ", 1) for line in lines if line and line[0] != "!")
        self._parsed: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = {}

    @cached_property
    def _sorted_stems(self) -> list[str]:
        return sorted(self._ranges)

    @cached_property
    def _sorted_plain(self) -> list[str]:
        return sorted(self._plain)

    def holds(self, id: str) -> bool:
        if id in self._plain:
            return True
        stem, digits = _parted(id)
        if not digits or stem not in self._ranges:
            return False
        starts, ends = self._ranges_of(stem)
        number = int(digits)
        at = bisect_right(starts, number) - 1
        return at >= 0 and number <= ends[at]

    def _ranges_of(self, stem: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
        found = self._parsed.get(stem)
        if found is None:
            found = self._parsed[stem] = _parse(self._ranges[stem])
        return found

    def extent(self, stem: str) -> tuple[int, int] | None:
        """Return how many numbers a stem has, and the greatest; None for a stem that has none."""
        if stem not in self._ranges:
            return None
        starts, ends = self._ranges_of(stem)
        return sum(end - start + 1 for start, end in zip(starts, ends, strict=True)), ends[-1]

    def stems_with(self, prefix: str) -> Iterator[str]:
        """Yield the stems that begin with a prefix, in order."""
        return _with_prefix(self._sorted_stems, prefix)

    def dossiers(self, thousand: str) -> frozenset[int]:
        """Return the numbers of the dossiers that begin with two digits, without writing out their papers."""
        prefix = f"kst-{thousand}"
        return frozenset(dossiers_of(chain(self.stems_with(prefix), _with_prefix(self._sorted_plain, prefix))))

    def starting(self, prefix: str) -> list[str]:
        """Return the ids that begin with a prefix, in order."""
        found = list(_with_prefix(self._sorted_plain, prefix))
        found += [f"{stem}{number}" for stem in self.stems_with(prefix) for number in self._numbers_of(stem)]
        stem, digits = _parted(prefix)
        if digits and stem in self._ranges:
            found += [f"{stem}{number}" for number in self._numbers_of(stem) if str(number).startswith(digits)]
        return sorted(set(found))

    def _numbers_of(self, stem: str) -> Iterator[int]:
        for start, end in zip(*self._ranges_of(stem), strict=True):
            yield from range(start, end + 1)


def _parted(id: str) -> tuple[str, str]:
    """Part an id into stem and number: "stb-2019-", "143"; no number where it ends in none, or in one with zeros."""
    stem = id.rstrip("0123456789")
    digits = id[len(stem) :]
    return (id, "") if digits[:1] == "0" and digits != "0" else (stem, digits)


def _with_prefix(sorted_ids: list[str], prefix: str) -> Iterator[str]:
    low, high = prefix_range(prefix)
    return iter(sorted_ids[bisect_left(sorted_ids, low) : bisect_left(sorted_ids, high)])


def _parse(ranges: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    starts, ends, last = [], [], 0
    for piece in ranges.split(","):
        distance, _, more = piece.partition("+")
        start = last + int(distance)
        last = start + int(more or 0)
        starts.append(start)
        ends.append(last)
    return tuple(starts), tuple(ends)


def write_package(ids: Iterable[str], folder: Path) -> Mapping[str, int]:
    """Write the files of a list of ids into a folder; return how many ids each family has. Others stay out."""
    folder.mkdir(parents=True, exist_ok=True)
    by_family: dict[str, set[str]] = {name: set() for name in FAMILIES}
    for id in ids:
        by_family.get(id.split("-", 1)[0], set()).add(id)
    for name, known in by_family.items():
        packed = zlib.compress("\n".join(_lines(known)).encode("ascii"), 9)
        (folder / f"{name}{_SUFFIX}").write_bytes(packed)
    return {name: len(known) for name, known in by_family.items()}


def _lines(ids: Iterable[str]) -> Iterator[str]:
    numbers: dict[str, list[int]] = {}
    plain = []
    for id in ids:
        stem, digits = _parted(id)
        if digits:
            numbers.setdefault(stem, []).append(int(digits))
        else:
            plain.append(id)
    yield from (f"!{id}" for id in sorted(plain))
    for stem in sorted(numbers):
        yield f"{stem} {','.join(_deltas(sorted(numbers[stem])))}"


def _deltas(numbers: list[int]) -> Iterator[str]:
    last = 0
    at = 0
    while at < len(numbers):
        end = at
        while end + 1 < len(numbers) and numbers[end + 1] == numbers[end] + 1:
            end += 1
        more = end - at
        yield f"{numbers[at] - last}+{more}" if more else str(numbers[at] - last)
        last = numbers[end]
        at = end + 1


PACKAGE = PackageRegistry()
"""The list in the package, read family by family when asked."""
