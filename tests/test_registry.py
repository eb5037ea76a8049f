"""Registries: what exists, what comes close to what does not, and how a registry file is made."""

import lzma
import pickle
import random
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from kamerstuk.errors import KamerstukError, RegistryError
from kamerstuk.registry import MemoryRegistry, Registry, SQLiteRegistry, build_registry, open_registry
from kamerstuk.registry.near_misses import near_misses

# Real ids, a few of each family; what the tables below call absent is absent from these.
IDS = """
ag-tk-02-04-2010 ah-ek-20202021-1 ah-tk-20142015-AH2742 ah-tk-20202021-0001 h-ek-20182019-27-10 h-ek-20012002-506-525
h-tk-19951996-95-6247-6248 h-tk-19951996-95-6248-6249 h-tk-19992000-6119-6159 h-tk-19992000-6159-6168
h-tk-20002001-4223-4225 h-tk-20002001-4227-4242 h-tk-20092010-1026-1048 h-tk-20092010-100-8059 h-tk-20092010-100-8060
h-tk-20092010-101-8111 h-tk-20182019-27-10 h-tk-20182019-35-8 h-tk-20182019-35-8-n1 kst-19637-2535
kst-19951996-23700-188b kst-20032004-29200F-A kst-20072008-00LXI-A kst-20092010-31821-B kst-21501-02-957 kst-23908-131
kst-23908-R1519-103 kst-26643-144 kst-26643-144-h1 kst-31700-IXB-3 kst-33852-3-n1 kst-35000-VI-59 kst-36410-A-33
kv-2009z16839 kv-tk-2010Z06025 nds-tk-2014D45599 stb-1995-11 stb-1995-11-v1 kst-17050-261-b1
""".split()

CANDIDATES = [
    # Reprints and new versions, and the other way round.
    ("kst-33852-3", ["kst-33852-3-n1"]),
    ("kst-26643-144", ["kst-26643-144-h1"]),
    ("kst-26643-144-h9", ["kst-26643-144", "kst-26643-144-h1"]),
    ("stb-1995-11", ["stb-1995-11-v1"]),
    ("h-tk-20182019-35-8", ["h-tk-20182019-35-8-n1"]),
    ("kst-17050-261", []),  # an appendix is another paper
    # The session of the Eerste Kamer.
    ("kst-31821-B", ["kst-20092010-31821-B"]),
    ("kst-20092010-19637-2535", ["kst-19637-2535"]),
    ("kst-19961997-23700-188b", ["kst-19951996-23700-188b"]),
    # Spelling of chapter, series, dossier and number.
    ("kst-36410A-33", ["kst-36410-A-33"]),
    ("kst-20032004-29200-F-A", ["kst-20032004-29200F-A"]),
    ("kst-29200-F-A", ["kst-20032004-29200F-A"]),
    ("kst-20072008-LXI-A", ["kst-20072008-00LXI-A"]),
    ("kst-31700-IX-B-3", ["kst-31700-IXB-3"]),
    ("kst-21501-2-957", ["kst-21501-02-957"]),
    ("kst-23908-R1519-131", ["kst-23908-131"]),
    ("kst-23908-103", ["kst-23908-R1519-103"]),
    ("kst-23700-188B", ["kst-19951996-23700-188b"]),
    ("kst-30573-2375", []),
    # Other families.
    ("h-tk-20182019-27-10", ["h-ek-20182019-27-10"]),
    ("ah-tk-20202021-1", ["ah-tk-20202021-0001", "ah-ek-20202021-1"]),
    ("ah-tk-20142015-2742", ["ah-tk-20142015-AH2742"]),
    ("kv-tk-2009Z16839", ["kv-2009z16839"]),
    ("kv-2010Z06025", ["kv-tk-2010Z06025"]),
    ("nds-2014D45599", ["nds-tk-2014D45599"]),
    ("ag-tk-2010-04-02", ["ag-tk-02-04-2010"]),
    # Pages of the Handelingen: what holds them all stands before what holds some.
    ("h-tk-19992000-6123-6130", ["h-tk-19992000-6119-6159"]),
    ("h-tk-19992000-6158-6160", ["h-tk-19992000-6119-6159", "h-tk-19992000-6159-6168"]),
    ("h-tk-19992000-6159-6160", ["h-tk-19992000-6159-6168", "h-tk-19992000-6119-6159"]),
    ("h-tk-19992000-6159", ["h-tk-19992000-6119-6159", "h-tk-19992000-6159-6168"]),
    ("h-tk-20002001-4225-4227", ["h-tk-20002001-4223-4225", "h-tk-20002001-4227-4242"]),
    ("h-tk-20002001-4226", []),
    ("h-ek-20012002-525", ["h-ek-20012002-506-525"]),
    ("h-tk-19951996-6248", ["h-tk-19951996-95-6247-6248", "h-tk-19951996-95-6248-6249"]),
    ("h-tk-19951996-95-6249", ["h-tk-19951996-95-6248-6249"]),
    # In 2009-2010 ids hold the first page only.
    ("h-tk-20092010-8075", ["h-tk-20092010-100-8060"]),
    ("h-tk-20092010-100-8075", ["h-tk-20092010-100-8060"]),
    ("h-tk-20092010-8059", ["h-tk-20092010-100-8059"]),
    ("h-tk-20092010-8059-8062", ["h-tk-20092010-100-8059", "h-tk-20092010-100-8060"]),
    ("h-tk-20092010-1030", ["h-tk-20092010-1026-1048"]),
    ("h-tk-20092010-9999", []),
    ("h-tk-20192020-77", []),
    # No id, and ids of which the list says nothing.
    ("Kamerstuk 36 410", []),
    ("2019D40742", []),
    ("ECLI:NL:HR:2019:1278", []),
    ("", []),
]


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("registry") / "ids.sqlite"
    build_registry(IDS, path)
    return path


