"""First layer: PDF bytes to words with place, size and font, by PDFium's raw interface in one pass per page.

A word is a stretch of characters without white space in one font and on one base line: the finest grain that layout
needs. Asking PDFium for the box of its first and last character only, and for the font once per text object, keeps a
page at about 3 ms; a call per character would cost three times as much.

Coordinates count from the top left of the crop box as it is shown: pages of the official print have a crop box well
inside the media box, and readers that ignore it shift everything.
"""

import ctypes
import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache, partial
from typing import Any, NamedTuple

from kamerstuk.errors import DamagedSourceError, EncryptedSourceError
from kamerstuk.limits import DEFAULTS, Limits, exceeded
from kamerstuk.tokenizer.layout.page import Font, Page, Word
from kamerstuk.tokenizer.pdf.drawing import Drawing, read_drawing
from kamerstuk.tokenizer.pdf.links import Area, read_links
from kamerstuk.tokenizer.pdf.objects import refuse_multiplied
from kamerstuk.tokenizer.pdf.tags import UNTOLD, Tag, Tags
from kamerstuk.tokenizer.pdf.watermarks import watermarks

# PDFium writes a hyphen at a line end as one sign and may leave out the line end behind it: the sign ends a word.
_WORD = re.compile(r"[^\s\x00-\x1f\ufffe\uffff]*\x02|[^\s\x00-\x1f\ufffe\uffff]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BOLD = re.compile(r"bold|black|heavy|semibold|demi|(?<![a-z])bd\b|vet\b", re.IGNORECASE)
_LIGHT = re.compile(r"regular|roman|light|book|medium|normal", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique|cursief|kursiv|slanted|(?<=[-,])it\b", re.IGNORECASE)
_FORCE_BOLD, _ITALIC_FLAG = 1 << 18, 1 << 6
_ASKEW = 0.06  # quarter turns; scans are straightened to less
_SLANTED = 4  # the direction of what is neither level nor upright: words across the page
_STROKED = 2  # text render mode "fill, then stroke": how word processors fake a bold face
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}


class _Frame(NamedTuple):
    """How to turn PDF coordinates into those of the page as shown."""

    box: tuple[float, float, float, float]
    turn: int

    def at(self, x: float, y: float) -> tuple[float, float]:
        left, bottom, right, top = self.box
        if self.turn == 0:
            return x - left, top - y
        if self.turn == 1:
            return y - bottom, x - left
        if self.turn == 2:
            return right - x, y - bottom
        return top - y, right - x

    @property
    def size(self) -> tuple[float, float]:
        left, bottom, right, top = self.box
        return (right - left, top - bottom) if self.turn % 2 == 0 else (top - bottom, right - left)


@contextmanager
def open_document(data: bytes, name: str = "", limits: Limits = DEFAULTS) -> Iterator[Any]:
    """Open PDF bytes; raises the library's own errors for what cannot be opened."""
    import pypdfium2
    import pypdfium2.raw as raw

    if b"%PDF-" not in data[:4096]:
        raise DamagedSourceError("no PDF header found", "Is this file a PDF?", name=name)
    refuse_multiplied(data, name=name, most=limits.expanded)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "password" in str(error).lower():
            raise EncryptedSourceError(
                "the PDF is protected by a password",
                "Remove it first: qpdf --decrypt --password=… in.pdf out.pdf",
                name=name,
            ) from error
        raise DamagedSourceError(
            "the PDF is broken", "Download it again, or try: qpdf in.pdf out.pdf", name=name
        ) from error
    try:
        count = len(document)
        if count == 0:
            raise DamagedSourceError("the PDF has no readable page", "Download it again.", name=name)
        if count > limits.pages:
            raise exceeded("pages", f"the PDF has {count} pages, more than {limits.pages}", name=name)
        yield document
    finally:
        document.close()


def read_pages(document: Any, *, name: str = "", limits: Limits = DEFAULTS) -> Iterator[Page | None]:
    """Yield every page, None for one that cannot be read; nothing of a page is held after the next is asked for."""
    import pypdfium2.raw as raw

    fonts: dict[str, Font] = {}
    for index in range(len(document)):
        page = raw.FPDF_LoadPage(document.raw, index)
        if not page:
            yield None
            continue
        text = raw.FPDFText_LoadPage(page)
        try:
            yield _Reader(raw, document.raw, page, text, fonts, (limits, name)).page(index + 1)
        finally:
            if text:
                raw.FPDFText_ClosePage(text)
            raw.FPDF_ClosePage(page)


class _Reader:
    """Reads one page; holds the C buffers that the calls share."""

    def __init__(
        self, raw: Any, document: Any, page: Any, text: Any, fonts: dict[str, Font], bounds: tuple[Limits, str]
    ) -> None:
        self.raw, self.document, self.handle, self.text, self.fonts = raw, document, page, text, fonts
        self.limits, self.name = bounds
        self.rect, self.matrix = raw.FS_RECTF(), raw.FS_MATRIX()
        self.x, self.y = ctypes.c_double(), ctypes.c_double()
        self.owner = _owner_call(raw)
        self.faces: dict[tuple[int, bool], Font] = {}
        self.frame = _frame(raw, page)
        self.slope = 1.0, 0.0
        self.tags = Tags(raw, document, page)

    def page(self, number: int) -> Page:
        """The whole page."""
        count = self.raw.FPDFText_CountChars(self.text) if self.text else 0
        self._bound(count, "characters", number)
        string = self._string(max(count, 0))
        found = list(self._words(string))
        turn = _main_direction(found)
        if turn:
            # A sheet printed sideways or upside down without a page rotation: turn the page, not the reader.
            self.frame = _Frame(self.frame.box, (self.frame.turn + turn) % 4)
            found = list(self._words(string))
        rules, cover, pictures = self._drawing(number)
        width, height = self.frame.size
        upright = [word for turn, word in found if not turn]
        words, over, off = _sorted_out(_linked(upright, self.links()), width, height)
        others = (*(word for turn, word in found if turn), *over)
        return Page(number, width, height, words, others, rules, cover, pictures, _witness(string), off)

    def links(self) -> list[Area]:
        """The links of the page as it is shown."""
        return read_links(self.raw, self.document, self.handle, self.frame.at)

    def _bound(self, count: int, limit: str, number: int) -> None:
        if count > (most := getattr(self.limits, limit)):
            raise exceeded(limit, f"page {number} has {count} {limit}, more than {most}", name=self.name)

    def _string(self, count: int) -> str:
        """All characters, one code point each, so that offsets are PDFium's indices."""
        if not count:
            return ""
        buffer = (ctypes.c_ushort * (count + 1))()
        written = self.raw.FPDFText_GetText(self.text, 0, count, buffer)
        string = bytes(buffer).decode("utf-16-le", "surrogatepass")[: max(written - 1, 0)].replace("\ufffe", "\x02")
        if len(string) == count and not _SURROGATE.search(string):
            return string
        # Characters outside the plane or without a reading shift the bulk answer: ask one by one.
        codes = (self.raw.FPDFText_GetUnicode(self.text, i) for i in range(count))
        return "".join(chr(c) if 0 < c < 0x110000 and not 0xD800 <= c < 0xE000 else "\ufffd" for c in codes)

    def _words(self, string: str) -> Iterator[tuple[int, Word]]:
        """Words with their direction in quarter turns against the page (0 is upright)."""
        last = 0
        for index, _, spans in _runs(string, partial(self.owner, self.text)):
            base, size, font, turn, tag = self._run(index)
            for first, stop in spans:
                x0, x1 = self._extent(first, stop - 1, turn) if turn != _SLANTED else self._slanted(first, stop - 1)
                spaced = first == 0 or first > last
                last = stop
                yield turn, Word(_plain(string[first:stop]), x0, x1, base, size, font, spaced, *tag)

    def _run(self, index: int) -> tuple[float, float, Font, int, Tag]:
        """Base line, size, font and direction of the text object that drew a character; what the file says of it."""
        raw = self.raw
        handle = raw.FPDFText_GetTextObject(self.text, index)
        raw.FPDFText_GetCharOrigin(self.text, index, self.x, self.y)
        raw.FPDFText_GetMatrix(self.text, index, self.matrix)
        m = self.matrix
        scale = math.hypot(m.c, m.d) or 1.0
        # PDF turns pages clockwise and text anticlockwise.
        quarters = math.atan2(m.b, m.a) / (math.pi / 2)
        turn = (round(quarters) - self.frame.turn) % 4
        x, y = self.frame.at(self.x.value, self.y.value)
        size = raw.FPDFText_GetFontSize(self.text, index) * scale
        font = self._font(handle) if handle else Font("", 0, False, False)
        tag = self.tags.of(handle) if handle and self.tags.known else UNTOLD
        if abs(quarters - round(quarters)) > _ASKEW:
            self.slope = m.a / math.hypot(m.a, m.b), m.b / math.hypot(m.a, m.b)
            return self.y.value * self.slope[0] - self.x.value * self.slope[1], size, font, _SLANTED, tag
        return (y if turn % 2 == 0 else x), size, font, turn, tag

    def _slanted(self, first: int, last: int) -> tuple[float, float]:
        """Where the characters of a slanted run begin and end, along the run; the last one counted half an em wide."""
        places = []
        for index in (first, last):
            self.raw.FPDFText_GetCharOrigin(self.text, index, self.x, self.y)
            places.append(self.x.value * self.slope[0] + self.y.value * self.slope[1])
        half = 0.5 * self.raw.FPDFText_GetFontSize(self.text, last)
        return places[0], places[1] + half

    def _extent(self, first: int, last: int, turn: int) -> tuple[float, float]:
        """Left and right edge of the characters from `first` to `last`, by their advance, not their ink."""
        raw, rect, text = self.raw, self.rect, self.text
        raw.FPDFText_GetLooseCharBox(text, first, rect)
        if self.frame.turn == 0 and turn == 0:
            left = self.frame.box[0]
            x0, x1 = rect.left - left, rect.right - left
            if last != first:
                raw.FPDFText_GetLooseCharBox(text, last, rect)
                x1 = rect.right - left
            return (x0, x1) if x0 <= x1 else (x1, x0)
        points = [self.frame.at(rect.left, rect.bottom), self.frame.at(rect.right, rect.top)]
        raw.FPDFText_GetLooseCharBox(text, last, rect)
        points += [self.frame.at(rect.left, rect.bottom), self.frame.at(rect.right, rect.top)]
        values = [p[turn % 2] for p in points]
        return min(values), max(values)

    def _font(self, handle: Any) -> Font:
        """The face of a text object."""
        raw = self.raw
        font = raw.FPDFTextObj_GetFont(handle)
        if not font:
            return Font("", 0, False, False)
        stroked = raw.FPDFTextObj_GetTextRenderMode(handle) == _STROKED
        held = ctypes.addressof(font.contents), stroked  # the address is good as long as the page is open
        if held not in self.faces:
            self.faces[held] = self._face(font, stroked)
        return self.faces[held]

    def _face(self, font: Any, stroked: bool) -> Font:
        raw = self.raw
        name = _font_name(raw, font)
        key = f"{name}|{stroked}|{raw.FPDFFont_GetWeight(font)}|{raw.FPDFFont_GetFlags(font)}"
        if key not in self.fonts:
            weight, flags = raw.FPDFFont_GetWeight(font), raw.FPDFFont_GetFlags(font)
            self.fonts[key] = describe_font(name, weight, flags, stroked=stroked)
        return self.fonts[key]

    def _drawing(self, number: int) -> Drawing:
        """Ruled lines, whether a picture covers the page, and whether there is any picture."""
        most = self.limits.objects
        drawing = read_drawing(self.raw, self.handle, self.frame.at, self.frame.size, most)
        if drawing is None:
            self._bound(most + 1, "objects", number)
            return Drawing((), False, False)
        return drawing


@cache
def _owner_call(raw: Any) -> Callable[[Any, int], int]:
    """FPDFText_GetTextObject with a bare address as its answer: two calls per word make this the busiest one."""
    address = ctypes.cast(raw.FPDFText_GetTextObject, ctypes.c_void_p).value
    prototype = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
    call: Callable[[Any, int], int] = prototype(address or 0)
    return call


def describe_font(name: str, weight: int, flags: int, *, stroked: bool = False) -> Font:
    """Say whether a face is bold or italic: by its name first, since weights are often guessed from stem widths."""
    bold = stroked or bool(_BOLD.search(name)) or bool(flags & _FORCE_BOLD)
    if not bold and not _LIGHT.search(name):
        bold = weight >= 700
    return Font(name, weight, bold, bool(_ITALIC.search(name)) or bool(flags & _ITALIC_FLAG))


def _font_name(raw: Any, font: Any) -> str:
    buffer = ctypes.create_string_buffer(256)
    raw.FPDFFont_GetBaseFontName(font, buffer, 256)
    name = buffer.value.decode("utf-8", "replace")
    return re.sub(r"^[A-Z]{6}\+", "", name)


def _frame(raw: Any, page: Any) -> _Frame:
    """The crop box, cut to the media box as viewers do, and the page's rotation."""
    media, crop = _box(raw.FPDFPage_GetMediaBox, page), _box(raw.FPDFPage_GetCropBox, page)
    media = media or (0.0, 0.0, 612.0, 792.0)
    box = media
    if crop:
        cut = (max(crop[0], media[0]), max(crop[1], media[1]), min(crop[2], media[2]), min(crop[3], media[3]))
        if cut[0] < cut[2] and cut[1] < cut[3]:
            box = cut
    return _Frame(box, raw.FPDFPage_GetRotation(page) % 4)


def _box(call: Callable[..., Any], page: Any) -> tuple[float, float, float, float] | None:
    v = [ctypes.c_float() for _ in range(4)]
    if not call(page, *v):
        return None
    x0, y0, x1, y1 = (c.value for c in v)
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _runs(string: str, owner: Callable[[int], int]) -> list[tuple[int, int, list[tuple[int, int]]]]:
    """Words, sorted by the text object that drew them: first index and owner of each object with its words.

    One show operator of the file makes one text object, and its characters follow each other; a word whose last
    character has the owner of the word before therefore lies in that object as a whole.
    """
    runs: list[tuple[int, int, list[tuple[int, int]]]] = []
    current = -1
    for match in _WORD.finditer(string):
        first, end = match.span()
        if owner(end - 1) == current:
            runs[-1][2].append((first, end))
            continue
        for at, upto, who in _owners(first, end, owner):
            if who == current and at > first:  # two halves of one stretch
                runs[-1][2][-1] = (runs[-1][2][-1][0], upto)
            elif who == current:
                runs[-1][2].append((at, upto))
            else:
                current = who
                runs.append((at, who, [(at, upto)]))
    return runs


def _owners(first: int, end: int, owner: Callable[[int], int]) -> list[tuple[int, int, int]]:
    """Stretches of one owner within a word, by halving."""
    left = owner(first)
    if end - first == 1 or left == owner(end - 1):
        return [(first, end, left)]
    middle = (first + end) // 2
    return _owners(first, middle, owner) + _owners(middle, end, owner)


def _main_direction(words: Sequence[tuple[int, Word]]) -> int:
    """Quarter turns of most of the letters; 0 where upright ones are as many."""
    letters: Counter[int] = Counter({0: 0})
    for turn, word in words:
        if turn != _SLANTED:
            letters[turn] += len(word.text)
    return max(letters, key=lambda turn: (letters[turn], -turn))


def _linked(words: list[Word], areas: Sequence[Area]) -> list[Word]:
    """Words with the address of the link that they stand in."""
    if not areas:
        return words
    result = []
    for word in words:
        x, y = (word.x0 + word.x1) / 2, word.base - 0.3 * word.size
        area = next((area for area in areas if area.holds(x, y)), None)
        result.append(word._replace(href=area.href) if area else word)
    return result


def _sorted_out(upright: list[Word], width: float, height: float) -> tuple[tuple[Word, ...], tuple[Word, ...], int]:
    """Words of the page, words of watermarks over it, and the number of characters that lie off the page."""
    words = tuple(word for word in upright if _on_page(word, width, height))
    off = sum(len(word.text) for word in upright) - sum(len(word.text) for word in words)
    over = watermarks(words) if len(upright) > 1 else ()
    if not over:
        return words, (), off
    kept = tuple(word for i, word in enumerate(words) if i not in over)
    return kept, tuple(words[i] for i in sorted(over)), off


def _on_page(word: Word, width: float, height: float) -> bool:
    """Whether a word can be seen, at a size that is one."""
    seen = word.x1 > 0 and word.x0 < width and 0 < word.base < height + word.size
    return seen and 0.1 < word.size < height and -width < word.x0 and word.x1 < 2 * width


def _plain(text: str) -> str:
    """Expand ligatures; unify the hyphens that mean a hyphen."""
    if text.isascii():
        return text
    return text.translate(_LIGATURES).replace("\u2010", "-").replace("\u2011", "-")


def _witness(string: str) -> str:
    """PDFium's own text; where it joined the halves of a word over a line end there is only its hyphen between."""
    return string.replace("\r\n", "\n").replace("\x02\n", "-\n").replace("\x02", "-\n").replace("\x00", "")
