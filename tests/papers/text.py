"""A paper as the plain text that previews of parliamentary papers show: glued note digits, notes at the end."""

from __future__ import annotations

from collections.abc import Iterator

from .builders import plain
from .flat import Line
from .model import Break, Date, DossierLink, Figure, Hint, Link, Note, NoteRef, Odd, Paper, Rich, Styled, Table, Text
from .outline import body_lines, note_texts
from .xml_table import placed

_MENU = (
    "[overzicht] [activiteiten] [ongeplande activiteiten] [besluiten] [commissies] [geschenken] [kamerleden]"
    " [kamerstukdossiers] [open vragen]\n[toezeggingen] [stemmingen] [verslagen] [🔍 uitgebreid zoeken] [wat is dit?]"
)


def render(paper: Paper) -> bytes:
    """The preview page of a paper as text: some lines of the site, then the document."""
    body = "\n\n".join([*_chrome(paper), "", _head(paper), *_body(paper), ""])
    notes = "\n".join(f"  {_entry(note.label, words)}\n" for note, words in note_texts(paper))
    return (f"{body}\n\n{notes}" if notes else f"{body}\n").encode("utf-8")


def _chrome(paper: Paper) -> list[str]:
    meta = paper.meta
    dossier = paper.dossiers[0] if paper.dossiers else None
    official = f"officiële HTML versie ({paper.id})"
    rows = [_MENU, meta.title, meta.kind, f"Nummer: 2025D00000, datum: {meta.issued}, versie: 2"]
    rows += [f"Directe link naar document (.pdf), link naar pagina op de Tweede Kamer site, {official}."]
    if dossier:
        rows.append(
            f"Onderdeel van kamerstukdossier {dossier.nummer} -{paper.ondernummer} {plain(dossier.titel).strip()}."
        )
    return [*rows, "Preview document (🔗 origineel)"]


def _head(paper: Paper) -> str:
    series = f"{paper.chamber} {paper.kamer}\nVergaderjaar {paper.vergaderjaar}"
    if paper.publicatie == "aanhangsel":
        return f"{series}\n\nAanhangsel van de Handelingen\n\n{paper.ondernummer}"
    if paper.publicatie == "handelingen":
        return series
    lines = [f"{d.printed} {glued(d.titel).strip()}" for d in paper.dossiers]
    again = f" {glued(paper.herdruk)}" if paper.herdruk else ""
    lines.append(f"{paper.number_line}{again} {glued(paper.titel).strip()}")
    if paper.datum:
        lines.append(f"{paper.datum.verb} {paper.datum.date.text}")
    return "\n\n".join([series, *lines])


def _body(paper: Paper) -> Iterator[str]:
    kept = ""
    for line in body_lines(paper):
        words = _line(line)
        if line.tight and kept:
            kept = f"{kept}\n{words}"
            continue
        if kept:
            yield kept
        kept = words
    if kept:
        yield kept


def _line(line: Line) -> str:
    if isinstance(line.thing, Table):
        return _table(line.thing)
    if isinstance(line.thing, Figure):
        return "\n\n".join(glued(w) for w in (line.thing.caption, line.thing.source) if w is not None) or "[]"
    pad = "  " * line.depth
    label = "-" if line.label == "–" else line.label
    return f"{pad}{label}{' ' if label else ''}{glued(line.words)}"


def _table(table: Table) -> str:
    """A table with its columns padded and lines of dashes; a spanned place stays empty."""
    rows = [*table.head, *table.body]
    grid = []
    for places in placed(tuple(rows)):
        texts = [""] * len(table.widths)
        for cell, column in places:
            texts[column] = " / ".join(glued(words) for words in cell.paragraphs)
        grid.append(texts)
    sizes = [max(len(texts[i]) for texts in grid) for i in range(len(table.widths))]
    lines = ["  " + "  ".join(t.ljust(n) for t, n in zip(texts, sizes, strict=True)).rstrip() for texts in grid]
    rule = "  " + "  ".join("-" * n for n in sizes)
    lines.insert(len(table.head), rule)
    if table.title is not None:
        lines = [glued(table.title), "", *lines]
    return "\n".join([*lines, rule])


def _entry(label: str, words: str) -> str:
    """A note as a list entry; further paragraphs are indented under the first."""
    return f"{label}. " + words.replace("\n", "\n\n     ") + "↩︎"


def glued(words: Rich) -> str:
    """A sentence with its note numbers glued to the word before."""
    out = []
    for part in words:
        match part:
            case Text(text) | Date(_, text):
                out.append(text)
            case Styled(_, content) | Link(_, content) | DossierLink(_, content) | Odd(_, content):
                out.append(glued(content))
            case Note() | NoteRef():
                out.append(part.label)
            case Break():
                out.append("\n")
            case Hint():
                pass
    return "".join(out)
