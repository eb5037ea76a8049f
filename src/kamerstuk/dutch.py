"""Facts of the Dutch language and of Dutch papers: months, dates, numerals, session years, list labels."""

import re
from datetime import date
from itertools import chain

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january", "februari febr feb", "maart mrt", "april apr", "mei", "juni jun juny", "juli jul",
            "augustus aug", "september sept sep", "oktober okt october", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
"""Month names and their printed abbreviations to month numbers; old papers also use English-like spellings."""

_SPACES = r"[ \u00a0\u2009\u202f]+"
_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
DATE = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:sten|den|ste|de)?(?:{_SPACES})?({_NAMES})\.?(?:{_SPACES})?(\d{{4}})\b",
    re.I,
)
"""A printed date: "6 juli 2021", "1 sept. 1999", "20sten December 1938", and with lost spaces "26januari1994"."""
_NUMERIC_DATE = re.compile(r"\b(\d{1,2})[-/](\d{1,2})[-/](\d{4})\b")
_ISO_DATE = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")

_SESSION = re.compile(r"\b((?:18|19|20)\d\d)\s*[-\u2010-\u2015/]\s*((?:18|19|20)?\d\d)\b")
_ROMAN = re.compile(r"(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")


def find_date(text: str) -> date | None:
    """Return the first date in `text`: printed, dd-mm-yyyy or ISO; None where there is none that exists."""
    printed = (_date(match[3], str(MONTHS[match[2].lower()]), match[1]) for match in DATE.finditer(text))
    iso = (_date(*match.groups()) for match in _ISO_DATE.finditer(text))
    numeric = (_date(match[3], match[2], match[1]) for match in _NUMERIC_DATE.finditer(text))
    return next((found for found in chain(printed, iso, numeric) if found), None)


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def day_in_words(day: date) -> str:
    """Return a day as print has it: "3 maart 2025"."""
    return f"{day.day} {next(name for name, number in MONTHS.items() if number == day.month)} {day.year}"


def session_year(text: str) -> str | None:
    """Return the session year in `text` with a hyphen and full years: "2019/20" gives "2019-2020"."""
    for match in _SESSION.finditer(text):
        first, second = match[1], match[2]
        second = first[:2] + second if len(second) == 2 else second
        if len(second) == 4 and int(second) < int(first):  # 1999/00
            second = str(int(second) + 100)
        if int(second) == int(first) + 1:
            return f"{first}-{second}"
    return None


def is_roman(text: str) -> bool:
    """Tell whether `text` is a Roman numeral in capitals."""
    return bool(text) and _ROMAN.fullmatch(text) is not None


def list_label(number: int, type_: str | None) -> str:
    """Return the label that a browser prints for an item of a list: "1.", "a.", "A.", "i.", "I." by its type."""
    if type_ in ("a", "A") and number > 0:
        letters = _to_letters(number)
        return (letters if type_ == "a" else letters.upper()) + "."
    if type_ in ("i", "I") and 0 < number < 4000:  # beyond that browsers count on in digits
        return (to_roman(number).lower() if type_ == "i" else to_roman(number)) + "."
    return f"{number}."


def _to_letters(number: int) -> str:
    """Return 1 as "a", 26 as "z", 27 as "aa"."""
    result = ""
    while number:
        number, rest = divmod(number - 1, 26)
        result = chr(ord("a") + rest) + result
    return result


def from_roman(numeral: str) -> int:
    """Return the number that a Roman numeral in capitals stands for: "IX" is 9."""
    values = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}[sign] for sign in numeral]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def to_roman(number: int) -> str:
    """Return a number from 1 to 3999 as a Roman numeral in capitals."""
    result = ""
    for value, sign in zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"),
        strict=True,
    ):
        count, number = divmod(number, value)
        result += sign * count
    return result


_RAISED = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")


def raised(text: str) -> str:
    """Return a superscript as Unicode has it: "10" and raised "3" are 10³; what Unicode lacks stays as it is."""
    return _shifted(text, _RAISED)


def lowered(text: str) -> str:
    """Return a subscript as Unicode has it: the "2" of CO₂; what Unicode lacks stays as it is."""
    return _shifted(text, _LOWERED)


def _shifted(text: str, table: dict[int, int]) -> str:
    return text.translate(table) if text and all(ord(char) in table for char in text) else text
