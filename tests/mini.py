"""Small papers for the tests, and short ways to read them stage by stage.

`publicatie`, `kamerwrk` and `page` wrap a few blocks in a whole document; `outline` shows the tree that came out of it
as lines a reader of Dutch papers can check.
"""

from collections.abc import Iterator
from importlib import import_module
from itertools import pairwise

from kamerstuk.coverage import Coverage, measure
from kamerstuk.header import Head, read_head
from kamerstuk.model import Figure, Footnote, ListBlock, Paragraph, Quote, Section, Span, Table
from kamerstuk.pipeline import TOKENIZERS
from kamerstuk.seam import settled
from kamerstuk.source import read
from kamerstuk.splitter import Body, split
from kamerstuk.tokens import Kind, Token, Tokenized

SERIES = (
    '<kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2024-2025</tekstregel>'
    '<tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>'
    '<tekstregel inhoud="kamernummer">2</tekstregel><tekstregel inhoud="documenttype">Kamerstukken</tekstregel>'
    "</kamerstukkop>"
)
DOSSIER = (
    "<dossier><dossiernummer><dossiernr>36 990</dossiernr></dossiernummer><titel>Beheer van dijken</titel></dossier>"
)
STUKNR = '<stuknr>Nr. <ondernummer kamer="2">7</ondernummer></stuknr>'
SIGNED = (
    "<tekst-sluiting><ondertekening><functie>De Minister van Dijken,</functie>"
    "<naam><voornaam>A.</voornaam> <achternaam>Dijk</achternaam></naam></ondertekening></tekst-sluiting>"
)
TITEL = "<titel>BRIEF VAN DE MINISTER VAN DIJKEN</titel>"


def publicatie(
    body: str,
    *,
    meta: str = "",
    series: str = SERIES,
    dossier: str = DOSSIER,
    stuknr: str = STUKNR,
    titel: str = TITEL,
    after: str = "",
) -> str:
    """Wrap the content of a `tekst` in a whole `officiele-publicatie`; `after` stands behind it in `algemeen`."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<officiele-publicatie><metadata>{meta}</metadata><kamerstuk>{series}'
        f"{dossier}<stuk>{stuknr}{titel}<algemeen><vrije-tekst><tekst>{body}</tekst></vrije-tekst>{after}</algemeen>"
        "</stuk></kamerstuk></officiele-publicatie>"
    )


def stuk_xml(content: str) -> str:
    """Wrap what stands behind the title in a `stuk`: `voorstel-wet`, `algemeen`, `bijlage` …"""
    return (
        f"<officiele-publicatie><kamerstuk>{SERIES}{DOSSIER}<stuk>{STUKNR}{TITEL}{content}</stuk></kamerstuk>"
        "</officiele-publicatie>"
    )


def kamerwrk(
    body: str, *, kamer: str = "2", number: str = "<ltrlabel>Nr. </ltrlabel><nummer>3</nummer>", after: str = ""
) -> str:
    """Wrap the content of a `stuk` in a whole `kamerwrk` document."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<kamerwrk kamer="{kamer}" publtype="meto"><metadata/>'
        "<kop><titel>Tweede Kamer der Staten-Generaal</titel><subtitel>2</subtitel>"
        '<subtitel>Vergaderjaar 2007-2008</subtitel></kop><frontm><versie dtd="0.10"></versie>'
        "<ordernr>KST111111</ordernr><vergjaar>2007-2008</vergjaar>"
        "<onderw><nummer>31 990</nummer><naam>Regels over\ndijken</naam></onderw></frontm>"
        f"<body><stuk>{number}<titel>MEMORIE VAN TOELICHTING</titel>{body}</stuk></body>{after}</kamerwrk>"
    )


PAPER_HEAD = (
    '<h1 class="dossiertitel"><span class="dossiernummer">36\n   990</span> Beheer van dijken</h1><div class="stuk">'
    '<h1 class="stuktitel"><a id="d1e1" name="d1e1"></a><span class="stuknummer">Nr.\n   7</span> '
    "BRIEF VAN DE MINISTER VAN DIJKEN</h1>"
)
PANEL = (
    '<article><h2>Kamerstuk</h2><table class="table--dataintro"><tr><td data-before="Organisatie">Tweede Kamer der '
    'Staten-Generaal</td><td data-before="Vergaderjaar">2024-2025</td></tr></table></article>'
)


