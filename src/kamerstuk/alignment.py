"""How a text follows from the parts of a result: which stretch of a source stands where, found in one pass.

The result of reading a paper has streams that each keep the order of the source, such as the body and the notes, while
the source goes from one to the other and back. The pass follows one stream as long as it agrees with the source, then
looks where another goes on; only where none does is an index made of all that is left.
"""

import re
from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice
from typing import NamedTuple

_GRAM = 8
"""Bytes that must agree where a stretch is found by index."""
_BACK = 8
"""Bytes that a stretch may have taken too much: note "1" before a year "1980"."""
_SURE = 4
"""Bytes that must agree where another stream goes on."""

_NUMBER = re.compile(rb"\d{1,3}")
"""What a stream may have that the source has not: numbers that a browser counts."""
_SIZES = 6
"""Lengths of marks that are looked for: "1" to "999", "viii"."""
_SCANS = 48
"""Searches that go through all of the streams; more are made by an index of it."""


class Run(NamedTuple):
    """A stretch of the source that stands in one piece in a stream."""

    stream: int
    """Which stream."""
    place: int
    """Where in the streams, counted through."""
    source: int
    """Where in the source."""
    size: int
    """Bytes."""


class _Chance(NamedTuple):
    gain: int
    stream: int
    place: int
    back: int
    mark: bytes


class Alignment(NamedTuple):
    """The whole of a source as runs, and what is in none."""

    runs: tuple[Run, ...]
    """In the order of the source."""
    missed: tuple[tuple[int, int], ...]
    """Stretches of the source that no stream has, as start and end."""


def align(source: bytes, streams: Sequence[bytes], marks: Sequence[bytes] = ()) -> Alignment:
    """Lay the streams along the source; each of the `marks` may stand anywhere between them."""
    return _Aligner(source, streams, marks).align()


