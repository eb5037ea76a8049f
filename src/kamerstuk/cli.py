"""The command line: the only module that prints or exits."""

import argparse
import csv
import io
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from kamerstuk.errors import KamerstukError, RegistryError
from kamerstuk.export.formats import EXTENSIONS, dump
from kamerstuk.model import Citation, Kamerstuk, Severity
from kamerstuk.overwrite import lost_input
from kamerstuk.pipeline import parse
from kamerstuk.version import __version__

OK, FAILED, USAGE = 0, 1, 2
"""Exit codes: all good; some file failed; wrong use."""


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    parser = build_parser()
    try:
        options = parser.parse_args(args)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        code: int = options.run(options)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except BrokenPipeError:  # the reader, such as head, had enough
        _abandon_output()
        return OK
    except OSError as error:
        _abandon_output()
        _complain(f"standard output: {error.strerror or error}. Write to a file with -o, or make room.")
        return FAILED
    except KeyboardInterrupt:
        _complain("stopped")
        return FAILED


def _abandon_output() -> None:
    """Send what is still buffered nowhere, so that the interpreter does not complain of it at its end."""
    with suppress(OSError, AttributeError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def build_parser() -> argparse.ArgumentParser:
    """Build the argument parser; docs/cli.md shows its help."""
    parser = argparse.ArgumentParser(
        prog="kamerstuk", description="Read papers of the Dutch parliament from XML, HTML, PDF or text."
    )
    parser.add_argument("--version", action="version", version=f"kamerstuk {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_parse(commands)
    _add_cite(commands)
    _add_registry(commands)
    return parser


def _add_parse(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("parse", help="papers in, structured objects out")
    command.add_argument("files", nargs="+", metavar="FILE", help="XML, HTML, PDF or text; - is standard input")
    command.add_argument("-f", "--format", choices=list(EXTENSIONS), help="json for one file, jsonl for several")
    command.add_argument("-o", "--output", metavar="OUT", help="a file, or a folder (ends in / or exists)")
    command.add_argument("--metadata", metavar="FILE", help="metadata.xml of the paper; only with one FILE")
    command.add_argument("-q", "--quiet", action="store_true", help="no progress bar, no warnings")
    command.add_argument("-v", "--verbose", action="store_true", help="also show what was mended")
    command.set_defaults(run=_parse)


def _add_cite(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("cite", help="any text or paper in, one reference a line out")
    command.add_argument("file", metavar="FILE", help="plain text or any paper; - is standard input")
    command.add_argument("-f", "--format", choices=("jsonl", "csv", "text"), default="text")
    command.add_argument("--registry", metavar="DB", help="registry that tells which targets exist")
    command.set_defaults(run=_cite)


def _add_registry(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser("registry", help="build a registry of known official ids")
    actions = command.add_subparsers(dest="action", required=True, metavar="ACTION")
    build = actions.add_parser("build", help="from a list of ids, one a line, plain or .xz")
    build.add_argument("ids", metavar="IDS", help="the list")
    build.add_argument("-o", "--output", metavar="DB", default="registry.sqlite", help="default: %(default)s")
    build.set_defaults(run=_registry_build)


# ---------------------------------------------------------------------------------------------------------- parse


def _parse(options: argparse.Namespace) -> int:
    if options.metadata and len(options.files) > 1:
        return _usage("--metadata goes with one FILE")
    several = len(options.files) > 1
    format_ = options.format or ("jsonl" if several else "json")
    folder = _folder(options.output)
    if lost := lost_input(_targets(options, folder, format_), [*options.files, options.metadata]):
        return _refusal(*lost)
    failures = 0
    written: list[str] = []
    taken: set[Path] = set()
    with _Output(None if folder else options.output) as out:
        for name in _progress(options.files, quiet=options.quiet):
            stuk = _parsed(name, options)
            if stuk is None:
                failures += 1
            elif folder:
                failures += not _into_folder(folder, name, dump(stuk, format_), format_, taken)
            elif several and format_ == "json":
                written.append(dump(stuk, format_).rstrip("\n"))
            else:
                out.write(dump(stuk, format_))
        if several and format_ == "json" and not folder:
            out.write("[\n" + ",\n".join(written) + "\n]\n")
        out.keep = failures < len(options.files)
    return FAILED if failures or out.failed else OK


def _targets(options: argparse.Namespace, folder: Path | None, format_: str) -> list[Path]:
    """Name every file that this run may write."""
    if folder:
        return [_in_folder(folder, name, format_) for name in options.files]
    return [Path(options.output)] if options.output not in (None, "-") else []


def _parsed(name: str, options: argparse.Namespace) -> Kamerstuk | None:
    try:
        source = sys.stdin.buffer.read() if name == "-" else name
        stuk = parse(source, metadata=options.metadata)
    except Exception as error:  # one bad file never stops the others, and never shows a traceback
        _complain(_one_line(name, error))
        return None
    for told in stuk.diagnostics:
        if options.verbose or not (options.quiet or told.severity is Severity.INFO):
            _complain(f"{name}: {told.severity}: {told.message} [{told.code}]")
    return stuk


def _one_line(name: str, error: Exception) -> str:
    if isinstance(error, RegistryError):
        return " ".join(str(error).split())
    if isinstance(error, KamerstukError):
        text = " ".join(str(error).split())
        return text if text.startswith(f"{Path(name).name}:") else f"{name}: {text}"
    if isinstance(error, OSError) and isinstance(error.filename, str):
        name = error.filename  # the paper or its metadata
    if isinstance(error, FileNotFoundError):
        return f"{name}: no such file. Check the name and the folder."
    if isinstance(error, IsADirectoryError):
        return f"{name}: this is a folder. Name the files in it, for example {name.rstrip('/')}/*.xml."
    if isinstance(error, OSError):
        return f"{name}: {error.strerror or error}. Check that it can be read."
    return f"{name}: internal error ({type(error).__name__}: {error}). Please report it with the file."


def _folder(output: str | None) -> Path | None:
    if output and output != "-" and (output.endswith("/") or Path(output).is_dir()):
        return Path(output)
    return None


def _in_folder(folder: Path, name: str, format_: str) -> Path:
    return folder / f"{'stdin' if name == '-' else Path(name).stem}.{EXTENSIONS[format_]}"


def _into_folder(folder: Path, name: str, text: str, format_: str, taken: set[Path]) -> bool:
    target = _in_folder(folder, name, format_)
    if target in taken:
        _complain(f"{name}: {target} was just written for another file. Choose another folder for it with -o.")
        return False
    taken.add(target)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write_whole(target, text)
    except OSError as error:
        _complain(f"{folder}: {error.strerror}. Choose another folder with -o.")
        return False
    return True


class _Output:
    """Standard output, or a file that appears whole or not at all."""

    def __init__(self, path: str | None) -> None:
        self._path = None if path in (None, "-") else Path(str(path))
        self._parts: list[str] = []
        self.keep = True
        self.failed = False

    def __enter__(self) -> "_Output":
        return self

    def write(self, text: str) -> None:
        if self._path is None:
            _print(text)
        else:
            self._parts.append(text)

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        if kind is None and self._path is not None and self.keep:
            try:
                _write_whole(self._path, "".join(self._parts))
            except OSError as error:
                _complain(f"{self._path}: {error.strerror}. Choose another file with -o.")
                self.failed = True


def _write_whole(path: Path, text: str) -> None:
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        mask = os.umask(0)
        os.umask(mask)
        Path(temporary).chmod(0o666 & ~mask)
        Path(temporary).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise


def _progress(files: Sequence[str], *, quiet: bool) -> Iterable[str]:
    if quiet or len(files) < 2 or not sys.stderr.isatty():
        return files
    from tqdm import tqdm

    bar: Iterable[str] = tqdm(files, unit="paper", file=sys.stderr)
    return bar


# ----------------------------------------------------------------------------------------------------------- cite


def _cite(options: argparse.Namespace) -> int:
    from kamerstuk.cite import cite

    try:
        source = sys.stdin.buffer.read() if options.file == "-" else options.file
        found = cite(source, registry=options.registry)
    except Exception as error:
        _complain(_one_line(options.file, error))
        return FAILED
    _print("".join(_CITE_FORMATS[options.format](found)))
    return OK


def _cite_jsonl(found: Sequence[Citation]) -> Iterator[str]:
    import json

    from kamerstuk.export.json import to_dict

    for citation in found:
        yield json.dumps(to_dict(citation), ensure_ascii=False) + "\n"


def _cite_csv(found: Sequence[Citation]) -> Iterator[str]:
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(("kind", "text", "start", "end", "targets", "urls", "status", "footnote", "reason"))
    for c in found:  # several targets stand in one cell, so that a row is a reference
        what = [" ".join(str(getattr(t, name) or "") for t in c.targets) for name in ("id", "url", "status")]
        rows.writerow(
            (c.kind, " ".join(c.text.split()), c.span.start, c.span.end, *what, c.footnote or "", c.reason or "")
        )
    yield out.getvalue()


def _cite_text(found: Sequence[Citation]) -> Iterator[str]:
    for citation in found:
        ids = (
            " ".join(target.id for target in citation.targets if target.id) or f"? ({citation.reason or 'unresolved'})"
        )
        text = " ".join(citation.text.split())
        yield f"{citation.kind:14} {ids:32} {text}\n" if text != ids else f"{citation.kind:14} {ids}\n"


_CITE_FORMATS = {"jsonl": _cite_jsonl, "csv": _cite_csv, "text": _cite_text}


# ------------------------------------------------------------------------------------------------------- registry


def _registry_build(options: argparse.Namespace) -> int:
    if Path(options.output).is_dir():
        return _usage(f"{options.output} is a folder; -o takes the name of the file to make")
    if lost := lost_input([options.output], [options.ids]):
        return _refusal(*lost)
    try:
        count = _built(Path(options.ids), Path(options.output))
    except Exception as error:
        _complain(_one_line(options.ids, error))
        return FAILED
    if not count:
        _complain(f"{options.ids}: no ids in it. Give a text file with one id a line, plain or .xz.")
        return FAILED
    _complain(f"{count} ids in {options.output}")
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


# --------------------------------------------------------------------------------------------------------- output


def _print(text: str) -> None:
    """Write to standard output as UTF-8 whatever the locale says."""
    if sys.stdout is None:
        raise OSError("it is closed")
    sys.stdout.flush()
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        sys.stdout.write(text)
    else:
        buffer.write(text.encode("utf-8", "surrogatepass"))


def _complain(message: str) -> None:
    if sys.stderr is not None:
        print(f"kamerstuk: {message}", file=sys.stderr)


def _refusal(target: str, name: str) -> int:
    what = "standard input" if name == "-" else f"the input {name}"
    return _usage(f"{target} is {what}, which would be lost; name another file or folder with -o")


def _usage(message: str) -> int:
    _complain(f"{message}. See: kamerstuk --help")
    return USAGE
