"""How much of the source stands in the result, and in its order: every letter and digit is followed."""

import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, islice
from typing import NamedTuple

from attrs import frozen

from kamerstuk.alignment import Alignment, Run, align, out_of_order
from kamerstuk.model import Footnote
from kamerstuk.tokens import Kind, Token

_FURNITURE = (Kind.SERIES, Kind.PANEL, Kind.FURNITURE)
_HEAD = (Kind.DOSSIER, Kind.NUMBER, Kind.TITLE, Kind.DATELINE)
_NOT_ALNUM = re.compile(r"[\W_]+")
_NOT_ALNUM_BYTES = bytes(byte for byte in range(128) if not chr(byte).isalnum())
# Signs that a reader may fold or drop: the soft hyphen, spaces, dashes and quotes; and letters that are two in one.
_FOLDED = re.compile("[\u00ad\u00a0\u2000-\u206f\ufb00-\ufb06\ufeff\u0132\u0133]")
_PHRASE, _MAX_DOUBTED, _LEAST = 40, 200, 2
_MAX_NAMED = 20  # pieces named one by one; more are counted


@frozen
class Coverage:
    """What was kept, what was lost, and what was moved."""

    share: float
    """Letters and digits kept in their order, from 0 to 1."""
    furniture: tuple[str, ...]
    """What was read and kept out of the text."""
    lost: tuple[str, ...]
    """Words of the source that stand nowhere."""
    moved: tuple[str, ...] = ()
    """Pieces of the source that stand elsewhere in the body or in the notes than their neighbours do."""


def measure(tokens: Sequence[Token], text: str, witness: str, notes: Sequence[Footnote] = ()) -> Coverage:
    """Compare text and furniture with the plain text of the source; `notes` stand at the end of `text`."""
    furniture, marks, markers = _beside(tokens)
    if _is_proven(tokens, text, witness, notes, marks + markers):
        return Coverage(1.0, furniture, ())
    followed = _follow(witness, (*_parts(tokens, text, notes), furniture), marks)
    if followed.whole and not followed.moved and text.strip():
        return Coverage(1.0, furniture, ())
    missing, total = _missing(witness, (text, *furniture), markers, marks)
    lost = tuple(_lost_words(witness, (text, *furniture, *markers, *marks))) if missing else ()
    moved = tuple(_named(list(_original(witness, followed.moved)), " pieces"))
    share = 1 - missing / max(1, total) - followed.share
    nothing = total and not text.strip()
    return Coverage(0.0 if nothing else max(0.0, share), furniture, lost, moved)


def _beside(tokens: Sequence[Token]) -> tuple[tuple[str, ...], list[str], list[str]]:
    """What stands beside the text: furniture, note markers in the text, and numbers of notes at the notes."""
    furniture = tuple(token.text for token in tokens if token.kind in _FURNITURE and token.text)
    marks = [mark.text for token in tokens for mark in token.marks]
    return furniture, marks, [token.label for token in tokens if token.kind is Kind.NOTE and token.edge == 1]


def _parts(tokens: Sequence[Token], text: str, notes: Sequence[Footnote]) -> tuple[list[str], list[str], list[str]]:
    """Body, notes and head as they stand in the text."""
    body = text[: notes[0].span.start] if notes else text
    head = [token.label + token.text for token in tokens if token.kind in _HEAD]
    return [body], [note.label + note.text for note in notes], head


def _missing(witness: str, kept: Sequence[str], markers: list[str], marks: list[str]) -> tuple[int, int]:
    """Count letters and digits that stand nowhere, and those of the source."""
    weight, bare, marked = _weight((witness,)), _weight((*kept, *markers)), _weight(marks)
    # XML writes the number of a note once, HTML at the marker too.
    if weight in (bare, (bare[0] + marked[0], bare[1] + marked[1])):
        return 0, weight[0]
    need, have = (_characters(map(_folded, pieces)) for pieces in ((witness,), kept))
    return (need - have - _characters(map(_folded, markers + marks))).total(), need.total()


