"""The text of a paper as one HTML element: its references as links, its notes in place and below."""

import re
from collections.abc import Iterator, Mapping
from html import escape

from attrs import frozen

from kamerstuk.export.insertions import Marked, Markup, address, mark
from kamerstuk.export.lines import Loose, is_title, loose_lines, start_of
from kamerstuk.model import (
    Block,
    Cell,
    Citation,
    CitationKind,
    Figure,
    Footnote,
    Kamerstuk,
    ListBlock,
    ListItem,
    Motie,
    Paragraph,
    Quote,
    Section,
    SectionKind,
    Span,
    Status,
    Table,
)

_ID = re.compile(r"[^A-Za-z0-9-]+")
_NUMBER = re.compile(r"[-–−+]?\s?(?:€\s?)?[-–−]?\d[\d.,\s]*(?:\s?%)?")
_SIGNER = {"functie": "signer", "naam": "signer name"}


def prefix_of(stuk: Kamerstuk) -> str:
    """Return what the ids of a paper's elements begin with, so that two papers on one page share none."""
    return _ID.sub("-", stuk.id or f"stuk-{stuk.source.sha256[:8]}").strip("-").lower()


def article(stuk: Kamerstuk) -> Iterator[str]:
    """Yield an ``article`` element line by line."""
    yield f'<article class="kamerstuk" id="{prefix_of(stuk)}">'
    yield from body(stuk)
    yield "</article>"


def body(stuk: Kamerstuk) -> Iterator[str]:
    """Yield what stands in the element: head lines, sections, notes."""
    writer = _Writer(stuk, prefix_of(stuk), mark(stuk, _markup(stuk)), _classes(stuk), Loose(loose_lines(stuk)))
    for index, section in enumerate(stuk.sections, 1):
        yield from _section(section, f"{writer.prefix}-s{index}", writer)
    yield from _lines(writer, len(stuk.text))
    yield from _notes(stuk, writer)


@frozen
class _Writer:
    stuk: Kamerstuk
    prefix: str
    marked: Marked
    classes: Mapping[Span, str]
    """What blocks of this kind of paper are called, by their spans."""
    loose: Loose


def _classes(stuk: Kamerstuk) -> dict[Span, str]:
    if not isinstance(stuk.content, Motie):
        return {}
    signed = {person.span: "signer" for person in stuk.content.submitters if person.span}
    asked = (node for clause in stuk.content.requests for node in clause.nodes if isinstance(node, Paragraph))
    return signed | {node.span: "request" for node in asked}


def _lines(writer: _Writer, offset: int) -> Iterator[str]:
    for line in writer.loose.before(offset):
        words = writer.marked.text(line)
        yield f"<h1>{words}</h1>" if is_title(writer.stuk, line) else f'<p class="head">{words}</p>'


# ------------------------------------------------------------------------------------------------ links and markers


def _markup(stuk: Kamerstuk) -> Markup:
    prefix = prefix_of(stuk)
    count: dict[str, int] = {}

    def marker(note: Footnote) -> str:
        count[note.id] = count.get(note.id, 0) + 1
        own = f"{prefix}-{note.id}"
        label = escape(note.label)
        return (
            f'<sup class="marker" id="{own}-m{count[note.id]}"><button type="button" popovertarget="{own}-p"'
            f' aria-label="Noot {label}">{label}</button></sup>'
        )

    return Markup(_link, marker, escape)


def _link(citation: Citation) -> tuple[str, str]:
    url = address(citation)
    known = ", ".join(target.id for target in citation.targets if target.id)
    told = _STATUS.get(_status(citation), "")
    words = escape(f"{known or citation.reason or 'niet opgelost'}{told}")
    if url is None:
        kind = f"{citation.kind} unresolved" if not known else str(citation.kind)
        return f'<span class="{kind}" title="{words}">', "</span>"
    kind = " ".join(filter(None, (str(citation.kind), _status(citation) if told else "")))
    relation = ' rel="external noopener"' if citation.kind is CitationKind.URL else ""
    return f'<a href="{escape(url)}" class="{kind}" title="{words}"{relation}>', "</a>"


_STATUS = {"unknown": " (staat niet in de lijst)"}


def _status(citation: Citation) -> str:
    return "unknown" if any(target.status is Status.UNKNOWN for target in citation.targets) else ""


# -------------------------------------------------------------------------------------------------- sections, blocks


