"""The printed forms of the head, each taken apart."""

import pytest

from kamerstuk.forms import NumberLine, read_number_line


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Nr. 2535", NumberLine("2535")),
        ("Nr.4", NumberLine("4")),
        ("C", NumberLine("C")),
        ("188a", NumberLine("188a")),
        ("Nrs. 3-4", NumberLine("3-4")),
        ("K/ Nr. 14", NumberLine("14", joint="K")),
        ("AB / Nr. 7", NumberLine("7", joint="AB")),
        ("Nr. 12 HERDRUK", NumberLine("12", reprint=True)),
        ("Nr. 12HERDRUK2", NumberLine("12", reprint=True)),
        ("D/ Nr. 12 (HERDRUK)", NumberLine("12", joint="D", reprint=True)),
        ("30 (VERVANGEND)", NumberLine("30", remark="VERVANGEND")),
        ("Nr. 9 (GEWIJZIGD", NumberLine("9", remark="GEWIJZIGD")),
    ],
)
def test_a_number_line_is_taken_apart(line, expected):
    assert read_number_line(line) == expected
