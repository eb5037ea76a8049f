"""Handelingen, their Aanhangsel with answered questions, and the Bijlagen of old sessions."""

import re
from datetime import date, timedelta

from attrs import evolve

from kamerstuk.citations.grammar.parliament import NUMBER_BEHIND, labelled, numbers_of, pinpoint
from kamerstuk.citations.grammar.vocabulary import (
    AND,
    CHAMBER,
    DAY,
    DOCUMENT_TYPE,
    DOSSIER,
    GAP,
    NOT_A_PAPER,
    NR_TRIGGER,
    NUMBERED,
    PAGE_WORD,
    PAGES,
    RANGE,
    RIJKSWET,
    SEP,
    SESSION,
    SINGULAR,
    TOEVOEGING,
    again,
    chamber,
    digits,
    numbers,
    page_ranges,
    session,
)
from kamerstuk.citations.mention import EERSTE_KAMER, TWEEDE_KAMER, Answers, Debate, Dossiers, Fixed, Mention, Papers
from kamerstuk.citations.patterns import pattern
from kamerstuk.citations.row import Found, Row
from kamerstuk.dutch import MONTHS
from kamerstuk.forms.dossier import DASH, GROUPED
from kamerstuk.identifiers import BijlagenHandelingenId
from kamerstuk.model import CitationKind

FIRST_DEBATE_PAGE = 1000
"""Behind a dossier, a page from here on is one of the Handelingen: no paper is so long (see `_debate`)."""

FIRST_RUNNING = "1945-1946"
"""From this session on dossiers are numbered on; before it the papers of each session began at 1."""

CODES = {EERSTE_KAMER: "ek", TWEEDE_KAMER: "tk", None: "tk"}
"""Where no chamber is named the Tweede Kamer is meant."""

_LABEL = r"(?i:handelingen|hand[.,])(?![a-z])"
_BODY = (
    rf"(?:{SEP}(?P<ucv>UCV|OCV)|{SEP}(?P<joint>(?i:verenigde\svergadering)|VV)|{SEP}(?:(?i:van\sde|der)\s)?"
    rf"(?:(?i:kamer)\s)?(?P<opened>\()?{CHAMBER}(?(opened)\)))?"
)
_UCV_BEHIND = r"(?:\s?\(?(?P<ucv_behind>UCV|OCV)(?!\w)\)?)?"
_MEETING = rf"{SINGULAR}(?P<meeting>\d{{1,3}})(?!\w)"
_ITEM = (
    rf"(?:(?:{GAP}{DASH}{GAP}|{SEP})(?:(?i:items?|agendapunten?){GAP}(?P<items>\d{{1,3}}(?!\d)(?:(?:{GAP},{GAP}|{AND}|{RANGE})"
    rf"\d{{1,3}}(?!\d){NOT_A_PAPER}){{1,12}}+)"
    rf"|(?i:item|agendapunt|ap\.){GAP}(?:(?i:nr)\.?{GAP})?(?P<item>\d{{1,3}})(?!\d)))"
)
_ON = r"(?:\b(?i:zie\s)?(?i:de\s)?(?i:vergadering\s)?(?i:van|d\.d\.|dd\.?)\s)?"
_PLAIN_DATE = rf"(?P<numeric>\d{{1,2}}-\d{{1,2}}-\d{{4}}|{DAY})"

# "Handelingen II 2018/2019, nr. 27, item 10, p. 14"; "Handelingen II, 1988/89, blz. 39-2410 en 2435"; with a dossier
# between session and meeting. Groups: chamber, ucv, first, second, dossier, meeting, item, numeric, pages.
_DEBATE = pattern(
    rf"{_LABEL}{_BODY}(?:\svan\sde(?=\s(?i:zitting)))?{SEP}{SESSION}(?:{SEP}(?P<dossier>{GROUPED}){RIJKSWET}(?:{TOEVOEGING})?{RIJKSWET})?{_UCV_BEHIND}"
    rf"(?:{SEP}(?P<joined>\d{{1,3}}-\d{{4,5}})(?!\d)|{SEP}(?:{_MEETING}|(?P<bare>\d{{1,3}}(?=\s?[,-]\s?(?:item\s|p\.\s?|blz\.?\s?|bladz\.?\s?)?\d)))(?:-(?P<short>\d{{1,3}})(?!\d))?)?"
    rf"(?:{_ITEM}|{SEP}(?:{_ON}){_PLAIN_DATE})?(?:,{GAP}{_ON}{again(DAY, 'too')})?"
    rf"(?:{PAGES}(?:,?\s\d(?:de|e)\skolom|,?\s(?:linker|rechter)kolom)?)?"
)

