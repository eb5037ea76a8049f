"""References without their paper: one a line, for `kamerstuk cite`."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator

from attrs import fields, frozen

from kamerstuk.export.json import to_dict
from kamerstuk.export.pieces import Out
from kamerstuk.model import Citation, Pinpoint, Target


@frozen
class Listed:
    """A reference, and where it stands."""

    citation: Citation
    """The reference itself; its offsets count in the text of the paper, or in the text that was given."""
    file: str = ""
    """The file as it was named; empty for words on the command line."""
    section: str | None = None
    """The heading of the section around it, e.g. ``"2. Wat de wet vraagt"``."""
    page: int | None = None
    """The page of a PDF, from 1."""


_POINTS = tuple(field.name for field in fields(Pinpoint))
_COLUMNS = (
    *("file", "kind", "text", "start", "end", "id", "url", "status", "place", "section", "page"),
    *(f"cited_{name}" for name in _POINTS),
    *("relation", "own", "evidence", "footnote", "reason"),
)


def write_jsonl(found: Iterable[Listed], out: Out) -> None:
    """Write a JSON object a line: the reference with its file, the heading over it and its page."""
    for one in found:
        where = {"file": one.file, "section": one.section, "page": one.page}
        out.write(json.dumps({**to_dict(one.citation), **where}, ensure_ascii=False) + "\n")


def write_csv(found: Iterable[Listed], out: Out) -> None:
    """Write a row for each target of each reference, one for a reference without."""
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(_COLUMNS)
    for one in found:
        rows.writerows(_row(one, target) for target in one.citation.targets or (None,))


def _row(one: Listed, target: Target | None) -> tuple[object, ...]:
    c = one.citation
    named = (target.id, target.url, target.status) if target else (None, None, None)
    point = (getattr(c.pinpoint, name, None) for name in _POINTS)
    cells = (
        *(one.file, c.kind, _one_line(c), c.span.start, c.span.end, *named, c.place, one.section, one.page),
        *(*point, c.relation, "yes" if c.own else None, c.evidence, c.footnote, c.reason),
    )
    return tuple("" if cell is None else cell for cell in cells)


def write_text(found: Iterable[Listed], out: Out) -> None:
    """Write kind, ids and printed words in columns; an unresolved reference has ``?`` and the reason."""
    for line in _lines(found):
        out.write(f"{line}\n")


def write_named_text(found: Iterable[Listed], out: Out) -> None:
    """Write the same with the file before each line."""
    for one in found:
        for line in _lines([one]):
            out.write(f"{one.file}: {line}\n")


def _lines(found: Iterable[Listed]) -> Iterator[str]:
    for citation in (one.citation for one in found):
        text, ids = _one_line(citation), " ".join(target.id for target in citation.targets if target.id)
        ids = ids or f"? ({citation.reason or 'unresolved'})"
        yield f"{citation.kind:14} {ids:32} {text}" if text != ids else f"{citation.kind:14} {ids}"


FORMATS: dict[str, Callable[[Iterable[Listed], Out], None]] = {
    "jsonl": write_jsonl,
    "csv": write_csv,
    "text": write_text,
}
"""Name on the command line to what writes it."""


def _one_line(citation: Citation) -> str:
    return " ".join(citation.text.split())
