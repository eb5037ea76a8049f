"""Where a heading goes: under which of the sections that are open.

In this order: its decimal number; the nesting that the source states; the rank of its typography among the headings
that are open. Official XML and HTML print headings of one level in one face and state no level (`Kop`, `tussenkop`).
"""

from collections.abc import Collection, Sequence

from attrs import define, field

from kamerstuk.dutch import is_roman
from kamerstuk.headings import decimals
from kamerstuk.model import Block, SectionKind, Span
from kamerstuk.tokens import Place


@define
class Node:
    """A section while it grows."""

    level: int
    kind: SectionKind = SectionKind.SECTION
    label: str | None = None
    number: str | None = None
    title: str | None = None
    speaker: str | None = None
    label_span: Span | None = None
    title_span: Span | None = None
    place: Place | None = None
    opened: int = 0
    start: int = -1
    end: int = -1
    rank: int | None = None
    depth: int = 0
    closed: bool = False
    division: bool = False
    blocks: list[Block] = field(factory=list)
    sections: "list[Node]" = field(factory=list)

    @property
    def headed(self) -> bool:
        """Whether a heading opened it."""
        return self.label is not None or self.title is not None

    def empty(self) -> bool:
        """Tell whether nothing stands under it yet."""
        return not self.blocks and not self.sections


def place_for(stack: Sequence[Node], held: Collection[int], node: Node) -> int:
    """Return the index in the stack of the section under which a heading goes; `held` are ids of divisions still open.

    A division that is open holds all that comes in it, unless a decimal number says otherwise.
    """
    index = _by_number(stack, node)
    if index is None:
        index = _below_numbered(stack, node)
    if index is not None:
        return index
    index = len(stack) - 1
    while index and id(stack[index]) not in held and not _can_hold(stack[index], node):
        index -= 1
    return index


def _by_number(stack: Sequence[Node], node: Node) -> int | None:
    """Return the index of the section that a decimal number ("2.1") makes the parent; None where it does not say."""
    number = decimals(node.number)
    if len(number) < 2 or node.kind is not SectionKind.SECTION:
        return None
    for index in range(len(stack) - 1, 0, -1):
        other = decimals(stack[index].number)
        if other == number[:-1]:
            return index
        if len(other) == len(number) and other[:-1] == number[:-1]:
            return index - 1
    return None


def _below_numbered(stack: Sequence[Node], node: Node) -> int | None:
    """Return the index of the section "2.1" for a heading without a number, however it is printed.

    It stands right behind that heading, which would else be empty, or in one face with a heading that does.
    """
    if not _is_plain(node):
        return None
    index = next((i for i in range(len(stack) - 1, 0, -1) if _is_decimal(stack[i])), None)
    if index is None:
        return None
    return index if _takes_in(stack[index], stack[index + 1 : index + 2], node) else None


def _takes_in(numbered: Node, inner: Sequence[Node], node: Node) -> bool:
    """Tell whether a numbered heading has no text of its own, and under it at most a heading in the face of `node`."""
    if numbered.blocks:
        return False
    if not inner:
        return not (numbered.sections or numbered.closed)
    return not inner[0].number and inner[0].rank == node.rank


def _is_plain(node: Node) -> bool:
    """Tell whether a heading says nothing of its depth but by its face."""
    told = node.number or node.depth or node.division
    return not told and node.rank is not None and node.kind is SectionKind.SECTION


def _is_decimal(node: Node) -> bool:
    return len(decimals(node.number)) > 1 and node.kind is SectionKind.SECTION


def _can_hold(parent: Node, node: Node) -> bool:
    """Tell whether an open section can be the parent of a heading that follows."""
    if parent.closed:
        return False
    if node.depth:
        return 0 < parent.depth < node.depth
    if parent.depth:  # a heading without stated depth stands inside the division that is open
        return True
    if _is_part(parent) and (node.kind is SectionKind.ARTICLE or not is_roman(node.number or "")):
        return True
    here = decimals(parent.number)
    if here and len(here) == len(decimals(node.number)):
        return False
    if parent.rank is not None and node.rank is not None:
        return parent.rank < node.rank or (parent.rank == node.rank and _is_lettered_below(parent, node))
    return _holds_by_kind(parent, node)


def _is_lettered_below(parent: Node, node: Node) -> bool:
    """Tell "a. Bevoegdheid" under "2. Toezicht" in one face: small letters count within a number."""
    number = node.number or ""
    return len(number) == 1 and number.islower() and len(decimals(parent.number)) > 0


def _holds_by_kind(parent: Node, node: Node) -> bool:
    """Amending articles have Roman numbers and hold new articles; an annex holds all but annexes."""
    if parent.kind is node.kind is SectionKind.ARTICLE:
        return is_roman(parent.number or "") and not is_roman(node.number or "")
    return parent.kind is SectionKind.ANNEX and node.kind is not SectionKind.ANNEX


def _is_part(parent: Node) -> bool:
    """Tell whether a heading is a part of a memorandum: "II. ARTIKELSGEWIJS", Roman, in capitals, no text of its own.

    Papers of 1995 to 2009 print it in the same face as the decimal headings in it.
    """
    return is_roman(parent.number or "") and (parent.title or "").isupper() and not parent.blocks
