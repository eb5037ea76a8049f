"""All 5,533,825 official ids: each has its family, each prints as it was written, and a registry holds them all."""

import json
import lzma
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kamerstuk.identifiers import KstId, Opaque, SerialId, parse_identifier
from kamerstuk.identifiers.families import family_of
from kamerstuk.registry import SQLiteRegistry, build_registry

FAMILIES = {
    "gmb": 3_736_015,
    "stcrt": 787_123,
    "kst": 336_528,
    "wsb": 161_579,
    "prb": 115_939,
    "blg": 95_495,
    "ah": 86_872,
    "kv": 64_455,
    "h": 57_580,
    "stb": 48_964,
    "trb": 15_798,
    "nds": 13_002,
    "bgr": 12_173,
    "ag": 2_302,
}
"""Ids of each family, counted by their prefix."""

OPAQUE = {"kst": 34, "h": 2, "kv": 2, "stb": 4, "stcrt": 4}
"""Ids whose parts cannot be told: may fall, never rise."""


@pytest.fixture(scope="module")
def id_list(shared: Path) -> Path:
    return shared / "data" / "official-ids.txt.xz"


def _ids(path: Path, prefix: str = "") -> Iterator[str]:
    with lzma.open(path, "rt", encoding="ascii") as lines:
        yield from (line.rstrip("\n") for line in lines if line.startswith(prefix))


def test_every_official_id_has_a_family_and_prints_as_it_was_written(id_list: Path) -> None:
    families: Counter[str] = Counter()
    opaque: Counter[str] = Counter()
    for text in _ids(id_list):
        found = parse_identifier(text)
        assert str(found) == text
        families[found.family] += 1
        opaque[found.family] += isinstance(found, Opaque)
    assert families == FAMILIES
    assert +opaque == OPAQUE


def test_the_parts_of_a_kamerstuk_are_those_of_the_one_rule(id_list: Path) -> None:
    """Strip the suffix; the last part is the ondernummer; what stands between dossier and it is the toevoeging."""
    prefixed = 0
    for text in _ids(id_list, "kst-"):
        found = parse_identifier(text)
        if not isinstance(found, KstId):
            assert isinstance(found, Opaque | SerialId)
            continue
        parts = text.split("-")[1:]
        if len(parts[0]) == 8 and parts[0].isdigit():
            prefixed += 1
            assert parts.pop(0) == f"{found.vergaderjaar}".replace("-", "")
        if found.suffix:
            assert parts.pop() == found.suffix
        assert parts.pop() == found.ondernummer
        expected = [found.spelled] if found.spelled else [found.dossier, found.toevoeging]
        assert parts == [part for part in expected if part]
    assert prefixed == 11_522 - 7  # seven of them are opaque: kst-19941995-00, kst-20072008-31200 …


def test_annotated_citations_have_ids_that_a_registry_of_the_list_judges_alike(
    id_list: Path, shared: Path, tmp_path: Path
) -> None:
    """Each annotated id parses; the registry knows those that the annotators knew, and finds the same pages."""
    assert build_registry(id_list, tmp_path / "ids") == sum(FAMILIES.values())
    assert (tmp_path / "ids").stat().st_size < 400_000_000
    records = (shared / "citations" / "cases.jsonl").read_text(encoding="utf-8").splitlines()
    with SQLiteRegistry(tmp_path / "ids") as registry:
        for expected in (hit for record in records for hit in json.loads(record)["expected"]):
            id = expected["id"]
            if not id or expected["kind"] == "url":
                continue
            assert str(parse_identifier(id)) == id
            assert set(expected.get("resolved_candidates", ())) <= set(registry.candidates(id))
            # The list holds papers; dossiers, meetings and sessions exist by what is in them.
            if "in_op_keylist" in expected and family_of(id) and expected["kind"] not in ("dossier", "handelingen"):
                assert registry.exists(id) is expected["in_op_keylist"], id
