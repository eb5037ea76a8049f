"""Plain text: `Kamerstuk.text` with the printed number before each note."""

from collections.abc import Iterator

from kamerstuk.export.pieces import Out, write_joined, written
from kamerstuk.model import Kamerstuk


def write(stuk: Kamerstuk, out: Out) -> None:
    """Write the text of the paper, its notes numbered at the end."""
    write_joined(out, _pieces(stuk), "\n")


def dumps(stuk: Kamerstuk) -> str:
    """Return what `write` writes."""
    return written(write, stuk)


def _pieces(stuk: Kamerstuk) -> Iterator[str]:
    end = min((note.span.start for note in stuk.footnotes), default=len(stuk.text))
    yield stuk.text[:end].rstrip("\n")
    yield from (f"{note.label}. {note.text}" for note in stuk.footnotes)
