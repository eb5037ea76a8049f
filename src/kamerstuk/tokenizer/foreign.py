"""Pages of other programs (Word, LibreOffice, pandoc, Google Docs, sites): their markup turned into the official one.

Notes are told by links that point at each other: a marker links to its note, and the note links back. What a program
calls them does not matter (``_ftn1``, ``fn1``, ``sdfootnote1sym``, ``ftnt1``).
"""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import TYPE_CHECKING

from lxml import etree

from kamerstuk.tokenizer.markup import local
from kamerstuk.tokens import Kind, Token

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_TWICE = re.compile(r"&amp;(#\d{1,7}|#x[\da-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});")
_KEPT = frozenset(("lt", "gt", "quot"))  # what may be meant as markup shown as text
_LABEL = re.compile(r"\s*[\[(]?\s*(?P<label>\d{1,4}|[ivxlc]{1,7}|[a-z]|\*{1,4}|[†‡§])\s*[\])]?\s*")
_HOLDERS = ("li", "div", "aside", "dd")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_SPACES = " \t\r\n\u00a0"


_ERROR = re.compile(
    r"\b(?:niet gevonden|bestaat niet|niet beschikbaar|not found|page not available|error|fout(?:melding)?|[45]0\d|"
    r"iets mis(?:gegaan)?|ging mis|toegang geweigerd|geen toegang|access denied|forbidden|unavailable|in onderhoud|"
    r"maintenance|just a moment|bad gateway|storing|session expired)\b",
    re.I,
)
_LONGEST_ERROR = 1500  # characters on an error page, its menus included


def error_page(root: "Element") -> str | None:
    """Return the words by which a page says that it is an error page; None for any other page."""
    if sum(len(words.strip()) for words in root.itertext("*")) > _LONGEST_ERROR:
        return None
    says = (" ".join(_text(element).split()) for element in root.iter("h1", "h2", "title"))
    return next((words for words in says if len(words) < 120 and _ERROR.search(words)), None)


def mend_entities(text: str) -> tuple[str, bool]:
    """Return a page that was escaped twice ("financi&amp;euml;n") as it was meant; tell whether it was."""

    def undo(match: re.Match[str]) -> str:
        once = f"&{match[1]};"
        known = match[1] not in _KEPT and unescape(once) != once
        return once if known else match[0]

    mended = _TWICE.sub(undo, text)
    return mended, mended != text


def to_official(root: "Element") -> None:
    """Turn notes and paragraphs of other programs into official markup, in place."""
    pairs = list(_pairs(root))
    backs = {back for _, back in pairs}
    for number, (marker, back) in enumerate(pairs, 1):
        note = _note_of(back, marker, backs)
        match = _LABEL.fullmatch(_text(marker))
        _write_note(note, marker, back, match["label"] if match else "", f"noot-{number}")
    _part_paragraphs(root)


def _pairs(root: "Element") -> Iterator[tuple["Element", "Element"]]:
    """Yield each marker with the link back in its note."""
    order: dict[Element, int] = {}
    places: dict[str, Element] = {}
    for index, element in enumerate(root.iter("*")):
        order[element] = index
        places.update(dict.fromkeys(_names(element), element))
    for link in root.iter("a"):
        target = places.get(_goal(link))
        if target is None or order[target] < order[link] or not _LABEL.fullmatch(_text(link)):
            continue
        back = _link_back(target, _names(link) | _names(link.getparent()))
        if back is not None and back is not link:
            yield link, back


def _names(element: "Element | None") -> set[str]:
    return set() if element is None else {name for key in ("id", "name") if (name := element.get(key))}


def _goal(link: "Element") -> str:
    """Return the name of the place in the page that a link goes to."""
    href = link.get("href") or ""
    return href[1:] if href.startswith("#") else ""


def _link_back(target: "Element", names: set[str]) -> "Element | None":
    links = (target,) if local(target) == "a" else target.iter("a")
    return next((link for link in links if _goal(link) in names), None)


def _text(element: "Element") -> str:
    return "".join(element.itertext()).strip()


