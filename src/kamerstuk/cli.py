"""The command line: the only module that exits. `COMMANDS`, at the end, is the table of all it takes."""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from attrs import frozen

from kamerstuk.errors import RegistryError
from kamerstuk.export.formats import FORMATS, write, write_all
from kamerstuk.export.pieces import Out
from kamerstuk.folder.commands import (
    batch_command,
    check_command,
    graph_command,
    guarded,
    registry_of,
    search_command,
)
from kamerstuk.folder.graph import FORMATS as GRAPH_FORMATS, LEVELS
from kamerstuk.folder.runs import FORMATS as BATCH_FORMATS
from kamerstuk.folder.search import FORMATS as SEARCH_FORMATS
from kamerstuk.messages import FAILED, OK, STOPPED, USAGE, told_of
from kamerstuk.model import Kamerstuk, Severity
from kamerstuk.outputs import StandardOutput, abandon_output, complain, lost_input, whole_file
from kamerstuk.pipeline import parse
from kamerstuk.source import MAX_BYTES
from kamerstuk.version import __version__


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    try:
        code = _run(args)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except BrokenPipeError:  # the reader, such as head, had enough
        abandon_output()
        return OK
    except OSError as error:
        abandon_output()
        complain(f"standard output: {error.strerror or error}. Write to a file with -o, or make room.")
        return FAILED
    except KeyboardInterrupt:
        complain("stopped")
        return STOPPED


def _run(args: Sequence[str] | None) -> int:
    try:
        options = build_parser().parse_args(args)
    except SystemExit as stop:
        return int(stop.code or 0)
    code: int = options.run(options)
    return code


# ---------------------------------------------------------------------------------------------------------- parse


def _parse(options: argparse.Namespace) -> int:
    format_ = options.format or ("jsonl" if len(options.files) > 1 else "json")
    targets = _targets(options, format_)
    if problem := _misuse(options, format_, targets):
        return _usage(problem)
    failed: list[str] = []
    papers = _papers(options, failed)
    if _is_folder(options.output):
        _into_folder(papers, dict(zip(options.files, targets, strict=True)), format_, failed)
    else:
        _into_one(papers, targets[0] if targets else None, format_, failed, several=len(options.files) > 1)
    return FAILED if failed else OK


def _targets(options: argparse.Namespace, format_: str) -> list[Path]:
    """Name every file that this run may write: none, one, or one for each input."""
    if _is_folder(options.output):
        names = ["stdin" if name == "-" else Path(name).stem for name in options.files]
        return [Path(options.output, f"{name}.{FORMATS[format_].extension}") for name in names]
    return [Path(options.output)] if options.output not in (None, "-") else []


def _is_folder(output: str | None) -> bool:
    return output is not None and output != "-" and (output.endswith("/") or os.path.isdir(output))


def _misuse(options: argparse.Namespace, format_: str, targets: Sequence[Path]) -> str | None:
    """Say what is wrong with what was asked, before anything is opened for writing."""
    if len(options.files) > 1 and options.metadata:
        return "--metadata goes with one FILE"
    if len(options.files) > 1 and not FORMATS[format_].several and not _is_folder(options.output):
        return f"one {format_} output holds one paper; name a folder with -o"
    lost = lost_input(targets, [*options.files, options.metadata])
    return _loss(*lost) if lost else None


def _loss(target: str, name: str) -> str:
    what = "standard input" if name == "-" else f"the input {name}"
    return f"{target} is {what}, which would be lost; name another file or folder with -o"


def _papers(options: argparse.Namespace, failed: list[str]) -> Iterator[tuple[str, Kamerstuk]]:
    """Parse each file when it is asked for; one that cannot be read is told, and listed in `failed`."""
    for name in _progress(options.files, quiet=options.quiet):
        try:
            stuk = parse(
                _source(name), metadata=options.metadata, registry=registry_of(options), isolate=True, ocr=options.ocr
            )
        except Exception as error:  # one bad file never stops the others, and never shows a traceback
            complain(told_of(name, error))
            failed.append(name)
            continue
        no_paper = next((told for told in stuk.diagnostics if told.code == "error-page"), None)
        if no_paper:
            complain(f"{name}: {no_paper.message}")
            failed.append(name)
            continue
        for told in stuk.diagnostics:
            if options.verbose or not (options.quiet or told.severity is Severity.INFO):
                complain(f"{name}: {told.severity}: {told.message} [{told.code}]")
        yield name, stuk


def _source(name: str) -> str | bytes:
    if name != "-":
        return name
    if sys.stdin is None:
        raise OSError("standard input is closed")
    return sys.stdin.buffer.read(MAX_BYTES + 1)


