"""References in any input: a paper is parsed, plain text is read as it stands."""

from pathlib import Path

from kamerstuk.citations import find_citations
from kamerstuk.model import Citation
from kamerstuk.pipeline import parse
from kamerstuk.source import SourceLike, read


def cite(source: SourceLike, *, registry: str | Path | None = None) -> tuple[Citation, ...]:
    """Return the references in a paper of any format, or in plain text; offsets count in the text that was read.

    `registry` is a file that `build_registry` wrote. Raises what `parse` raises.
    """
    raw = read(source)
    if raw.format != "text":
        return parse(raw.data).citations
    return find_citations(raw.text)
