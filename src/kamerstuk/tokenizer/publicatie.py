"""The XML dialect ``officiele-publicatie``: kamerstukken, Kamervragen and Handelingen from about 2010 on."""

from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from kamerstuk.dutch import list_label
from kamerstuk.errors import NotAKamerstukError
from kamerstuk.tokenizer.cals import Extents
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
    line,
    mixed,
    office,
    paragraph,
    signer,
)
from kamerstuk.tokenizer.xml_inline import INLINES, label_line, leading_label, names
from kamerstuk.tokens import Kind, Token

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

PAPERS = frozenset(("kamerstuk", "kamervragen", "handelingen", "niet-dossier-stuk", "agenda"))
"""Children of ``officiele-publicatie`` that are parliamentary papers."""


def walk(root: "Element", out: Walk, name: str = "") -> str:
    """Walk a whole document; return the element name of the paper. Raises `NotAKamerstukError`."""
    paper = find_paper(root, name)
    for meta in root.iter("meta"):
        out.leaf(Kind.META, meta.get("content") or "", label=meta.get("name") or "", role=meta.get("scheme") or "")
    out.leaf(Kind.META, local(paper), label="root")
    children(paper, out)
    return local(paper)


def find_paper(root: "Element", name: str) -> "Element":
    """Return the element of the paper; raises `NotAKamerstukError` that says what the document is instead."""
    if local(root) in PAPERS:
        return root
    if local(root) == "officiele-publicatie":
        for child in root:
            if local(child) in PAPERS:
                return child
        what = next((local(child) for child in root if local(child) not in ("", "metadata", "kop")), "nothing")
        raise NotAKamerstukError(
            f"an official publication of another series ({what})",
            "kamerstuk reads parliamentary papers only.",
            name=name,
        )
    if local(root) in ("metadata_gegevens", "owms-metadata"):
        raise NotAKamerstukError(
            "this is the metadata of a publication", "Pass it with --metadata beside the paper itself.", name=name
        )
    raise NotAKamerstukError(
        f"XML with root <{local(root)}>",
        "Expected <officiele-publicatie> with a paper, <kamerwrk>, <handeling> or <vraagdoc>.",
        name=name,
    )


def _dossier(element: "Element", out: Walk) -> None:
    number = next((child for child in element if local(child) == "dossiernummer"), None)
    label = ""
    if number is not None:
        label = printed_number(number)
        out.taken.add(number)
    inline(element, out)
    out.flush(Kind.DOSSIER, label=label)


def printed_number(element: "Element") -> str:
    """Return the number of a dossier as printed: "37 020 X", "21 501-02", "36 455 (R2188)"."""
    pieces = [" ".join(piece.split()) for piece in element.itertext("*")]
    text = " ".join(piece for piece in pieces if piece)
    return text.replace("( ", "(").replace(" )", ")").replace(" - ", "-").replace(" -", "-").replace("- ", "-")


def _tussenkop(element: "Element", out: Walk) -> None:
    inline(element, out)
    out.flush(Kind.HEADING, style=element.get("kopopmaak") or element.get("letat") or "")


def _heading(element: "Element", out: Walk, depth: int = 0) -> None:
    """Walk ``kop``: the parts of its title are set apart by spaces."""
    out.flush()
    out.free_label()
    out.label = leading_label(element, out, ("label", "nr"))  # a block in the heading, which should not be, takes it
    out.each(element, _spaced)
    label, out.label = out.label, ""
    out.flush(Kind.HEADING, label=label, style=element.get("kopopmaak") or "", depth=depth)


def _spaced(element: "Element", out: Walk) -> None:
    out.inline.line_break()
    mixed(element, out)


def _divisie(element: "Element", out: Walk) -> None:
    depth = 1 + sum(local(ancestor) == "divisie" for ancestor in element.iterancestors())
    with out.container(Kind.DIVISION):
        out.each(element, block, {"kop": partial(_heading, depth=depth)})


def _labelled(element: "Element", out: Walk) -> None:
    """Walk ``lid``, ``wijziging`` and the like: the number goes with the first paragraph."""
    out.each(element, block, {"lidnr": label_line, "nr": label_line})
    out.flush()
    out.free_label()


def question_number(element: "Element", out: Walk) -> None:
    """Walk the number of a question or an answer, which is all of its heading."""
    out.flush()
    out.flush(Kind.HEADING, label=out.label_of(element))


def _lijst(element: "Element", out: Walk) -> None:
    """Walk a list; ``li.nr`` prints labels whole, so ``nr-sluiting`` is never appended (seen in all motions)."""
    kind, start = element.get("type") or "", element.get("start") or "1"
    numbers = count(int(start) if start.isdecimal() and len(start) < 5 else 1)

    def item(element: "Element", out: Walk) -> None:
        counted = list_label(next(numbers), kind) if kind in ("1", "a", "A", "i", "I") else ""
        _item(element, out, "li.nr", counted)  # the stylesheet counts where no label is printed

    with out.container(Kind.LIST):
        out.each(element, block, {"li": item})


def _item(element: "Element", out: Walk, label: str, counted: str = "") -> None:
    """Walk an item; a label behind its text labels what follows."""
    out.flush()
    printed = leading_label(element, out, (label,))
    with out.container(Kind.ITEM, label=printed or counted):
        out.each(element, block, {label: label_line})


