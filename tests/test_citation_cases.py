"""The cases in plain text: every citation of a sentence is found, with its kind, its ids and its printed text."""

from collections.abc import Mapping

import pytest
from attrs import asdict

from kamerstuk import Citation
from kamerstuk.citations import find_citations
from tests.citation_cases import Case, read_cases

CASES = list(read_cases())


def test_that_there_are_cases() -> None:
    """An empty folder would make this file pass without looking."""
    assert len(CASES) > 300


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case) -> None:
    """All that stands under the sentence is found, and nothing else."""
    found = find_citations(case.text, context=case.context)
    assert [(str(hit.kind), tuple(target.id for target in hit.targets), hit.text) for hit in found] == [
        tuple(expected[:3]) for expected in case.expected
    ]
    for hit, expected in zip(found, case.expected, strict=True):
        if expected.told is not None:
            assert told(hit, expected.told) == expected.told


def told(hit: Citation, expected: Mapping[str, str]) -> dict[str, str]:
    """Return the whole pinpoint of a reference, and of the other fields those that a case looks at."""
    pinpoint = asdict(hit.pinpoint) if hit.pinpoint else {}
    others = {name: str(getattr(hit, name)) for name in ("evidence", "relation") if name in expected}
    return {name: value for name, value in pinpoint.items() if value} | others
