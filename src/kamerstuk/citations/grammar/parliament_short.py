"""Kamerstukken in short: relative ("stuk nr. 46"), reversed ("22 (30 196)") and continued ("en nr. 6") references."""

import re

from attrs import evolve

from kamerstuk.citations.grammar.parliament import (
    BEHIND,
    HEAD,
    LAST_DOSSIER,
    NUMBER_BEHIND,
    labelled,
    numbers_of,
    pinpoint,
)
from kamerstuk.citations.grammar.vocabulary import (
    AND,
    GAP,
    HERDRUK,
    NR_TRIGGER,
    NUMBERED,
    PAGES,
    PART,
    RIJKSWET,
    SEP,
    SESSION,
    TOEVOEGING,
    TYPE_WORD,
    again,
    digits,
)
from kamerstuk.citations.mention import Dossiers, Mention, Papers
from kamerstuk.citations.patterns import pattern
from kamerstuk.citations.row import Found, Row
from kamerstuk.forms.dossier import DASH, GROUPED
from kamerstuk.model import CitationKind

_LINK = rf"{GAP}[,;]?{GAP}(?:(?:en|alsmede|resp\.|respectievelijk|of|was|&)\s{{1,4}}(?:in\s)?)?"

# "stuk nr. 46", "stukken nrs. 115 en 116 (34 104)", "letter F (36 410)": the dossier is that of the text, or follows
# in brackets. Groups: many, one, deel, dossier and what TOEVOEGING captures.
_IN_BRACKETS = rf"{GAP}\({GAP}(?P<dossier>{GROUPED}){RIJKSWET}(?:{TOEVOEGING})?{RIJKSWET}{GAP}\)"
# "stuk nr. 317, 33118", "stuk nr. 12 van dossier 35 334": the dossier behind a comma or its noun.
_OF_NOUN = (
    r"\s(?:van|in|uit|bij)\s(?:het\s)?(?:kamerstuk(?:dossier)?|dossier|wetsvoorstel)\s(?:(?:met\s)?(?:nr\.?|nummer)\s)?"
)
_BEHIND_COMMA = rf"(?:,\s|{_OF_NOUN})(?P<dossier>{GROUPED}){RIJKSWET}(?:{TOEVOEGING})?(?=\s?(?:[).;:]|$|\s[a-z]))"
_STUK = pattern(
    rf"(?i:stuk(?:ken)?)\s(?:(?i:met|onder)\s)?(?:(?i:de)\s)?{NUMBERED}(?:{PART})?(?:{HERDRUK})?(?:{_IN_BRACKETS}"
    rf"|{again(_BEHIND_COMMA, 'behind')})?{BEHIND}"
)
_REVERSED = pattern(rf"{NUMBERED}(?:{PART})?{_IN_BRACKETS}")

# "22 (30 196)", "1125(31936)": no noun, so a word such as "motie" must stand shortly before.
_REVERSED_BARE = pattern(rf"(?P<many>\d{{1,4}}){_IN_BRACKETS}")
_YEAR = pattern(r"(?:1[89]|20)\d\d")

# "nr. 77, was nr. 52 (36333)": the new number of a paper; the dossier stands behind the old one.
_RENUMBERED = pattern(
    rf"(?P<span>{NUMBERED}(?:{PART})?),?\s(?:(?:gewijzigd|nader\sgewijzigd|voorheen),?\s)?(?:was|voorheen)\s"
    rf"(?={again(NUMBERED, 'old')}(?:{again(PART, 'old')})?{_IN_BRACKETS})"
)
# "ter vervanging van die gedrukt onder nr. 22", "t.v.v. nr. 22", "(gewijzigd, was nr. 117)", "herdruk van nr. 5".
_REPLACES = pattern(
    r"(?i:ter\svervanging\svan|t\.?\s?v\.?\s?v\.?(?![a-z])|herdruk\svan|gewijzigd,?\swas)"
    r"(?:\s(?i:die|dat|het|de|deze))?(?:\s(?i:(?:motie|amendement|stuk|brief)))?(?:\s(?i:gedrukte?))?(?:\s(?i:onder|op\sstuk))?(?:\s(?i:de))?\s"
    rf"(?P<span>{NUMBERED}(?:{_IN_BRACKETS})?)"
)
_LAST_PAPER = pattern(rf"(?P<dossier>{GROUPED}){RIJKSWET}(?:{TOEVOEGING})?{RIJKSWET}{SEP}{NUMBERED}[^.;]{{0,30}}$")
_PAPER_BEFORE = pattern(r"motie|amendement|stuk|nota|verslag|brief|voorstel", re.I)