# "Hand. TK 75, 12-6-2019", "Handelingen II 12 juni 2019, nr. 75": the date gives the session.
_DATED = pattern(
    rf"{_LABEL}{_BODY}{SEP}(?:(?:{SINGULAR})?(?P<meeting>\d{{1,3}})(?!\d){SEP})?(?:{_ON}){_PLAIN_DATE}"
    rf"(?:{SEP}{SINGULAR}(?P<after>\d{{1,3}})(?!\w))?{_ITEM}?(?:{PAGES})?"
)

# "Handelingen der Tweede Kamer, bladz. 1175", "Handelingen dezer zitting, blz. 787": no session, so no id.
_UNDATED = pattern(rf"{_LABEL}{_BODY}(?:\sdezer\szitting)?{PAGES}(?:,?\s(?:linker|rechter)kolom)?")

# "Handelingen I, 1996-1997, 24 692, nr. 228b, p. 4": the label is wrong, this is a kamerstuk.
_MISLABELLED = pattern(
    rf"{_LABEL}(?:{SEP}{CHAMBER})?{SEP}{SESSION}{SEP}{DOSSIER}{RIJKSWET}(?:{TOEVOEGING})?{NUMBER_BEHIND}(?:(?:"
    rf"{DOCUMENT_TYPE})?{PAGES})?"
)

# "; 4277", "en 6138-6140": further pages. "en nr. 31, item 4": a further meeting.
_AND_PAGES = pattern(
    rf"(?:{GAP};{GAP}|{AND})(?P<span>(?:{PAGE_WORD}{GAP})?(?P<pages>\d{{2,5}}(?:{GAP}{DASH}{GAP}\d{{2,5}})?))(?=\s?"
    rf"(?:[.,;)]|$))"
)
_AND_MEETING = pattern(
    rf"{GAP}[,;]?{GAP}(?:(?:en|alsmede)\s)?(?P<span>(?:{SESSION}{SEP})?{_MEETING}(?:{_ITEM})(?:{PAGES})?)"
)

# "Aanhangsel Handelingen II 2019/20, nr. 89"; "Aanhangsel van de Handelingen, vergaderjaar 2022–203, nr. 2821".
_ANSWERS = pattern(
    r"(?i:(?P<asked>kamervragen\s)\(aanhangsel\)|aanhangsels?|aan-hangsel|aanh\.)(?![a-z])(?:\s(?i:van|bij|tot)\s(?i:de|het)(?:\s(?i:verslag\svan\sde))?|\s(?i:der))?"
    rf"(?P<label>\s{{1,4}}(?i:handelingen|hand\.))?(?:{SEP}(?:(?i:van\sde|der)\s)?{CHAMBER})?(?:{SEP}{SESSION})?"
    rf"(?:{SEP}{NUMBERED}|{SEP}(?P<bare>\d{{1,4}})(?![\w]|[.,/-]\d))?(?:{PAGES})?"
    rf"(?(first)|(?:,?\s(?=\(?(?i:vergaderjaar|zitting)){again(SESSION, 'tail')}(?!{SEP}[nN]))?)"
)
# "Handelingen II 2010/11, Aanhangsel, nr. 1456": the label stands first.
_ANSWERS_OF = pattern(
    rf"(?P<label>{_LABEL}|(?i:kamerstukken)(?![a-z]))(?:{SEP}(?:(?i:van\sde|der)\s)?{CHAMBER})?{SEP}{SESSION}{SEP}(?i:aanhangsel|aanh\.)(?![a-z])"
    rf"(?:{SEP}{NUMBERED}|{SEP}(?P<bare>\d{{1,4}})(?![\w]|[.,/-]\d))(?:{PAGES})?"
)
# "Aanhangsel 902, Handelingen 1979-80": number first, then label and session.
_ANSWERS_FIRST = pattern(
    rf"(?i:aanhangsels?)\s(?:{NUMBERED}|(?P<bare>\d{{1,4}})),?\s(?P<label>{_LABEL})(?:{SEP}{CHAMBER})?{SEP}{SESSION}"
)
_AND_ANSWER = pattern(
    rf"{GAP}[,;]?{GAP}(?:(?:en|alsmede)\s{{1,4}})?(?P<span>(?:(?=[vz]|\d{{4}}\s?(?:/|{DASH})){SESSION}{SEP})?{NUMBERED}(?:{PAGES})?)(?!\s?\({GROUPED})"
)
_SESSION_BEFORE = pattern(rf"(?:vergaderjaar|zitting)\s{SESSION}\s?[,;:]?\s?$", re.I)

