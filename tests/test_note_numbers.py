"""Notes whose number is missing, and markers without a note, are told."""

from __future__ import annotations

import kamerstuk


def codes(text: str) -> dict[str, str]:
    return {told.code: told.message for told in kamerstuk.parse(text.encode()).diagnostics}


HEAD = "<officiele-publicatie><kamerstuk><tekst>{}</tekst></kamerstuk></officiele-publicatie>"
NOTE = '<noot id="n{0}"><noot.nr>{0}</noot.nr><noot.al>Bron {0}.</noot.al></noot>'


def paper(*numbers: int) -> str:
    return HEAD.format("".join(f"<al>De dijk{NOTE.format(number)} is hoog.</al>" for number in numbers))


def test_a_missing_number_is_told() -> None:
    assert codes(paper(1, 2, 4))["note-missing"] == "Notes go up to 4, but there is no 3."


def test_numbers_without_a_gap_are_not() -> None:
    assert "note-missing" not in codes(paper(1, 2, 3, 1))


def test_a_high_number_alone_is_no_gap() -> None:
    assert "note-missing" not in codes(paper(1, 2019))


def test_a_marker_without_a_note_is_told() -> None:
    loose = HEAD.format('<al>De dijk<nootref refid="n9">9</nootref> is hoog.</al>')
    assert codes(loose).get("marker-without-note") == "Marker 9 has no note."
