"""The same papers by an independent engine: CSS paged media, other fonts, other page sizes, one and two columns.

Nothing of the layout code of the other PDF renderer is used, so that a reader tuned to one engine's habits shows it.
The variant "small" repeats the head of a table on each page; the others do not.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from attrs import frozen
from lxml import etree

from . import metadata
from .html_body import modern
from .model import Paper
from .tree import say, sub


@frozen
class Variant:
    """A page design: its style sheet, and whether the head stands in a margin column."""

    css: str
    margin: bool


_SHARED = """
a {{ color: black; text-decoration: none; }}
body {{ font-family: {font}; font-size: {size}; line-height: {lead}; hyphens: auto; margin: 0; }}
p, ul, ol, dl, table, h1, h2, h3, h4, h5, h6 {{ margin: 0 0 {white} 0; }}
h1, h2, h3, h4, h5, h6 {{ font-size: 1em; font-weight: bold; break-after: avoid; hyphens: manual; }}
em {{ font-style: italic; font-weight: normal; }} em.vetcur {{ font-weight: bold; }}
em.halfvet, em.rom, em.ondlijn {{ font-style: normal; }} em.halfvet {{ font-weight: bold; }}
em.ondlijn {{ text-decoration: underline; }} h4 > em, h5 > em, h6 > em {{ font-weight: normal; }}
.alineagroep {{ margin-bottom: {white}; }} .alineagroep p {{ margin: 0; }}
ul {{ list-style: none; padding: 0; }} ol {{ padding-left: 1.6em; }} li p {{ margin: 0; }}
ul > li {{ padding-left: 1.6em; text-indent: -1.6em; }} ul > li > * {{ text-indent: 0; }}
ul > li > p.labeled {{ text-indent: -1.6em; }} span.ol {{ display: inline-block; min-width: 1.6em; text-indent: 0; }}
dt {{ font-style: italic; }} dd {{ margin-left: 1.4em; }}
tr {{ break-inside: avoid; }}
table {{ border-collapse: collapse; width: 100%; font-size: 0.86em; line-height: 1.2; }}
td, th {{ vertical-align: top; text-align: left; padding: 2pt 3pt; border-bottom: 0.4pt solid black; }}
th {{ font-weight: bold; }} .right {{ text-align: right; }} .center {{ text-align: center; }}
.border-row {{ border: 0.4pt solid black; }} caption {{ text-align: left; font-weight: bold;
  }} td p, th p {{ margin: 0; }}
.box {{ border: 0.5pt solid black; padding: 4pt 6pt; margin-bottom: {white}; }} .citaat {{ margin-left: 12pt; }}
.plaatje {{ break-inside: avoid; }} .plaatje img {{ display: block; background: #ddd;
  }} .bijschrift {{ font-size: 0.85em; }}
.functie, .naam {{ display: block; }} .spreker {{ margin: 0; break-after: avoid; }} .motie {{ margin-left: 12pt; }}
.vraag p, .antwoord p {{ margin: 0; }} .vraag, .antwoord {{ margin-bottom: {white}; }}
.wat.labeled {{ text-indent: 10pt; }}
.fn {{ float: footnote; font-size: {note}; line-height: 1.25; font-weight: normal; font-style: normal;
  text-indent: 0; }}
.fn::footnote-call {{ content: attr(data-nr); font-size: 65%; vertical-align: super; line-height: 0; }}
.fn::footnote-marker {{ content: attr(data-nr); font-size: 65%; vertical-align: super; line-height: 0;
  padding-right: 3pt; }}
.np {{ display: block; }} sup, sub {{ font-size: 65%; line-height: 0; }} .tn {{ font-size: {note}; margin: 0; }}
@page {{ @footnote {{ border-top: 0.3pt solid black; padding-top: 4pt; }} }}
"""
_KAMER = """
thead { display: table-row-group; }
@page { size: 558.425pt 771.024pt; margin: 36pt 37pt 62pt 203pt;
  @bottom-left { content: string(foot); font: 9pt 'Liberation Sans'; white-space: nowrap; }
  @bottom-right { content: counter(page); font: 9pt 'Liberation Sans'; } }
