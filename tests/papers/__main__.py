"""Write the papers to a folder: `python -m tests.papers OUT`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from . import fixtures
from .catalogue import BY_ID, PAPERS
from .formats import AGED, FORMATS, formats_of


def main(args: list[str] | None = None) -> int:
    """Render the chosen papers in the chosen formats and say how many files were written."""
    parser = argparse.ArgumentParser(prog="python -m tests.papers", description=__doc__)
    parser.add_argument("out", type=Path, help="folder to write to")
    parser.add_argument("--paper", action="append", choices=sorted(BY_ID), help="only this paper (may be repeated)")
    parser.add_argument(
        "--format", action="append", choices=[*FORMATS, *AGED], help="only this format (may be repeated)"
    )
    parser.add_argument("--fixtures", action="store_true", help="write the committed selection instead")
    asked = parser.parse_args(args)
    if asked.fixtures:
        count = fixtures.write(asked.out)
    else:
        count = write(asked.out, asked.paper or [p.id for p in PAPERS], asked.format)
    sys.stdout.write(f"{count} files in {asked.out}\n")
    return 0


def write(out: Path, papers: list[str], suffixes: list[str] | None = None) -> int:
    """Write papers by id in all formats, or in those asked for; returns how many files were written."""
    out.mkdir(parents=True, exist_ok=True)
    count = 0
    for name in papers:
        for suffix, render in formats_of(BY_ID[name]).items():
            if suffixes is None or suffix in suffixes:
                (out / f"{name}.{suffix}").write_bytes(render(BY_ID[name]))
                count += 1
    return count


if __name__ == "__main__":
    sys.exit(main())
