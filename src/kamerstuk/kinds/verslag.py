"""A report with parts by fraction: what each asks and remarks, under whatever heading."""

from collections.abc import Iterator, Sequence

from kamerstuk.kinds.fractions import fractions_in
from kamerstuk.kinds.lines import Line, lines_of
from kamerstuk.kinds.parts import signature_lines, words
from kamerstuk.model import Contribution, Kamerstuk, Verslag

_OPENING = 90
"""Most characters of a paragraph in which the fraction that speaks in it is named."""
_SPEAKS = ("De ", "Het ", "Ook ", "Voorts ", "Tot slot ", "Verder ", "Daarnaast ", "Tevens ", "Allereerst ")


def read(stuk: Kamerstuk) -> Verslag | None:
    """Return what the fractions say, a part for each run of paragraphs; None where no fraction is named."""
    found = tuple(_contributions(stuk))
    return Verslag(contributions=found) if found else None


def _contributions(stuk: Kamerstuk) -> Iterator[Contribution]:
    for fractions, lines in _runs(stuk):
        nodes = tuple(line.node for line in lines)
        for fraction in fractions:
            yield words(stuk, lines[0].start, lines[-1].end, nodes, Contribution, fraction=fraction)


def _runs(stuk: Kamerstuk) -> Iterator[tuple[Sequence[str], list[Line]]]:
    """Yield runs of lines with the fractions that speak: named in the heading, or at the start of a paragraph."""
    signed = signature_lines(stuk)
    fractions: tuple[str, ...] = ()
    run: list[Line] = []
    for line in lines_of(stuk.sections):
        if id(line.node) in signed or line.start >= line.end:
            continue
        named = _named(line)
        if line.heading or (named and named != fractions):
            if run:
                yield fractions, run
            fractions, run = named, []
        if fractions and not line.heading:
            run.append(line)
    if run:
        yield fractions, run


def _named(line: Line) -> tuple[str, ...]:
    if line.heading:
        return fractions_in(line.text)
    opening = line.text[:_OPENING]
    return (
        fractions_in(opening) if opening.startswith(("De ", "Het ", "Ook ", "Voorts ", "Tot slot ", "Verder ")) else ()
    )
