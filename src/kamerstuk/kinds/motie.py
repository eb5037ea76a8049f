"""A motion: who signed it, what it considers, what it asks of whom."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from kamerstuk.kinds.parts import words
from kamerstuk.kinds.persons import signers
from kamerstuk.model import Clause, Kamerstuk, Motie, Node, Paragraph, Part
from kamerstuk.tree import extent

_LINK = r"(?:(?:en|voorts|verder|tevens|ook|daarnaast|bovendien|eveneens|alsmede|alsook|tot slot|ten slotte),?\s+)*"
_NOW = r"(?:\s+(?:voorts|verder|tevens|ook|daarnaast|bovendien|eveneens|dan ook|derhalve|daarom|daarbij|nogmaals))*"
_CONSIDERING = (
    r"(?:constaterend|overwegend|vaststellend|erkennend|onderkennend|onderstrepend|onderschrijvend|menend|beseffend|"
    r"opmerkend|in aanmerking nemend|in overweging nemend|in herinnering roepend|memorerend|benadrukkend|bedenkend|"
    r"in ogenschouw nemend|ervan overtuigd|van mening|van oordeel|van opvatting|de mening toegedaan)e?(?:,?\s+dat)?"
    r"|(?:wijzend|gezien hebbend|verwijzend)e?\s+(?:op|naar)|gezien|gelet op|indachtig|bezorgd over|verontrust over"
)
_ASKING = (
    r"verzoekt|spreekt|roept|nodigt|draagt|dringt|vraagt|besluit|verklaart|betreurt|veroordeelt|verwerpt|machtigt|"
    r"keurt|stelt|wijst|zegt|steunt|onderschrijft|benadrukt|onderstreept|bepaalt|beveelt|geeft"
)
_OPENING = re.compile(
    rf"{_LINK}(?:(?P<none>gehoord|gelezen|kennis\s?genomen)\b|(?P<consider>{_CONSIDERING})(?!\w)|(?P<ask>{_ASKING})\b)",
    re.I,
)
# Where a clause may begin inside a paragraph: old motions print several in one.
_INSIDE = re.compile(
    rf"[;,]\s+(?={_LINK}(?:(?:constaterend|overwegend)e,?\s+dat|van (?:mening|oordeel),?\s+dat|"
    r"(?:verzoekt|nodigt)\s+(?:de|het)\b|spreekt\b.{1,40}\buit\b))"
)
_CLOSING = re.compile(r"\b(?:en\s+)?gaat\s+over\s+tot\s+de\s+orde\s+van\s+de\s+dag\.?", re.I)

_NAME = r"[A-ZÀ-Ý][\w’'-]*(?:,?\s+(?:(?:en|voor|van|de|der|het|op)\s+){0,3}[A-ZÀ-Ý][\w’'-]*)*"
_ADDRESSEE = re.compile(
    rf"(?P<who>(?:(?:de|het|beide|zijn|haar)\s+)(?:(?:vaste|tijdelijke|algemene|parlementaire|demissionaire|betrokken|"
    rf"verantwoordelijke|nieuwe|volgende|Nederlandse|bijzondere)\s+)*(?:{_NAME}|\w[\w’-]*)"
    rf"(?:\s+(?:van|voor|inzake)\s+(?:de\s+|het\s+)?{_NAME})*)"
)
_SEPARABLE = {
    "roept": "op",
    "nodigt": "uit",
    "draagt": "op",
    "spreekt": "uit",
    "keurt": "af",
    "wijst": "af",
    "dringt": "aan",
}


class _Piece(NamedTuple):
    """Words that open a clause, or go on with one."""

    start: int
    end: int
    node: Node
    opening: re.Match[str] | None


def read(stuk: Kamerstuk) -> Motie:
    """Return the parts of a motion: "constaterende dat …", "verzoekt de regering …", the closing and the submitters."""
    considerations: list[Clause] = []
    requests: list[Clause] = []
    closing = _closing(stuk)
    pieces = list(_pieces(stuk, closing.span.start if closing else len(stuk.text)))
    for index, piece in enumerate(pieces):
        if piece.opening and not piece.opening["none"]:
            end = next((i for i in range(index + 1, len(pieces)) if pieces[i].opening), len(pieces))
            clause = _clause(stuk, pieces[index:end])
            (considerations if piece.opening["consider"] else requests).append(clause)
    return Motie(
        submitters=signers(stuk, numbered=True),
        considerations=tuple(considerations),
        requests=tuple(requests),
        closing=closing,
        replaces=replaced(stuk),
    )


def replaced(stuk: Kamerstuk) -> tuple[str, ...]:
    """Return the ids of the papers that a paper says it replaces."""
    return tuple(
        dict.fromkeys(
            target.id
            for cited in stuk.citations
            if cited.relation == "replaces"
            for target in cited.targets
            if target.id
        )
    )


def _pieces(stuk: Kamerstuk, stop: int) -> Iterator[_Piece]:
    """Yield the words of the motion up to its closing, which begins at `stop`, cut where a clause begins."""
    for section in stuk.sections:
        for block in section.blocks:
            start, end = extent(block)
            end = min(end, stop)
            if stuk.text[start:end].strip():
                yield from _cut(stuk, block, start, end)


def _cut(stuk: Kamerstuk, block: Node, start: int, end: int) -> Iterator[_Piece]:
    cuts = [start]
    if isinstance(block, Paragraph):
        cuts += [match.end() for match in _INSIDE.finditer(stuk.text, start, end)]
    for first, last in zip(cuts, [*cuts[1:], end], strict=True):
        opening = _OPENING.match(stuk.text, first, last) if isinstance(block, Paragraph) else None
        yield _Piece(first, first + len(stuk.text[first:last].rstrip()), block, opening)


def _clause(stuk: Kamerstuk, pieces: list[_Piece]) -> Clause:
    opening = pieces[0].opening
    assert opening is not None
    nodes = tuple({id(piece.node): piece.node for piece in pieces}.values())
    asked = opening["ask"]
    verb, addressee = (
        _asked(stuk.text[opening.end() : pieces[0].end], asked) if asked else (_plain(opening["consider"]), None)
    )
    return words(stuk, pieces[0].start, pieces[-1].end, nodes, Clause, verb=verb, addressee=addressee)


def _plain(verb: str) -> str:
    return " ".join(verb.replace(",", " ").lower().split())


def _asked(rest: str, verb: str) -> tuple[str, str | None]:
    """Return the verb of a request with what belongs to it ("spreekt uit", "roept op"), and whom it asks."""
    verb = verb.lower()
    particle = _SEPARABLE.get(verb)
    if particle and re.search(rf"\b{particle}\b", rest):
        verb = f"{verb} {particle}"
    found = None if verb.startswith("spreekt") else re.match(rf"{_NOW}(?:\s+er\s+bij)?\s+{_ADDRESSEE.pattern}", rest)
    return verb, found["who"] if found else None


def _closing(stuk: Kamerstuk) -> Part | None:
    for section in stuk.sections:
        for block in section.blocks:
            match = _CLOSING.search(stuk.text, *extent(block))
            if match:
                return words(stuk, match.start(), match.end(), (block,), Part)
    return None