def _definitielijst(element: "Element", out: Walk) -> None:
    with out.container(Kind.LIST):
        out.each(element, partial(_item, label="term"))


def _table(element: "Element", out: Walk) -> None:
    with out.container(Kind.TABLE):
        out.each(element, block, {"title": _caption, "tgroup": _tgroup})


def _caption(element: "Element", out: Walk) -> None:
    out.flush()
    inline(element, out)
    out.flush(Kind.CAPTION)


def _tgroup(element: "Element", out: Walk) -> None:
    extents = Extents.of(element)

    def part(role: str) -> Role:
        row = container(Kind.ROW, roles={"entry": partial(_entry, extents=extents, role=role)})
        return lambda element, out: out.each(element, block, {"row": row})

    out.each(element, block, {"thead": part("header"), "tbody": part(""), "tfoot": part("")})


def _entry(element: "Element", out: Walk, extents: Extents, role: str) -> None:
    rowspan, colspan = extents.covered_by(element)
    with out.container(Kind.CELL, role=role, rowspan=rowspan, colspan=colspan):
        children(element, out)


def _plaatje(element: "Element", out: Walk) -> None:
    name = next((image.get("naam") or "" for image in element.iter("illustratie")), element.get("naam") or "")
    with out.container(Kind.FIGURE, label=name):
        out.each(element, _under_figure, {"illustratie": lambda picture, out: out.each(picture, _under_figure)})
        out.flush(Kind.CAPTION)


def _under_figure(element: "Element", out: Walk) -> None:
    out.flush(Kind.CAPTION)
    inline(element, out)
    out.flush(Kind.CAPTION)


def _ondertekening(element: "Element", out: Walk) -> None:
    """Walk a signature block: text up to a name is the office, the name a line of its own."""
    out.each(element, block, {"functie": office, "naam": signer})
    out.flush(role="functie")


def speaker(element: "Element", out: Walk) -> None:
    """Walk a speaker: names are set apart by spaces, colon and brackets hug them."""
    out.flush()
    inline(element, out)
    text, marks, links = out.take_inline()
    for wide, tight in ((" :", ":"), ("( ", "("), (" )", ")")):
        text = text.replace(wide, tight)
    out.tokens.append(Token(Kind.HEADING, text, marks=marks, links=links))


_speech = container(Kind.DIVISION, "speech", {"spreker": speaker})

LINES: Roles = {
    "dossier": _dossier,
    "stuknr": line(Kind.NUMBER),
    "nds-nr": line(Kind.NUMBER),
    "kamervraagnummer": line(Kind.NUMBER),
    "titel": line(Kind.TITLE),
    "item-titel": line(Kind.TITLE),
    "datumtekst": line(Kind.DATELINE),
    "kamervraagomschrijving": line(Kind.TITLE, said_by="type"),
    "nr": line(Kind.NUMBER),  # of an item on the agenda
}
"""Lines of the head: in a sentence they are words."""
_PARAGRAPHS = "al wie wij wat considerans.al context.al noot.al gegeven onderwerp.al bron".split()
BLOCKS: Roles = held(
    LINES,
    dict.fromkeys(_PARAGRAPHS, paragraph),
    {name: line(Kind.PARAGRAPH, name) for name in ("vergadering-nummer", "vergaderdatum", "vergadertijd")},
    {
        "tekstregel": line(Kind.SERIES, said_by="inhoud"),
        "margetekst": line(Kind.FURNITURE),
        "kop": _heading,
        "tussenkop": _tussenkop,
        "divisie": _divisie,
        "wijzig-divisie": _divisie,
        "artikel": container(Kind.DIVISION, "article"),
        "wijzig-artikel": container(Kind.DIVISION, "article"),
        "bijlage": container(Kind.DIVISION, "annex"),
        "lid": _labelled,
        "wijzig-lid": _labelled,
        "amendement-lid": _labelled,
        "wijziging": _labelled,
        "lijst": _lijst,
        "considerans.lijst": _lijst,
        "definitielijst": _definitielijst,
        "table": _table,
        "plaatje": _plaatje,
        "illustratie": _plaatje,
        "citaat": container(Kind.QUOTE, "quote"),
        "box": container(Kind.QUOTE, "box"),
        "ondertekening": _ondertekening,
        "vraag": container(Kind.DIVISION, "question", {"nr": question_number}),
        "antwoord": container(Kind.DIVISION, "answer", {"nr": question_number}),
        "spreekbeurt": _speech,
        "motie-info": _speech,
        "motie": container(Kind.DIVISION, "motion"),
    },
)
_CONTAINERS = (
    "stuk algemeen tekst vrije-tekst tekst-sluiting al-groep structuurtekst officiele-inhoudsopgave nds-stuk agenda "
    "voorstel-wet aanhef considerans afkondiging wettekst artikeltekst voorstel-sluiting slotformulering "
    "nota-toelichting hoofdstuk afdeling paragraaf titeldeel boek amendement vergadering agendapunt handeling_bijlage"
).split()
BREAKS = frozenset((*BLOCKS, *_CONTAINERS))
"""Elements that hold blocks or are such."""
DIALECT = Dialect("officiele-publicatie", names, BLOCKS, held(INLINES), BREAKS, frozenset(LINES))
