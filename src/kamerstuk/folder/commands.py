"""The commands over many papers: what they print, and what they say of what went wrong."""

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack, closing
from datetime import date
from pathlib import Path

from kamerstuk.errors import KamerstukError
from kamerstuk.export.pieces import Out
from kamerstuk.folder.corpus import Corpus
from kamerstuk.folder.graph import (
    FORMATS as GRAPH_FORMATS,
    REFERENCES,
    Graph,
    Top,
    graph_of,
    write_csv,
    write_jsonl,
    write_top,
)
from kamerstuk.folder.runs import Outcome, Progress, batch
from kamerstuk.folder.search import FORMATS as SEARCH_FORMATS, MARKS, opened, search
from kamerstuk.folder.workers import open_executor
from kamerstuk.messages import FAILED, OK, STOPPED, USAGE, told_of
from kamerstuk.model import Kamerstuk, Severity, Status
from kamerstuk.outputs import StandardOutput, complain, whole_file
from kamerstuk.pipeline import parse
from kamerstuk.registry import PACKAGE, RegistryLike


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


def registry_of(options: argparse.Namespace) -> RegistryLike:
    """Return the registry that was named, by its path, or the list in the package."""
    return registry_path(options) or PACKAGE


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


def search_command(options: argparse.Namespace) -> int:
    """Print the hits for some words."""
    terminal = options.format == "text" and sys.stdout is not None and sys.stdout.isatty()
    coloured = terminal and not os.environ.get("NO_COLOR")
    hits = search(
        options.db,
        options.words,
        kind=options.kind,
        since=date.fromisoformat(options.since) if options.since else None,
        dossier=options.dossier.replace(" ", "") if options.dossier else None,
        limit=options.limit,
        marks=("\x1b[1m", "\x1b[0m") if coloured else MARKS,
    )
    SEARCH_FORMATS[options.format](hits, StandardOutput())
    if not hits:
        complain("nothing found. A word may end in *, for all that begin so.")
    return OK


def graph_command(options: argparse.Namespace) -> int:
    """Write a network, or print the nodes to which most others refer."""
    format_ = _graph_format(options)
    graph, failures = _graph(options)
    for _, _, message in failures:
        complain(message)

    def fill(out: Out) -> None:
        if options.top:
            _TOP[format_](graph.top(options.top), out)
        else:
            GRAPH_FORMATS[format_](graph, out)

    if options.output in (None, "-"):
        fill(StandardOutput())
    else:
        with whole_file(Path(options.output)) as out:
            fill(out)
    return FAILED if failures else OK


_TOP: Mapping[str, Callable[[Iterable[Top], Out], None]] = {"text": write_top, "csv": write_csv, "jsonl": write_jsonl}


def _graph_format(options: argparse.Namespace) -> str:
    named = _format_of(options.output)
    if named and options.format and named != options.format:
        raise ValueError(f"{options.output} is no {options.format}")
    found: str = options.format or named or ("text" if options.top else "gexf")
    if options.top and found not in _TOP:
        raise ValueError(f"--top is written as csv or jsonl, not as {found}")
    return found


def _format_of(output: str | None) -> str | None:
    """Return the format that the name of a file says; None for the standard output and for other names."""
    suffix = Path(output).suffix[1:].lower() if output not in (None, "-") else ""
    return suffix if suffix in GRAPH_FORMATS else None


def _graph(options: argparse.Namespace) -> tuple[Graph, Sequence[tuple[str, str, str]]]:
    if len(options.paths) == 1 and options.paths[0].endswith((".db", ".sqlite")):
        with closing(opened(options.paths[0])) as database:
            ids = [id for (id,) in database.execute("SELECT id FROM papers WHERE id IS NOT NULL")]
            return graph_of(ids, database.execute(REFERENCES), level=options.level), ()
    corpus = Corpus(list(_named(options.paths)), registry=registry_path(options))
    return corpus.graph(level=options.level), corpus.failures


def check_command(options: argparse.Namespace) -> int:
    """Print what each file lacks; fails where one cannot be read, lost letters or has warnings."""
    code = OK
    for name in options.files:
        try:
            stuk = parse(name, registry=registry_of(options), isolate=True)
        except Exception as error:  # one bad file never stops the others
            complain(told_of(name, error))
            code = FAILED
            continue
        warnings = Counter(d.code for d in stuk.diagnostics if d.severity is not Severity.INFO)
        StandardOutput().write(f"{name}: {_checked(stuk, warnings)}\n")
        if warnings or stuk.source.coverage < 1:
            code = FAILED
    return code


def _checked(stuk: Kamerstuk, warnings: Counter[str]) -> str:
    unresolved = sum(not any(target.id for target in citation.targets) for citation in stuk.citations)
    unknown = sum(target.status is Status.UNKNOWN for citation in stuk.citations for target in citation.targets)
    codes = ", ".join(f"{code} {count}" for code, count in sorted(warnings.items())) or "none"
    references = f"{len(stuk.citations)} references, {unresolved} unresolved, {unknown} unknown"
    return f"{stuk.id or 'no id'}, coverage {stuk.source.coverage}, {references}, warnings: {codes}"


def guarded(run: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """Return the command with one line for what goes wrong in place of a traceback."""

    def command(options: argparse.Namespace) -> int:
        try:
            return run(options)
        except KamerstukError as error:
            complain(str(error))
            return FAILED
        except ValueError as error:
            complain(f"{error}. See: kamerstuk --help")
            return USAGE
        except BrokenPipeError:
            raise
        except OSError as error:
            where = error.filename or getattr(options, "output", None) or "the output"
            complain(f"{where}: {error.strerror or error}. Check the name, or choose another with -o.")
            return FAILED

    return command
