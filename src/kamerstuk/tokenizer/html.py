"""HTML in, tokens out: which page this is, where the paper stands in it, what is chrome.

The site has had several wrappers around one inner markup. They are told apart by what is
present, never by year. Official markup is read by lxml; any other page goes through BeautifulSoup first, which mends
what browsers mend.
"""

from typing import TYPE_CHECKING

from lxml import etree

from kamerstuk.errors import NotAKamerstukError
from kamerstuk.source import RawSource
from kamerstuk.tokenizer.foreign import error_page, mend_entities, site_metadata, to_official, told
from kamerstuk.tokenizer.head import recognise_head
from kamerstuk.tokenizer.html_body import DIALECT
from kamerstuk.tokenizer.html_inline import classes
from kamerstuk.tokenizer.markup import local, parse_html
from kamerstuk.tokenizer.walk import Walk, children
from kamerstuk.tokens import Kind, Tokenized

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

# The ladder of containers on pages of the site, saved between 2009 and 2025, innermost and most certain first.
_LADDER = (
    ("w3", ".//article//div[@id='broodtekst']"),
    ("w2", ".//div[@id='main-column']//div[@id='broodtekst']"),
    ("w1", ".//div[@id='broodtekst']"),
    ("stuk", ".//div[contains(concat(' ', @class, ' '), ' stuk ')]/.."),
    ("tweedekamer", ".//*[@id='document-html-modal']"),
    ("tweedekamer", ".//*[contains(@class, 'm-modal')][contains(., 'Nr.')]"),
    ("main", ".//main"),
    ("main", ".//*[@role='main']"),
    ("article", ".//article"),
    ("body", ".//body"),
)
_OFFICIAL = ("w3", "w2", "w1", "stuk")
_PAPERS = ("kamerstuk", "kamervragen", "handelingen", "handeling", "agenda", "niet-dossierstuk", "bijlage", "blg")
_UNSEEN = frozenset(("script", "style", "head", "template", "noscript", "svg"))
_BREAKS = frozenset(
    ("p div h1 h2 h3 h4 h5 h6 li tr td th table ul ol section article header footer nav main form br dt dd").split()
)


def tokenize(raw: RawSource) -> Tokenized:
    """Tokenize a page; raises `NotAKamerstukError` for pages of sister publications, `LimitExceededError`."""
    text, twice = mend_entities(raw.text)
    root = parse_html(text, name=raw.name, depth=raw.limits.depth)
    wrapper, container = find_container(root)
    foreign = wrapper not in _OFFICIAL and container.find(".//h1[@class='dossiertitel']") is None
    if foreign:
        root = parse_html(_mended(text), name=raw.name, depth=raw.limits.depth)
        to_official(root)
        wrapper, container = find_container(root)
    says = error_page(root) if foreign else None
    known = tuple(site_metadata(root)) if wrapper == "tweedekamer" else ()
    out = Walk(DIALECT)
    _metadata(root, out)
    check_series(root, raw.name)
    _panel(root, out)
    _outside(root, container, out, before=True)
    children(container, out)
    _outside(root, container, out, before=False)
    tokens = (*known, *out.tokens)
    repairs = (("escaped-twice", "Characters were escaped twice; mended."),) if twice else ()
    if foreign:
        tokens = recognise_head(tokens)
        repairs = (*repairs, *told(tokens, says))
    inner = "1.0" if root.find(".//h1[@class='dossier']") is not None else "1.1"
    dialect = f"html-{wrapper}-{inner}" if wrapper in _OFFICIAL else "html-other"
    return Tokenized(tokens, dialect, seen_text(root), repairs)


def find_container(root: "Element") -> tuple[str, "Element"]:
    """Return the name of the wrapper and the element that holds the paper."""
    for name, path in _LADDER:
        found = root.xpath(path)
        if found:
            return name, found[-1]
    return "fragment", root


def check_series(root: "Element", name: str) -> None:
    """Raise `NotAKamerstukError` if the page says that it belongs to another series."""
    for meta in root.iter("meta"):
        if meta.get("name") == "OVERHEIDop.publicationName" and meta.get("content"):
            series = meta.get("content") or ""
            if not series.lower().startswith(_PAPERS):
                raise NotAKamerstukError(
                    f"an official publication of another series ({series})",
                    "kamerstuk reads parliamentary papers only.",
                    name=name,
                )


def _mended(text: str) -> str:
    import warnings

    from bs4 import BeautifulSoup, XMLParsedAsHTMLWarning

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)  # XHTML is read as HTML on purpose
        return str(BeautifulSoup(text, "lxml"))


def _metadata(root: "Element", out: Walk) -> None:
    for meta in root.iter("meta"):
        name, content = meta.get("name"), meta.get("content")
        if name and content and ("." in name):
            out.leaf(Kind.META, content, label=name, role=meta.get("scheme") or meta.get("data-scheme") or "")
    for field in root.iter("input"):
        if field.get("id") == "hdnPublicatieId" and field.get("value"):
            out.leaf(Kind.META, field.get("value") or "", label="DC.identifier")


def _panel(root: "Element", out: Walk) -> None:
    for cell in root.iter("td"):
        if cell.get("data-before"):
            out.leaf(Kind.PANEL, _folded(cell), label=cell.get("data-before") or "")
    for block in root.iter("div"):
        if "nummer" in classes(block):
            for line in _lines(block):
                out.leaf(Kind.PANEL, line, label="nummer")


def _outside(root: "Element", container: "Element", out: Walk, *, before: bool) -> None:
    """List all text outside the paper as furniture, in page order."""
    passed = False
    path = set(container.iterancestors())
    pieces: list[str] = []

    def visit(element: "Element") -> None:
        nonlocal passed
        if element is container:
            passed = True
            return
        if local(element) in _UNSEEN:
            return
        if local(element) in _BREAKS:
            pieces.append("\n")
        if passed != before:
            pieces.append(element.text or "")
        for child in element:
            if element in path or passed != before:
                visit(child)
            if passed != before:
                pieces.append(child.tail or "")
        if local(element) in _BREAKS:
            pieces.append("\n")

    visit(root)
    panel = [token.text for token in out.tokens if token.kind is Kind.PANEL] if before else []
    for line in "".join(pieces).split("\n\n"):
        for text in filter(None, (" ".join(part.split()) for part in line.split("\n\n"))):
            if text in panel:
                panel.remove(text)  # already listed by its name
            else:
                out.leaf(Kind.FURNITURE, text)


def seen_text(root: "Element") -> str:
    """Return all text of the page but scripts and styles: the witness for coverage."""
    pieces: list[str] = []
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        edge = "\n" if element.tag in _BREAKS else ""
        if event == "end":
            pieces += (edge, element.tail or "")
        elif element.tag in _UNSEEN:
            walker.skip_subtree()
        else:
            pieces += (edge, element.text or "")
    return "".join(pieces)


def _folded(element: "Element") -> str:
    return " ".join("".join(element.itertext()).split())


def _lines(element: "Element") -> list[str]:
    pieces = [element.text or ""]
    for child in element:
        pieces += ["\n" if local(child) == "br" else "", "".join(child.itertext()), child.tail or ""]
    return [text for text in (" ".join(line.split()) for line in "".join(pieces).split("\n")) if text]
