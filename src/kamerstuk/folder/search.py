"""Words in the papers of a database that `batch` wrote."""

import csv
import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import asdict, fields, frozen

from kamerstuk.export.pieces import Out

if TYPE_CHECKING:
    import sqlite3

MARKS = ("[", "]")
"""What stands around a word that was sought, in a snippet."""

_QUERY = """
SELECT p.paper, p.soort, p.datum, p.titel, snippet(search, 0, ?, ?, '…', 16), b.start, p.url
FROM search JOIN blocks b ON b.rowid = search.rowid JOIN papers p ON p.paper = b.paper
WHERE search MATCH ? {also} ORDER BY bm25(search), p.paper, b.n LIMIT ?
"""


@frozen
class Hit:
    """One block in which all words stand."""

    paper: str
    """E.g. ``"kst-36999-12"``."""
    soort: str | None
    """E.g. ``"motie"``."""
    datum: str | None
    """E.g. ``"2025-03-11"``."""
    titel: str | None
    """Title line."""
    snippet: str
    """Words around, with the hit between `MARKS`."""
    start: int
    """Offset of the block in the text of the paper."""
    url: str | None
    """Page of the publisher."""


def search(
    db: str | os.PathLike[str],
    words: Iterable[str],
    *,
    kind: str | None = None,
    since: date | None = None,
    dossier: str | None = None,
    limit: int = 20,
    marks: tuple[str, str] = MARKS,
) -> tuple[Hit, ...]:
    """Return the blocks that have all words, the best first; ``"toezicht*"`` is any word that begins so.

    `dossier` is one with its suffix ("36410-VI") or all with its number ("36410"). Raises `ValueError` for a file that
    is no database of `batch`, `OSError` where there is none.
    """
    wheres = {"AND p.soort = ?": kind, "AND p.datum >= ?": since and since.isoformat(), "AND {in_dossier}": dossier}
    in_dossier = "p.paper IN (SELECT paper FROM dossiers WHERE ? IN (dossier, nummer))"
    asked = {clause: value for clause, value in wheres.items() if value}
    query = _QUERY.format(also=" ".join(asked).format(in_dossier=in_dossier))
    with closing(opened(db)) as database:
        found = database.execute(query, (*marks, _match(words), *asked.values(), limit))
        return tuple(Hit(*row) for row in found)


def _match(words: Iterable[str]) -> str:
    """Quote words, so that none is a command of the search; raises `ValueError` where there is nothing to seek."""
    kept = [word.replace('"', "") for word in words]
    terms = [f'"{word.rstrip("*")}"{"*" if word.endswith("*") else ""}' for word in kept if any(map(str.isalnum, word))]
    if not terms:
        raise ValueError("nothing to seek: give a word")
    return " ".join(terms)


def opened(db: str | os.PathLike[str]) -> "sqlite3.Connection":
    """Open a database of `batch` for reading."""
    import sqlite3

    path = Path(db)
    if not path.is_file():
        raise FileNotFoundError(2, "no such file", str(path))
    database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        database.execute("SELECT 1 FROM search, papers LIMIT 1")
    except sqlite3.DatabaseError:
        database.close()
        raise ValueError(f"{path} is no database of papers; make one with kamerstuk batch PATH -o x.db") from None
    return database


def write_text(hits: Sequence[Hit], out: Out) -> None:
    """Write a line for each hit."""
    for hit in hits:
        out.write(f"{hit.paper:24} {hit.datum or '':10} {' '.join(hit.snippet.split())}\n")


def write_csv(hits: Sequence[Hit], out: Out) -> None:
    """Write a row for each hit, headed by the names of the fields."""
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(field.name for field in fields(Hit))
    rows.writerows(_cells(hits))


def _cells(hits: Sequence[Hit]) -> Iterator[list[object]]:
    return (list(asdict(hit).values()) for hit in hits)


def write_jsonl(hits: Sequence[Hit], out: Out) -> None:
    """Write a JSON object a line."""
    for hit in hits:
        out.write(json.dumps(asdict(hit), ensure_ascii=False) + "\n")


FORMATS: dict[str, Callable[[Sequence[Hit], Out], None]] = {"text": write_text, "csv": write_csv, "jsonl": write_jsonl}
"""Name on the command line to what writes it."""