def _is_proven(
    tokens: Sequence[Token], text: str, witness: str, notes: Sequence[Footnote], marks: Sequence[str]
) -> bool:
    """Whether the text has the order of the tokens, and these, but for numbers of notes, have that of the source.

    Markup knows the order, so this is exact where many words are alike; tokens of pages were put in order by us.
    """
    body, noted = _told(tokens)
    printed = not text.strip() or any(token.place for token in tokens)
    if printed or not _is_written(body, noted, text, notes):
        return False
    if _squeezed(_as_marked_up(tokens)) == _squeezed(witness):
        return True
    furniture = "".join(token.text for token in tokens if token.kind in _FURNITURE)
    source, numbers = _squeezed(witness), list(map(_squeezed, marks))
    for way in [{}, noted] if noted else [{}]:
        found = align(source, [_squeezed(_in_source(tokens, way)), _squeezed(furniture)], numbers)
        if not found.missed and not out_of_order([run for run in found.runs if not run.stream]):
            return True
    return False


def _is_written(body: Sequence[Token], noted: Mapping[str, str], text: str, notes: Sequence[Footnote]) -> bool:
    """Whether the text is the words of the tokens in their order, and each note has the words of its tokens."""
    told = text[: notes[0].span.start] if notes else text
    if _squeezed(told) != _squeezed("".join(map(_words, body))):
        return False
    return sorted(map(_squeezed, noted.values())) == sorted(_squeezed(note.text) for note in notes)


def _words(token: Token) -> str:
    return token.text if token.kind is Kind.FIGURE else token.label + token.text


def _told(tokens: Sequence[Token], *, printed: bool = False) -> tuple[list[Token], dict[str, str]]:
    """Tokens of head and body, and the words of each note by its id; `printed`: with furniture and numbers of notes."""
    left_out = (Kind.META,) if printed else (Kind.META, *_FURNITURE)
    body: list[Token] = []
    noted: dict[str, str] = {}
    inside = ""
    for token in tokens:
        if token.kind is Kind.NOTE:
            inside = token.id if token.edge == 1 else ""
            noted |= {inside: token.label if printed else ""} if inside else {}
        elif token.kind not in left_out and token.edge >= 0:
            if inside:
                noted[inside] += _words(token)
            else:
                body.append(token)
    return body, noted


def _as_marked_up(tokens: Sequence[Token]) -> str:
    """All words as official XML has them: furniture where it stands, each note with its number at its first marker.

    Nine of ten papers are read letter by letter so: then nothing has to be aligned.
    """
    return "".join(_at_markers(*_told(tokens, printed=True)))


def _at_markers(body: Iterable[Token], noted: Mapping[str, str]) -> Iterator[str]:
    """Words of the body with those of each note at its first marker; notes without one come last."""
    left = dict(noted)
    for token in body:
        yield "" if token.kind is Kind.FIGURE else token.label
        done = 0
        for mark in token.marks:
            yield token.text[done : mark.offset]
            yield left.pop(mark.note, "")
            done = mark.offset
        yield token.text[done:]
    yield from left.values()


def _in_source(tokens: Sequence[Token], noted: Mapping[str, str]) -> str:
    """All words as they come; notes stand at their markers where their words are given, else where their tokens do."""
    body, own = _told(tokens)
    if not noted:
        return "".join(map(_words, body)) + "".join(own.values())
    return "".join(_at_markers(body, noted))


class _Followed(NamedTuple):
    whole: bool
    """Whether every letter of the source was found."""
    moved: list[tuple[int, int]]
    """Stretches of the source that moved."""
    share: float
    """Their share of it."""


def _follow(witness: str, parts: Sequence[Sequence[str]], marks: Sequence[str]) -> _Followed:
    """Follow the source through body, notes, head and furniture: fast first, then by exact letters where that fails."""
    for squeeze in (_squeezed, _squeezed_exactly):
        source = squeeze(witness)
        streams = _streams([squeeze("\n".join(part)) for part in parts])
        found = align(source, streams, list(map(squeeze, marks)))
        first = accumulate(map(len, map(squeeze, parts[_NOTES])), initial=len(streams[_BODY]) + 1)
        moved = sorted([*_large(found, source, list(first)), *_small(found, source, streams)])
        if not moved:
            break
    return _Followed(
        not found.missed and bool(source), moved, sum(end - start for start, end in moved) / max(1, len(source))
    )


