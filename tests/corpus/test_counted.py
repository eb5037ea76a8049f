"""Chosen papers against what was counted by reading them (counted.json, see README.md)."""

import json
from pathlib import Path

import pytest

import kamerstuk

COUNTED = json.loads((Path(__file__).parent / "counted.json").read_text(encoding="utf-8"))


def plain(text):
    return " ".join(text.replace("\u00a0", " ").split()) if isinstance(text, str) else text


def headed(sections):
    for section in sections:
        if section.label or section.title:
            words = plain(" ".join(filter(None, (section.label, section.title)))).replace(" ,", ",")
            yield [section.level, words]
        yield from headed(section.sections)


def figures(stuk: kamerstuk.Kamerstuk) -> dict:
    header = stuk.header
    nodes = list(stuk.walk())

    def count(cls) -> int:
        return sum(isinstance(node, cls) for node in nodes)

    return {
        "publicatie": header.publicatie,
        "kamer": header.kamer,
        "id": stuk.id,
        "vergaderjaar": header.vergaderjaar,
        "dossiers": [[d.nummer, d.toevoeging, plain(d.titel)] for d in header.dossiers],
        "ondernummer": header.ondernummer,
        "nummer": header.nummer,
        "vergadering": header.vergadering,
        "item": header.item,
        "titel": plain(header.titel),
        "datum": header.datum and header.datum.isoformat(),
        "dates": {plain(label): date.isoformat() for label, date in header.dates.items()},
        "soort": header.soort,
        "signatures": [plain(signature.naam) for signature in header.signatures],
        "sections": list(headed(stuk.sections)),
        "paragraphs": count(kamerstuk.Paragraph),
        "lists": count(kamerstuk.ListBlock),
        "list_items": count(kamerstuk.ListItem),
        "tables": count(kamerstuk.Table),
        "table_cells": count(kamerstuk.Cell),
        "notes": len(stuk.footnotes),
        "note_anchors": sum(len(note.anchors) for note in stuk.footnotes),
    }


BODY = {"sections", "paragraphs", "lists", "list_items", "tables", "table_cells", "notes", "note_anchors"}


@pytest.mark.parametrize("name", COUNTED)
def test_paper_is_as_it_was_counted(corpus, name):
    truth = dict(COUNTED[name])
    unknown = set(truth.get("not_shown") or ()) | set(truth.get("judgement") or ())
    unknown |= {key for key in BODY if truth.get(key) is None}
    if truth.get("paragraphs") is not None:
        truth["paragraphs"] += truth.get("signature_lines") or 0  # lines of a signature block are paragraphs too
    if truth.get("sections") is not None:
        truth["sections"] = [
            [level, plain(" ".join(filter(None, (label, title))))] for level, label, title in truth["sections"]
        ]
    found = figures(kamerstuk.parse(corpus / name))
    known = [key for key in found if key in truth and key not in unknown]
    assert {key: found[key] for key in known} == {key: truth[key] for key in known}