def _into_folder(
    papers: Iterable[tuple[str, Kamerstuk]], targets: dict[str, Path], format_: str, failed: list[str]
) -> None:
    """Write a file for each paper; two papers that would have one name are not written over each other."""
    taken: set[Path] = set()
    for name, stuk in papers:
        target = targets[name]
        if target in taken:
            complain(f"{name}: {target} was just written for another file. Choose another folder for it with -o.")
            failed.append(name)
            continue
        taken.add(target)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with whole_file(target) as out:
                write(stuk, format_, out)
        except OSError as error:
            complain(f"{target.parent}: {error.strerror or error}. Choose another folder with -o.")
            failed.append(name)


def _into_one(
    papers: Iterator[tuple[str, Kamerstuk]], target: Path | None, format_: str, failed: list[str], *, several: bool
) -> None:
    """Write all papers to one output, each as it is read; where none can be read nothing is opened."""
    first = next(papers, None)
    if first is None:
        return

    def fill(out: Out) -> None:
        if several:
            write_all((stuk for _, stuk in chain([first], papers)), format_, out)
        else:
            write(first[1], format_, out)

    if target is None:
        fill(StandardOutput())
        return
    try:
        with whole_file(target) as out:
            fill(out)
    except OSError as error:
        complain(f"{target}: {error.strerror or error}. Choose another file with -o.")
        failed.append(str(target))


def _progress(files: Sequence[str], *, quiet: bool) -> Iterable[str]:
    if quiet or len(files) < 2 or not sys.stderr.isatty():
        return files
    from tqdm import tqdm

    bar: Iterable[str] = tqdm(files, unit="paper", file=sys.stderr)
    return bar


# ------------------------------------------------------------------------------------------------- cite, registry


def _cite(options: argparse.Namespace) -> int:
    from kamerstuk.cite import cite
    from kamerstuk.export.references import FORMATS as WRITERS

    try:
        found = cite(_source(options.file), registry=registry_of(options), isolate=True)
    except Exception as error:
        complain(told_of(options.file, error))
        return FAILED
    WRITERS[options.format](found, StandardOutput())
    return OK


def _registry_build(options: argparse.Namespace) -> int:
    if os.path.isdir(options.output):
        return _usage(f"{options.output} is a folder; -o takes the name of the file to make")
    if lost := lost_input([options.output], [options.ids]):
        return _usage(_loss(*lost))
    try:
        count = _built(Path(options.ids), Path(options.output))
    except Exception as error:
        complain(told_of(options.ids, error))
        return FAILED
    if not count:
        complain(f"{options.ids}: no ids in it. Give a text file with one id a line, plain or .xz.")
        return FAILED
    complain(f"{count} ids in {options.output}")
    return OK


def _built(ids: Path, output: Path) -> int:
    """Build beside the place it goes to, so that a list without ids leaves the registry of before."""
    from kamerstuk.registry import build_registry

    try:
        beside = tempfile.TemporaryDirectory(dir=output.parent, prefix=".registry.")
    except OSError as error:
        raise RegistryError(
            str(output), f"it cannot be written ({error.strerror})", "Is there such a folder?"
        ) from None
    with beside as folder:
        count = build_registry(ids, made := Path(folder, output.name))
        if count:
            made.replace(output)
    return count


def _usage(message: str) -> int:
    complain(f"{message}. See: kamerstuk --help")
    return USAGE


# ------------------------------------------------------------------------------------------ what is taken: the table


@frozen
class Argument:
    """One argument of a command."""

    names: tuple[str, ...]
    """E.g. ``("-o", "--output")``."""
    settings: dict[str, Any]
    """What argparse is told of it."""


@frozen
class Command:
    """One command."""

    words: str
    """As typed, e.g. ``"registry build"``."""
    help: str
    """What it does, in a few words."""
    run: Callable[[argparse.Namespace], int]
    """What does it; returns the exit code."""
    arguments: tuple[Argument, ...]
    """What it takes, in the order of its help."""


def _takes(*names: str, **settings: Any) -> Argument:
    return Argument(names, settings)


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


_REGISTRY = _takes(
    "--registry", metavar="DB", help="tells which papers exist; else $KAMERSTUK_REGISTRY, else the list in the package"
)

GROUPS = {"registry": "build a registry of known official ids"}
"""First word of the commands of two words to what they are about."""

