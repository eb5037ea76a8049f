"""The series head: chamber, session, publication; read with tolerance, since scanners slip in it most."""

import re
from functools import cache
from typing import NamedTuple

from kamerstuk.dutch import session_year
from kamerstuk.forms.dossier import DASH, DOSSIER_OF_SESSION, DossierNumber, dossier_of
from kamerstuk.forms.form import Form
from kamerstuk.terms import Kamer

_STATEN = r"Staten\s?[-\u00ad\u2010-\u2015]?\s?Generaal"
CHAMBER_LINE = Form(
    "chamber",
    re.compile(
        rf"(?:(?P<chamber>Tweede|Eerste)\sKamer|(?P<joint>Verenigde\sVergadering))\sder\s{_STATEN}(?:\s[12])?"
        rf"|(?P<both>{_STATEN})(?:\s1\s?/\s?2)?",
        re.I,
    ),
    must=("Tweede Kamer der Staten-Generaal 2", "EERSTE KAMER DER STATEN-GENERAAL", "Staten-Generaal"),
    must_not=("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Tweede Kamer"),
)
"""The chamber, in full. Groups: chamber, joint, both."""

SHORT_CHAMBER_LINE = Form(
    "chamber in the Bijlagen",
    re.compile(r"(?P<chamber>Tweede|Eerste)\sKamer\s?[.,]?(?:\s\d{1,3})?", re.I),
    must=("Tweede Kamer.", "Eerste Kamer 1", "Tweede Kamer,", "TWEEDE KAMER"),
    must_not=("Tweede Kamer der Staten-Generaal", "De Tweede Kamer."),
)
"""The chamber as the running head of the Bijlagen and Handelingen has it. Groups: chamber."""

LAST_SHORT_SESSION = 1983
"""The last year whose session could end in it (after an election); a later year alone is half a session line."""
_YEARS = rf"(?P<first>(?:1[89]|20)\d\d)(?:\s?{DASH}{{1,2}}\s?(?P<second>(?:(?:1[89]|20)\s?)?\d\s?\d)(?!\d))?"
SESSION_LINE = Form(
    "session",
    re.compile(
        rf"(?:Vergaderjaar|Zitting(?:sjaar)?|Vergj?aar)\s{_YEARS}{DASH}?"
        rf"(?:\s?{DASH}{{1,2}}\s?{DOSSIER_OF_SESSION}|(?:,?\s(?P<number>nrs?[\s.]{{1,2}}\d{{1,4}}\s?[a-z]?)))?[.,]?",
        re.I,
    ),
    must=(
        "Vergaderjaar 2019–2020",
        "Zitting 1977-1978",
        "Vergaderjaar 1983-",
        "Zitting 1968-1969 -9806",
        "Zitting 1969-1970-9716",
        "ZITTING 1953—1954 — 3991",
        "Zitting 1972 -12 077",
        "ZITTING 1947—1948 — 742",
        "Vergaderjaar 1991-1992 Nr. 20",
        "Vergaderjaar 1984-1985 nr. 183a",
        "Zitting 1974 -1975",
    ),
    must_not=("De zitting 1977-1978 was lang", "Vergaderjaar", "Vergadering 1977"),
)
"""The session, with the dossier or number that may stand beside it. Groups: first, second, number, of `DOSSIER`."""

PUBLICATION_LINE = Form(
    "publication",
    re.compile(
        r"[12]|1\s?/\s?2|Kamerstuk(?:ken)?|Handelingen|Niet-dossierstuk(?:ken)?|Verslag van de Handelingen"
        r"|Kamervragen (?:zonder|met) antwoord|Herdruk|HERDRUK"
        r"|Aanhangsel van de Handelingen|Aanhangsel tot (?:he|be)t Verslag van de Handelingen.{0,40}",
    ),
    must=("2", "1/2", "Kamerstukken", "Aanhangsel van de Handelingen", "Handelingen"),
    must_not=("Handelingen II 2018/19", "Kamerstuk 36 410", "3"),
)
"""The series of a paper, and the figure of the chamber."""

FIGURE_OF_CHAMBER = Form("figure of the chamber", re.compile("[12]"), must=("2", "1"), must_not=("1/2", "12", "3"))
"""The big figure beside the series head of a page: 1 is the Eerste Kamer."""

