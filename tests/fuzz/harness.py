"""Coverage-guided fuzzing of every way in: see README.md here.

python tests/fuzz/harness.py TARGET [SECONDS] [FOLDER]
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import atheris
from lxml import etree

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

with atheris.instrument_imports(include=["kamerstuk"]):
    import kamerstuk
    from kamerstuk.errors import InternalError, KamerstukError, RegistryError
    from kamerstuk.registry import build_registry
    from kamerstuk.tokenizer import kamerwrk, publicatie, sdu


FIXTURES = ROOT / "fixtures"
_MOST = 30_000  # bytes: what is larger finds nothing new and is slow


def parsed(data: bytes, format: str, metadata: bytes | None = None) -> kamerstuk.Kamerstuk | None:
    """Parse; None for an error of ours. The last net, `InternalError`, is a finding."""
    try:
        return kamerstuk.parse(data, format=format, metadata=metadata)
    except InternalError:
        raise
    except KamerstukError as error:
        told = str(error)
        assert "\n" not in told
        assert len(told) <= 400
        return None


def checked(stuk: kamerstuk.Kamerstuk | None) -> None:
    """What holds of every paper, however broken its source: spans, round trip, exports without raw markup."""
    if stuk is None:
        return
    for node in (*stuk.walk(), *stuk.citations):
        text = getattr(node, "text", None)
        if isinstance(text, str):
            assert stuk.text[node.span.start : node.span.end] == text
    assert kamerstuk.Kamerstuk.from_json(stuk.to_json()) == stuk
    page = etree.HTML(stuk.to_html())
    assert not page.xpath("//script | //iframe | //object | //embed | //img | //@onerror | //@onclick | //@onload")
    assert all(href.startswith(("http://", "https://", "#")) for href in page.xpath("//@href"))
    assert len(stuk.to_markdown()) >= len(stuk.to_text()) * 0.3


def metadata(data: bytes) -> None:
    """Read a metadata.xml beside a paper that is sound."""
    parsed((FIXTURES / "kst-36999-12.xml").read_bytes(), "xml", data)


def from_json(data: bytes) -> None:
    """Read JSON that may be ours and altered."""
    try:
        checked(kamerstuk.Kamerstuk.from_json(data))
    except InternalError:
        raise
    except KamerstukError:
        return


def citations(data: bytes) -> None:
    """Find references in any text."""
    text = data.decode("utf-8", "replace")
    end = 0
    for hit in kamerstuk.find_citations(text):
        assert text[hit.span.start : hit.span.end] == hit.text
        assert end <= hit.span.start
        end = hit.span.end


def registry(data: bytes) -> None:
    """Build a registry from a list of ids."""
    with tempfile.TemporaryDirectory() as folder:
        ids = Path(folder, "ids.txt")
        ids.write_bytes(data)
        try:
            build_registry(ids, Path(folder, "ids.sqlite"))
        except RegistryError:
            return


TARGETS: dict[str, tuple[Callable[[bytes], None], str]] = {
    "xml": (lambda data: checked(parsed(data, "xml")), "*.xml"),
    "html": (lambda data: checked(parsed(data, "html")), "*.html"),
    "text": (lambda data: checked(parsed(data, "text")), "*.txt"),
    "metadata": (metadata, "*.metadata.xml"),
    "from-json": (from_json, "*.xml"),
    "citations": (citations, "*.txt"),
    "registry": (registry, "README.md"),
}
"""Name to what is fed, and the fixtures that it begins with."""


def seeds(name: str, folder: Path) -> None:
    """Write the inputs to begin with."""
    for path in sorted(FIXTURES.glob(TARGETS[name][1])):
        data = path.read_bytes()
        if name == "from-json":
            data = kamerstuk.parse(data).to_json().encode() if "metadata" not in path.name else b"{}"
        if len(data) <= _MOST:
            (folder / path.name).write_bytes(data)
    for case in sorted((ROOT / "tests" / "fuzz" / "found" / name).glob("*")):
        (folder / f"found-{case.name}").write_bytes(case.read_bytes())


def dictionary(path: Path) -> None:
    """Write the words of the dialects and of references, which chance would take long to find."""
    words = {"Kamerstuk ", "nr. ", "artikel ", "Stb. ", "ECLI:NL:", "Vergaderjaar ", "Vraag ", "kst-36999-12", "noot "}
    for dialect in (publicatie.DIALECT, kamerwrk.DIALECT, *sdu.DIALECTS.values()):
        words |= {f"<{name}>" for name in dialect.breaks | set(dialect.inlines)}
    path.write_text("".join(f'"{word}"\n' for word in sorted(words)), encoding="utf-8")


def main() -> None:
    """Run one target for so many seconds; an input that fails is written to FOLDER (the working directory)."""
    name, seconds = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "600"
    folder = sys.argv[3] if len(sys.argv) > 3 else "."
    with tempfile.TemporaryDirectory() as held:
        corpus, words = Path(held, "corpus"), Path(held, "words.dict")
        corpus.mkdir()
        seeds(name, corpus)
        dictionary(words)
        options = [
            f"-max_total_time={seconds}",
            f"-max_len={_MOST}",
            f"-dict={words}",
            "-timeout=20",
            "-rss_limit_mb=3000",
        ]
        atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={folder}/", str(corpus)], TARGETS[name][0])
        atheris.Fuzz()


if __name__ == "__main__":
    main()
