"""Walking markup: the one loop over text, children and the texts behind them.

What an element means stands in the tables of a `Dialect`; a role in such a table reads one element. An element that no
table names is a container if it holds blocks, else a paragraph or mixed content: nothing is dropped.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import count
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import field, frozen

from kamerstuk.tokenizer.stream import StreamBuilder
from kamerstuk.tokens import Kind

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Role = Callable[["Element", "Walk"], None]
"""Reads one element."""
Roles = Mapping[str, Role]
"""What elements mean, by their names."""

NO_ROLES: Roles = MappingProxyType({})


@frozen
class Dialect:
    """What the elements of one vocabulary mean."""

    name: str
    """As `Source.dialect` calls it, e.g. "kamerwrk"."""
    names: Callable[["Element"], Sequence[str]]
    """The names by which tables call an element, the most telling first: ("al",), or (".tussenkop", "#main", "p")."""
    blocks: Roles
    """Elements that stand by themselves: they end the text at hand. E.g. "lijst"."""
    inlines: Roles
    """Elements of mixed content that are more than their words. E.g. "noot"."""
    breaks: frozenset[str]
    """Elements that are blocks wherever they stand; what holds one is a container. E.g. "divisie"."""
    lines: frozenset[str] = frozenset()
    """Blocks that are words in mixed content, e.g. "titel": a number in a sentence is no number line."""
    loose: bool = False
    """Whether an element without a name of its own goes on in the text at hand, as in HTML."""
    splits: frozenset[str] = field(init=False)
    """What ends the text at hand in mixed content: `breaks` without `lines`."""

    @splits.default
    def _splits(self) -> frozenset[str]:
        return self.breaks - self.lines


class Walk(StreamBuilder):
    """A walk over a tree, which is left as it is, and the stream it writes."""

    def __init__(self, dialect: Dialect, above: "Walk | None" = None) -> None:
        """Start empty, or, with `above`, aside from another walk over the same tree."""
        super().__init__()
        self.dialect = dialect
        self.taken: set[Element] = above.taken if above else set()
        self.notes: Counter[str] = above.notes if above else Counter()
        self._numbers: Iterator[int] = above._numbers if above else count(1)

    def each(self, element: "Element", otherwise: Role, roles: Roles = NO_ROLES) -> None:
        """Read an element's text, its children and the text behind each: by `roles` in this place, else `otherwise`."""
        self.inline.add(element.text)
        for child in element:
            if not self.taken or child not in self.taken:
                role = _found(roles, self.dialect.names(child)) if roles else None
                (role or otherwise)(child, self)
            self.inline.add(child.tail)

    def aside(self) -> "Walk":
        """Return a walk for what stands in the middle of the text at hand and is no part of it."""
        return Walk(self.dialect, self)

    def note_id(self, given: str | None) -> str:
        """Return an id that no other note has: the given one, or one made up."""
        if given:
            self.notes[given] += 1
        return given if given and self.notes[given] == 1 else f"~{next(self._numbers)}"

    def repairs(self) -> tuple[tuple[str, str], ...]:
        """Say which ids could not be kept."""
        again = self.notes.total() - len(self.notes)
        return (("repeated-note-id", f"{again} notes have the id of another."),) if again else ()

    def label_of(self, *elements: "Element") -> str:
        """Return what elements print as a label; markers on it go to the text behind it."""
        labels = []
        for element in elements:
            inner = self.aside()
            inline(element, inner)
            labels.append(self.take_label(inner))
        return " ".join(labels).strip()


def _found(roles: Roles, names: Sequence[str]) -> Role | None:
    for name in names:
        if name in roles:
            return roles[name]
    return None


def children(element: "Element", out: Walk) -> None:
    """Walk a container; loose text in it becomes a paragraph."""
    out.each(element, block)
    out.flush()


def block(element: "Element", out: Walk) -> None:
    """Walk a child of a container: a block, a container of them, or mixed content."""
    dialect = out.dialect
    names = dialect.names(element)
    role = _found(dialect.blocks, names)
    if role is not None:
        out.flush()
        role(element, out)
    elif _holds_blocks(element, dialect):
        out.flush()
        children(element, out)
    elif dialect.loose or _found(dialect.inlines, names):
        mixed(element, out)
    else:
        out.flush()
        paragraph(element, out)


def _holds_blocks(element: "Element", dialect: Dialect) -> bool:
    own = dialect.loose and not dialect.breaks.isdisjoint(dialect.names(element))
    return own or any(not dialect.breaks.isdisjoint(dialect.names(child)) for child in element)


def paragraph(element: "Element", out: Walk) -> None:
    """Walk mixed content into one paragraph; a block in it, such as a list, ends it."""
    inline(element, out)
    out.flush()


def inline(element: "Element", out: Walk) -> None:
    """Walk mixed content into the text at hand."""
    out.each(element, mixed)


def mixed(element: "Element", out: Walk) -> None:
    """Walk one element of mixed content; a block ends the text at hand."""
    dialect = out.dialect
    names = dialect.names(element)
    if not dialect.splits.isdisjoint(names):
        block(element, out)
    else:
        (_found(dialect.inlines, names) or inline)(element, out)


def nothing(element: "Element", out: Walk) -> None:
    """Walk what prints nothing, or what its parent has read."""


def office(element: "Element", out: Walk) -> None:
    """Walk the office of a signer: it stands apart from what is before it."""
    out.flush(role="functie")
    inline(element, out)


def signer(element: "Element", out: Walk) -> None:
    """Walk the name of a signer: a line of its own behind the office."""
    office(element, out)
    out.flush(role="naam")


def line(kind: Kind, role: str = "", *, said_by: str = "") -> Role:
    """Return a role for mixed content that is one leaf of this kind; the attribute `said_by` names its `role`."""

    def read(element: "Element", out: Walk) -> None:
        inline(element, out)
        out.flush(kind, role=element.get(said_by) or role if said_by else role)

    return read


def container(kind: Kind, role: str = "", roles: Roles = NO_ROLES) -> Role:
    """Return a role for a container, e.g. an article; `roles` say what elements mean right in it."""

    def read(element: "Element", out: Walk) -> None:
        with out.container(kind, role=role):
            out.each(element, block, roles)

    return read


def held(*roles_of: Roles) -> Roles:
    """Return one table of several; the last says what is said twice."""
    return MappingProxyType({name: role for roles in roles_of for name, role in roles.items()})