@pytest.fixture(params=["memory", "sqlite"])
def registry(request: pytest.FixtureRequest, file: Path) -> Iterator[Registry]:
    if request.param == "memory":
        yield MemoryRegistry(IDS)
    else:
        with open_registry(file) as opened:
            yield opened


@pytest.mark.parametrize("id", IDS)
def test_what_was_put_in_exists(registry: Registry, id: str) -> None:
    assert registry.exists(id)


@pytest.mark.parametrize(
    "id", ["kst-19637-253", "kst-19637-25355", "kst-33852-3", "2019D40742", "", "%", "h-tk-20182019-28"]
)
def test_what_was_not_put_in_does_not_exist(registry: Registry, id: str) -> None:
    assert not registry.exists(id)


@pytest.mark.parametrize(
    ("id", "known"),
    [
        ("dossier/19637", True),
        ("dossier/31821", True),  # by a paper of the Eerste Kamer
        ("dossier/35000-VI", True),
        ("dossier/35000", True),
        ("dossier/1963", False),
        ("dossier/99999", False),
        ("h-tk-20182019", True),
        ("h-tk-20182019-27", True),
        ("h-tk-20182019-2", False),
        ("h-tk-20092010-100", True),
        ("h-tk-19951996-95", True),
        ("h-tk-19992000-102", False),  # ids of that session do not tell their meeting
    ],
)
def test_a_whole_exists_where_a_part_of_it_does(registry: Registry, id: str, known: bool) -> None:
    assert registry.exists(id) is known


@pytest.mark.parametrize(("id", "expected"), CANDIDATES)
def test_candidates_come_closest_first(registry: Registry, id: str, expected: list[str]) -> None:
    assert list(registry.candidates(id)) == expected


@given(st.sampled_from(IDS) | st.text(max_size=30))
def test_candidates_exist_and_are_never_the_id_itself(id: str) -> None:
    registry = MemoryRegistry(IDS)
    found = registry.candidates(id)
    assert id not in found
    assert len(set(found)) == len(found)
    assert all(map(registry.exists, found))


@given(st.sampled_from([id for id in IDS if id.startswith("kst-")]))
def test_a_bounded_number_of_spellings_is_tried(id: str) -> None:
    assert len(set(near_misses(id))) <= 17 * 3 * 2 + 1


def test_a_store_says_how_many_ids_it_holds(file: Path) -> None:
    with SQLiteRegistry(file) as registry:
        assert len(registry) == len(MemoryRegistry(IDS + IDS)) == len(set(IDS))


def test_a_registry_travels_to_another_process(file: Path) -> None:
    with SQLiteRegistry(file) as registry, pickle.loads(pickle.dumps(registry)) as other:
        assert other.exists("kst-19637-2535")


