"""Walking official XML: mixed content, paragraphs, notes and links; what an element means stands in the tables.

Reads the vocabulary of the formats handbook, B.3. An element that is not in it is read as a container if it holds
blocks, else as a paragraph: nothing is dropped. `publicatie` and `kamerwrk` fill `HANDLERS`.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kamerstuk.dutch import lowered, raised
from kamerstuk.tokenizer.markup import local
from kamerstuk.tokenizer.stream import StreamBuilder
from kamerstuk.tokens import Kind

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Walker = Callable[["Element", StreamBuilder], None]

HANDLERS: dict[str, Walker] = {}
"""Elements that are blocks of their own."""

_PARAGRAPHS = frozenset(
    ("al", "wie", "wij", "wat", "considerans.al", "context.al", "noot.al", "gegeven", "onderwerp.al", "bron")
)
_BLOCKS = _PARAGRAPHS | frozenset(
    (
        "al-groep algemeen tekst vrije-tekst divisie tussenkop lijst table plaatje illustratie box "
        "citaat structuurtekst definitielijst bijlage artikel lid wijziging wijzig-artikel wijzig-lid "
        "wijzig-divisie considerans afkondiging ondertekening kop vraag antwoord spreekbeurt motie "
        "motie-info officiele-inhoudsopgave considerans.lijst"
    ).split()
)


def children(element: "Element", out: StreamBuilder) -> None:
    """Walk an element as a container; loose text in it becomes a paragraph."""
    out.inline.add(element.text)
    for child in element:
        block(child, out)
        out.inline.add(child.tail)
    out.flush()


def block(element: "Element", out: StreamBuilder) -> None:
    """Walk an element that may be a block, inline or unknown."""
    name = local(element)
    if not name:
        return
    if name in INLINES:
        INLINES[name](element, out)
        return
    out.flush()
    if name in HANDLERS:
        HANDLERS[name](element, out)
    elif name not in _PARAGRAPHS and any(local(child) in _BLOCKS or local(child) in HANDLERS for child in element):
        children(element, out)
    else:  # an unknown leaf is a paragraph (formats handbook, end of B.3)
        paragraph(element, out)


def paragraph(element: "Element", out: StreamBuilder, kind: Kind = Kind.PARAGRAPH, role: str = "") -> None:
    """Walk mixed content into one leaf; a block inside (a list in an ``al``) ends it."""
    inline(element, out)
    out.flush(kind, role=role)


def inline(element: "Element", out: StreamBuilder) -> None:
    """Walk mixed content into the inline text at hand."""
    out.inline.add(element.text)
    for child in element:
        inline_element(child, out)
        out.inline.add(child.tail)


def inline_element(element: "Element", out: StreamBuilder) -> None:
    """Walk one element of mixed content; a block in it ends the text at hand."""
    name = local(element)
    if name in INLINES:
        INLINES[name](element, out)
    elif name in _PARAGRAPHS or name in HANDLERS or name == "al-groep":
        block(element, out)
    elif name:
        inline(element, out)


def link(element: "Element", out: StreamBuilder) -> None:
    """Walk ``extref``, ``intref`` and ``dossierref``: a link on the words in it."""
    start = out.inline.position()
    inline(element, out)
    dossier = element.get("dossier")
    href = element.get("doc") or (f"dossier/{dossier}" if dossier else "")
    if href:
        out.inline.link(start, href)


def note_again(element: "Element", out: StreamBuilder) -> None:
    """Walk ``nootref``: one more marker of a note that stands elsewhere."""
    out.inline.mark(element.get("refid") or "", "".join(element.itertext()).strip())


def name_part(element: "Element", out: StreamBuilder) -> None:
    """Walk a part of a person's name: the next part is set apart by a space, even where the source has none."""
    inline(element, out)
    if not element.tail and element.getnext() is not None:
        out.inline.line_break()


def _shifted(by: Callable[[str], str]) -> Walker:
    """Return a walker for ``sup`` and ``inf``, whose digits mean something: 10³, m², CO₂."""

    def walk(element: "Element", out: StreamBuilder) -> None:
        if len(element):
            inline(element, out)
        else:
            out.inline.add(by(element.text or ""))

    return walk


def line_break(element: "Element", out: StreamBuilder) -> None:
    """Walk ``br``."""
    out.inline.line_break()


def note(element: "Element", out: StreamBuilder) -> None:
    """Put a marker into the text at hand and keep the note itself for after the block."""
    label = plain(element, "noot.nr")
    ident = element.get("id") or f"~{element.getroottree().getpath(element)}"
    out.inline.mark(ident, label)
    inner = StreamBuilder()
    with inner.container(Kind.NOTE, label=label, id=ident, role=element.get("type") or ""):
        inner.inline.add(element.text)
        for child in element:
            if local(child) != "noot.nr":
                block(child, inner)
            inner.inline.add(child.tail)
    out.after.append(inner.tokens)


def plain(element: "Element", path: str = ".") -> str:
    """Return the text of a child (or of the element itself) with white space folded, markers and all."""
    return " ".join(str(element.xpath(f"string({path})")).split())


def printed_label(element: "Element | None", out: StreamBuilder) -> str:
    """Return a printed label; markers on it go to the text behind it."""
    inner = StreamBuilder()
    if element is not None:
        inline(element, inner)
    return out.take_label(inner)


_INLINES: dict[str, Walker] = {
    "noot": note,
    "nootref": note_again,
    "extref": link,
    "intref": link,
    "dossierref": link,
    "br": line_break,
    "sup": _shifted(raised),
    "inf": _shifted(lowered),
    "voornaam": name_part,
    "voorvoegsels": name_part,
}
INLINES: dict[str, Walker] = _INLINES | dict.fromkeys(
    (
        "nadruk minfinref datum naam achternaam politiek functie organisatie kamervraagonderwerp "
        "plaats dagtekening term label"
    ).split(),
    inline,
)
"""Elements of mixed content."""
