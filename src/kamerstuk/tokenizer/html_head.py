"""Head lines and speakers of official HTML (formats handbook, A.0 and A.3)."""

from typing import TYPE_CHECKING

from kamerstuk.tokenizer.html_walk import BY_CLASS, child_of, classes, inline, inline_element, plain
from kamerstuk.tokenizer.inline import Inline
from kamerstuk.tokenizer.markup import local
from kamerstuk.tokenizer.stream import StreamBuilder
from kamerstuk.tokens import Kind, Token

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def _dossier(element: "Element", out: StreamBuilder) -> None:
    number, title = _number_and_title(element, "dossiernummer", out)
    text, marks, links = title
    out.tokens.append(Token(Kind.DOSSIER, text, label=number[0], marks=number[1] + marks, links=links))
    out.flush()


def _stuktitel(element: "Element", out: StreamBuilder) -> None:
    number, title = _number_and_title(element, "stuknummer", out)
    for kind, (text, marks, links) in ((Kind.NUMBER, number), (Kind.TITLE, title)):
        if text:
            out.tokens.append(Token(kind, text, marks=marks, links=links))
    out.flush()


def _item_title(element: "Element", out: StreamBuilder) -> None:
    out.inline.add(element.text)
    for child in element:
        if "item-titel" in classes(child):
            out.flush(Kind.NUMBER)
            inline(child, out)
            out.flush(Kind.TITLE)
        else:
            inline_element(child, out)
        out.inline.add(child.tail)
    out.flush(Kind.TITLE)


def _number_and_title(element: "Element", number_class: str, out: StreamBuilder) -> tuple[Inline, Inline]:
    """Split a head line: the number stands in a span of its own (1.1) or before the first line break (1.0)."""
    number: Inline = ("", (), ())
    out.inline.add(element.text)
    for child in element:
        if number_class in classes(child):
            out.inline.result()
            inline(child, out)
            number = out.inline.result()
        elif local(child) == "br" and not number[0]:
            number = out.inline.result()
        else:
            inline_element(child, out)
        out.inline.add(child.tail)
    return number, out.inline.result()


def _dateline(element: "Element", out: StreamBuilder) -> None:
    inline(element, out)
    out.flush(Kind.DATELINE)


def _context(element: "Element", out: StreamBuilder) -> None:
    out.inline.add(element.text)
    for child in element:
        out.flush()
        _dateline(child, out)
        out.inline.add(child.tail)
    out.flush()


def _description(element: "Element", out: StreamBuilder) -> None:
    inline(element, out)
    role = "vraag" if plain(element).lower().startswith(("vra", "nadere vra")) else "antwoord"
    out.flush(Kind.TITLE, role=role)


def _speaker(element: "Element", out: StreamBuilder) -> None:
    inline(element, out)
    out.flush(Kind.HEADING)


def _chair(element: "Element", out: StreamBuilder) -> None:
    """Walk a turn in the markup of before 2010: the first paragraph names the speaker."""
    with out.container(Kind.DIVISION, role="speech"):
        out.inline.add(element.text)
        for position, child in enumerate(element):
            if position == 0 and local(child) == "p":
                out.flush()
                _speaker(child, out)
            else:
                child_of(child, out)
            out.inline.add(child.tail)


def _item_head(element: "Element", out: StreamBuilder) -> None:
    """Walk ``h1.itemkop`` of before 2010: its first paragraph is the title, the rest is text."""
    for position, child in enumerate(child for child in element if local(child) != "a"):
        inline(child, out)
        out.flush(Kind.TITLE if position == 0 else Kind.PARAGRAPH)
    if not len(element):
        inline(element, out)
        out.flush(Kind.TITLE)


BY_CLASS.update(
    {
        "dossiertitel": _dossier,
        "dossier": _dossier,
        "stuktitel": _stuktitel,
        "title": _item_title,
        "itemkop": _item_head,
        "kamervraagomschrijving_kop": _description,
        "kamervraagomschrijving": _description,
        "kamerstukdatum": _dateline,
        "context": _context,
        "spreker": _speaker,
        "voorzitter": _chair,
        "spreekb": _chair,
    }
)
