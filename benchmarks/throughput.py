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


PATHOLOGICAL = (
    "1234567890", ", ", "1, 2, 3, ", "Kamerstuk ", "nr. ", "nr. 1, ", "Kamerstuk 35 000, nr. 1, ", "artikel 1, ",
    "artikel 1 en ", "(36 410 ", "Handelingen II 2018/2019, ", "ECLI:NL:", "https://", "eerste lid, ", "\n ", "\u00ad",
    "EHRM 1 mei 2000, ", "richtlijn 2003/87/EG en ", "artikel 1 van de Wet op de ", "Kamerstukken 19 637 en 30 573 en ",
    "stuk nr. 1 ", "zie noot 3 ", "ibid. ", "motie van het lid Van Laar "
)  # fmt: skip
"""Pieces that are repeated to a text in which a careless pattern would look again and again."""


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
    growth()
    return 0


def growth() -> None:
    """Print how the time grows with eight times the text, for each pathological piece; 8 is linear."""
    from kamerstuk.citations.finder import find

    print(f"\n{'repeated piece':34}{'160 KB ms':>10}{'growth':>8}")
    for piece in PATHOLOGICAL:
        small, large = (piece * (size // len(piece)) for size in (20_000, 160_000))
        one, eight = best(lambda small=small: find(small)), best(lambda large=large: find(large))  # type: ignore[misc]
        print(f"{piece!r:34}{1000 * eight:10.0f}{eight / one:8.1f}")


if __name__ == "__main__":
    sys.exit(main())