def _large(found: Alignment, source: bytes, notes: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Stretches that stand elsewhere in the body, or in their note; notes have the order of their markers."""
    groups: dict[int, list[Run]] = {}
    for run in found.runs:
        if run.stream < _REST:
            groups.setdefault(bisect_right(notes, run.place), []).append(run)
    moved = [run for group in groups.values() if len(group) > 1 for run in out_of_order(group)]
    for number, run in enumerate(moved):
        if number >= _MAX_DOUBTED or not _doubtful(source, run.source, run.source + run.size):
            yield run.source, run.source + run.size


def _doubtful(source: bytes, start: int, end: int) -> bool:
    """Whether a piece is a short phrase that comes twice: it may have been found in the wrong one of its places."""
    piece = source[start:end]
    return len(piece) < _PHRASE and source.find(piece, source.find(piece) + 1) >= 0


_BODY, _NOTES, _REST = range(3)


def _streams(parts: Sequence[bytes]) -> tuple[bytes, ...]:
    """Body, notes, and what has an order of its own: the furniture, and the head, if the text begins with it."""
    body, notes, head, furniture = parts
    if not head or not body.startswith(head):
        return body, notes, furniture
    return body[len(head) :], notes, furniture, head


def _small(found: Alignment, source: bytes, streams: Sequence[bytes]) -> Iterator[tuple[int, int]]:
    """Stretches of the source that are in no run, while body or notes hold such letters that no run took."""
    if not found.missed:
        return
    left = [Counter(stream) for stream in (b"".join(streams[:_REST]), b"".join(streams[_REST:]))]
    for run in found.runs:
        left[run.stream >= _REST].subtract(source[run.source : run.source + run.size])
    for number, (start, end) in enumerate(found.missed):
        piece = Counter(source[start:end])
        if piece <= left[1]:
            left[1].subtract(piece)
        elif 2 * (piece & left[0]).total() > piece.total():
            left[0].subtract(piece)
            if number >= _MAX_DOUBTED or end - start <= _LEAST or not _doubtful(source, start, end):
                yield start, end


def _original(witness: str, pieces: Sequence[tuple[int, int]]) -> Iterator[str]:
    """The words of the source that were squeezed to these stretches."""
    sizes = ((at, len(_squeezed_exactly(character))) for at, character in enumerate(witness))
    seen = last = 0
    for start, end in pieces:
        first = last
        for at, size in sizes:
            if size and seen <= start:
                first = at
            seen, last = seen + size, at + 1
            if seen >= end:
                break
        yield " ".join(witness[first:last].split())[:80]


def _squeezed(text: str) -> bytes:
    """Only letters and digits, and signs outside ASCII that every reader keeps; fast, for it is asked of all texts."""
    if not text.isascii() and _FOLDED.search(text):
        text = _FOLDED.sub(lambda match: unicodedata.normalize("NFKC", match[0]) if match[0].isalpha() else "", text)
    return text.encode("utf-8", "replace").translate(None, _NOT_ALNUM_BYTES)


def _squeezed_exactly(text: str) -> bytes:
    return _NOT_ALNUM.sub("", _folded(text)).encode("utf-8", "replace")


def _weight(pieces: Iterable[str]) -> tuple[int, int]:
    """Return number and sum of the bytes of all letters and digits: what a lost piece would change, and fast."""
    data = "".join(pieces).encode("utf-8", "replace").translate(None, _NOT_ALNUM_BYTES)
    return len(data), sum(data)


def _characters(pieces: Iterable[str]) -> Counter[str]:
    return Counter(_NOT_ALNUM.sub("", " ".join(pieces)))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text.replace("\u00ad", ""))


def _lost_words(witness: str, kept: Iterable[str]) -> Iterable[str]:
    have = Counter(re.findall(r"\w+", _folded(" ".join(kept))))
    lost = []
    for word in re.findall(r"\w+", _folded(witness)):
        if have[word]:
            have[word] -= 1
        else:
            lost.append(word)
    return _named(lost, "")


def _named(pieces: Sequence[str], what: str) -> Iterator[str]:
    yield from islice(pieces, _MAX_NAMED)
    if len(pieces) > _MAX_NAMED:
        yield f"… and {len(pieces) - _MAX_NAMED} more{what}"
