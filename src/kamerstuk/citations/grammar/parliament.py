"""Kamerstukken and dossiers: references with a label, or of a shape that cannot be mistaken."""

import re
from collections.abc import Iterator

from kamerstuk.citations.grammar.vocabulary import (
    AND,
    CHAMBER,
    DOCUMENT_TYPE,
    DOSSIER,
    GAP,
    HERDRUK,
    LARGEST_RANGE,
    MANY,
    NOT_A_PAPER,
    NOTE_OF_IT,
    NUMBER,
    NUMBERED,
    ONE,
    PAGES,
    RANGE,
    RIJKSWET,
    SECTION,
    SEP,
    SESSION,
    TOEVOEGING,
    again,
    chamber,
    digits,
    numbers,
    pages,
    session,
)
from kamerstuk.citations.mention import EERSTE_KAMER, Dossiers, Mention, Papers
from kamerstuk.citations.patterns import pattern
from kamerstuk.citations.row import Found, Row
from kamerstuk.forms.dossier import DASH, GROUPED
from kamerstuk.model import CitationKind, Pinpoint

LAST_DOSSIER = 39_999
"""A number above it, without a label, is no dossier: the running series stood at 36,900 in 2026."""

FIRST_WITH_DASH = 15_000
"""The dash form is of the orders of business since about 1995; the oldest dossiers then alive begin here."""

_LETTERS = r"(?-i:[IVX]{1,6}[A-F]?|[A-Z])(?!\w)"
_OTHER = rf"(?:{GROUPED}|\d{{4}}(?!\d))(?:{DASH}\d\d(?!\d)|[\s-]?{_LETTERS})?"
# "en 30 573", "/35 334", ",9596": dossiers beside the first. Group: others.
_OTHERS = rf"(?P<others>(?:(?:{GAP}[,/;&]{GAP}|{AND}){_OTHER}){{1,8}})?"
# "enz.", "e.a.": further dossiers that are not named.
_UNNAMED = r"(?:\s?,?\s?(?:enz\.?|e\.\s?a\.|c\.\s?a\.)(?!\w))?"
# "(Vreemdelingenwet 2000)" between the dossier and "nr.".
_SHORT_TITLE = r"(?:\s?\((?!R\s?\d)[A-Za-z][^()\n]{2,70}\)(?=\s?,?\s?nr))?"
# Dossier with all that may hang on it. Groups: dossier, series, chapter, fund, listed, others.
HEAD = rf"{DOSSIER}{RIJKSWET}(?:{TOEVOEGING})?{RIJKSWET}{_OTHERS}{_UNNAMED}{_SHORT_TITLE}"
# "-1537", " -2535": a number behind a dash. Group: dash.
_DASHED = (
    rf"{GAP}{DASH}{GAP}(?P<dash>\d{{1,4}}[a-z]?|(?-i:[A-Z]{{1,2}}))(?![\w/])(?!{DASH}\d)(?![.,]\d)(?!\s\d{{3}}(?!\d))"
    rf"{NOT_A_PAPER}"
)
# ", nr. 3", " (299, 299a)", ", C", "-1537". Groups: many, one, bracket, bare, dash.
NUMBER_BEHIND = (
    rf"(?:{SEP}{NUMBERED}|\s?\((?:(?i:nrs?\.?)\s?)?(?P<bracket>{MANY})\)|{GAP},{GAP}(?![UI]\s[a-z])(?P<bare>(?={NUMBER}{NOT_A_PAPER})"
    rf"{ONE})|{_DASHED})"
)
BEHIND = rf"(?:(?:{HERDRUK})?(?:(?:{DOCUMENT_TYPE})?{PAGES})?(?:{SECTION})?(?:{NOTE_OF_IT})?)"
# ". Tweede Kamer, vergaderjaar 2018-2019": the session behind the whole. Groups: first_tail, second_tail.
_TAIL = rf"(?:[.,][^\S\n](?:(?:Tweede|Eerste)\sKamer,?\s)?(?=vergaderjaar|zitting){again(SESSION, 'tail')}(?!,?\s\w))?"

