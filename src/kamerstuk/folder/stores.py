"""Where the rows of many papers go: a SQLite database, JSON lines, a folder of CSV or Parquet; whole or not at all."""

import csv
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from kamerstuk.folder.codebook import CODEBOOK, TableInfo
from kamerstuk.folder.frames import arrow_schema, typed, wanted
from kamerstuk.folder.parts import Piece
from kamerstuk.folder.rows import Row
from kamerstuk.outputs import whole_file
from kamerstuk.version import __version__

Rowsets = Iterable[Mapping[str, Sequence[Row]]]
"""For each paper its rows by table; those of `failures` come at the end."""

_AFFINITY = {"text": "TEXT", "integer": "INTEGER", "real": "REAL", "date": "TEXT", "boolean": "INTEGER"}

_VIEWS = """
CREATE INDEX targets_id ON targets (id);
CREATE INDEX people_surname ON people (surname);
CREATE VIEW most_cited AS
  SELECT t.id, count(DISTINCT t.paper) AS papers, count(*) AS citations, max(t.in_corpus) AS in_corpus
  FROM targets t JOIN citations c ON c.paper = t.paper AND c.n = t.citation
  WHERE t.id IS NOT NULL AND NOT c.own AND t.id <> t.paper
  GROUP BY t.id ORDER BY papers DESC, citations DESC, t.id;
CREATE VIEW signed_together AS
  SELECT a.surname AS person, a.party AS party, b.surname AS other, b.party AS other_party, count(*) AS papers
  FROM people a JOIN people b ON a.paper = b.paper AND a.surname < b.surname
  WHERE a.part = 'submitter' AND b.part = 'submitter'
  GROUP BY 1, 2, 3, 4 ORDER BY papers DESC, person, other;
CREATE VIEW days_to_answer AS
  SELECT paper, ingezonden, datum, days_to_answer AS days FROM papers WHERE days_to_answer IS NOT NULL
  ORDER BY days DESC, paper;
CREATE VIRTUAL TABLE search USING fts5(text, content='blocks', tokenize='unicode61 remove_diacritics 2');
INSERT INTO search(search) VALUES ('rebuild');
"""


def write_db(out: Path, rowsets: Rowsets) -> None:
    """Write a SQLite database with foreign keys, full text search over blocks, and views for the usual questions."""
    import sqlite3

    with beside(out) as made:
        database = sqlite3.connect(made / out.name)
        try:
            database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA user_version = 1;")
            database.executescript("\n".join(_create(name, table) for name, table in CODEBOOK.items()))
            database.execute("CREATE TABLE about (kamerstuk_version TEXT)")
            database.execute("INSERT INTO about VALUES (?)", (__version__,))
            for rows in rowsets:
                for name, some in rows.items():
                    marks = ", ".join("?" * len(CODEBOOK[name].columns))
                    database.executemany(f"INSERT INTO {name} VALUES ({marks})", some)
            database.commit()
            database.executescript(_VIEWS)
        finally:
            database.close()
        os.replace(made / out.name, out)


def _create(name: str, table: TableInfo) -> str:
    lines = [f"{quoted(column.name)} {_AFFINITY[column.type]}" for column in table.columns]
    lines.append(f"PRIMARY KEY ({', '.join(table.key)})")
    for columns, other in table.refers:
        key = CODEBOOK[other].key
        own = ", ".join(columns.split())
        lines.append(f"FOREIGN KEY ({own}) REFERENCES {other} ({', '.join(key)})")
    return f"CREATE TABLE {name} ({', '.join(lines)});"


def quoted(name: str) -> str:
    """Return a name as SQL has it."""
    return f'"{name}"'


def write_csv(out: Path, rowsets: Rowsets) -> None:
    """Write a folder with a CSV file for each table, headed by the names of its columns."""
    with beside(out) as made, ExitStack() as open_files:
        writers = {}
        for name, table in CODEBOOK.items():
            file = open_files.enter_context(
                (made / f"{name}.csv").open("w", encoding="utf-8", errors="replace", newline="")
            )
            writers[name] = csv.writer(file, lineterminator="\n")
            writers[name].writerow(table.names)
        for rows in rowsets:
            for name, some in rows.items():
                writers[name].writerows(some)
        open_files.close()
        _move(made, out)


def write_parquet(out: Path, rowsets: Rowsets) -> None:
    """Write a folder with a Parquet file for each table; raises `MissingExtraError` without pyarrow."""
    arrow, parquet = wanted("pyarrow", "parquet"), wanted("pyarrow.parquet", "parquet")
    with beside(out) as made, ExitStack() as open_files:
        writers = {}
        for name, table in CODEBOOK.items():
            writer = parquet.ParquetWriter(str(made / f"{name}.parquet"), arrow_schema(table.columns))
            writers[name] = open_files.enter_context(writer)
        for rows in _batched(rowsets):
            for name, some in rows.items():
                columns = CODEBOOK[name].columns
                cells = [[typed(c.type, row[n]) for row in some] for n, c in enumerate(columns)]
                writers[name].write_table(arrow.table(cells, schema=arrow_schema(columns)))
        open_files.close()
        _move(made, out)


def _batched(rowsets: Rowsets, size: int = 5000) -> Iterator[dict[str, list[Row]]]:
    """Join the rows of papers until a table has so many: small groups of rows read slowly."""
    kept: dict[str, list[Row]] = {}
    for rows in rowsets:
        for name, some in rows.items():
            kept.setdefault(name, []).extend(some)
        full = {name: some for name, some in kept.items() if len(some) >= size}
        if full:
            yield full
            kept = {name: some for name, some in kept.items() if name not in full}
    yield {name: some for name, some in kept.items() if some}


def write_jsonl(out: Path, pieces: Iterable[Piece]) -> None:
    """Write the JSON of a paper a line."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with whole_file(out) as file:
        file.writelines(f"{piece['json']}\n" for piece in pieces)


@contextmanager
def beside(out: Path) -> Iterator[Path]:
    """Give a folder beside the output in which it is made; what is left in it is thrown away."""
    out.parent.mkdir(parents=True, exist_ok=True)
    folder = tempfile.mkdtemp(dir=out.parent, prefix=f".{out.name}.")
    try:
        yield Path(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _move(made: Path, out: Path) -> None:
    out.mkdir(exist_ok=True)
    for file in sorted(made.iterdir()):
        os.replace(file, out / file.name)


TABLE_FORMATS: Mapping[str, Callable[[Path, Rowsets], None]] = {
    "db": write_db,
    "csv": write_csv,
    "parquet": write_parquet,
}
"""Formats of tables to what writes them; the other is ``"jsonl"``."""
