"""Fragments that the patterns share, and the small readings of what they capture.

Every fragment is bounded and, where it may repeat, possessive: no input makes a pattern slow. White space in a fragment
is any white space (no-break, thin, line break). A fragment that captures lists its groups.
"""

import re

from kamerstuk.citations.patterns import pattern
from kamerstuk.dutch import MONTHS
from kamerstuk.forms.dossier import DASH, FUND, GROUPED, RIJKSWET as RIJKSWET_NUMBER, ROMAN

GAP = r"\s{0,4}+"
"""White space that may be absent."""

SPACE = r"\s{1,4}+"
"""White space that must be there."""

SEP = r"\s{0,4}+[,.;:]?\s{0,4}+"
"""Between two components: comma, full stop, semicolon, space or nothing."""

AND = r"(?:\s{0,4}+,)?\s{1,4}+(?:en|EN|of|OF|alsmede|resp\.|respectievelijk|dan\swel)\s{1,4}+"
"""A word that joins two items of a list, with its spaces."""

MONTH = rf"(?i:{'|'.join(sorted(MONTHS, key=len, reverse=True))})"
"""The name of a month; with it "nr. 3, 4 april" is no list of numbers."""

DAY = (
    rf"(?:den{SPACE})?(?P<day>\d{{1,2}})(?:sten|den|ste|de|en|e)?{SPACE}(?P<month>[A-Za-z]{{3,9}})\.?{SPACE}"
    rf"(?P<year>\d{{4}})"
)
"""A printed date, old ones too ("den 6den Maart 1920"). Groups: day, month, year."""

SESSION = (
    rf"\(?(?:(?i:vergaderjaar|verg\.?\s?jaar|zitting(?:sjaar)?){SPACE})?"
    rf"(?P<first>(?:1[89]|20)\d\d)"
    rf"(?:{GAP}(?:{DASH}|/){{1,2}}{GAP}(?P<second>(?:1[89]|20)\s?\d\s?\d(?!\d)|\d{{2,3}}(?!\d)|\d\s\d(?!\d)))?"
    rf"(?:{GAP}{DASH}{GAP}(?:1[89]|20)\d\d{GAP}/{GAP}\d{{2,4}})?\)?(?![\d/])"
)
"""A session: "2018/19", "2012-20 13", "(2019-2020)", "zitting 1971", "1993/94-1996/97". Groups: first, second."""

CHAMBER = (
    r"(?P<chamber>(?-i:(?:I{1,2}|ll|Il|lI)(?![A-Za-z])|(?:1{1,2}|2|TK|EK)(?!\w)|T\.K\.|E\.K\.)"
    r"(?:\s?(?:/|en|-)\s?(?-i:I{1,2})(?!\w))?"
    r"|(?:(?i:der)\s)?(?i:tweede|eerste)\s(?i:kamer)(?:\s(?i:der)\sStaten-Generaal)?)"
)
"""The chamber: I, II, 1, 2, 11 (a scanner's II), TK, EK, or in full. Group: chamber."""

DOSSIER = (
    rf"(?P<dossier>{GROUPED}|[4-9]\s\d{{3}}(?=,\s?(?i:nr))|\d\d{DASH}\d{{3}}(?=[\s-]?[IVXA-Z])|\d{{4}}(?!\d)"
    rf"|{ROMAN}(?={GAP},{GAP}(?:nr\.?\s?|letter\s)?[A-Z]{{1,2}}(?!\w)))"
)
"""A dossier behind a label: five digits, "31-700 XII", four digits before 1968, "CXLVI". Group: dossier."""

RIJKSWET = rf"(?:{GAP}(?:{DASH}|,)?{GAP}{RIJKSWET_NUMBER})?+"
"""The number of a Rijkswet, which is no part of the id: "(R2064)", "R1977", "-(R1519)"."""