# "2010/11, 2011/12 en 2012/13, 32 402": sessions before the one that counts.
_EARLIER = (
    rf"(?:{SEP}(?:1[89]|20)\d\d(?:/|{DASH})\d{{2,4}}(?=(?:,|\sen)\s(?:1[89]|20)\d\d(?:/|{DASH}))(?:\sen(?=\s))?){{0,4}}"
)
# "Kamerstuk 32 211 AB", "33 750 VI 22": a number without a sign, at the end of the reference. Group: spaced.
_SPACED = r"\s(?P<spaced>\d{1,4}|(?-i:[A-Z]{2,3}))(?=\s{0,3}(?:$|[).;:\]\n]))"

# A session right before the label: "(vergaderjaar 2012-2013, Kamerstuk 31 490, nr. 104)".
_SESSION_BEFORE = pattern(rf"(?:vergaderjaar|zitting)\s{SESSION}\s?[,;:]?\s?$", re.I)

# "Kamerstukken II 2015/16, 34 442, nr. 3, p. 7": label, chamber, session, dossier, number, pages.
_LABELLED = pattern(
    r"(?i:kamerstuk(?:ken|nummers?)?|kamerst\.?|kst\.?)(?![a-z])"
    rf"(?:{SEP}{CHAMBER})?{_EARLIER}(?:{SEP}{SESSION})?(?:{SEP}(?i:kamerstuk(?:ken)?(?!\w)))?(?:{SEP}(?i:nr|nrs|nummer"
    rf"|dossier)\b\.?)?"
    rf"(?:{SEP}|{GAP}{DASH}){HEAD}(?:{NUMBER_BEHIND}|{_SPACED})?{BEHIND}{_TAIL}"
)

# "Tweede Kamer, vergaderjaar 2012-2013, 33 400 X nr. 73": the chamber is the label, so a session must follow.
_CHAMBERED = pattern(
    rf"{CHAMBER}{SEP}{SESSION}(?:{SEP}(?i:kamerstuk(?:ken)?(?!\w)))?(?:{SEP}|{GAP}{DASH}){HEAD}(?:{NUMBER_BEHIND})?"
    rf"{BEHIND}"
)

# "zitting 1976-1977, 14 212, nr. 8": the session is the label, so a number must follow.
_BY_SESSION = pattern(
    rf"(?=(?i:zitting|vergaderjaar)\s\d){SESSION}(?:{GAP}{DASH}{GAP}|{SEP}){HEAD}{NUMBER_BEHIND}{BEHIND}"
)

# "wetsvoorstellen 27301 tot en met 27304", "stukken nrs. 27 102 t/m 27 105", "stuk nr. 10 877": whole dossiers.
_DOSSIER_RANGE = pattern(
    rf"(?i:wetsvoorstellen|wetsontwerpen|stuk(?:ken)?\snrs?\.|dossiers)\s(?P<first_dossier>{GROUPED})"
    rf"(?:{RANGE}(?P<last_dossier>{GROUPED}))?(?![\d.,]\d)"
)

# "TK 31 200 VI, nr. 131": chamber in letters and no session, so the number must stand in full.
_LETTERED = pattern(rf"(?P<chamber>TK|EK){SEP}{HEAD}{SEP}{NUMBERED}{BEHIND}")

# "EK 34.682, CI", "TK 35.526, 6": without a noun too, where the dossier is grouped.
_LETTERED_BARE = pattern(
    rf"(?P<chamber>TK|EK)\s(?=\d\d[.\s]\d{{3}}){HEAD}{GAP},{GAP}(?P<bare>(?={NUMBER}{NOT_A_PAPER}){ONE})"
    rf"(?:(?<=[A-Z])|(?=\s?(?:[),.;:\]»(]|$|p\.|blz|pag|en\s))){BEHIND}"
)

# "Motie 36410-111", "motie 36 410, nr. 97": the word is a label only where dossier and number follow at once.
_MOTION = pattern(rf"(?i:(?:motie|amendement))\s(?=\d){HEAD}(?:{SEP}{NUMBERED}|{_DASHED}){BEHIND}")

