"""The official XML of 2010 and later: `officiele-publicatie`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch

from lxml import etree

from . import metadata
from .model import (
    AgendaItem,
    Amendment,
    Body,
    Division,
    Dossier,
    Interrogation,
    Law,
    Paper,
    Part,
    Signature,
    Speech,
    Text,
)
from .serialize import dotnet, saxon
from .tree import XSI, say, sub
from .xml_blocks import add, add_all, change_part
from .xml_inline import fill

_SCHEMA = (
    "http://technische-documentatie.oep.overheid.nl/repository/schemas/op-consolidated/"
    "op-consolidated_2014-05-15/xsd/op-xsd-2014-05-15.xsd"
)


def render(paper: Paper) -> bytes:
    """The paper as an official XML file, with the packaging the paper asks for."""
    root = etree.Element("officiele-publicatie", {f"{{{XSI}}}noNamespaceSchemaLocation": _SCHEMA}, nsmap={"xsi": XSI})
    metadata.add_to_xml(sub(root, "metadata"), paper)
    _CONTENT[paper.publicatie](root, paper)
    return encoded(paper, (saxon if paper.packaging.inline_meta else dotnet)(root))


def encoded(paper: Paper, body: str) -> bytes:
    """Put the declaration before a serialised tree and encode it with the traits of the paper's packaging."""
    pack = paper.packaging
    whole = f'<?xml version="1.0" encoding="{pack.encoding}"?>\n{body}'
    if pack.crlf:
        whole = whole.replace("\n", "\r\n")
    return (b"\xef\xbb\xbf" if pack.bom else b"") + whole.encode("utf-8")


def _kamerstuk(root: etree._Element, paper: Paper) -> None:
    kst = sub(root, "kamerstuk")
    head = sub(kst, "kamerstukkop")
    _lines(head, vergaderjaar=f"Vergaderjaar {paper.vergaderjaar}", kameraanduiding=paper.chamber)
    _lines(head, kamernummer=str(paper.kamer), documenttype="Kamerstukken")
    for dossier in paper.dossiers:
        _dossier(sub(kst, "dossier"), dossier)
    stuk = sub(kst, "stuk")
    number = sub(stuk, "stuknr")
    say(number, "" if paper.kamer == 1 else "Nr. ")
    sub(number, "ondernummer", paper.ondernummer, kamer=str(paper.kamer))
    if paper.herdruk is not None:
        say(number, " ")
        fill(sub(number, "herdruk"), paper.herdruk)
    fill(sub(stuk, "titel"), paper.titel)
    if paper.datum:
        line = sub(stuk, "datumtekst")
        fill(line, (Text(paper.datum.verb + " "), paper.datum.date))
    for part in paper.parts:
        add_part(part, stuk)
    for annex in paper.annexes:
        add(annex, stuk)


def _lines(head: etree._Element, **lines: str) -> None:
    for name, words in lines.items():
        sub(head, "tekstregel", words, inhoud=name)


def _dossier(parent: etree._Element, dossier: Dossier) -> None:
    number = sub(parent, "dossiernummer")
    sub(number, "dossiernr", f"{dossier.nummer[:-3]} {dossier.nummer[-3:]}")
    if dossier.raadnr:
        say(number, "-")
        sub(number, "raadnr", dossier.raadnr)
    if dossier.hoofdstuk:
        sub(number, "begrotingshoofdstuk", dossier.hoofdstuk)
    if dossier.rijkswet:
        say(number, " (")
        sub(number, "rijkswetnr", dossier.rijkswet)
        say(number, ")")
    fill(sub(parent, "titel"), dossier.titel)


def _kamervragen(root: etree._Element, paper: Paper) -> None:
    doc = sub(root, "kamervragen")
    head = sub(doc, "kamervraagkop")
    _lines(head, vergaderjaar=f"Vergaderjaar {paper.vergaderjaar}", kameraanduiding=paper.chamber)
    _lines(head, kamernummer=str(paper.kamer), documenttype="Aanhangsel van de Handelingen")
    asked = "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden"
    _lines(head, overig=asked)
    sub(doc, "kamervraagnummer", paper.ondernummer)
    for part in paper.parts:
        add_part(part, doc)


def _handelingen(root: etree._Element, paper: Paper) -> None:
    doc = sub(root, "handelingen")
    for part in paper.parts:
        add_part(part, doc)


_CONTENT = {"kamerstuk": _kamerstuk, "aanhangsel": _kamervragen, "handelingen": _handelingen}


@singledispatch
def add_part(part: Part, parent: etree._Element) -> None:
    """Append a part of the paper."""
    raise TypeError(f"no XML for {part!r}")


@add_part.register
def _(part: Body, parent: etree._Element) -> None:
    body = sub(parent, "algemeen")
    free = sub(body, "vrije-tekst")
    holder: etree._Element | None = None
    for block in part.blocks:
        if isinstance(block, Division):
            holder = None
            add(block, free)
        else:
            holder = sub(free, "tekst", status="goed") if holder is None else holder
            add(block, holder)
    if part.signatures:
        _signatures(sub(body, "tekst-sluiting"), part.signatures)


@add_part.register
def _(part: Law, parent: etree._Element) -> None:
    law = sub(parent, "voorstel-wet")
    opening = sub(law, "aanhef")
    fill(sub(opening, "wie"), part.wie)
    reasons = sub(opening, "considerans")
    for words in part.considerans:
        fill(sub(reasons, "considerans.al"), words)
    add_all(part.articles, sub(law, "wettekst"))
    closing = sub(law, "voorstel-sluiting")
    fill(sub(sub(closing, "slotformulering"), "al"), part.closing)
    sub(closing, "label", "Gegeven")
    _signatures(closing, part.signatures)


@add_part.register
def _(part: Amendment, parent: etree._Element) -> None:
    amendment = sub(parent, "amendement")
    fill(sub(amendment, "al"), part.opening)
    for member in part.parts:
        change_part(member, sub(amendment, "amendement-lid"))


@add_part.register
def _(part: Interrogation, parent: etree._Element) -> None:
    fill(sub(parent, "kamervraagomschrijving", type="vraag"), part.asked)
    fill(sub(parent, "kamervraagomschrijving", type="antwoord"), part.answered)
    add_all(part.blocks, parent)


@add_part.register
def _(part: AgendaItem, parent: etree._Element) -> None:
    item = sub(parent, "agendapunt")
    sub(item, "nr", part.nr)
    fill(sub(item, "item-titel"), part.title)
    add_all(part.subject, sub(item, "onderwerp"))
    for block in part.blocks:
        add(block, item if isinstance(block, Speech) else sub(item, "tekst", status="goed"))


def _signatures(parent: etree._Element, signatures: Iterable[Signature]) -> None:
    signed = sub(parent, "ondertekening")
    for one in signatures:
        if one.functie:
            sub(signed, "functie", one.functie)
        name = sub(signed, "naam")
        if one.voornaam:
            sub(name, "voornaam", one.voornaam)
        sub(name, "achternaam", one.achternaam)
