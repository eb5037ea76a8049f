"""Nodes in the parts of a kind as JSON Pointers (RFC 6901) into the document, and back."""

import re
from collections.abc import Iterator
from typing import Any

from attrs import has

from kamerstuk.model import NODE_FIELDS, Kamerstuk
from kamerstuk.tree import CHILDREN


def pointed(value: Any, stuk: Kamerstuk) -> Any:
    """Replace each node in a plain value by its pointer, such as ``/sections/0/blocks/2``."""
    if not value:
        return value
    places = {id(node): pointer for pointer, node in _places(stuk)}

    def replaced(inner: Any) -> Any:
        if isinstance(inner, dict):
            return {name: replaced(member) for name, member in inner.items()}
        if isinstance(inner, list | tuple):
            return [replaced(member) for member in inner]
        return places[id(inner)] if has(type(inner)) else inner

    return replaced(value)


def followed(value: Any, stuk: Kamerstuk) -> Any:
    """Replace the pointers of each part by the nodes of a paper; raises `KeyError` for one that leads nowhere."""
    if not value:
        return value
    nodes = dict(_places(stuk))

    def replaced(inner: Any) -> Any:
        if isinstance(inner, list):
            return [replaced(member) for member in inner]
        if not isinstance(inner, dict):
            return inner
        found = {name: replaced(member) for name, member in inner.items() if name not in NODE_FIELDS}
        if "nodes" in inner:
            named = {name: tuple(nodes[pointer] for pointer in inner[name]) for name in NODE_FIELDS if name in inner}
            found |= {**named, "whole": stuk.text}
        return found

    return replaced(value)


def astray(stuk: Kamerstuk) -> str | None:
    """Return the path of the first node or reference whose text is not that of its span; None where all are exact."""
    references = ((f"/citations/{index}", citation) for index, citation in enumerate(stuk.citations))
    for pointer, node in (*_places(stuk), *references):
        span, text = getattr(node, "span", None), getattr(node, "text", None)
        if span is not None and isinstance(text, str) and stuk.text[span.start : span.end] != text:
            return re.sub(r"/(\d+)", r"[\1]", f"${pointer}").replace("/", ".")
    return None


def _places(stuk: Kamerstuk) -> Iterator[tuple[str, Any]]:
    for name in ("sections", "footnotes"):
        yield from _below(getattr(stuk, name), f"/{name}")


def _below(nodes: tuple[Any, ...], path: str) -> Iterator[tuple[str, Any]]:
    for index, node in enumerate(nodes):
        yield f"{path}/{index}", node
        for name in CHILDREN:
            yield from _below(getattr(node, name, ()), f"{path}/{index}/{name}")
