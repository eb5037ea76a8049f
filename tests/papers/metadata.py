"""metadata.xml, and the same facts as `meta` elements of the XML and the pages."""

from __future__ import annotations

import attrs
from lxml import etree

from .builders import plain
from .model import Body, Paper
from .serialize import dotnet, escape
from .tree import sub

Entry = tuple[str, str, str]

_NAMES = {"kamerstuk": "Kamerstuk", "aanhangsel": "Kamervragen (Aanhangsel)", "handelingen": "Handelingen"}
_TYPES = {"kamerstuk": "Kamerstuk", "aanhangsel": "Aanhangsel van de Handelingen", "handelingen": "Handelingen"}
_KINDS = {"kamerstuk": "KamerstukTypen", "aanhangsel": "AanhangselTypen", "handelingen": "HandelingTypen"}


def render(paper: Paper) -> bytes:
    """The metadata record of a paper."""
    root = etree.Element("metadata_gegevens")
    for name, scheme, content in entries(paper):
        sub(root, "metadata", name=name, scheme=scheme, content=content)
    rows = [dotnet(child) for child in root]
    body = "\n".join(["<metadata_gegevens>", *rows, "</metadata_gegevens>"])
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}'.encode()


def publication(paper: Paper) -> str:
    """The name of the publication that the paper belongs to."""
    return _NAMES[paper.publicatie]


def old(paper: Paper) -> bool:
    """Whether the paper was made with the first stylesheet ("versie 1.0")."""
    return paper.packaging.dialect == "kamerwrk"


def aged(paper: Paper) -> Paper:
    """The same paper as if it were made with the tools of before 2010."""
    if paper.publicatie != "kamerstuk":
        raise ValueError(f"{paper.id}: only kamerstukken are rendered in the dialects of before 2010")
    pack = attrs.evolve(
        paper.packaging, dialect="kamerwrk", order=paper.packaging.order or "KST100000", inline_meta=False
    )
    return attrs.evolve(paper, packaging=pack)


def entries(paper: Paper) -> list[Entry]:
    """Name, scheme and content of each fact, in the order of the official records."""
    meta = paper.meta
    version = "1.0" if old(paper) else "1.1"
    rows: list[Entry] = [
        ("OVERHEIDop.documentStatus", "", "Opgemaakt" if old(paper) else "Opgemaakt na onopgemaakt"),
        ("DC.title", "", _title(paper)),
        ("OVERHEIDop.doctype", "", f"Officiële Publicaties, versie {version}"),
        *_head(paper),
        *(("OVERHEIDop.indiener", "", sender) for sender in meta.senders),
        *([("OVERHEIDop.ontvanger", "", meta.receiver)] if meta.receiver else []),
        ("OVERHEIDop.publicationName", "", publication(paper)),
        ("OVERHEIDop.vergaderjaar", "", paper.vergaderjaar),
        *([("OVERHEIDop.vraagnummer", "", meta.question)] if meta.question else []),
        ("DCTERMS.language", "DCTERMS.RFC4646", "nl"),
        ("DCTERMS.available", "DCTERMS.W3CDTF", meta.available),
        *_dates(paper),
        ("DC.type", "OVERHEID.Informatietype", "officiële publicatie"),
        ("OVERHEID.organisationType", "OVERHEID.Organisatietype", "staten generaal"),
        ("DC.creator", "OVERHEID.StatenGeneraal", paper.chamber),
        *(("OVERHEID.category", "OVERHEID.TaxonomieBeleidsagenda", topic) for topic in meta.categories),
        *([] if old(paper) else [("DC.type", f"OVERHEIDop.{_KINDS[paper.publicatie]}", meta.kind)]),
        ("DC.type", "OVERHEIDop.Parlementair", _TYPES[paper.publicatie]),
        ("DC.identifier", "OVERHEIDop.ParlID", paper.id),
    ]
    return rows


def _title(paper: Paper) -> str:
    if paper.publicatie != "kamerstuk":
        return paper.meta.title
    first = plain(paper.dossiers[0].titel).strip()
    return "; ".join([first, paper.meta.title] if old(paper) else [first, paper.meta.kind, paper.meta.title])


def _head(paper: Paper) -> list[Entry]:
    if paper.publicatie == "aanhangsel":
        return [("OVERHEIDop.aanhangselNummer", "", paper.ondernummer)]
    if paper.publicatie == "handelingen":
        issue, _, item = paper.ondernummer.partition("-")
        return [("OVERHEIDop.publicationIssue", "", issue), ("OVERHEIDop.handelingenItemNummer", "", item)]
    rows: list[Entry] = [] if old(paper) else [("OVERHEIDop.documenttitel", "", paper.meta.title)]
    rows += [("OVERHEIDop.dossiernummer", "", dossier.code) for dossier in paper.dossiers]
    rows += [("OVERHEIDop.dossiertitel", "", plain(dossier.titel).strip()) for dossier in paper.dossiers]
    return [*rows, ("OVERHEIDop.ondernummer", "", paper.ondernummer)]


def _dates(paper: Paper) -> list[Entry]:
    iso = paper.meta.issued
    if old(paper):
        return [("OVERHEIDop.datumIndiening", "DCTERMS.W3CDTF", iso), ("SDU.pskey", "", paper.packaging.order)]
    rows: list[Entry] = [("DCTERMS.issued", "DCTERMS.W3CDTF", iso)]
    if paper.publicatie == "handelingen":
        rows.append(("OVERHEIDop.datumVergadering", "DCTERMS.W3CDTF", iso))
    if paper.publicatie == "aanhangsel" or (paper.datum and paper.datum.verb == "Ontvangen"):
        rows.append(("OVERHEIDop.datumOntvangst", "DCTERMS.W3CDTF", iso))
    elif paper.publicatie == "kamerstuk" and any(isinstance(p, Body) and p.signatures for p in paper.parts):
        rows.append(("OVERHEIDop.datumBrief", "DCTERMS.W3CDTF", iso))
    return rows


def add_to_xml(parent: etree._Element, paper: Paper) -> None:
    """Fill the `metadata` element of an XML file: the whole record, or the address of it."""
    if paper.packaging.inline_meta:
        for name, scheme, content in shuffled(paper):
            sub(parent, "meta", name=name, scheme=scheme, content=content)
        return
    address = f"https://zoek.officielebekendmakingen.nl/{paper.id}/metadata.xml"
    sub(parent, "meta", name="OVERHEIDop.externMetadataRecord", scheme="", content=address)


def shuffled(paper: Paper) -> list[Entry]:
    """The facts in the order that pages have them, which is no order; an empty one is among them."""
    status, title, *rows, identifier = entries(paper)
    return [identifier, *rows[1::2], ("DCTERMS.alternative", "", ""), *rows[::2], title, status]


def html(paper: Paper, scheme: str = "scheme", charset: str = "utf-8") -> str:
    """The facts as `meta` elements of a page; the site of today writes letters beyond ASCII as references."""
    lines = []
    for name, kind, content in shuffled(paper):
        value = escape(content).replace('"', "&quot;")
        if charset == "ascii":
            value = "".join(c if c.isascii() else f"&#x{ord(c):X};" for c in value)
        shown = f' {scheme}="{kind}"' if kind or scheme == "scheme" else ""
        lines.append(f'<meta name="{name}"{shown} content="{value}" />')
    return "\n".join(lines)