QUESTIONS_LINE = Form(
    "what an Aanhangsel holds",
    re.compile(
        r"(?:Vragen,?\s(?:gesteld\s)?(?:door|van)\s(?:de\s)?leden\s(?:der|van de)\sKamer.{0,200}|met de daarop door de"
        r"|(?:met de daarop door de )?regering (?:schriftelijk )?gegeven antwoorden|Schriftelijk beantwoorde vragen)",
        re.I | re.S,
    ),
    must=(
        "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden",
        "Vragen gesteld door leden van de Kamer, met de daarop door de Regering gegeven antwoorden",
        "regering gegeven antwoorden",
        "Schriftelijk beantwoorde vragen",
    ),
    must_not=("Vragen van het lid Duran over een brug",),
)
"""The line under the series of an Aanhangsel."""

BIJLAGEN_LINE = Form(
    "Bijlagen",
    re.compile(r"Bijlage[n\s]\s?[A-D]?\s?\.?(?:\s\d{1,3})?|Ve[l!I1]\s?\d{1,4}\.?|\d{1,2} vel"),
    must=("Bijlagen.", "Bijlage A.", "Bijlage B.", "Vel 194.", "Ve! 427"),
    must_not=("Bijlagen bij de brief", "Bijlage 2"),
)
"""The running head of the Bijlagen of the Handelingen (to about 1950)."""

BIJLAGEN_FOOT = Form(
    "foot of the Bijlagen",
    re.compile(
        rf"(?:(?:Handelingen\s)?der\s{_STATEN}\.?\s?(?:{DASH}\s)?)?(?P<bijlagen>Bijlagen\.?\s)?{_YEARS},?\.?"
        rf"(?:\s?{DASH}?\s(?:[IVL1]{{1,4}}\.?|(?P<chamber>Tweede|Eerste)\sKamer|(?P<annex>Aanhangsel)|[IVL1]{{1,4}}\.?\s"
        rf"Aanhangsel)\.?)?",
        re.I,
    ),
    must=(
        "Handelingen der Staten-Generaal. Bijlagen. 1930—1931",
        "Handelingen der Staten-Generaal Bijlagen 1948—1949",
        "Handelingen der Staten-Generaal. Bijlagen. 1933.",
        "1931—1932.",
        "Handelingen der Staten-Generaal. — 1938—1939. — II.",
        "Handelingen der Staten-Generaal Bijlagen 1946—1947 Eerste Kamer",
    ),
    must_not=("Handelingen der Staten-Generaal", "In 1931—1932 was dat anders"),
)
"""The session at the foot of a page of the Bijlagen. Groups: first, second, bijlagen, chamber."""

_ORDINAL = r"(?P<meeting>[\dIJl]{1,3})\s?(?:ste|de|e)\.?"
MEETING_LINE = Form(
    "meeting",
    re.compile(rf"{_ORDINAL}\sVERGADERING\.?(?:\s?{DASH}\s?(?P<day>\d.{{6,24}}))?\s?\.?", re.I),
    must=(
        "29STE VERGADERING",
        "31ste vergadering",
        "5de VERGADERING — 30 SEPTEMBER 1948",
        "50ste VERGADERING.",
        "50ste VERGADERING. — 30 JUNI 1931.",
    ),
    must_not=("VERGADERING VAN WOENSDAG 2 FEBRUARI 1966", "De 29ste vergadering begon"),
)
"""The number of a meeting above a stenogram. Groups: meeting, day."""

COMMITTEE_LINE = Form(
    "committee that meets",
    re.compile(
        r"(?:[A-Z]{1,2}\s?\d{1,3}\s)?(?:VASTE|BIJZONDERE|OPENBARE|ALGEMENE)(?:\s[A-ZÀ-Þ]+)*?\sCOMMISSIE\s.{3,120}"
    ),
    must=("K 1 VASTE COMMISSIE VOOR", "OPENBARE VERGADERING VAN DE COMMISSIE VOOR DE VERZOEKSCHRIFTEN"),
    must_not=("De vaste commissie voor Defensie", "VERSLAG VAN DE VASTE COMMISSIE VOOR DEFENSIE"),
)
"""The committee above the stenogram of its public meeting (to about 1980)."""