@page :first { margin-top: 36pt; }
#foot { string-set: foot content(); font-size: 0; line-height: 0; }
#series, .dossiertitel, h1.stuktitel { margin-left: -166pt; }
#series { font-weight: bold; font-size: 18pt; line-height: 24pt; border-bottom: 0.4pt solid black;
  padding: 24pt 0 12pt; }
#series .nr { float: right; font-size: 50pt; line-height: 30pt; }
#year { margin-left: -166pt; padding: 6pt 0 26pt; border-bottom: 0.4pt solid black; margin-bottom: 8pt; }
.dossiertitel { font-size: 12.2pt; line-height: 15pt; padding-left: 166pt; position: relative; }
h1.stuktitel { padding-left: 166pt; position: relative; margin: 40pt 0 0 -166pt; }
.dossiernummer, .stuknummer { position: absolute; left: 0; top: 0; width: 150pt; }
.kamerstukdatum { margin-bottom: 10pt; } h1.stuktitel + div { margin-top: 10pt; }
"""
_SOBER = """
thead { display: table-row-group; }
@page { size: A4; margin: 25mm 24mm 28mm 24mm;
  @bottom-center { content: string(foot) "   " counter(page); font: 8pt 'Liberation Serif'; } }
#foot { string-set: foot content(); font-size: 0; line-height: 0; }
#series { font-size: 15pt; font-weight: bold; } #series .nr { float: right; }
.dossiertitel { font-size: 12pt; } h1.stuktitel { font-size: 12pt; margin-top: 16pt; }
"""
_TWO = """
thead { display: table-row-group; }
@page { size: A4; margin: 20mm 18mm 24mm 18mm; @top-right { content: counter(page); font: 8pt 'DejaVu Sans'; } }
#foot { font-size: 7pt; } .algemeen, .voorstel-wet, .agendapunt { columns: 2; column-gap: 8mm; }
#series { font-size: 14pt; font-weight: bold; } #series .nr { float: right; }
"""
_SMALL = """
@page { size: 150mm 220mm; margin: 15mm 12mm 18mm 30mm; @bottom-right { content: counter(page);
  font: 8pt 'DejaVu Serif'; } }
