"""Inputs that a fuzzer found to fail stay mended."""

from pathlib import Path

import pytest

import kamerstuk
from kamerstuk.errors import InternalError, KamerstukError

FOUND = sorted(path for path in (Path(__file__).parent / "found").glob("*/*") if path.is_file())


@pytest.mark.parametrize("path", FOUND, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_an_input_that_failed_is_read_or_refused(path):
    data, target = path.read_bytes(), path.parent.name
    try:
        if target == "from-json":
            kamerstuk.Kamerstuk.from_json(data)
        elif target == "citations":
            kamerstuk.find_citations(data.decode("utf-8", "replace"))
        else:
            stuk = kamerstuk.parse(data, format=target if target in ("xml", "html", "text") else None)
            assert kamerstuk.Kamerstuk.from_json(stuk.to_json()) == stuk
    except InternalError:
        raise
    except KamerstukError:
        return
