"""What is printed at the foot of a page: foot line, imprint, page numbers in words."""

import re
from typing import NamedTuple

from kamerstuk.forms.dossier import DASH, DOSSIER, DossierNumber, dossier_of
from kamerstuk.forms.form import Form
from kamerstuk.forms.series import BIJLAGEN_FOOT, SESSION_LINE, session_of
from kamerstuk.identifiers.families import FAMILIES
from kamerstuk.terms import Kamer

_PREFIXES = "|".join(family.prefix for family in FAMILIES.values() if family.imprinted)
IMPRINT_ID = Form(
    "id in the imprint",
    re.compile(rf"(?:{_PREFIXES})-(?=[\w-]*\d)[\w-]{{3,40}}"),
    must=("kst-32545-143", "ah-tk-20232024-1178", "h-tk-20232024-40-6", "stb-2019-143"),
    must_not=("kst-", "dossier-36410", "Zie kst-32545-143"),
)
"""The id in the imprint of the first page."""

_KAMER = r"(?P<chamber>Tweede|Eerste)\sKamer|(?P<joint>Verenigde Vergadering)|(?P<both>Staten-Generaal)"
_YEARS = rf"(?P<first>(?:1[89]|20)\d\d)(?:\s?{DASH}\s?(?P<second>(?:(?:1[89]|20)\s?)?\d\s?\d)(?!\d))?"
_NUMBERS = r"(?P<number>\d{1,4}[a-z]?(?!\d)(?:\s?(?:-|–|,|en)\s?\d{1,4}[a-z]?(?!\d)){0,4}|[A-Z]{1,3})"
FOOT_LINE = Form(
    "foot line",
    re.compile(
        rf"(?:{_KAMER})(?:\sder\sStaten-Generaal)?,?\s?(?i:vergaderjaar|zitting)\s{_YEARS}"
        rf"(?:(?:,\s?|\s){DOSSIER}(?:\s?enz\.?)?(?:,?\s?(?:[A-Z]{{1,3}}\s?/\s?)?(?:nrs?\s?[.,]?\s?)?{_NUMBERS}(?!\w))?)?.{{0,60}}"
    ),
    must=(
        "Tweede Kamer, vergaderjaar 2020–2021, 32 545, nr. 143",
        "Tweede Kamer, vergaderjaar 1992-1993, 22 800 C, A",
        "Tweede Kamer, vergaderjaar 1988-1989, 20 800, hfdst. XIV, nr. 16",
        "Tweede Kamer, zitting 1977-1978,11155, nr. 48",
        "Tweede Kamerzitting 1979-1980, 16215, nr. 4",
        "Staten-Generaal, vergaderjaar 1994-1995, 23 990, nrs. 95a en 2",
        "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel",
        "Eerste Kamer, zitting 1975-1976, 7987 enz., nr. 123",
    ),
    must_not=("De Tweede Kamer, vergaderjaar 2020-2021", "Tweede Kamer der Staten-Generaal"),
)
"""What stands under each page. Groups: chamber, joint, both, first, second, number and DOSSIER's."""

SHORT_FOOT_LINE = Form(
    "foot line of dossier and number",
    re.compile(rf"{DOSSIER}(?:,?\s?enz\.?)?\s{_NUMBERS}(?:\s\(\d{{1,2}} vel\))?"),
    must=("9716 27", "10 300 XVI 14", "12 077 1-4", "11 648 7 (8 vel)", "12 712, enz. 140"),
    must_not=("36 410", "Zie 9716 27"),
)
"""Dossier and number under the last page (sessions 1968 to 1974). Groups: DOSSIER's, number."""

BROWSER_STAMP = Form(
    "date and time that a browser prints at the edge of a page",
    re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d\d,? \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?(?: .{1,200})?"),
    must=("24-06-2024 14:03", "24/06/2024, 14:03", "6/24/24, 2:03 PM Veilige oversteekplaatsen"),
    must_not=("24 juni 2024", "14:03", "Vergadering van 24-06-2024 14:03", "24-06-2024"),
)
"""The title of the page may stand behind it, on the other side of the row."""

BROWSER_ADDRESS = Form(
    "address and count of pages that a browser prints at the edge of a page",
    re.compile(r"(?:.{1,200} )?(?:https?|file)://\S{1,500}(?: \d{1,4} ?(?:/|van|of) ?\d{1,4})?"),
    must=("https://zoek.officielebekendmakingen.nl/kst-36977-81.html 1/2", "Een brug | Pagina https://example.nl/a"),
    must_not=("Zie https://example.nl voor meer", "1/2"),
)
"""Also a line of running text may have this form: it counts only beside a stamp, or with the count of pages."""

