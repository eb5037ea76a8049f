"""How a view names words of a paper: parts of its text with the nodes that hold them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

from kamerstuk.model import Kamerstuk, Node, Paragraph, Part, Section, Span
from kamerstuk.tree import extent

P = TypeVar("P", bound=Part)


def part(stuk: Kamerstuk, nodes: Sequence[Node], kind: type[P], /, **members: Any) -> P:
    """Return a part that takes in nodes from the first to the last."""
    extents = [found for found in map(extent, nodes) if found[0] < found[1]]
    start, end = min(start for start, _ in extents), max(end for _, end in extents)
    return words(stuk, start, end, nodes, kind, **members)


def words(stuk: Kamerstuk, start: int, end: int, nodes: Iterable[Node], kind: type[P], /, **members: Any) -> P:
    """Return a part for the words between two offsets of the text, which stand in `nodes`."""
    return kind(span=Span(start, end), nodes=tuple(nodes), whole=stuk.text, **members)


def has_words(node: Node) -> bool:
    """Tell a node that bears text from an empty one, such as a figure without a caption."""
    start, end = extent(node)
    return start < end


def lines(stuk: Kamerstuk) -> Iterator[tuple[Section, Paragraph]]:
    """Yield each paragraph right in a section (not in lists, tables and quotes) with that section, in reading order."""
    for node in stuk.walk():
        if isinstance(node, Section):
            yield from ((node, block) for block in node.blocks if isinstance(block, Paragraph))


def sections(stuk: Kamerstuk) -> Iterator[Section]:
    """Yield every section in reading order."""
    return (node for node in stuk.walk() if isinstance(node, Section))


def signature_lines(stuk: Kamerstuk) -> frozenset[int]:
    """Return the identities of the paragraphs at the end of the body that hold names and offices of the signers."""
    signed = {line for who in stuk.header.signatures for line in (who.naam, who.functie or "") if line}
    found: set[int] = set()
    for _, paragraph in reversed(list(lines(stuk))):
        if paragraph.role not in ("naam", "functie") and not any(name in paragraph.text for name in signed):
            if found:
                break
            continue
        found.add(id(paragraph))
    return frozenset(found)