def page(
    body: str, *, notes: str = "", meta: str = "", panel: str = PANEL, head: str = PAPER_HEAD, wrapper: str = "w3"
) -> str:
    """Wrap the content of a paper in a page of the site: wrapper "w1", "w2" or "w3"."""
    noten = f'<div id="noten"><hr />{notes}</div>' if notes else ""
    paper = f"{head}{body}</div>{noten}"
    meta = f"<title>Titel van de pagina</title>{meta}"
    if wrapper == "w1":
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">\n'
            f'<html xmlns="http://www.w3.org/1999/xhtml"><head>{meta}</head><body onload="enablePopup()">'
            f'<div id="kopregel"><!--EINDE kopregel--></div><div id="broodtekst">{paper}</div></body></html>'
        )
    if wrapper == "w2":
        return (
            f'<!DOCTYPE html><html><head>{meta}</head><body><form id="mainForm"><input type="hidden" '
            'name="__VIEWSTATE" value="xyz"/><div id="PaginaContainer"><div id="ServiceNavigatie"><a href="/contact">Contact</a></div>'
            '<div class="logo-nummer" id="LogoNummer"><div class="nummer">Vergaderjaar 2024-2025<br/>36990 nr. 7</div>'
            "</div>"
            f'<div id="left-column">Inhoudsopgave</div><div id="main-column"><div id="broodtekst">{paper}</div></div>'
            "</div></form></body></html>"
        )
    return (
        f'<!DOCTYPE html><html lang="nl"><head>{meta}</head><body><header>Overheid.nl</header>'
        f'<main class="global-main"><div id="content" role="main"><p>U bent hier:</p>{panel}<article>'
        f'<div id="broodtekst" class="stuk broodtekst-container">{paper}<div class="pageactions">'
        '<a class="to-top" href="#">Naar boven</a></div></div></article></div></main>'
        '<div class="footer row--footer">Over deze website</div><script>var x = "verborgen";</script></body></html>'
    )


def note(key: str, label: str, *paragraphs: str) -> str:
    """Return the markup of one note as official pages have it."""
    return (
        f'<div class="voet noot" id="supernote-note-{key}"><h5 class="note-close">'
        f'<a class="note-close" href="#close-{key}">X</a> Noot </h5><sup><span class="nootnum"><a id="{key}" name="{key}"></a>{label}</span></sup>'
        f"{''.join(f'<p>{p}</p>' for p in paragraphs)}</div>"
    )


def marker(key: str, label: str) -> str:
    """Return the marker of a note in official pages."""
    return f'<a class="nootnum supernote-click-{key}" href="#{key}">{label}</a>'


# ------------------------------------------------------------------------------------------------------ short readings


def tokenized(source: str | bytes) -> Tokenized:
    """Read and tokenize a document, as far as the seam."""
    raw = read(source.encode() if isinstance(source, str) else source)
    return settled(import_module(TOKENIZERS[raw.format]).tokenize(raw))


def tokens(source: str | bytes, *kinds: Kind) -> list[Token]:
    """Return the tokens of a document, or those of some kinds."""
    return [token for token in tokenized(source).tokens if not kinds or token.kind in kinds]


def body(source: str | bytes) -> Body:
    """Read a document up to the section tree."""
    return split(tokenized(source).tokens)


def head(source: str | bytes, metadata: str | None = None) -> Head:
    """Read the head of a document."""
    side = import_module("kamerstuk.tokenizer.metadata").tokenize(read(metadata.encode())).tokens if metadata else ()
    return read_head(tokenized(source).tokens, side)


def coverage(source: str | bytes) -> Coverage:
    """Read a document and measure what was kept of it."""
    read_ = tokenized(source)
    return measure(read_.tokens, split(read_.tokens).text, read_.witness)


def blocks(source: str | bytes) -> list[str]:
    """Return the outline of a document whose body has no headings."""
    return [line.strip() if line.startswith("§") else line.removeprefix("  ") for line in outline(body(source))]


def outline(tree: Body) -> list[str]:
    """Show a section tree: "§ 1. Kop", "(1.) lid", "- a. onderdeel", "| cel | cel", "> citaat", "[figuur]"."""
    return [line for section in tree.sections for line in _section(section)]


