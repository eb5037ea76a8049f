"""The papers agree with themselves: every format of a paper says what its model says, the same way each time."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree

from . import fixtures, pdf_reportlab, pdf_weasyprint
from .__main__ import main
from .builders import notes_of
from .catalogue import BY_ID, PAPERS
from .formats import formats_of, render
from .markup import rich
from .model import Items, Link, Note, Paper, Styled, Text, rewrite
from .outline import outline

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
SLOW = {"sober.pdf", "two.pdf", "small.pdf"}
EVERY = pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.id)


def letters(words: str) -> str:
    """Letters and digits only; how a format spaces, hyphenates and folds is its own matter."""
    folded = unicodedata.normalize("NFKC", words.replace("\u00ad", ""))
    return "".join(c for c in folded if c.isalnum()).lower()


def pdf_text(data: bytes) -> str:
    """All words of a PDF, page after page."""
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))


@cache
def made(name: str, suffix: str) -> bytes:
    """A paper in one format, rendered once for all tests."""
    return render(BY_ID[name], suffix)


def counted(paper: Paper) -> bool:
    """Whether some list labels of the paper stand only in attributes, so that markup does not spell them."""
    found: list[object] = []

    def look(node: object) -> object:
        if isinstance(node, Items) and node.kind != "expliciet":
            found.append(node)
        return node

    rewrite(paper, look)
    return bool(found)


@EVERY
def test_every_format_renders_and_says_the_same_twice(paper: Paper) -> None:
    """A second rendering gives the same bytes; the slow engine is asked twice for one page design only."""
    for suffix, make in formats_of(paper).items():
        first = made(paper.id, suffix)
        assert first, suffix
        if suffix not in SLOW:
            assert make(paper) == first, suffix


@EVERY
def test_xml_is_well_formed_and_complete(paper: Paper) -> None:
    """XML parses without repair and holds every letter of the model, notes at their markers."""
    wanted = Counter("".join(letters(piece.text) for piece in outline(paper)))
    for suffix in ("xml", "kamerwrk.xml"):
        if suffix not in formats_of(paper):
            continue
        data = made(paper.id, suffix).replace(b'encoding="US-ASCII"', b'encoding="UTF-8"')
        root = etree.fromstring(data)
        attributes = " ".join(str(el.get("nr")) for el in root.iter("voetref"))
        found = Counter(letters(" ".join(str(t) for t in root.itertext()) + attributes))
        lost = wanted - found
        assert not lost or counted(paper), (suffix, lost)


@EVERY
def test_pages_hold_the_outline_in_order(paper: Paper) -> None:
    """In a page every line of the model stands after the one before it, the notes last."""
    for suffix in ("w1.html", "w2.html", "w3.html"):
        page = etree.fromstring(made(paper.id, suffix), etree.HTMLParser(encoding="utf-8"))
        text = page.xpath("//div[@id='broodtekst']")[-1]
        for gone in text.xpath(".//a[contains(@class, 'nootnum')] | .//h5[@class='note-close']"):
            gone.clear(keep_tail=True)
        whole, at = letters("".join(text.itertext())), 0
        for piece in outline(paper):
            if piece.kind == "number" or counted(paper) or table_notes(paper):
                continue
            at = whole.find(letters(without_member_number(piece.text)), at)
            assert at >= 0, (suffix, piece)


def table_notes(paper: Paper) -> bool:
    """Whether a page prints some notes right under a table."""
    return any(note.kind == "tabel" for note in notes_of(paper))


def without_member_number(words: str) -> str:
    """Members that count 1, 2, 3 keep their number in a page only as their place in the list."""
    return re.sub(r"^[1-9]\. ", "", words)


@EVERY
def test_text_and_pdfs_lose_no_letter(paper: Paper) -> None:
    """Plain text and all PDFs hold every letter of the model."""
    wanted = Counter("".join(letters(piece.text) for piece in outline(paper)))
    for suffix in formats_of(paper):
        if not suffix.endswith(("pdf", "txt")):
            continue
        if suffix != "pdf" and suffix != "txt" and (counted(paper) or "Member(" in repr(paper.parts)):
            continue
        data = made(paper.id, suffix)
        found = Counter(letters(data.decode() if suffix == "txt" else pdf_text(data)))
        assert not wanted - found, (suffix, wanted - found)


def test_long_note_runs_on_at_the_foot_of_the_next_page() -> None:
    """The long note begins on page 1 and ends on page 2, above the next note."""
    pages = pypdfium2.PdfDocument(pdf_reportlab.render(BY_ID["kst-36992-14"]))
    first, second = (pages[i].get_textpage().get_text_range() for i in (0, 1))
    assert "De lijst bestaat uit de volgende punten" in first
    assert "omdat de gemeente daar over gaat" in second.replace("\r\n", " ")


def test_demo_has_twelve_notes_and_two_dossiers() -> None:
    """The paper of the README keeps the numbers that the README tells."""
    demo = BY_ID["kst-36999-12"]
    assert [note.label for note in notes_of(demo)] == [str(n) for n in range(1, 13)]
    assert [dossier.printed for dossier in demo.dossiers] == ["36 999", "29 362"]


def test_numbering_restarts_in_annexes_and_tables() -> None:
    """Annexes begin at 1 again, and table notes count apart from the other notes."""
    assert [n.label for n in notes_of(BY_ID["kst-36998-6"])] == ["1", "2", "1", "2", "1"]
    labels = [(n.kind, n.label) for n in notes_of(BY_ID["kst-36998-5"])]
    assert labels == [("voet", "1"), ("voet", "2"), ("tabel", "1"), ("tabel", "2"), ("voet", "3"), ("tabel", "1")]


def test_ids_are_unique_and_formed_from_the_head() -> None:
    """No two papers share an id, and the id of a kamerstuk ends in its number."""
    assert len(BY_ID) == len(PAPERS) >= 34
    for paper in PAPERS:
        assert paper.id.removesuffix("-h1").endswith(paper.ondernummer), paper.id


def test_notation() -> None:
    """The notation of the catalogue reads marks, links and notes with brackets inside."""
    bold, link = Styled("vet", (Text("b"),)), Link("kst-1-2", (Text("1, nr. 2"),))
    assert rich("a **b** c") == (Text("a "), bold, Text(" c"))
    assert rich("x[^zie [[kst-1-2|1, nr. 2]] [EN]¶y]") == (
        Text("x"),
        Note(((Text("zie "), link, Text(" [EN]")), (Text("y"),))),
    )


@pytest.mark.skipif(not pdf_weasyprint.available(), reason="WeasyPrint needs Pango")
def test_the_engines_and_variants_differ() -> None:
    """The four page designs of the second engine have page sizes of their own."""
    demo = BY_ID["kst-36993-22"]
    sizes = {pypdfium2.PdfDocument(pdf_weasyprint.render(demo, v))[0].get_size() for v in ("kamer", "sober", "small")}
    assert len(sizes) == 3


def test_command_writes_the_chosen_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command writes what it is asked for and says how many files that is."""
    assert main([str(tmp_path), "--paper", "kst-36992-11", "--format", "xml", "--format", "txt"]) == 0
    assert sorted(p.name for p in tmp_path.iterdir()) == ["kst-36992-11.txt", "kst-36992-11.xml"]
    assert capsys.readouterr().out.startswith("2 files")


@pytest.mark.parametrize(("name", "paper", "suffix"), fixtures.names(), ids=[name for name, _, _ in fixtures.names()])
def test_fixtures_are_what_the_papers_give(name: str, paper: str, suffix: str) -> None:
    """A committed fixture equals its paper; a PDF may differ in bytes by the engine's version, not in its letters."""
    kept, made = (FIXTURES / name).read_bytes(), render(BY_ID[paper], suffix)
    if suffix == "pdf":
        assert len(kept) < 60_000
        assert kept == made or Counter(letters(pdf_text(kept))) == Counter(letters(pdf_text(made)))
    else:
        assert kept == made


def test_fixtures_folder_holds_nothing_else() -> None:
    """Each file of the folder is written by the generator, README included."""
    made = {name for name, _, _ in fixtures.names()} | {"README.md"}
    assert {path.name for path in FIXTURES.iterdir()} == made
    assert (FIXTURES / "README.md").read_text(encoding="utf-8") == fixtures.readme()
