"""The command line: the only modules that exit. `COMMANDS` is the table of all it takes."""

import sys
from collections.abc import Sequence

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


def _run(args: Sequence[str] | None) -> int:
    try:
        options = build_parser().parse_args(args)
    except SystemExit as stop:
        return int(stop.code or 0)
    code: int = options.run(options)
    return code
