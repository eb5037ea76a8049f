"""Real PDFs, where a corpus is at hand."""

import os
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from kamerstuk.tokenizer.pdf.reading import tokenize
from kamerstuk.tokens import Kind, Token

_ROOT = Path(__file__).resolve().parents[2]
CORPUS = Path(os.environ.get("KAMERSTUK_CORPUS") or _ROOT.parent / "shared") / "corpus"
PDFS = sorted(CORPUS.glob("*/*.pdf"))
pytestmark = pytest.mark.skipif(not PDFS, reason="no corpus")
PAIRS = [
    ("official/kst-32545-143", "official/kst-32545-143"),
    ("kst-19637-2535/kst-19637-2535", "kst-19637-2535/kst-19637-2535"),
    *(
        (f"xml/kst-{name}", f"rendered/kst-{name}")
        for name in ("28844-269", "31911-3", "35786-7", "36750-3", "37020-X-1")
    ),
]


def _letters(text: str) -> Counter[str]:
    return Counter(c for c in unicodedata.normalize("NFKC", text.replace("\xad", "")) if c.isalnum())


def _printed(tokens: Sequence[Token]) -> Iterator[str]:
    """Everything of the print that the tokens hold: texts, labels, note numbers and markers."""
    for token in tokens:
        if token.edge >= 0 and token.label:
            yield token.label
        yield token.text
        yield from (mark.text for mark in token.marks)


@pytest.mark.parametrize("path", PDFS, ids=lambda path: path.stem[:24])
def test_nothing_lost_and_nothing_invented(path: Path) -> None:
    tokenized = tokenize(path.read_bytes())
    assert _letters(" ".join(_printed(tokenized.tokens))) == _letters(tokenized.witness)


@pytest.mark.parametrize("path", PDFS, ids=lambda path: path.stem[:24])
def test_stream_is_well_formed(path: Path) -> None:
    tokens = tokenize(path.read_bytes()).tokens
    stack: list[Kind] = []
    notes = {token.id for token in tokens if token.kind is Kind.NOTE and token.edge > 0}
    for token in tokens:
        if token.edge > 0:
            stack.append(token.kind)
        elif token.edge < 0:
            assert stack.pop() is token.kind
        assert token.text == " ".join(token.text.split())
        for mark in token.marks:
            assert 0 <= mark.offset <= len(token.text)
            assert mark.note in notes
    assert not stack


@pytest.mark.parametrize(
    "path", [path for path in PDFS if path.parent.name == "pdf-aanhangsel"], ids=lambda path: path.stem[:8]
)
def test_questions_and_answers(path: Path) -> None:
    tokenized = tokenize(path.read_bytes())
    tokens = tokenized.tokens
    assert tokenized.dialect == "aanhangsel-pdf"
    assert [token.role for token in tokens if token.kind is Kind.TITLE] == ["vraag", "antwoord"]
    (number,) = [token.text for token in tokens if token.kind is Kind.NUMBER]
    imprint = [token.text for token in tokens if token.kind is Kind.FURNITURE and token.text.startswith("ah-tk-")]
    assert [text.rsplit("-", 1)[1] for text in imprint] == [number]
    heads = [token.text for token in tokens if token.kind is Kind.HEADING]
    assert heads[0] == "Vraag 1"
    assert all(head.startswith(("Vraag ", "Antwoord ", "Mededeling")) for head in heads), heads
    labels = [token.label for token in tokens if token.kind is Kind.NOTE and token.edge > 0]
    marks = [mark.text for token in tokens for mark in token.marks]
    assert labels == marks == [str(n + 1) for n in range(len(labels))]
    assert not any("Tweede Kamer, vergaderjaar" in token.text for token in tokens if token.kind is Kind.PARAGRAPH)


@pytest.mark.parametrize(("xml", "pdf"), PAIRS, ids=[pair[1].rsplit("/", 1)[1] for pair in PAIRS])
def test_pdf_says_what_the_xml_of_the_paper_says(xml: str, pdf: str) -> None:
    from lxml import etree

    root = etree.fromstring((CORPUS / f"{xml}.xml").read_bytes())
    tokens = tokenize((CORPUS / f"{pdf}.pdf").read_bytes()).tokens
    read = [_key(token.text) for token in tokens if token.kind is Kind.PARAGRAPH]
    for al in root.iter("al", "noot.al"):
        if next(al.iterancestors("entry"), None) is None and al.find(".//lijst") is None:
            for note in list(al.iter("noot", "voetref", "nootref")):
                _drop(note)
            text = _key("".join(al.itertext()))
            assert not text or text in read, text[:60]


def _drop(note: object) -> None:
    """Take a note out of its paragraph, not the text behind it."""
    tail, before, parent = note.tail or "", note.getprevious(), note.getparent()  # type: ignore[attr-defined]
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(note)


def _key(text: str) -> str:
    text = unicodedata.normalize("NFKC", text)
    return "".join(c for c in text if c.isalnum()).lower()


def test_letter_as_sent() -> None:
    tokens = tokenize((CORPUS / "pdf-other/20110301-5687928a-draagmoederschap.pdf").read_bytes()).tokens
    assert [(token.kind, token.text) for token in tokens if token.kind in (Kind.DATELINE, Kind.TITLE)] == [
        (Kind.DATELINE, "1 maart 2011"),
        (Kind.TITLE, "Draagmoederschap"),
    ]
    assert "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal" in [token.text for token in tokens]
    aside = [token.text for token in tokens if token.kind is Kind.FURNITURE]
    assert {"Ons kenmerk", "5687928/11", "Pagina 1 van 3"} <= set(aside)


def test_paper_that_is_no_kamerstuk_gives_headings_and_paragraphs() -> None:
    tokenized = tokenize((CORPUS / "pdf-other/vn-1441.pdf").read_bytes())
    assert tokenized.dialect == "other-pdf"
    heads = [token.text for token in tokenized.tokens if token.kind is Kind.HEADING]
    assert heads[0] == "Resolution 1441 (2002)"
    items = [
        token.label
        for token in tokenized.tokens
        if token.kind is Kind.ITEM and token.edge > 0 and token.label[0].isdigit()
    ]
    assert items == [f"{n}." for n in range(1, 15)]
