"""How many ways lead through a function: cyclomatic complexity by radon, which counts booleans too.

Bounds: at most 10 for 95 of 100 functions, none above 15. `--list` names every function above 10.
"""

import statistics
import sys
from pathlib import Path

from radon.complexity import cc_visit
from radon.visitors import Class

SOURCE = Path(__file__).resolve().parent.parent / "src"
MOST, USUAL, SHARE = 15, 10, 0.95


def functions() -> list[tuple[int, str]]:
    """Complexity and place of every function and method."""
    found = []
    for path in sorted(SOURCE.rglob("*.py")):
        for block in cc_visit(path.read_text("utf-8")):
            if not isinstance(block, Class):
                found.append((block.complexity, f"{path.relative_to(SOURCE)}:{block.lineno} {block.fullname}"))
    return sorted(found, reverse=True)


def main() -> int:
    """Print the figures; 1 where a bound is broken."""
    found = functions()
    counts = [complexity for complexity, _ in found]
    usual = sum(count <= USUAL for count in counts) / len(counts)
    ninetieth = sorted(counts)[int(len(counts) * 0.9)]
    for complexity, place in found:
        if complexity > (USUAL if "--list" in sys.argv else MOST):
            print(f"{complexity:4}  {place}")
    print(
        f"{len(counts)} functions: mean {statistics.mean(counts):.2f}, 90th percentile {ninetieth}, most {counts[0]};"
        f" {usual:.1%} at most {USUAL} (bound {SHARE:.0%})"
    )
    return int(counts[0] > MOST or usual < SHARE)


if __name__ == "__main__":
    sys.exit(main())
