"""The XML dialect ``officiele-publicatie``: kamerstukken, Kamervragen and Handelingen from about 2010 on.

One function an element of the formats handbook, B.3.
"""

from typing import TYPE_CHECKING

from kamerstuk.dutch import list_label
from kamerstuk.errors import NotAKamerstukError
from kamerstuk.tokenizer.cals import table_grid
from kamerstuk.tokenizer.markup import local
from kamerstuk.tokenizer.stream import StreamBuilder
from kamerstuk.tokenizer.xml_walk import (
    HANDLERS,
    Walker,
    block,
    children,
    inline,
    inline_element,
    paragraph,
    printed_label,
)
from kamerstuk.tokens import Kind, Token

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

PAPERS = frozenset(("kamerstuk", "kamervragen", "handelingen", "niet-dossier-stuk", "agenda"))
"""Children of ``officiele-publicatie`` that are parliamentary papers."""


def walk(root: "Element", out: StreamBuilder, name: str = "") -> str:
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
        f"XML with root <{local(root)}>", "Expected <officiele-publicatie> with a paper, or <kamerwrk>.", name=name
    )


def _tekstregel(element: "Element", out: StreamBuilder) -> None:
    paragraph(element, out, Kind.SERIES, role=element.get("inhoud") or "")


def _dossier(element: "Element", out: StreamBuilder) -> None:
    number = next((child for child in element if local(child) == "dossiernummer"), None)
    label = printed_number(number) if number is not None else ""
    for child in element:
        if local(child) == "titel":
            inline(child, out)
        elif child is not number:
            inline_element(child, out)
    out.flush(Kind.DOSSIER, label=label)


def printed_number(element: "Element") -> str:
    """Return the number of a dossier as printed: "37 020 X", "21 501-02", "36 455 (R2188)"."""
    pieces = [" ".join(piece.split()) for piece in element.itertext("*")]
    text = " ".join(piece for piece in pieces if piece)
    return text.replace("( ", "(").replace(" )", ")").replace(" - ", "-").replace(" -", "-").replace("- ", "-")


def _stuknr(element: "Element", out: StreamBuilder) -> None:
    paragraph(element, out, Kind.NUMBER)


def _titel(element: "Element", out: StreamBuilder) -> None:
    paragraph(element, out, Kind.TITLE)


def _datumtekst(element: "Element", out: StreamBuilder) -> None:
    paragraph(element, out, Kind.DATELINE)


def _tussenkop(element: "Element", out: StreamBuilder) -> None:
    inline(element, out)
    out.flush(Kind.HEADING, style=element.get("kopopmaak") or element.get("letat") or "")


def _kop(element: "Element", out: StreamBuilder) -> None:
    _heading(element, out, depth=0)


def _heading(element: "Element", out: StreamBuilder, depth: int) -> None:
    label = " ".join(printed_label(child, out) for child in element if local(child) in ("label", "nr")).strip()
    out.inline.add(element.text)
    for child in element:
        if local(child) not in ("label", "nr"):
            out.inline.add(" ")
            inline(child, out) if local(child) in ("titel", "subtitel") else inline_element(child, out)
        out.inline.add(child.tail)
    out.flush(Kind.HEADING, label=label, style=element.get("kopopmaak") or "", depth=depth)


def _division(role: str) -> Walker:
    def walk(element: "Element", out: StreamBuilder) -> None:
        with out.container(Kind.DIVISION, role=role):
            children(element, out)

    return walk


def _divisie(element: "Element", out: StreamBuilder) -> None:
    depth = 1 + sum(local(ancestor) == "divisie" for ancestor in element.iterancestors())
    with out.container(Kind.DIVISION):
        out.inline.add(element.text)
        for child in element:
            if local(child) == "kop":
                out.flush()
                _heading(child, out, depth)
            else:
                block(child, out)
            out.inline.add(child.tail)


def _labelled(element: "Element", out: StreamBuilder) -> None:
    """Walk ``lid``, ``wijziging`` and the like: the number goes with the first paragraph."""
    out.inline.add(element.text)
    for child in element:
        if local(child) in ("lidnr", "nr"):
            out.flush()
            out.free_label()
            out.label = printed_label(child, out)
        else:
            block(child, out)
        out.inline.add(child.tail)
    out.flush()
    out.free_label()


def _question(role: str) -> Walker:
    def walk(element: "Element", out: StreamBuilder) -> None:
        with out.container(Kind.DIVISION, role=role):
            out.inline.add(element.text)
            for child in element:
                if local(child) == "nr":
                    out.flush()
                    out.flush(Kind.HEADING, label=printed_label(child, out))
                else:
                    block(child, out)
                out.inline.add(child.tail)

    return walk


def _lijst(element: "Element", out: StreamBuilder) -> None:
    """Walk a list; ``li.nr`` prints labels whole, so ``nr-sluiting`` is never appended (seen in all motions)."""
    kind, start = element.get("type") or "", element.get("start") or "1"
    with out.container(Kind.LIST):
        out.inline.add(element.text)
        for number, item in enumerate(element, int(start) if start.isdecimal() and len(start) < 5 else 1):
            if local(item) != "li":
                block(item, out)
                out.inline.add(item.tail)
                continue
            out.flush()
            label = printed_label(item.find("{*}li.nr"), out)
            if not label and kind in ("1", "a", "A", "i", "I"):  # the stylesheet counts these
                label = list_label(number, kind)
            with out.container(Kind.ITEM, label=label):
                out.inline.add(item.text)
                for child in item:
                    if local(child) != "li.nr":
                        block(child, out)
                    out.inline.add(child.tail)
            out.inline.add(item.tail)


