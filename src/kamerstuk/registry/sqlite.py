"""Registries in a file: written once from the publisher's list, asked as often as you like."""

import lzma
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from kamerstuk.errors import RegistryError
from kamerstuk.registry.coverage import numbers_behind
from kamerstuk.registry.lookup import Lookup, prefix_range

if TYPE_CHECKING:
    import sqlite3

Progress = Callable[[int], object]
"""Called with the number of ids done since the last call, as ``tqdm.update`` is."""

# "KSTR" in the place where SQLite lets a program name its files.
_APPLICATION_ID = 0x4B535452
_LAYOUT = 1
_XZ = b"\xfd7zXZ\x00"
_BATCH = 100_000


class SQLiteRegistry(Lookup):
    """A registry in a file that `build_registry` wrote, e.g. ``SQLiteRegistry("ids.sqlite").exists("kst-19637-2535")``.

    The file is opened for reading only. Close the registry, or use it as a context manager. It may be sent to other
    processes: each opens the file for itself.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        super().__init__()
        self._path = Path(path)
        self._connection = _opened(self._path)
        self._extents: dict[str, tuple[int, int] | None] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return int(self._connection.execute("SELECT ids FROM about").fetchone()[0])

    def __reduce__(self) -> tuple[type[Self], tuple[Path]]:
        return type(self), (self._path,)

    def close(self) -> None:
        """Close the file; asking afterwards is an error."""
        self._connection.close()

    def _holds(self, id: str) -> bool:
        return self._connection.execute("SELECT 1 FROM ids WHERE id = ?", (id,)).fetchone() is not None

    def _numbers(self, stem: str) -> tuple[int, int] | None:
        if stem not in self._extents:
            self._extents[stem] = numbers_behind(stem, self._between(*prefix_range(stem)))
        return self._extents[stem]

    def _between(self, low: str, high: str) -> Iterator[str]:
        rows = self._connection.execute("SELECT id FROM ids WHERE id >= ? AND id < ? ORDER BY id", (low, high))
        return (row[0] for row in rows)


def open_registry(path: str | os.PathLike[str]) -> SQLiteRegistry:
    """Open a registry file, best in a `with` statement: ``open_registry("ids.sqlite")``. `RegistryError` for others."""
    return SQLiteRegistry(path)


def build_registry(
    ids: str | os.PathLike[str] | Iterable[str], out: str | os.PathLike[str], *, progress: Progress | None = None
) -> int:
    """Write a registry file from a list of ids, such as kst-19637-2535, and return how many different ones it holds.

    `ids` is the path of a list, one id a line, plain or compressed with xz; or the ids themselves, in any order. The
    same ids give the same bytes. `out` appears when it is complete or not at all. Raises `RegistryError`, and
    `OSError` where the list cannot be opened.
    """
    import sqlite3  # asked for by few: the list in the package needs none

    if isinstance(ids, str | os.PathLike):
        lines, name = _lines(Path(ids)), os.fspath(ids)
    else:
        lines, name = iter(ids), "list of ids"
    try:
        with _replacing(Path(out)) as partial, closing(sqlite3.connect(partial, isolation_level=None)) as connection:
            return _fill(connection, _checked(lines, name), progress)
    except sqlite3.Error as error:
        advice = "Is there such a folder, and room for 20 bytes per id?"
        raise RegistryError(os.fspath(out), f"the registry cannot be written ({error})", advice) from error


def _fill(connection: "sqlite3.Connection", ids: Iterator[str], progress: Progress | None) -> int:
    # No journal: a file that is not complete is thrown away as a whole.
    connection.executescript(
        f"PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;"
        f"PRAGMA application_id = {_APPLICATION_ID}; PRAGMA user_version = {_LAYOUT};"
        "CREATE TABLE ids (id TEXT PRIMARY KEY) WITHOUT ROWID; CREATE TABLE about (ids INTEGER); BEGIN;"
    )
    while batch := list(islice(ids, _BATCH)):
        connection.executemany("INSERT OR IGNORE INTO ids VALUES (?)", ((id,) for id in batch))
        if progress is not None:
            progress(len(batch))
    count = int(connection.execute("SELECT count(*) FROM ids").fetchone()[0])
    connection.execute("INSERT INTO about VALUES (?)", (count,))
    connection.execute("COMMIT")
    connection.execute("VACUUM")  # in order and full: the same bytes whatever the order of the list
    return count


def _lines(path: Path) -> Iterator[str]:
    try:
        with path.open("rb") as file:
            packed = file.read(len(_XZ)) == _XZ
        with lzma.open(path, "rt", encoding="utf-8-sig") if packed else path.open(encoding="utf-8-sig") as lines:
            yield from lines
    except (lzma.LZMAError, EOFError, UnicodeDecodeError) as error:
        raise RegistryError(
            str(path), "not a list of ids", "Give a text file with one id a line, plain or .xz."
        ) from error


def _checked(lines: Iterable[str], name: str) -> Iterator[str]:
    for number, line in enumerate(lines, 1):
        id = line.strip()
        if not id:
            continue
        if not id.isascii() or " " in id or "\t" in id:
            raise RegistryError(name, f"line {number} is not one id: {id[:60]!r}", "Give one id a line.")
        yield id


def _opened(path: Path) -> "sqlite3.Connection":
    import sqlite3

    advice = "Make one with: kamerstuk registry build IDS -o FILE."
    if not path.is_file():
        raise RegistryError(str(path), "there is no such file", advice)
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    try:
        program, layout = (
            connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
        )
    except sqlite3.DatabaseError as error:  # also a file that was cut short
        connection.close()
        raise RegistryError(str(path), "not a registry of ids", advice) from error
    problem = None
    if program != _APPLICATION_ID:
        problem = "not a registry of ids"
    elif layout != _LAYOUT:
        problem = f"a registry of layout {layout}, and this version reads layout {_LAYOUT}"
    if problem:
        connection.close()
        raise RegistryError(str(path), problem, advice)
    return connection


@contextmanager
def _replacing(out: Path) -> Iterator[Path]:
    """Give a name to write to, and move what was written to `out` when all went well."""
    partial = out.with_name(f".{out.name}.{os.getpid()}.part")
    partial.unlink(missing_ok=True)
    try:
        yield partial
        partial.replace(out)
    finally:
        partial.unlink(missing_ok=True)
