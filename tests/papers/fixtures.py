"""The small set of rendered papers that is committed, so that users and docs have files to try."""

from __future__ import annotations

from pathlib import Path

from .catalogue import BY_ID
from .formats import render

_PAGES = ("xml", "w1.html", "w3.html")
CHOICE: dict[str, tuple[str, ...]] = {
    "kst-36999-12": (*_PAGES, "w2.html", "metadata.xml", "txt", "pdf"),
    "kst-36999-13": _PAGES,
    "kst-36998-5": (*_PAGES, "w2.html"),
    "kst-36998-6": _PAGES,
    "kst-36993-22": _PAGES,
    "kst-21501-02-3990": _PAGES,
    "kst-36994-C": _PAGES,
    "kst-36995-VI-1": (*_PAGES, "pdf"),
    "kst-36996-3": (*_PAGES, "w2.html"),
    "kst-36996-8": _PAGES,
    "kst-36992-14": ("pdf",),
    "kst-36998-2": ("txt",),
    "ah-tk-20242025-8899": (*_PAGES, "pdf"),
    "h-tk-20242025-99-8": _PAGES,
    "kst-31998-5": ("xml", "w1.html", "metadata.xml", "pdf"),
    "kst-20072008-31997-B": ("xml", "w3.html"),
}
"""Paper id and the suffixes that are kept of it."""


def names() -> list[tuple[str, str, str]]:
    """File name, paper id and suffix of each fixture."""
    return [(f"{paper}.{suffix}", paper, suffix) for paper, suffixes in CHOICE.items() for suffix in suffixes]


def readme() -> str:
    """The list of the fixtures and what each shows."""
    rows = [f"| `{paper}` | {', '.join(CHOICE[paper])} | {BY_ID[paper].shows} |" for paper in CHOICE]
    lines = [
        "# Fixtures",
        "",
        "Papers written for this project in the official formats. Their dossiers, members, ministers and words are"
        " invented;",
        "references to other papers mostly name real ones. They are written by `python -m tests.papers --fixtures"
        " fixtures`",
        "from the models in `tests/papers/`, and a test keeps the two equal: change the model, not the file.",
        "",
        "| paper | files | what it shows |",
        "|---|---|---|",
        *rows,
        "",
        "`xml` is the official XML (before 2010 the older `kamerwrk`), `w1` to `w3` are the page generations of the"
        " publisher's",
        "site (bulk delivery, 2009-2020, today), `txt` the text of a preview site, `pdf` the official page design,",
        "`metadata.xml` the publisher's metadata record.",
        "",
    ]
    return "\n".join(lines)


def write(folder: Path) -> int:
    """Write the fixtures and their README; returns how many files were written."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, paper, suffix in names():
        (folder / name).write_bytes(render(BY_ID[paper], suffix))
    (folder / "README.md").write_text(readme(), encoding="utf-8")
    return len(names()) + 1
