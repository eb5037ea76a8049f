"""Walking the nodes of a paper: in reading order, to the text of one, down to an offset."""

from collections.abc import Iterator, Sequence
from typing import Any

CHILDREN = ("rows", "cells", "items", "blocks", "sections")
"""Fields that hold nodes, in reading order."""


def walk(node: Any) -> Iterator[Any]:
    """Yield a node and everything below it, depth first in reading order."""
    yield node
    for child in children(node):
        yield from walk(child)


def children(node: Any) -> Iterator[Any]:
    """Yield the nodes right below a node."""
    for name in CHILDREN:
        yield from getattr(node, name, ())


def extent(node: Any) -> tuple[int, int]:
    """Return the offsets that a node takes in: its own span, or that of its children (a list and a row have none)."""
    if hasattr(node, "span"):
        return node.span.start, node.span.end
    inner = [(start, end) for start, end in map(extent, children(node)) if start < end]
    return (min(start for start, _ in inner), max(end for _, end in inner)) if inner else (0, 0)


def path_to(offset: int, nodes: Sequence[Any]) -> tuple[Any, ...]:
    """Return the nodes around an offset, the outermost first; empty where none of `nodes` holds it."""
    for node in nodes:
        start, end = extent(node)
        number = getattr(node, "number_span", None)  # stands before the text of a paragraph
        if (number.start if number else start) <= offset < end:
            return node, *path_to(offset, tuple(children(node)))
    return ()
