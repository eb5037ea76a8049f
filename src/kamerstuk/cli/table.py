"""The table of all commands with everything they take."""

import argparse
from collections.abc import Callable
from typing import Any

from attrs import frozen

from kamerstuk.cli.citing import cite_command
from kamerstuk.cli.describing import SHELLS, completion_command, schema_command
from kamerstuk.cli.parsing import parse_command
from kamerstuk.cli.registering import registry_build
from kamerstuk.cli.shared import limit
from kamerstuk.cli.showing import open_command, show_command
from kamerstuk.export.formats import FORMATS
from kamerstuk.folder.commands import batch_command, check_command, graph_command, guarded, search_command
from kamerstuk.folder.graph import FORMATS as GRAPH_FORMATS, LEVELS
from kamerstuk.folder.runs import FORMATS as BATCH_FORMATS
from kamerstuk.folder.search import FORMATS as SEARCH_FORMATS
from kamerstuk.limits import NAMES
from kamerstuk.version import __version__


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

_FILES = _takes("files", nargs="*", metavar="FILE", help="XML, HTML, PDF or text; - or none is standard input")
_LIMIT = _takes(
    "--limit",
    action="append",
    default=[],
    type=limit,
    metavar="NAME=N",
    help=f"allow more or less than is usual of: {', '.join(NAMES)}",
)

GROUPS = {"registry": "build a registry of known official ids"}
"""First word of the commands of two words to what they are about."""

COMMANDS = (
    Command(
        "parse",
        "papers in, structured objects out",
        parse_command,
        (
            _FILES,
            _takes("-f", "--format", choices=tuple(FORMATS), help="else from the name of OUT; json, jsonl for several"),
            _takes("-o", "--output", metavar="OUT", help="a file, or a folder (ends in / or exists)"),
            _takes("--metadata", metavar="FILE", help="metadata.xml of the paper; only with one FILE"),
            _takes("--ocr", action="store_true", help="have ocrmypdf read the pages of a PDF that are pictures"),
            _REGISTRY,
            _LIMIT,
            _takes("-q", "--quiet", action="store_true", help="no progress bar, no warnings"),
            _takes("-v", "--verbose", action="store_true", help="also show what was mended"),
        ),
    ),
    Command(
        "cite",
        "any text or paper in, one reference a line out",
        cite_command,
        (
            _FILES,
            _takes("-f", "--format", choices=("jsonl", "csv", "text"), default="text", help="default: %(default)s"),
            _takes("--text", metavar="WORDS", help="read these words in place of a FILE"),
            _REGISTRY,
            _LIMIT,
        ),
    ),
    Command(
        "show",
        "a paper at a glance: head, outline, questions or turns, references",
        show_command,
        (_FILES, _REGISTRY, _LIMIT),
    ),
    Command(
        "open",
        "the official page of a paper in the browser",
        open_command,
        (_takes("paper", metavar="FILE|ID", help="a paper, or an id such as kst-19637-2535"),),
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
        registry_build,
        (
            _takes("ids", metavar="IDS", help="the list"),
            _takes("-o", "--output", metavar="DB", default="registry.sqlite", help="default: %(default)s"),
        ),
    ),
    Command("schema", "the JSON Schema of the JSON output", schema_command, ()),
    Command(
        "completion",
        'words for your shell (extra completion): eval "$(kamerstuk completion bash)"',
        guarded(completion_command(lambda: build_parser())),
        (_takes("shell", choices=SHELLS, help="which"),),
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
