"""BibTeX: an entry for a paper, for LaTeX and reference managers."""

import re
from collections.abc import Iterable

from kamerstuk.export.csl import item
from kamerstuk.export.pieces import Out
from kamerstuk.model import Kamerstuk

_SPECIAL = re.compile(r"[\\{}$&#%_~^]")
_WRITTEN = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


def write(stuk: Kamerstuk, out: Out) -> None:
    """Write one entry."""
    entry = item(stuk)
    issued = stuk.header.datum
    fields = {
        "title": entry.get("title"),
        "author": " and ".join("{" + _escaped(one["literal"]) + "}" for one in entry.get("author", ())),
        "institution": entry.get("publisher"),
        "type": entry.get("genre"),
        "number": entry.get("number"),
        "year": issued and str(issued.year),
        "date": issued and issued.isoformat(),
        "url": entry.get("URL"),
        "note": entry["note"],
    }
    out.write(f"@techreport{{{entry['id']},\n")
    for name, value in fields.items():
        if value:
            out.write(f"  {name} = {{{value if name in ('author', 'url') else _escaped(value)}}},\n")
    out.write("}\n")


def write_all(papers: Iterable[Kamerstuk], out: Out) -> None:
    """Write an entry for each paper as it comes."""
    for stuk in papers:
        write(stuk, out)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda match: _WRITTEN.get(match[0], f"\\{match[0]}"), " ".join(text.split()))
