"""Which output would destroy an input: files are compared by identity, whatever name or link leads to them."""

import os
import stat
import sys
from collections.abc import Iterable

Identity = tuple[int, int]
"""Device and number of a file on it: equal for ``x``, ``./x``, a link to it, and ``X`` where case does not count."""


def lost_input(targets: Iterable[str | os.PathLike[str]], inputs: Iterable[str | None]) -> tuple[str, str] | None:
    """Return the first target that is one of the inputs, with the input's name; ``-`` is standard input."""
    read = {identity: name for name in inputs if name and (identity := _identity(name))}
    for target in targets:
        identity = _identity(os.fspath(target), standard=False)
        if identity in read:
            return os.fspath(target), read[identity]
    return None


def _identity(name: str, *, standard: bool = True) -> Identity | None:
    """Identify a regular file; None for what is not there and for pipes and terminals, which hold nothing to lose."""
    try:
        told = os.fstat(sys.stdin.fileno()) if standard and name == "-" else os.stat(name)
    except (OSError, ValueError, AttributeError):  # a closed or replaced standard input has no number
        return None
    return (told.st_dev, told.st_ino) if stat.S_ISREG(told.st_mode) else None
