"""Staatsblad, Staatscourant and Tractatenblad."""

import re

from attrs import evolve

from kamerstuk.citations.grammar.dates import ANY_DAY, DAY_END, OF, year_of
from kamerstuk.citations.grammar.vocabulary import AND, DAY, GAP, MONTH
from kamerstuk.citations.mention import Gazette, Mention
from kamerstuk.citations.patterns import pattern
from kamerstuk.citations.row import Found, Row
from kamerstuk.identifiers.families import FAMILIES
from kamerstuk.model import CitationKind

LETTER_YEARS = {letter: str(1940 + offset) for offset, letter in enumerate("ABCDEFGHIJK")}
"""From 1940 to 1950 a letter before the number stood for the year."""

_SERIES = ("stb", "stcrt", "trb")

_LABEL = (
    r"(?:(?P<stb>(?i:staatsblad|stbl|stb))|(?P<stcrt>(?i:staatscourant|stcrt|stct))|(?P<trb>(?i:tractatenblad|trb)))"
    r"(?![a-zA-Z])[.,]{0,2}"
)
_NOUN = rf"(?i:nrs?|nos?|nummers?|n(?=[°º\"'’]))[.°º\"'’-]{{0,4}}+{GAP}"
_NUMBER = r"(?:[A-K]\s?)?\d{1,6}(?:[a-z](?!\w))?(?![\w/])(?![.-]\d)"
_CLOSED = r"(?=\s?(?:[),.;:\]»}]|$|en\b))"
_FURTHER = (
    rf"(?:(?:{GAP},{GAP}|{AND})(?:[A-K]\s?)?\d{{1,6}}(?![\w/])(?!\s?,\s?\d)(?!\s(?:{MONTH})\b)(?=\s?(?:[),.;:\]»}}]|$"
    rf"|en\b))){{0,20}}+"
)

# "Stb. 2019, 143", "Staatsblad 2024, nr. 194", "Trb. 2010, 165 en 239", "Stb. 1948, I 284".
_DATED = pattern(
    rf"{_LABEL}{GAP}(?:\(|van\s(?=\d{{4}},?\s(?:onder\s)?{_NOUN}))?(?P<year>(?:18|19|20)\d\d){GAP}[,/.;-]?{GAP}(?:onder\s(?={_NOUN}))?"
    rf"(?:{_NOUN})?(?P<numbers>{_NUMBER}{_FURTHER})"
)
# "Stb. 256", "Staatsblad n°. 108", "Staatscourant (nr. 103)": the year stands before, in a letter, or nowhere.
_UNDATED = pattern(rf"{_LABEL}{GAP}(?:\({GAP})?(?P<noun>{_NOUN})?(?P<numbers>{_NUMBER})(?!\s(?:{MONTH})\b)")
# "Stcrt. 14 maart 1988, nr. 52", "Stcrt. 14-3-1988, 52", "Staatscourant nr. 12345 van 2 juni 2014": the day is printed.
_DAILY = pattern(
    rf"{_LABEL}{OF}{GAP}{ANY_DAY}(?:{GAP},?\s?{_NOUN}(?P<numbers>{_NUMBER})|,\s?(?P<bare>{_NUMBER}){_CLOSED})"
)
_NUMBER_DAY = pattern(
    rf"{_LABEL}{GAP}(?:{_NOUN}(?P<numbers>{_NUMBER}),?{OF}{GAP}|(?P<bare>{_NUMBER}),?\s(?:van|d\.d\.|dd\.?)\s){ANY_DAY}"
)
# "en 2008, 187": a further issue with a year of its own.
_AND_DATED = pattern(
    rf"(?:{AND}|{GAP}[,;]{GAP})(?P<span>(?P<year>(?:18|19|20)\d\d){GAP}[,/]{GAP}(?P<numbers>{_NUMBER}{_FURTHER}))"
)
_ONE = pattern(r"(?:[A-K]\s?)?\d+[a-z]?(?!\w)")

# "van 30 september 1981, " right before; "Veiligheidswet 1934 (" is weaker.
_TITLE_BEFORE = pattern(r"(?:[a-z]|\s)(?:van\s)?(?P<year>(?:18|19|20)\d\d)\s{0,2}[,(\[{]\s{0,2}$")
# "Wet van 6 november 1997, houdende regels (Stb. 510)": the act stands before its title, in the same sentence.
_ACT_BEFORE = pattern(rf"\b(?i:wet|besluit|regeling|beschikking)\svan\s{DAY}")
# The word in full bears no full stop, and the lid behind it begins with a number: only "Stb. 397. Het" is a number.
_NEXT_SENTENCE = pattern(r"(?:(?:Staatsblad|Staatscourant|Tractatenblad)(?:\.\s|\s)\d{1,2})\.(?:\s|$)", re.I)
_CUT_OFF = pattern(r"[.;]\s|staatsblad|\bstb|staatscourant|\bstc|tractatenblad|\btrb|\d{4}$", re.I)


