"""Small PDFs made on the spot: the whole way from bytes to tokens, and every error."""

import io
from collections.abc import Callable
from contextlib import suppress

import pytest

from kamerstuk.errors import (
    DamagedSourceError,
    EmptySourceError,
    EncryptedSourceError,
    LimitExceededError,
    ScannedSourceError,
)
from kamerstuk.tokenizer.pdf.pictures import render_page
from kamerstuk.tokenizer.pdf.reading import tokenize
from kamerstuk.tokens import Kind

canvas_module = pytest.importorskip("reportlab.pdfgen.canvas")
A4 = (595.0, 842.0)


def made(draw: Callable[[object], None], *, pages: int = 1, size: tuple[float, float] = A4, **options: object) -> bytes:
    """A PDF of some pages, each drawn by `draw`."""
    out = io.BytesIO()
    canvas = canvas_module.Canvas(out, pagesize=size, **options)
    for _ in range(pages):
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def written(*lines: str, font: str = "Helvetica", x: float = 100) -> Callable[[object], None]:
    """Draw lines of ten points from the top."""

    def draw(canvas: object) -> None:
        canvas.setFont(font, 10)  # type: ignore[attr-defined]
        for index, line in enumerate(lines):
            canvas.drawString(x, 740 - 12 * index, line)  # type: ignore[attr-defined]

    return draw


def picture(canvas: object) -> None:
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    canvas.drawImage(ImageReader(Image.new("RGB", (60, 80), "grey")), 0, 0, *A4)  # type: ignore[attr-defined]


def paragraphs(data: bytes) -> list[str]:
    return [token.text for token in tokenize(data).tokens if token.kind is Kind.PARAGRAPH]


def test_text_comes_out_with_page_and_box() -> None:
    tokenized = tokenize(made(written("Een regel tekst.")))
    (token,) = tokenized.tokens
    assert (token.kind, token.text, tokenized.dialect) == (Kind.PARAGRAPH, "Een regel tekst.", "other-pdf")
    assert token.place is not None
    assert token.place.page == 1
    assert token.place.bbox == pytest.approx((100, 94.5, 169.5, 104.5), abs=1)
    assert tokenized.witness == "Een regel tekst."


def test_boxes_count_from_the_crop_box() -> None:
    def draw(canvas: object) -> None:
        canvas.setCropBox((50, 40, 550, 800))  # type: ignore[attr-defined]
        written("Een regel tekst.")(canvas)

    (token,) = tokenize(made(draw)).tokens
    assert token.place is not None
    assert token.place.bbox[:2] == pytest.approx((50, 52.5), abs=1)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_rotated_pages_read_as_they_are_shown(turn: int) -> None:
    def draw(canvas: object) -> None:
        canvas.setPageRotation(turn)  # type: ignore[attr-defined]
        width, height = A4
        moves = {0: (0, 0), 90: (width, 0), 180: (width, height), 270: (0, width)}  # ReportLab swaps the sides
        canvas.translate(*moves[turn])  # type: ignore[attr-defined]
        canvas.rotate(turn)  # type: ignore[attr-defined]
        canvas.setFont("Helvetica", 10)  # type: ignore[attr-defined]
        canvas.drawString(100, 500, "Een regel die liggend")  # type: ignore[attr-defined]
        canvas.drawString(100, 488, "is gezet.")  # type: ignore[attr-defined]

    assert paragraphs(made(draw)) == ["Een regel die liggend is gezet."]


def test_sheet_printed_sideways_is_turned() -> None:
    def draw(canvas: object) -> None:
        canvas.rotate(90)  # type: ignore[attr-defined]
        canvas.setFont("Helvetica", 10)  # type: ignore[attr-defined]
        canvas.drawString(100, -300, "Een liggende tabel")  # type: ignore[attr-defined]

    assert paragraphs(made(draw)) == ["Een liggende tabel"]


def test_stamp_up_the_margin_is_furniture() -> None:
    def draw(canvas: object) -> None:
        written("Een regel tekst.", "En nog een regel tekst.")(canvas)
        canvas.rotate(90)  # type: ignore[attr-defined]
        canvas.drawString(100, -30, "KOPIE")  # type: ignore[attr-defined]

    kinds = {token.text: token.kind for token in tokenize(made(draw)).tokens}
    assert kinds["KOPIE"] is Kind.FURNITURE


def test_bytes_of_another_kind() -> None:
    with pytest.raises(DamagedSourceError, match="no PDF header"):
        tokenize(b"<html></html>", name="x.pdf")


def test_truncated_file() -> None:
    data = made(written("tekst"))
    with pytest.raises(DamagedSourceError, match=r"x\.pdf: the PDF is broken\. Download it again"):
        tokenize(data[:300], name="x.pdf")


def test_password() -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption

    data = made(written("geheim"), encrypt=StandardEncryption("sesam", strength=128))
    with pytest.raises(EncryptedSourceError, match="qpdf --decrypt"):
        tokenize(data)


def test_owner_password_alone_does_not_stop_reading() -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption

    data = made(written("leesbaar"), encrypt=StandardEncryption("", "eigenaar", strength=128))
    assert paragraphs(data) == ["leesbaar"]


def test_empty_page() -> None:
    with pytest.raises(EmptySourceError):
        tokenize(made(lambda canvas: None))


def test_scan_says_what_to_run() -> None:
    with pytest.raises(ScannedSourceError, match=r"ocrmypdf --language nld in\.pdf out\.pdf"):
        tokenize(made(picture, pages=2))


def test_scanned_page_among_others_is_told() -> None:
    pages = iter([written("Een regel tekst."), picture])
    tokenized = tokenize(made(lambda canvas: next(pages)(canvas), pages=2))
    assert [code for code, _ in tokenized.repairs] == ["page-scanned"]


@pytest.mark.parametrize("cut", range(40, 1000, 120))
def test_damage_never_raises_anything_else(cut: int) -> None:
    data = bytearray(made(written("Een regel tekst.", "Nog een.")))
    del data[cut : cut + 60]
    with suppress(DamagedSourceError, EmptySourceError, LimitExceededError):
        tokenize(bytes(data))


def test_picture_of_a_page() -> None:
    data = made(written("Een regel tekst."))
    assert render_page(data, 1, scale=1).startswith(b"\x89PNG")
    with pytest.raises(IndexError, match="page 2"):
        render_page(data, 2)


def test_same_bytes_same_tokens() -> None:
    data = made(written("Een regel tekst.", "Nog een."), pages=3)
    assert tokenize(data) == tokenize(data)