def _section(section: Section, own: str, writer: _Writer) -> Iterator[str]:
    spans = [span for span in (section.label_span, section.title_span) if span]
    yield from _lines(writer, section.span.start)
    # Speakers come back: as landmarks of one name they would tell nothing.
    named = f' aria-labelledby="{own}-h"' if spans and section.kind is not SectionKind.SPEECH else ""
    yield f'<section class="{section.kind}" id="{own}"{named}>'
    if spans:
        rank = min(6, section.level + 1)
        yield f'<h{rank} id="{own}-h">{" ".join(writer.marked.text(span) for span in spans)}</h{rank}>'
    for block in section.blocks:
        yield from _lines(writer, start_of(block))
        yield from _block(block, writer)
    for index, child in enumerate(section.sections, 1):
        yield from _section(child, f"{own}-{index}", writer)
    yield "</section>"


def _block(block: Block, writer: _Writer) -> Iterator[str]:
    match block:
        case Paragraph():
            yield _paragraph(block, writer)
        case ListBlock():
            yield '<ul class="list">'
            yield from (_item(item, writer) for item in block.items)
            yield "</ul>"
        case Table():
            yield from _table(block, writer)
        case Quote():
            yield "<blockquote>"
            for child in block.blocks:
                yield from _block(child, writer)
            yield "</blockquote>"
        case Figure():
            yield f"<figure><figcaption>{escape(block.caption or block.name or '')}</figcaption></figure>"


def _paragraph(block: Paragraph, writer: _Writer) -> str:
    called = writer.classes.get(block.span) or _SIGNER.get(block.role or "", "")
    number = f'<span class="label">{escape(block.number)}</span> ' if block.number else ""
    words = f"{number}{writer.marked.text(block.span)}"
    words = f"<em>{words}</em>" if block.italic else words
    return f'<p class="{called}">{words}</p>' if called else f"<p>{words}</p>"


def _item(item: ListItem, writer: _Writer) -> str:
    inner = "".join(line for child in item.blocks for line in _block(child, writer))
    label = f'<span class="label">{escape(item.label)}</span> ' if item.label else ""
    return f"<li>{inner.replace('<p>', f'<p>{label}', 1) if inner.startswith('<p>') else label + inner}</li>"


def _table(table: Table, writer: _Writer) -> Iterator[str]:
    name = escape(table.caption or "Tabel")
    yield f'<div class="table" role="region" tabindex="0" aria-label="{name}"><table>'
    if table.caption_span:
        yield f"<caption>{writer.marked.text(table.caption_span)}</caption>"
    heads = next((i for i, row in enumerate(table.rows) if not _is_head(row.cells)), len(table.rows))
    for tag, rows in (("thead", table.rows[:heads]), ("tbody", table.rows[heads:])):
        if rows:
            yield f"<{tag}>"
            yield from (f"<tr>{''.join(_cell(cell, tag, writer) for cell in row.cells)}</tr>" for row in rows)
            yield f"</{tag}>"
    yield "</table></div>"


def _is_head(cells: tuple[Cell, ...]) -> bool:
    return bool(cells) and all(cell.header for cell in cells)


def _cell(cell: Cell, part: str, writer: _Writer) -> str:
    extent = "".join(
        f' {name}="{value}"' for name, value in (("rowspan", cell.rowspan), ("colspan", cell.colspan)) if value > 1
    )
    words = writer.marked.text(cell.span)
    if cell.header:
        return f'<th scope="{"col" if part == "thead" else "row"}"{extent}>{words}</th>'
    called = ' class="number"' if _NUMBER.fullmatch(cell.text) else ""
    return f"<td{called}{extent}>{words}</td>"


# ------------------------------------------------------------------------------------------------------------- notes


def _notes(stuk: Kamerstuk, writer: _Writer) -> Iterator[str]:
    if not stuk.footnotes:
        return
    yield f'<section class="notes" aria-label="Noten" id="{writer.prefix}-noten">'
    for note in stuk.footnotes:
        own = f"{writer.prefix}-{note.id}"
        words = writer.marked.text(note.span).replace("\n", "<br>")
        where = f"Terug naar de tekst bij noot {escape(note.label)}"
        back = "".join(
            f' <a class="back" href="#{own}-m{index}" aria-label="{where}">↩</a>'
            for index in range(1, len(note.anchors) + 1)
        )
        yield f'<p id="{own}"><span class="label">{escape(note.label)}</span> {words}{back}</p>'
    yield "</section>"
    for note in stuk.footnotes:
        words = writer.marked.text(note.span).replace("\n", "<br>")
        yield f'<aside popover id="{writer.prefix}-{note.id}-p" aria-label="Noot {escape(note.label)}">{words}</aside>'
