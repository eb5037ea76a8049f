"""The commands over many papers: what they print, and what they say of what went wrong."""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path

from kamerstuk.outputs import complain
from kamerstuk.runs import Outcome, Progress, batch
from kamerstuk.workers import open_executor

OK, FAILED, USAGE, STOPPED = 0, 1, 2, 130


def batch_command(options: argparse.Namespace) -> int:
    """Read papers into one output."""
    paths = list(_named(options.paths))
    executor = open_executor(options.executor) if options.executor else None
    started = time.monotonic()
    try:
        with ExitStack() as bars:
            outcome = batch(
                paths,
                options.output,
                format=options.format,
                workers=options.workers,
                executor=executor,
                registry=registry_path(options),
                seconds=options.seconds,
                memory=options.memory,
                members=options.members,
                progress=_progress(bars, quiet=options.quiet),
            )
    except KeyboardInterrupt:
        complain(f"stopped; what was read is kept in {options.output}.parts. Go on with the same command and --resume.")
        return STOPPED
    for _, _, message in outcome.failures:
        complain(message)
    if not options.quiet:
        for line in _closing(outcome, time.monotonic() - started):
            complain(line)
    return FAILED if outcome.failures else OK


def registry_path(options: argparse.Namespace) -> str:
    """Return the path of the registry that was named; empty for the list in the package."""
    return options.registry or os.environ.get("KAMERSTUK_REGISTRY") or ""


def _named(paths: Iterable[str]) -> Iterable[str]:
    """Yield what was named, and for ``-`` the lines of standard input."""
    for path in paths:
        if path == "-" and sys.stdin is not None:
            yield from filter(None, (line.strip() for line in sys.stdin))
        else:
            yield path


def _progress(bars: ExitStack, *, quiet: bool) -> Progress:
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        return lambda done, of: None
    from tqdm import tqdm

    bar = bars.enter_context(tqdm(unit="paper", file=sys.stderr))

    def show(done: int, of: int) -> None:
        bar.total = of
        bar.update(done - bar.n)

    return show


def _closing(outcome: Outcome, seconds: float) -> Iterable[str]:
    if outcome.warnings:
        yield "warnings: " + ", ".join(f"{code} {count}" for code, count in outcome.warnings.items())
    rate = f"; {outcome.read} read in {seconds:.0f} s" if outcome.read else "; nothing new"
    failed = f", {len(outcome.failures)} files failed" if outcome.failures else ""
    yield f"{outcome.papers} papers in {outcome.out}{failed}{rate}. Next: {_next(outcome.out)}"


def _next(out: str) -> str:
    if out.endswith((".db", ".sqlite")):
        return f"kamerstuk search {out} WORDS"
    if out.endswith(".jsonl"):
        return f"head -n 1 {out}"
    return f"ls {out}"


def guarded(run: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """Return the command with one line for what goes wrong in place of a traceback."""

    def command(options: argparse.Namespace) -> int:
        try:
            return run(options)
        except ValueError as error:
            complain(f"{error}. See: kamerstuk --help")
            return USAGE
        except BrokenPipeError:
            raise
        except OSError as error:
            where = error.filename or getattr(options, "output", None) or "the output"
            complain(f"{Path(str(where))}: {error.strerror or error}. Check the name, or choose another with -o.")
            return FAILED

    return command