def _year(found: Found, number: str) -> tuple[str | None, str]:
    """Return the year of an issue without one, and why: its letter, the date or the title right before."""
    if number[0] in LETTER_YEARS:
        return LETTER_YEARS[number[0]], "year from the letter of the number"
    match = DAY_END.search(found.before(70))
    year = year_of(match) if match else None
    if year:
        return year, "year from the date before it"
    match = _TITLE_BEFORE.search(found.before(30))
    if match:
        return match["year"], "year from the title before it"
    year = _year_of_act(found.before(200)) if not found.group("trb") else None
    return (year, "year from the act before it") if year else (None, "printed in full")


def _year_of_act(before: str) -> str | None:
    acts = list(_ACT_BEFORE.finditer(before)) if before.endswith(("(", "[", ", ")) else []
    if not acts or _CUT_OFF.search(before[acts[-1].end() :].rstrip(" ,([")):
        return None
    year = acts[-1]["year"]
    return year if "1800" <= year <= "2100" else None  # a scanner's "1038"


def _numbers(found: Found) -> tuple[str, ...]:
    return tuple("".join(item.split()) for item in _ONE.findall(found.group("numbers") or found.group("bare") or ""))


def _series(found: Found) -> str:
    return next(series for series in _SERIES if found.group(series))


def _dated(found: Found) -> tuple[Mention, ...]:
    series = _series(found)
    return (found.mention(FAMILIES[series].kind, Gazette(series, found.group("year"), _numbers(found))),)


def _undated(found: Found) -> tuple[Mention, ...]:
    series, listed = _series(found), _numbers(found)
    if found.group("noun") is None and len(listed[0]) == 4 and listed[0].startswith(("18", "19", "20")):
        return ()  # a year without a number
    if found.group("noun") is None and _NEXT_SENTENCE.match(found.match[0] + found.text[found.match.end() :][:3]):
        return ()  # "in de Staatscourant. 4. Onze Minister …": the number of a lid
    year, evidence = _year(found, listed[0])
    bracket = found.text[found.match.end() : found.match.end() + 1] == ")" and "(" in found.match[0]
    parts = Gazette(series, year, listed)
    return (found.mention(FAMILIES[series].kind, parts, end=found.match.end() + bracket, evidence=evidence),)


def _daily(found: Found) -> tuple[Mention, ...]:
    year, series = year_of(found), _series(found)
    return (found.mention(FAMILIES[series].kind, Gazette(series, year, _numbers(found))),) if year else ()


def _and_dated(found: Found) -> tuple[Mention, ...]:
    parts = found.previous.parts if found.previous else None
    if not isinstance(parts, Gazette):
        return ()
    further = evolve(parts, year=found.group("year"), numbers=_numbers(found))
    return (found.mention(FAMILIES[parts.series].kind, further, evidence="continues the one before"),)


_LABELS = ("staatsblad", "stb", "staatscourant", "stcrt", "stct", "tractatenblad", "trb")

ROWS: tuple[Row, ...] = (
    Row(
        CitationKind.STAATSBLAD,
        "gazette, with year",
        _DATED,
        _dated,
        triggers=_LABELS,
        must=(
            "Stb. 2019, 143",
            "Staatsblad van 1998, onder nummer 401",
            "Staatscourant 2026, nr. 19766",
            "Trb. 2010, 165 en 239",
            "Stb. 1950, K258",
        ),
        must_not=("Dit besluit wordt geplaatst in het Staatsblad (Stb. …, …).", "in het Staatsblad van 2019"),
    ),
    Row(
        CitationKind.STAATSBLAD,
        "gazette, without year",
        _UNDATED,
        _undated,
        triggers=_LABELS,
        must=("wet van 20 juli 1961, Stb. 256", "(Staatsblad no. K 15)", "de Nederlandse Staatscourant (nr. 103)"),
        must_not=(
            "het Staatsblad van 3 mei",
            "in de Staatscourant. 3. Onze Minister",
            "in het Staatsblad 2. Het treedt",
        ),
    ),
    Row(
        CitationKind.STAATSCOURANT,
        "gazette, by day and number",
        _DAILY,
        _daily,
        triggers=_LABELS,
        must=(
            "Stcrt. 14 maart 1988, nr. 52",
            "Staatscourant van 3 april 2019, nummer 18987",
            "(Stcrt. 6 mei 2013, 12201)",
            "Stcrt. d.d. 6-5-1997 nr. 85",
        ),
        must_not=("Stcrt. 14 maart 1988 meldt dit.", "de Staatscourant van 16 mei 2012, 48 pagina's dik"),
    ),
    Row(
        CitationKind.STAATSCOURANT,
        "gazette, by number and day",
        _NUMBER_DAY,
        _daily,
        triggers=_LABELS,
        must=(
            "Staatscourant nr. 12345 van 2 juni 2014",
            "Stcrt. nr. 128 d.d. 7 juli 1994",
            "(Staatscourant 201 van 17-10-1988)",
        ),
        must_not=("de Staatscourant van 2 juni 2014",),
    ),
    Row(
        CitationKind.STAATSBLAD,
        "gazette, further year",
        _AND_DATED,
        _and_dated,
        after=tuple(FAMILIES[series].kind for series in _SERIES),
        must=("Trb. 2005, 333 en 2008, 187",),
    ),
)
