"""The list in the package: what it holds, what it covers, how it is written."""

import pytest
from hypothesis import given, strategies as st

from kamerstuk.registry import PACKAGE, MemoryRegistry, PackageRegistry
from kamerstuk.registry.compact import FAMILIES, write_package


@pytest.mark.parametrize(
    "id",
    [
        "kst-19637-2535",
        "h-tk-20182019-27-10",
        "stb-2019-143",
        "stcrt-2009-9231",
        "trb-2016-103",
        "ah-tk-20192020-89",
        "kst-34775-C",
    ],
)
def test_papers_of_every_family_are_known(id):
    assert PACKAGE.exists(id)


@pytest.mark.parametrize("id", ["kst-19637-99999", "stb-2019-0143", "gmb-2024-216934", "dossier/99999", "", "kst-"])
def test_what_is_no_paper_is_not(id):
    assert not PACKAGE.exists(id)


def test_wholes_exist_where_a_part_does():
    assert PACKAGE.exists("dossier/36410")
    assert PACKAGE.exists("h-tk-20192020-77")


IDS = st.lists(
    st.one_of(
        st.builds("kst-{}-{}".format, st.integers(30000, 30003), st.integers(0, 300)),
        st.builds("kst-{}-{}".format, st.integers(30000, 30003), st.sampled_from(["A", "B", "1-h1", "007", "A1"])),
        st.builds("stb-{}-{}".format, st.integers(2000, 2002), st.integers(1, 60)),
    ),
    max_size=60,
)


@given(IDS, st.sampled_from(["kst-3000", "kst-30001-", "kst-30001-1", "stb-2001-4", "kst-30002-1-h"]))
def test_a_written_list_answers_as_the_list_does(tmp_path_factory, ids, prefix):
    folder = tmp_path_factory.mktemp("package")
    counts = write_package(ids, folder)
    packed, plain = PackageRegistry(folder), MemoryRegistry(ids)
    assert sum(counts.values()) == len(set(ids))
    for id in (*ids, "kst-30000-301", "stb-2000-61", "kst-30001-A"):
        assert packed.exists(id) == plain.exists(id)
        assert packed.candidates(id) == plain.candidates(id)
        assert packed.covers(id) == plain.covers(id)
    high = prefix[:-1] + chr(ord(prefix[-1]) + 1)
    assert list(packed._between(prefix, high)) == list(plain._between(prefix, high))


def test_only_its_families_are_in_it(tmp_path):
    assert set(write_package(["gmb-2024-1", "kst-1-1"], tmp_path)) == set(FAMILIES)
    assert not PackageRegistry(tmp_path).exists("gmb-2024-1")
