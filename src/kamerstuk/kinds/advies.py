"""Advice of the Raad van State with the reaction to it, paired by numbered part."""

import re
from collections.abc import Sequence
from itertools import takewhile

from kamerstuk.kinds.parts import has_words, part, signature_lines
from kamerstuk.model import Advies, Kamerstuk, ListBlock, Node, Pair, Paragraph, Section

_ADVISES = re.compile(r"\b(?:De|de)\s+(?:Afdeling|Raad)\b")
_CLOSES_ADVICE = re.compile(
    r"\bAfdeling\s+(?:advisering\s+)?(?:adviseert|geeft\s+in\s+overweging)|\bRaad\s+(?:van\s+State\s+)?adviseert"
)
_CLOSES_REPORT = re.compile(r"De (?:waarnemend )?vice-president van de Raad van State\b|Ik moge U\b")


def read(stuk: Kamerstuk) -> Advies | None:
    """Return the numbered parts of the advice, each with the reaction below it; None where no part has both."""
    signed = signature_lines(stuk)
    pairs = []
    for node in stuk.walk():
        if isinstance(node, Section) and node.numbers:
            blocks = list(takewhile(_is_inside, (b for b in node.blocks if has_words(b) and id(b) not in signed)))
            at = _reaction(blocks)
            if 0 < at < len(blocks):
                numbers = node.numbers
                pairs.append(
                    part(stuk, blocks, Pair, numbers=numbers, question=tuple(blocks[:at]), answer=tuple(blocks[at:]))
                )
    return Advies(pairs=tuple(pairs)) if pairs else None


def _reaction(blocks: Sequence[Node]) -> int:
    """Return the index of the first block of the reaction: behind the italics of the advice, or what it advises."""
    italic = [_is_italic(block) for block in blocks]
    if italic[:1] == [True] and not all(italic):
        return italic.index(False)
    said = [block.text if isinstance(block, Paragraph) else "" for block in blocks]
    for form in (_CLOSES_ADVICE, _ADVISES):
        first = next((i for i, text in enumerate(said) if form.search(text)), None)
        if first is not None:
            return first + 1
    return 0


def _is_italic(block: Node) -> bool:
    """Tell whether a paragraph, or all of a list, is set in italics: the words of the advice are."""
    if isinstance(block, ListBlock):
        return all(_is_italic(inner) for item in block.items for inner in item.blocks)
    return isinstance(block, Paragraph) and block.italic


def _is_inside(block: Node) -> bool:
    """Tell what belongs to a part from what closes the report: the signature of the Raad, the request to send it."""
    return not (isinstance(block, Paragraph) and _CLOSES_REPORT.match(block.text))