# "Bijl. Hand. II 1886/87, 12", "Bijl. Hand. II 1912/13, 215, nr. 3", "Bijl. Hand, II, zitting 1935-1936, nr. 88".
_ANNEX = pattern(
    rf"(?i:bijl(?:agen?)?[.,]?)\s(?:(?i:van\sde|der)\s)?(?i:hand(?:elingen)?[.,]?)(?:{SEP}{CHAMBER})?{SEP}{SESSION}"
    rf"(?:{GAP}{DASH}{GAP}|{SEP})"
    rf"(?:(?P<grouped>{GROUPED})(?:{SEP}{NUMBERED})?"
    rf"|(?:{SINGULAR})?(?P<number>\d{{1,4}})(?!\w)(?:{SEP}{SINGULAR}(?P<sub>\d{{1,3}}[a-z]?)(?!\w))?)(?:{PAGES})?"
)
# "Handelingen der Tweede Kamer 1938-1939, bijlage 204 (nr. 2)".
_ANNEX_OF = pattern(
    rf"{_LABEL}{_BODY}{SEP}{SESSION}{SEP}(?i:bijlagen?)\s(?:{SINGULAR})?(?P<number>\d{{1,4}})(?!\w)"
    rf"(?:\s?\(?{SINGULAR}(?P<sub>\d{{1,3}}[a-z]?)\)?)?(?:{PAGES})?"
)
# "Gedrukt onder n°. 291 der Zitting 1924—1925": "onder" stands outside.
_PRINTED_UNDER = pattern(rf"{SINGULAR}(?P<number>\d{{1,4}}),?\s(?:der|van\sde)\s(?i:zitting)(?:en)?\s{SESSION}")
# "Gedrukt stuk Tweede Kamer, zitting 1963—1964, nr. 7642": the number is the dossier.
_PRINTED = pattern(
    rf"(?i:gedrukte?\sstuk(?:ken)?)(?:{SEP}(?:(?i:der|van\sde)\s)?{CHAMBER})?{SEP}{SESSION}{SEP}(?:{SINGULAR})?"
    rf"(?P<dossier>{GROUPED}|\d{{4}})(?!\d)(?:{SEP}{NUMBERED})?(?:{PAGES})?"
)


def session_on(day: date) -> str:
    """Return the session in which a day falls: it begins on the third Tuesday of September."""
    first = date(day.year, 9, 1)
    opening = first + timedelta((1 - first.weekday()) % 7 + 14)
    year = day.year if day >= opening else day.year - 1
    return f"{year}-{year + 1}"


def _date_of(found: Found) -> date | None:
    text = found.group("numeric")
    if not text:
        return None
    try:
        if found.group("month"):
            month = MONTHS.get((found.group("month") or "").lower(), 0)
            return date(int(found.group("year") or 0), month, int(found.group("day") or 0))
        day, month, year = (int(part) for part in text.split("-"))
        return date(year, month, day)
    except ValueError:
        return None


