"""What several commands need: their input, the limits on it, and what is said of wrong use."""

import argparse
import sys
from collections.abc import Iterable, Sequence

from kamerstuk.limits import DEFAULTS, Limits, read_limit
from kamerstuk.messages import USAGE
from kamerstuk.outputs import complain, is_terminal


def inputs_of(files: Sequence[str]) -> list[str] | None:
    """Return the files that were named, standard input where none was; None where a person sits at that."""
    if files:
        return list(files)
    return None if sys.stdin is None or is_terminal(sys.stdin) else ["-"]


def source_of(name: str, limits: Limits = DEFAULTS) -> str | bytes:
    """Return what `parse` takes for a FILE: a path as it is, for "-" what stands on standard input."""
    if name != "-":
        return name
    if sys.stdin is None:
        raise OSError("standard input is closed")
    return sys.stdin.buffer.read(limits.bytes + 1)


def limit(text: str) -> tuple[str, int]:
    """Read one NAME=VALUE of `--limit`, for argparse."""
    try:
        return read_limit(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def limits_of(options: argparse.Namespace) -> Limits:
    """Return the limits that were asked for; the last word on one counts."""
    return Limits(**dict(options.limit))


def told_loss(target: str, name: str) -> str:
    """Say that an output would be written over an input."""
    what = "standard input" if name == "-" else f"the input {name}"
    return f"{target} is {what}, which would be lost; name another file or folder with -o"


def progress(files: Sequence[str], *, quiet: bool) -> Iterable[str]:
    """Return the files, with a bar on a terminal that moves as they are taken."""
    if quiet or len(files) < 2 or not is_terminal(sys.stderr):
        return files
    from tqdm import tqdm

    bar: Iterable[str] = tqdm(files, unit="paper", file=sys.stderr)
    return bar


def usage(message: str) -> int:
    """Say what is wrong with what was asked, and return the exit code for it."""
    complain(f"{message}. See: kamerstuk --help")
    return USAGE
