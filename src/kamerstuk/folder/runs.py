"""A folder of papers to one output: shards read by processes, their parts kept, then everything joined in order.

Parts stand in ``OUT.parts``; those that no longer serve are removed after the run. A run that was stopped, or one over
a folder that has grown, reads only what no part has: a paper whose files, version and options are the same is taken
from its part.
"""

import hashlib
import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import suppress
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from kamerstuk.folder.inputs import Entry, find_papers
from kamerstuk.folder.own_ids import in_json, in_rows
from kamerstuk.folder.parts import Kept, Piece, read_list, read_pieces
from kamerstuk.folder.shards import Shard
from kamerstuk.folder.stores import TABLE_FORMATS, write_jsonl
from kamerstuk.folder.workers import run_in_executor, run_in_processes
from kamerstuk.version import __version__

FORMATS = (*TABLE_FORMATS, "jsonl")
"""What an output may be."""
SHARD = 32
"""Papers in a shard: what a kill costs at most, for each process."""

Progress = Callable[[int, int], None]
"""Told how many papers are read, and of how many."""


@frozen
class Outcome:
    """What a run did."""

    out: str
    """The output."""
    papers: int
    """Papers in it."""
    read: int
    """Papers that were read in this run; the rest was taken from parts."""
    failures: tuple[tuple[str, str, str], ...] = ()
    """File, class of the error and message of each file that could not be read."""
    warnings: Mapping[str, int] = field(factory=dict, hash=False)
    """Warnings per code."""


def batch(
    paths: Iterable[str | os.PathLike[str]] | str | os.PathLike[str],
    out: str | os.PathLike[str],
    *,
    format: str | None = None,
    workers: int | None = None,
    executor: Executor | None = None,
    registry: str | os.PathLike[str] | None = "",
    members: str | os.PathLike[str] | None = None,
    seconds: float = 300,
    memory: int | None = 4096,
    progress: Progress = lambda done, of: None,
) -> Outcome:
    """Read all papers in files, folders, patterns and archives into one output, in several processes.

    `out` is ``x.db`` (SQLite), ``x.jsonl`` or a folder of CSV, or of Parquet with ``format="parquet"``. `executor` is
    any `concurrent.futures.Executor` in place of `workers` processes. `registry` is the path of one, None for no check.
    A file may take so many `seconds`, a process so much `memory` in MiB. What was read before is not read again.
    Raises `ValueError` for an output that is none.
    """
    target = Path(out)
    form = _format(target, format)
    entries, missing = find_papers([paths] if isinstance(paths, str | os.PathLike) else paths)
    parts = target.with_name(f"{target.name}.parts")
    parts.mkdir(parents=True, exist_ok=True)
    plain = Shard("", (), "json" if form == "jsonl" else "rows", _path(registry), _path(members), memory)
    keyed, gone = _keyed(entries, plain)
    have = _have(parts)
    todo = [(key, entry) for key, entry in keyed.items() if key not in have]
    if todo:
        _read(list(_shards(todo, parts, plain)), workers or os.cpu_count() or 1, executor, seconds, progress)
        have = _have(parts)
    have = {key: kept for key, kept in have.items() if key in keyed}
    failures = [
        (name, "FileNotFoundError", f"{name}: no such file. Check the name and the folder.") for name in missing
    ]
    outcome = _join(target, form, have, (*failures, *gone))
    _clean(parts, {path for path, _ in have.values()})
    return evolve(outcome, read=len(todo))


def _format(target: Path, format: str | None) -> str:
    by_name = {".db": "db", ".sqlite": "db", ".jsonl": "jsonl"}.get(target.suffix.lower())
    found = format or by_name or "csv"
    if found not in FORMATS or (by_name and by_name != found) or (found in ("db", "jsonl") and target.is_dir()):
        raise ValueError(f"{target} cannot be {found}: give x.db, x.jsonl, or a folder with csv or parquet")
    return found


def _path(path: str | os.PathLike[str] | None) -> str | None:
    return os.path.abspath(path) if path else None if path is None else ""