def _code(found: Found) -> str:
    if found.group("ucv") or found.group("ucv_behind"):
        return "ucv-tk"
    return "vv" if found.group("joint") else CODES[chamber(found.group("chamber"))]


def _page_ids(found: Found) -> tuple[str, ...]:
    """Return pages as ids write them; of "39-2410 en 2435" (meeting 39) the first page counts."""
    if found.group("joined"):  # "81-5012": meeting and page
        return (found.group("joined") or "",)
    ranges = page_ranges(found.group("pages"))
    if ranges and "-" in ranges[0]:
        first, second = ranges[0].split("-")
        if len(first) <= 3 < len(second):
            return ranges[:1]
    return ranges


def _items(found: Found) -> tuple[str, ...]:
    return numbers(found.group("items") or found.group("item") or "")


def _debate(found: Found) -> tuple[Mention, ...]:
    years = session(found.group("first"), found.group("second"))
    ranges = _page_ids(found)
    if years is None or (found.group("dossier") and not _is_debate(found, ranges)):
        return ()
    meeting = found.group("meeting") or found.group("bare")
    items = _items(found)
    item = items[0] if items else found.group("short")
    if not found.group("second") and not (meeting or ranges or found.group("numeric")):
        return ()  # "de Handelingen 2019" are the volume, no place in it
    parts = Debate(_code(found), years, meeting, item if meeting else None, ranges, items[1:])
    return (found.mention(CitationKind.HANDELINGEN, parts, pinpoint=pinpoint(found)),)


def _is_debate(found: Found, ranges: tuple[str, ...]) -> bool:
    return bool(_items(found)) or any(int(page.split("-")[0]) >= FIRST_DEBATE_PAGE for page in ranges)


def _dated(found: Found) -> tuple[Mention, ...]:
    day = _date_of(found)
    if day is None:
        return ()
    meeting = found.group("meeting") or found.group("after")
    items = _items(found)
    item = items[0] if items and meeting else None
    parts = Debate(_code(found), session_on(day), meeting, item, _page_ids(found), items[1:])
    return (found.mention(CitationKind.HANDELINGEN, parts, pinpoint=pinpoint(found), evidence="session from the date"),)


def _undated(found: Found) -> tuple[Mention, ...]:
    parts = Debate(_code(found), None, None, None, _page_ids(found))
    return (found.mention(CitationKind.HANDELINGEN, parts, pinpoint=pinpoint(found)),)


def _mislabelled(found: Found) -> tuple[Mention, ...]:
    ranges = _page_ids(found)
    return () if _is_debate(found, ranges) else labelled(found)


def _and_pages(found: Found) -> tuple[Mention, ...]:
    parts = found.previous.parts if found.previous else None
    if not isinstance(parts, Debate) or not parts.pages or parts.item:
        return ()
    return (found.mention(CitationKind.HANDELINGEN, evolve(parts, pages=_page_ids(found)), pinpoint=pinpoint(found)),)


def _and_meeting(found: Found) -> tuple[Mention, ...]:
    parts = found.previous.parts if found.previous else None
    if not isinstance(parts, Debate):
        return ()
    years = session(found.group("first"), found.group("second")) or parts.session
    item, *more = _items(found)
    further = Debate(parts.code, years, found.group("meeting"), item, (), tuple(more))
    return (found.mention(CitationKind.HANDELINGEN, further, pinpoint=pinpoint(found)),)


def _answers(found: Found) -> tuple[Mention, ...]:
    first, second = found.group("first"), found.group("second")
    if not numbers_of(found) and not found.group("pages"):
        return ()
    named = found.group("label") or found.group("asked")
    if not named and not (first and chamber(found.group("chamber"))):
        return ()  # "Aanhangsel 1" is the foot of a page
    if not first:
        first, second = found.group("first_tail"), found.group("second_tail")
    if not first:
        before = _SESSION_BEFORE.search(found.before(50))
        first, second = (before["first"], before["second"]) if before else (None, None)
    parts = Answers(CODES[chamber(found.group("chamber"))], session(first, second), numbers_of(found))
    return (found.mention(CitationKind.AANHANGSEL, parts, pinpoint=pinpoint(found)),)