TOEVOEGING = (
    rf"(?:(?:(?<=21501)|(?<=21[\s.]501))(?:{GAP}{DASH}{GAP}|\s)(?P<series>\d\d)(?!\d)"
    rf"|(?:{GAP},)?\s(?i:hoofdstuk|hoofdst\.?|hfdst\.?|hfst\.?)\s(?P<chapter>{FUND})"
    rf"|(?:{GAP}{DASH}{GAP}|\s|\.)?(?P<fund>{FUND})"
    rf"|,\s?(?P<listed>(?-i:[IVX]{{1,6}}[A-F]?)(?=,?\s?(?i:nr))))"
)
"""Chapter, fund or EU series: "VI", "-VII", "XII" (glued), "hoofdstuk XI", ", XVI, nr.".

Groups: series, chapter, fund, listed.
"""

_WORD_END = r"(?![a-zA-Z])[.,:°º\"'’]{0,3}+\s{0,4}+"
SINGULAR = rf"(?i:nr|nummer|no|mr|letter|n(?=[°º\"'’])){_WORD_END}"
"""What stands before one number: "nr.", "no.", "n°.", "letter", "nr," of a scanner."""

PLURAL = rf"(?i:nrs|nrc|nummers|nos|letters|nr\(s\)){_WORD_END}"
"""What stands before several numbers: "nrs.", "nummers", "letters"."""

_FIGURE = rf"\d{{1,4}}(?:[a-z]{DASH}[b-z](?=[\s,.;:)\]]|$)|[a-z]{{1,2}}|(?-i:[A-Z]))?(?!\w)(?!\.\d)"
_LETTER = r"(?-i:[A-Z]{1,2}|[IVXLC]{3,8})(?!\w)(?!\.\d)"
NUMBER = rf"(?:{_FIGURE}|{_LETTER})"
"""The number of a paper: 59, 188b, C, AA, XLI; or letters of one figure: 307a-c."""

NOT_A_PAPER = (
    rf"(?![^\S\n]?\d|\.\d)(?!{GAP}(?:{MONTH})\b)(?!\s?%)(?!/\d)(?!\s(?:procent|miljoen|miljard|euro|jaar|uur|maanden"
    rf"|leden)\b)"
)
"""Behind a further number of a list: nothing that makes it an amount, a date or a dossier."""

# Behind a number of a plural list a page mark may stand ("nrs. 1-2 4/11"): only a dossier or an amount is none.
_NOT_LISTED = NOT_A_PAPER.replace(r"(?![^\S\n]?\d|\.\d)", r"(?!\s?\d{3}(?!\d)|\.\d|\d|\s\d\d?[.,]\d)", 1)

RANGE = rf"(?:{GAP}{DASH}{GAP}|\s(?:tot\sen\smet|t/m|tot)\s)"
"""Between the ends of a range."""

_JOIN = rf"(?:{GAP},{GAP}|{AND}|\s?&\s?)"
_NO_SESSION = rf"(?!(?:1[89]|20)\d\d{GAP}{DASH}{GAP}\d{{2,4}}{SEP}{GROUPED})"  # "en 2021-2022, 35 925, nr. 1"
_ENDS = r"(?=\s?(?:[),.;:\]»]|$|en\s\d|of\s\d|t/m|p\.|blz|pag))"


_REMARK = (
    r"(?:\s\((?:(?:nader\s)?gewijzigd|herdruk|vervallen|ingetrokken|vervangen|aangehouden)\))?"  # behind one number
)


def _list_of(number: str, *, plural: bool) -> str:
    """Write a list whose items are all figures or all letters: in "24, I" the I is a part of paper 24."""
    joined = rf"{_JOIN}{_NO_SESSION}"
    if plural:
        return rf"{number}(?:{_REMARK}(?:{RANGE}|{joined}){number}{_NOT_LISTED}){{0,60}}+"
    return rf"{number}(?:{RANGE}{number}{NOT_A_PAPER}|{joined}{number}{NOT_A_PAPER}{_ENDS}){{0,60}}+"


