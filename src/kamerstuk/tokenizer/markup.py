"""Parsing markup safely: no network, no disk, bounded; the one place with lxml parser settings."""

import re
from html.entities import name2codepoint
from typing import TYPE_CHECKING

from lxml import etree

from kamerstuk.errors import DamagedSourceError, LimitExceededError
from kamerstuk.limits import DEFAULTS, exceeded

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DECLARATION = re.compile(r"^.{0,200}?<\?xml[^>]*\?>", re.S)
_JUNK_BEFORE = re.compile(r"^[^<]{0,200}(?=<)")
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_PARSER_TALK = re.compile(r", (?:line \d|see xml|use XML_|try XML_)")  # advice to programmers, not to readers
_XML_ENTITIES = frozenset(("amp", "lt", "gt", "quot", "apos"))


def parse_xml(
    text: str, *, name: str = "", depth: int = DEFAULTS.depth
) -> tuple["Element", tuple[tuple[str, str], ...]]:
    """Parse decoded XML; return the root and the repairs made. Raises `DamagedSourceError`, `LimitExceededError`.

    Internal entities are expanded, external ones are never fetched. Entities that no declaration explains (old files
    use ``&eacute;``) are read as the Latin characters they name.
    """
    body = _JUNK_BEFORE.sub("", _DECLARATION.sub("", text, count=1), count=1)
    attempts: list[tuple[str, tuple[tuple[str, str], ...]]] = [(body, ())]
    if "&" in body:
        named = _ENTITY.sub(_named_character, body)
        attempts.append((named, (("undeclared-entity", "Entities without a declaration were read by name."),)))
    problem: etree.XMLSyntaxError | None = None
    for attempt, repairs in attempts:
        try:
            root = _xml_root(attempt)
            _check_depth(root, depth, name)
            return root, repairs
        except etree.XMLSyntaxError as error:
            problem = error
    assert problem is not None
    raise _damaged(problem, name) from None


def _xml_root(body: str) -> "Element":
    # Processing instructions are typesetting hints that split words: they go, the text goes on.
    parser = etree.XMLParser(
        no_network=True,
        load_dtd=False,
        resolve_entities="internal",
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    return etree.fromstring(body.encode("utf-8", "replace"), parser)


def _damaged(error: etree.XMLSyntaxError, name: str) -> Exception:
    problem = _PARSER_TALK.split(str(error.msg or error).split("\n")[0])[0]
    line = f" (line {error.lineno})" if error.lineno else ""
    if any(
        word in problem.lower() for word in ("excessive depth", "huge", "amplification", "loop", "too long", "maximum")
    ):
        return LimitExceededError(f"the XML exceeds a safety bound: {problem}{line}", "Is it a paper?", name=name)
    return DamagedSourceError(
        f"the XML is damaged: {problem}{line}", "Download it again, or parse the HTML or PDF of the paper.", name=name
    )


def _named_character(match: re.Match[str]) -> str:
    code = name2codepoint.get(match[1])
    return match[0] if match[1] in _XML_ENTITIES or code is None else chr(code)


def parse_html(text: str, *, name: str = "", depth: int = DEFAULTS.depth) -> "Element":
    """Parse decoded HTML or XHTML into a tree without namespaces. Raises `LimitExceededError`, `DamagedSourceError`."""
    body = _DECLARATION.sub("", text, count=1)
    parser = etree.HTMLParser(no_network=True, encoding="utf-8", huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(body.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise _damaged(error, name) from None
    if root is None:
        raise DamagedSourceError("the HTML holds no element", "Download the page again.", name=name)
    for entry in parser.error_log.filter_from_fatals():  # the parser gave up: what follows is not in the tree
        problem = str(entry.message).partition(", ")[0]
        raise LimitExceededError(f"the HTML exceeds a safety bound: {problem}", "Is it a paper?", name=name)
    _check_depth(root, depth, name)
    return root


def _check_depth(root: "Element", most: int, name: str) -> None:
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > most:
            raise exceeded("depth", f"elements nested more than {most} deep", name=name)


def local(element: "Element") -> str:
    """Return the tag without namespace; an empty string for comments and processing instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
