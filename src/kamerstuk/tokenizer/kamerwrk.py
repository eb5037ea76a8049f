"""The XML dialect ``kamerwrk``: kamerstukken from December 1994 to about 2010, flat as the Sdu set them.

Reads the vocabulary of the formats handbook, B.2: headings are ``tuskop`` with a typographic rank, lists are runs of
paragraphs, a note stands at the end of the paper and its marker in the text.
"""

from typing import TYPE_CHECKING

from kamerstuk.tokenizer import publicatie, xml_walk
from kamerstuk.tokenizer.markup import local
from kamerstuk.tokenizer.stream import StreamBuilder
from kamerstuk.tokens import Kind, Token

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def walk(root: "Element", out: StreamBuilder) -> None:
    """Walk a whole ``kamerwrk`` document."""
    for meta in root.iter("meta"):
        out.leaf(Kind.META, meta.get("content") or "", label=meta.get("name") or "", role=meta.get("scheme") or "")
    out.leaf(Kind.META, "kamerwrk", label="root")
    for name in ("kamer", "publtype"):
        if root.get(name):
            out.leaf(Kind.META, root.get(name) or "", label=f"kamerwrk.{name}")
    for element in root:
        if local(element) == "kop":
            _series(element, out)
        elif local(element) != "metadata":
            xml_walk.block(element, out)
            out.flush()


def _series(element: "Element", out: StreamBuilder) -> None:
    for line in element:
        text = xml_walk.plain(line)
        if text:
            out.leaf(Kind.SERIES, text, role="kamernummer" if text.isdigit() else "")


def _production(element: "Element", out: StreamBuilder) -> None:
    """Walk data of the printer (order number, session year): a witness, never content."""
    text = xml_walk.plain(element)
    if text:
        out.leaf(Kind.SERIES, text, role=local(element))


def _dossier(element: "Element", out: StreamBuilder) -> None:
    label = ""
    for child in element:
        if local(child) == "nummer":
            label = publicatie.printed_number(child)
        else:
            out.inline.add(" ")
            xml_walk.inline_element(child, out)
    out.flush(Kind.DOSSIER, label=label)


def _number(element: "Element", out: StreamBuilder) -> None:
    """Walk ``ltrlabel``, ``nummer`` or ``letter``: together they are the number line."""
    xml_walk.inline(element, out)
    text, marks, links = out.inline.result()
    if out.tokens and out.tokens[-1].kind is Kind.NUMBER:
        last = out.tokens.pop()
        text = f"{last.text} {text}".strip()
    out.tokens.append(Token(Kind.NUMBER, text, marks=marks, links=links))


def _heading(element: "Element", out: StreamBuilder) -> None:
    xml_walk.inline(element, out)
    out.flush(Kind.HEADING, style=element.get("letat") or "")


def _note(element: "Element", out: StreamBuilder) -> None:
    label = element.get("nr") or ""
    with out.container(Kind.NOTE, label=label, id=element.get("id") or f"v{label}"):
        xml_walk.children(element, out)


def _marker(element: "Element", out: StreamBuilder) -> None:
    label = element.get("nr") or xml_walk.plain(element)
    out.inline.mark(element.get("refid") or f"v{label}", label)


def _blank(element: "Element", out: StreamBuilder) -> None:
    """Walk ``witreg``, a blank line: it ends the text at hand, which `block` has done."""


xml_walk.HANDLERS.update(
    {
        "onderw": _dossier,
        "versie": _production,
        "ordernr": _production,
        "vergjaar": _production,
        "ltrlabel": _number,
        "nummer": _number,
        "letter": _number,
        "tuskop": _heading,
        "voetnoot": _note,
        "witreg": _blank,
        "ondtek": xml_walk.HANDLERS["ondertekening"],
    }
)
xml_walk.INLINES["voetref"] = _marker