# "wetsvoorstel 36 410", "dossier 29 689": a whole dossier, where nothing makes the number an amount.
_NAMED_DOSSIER = pattern(
    r"(?i:(?:wetsvoorstel(?:len)?|wetsontwerp(?:en)?|kamer(?:stuk(?:ken)?)?dossiers?)(?:\s(?:met\s)?(?:nummers?"
    r"|nrs?)\b\.?)?|dossiers?)\s"
    rf"(?:{SESSION},?\s)?(?P<span>{HEAD}(?:{SEP}{NUMBERED}|{_DASHED})?{BEHIND})(?=\s?(?:[),.;:\]»]|$|\(|\s(?:[A-Z]|"
    rf"(?:en|van|over|met|is|wordt|zijn|inzake|betreffende)\s)))"
)

# "35 300-A, nr. 15", "33576, nr. 105", "35824, letter H": no label, but dossier, noun and number.
_BARE = pattern(rf"(?=\d\d[\s.]?\d{{3}}){HEAD}{SEP}{NUMBERED}{BEHIND}")

# "(36 600 XVII, M)", "(34 775, C)": a paper of the Eerste Kamer alone in brackets.
_LETTER_IN_BRACKETS = pattern(
    rf"\({GAP}(?P<span>(?=\d\d[\s.]?\d{{3}}){HEAD},\s(?P<bare>(?-i:[A-Z]{{1,2}})))(?=\s?[),;])"
)

# "3 29 362, nr. 341.": the figure of a note, lowered from its place, before the dossier.
_BEHIND_FIGURE = pattern(rf"\d{{1,3}}\s(?P<span>(?=\d\d\s\d{{3}}(?!\d)){HEAD}{SEP}{NUMBERED}{BEHIND})")

# "34722-1", "21501-08-692", "23908-(R1519)-131", "36067 – 61": dossier, dash, number.
_DASH_FORM = pattern(
    rf"(?P<dossier>{GROUPED}){RIJKSWET}(?:(?:(?<=21501)|(?<=21[\s.]501))[\s–-](?P<series>\d\d)(?!\d)"
    rf"|{DASH}(?P<fund>{_LETTERS}))?{RIJKSWET}{_DASHED}"
)

