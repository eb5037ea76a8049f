"""The line with the number of a paper in its dossier."""

import re

from attrs import frozen

from kamerstuk.forms.dossier import DASH
from kamerstuk.forms.form import Form

_LABEL = re.compile(r"\b(?:nrs?|nos?|nummers?|n(?=[°º]))\s?[.°º]{0,2}\s*", re.I)
_JOINT = re.compile(r"(?P<other>[A-Z]{1,3})\s?/\s?(?=[Nn])")
_REPRINT = re.compile(r"\(?herdruk\)?\s?\d?", re.I)
_REMARK = re.compile(r"\s*\((?P<remark>[^()]{3,40})\)?\s*$")


@frozen
class NumberLine:
    """The line with the number of a paper in its dossier, taken apart."""

    number: str
    """``"2535"``, ``"C"``, ``"188a"``; ``"1-2"`` of "Nrs. 1-2"; empty where the line holds none."""
    joint: str | None = None
    """The number that the other chamber gives the same paper: ``"F"`` of "F/ Nr. 81"."""
    reprint: bool = False
    """Whether the line says "herdruk"."""
    remark: str | None = None
    """What else stands behind the number in brackets: ``"GECORRIGEERD"``."""


def read_number_line(text: str) -> NumberLine:
    """Read "Nr. 2535", "C", "Nrs. 1-2", "F/ Nr. 81", "Nr. 81 HERDRUK", "30 (GECORRIGEERD)"."""
    joint = _JOINT.match(text)
    rest = text[joint.end() :] if joint else text
    reprint = _REPRINT.search(rest) is not None
    rest = _REPRINT.sub("", rest)
    remark = _REMARK.search(rest)
    if remark:
        rest = rest[: remark.start()]
    number = _LABEL.sub("", rest).strip(" .()")
    return NumberLine(number, joint["other"] if joint else None, reprint, remark["remark"] if remark else None)


_FIGURE = r"\d{1,4}\s?[a-z]?(?![\w°])"
_FIGURES = rf"{_FIGURE}(?:\s?(?:{DASH}|,|\sen\s)\s?{_FIGURE}){{0,9}}"
_WORD = r"(?:[Nn][Rr][Ss]?|[Nn][Oo][Ss]?|[Nn]ummers?|[Nn](?=[°º]))\s?[.,°º]{0,2}\s?"
_BEHIND = r"(?:\s?\(?(?i:herdruk)\)?\s?\d?)?(?:\s?\([^()]{3,40}\)?)?"

NUMBER_LINE = Form(
    "number line",
    re.compile(
        rf"(?P<label>(?:(?:[A-Z]{{1,3}}\s?/\s?)?{_WORD}(?:\d{{1,4}}(?=HERDRUK)|{_FIGURES}|[A-Z]{{1,2}}(?=\W|$))"
        rf"|[A-Z]{{1,2}}(?=\s?\(?HERDRUK|\s+[A-Z]{{3}}|$)|\d{{1,4}}[a-z]?(?=\s?\((?:[A-Z]{{4}}|herdruk))){_BEHIND})"
        r"\.?(?:[\s:]+(?P<title>\S.*))?",
        re.S,
    ),
    must=(
        "Nr. 4",
        "Nr.4",
        "NR. 1",
        "No. 3",
        "Nr. 188a",
        "Nrs. 1-2",
        "Nrs. 1 en 2",
        "Nr. 81HERDRUK1 BRIEF VAN DE MINISTER",
        "Nr.5 Herdruk1",
        "F/ Nr. 81",
        "C",
        "AB VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
        "30 (GECORRIGEERD)",
        "Nr. 12 (HERDRUK)",
    ),
    must_not=("Nrs.", "Vraag 3", "12 februari 2024", "Nota", "De Kamer,", "WIJ WILHELMINA, BIJ DE GRATIE GODS"),
)
"""The number of the paper, alone or with its title. Groups: label (all that `read_number_line` reads), title."""

TABLED_NUMBER = Form(
    "number of a paper as it is tabled",
    re.compile(r"(?P<label>\d{5}(?:-(?:[IVXL]{1,6}[A-F]?|[A-Z]|\d{2}))?)-(?P<number>\d{1,4})"),
    must=("36410-V-63", "32043-606", "21501-02-2834"),
    must_not=("2023-2024", "36 410-63", "36410-V"),
)
"""Dossier and number as they stand on a motion when it is tabled. Groups: label (the dossier), number."""

_PART = rf"\d{{1,3}}(?:\s?(?:{DASH}|\sen\s|,)\s?\d{{1,3}})?"
BIJLAGE_NUMBER = Form(
    "number in the Bijlagen",
    re.compile(
        rf"(?P<dossier>\d{{1,4}})(?:\s?\.\s?|\s|$)(?:(?P<chapter>[IVX]{{1,6}}\s?[A-F]?|[A-Z])(?:\s?\.\s?|\s|$))?"
        rf"(?P<number>{_PART})?\s?\.?(?:\s+(?P<title>[^\W\d_a-z]{{2}}.*))?",
        re.S,
    ),
    must=(
        "375. 4.",
        "303. 1.",
        "889 5",
        "61. 4. NADERE NOTA VAN WIJZIGINGEN.",
        "300. IX B. 4.",
        "4. 45. MOTIE VAN ORDE VAN DEN HEER TER LAAN",
        "2. V. 17.",
        "2 G. 4.",
        "309. GEWIJZIGD ONTWERP VAN WET",
        "512. 1—3.",
        "889",
    ),
    must_not=("De 375 leden", "12 februari 1937", "1. Is het den Minister bekend?"),
)
"""Number in the session and number of the paper (to about 1950). Groups: dossier, chapter, number, title."""