MANY = rf"(?:{_list_of(_FIGURE, plural=True)}|{_list_of(_LETTER, plural=True)})"
"""A list behind a plural noun: "3-5", "520 en 548", "1-3, 6 en 8", "A-C"."""

ONE = rf"(?:{_list_of(_FIGURE, plural=False)}|{_list_of(_LETTER, plural=False)})"
"""A number behind "nr.": a further one must be followed by what ends a reference."""

NUMBERED = rf"(?:(?i:stuk(?:ken)?)\s)?(?:{PLURAL}(?P<many>{MANY})|{SINGULAR}(?P<one>{ONE}))"
"""A number or list with its noun; "stuk" may stand before it. Groups: many, one."""

PART = rf"(?:,\s?(?P<deel>{ROMAN}(?:(?:,\s?|{AND}|{RANGE}){ROMAN}){{0,8}}+)(?!\w))"
"""Parts of one amendment: "nr. 24, I", "nrs. 33, I en II". Group: deel."""

_PAGE = (
    rf"\d{{1,5}}(?!\d)(?!(?:e|de|ste)\s(?:al|kol))(?:{GAP}(?:{DASH}|/){GAP}\d{{1,5}}(?!\d))?(?:{GAP}e\.?\s?v\.?)?(?![\s.]\d{{3}}(?!\d))(?!{GAP}"
    rf"(?:{MONTH})\b)"
)
NR_TRIGGER = r"<[nNlL](?:[rR][sS]?|[oO]s?|ummers?|etters?|UMMERS?|(?=[°º]))(?=[.\s°º])>"
"""Starts every row that begins with the noun of a number; one shape, since the first shape to match is the only one."""

PAGE_WORD = r"(?i:blzz|blz|bladz(?:ijden?)?|blad(?=\.)|pagina(?:'s|’s)?|pag|pp|p)(?![a-zA-Z])\.?"
"""What stands before a page number."""
PAGES = (
    rf"(?:{SEP}{PAGE_WORD}{GAP}(?P<pages>{_PAGE}(?:(?:{GAP},{GAP}|\s(?:en|tot\sen\smet|t/m)\s)(?:{PAGE_WORD}{GAP})?"
    rf"{_PAGE}){{0,20}}+))"
)
"""Pages: "p. 3", "blz. 39-2410 en 2435", "pag 69/70", "p. 5 en p. 18". Group: pages."""

SECTION_NAMED = (
    r"(?:r\.?\s?o\.?(?:v\.)?|rov?\.|par\.|paragraaf|punt(?:en)?|§{1,2}|overweging)\s?"
    r"(?P<section>\d{1,3}(?:\.\d{1,3}){0,4})"
)
"""A section or consideration: "§ 4.1", "par. 2", "r.o. 3.4", "punt 7". Group: section."""

SECTION = rf"(?=,?\s{SECTION_NAMED})"
"""The same, looked at behind a reference and not read with it. Group: section."""

NOTE_OF_IT = r"(?=,?\s(?:voet)?noot\s(?P<note>\d{1,3})(?!\w))"
"""Looked at behind a reference: a note of the paper cited, "nr. 3, p. 12, noot 1". Group: note."""

TYPE_WORD = (
    r"(?i:herdruk|mvt|mva|nnavv|nv|vv|(?:nadere\s)?memorie\svan\s(?:toelichting|antwoord)"
    r"|nota\s(?:naar\saanleiding\svan|n\.?a\.?v\.?)\s(?:het\s)?(?:nader\s)?verslag|(?:voorlopig\s|nader\s"
    r"|eind)?verslag"
    r"|nota\svan\swijziging|advies\srvs|amendement|motie|brief)(?!\w)"
)
"""The type of a paper as notes write it: "MvT", "nota naar aanleiding van het verslag"."""

