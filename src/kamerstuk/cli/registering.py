"""`kamerstuk registry build`: a list of ids in, a registry out."""

import argparse
import os
import tempfile
from pathlib import Path

from kamerstuk.cli.shared import told_loss, usage
from kamerstuk.errors import RegistryError
from kamerstuk.messages import FAILED, OK, told_of
from kamerstuk.outputs import complain, lost_input


def registry_build(options: argparse.Namespace) -> int:
    """Build a registry from a list."""
    if os.path.isdir(options.output):
        return usage(f"{options.output} is a folder; -o takes the name of the file to make")
    if lost := lost_input([options.output], [options.ids]):
        return usage(told_loss(*lost))
    try:
        count = _built(Path(options.ids), Path(options.output))
    except Exception as error:
        complain(told_of(options.ids, error))
        return FAILED
    if not count:
        complain(f"{options.ids}: no ids in it. Give a text file with one id a line, plain or .xz.")
        return FAILED
    complain(f"{count} ids in {options.output}")
    return OK


def _built(ids: Path, output: Path) -> int:
    """Build beside the place it goes to, so that a list without ids leaves the registry of before."""
    from kamerstuk.registry import build_registry

    try:
        beside = tempfile.TemporaryDirectory(dir=output.parent, prefix=".registry.")
    except OSError as error:
        raise RegistryError(
            str(output), f"it cannot be written ({error.strerror})", "Is there such a folder?"
        ) from None
    with beside as folder:
        count = build_registry(ids, made := Path(folder, output.name))
        if count:
            made.replace(output)
    return count
