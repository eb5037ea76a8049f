"""No export loses, adds or moves a word."""

from pathlib import Path

import pytest

import kamerstuk
from tests.export_words import letters, of_html, of_markdown, of_text
from tests.mini import publicatie

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
PAPERS = [
    path
    for path in sorted(FIXTURES.iterdir())
    if path.suffix in (".xml", ".html", ".pdf", ".txt") and "metadata" not in path.name
]


@pytest.mark.parametrize("export", [of_html, of_markdown, of_text])
@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.name)
def test_the_words_of_a_paper_are_the_words_of_its_exports(path, export):
    paper = kamerstuk.parse(path)
    assert export(paper) == letters(paper.text)


@pytest.mark.parametrize("export", [of_html, of_markdown, of_text])
def test_head_lines_that_stand_behind_text_are_printed_there(export):
    text = "36 990 Dijken\n\n1 Samenstelling: Leden: Dijk (PvdA), voorzitter.\n\nNr. 7\n\nVERSLAG\n\nVastgesteld 3 mei 1994\n\nDe dijk."
    paper = kamerstuk.parse(text.encode())
    assert export(paper) == letters(paper.text)


@pytest.mark.parametrize("export", [of_html, of_markdown, of_text])
@pytest.mark.parametrize(
    "content",
    [
        "<lid><lidnr>1.</lidnr><al>Een dijk.</al></lid>",
        "<citaat><al>Zo.</al><lijst><li><li.nr>a.</li.nr><al>b</al></li></lijst></citaat>",
        "<al>[x](y) *a* _b_ `c` <![CDATA[<b>]]> 1. \\</al>",
        "<table><title>Kop</title><tgroup><tbody><row><entry>a|b</entry><entry/></row></tbody></tgroup></table>",
    ],
)
def test_blocks_of_every_kind_keep_their_words(content, export):
    paper = kamerstuk.parse(publicatie(content).encode())
    assert export(paper) == letters(paper.text)
