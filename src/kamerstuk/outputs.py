"""Where the command line writes: files that appear whole or not at all and never over an input, standard output."""

import os
import stat
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from kamerstuk.plain import plain_line, seen

LONGEST_LINE = 500
"""Most characters of a line on standard error."""

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


@contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """Give a text file to write to that takes its name when all went well; a device or pipe is written as it is."""
    if path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8", errors="surrogatepass", newline="\n") as device:
            yield device
        return
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="surrogatepass", newline="\n") as file:
            yield file
        Path(temporary).chmod(0o666 & ~_mask())
        Path(temporary).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def is_terminal(stream: TextIO | None) -> bool:
    """Tell whether a person sits at a stream; one that was closed or replaced is no terminal."""
    return bool(stream is not None and getattr(stream, "isatty", bool)())


class StandardOutput:
    """Standard output as UTF-8, whatever the locale says."""

    def write(self, text: str) -> None:
        """Write a piece; a terminal gets no character that it obeys. Raises `OSError` where it is closed or full."""
        if sys.stdout is None:
            raise OSError("it is closed")
        if is_terminal(sys.stdout):
            text = seen(text)
        buffer = getattr(sys.stdout, "buffer", None)
        if buffer is None:
            sys.stdout.write(text)
        else:
            sys.stdout.flush()  # what was printed before comes first
            buffer.write(text.encode("utf-8", "surrogatepass"))


def abandon_output() -> None:
    """Send what is still buffered nowhere, so that the interpreter does not complain of it at its end."""
    with suppress(OSError, AttributeError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(message: str) -> None:
    """Tell a person something on standard error."""
    if sys.stderr is not None:
        sys.stderr.write(f"kamerstuk: {plain_line(message, LONGEST_LINE)}\n")
