"""The number of a dossier in all its spellings, and the lines that it heads."""

import re
from typing import NamedTuple

from kamerstuk.forms.form import Form

DASH = r"[-\u2010-\u2015\u2212]"
"""A hyphen or dash of any length: "36 600-VII", "21501–32"."""

GROUPED = r"\d\d[\s.]?\d{3}(?!\d)"
"""A dossier number of five digits: "35 000", "35.000", "35000"."""

ROMAN = r"(?-i:[IVXLC]{1,8}+)"
"""A Roman numeral in capitals."""

FUND = r"(?-i:[IVX]{1,6}[A-F]?|[A-Z])(?![\w°])(?!\.[A-Z])(?!'s)"
"""Chapter of the budget or fund behind a dossier number: "VI", "IIA", "F"."""

RIJKSWET = r"(?:\(R\s?\d{2,4}\)|R\s?\d{2,4}(?!\d))"
"""The number of a Rijkswet, which is no part of the id: "(R2064)", "R1977", "(R 951)"."""

# Five digits since 1968; one to four before ("9716", "7 987"); Roman for a few ("CXLVI").
_NUMBER = rf"(?:{GROUPED}|\d\d{DASH}\d{{3}}(?=\s?[IVXA-Z])|[1-9]\s?\d{{3}}(?!\d)|[CLXVI]{{2,9}}(?=[\s.,]*$))"
# A scanner reads the last figures of a Roman chapter as ones: "22 300 X11".
_TOEVOEGING = (
    rf"(?:(?:\s?{DASH}\s?|[\s.,]{{0,3}})(?P<toevoeging>[IVX][IVXL1l]{{0,6}}\s?[A-F]?|[A-Z]{{1,2}})(?![\w'’.])"
    rf"|(?:(?<=\d{{5}})|(?<=\d\d[\s.]\d{{3}}))(?:\s?{DASH}\s?|\s)(?P<series>\d{{2}})(?!\w)"
    r"|,?\s(?i:hoofdstuk|hoofdst\.?|hfdst\.?|hfst\.?)\s(?P<chapter>[IVX][IVXL1l]{0,6}\s?[A-F]?)(?!\w))"
)
DOSSIER = rf"(?P<dossier>{_NUMBER}){_TOEVOEGING}?(?:\s?{DASH}?\s?(?P<rijkswet>{RIJKSWET}))?"
"""A dossier number in a head, with what belongs to it. Groups: dossier, toevoeging, series, chapter, rijkswet."""

DOSSIER_OF_SESSION = DOSSIER.replace(f"(?P<dossier>{_NUMBER})", rf"(?P<dossier>{_NUMBER}|[1-9]\d{{1,2}}(?!\d))", 1)
"""The same behind a session line, where the count begins at one: "ZITTING 1947—1948 — 742"."""

_DOSSIER = re.compile(DOSSIER)


class DossierNumber(NamedTuple):
    """A dossier number taken apart."""

    number: str
    """``"21501"``, or ``"CXLVI"``."""
    toevoeging: str | None = None
    """Chapter, fund or EU series: ``"02"``, ``"VI"``, ``"A"``."""
    rijkswet: str | None = None
    """``"R2064"``."""


def read_dossier_number(text: str) -> DossierNumber | None:
    """Read "21 501-02", "37 020 X", "36 455 (R2188)", "22 300X11", "CXLVI" and what follows it; None if it is none."""
    match = _DOSSIER.match(text.strip())
    return dossier_of(match) if match else None


def dossier_of(match: re.Match[str]) -> DossierNumber:
    """Return the dossier number of a match of any pattern that has `DOSSIER` in it."""
    digits = re.sub(r"\D", "", match["dossier"]) or match["dossier"]
    extra = match["toevoeging"] or match["series"] or match["chapter"]
    rijkswet = match["rijkswet"]
    return DossierNumber(digits, chapter_of(extra) if extra else None, rijkswet and re.sub(r"[\s()]", "", rijkswet))


def chapter_of(text: str) -> str:
    """Return a chapter as the budget writes it: "X11" of a scanner is "XII", "IX B" is "IXB"."""
    plain = re.sub(r"\s", "", text)
    return plain if plain.isdigit() else plain.replace("1", "I").replace("l", "I")


DOSSIER_LINE = Form(
    "dossier line",
    re.compile(
        rf"(?P<label>{DOSSIER})(?:[\s.,;:]*|[\s.,;:]+(?:[\u2010-\u2015-]\s)?(?P<title>[^\W\d_a-z(«‘'\"][^\n]*|[«(‘'\"][A-Z][^\n]*))",
        re.S,
    ),
    must=(
        "36 410",
        "23985",
        "9716",
        "36 410 VIII Vaststelling van de begrotingsstaten",
        "21 501-02 Raad Algemene Zaken",
        "36 455 (R2188) Goedkeuring van een verdrag",
        "22 300X11",
        "18 600 G",
        "CXLVI",
        "7 987,",
        "31-700 XII Wijziging van de begroting",
        "36 410, hoofdstuk XI",
    ),
    must_not=(
        "9716 27",
        "36 410 euro per jaar",
        "250 000 Werken van het kanaal",
        "1 100000 Buitenhaven",
        "C",
        "12 712, 12 770 en 12 850",
    ),
)
"""A dossier number, alone or with its title. Groups: label, title and those of `DOSSIER`."""

_ITEM = rf"{_NUMBER}(?:\s?{RIJKSWET})?"
DOSSIER_LIST = Form(
    "list of dossiers",
    re.compile(rf"{_ITEM}(?:\s?[,;]\s?{_ITEM}){{0,60}}(?:\s?[,;]\s?|\sen\s){_ITEM}[,.]?"),
    must=("12712, 12770, 12 916 (R 951), 12 964, 12 965 en 12 967", "7 987, 13 763"),
    must_not=("12 712, nr. 4", "36 410", "1958 en 1960 waren goede jaren"),
)
"""Several dossier numbers on one line (Eerste Kamer, before 1995)."""

_ITEM_ALONE = re.compile(_ITEM)


def dossiers_in(line: str) -> tuple[str, ...]:
    """Return each printed number of a line that has the form of `DOSSIER_LIST`."""
    return tuple(match[0] for match in _ITEM_ALONE.finditer(line))


DOSSIER_OF_OTHER_CHAMBER = Form(
    "dossier of the other chamber",
    re.compile(rf"(?P<label>{DOSSIER})\s*\((?:Tweede|Eerste) Kamer\)"),
    must=("9861 (Tweede Kamer)", "12 916 (Tweede Kamer)"),
    must_not=("9861 (Tweede Kamer) bevat",),
)
"""The dossier of a paper of the Eerste Kamer in the sessions before 1975. Groups: label and those of `DOSSIER`."""

CHAPTER_LINE = Form(
    "chapter of the budget",
    re.compile(r"(?i:hoofdstuk)\s(?P<chapter>[IVX][IVXL1l]{0,6}\s?[A-F]?)(?:[\s.,:]+(?P<title>\S.*))?", re.S),
    must=("Hoofdstuk XI Ministerie van Defensie", "HOOFDSTUK XVI . CULTUUR, RECREATIE EN", "Hoofdstuk IX B"),
    must_not=("Hoofdstuk 3 Inleiding", "Hoofdstukken"),
)
"""The chapter beside a dossier number of the budget (1968 to 1990). Groups: chapter, title."""