def test_a_registry_is_only_read(file: Path) -> None:
    before = file.read_bytes()
    with SQLiteRegistry(str(file)) as registry:
        registry.candidates("kst-33852-3")
        with pytest.raises(sqlite3.OperationalError):
            registry._connection.execute("DELETE FROM ids")
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_the_same_ids_give_the_same_bytes_in_any_order(tmp_path: Path) -> None:
    ids = [f"kst-{dossier}-{number}" for dossier in range(30_000, 30_200) for number in range(1, 40)]
    shuffled = random.Random(1).sample(ids, len(ids))
    for name, given_ids in (("a", ids), ("b", shuffled), ("c", shuffled + ids)):
        assert build_registry(given_ids, tmp_path / name) == len(ids)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == (tmp_path / "c").read_bytes()


@pytest.mark.parametrize("kind", ["path", "str", "iterable"])
@pytest.mark.parametrize("packed", [False, True])
def test_a_list_is_read_plain_or_compressed_whatever_its_name(tmp_path: Path, kind: str, packed: bool) -> None:
    text = "\r\n".join([*IDS, "", " "]).encode()
    path = tmp_path / "list"
    path.write_bytes(lzma.compress(text) if packed else text)
    source: str | Path | Iterable[str] = {"path": path, "str": str(path), "iterable": iter(IDS)}[kind]
    done: list[int] = []
    assert build_registry(source, str(tmp_path / "out"), progress=done.append) == len(IDS)
    assert sum(done) == len(IDS)
    with SQLiteRegistry(tmp_path / "out") as registry:
        assert all(map(registry.exists, IDS))


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"kst-1-1\nkst 1 2\n", "line 2 is not one id: 'kst 1 2'. Give one id a line."),
        (b"kst-1-1;\xe9\n", "not a list of ids"),
        (lzma.compress(b"kst-1-1\n" * 9999)[:-40], "not a list of ids"),
        ("kst-1-é".encode(), "line 1 is not one id"),
    ],
)
def test_what_is_no_list_is_refused_and_leaves_nothing(tmp_path: Path, content: bytes, problem: str) -> None:
    path, out = tmp_path / "list", tmp_path / "out"
    path.write_bytes(content)
    with pytest.raises(RegistryError) as caught:
        build_registry(path, out)
    assert str(caught.value).startswith(f"{path}: {problem}")
    assert [left.name for left in tmp_path.iterdir()] == ["list"]


def test_a_failed_build_leaves_the_old_registry_as_it_was(tmp_path: Path) -> None:
    def broken() -> Iterator[str]:
        yield "kst-1-1"
        raise KeyboardInterrupt

    out = tmp_path / "out"
    build_registry(IDS, out)
    before = out.read_bytes()
    with pytest.raises(KeyboardInterrupt):
        build_registry(broken(), out)
    assert out.read_bytes() == before
    assert list(tmp_path.iterdir()) == [out]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match=r"cannot be written.* Is there such a folder"):
        build_registry(IDS, tmp_path / "nowhere" / "out")


def test_a_list_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="nowhere"):
        build_registry(tmp_path / "nowhere", tmp_path / "out")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content", [b"", b"kst-19637-2535\n", b"SQLite format 3\x00", b"x" * 5000])
def test_a_file_that_is_no_registry_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file with spaces & ?.sqlite"
    path.write_bytes(content)
    with pytest.raises(RegistryError, match=r"not a registry of ids\. Make one with") as caught:
        SQLiteRegistry(path)
    assert isinstance(caught.value, KamerstukError)
    assert caught.value.path == str(path)


def test_a_registry_that_was_cut_short_is_refused(tmp_path: Path) -> None:
    build_registry([f"kst-30000-{number}" for number in range(5000)], tmp_path / "whole")
    (tmp_path / "half").write_bytes((tmp_path / "whole").read_bytes()[:40_000])
    with pytest.raises(RegistryError, match="not a registry of ids"):
        SQLiteRegistry(tmp_path / "half")


def test_a_database_of_another_program_or_layout_is_refused(tmp_path: Path, file: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other")) as other:
        other.execute("CREATE TABLE ids (id TEXT)")
    with pytest.raises(RegistryError, match="not a registry of ids"):
        SQLiteRegistry(tmp_path / "other")
    (tmp_path / "newer").write_bytes(file.read_bytes())
    with closing(sqlite3.connect(tmp_path / "newer")) as newer:
        newer.execute("PRAGMA user_version = 9")
    with pytest.raises(RegistryError, match="a registry of layout 9, and this version reads layout 1"):
        SQLiteRegistry(tmp_path / "newer")


def test_a_registry_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match=r"there is no such file\. Make one"):
        SQLiteRegistry(tmp_path / "nowhere")
    assert not list(tmp_path.iterdir())
