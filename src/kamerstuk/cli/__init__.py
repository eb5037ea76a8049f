"""The command line: the only modules that exit. `COMMANDS` is the table of all it takes."""

import sys
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from kamerstuk.cli.shared import usage
from kamerstuk.cli.table import COMMANDS, build_parser
from kamerstuk.messages import FAILED, OK, STOPPED
from kamerstuk.outputs import abandon_output, complain

__all__ = ["COMMANDS", "build_parser", "main"]


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


def _misread(words: Sequence[str]) -> str | None:
    """Say what is wrong with the first word, and what may have been meant; None where it is a command or an option."""
    if not words:
        return "try: kamerstuk show FILE, or: kamerstuk parse FILE -o paper.html"
    word, known = words[0], {command.words.split()[0] for command in COMMANDS}
    if word in known or word.startswith("-"):
        return None
    if Path(word).is_file():
        return f"a command comes first: kamerstuk show {word}"
    meant = get_close_matches(word, known, n=1)
    return f"there is no command {word!r}" + (f"; did you mean {meant[0]!r}" if meant else "")


def _run(args: Sequence[str] | None) -> int:
    words = list(sys.argv[1:] if args is None else args)
    if problem := _misread(words):
        return usage(problem)
    try:
        options = build_parser().parse_args(words)
    except SystemExit as stop:
        return int(stop.code or 0)
    code: int = options.run(options)
    return code