def _and_answer(found: Found) -> tuple[Mention, ...]:
    parts = found.previous.parts if found.previous else None
    if not isinstance(parts, Answers):
        return ()
    years = session(found.group("first"), found.group("second")) or parts.session
    further = evolve(parts, session=years, numbers=numbers_of(found))
    return (found.mention(CitationKind.AANHANGSEL, further, pinpoint=pinpoint(found)),)


def _annex(found: Found) -> tuple[Mention, ...]:
    years = session(found.group("first"), found.group("second"))
    if years is None:
        return ()
    grouped = digits(found.group("grouped") or "")
    number = found.group("number") or ""
    if len(number) == 4 and years >= FIRST_RUNNING:
        grouped = number
    if grouped:  # a number of the running series: a dossier of our days
        body, listed = chamber(found.group("chamber")), numbers_of(found)
        listed = listed or ((sub,) if (sub := found.group("sub")) else ())
        if listed:
            paper = Papers(grouped, listed, None, body, years)
            return (found.mention(CitationKind.KAMERSTUK, paper, pinpoint=pinpoint(found)),)
        whole = Dossiers(((grouped, None),), body, years)
        return (found.mention(CitationKind.DOSSIER, whole, pinpoint=pinpoint(found)),)
    number = "-".join(part for name in ("number", "sub") if (part := found.group(name)))
    id = str(BijlagenHandelingenId(years, number))
    return (found.mention(CitationKind.BIJLAGEN_HANDELINGEN, Fixed((id,)), pinpoint=pinpoint(found)),)


def _printed(found: Found) -> tuple[Mention, ...]:
    number = digits(found.group("dossier") or "")
    listed = numbers_of(found)
    body, years = chamber(found.group("chamber")), session(found.group("first"), found.group("second"))
    if listed:
        paper = Papers(number, listed, None, body, years)
        return (found.mention(CitationKind.KAMERSTUK, paper, pinpoint=pinpoint(found)),)
    return (found.mention(CitationKind.DOSSIER, Dossiers(((number, None),), body, years), pinpoint=pinpoint(found)),)


_HANDELINGEN = ("handelingen", "hand.", "hand,")

