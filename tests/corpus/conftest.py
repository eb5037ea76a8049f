"""Where the corpus of real papers lies; tests that need it skip where it is absent."""

import os
from pathlib import Path

import pytest

_REPOSITORY = Path(__file__).resolve().parents[2]


def corpus_root() -> Path | None:
    """Return the folder that holds `corpus/`, `data/` and `citations/`; None where there is none."""
    for place in (os.environ.get("KAMERSTUK_CORPUS"), _REPOSITORY.parent / "shared"):
        if place and (Path(place) / "corpus").is_dir():
            return Path(place)
    return None


@pytest.fixture(scope="session")
def corpus() -> Path:
    root = corpus_root()
    if root is None:
        pytest.skip("no corpus: set KAMERSTUK_CORPUS")
    return root / "corpus"


@pytest.fixture(scope="session")
def shared() -> Path:
    root = corpus_root()
    if root is None:
        pytest.skip("no corpus: set KAMERSTUK_CORPUS")
    return root


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give every test with a `paper` argument one case for each XML, HTML and text file."""
    if "paper" in metafunc.fixturenames:
        root = corpus_root()
        files = sorted(corpus_files(root / "corpus")) if root else []
        cases = files or [pytest.param(None, marks=pytest.mark.skip("no corpus: set KAMERSTUK_CORPUS"))]
        base = root / "corpus" if root else Path()
        metafunc.parametrize("paper", cases, ids=[str(f.relative_to(base)) for f in files] or ["none"])


def corpus_files(corpus: Path) -> list[Path]:
    """Return the files that are papers in XML, HTML or text."""
    return [
        path
        for path in corpus.rglob("*")
        if path.suffix in (".xml", ".html", ".txt")
        and path.parent.name != "sister"
        and not path.name.endswith((".metadata.xml", ".metadata_owms.xml"))
    ]


def pytest_terminal_summary(terminalreporter) -> None:
    """Say how many corpus files were tested, so that a silent skip shows."""
    root = corpus_root()
    count = len(corpus_files(root / "corpus")) if root else 0
    terminalreporter.write_line(
        f"corpus files tested: {count}" if count else "corpus files tested: 0 (no corpus found)"
    )