class _Aligner:
    def __init__(self, source: bytes, streams: Sequence[bytes], marks: Sequence[bytes]) -> None:
        self.source, self.marks = source, Counter(mark for mark in marks if mark)
        self.sizes = sorted({len(mark) for mark in self.marks})[:_SIZES]
        self.text = b"\0".join(streams) + b"\0"
        self.bases = list(accumulate((len(s) + 1 for s in streams), initial=0))[:-1]
        self.next = list(self.bases)  # where each stream goes on
        self.starts: list[int] = []  # of what was used
        self.ends: dict[int, int] = {}
        self.index: dict[bytes, list[int]] = {}
        self.runs: list[Run] = []
        self.missed: list[tuple[int, int]] = []
        self.at = self.begin = self.stream = self.searches = 0

    def align(self) -> Alignment:
        while self.at < len(self.source):
            same = self._common(self.at, self.next[self.stream])
            self.at += same
            self.next[self.stream] += same
            if self.at < len(self.source) and not (self._switch() or self._skip() or self._search()):
                self._miss()
        self._close()
        return Alignment(tuple(self.runs), tuple(self.missed))

    def _common(self, at: int, place: int) -> int:
        """How many bytes agree from two places on, up to what was used before: by doubling, then halving."""
        source, text = self.source, self.text
        near = bisect_right(self.starts, place - 1)
        upto = min((self.starts[near] if near < len(self.starts) else len(text)) - place, len(source) - at)
        if upto <= 0 or source[at] != text[place]:
            return 0
        done, step = 1, 32
        while done < upto and source[at + done : at + done + step] == text[place + done : place + done + step]:
            done, step = done + step, step * 2
        if done >= upto:
            return upto
        least, most = done, min(upto, done + step)
        while least < most:
            middle = (least + most + 1) // 2
            if source[at + done : at + middle] == text[place + done : place + middle]:
                least = middle
            else:
                most = middle - 1
        return least

    def _free(self, place: int) -> int:
        while place in self.ends:
            place = self.ends[place]
        return place

    def _switch(self) -> bool:
        """Go on in the stream that agrees longest, behind a mark perhaps; give back what agreed by chance."""
        reach = min(_BACK, self.at - self.begin)
        chances = [chance for back in range(reach + 1) for chance in self._chances(self.at - back, back)]
        if not chances:
            return False
        best = max(chances, key=lambda chance: chance.gain)
        self.at -= best.back
        self.next[self.stream] -= best.back
        self._go(best.stream, best.place, self.at + len(best.mark))
        self.marks[best.mark] -= 1
        return True

    def _chances(self, at: int, back: int) -> Iterator[_Chance]:
        """Each way on from a place, where what agreed there for `back` bytes is given up."""
        places = [self._free(place) for place in self.next]
        places[self.stream] = self.next[self.stream] - back
        for size in self.sizes:
            mark = self.source[at : at + size]
            if self.marks[mark] > 0:
                for stream, place in enumerate(places):
                    same = len(mark) + self._agreed(at + len(mark), stream, places)
                    if (same > len(mark) or at + len(mark) == len(self.source)) and same > back:
                        yield _Chance(same - back, stream, place, back, mark)
        for stream, place in enumerate(places):
            same = self._agreed(at, stream, places) if stream != self.stream else 0
            if same > back:
                yield _Chance(same - back, stream, place, back, b"")
        number = _NUMBER.match(self.text, places[self.stream])
        if number and (same := self._common(at, number.end())) > back:
            yield _Chance(same - back, self.stream, number.end(), back, b"")

    def _agreed(self, at: int, stream: int, places: Sequence[int]) -> int:
        """How many bytes agree with a stream, if that is no chance: few count where another goes on behind them."""
        same = self._common(at, places[stream])
        if same >= _SURE or not same or at + same == len(self.source):
            return same
        onward = max(self._common(at + same, place) for other, place in enumerate(places) if other != stream)
        return same + onward if onward >= _SURE else 0

    def _skip(self) -> bool:
        """Go on behind what was used before."""
        self._close()
        place = self._free(self.next[self.stream])
        if place == self.next[self.stream] or not self._common(self.at, place):
            return False
        self._go(self.stream, place, self.at)
        return True

    def _search(self) -> bool:
        """Go on where the most of the next bytes stand, in the last of the streams where several have as many."""
        gram = self.source[self.at : self.at + _GRAM]
        places = self._places(gram)
        chances = [place for place in places if not self._is_used(place)]
        place = max(chances, key=lambda place: (self._common(self.at, place), place), default=0)
        if not chances or self._common(self.at, place) < len(gram):
            return False
        self._go(bisect_right(self.bases, place) - 1, place, self.at)
        return True

    def _places(self, gram: bytes) -> Sequence[int]:
        """Some places of a few bytes, in front of here and from the start; by an index if that is asked often."""
        here = self.next[self.stream]
        self.searches += 1
        if self.searches <= _SCANS:
            return (*islice(self._found(gram, here), 4), *islice(self._found(gram, 0), 4))
        if not self.index:
            for place in range(len(self.text) - _GRAM + 1):
                self.index.setdefault(self.text[place : place + _GRAM], []).append(place)
        places = self.index.get(gram, [])
        near = bisect_right(places, here - 1)
        return (*places[near : near + 4], *places[:4])

    def _found(self, gram: bytes, begin: int) -> Iterator[int]:
        place = self.text.find(gram, begin)
        while place >= 0:
            yield place
            place = self.text.find(gram, place + 1)

    def _is_used(self, place: int) -> bool:
        near = bisect_right(self.starts, place) - 1
        return near >= 0 and place < self.ends[self.starts[near]]

    def _miss(self) -> None:
        if self.missed and self.missed[-1][1] == self.at:
            self.missed[-1] = (self.missed[-1][0], self.at + 1)
        else:
            self.missed.append((self.at, self.at + 1))
        self._go(self.stream, self.next[self.stream], self.at + 1)

    def _go(self, stream: int, place: int, at: int) -> None:
        self._close()
        self.stream, self.next[stream] = stream, place
        self.at = self.begin = at

    def _close(self) -> None:
        """Write down the run up to here."""
        size = self.at - self.begin
        if size:
            place = self.next[self.stream] - size
            self.runs.append(Run(self.stream, place, self.begin, size))
            insort(self.starts, place)
            self.ends[place] = place + size
        self.begin = self.at


def out_of_order(runs: Sequence[Run]) -> list[Run]:
    """Return the fewest bytes of one stream's runs that had to move for the rest to be in order."""
    ranks = {place: rank for rank, place in enumerate(sorted(run.place for run in runs), 1)}
    tree = [(0, -1)] * (len(runs) + 1)  # heaviest chain that ends at or before a rank
    before: list[int] = []
    for number, run in enumerate(runs):
        rank, best = ranks[run.place], (0, -1)
        while rank:
            best = max(best, tree[rank])
            rank &= rank - 1
        before.append(best[1])
        rank, chain = ranks[run.place], (best[0] + run.size, number)
        while rank <= len(runs):
            tree[rank] = max(tree[rank], chain)
            rank += rank & -rank
    kept, rank, best = set(), len(runs), (0, -1)
    while rank:
        best = max(best, tree[rank])
        rank &= rank - 1
    number = best[1]
    while number >= 0:
        kept.add(number)
        number = before[number]
    return [run for number, run in enumerate(runs) if number not in kept]