def _section(section: Section) -> Iterator[str]:
    pad = "  " * (section.level - 1)
    words = [section.kind if section.kind != "section" else "", section.label, section.title]
    yield f"{pad}§ {' '.join(filter(None, words))}".rstrip()
    for block in section.blocks:
        yield from (f"{pad}  {line}" for line in _block(block))
    for child in section.sections:
        yield from _section(child)


def _block(block: object) -> Iterator[str]:
    match block:
        case Paragraph():
            yield f"({block.number}) {block.text}" if block.number else block.text
        case ListBlock():
            for item in block.items:
                first, *rest = [line for child in item.blocks for line in _block(child)] or [""]
                yield " ".join(filter(None, ("-", item.label, first)))
                yield from (f"  {line}" for line in rest)
        case Table():
            if block.caption:
                yield f"= {block.caption}"
            for row in block.rows:
                cells = [cell.text.replace("\n", "/") + _extent(cell.rowspan, cell.colspan) for cell in row.cells]
                yield f"| {' | '.join(cells)}"
        case Quote():
            mark = "#" if block.boxed else ">"
            yield from (f"{mark} {line}" for child in block.blocks for line in _block(child))
        case Figure():
            yield f"[{block.name}] {block.caption or ''}".rstrip()


def _extent(rows: int, columns: int) -> str:
    return f" <{rows}x{columns}>" if (rows, columns) != (1, 1) else ""


def anchored(text: str, note: Footnote, width: int = 6) -> list[str]:
    """Return what stands before each marker of a note."""
    return [text[max(0, anchor - width) : anchor] for anchor in note.anchors]


# ---------------------------------------------------------------------------------------------------------- invariants


def check_spans(text: str, sections: tuple[Section, ...], footnotes: tuple[Footnote, ...]) -> None:
    """Assert that each span slices out its text and that spans nest and follow each other."""
    _ordered([section.span for section in sections])
    for section in sections:
        _check_section(text, section)
    end = max((section.span.end for section in sections), default=0)
    for footnote in footnotes:
        assert text[footnote.span.start : footnote.span.end] == footnote.text
        assert footnote.span.start >= end
        end = footnote.span.end
        assert all(0 <= anchor <= len(text) for anchor in footnote.anchors)


def _check_section(text: str, section: Section) -> None:
    for span, words in ((section.label_span, section.label), (section.title_span, section.title)):
        assert (span is None) == (words is None)
        assert span is None or text[span.start : span.end] == words
    spans = [span for span in (section.label_span, section.title_span) if span]
    spans += [span for block in section.blocks for span in _check_block(text, block)]
    spans += [child.span for child in section.sections]
    for child in section.sections:
        assert child.level == section.level + 1
        _check_section(text, child)
    _ordered(spans)
    spans = [span for span in spans if span.start < span.end]  # a picture without a caption has no text
    if spans:
        assert section.span == Span(spans[0].start, spans[-1].end)


def _check_block(text: str, block: object) -> list[Span]:
    match block:
        case Paragraph():
            assert text[block.span.start : block.span.end] == block.text
            if block.number_span:
                assert text[block.number_span.start : block.number_span.end] == block.number
            return [span for span in (block.number_span, block.span) if span]
        case ListBlock():
            for item in block.items:
                inner = [item.label_span] if item.label_span else []
                if item.label_span:
                    assert text[item.label_span.start : item.label_span.end] == item.label
                inner += [span for child in item.blocks for span in _check_block(text, child)]
                _ordered(inner)
                assert not inner or item.span == Span(inner[0].start, inner[-1].end)
            spans = [item.span for item in block.items]
        case Table():
            spans = [block.caption_span] if block.caption_span else []
            if block.caption_span:
                assert text[block.caption_span.start : block.caption_span.end] == block.caption
            for row in block.rows:
                for cell in row.cells:
                    assert text[cell.span.start : cell.span.end] == cell.text
                    spans.append(cell.span)
            _ordered(spans)
            assert not spans or block.span == Span(spans[0].start, spans[-1].end)
            return [block.span]
        case Quote():
            spans = [span for child in block.blocks for span in _check_block(text, child)]
            assert not spans or block.span == Span(spans[0].start, spans[-1].end)
        case Figure():
            assert text[block.span.start : block.span.end] == (block.caption or "")
            spans = [block.span]
        case _:
            raise AssertionError(block)
    _ordered(spans)
    return spans


def _ordered(spans: list[Span]) -> None:
    for span in spans:
        assert span.start <= span.end
    for before, after in pairwise(spans):
        assert before.end <= after.start
