"""Every paper of our own is the same paper from its XML and from every page generation of its HTML."""

from functools import cache

import pytest

import kamerstuk
from tests.papers.catalogue import BY_ID
from tests.papers.formats import formats_of, render
from tests.parity import header, nodes, references

PAGES = [
    (paper, suffix)
    for paper in BY_ID
    for suffix in ("w1.html", "w2.html", "w3.html")
    if suffix in formats_of(BY_ID[paper])
]


@cache
def parsed(paper: str, suffix: str) -> kamerstuk.Kamerstuk:
    return kamerstuk.parse(render(BY_ID[paper], suffix))


@pytest.mark.parametrize(("paper", "page"), PAGES)
def test_page_gives_the_nodes_header_and_references_of_the_xml(paper, page):
    one, other = parsed(paper, "xml"), parsed(paper, page)
    assert nodes(one, set()) == nodes(other, set())
    assert header(one, {"metadata"}) == header(other, {"metadata"})
    assert references(one) == references(other)


@pytest.mark.parametrize("paper", BY_ID)
def test_metadata_file_supplies_what_the_paper_does_not_print(paper):
    stuk = kamerstuk.parse(render(BY_ID[paper], "xml"), metadata=render(BY_ID[paper], "metadata.xml"))
    assert stuk.id == paper
    assert stuk.header.documenttitel
    assert stuk.header.vergaderjaar


@pytest.mark.parametrize("paper", BY_ID)
@pytest.mark.parametrize("suffix", ["xml", "w1.html", "w3.html", "txt"])
def test_nothing_is_lost_from_any_format(paper, suffix):
    stuk = parsed(paper, suffix)
    assert stuk.source.coverage == 1.0
    assert not [told for told in stuk.diagnostics if told.code == "lost-text"]
