"""One loop over any vocabulary: what no table names, words that look like head lines, a tree that is only read."""

import pytest
from lxml import etree

from kamerstuk.tokenizer import html_body, kamerwrk as kamerwrk_dialect, publicatie as publicatie_dialect
from kamerstuk.tokenizer.markup import parse_html, parse_xml
from kamerstuk.tokenizer.walk import Walk, children
from kamerstuk.tokens import Kind
from tests.mini import blocks, coverage, kamerwrk, publicatie, tokens

NAMES_OF_HEAD_LINES = ("nummer", "letter", "ltrlabel", "nr", "titel", "stuknr", "datumtekst", "onderw", "dossier")


@pytest.mark.parametrize("name", NAMES_OF_HEAD_LINES)
@pytest.mark.parametrize("wrap", [publicatie, kamerwrk])
def test_a_head_line_in_a_sentence_is_words(name, wrap):
    source = wrap(f"<al>Zie <{name}>5</{name}> van de lijst.</al>")
    assert blocks(source)[1:] == ["Zie 5 van de lijst."]
    before = [token.text for token in tokens(wrap("<al>Zie.</al>")) if token.kind in (Kind.NUMBER, Kind.TITLE)]
    assert [token.text for token in tokens(source) if token.kind in (Kind.NUMBER, Kind.TITLE)] == before
    assert coverage(source).share == 1.0


def test_the_vocabulary_of_one_dialect_means_nothing_in_another():
    own = set(kamerwrk_dialect.DIALECT.blocks) - set(publicatie_dialect.DIALECT.blocks)
    assert {"tuskop", "voetnoot", "ltrlabel", "onderw"} <= own
    assert blocks(publicatie("<al>A</al><tuskop>B</tuskop>"))[1:] == ["A", "B"]


def test_words_of_an_unknown_element_go_on_in_html_and_stand_alone_in_xml():
    assert blocks(publicatie("<tekst>Een <onbekend>hoge</onbekend> dijk.<al>Ja.</al></tekst>"))[1:] == [
        "Een",
        "hoge",
        "dijk.",
        "Ja.",
    ]
    out = Walk(html_body.DIALECT)
    children(parse_html("<div>Een <onbekend>hoge</onbekend> dijk.<p>Ja.</p></div>"), out)
    assert [token.text for token in out.tokens] == ["Een hoge dijk.", "Ja."]


@pytest.mark.parametrize(
    ("dialect", "root"),
    [
        (
            html_body.DIALECT,
            parse_html("<div><p><span class='ol'>1.</span>Een dijk.</p><ol><li><p>A</p></li></ol></div>"),
        ),
        (
            html_body.DIALECT,
            parse_html("<div class='noot' id='n1'><p><sup class='nootnum'>1</sup>Een bron.</p></div>"),
        ),
        (
            publicatie_dialect.DIALECT,
            parse_xml("<al>Dijk<noot id='a'><noot.nr>1</noot.nr><noot.al>Bron</noot.al></noot>.</al>")[0],
        ),
    ],
)
def test_the_tree_is_only_read(dialect, root):
    before = etree.tostring(root)
    first, second = Walk(dialect), Walk(dialect)
    children(root, first)
    children(root, second)
    assert etree.tostring(root) == before
    assert first.tokens == second.tokens
