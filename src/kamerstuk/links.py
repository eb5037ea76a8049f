"""Links that the source itself sets: used where the words say less, checked where they say as much."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from attrs import evolve

from kamerstuk.errors import IdentifierError
from kamerstuk.identifiers import parse_identifier, url_for
from kamerstuk.identifiers.families import family_of
from kamerstuk.model import Citation, CitationKind, Diagnostic, Severity, Span, Target
from kamerstuk.passages import Passage

_EVIDENCE = "link in the source"


def use_links(
    citations: Sequence[Citation], passages: Iterable[Passage]
) -> tuple[tuple[Citation, ...], tuple[Diagnostic, ...]]:
    """Return the citations with the links of the source worked in, and what of them contradicts the words."""
    ordered = sorted(citations, key=lambda citation: citation.span.start)
    starts = [citation.span.start for citation in ordered]
    result: list[Citation] = []
    told: list[Diagnostic] = []
    done = 0
    for passage in passages:
        if passage.links and passage.sought:  # only the citations of this passage can stand under its links
            first, last = bisect_left(starts, passage.offset), bisect_left(starts, passage.offset + len(passage.text))
            here = ordered[first:last]
            for link in passage.links:
                found = _meaning(link.href)
                span = Span(passage.offset + link.start, passage.offset + link.end)
                if found and _is_impossible(found[1]):
                    message = f"The source links to {found[1]}, which is no form of an id."
                    told.append(Diagnostic("link-impossible", Severity.WARNING, message, span))
                elif found:
                    _work_in(here, told, span, passage, *found)
            result += ordered[done:first] + here
            done = last
    return (*result, *ordered[done:]), tuple(told)


def _meaning(href: str) -> tuple[CitationKind, str] | None:
    href = href.strip("\u00a0 ")
    if href.startswith(("http://", "https://", "www.")):
        return CitationKind.URL, href
    family = family_of(href)
    return (family.kind, href) if family else None


def _is_impossible(href: str) -> bool:
    """Tell whether a link names no paper at all, such as kst-ABC-II: no digit, and no shape of an id."""
    if any(char.isdigit() for char in href) or "/" in href:
        return False
    try:
        parse_identifier(href)
    except IdentifierError:
        return True
    return False


def _work_in(
    result: list[Citation], told: list[Diagnostic], span: Span, passage: Passage, kind: CitationKind, href: str
) -> None:
    behind = bisect_left(result, span.end, key=lambda citation: citation.span.start)
    first = behind
    while first and span.start < result[first - 1].span.end:  # they never overlap, so their ends are in order too
        first -= 1
    over = range(first, behind)
    if not over:
        text = passage.text[span.start - passage.offset : span.end - passage.offset]
        target = Target(href, url_for(href))
        link = Citation(kind, text, span, (target,), None, passage.note, None, _EVIDENCE, passage.place)
        result.insert(behind, link)
        return
    ids = {id.lower() for i in over for id in _ids(result[i])}
    if href.lower() in ids or CitationKind.URL in (kind, *(result[i].kind for i in over)):
        return
    bare = [i for i in over if not _ids(result[i])]
    if bare:  # the words alone did not tell which paper: the link does
        target = Target(href, url_for(href))
        result[bare[0]] = evolve(result[bare[0]], targets=(target,), reason=None, evidence=_EVIDENCE)
        return
    message = f"The words {result[over[0]].text!r} mean {', '.join(sorted(ids))}, but the source links to {href}."
    told.append(Diagnostic("link-differs", Severity.WARNING, message, span))


def _ids(citation: Citation) -> list[str]:
    return [target.id for target in citation.targets if target.id]
