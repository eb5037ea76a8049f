"""The table of output formats; adding a format is one row and one module."""

from collections.abc import Iterable
from importlib import import_module
from types import ModuleType

from attrs import frozen

from kamerstuk.export.pieces import Out
from kamerstuk.model import Kamerstuk


@frozen
class Format:
    """One row of the table."""

    module: str
    """What writes it: ``write(stuk, out)``, and ``write_all(papers, out)`` where `several`."""
    extension: str
    """Of files in a folder, e.g. ``"txt"``."""
    several: bool
    """Whether one output may hold several papers."""


FORMATS = {
    "json": Format("kamerstuk.export.json", "json", several=True),
    "jsonl": Format("kamerstuk.export.jsonl", "jsonl", several=True),
    "md": Format("kamerstuk.export.markdown", "md", several=False),
    "html": Format("kamerstuk.export.html", "html", several=False),
    "text": Format("kamerstuk.export.text", "txt", several=False),
    "bibtex": Format("kamerstuk.export.bibtex", "bib", several=True),
    "csl": Format("kamerstuk.export.csl", "csl.json", several=True),
}
"""Name on the command line to what is known of the format."""


def write(stuk: Kamerstuk, format: str, out: Out) -> None:
    """Write one paper piece by piece, as it stands in a file; raises `KeyError` for an unknown name."""
    _module(format).write(stuk, out)


def write_all(papers: Iterable[Kamerstuk], format: str, out: Out) -> None:
    """Write several papers as one output, each as it comes; raises `KeyError` for a format that cannot hold them."""
    if not FORMATS[format].several:
        raise KeyError(f"{format} holds one paper")
    _module(format).write_all(papers, out)


def _module(format: str) -> ModuleType:
    return import_module(FORMATS[format].module)