def _keyed(entries: Sequence[Entry], plain: Shard) -> tuple[dict[str, Entry], tuple[tuple[str, str, str], ...]]:
    """Give each paper the digest of all that its result depends on; what cannot be read is told."""
    options = [__version__, plain.form]
    options += [
        hashlib.sha256(Path(path).read_bytes()).hexdigest() if path else str(path)
        for path in (plain.registry, plain.members)
    ]
    keyed, gone = {}, []
    for entry in entries:
        files = (*entry.files, entry.metadata) if entry.metadata else entry.files
        try:
            told = [(file.name, file.digest()) for file in files]
        except OSError as error:
            gone.append(
                (entry.name, type(error).__name__, f"{entry.name}: {error.strerror}. Check that it can be read.")
            )
            continue
        keyed[hashlib.sha256(json.dumps([options, told]).encode()).hexdigest()] = entry
    return keyed, tuple(gone)


def _have(parts: Path) -> dict[str, tuple[Path, Kept]]:
    """Return where each paper stands that some part has."""
    found = {}
    for path in sorted(parts.glob("*.part*")):
        with suppress(ValueError, TypeError, OSError):  # of another version, or cut short: as good as none
            found.update({kept.key: (path, kept) for kept in read_list(path)})
    return found


def _clean(parts: Path, used: set[Path]) -> None:
    """Remove parts that hold no paper of this run, of files that are gone or changed, and what a kill left half."""
    for path in (*parts.glob("*.part*"), *parts.glob(".*.part.*")):
        if path not in used:
            path.unlink(missing_ok=True)


def _shards(todo: Sequence[tuple[str, Entry]], parts: Path, plain: Shard) -> Iterator[Shard]:
    for start in range(0, len(todo), SHARD):
        some = tuple(todo[start : start + SHARD])
        name = hashlib.sha256("".join(key for key, _ in some).encode()).hexdigest()[:24]
        yield evolve(plain, part=os.path.abspath(parts / f"{name}.part"), entries=some)


def _read(shards: Sequence[Shard], workers: int, executor: Executor | None, seconds: float, progress: Progress) -> None:
    total, read = sum(len(shard.entries) for shard in shards), 0

    def done(shard: Shard) -> None:
        nonlocal read
        read += len(shard.entries)
        progress(read, total)

    if executor is not None:
        run_in_executor(shards, executor, done)
    elif shards:
        run_in_processes(shards, workers, seconds, done)


# ------------------------------------------------------------------------------------------------------------ join


def _join(
    target: Path, form: str, have: Mapping[str, tuple[Path, Kept]], failures: Sequence[tuple[str, str, str]]
) -> Outcome:
    """Write the output from the parts: papers by id, of one paper in several files the best."""
    best, others = _best(have.values())
    ids = frozenset(best)
    failed = sorted({*failures, *(failure for _, kept in have.values() for failure in kept.failures)})
    pieces = read_pieces(best[paper] for paper in sorted(best))
    if form == "jsonl":
        write_jsonl(target, (in_json(piece, ids) for _, piece in pieces))
    else:
        TABLE_FORMATS[form](target, _rowsets(pieces, others, ids, failed))
    codes = sum((Counter(kept.codes) for _, kept in best.values()), Counter[str]())
    return Outcome(os.fspath(target), len(best), 0, tuple(failed), dict(codes.most_common()))


def _best(
    found: Iterable[tuple[Path, Kept]],
) -> tuple[dict[str, tuple[Path, Kept]], dict[str, list[tuple[Any, ...]]]]:
    """Choose the best file of each paper; the sources of the others are kept with it."""
    best: dict[str, tuple[Path, Kept]] = {}
    others: dict[str, list[tuple[Any, ...]]] = {}
    for path, kept in sorted(found, key=lambda some: (some[1].rank, some[1].name, some[1].key)):
        if kept.paper is None:
            continue
        if kept.paper in best:
            others.setdefault(kept.paper, []).extend((*source[:3], 0, source[4]) for source in kept.sources)
        else:
            best[kept.paper] = (path, kept)
    return best, others


def _rowsets(
    pieces: Iterable[tuple[Kept, Piece]],
    others: Mapping[str, list[tuple[Any, ...]]],
    ids: frozenset[str],
    failures: Sequence[tuple[str, str, str]],
) -> Iterator[Mapping[str, Any]]:
    for kept, piece in pieces:
        rows = in_rows(piece["rows"], ids)
        sources = (*kept.sources, *others.get(kept.paper or "", ()))
        rows["sources"] = [(kept.paper, n, *source) for n, source in enumerate(sources)]
        yield rows
    yield {"failures": list({name: (name, kind, message) for name, kind, message in failures}.values())}
