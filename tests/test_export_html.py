"""HTML and text: what a reader sees, safe to put on a page."""

import json
from importlib import import_module
from pathlib import Path

import pytest
from lxml import etree

import kamerstuk
from kamerstuk.export import formats, text
from kamerstuk.export.html import dumps, fragment
from tests.mini import publicatie

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
NOOT = '<noot id="n1"><noot.nr>1</noot.nr><noot.al>Kamerstuk 36 990, nr. 3.</noot.al></noot>'


def parsed(content: str) -> kamerstuk.Kamerstuk:
    return kamerstuk.parse(publicatie(content).encode())


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ("<al>De dijk is hoog.</al>", "<p>De dijk is hoog.</p>"),
        ("<tussenkop>1. Dijken</tussenkop>", ">1. Dijken</h2>"),
        (
            "<lijst><li><li.nr>a.</li.nr><al>zand</al></li></lijst>",
            '<li><p><span class="label">a.</span> zand</p></li>',
        ),
        ("<citaat><al>Zo.</al></citaat>", "<blockquote>\n<p>Zo.</p>\n</blockquote>"),
        (
            "<table><tgroup><thead><row><entry>a</entry></row></thead></tgroup></table>",
            '<thead>\n<tr><th scope="col">a</th></tr>\n</thead>',
        ),
        (
            "<table><tgroup><tbody><row><entry morerows='1'>a</entry></row></tbody></tgroup></table>",
            '<td rowspan="2">a</td>',
        ),
        (
            f"<al>De dijk{NOOT} breekt.</al>",
            'De dijk<sup class="marker" id="kst-36990-7-noot-1-m1"><button type="button"'
            ' popovertarget="kst-36990-7-noot-1-p" aria-label="Noot 1">1</button></sup> breekt.',
        ),
        (
            f"<al>De dijk{NOOT}.</al>",
            '<p id="kst-36990-7-noot-1"><span class="label">1</span> <a href="https://zoek.officielebekendmakingen.nl/kst-36990-3',
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


def test_references_are_told_apart_by_what_is_known_of_them():
    xml = "<al>Zie Kamerstuk 36 990, nr. 3, https://example.nl/a en artikel 3 van de Dijkenwet.</al>"
    page = fragment(parsed(xml))
    assert 'class="kamerstuk" title="kst-36990-3"' in page
    assert 'class="url" title="https://example.nl/a" rel="external noopener"' in page
    assert '<span class="law-article unresolved" title="No BWB id is known to us for this law.">' in page


def test_numbers_in_a_table_stand_right():
    cells = "<entry>1.234</entry><entry>€ 12,5</entry><entry>- 3%</entry><entry>2 dijken</entry>"
    page = fragment(parsed(f"<table><tgroup><tbody><row>{cells}</row></tbody></tgroup></table>"))
    assert page.count('<td class="number">') == 3
    assert "<td>2 dijken</td>" in page


def test_the_request_and_the_signers_of_a_motion_are_set_off():
    page = fragment(kamerstuk.parse(FIXTURES / "kst-36993-22.xml"))
    assert '<p class="request">verzoekt de regering' in page
    assert '<p class="signer">Duran</p>' in page


def test_the_card_says_what_the_paper_is():
    page = etree.HTML(dumps(kamerstuk.parse(FIXTURES / "kst-36999-12.xml")))
    card = page.find(".//header[@class='kamerstuk-card']")
    facts = dict(zip(card.xpath(".//dt/text()"), ["".join(dd.itertext()) for dd in card.iter("dd")], strict=True))
    assert facts["Soort"] == "brief regering"
    assert facts["Datum"] == "11 maart 2025"
    assert facts["Dossier"].startswith("36999 Bereikbare overheidsdienstverlening")
    assert facts["Ondertekend door"].startswith("J.M. van Heuvelen, De Staatssecretaris")
    assert facts["Officiële pagina"] == "kst-36999-12"
    assert facts["Gelezen uit"] == "XML, 100% van de tekst"
    assert page.findtext("head/title").startswith("kst-36999-12 · ")


def test_contents_stand_above_long_papers_alone():
    heads = "".join(f"<tussenkop>{n}. Dijk</tussenkop><al>x</al>" for n in range(1, 5))
    assert 'aria-label="Inhoud"' in dumps(parsed(heads))
    assert 'aria-label="Inhoud"' not in dumps(parsed("<tussenkop>1. Dijk</tussenkop><al>x</al>"))


PAPERS = sorted(
    path for path in FIXTURES.iterdir() if path.suffix in (".xml", ".pdf", ".txt") and "metadata" not in path.name
)


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.name)
def test_the_page_is_sound(path):
    """What a browser and a screen reader rely on: ids once each, what they are named by, one first heading, no script."""
    page = etree.HTML(dumps(kamerstuk.parse(path)))
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    named = [each for attribute in ("aria-labelledby", "popovertarget") for each in page.xpath(f"//@{attribute}")]
    named += [href[1:] for href in page.xpath("//a/@href") if href.startswith("#")]
    assert set(named) <= set(ids)
    assert len(page.xpath("//h1")) == 1
    assert len(page.xpath("//main")) == 1
    assert not page.xpath("//script | //link | //img | //*[@style]")
    assert all(href.startswith(("#", "https://", "http://")) for href in page.xpath("//a/@href"))


def test_two_papers_on_one_page_share_no_id():
    pages = [fragment(kamerstuk.parse(FIXTURES / name)) for name in ("kst-36999-12.xml", "kst-36996-3.xml")]
    one, two = (set(etree.HTML(page).xpath("//@id")) for page in pages)
    assert not one & two


def test_a_notebook_shows_the_card_and_the_text_folded():
    shown = kamerstuk.parse(FIXTURES / "kst-36999-12.xml")._repr_html_()
    box = etree.HTML(shown).find("body/div")
    assert "max-height: 400px" in box.get("style")
    assert [part.tag for part in box] == ["header", "details", "details"]
    assert box[1].get("open") is not None
    assert box[2].get("open") is None
    assert box[2].find("article") is not None


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


@pytest.mark.parametrize("name", ["json", "jsonl", "md", "html", "text"])
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


@pytest.mark.parametrize("name", ["json", "jsonl", "md", "html", "text"])
def test_several_papers_go_into_one_output_where_the_format_can_hold_them(name):
    papers, out = [parsed("<al>Een.</al>"), parsed("<al>Twee.</al>")], Pieces()
    if not formats.FORMATS[name].several:
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


def test_only_addresses_of_the_web_become_links():
    data = json.loads(kamerstuk.parse(FIXTURES / "kst-36999-12.xml").to_json())
    for citation in data["citations"]:
        for target in citation["targets"]:
            target["url"] = "javascript:alert(1)"
    paper = kamerstuk.Kamerstuk.from_json(json.dumps(data))
    for export in (paper.to_html(), paper.to_markdown()):
        assert "javascript" not in export
