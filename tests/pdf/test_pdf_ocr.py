"""Text layers over scans: sizes and ends of words that OCR guessed."""

from __future__ import annotations

from tests.pdf.raw_pdf import one_page, shown, stream

from kamerstuk import parse

PICTURE = stream(b"\xff" * 4, b"/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8")
SAID = (
    "In het voorjaar heeft het bestuur de oever van de vaart laten herstellen",
    "en daarna is ook de kade nagezien die door de storm was beschadigd zodat",
    "de schepen er weer kunnen liggen zonder dat iemand er hinder van heeft",
    "De kosten daarvan waren voor de provincie.",
)
SIZES = (9, 11, 10, 8, 10, 9)


def scanned() -> bytes:
    """Lines of a page as OCR writes them: each word by itself, on a grid, sizes and bases by chance."""
    parts = [b"q 595 0 0 842 0 0 cm /P Do Q "]
    for row, line in enumerate(SAID):
        x = 72.0
        for at, word in enumerate(line.split()):
            parts.append(shown([word], x, 700 - 14 * row + (at % 2), size=SIZES[(row + at) % len(SIZES)]))
            x += 6.0 * len(word) + 9
    return one_page(b"".join(parts), xobjects=b"/P 20 0 R", more={20: PICTURE})


def test_words_of_chance_sizes_are_one_paragraph() -> None:
    paper = parse(scanned())
    assert [paragraph.text for paragraph in paper.paragraphs] == [" ".join(SAID)]
    assert paper.source.coverage == 1.0
