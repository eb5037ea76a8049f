"""How fast references are found, beside one alternation of the trigger words over the same text.

python benchmarks/throughput.py [TEXT...]    without a text: the sentences of tests/cases/citations
"""

import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import regex

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

PROSE = (
    "De regering heeft in de loop van het jaar een aantal maatregelen voorgesteld die de uitvoering moeten verlichten."
    " Daarover is met de gemeenten gesproken, en de leden van de fractie hebben er vragen over gesteld. "
)
"""Stands between the sentences: in a real paper most of the text is no reference."""


def best(work: Callable[[], object], rounds: int = 3) -> float:
    """Return the seconds of the fastest of some rounds."""
    times = []
    for _ in range(rounds):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return min(times)


def text() -> str:
    """Return about 100 KB of text: the files named, or our own cases between ordinary sentences."""
    if sys.argv[1:]:
        return "\n".join(Path(name).read_text("utf-8", errors="replace") for name in sys.argv[1:])
    from tests.citation_cases import read_cases

    return "\n".join(f"{PROSE * 3}{case.text}" for case in list(read_cases())[:200])


def main() -> int:
    """Print the table."""
    from kamerstuk.citations.finder import default_scanner, find

    sample = text()
    find(f"{sample[:1000]} artikel 3 van de Awb, artikel 5 van de AVG")  # tables are read at first use
    words = regex.compile(
        "|".join(map(regex.escape, sorted(default_scanner().by_word, key=len, reverse=True))), regex.I
    )
    print(f"{'size':>10}{'triggers':>12}{'find':>12}{'ratio':>8}")
    for times in (1, 10, 40):
        whole = sample * times
        scan = best(lambda whole=whole: sum(1 for _ in words.finditer(whole)))  # type: ignore[misc]
        found = best(lambda whole=whole: find(whole))  # type: ignore[misc]
        size = len(whole) / 1e6
        print(f"{size:8.2f}MB{size / scan:8.2f}MB/s{size / found:8.2f}MB/s{scan / found:8.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
