"""Tables of papers in memory: `tables()`, and the same rows for pandas, polars and Arrow."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any, overload

from attrs import field, frozen

from kamerstuk.errors import MissingExtraError
from kamerstuk.folder.codebook import CODEBOOK, Column
from kamerstuk.folder.rows import Row, rows_of
from kamerstuk.kinds.members import Member, read_members, with_parties
from kamerstuk.model import Kamerstuk

Members = Path | str | Iterable[Mapping[str, str]] | Sequence[Member] | None
"""A CSV file with name, party, from and to; such rows; or what `read_members` returned."""


@frozen(repr=False)
class Rows(Sequence[Mapping[str, Any]]):
    """The rows of one table, each a mapping of column to value; days are `datetime.date`."""

    columns: tuple[Column, ...]
    """The columns as the codebook has them."""
    cells: tuple[Row, ...] = field(hash=False)
    """The rows as tuples in the order of the columns, days as ISO 8601."""

    def __repr__(self) -> str:
        return f"Rows({len(self.cells)} rows, columns {', '.join(column.name for column in self.columns)})"

    def __len__(self) -> int:
        return len(self.cells)

    @overload
    def __getitem__(self, at: int) -> Mapping[str, Any]: ...
    @overload
    def __getitem__(self, at: slice) -> "Rows": ...
    def __getitem__(self, at: int | slice) -> "Mapping[str, Any] | Rows":
        if isinstance(at, slice):
            return Rows(self.columns, self.cells[at])
        return {
            column.name: typed(column.type, cell) for column, cell in zip(self.columns, self.cells[at], strict=True)
        }

    def _by_column(self) -> dict[str, list[Any]]:
        return {
            column.name: [typed(column.type, row[n]) for row in self.cells] for n, column in enumerate(self.columns)
        }

    def pandas(self) -> Any:
        """Return a pandas DataFrame; raises `MissingExtraError` where pandas is not installed."""
        pandas = wanted("pandas", "pandas")
        kinds = {"text": "object", "integer": "Int64", "real": "float64", "date": "datetime64[s]", "boolean": "boolean"}
        columns = {c.name: pandas.Series(self._by_column()[c.name], dtype=kinds[c.type]) for c in self.columns}
        return pandas.DataFrame(columns)

    def polars(self) -> Any:
        """Return a polars DataFrame; raises `MissingExtraError` where polars is not installed."""
        polars = wanted("polars", "polars")
        kinds = {"text": "String", "integer": "Int64", "real": "Float64", "date": "Date", "boolean": "Boolean"}
        schema = {column.name: getattr(polars, kinds[column.type]) for column in self.columns}
        return polars.DataFrame(self._by_column(), schema=schema)

    def arrow(self) -> Any:
        """Return a pyarrow Table; raises `MissingExtraError` where pyarrow is not installed."""
        return wanted("pyarrow", "parquet").table(self._by_column(), schema=arrow_schema(self.columns))


@frozen(repr=False)
class Tables(Mapping[str, Rows]):
    """The tables of some papers by name, in the order of the codebook."""

    _rows: Mapping[str, Rows] = field(hash=False)

    def __getitem__(self, name: str) -> Rows:
        return self._rows[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __repr__(self) -> str:
        return f"Tables({', '.join(f'{name}: {len(rows)}' for name, rows in self._rows.items())})"


def tables(papers: Iterable[Kamerstuk], *, members: Members = None) -> Tables:
    """Return the rows of papers, or of a `Corpus`, for each table of the codebook.

    `members` gives parties where print has none: a CSV file with the columns name, party, from and to, or such rows.
    Raises `ValueError` for a table of members that is none.
    """
    known = as_members(members)
    made: dict[str, list[Row]] = {name: [] for name in CODEBOOK}
    for paper in papers:
        for name, rows in rows_of(with_parties(paper, known) if known else paper).items():
            made[name] += rows
    made["failures"] += getattr(papers, "failures", ())
    return Tables({name: Rows(CODEBOOK[name].columns, tuple(rows)) for name, rows in made.items()})


def as_members(members: Members) -> Sequence[Member]:
    """Read a table of members in any form that `tables` takes."""
    if members is None or isinstance(members, str | Path):
        return read_members(members) if members is not None else ()
    rows: list[Any] = list(members)
    return rows if all(isinstance(row, Member) for row in rows) else read_members(rows)


def typed(kind: str, cell: Any) -> Any:
    """Return a cell as Python has it: days and truth values are stored as texts and numbers."""
    if cell is None or kind not in ("date", "boolean"):
        return cell
    return date.fromisoformat(cell) if kind == "date" else bool(cell)


def arrow_schema(columns: Iterable[Column]) -> Any:
    """Return the columns as an Arrow schema."""
    arrow = wanted("pyarrow", "parquet")
    kinds = {"text": "string", "integer": "int64", "real": "float64", "date": "date32", "boolean": "bool_"}
    return arrow.schema([(column.name, getattr(arrow, kinds[column.type])()) for column in columns])


def wanted(module: str, extra: str) -> Any:
    """Import a library that not everybody needs; raises `MissingExtraError` where it is not installed."""
    try:
        return import_module(module)
    except ImportError:
        raise MissingExtraError(module, extra) from None
