"""What PDFium must not be given, and pages whose text is turned, lies outside the page, or is no text."""

from __future__ import annotations

import zlib

import pytest
from tests.pdf.raw_pdf import WORDS, file_of, one_page, shown, stream

from kamerstuk import EmptySourceError, LimitExceededError, ScannedSourceError, parse
from kamerstuk.tokenizer.pdf.characters import open_document, read_pages

FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<<%s>>>>"
BARE = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]"


def drawing(forms: dict[int, bytes]) -> bytes:
    return one_page(shown(WORDS) + b"/A Do ", xobjects=b"/A 20 0 R/B 21 0 R", more=forms)


@pytest.mark.parametrize(
    "forms",
    [
        {20: stream(b"/A Do /A Do", FORM % b"/A 20 0 R")},
        {20: stream(b"/B Do", FORM % b"/B 21 0 R"), 21: stream(b"/A Do", FORM % b"/A 20 0 R")},
        {20: stream(b"/B Do", BARE), 21: stream(b"/A Do", BARE)},  # both use the resources of the page
        {20: stream(b"/#41 Do", FORM % b"/A 20 0 R")},
        {20: stream(b"/A Do", (FORM % b"/A 20 0 R").replace(b"/Form", b"/F#6frm"))},
        {20: stream(zlib.compress(b"/A Do /A Do"), FORM % b"/A 20 0 R" + b"/Filter/FlateDecode")},
        {20: stream(b"/A Do", BARE + b"/Resources 22 0 R"), 22: b"<</XObject 23 0 R>>", 23: b"<</A 20 0 R>>"},
    ],
)
def test_a_form_that_draws_itself_is_refused(forms: dict[int, bytes]) -> None:
    with pytest.raises(LimitExceededError, match="draws itself"):
        parse(drawing(forms))


def test_forms_that_multiply_are_refused() -> None:
    forms = {20 + i: stream(b"/A Do " * 12, FORM % (b"/A %d 0 R" % (21 + i))) for i in range(8)}
    with pytest.raises(LimitExceededError, match="unfold"):
        parse(drawing({**forms, 28: stream(shown(WORDS), BARE)}))


def test_forms_in_an_object_stream_are_seen() -> None:
    held = b"<</XObject<</A 20 0 R>>>>"
    packed = stream(zlib.compress(b"22 0 " + held), b"/Type/ObjStm/N 1/First 5/Filter/FlateDecode")
    with pytest.raises(LimitExceededError, match="draws itself"):
        parse(drawing({20: stream(b"/A Do", BARE + b"/Resources 22 0 R"), 30: packed}))


def test_a_form_used_often_is_read() -> None:
    forms = {20: stream(b"/B Do " * 50, FORM % b"/B 21 0 R"), 21: stream(b"0 0 m 9 9 l S", BARE)}
    assert "laat de oever herstellen" in parse(drawing(forms)).text


def test_a_form_that_only_lists_itself_is_read() -> None:
    assert "De kosten" in parse(drawing({20: stream(b"0 0 m 9 9 l S", FORM % b"/A 20 0 R")})).text


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("turn", [b"1 0 0 1", b"0 1 -1 0", b"-1 0 0 -1", b"0 -1 1 0"])
def test_a_page_is_read_whichever_way_it_and_its_text_are_turned(rotate: int, turn: bytes) -> None:
    across, down = (-20 * int(word) for word in turn.split()[2:])
    lines = (shown([line], 300 + i * across, 400 + i * down, turn) for i, line in enumerate(WORDS))
    content = b"".join(lines)
    paper = parse(one_page(content, b"/Rotate %d" % rotate))
    flat = " ".join(paper.text.split())
    assert [flat.find(line) for line in WORDS] == sorted(flat.find(line) for line in WORDS)
    assert all(line in flat for line in WORDS)


def test_text_off_the_page_is_left_out_and_told() -> None:
    paper = parse(one_page(shown(WORDS) + shown(["Buiten de bladzijde"], x=2000)))
    assert "Buiten" not in paper.text
    assert paper.source.coverage < 1
    assert next(d.message for d in paper.diagnostics if d.code == "text-off-page").startswith("17 characters of page 1")


def test_a_document_whose_text_is_all_off_the_page_is_empty() -> None:
    with pytest.raises(EmptySourceError, match="outside the page box"):
        parse(one_page(shown(WORDS, x=-900)))


def test_words_across_the_page_are_furniture() -> None:
    slanted = shown(["CONCEPT"], 150, 250, b"0.7 0.7 -0.7 0.7", size=90)
    paper = parse(one_page(shown(WORDS * 12) + slanted))
    assert "CONCEPT" in paper.source.furniture
    assert "CONCEPT" not in paper.text


def test_a_large_word_over_the_text_is_furniture() -> None:
    paper = parse(one_page(shown(WORDS * 12) + shown(["ONTWERP"], 80, 470, size=60)))
    assert "ONTWERP" in paper.source.furniture
    assert [line for line in WORDS if line in paper.text.replace("\n", " ")] == list(WORDS)


def test_a_large_title_stays_text() -> None:
    paper = parse(one_page(shown(["Jaarverslag"], 72, 780, size=30) + shown(WORDS * 8)))
    assert "Jaarverslag" in paper.text


def test_a_picture_with_a_stamp_is_a_scan() -> None:
    picture = stream(
        b"\xff" * 4, b"/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8"
    )
    content = b"q 595 0 0 842 0 0 cm /P Do Q " + shown(["Ontvangen 3 mei 2022, griffie, 2022Z00001"])
    with pytest.raises(ScannedSourceError, match="ocrmypdf"):
        parse(one_page(content, xobjects=b"/P 20 0 R", more={20: picture}))


def test_a_text_layer_of_no_language_is_told() -> None:
    nonsense = ["Gdw lv hhq uhjho phw ohwwhuv glh qlhwv ehwhnhqhq " * 2] * 8
    codes = {d.code: d for d in parse(one_page(shown(nonsense))).diagnostics}
    assert "ocrmypdf" in codes["text-unreadable"].message
    assert codes["text-unreadable"].severity == "warning"
    assert "text-unreadable" not in {d.code for d in parse(one_page(shown(WORDS * 10))).diagnostics}


def test_a_tree_of_pages_that_loops_ends() -> None:
    data = file_of({1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"})
    with open_document(data) as document:
        assert [page for page in read_pages(document) if page is not None and page.words] == []
