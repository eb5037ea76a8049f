"""Lines to running text: hyphenation undone, addresses mended, note markers taken out and kept with their offset."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple
from urllib.parse import unquote

from kamerstuk.hyphens import Vocabulary, before_line
from kamerstuk.tokenizer.addresses import link_target
from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.lines import Line, Piece
from kamerstuk.tokens import Link, Mark

_MARK = re.compile(r"\(?(?:\d{1,3}|\*{1,4}|[ivxlc]{1,7}|[a-z])\)?(?:\s*,?\s*(?:\d{1,3}|\*{1,4}))*,?")
_LABEL = re.compile(r"\d{1,3}|\*{1,4}|[ivxlc]{1,7}|[a-z]")
_UNIT = re.compile(r"(?:(?<![^\W\d_])(?:[kdcm]?m|10|CO|NO|PM|x)|\d[kdcm]?m)$")
_TELLING = 12  # characters on each side of a line end that are looked for in an address

Resolve = Callable[[str, int], str | None]
"""Label and page of a marker in, id of its note out, None where there is none."""


def is_marker(piece: Piece, line: Line) -> bool:
    """Whether a piece has the look of a note marker: small or thin, raised, digits or stars."""
    if piece.rise < m.RAISED or not (piece.size <= m.MARKER_TYPE * line.size or piece.rise >= m.MARKER_RISE):
        return False
    return bool(_MARK.fullmatch(piece.text.strip()))


class Joined(NamedTuple):
    """The text of a block."""

    text: str
    """White space folded."""
    marks: tuple[Mark, ...]
    """Note markers that stood in it."""
    links: tuple[Link, ...]
    """Parts of it that link."""


def join(lines: Sequence[Line], resolve: Resolve, words: Vocabulary) -> Joined:
    """The text of a block, the note markers and the links in it."""
    text = ""
    marks: list[Mark] = []
    links: list[Link] = []
    for line in lines:
        if text and not text.endswith(" "):
            text = _before(text, line, links[-1:], words)
        for piece in line.pieces:
            start, text = len(text), _add(text, piece, line, resolve, marks)
            _extend(links, start, text, piece.href)
    folded, offsets = _fold(text, [mark.offset for mark in marks] + [at for link in links for at in link[:2]])
    places = iter(offsets)
    marks = [mark._replace(offset=next(places)) for mark in marks]
    return Joined(
        folded, tuple(marks), tuple(Link(next(places), next(places), link_target(link.href)) for link in links)
    )


def _extend(links: list[Link], start: int, text: str, href: str) -> None:
    """Add a stretch to the link that it goes on with, over a line end too, or as a new one."""
    if not href:
        return
    start += len(text[start:]) - len(text[start:].lstrip())
    if links and links[-1].href == href and not text[links[-1].end : start].strip():
        links[-1] = links[-1]._replace(end=len(text))
    elif start < len(text):
        links.append(Link(start, len(text), href))


def _before(text: str, line: Line, links: Sequence[Link], words: Vocabulary) -> str:
    """The text before a line; where its last link goes on in it, the address tells whether a hyphen is part of it."""
    href = next((link.href for link in links if link.end == len(text)), "")
    if href and href == line.pieces[0].href:
        head, told = line.text[:_TELLING].split(" ")[0], unquote(href)
        for joined in (text.replace("\x02", "-"), text[:-1]):
            tail = joined[-_TELLING:].rpartition(" ")[2]
            if unquote(tail + head).rstrip(".,;)") in told:
                return joined
    return before_line(text, line.text, words)


def _add(text: str, piece: Piece, line: Line, resolve: Resolve, marks: list[Mark]) -> str:
    if is_marker(piece, line) and not _is_power(text, piece):
        found = _resolved(_LABEL.findall(piece.text), line.page, resolve)
        if all(note for _, note in found):
            # A marker that the line end parted from its word still belongs to that word.
            offset = len(text) if piece.text.startswith(" ") else len(text.rstrip())
            marks += [Mark(offset, note, label) for label, note in found if note]
            # The marker's own space is the space behind it in print; words around it stay apart.
            return text + " " if piece.text.startswith(" ") and not text.endswith(" ") else text
    last = piece.text
    return text + last


def _is_power(text: str, piece: Piece) -> bool:
    """Whether a raised piece belongs to what stands before it: the 2 of "m2", the e of "2e"."""
    return bool(_UNIT.search(text[-8:])) or (piece.text.strip().isalpha() and text[-1:].isdigit())


def _resolved(labels: Sequence[str], page: int, resolve: Resolve) -> list[tuple[str, str | None]]:
    """Labels with the ids of their notes; "45" is note 4 and note 5 where there is no note 45."""
    found: list[tuple[str, str | None]] = []
    for label in labels:
        note = resolve(label, page)
        if note is None and label.isdigit() and len(label) > 1:
            for cut in range(1, len(label)):
                one, two = resolve(label[:cut], page), resolve(label[cut:], page)
                if one and two:
                    found += [(label[:cut], one), (label[cut:], two)]
                    break
            else:
                found.append((label, None))
        else:
            found.append((label, note))
    return found


def _fold(text: str, offsets: Sequence[int]) -> tuple[str, list[int]]:
    """Fold white space and drop signs that are no text; return where the offsets, in any order, then are."""
    text = text.replace("\x02", "-").replace("\xad", "")
    if "  " not in text and text == text.strip() and "\xa0" not in text:
        return text, list(offsets)
    folded, moved, previous = "", dict[int, int](), 0
    for offset in (*sorted(set(offsets)), len(text)):
        clean = re.sub(r"\s+", " ", text[previous:offset])
        if (not folded or folded.endswith(" ")) and clean.startswith(" "):
            clean = clean[1:]
        folded += clean
        moved[offset], previous = len(folded), offset
    end = folded.rstrip()
    return end, [min(moved[offset], len(end)) for offset in offsets]


def plain_text(lines: Sequence[Line], words: Vocabulary | None = None) -> str:
    """The text of lines without any marker taken out: for furniture and for recognition."""
    return join(lines, lambda label, page: None, words or Vocabulary()).text
