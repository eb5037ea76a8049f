"""Blocks of official HTML, the inverse of the official stylesheet; the dialect of all HTML."""

from collections.abc import Callable
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from kamerstuk.dutch import list_label
from kamerstuk.tokenizer.html_head import HEAD_LINES
from kamerstuk.tokenizer.html_inline import (
    BREAKS,
    INLINES,
    classes,
    heading,
    label_line,
    labelled_paragraph,
    names,
    plain,
    plain_heading,
    take_label,
)
from kamerstuk.tokenizer.inline import InlineBuilder
from kamerstuk.tokenizer.markup import local
from kamerstuk.tokenizer.walk import (
    Dialect,
    Role,
    Roles,
    Walk,
    block,
    children,
    container,
    held,
    inline,
    mixed,
    nothing,
    office,
    signer,
)
from kamerstuk.tokens import Kind

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def _question_number(element: "Element", out: Walk) -> None:
    out.flush()
    out.flush(Kind.HEADING, label=out.label_of(element))


_QUESTION: Roles = {".stuktitel": _question_number, ".nummer": _question_number}


def _list(element: "Element", out: Walk) -> None:
    members = "artikel_leden" in classes(element)
    numbers = count(_count(element.get("start"), least=0))

    def item(element: "Element", out: Walk) -> None:
        out.flush()
        number = next(numbers)
        label = _item_label(element, out)
        if not label and ordered:
            label = list_label(number, kind)
        if members:
            out.label = label
            children(element, out)
        else:
            with out.container(Kind.ITEM, label=label):
                children(element, out)

    ordered, kind = local(element) == "ol", element.get("type")
    with out.container(Kind.DIVISION if members else Kind.LIST):
        out.each(element, block, {"li": item})


def _item_label(item: "Element", out: Walk) -> str:
    first = next((child for child in item if local(child) in ("p", "span")), None)
    if first is None:
        return ""
    return take_label(item if local(first) == "span" else first, out)


def _definitions(element: "Element", out: Walk) -> None:
    """Walk a definition list; a term that no description follows is an item of its own."""
    terms: list[str] = []

    def item(read: Callable[[], None]) -> None:
        loose, out.inline = out.inline, InlineBuilder()  # what stands behind the term is in its item
        with out.container(Kind.ITEM, label=terms.pop()):
            out.inline = loose
            out.flush()
            read()

    def alone() -> None:
        if terms:
            item(lambda: None)
        out.flush()

    def term(element: "Element", out: Walk) -> None:
        alone()
        terms.append(out.label_of(element))

    def description(element: "Element", out: Walk) -> None:
        if not terms:
            out.flush()
            terms.append("")
        item(lambda: children(element, out))

    def group(element: "Element", out: Walk) -> None:
        out.each(element, other, roles)

    def other(element: "Element", out: Walk) -> None:
        alone()
        block(element, out)

    roles: Roles = {"dt": term, "dd": description, "div": group}  # a page may group them in a div
    with out.container(Kind.LIST):
        out.each(element, other, roles)
        alone()


def _table(element: "Element", out: Walk) -> None:
    def rows(*, header: bool) -> Role:
        cells = dict.fromkeys(("td", "th"), partial(_cell, header=header))
        row = container(Kind.ROW, roles=cells)
        return lambda element, out: out.each(element, block, {"tr": row})

    body = rows(header=False)
    parts = {"thead": rows(header=True), "tbody": body, "tfoot": body, "caption": _caption}
    with out.container(Kind.TABLE):
        out.each(element, block, parts | {"tr": container(Kind.ROW, roles=dict.fromkeys(("td", "th"), _cell))})


def _caption(element: "Element", out: Walk) -> None:
    out.flush()
    inline(element, out)
    out.flush(Kind.CAPTION)


