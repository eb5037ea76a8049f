"""Reads the cases of tests/cases/citations: a sentence at the margin, and below it all that must be found in it."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from kamerstuk.context import Context

FOLDER = Path(__file__).parent / "cases" / "citations"


class Expected(NamedTuple):
    """One citation that must be found."""

    kind: str
    ids: tuple[str, ...]  # empty where the words give no id
    text: str
    told: Mapping[str, str] | None = None  # fields of the pinpoint, "evidence", "relation"; None: not looked at


class Case(NamedTuple):
    """One sentence."""

    name: str  # file and line, for messages
    label: str  # its class
    text: str
    context: Context | None
    expected: tuple[Expected, ...]


def read_cases() -> Iterator[Case]:
    """Yield all cases of all files."""
    for path in sorted(FOLDER.glob("*.txt")):
        yield from _read(path)


def _read(path: Path) -> Iterator[Case]:
    label, text, number = "", "", 0
    context: Context | None = None
    expected: list[Expected] = []
    for count, line in enumerate(path.read_text("utf-8").split("\n"), 1):
        if line.startswith("# class:"):
            label = line.removeprefix("# class:").strip()
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("    "):
            body = line.strip(" ")
            if body.startswith("@"):
                context = Context(**dict(pair.split("=", 1) for pair in body[1:].split()))
            elif body != "-":
                expected.append(_expected(body))
            continue
        if text:
            yield Case(f"{path.name}:{number}", label, text, context, tuple(expected))
        text, number, context, expected = line.replace("\\n", "\n"), count, None, []
    if text:
        yield Case(f"{path.name}:{number}", label, text, context, tuple(expected))


def _expected(line: str) -> Expected:
    head, _, rest = line.partition(" | ")
    printed, column, fields = rest.partition(" | ")
    kind, *ids = head.split()
    known = tuple(id.replace("~", " ") for id in ids if id != "?")
    pairs = (field.split("=", 1) for field in fields.split() if field != "-")
    told = {name: value.replace("~", " ") for name, value in pairs}
    return Expected(kind, known, printed.replace("\\n", "\n"), told if column else None)
