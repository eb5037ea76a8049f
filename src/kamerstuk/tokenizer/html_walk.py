"""Walking HTML: mixed content, paragraphs, headings, containers; what a class means stands in the tables.

A class name decides where there is one, else the tag; an unknown ``div`` is a container, unknown mixed content a
paragraph: nothing is dropped. `html_head` and `html_body` fill the tables.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from kamerstuk.dutch import lowered, raised
from kamerstuk.tokenizer.markup import local
from kamerstuk.tokenizer.stream import StreamBuilder
from kamerstuk.tokens import STYLES, Kind

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Walker = Callable[["Element", StreamBuilder], None]

BY_CLASS: dict[str, Walker] = {}
"""What a class name means."""

BY_ID: dict[str, Walker] = {}
"""What an id means."""

BY_TAG: dict[str, Walker] = {}
"""What a tag means where no class says more."""

_BLOCKS = frozenset(
    ("p div ul ol dl table h1 h2 h3 h4 h5 h6 hr blockquote section article header footer pre figure form main").split()
)
_QUANTITY_BEFORE = re.compile(r"(?<![^\W\d_])(?:[kcdmµ]?m|ha|10|CO|NO|SO|NH|CH|H|N|O|PM|x)$|\d$")
_DEPTHS = tuple("123456789")
_STYLE_TAGS = {"strong": "vet", "b": "vet", "em": "cur", "i": "cur", "u": "ondlijn"}


def classes(element: "Element") -> list[str]:
    """Return the class names of an element."""
    return (element.get("class") or "").split()


def children(element: "Element", out: StreamBuilder) -> None:
    """Walk an element as a container; loose text in it becomes a paragraph."""
    out.inline.add(element.text)
    for child in element:
        child_of(child, out)
        out.inline.add(child.tail)
    out.flush()


def child_of(element: "Element", out: StreamBuilder) -> None:
    """Walk a child of a container: by its table entry, as a container, or as mixed content."""
    handler = _handler(element)
    if handler is not None:
        out.flush()
        handler(element, out)
    elif local(element) in _BLOCKS or any(local(child) in _BLOCKS for child in element):
        out.flush()
        children(element, out)
    else:
        inline_element(element, out)


def _handler(element: "Element") -> Walker | None:
    for name in classes(element):
        if name in BY_CLASS:
            return BY_CLASS[name]
        if name.startswith(("tussenkop", "divisiekop")) and local(element) in _BLOCKS:
            return heading
    ident = element.get("id")
    return BY_ID.get(ident or "") or BY_TAG.get(local(element))


def inline(element: "Element", out: StreamBuilder) -> None:
    """Walk mixed content into the inline text at hand."""
    out.inline.add(element.text)
    for child in element:
        inline_element(child, out)
        out.inline.add(child.tail)


def inline_element(element: "Element", out: StreamBuilder) -> None:
    """Walk one element of mixed content; a block in it ends the text at hand."""
    tag, names = local(element), classes(element)
    if tag == "a" and "nootnum" in names:
        out.inline.mark((element.get("href") or "").lstrip("#"), "".join(element.itertext()).strip())
    elif tag == "a" and element.get("href"):
        start = out.inline.position()
        inline(element, out)
        out.inline.link(start, link_target(element.get("href") or ""))
    elif tag == "br":
        out.inline.line_break()
    elif tag in _BLOCKS:
        child_of(element, out)
    elif tag in ("sup", "sub") and not len(element) and _is_quantity(element):
        out.inline.add((raised if tag == "sup" else lowered)(element.text or ""))
    elif tag not in ("script", "style"):
        if "datum" in names:
            out.inline.line_break()  # "Voorgesteld<span>26 mei 2021" is printed with a space
        inline(element, out)


def _is_quantity(element: "Element") -> bool:
    """Tell a power or an index from the marker of a note: it stands behind a unit, a chemical sign or a figure.

    guess: official pages mark notes otherwise, pages of others raise their numbers too.
    """
    before, parent = element.getprevious(), element.getparent()
    text = before.tail if before is not None else parent.text if parent is not None else ""
    return _QUANTITY_BEFORE.search(text or "") is not None


def link_target(href: str) -> str:
    """Return what an ``href`` points to: an official id for links inside the site, else the address."""
    if href.startswith(("http://", "https://", "mailto:", "www.", "#")):
        return href
    if "dossier/" in href:
        return href[href.index("dossier/") :]
    return href.rsplit("/", 1)[-1].removesuffix(".html").removesuffix(".pdf")


def plain(element: "Element") -> str:
    """Return all text of an element with white space folded."""
    return " ".join("".join(element.itertext()).split())


def paragraph(element: "Element", out: StreamBuilder) -> None:
    """Walk a ``p``: a printed label at its start is kept apart."""
    label = take_label(element, out)
    if label:
        out.label = label
    inline(element, out)
    out.flush()


def take_label(element: "Element", out: StreamBuilder) -> str:
    """Cut a printed label (``span.ol``, ``span.nr``) off the start of a paragraph and return it."""
    first = element[0] if len(element) else None
    if first is None or local(first) != "span" or (element.text or "").strip():
        return ""
    if not {"ol", "nr", "lidnr"} & set(classes(first)):
        return ""
    out.free_label()
    element.text = first.tail
    label = label_of(first, out)
    element.remove(first)
    return label


def label_line(element: "Element", out: StreamBuilder) -> None:
    """Walk a number that stands on a line of its own: it labels the paragraph behind it."""
    out.flush()
    out.free_label()
    out.label = label_of(element, out)


def heading(element: "Element", out: StreamBuilder) -> None:
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


def plain_heading(element: "Element", out: StreamBuilder) -> None:
    """Walk ``h2`` … ``h6`` without a class that says more: the tag gives the depth."""
    if any(local(child) in ("p", "div") for child in element):
        children(element, out)
        return
    inline(element, out)
    out.flush(Kind.HEADING, depth=max(1, int(local(element)[1]) - 1))


def division(role: str) -> Walker:
    """Return a walker for a container with this role, such as an article or an annex."""

    def walk(element: "Element", out: StreamBuilder) -> None:
        with out.container(Kind.DIVISION, role=role):
            children(element, out)

    return walk


def label_of(element: "Element", out: StreamBuilder) -> str:
    """Return a printed label; markers on it go to the text behind it."""
    inner = StreamBuilder()
    inline(element, inner)
    return out.take_label(inner)
