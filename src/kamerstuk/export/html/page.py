"""A page around the text: what the paper is, its contents, a style without scripts or outside resources."""

from collections.abc import Iterable, Iterator
from functools import cache
from html import escape
from importlib.resources import files

from kamerstuk.dutch import day_in_words
from kamerstuk.export.html.article import article, body, prefix_of
from kamerstuk.export.lines import is_title, loose_lines
from kamerstuk.export.pieces import Out, write_joined, written
from kamerstuk.model import Kamerstuk, Section, Severity

_LEAST_HEADINGS = 4
"""Headings from which on a page has contents."""
_DEEPEST = 2
_FORMATS = {"xml": "XML", "html": "HTML", "pdf": "PDF", "text": "platte tekst"}


def write(stuk: Kamerstuk, out: Out) -> None:
    """Write a whole page, standalone: style and all, no script."""
    write_joined(out, _page(stuk), "\n")


def dumps(stuk: Kamerstuk) -> str:
    """Return a whole page."""
    return written(write, stuk)


def fragment(stuk: Kamerstuk) -> str:
    """Return an ``article`` element for a page of one's own; `style` gives what it should look like."""
    return "\n".join(article(stuk))


def notebook(stuk: Kamerstuk) -> str:
    """Return what a notebook shows: the card, the outline, and the text folded, at most 400 pixels high."""
    own = "max-height: 400px; overflow: auto; border: 1px solid #8886; border-radius: 6px; padding: 0 12px"
    outline = "".join(_entries(stuk.sections, prefix_of(stuk), 1, links=False))
    parts = [f'<div class="kamerstuk" style="{own}">', *_card(stuk)]
    if outline:
        parts.append(f"<details open><summary>Inhoud</summary><ol>{outline}</ol></details>")
    return "\n".join((*parts, "<details><summary>Tekst</summary>", *article(stuk), "</details></div>"))


@cache
def style() -> str:
    """Return the style sheet of the page."""
    return files("kamerstuk.export.html").joinpath("style.css").read_text("utf-8")


def title_of(stuk: Kamerstuk) -> str:
    """Return the title of the page: "kst-19637-2535 · Brief van de Minister over …"."""
    words = stuk.header.documenttitel or stuk.header.titel
    return " · ".join(filter(None, (stuk.id, words))) or "Kamerstuk"


def _page(stuk: Kamerstuk) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="nl"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(title_of(stuk))}</title>\n<style>\n{style()}</style></head>\n<body>"
    yield from _card(stuk, heading="p" if any(is_title(stuk, line) for line in loose_lines(stuk)) else "h1")
    yield from _contents(stuk)
    yield f'<main id="{prefix_of(stuk)}">'
    yield from body(stuk)
    yield "</main>\n</body></html>"


def _card(stuk: Kamerstuk, heading: str = "p") -> Iterator[str]:
    yield '<header class="kamerstuk-card">'
    yield f"<{heading}>{escape(title_of(stuk))}</{heading}>"
    yield "<dl>"
    yield from (f"<dt>{name}</dt><dd>{value}</dd>" for name, value in _facts(stuk) if value)
    yield "</dl></header>"


def _facts(stuk: Kamerstuk) -> Iterator[tuple[str, str]]:
    header = stuk.header
    yield "Soort", escape(header.soort.replace("-", " ")) if header.soort else ""
    yield "Datum", escape(day_in_words(header.datum)) if header.datum else ""
    yield "Dossier", "<br>".join(_dossiers(stuk))
    signers = (", ".join(filter(None, (one.naam, one.functie))) for one in header.signatures)
    yield "Ondertekend door", "<br>".join(map(escape, signers))
    yield "Officiële pagina", f'<a href="{escape(stuk.url)}">{escape(stuk.id or stuk.url)}</a>' if stuk.url else ""
    warnings = sum(told.severity is not Severity.INFO for told in stuk.diagnostics)
    share = f"{stuk.source.coverage:.1%}".replace(".", ",").replace(",0%", "%")
    told = f"{_FORMATS.get(stuk.source.format, stuk.source.format)}, {share} van de tekst"
    yield "Gelezen uit", told + (f", {warnings} waarschuwing{'en' if warnings > 1 else ''}" if warnings else "")


def _dossiers(stuk: Kamerstuk) -> Iterator[str]:
    for dossier in stuk.header.dossiers:
        number = "-".join(filter(None, (dossier.nummer, dossier.toevoeging)))
        yield escape(" ".join(filter(None, (number, dossier.titel))))


def _contents(stuk: Kamerstuk) -> Iterator[str]:
    if sum(1 for _ in _headed(stuk.sections)) >= _LEAST_HEADINGS:
        yield '<nav class="kamerstuk-contents" aria-label="Inhoud"><details open><summary>Inhoud</summary><ol>'
        yield from _entries(stuk.sections, prefix_of(stuk) + "-s", 1)
        yield "</ol></details></nav>"


def _headed(sections: Iterable[Section]) -> Iterator[Section]:
    for section in sections:
        if section.label or section.title:
            yield section
        yield from _headed(section.sections)


def _entries(sections: Iterable[Section], own: str, depth: int, *, links: bool = True) -> Iterator[str]:
    for index, section in enumerate(sections, 1):
        here = f"{own}{index}"
        inner = "".join(_entries(section.sections, f"{here}-", depth + 1, links=links)) if depth < _DEEPEST else ""
        below = f"<ol>{inner}</ol>" if inner else ""
        words = escape(" ".join(filter(None, (section.label, section.title))))
        if words:
            entry = f'<a href="#{here}">{words}</a>' if links else words
            yield f"<li>{entry}{below}</li>"
        elif below:
            yield f"<li>{below}</li>"
