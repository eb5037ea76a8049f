"""Lines of a paper's text that no section holds: its head, and lines of a head that stand further on."""

from collections.abc import Iterator

from kamerstuk.model import Block, Kamerstuk, ListBlock, Paragraph, Quote, Section, Span


def loose_lines(stuk: Kamerstuk) -> tuple[Span, ...]:
    """Return the span of each line of `Kamerstuk.text` that is in no block, label, title or note, in order."""
    held = sorted([*_spans(stuk.sections), *(note.span for note in stuk.footnotes)], key=lambda span: span.start)
    found: list[Span] = []
    position = 0
    for span in (*held, Span(len(stuk.text), len(stuk.text))):
        found += _lines(stuk.text, position, span.start)
        position = max(position, span.end)
    return tuple(found)


def is_title(stuk: Kamerstuk, line: Span) -> bool:
    """Tell whether a line is the title line."""
    return stuk.text[line.start : line.end] == stuk.header.titel


class Loose:
    """The loose lines that are still to be written."""

    def __init__(self, lines: tuple[Span, ...]) -> None:
        """Begin with all of them."""
        self._lines = lines
        self._next = 0

    def before(self, offset: int) -> Iterator[Span]:
        """Yield, once, what stands before an offset."""
        while self._next < len(self._lines) and self._lines[self._next].start < offset:
            self._next += 1
            yield self._lines[self._next - 1]


def start_of(block: Block) -> int:
    """Return where a block begins; an empty list or quotation begins nowhere, before all."""
    return min((span.start for span in _of(block)), default=0)


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    for line in text[start:end].split("\n"):
        if line.strip():
            yield Span(start, start + len(line))
        start += len(line) + 1


def _spans(sections: tuple[Section, ...]) -> Iterator[Span]:
    for section in sections:
        yield from (span for span in (section.label_span, section.title_span) if span)
        for block in section.blocks:
            yield from _of(block)
        yield from _spans(section.sections)


def _of(block: Block) -> Iterator[Span]:
    match block:
        case ListBlock():
            yield from (item.span for item in block.items)
        case Quote():
            for child in block.blocks:
                yield from _of(child)
        case Paragraph(number_span=Span() as number):
            yield from (number, block.span)
        case _:
            yield block.span