def _note_of(back: "Element", marker: "Element", backs: set["Element"]) -> "Element":
    """Return the element that holds the note of a link back, and nothing else."""
    note = next((e for e in back.iterancestors() if local(e) in _HOLDERS or local(e) == "p"), back)
    while (parent := note.getparent()) is not None and local(parent) in _HOLDERS:
        others = any(link in backs and link is not back for link in parent.iter("a"))
        if others or any(element is marker or local(element) in _HEADINGS for element in parent.iter("*")):
            break
        if not _wraps(parent, _text(note)):
            break
        note = parent
    return note


def _wraps(parent: "Element", note: str) -> bool:
    """Tell whether an element begins with the note; an item of a list can have a label before it."""
    words = _text(parent)
    return words.startswith(note) or (local(parent) == "li" and words.endswith(note))


def _write_note(note: "Element", marker: "Element", back: "Element", label: str, ident: str) -> None:
    """Write marker and note as official pages do; the link back goes."""
    for child in list(marker):
        marker.remove(child)
    marker.text = label
    marker.set("class", "nootnum")
    marker.set("href", f"#{ident}")
    for child in list(back):
        back.remove(child)
    back.text = None
    back.tag = "span"
    back.attrib.clear()
    parent = note.getparent()
    if local(note) == "li" and parent is not None and all(local(child) == "li" for child in parent):
        parent.tag = "div"
        parent.attrib.clear()
    number = etree.Element("span")
    number.set("class", "nootnum")
    number.text = label
    if local(note) == "p":
        note = _enclosed(note)
    first = next((element for element in note.iter("*") if (element.text or "").strip()), note)
    first.text = (first.text or "").lstrip()  # a no-break space between number and words
    number.tail, note.text = note.text, None
    note.insert(0, number)
    note.tag = "div"
    note.attrib.clear()
    note.set("class", "noot")
    note.set("id", ident)


def _enclosed(paragraph: "Element") -> "Element":
    """Put a paragraph in an element of its own; return that."""
    parent = paragraph.getparent()
    outer = etree.Element("div")
    outer.tail, paragraph.tail = paragraph.tail, None
    if parent is not None:
        parent.replace(paragraph, outer)
    outer.append(paragraph)
    return outer


def _part_paragraphs(root: "Element") -> None:
    """Set a rule, which prints nothing, where two line breaks part paragraphs."""
    for line_break in list(root.iter("br")):
        before = line_break.getprevious()
        if before is not None and local(before) in ("br", "hr") and not (before.tail or "").strip(_SPACES):
            before.tag = line_break.tag = "hr"
            before.tail = None


_KIND_BEFORE = re.compile(r"^[^:]{3,60}\s:\s+")  # "Motie : Motie van het lid Akkerman over de oever"
_TK_ID = re.compile(r"\b(?:id|did)=((?:19|20)\d{2}[DZ]\d{5})\b")


def site_metadata(root: "Element") -> Iterator[Token]:
    """Yield what a page of www.tweedekamer.nl says of its paper: descriptive title and ids of the chamber."""
    title = next((words for heading in root.iter("h1") if (words := " ".join(_text(heading).split()))), "")
    if title:
        yield Token(Kind.META, _KIND_BEFORE.sub("", title), label="OVERHEIDop.documenttitel")
    address = next((link.get("href") or "" for link in root.iter("link") if link.get("rel") == "canonical"), "")
    yield from (Token(Kind.META, ident, label="tk-id") for ident in _TK_ID.findall(address))


def told(tokens: Iterable[Token], says: str | None) -> tuple[tuple[str, str], ...]:
    """Return what is to be told of a page of another site; `says` is what `error_page` returned."""
    page = ("third-party-page", "No official markup; read as a page of some other site.")
    if says is None or any(token.kind in (Kind.DOSSIER, Kind.NUMBER, Kind.TITLE) for token in tokens):
        return (page,)
    return page, ("error-page", f"This is an error page of a site ({says!r}) and no paper. Download the paper again.")