ROWS: tuple[Row, ...] = (
    Row(
        CitationKind.HANDELINGEN,
        "handelingen",
        _DEBATE,
        _debate,
        triggers=_HANDELINGEN,
        must=(
            "Handelingen II 2018/2019, nr. 27, item 10, p. 14",
            "Handelingen II, 1988/89, blz. 39-2410 en 2435",
            "Handelingen (II) 2015/16, nr. 17, items 3 en 6",
        ),
        must_not=("Zie de Handelingen en de Kamerstukken voor het verloop.",),
    ),
    Row(
        CitationKind.HANDELINGEN,
        "handelingen, by date",
        _DATED,
        _dated,
        triggers=_HANDELINGEN,
        must=("Hand. TK 75, 12-6-2019", "Handelingen Tweede Kamer van 12 juni 2019, nr. 75, item 3"),
        must_not=("De Handelingen van mei.",),
    ),
    Row(
        CitationKind.HANDELINGEN,
        "handelingen, without session",
        _UNDATED,
        _undated,
        triggers=_HANDELINGEN,
        must=("Handelingen der Tweede Kamer, bladz. 1175",),
        must_not=("De handelingen van de voogd, zie aldaar.",),
    ),
    Row(
        CitationKind.KAMERSTUK,
        "kamerstuk, labelled Handelingen",
        _MISLABELLED,
        _mislabelled,
        triggers=_HANDELINGEN,
        must=("Handelingen I, 1997-1998, 25 114, nr. 122c, p. 4.",),
        must_not=("Handelingen II, vergaderjaar 2006-2007, 30 557, nr. 61, pag. 3366.",),
    ),
    Row(
        CitationKind.HANDELINGEN,
        "handelingen, further pages",
        _AND_PAGES,
        _and_pages,
        after=(CitationKind.HANDELINGEN,),
        must=("Handelingen II 2000/2001, blz. 4225–4227; 4277.",),
    ),
    Row(
        CitationKind.HANDELINGEN,
        "handelingen, further meeting",
        _AND_MEETING,
        _and_meeting,
        after=(CitationKind.HANDELINGEN,),
        must=("Handelingen II 2015/16, nr. 100, item 11 en nr. 31, item 4.",),
    ),
    Row(
        CitationKind.AANHANGSEL,
        "aanhangsel",
        _ANSWERS,
        _answers,
        triggers=("aanhangsel", "aan-hangsel", "aanh.", "kamervragen (aanhangsel)"),
        must=(
            "Aanhangsel Handelingen II 2019/20, nr. 89",
            "Aanhangsel van de Handelingen II 2012/13, 2706.",
            "Kamervragen (Aanhangsel) 2020-2021, 1477",
        ),
        must_not=("Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1",),
    ),
    Row(
        CitationKind.AANHANGSEL,
        "aanhangsel, behind the label",
        _ANSWERS_OF,
        _answers,
        triggers=(*_HANDELINGEN, "kamerstukken"),
        must=("Handelingen II 2010/11, Aanhangsel, nr. 1456", "Kamerstukken II 2011/12, Aanhangsel 388"),
        must_not=("Handelingen en Aanhangsel, nr. 3",),
    ),
    Row(
        CitationKind.AANHANGSEL,
        "aanhangsel, number before the label",
        _ANSWERS_FIRST,
        _answers,
        triggers=("aanhangsel",),
        must=("Aanhangsel 771, Handelingen II 1986/87",),
        must_not=("Aanhangsel 771 bij de polis",),
    ),
    Row(
        CitationKind.AANHANGSEL,
        "aanhangsel, further number",
        _AND_ANSWER,
        _and_answer,
        after=(CitationKind.AANHANGSEL,),
        must=("Aanhangsel Handelingen II 2021/22, nr. 632 en nr. 1454.",),
    ),
    Row(
        CitationKind.BIJLAGEN_HANDELINGEN,
        "bijlagen handelingen",
        _ANNEX,
        _annex,
        triggers=("bijl.", "bijl,", "bijlagen hand", "bijlage hand", "bijlagen der hand", "bijlagen van de hand"),
        must=("Bijl. Hand. II 1886/87, 12", "Bijl. Hand, II, zitting 1935-1936, nr. 88."),
        must_not=("De bijlagen, hand in hand.",),
    ),
    Row(
        CitationKind.BIJLAGEN_HANDELINGEN,
        "bijlage of the handelingen",
        _ANNEX_OF,
        _annex,
        triggers=_HANDELINGEN,
        must=("Handelingen der Tweede Kamer 1938-1939, bijlage 204 (nr. 2).",),
        must_not=("Handelingen II 2018/19, nr. 27, bijlage.",),
    ),
    Row(
        CitationKind.BIJLAGEN_HANDELINGEN,
        "paper of an old session",
        _PRINTED_UNDER,
        _annex,
        triggers=(NR_TRIGGER,),
        must=("Gedrukt onder n°. 291 der Zitting 1924—1925", "Gedrukt onder no. 375, der zitting 1936—1937"),
        must_not=("nr. 3 der zitting van de raad",),
    ),
    Row(
        CitationKind.DOSSIER,
        "gedrukt stuk",
        _PRINTED,
        _printed,
        triggers=("gedrukt",),
        must=("Gedrukt stuk Tweede Kamer, zitting 1963—1964, nr. 7642.",),
        must_not=("Het gedrukte stuk van 1963 telt 7642 regels.",),
    ),
)
