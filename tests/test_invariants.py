"""The invariants of the contract, over papers that nobody wrote: random trees, and every paper of the collection."""

import html as html_module
import json
import re
import unicodedata
from collections.abc import Iterator

import attrs
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

import kamerstuk
from tests.mini import SIGNED, check_spans, note, page, publicatie
from tests.papers import html, kamerwrk, metadata, text, xml
from tests.papers.catalogue import PAPERS

SETTINGS = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])

# ------------------------------------------------------------------------------------------------------ random papers

WORDS = st.lists(
    st.sampled_from(
        "dijk sluis «hoog» 19\u00a0637 – één bĳ nr. 7, (twee) Kamerstuk 36 990, nr. 3 a. 1. artikel 3 CO2 ’s https://x.nl/a".split()
    ),
    min_size=1,
    max_size=6,
).map(" ".join)


def escape(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")


@st.composite
def rich(draw: st.DrawFn, notes: bool = True) -> str:
    """Mixed content: words with emphasis, processing instructions, white space and notes between them."""
    pieces = [escape(draw(WORDS))]
    for _ in range(draw(st.integers(0, 3))):
        kind = draw(st.sampled_from(["nadruk", "pi", "comment", "space", "br", "odd", *(["noot"] if notes else [])]))
        words = escape(draw(WORDS))
        match kind:
            case "pi":
                pieces.append(f"<?xpp afbm?>{words}")
            case "comment":
                pieces.append(f"<!-- {'x'} -->{words}")
            case "space":
                pieces.append(f"\n     {words}")
            case "br":
                pieces.append(f"<br/>{words}")
            case "noot":
                number = draw(st.integers(1, 3))
                inner = "".join(f"<noot.al>{draw(rich(notes=False))}</noot.al>" for _ in range(draw(st.integers(1, 2))))
                pieces.append(f'<noot id="n{draw(st.uuids())}"><noot.nr>{number}</noot.nr>{inner}</noot> {words}')
            case _:
                pieces.append(f"<{kind}>{words}</{kind}> {escape(draw(WORDS))}")
    return "".join(pieces)


def paragraphs() -> st.SearchStrategy[str]:
    return rich().map(lambda words: f"<al>{words}</al>")


def extend(blocks: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(blocks, min_size=0, max_size=3).map("".join)
    some = st.lists(blocks, min_size=1, max_size=3).map("".join)
    item = st.builds(
        lambda label, inner: f"<li><li.nr>{label}</li.nr>{inner}</li>", st.sampled_from(["a.", "–", "1°."]), several
    )
    cell = st.builds(lambda rows, inner: f'<entry morerows="{rows}">{inner}</entry>', st.integers(0, 2), several)
    row = st.lists(cell, min_size=1, max_size=3).map(lambda cells: f"<row>{''.join(cells)}</row>")
    return st.one_of(
        st.lists(item, max_size=3).map(lambda items: f"<lijst>{''.join(items)}</lijst>"),
        st.builds(
            lambda title, rows: f"<table><title>{title}</title><tgroup><tbody>{''.join(rows)}</tbody></tgroup></table>",
            rich(),
            st.lists(row, max_size=2),
        ),
        st.builds(lambda nr, inner: f"<lid><lidnr>{nr}</lidnr>{inner}</lid>", st.sampled_from(["1.", "2a."]), several),
        st.builds(
            lambda nr, title, inner: f"<divisie><kop><nr>{nr}</nr><titel>{title}</titel></kop>{inner}</divisie>",
            st.sampled_from(["1.", "1.1", "2.", "II.", "A."]),
            rich(),
            several,
        ),
        st.builds(
            lambda style, words, inner: f'<tussenkop kopopmaak="{style}">{words}</tussenkop>{inner}',
            st.sampled_from(["vet", "cur", "rom"]),
            rich(),
            several,
        ),
        st.builds(
            lambda nr, inner: f"<artikel><kop><label>Artikel</label><nr>{nr}</nr></kop>{inner}</artikel>",
            st.sampled_from(["1", "2:3a", "IV"]),
            several,
        ),
        st.sampled_from(["citaat", "box", "al-groep", "bijlage", "onbekend", "motie"]).flatmap(
            lambda tag: some.map(lambda inner: f"<{tag}>{inner}</{tag}>")
        ),
        st.builds(
            lambda words: f"<plaatje><illustratie naam='a.png'/><bijschrift>{words}</bijschrift></plaatje>", rich()
        ),
        st.builds(
            lambda words, inner: f"<al>{words}<lijst><li><li.nr>a.</li.nr>{inner}</li></lijst></al>", rich(), several
        ),
    )


BODIES = st.lists(st.recursive(paragraphs(), extend, max_leaves=8), min_size=1, max_size=5).map("".join)

# --------------------------------------------------------------------------------- a second reader, with no parser in it

_NOOT = re.compile(r"<noot\b[^>]*>(.*?)</noot>", re.S)
_SERIES = re.compile(r"<tekstregel.*?</tekstregel>")


def letters(words: str) -> str:
    folded = unicodedata.normalize("NFKC", words.replace("\u00ad", ""))
    return "".join(char for char in folded if char.isalnum())


def plain(markup: str) -> str:
    return html_module.unescape(re.sub(r"<[^>]*>", "", re.sub(r"<!--.*?-->|<\?.*?\?>", "", markup)))


def second_reading(markup: str) -> str:
    """Return letters and digits of an XML paper: body, then notes, without numbers of notes and series head."""
    markup = re.sub(r"<noot\.nr>.*?</noot\.nr>", "", _SERIES.sub("", markup))
    return letters(plain(_NOOT.sub("", markup)) + " ".join(plain(found) for found in _NOOT.findall(markup)))


@SETTINGS
@given(BODIES)
def test_no_letter_is_lost_invented_or_moved(content):
    source = publicatie(content)
    stuk = kamerstuk.parse(source.encode())
    assert letters(stuk.text) == second_reading(source)
    assert stuk.source.coverage == 1.0


@SETTINGS
@given(BODIES)
def test_every_span_gives_its_text_and_spans_nest_in_order(content):
    stuk = kamerstuk.parse(publicatie(content).encode())
    check_spans(stuk.text, stuk.sections, stuk.footnotes)
    for citation in stuk.citations:
        assert stuk.text[citation.span.start : citation.span.end] == citation.text


@SETTINGS
@given(BODIES)
def test_json_is_exact_and_output_is_deterministic(content):
    data = publicatie(content).encode()
    stuk = kamerstuk.parse(data)
    assert kamerstuk.Kamerstuk.from_json(stuk.to_json()) == stuk
    assert kamerstuk.parse(data).to_json() == stuk.to_json()


@SETTINGS
@given(BODIES)
def test_every_note_is_kept_with_its_marker(content):
    stuk = kamerstuk.parse(publicatie(content).encode())
    assert len(stuk.footnotes) == content.count("<noot ")
    assert [note.label for note in stuk.footnotes] == re.findall(r"<noot\.nr>(\d)", content)
    assert all(len(note.anchors) == 1 for note in stuk.footnotes)
    anchors = [anchor for note in stuk.footnotes for anchor in note.anchors]
    assert anchors == sorted(anchors)


@SETTINGS
@given(BODIES)
def test_indentation_between_elements_changes_nothing(content):
    indented = re.sub(
        r"(</(?:al|li|lijst|row|entry|table|divisie|kop|lid|lidnr|li\.nr|tussenkop)>)", "\\1\n      ", content
    )
    plain_, pretty = (kamerstuk.parse(publicatie(one).encode()) for one in (content, indented))
    assert (plain_.text, plain_.sections, plain_.footnotes) == (pretty.text, pretty.sections, pretty.footnotes)


# ------------------------------------------------------------------------------------------------- loose text anywhere

XML_PLACES = {
    "tekst": "<al>a</al>LOS<al>b</al>",
    "divisie": "<divisie>LOS<kop><titel>T</titel></kop>LOS<al>a</al>LOS</divisie>",
    "kop": "<divisie><kop><nr>1.</nr>LOS<titel>T</titel>LOS</kop></divisie>",
    "lijst": "<lijst>LOS<li><li.nr>a.</li.nr><al>a</al></li>LOS</lijst>",
    "li": "<lijst><li><li.nr>a.</li.nr>LOS<al>a</al>LOS</li></lijst>",
    "lid": "<lid>LOS<lidnr>1.</lidnr>LOS<al>a</al>LOS</lid>",
    "artikel": "<artikel>LOS<kop><label>Artikel</label><nr>1</nr></kop>LOS<al>a</al>LOS</artikel>",
    "table": "<table>LOS<title>T</title>LOS<tgroup><tbody><row><entry>a</entry></row></tbody></tgroup>LOS</table>",
    "entry": "<table><tgroup><tbody><row><entry>LOS<al>a</al>LOS</entry></row></tbody></tgroup></table>",
    "citaat": "<citaat>LOS<al>a</al>LOS</citaat>",
    "plaatje": "<plaatje>LOS<illustratie naam='a.png'/>LOS<bijschrift>b</bijschrift>LOS</plaatje>",
    "definitielijst": "<definitielijst>LOS<definitie-item><term>t</term>LOS<definitie><al>a</al></definitie>LOS</definitie-item></definitielijst>",
    "noot": "<al>a<noot id='n'>LOS<noot.nr>1</noot.nr>LOS<noot.al>b</noot.al>LOS</noot></al>",
    "ondertekening": "<ondertekening>LOS<functie>De Minister,</functie>LOS<naam>S</naam>LOS</ondertekening>",
}


@pytest.mark.parametrize("content", XML_PLACES.values(), ids=list(XML_PLACES))
def test_loose_text_in_any_element_is_kept_where_it_stands(content):
    stuk = kamerstuk.parse(publicatie(content).encode())
    assert stuk.source.coverage == 1.0
    assert letters(stuk.text) == second_reading(publicatie(content))


def test_text_that_no_rule_reads_lowers_the_coverage_and_is_named():
    beside = "<vreemd>verdwaald</vreemd><kamerstuk>"  # an element beside the paper is no part of it
    xml = publicatie("<al>De dijk.</al>", after=SIGNED).replace("<kamerstuk>", beside)
    stuk = kamerstuk.parse(xml.encode())
    assert stuk.source.coverage < 1.0
    lost = [told.message for told in stuk.diagnostics if told.code == "lost-text"]
    assert lost == ["In the source but not in the result: 'verdwaald'."]


HTML_PLACES = {
    "stuk": "<p>a</p>LOS<p>b</p>",
    "div": "<div>LOS<p>a</p>LOS<b>LOS</b></div>",
    "lijst": "<ul>LOS<li>LOS<p>a</p>LOS</li>LOS</ul>",
    "artikel": "<div class='artikel'>LOS<h3 class='artikel_kop'>Artikel 1</h3>LOS<p>a</p>LOS</div>",
    "leden": "<ol class='artikel_leden'>LOS<li>LOS<p>a</p></li></ol>",
    "vraag": "<div class='vraag'>LOS<h2 class='stuktitel'>Vraag 1</h2>LOS<p>a</p>LOS</div>",
    "table": "<table><caption>T</caption><tr><td>LOS<p>a</p>LOS</td></tr></table>",
    "dl": "<dl>LOS<dt>t</dt>LOS<dd>LOS<p>a</p>LOS</dd>LOS</dl>",
    "context": "<div class='context'>LOS<p>Voorgesteld 6 mei 2025</p>LOS</div>",
    "spreekbeurt": "<div class='spreekbeurt'>LOS<p class='spreker'>S:</p>LOS<p>a</p>LOS</div>",
    "voorzitter": "<div class='voorzitter'>LOS<p>De voorzitter:</p>LOS<p>a</p>LOS</div>",
    "figure": "<figure>LOS<img src='a.png'/>LOS<figcaption>LOS</figcaption>LOS</figure>",
    "kop": "<h2>LOS<span>LOS</span>LOS</h2>",
    "kop met alinea": "<h2>LOS<p>LOS</p>LOS</h2>",
    "itemkop": "<h1 class='itemkop'>LOS<p>T</p>LOS<p>a</p>LOS</h1>",
    "ondertekening": "<p class='ondertekening'>LOS<span class='functie'>De Minister,</span>LOS<span class='naam'>S</span>LOS</p>",
}


@pytest.mark.parametrize("content", HTML_PLACES.values(), ids=list(HTML_PLACES))
def test_loose_text_anywhere_in_a_page_is_kept(content):
    stuk = kamerstuk.parse(page(content).encode())
    assert stuk.source.coverage == 1.0, [told.message for told in stuk.diagnostics]
    assert stuk.text.count("LOS") == content.count("LOS")


def test_loose_text_in_a_note_of_a_page_is_kept():
    wild = note("n1", "1", "Bron.").replace("<p>", "LOS<p>").replace("</p>", "</p>LOS")
    stuk = kamerstuk.parse(page("<p>Dijk.</p>", notes=wild).encode())
    assert stuk.footnotes[0].text.count("LOS") == 2
    assert stuk.source.coverage == 1.0


# ----------------------------------------------------------------------------------------------- papers of the collection

RENDERERS = {
    "xml": xml.render,
    "w1": lambda paper: html.render(paper, "w1"),
    "w2": lambda paper: html.render(paper, "w2"),
    "w3": lambda paper: html.render(paper, "w3"),
    "kamerwrk": kamerwrk.render,
    "text": text.render,
}


def rendered() -> Iterator[object]:
    for paper in PAPERS:
        for name, render in RENDERERS.items():
            old = paper.packaging.dialect == "kamerwrk"
            if (name == "kamerwrk") == old or name not in ("xml", "kamerwrk"):
                yield pytest.param(render, paper, id=f"{paper.id}-{name}")


@pytest.mark.parametrize(("render", "paper"), list(rendered()))
def test_every_paper_of_the_collection_keeps_the_invariants(render, paper):
    stuk = kamerstuk.parse(render(paper))
    check_spans(stuk.text, stuk.sections, stuk.footnotes)
    assert stuk.source.coverage == 1.0, [told.message for told in stuk.diagnostics]
    for citation in stuk.citations:
        assert stuk.text[citation.span.start : citation.span.end] == citation.text
    assert kamerstuk.Kamerstuk.from_json(stuk.to_json()) == stuk


def test_a_path_and_its_bytes_give_the_same_paper(tmp_path):
    path = tmp_path / "anders.txt"
    path.write_bytes(publicatie("<al>De dijk.</al>").encode())
    assert kamerstuk.parse(path) == kamerstuk.parse(path.read_bytes())
    assert str(tmp_path) not in json.dumps(json.loads(kamerstuk.parse(path).to_json()))


def test_results_are_frozen():
    stuk = kamerstuk.parse(publicatie("<al>De dijk.</al>").encode())
    for value in (stuk, stuk.header, stuk.sections[0], stuk.paragraphs[0], stuk.paragraphs[0].span):
        with pytest.raises(AttributeError):
            value.text = "anders"


def test_a_note_is_found_by_its_id():
    stuk = kamerstuk.parse(page("<p>Dijk.</p>", notes=note("n1", "1", "Bron.")).encode())
    assert stuk.footnote("noot-1").text == "Bron."
    with pytest.raises(KeyError):
        stuk.footnote("noot-2")


def test_a_note_without_a_marker_is_told():
    stuk = kamerstuk.parse(page("<p>Dijk.</p>", notes=note("n1", "1", "Bron.")).encode())
    assert "note-without-marker" in [told.code for told in stuk.diagnostics]


# ---------------------------------------------------------------------------------------- the same paper in two formats


def folded(words: str | None) -> str | None:
    """Fold spaces, dashes and ĳ, as the contract allows."""
    if words is None:
        return None
    dashes = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015"), "-")
    return "".join(unicodedata.normalize("NFKC", words).translate(dashes).split()).lower()


def shape(stuk: kamerstuk.Kamerstuk) -> list[tuple[object, ...]]:
    """Return what every node of a paper says, without spans and ids of the source."""
    fields = "kind label number title level text caption rowspan colspan header".split()
    return [
        (type(node).__name__, *(folded(v) if isinstance(v := getattr(node, name, None), str) else v for name in fields))
        for node in stuk.walk()
    ]


@pytest.mark.parametrize("wrapper", ["w1", "w2", "w3"])
@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.id)
def test_a_paper_is_the_same_from_xml_and_html(paper, wrapper):
    render = kamerwrk.render if paper.packaging.dialect == "kamerwrk" else xml.render
    one, other = (
        kamerstuk.parse(data, metadata=metadata.render(paper)) for data in (render(paper), html.render(paper, wrapper))
    )
    assert shape(one) == shape(other)
    assert [(c.kind, folded(c.text), c.targets) for c in one.citations] == [
        (c.kind, folded(c.text), c.targets) for c in other.citations
    ]
    assert [[folded(one.text[a - 9 : a]) for a in note.anchors] for note in one.footnotes] == [
        [folded(other.text[a - 9 : a]) for a in note.anchors] for note in other.footnotes
    ]
    assert attrs.evolve(one.header, evidence={}) == attrs.evolve(
        other.header, evidence={}
    )  # other witnesses, one paper
    if one.header.publicatie != "aanhangsel":  # the official page does not print its number line (docs/parity.md)
        assert folded(one.text) == folded(other.text)
