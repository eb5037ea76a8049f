"""Head lines and speakers of official HTML."""

from itertools import chain, repeat
from typing import TYPE_CHECKING

from kamerstuk.tokenizer.html_inline import plain
from kamerstuk.tokenizer.inline import Inline
from kamerstuk.tokenizer.markup import local
from kamerstuk.tokenizer.walk import Roles, Walk, block, inline, line, mixed
from kamerstuk.tokens import Kind, Token

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def _dossier(element: "Element", out: Walk) -> None:
    number, title = _number_and_title(element, ".dossiernummer", out)
    text, marks, links = title
    out.tokens.append(Token(Kind.DOSSIER, text, label=number[0], marks=number[1] + marks, links=links))
    out.flush()


def _stuktitel(element: "Element", out: Walk) -> None:
    number, title = _number_and_title(element, ".stuknummer", out)
    for kind, (text, marks, links) in ((Kind.NUMBER, number), (Kind.TITLE, title)):
        if text:
            out.tokens.append(Token(kind, text, marks=marks, links=links))
    out.flush()


def _number_and_title(element: "Element", number_name: str, out: Walk) -> tuple[Inline, Inline]:
    """Split a head line: the number stands in a span of its own (1.1) or before the first line break (1.0)."""
    numbers: list[Inline] = []

    def number(element: "Element", out: Walk) -> None:
        out.take_inline()
        inline(element, out)
        numbers.append(out.take_inline())

    def line_break(element: "Element", out: Walk) -> None:
        if not any(text for text, *_ in numbers):
            numbers.append(out.take_inline())
        else:
            mixed(element, out)

    out.each(element, mixed, {number_name: number, "br": line_break})
    return numbers[-1] if numbers else ("", (), ()), out.take_inline()


def _number_before(element: "Element", out: Walk) -> None:
    """Walk the title of an item on the agenda: what stands before it is its number."""
    out.flush(Kind.NUMBER)
    inline(element, out)
    out.flush(Kind.TITLE)


def _item_title(element: "Element", out: Walk) -> None:
    out.each(element, mixed, {".item-titel": _number_before})
    out.flush(Kind.TITLE)


_dateline = line(Kind.DATELINE)


def _datelines(element: "Element", out: Walk) -> None:
    def each(child: "Element", out: Walk) -> None:
        out.flush()
        _dateline(child, out)

    out.each(element, each)
    out.flush()


def _description(element: "Element", out: Walk) -> None:
    role = "vraag" if plain(element).lower().startswith(("vra", "nadere vra")) else "antwoord"
    inline(element, out)
    out.flush(Kind.TITLE, role=role)


_speaker = line(Kind.HEADING)


def _turn(element: "Element", out: Walk) -> None:
    """Walk a turn in the markup of before 2010: the first paragraph names the speaker."""
    first = next(iter(element), None)

    def read(child: "Element", out: Walk) -> None:
        if child is first and local(child) == "p":
            out.flush()
            _speaker(child, out)
        else:
            block(child, out)

    with out.container(Kind.DIVISION, role="speech"):
        out.each(element, read)


def _item_head(element: "Element", out: Walk) -> None:
    """Walk ``h1.itemkop`` of before 2010: its first paragraph is the title, the rest is text."""
    kinds = chain((Kind.TITLE,), repeat(Kind.PARAGRAPH))

    def end() -> None:
        if out.inline:
            out.flush(next(kinds))

    def part(child: "Element", out: Walk) -> None:
        if local(child) == "a":
            mixed(child, out)
            return
        end()
        inline(child, out)
        end()

    out.each(element, part)
    end()


HEAD_LINES: Roles = {
    ".dossiertitel": _dossier,
    ".dossier": _dossier,
    ".stuktitel": _stuktitel,
    ".title": _item_title,
    ".itemkop": _item_head,
    ".kamervraagomschrijving_kop": _description,
    ".kamervraagomschrijving": _description,
    ".kamerstukdatum": _dateline,
    ".context": _datelines,
    ".spreker": _speaker,
    ".voorzitter": _turn,
    ".spreekb": _turn,
}
"""Lines of the head, and turns of a debate."""
