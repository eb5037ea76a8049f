"""Writing piece by piece: what the writers of all formats share."""

import io
from collections.abc import Callable, Iterable
from typing import Protocol

from kamerstuk.model import Kamerstuk


class Out(Protocol):
    """Whatever takes text: an open text file, ``io.StringIO``, standard output."""

    def write(self, text: str, /) -> object:
        """Take the next piece."""


def write_joined(out: Out, pieces: Iterable[str], separator: str) -> None:
    """Write pieces as they come, with a separator between them and a line end behind the last."""
    before = ""
    for piece in pieces:
        out.write(before + piece)
        before = separator
    out.write("\n")


def written(write: Callable[[Kamerstuk, Out], None], stuk: Kamerstuk) -> str:
    """Return as one string what a writer writes."""
    out = io.StringIO()
    write(stuk, out)
    return out.getvalue()