_ANYWHERE = (
    IMPRINT_ID.pattern.pattern,
    r"(?:\d[A-Z]\d{4}|KST\d{4,7}\S*|\d{4}[te]kkst[\w-]+)",
    r"(?:[\dO]{5,7}F?\s)?(?:ISSN\s?\d{4}\s?-?\s?\d{3}[\dXx]\s?)?(?:(?i:sdu)\s(?i:uitgeve\w{1,3})\s?)(?:Plantij\w{2,4}traat\s?)?"
    r"(?:[’'‘`]?\s?s[-\s]?Gravenhage)?,?\s?(?:\d\s?\d{3})?[’'‘]?",
    r"(?:[\dO]{5,7}F?\s)?ISSN\s?\d{4}\s?-?\s?\d{3}[\dXx]",
    r"[’'‘`]?\s?s[-\s]Gravenhage,? \d{4}",
)
_AT_THE_EDGE = (
    r"(?:Tweede|Eerste) Kamer",  # foot of Handelingen, beside "TK 61 61-10-1" and the date
    r"[TE]K \d{1,3}(?:\s+\d{1,3}(?:-\d{1,4}){1,2})?",
    r"\d{1,3}-\d{1,3}-(?!(?:19|20)\d\d)\d{1,4}",  # but no date
    r"[Pp]agina:? \d{1,4}(?: ?(?:van|/) ?\d{1,4})?",
    r"[Bb]lad \d{1,4}(?: ?(?:van|/) ?\d{1,4})?",
    BROWSER_STAMP.pattern.pattern,
    r"(?:https?|file)://\S{1,500} \d{1,4} ?(?:/|van|of) ?\d{1,4}",
)
_FOOT = re.compile("|".join(f"(?:{form})" for form in _ANYWHERE))
_EDGE = re.compile("|".join(f"(?:{form})" for form in _AT_THE_EDGE))


def is_foot_line(line: str) -> bool:
    """Tell whether a line is a foot line or imprint, told by its form alone."""
    return _FOOT.fullmatch(line) is not None or FOOT_LINE.read(line) is not None


def is_edge_line(line: str) -> bool:
    """Tell the same of a line in the foot or head zone of a page, where more forms are furniture."""
    return _EDGE.fullmatch(line) is not None or is_foot_line(line)


class Foot(NamedTuple):
    """A foot line taken apart."""

    kamer: Kamer | None
    """The chamber; None for both."""
    vergaderjaar: str | None
    """``"1977-1978"``."""
    dossier: DossierNumber | None
    """The dossier; None in an Aanhangsel."""
    number: str | None
    """``"48"``, ``"1-2"``, ``"A"``."""


def read_foot_line(line: str) -> Foot | None:
    """Read "Tweede Kamer, zitting 1977-1978, 11 155, nr. 48"; None for a line that is no foot line."""
    match = FOOT_LINE.read(line) or BIJLAGEN_FOOT.read(line)
    if match is None:
        return None
    groups = match.groupdict()
    kamer = Kamer.VERENIGDE_VERGADERING if groups.get("joint") else _CHAMBERS.get((groups["chamber"] or "").lower())
    dossier = dossier_of(match) if groups.get("dossier") else None
    number = groups.get("number")
    if dossier and number is None and (lettered := _LETTER_BEHIND.search(line)):
        dossier, number = dossier._replace(toevoeging=None), lettered["number"]
    return Foot(kamer, session_of(match), dossier, number)


def read_last_line(line: str) -> Foot | None:
    """Read the foot under the last page, where it names no chamber: "9716 27", "Zitting 1969-1970"."""
    session = SESSION_LINE.read(line.removesuffix(" Aanhangsel"))
    if session:
        return Foot(None, session_of(session), None, None)
    match = SHORT_FOOT_LINE.read(line)
    return Foot(None, None, dossier_of(match), match["number"]) if match else None


# "20 845, B" is the paper B of the dossier, "22 800, VIII" would be a chapter.
_LETTER_BEHIND = re.compile(r"\d,\s?(?P<number>[A-Z])$")
_CHAMBERS = {"tweede": Kamer.TWEEDE_KAMER, "eerste": Kamer.EERSTE_KAMER}
