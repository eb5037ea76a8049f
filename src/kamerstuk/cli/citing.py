"""`kamerstuk cite`: any text or paper in, one reference a line out."""

import argparse

from kamerstuk.cli.shared import source_of
from kamerstuk.folder.commands import registry_of
from kamerstuk.messages import FAILED, OK, told_of
from kamerstuk.outputs import StandardOutput, complain


def cite_command(options: argparse.Namespace) -> int:
    """Print the references in a file."""
    from kamerstuk.cite import cite
    from kamerstuk.export.references import FORMATS as WRITERS

    try:
        found = cite(source_of(options.file), registry=registry_of(options), isolate=True)
    except Exception as error:
        complain(told_of(options.file, error))
        return FAILED
    WRITERS[options.format](found, StandardOutput())
    return OK
