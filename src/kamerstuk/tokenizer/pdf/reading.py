"""A PDF to the lines of its pages and on to tokens, with what of it could not be read."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from kamerstuk.errors import DamagedSourceError, EmptySourceError, ScannedSourceError
from kamerstuk.limits import DEFAULTS, Limits
from kamerstuk.tokenizer.layout.lines import compose_accents, lines_of
from kamerstuk.tokenizer.layout.page import Page, Word
from kamerstuk.tokenizer.layout.paper import tokens_of_paper
from kamerstuk.tokenizer.layout.profile import Sheet
from kamerstuk.tokenizer.pdf.characters import open_document, read_pages
from kamerstuk.tokenizer.pdf.ocr import is_ocr, straightened
from kamerstuk.tokens import Tokenized

OCR_COMMAND = "ocrmypdf --language nld in.pdf out.pdf"
"""What makes a text layer."""
_FEW = 100  # letters on a picture as large as the page; fewer are stamps, numbers and signatures on a scan
_COMMON = frozenset(
    "de het een en van in is dat op te voor met zijn die niet aan er om ook bij door uit naar als of over "
    "the of and to in is that for on with by de la le les et des en du un une der die und den das von zu ist "
    "mit für di il che per con el los y que para fan it yn ta na pa".split()
)
_LEAST_WORDS, _COMMON_SHARE = 60, 0.02  # in running text a third of the words, in budget tables a tenth
_WORD = re.compile(r"[^\W\d_]+")
_UNMAPPED = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]")


class Document(NamedTuple):
    """All pages as lines."""

    sheets: tuple[Sheet, ...]
    """The pages that can be read."""
    turned: tuple[str, ...]
    """Text that runs another way than its page, or across it."""
    witness: str
    """All text by PDFium's own reading."""
    repairs: tuple[tuple[str, str], ...]
    """Code and message of what was left out or is in doubt."""


def tokenize(data: bytes, *, name: str = "", limits: Limits = DEFAULTS) -> Tokenized:
    """Read a PDF; raises what `read` raises."""
    document = read(data, name, limits)
    tokens, dialect = tokens_of_paper(document.sheets, document.turned)
    return Tokenized(tokens, dialect, document.witness, document.repairs)


def read(data: bytes, name: str = "", limits: Limits = DEFAULTS) -> Document:
    """Read all pages; raises children of `SourceError` for what is encrypted, damaged, empty, scanned or too large."""
    sheets: list[Sheet] = []
    turned: list[str] = []
    witness: list[str] = []
    repairs: list[tuple[str, str]] = []
    scanned = 0
    pictures = False
    with open_document(data, name, limits) as document:
        for index, page in enumerate(read_pages(document, name=name, limits=limits)):
            if page is None:
                repairs.append(("page-unreadable", f"Page {index + 1} is broken and was left out."))
                continue
            scan = page.picture and sum(len(word.text) for word in page.words) < _FEW
            scanned += scan
            repairs += _doubts(page, scan=scan)
            pictures = pictures or page.pictures
            sheets.append(_sheet(page))
            turned += lines_of_turned(page.turned)
            witness.append(page.witness)
    if not sheets:
        raise DamagedSourceError("no page of the PDF can be read", "Download it again.", name=name)
    letters = turned or any(sheet.lines for sheet in sheets)
    if scanned == len(sheets) or (pictures and not letters):
        problem = "the pages are pictures without text"
        raise ScannedSourceError(problem, f"Add a text layer first: {OCR_COMMAND}", name=name)
    if not letters:
        where = "on its pages; all of it stands outside the page box" if any(map(str.strip, witness)) else ""
        raise EmptySourceError(f"the PDF holds no text {where}".strip(), "Print the document anew.", name=name)
    text = compose_accents("\n".join(witness))
    return Document(tuple(sheets), tuple(turned), text, (*repairs, *_unreadable(text)))


def _doubts(page: Page, *, scan: bool) -> list[tuple[str, str]]:
    found = []
    if scan:
        found.append(("page-scanned", f"Page {page.number} is a picture without text; try ocrmypdf."))
    if page.off:
        message = f"{page.off} characters of page {page.number} stand outside the page box and were left out."
        found.append(("text-off-page", message))
    return found


def _unreadable(text: str) -> list[tuple[str, str]]:
    """Say that a text layer makes no words: fonts without a map to Unicode, or OCR in the wrong language."""
    words = _WORD.findall(text.lower())
    letters = sum(map(len, words))
    unmapped = len(_UNMAPPED.findall(text))
    strange = len(words) >= _LEAST_WORDS and sum(word in _COMMON for word in words) < _COMMON_SHARE * len(words)
    if not strange and unmapped <= letters / 10:
        return []
    message = (
        "The text layer of the PDF cannot be read as words of a language: its fonts may have no map to Unicode. "
        "Make a new one: ocrmypdf --force-ocr --language nld in.pdf out.pdf"
    )
    return [("text-unreadable", message)]


def _sheet(page: Page) -> Sheet:
    scanned = is_ocr(page)
    page = straightened(page) if scanned else page
    lines = lines_of(page.words, page.number, page.rules)
    return Sheet(page.number, page.width, page.height, lines, page.rules, scanned)


def lines_of_turned(words: Sequence[Word]) -> list[str]:
    """Text that runs another way than the page: stamps up the margin, labels of a graph's axis, words across it."""
    lines: list[str] = []
    last: Word | None = None
    for word in words:
        if last is None or abs(word.base - last.base) >= 0.5 * word.size:
            lines.append(word.text)
        else:
            close = word.font == last.font and abs(word.x0 - last.x1) < 0.3 * word.size
            lines[-1] += word.text if close else " " + word.text
        last = word
    return lines