def _definitielijst(element: "Element", out: StreamBuilder) -> None:
    with out.container(Kind.LIST):
        out.inline.add(element.text)
        for item in element:
            out.flush()
            term = printed_label(item.find("{*}term"), out)
            with out.container(Kind.ITEM, label=term):
                out.inline.add(item.text)
                for child in item:
                    if local(child) != "term":
                        block(child, out)
                    out.inline.add(child.tail)
            out.inline.add(item.tail)


def _table(element: "Element", out: StreamBuilder) -> None:
    with out.container(Kind.TABLE):
        out.inline.add(element.text)
        for child in element:
            if local(child) == "title":
                out.flush()
                inline(child, out)
                out.flush(Kind.CAPTION)
            elif local(child) == "tgroup":
                for row in table_grid(child):
                    with out.container(Kind.ROW):
                        for cell in row:
                            role = "header" if cell.header else ""
                            with out.container(Kind.CELL, role=role, rowspan=cell.rowspan, colspan=cell.colspan):
                                children(cell.entry, out)
            elif local(child):
                block(child, out)
            out.inline.add(child.tail)


def _plaatje(element: "Element", out: StreamBuilder) -> None:
    name = next((image.get("naam") or "" for image in element.iter("illustratie")), element.get("naam") or "")
    with out.container(Kind.FIGURE, label=name):
        out.inline.add(element.text)
        for child in element:
            if local(child) != "illustratie" and local(child):
                out.flush(Kind.CAPTION)
                paragraph(child, out, Kind.CAPTION)
            out.inline.add(child.tail)
        out.flush(Kind.CAPTION)


def _quote(role: str) -> Walker:
    def walk(element: "Element", out: StreamBuilder) -> None:
        with out.container(Kind.QUOTE, role=role):
            children(element, out)

    return walk


def _ondertekening(element: "Element", out: StreamBuilder) -> None:
    """Walk a signature block: text up to a name is the office, the name a line of its own."""
    out.inline.add(element.text)
    for child in element:
        role = local(child)
        if role in ("functie", "naam"):
            out.flush(role="functie")
            inline(child, out)
            if role == "naam":
                out.flush(role="naam")
        else:
            block(child, out)
        out.inline.add(child.tail)
    out.flush(role="functie")


def _omschrijving(element: "Element", out: StreamBuilder) -> None:
    paragraph(element, out, Kind.TITLE, role=element.get("type") or "")


def _speech(element: "Element", out: StreamBuilder) -> None:
    """Walk ``spreekbeurt`` and ``motie-info``: the speaker is the heading of what follows."""
    with out.container(Kind.DIVISION, role="speech"):
        for child in element:
            if local(child) == "spreker":
                out.flush()
                speaker(child, out)
            else:
                block(child, out)
            out.inline.add(child.tail)


def speaker(element: "Element", out: StreamBuilder) -> None:
    """Walk a speaker: names are set apart by spaces, colon and brackets hug them."""
    inline(element, out)
    text, marks, links = out.inline.result()
    for wide, tight in ((" :", ":"), ("( ", "("), (" )", ")")):
        text = text.replace(wide, tight)
    out.tokens.append(Token(Kind.HEADING, text, marks=marks, links=links))


def _agenda_number(element: "Element", out: StreamBuilder) -> None:
    paragraph(element, out, Kind.NUMBER)


def _furniture(element: "Element", out: StreamBuilder) -> None:
    paragraph(element, out, Kind.FURNITURE)


def _named_paragraph(element: "Element", out: StreamBuilder) -> None:
    paragraph(element, out, role=local(element))


HANDLERS.update(
    {
        "tekstregel": _tekstregel,
        "dossier": _dossier,
        "stuknr": _stuknr,
        "nds-nr": _stuknr,
        "kamervraagnummer": _stuknr,
        "titel": _titel,
        "item-titel": _titel,
        "datumtekst": _datumtekst,
        "kop": _kop,
        "tussenkop": _tussenkop,
        "divisie": _divisie,
        "wijzig-divisie": _divisie,
        "artikel": _division("article"),
        "wijzig-artikel": _division("article"),
        "bijlage": _division("annex"),
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
        "citaat": _quote("quote"),
        "box": _quote("box"),
        "ondertekening": _ondertekening,
        "kamervraagomschrijving": _omschrijving,
        "vraag": _question("question"),
        "antwoord": _question("answer"),
        "spreekbeurt": _speech,
        "motie-info": _speech,
        "motie": _division("motion"),
        "nr": _agenda_number,
        "margetekst": _furniture,
        "vergadering-nummer": _named_paragraph,
        "vergaderdatum": _named_paragraph,
        "vergadertijd": _named_paragraph,
    }
)
