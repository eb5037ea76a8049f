"""One shard of a run: some papers read in one process, their part written; and the process that does nothing else.

`main` takes a shard a line on standard input and says a line for each paper that it begins, so
that whoever started it knows which paper made it die.
"""

import contextlib
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from attrs import asdict, field, frozen

from kamerstuk.errors import InternalError, KamerstukError
from kamerstuk.folder import own_ids
from kamerstuk.folder.inputs import Entry, File
from kamerstuk.folder.parts import Kept, Piece, write_part
from kamerstuk.folder.rows import key_of, rows_of
from kamerstuk.kinds.members import Member, read_members, with_parties
from kamerstuk.model import Kamerstuk, Severity
from kamerstuk.pipeline import parse
from kamerstuk.registry import PACKAGE, Registry, open_registry


@frozen
class Shard:
    """Some papers to be read in one go."""

    part: str
    """The part file to write."""
    entries: tuple[tuple[str, Entry], ...]
    """Each paper behind the digest of all that it depends on."""
    form: str = "rows"
    """What is kept of a paper: ``"rows"`` or ``"json"``."""
    registry: str | None = ""
    """Path of a registry; empty for the list in the package, None for no check."""
    members: str | None = None
    """Path of a table of members."""
    memory: int | None = None
    """Most memory of the process, in MiB."""
    lost: dict[str, tuple[str, str]] = field(factory=dict)
    """Files that killed a process before, with class and message of what to say of them."""


def run_shard(shard: Shard, begin: Callable[[str], None] = lambda name: None) -> str:
    """Read the papers of a shard, write its part, return its path; `begin` is told each file before it is read."""
    _bound(shard.memory)
    write_part(Path(shard.part), [_read(key, entry, shard, begin) for key, entry in shard.entries])
    return shard.part


def _read(key: str, entry: Entry, shard: Shard, begin: Callable[[str], None]) -> tuple[Kept, Piece | None]:
    """Read the best file of a paper that can be read."""
    failures: list[tuple[str, str, str]] = []
    for file in entry.files:
        if file.name in shard.lost:
            failures.append((file.name, *shard.lost[file.name]))
            continue
        begin(file.name)
        try:
            stuk = _parsed(file, entry.metadata, shard)
            piece = _piece(stuk, shard.form)
        except Exception as error:  # one bad file never stops the others
            failures.append((file.name, type(error).__name__, told(file.name, error)))
            continue
        codes = Counter(d.code for d in stuk.diagnostics if d.severity is not Severity.INFO)
        sources = tuple(_sources(entry, file, stuk))
        return Kept(
            key, key_of(stuk), file.rank, file.name, sources, tuple(failures), dict(sorted(codes.items()))
        ), piece
    return Kept(key, None, entry.files[0].rank, entry.name, (), tuple(failures)), None


def _parsed(file: File, metadata: File | None, shard: Shard) -> Kamerstuk:
    stuk = parse(file.read(), metadata=metadata.read() if metadata else None, registry=_registry(shard.registry))
    members = _members(shard.members) if shard.members else ()
    return with_parties(stuk, members) if members else stuk


def _piece(stuk: Kamerstuk, form: str) -> Piece:
    if form == "rows":
        return {"rows": rows_of(stuk)}
    return {"json": stuk.to_json(), "open": sorted(own_ids.unverified(stuk))}


def _sources(entry: Entry, used: File, stuk: Kamerstuk) -> Iterator[tuple[Any, ...]]:
    metadata = entry.metadata.name if entry.metadata else None
    yield used.name, stuk.source.format, stuk.source.sha256, 1, metadata
    for file in entry.files:
        if file != used:
            yield file.name, None, file.digest(), 0, None


def told(name: str, error: BaseException) -> str:
    """Say in one line what is wrong with a file, without any path of this machine."""
    if isinstance(error, KamerstukError):
        return f"{name}: {error}"
    if isinstance(error, OSError):
        return f"{name}: {error.strerror or type(error).__name__}. Check that it can be read."
    if isinstance(error, MemoryError):
        return f"{name}: it needs more memory than a paper may take. Raise --memory, or leave it out."
    return str(InternalError(f"{type(error).__name__}: {error}", name=name))


@cache
def _registry(path: str | None) -> Registry | None:
    return PACKAGE if path == "" else open_registry(path) if path else None


@cache
def _members(path: str) -> tuple[Member, ...]:
    return read_members(path)


def _bound(memory: int | None) -> None:
    if memory:
        with contextlib.suppress(ImportError, ValueError, OSError):  # Windows has no such bound
            import resource

            resource.setrlimit(resource.RLIMIT_AS, (memory << 20, resource.getrlimit(resource.RLIMIT_AS)[1]))


def as_line(shard: Shard) -> str:
    """Write a shard as one line of JSON."""
    return json.dumps(asdict(shard)) + "\n"


def from_line(line: str) -> Shard:
    """Read what `as_line` wrote."""
    plain = json.loads(line)
    entries = tuple((key, _entry(entry)) for key, entry in plain.pop("entries"))
    return Shard(entries=entries, **plain)


def _entry(plain: Any) -> Entry:
    metadata = plain["metadata"]
    return Entry(tuple(File(**file) for file in plain["files"]), File(**metadata) if metadata else None)


def main() -> None:
    """Run shards from standard input until it ends."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever a library prints is no answer

    def say(kind: str, text: str) -> None:
        answers.write(json.dumps([kind, text]) + "\n")
        answers.flush()

    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        for line in sys.stdin:
            say("done", run_shard(from_line(line), lambda name: say("begin", name)))
