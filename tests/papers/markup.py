"""A small notation for the words of the catalogue, so that a paper reads as prose in its source.

| notation | meaning |
|---|---|
| `**x**` `*x*` `***x***` `__x__` | vet, cur, vetcur, ondlijn |
| `~2~` `^2^` | inf, sup |
| `[[kst-29628-1051|29 628, nr. 1051]]` | a link set by the editors |
| `{{36999|36 999}}` | a dossier link |
| `[^words]` | a note; `¶` parts its paragraphs |
| `[^key=words]` `[^@key]` | a note with a key, and a second marker of it |
| `[^t:words]` | a table note |
| `␣` `¦` `‧` `⏎` | no-break space, hint `<?xpp afbm?>`, soft hyphen, forced line end |
| `⟨tag:words⟩` | an unknown element |
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .model import Break, DossierLink, Hint, Inline, Link, Note, NoteRef, Odd, Rich, Styled, Text

_MARKS = {"***": "vetcur", "**": "vet", "*": "cur", "__": "ondlijn", "~": "inf", "^": "sup"}
_SIGNS: dict[str, Inline] = {"¦": Hint("xpp afbm"), "‧": Hint(""), "⏎": Break()}
_START = re.compile(r"\[\^|\[\[|\{\{|⟨|\*\*\*|\*\*|\*|__|~|\^|[¦‧⏎]")


def rich(source: str) -> Rich:
    """Read a sentence in the notation above."""
    parts: list[Inline] = []
    at = 0
    while match := _START.search(source, at):
        if match.start() > at:
            parts.append(_plain(source[at : match.start()]))
        node, at = _read(source, match)
        parts.append(node)
    if at < len(source):
        parts.append(_plain(source[at:]))
    return tuple(parts)


def _plain(words: str) -> Text:
    return Text(words.replace("␣", "\u00a0"))


def _read(source: str, match: re.Match[str]) -> tuple[Inline, int]:
    sign, after = match.group(), match.end()
    if sign in _SIGNS:
        return _SIGNS[sign], after
    if sign in _MARKS:
        end = source.index(sign, after)
        return Styled(_MARKS[sign], rich(source[after:end])), end + len(sign)
    reader, close = _BRACKETS[sign]
    end = _closing(source, after, close)
    return reader(source[after:end]), end + len(close)


def _closing(source: str, at: int, close: str) -> int:
    """Where the bracket opened before `at` closes; brackets inside are stepped over."""
    depth = 0
    while at < len(source):
        if source.startswith(close, at) and depth == 0:
            return at
        depth += {"[": 1, "]": -1}.get(source[at], 0)
        at += 1
    raise ValueError(f"no {close} in {source[-40:]!r}")


def _note(body: str) -> Inline:
    if body.startswith("@"):
        return NoteRef(body[1:])
    match = re.match(r"(?:(t):|([a-z]+)=)?", body)
    table, key = match.groups() if match else (None, None)
    words = body[match.end() :] if match else body
    paragraphs = tuple(rich(paragraph) for paragraph in words.split("¶"))
    return Note(paragraphs, key, "tabel" if table else "voet")


def _link(body: str) -> Inline:
    doc, _, words = body.partition("|")
    return Link(doc, rich(words or doc))


def _dossier(body: str) -> Inline:
    number, _, words = body.partition("|")
    return DossierLink(number, rich(words))


def _odd(body: str) -> Inline:
    tag, _, words = body.partition(":")
    return Odd(tag, rich(words))


_BRACKETS: dict[str, tuple[Callable[[str], Inline], str]] = {
    "[^": (_note, "]"),
    "[[": (_link, "]]"),
    "{{": (_dossier, "}}"),
    "⟨": (_odd, "⟩"),
}
