"""A package from outside adds a kind of citation."""

import subprocess
import sys
from pathlib import Path

import pytest

from kamerstuk.model import CitationKind

MODULE = """
import re
from kamerstuk.citations import CitationKind, Row
from kamerstuk.citations.mention import Fixed

KIND = CitationKind.register("waterschapsblad-artikel")

def build(found):
    return (found.mention(KIND, Fixed((f"wsb-artikel-{found.group('nummer')}",))),)

ROWS = [Row(KIND, "artikel van een keur", re.compile(r"keurartikel (?P<nummer>\\d+)"), build, triggers=("keurartikel",))]
"""
ASKED = """
import kamerstuk
(hit,) = kamerstuk.find_citations("Zie keurartikel 12 voor de dijk.")
print(hit.kind, hit.text, hit.targets[0].id)
stuk = kamerstuk.parse(b"36 990\\nDijken\\nNr. 7\\nBRIEF VAN DE MINISTER\\n\\nZie keurartikel 12.\\n")
assert kamerstuk.Kamerstuk.from_json(stuk.to_json()) == stuk
"""


def installed(folder: Path, module: str) -> None:
    (folder / "keur_citaties.py").write_text(module, encoding="utf-8")
    info = folder / "keur_citaties-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: keur-citaties\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[kamerstuk.citations]\nkeur = keur_citaties:ROWS\n", encoding="utf-8")


def run(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    path = [str(folder), *sys.path]
    return subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:] = {path!r}\n{code}"],
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_package_adds_a_kind_with_its_rows(tmp_path):
    installed(tmp_path, MODULE)
    done = run(tmp_path, ASKED)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "waterschapsblad-artikel keurartikel 12 wsb-artikel-12"


@pytest.mark.parametrize(
    ("module", "told"), [("raise OSError('weg')", "cannot be loaded"), ("ROWS = [3]", "is no Row")]
)
def test_a_package_that_offers_no_rows_is_named(tmp_path, module, told):
    installed(tmp_path, module)
    done = run(
        tmp_path,
        "import kamerstuk\ntry:\n    kamerstuk.find_citations('artikel 3')\nexcept kamerstuk.KamerstukError as error:\n    print(error)",
    )
    assert "plug-in keur" in done.stdout
    assert told in done.stdout


def test_a_kind_is_named_in_kebab_case():
    with pytest.raises(ValueError, match="kebab"):
        CitationKind.register("Niet Goed")
    assert CitationKind.register("kamerstuk") is CitationKind.KAMERSTUK
