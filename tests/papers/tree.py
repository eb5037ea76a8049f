"""Small helpers to build element trees with mixed content."""

from __future__ import annotations

from lxml import etree

XSI = "http://www.w3.org/2001/XMLSchema-instance"


def sub(parent: etree._Element, tag: str, text: str = "", **attributes: str) -> etree._Element:
    """Append an element; a trailing "_" of an attribute name is dropped and "__" stands for a hyphen."""
    names = {name.rstrip("_").replace("__", "-"): value for name, value in attributes.items()}
    child: etree._Element = etree.SubElement(parent, tag, names)
    child.text = text or None
    return child


def say(parent: etree._Element, words: str) -> None:
    """Append words after what the element holds already."""
    if not words:
        return
    last = parent[-1] if len(parent) else None
    if last is None:
        parent.text = (parent.text or "") + words
    else:
        last.tail = (last.tail or "") + words


def hint(parent: etree._Element, instruction: str) -> None:
    """Append a processing instruction."""
    target, _, content = instruction.partition(" ")
    parent.append(etree.ProcessingInstruction(target, content))
