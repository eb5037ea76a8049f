"""Speed of the PDF tokenizer against pdfplumber's `extract_text`, and its memory on a paper of 1,000 pages.

Reads the corpus that $KAMERSTUK_CORPUS names, else the fixtures. `--check` fails below the floors.
"""

import argparse
import io
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
RATIO, MEGABYTES, PAGES = 8.0, 300, 1000
"""Floors: so many times faster than pdfplumber over all files, and so much memory for so many pages."""


def files() -> list[Path]:
    """Every PDF of the corpus, or of the fixtures."""
    corpus = Path(os.environ.get("KAMERSTUK_CORPUS", "/nowhere")) / "corpus"
    return sorted(corpus.glob("*/*.pdf")) or sorted((REPOSITORY / "fixtures").rglob("*.pdf"))


def best(action: Callable[[], object], rounds: int) -> float:
    """Shortest time of some rounds in seconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return min(times)


def plumber(data: bytes) -> None:
    """Text of all pages by pdfplumber, each page closed."""
    import pdfplumber

    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages:
            page.extract_text()
            page.close()


def speed(paths: list[Path]) -> float:
    """Print milliseconds per page and the ratio per file; return the ratio over all of them."""
    import pypdfium2

    from kamerstuk.tokenizer.pdf.reading import tokenize

    ours = theirs = 0.0
    print(f"{'file':42} {'pages':>5} {'ours':>8} {'plumber':>8} {'ratio':>6}")
    for path in paths:
        data = path.read_bytes()
        document = pypdfium2.PdfDocument(data)
        pages = len(document)
        document.close()
        one, two = best(lambda data=data: tokenize(data), 5), best(lambda data=data: plumber(data), 2)
        ours, theirs = ours + one, theirs + two
        print(f"{path.name:42} {pages:5} {1000 * one / pages:7.1f}ms {1000 * two / pages:6.1f}ms {two / one:6.1f}")
    print(f"{'all':42} {'':5} {'':8}   {'':7} {theirs / ours:6.1f}")
    return theirs / ours


def long_paper(path: Path) -> bytes:
    """A paper of 1,000 pages: one paper over and over."""
    import pypdfium2

    source, target = pypdfium2.PdfDocument(path), pypdfium2.PdfDocument.new()
    while len(target) < PAGES:
        target.import_pages(source)
    out = io.BytesIO()
    target.save(out)
    target.close()
    source.close()
    return out.getvalue()


def memory(path: Path) -> int:
    """Peak memory in megabytes of a process that reads the long paper from standard input."""
    run = subprocess.run([sys.executable, __file__, "--peak"], input=long_paper(path), capture_output=True, check=True)
    return int(run.stdout)


def peak() -> int:
    """Read a PDF from standard input and say how much memory that took."""
    from kamerstuk.tokenizer.pdf.reading import tokenize

    tokenize(sys.stdin.buffer.read())
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> int:
    """Print the figures; 1 where a floor is broken and `--check` asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--peak", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.peak:
        print(peak())
        return 0
    paths = files()
    ratio = speed(paths)
    longest = max(paths, key=lambda path: path.stat().st_size if path.name.startswith("kst") else 0)
    megabytes = memory(longest)
    print(f"{PAGES} pages: {megabytes} MB at most")
    return int(asked.check and (ratio < RATIO or megabytes >= MEGABYTES))


if __name__ == "__main__":
    sys.exit(main())
