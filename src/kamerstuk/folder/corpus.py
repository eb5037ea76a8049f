"""A folder of papers as one value: read when first asked, in several processes."""

import os
import shutil
import tempfile
import weakref
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path

from kamerstuk.folder.graph import FORMATS, Graph, graph_of
from kamerstuk.folder.inputs import find_papers
from kamerstuk.folder.runs import Outcome, batch
from kamerstuk.model import Kamerstuk
from kamerstuk.outputs import whole_file

Paths = Iterable[str | os.PathLike[str]] | str | os.PathLike[str]


class Corpus:
    """The papers in files, folders, patterns and archives: ``Corpus("papers/")``.

    Nothing is read but names until a paper is asked for; then all are, once, and kept in a temporary file. Papers come
    in the order of their ids, and verify the references among them.
    """

    def __init__(
        self, paths: Paths, *, registry: str | os.PathLike[str] | None = "", workers: int | None = None
    ) -> None:
        """Take the path of a registry, None for no check; the list in the package where nothing is said."""
        self._paths = [paths] if isinstance(paths, str | os.PathLike) else list(paths)
        self._registry = registry
        self._workers = workers

    def __repr__(self) -> str:
        return f"Corpus({', '.join(str(path) for path in self._paths)})"

    def __len__(self) -> int:
        """How many papers there are files of; one that cannot be read counts too."""
        return len(self._entries)

    @cached_property
    def _entries(self) -> tuple[object, ...]:
        return find_papers(self._paths)[0]

    def __iter__(self) -> Iterator[Kamerstuk]:
        return self.papers()

    def __getitem__(self, id: str) -> Kamerstuk:
        """Return the paper with this id; raises `KeyError` where there is none."""
        self._read(self._workers)
        with open(self._file, "rb") as file:
            file.seek(self._offsets[id])
            return Kamerstuk.from_json(file.readline())

    def papers(self, workers: int | None = None) -> Iterator[Kamerstuk]:
        """Yield the papers in the order of their ids, one at a time in memory; `workers` processes read them."""
        self._read(workers or self._workers)
        with open(self._file, "rb") as file:
            for line in file:
                yield Kamerstuk.from_json(line)

    @property
    def failures(self) -> tuple[tuple[str, str, str], ...]:
        """File, class of the error and message of each file that could not be read."""
        return self._read(self._workers).failures

    def _read(self, workers: int | None) -> Outcome:
        if "_outcome" not in self.__dict__:
            self._outcome = batch(self._paths, self._file, workers=workers, registry=self._registry)
        return self._outcome

    @cached_property
    def _folder(self) -> str:
        folder = tempfile.mkdtemp(prefix="kamerstuk-")
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        return folder

    @property
    def _file(self) -> Path:
        return Path(self._folder, "papers.jsonl")

    @cached_property
    def _offsets(self) -> dict[str, int]:
        offsets, at = {}, 0
        with open(self._file, "rb") as file:
            for line in file:
                offsets[Kamerstuk.from_json(line).id or ""] = at
                at += len(line)
        return offsets

    def to_sqlite(self, out: str | os.PathLike[str], *, workers: int | None = None) -> Outcome:
        """Write what ``kamerstuk batch -o x.db`` writes."""
        return batch(self._paths, out, format="db", workers=workers or self._workers, registry=self._registry)

    def to_parquet(self, out: str | os.PathLike[str], *, workers: int | None = None) -> Outcome:
        """Write a folder of Parquet files; raises `MissingExtraError` without pyarrow."""
        return batch(self._paths, out, format="parquet", workers=workers or self._workers, registry=self._registry)

    def graph(self, *, level: str = "paper") -> Graph:
        """Return which paper, or which dossier, refers to which."""
        ids = []
        references = []
        for paper in self.papers():
            if paper.id:
                ids.append(paper.id)
                references += [
                    (paper.id, target.id, citation.place)
                    for citation in paper.citations
                    for target in citation.targets
                    if target.id and not citation.own
                ]
        return graph_of(ids, references, level=level)

    def to_graph(self, out: str | os.PathLike[str], *, level: str = "paper") -> None:
        """Write the network in the format that the name says: .gexf, .graphml, .csv or .jsonl."""
        path = Path(out)
        write = FORMATS.get(path.suffix.lstrip(".").lower())
        if write is None:
            raise ValueError(f"{path}: give a name that ends in {', '.join(f'.{name}' for name in FORMATS)}")
        with whole_file(path) as file:
            write(self.graph(level=level), file)
