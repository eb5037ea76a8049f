"""Notes at the foot of a scanned page, where all letters are of one size."""

from kamerstuk.tokenizer.layout.lines import Line, Piece
from kamerstuk.tokenizer.layout.notes import split_notes
from kamerstuk.tokenizer.layout.profile import Sheet, profile


def line(text: str, base: float) -> Line:
    first = 6.0 * len(text.split()[0])
    return Line(
        1,
        base,
        100.0,
        400.0,
        base - 8,
        base + 2,
        10.0,
        (Piece(text, 100.0, 400.0, 10.0),),
        first,
        104.0 + first,
        100.0,
        400.0,
    )


def split(*rows: tuple[str, float]):
    lines = tuple(line(text, base) for text, base in rows)
    sheet = Sheet(1, 595.0, 842.0, lines, (), scanned=True)
    return split_notes(lines, sheet, profile([sheet]), None)


BODY = [("De dijk langs de rivier is vorig jaar verhoogd.1", 100.0), ("Dat kostte geld.2", 112.0)]


def test_rows_under_white_space_that_count_on_are_notes():
    found = split(
        *BODY, ("1 Kamerstukken II 2019/20, 25 295,", 700.0), ("nr. 210.", 712.0), ("2 Zie de bijlage.", 724.0)
    )
    assert [(note.label, " ".join(row.text for row in note.lines)) for note in found.notes] == [
        ("1", "Kamerstukken II 2019/20, 25 295, nr. 210."),
        ("2", "Zie de bijlage."),
    ]
    assert [row.text for row in found.body] == [text for text, _ in BODY]


def test_a_number_that_the_scanner_misread_counts_on():
    found = split(*BODY, ("1 Kamerstuk 25 295, nr. 210.", 700.0), ("? Zie de bijlage.", 712.0))
    assert [note.label for note in found.notes] == ["1", "2"]


def test_a_date_or_a_row_close_to_the_text_opens_no_notes():
    assert split(*BODY, ("1 januari is de dag.", 700.0)).notes == ()
    assert split(*BODY, ("1 Kamerstuk 25 295, nr. 210.", 124.0)).notes == ()