# "nr. 12 van dit dossier", "nr. 5 van dossier 26 732".
_OF_DOSSIER = pattern(
    rf"{NUMBERED}{GAP}(?:van|in|uit)\s(?:(?:dit|het\sonderhavige|het\svoorliggende)\sdossier"
    rf"|(?:het\s)?(?:dossier|wetsvoorstel)\s(?P<dossier>{GROUPED})(?:{TOEVOEGING})?)"
)

# "en nr. 6", "; nr. 7, p. 5-6", "(MvT) en nr. 8", "en MvA, nr. 5": the dossier is that of the reference right before.
_AND_NUMBER = pattern(
    rf"(?:\s?\({TYPE_WORD}\)(?={GAP}[,;]|\s(?:en|of)\s))?{_LINK}(?:{TYPE_WORD},\s)?(?P<span>{NUMBERED}(?:{PART})?{BEHIND})"
    rf"(?!\s?\(\s?{GROUPED})"
)

# "36 200 VI, nr. 18 en XV, nr. 18": the dossier is that of the reference right before, the chapter is new.
_AND_CHAPTER = pattern(rf"(?:{AND}|{GAP}[,;]{GAP})(?P<span>(?P<fund>(?-i:[IVX]{{1,6}}[A-F]?)),\s{NUMBERED}{BEHIND})")

# "en D, p. 5": a further letter of the Eerste Kamer, with pages of its own.
_AND_LETTER = pattern(rf"(?:{AND}|{GAP};{GAP})(?P<span>(?P<one>(?-i:[A-Z]{{1,2}}))(?!\w){PAGES})")

# "; 34834", "en 34834": a whole dossier in an order of business.
_AND_DOSSIER = pattern(rf"(?:{GAP}[;,]{GAP}|{AND})(?P<span>(?P<dossier>\d{{5}}))(?=\s?(?:[;.,)]|$|\sen\s))")


# "; 1999/2000, 26 412 (4, 4a, 4b)", "en 33 000 VI, nr. 44": chamber and session may be those of the one before.
_AND_HEAD = pattern(
    rf"{_LINK}(?P<span>(?:(?i:Kamerstuk(?:ken)?)\s)?(?={GROUPED}|(?:1[89]|20)\d\d\s?(?:/|{DASH}))"
    rf"(?:{SESSION}{SEP})?{HEAD}{NUMBER_BEHIND}{BEHIND})"
)


def _short(found: Found) -> tuple[Mention, ...]:
    dossier = digits(found.group("dossier") or found.group("dossier_behind") or "") or None
    if dossier and not 10_000 <= int(dossier) <= LAST_DOSSIER:
        return ()
    names = ("series", "chapter", "fund", "series_behind", "chapter_behind", "fund_behind")
    toevoeging = next((value for name in names if (value := found.group(name))), None)
    parts = Papers(dossier, numbers_of(found), toevoeging, own=dossier is None)
    return (found.mention(CitationKind.KAMERSTUK, parts, pinpoint=pinpoint(found)),)


def _replaces(found: Found) -> tuple[Mention, ...]:
    """Read what a paper replaces: in the dossier printed with it, of the paper named right before, or its own."""
    mentions = _short(found)
    if not mentions:
        return ()
    before = _LAST_PAPER.search(found.before(60))
    parts = mentions[0].parts
    if before and isinstance(parts, Papers) and parts.dossier is None:
        fund = before["series"] or before["chapter"] or before["fund"]
        parts = evolve(parts, dossier=digits(before["dossier"]), toevoeging=fund, own=False)
    return (evolve(mentions[0], parts=parts, relation="replaces"),)


def _reversed_bare(found: Found) -> tuple[Mention, ...]:
    year = _YEAR.fullmatch(found.group("many") or "")
    return _short(found) if not year and _PAPER_BEFORE.search(found.before(120)) else ()


def _and_number(found: Found) -> tuple[Mention, ...]:
    previous = found.previous
    if previous is None or not isinstance(previous.parts, Papers):
        return ()
    parts = evolve(previous.parts, numbers=numbers_of(found), also_dossiers=())
    point = pinpoint(found)
    return (found.mention(CitationKind.KAMERSTUK, parts, pinpoint=point, evidence="continues the one before"),)


