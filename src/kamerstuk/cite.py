"""References in any input: a paper is parsed, plain text is read as it stands."""

from functools import partial

from kamerstuk.citations import find_citations, resolve
from kamerstuk.export.references import Listed
from kamerstuk.header import read_head
from kamerstuk.limits import DEFAULTS, Limits
from kamerstuk.model import Citation, Kamerstuk, Section
from kamerstuk.pipeline import parse_body, tokenize
from kamerstuk.registry import PACKAGE, RegistryLike, opened
from kamerstuk.source import SourceLike, read


def cite(source: SourceLike, *, registry: RegistryLike = PACKAGE, isolate: bool = False) -> tuple[Citation, ...]:
    """Return the references in a paper of any format, or in plain text.

    Offsets count in `Kamerstuk.text` of a paper (text that has the head of one is a paper), else in the text itself.

    `registry` and `isolate` are what `parse` takes. Raises what `parse` raises.
    """
    return tuple(one.citation for one in listed(source, registry=registry, isolate=isolate))


def listed(
    source: SourceLike,
    *,
    file: str = "",
    registry: RegistryLike = PACKAGE,
    isolate: bool = False,
    limits: Limits = DEFAULTS,
) -> tuple[Listed, ...]:
    """Return the same with the place of each: the file as named, the heading over it and the page."""
    raw = read(source, limits=limits)
    tokenized = tokenize(raw, isolate=isolate)
    head = read_head(tokenized.tokens)
    if raw.format == "text" and not (head.header.dossiers and head.header.ondernummer):
        return tuple(Listed(citation, file) for citation in find_citations(raw.text, registry=registry))
    with opened(registry) as known:
        stuk = parse_body(raw, tokenized, (), partial(resolve, registry=known))
    return tuple(_placed(stuk, citation, file) for citation in stuk.citations)


def _placed(stuk: Kamerstuk, citation: Citation, file: str) -> Listed:
    around = stuk.at(citation.span.start)
    headings = [" ".join(filter(None, (node.label, node.title))) for node in around if isinstance(node, Section)]
    pages = [page for node in around if (page := getattr(node, "page", None)) is not None]
    section = next((heading for heading in reversed(headings) if heading), None)
    return Listed(citation, file, section, pages[-1] if pages else None)
