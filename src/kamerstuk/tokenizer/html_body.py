"""The inner markup of official HTML, the inverse of the official stylesheet (formats handbook, A.3 and A.4).

A class name decides where there is one, else the tag; an unknown ``div`` is a container, unknown mixed content a
paragraph: nothing is dropped.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from kamerstuk.dutch import list_label
from kamerstuk.tokenizer.inline import Inline
from kamerstuk.tokenizer.markup import local
from kamerstuk.tokenizer.stream import StreamBuilder
from kamerstuk.tokenizer.tokens import STYLES, Kind, Token

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Walker = Callable[["Element", StreamBuilder], None]

_BLOCKS = frozenset(
    ("p div ul ol dl table h1 h2 h3 h4 h5 h6 hr blockquote section article header footer pre figure form main").split()
)
_DEPTHS = tuple("123456789")
_STYLE_TAGS = {"strong": "vet", "b": "vet", "em": "cur", "i": "cur", "u": "ondlijn"}


def classes(element: "Element") -> list[str]:
    """Return the class names of an element."""
    return (element.get("class") or "").split()


def walk_body(container: "Element", out: StreamBuilder) -> None:
    """Walk the element that holds the paper, then the notes wherever they stand."""
    children(container, out)
    out.flush()


def children(element: "Element", out: StreamBuilder) -> None:
    """Walk an element as a container; loose text in it becomes a paragraph."""
    out.inline.add(element.text)
    for child in element:
        _child(child, out)
        out.inline.add(child.tail)
    out.flush()


def _child(element: "Element", out: StreamBuilder) -> None:
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
            return _heading
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
        _child(element, out)
    elif tag not in ("script", "style"):
        if "datum" in names:
            out.inline.line_break()  # "Voorgesteld<span>26 mei 2021" is printed with a space
        inline(element, out)


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


def _paragraph(element: "Element", out: StreamBuilder) -> None:
    label = _take_label(element, out)
    if label:
        out.label = label
    inline(element, out)
    out.flush()


def _take_label(element: "Element", out: StreamBuilder) -> str:
    """Cut a printed label (``span.ol``, ``span.nr``) off the start of a paragraph and return it."""
    first = element[0] if len(element) else None
    if first is None or local(first) != "span" or (element.text or "").strip():
        return ""
    if not {"ol", "nr", "lidnr"} & set(classes(first)):
        return ""
    out.free_label()
    element.text = first.tail
    label = _label(first, out)
    element.remove(first)
    return label


def _label_line(element: "Element", out: StreamBuilder) -> None:
    """Walk a number that stands on a line of its own: it labels the paragraph behind it."""
    out.flush()
    out.free_label()
    out.label = _label(element, out)


def _heading(element: "Element", out: StreamBuilder) -> None:
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


def _plain_heading(element: "Element", out: StreamBuilder) -> None:
    """Walk ``h2`` … ``h6`` without a class that says more: the tag gives the depth."""
    if any(local(child) in ("p", "div") for child in element):
        children(element, out)
        return
    inline(element, out)
    out.flush(Kind.HEADING, depth=max(1, int(local(element)[1]) - 1))


def _dossier(element: "Element", out: StreamBuilder) -> None:
    number, title = _number_and_title(element, "dossiernummer", out)
    text, marks, links = title
    out.tokens.append(Token(Kind.DOSSIER, text, label=number[0], marks=number[1] + marks, links=links))
    out.flush()


def _stuktitel(element: "Element", out: StreamBuilder) -> None:
    number, title = _number_and_title(element, "stuknummer", out)
    for kind, (text, marks, links) in ((Kind.NUMBER, number), (Kind.TITLE, title)):
        if text:
            out.tokens.append(Token(kind, text, marks=marks, links=links))
    out.flush()


def _item_title(element: "Element", out: StreamBuilder) -> None:
    out.inline.add(element.text)
    for child in element:
        if "item-titel" in classes(child):
            out.flush(Kind.NUMBER)
            inline(child, out)
            out.flush(Kind.TITLE)
        else:
            inline_element(child, out)
        out.inline.add(child.tail)
    out.flush(Kind.TITLE)


def _number_and_title(element: "Element", number_class: str, out: StreamBuilder) -> tuple[Inline, Inline]:
    """Split a head line: the number stands in a span of its own (1.1) or before the first line break (1.0)."""
    number: Inline = ("", (), ())
    out.inline.add(element.text)
    for child in element:
        if number_class in classes(child):
            out.inline.result()
            inline(child, out)
            number = out.inline.result()
        elif local(child) == "br" and not number[0]:
            number = out.inline.result()
        else:
            inline_element(child, out)
        out.inline.add(child.tail)
    return number, out.inline.result()


def _dateline(element: "Element", out: StreamBuilder) -> None:
    inline(element, out)
    out.flush(Kind.DATELINE)


def _context(element: "Element", out: StreamBuilder) -> None:
    out.inline.add(element.text)
    for child in element:
        out.flush()
        _dateline(child, out)
        out.inline.add(child.tail)
    out.flush()


def _description(element: "Element", out: StreamBuilder) -> None:
    inline(element, out)
    role = "vraag" if plain(element).lower().startswith(("vra", "nadere vra")) else "antwoord"
    out.flush(Kind.TITLE, role=role)


def _division(role: str) -> Walker:
    def walk(element: "Element", out: StreamBuilder) -> None:
        with out.container(Kind.DIVISION, role=role):
            children(element, out)

    return walk


def _question(role: str) -> Walker:
    def walk(element: "Element", out: StreamBuilder) -> None:
        with out.container(Kind.DIVISION, role=role):
            out.inline.add(element.text)
            for child in element:
                if "stuktitel" in classes(child) or "nummer" in classes(child):
                    out.flush()
                    out.flush(Kind.HEADING, label=_label(child, out))
                else:
                    _child(child, out)
                out.inline.add(child.tail)

    return walk


def _speaker(element: "Element", out: StreamBuilder) -> None:
    inline(element, out)
    out.flush(Kind.HEADING)


def _chair(element: "Element", out: StreamBuilder) -> None:
    """Walk a turn in the markup of before 2010: the first paragraph names the speaker."""
    with out.container(Kind.DIVISION, role="speech"):
        out.inline.add(element.text)
        for position, child in enumerate(element):
            if position == 0 and local(child) == "p":
                out.flush()
                _speaker(child, out)
            else:
                _child(child, out)
            out.inline.add(child.tail)


def _item_head(element: "Element", out: StreamBuilder) -> None:
    """Walk ``h1.itemkop`` of before 2010: its first paragraph is the title, the rest is text."""
    for position, child in enumerate(child for child in element if local(child) != "a"):
        inline(child, out)
        out.flush(Kind.TITLE if position == 0 else Kind.PARAGRAPH)
    if not len(element):
        inline(element, out)
        out.flush(Kind.TITLE)


def _list(element: "Element", out: StreamBuilder) -> None:
    members = "artikel_leden" in classes(element)
    with out.container(Kind.DIVISION if members else Kind.LIST):
        number = _count(element.get("start"), least=0)
        out.inline.add(element.text)
        for item in element:
            if local(item) != "li":
                _child(item, out)
                out.inline.add(item.tail)
                continue
            out.flush()
            label = _item_label(item, out) or (
                list_label(number, element.get("type")) if local(element) == "ol" else ""
            )
            number += 1
            if members:
                out.label = label
                children(item, out)
            else:
                with out.container(Kind.ITEM, label=label):
                    children(item, out)
            out.inline.add(item.tail)


def _item_label(item: "Element", out: StreamBuilder) -> str:
    first = next((child for child in item if local(child) in ("p", "span")), None)
    if first is None:
        return ""
    return _take_label(item if local(first) == "span" else first, out)


def _definitions(element: "Element", out: StreamBuilder) -> None:
    """Walk a definition list; a term that no description follows is an item of its own."""
    with out.container(Kind.LIST):
        term: Element | None = None
        out.inline.add(element.text)
        for child in _terms(element):
            if local(child) == "dd":
                _definition(term, child, out)
                term = None
                continue
            if term is not None:
                _definition(term, None, out)
            term = child if local(child) == "dt" else None
            if term is None:
                _child(child, out)
                out.inline.add(child.tail)
        if term is not None:
            _definition(term, None, out)


def _terms(element: "Element") -> Iterator["Element"]:
    """Yield terms and descriptions; a page may group them in a ``div``."""
    for child in element:
        if local(child) == "div":
            yield from _terms(child)
        else:
            yield child


def _definition(term: "Element | None", meaning: "Element | None", out: StreamBuilder) -> None:
    out.flush()
    label = _label(term, out) if term is not None else ""
    with out.container(Kind.ITEM, label=label):
        if term is not None:
            out.inline.add(term.tail)
        if meaning is not None:
            out.flush()
            children(meaning, out)
            out.inline.add(meaning.tail)


def _label(element: "Element", out: StreamBuilder) -> str:
    """Return a printed label; markers on it go to the text behind it."""
    inner = StreamBuilder()
    inline(element, inner)
    return out.take_label(inner)


def _table(element: "Element", out: StreamBuilder) -> None:
    with out.container(Kind.TABLE):
        for child in element:
            if local(child) == "caption":
                inline(child, out)
                out.flush(Kind.CAPTION)
        for row in _rows(element):
            header = local(row.getparent()) == "thead"  # type: ignore[arg-type]
            with out.container(Kind.ROW):
                for cell in row:
                    if local(cell) in ("td", "th"):
                        _cell(cell, header or local(cell) == "th", out)


def _rows(table: "Element") -> Iterator["Element"]:
    """Yield the rows of a table, not those of a table in a cell of it."""
    for child in table:
        if local(child) == "tr":
            yield child
        elif local(child) in ("thead", "tbody", "tfoot"):
            yield from _rows(child)


def _cell(element: "Element", header: bool, out: StreamBuilder) -> None:
    rows, columns = (_count(element.get(name)) for name in ("rowspan", "colspan"))
    columns = min(columns, 1000)  # the bound that the HTML standard sets
    with out.container(Kind.CELL, role="header" if header else "", rowspan=rows, colspan=columns):
        children(element, out)


def _count(value: str | None, least: int = 1) -> int:
    return max(least, int(value)) if value and value.isascii() and value.isdigit() and len(value) < 5 else 1


def _figure(element: "Element", out: StreamBuilder) -> None:
    image = next(element.iter("img"), None)
    name = (image.get("src") or "").rsplit("/", 1)[-1] if image is not None else ""
    with out.container(Kind.FIGURE, label=name):
        inline(element, out)
        out.flush(Kind.CAPTION)


def _quote(role: str) -> Walker:
    def walk(element: "Element", out: StreamBuilder) -> None:
        with out.container(Kind.QUOTE, role=role):
            children(element, out)

    return walk


def _signature(element: "Element", out: StreamBuilder) -> None:
    out.inline.add(element.text)
    for child in element:
        if "functie" in classes(child):
            out.flush(role="functie")
            inline(child, out)
        elif "naam" in classes(child):
            out.flush(role="functie")
            inline(child, out)
            out.flush(role="naam")
        else:
            inline_element(child, out)
        out.inline.add(child.tail)
    out.flush(role="functie")


def _note(element: "Element", out: StreamBuilder) -> None:
    ident = (element.get("id") or "").removeprefix("supernote-note-")
    anchor = next((a.get("id") for a in element.iter("a") if a.get("id")), None)
    number = next((n for n in element.iter("span", "sup") if "nootnum" in classes(n) or local(n) == "sup"), None)
    label = plain(number) if number is not None else ""
    with out.container(Kind.NOTE, label=label, id=anchor or ident):
        for child in element:
            if "note-close" in classes(child):
                out.leaf(Kind.FURNITURE, plain(child))
            elif number is not None and (child is number or number in child.iterdescendants()) and local(child) != "p":
                pass
            elif local(child) == "p" and number is not None and number in child.iterdescendants():
                parent = number.getparent()
                if parent is not None:
                    _cut(parent, number)
                _child(child, out)
            else:
                _child(child, out)
            out.inline.add(child.tail)


def _cut(parent: "Element", child: "Element") -> None:
    """Remove a child and keep the text behind it."""
    before = child.getprevious()
    if before is None:
        parent.text = (parent.text or "") + (child.tail or "")
    else:
        before.tail = (before.tail or "") + (child.tail or "")
    parent.remove(child)


def _chrome(element: "Element", out: StreamBuilder) -> None:
    for text in filter(None, (" ".join(piece.split()) for piece in element.itertext())):
        out.leaf(Kind.FURNITURE, text)


def _nothing(element: "Element", out: StreamBuilder) -> None:
    """Walk what prints nothing."""


BY_CLASS: dict[str, Walker] = {
    "dossiertitel": _dossier,
    "dossier": _dossier,
    "stuktitel": _stuktitel,
    "title": _item_title,
    "itemkop": _item_head,
    "kamervraagomschrijving_kop": _description,
    "kamervraagomschrijving": _description,
    "kamerstukdatum": _dateline,
    "context": _context,
    "artikel_kop": _heading,
    "wijzig-artikel_kop": _heading,
    "subkop": _heading,
    "motie_kop": _heading,
    "lidnr": _label_line,
    "artikel": _division("article"),
    "wijzig-artikel": _division("article"),
    "bijlage": _division("annex"),
    "vraag": _question("question"),
    "antwoord": _question("answer"),
    "spreekbeurt": _division("speech"),
    "spreker": _speaker,
    "voorzitter": _chair,
    "spreekb": _chair,
    "motie": _division("motion"),
    "motie-info": _division("speech"),
    "plaatje": _figure,
    "box": _quote("box"),
    "citaat": _quote("quote"),
    "ondertekening": _signature,
    "noot": _note,
    "pageactions": _chrome,
    "disclaimer": _chrome,
    "modal": _chrome,
    "note-close": _chrome,
}
"""What a class name means."""

BY_ID: dict[str, Walker] = {"sidebar": _chrome, "delenModal": _chrome, "extrainfo": _chrome, "gerelateerd": _chrome}
"""What an id means."""

BY_TAG: dict[str, Walker] = {
    "p": _paragraph,
    "ul": _list,
    "ol": _list,
    "dl": _definitions,
    "table": _table,
    "img": _figure,
    "figure": _figure,
    "blockquote": _quote("quote"),
    "script": _nothing,
    "style": _nothing,
    "hr": _nothing,
} | dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _plain_heading)
"""What a tag means where no class says more."""
