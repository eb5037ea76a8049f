"""Bounds on the work that one input may cause: each with its default, all of them changed in one place by a caller."""

import re
from typing import Any

from attrs import define, fields

from kamerstuk.errors import LimitExceededError
from kamerstuk.plain import plain_line


def _positive(limits: Any, attribute: Any, value: Any) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError(f"Limits: {attribute.name} must be a whole number above 0, not {plain_line(repr(value), 40)}")


def _checked(cls: type, found: list[Any]) -> list[Any]:
    return [each.evolve(validator=_positive) for each in found]


@define(frozen=True, kw_only=True, field_transformer=_checked)
class Limits:
    """How large and how deep an input may be, for `parse(..., limits=Limits(pages=50))`.

    Every default lets through a budget bill of 400 pages and a paper with 1,500 notes; docs/hostile.md says of each why
    it is what it is, and what the largest real paper has. A value that is no whole number above 0 is a `ValueError`.
    """

    bytes: int = 200 * 2**20
    """Bytes of the input; also of a PDF before anything of it is unpacked."""
    depth: int = 200
    """Elements within elements, in XML and HTML."""
    nodes: int = 2_000_000
    """Blocks, cells and their containers in the whole paper."""
    notes: int = 20_000
    """Footnotes."""
    spans: int = 1_000
    """Rows or columns that one cell of a table covers."""
    targets: int = 5_000
    """Papers that one reference names; a range of more than 50 numbers is never written out."""
    pages: int = 20_000
    """Pages of a PDF."""
    characters: int = 400_000
    """Characters on one page of a PDF."""
    objects: int = 400_000
    """Drawing objects on one page of a PDF."""
    expanded: int = 128 * 2**20
    """Bytes of a page of a PDF with every form that it draws written out."""
    seconds: int = 300
    """Time for a PDF that is read in a process of its own (`isolate=True`)."""
    memory: int = 3 * 2**30
    """Bytes of address space of that process."""


DEFAULTS = Limits()
"""What holds where nothing is said."""
NAMES = tuple(field.name for field in fields(Limits))
"""The names that `--limit NAME=VALUE` takes."""


def exceeded(limit: str, problem: str, *, name: str = "") -> LimitExceededError:
    """Return the error of an input that goes over a limit; it names the limit and how it is raised."""
    return LimitExceededError(problem, f"If it is a paper, raise the limit: --limit {limit}=N.", name=name)


def read_limit(assignment: str) -> tuple[str, int]:
    """Read "pages=50", as the command line takes it; raises `ValueError` with a message for a person."""
    limit, _, value = assignment.partition("=")
    if limit not in NAMES or not re.fullmatch(r"[1-9][0-9]{0,14}", value):
        shown = plain_line(repr(assignment), 60)
        raise ValueError(f"a limit is NAME=N with one of {', '.join(NAMES)}, not {shown}")
    return limit, int(value)
