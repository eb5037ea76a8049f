"""`kamerstuk schema` and `kamerstuk completion`: what the output looks like, and words for the shell."""

import argparse
import json
from collections.abc import Callable

from kamerstuk.errors import MissingExtraError
from kamerstuk.messages import OK
from kamerstuk.outputs import StandardOutput

SHELLS = ("bash", "zsh", "fish")
"""Shells that words can be completed in."""


def schema_command(options: argparse.Namespace) -> int:
    """Print the JSON Schema of the JSON form."""
    from kamerstuk.export.schema import json_schema

    StandardOutput().write(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n")
    return OK


def completion_command(parser: Callable[[], argparse.ArgumentParser]) -> Callable[[argparse.Namespace], int]:
    """Return the command that prints what a shell reads to complete words of `parser`."""

    def command(options: argparse.Namespace) -> int:
        try:
            import shtab
        except ImportError:
            raise MissingExtraError("shtab", "completion") from None
        StandardOutput().write(shtab.complete(parser(), shell=options.shell) + "\n")
        return OK

    return command
