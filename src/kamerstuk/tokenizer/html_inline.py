"""Mixed content of HTML: markers, links, raised figures, printed labels, headings; and how HTML names its elements.

A class name decides where there is one, else the id, else the tag.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from kamerstuk.dutch import lowered, raised
from kamerstuk.tokenizer.addresses import link_target
from kamerstuk.tokenizer.markup import local
from kamerstuk.tokenizer.walk import Role, Roles, Walk, children, inline, nothing
from kamerstuk.tokens import STYLES, Kind

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

BREAKS = frozenset(
    ("p div ul ol dl table h1 h2 h3 h4 h5 h6 hr blockquote section article header footer pre figure form main").split()
)
"""Tags of blocks."""
_HEADINGS = ("tussenkop", "divisiekop")  # class names go on: tussenkop_vet, divisiekop2
_QUANTITY_BEFORE = re.compile(r"(?<![^\W\d_])(?:[kcdmµ]?m|ha|10|CO|NO|SO|NH|CH|H|N|O|PM|x)$|\d$")
_DEPTHS = tuple("123456789")
_STYLE_TAGS = {"strong": "vet", "b": "vet", "em": "cur", "i": "cur", "u": "ondlijn"}


def classes(element: "Element") -> list[str]:
    """Return the class names of an element."""
    return (element.get("class") or "").split()


def names(element: "Element") -> list[str]:
    """Return the names by which the tables of HTML call an element: ".tussenkop_vet", ".tussenkop", "#main", "h3"."""
    tag = local(element)
    found = []
    for name in classes(element):
        found.append(f".{name}")
        if name.startswith(_HEADINGS) and tag in BREAKS:
            found.append(f".{name[:9]}" if name.startswith(_HEADINGS[0]) else f".{name[:10]}")
    if element.get("id"):
        found.append(f"#{element.get('id')}")
    found.append(tag)
    return found


def plain(element: "Element") -> str:
    """Return all text of an element with white space folded."""
    return " ".join("".join(element.itertext()).split())


def _marker(element: "Element", out: Walk) -> None:
    if local(element) == "a":
        out.inline.mark((element.get("href") or "").lstrip("#"), "".join(element.itertext()).strip())
    else:
        INLINES.get(local(element), inline)(element, out)


def _link(element: "Element", out: Walk) -> None:
    start = out.inline.position()
    inline(element, out)
    href = element.get("href")
    if href:
        out.inline.link(start, link_target(href))


def _emphasis(element: "Element", out: Walk) -> None:
    """Walk ``em`` and ``i``; official pages say by a class which emphasis an ``em`` is (``em.cur``, ``em.ondlijn``)."""
    start = out.inline.position()
    inline(element, out)
    if not classes(element) or any("cur" in name for name in classes(element)):
        out.inline.italics(start)


def _line_break(element: "Element", out: Walk) -> None:
    out.inline.line_break()
    inline(element, out)


def _shifted(by: Callable[[str], str]) -> Role:
    def read(element: "Element", out: Walk) -> None:
        if not len(element) and _is_quantity(element):
            out.inline.add(by(element.text or ""))
        else:
            inline(element, out)

    return read


def _is_quantity(element: "Element") -> bool:
    """Tell a power or an index from the marker of a note: it stands behind a unit, a chemical sign or a figure.

    guess: official pages mark notes otherwise, pages of others raise their numbers too.
    """
    before, parent = element.getprevious(), element.getparent()
    text = before.tail if before is not None else parent.text if parent is not None else ""
    return _QUANTITY_BEFORE.search(text or "") is not None


INLINES: Roles = {
    ".nootnum": _marker,
    ".datum": _line_break,  # "Voorgesteld<span>26 mei 2021" is printed with a space
    "a": _link,
    "br": _line_break,
    "em": _emphasis,
    "i": _emphasis,
    "sup": _shifted(raised),
    "sub": _shifted(lowered),
    "script": nothing,
    "style": nothing,
}
"""Elements of mixed content."""


def labelled_paragraph(element: "Element", out: Walk) -> None:
    """Walk a ``p``: a printed label at its start is kept apart."""
    label = take_label(element, out)
    if label:
        out.label = label
    inline(element, out)
    out.flush()


def take_label(element: "Element", out: Walk) -> str:
    """Take a printed label (``span.ol``, ``span.nr``) at the start of a paragraph off the walk and return it."""
    before = element.text
    for first in element:
        if (before or "").strip() or local(first) != "span" or not {"ol", "nr", "lidnr"}.intersection(classes(first)):
            break
        if first not in out.taken:
            out.free_label()
            out.taken.add(first)
            return out.label_of(first)
        before = first.tail
    return ""


def label_line(element: "Element", out: Walk) -> None:
    """Walk a number that stands on a line of its own: it labels the paragraph behind it."""
    out.flush()
    out.free_label()
    out.label = out.label_of(element)


def heading(element: "Element", out: Walk) -> None:
    """Walk a heading whose class says what it is: the digit of ``divisiekop2`` is its depth."""
    depth = next((int(name[10:]) for name in classes(element) if name[:10] == "divisiekop" and name[10:] in _DEPTHS), 0)
    style = "" if depth else heading_style(element)
    inline(element, out)
    out.flush(Kind.HEADING, style=style, depth=depth)


def heading_style(element: "Element") -> str:
    """Return the typography of a heading: from its classes, those of the element inside, or that element's tag."""
    inner = [child for child in element.iter() if local(child) in _STYLE_TAGS]
    for candidate in (element, *inner):
        for name in classes(candidate):
            style = name.removeprefix("tussenkop_").removeprefix("tussenkop-")
            if style in STYLES:
                return style
    return _STYLE_TAGS[local(inner[0])] if inner else ""


def plain_heading(element: "Element", out: Walk) -> None:
    """Walk ``h2`` … ``h6`` without a class that says more: the tag gives the depth."""
    if any(local(child) in ("p", "div") for child in element):
        children(element, out)
        return
    inline(element, out)
    out.flush(Kind.HEADING, depth=max(1, int(local(element)[1]) - 1))
