"""References in real texts: annotated sentences, the publisher's own links, and one paper counted by hand."""

import json
from collections import Counter
from pathlib import Path

import pytest

from kamerstuk import parse
from kamerstuk.citations import Context, find_citations

PRECISION = 0.99
RECALL = 0.98
LINKS = 0.97


def test_annotated_sentences(shared: Path) -> None:
    """Precision and recall on kind and id; a record that names some kinds may leave others out."""
    right, wanted_all, found_all = 0, 0, 0
    for line in (shared / "citations" / "cases.jsonl").read_text("utf-8").splitlines():
        case = json.loads(line)
        kinds = {hit["kind"] for hit in case["expected"]}
        wanted = Counter((hit["kind"], hit["id"]) for hit in case["expected"] if hit["id"])
        context = Context(**case["context"]) if case.get("context") else None
        hits = find_citations(case["text"], context=context)
        found = Counter((str(hit.kind), t.id) for hit in hits for t in hit.targets if not kinds or hit.kind in kinds)
        right += sum((wanted & found).values())
        wanted_all += sum(wanted.values())
        found_all += sum(found.values())
    assert right / found_all >= PRECISION
    assert right / wanted_all >= RECALL


def test_links_of_the_publisher_are_found_from_the_words_alone(shared: Path) -> None:
    """For each link a citation overlaps it and means the same; some targets are written without their family."""
    missed, count = [], 0
    for line in (shared / "citations" / "extref.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        hits = find_citations(record["text"])
        for link in record["links"]:
            target = link["target"].strip("\u00a0 ").lower()
            meant = {target, f"dossier/{target}"}
            over = [hit for hit in hits if hit.span.start < link["end"] and link["start"] < hit.span.end]
            count += 1
            if not meant & {(t.id or "").lower() for hit in over for t in hit.targets}:
                missed.append(target)
    assert 1 - len(missed) / count >= LINKS, missed


@pytest.mark.parametrize("name", ["kst-19637-2535.xml", "kst-19637-2535.w1.html"])
def test_a_paper_counted_by_hand(corpus: Path, name: str) -> None:
    """Of its 26 notes 17 cite a kamerstuk, one the Handelingen and one the Staatsblad."""
    paper = parse(corpus / "kst-19637-2535" / name)
    assert sum(any(hit.kind == "kamerstuk" for hit in note.citations) for note in paper.footnotes) == 17
    found = {target.id for hit in paper.citations for target in hit.targets}
    assert {"kst-19637-2375", "h-tk-20182019-27-10", "stb-2019-143"} <= found
    motion = next(hit for hit in paper.citations if hit.text == "motie van het lid Van Laar")
    assert motion.targets[0].id == "kst-34300-XVII-34"


def test_offsets_in_every_text(corpus: Path) -> None:
    """Whatever a file holds, each reference is the text between its offsets."""
    for path in sorted((*corpus.glob("ocr/*.txt"), *corpus.glob("textlayer/*.txt"), *corpus.glob("moties/*.xml"))):
        text = path.read_text("utf-8", errors="replace")
        assert all(text[hit.span.start : hit.span.end] == hit.text for hit in find_citations(text)), path.name
