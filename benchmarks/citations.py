"""Precision, recall and F1 of `find_citations` per kind, with every miss and every false hit.

    python benchmarks/citations.py                      the cases of tests/cases/citations
    KAMERSTUK_CORPUS=/data python benchmarks/citations.py    and /data/citations/cases.jsonl
    python benchmarks/citations.py --against ../other   what this checkout gained and lost against another

Exits with 1 where a kind falls below its floor.
"""

import argparse
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

FLOORS = {"*": 0.98, "kamerstuk": 0.99, "dossier": 0.97, "law-article": 0.97, "staatsblad": 0.98, "eu-act": 0.97}
"""Least F1 of a kind; "*" holds for kinds that are not named. Raise a floor when the figure rises."""

Hit = tuple[str, str]


class Judged(NamedTuple):
    """One sentence: what was wanted, what was found."""

    name: str
    text: str
    wanted: Counter[Hit]
    found: Counter[Hit]


def judged() -> Iterator[Judged]:
    """Yield all sentences of our own cases, and of the corpus where there is one."""
    from tests.citation_cases import read_cases

    from kamerstuk.citations import Context, find_citations

    for case in read_cases():
        wanted = Counter((hit.kind, id) for hit in case.expected for id in hit.ids)
        hits = find_citations(case.text, context=case.context)
        yield Judged(case.name, case.text, wanted, Counter((str(h.kind), t.id or "") for h in hits for t in h.targets))
    path = Path(os.environ.get("KAMERSTUK_CORPUS", "")) / "citations" / "cases.jsonl"
    for line in path.read_text("utf-8").splitlines() if path.is_file() else ():
        case = json.loads(line)
        kinds = {hit["kind"] for hit in case["expected"]}  # a record may leave other kinds out
        context = Context(**case["context"]) if case.get("context") else None
        hits = find_citations(case["text"], context=context)
        found = Counter((str(h.kind), t.id or "") for h in hits for t in h.targets if not kinds or h.kind in kinds)
        wanted = Counter((hit["kind"], hit["id"]) for hit in case["expected"] if hit["id"])
        yield Judged(case["id"], case["text"], wanted, found)


def report(sentences: list[Judged]) -> bool:
    """Print the table and all errors; tell whether every floor holds."""
    right: Counter[str] = Counter()
    false: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    for name, text, wanted, found in sentences:
        for kind, id in wanted | found:
            hit = (kind, id)
            right[kind] += min(wanted[hit], found[hit])
            missed[kind] += max(0, wanted[hit] - found[hit])
            false[kind] += max(0, found[hit] - wanted[hit])
            if wanted[hit] != found[hit]:
                print("MISS " if wanted[hit] > found[hit] else "FALSE", name, kind, id, repr(text[:140]))
    print(f"{'kind':22}{'wanted':>8}{'precision':>11}{'recall':>8}{'F1':>8}{'floor':>8}")
    good = True
    for kind in sorted(set(right) | set(false) | set(missed)):
        score = _score(right[kind], false[kind], missed[kind])
        floor = FLOORS.get(kind, FLOORS["*"])
        good &= score[2] >= floor
        print(f"{kind:22}{right[kind] + missed[kind]:8}{score[0]:11.3f}{score[1]:8.3f}{score[2]:8.3f}{floor:8.2f}")
    total = _score(sum(right.values()), sum(false.values()), sum(missed.values()))
    print(f"{'all':22}{sum(right.values()) + sum(missed.values()):8}{total[0]:11.3f}{total[1]:8.3f}{total[2]:8.3f}")
    return good


def _score(right: int, false: int, missed: int) -> tuple[float, float, float]:
    precision = right / (right + false) if right + false else 1.0
    recall = right / (right + missed) if right + missed else 1.0
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0


def compare(sentences: list[Judged], other: Path) -> None:
    """Print what is found here and not by the checkout `other`, and the other way round."""
    texts = json.dumps([sentence.text for sentence in sentences])
    code = (
        "import json,sys\nfrom kamerstuk.citations import find_citations\n"
        "print(json.dumps([[[str(h.kind), t.id or ''] for h in find_citations(x) for t in h.targets]"
        " for x in json.load(sys.stdin)]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=texts,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(other.resolve() / "src")},
    )
    here = _plain([sentence.text for sentence in sentences])
    for sentence, new, old in zip(sentences, here, json.loads(done.stdout), strict=True):
        before, now = Counter(map(tuple, old)), Counter(new)
        for word, hits in (("GAINED", now - before), ("LOST  ", before - now)):
            for kind, id in hits:
                verdict = "right" if (kind, id) in sentence.wanted else "not wanted"
                print(word, sentence.name, kind, id, f"({verdict})")


def _plain(texts: list[str]) -> list[list[Hit]]:
    from kamerstuk.citations import find_citations

    return [[(str(h.kind), t.id or "") for h in find_citations(text) for t in h.targets] for text in texts]


def main(args: list[str] | None = None) -> int:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--against", type=Path, metavar="CHECKOUT", help="another checkout to compare with")
    options = parser.parse_args(args)
    sentences = list(judged())
    if options.against:
        compare(sentences, options.against)
    return 0 if report(sentences) else 1


if __name__ == "__main__":
    sys.exit(main())
