"""`kamerstuk parse`: papers in, structured objects out."""

import argparse
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from kamerstuk.cli.shared import inputs_of, limits_of, progress, source_of, told_loss, usage
from kamerstuk.export.formats import FORMATS, write, write_all
from kamerstuk.export.pieces import Out
from kamerstuk.folder.commands import registry_of
from kamerstuk.messages import FAILED, OK, told_of
from kamerstuk.model import Kamerstuk, Severity
from kamerstuk.outputs import StandardOutput, complain, lost_input, whole_file
from kamerstuk.pipeline import parse


def parse_command(options: argparse.Namespace) -> int:
    """Parse each file and write what comes of it."""
    files = inputs_of(options.files)
    if files is None:
        return usage("name a FILE")
    options.files = files
    told = _format_of(options.output)
    if told and options.format and told != options.format:
        return usage(f"{options.output} is no {options.format}")
    format_ = options.format or told or ("jsonl" if len(options.files) > 1 else "json")
    targets = _targets(options, format_)
    if problem := _misuse(options, format_, targets):
        return usage(problem)
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


def _format_of(output: str | None) -> str | None:
    """Return the format that the name of an output says; None for a folder, standard output and other names."""
    if _is_folder(output) or output in (None, "-"):
        return None
    name = output.lower()
    named = (format_ for format_, row in FORMATS.items() if name.endswith((f".{row.extension}", f".{format_}")))
    return next(named, "html" if name.endswith(".htm") else None)


def _is_folder(output: str | None) -> bool:
    return output is not None and output != "-" and (output.endswith("/") or os.path.isdir(output))


def _misuse(options: argparse.Namespace, format_: str, targets: Sequence[Path]) -> str | None:
    """Say what is wrong with what was asked, before anything is opened for writing."""
    if len(options.files) > 1 and options.metadata:
        return "--metadata goes with one FILE"
    if len(options.files) > 1 and not FORMATS[format_].several and not _is_folder(options.output):
        return f"one {format_} output holds one paper; name a folder with -o"
    lost = lost_input(targets, [*options.files, options.metadata])
    return told_loss(*lost) if lost else None


def _papers(options: argparse.Namespace, failed: list[str]) -> Iterator[tuple[str, Kamerstuk]]:
    """Parse each file when it is asked for; one that cannot be read is told, and listed in `failed`."""
    limits, codes = limits_of(options), Counter[str]()
    for name in progress(options.files, quiet=options.quiet):
        try:
            stuk = parse(
                source_of(name, limits),
                metadata=options.metadata,
                registry=registry_of(options),
                isolate=True,
                ocr=options.ocr,
                limits=limits,
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
                codes[told.code] += 1
        yield name, stuk
    if len(options.files) > 1 and codes:
        counts = ", ".join(f"{code} {count}" for code, count in sorted(codes.items()))
        complain(f"{len(options.files)} files, {len(failed)} failed; {counts}")


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
