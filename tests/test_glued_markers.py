"""Note markers that lost their markup (formats handbook, A.4)."""

import pytest

from kamerstuk.tokenizer.glued_markers import recover_markers
from kamerstuk.tokens import Kind, Token


def recovered(text: str, count: int) -> str:
    """Show each text with its recovered markers as [1]; texts are separated by a bar."""
    tokens = [Token(Kind.PARAGRAPH, part) for part in text.split("|")]
    notes = [(str(number), f"id-{number}") for number in range(1, count + 1)]
    shown = []
    for token in recover_markers(tokens, notes):
        line = token.text
        for mark in reversed(token.marks):
            assert mark.note == f"id-{mark.text}"
            line = f"{line[: mark.offset]}[{mark.text}]{line[mark.offset :]}"
        shown.append(line)
    return "|".join(shown)


@pytest.mark.parametrize(
    ("text", "count", "expected"),
    [
        ("De agenda.1 Verder.", 1, "De agenda.[1] Verder."),
        ("Fonds voor dijken1, waaraan", 1, "Fonds voor dijken[1], waaraan"),
        ("Sluis,1 waarmee", 1, "Sluis,[1] waarmee"),
        ("«hoog»1 en", 1, "«hoog»[1] en"),
        ("(hoog)1.", 1, "(hoog)[1]."),
        ("op 28 mei 20201 schreef", 1, "op 28 mei 2020[1] schreef"),
        ("Een1 en twee2|en drie3.", 3, "Een[1] en twee[2]|en drie[3]."),
        ("Een1 van 12 en B12 twee2.", 2, "Een[1] van 12 en B12 twee[2]."),
        ("CO2 in dijken1 en sluizen2.", 2, "CO2 in dijken[1] en sluizen[2]."),
        ("n1 n2 n3 n4 n5 n6 n7 n8 n9 n10 n11", 11, "n[1] n[2] n[3] n[4] n[5] n[6] n[7] n[8] n[9] n[10] n[11]"),
        ("Zonder bron, en dan twee2.", 2, "Zonder bron, en dan twee[2]."),
    ],
)
def test_markers_are_found_in_order_of_their_numbers(text, count, expected):
    assert recovered(text, count) == expected


@pytest.mark.parametrize(
    "text", ["artikel 1 geldt", "€1 per dijk", "5-1 gewonnen", "bedrag van 31 euro", "1%", "dijk1a", "dijk1.5"]
)
def test_other_digits_are_left_where_they_stand(text):
    assert recovered(text, 1) == text


@pytest.mark.parametrize("doubtful", ["2,1 meter", "1.1 Doel", "in 20201 brak", "CO1 in"])
def test_a_sure_place_wins_from_a_doubtful_one(doubtful):
    assert recovered(f"{doubtful} en een dijk1 breekt", 1) == f"{doubtful} en een dijk[1] breekt"


def test_without_notes_nothing_changes():
    tokens = [Token(Kind.PARAGRAPH, "De agenda.1")]
    assert recover_markers(tokens, []) == tokens


def test_only_running_text_titles_and_headings_lose_markers():
    tokens = [Token(Kind.NUMBER, "Nr. 71"), Token(Kind.TITLE, "BRIEF1"), Token(Kind.FURNITURE, "kst1")]
    assert [t.text for t in recover_markers(tokens, [("1", "a")])] == ["Nr. 71", "BRIEF", "kst1"]


def test_many_notes_and_many_candidates_stay_cheap():
    text = " ".join(f"dijk{number % 50 + 1}" for number in range(5000))
    assert recovered(text, 50).count("[") == 50
