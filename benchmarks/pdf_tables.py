"""Tables by our own rows and rules against pdfplumber's table finder: F1 of cells, and milliseconds a page.

Papers of `tests.papers` that have tables, in every page design, against their own XML; then every PDF of the corpus
(or of the fixtures), where only numbers of tables and cells and the time can be told. pdfplumber is asked three times:
for drawn lines (its default), for drawn level lines with columns by words (as official tables are), and for words.
"""

import io
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.pdf import files
from benchmarks.pdf_quality import FLOORS, f1, read

SETTINGS = {
    "lines": {},
    "mixed": {"vertical_strategy": "text", "horizontal_strategy": "lines"},
    "text": {"vertical_strategy": "text", "horizontal_strategy": "text"},
}
"""Strategies of pdfplumber."""


def plumber(data: bytes, settings: dict[str, str]) -> tuple[list[str], int]:
    """Texts of the cells, and the number of tables."""
    import pdfplumber

    cells: list[str] = []
    count = 0
    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages:
            for table in page.extract_tables(settings):
                count += 1
                cells += [cell for row in table for cell in row if cell]
            page.close()
    return cells, count


def ours(data: bytes) -> tuple[list[str], int]:
    """Texts of the cells, and the number of tables."""
    from kamerstuk.tokenizer.pdf.reading import tokenize

    tokens = tokenize(data).tokens
    return read(tokens)["cells"], sum(token.kind == "table" and token.edge > 0 for token in tokens)


WAYS = {"ours": ours} | {name: lambda data, how=how: plumber(data, how) for name, how in SETTINGS.items()}
"""Name of each way to its reader."""


def timed(way: str, data: bytes) -> tuple[list[str], int, float]:
    """What a way found, and seconds."""
    start = time.perf_counter()
    cells, count = WAYS[way](data)
    return cells, count, time.perf_counter() - start


def generated() -> Iterator[tuple[str, list[str], bytes]]:
    """Design, cells and bytes of every paper with tables."""
    from tests.papers.catalogue import PAPERS
    from tests.papers.formats import formats_of

    from kamerstuk import pipeline, source

    for paper in PAPERS:
        renders = formats_of(paper)
        if "xml" in renders:
            truth = read(pipeline.tokenize(source.read(renders["xml"](paper))).tokens)["cells"]
            if truth:
                yield from ((design, truth, renders[design](paper)) for design in FLOORS if design in renders)


def main() -> None:
    """Print both tables."""
    scores: dict[tuple[str, str], list[float]] = defaultdict(list)
    for design, truth, data in generated():
        for way in WAYS:
            scores[design, way].append(f1(timed(way, data)[0], truth))
    print(f"{'F1 of cells':12}" + "".join(f"{way:>8}" for way in WAYS))
    for design in FLOORS:
        row = [scores[design, way] for way in WAYS]
        print(f"{design:12}" + "".join(f"{sum(held) / max(1, len(held)):8.3f}" for held in row), len(row[0]), "papers")
    print(f"\n{'file':42}" + "".join(f"{way:>22}" for way in WAYS))
    for path in files():
        found = [timed(way, path.read_bytes()) for way in WAYS]
        print(f"{path.name:42}" + "".join(f"{n:4} {len(cells):5} {1000 * t:7.0f} ms " for cells, n, t in found))


if __name__ == "__main__":
    main()
