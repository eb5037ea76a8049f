"""A cheap look at the objects of a PDF before PDFium loads them: forms that draw themselves or multiply are refused.

A form is a piece of page that others draw by its name. PDFium copies it for each drawing, up to 40 levels deep, and
ends the whole process where memory runs out: eight forms that draw the next one ten times are 10^8 copies in a file
of 2 KB. Nothing is interpreted here but who draws whom how often; what hides deeper is left to `isolation`.
"""

import re
import zlib
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

from kamerstuk.errors import LimitExceededError
from kamerstuk.limits import DEFAULTS, exceeded

MAX_LEVELS = 30
"""Forms within forms."""
_MAX_UNPACKED = 2**30  # bytes of all contents together
_MAX_PACKED = 64  # pieces of an object stream
_MAX_FOLLOWED = 64  # dictionaries up the tree of pages
_CHUNK = 2**20
_OBJECT = re.compile(rb"obj\b")  # the number in front is read backwards: a pattern that begins with digits is slow
_NUMBER = re.compile(rb"(\d{1,10})\s{1,20}\d{1,5}\s{1,20}$")
_PAIR = re.compile(rb"/([^\s/<>\[\](){}%]{1,128})\s{0,20}(\d{1,10})\s{1,20}\d{1,5}\s{1,20}R\b")
_CONTENTS = re.compile(rb"/Contents\s{0,20}(?:\[([^\]]*)\]|(\d{1,10}\s{1,20}\d{1,5}\s{1,20}R))")
_REFERENCE = re.compile(rb"(\d{1,10})\s{1,20}\d{1,5}\s{1,20}R\b")
_DRAW = re.compile(rb"/([^\s/<>\[\](){}%]{1,128})\s{0,20}Do\b")
_ESCAPE = re.compile(rb"#([0-9A-Fa-f]{2})")
# Streams that are no page content: pictures, fonts and what describes them, tables of the file.
_OTHER = re.compile(
    rb"/Subtype\s{0,20}/(?:Image|Type1C|CIDFontType0C|OpenType|XML)\b|/Length[123]\b|/Type\s{0,20}/(?:XRef|Metadata)\b"
)
_PACKED = re.compile(rb"/Type\s{0,20}/ObjStm\b")
_FLATE = re.compile(rb"/(?:FlateDecode|Fl)\b")
_FIRST = re.compile(rb"/First\s{0,20}(\d{1,10})")


class _Object(NamedTuple):
    """An object as far as it matters here."""

    words: bytes
    """Its dictionary, with names unescaped."""
    body: memoryview = memoryview(b"")
    """Its stream as it is in the file, where that may be page content."""


class _Content(NamedTuple):
    size: int
    """Bytes, unpacked."""
    draws: Mapping[bytes, int]
    """How often each name is drawn."""


_Pairs = Mapping[bytes, int]


def refuse_multiplied(data: bytes, *, name: str = "", most: int = DEFAULTS.expanded) -> None:
    """Raise `LimitExceededError` for forms that draw themselves, or that unfold into more than `most` bytes."""
    if b"Form" in data or b"#" in data:  # a form's dictionary is never packed, but its name may be escaped
        look = _Look(_objects(data), name, most)
        for page in [one for held in look.objects.values() for one in held if _CONTENTS.search(one.words)]:
            look.at_page(page)


class _Look:
    """One look at a file: its objects, and what was unpacked of them so far."""

    def __init__(self, objects: Mapping[int, list[_Object]], name: str, most: int) -> None:
        self.objects, self.name, self.most = objects, name, most
        self.read: dict[int, _Content] = {}
        self.unpacked = 0

    def at_page(self, page: _Object) -> None:
        """Refuse a page that unfolds into too much; one without forms is not looked at."""
        pairs = self._pairs_of(page)
        if any(held.body for number in pairs.values() for held in self.objects.get(number, ())):
            seen: dict[int, int] = {}
            self._bound(sum(self._weight(content, pairs, seen, ()) for content in self._contents(page)))

    def _bound(self, size: int) -> None:
        if size > self.most:
            raise exceeded("expanded", f"the forms of a page unfold into more than {self.most} bytes", name=self.name)

    def _refuse(self, problem: str) -> None:
        raise LimitExceededError(problem, "Print the file anew, or run it through: qpdf in.pdf out.pdf", name=self.name)

    def _weight(self, item: _Object, around: _Pairs, seen: dict[int, int], above: tuple[int, ...]) -> int:
        """Bytes of a content with all that it draws; a form without resources of its own uses those `around` it."""
        content = self._content(item)
        total = content.size
        for drawn, times in content.draws.items():
            number = around.get(drawn)
            if number is None or number not in self.objects:
                continue
            if number in above:
                self._refuse("a form of the PDF draws itself")
            if len(above) > MAX_LEVELS:
                self._refuse("forms are drawn in forms too deep")
            if number not in seen:
                forms = [(form, self._pairs_of(form) or around) for form in self.objects[number]]
                seen[number] = max(self._weight(form, own, seen, (*above, number)) for form, own in forms)
            total += times * seen[number]
            self._bound(total)
        return total

    def _content(self, item: _Object) -> _Content:
        if id(item) not in self.read:
            self.read[id(item)] = found = _read_content(item, self.most)
            self.unpacked += found.size
            if self.unpacked > _MAX_UNPACKED:
                self._refuse(f"the streams of the PDF hold more than {_MAX_UNPACKED // 2**20} MB")
        return self.read[id(item)]

    def _contents(self, page: _Object) -> Iterator[_Object]:
        for several, one in _CONTENTS.findall(page.words):
            for number in map(int, _REFERENCE.findall(several or one)):
                for held in self.objects.get(number, ()):
                    yield held
                    if not held.body:  # an array of contents that is an object of its own
                        inner = map(int, _REFERENCE.findall(held.words))
                        yield from (content for n in inner for content in self.objects.get(n, ()))

    def _pairs_of(self, item: _Object) -> dict[bytes, int]:
        """Name to number of object, in the resources of a page or form: its own, those it refers to or inherits."""
        pairs = _pairs_in(item.words)
        followed: list[int] = []
        todo = [item.words]
        while todo and len(followed) < _MAX_FOLLOWED:
            own = _pairs_in(todo.pop(0))
            for number in (own[key] for key in (b"Resources", b"XObject", b"Parent") if key in own):
                if number not in followed:
                    followed.append(number)
                    todo += [held.words for held in self.objects.get(number, ())]
                    for held in self.objects.get(number, ()):
                        pairs = {**_pairs_in(held.words), **pairs}
        return pairs


