"""Facts of the Dutch language: dates, session years, numerals, list labels."""

from datetime import date

import pytest

from kamerstuk.dutch import find_date, is_roman, list_label, session_year


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Den Haag, 14 oktober 2019", date(2019, 10, 14)),
        ("Voorgesteld 6 juli 2021", date(2021, 7, 6)),
        ("1 sept. 1999", date(1999, 9, 1)),
        ("3 mrt 2001", date(2001, 3, 3)),
        ("31 MEI 2005", date(2005, 5, 31)),
        ("14\u00a0oktober 2019", date(2019, 10, 14)),
        ("2019-10-14", date(2019, 10, 14)),
        ("14-10-2019", date(2019, 10, 14)),
        ("14/10/2019", date(2019, 10, 14)),
        ("van 2 maart 2020 en 5 april 2021", date(2020, 3, 2)),
        ("29 februari 2020", date(2020, 2, 29)),
        ("31 februari 2020 of 1 maart 2020", date(2020, 3, 1)),
        ("nr. 99-99-2019 van 2019-10-14", date(2019, 10, 14)),
    ],
)
def test_a_printed_date_is_read(text, expected):
    assert find_date(text) == expected


@pytest.mark.parametrize(
    "text", ["", "nr. 12", "31 februari 2020", "29 februari 2019", "12 van 2019", "oktober 2019", "2019-13-01"]
)
def test_what_is_no_date_gives_none(text):
    assert find_date(text) is None


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_has_its_full_name_and_number(month):
    names = "januari februari maart april mei juni juli augustus september oktober november december".split()
    assert find_date(f"7 {names[month - 1]} 2022") == date(2022, month, 7)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vergaderjaar 2015-2016", "2015-2016"),
        ("Vergaderjaar 2019–2020", "2019-2020"),
        ("Vergaderjaar 2026‒2027", "2026-2027"),
        ("II 2019/20", "2019-2020"),
        ("1999-2000", "1999-2000"),
        ("1999/00", "1999-2000"),
        ("2018 - 2019", "2018-2019"),
        ("van 2010-2015, in 2011-2012", "2011-2012"),
        ("2019-2021", None),
        ("2020-2019", None),
        ("nr. 2019", None),
        ("", None),
    ],
)
def test_session_years_are_written_with_a_hyphen_and_full_years(text, expected):
    assert session_year(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I", True),
        ("IV", True),
        ("XLVIII", True),
        ("MCMXCIX", True),
        ("", False),
        ("IIII", False),
        ("ii", False),
        ("A", False),
    ],
)
def test_roman_numerals_are_capitals_in_order(text, expected):
    assert is_roman(text) is expected


@pytest.mark.parametrize(
    ("number", "type_", "expected"),
    [
        (1, None, "1."),
        (12, "1", "12."),
        (3, "a", "c."),
        (26, "A", "Z."),
        (27, "a", "aa."),
        (28, "A", "AB."),
        (4, "i", "iv."),
        (9, "I", "IX."),
        (0, "a", "0."),
        (0, "i", "0."),
        (4000, "I", "4000."),
    ],
)
def test_list_labels_are_those_a_browser_prints(number, type_, expected):
    assert list_label(number, type_) == expected


def test_a_huge_list_number_makes_no_huge_label():
    assert len(list_label(10**9, "I")) < 20
