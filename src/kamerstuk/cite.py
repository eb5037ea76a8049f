"""References in any input: a paper is parsed, plain text is read as it stands."""

from functools import partial

from kamerstuk.citations import find_citations, resolve
from kamerstuk.header import read_head
from kamerstuk.model import Citation
from kamerstuk.pipeline import parse_body, tokenize
from kamerstuk.registry import PACKAGE, RegistryLike, opened
from kamerstuk.source import SourceLike, read


def cite(source: SourceLike, *, registry: RegistryLike = PACKAGE, isolate: bool = False) -> tuple[Citation, ...]:
    """Return the references in a paper of any format, or in plain text.

    Offsets count in `Kamerstuk.text` of a paper (text that has the head of one is a paper), else in the text itself.

    `registry` and `isolate` are what `parse` takes. Raises what `parse` raises.
    """
    raw = read(source)
    tokenized = tokenize(raw, isolate=isolate)
    head = read_head(tokenized.tokens)
    if raw.format == "text" and not (head.header.dossiers and head.header.ondernummer):
        return find_citations(raw.text, registry=registry)
    with opened(registry) as known:
        return parse_body(raw, tokenized, head, partial(resolve, registry=known)).citations
