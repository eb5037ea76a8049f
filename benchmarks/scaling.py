"""How time, memory and output grow with the input, for every shape in `shapes`: 1 is in proportion, 2 is its square.

python benchmarks/scaling.py [--check] [NAME...]    --check fails where something grows by more than the power BOUND
"""

import sys
import tracemalloc
from collections.abc import Callable, Iterator
from math import log
from time import perf_counter
from typing import NamedTuple

from shapes import DENSE, SHAPES

import kamerstuk

BOUND = 1.3
"""Largest exponent: what is in proportion measures 0.9 to 1.15, and noise adds a little."""
FOURFOLD = 4
_LEAST = 0.004  # seconds below which the clock tells nothing of growth: the input is made larger first
_MOST_OUTPUT = 100  # bytes of all exports for a byte of input; a line of two bytes is a paragraph with 20 fields


class Cost(NamedTuple):
    """What one input cost."""

    size: int
    """Bytes of the input."""
    reading: float
    """Seconds to parse."""
    writing: float
    """Seconds to write JSON, Markdown, HTML and text, and to read the JSON again."""
    output: int
    """Bytes of the four."""


def fastest(action: Callable[[], object], rounds: int = 3) -> float:
    """Return the seconds of the fastest of some rounds."""
    times = []
    for _ in range(rounds):
        start = perf_counter()
        action()
        times.append(perf_counter() - start)
    return min(times)


def cost(data: bytes) -> Cost:
    """Measure one paper."""
    stuk = kamerstuk.parse(data)

    def written() -> list[str]:
        return [stuk.to_json(), stuk.to_markdown(), stuk.to_html(), stuk.to_text()]

    texts = written()
    writing = fastest(written) + fastest(lambda: kamerstuk.Kamerstuk.from_json(texts[0]), 1)
    return Cost(len(data), fastest(lambda: kamerstuk.parse(data)), writing, sum(map(len, texts)))


def power(small: float, large: float, sizes: tuple[int, int]) -> float:
    """Return the exponent with which a figure grows with the size."""
    return log(max(large, 1e-9) / max(small, 1e-9)) / log(sizes[1] / sizes[0])


def peak(data: bytes) -> float:
    """Return the most memory in use while parsing, in bytes a byte of input."""
    tracemalloc.start()
    kamerstuk.parse(data)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / len(data)


def papers(names: list[str]) -> Iterator[str]:
    """Print a row for each shape; yield what grows too fast."""
    print(
        f"{'shape':32}{'KB':>7}{'parse ms':>10}{'grows':>7}{'write ms':>10}{'grows':>7}"
        f"{'output':>8}{'grows':>7}{'memory':>8}"
    )
    for name, (shape, count) in SHAPES.items():
        if names and name not in names:
            continue
        one = cost(shape(count))
        while one.reading < _LEAST:
            count *= 2
            one = cost(shape(count))
        four = cost(shape(count * FOURFOLD))
        sizes = one.size, four.size
        grows = [power(getattr(one, each), getattr(four, each), sizes) for each in ("reading", "writing", "output")]
        share = four.output / four.size
        print(
            f"{name:32}{four.size / 1000:7.0f}{1000 * four.reading:10.0f}{grows[0]:7.2f}{1000 * four.writing:10.0f}"
            f"{grows[1]:7.2f}{share:8.1f}{grows[2]:7.2f}{peak(shape(count)):8.0f}"
        )
        if max(grows) > BOUND or share > _MOST_OUTPUT:
            yield name


def dense(names: list[str]) -> Iterator[str]:
    """Print a row for each repeated piece; yield what grows too fast."""
    print(f"\n{'repeated piece':32}{'KB':>7}{'find ms':>10}{'grows':>7}")
    for piece in DENSE:
        if names and piece not in names:
            continue
        small, large = (piece * (size // len(piece)) for size in (50_000, 200_000))
        one, four = (fastest(lambda text=text: kamerstuk.find_citations(text)) for text in (small, large))  # type: ignore[misc]
        grows = power(one, four, (len(small), len(large)))
        print(f"{piece!r:32}{len(large) / 1000:7.0f}{1000 * four:10.0f}{grows:7.2f}")
        if grows > BOUND:
            yield repr(piece)


def main() -> int:
    """Print both tables; measure again what seems to grow too fast, since other work on the machine looks the same."""
    check = "--check" in sys.argv
    names = [word for word in sys.argv[1:] if word != "--check"]
    suspects = [*papers(names), *dense(names)]
    for table, known in ((papers, SHAPES), (dense, map(repr, DENSE))):
        again = [name for name in suspects if name in known]
        if again and check:
            print("\nagain:")
            pieces = [piece for piece in DENSE if repr(piece) in again] or again
            suspects = [name for name in suspects if name not in again] + list(table(pieces))
    print(f"\n{len(SHAPES)} shapes, {len(DENSE)} repeated pieces; too fast: {', '.join(suspects) or 'none'}")
    return 1 if check and suspects else 0


if __name__ == "__main__":
    sys.exit(main())
