"""Blocks of official HTML, the inverse of the official stylesheet (formats handbook, A.3 and A.4)."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kamerstuk.dutch import list_label
from kamerstuk.tokenizer.html_walk import (
    BY_CLASS,
    BY_ID,
    BY_TAG,
    Walker,
    child_of,
    children,
    classes,
    division,
    heading,
    inline,
    inline_element,
    label_line,
    label_of,
    paragraph,
    plain,
    plain_heading,
    take_label,
)
from kamerstuk.tokenizer.markup import local
from kamerstuk.tokenizer.stream import StreamBuilder
from kamerstuk.tokens import Kind

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def _question(role: str) -> Walker:
    def walk(element: "Element", out: StreamBuilder) -> None:
        with out.container(Kind.DIVISION, role=role):
            out.inline.add(element.text)
            for child in element:
                if "stuktitel" in classes(child) or "nummer" in classes(child):
                    out.flush()
                    out.flush(Kind.HEADING, label=label_of(child, out))
                else:
                    child_of(child, out)
                out.inline.add(child.tail)

    return walk


def _list(element: "Element", out: StreamBuilder) -> None:
    members = "artikel_leden" in classes(element)
    with out.container(Kind.DIVISION if members else Kind.LIST):
        number = _count(element.get("start"), least=0)
        out.inline.add(element.text)
        for item in element:
            if local(item) != "li":
                child_of(item, out)
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
    return take_label(item if local(first) == "span" else first, out)


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
                child_of(child, out)
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
    label = label_of(term, out) if term is not None else ""
    with out.container(Kind.ITEM, label=label):
        if term is not None:
            out.inline.add(term.tail)
        if meaning is not None:
            out.flush()
            children(meaning, out)
            out.inline.add(meaning.tail)


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
                child_of(child, out)
            else:
                child_of(child, out)
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


BY_CLASS.update(
    {
        "artikel_kop": heading,
        "wijzig-artikel_kop": heading,
        "subkop": heading,
        "motie_kop": heading,
        "lidnr": label_line,
        "artikel": division("article"),
        "wijzig-artikel": division("article"),
        "bijlage": division("annex"),
        "vraag": _question("question"),
        "antwoord": _question("answer"),
        "spreekbeurt": division("speech"),
        "motie": division("motion"),
        "motie-info": division("speech"),
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
)
BY_ID.update({"sidebar": _chrome, "delenModal": _chrome, "extrainfo": _chrome, "gerelateerd": _chrome})
BY_TAG.update(
    {
        "p": paragraph,
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
    }
    | dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), plain_heading)
)