COMMANDS = (
    Command(
        "parse",
        "papers in, structured objects out",
        _parse,
        (
            _takes("files", nargs="+", metavar="FILE", help="XML, HTML, PDF or text; - is standard input"),
            _takes("-f", "--format", choices=tuple(FORMATS), help="json for one file, jsonl for several"),
            _takes("-o", "--output", metavar="OUT", help="a file, or a folder (ends in / or exists)"),
            _takes("--metadata", metavar="FILE", help="metadata.xml of the paper; only with one FILE"),
            _takes("--ocr", action="store_true", help="have ocrmypdf read the pages of a PDF that are pictures"),
            _REGISTRY,
            _takes("-q", "--quiet", action="store_true", help="no progress bar, no warnings"),
            _takes("-v", "--verbose", action="store_true", help="also show what was mended"),
        ),
    ),
    Command(
        "cite",
        "any text or paper in, one reference a line out",
        _cite,
        (
            _takes("file", metavar="FILE", help="plain text or any paper; - is standard input"),
            _takes("-f", "--format", choices=("jsonl", "csv", "text"), default="text", help="default: %(default)s"),
            _REGISTRY,
        ),
    ),
    Command(
        "batch",
        "a folder of papers in, one database, file or folder of tables out",
        guarded(batch_command),
        (
            _takes("paths", nargs="+", metavar="PATH", help="files, folders, patterns, zip, tar; - is a list of them"),
            _takes("-o", "--output", metavar="OUT", required=True, help="x.db (SQLite), x.jsonl, or a folder"),
            _takes("-f", "--format", choices=BATCH_FORMATS, help="else from the name of OUT; csv for a folder"),
            _takes("--workers", type=_positive, metavar="N", help="processes; default: one for each processor"),
            _takes(
                "--resume", action="store_true", help="go on with a run that was stopped, as is done without it too"
            ),
            _takes("--executor", metavar="E", help="dask=ADDRESS, or module:callable, in place of processes"),
            _takes("--members", metavar="CSV", help="name, party, from and to of members, for parties"),
            _takes(
                "--seconds", type=float, default=300, metavar="S", help="most time for a file; default: %(default)s"
            ),
            _takes("--memory", type=int, default=4096, metavar="MIB", help="most of a process; default: %(default)s"),
            _REGISTRY,
            _takes("-q", "--quiet", action="store_true", help="no progress bar, no closing lines"),
        ),
    ),
    Command(
        "search",
        "words in a database of batch",
        guarded(search_command),
        (
            _takes("db", metavar="DB", help="what batch -o x.db wrote"),
            _takes("words", nargs="+", metavar="WORDS", help="all must stand in one block; a word may end in *"),
            _takes("--kind", metavar="K", help="kind of paper, for example motie"),
            _takes("--since", metavar="DATE", help="papers from this day on, for example 2024-01-31"),
            _takes("--dossier", metavar="D", help="for example 36410 or 36410-VI"),
            _takes("--limit", type=_positive, default=20, metavar="N", help="most hits; default: %(default)s"),
            _takes("-f", "--format", choices=tuple(SEARCH_FORMATS), default="text", help="default: %(default)s"),
        ),
    ),
    Command(
        "graph",
        "which paper refers to which, for Gephi and other programs",
        guarded(graph_command),
        (
            _takes("paths", nargs="+", metavar="DB|PATH", help="what batch -o x.db wrote, or papers as for batch"),
            _takes("-o", "--output", metavar="OUT", help="a file; else standard output"),
            _takes("-f", "--format", choices=tuple(GRAPH_FORMATS), help="else from the name of OUT; gexf"),
            _takes("--level", choices=LEVELS, default="paper", help="what a node is; default: %(default)s"),
            _takes("--top", type=_positive, metavar="N", help="print the N to which most others refer"),
            _REGISTRY,
        ),
    ),
    Command(
        "check",
        "what is lost, doubted or unresolved in papers; exit code 1 where something is",
        guarded(check_command),
        (_takes("files", nargs="+", metavar="FILE", help="XML, HTML, PDF or text"), _REGISTRY),
    ),
    Command(
        "registry build",
        "from a list of ids, one a line, plain or .xz",
        _registry_build,
        (
            _takes("ids", metavar="IDS", help="the list"),
            _takes("-o", "--output", metavar="DB", default="registry.sqlite", help="default: %(default)s"),
        ),
    ),
)
"""Every command with everything it takes."""


def build_parser() -> argparse.ArgumentParser:
    """Build the argument parser from the table of commands."""
    parser = argparse.ArgumentParser(
        prog="kamerstuk", description="Read papers of the Dutch parliament from XML, HTML, PDF or text."
    )
    parser.add_argument("--version", action="version", version=f"kamerstuk {__version__}")
    top = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    groups: dict[str, Any] = {"": top}
    for command in COMMANDS:
        group, _, word = command.words.rpartition(" ")
        if group not in groups:
            actions = top.add_parser(group, help=GROUPS[group])
            groups[group] = actions.add_subparsers(dest="action", required=True, metavar="ACTION")
        made = groups[group].add_parser(word, help=command.help)
        for argument in command.arguments:
            made.add_argument(*argument.names, **argument.settings)
        made.set_defaults(run=command.run)
    return parser
