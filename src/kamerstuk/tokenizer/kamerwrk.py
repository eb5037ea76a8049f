"""The XML dialect ``kamerwrk``: kamerstukken from December 1994 to about 2010, flat as the Sdu set them.

Headings are ``tuskop`` with a typographic rank, lists are runs of paragraphs, a note stands at the end of the paper and
its marker in the text.
"""

from typing import TYPE_CHECKING

from kamerstuk.tokenizer import publicatie
from kamerstuk.tokenizer.markup import local
from kamerstuk.tokenizer.walk import Dialect, Roles, Walk, block, children, held, inline, mixed, nothing
from kamerstuk.tokenizer.xml_inline import INLINES, names, plain
from kamerstuk.tokens import Kind, Token

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def walk(root: "Element", out: Walk) -> None:
    """Walk a whole document of this dialect, or of one of its kin."""
    for meta in root.iter("meta"):
        out.leaf(Kind.META, meta.get("content") or "", label=meta.get("name") or "", role=meta.get("scheme") or "")
    out.leaf(Kind.META, local(root), label="root")
    for name in ("kamer", "publtype"):
        if root.get(name):
            out.leaf(Kind.META, root.get(name) or "", label=f"kamerwrk.{name}")
    out.each(root, block, {"kop": _series, "metadata": nothing})


def _series(element: "Element", out: Walk) -> None:
    out.flush()
    out.each(element, _series_line)
    out.flush(Kind.SERIES)


def _series_line(element: "Element", out: Walk) -> None:
    out.flush(Kind.SERIES)
    inline(element, out)
    out.flush(Kind.SERIES, role="kamernummer" if plain(element).isdigit() else "")


def _production(element: "Element", out: Walk) -> None:
    """Walk data of the printer (order number, session year): a witness, never content."""
    inline(element, out)
    out.flush(Kind.SERIES, role=local(element))


def _dossier(element: "Element", out: Walk) -> None:
    number = next((child for child in element if local(child) == "nummer"), None)
    label = ""
    if number is not None:
        label = publicatie.printed_number(number)
        out.taken.add(number)
    out.each(element, _spaced)
    out.flush(Kind.DOSSIER, label=label)


def _spaced(element: "Element", out: Walk) -> None:
    out.inline.line_break()
    mixed(element, out)


def _number(element: "Element", out: Walk) -> None:
    """Walk ``ltrlabel``, ``nummer`` or ``letter``: together they are the number line."""
    inline(element, out)
    text, marks, links = out.take_inline()
    if out.tokens and out.tokens[-1].kind is Kind.NUMBER:
        last = out.tokens.pop()
        text = f"{last.text} {text}".strip()
    out.tokens.append(Token(Kind.NUMBER, text, marks=marks, links=links))


def _heading(element: "Element", out: Walk) -> None:
    inline(element, out)
    out.flush(Kind.HEADING, style=element.get("letat") or "")


def _note(element: "Element", out: Walk) -> None:
    label = element.get("nr") or ""
    with out.container(Kind.NOTE, label=label, id=element.get("id") or f"v{label}"):
        children(element, out)


def _marker(element: "Element", out: Walk) -> None:
    label = element.get("nr") or plain(element)
    out.inline.mark(element.get("refid") or f"v{label}", label)


_LINES: Roles = {"onderw": _dossier, "ltrlabel": _number, "nummer": _number, "letter": _number}
_BLOCKS: Roles = {
    "versie": _production,
    "ordernr": _production,
    "vergjaar": _production,
    "tuskop": _heading,
    "voetnoot": _note,
    "witreg": children,  # a blank line
    "ondtek": publicatie.BLOCKS["ondertekening"],
}
_CONTAINERS = ("frontm", "body")
DIALECT = Dialect(
    "kamerwrk",
    names,
    held(publicatie.BLOCKS, _LINES, _BLOCKS),
    held(INLINES, {"voetref": _marker}),
    publicatie.BREAKS.union(_LINES, _BLOCKS, _CONTAINERS),
    frozenset((*publicatie.LINES, *_LINES)),
)
