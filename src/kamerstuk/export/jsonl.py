"""JSON lines: one paper a line."""

from collections.abc import Iterable

from kamerstuk.export.json import pieces
from kamerstuk.export.pieces import Out
from kamerstuk.model import Kamerstuk


def write(stuk: Kamerstuk, out: Out) -> None:
    """Write one line."""
    for piece in pieces(stuk):
        out.write(piece)
    out.write("\n")


def write_all(papers: Iterable[Kamerstuk], out: Out) -> None:
    """Write a line for each paper as it comes."""
    for stuk in papers:
        write(stuk, out)
