"""Write element trees with the indentation that the publisher's tools produce, inside mixed content too.

Two XML writers are seen in official files: one that stops indenting once an element has text ("dotnet"), and
one that indents before every tag that follows a tag ("saxon"), notes and emphasis inside a sentence included.
Pages of the site come from a third rule set that also wraps running text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from .tree import XSI

_INLINE = frozenset(["a", "span", "em", "strong", "sup", "sub", "br", "img", "b"])
_WRAP = 80


def escape(words: str) -> str:
    """Escape what XML text must escape."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _tag(el: etree._Element) -> str:
    """The name of an element; trees here have no namespaces on elements."""
    return str(el.tag)


def _attributes(el: etree._Element) -> list[str]:
    made = [f'xmlns:{prefix}="{uri}"' for prefix, uri in el.nsmap.items()] if el.getparent() is None else []
    for name, value in el.attrib.items():
        short = str(name).replace(f"{{{XSI}}}", "xsi:")
        made.append(f'{short}="{escape(str(value)).replace(chr(34), "&quot;")}"')
    return made


def _events(el: etree._Element) -> Iterator[tuple[str, etree._Element, str]]:
    """Walk as a stream of ("start" | "end" | "pi" | "text", element, words)."""
    if isinstance(el, etree._ProcessingInstruction):
        yield "pi", el, f"<?{el.target} {el.text}?>"
        return
    yield "start", el, ""
    if el.text:
        yield "text", el, el.text
    for child in el:
        yield from _events(child)
        if child.tail:
            yield "text", el, child.tail
    yield "end", el, ""


def dotnet(root: etree._Element, close: str = "/>") -> str:
    """Two spaces a level; once an element has text, nothing inside it is indented any more."""
    out: list[str] = []
    mixed, filled = [False], [False]
    for event, el, words in _events(root):
        if event == "text":
            mixed[-1] = filled[-1] = True
            out.append(escape(words))
        elif event == "pi":
            out.append(words if mixed[-1] else _newline(len(mixed) - 1, 2) + words)
            filled[-1] = True
        elif event == "start":
            indent = "" if mixed[-1] or len(mixed) == 1 else _newline(len(mixed) - 1, 2)
            filled[-1] = True
            empty = not len(el) and not el.text
            out.append(indent + "<" + " ".join([_tag(el), *_attributes(el)]) + (close if empty else ">"))
            mixed.append(mixed[-1])
            filled.append(False)
        else:
            was_mixed, was_filled = mixed.pop(), filled.pop()
            if was_filled:
                out.append(("" if was_mixed else _newline(len(mixed) - 1, 2)) + f"</{_tag(el)}>")
    return "".join(out)


def saxon(root: etree._Element) -> str:
    """Three spaces a level; every tag that directly follows a tag starts a line of its own."""
    out: list[str] = []
    level, last, same_line = 0, "", True
    for event, el, words in _events(root):
        if event == "text":
            out.append(escape(words))
        elif event == "pi":
            out.append(words)
            event = "text"
        elif event == "start":
            if last in ("start", "end"):
                out.append(_newline(level, 3))
            empty = not len(el) and not el.text
            out.append(_long_tag(el, level, empty))
            level, same_line = level + 1, True
        else:
            level -= 1
            empty = not len(el) and not el.text
            if not empty:
                out.append((_newline(level, 3) if last == "end" and not same_line else "") + f"</{_tag(el)}>")
            same_line = False
        last = event
    return "".join(out)


def _newline(level: int, width: int) -> str:
    return "\n" + " " * (level * width)


def _long_tag(el: etree._Element, level: int, empty: bool) -> str:
    """A start tag; where it would run past the line, its last attribute stands under the first."""
    attributes = _attributes(el)
    head = f"<{_tag(el)}"
    if attributes and len(head) + sum(len(a) + 1 for a in attributes) > 90:
        pad = "\n" + " " * (level * 3 + len(head))
        head += "".join(" " + a for a in attributes[:-1]) + pad + " " + attributes[-1]
    else:
        head += "".join(" " + a for a in attributes)
    return head + ("/>" if empty else ">")


def page(el: etree._Element, level: int = 0) -> str:
    """Write XHTML as the official pages have it: blocks on lines of their own, running text wrapped and indented."""
    pad = "   " * level
    if not any(c.tag not in _INLINE for c in el if isinstance(c.tag, str)):
        return pad + _running(el, level)
    lines = [pad + _open(el) + (escape(el.text.strip()) if el.text and el.text.strip() else "")]
    for child in el:
        lines.append(page(child, level + 1) if isinstance(child.tag, str) else "   " * (level + 1) + _comment(child))
        if child.tail and child.tail.strip():
            lines.append("   " * (level + 1) + escape(child.tail.strip()))
    return "\n".join([*lines, f"{pad}</{_tag(el)}>"])


def _comment(node: etree._Element) -> str:
    return f"<!--{node.text}-->"


def _open(el: etree._Element, close: str = ">") -> str:
    return "<" + " ".join([_tag(el), *_attributes(el)]) + close


def _running(el: etree._Element, level: int) -> str:
    """A block without blocks: its words wrap, and its end tag moves down when they did."""
    inner = _inner(el, level + 1)
    broken = "\n" in inner or (len(el) and (el[-1].tail or "").strip())
    if not inner and el.tag in ("hr", "input", "meta", "link", "img", "br"):
        return _open(el, " />")
    return _open(el) + inner + ("\n" + "   " * level if broken else "") + f"</{_tag(el)}>"


def _inner(el: etree._Element, level: int) -> str:
    out = [_wrapped(el.text or "", level)]
    for child in el:
        if isinstance(child.tag, str):
            bare = child.tag in ("br", "img")
            out.append(_open(child, " />") if bare else _open(child) + _inner(child, level) + f"</{_tag(child)}>")
        else:
            out.append(_comment(child))
        out.append(_wrapped(child.tail or "", level))
    return "".join(out)


def _wrapped(words: str, level: int) -> str:
    """Break at the first space past the wrap column, counting anew for every piece of text."""
    lines, start = [], 0
    while match := re.compile(" ").search(words, start + _WRAP):
        lines.append(words[start : match.start()])
        start = match.end()
    return escape(("\n" + "   " * level).join([*lines, words[start:]]))
