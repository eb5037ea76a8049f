"""How well generated PDFs are read: every paper of `tests.papers` in every page design, against its own XML.

One row per design: F1 of paragraphs, headings (number and title), notes, cells, the share of note markers found in
place, and the share of letters that are neither lost nor invented. `--check` fails where a figure fell below its floor.
"""

import argparse
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY))

MEASURES = ("paragraphs", "headings", "notes", "markers", "cells", "letters")
_FLOOR = (0.99, 0.99, 0.99, 0.99, 0.99, 1.0)
FLOORS: dict[str, tuple[float, ...]] = dict.fromkeys(("pdf", "kamer.pdf", "small.pdf", "sober.pdf", "two.pdf"), _FLOOR)
"""What each design must reach: official page, the same by another engine, justified narrow page, plain letter page,
two columns."""


def key(text: str) -> str:
    """A text without what print cannot keep: white space, dashes, the one-letter ij."""
    text = unicodedata.normalize("NFKC", text.replace("\xad", ""))
    return re.sub(r"[\s\-‐-―]+", "", text).lower()


def f1(ours: Iterable[str], theirs: Iterable[str]) -> float:
    """Overlap of two bags of texts."""
    one, two = Counter(map(key, ours)), Counter(map(key, theirs))
    total = sum(one.values()) + sum(two.values())
    return 2 * sum((one & two).values()) / total if total else 1.0


def read(tokens: Iterable[object]) -> dict[str, list[str]]:
    """Paragraphs, headings, notes, markers and cells of a stream, as comparable texts."""
    found: dict[str, list[str]] = {name: [] for name in MEASURES[:-1]}
    labels = {token.id: token.label for token in tokens if token.kind == "note" and token.edge > 0}  # type: ignore[attr-defined]
    within: list[str] = []
    for token in tokens:
        kind, edge = token.kind.value, token.edge  # type: ignore[attr-defined]
        if kind in ("note", "cell"):
            within.append("") if edge > 0 else None
            if edge > 0:
                label = token.label + "|" if kind == "note" else ""  # type: ignore[attr-defined]
                within[-1] = label
            else:
                text = within.pop()
                if text:
                    found["notes" if kind == "note" else "cells"].append(text)
        elif kind == "paragraph":
            if within:
                within[-1] += token.text  # type: ignore[attr-defined]
            else:
                found["paragraphs"].append(token.text)  # type: ignore[attr-defined]
        elif kind == "heading":
            found["headings"].append(f"{token.label} {token.text}")  # type: ignore[attr-defined]
        for mark in token.marks:  # type: ignore[attr-defined]
            before = key(token.text[: mark.offset])[-10:]  # type: ignore[attr-defined]
            found["markers"].append(f"{labels.get(mark.note)}|{before}")
    return found


def letters(text: str) -> Counter[str]:
    """Letters and digits of a text."""
    return Counter(c for c in unicodedata.normalize("NFKC", text.replace("\xad", "")) if c.isalnum())


def kept(tokenized: object) -> float:
    """Share of the letters of the page that the tokens hold, and no others."""
    printed = []
    for token in tokenized.tokens:  # type: ignore[attr-defined]
        printed += [token.text, token.label if token.edge >= 0 else "", *(mark.text for mark in token.marks)]
    ours, theirs = letters(" ".join(printed)), letters(tokenized.witness)  # type: ignore[attr-defined]
    wrong = sum(((ours - theirs) + (theirs - ours)).values())
    return 1 - wrong / max(1, sum(theirs.values()))


def rows() -> Iterator[tuple[str, str, tuple[float, ...]]]:
    """Paper, design and figures."""
    from tests.papers.catalogue import PAPERS
    from tests.papers.formats import formats_of

    from kamerstuk import pipeline, source
    from kamerstuk.seam import settled
    from kamerstuk.tokenizer.pdf import reading

    for paper in PAPERS:
        renders = formats_of(paper)
        if "xml" not in renders:
            continue
        truth = read(pipeline.tokenize(source.read(renders["xml"](paper))).tokens)
        for design in FLOORS:
            if design in renders:
                tokenized = settled(reading.tokenize(renders[design](paper)))
                ours = read(tokenized.tokens)
                figures = [f1(ours[name], truth[name]) for name in MEASURES[:-1]]
                yield paper.id, design, (*figures, kept(tokenized))


def main() -> int:
    """Print the table; 1 where a floor is broken and `--check` asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("-v", "--verbose", action="store_true", help="a line per paper that is not perfect")
    asked = parser.parse_args()
    sums: dict[str, list[tuple[float, ...]]] = defaultdict(list)
    for paper, design, figures in rows():
        sums[design].append(figures)
        if asked.verbose and min(figures) < 1:
            print(f"{paper}.{design:24} " + " ".join(f"{figure:.3f}" for figure in figures))
    print(f"{'design':10} {'papers':>6} " + " ".join(f"{name:>10}" for name in MEASURES))
    low = 0
    for design, held in sums.items():
        means = [sum(column) / len(held) for column in zip(*held, strict=True)]
        low += sum(mean < floor for mean, floor in zip(means, FLOORS[design], strict=True))
        print(f"{design:10} {len(held):6} " + " ".join(f"{mean:10.3f}" for mean in means))
    print(f"{low} figures below their floors")
    return int(asked.check and low > 0)


if __name__ == "__main__":
    sys.exit(main())