DOCUMENT_TYPE = rf"(?:{GAP},?{GAP}(?:\([^()\n]{{1,40}}\)(?!\w)|{TYPE_WORD})){{0,2}}+"
"""The type of the paper between its number and its pages: "nr. 3 MvT, blz. 32", "nr. 3 (bijlage IV), blz. 21"."""

HERDRUK = rf"(?:{GAP},?{GAP}(?:\((?i:herdruk)\)|(?i:herdruk)(?!\w)))"
"""A reprint: "nr. 6 (herdruk)"; part of the reference, not of the id."""

_LISTING = frozenset((",", "&", "en", ", en", "of", ", of", "alsmede", "resp.", "respectievelijk", "dan wel"))
_DIGITS = pattern(r"\D+")
_NUMBERS = pattern(rf"(?P<joint>{RANGE}|{_JOIN})?(?P<number>{NUMBER})")
_PAGES = pattern(r"\d+(?:\s*(?:[-\u2010-\u2015\u2212]|/)\s*\d+)?")
_LETTERED = pattern(rf"(\d+)([a-z]){DASH}([b-z])")
LARGEST_RANGE = 50
"""A longer range is a misreading, and its ends are kept as two numbers."""


def digits(text: str) -> str:
    """Return only the digits: "35 000" becomes "35000"."""
    return _DIGITS.sub("", text)


def session(first: str | None, second: str | None) -> str | None:
    """Return "2018-2019" for "2018" and "19"; a session of one year is written twice; None where it is no session.

    A typing error in the second year ("2022–203") is mended, since a session never lasts longer than a year.
    """
    if not first:
        return None
    if not second:
        return f"{first}-{first}"
    year = digits(second)
    following = str(int(first) + 1)
    return f"{first}-{following}" if len(year) == 3 or following.endswith(year) else None


def chamber(text: str | None) -> str | None:
    """Return "eerste-kamer" or "tweede-kamer" for what `CHAMBER` captured; None for both or none."""
    if not text:
        return None
    name = text.lower().replace("l", "i").replace("1", "i").replace("2", "ii").replace(".", "")
    if "eerste" in name or name in ("i", "ek"):
        return "eerste-kamer"
    return "tweede-kamer" if "tweede" in name or name in ("ii", "tk") else None


def numbers(text: str) -> tuple[str, ...]:
    """Return every number of a list with its ranges written out: "1-3, 6 en 8" gives 1, 2, 3, 6, 8."""
    result: list[str] = []
    for match in _NUMBERS.finditer(text):
        if lettered := _LETTERED.fullmatch(match["number"]):
            figure, first, last = lettered.groups()
            result.extend(f"{figure}{chr(letter)}" for letter in range(ord(first), max(ord(first), ord(last)) + 1))
            continue
        joint = " ".join((match["joint"] or "").split())
        between = _between(result[-1], match["number"]) if joint and joint not in _LISTING else ()
        result.extend((*between, match["number"]))
    return tuple(dict.fromkeys(result))


def _between(first: str, last: str) -> tuple[str, ...]:
    if first.isdigit() and last.isdigit():
        start, stop = int(first), int(last)
        return tuple(str(n) for n in range(start + 1, stop)) if 0 < stop - start <= LARGEST_RANGE else ()
    if len(first) == len(last) == 1 and first.isalpha() and last.isalpha():
        return tuple(chr(n) for n in range(ord(first) + 1, ord(last)))
    return ()


def again(fragment: str, suffix: str) -> str:
    """Return a fragment for a second place in one pattern: each group name gets the suffix."""
    return re.sub(r"\(\?P<(\w+)>", rf"(?P<\1_{suffix}>", fragment)


def pages(text: str | None) -> str | None:
    """Return pages as a pinpoint writes them: "15-16", "12,13"."""
    found = page_ranges(text)
    return ",".join(found) or None


def page_ranges(text: str | None) -> tuple[str, ...]:
    """Return each page or range of pages with a plain hyphen."""
    return tuple(_DIGITS.sub("-", match[0]) for match in _PAGES.finditer(text or ""))