#foot { font-size: 7pt; } #series { font-size: 12pt; } #series .nr { padding-left: 10pt; font-weight: bold; }
p { text-align: justify; }
"""


def _css(font: str, size: str, lead: str, white: str, note: str, pages: str) -> str:
    return _SHARED.format(font=font, size=size, lead=lead, white=white, note=note) + pages


VARIANTS = {
    "kamer": Variant(_css("'Liberation Sans'", "9.06pt", "10.66pt", "10.66pt", "6.9pt", _KAMER), True),
    "sober": Variant(_css("'Liberation Serif'", "11pt", "13.5pt", "8pt", "8.5pt", _SOBER), False),
    "two": Variant(_css("'DejaVu Sans Condensed'", "8.5pt", "11pt", "6pt", "7pt", _TWO), False),
    "small": Variant(_css("'DejaVu Serif'", "8.5pt", "11.5pt", "5pt", "7pt", _SMALL), False),
}


@cache
def available() -> bool:
    """Whether WeasyPrint works here: it needs Pango, which is no Python package."""
    try:
        import weasyprint  # type: ignore[import-untyped]  # noqa: F401
    except (ImportError, OSError):
        return False
    return True


def render(paper: Paper, variant: str = "kamer") -> bytes:
    """The paper as a PDF in one of `VARIANTS`."""
    import weasyprint

    page = document(paper, VARIANTS[variant])
    out = io.BytesIO()
    with _fixed_clock():
        weasyprint.HTML(string=page).write_pdf(out)
    return out.getvalue()


@contextmanager
def _fixed_clock() -> Iterator[None]:
    """Fonts that are subset carry the time of day, unless this variable gives another."""
    before = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = "1577836800"
    try:
        yield
    finally:
        del os.environ["SOURCE_DATE_EPOCH"]
        if before is not None:
            os.environ["SOURCE_DATE_EPOCH"] = before


def document(paper: Paper, variant: Variant) -> str:
    """The page that the engine prints: the paper with its notes at their markers."""
    text = modern(paper)
    _footnotes(text)
    for picture in list(text.iter("img")):
        _placeholder(picture)
    if variant.margin:
        for number in text.iter("span"):
            if number.get("class") in ("dossiernummer", "stuknummer"):
                number.tail = (number.tail or "").lstrip()
    root = etree.Element("html", lang="nl")
    sub(sub(root, "head"), "style", variant.css)
    body = sub(root, "body")
    sub(body, "div", _foot(paper), id="foot")
    series = sub(body, "div", paper.chamber, id="series")
    say(series, " ")
    sub(series, "span", str(paper.kamer), class_="nr")
    sub(body, "div", f"Vergaderjaar {paper.print_year}", id="year")
    if paper.publicatie == "aanhangsel":
        sub(body, "div", "Aanhangsel van de Handelingen")
        sub(body, "h1", paper.ondernummer)
    body.append(text)
    return "<!DOCTYPE html>\n" + etree.tostring(root, encoding="unicode", method="html")


def _foot(paper: Paper) -> str:
    chamber = paper.chamber.split(" der")[0]
    start = f"{chamber}, vergaderjaar {paper.print_year}"
    if paper.publicatie != "kamerstuk":
        return f"{start}, {metadata.publication(paper)}"
    number = paper.ondernummer if paper.kamer == 1 else f"nr. {paper.ondernummer}"
    return f"{start}, {paper.dossiers[0].printed}, {number}"


def _footnotes(text: etree._Element) -> None:
    """Move each note to its first marker, where the engine makes a footnote of it; table notes stay below."""
    bodies = {str(el.get("id")).removeprefix("supernote-note-"): el for el in text.iter("div") if _is_note(el)}
    below = {key for key, el in bodies.items() if el.xpath("parent::div[@class='tabelnoten']")}
    shown: set[str] = set()
    for mark in list(text.iter("a")):
        if not (mark.get("class") or "").startswith("nootnum"):
            continue
        key, label = str(mark.get("href"))[1:], mark.text or ""
        mark.attrib.clear()
        mark.text = None
        if key in shown or key in below:
            mark.tag, mark.text = "sup", label
            continue
        mark.tag = "span"
        mark.set("class", "fn")
        mark.set("data-nr", label)
        for number, paragraph in enumerate(bodies[key].findall("p")):
            paragraph.tag, paragraph.tail = "span", None
            if number:
                paragraph.set("class", "np")
            mark.append(paragraph)
        shown.add(key)
    for key in below:
        _table_note(bodies[key])
    for holder in text.findall("div[@id='noten']"):
        text.remove(holder)


def _is_note(el: etree._Element) -> bool:
    return str(el.get("id", "")).startswith("supernote-note-")


def _table_note(box: etree._Element) -> None:
    label = "".join(box.xpath("sup//text()"))
    for gone in box.xpath("h5 | sup"):
        box.remove(gone)
    for number, paragraph in enumerate(box.findall("p")):
        paragraph.set("class", "tn")
        if not number:
            mark = etree.Element("sup")
            mark.text, mark.tail = label, " " + (paragraph.text or "")
            paragraph.text = None
            paragraph.insert(0, mark)


def _placeholder(picture: etree._Element) -> None:
    """A grey field in place of the picture file, which is not shipped."""
    width, height = picture.get("width"), picture.get("height")
    picture.attrib.clear()
    picture.tag = "div"
    picture.set("style", f"width: {width}px; height: {height}px; background: #ddd")