# "(26732)", "(23 908, R1519)", "(3272, zitting 1953—1954)": a dossier alone in brackets, behind the title of a bill.
_BRACKETED = pattern(
    rf"\({GAP}(?P<span>(?P<dossier>{GROUPED}|\d{{4}}(?=,\szitting)){RIJKSWET}(?:(?:{DASH}|\s)(?P<fund>{_LETTERS}))?"
    rf"(?P<others>(?:(?:{GAP}[,/;&]{GAP}|{AND}){GROUPED}){{1,8}})?{RIJKSWET}(?:,\szitting\s{SESSION})?){GAP}\)"
    r"(?P<sitting>(?=,?\s(?:zitting|vergaderjaar)\s(?:1[89]|20)\d\d))?"
)
_BILL = pattern(
    r"wijziging|herziening|vaststelling|goedkeuring|voorstel|bepalingen|houdende|regels|regeling|mogelijk\s(?:te"
    r"\s)?maken"
    r"|opheffing|samenvoeging|invoering|intrekking|herindeling|verklaring|uitvoering|(?<!\w)wet\b|wet\s?\)"
    r"|begrotingssta|raming|\bmotie\b[^;()]{2,60}$|naturalisatie|(?:voor|na)jaarsnota|miljoenennota|\bnota\b|rapport\b"
    r"|\bverdrag|overeenkomst|protocol\b|uitgifte|guldenstuk|jaarverslag",
    re.I,
)
_OTHER_NUMBER_BEFORE = pattern(r"\b(?:kenmerk:?|rekening|order|postbus|tel\.)\s?$", re.I)
_AMOUNT_BEFORE = pattern(r"\b(?:bedrag|aantal|totaal|budget|leden|personen|stemmen)\s?$", re.I)
# "Bestek 34 775", "projectnr. 28 345", "Dat zijn er 21 500", "Bijdrage Rijk: 36 600": another number, or a sum.
_NO_DOSSIER_BEFORE = pattern(
    r"\b(?:bestek(?:nr\.?|nummer|\snr\.?)?|(?:project|order|factuur)(?:nr\.?|nummer|\snr\.?):?|(?:zijn|waren|komen|kwamen)\ser"
    r"|(?:bijdrage|kosten|subsidie|opbrengst|uitgaven|inkomsten|baten|lasten)\b[^.;:\n]{0,20}:)\s{0,2}$",
    re.I,
)
_FILE_BEFORE = pattern(r"\bnrs?\.\s[A-Z]{2,}[\w/.-]*\s?\(?\s?$")  # "nr. WJZ/488001 (10 455)": of a ministry's own file
_MONEY_BEFORE = pattern(r"(?:€|EUR|euro|\bf|\bfl\.|\$|ƒ)\s?$", re.I)
_DOCKET_BEFORE = pattern(
    r"(?:\b(?:HR|Hoge\sRaad|Hof|Rb|Rechtbank|CRvB|Derde\sKamer)\b.{0,60}|^\s*)\bnrs?\.?\s?$", re.I | re.S
)
_ANNEX_BEFORE = pattern(r"(?i:bijlagen?)\s(?:\d{1,2}\s)?(?:bij|van)\s(?:(?i:de\s)?)\(?$")
# "noot 3 bij Kamerstuk 35 118, nr. 21": a note of that paper.
_NOTE_BEFORE = pattern(r"\bnoot\s(?P<note>\d{1,3})\s(?:bij|van|in)\s$")
_REPLACED_BEFORE = pattern(
    r"(?:t\.?\s?v\.?\s?v\.?|ter\svervanging\svan|herdruk\svan|gewijzigd,?\swas)"
    r"(?:\s(?:die|dat|de|het))?(?:\s(?:motie|amendement|stuk|brief))?(?:\sgedrukt\sonder)?(?:\sde)?\s$",
    re.I,
)
_RESPECTIVELY = pattern(r"\b(?:resp\.|respectievelijk|onderscheidenlijk)", re.I)
_OTHER_BUDGETS = frozenset("31031 31061 31444 31474 31924 32123 32222 33605 36421 36435 36613".split())
_CLOSES = pattern(r"\s?(?:[),.;:\]»]|$|\w)")
_ONE_OTHER = pattern(rf"({GROUPED}|\d{{4}})(?:{DASH}(\d\d)(?!\d)|[\s-]?({_LETTERS}))?")


def _toevoeging(found: Found) -> str | None:
    for name in ("series", "chapter", "fund", "listed"):
        value = found.group(name)
        if value:
            return value.upper()
    return None


def _session_of(found: Found) -> str | None:
    first, second = found.group("first"), found.group("second")
    if not first:
        first, second = found.group("first_tail"), found.group("second_tail")
    if not first:
        match = _SESSION_BEFORE.search(found.before(50))
        first, second = (match["first"], match["second"]) if match else (None, None)
    return session(first, second)


def numbers_of(found: Found) -> tuple[str, ...]:
    """Return the numbers of papers that any group captured, ranges written out."""
    for name in ("many", "one", "bracket", "bare", "dash", "spaced"):
        value = found.group(name)
        if value:
            return numbers(value)
    return ()


def _others(text: str | None) -> Iterator[tuple[str, str | None]]:
    for match in _ONE_OTHER.finditer(text or ""):
        yield digits(match[1]), match[2] or match[3]


def pinpoint(found: Found) -> Pinpoint | None:
    """Return pages and part, where the pattern captured any."""
    printed, deel, section = pages(found.group("pages")), found.group("deel"), found.group("section")
    before = _NOTE_BEFORE.search(found.before(24))
    note = found.group("note") or (before["note"] if before else None)
    if not (printed or deel or section or note):
        return None
    return Pinpoint(pages=printed, deel=deel, note=note, section=section)


