"""Mixed content of official XML: notes, links, raised figures, names of persons, printed labels."""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from kamerstuk.dutch import lowered, raised
from kamerstuk.tokenizer.markup import local
from kamerstuk.tokenizer.walk import Role, Walk, block, inline
from kamerstuk.tokens import Kind

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def names(element: "Element") -> tuple[str, ...]:
    """Return the name by which the tables of XML call an element."""
    return (local(element),)


def plain(element: "Element") -> str:
    """Return the text of an element with white space folded, markers and all."""
    return " ".join(str(element.xpath("string()")).split())


def label_line(element: "Element", out: Walk) -> None:
    """Walk a number that labels the paragraph behind it (``lidnr``); it is one itself where none comes."""
    out.flush()
    out.free_label()
    out.label = out.label_of(element)


def leading(element: "Element", called: Collection[str]) -> list["Element"]:
    """Take the children with these names, before which there is no other text, off the walk and return them."""
    found: list[Element] = []
    before = element.text
    for child in element:
        if (before or "").strip() or local(child) not in called:
            break
        found.append(child)
        before = child.tail
    return found


def leading_label(element: "Element", out: Walk, called: Collection[str]) -> str:
    """Return what an element prints as its label, and take it off the walk."""
    found = leading(element, called)
    out.taken.update(found)
    return out.label_of(*found)


def _link(element: "Element", out: Walk) -> None:
    """Walk ``extref``, ``intref`` and ``dossierref``: a link on the words in it."""
    start = out.inline.position()
    inline(element, out)
    dossier = element.get("dossier")
    href = element.get("doc") or (f"dossier/{dossier}" if dossier else "")
    if href:
        out.inline.link(start, href)


def _note(element: "Element", out: Walk) -> None:
    """Put a marker into the text at hand and keep the note itself for after the block."""
    number = element.find("{*}noot.nr")
    label = plain(number) if number is not None else ""
    if number is not None:
        out.taken.add(number)
    ident = out.note_id(element.get("id"))
    out.inline.mark(ident, label)
    inner = out.aside()
    with inner.container(Kind.NOTE, label=label, id=ident, role=element.get("type") or ""):
        inner.each(element, block)
    out.after.append(inner.tokens)


def _note_again(element: "Element", out: Walk) -> None:
    """Walk ``nootref``: one more marker of a note that stands elsewhere."""
    out.inline.mark(element.get("refid") or "", plain(element))


def _name_part(element: "Element", out: Walk) -> None:
    """Walk a part of a person's name: the next part is set apart by a space, even where the source has none."""
    inline(element, out)
    if not element.tail and element.getnext() is not None:
        out.inline.line_break()


def _shifted(by: Callable[[str], str]) -> Role:
    """Return a role for ``sup`` and ``inf``, whose digits mean something: 10³, m², CO₂."""

    def read(element: "Element", out: Walk) -> None:
        if len(element):
            inline(element, out)
        else:
            out.inline.add(by(element.text or ""))

    return read


def _emphasis(element: "Element", out: Walk) -> None:
    start = out.inline.position()
    inline(element, out)
    if "cur" in element.get("type", ""):
        out.inline.italics(start)


def _line_break(element: "Element", out: Walk) -> None:
    out.inline.line_break()
    inline(element, out)


INLINES: dict[str, Role] = {
    "noot": _note,
    "nootref": _note_again,
    "extref": _link,
    "intref": _link,
    "dossierref": _link,
    "br": _line_break,
    "nadruk": _emphasis,
    "sup": _shifted(raised),
    "inf": _shifted(lowered),
    "voornaam": _name_part,
    "voorvoegsels": _name_part,
} | dict.fromkeys(
    (
        "minfinref datum naam achternaam politiek functie organisatie kamervraagonderwerp plaats dagtekening term label"
    ).split(),
    inline,
)
"""Elements of mixed content: they go on in the text at hand."""
