"""The three page generations around a paper."""

from __future__ import annotations

from collections.abc import Callable

from . import metadata
from .html_templates import W1, W2, W3
from .model import Paper
from .serialize import escape

_STYLES = {"kamerstuk": "kamerstuk", "aanhangsel": "kamervragen", "handelingen": "handelingen"}


def _toc(rows: list[tuple[str, str]]) -> str:
    if not rows:
        return ""
    links = "".join(f'<li><a href="#{key}">{escape(words)}</a></li>' for key, words in rows)
    return f'<ul class="toc"><li class="first"><a href="#broodtekst">Lichaam</a><ul class="toc">{links}</ul></li></ul>'


def _indented(rows: str, pad: str) -> str:
    return "\n".join(pad + line for line in rows.split("\n"))


def _day(iso: str) -> str:
    return "-".join(reversed(iso.split("-")))


def _title(paper: Paper) -> str:
    """What the breadcrumb and the window title say."""
    if paper.publicatie == "aanhangsel":
        return f"Aanhangsel van de Handelingen {paper.vergaderjaar}, nr. {paper.ondernummer}"
    if paper.publicatie == "handelingen":
        issue, _, item = paper.ondernummer.partition("-")
        return f"Handelingen {paper.vergaderjaar}, nr. {issue}, item {item}"
    return f"Kamerstuk {paper.dossiers[0].code}, nr. {paper.ondernummer}"


def w1(paper: Paper, inner: str, toc: list[tuple[str, str]]) -> str:
    """Bulk delivery."""
    rows = _indented(metadata.html(paper), "      ")
    return W1.format(meta=rows, style=_STYLES[paper.publicatie], toc=_toc(toc), inner=inner)


def w2(paper: Paper, inner: str, toc: list[tuple[str, str]]) -> str:
    """The site of about 2009 to 2020."""
    facts = {"id": paper.id, "title": _title(paper), "chamber": paper.chamber, "available": paper.meta.available}
    parts = [f"Vergaderjaar {paper.vergaderjaar}", *(d.printed for d in paper.dossiers), paper.number_line]
    return W2.format(meta=metadata.html(paper), toc=_toc(toc), inner=inner, number="<br/> ".join(parts), **facts)


def w3(paper: Paper, inner: str, toc: list[tuple[str, str]]) -> str:
    """The site since about 2020."""
    panel = _panel(paper)
    links = [
        f'<li class="list__item"><a href="/dossier/{d.code}" >Kamerdossier {d.code}</a></li>' for d in paper.dossiers
    ]
    tree = f'\n<h3 class="nav-sub__heading "><i>Inhoudsopgave</i></h3>\n{_toc(toc)}' if toc else ""
    facts = {"id": paper.id, "title": _title(paper), "chamber": paper.chamber, "logo": paper.chamber.split()[0].lower()}
    return W3.format(
        meta=_indented(metadata.html(paper, "data-scheme", "ascii"), "            "),
        panel="Handeling" if paper.publicatie == "handelingen" else metadata.publication(paper),
        heads="\n".join(f"<th>{name}</th>" for name, _ in panel),
        cells="\n".join(f'<td data-before="{name}">\n{words}\n</td>' for name, words in panel),
        related="\n".join(links),
        tree=tree,
        inner=inner,
        **facts,
    )


def _panel(paper: Paper) -> list[tuple[str, str]]:
    """The rows of the panel above the paper: a second witness for its head."""
    day = f'<time datetime="{paper.meta.available} 09:00" class="u-nobreak">{_day(paper.meta.available)} 09:00</time>'
    rows = [("Datum publicatie", day), ("Organisatie", paper.chamber), ("Vergaderjaar", paper.vergaderjaar)]
    issued = f'<time datetime="{paper.meta.issued} 00:00" class="u-nobreak">{_day(paper.meta.issued)}</time>'
    if paper.publicatie == "handelingen":
        issue, _, item = paper.ondernummer.partition("-")
        return [*rows, ("Vergadernummer", f"nr. {issue}, item {item}"), ("Datum vergadering", issued)]
    if paper.publicatie == "aanhangsel":
        return [*rows, ("Aanhangselnummer", paper.ondernummer), ("Datum ontvangst", issued)]
    number = ", ".join(dossier.code for dossier in paper.dossiers) + f" nr. {paper.ondernummer}"
    received = [("Datum indiening", issued)] if metadata.old(paper) else []
    return [*rows, ("Dossier- en ondernummer", number), *received]


WRAPPERS: dict[str, Callable[[Paper, str, list[tuple[str, str]]], str]] = {"w1": w1, "w2": w2, "w3": w3}