@lru_cache(maxsize=256)
def _pairs_in(words: bytes) -> dict[bytes, int]:
    return {key: int(number) for key, number in _PAIR.findall(words)}


def _objects(data: bytes) -> Mapping[int, list[_Object]]:
    """All objects by number; where a number stands twice, which one counts is for PDFium to say: both are kept."""
    objects: dict[int, list[_Object]] = {}
    starts = [
        (int(n[1]), m.end())
        for m in _OBJECT.finditer(data)
        if (n := _NUMBER.search(data[max(0, m.start() - 60) : m.start()]))
    ]
    ends = [match.start() for match in re.finditer(rb"endstream", data)]
    for (number, begin), (_, after) in pairwise([*starts, (0, len(data))]):
        at = data.find(b"stream", begin, after)
        words = _unescaped(data[begin : min(after if at < 0 else at, begin + _CHUNK)])
        if at < 0 or _OTHER.search(words):
            objects.setdefault(number, []).append(_Object(words))
            continue
        end = bisect_left(ends, at + 6)
        item = _Object(words, memoryview(data)[at + 6 : ends[end] if end < len(ends) else len(data)])
        objects.setdefault(number, []).append(item)
        if _PACKED.search(words):
            _unpack(item, objects)
    return objects


def _read_content(item: _Object, most: int) -> _Content:
    """Count bytes and drawings, holding one piece of the stream at a time."""
    size, kept = 0, b""
    draws: Counter[bytes] = Counter()
    for chunk in _chunks(item):
        size += len(chunk)
        text = kept + chunk
        cut = max(text.rfind(b"/"), len(text) - 300)  # a drawing may lie across two pieces
        draws.update(map(_unescaped, _DRAW.findall(text[:cut])))
        kept = text[cut:]
        if size > most:
            break
    draws.update(map(_unescaped, _DRAW.findall(kept)))
    return _Content(size, draws)


def _unpack(item: _Object, objects: dict[int, list[_Object]]) -> None:
    """Take the objects out of an object stream."""
    text, first = b"".join(islice(_chunks(item), _MAX_PACKED)), _FIRST.search(item.words)
    begin = int(first[1]) if first else 0
    places = [int(word) for word in text[:begin].split() if word.isdigit() and len(word) < 11]
    bounds = [*places[1::2], len(text)]
    for number, one, two in zip(places[::2], bounds, bounds[1:], strict=False):
        objects.setdefault(number, []).append(_Object(_unescaped(text[begin + one : begin + two])))


def _chunks(item: _Object) -> Iterator[bytes]:
    """A stream in pieces, unpacked once for each Flate filter; what is packed another way is passed as it is."""
    body = item.body
    line_end = bytes(body[:2])
    body = body[2 if line_end == b"\r\n" else 1 if line_end[:1] in (b"\n", b"\r") else 0 :]
    pieces: Iterator[bytes] = (bytes(body[at : at + _CHUNK]) for at in range(0, len(body), _CHUNK))
    for _ in _FLATE.findall(item.words)[:4]:
        pieces = _inflated(pieces)
    return pieces


def _inflated(pieces: Iterator[bytes]) -> Iterator[bytes]:
    unpacker = zlib.decompressobj()
    for piece in pieces:
        while piece and not unpacker.eof:
            try:
                yield unpacker.decompress(piece, _CHUNK)
            except zlib.error:
                return
            piece = unpacker.unconsumed_tail


def _unescaped(words: bytes) -> bytes:
    return _ESCAPE.sub(lambda m: bytes([int(m[1], 16)]), words) if b"#" in words else words
