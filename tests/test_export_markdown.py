"""Markdown: what a reader of the rendered text sees."""

import pytest

import kamerstuk
from kamerstuk.export.markdown import dumps
from tests.mini import publicatie


def markdown(content: str, **rest: str) -> str:
    return dumps(kamerstuk.parse(publicatie(content, **rest).encode()))


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ("<al>De dijk is hoog.</al>", "De dijk is hoog."),
        ("<tussenkop>1. Dijken</tussenkop><al>Hoog.</al>", "## 1. Dijken\n\nHoog."),
        ("<tussenkop>1. A</tussenkop><al>a</al><tussenkop>1.1 B</tussenkop><al>b</al>", "### 1.1 B\n\nb"),
        ("<lid><lidnr>1.</lidnr><al>Een.</al></lid>", "1. Een."),
        (
            "<lijst><li><li.nr>–</li.nr><al>zand</al></li><li><li.nr>–</li.nr><al>klei</al></li></lijst>",
            "- zand\n- klei",
        ),
        ("<lijst><li><li.nr>a.</li.nr><al>zand</al></li></lijst>", r"- a\. zand"),
        ("<citaat><al>Zo.</al><al>Zus.</al></citaat>", "> Zo.\n>\n> Zus."),
        ("<plaatje><illustratie naam='a.png'/><bijschrift>Een dijk</bijschrift></plaatje>", "![Een dijk](a.png)"),
        (
            "<table><title>T</title><tgroup><tbody><row><entry>a</entry><entry>b</entry></row></tbody></tgroup></table>",
            "*T*\n\n|  |  |\n| --- | --- |\n| a | b |",
        ),
        (
            "<al>Zie Kamerstuk 36 990, nr. 3.</al>",
            "[Kamerstuk 36 990, nr. 3](<https://zoek.officielebekendmakingen.nl/kst-36990-3",
        ),
        ("<al>*ster* _lijn_ [haak] #hek `code` &lt;b&gt;</al>", r"\*ster\* \_lijn\_ \[haak\] \#hek \`code\` \<b\>"),
    ],
)
def test_each_block_has_its_markdown(xml, expected):
    assert expected in markdown(xml)


def test_notes_are_footnotes_with_unique_names():
    noot = '<noot id="{0}"><noot.nr>1</noot.nr><noot.al>Bron {0}.</noot.al></noot>'
    text = markdown(f"<al>Een{noot.format('a')} en twee{noot.format('b')}.</al>")
    assert "Een[^noot-1] en twee[^noot-2]." in text
    assert "\n[^noot-1]: Bron a.\n" in text
    assert "\n[^noot-2]: Bron b.\n" in text


def test_a_bar_in_a_cell_does_not_split_it():
    xml = "<table><tgroup><tbody><row><entry>a|b</entry></row></tbody></tgroup></table>"
    assert "| a\\|b |" in markdown(xml)


def test_paragraphs_of_a_note_stay_in_the_note():
    xml = "<al>Dijk<noot id='a'><noot.nr>1</noot.nr><noot.al>Een.</noot.al><noot.al>Twee.</noot.al></noot>.</al>"
    assert "[^noot-1]: Een.\n    Twee." in markdown(xml)


@pytest.mark.parametrize("line", ["1. zin", "- zin", "+ zin", "# zin", "> zin", "12) zin"])
def test_a_paragraph_that_looks_like_markup_stays_a_paragraph(line):
    text = markdown(f"<al>Vooraf.</al><al>{line.replace('>', '&gt;')}</al>")
    shown = text.split("\n\n")[-1].strip()
    assert shown != line
    assert shown.replace("\\", "") == line


def test_a_huge_colspan_does_not_make_a_huge_table():
    from tests.mini import page

    row = '<tr><td colspan="9999">a</td></tr>'
    stuk = kamerstuk.parse(page(f"<table>{row * 200}</table>").encode())
    assert len(dumps(stuk)) < 2_000_000


def test_all_head_lines_and_their_note_markers_are_printed():
    xml = publicatie("<al>Tekst.</al>").replace(
        "DIJKEN</titel>", 'DIJKEN<noot id="n" type="voet"><noot.nr>1</noot.nr><noot.al>Zie.</noot.al></noot></titel>'
    )
    printed = dumps(kamerstuk.parse(xml.encode()))
    assert printed.startswith("**36 990 Beheer van dijken**\n\n**Nr. 7**\n\n# BRIEF VAN DE MINISTER VAN DIJKEN")
    assert "DIJKEN[^noot-1]" in printed


def test_a_cell_over_two_rows_leaves_its_place_empty_below():
    rows = "<row><entry morerows='1'>a</entry><entry>b</entry></row><row><entry>c</entry></row>"
    printed = dumps(kamerstuk.parse(publicatie(f"<table><tgroup><tbody>{rows}</tbody></tgroup></table>").encode()))
    assert "| a | b |\n|  | c |" in printed


def test_paragraphs_of_one_item_stand_apart():
    xml = "<lijst><li><li.nr>a.</li.nr><al>zand</al><al>klei</al></li></lijst>"
    assert "- a\\. zand\n\n  klei" in dumps(kamerstuk.parse(publicatie(xml).encode()))


def test_senseless_spans_do_not_multiply_a_table():
    wide = '<tr><td colspan="1000">a</td></tr>' + "<tr><td>b</td></tr>" * 500
    tall = "".join(f"<tr>{'<td rowspan=999>c</td>' * 40}</tr>" for _ in range(40))
    for rows in (wide, '<tr><td colspan="1000">a</td></tr>' * 300, tall):
        source = f"<div id='broodtekst'><table>{rows}</table></div>"
        written = kamerstuk.parse(source.encode()).to_markdown()
        assert len(written) < 3 * len(source)


def test_a_column_in_which_no_cell_begins_is_no_column():
    rows = '<tr><td colspan="3">a</td><td>b</td></tr><tr><td colspan="2">c</td><td>d</td><td>e</td></tr>'
    written = kamerstuk.parse(f"<div id='broodtekst'><table>{rows}</table></div>".encode()).to_markdown()
    assert "| a |  | b |" in written
    assert "| c | d | e |" in written