def _cell(element: "Element", out: Walk, *, header: bool = False) -> None:
    rows, columns = (_count(element.get(name)) for name in ("rowspan", "colspan"))
    columns = min(columns, 1000)  # the bound that the HTML standard sets
    role = "header" if header or local(element) == "th" else ""
    with out.container(Kind.CELL, role=role, rowspan=rows, colspan=columns):
        children(element, out)


def _count(value: str | None, least: int = 1) -> int:
    return max(least, int(value)) if value and value.isascii() and value.isdigit() and len(value) < 5 else 1


def _figure(element: "Element", out: Walk) -> None:
    image = next(element.iter("img"), None)
    name = (image.get("src") or "").rsplit("/", 1)[-1] if image is not None else ""
    with out.container(Kind.FIGURE, label=name):
        inline(element, out)
        out.flush(Kind.CAPTION)


def _signature(element: "Element", out: Walk) -> None:
    out.each(element, mixed, {".functie": office, ".naam": signer})
    out.flush(role="functie")


def _note(element: "Element", out: Walk) -> None:
    ident = (element.get("id") or "").removeprefix("supernote-note-")
    anchor = next((a.get("id") for a in element.iter("a") if a.get("id")), None)
    number = next((n for n in element.iter("span", "sup") if "nootnum" in classes(n) or local(n) == "sup"), None)
    label = plain(number) if number is not None else ""
    if number is not None:
        out.taken.add(_whole(number, label, element))
    with out.container(Kind.NOTE, label=label, id=anchor or ident):
        out.each(element, block)


def _whole(number: "Element", label: str, note: "Element") -> "Element":
    """Return the link around the number of a note, if there is one that holds nothing else."""
    parent = number.getparent()
    while parent is not None and parent is not note and local(parent) != "p" and plain(parent) == label:
        number, parent = parent, parent.getparent()
    return number


def _chrome(element: "Element", out: Walk) -> None:
    for text in filter(None, (" ".join(piece.split()) for piece in element.itertext())):
        out.leaf(Kind.FURNITURE, text)


def _close(element: "Element", out: Walk) -> None:
    """Walk the button that closes a note."""
    out.leaf(Kind.FURNITURE, plain(element))


_BY_CLASS: Roles = {
    ".tussenkop": heading,
    ".divisiekop": heading,
    ".artikel_kop": heading,
    ".wijzig-artikel_kop": heading,
    ".subkop": heading,
    ".motie_kop": heading,
    ".lidnr": label_line,
    ".artikel": container(Kind.DIVISION, "article"),
    ".wijzig-artikel": container(Kind.DIVISION, "article"),
    ".bijlage": container(Kind.DIVISION, "annex"),
    ".vraag": container(Kind.DIVISION, "question", _QUESTION),
    ".antwoord": container(Kind.DIVISION, "answer", _QUESTION),
    ".spreekbeurt": container(Kind.DIVISION, "speech"),
    ".motie": container(Kind.DIVISION, "motion"),
    ".motie-info": container(Kind.DIVISION, "speech"),
    ".plaatje": _figure,
    ".box": container(Kind.QUOTE, "box"),
    ".citaat": container(Kind.QUOTE, "quote"),
    ".ondertekening": _signature,
    ".noot": _note,
    ".pageactions": _chrome,
    ".disclaimer": _chrome,
    ".modal": _chrome,
    ".note-close": _close,
}
_BY_ID: Roles = dict.fromkeys(("#sidebar", "#delenModal", "#extrainfo", "#gerelateerd"), _chrome)
_BY_TAG: Roles = {
    "p": labelled_paragraph,
    "ul": _list,
    "ol": _list,
    "dl": _definitions,
    "table": _table,
    "img": _figure,
    "figure": _figure,
    "blockquote": container(Kind.QUOTE, "quote"),
    "script": nothing,
    "style": nothing,
    "hr": nothing,
} | dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), plain_heading)
DIALECT = Dialect("html", names, held(HEAD_LINES, _BY_CLASS, _BY_ID, _BY_TAG), held(INLINES), BREAKS, loose=True)
