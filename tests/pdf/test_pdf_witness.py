"""What a PDF says of itself: link annotations and the structure tree."""

import io

import pytest
from tests.papers import pdf_weasyprint

import kamerstuk
from kamerstuk.tokenizer.pdf.reading import tokenize
from kamerstuk.tokens import Kind

canvas_module = pytest.importorskip("reportlab.pdfgen.canvas")


def made(draw) -> bytes:
    """A PDF of one page."""
    out = io.BytesIO()
    canvas = canvas_module.Canvas(out, pagesize=(595.0, 842.0))
    draw(canvas)
    canvas.save()
    return out.getvalue()


ADDRESS = "https://water.example.nl/drink-water/stand?nr=881"
PROSE = "De dijk langs de rivier is vorig jaar verhoogd en daarna opnieuw gemeten door het waterschap zelf. "


def linked(canvas: object) -> None:
    """An address over two rows, parted at its own hyphen; the words of a sentence that link to a paper."""
    canvas.setFont("Helvetica", 10)
    for row, text in enumerate(
        (PROSE[:80], "Zie https://water.example.nl/drink-", "water/stand?nr=881 en de stukken.")
    ):
        canvas.drawString(100, 740 - 12 * row, text)
    canvas.linkURL(ADDRESS, (118, 726, 270, 737))
    canvas.linkURL(ADDRESS, (99, 714, 183, 725))


def test_a_link_tells_the_hyphen_of_an_address_over_two_rows():
    (token,) = [token for token in tokenize(made(linked)).tokens if token.kind is Kind.PARAGRAPH]
    assert ADDRESS in token.text
    (link,) = token.links
    assert token.text[link.start : link.end] == ADDRESS == link.href


def test_words_that_link_to_a_paper_are_a_reference():
    def draw(canvas: object) -> None:
        canvas.setFont("Helvetica", 10)
        canvas.drawString(100, 740, "Hierover is eerder een brief gestuurd.")
        canvas.linkURL("https://zoek.officielebekendmakingen.nl/kst-36410-3.html", (190, 737, 265, 748))

    (citation,) = kamerstuk.parse(made(draw)).citations
    assert citation.evidence == "link in the source"
    assert citation.targets[0].id == "https://zoek.officielebekendmakingen.nl/kst-36410-3.html"


@pytest.mark.skipif(not pdf_weasyprint.available(), reason="WeasyPrint needs Pango")
@pytest.mark.parametrize("tagged", [True, False])
def test_a_heading_that_only_the_tags_tell(tagged):
    """The heading has the face of the text and no white space of its own."""
    import weasyprint

    tag = "h2" if tagged else "p"
    page = (
        "<style>*{margin:0;font:10pt/12pt sans-serif}p,h2{margin-bottom:0}</style><html lang='nl'><title>x</title>"
        f"<p>{PROSE * 2}</p><{tag}>Over de dijken</{tag}><p>{PROSE * 3}</p><{tag}>Over de sluizen</{tag}><p>{PROSE * 2}</p></html>"
    )
    out = io.BytesIO()
    weasyprint.HTML(string=page).write_pdf(out, pdf_variant="pdf/ua-1")
    headings = [token.text for token in tokenize(out.getvalue()).tokens if token.kind is Kind.HEADING]
    assert headings == (["Over de dijken", "Over de sluizen"] if tagged else [])
