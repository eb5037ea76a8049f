"""References without their paper: one a line, for `kamerstuk cite`."""

import csv
import json
from collections.abc import Callable, Sequence

from kamerstuk.export.json import to_dict
from kamerstuk.export.pieces import Out
from kamerstuk.model import Citation

_COLUMNS = ("kind", "text", "start", "end", "targets", "urls", "status", "footnote", "reason")


def write_jsonl(found: Sequence[Citation], out: Out) -> None:
    """Write a JSON object a line."""
    for citation in found:
        out.write(json.dumps(to_dict(citation), ensure_ascii=False) + "\n")


def write_csv(found: Sequence[Citation], out: Out) -> None:
    """Write a row for each reference; several targets stand in one cell with a space between them."""
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(_COLUMNS)
    for c in found:
        targets = [" ".join(str(getattr(t, name) or "") for t in c.targets) for name in ("id", "url", "status")]
        rows.writerow((c.kind, _one_line(c), c.span.start, c.span.end, *targets, c.footnote or "", c.reason or ""))


def write_text(found: Sequence[Citation], out: Out) -> None:
    """Write kind, ids and printed words in columns; an unresolved reference has ``?`` and the reason."""
    for citation in found:
        text, ids = _one_line(citation), " ".join(target.id for target in citation.targets if target.id)
        ids = ids or f"? ({citation.reason or 'unresolved'})"
        out.write(f"{citation.kind:14} {ids:32} {text}\n" if text != ids else f"{citation.kind:14} {ids}\n")


FORMATS: dict[str, Callable[[Sequence[Citation], Out], None]] = {
    "jsonl": write_jsonl,
    "csv": write_csv,
    "text": write_text,
}
"""Name on the command line to what writes it."""


def _one_line(citation: Citation) -> str:
    return " ".join(citation.text.split())
