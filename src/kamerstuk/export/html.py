"""HTML: the paper as one readable fragment with its references as links and its notes below."""

from collections.abc import Iterator
from html import escape

from kamerstuk.export.head import head_lines, is_title
from kamerstuk.export.insertions import Marked, Markup, address, mark
from kamerstuk.export.pieces import Out, write_joined, written
from kamerstuk.model import (
    Block,
    Cell,
    Citation,
    Figure,
    Footnote,
    Kamerstuk,
    ListBlock,
    ListItem,
    Paragraph,
    Quote,
    Section,
    Table,
)


def write(stuk: Kamerstuk, out: Out) -> None:
    """Write a whole page."""
    write_joined(out, _page(stuk), "\n")


def dumps(stuk: Kamerstuk) -> str:
    """Return a whole page."""
    return written(write, stuk)


def fragment(stuk: Kamerstuk) -> str:
    """Return an ``article`` element for notebooks and pages."""
    return "\n".join(_article(stuk))


def _page(stuk: Kamerstuk) -> Iterator[str]:
    title = escape(stuk.header.documenttitel or stuk.header.titel or stuk.id or "Kamerstuk")
    yield f'<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8"><title>{title}</title></head>\n<body>'
    yield from _article(stuk)
    yield "</body></html>"


def _article(stuk: Kamerstuk) -> Iterator[str]:
    marked = mark(stuk, Markup(_link, _marker, escape))
    yield '<article class="kamerstuk">'
    for line in head_lines(stuk):
        tag = "h1" if is_title(stuk, line) else "p"
        yield f"<{tag}>{marked.text(line)}</{tag}>"
    for section in stuk.sections:
        yield from _section(section, marked)
    if stuk.footnotes:
        yield '<section class="noten"><hr>'
        for note in stuk.footnotes:
            text = marked.text(note.span).replace("\n", "<br>")
            yield f'<p id="{note.id}"><sup>{escape(note.label)}</sup> {text}</p>'
        yield "</section>"
    yield "</article>"


def _link(citation: Citation) -> tuple[str, str]:
    url = address(citation)
    ids = ", ".join(target.id for target in citation.targets if target.id) or citation.reason or ""
    tag, closing = (f'<a href="{escape(url)}"', "</a>") if url else ("<span", "</span>")
    return f'{tag} class="{citation.kind}" title="{escape(ids)}">', closing


def _marker(note: Footnote) -> str:
    return f'<sup><a href="#{note.id}">{escape(note.label)}</a></sup>'


def _section(section: Section, marked: Marked) -> Iterator[str]:
    spans = [span for span in (section.label_span, section.title_span) if span]
    if spans:
        rank = min(6, section.level + 1)
        yield f"<h{rank}>{' '.join(marked.text(span) for span in spans)}</h{rank}>"
    for block in section.blocks:
        yield from _block(block, marked)
    for child in section.sections:
        yield from _section(child, marked)


def _block(block: Block, marked: Marked) -> Iterator[str]:
    match block:
        case Paragraph():
            number = f"{escape(block.number)} " if block.number else ""
            yield f"<p>{number}{marked.text(block.span)}</p>"
        case ListBlock():
            yield '<ul style="list-style: none">'
            yield from (_item(item, marked) for item in block.items)
            yield "</ul>"
        case Table():
            yield from _table(block, marked)
        case Quote():
            yield "<blockquote>"
            for child in block.blocks:
                yield from _block(child, marked)
            yield "</blockquote>"
        case Figure():
            yield f"<figure><figcaption>{escape(block.caption or block.name or '')}</figcaption></figure>"


def _table(table: Table, marked: Marked) -> Iterator[str]:
    yield "<table>"
    if table.caption_span:
        yield f"<caption>{marked.text(table.caption_span)}</caption>"
    for row in table.rows:
        yield f"<tr>{''.join(_cell(cell, marked) for cell in row.cells)}</tr>"
    yield "</table>"


def _item(item: ListItem, marked: Marked) -> str:
    inner = "".join(line for child in item.blocks for line in _block(child, marked))
    label = f"{escape(item.label)} " if item.label else ""
    return f"<li>{inner.replace('<p>', f'<p>{label}', 1) if inner.startswith('<p>') else label + inner}</li>"


def _cell(cell: Cell, marked: Marked) -> str:
    tag = "th" if cell.header else "td"
    spans = "".join(
        f' {name}="{value}"' for name, value in (("rowspan", cell.rowspan), ("colspan", cell.colspan)) if value > 1
    )
    return f"<{tag}{spans}>{marked.text(cell.span)}</{tag}>"