_DAYS = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
MEETING_DAY_LINE = Form(
    "day of a meeting",
    re.compile(
        rf"(?P<opening>VERGADERING VAN\s)?(?:{_DAYS})\s(?P<day>\d{{1,2}}\s\w{{3,10}}\s\d{{4}})\.?(?:\s\(.*)?",
        re.I | re.S,
    ),
    must=("VERGADERING VAN WOENSDAG 2 FEBRUARI 1966", "Dinsdag 4 juni 1991", "VERGADERING VAN DINSDAG 30 JUNI 1931."),
    must_not=("De vergadering van woensdag 2 februari 1966", "2 februari 1966"),
)
"""The day of a meeting. Groups: opening, day."""


class Session(NamedTuple):
    """A session line taken apart."""

    vergaderjaar: str | None
    """``"1977-1978"``; a session of one year twice, ``"1972-1972"``; None where the years do not follow each other."""
    dossier: DossierNumber | None = None
    """The dossier that stands behind it."""
    number: str | None = None
    """The number of the paper that stands behind it: ``"Nr. 20"``."""


def read_session_line(line: str) -> Session | None:
    """Read "Zitting 1968-1969 -9806", "Vergaderjaar 1991-1992 Nr. 20"; None for a line that is no session."""
    match = SESSION_LINE.read(line) or SESSION_LINE.read(_mended(line))
    if match is None:
        return None
    dossier = dossier_of(match) if match["dossier"] else None
    return Session(session_of(match), dossier, match["number"])


def session_of(match: re.Match[str]) -> str | None:
    """Return the session of a match with the groups first and second."""
    first, second = match["first"], match["second"]
    if second is None and match[0].rstrip(" .").endswith(("-", "–", "—")):
        return f"{first}-{int(first) + 1}"
    if second is None:
        return short_session(first)
    return session_year(f"{first}-{''.join(second.split())}")


def short_session(year: str) -> str | None:
    """Return "1972-1972", the session of one year; None for a year in which no session can have ended."""
    return f"{year}-{year}" if int(year) <= LAST_SHORT_SESSION else None


def read_chamber_line(line: str) -> Kamer | None:
    """Return the chamber that a line of the series head names, slips of a scanner allowed; None for both or none."""
    match = CHAMBER_LINE.read(line) or CHAMBER_LINE.read(_mended(line)) or SHORT_CHAMBER_LINE.read(line)
    return _chamber(match) if match else None


def _chamber(match: re.Match[str]) -> Kamer | None:
    groups = match.groupdict()
    if groups.get("joint"):
        return Kamer.VERENIGDE_VERGADERING
    name = (groups.get("chamber") or "").lower()
    return {"tweede": Kamer.TWEEDE_KAMER, "eerste": Kamer.EERSTE_KAMER}.get(name)


def is_series_line(line: str) -> bool:
    """Tell whether a line belongs to the series head, slips of a scanner allowed."""
    return any(form.read(text) for text in (line, _mended(line)) for form in _SERIES)


_SERIES = (CHAMBER_LINE, SESSION_LINE, PUBLICATION_LINE, QUESTIONS_LINE)
_KNOWN = (
    ("Tweede Kamer der Staten-Generaal", 4),
    ("Eerste Kamer der Staten-Generaal", 4),
    ("Verenigde Vergadering der Staten-Generaal", 4),
    ("Aanhangsel van de Handelingen", 4),
    ("Staten-Generaal", 2),
)
_ANNEX = "Aanhangsel tot het Verslag van de Handelingen"
_SHORTEST, _LONGEST = 6, 90  # signs of a line of the series head
_OPENING = re.compile(r"(?!De |Het |Aan |Van |In |Op )[A-Z]")


@cache
def _mended(line: str) -> str:
    """Return a line of the series head with a scanner's slips put right; any other line as it is."""
    if len(line) < _SHORTEST or not _OPENING.match(line):
        return line
    import regex  # matches with tolerance; needed only where a line is not printed as it should be

    annex = regex.match(rf"(?i:{_ANNEX}){{e<=6}}", line)
    if annex:
        return _ANNEX
    if len(line) > _LONGEST:
        return line
    for known, slips in _KNOWN:
        if regex.fullmatch(rf"(?i:{known}){{e<={slips}}}(?:\s[12])?", line):
            return known
    session = regex.fullmatch(r"(?P<word>(?i:vergaderjaar|zitting){e<=2})\s?(?P<rest>[\d(].*)", line)
    if session:
        word = "Zitting" if len(session["word"]) < 10 else "Vergaderjaar"
        return f"{word} {session['rest']}"
    return line
