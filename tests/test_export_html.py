"""HTML and text: what a reader sees, safe to put on a page."""

import json
from importlib import import_module

import pytest
from lxml import etree

import kamerstuk
from kamerstuk.export import formats, text
from kamerstuk.export.html import dumps, fragment
from tests.mini import publicatie

NOOT = '<noot id="n1"><noot.nr>1</noot.nr><noot.al>Kamerstuk 36 990, nr. 3.</noot.al></noot>'


def parsed(content: str) -> kamerstuk.Kamerstuk:
    return kamerstuk.parse(publicatie(content).encode())


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ("<al>De dijk is hoog.</al>", "<p>De dijk is hoog.</p>"),
        ("<tussenkop>1. Dijken</tussenkop>", "<h2>1. Dijken</h2>"),
        ("<lijst><li><li.nr>a.</li.nr><al>zand</al></li></lijst>", "<li><p>a. zand</p></li>"),
        ("<citaat><al>Zo.</al></citaat>", "<blockquote>\n<p>Zo.</p>\n</blockquote>"),
        ("<table><tgroup><thead><row><entry>a</entry></row></thead></tgroup></table>", "<tr><th>a</th></tr>"),
        (
            "<table><tgroup><tbody><row><entry morerows='1'>a</entry></row></tbody></tgroup></table>",
            '<td rowspan="2">a</td>',
        ),
        (f"<al>De dijk{NOOT} breekt.</al>", 'De dijk<sup><a href="#noot-1">1</a></sup> breekt.'),
        (
            f"<al>De dijk{NOOT}.</al>",
            '<p id="noot-1"><sup>1</sup> <a href="https://zoek.officielebekendmakingen.nl/kst-36990-3',
        ),
    ],
)
def test_each_block_has_its_html(xml, expected):
    assert expected in fragment(parsed(xml))


ATTACK = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"x\" 'y'"


@pytest.mark.parametrize(
    "xml",
    [
        f"<al>{ATTACK}</al>",
        f"<tussenkop>{ATTACK}</tussenkop>",
        f"<lijst><li><li.nr>{ATTACK}</li.nr><al>{ATTACK}</al></li></lijst>",
        f"<lid><lidnr>{ATTACK}</lidnr><al>x</al></lid>",
        f"<table><title>{ATTACK}</title><tgroup><tbody><row><entry>{ATTACK}</entry></row></tbody></tgroup></table>",
        f"<plaatje><illustratie naam='{ATTACK.replace(chr(39), '')}'/><bijschrift>{ATTACK}</bijschrift></plaatje>",
        f"<al>x<noot id='n'><noot.nr>{ATTACK}</noot.nr><noot.al>{ATTACK}</noot.al></noot></al>",
        "<al><extref doc='https://x.nl/&quot;&gt;&lt;script&gt;'>hier</extref></al>",
    ],
)
def test_nothing_in_a_paper_can_become_markup(xml):
    assert "<script" not in dumps(parsed(xml))


@pytest.mark.parametrize("href", ["javascript:alert(1)", "data:text/html,x"])
def test_no_link_runs_a_script(href):
    assert href not in dumps(parsed(f"<al>Klik <extref doc='{href}' soort='URL'>hier</extref>.</al>"))


def test_the_page_is_well_formed_and_holds_every_word():
    stuk = parsed("<al>De dijk breekt bij Kamerstuk 36 990, nr. 3.</al><tussenkop>Slot</tussenkop><al>Einde.</al>")
    page = etree.HTML(dumps(stuk))
    words = " ".join(page.find("body").itertext())
    for paragraph in stuk.paragraphs:
        assert paragraph.text.rstrip(".") in words.replace("1 ", "").replace("  ", " ")
    assert etree.fromstring(fragment(stuk)).tag == "article"


def test_the_text_form_is_the_text_with_numbered_notes():
    stuk = parsed(f"<al>De dijk{NOOT} breekt.</al>")
    assert text.dumps(stuk).endswith("De dijk breekt.\n1. Kamerstuk 36 990, nr. 3.\n")


class Pieces(list[str]):
    """A file object that keeps apart what it is given."""

    write = list.append


@pytest.mark.parametrize("name", list(formats.FORMATS))
def test_every_format_ends_with_one_line_end_and_is_deterministic(name):
    printed = [Pieces(), Pieces()]
    for out in printed:
        formats.write(parsed(f"<al>De dijk{NOOT} breekt.</al>"), name, out)
    assert "".join(printed[0]).endswith("\n")
    assert not "".join(printed[0]).endswith("\n\n")
    assert printed[0] == printed[1]


@pytest.mark.parametrize("name", list(formats.FORMATS))
def test_no_piece_that_is_written_holds_the_whole_paper(name):
    sections = "".join(
        f"<tussenkop>{n}. Dijk</tussenkop><al>Klei{NOOT.replace('n1', f'n{n}')}.</al>" for n in range(1, 9)
    )
    out = Pieces()
    formats.write(parsed(sections), name, out)
    assert max(map(len, out)) < len("".join(out)) / 2


@pytest.mark.parametrize("name", ["md", "html", "text"])
def test_what_is_written_is_what_dumps_returns(name):
    stuk, out = parsed(f"<al>De dijk{NOOT} breekt.</al>"), Pieces()
    formats.write(stuk, name, out)
    assert "".join(out) == import_module(formats.FORMATS[name].module).dumps(stuk)


def test_an_unknown_format_is_a_key_error():
    with pytest.raises(KeyError):
        formats.write(parsed("<al>x</al>"), "docx", Pieces())


@pytest.mark.parametrize(("name", "row"), formats.FORMATS.items(), ids=list(formats.FORMATS))
def test_several_papers_go_into_one_output_where_the_format_can_hold_them(name, row):
    papers, out = [parsed("<al>Een.</al>"), parsed("<al>Twee.</al>")], Pieces()
    if not row.several:
        with pytest.raises(KeyError):
            formats.write_all(papers, name, out)
        return
    formats.write_all(iter(papers), name, out)
    read = json.loads("".join(out)) if name == "json" else [json.loads(line) for line in "".join(out).splitlines()]
    assert read == [json.loads(stuk.to_json()) for stuk in papers]


def test_papers_are_written_before_the_next_is_read():
    out = Pieces()

    def papers():
        yield parsed("<al>Eerste.</al>")
        assert "Eerste." in "".join(out)
        yield parsed("<al>Tweede.</al>")

    for name in ("json", "jsonl"):
        out.clear()
        formats.write_all(papers(), name, out)
        assert "Tweede." in "".join(out)
