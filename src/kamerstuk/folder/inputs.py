"""Files, folders, patterns and archives to papers: which files are one paper, and which of them is read."""

import glob
import hashlib
import os
import tarfile
import threading
import weakref
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path, PurePosixPath

from attrs import frozen

from kamerstuk.errors import IdentifierError
from kamerstuk.identifiers import parse_identifier

FORMAT_OF = {".xml": "xml", ".html": "html", ".htm": "html", ".pdf": "pdf", ".txt": "text"}
"""What is taken from a folder or an archive; of one paper in several formats the first of these is read."""
METADATA = ".metadata.xml"
"""End of the name of what belongs to the paper beside it."""

_ONE_AT_A_TIME = threading.Lock()
"""An archive has one place at which it is read."""


@lru_cache(maxsize=1)
def _archive(path: str, changed: int) -> zipfile.ZipFile | tarfile.TarFile:
    """Open an archive, or give the one that is open: its list of files is read once, not for each of them."""
    if zipfile.is_zipfile(path):
        return zipfile.ZipFile(path)
    archive = tarfile.open(path)  # noqa: SIM115  closed when the next one is opened
    if archive.fileobj is not None:
        weakref.finalize(archive, archive.fileobj.close)
    return archive


_RANKS = {suffix: rank for rank, suffix in enumerate(FORMAT_OF)}


@frozen
class File:
    """One file, in a folder or in an archive."""

    name: str
    """Name below what was given, for results: the same on every machine."""
    path: str
    """Where it is."""
    member: str | None = None
    """Its name in the archive that is at `path`."""

    def read(self) -> bytes:
        """Return its bytes; raises `OSError` where it cannot be read."""
        if self.member is None:
            return Path(self.path).read_bytes()
        with _ONE_AT_A_TIME:
            archive = _archive(self.path, os.stat(self.path).st_mtime_ns)
            if isinstance(archive, zipfile.ZipFile):
                return archive.read(self.member)
            found = archive.extractfile(self.member)
            return found.read() if found else b""

    @property
    def suffix(self) -> str:
        """End of the name in lower case, e.g. ``".xml"``."""
        return PurePosixPath(self.name).suffix.lower()

    @property
    def rank(self) -> int:
        """How good its format is: 0 is the best."""
        return _RANKS.get(self.suffix, len(_RANKS))

    @property
    def stem(self) -> str:
        """What its other formats have too: ``"kst-31998-5"`` of kst-31998-5.w1.html, the whole name before the dot."""
        own = PurePosixPath(self.name)
        first = own.name.split(".")[0]
        return first if _is_id(first) else str(own.with_suffix(""))

    def digest(self) -> str:
        """Return the sha256 of its bytes in hexadecimal."""
        return hashlib.sha256(self.read()).hexdigest()


@frozen
class Entry:
    """The files of one paper."""

    files: tuple[File, ...]
    """The best format first."""
    metadata: File | None = None
    """Its metadata.xml."""

    @property
    def name(self) -> str:
        """Name of the best file."""
        return self.files[0].name


def _is_id(name: str) -> bool:
    try:
        parse_identifier(name)
    except IdentifierError:
        return False
    return True


def find_papers(paths: Iterable[str | os.PathLike[str]]) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """Return the papers in files, folders, patterns, zip and tar archives, by name; and what there is no file for."""
    files: dict[tuple[str, str | None], File] = {}
    missing = []
    for path in paths:
        given = os.fspath(path)
        found = list(_files(given))
        if not found and not os.path.isdir(given):
            missing.append(given)
        files.update(((file.path, file.member), file) for file in found)
    return _grouped(list(files.values())), tuple(missing)


def _files(given: str) -> Iterator[File]:
    if os.path.isdir(given):
        for folder, inner, names in os.walk(given):
            inner[:] = sorted(name for name in inner if not name.startswith("."))
            for name in sorted(names):
                yield from _taken(Path(folder, name), Path(folder, name).relative_to(given).as_posix())
    elif os.path.exists(given):
        yield from _opened(Path(given), Path(given).name)
    else:
        for name in sorted(glob.glob(given, recursive=True)):
            yield from _files(name)


def _taken(path: Path, name: str) -> Iterator[File]:
    if path.suffix.lower() in FORMAT_OF and not name.startswith("."):
        yield File(name, str(path))


def _opened(path: Path, name: str) -> Iterator[File]:
    names: Sequence[str]
    if path.suffix.lower() in FORMAT_OF:
        yield File(name, str(path))
        return
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            names = packed.namelist()
    elif path.is_file() and tarfile.is_tarfile(path):
        with tarfile.open(path) as archive:
            names = [member.name for member in archive if member.isfile()]
    else:
        yield File(name, str(path))
        return
    for member in sorted(names):
        if PurePosixPath(member).suffix.lower() in FORMAT_OF:
            yield File(f"{name}/{member}", str(path), member)


def _grouped(files: Sequence[File]) -> tuple[Entry, ...]:
    metadata = {file.stem: file for file in files if file.name.endswith(METADATA)}
    metadata |= {stem.removesuffix(".metadata"): file for stem, file in metadata.items()}
    papers: dict[str, list[File]] = {}
    for file in files:
        if not file.name.endswith(METADATA):
            papers.setdefault(file.stem, []).append(file)
    beside = _beside(papers, metadata)
    entries = [
        Entry(tuple(sorted(group, key=lambda file: (file.rank, file.name))), metadata.get(stem) or beside.get(stem))
        for stem, group in papers.items()
    ]
    return tuple(sorted(entries, key=lambda entry: (entry.name, entry.files[0].path)))


def _beside(papers: dict[str, list[File]], known: dict[str, File]) -> dict[str, File]:
    """Find the metadata of papers that were named one by one, beside them on disk."""
    found = {}
    for stem, group in papers.items():
        for file in group:
            path = Path(file.path)
            beside = path.with_name(path.name.split(".")[0] + METADATA)
            if stem not in known and file.member is None and beside.is_file():
                found[stem] = File(str(PurePosixPath(file.name).with_name(beside.name)), str(beside))
    return found
