"""The cases in plain text: every citation of a sentence is found, with its kind, its ids and its printed text."""

import pytest

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
        tuple(expected) for expected in case.expected
    ]