def _and_chapter(found: Found) -> tuple[Mention, ...]:
    parts = found.previous.parts if found.previous else None
    if not isinstance(parts, Papers) or not parts.toevoeging:
        return ()
    further = evolve(parts, toevoeging=found.group("fund"), numbers=numbers_of(found), also_dossiers=())
    return (
        found.mention(CitationKind.KAMERSTUK, further, pinpoint=pinpoint(found), evidence="continues the one before"),
    )


def _and_head(found: Found) -> tuple[Mention, ...]:
    return tuple(evolve(mention, evidence="continues the one before") for mention in labelled(found))


def _and_dossier(found: Found) -> tuple[Mention, ...]:
    previous = found.previous
    listed = previous is not None and (isinstance(previous.parts, Dossiers) or getattr(previous.parts, "dashed", False))
    number = found.group("dossier") or ""
    if not listed or not 10_000 <= int(number) <= LAST_DOSSIER:
        return ()
    return (found.mention(CitationKind.DOSSIER, Dossiers(((number, None),)), evidence="in a list of papers"),)


_PAPERS = (CitationKind.KAMERSTUK,)

ROWS: tuple[Row, ...] = (
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, new number before the old",
        _RENUMBERED,
        _short,
        triggers=("stuk", NR_TRIGGER),
        must=("Zij krijgt nr. 77, was nr. 52 (36333).", "letter I, was letter H (35824)"),
        must_not=("Dit is nr. 77, was ooit nr. 52 (van 80).",),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, stuk nr.",
        _STUK,
        _short,
        triggers=("stuk",),
        must=("De motie op stuk nr. 46 is vervangen.", "op stuk nr. 129 (28 447)", "stuk nrs. 33, I en II"),
        must_not=("Het stuk van de minister telt 12 bladzijden.",),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, number before dossier",
        _REVERSED,
        _short,
        triggers=(NR_TRIGGER,),
        must=("Dan de motie nr. 402 (29521) van mevrouw Pietersen.", "letter F (36 410)"),
        must_not=("Het besluit met nr. 3 (2019) is ingetrokken.",),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, bare number before dossier",
        _REVERSED_BARE,
        _reversed_bare,
        triggers=(rf"<\d(?<![\w./,-]\d)\d{{0,3}}\s?\(\s?(?={GROUPED}[\s),A-Z-])>",),
        must=("De motie-Van der Velden 22 (36 410) wordt in stemming gebracht.",),
        must_not=("In 2019 waren er 22 (30 196) leden.",),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, replaced",
        _REPLACES,
        _replaces,
        triggers=("ter vervanging van", "t.v.v", "tvv", "herdruk van", "gewijzigd"),
        must=(
            "TER VERVANGING VAN DIE GEDRUKT ONDER NR. 41",
            "t.v.v. nr. 12",
            "(gewijzigd, was nr. 60)",
            "herdruk van nr. 5",
        ),
        must_not=("ter vervanging van nummerborden", "gewijzigd was de wet"),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, of this dossier",
        _OF_DOSSIER,
        _short,
        triggers=(NR_TRIGGER,),
        must=("Zie ook nr. 12 van dit dossier.",),
        must_not=("Zie nr. 12 van de bijlage.",),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, further number",
        _AND_NUMBER,
        _and_number,
        after=_PAPERS,
        must=("Kamerstuk 36 274, nr. 3 en nr. 6.", "Kamerstuk 36 274, nr. 3, p. 15-16; nr. 7, p. 5-6"),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, further dossier or session",
        _AND_HEAD,
        _and_head,
        after=(*_PAPERS, CitationKind.DOSSIER),
        must=("Kamerstukken II 2010/11, 32 500 VII, nr. 12 en 2011/12, 33 000 VI, nr. 44.",),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, further chapter",
        _AND_CHAPTER,
        _and_chapter,
        after=_PAPERS,
        must=("Kamerstukken 35 570 VII, nr. 4 en XIV, nr. 9.",),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, further letter",
        _AND_LETTER,
        _and_number,
        after=_PAPERS,
        must=("Kamerstukken I 2018/19, 34 775, C, p. 3 en D, p. 5.",),
    ),
    Row(
        CitationKind.DOSSIER,
        "dossier, in an order of business",
        _AND_DOSSIER,
        _and_dossier,
        after=(*_PAPERS, CitationKind.DOSSIER),
        must=("Af te voeren: 34722-1; 33997-95 en 34834.",),
    ),
)
