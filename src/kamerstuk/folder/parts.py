"""Part files: what a shard of papers gave, whole or not at all, each paper to be read by itself.

A part is a line of JSON that lists its papers, then for each paper a compressed piece: its rows, or its JSON.
"""

import json
import os
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import asdict, frozen

Piece = dict[str, Any]
"""What is kept of one paper: ``{"rows": …}`` or ``{"json": …}``."""


@frozen
class Kept:
    """One paper, or what could not be read, in a part."""

    key: str
    """Digest of the files, the version and the options: what is equal need not be read again."""
    paper: str | None
    """Key of the paper in the tables; None where no file of it could be read."""
    rank: int
    """How good the format is that was read."""
    name: str
    """Name of the file that was read."""
    sources: tuple[tuple[Any, ...], ...] = ()
    """Rows of `sources` without the first two cells."""
    failures: tuple[tuple[str, str, str], ...] = ()
    """Rows of `failures`."""
    codes: Mapping[str, int] = {}
    """Warnings per code."""
    start: int = 0
    """Offset of the piece behind the first line."""
    size: int = 0
    """Its length."""


def write_part(path: Path, papers: Iterable[tuple[Kept, Piece | None]]) -> None:
    """Write a part; it takes its name when it is whole."""
    listed, pieces, at = [], [], 0
    for kept, piece in papers:
        packed = (
            zlib.compress(json.dumps(piece, ensure_ascii=False).encode("utf-8", "surrogatepass"), 1) if piece else b""
        )
        listed.append({**asdict(kept), "start": at, "size": len(packed)})
        pieces.append(packed)
        at += len(packed)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    with beside.open("wb") as file:
        file.write(json.dumps(listed).encode() + b"\n")
        file.writelines(pieces)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def read_list(path: Path) -> tuple[Kept, ...]:
    """Return what a part holds."""
    with path.open("rb") as file:
        listed = json.loads(file.readline())
    return tuple(
        Kept(**{**told, "sources": tuple(map(tuple, told["sources"])), "failures": tuple(map(tuple, told["failures"]))})
        for told in listed
    )


def read_pieces(wanted: Iterable[tuple[Path, Kept]]) -> Iterator[tuple[Kept, Piece]]:
    """Yield the pieces in the order that is asked for; one part is open at a time."""
    path, file, base = None, None, 0
    try:
        for part, kept in wanted:
            if file is None or part != path:
                if file is not None:
                    file.close()
                path, file = part, part.open("rb")
                base = len(file.readline())
            file.seek(base + kept.start)
            yield kept, json.loads(zlib.decompress(file.read(kept.size)).decode("utf-8", "surrogatepass"))
    finally:
        if file is not None:
            file.close()
