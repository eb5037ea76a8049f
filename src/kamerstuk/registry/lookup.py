"""What is asked of a registry, and how both questions are answered from any sorted list of ids."""

from abc import ABC, abstractmethod
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Protocol

from kamerstuk.registry.coverage import covers, dossiers_of, numbers_behind
from kamerstuk.registry.near_misses import (
    PageIndex,
    cited_pages,
    collective_prefixes,
    is_revision,
    near_misses,
    revision_ranges,
)


class Registry(Protocol):
    """What the resolver asks of a list of ids."""

    @property
    def mends(self) -> bool:
        """Whether an id that the list has in another spelling only is replaced by that; else the target says so."""
        ...

    def exists(self, id: str) -> bool:
        """Whether this paper exists, e.g. kst-19637-2535, or any paper of a whole, e.g. dossier/36410."""
        ...

    def candidates(self, id: str) -> tuple[str, ...]:
        """Return existing ids that may be meant by `id`, closest first: kst-33852-3-n1 for kst-33852-3."""
        ...

    def covers(self, id: str) -> bool:
        """Whether the list has (nearly) all ids around this one, so that its absence there means a slip."""
        ...


class Lookup(ABC):
    """These questions, answered with simpler ones that a store must answer."""

    mends = True

    def __init__(self) -> None:
        self._page_indexes: dict[str, PageIndex] = {}
        self._by_thousand: dict[str, frozenset[int]] = {}
        self._wholes: dict[str, bool] = {}  # a paper names few dossiers, each often

    @abstractmethod
    def _holds(self, id: str) -> bool:
        """Whether the list has this very id."""

    @abstractmethod
    def _numbers(self, stem: str) -> tuple[int, int] | None:
        """Return how many ids are a stem and a number, and the greatest number; None where none is."""

    @abstractmethod
    def _between(self, low: str, high: str) -> Iterator[str]:
        """Yield the ids from `low` to below `high`, in order."""

    def exists(self, id: str) -> bool:
        """Whether this paper exists, e.g. kst-19637-2535, or any paper of a whole, e.g. dossier/36410."""
        return self._holds(id) or self._has_part_of(id)

    def _has_part_of(self, id: str) -> bool:
        prefixes = collective_prefixes(id)
        if prefixes and id not in self._wholes:
            ranges = map(prefix_range, prefixes)
            self._wholes[id] = any(next(self._between(low, high), None) is not None for low, high in ranges)
        return bool(prefixes) and self._wholes[id]

    def candidates(self, id: str) -> tuple[str, ...]:
        """Return existing ids that may be meant by `id`, closest first; never `id` itself.

        Tried are: reprints and new versions; the paper without its suffix; with and without a session of the Eerste
        Kamer; other spellings of chapter and number; the other chamber; for pages of the Handelingen, the publication
        that holds them: h-tk-19992000-6119-6159 for h-tk-19992000-6123-6130.
        """
        found: dict[str, None] = {}
        for spelling in dict.fromkeys((id, *near_misses(id))):
            if self._holds(spelling):
                found[spelling] = None
            found.update(dict.fromkeys(self._revisions(spelling)))
        found.update(dict.fromkeys(self._with_pages(id)))
        found.pop(id, None)
        return tuple(found)

    def covers(self, id: str) -> bool:
        """Whether the list has at least 98 % of the ids around this one.

        For the numbers of a dossier, a session, a year or a meeting: those from 1 to the greatest, which this one does
        not pass. For a dossier that the list does not have: the dossiers in the same thousand up to the last.
        """
        return covers(id, self._numbers, self._dossiers)

    def _dossiers(self, thousand: str) -> frozenset[int]:
        """Return the numbers of the dossiers that begin with these two digits."""
        if thousand not in self._by_thousand:
            ids = self._between(*prefix_range(f"kst-{thousand}"))
            self._by_thousand[thousand] = frozenset(dossiers_of(ids))
        return self._by_thousand[thousand]

    def _revisions(self, id: str) -> Iterator[str]:
        for low, high in revision_ranges(id):
            yield from filter(is_revision, self._between(low, high))

    def _with_pages(self, id: str) -> tuple[str, ...]:
        cited = cited_pages(id)
        if cited is None:
            return ()
        index = self._page_indexes.get(cited.prefix)
        if index is None:
            index = self._page_indexes[cited.prefix] = PageIndex(self._between(*prefix_range(cited.prefix)))
        return index.holding(cited.first, cited.last)


class MemoryRegistry(Lookup):
    """A registry of a few ids: ``MemoryRegistry(["kst-19637-2535"])``."""

    def __init__(self, ids: Iterable[str]) -> None:
        super().__init__()
        self._set = frozenset(ids)
        self._sorted = sorted(self._set)

    def __len__(self) -> int:
        return len(self._sorted)

    def _holds(self, id: str) -> bool:
        return id in self._set

    def _numbers(self, stem: str) -> tuple[int, int] | None:
        return numbers_behind(stem, self._between(*prefix_range(stem)))

    def _between(self, low: str, high: str) -> Iterator[str]:
        return islice(self._sorted, bisect_left(self._sorted, low), bisect_left(self._sorted, high))


def prefix_range(prefix: str) -> tuple[str, str]:
    """Say between which ids those with this prefix stand, e.g. "kst-1-" and "kst-1."."""
    return prefix, prefix[:-1] + chr(ord(prefix[-1]) + 1)