def _dossier_of(found: Found) -> str | None:
    """Return the dossier without its space; None where four digits are a year and no dossier."""
    text = found.group("dossier") or ""
    number = digits(text) or text
    first = found.group("first") or "9999"
    old = first < "1970"
    if found.group("second") is None and number == str(int(first) + 1):
        return None  # the second year of "zitting 1968-1969"
    if len(number) == 4 and number.isdigit() and not old and 1800 <= int(number) <= 2100:
        return None
    return number


def labelled(found: Found) -> tuple[Mention, ...]:
    """Build papers, or whole dossiers where there is no number; a continuation takes over chamber and session."""
    dossier, toevoeging = _dossier_of(found), _toevoeging(found)
    if dossier is None:
        return ()
    listed = numbers_of(found)
    body, years = _chamber_and_session(found)
    others = tuple(_others(found.group("others")))
    if not listed and (body == EERSTE_KAMER or not may_have_funds(dossier)) and _loose_letter(found):
        listed, toevoeging = (toevoeging or "",), None
    if listed:
        return _papers(found, ((dossier, toevoeging), *others), listed, body, years)
    if len(dossier) == 4 and not years and "(R" not in found.match[0]:
        return ()  # without a session, four digits are a year or an amount
    return _dossiers(found, ((dossier, toevoeging), *others), body, years)


def _chamber_and_session(found: Found) -> tuple[str | None, str | None]:
    """Return what is printed; a continuation takes over what it does not say."""
    body, years = chamber(found.group("chamber")), _session_of(found)
    inherited = found.previous.parts if found.previous else None
    if isinstance(inherited, (Papers, Dossiers)):
        return body or inherited.chamber, years or inherited.session
    return body, years


def _papers(
    found: Found,
    names: tuple[tuple[str, str | None], ...],
    listed: tuple[str, ...],
    body: str | None,
    years: str | None,
) -> tuple[Mention, ...]:
    (dossier, toevoeging), *others = names
    each = names if _respectively(found, listed, names) else ()
    also = () if each else tuple(f"{number}-{extra}" if extra else number for number, extra in others)
    parts = Papers(dossier, listed, toevoeging, body, years, also, dashed=found.group("dash") is not None, each=each)
    return (found.mention(CitationKind.KAMERSTUK, parts, pinpoint=pinpoint(found), relation=_relation(found)),)


def _respectively(found: Found, listed: tuple[str, ...], names: tuple[tuple[str, str | None], ...]) -> bool:
    """Tell "29 689 en 31 765, nrs. 794 respectievelijk 118": a number for each dossier."""
    return len(listed) == len(names) > 1 and _RESPECTIVELY.search(found.group("many") or "") is not None


def _relation(found: Found) -> str | None:
    if _ANNEX_BEFORE.search(found.before(24)):
        return "annex"
    return "replaces" if _REPLACED_BEFORE.search(found.before(60)) else None


def may_have_funds(dossier: str) -> bool:
    """Tell whether a letter behind a dossier may be a fund or a chapter of a budget: "36 600 A".

    Of the dossiers whose official ids have such a letter nearly all end in 0 or 5; elsewhere it is a paper of the
    Eerste Kamer: "36836 D".
    """
    return dossier[-1:] in ("0", "5") or dossier in _OTHER_BUDGETS


def _loose_letter(found: Found) -> bool:
    """Tell whether one letter stands apart behind the dossier: the Eerste Kamer numbers its papers so."""
    fund = found.group("fund")
    return fund is not None and len(fund) == 1 and found.text[found.match.start("fund") - 1].isspace()


def _dossiers(
    found: Found, names: tuple[tuple[str, str | None], ...], body: str | None, years: str | None
) -> tuple[Mention, ...]:
    return (found.mention(CitationKind.DOSSIER, Dossiers(names, body, years), pinpoint=pinpoint(found)),)


