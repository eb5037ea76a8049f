"""HTML: the paper as one readable fragment with its references as links and its notes below."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from html import escape

from kamerstuk.export.head import head_lines, is_title
from kamerstuk.model import Block, Cell, Figure, Kamerstuk, ListBlock, Paragraph, Quote, Section, Span, Table


def dumps(stuk: Kamerstuk) -> str:
    """Return a whole page."""
    title = escape(stuk.header.documenttitel or stuk.header.titel or stuk.id or "Kamerstuk")
    head = f'<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8"><title>{title}</title></head>\n<body>\n'
    return f"{head}{fragment(stuk)}\n</body></html>\n"


def fragment(stuk: Kamerstuk) -> str:
    """Return an ``article`` element for notebooks and pages."""
    marked = _Marked(stuk)
    lines = ['<article class="kamerstuk">', *_head(stuk, marked)]
    for section in stuk.sections:
        lines += _section(section, marked)
    if stuk.footnotes:
        lines.append('<section class="noten"><hr>')
        for note in stuk.footnotes:
            text = marked.text(note.span).replace("\n", "<br>")
            lines.append(f'<p id="{note.id}"><sup>{escape(note.label)}</sup> {text}</p>')
        lines.append("</section>")
    return "\n".join([*lines, "</article>"])


def _head(stuk: Kamerstuk, marked: "_Marked") -> Iterator[str]:
    for line in head_lines(stuk):
        tag = "h1" if is_title(stuk, line) else "p"
        yield f"<{tag}>{marked.text(line)}</{tag}>"


class _Marked:
    """The text of a paper with tags put in at offsets."""

    def __init__(self, stuk: Kamerstuk) -> None:
        self._text = stuk.text
        self._tags: list[tuple[int, int, str]] = []
        for citation in stuk.citations:
            url = next((target.url for target in citation.targets if target.url), None)
            ids = ", ".join(target.id for target in citation.targets if target.id) or citation.reason or ""
            tag, closing = (f'<a href="{escape(url)}"', "</a>") if url else ("<span", "</span>")
            self._tags.append((citation.span.start, 1, f'{tag} class="{citation.kind}" title="{escape(ids)}">'))
            self._tags.append((citation.span.end, -1, closing))
        for note in stuk.footnotes:
            marker = f'<sup><a href="#{note.id}">{escape(note.label)}</a></sup>'
            self._tags += [(anchor, 0, marker) for anchor in note.anchors]
        self._tags.sort(key=lambda tag: tag[:2])
        self._offsets = [offset for offset, _, _ in self._tags]

    def text(self, span: Span) -> str:
        pieces, position = [], span.start
        first, last = bisect_left(self._offsets, span.start), bisect_right(self._offsets, span.end)
        for offset, order, tag in self._tags[first:last]:
            if (span.start < offset or order >= 0) and (offset < span.end or order <= 0):
                pieces += [escape(self._text[position:offset]), tag]
                position = offset
        pieces.append(escape(self._text[position : span.end]))
        return "".join(pieces)


def _section(section: Section, marked: _Marked) -> Iterator[str]:
    spans = [span for span in (section.label_span, section.title_span) if span]
    if spans:
        rank = min(6, section.level + 1)
        yield f"<h{rank}>{' '.join(marked.text(span) for span in spans)}</h{rank}>"
    for block in section.blocks:
        yield from _block(block, marked)
    for child in section.sections:
        yield from _section(child, marked)


def _block(block: Block, marked: _Marked) -> Iterator[str]:
    match block:
        case Paragraph():
            number = f"{escape(block.number)} " if block.number else ""
            yield f"<p>{number}{marked.text(block.span)}</p>"
        case ListBlock():
            yield '<ul style="list-style: none">'
            for item in block.items:
                inner = "".join(line for child in item.blocks for line in _block(child, marked))
                label = f"{escape(item.label)} " if item.label else ""
                yield f"<li>{inner.replace('<p>', f'<p>{label}', 1) if inner.startswith('<p>') else label + inner}</li>"
            yield "</ul>"
        case Table():
            yield "<table>"
            if block.caption_span:
                yield f"<caption>{marked.text(block.caption_span)}</caption>"
            for row in block.rows:
                yield f"<tr>{''.join(_cell(cell, marked) for cell in row.cells)}</tr>"
            yield "</table>"
        case Quote():
            yield "<blockquote>"
            for child in block.blocks:
                yield from _block(child, marked)
            yield "</blockquote>"
        case Figure():
            yield f"<figure><figcaption>{escape(block.caption or block.name or '')}</figcaption></figure>"


def _cell(cell: Cell, marked: _Marked) -> str:
    tag = "th" if cell.header else "td"
    spans = "".join(
        f' {name}="{value}"' for name, value in (("rowspan", cell.rowspan), ("colspan", cell.colspan)) if value > 1
    )
    return f"<{tag}{spans}>{marked.text(cell.span)}</{tag}>"
