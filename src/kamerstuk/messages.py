"""What the command line tells a person of a failure, and what it tells a shell."""

from pathlib import Path

from kamerstuk.errors import InternalError, KamerstukError, RegistryError
from kamerstuk.plain import plain_name

OK, FAILED, USAGE, STOPPED = 0, 1, 2, 130
"""Exit codes: all good; some file failed; wrong use; stopped by Ctrl-C."""


def told_of(name: str, error: Exception) -> str:
    """Say in one line what is wrong with an input and what to do next."""
    if isinstance(error, KamerstukError):
        text = str(error)
        named = isinstance(error, RegistryError) or text.startswith(f"{plain_name(Path(name).name)}:")
        return text if named else f"{plain_name(name)}: {text}"
    if isinstance(error, MemoryError):
        return f"{plain_name(name)}: not enough memory to read it. Split it into parts."
    if not isinstance(error, OSError):
        return str(InternalError(f"{type(error).__name__}: {error}", name=name))
    if isinstance(error.filename, str):
        name = error.filename  # the paper or its metadata
    name = plain_name(name)
    if isinstance(error, FileNotFoundError):
        return f"{name}: no such file. Check the name and the folder."
    if isinstance(error, IsADirectoryError):
        return f"{name}: this is a folder. Name the files in it, for example {name.rstrip('/')}/*.xml."
    return f"{name}: {error.strerror or error}. Check that it can be read."
