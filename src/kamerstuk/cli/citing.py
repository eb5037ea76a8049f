"""`kamerstuk cite`: any text or paper in, one reference a line out."""

import argparse
from collections.abc import Iterator

from kamerstuk.cite import listed
from kamerstuk.cli.shared import inputs_of, limits_of, source_of, usage
from kamerstuk.export.references import FORMATS, Listed, write_named_text
from kamerstuk.folder.commands import registry_of
from kamerstuk.messages import FAILED, OK, told_of
from kamerstuk.outputs import StandardOutput, complain


def cite_command(options: argparse.Namespace) -> int:
    """Print the references in files, or in words that are given."""
    if options.text is not None and options.files:
        return usage("--text takes the place of FILE")
    files = [] if options.text is not None else inputs_of(options.files)
    if files is None:
        return usage("name a FILE, or give words with --text")
    write = write_named_text if options.format == "text" and len(files) > 1 else FORMATS[options.format]
    failed: list[str] = []
    write(_found(options, files, failed), StandardOutput())
    return FAILED if failed else OK


def _found(options: argparse.Namespace, files: list[str], failed: list[str]) -> Iterator[Listed]:
    """Yield the references of one input after the other; one that cannot be read is told, and listed in `failed`."""
    limits, registry = limits_of(options), registry_of(options)
    if options.text is not None:
        files = [""]
    for name in files:
        try:
            source = source_of(name, limits) if name else options.text.encode("utf-8", "surrogateescape")
            yield from listed(source, file=name, registry=registry, isolate=True, limits=limits)
        except Exception as error:  # one bad file never stops the others, and never shows a traceback
            complain(told_of(name or "--text", error))
            failed.append(name)
