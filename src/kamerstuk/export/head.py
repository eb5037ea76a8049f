"""The head lines of a paper as they stand in its text: what Markdown and HTML print above the body."""

from collections.abc import Iterator

from kamerstuk.model import Kamerstuk, Span


def head_lines(stuk: Kamerstuk) -> Iterator[Span]:
    """Yield the span of each line of `Kamerstuk.text` before the first section (and before the notes)."""
    starts = [section.span.start for section in stuk.sections if section.span.end > section.span.start]
    starts += [note.span.start for note in stuk.footnotes]
    end = min(starts, default=len(stuk.text))
    position = 0
    for line in stuk.text[:end].split("\n"):
        if line:
            yield Span(position, position + len(line))
        position += len(line) + 1


def is_title(stuk: Kamerstuk, line: Span) -> bool:
    """Tell whether a head line is the title line."""
    return stuk.text[line.start : line.end] == stuk.header.titel
