"""Advice of the Raad van State with the reaction to it, paired by numbered part."""

import re
from collections.abc import Sequence

from kamerstuk.kinds.parts import has_words, part, signature_lines
from kamerstuk.model import Advies, Kamerstuk, Node, Pair, Paragraph, Section

_ADVISES = re.compile(r"\b(?:De|de)\s+(?:Afdeling|Raad)\b")
_CLOSES_ADVICE = re.compile(
    r"\bAfdeling\s+(?:advisering\s+)?(?:adviseert|geeft\s+in\s+overweging)|\bRaad\s+(?:van\s+State\s+)?adviseert"
)


def read(stuk: Kamerstuk) -> Advies | None:
    """Return the numbered parts of the advice, each with the reaction below it; None where no part has both."""
    signed = signature_lines(stuk)
    pairs = []
    for node in stuk.walk():
        if isinstance(node, Section) and node.numbers:
            blocks = [block for block in node.blocks if has_words(block) and id(block) not in signed]
            at = _reaction(blocks)
            if 0 < at < len(blocks):
                numbers = node.numbers
                pairs.append(
                    part(stuk, blocks, Pair, numbers=numbers, question=tuple(blocks[:at]), answer=tuple(blocks[at:]))
                )
    return Advies(pairs=tuple(pairs)) if pairs else None


def _reaction(blocks: Sequence[Node]) -> int:
    """Return the index of the first block of the reaction: behind the italics of the advice, or what it advises."""
    italic = [getattr(block, "italic", False) for block in blocks]
    if any(italic) and not all(italic):
        return max(i for i, is_italic in enumerate(italic) if is_italic) + 1
    said = [block.text if isinstance(block, Paragraph) else "" for block in blocks]
    for form in (_CLOSES_ADVICE, _ADVISES):
        first = next((i for i, text in enumerate(said) if form.search(text)), None)
        if first is not None:
            return first + 1
    return 0
