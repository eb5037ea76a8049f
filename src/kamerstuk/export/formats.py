"""The table of output formats: name to module; adding a format is one row."""

from importlib import import_module

from kamerstuk.model import Kamerstuk

FORMATS = {
    "json": "kamerstuk.export.json",
    "jsonl": "kamerstuk.export.json",
    "md": "kamerstuk.export.markdown",
    "html": "kamerstuk.export.html",
    "text": "kamerstuk.export.text",
}
"""Name on the command line to the module that writes it."""

EXTENSIONS = {"json": "json", "jsonl": "jsonl", "md": "md", "html": "html", "text": "txt"}
"""Name on the command line to the extension of files in a folder."""


def dump(stuk: Kamerstuk, format: str) -> str:
    """Write `stuk` in the named format; raises `KeyError` for an unknown name."""
    module = import_module(FORMATS[format])
    if format == "json":
        return f"{module.dumps(stuk, indent=2)}\n"
    text: str = module.dumps(stuk)
    return text if text.endswith("\n") else f"{text}\n"
