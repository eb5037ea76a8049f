"""The public types, as a type checker of a user sees them."""

import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "typing"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> str:
    """All that mypy says of both files, read once."""
    api = pytest.importorskip("mypy.api", reason="mypy comes with the extra lint")
    cache = tmp_path_factory.mktemp("mypy")
    files = [str(FOLDER / name) for name in ("right.py", "wrong.py")]
    out, err, _ = api.run(["--strict", "--no-error-summary", "--cache-dir", str(cache), *files])
    assert not err
    return str(out)


def test_right_uses_have_the_types_that_the_docs_say(told: str) -> None:
    assert [line for line in told.splitlines() if "right.py" in line] == []


def test_wrong_uses_are_refused_each_for_its_reason(told: str) -> None:
    lines = (FOLDER / "wrong.py").read_text("utf-8").splitlines()
    expected = {
        (number, match[1]) for number, line in enumerate(lines, 1) if (match := re.search(r"# error: (\S+)", line))
    }
    found = {(int(line), code) for line, code in re.findall(r"wrong\.py:(\d+): error: .*\[([\w-]+)\]", told)}
    assert len(expected) > 5
    assert found == expected