def _dossier_range(found: Found) -> tuple[Mention, ...]:
    first = int(digits(found.group("first_dossier") or "0"))
    last = int(digits(found.group("last_dossier") or "") or first)
    if not (10_000 <= first <= last <= LAST_DOSSIER and last - first <= LARGEST_RANGE):
        return ()
    if first == last and not found.match[0].lower().startswith("stuk"):
        return ()  # one dossier is read by another row
    return _dossiers(found, tuple((str(number), None) for number in range(first, last + 1)), None, None)


def _bare(found: Found) -> tuple[Mention, ...]:
    number = digits(found.group("dossier") or "")
    if not 10_000 <= int(number or 0) <= LAST_DOSSIER:
        return ()
    before = found.before(80)
    if any(pattern.search(before) for pattern in (_MONEY_BEFORE, _DOCKET_BEFORE, _NO_DOSSIER_BEFORE)):
        return ()
    return labelled(found)


def _dash_form(found: Found) -> tuple[Mention, ...]:
    number, dossier = found.group("dash") or "", digits(found.group("dossier") or "")
    if _is_other_number(found, dossier, number):
        return ()
    mentions = _bare(found)
    if mentions and number and not number.strip("IVX") and not found.group("fund"):
        # guess: "36410-V" is the budget of a ministry; papers of the Eerste Kamer are written "35 824, H".
        return _dossiers(found, ((dossier, number),), None, None)
    return mentions


def _is_other_number(found: Found, dossier: str, number: str) -> bool:
    """Tell whether digits, dash and digits are no dossier and number: "rekening 36410-111", "21501-08", an amount."""
    spaced = found.text[found.match.end("dossier") : found.match.start("dash")] != "-" and not _toevoeging(found)
    if spaced and not _CLOSES.match(found.text, found.match.end()):
        return True
    series = dossier == "21501" and len(number) == 2 and not found.group("series")
    if series or number.startswith("0") or int(dossier) < FIRST_WITH_DASH:
        return True
    return _OTHER_NUMBER_BEFORE.search(found.before(12)) is not None


def _bracketed(found: Found) -> tuple[Mention, ...]:
    names = ((digits(found.group("dossier") or ""), found.group("fund")), *_others(found.group("others")))
    if "zitting" not in found.match[0] and found.group("sitting") is None:
        if any(not 10_000 <= int(number) <= LAST_DOSSIER for number, _ in names):
            return ()
        before = found.before(300).rsplit("; ", 1)[-1]
        if not _BILL.search(before) or _AMOUNT_BEFORE.search(before) or _FILE_BEFORE.search(before):
            return ()
    return _dossiers(found, names, None, session(found.group("first"), found.group("second")))


_BRACKET_TRIGGER = r"<\((?=\s?\d\d[\s.]?\d{3}[)\s,–-]|\d{4},\szitting)>"
_GROUPED_TRIGGER = r"<\d(?<![\w/€$-]\d)(?<!\d[.,\s]\d)\d[\s.]?\d{3}(?!\d)(?=[\s,.;:/(A-Z\u2010-\u2015-])>"

