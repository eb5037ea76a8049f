"""Speed of `parse()` as ratios measured side by side in one run.

Floor for XML: lxml parse plus itertext of the same bytes. Yardstick for HTML: BeautifulSoup(bytes, "lxml").get_text().
Reads the corpus that $KAMERSTUK_CORPUS names, else the fixtures.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from bs4 import BeautifulSoup
from lxml import etree

import kamerstuk

REPOSITORY = Path(__file__).resolve().parents[1]
ROUNDS = 20


def best(action: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the shortest time of `action` in milliseconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return 1000 * min(times)


def papers() -> list[Path]:
    """Return the papers to time: the corpus where it is, else fixtures."""
    place = Path(os.environ.get("KAMERSTUK_CORPUS", "/nowhere")) / "corpus"
    if place.is_dir():
        names = ["kst-19637-2535/kst-19637-2535.xml", "kst-19637-2535/kst-19637-2535.w1.html"]
        names += ["official/kst-32545-143.xml", "official/kst-32545-143.html", "xml/kst-31911-3.xml"]
        return [place / name for name in names]
    fixtures = REPOSITORY / "fixtures"
    xml = [path for path in sorted(fixtures.glob("kst-*.xml")) if "metadata" not in path.name]
    return xml[:3] + sorted(fixtures.glob("*.html"))[:3]


def floor_of(data: bytes, form: str) -> Callable[[], object]:
    """Return the yardstick for a format."""
    if form == "xml":
        return lambda: "".join(etree.fromstring(data).itertext())
    return lambda: BeautifulSoup(data, "lxml").get_text()


def single() -> None:
    """Print one row a paper."""
    print(f"{'paper':28} {'bytes':>8} {'floor ms':>9} {'parse ms':>9} {'ratio':>7}")
    for path in papers():
        data = path.read_bytes()
        kamerstuk.parse(data)  # warm
        form = kamerstuk.parse(data).source.format
        floor, ours = best(floor_of(data, form)), best(lambda: kamerstuk.parse(data))  # noqa: B023
        print(f"{path.name:28} {len(data):8} {floor:9.2f} {ours:9.2f} {ours / floor:7.1f}")


def growth() -> None:
    """Print how the cost grows with the length of a paper."""
    text = (REPOSITORY / "fixtures" / "kst-36999-12.xml").read_bytes().decode()
    start, end = text.index("<al>"), text.rindex("</al>") + 5
    print(f"\n{'length':>7} {'parse ms':>9} {'ms per length':>14}")
    for times in (1, 10, 100):
        data = (text[:start] + text[start:end] * times + text[end:]).encode()
        cost = best(lambda: kamerstuk.parse(data), 20 if times < 100 else 2)  # noqa: B023
        print(f"{times:6}x {cost:9.1f} {cost / times:14.2f}")


def imports() -> None:
    """Print what `import kamerstuk` costs over a bare interpreter."""

    def run(code: str) -> float:
        return best(lambda: subprocess.run([sys.executable, "-c", code], check=True), 7)

    bare, ours = run("pass"), run("import kamerstuk")
    print(f"\nimport kamerstuk: {ours - bare:.0f} ms over a bare interpreter ({bare:.0f} ms)")


if __name__ == "__main__":
    single()
    growth()
    imports()