ROWS: tuple[Row, ...] = (
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, labelled",
        _LABELLED,
        labelled,
        triggers=("kamerst", "kst.", "kst "),
        must=(
            "Zie Kamerstukken II 2015/16, 34 442, nr. 3, p. 7.",
            "Kamerstukken I 2001/02, 27 745 (299, 299a, 299b)",
            "Kamerstuk TK 31.700XII, 6",
            "Kamerstukken II, Zitting 1957-1958-5021, Nr. 3, blz. 8",
        ),
        must_not=("Zie de Kamerstukken over 2018.", "In de Kamerstukken staan 35 voorbeelden."),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, chamber as label",
        _CHAMBERED,
        labelled,
        triggers=("tweede kamer", "eerste kamer", "tk", "ek"),
        must=("Tweede Kamer, vergaderjaar 2012-2013, 33 400 X nr. 73", "EK 2009-10, 32 123 XIV, B"),
        must_not=("Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1", "De Tweede Kamer nam in 2018 35 moties aan."),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, session as label",
        _BY_SESSION,
        labelled,
        triggers=("zitting", "vergaderjaar"),
        must=("Zie de nota (zitting 1975-1976,13 870, nr. 3).", "Zitting 1966/67-8 919, nr. 5, blz. 2"),
        must_not=("In de zitting 1976-1977 werden 14 212 vragen gesteld.",),
    ),
    Row(
        CitationKind.DOSSIER,
        "range of dossiers",
        _DOSSIER_RANGE,
        _dossier_range,
        triggers=("wetsvoorstellen", "wetsontwerpen", "stuk nr", "stukken nr", "dossiers"),
        must=("de wetsontwerpen 15 201-15 204", "het stuk nr. 11 250 is ingetrokken"),
        must_not=("De nummers 27301 tot en met 27304 zijn ingetrokken.",),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, TK or EK without session",
        _LETTERED,
        labelled,
        triggers=("tk", "ek"),
        must=("Zie TK 31 200 VI, nr. 131.",),
        must_not=("De auto, kenteken TK-410-X, is in beslag genomen.",),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, TK or EK with grouped dossier",
        _LETTERED_BARE,
        _bare,
        triggers=("tk", "ek"),
        must=("Zie EK 34.682, CI.", "Zie TK 35.526, 6."),
        must_not=("De TK 12.500, 3 km verder.", "TK 45 000, 6"),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, motion as label",
        _MOTION,
        _bare,
        triggers=("motie", "amendement"),
        must=("Motie 36410-111 is nog niet afgedaan.", "Motie 36 410, nr. 97 vraagt een brief."),
        must_not=("De motie 2019 is aangenomen.",),
    ),
    Row(
        CitationKind.DOSSIER,
        "dossier, named",
        _NAMED_DOSSIER,
        _bare,
        triggers=("wetsvoorstel", "wetsontwerp", "dossier", "kamerdossier", "kamerstukdossier", "kamerstukkendossier"),
        must=("Het wetsvoorstel 36 410 is aangehouden.",),
        must_not=("De ombudsman behandelde dossier 2009.00214.",),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, bare",
        _BARE,
        _bare,
        triggers=(_GROUPED_TRIGGER,),
        must=("In de motie (35 300-A, nr. 15) staat dit.", "De motie (35824, letter H) is ingetrokken."),
        must_not=(
            "In 2019 waren er 35 000 aanvragen, nr. 1 in de lijst.",
            "HR 30 november 1977, nr. 18 601, nr. 3",
            "Dat zijn er 21 500, nr. 1 in Europa.",
        ),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, behind the figure of its note",
        _BEHIND_FIGURE,
        _bare,
        triggers=(r"<\d(?<![^\n\0]\d)\d{0,2}\s(?=\d\d\s\d{3}(?!\d))>",),
        must=("12 30 196, nr. 842.",),
        must_not=("Er waren 12 30 196, nr. 842.", "12 30 000 euro"),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, letter in brackets",
        _LETTER_IN_BRACKETS,
        _bare,
        triggers=(_BRACKET_TRIGGER,),
        must=("De motie (36 410 VI, F) is uitgevoerd.", "Zie het verslag (34.775, AB)."),
        must_not=("De opbrengst (36 410, Almere) is gedaald.", "(36 410, Amsterdam)"),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, with dashes",
        _DASH_FORM,
        _dash_form,
        triggers=(_GROUPED_TRIGGER,),
        must=("34722-1; 33997-95; 23908-(R1519)-131; 21501-08-692", "36067 – 61; 36410 – 22."),
        must_not=("De opbrengst is 20 000-30 000 euro.", "Bel 12345-678-90."),
    ),
    Row(
        CitationKind.DOSSIER,
        "dossier behind the title of a bill",
        _BRACKETED,
        _bracketed,
        triggers=(_BRACKET_TRIGGER,),
        must=(
            "Vaststelling van een nieuwe Vreemdelingenwet (26732);",
            "Wijziging van de Kieswet (3510, zitting 1953—1954);",
        ),
        must_not=("Het aantal leden (17 500) is gedaald.",),
    ),
)
