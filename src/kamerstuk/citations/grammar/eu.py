"""Acts, documents and the Official Journal of the European Union."""

import re

from attrs import evolve

from kamerstuk.citations.grammar.dates import last_year_in
from kamerstuk.citations.grammar.law_names import european_acts, telling_names
from kamerstuk.citations.grammar.vocabulary import AND, DAY, GAP, NOT_A_PAPER
from kamerstuk.citations.mention import Acts, Fixed, Mention
from kamerstuk.citations.patterns import pattern
from kamerstuk.citations.row import Found, Row
from kamerstuk.identifiers import Celex, EuDocument, EuJournal
from kamerstuk.model import CitationKind, Pinpoint

YEAR_FIRST_SINCE = 2015
"""Since 2015 every act is year/number; regulations and many decisions were number/year."""

_LETTERS = (
    ("kaderbesluit", "F"),
    ("richtlijn", "L"),
    ("verordening", "R"),
    ("besluit", "D"),
    ("beschikking", "D"),
    ("aanbeveling", "H"),
    ("framework decision", "F"),
    ("directive", "L"),
    ("regulation", "R"),
    ("decision", "D"),
    ("recommendation", "H"),
)
_TYPES = "|".join(word.replace(" ", r"\s") for word, _ in _LETTERS)
_BODIES = r"(?:EU|EG|EEG|EC|EEC|Euratom|EURATOM|EGKS|GBVB|JBZ)"
_TREATY = rf"\({_BODIES}(?:(?:,\s?|/|\sen\s){_BODIES})?\)"
_SUFFIX = rf"/{_BODIES}(?:,\s?Euratom)?(?!\w)"
_INSTITUTION = (
    r"(?:\s(?:van|der)\s(?:de|het)?\s?(?:Europees\sParlement\sen\s(?:van\s)?de\s)?"
    r"(?:Raad|Commissie|Europese\sCommissie|Europese\sCentrale\sBank)(?:\s(?:van\sde|der)\sEuropese\s(?:Unie"
    r"|Gemeenschap(?:pen)?))?)"
)
# The day of an act may stand behind the institution that made it, and its number behind that, in brackets too.
_BY = rf"(?:{_INSTITUTION}(?:,?\svan\s{{1,2}}(?:\d{{1,2}}\s[a-z]{{3,9}}\s\d{{4}}),?)?)?"
_PAIR = r"\d{1,4}\s?/\s?\d{1,4}(?![\d])"
# "(EU) nr. 604/2013", "nr. 2003/4/EG", "2006/112". Groups: treaty, noun, pair, suffix.
_DESIGNATION = (
    rf"(?:(?:\((?=[Nn]))?(?i:nrs?\.?|no\.?){GAP})?(?P<treaty>{_TREATY})?{GAP},?{GAP}(?P<noun>(?i:nrs?\.?|no\.?)(?=[\s\d]))?{GAP}"
    rf"(?P<pair>{_PAIR})(?P<suffix>{_SUFFIX})?(?!/\w)"
)
_FURTHER = rf"(?P<further>(?:(?:{GAP},{GAP}|{AND}){_PAIR}(?:{_SUFFIX})?(?!/\w)(?!\s?\()){{1,20}}+)?"

# "Richtlijn 2003/87/EG", "Verordening (EU) nr. 439/2010", "Richtlijnen 2004/38/EG en 2003/109/EG"; the word may be the
# end of another ("Terugkeerrichtlijn"). Groups: type, treaty, noun, pair, suffix, further.
_ACT = pattern(
    rf"(?P<type>(?i:{_TYPES}))(?i:en|s)?(?:\s(?P<early>{_TREATY}))?{_BY}(?:,)?\s{{1,3}}+{_DESIGNATION}{_FURTHER}"
)
# The scan starts at words and numbers, and the type may be the end of a word: the number leads back to it.
_TRIGGERED = pattern(r"[(\d]")
_TYPE_BEFORE = pattern(rf"(?i:{_TYPES})(?:en|s)?(?:\s{_TREATY})?{_BY},?\s{{1,3}}(?:\(?(?i:nrs?|no)\.?\s{{0,2}})?$")
# "richtlijn inzake kredietovereenkomsten voor consumenten (2008/48/EG, PbEU L 133)": the type stands before the title.
_IN_BRACKETS = pattern(rf"(?P<pair>{_PAIR})(?P<suffix>{_SUFFIX})?(?!/\w)(?P<journal>,?\s(?:P[Bb]|Publicatieblad))?")
_OPENED = r"(?:E[UG]\s|EEG\s)?(?:nr\.\s?)?"
# "de Europese Opvangrichtlijn (2024/1346)": without "EU" behind the number, the word must be a European act.
_EUROPEAN = pattern(
    rf"(?:\bE[GU]-[\w-]{{0,40}}|\b[Ee]urope(?:se|an)\s[\w-]{{0,40}})(?P<type>(?i:{_TYPES}))\s\((?:nr\.\s?)?$"
)
# "de AI-verordening (2024/1689)", "NIS2-richtlijn (EU 2022/2555)": the type is the end of a name, year first.
_END_OF_NAME = pattern(rf"(?=[A-Z])[\w-]{{2,40}}(?P<type>(?:richtlijn|verordening))\s\({_OPENED}$")
_BRACKET_BEFORE = pattern(rf"\({_OPENED}$")
_TYPE_NEAR = pattern(rf"(?P<type>(?i:{_TYPES}))(?=\s)(?:[^.;:()]{{3,160}}|\s)(?:\((?:nr\.\s?)?)$")
# "en (EU) nr. 1316/2013": a further act under one noun, with its own treaty or "nr.".
_AND_ACT = pattern(rf"(?:{GAP},{GAP}|{AND}|{GAP};{GAP})(?P<span>(?=\(|[nN]r){_DESIGNATION})")
# "32013R0604", "02016R0679-20160504".
_CELEX = pattern(r"(?P<number>[03](?:19|20)\d\d(?P<letter>[RLDFHErldfhe])\d{4}(?:-\d{8}|R\(\d\d\))?)(?!\w)")
_COMPOUND = pattern(rf"(?:[Gg]edelegeerde\s)?[\w-]{{0,30}}?(?=(?i:{_TYPES}))")
_PAIRS = pattern(_PAIR)
_NOUN_BEHIND = pattern(r"\bn(?:r|o)s?\.?\s?$", re.I)
# "verordening 2018/12 van de gemeenteraad": of a body in the Netherlands, with numbers of its own.
_LOCAL = pattern(
    r"[^.;]{0,20}\b(?i:van|voor|der)\s(?:(?i:de|het|provinciale|gedeputeerde)\s){0,2}(?:[Gg]emeente|[Pp]rovinci|[Ww]aterschap"
    r"|[Hh]oogheemraad|[Ss]taten\b|[Ee]iland|[Bb]estuurscollege|[Cc]ollege|[Bb]urgemeester|raad\b|[Pp]roductschap"
    r"|[Bb]edrijfschap|S(?:ociaal-Economische|ER\b))"
)
_LOCAL_BEFORE = pattern(r"(?i:gemeentelijke|provinciale|plaatselijke|onderlinge|lokale|keur|legger)\b[^.;]{0,30}$")
_WORD_BEFORE = pattern(r"[\w-]+$")

# "COM(2019) 126 final", "SWD (2023), 819", "C(2009)9963".
_DOCUMENT = pattern(
    r"(?P<body>COM|SWD|SEC|JOIN|C)(?:\s?\(\s?(?P<year>\d{4}|[5-9]\d)\s?\)|/(?P<slashed>\d{4})/)\s{0,2},?\s{0,2}(?:nr\.?\s)?"
    r"(?P<number>\d{1,5})(?!\d)(?:\s(?:final|def(?:initief)?\.?|endg\.?)(?:/\d)?(?!\w))?"
    rf"(?P<others>(?:{AND}(?!(?:19|20)\d\d(?!\d))\d{{2,5}}(?!\d){NOT_A_PAPER}(?=\s?(?:[),.;:\]»]|$)|\sen\s\d)){{1,6}}+)?"
)

# "de Opvangrichtlijn", "de NIS2-richtlijn": a name from the table; where a number follows, the number is read.
_NAME = pattern(r"(?=\w)")
_NUMBER_BEHIND = pattern(
    r"\s?[,(]?\s?(?:(?i:de\s)?(?i:kader)?(?i:richtlijn|verordening|besluit)\s)?(?:\(?(?:EU|EG|EEG)\)?,?\s)?(?:nr\.?\s)?\d{1,4}/\d"
)

_FIGURES = pattern(r"\d+")

_JOURNAL = (
    r"(?:P[Bb](?:\.|lad)?(?:\s?(?:van\sde\s)?(?:EU|EG|EEG))?|Publicatieblad(?:\svan\sde\s(?:EU|EG|Europese\s(?:Unie"
    r"|Gemeenschap(?:pen)?)))?)"
)
_SERIES = r"(?:nrs?\.?\s)?(?P<series>[LC])"
# "PbEU 2018, L 328/82", "PbEU L 131", "PB L 119 van 4.5.2016, blz. 1". Groups: year, series, number, page, behind.
_ISSUE = pattern(
    rf"{_JOURNAL}{GAP}[,:]?{GAP}(?:\(?(?P<year>(?:19|20)\d\d)\)?{GAP}[,/]?{GAP})?{_SERIES}\s{{0,2}}(?:nr\.?\s?)?"
    rf"(?P<number>\d{{1,3}})(?![\d])"
    rf"(?:\s?/\s?(?P<page>\d{{1,4}}))?(?:,?\s(?:van\s)?(?:\d{{1,2}}[./-]\d{{1,2}}[./-](?P<behind>(?:19|20)\d\d)"
    rf"|{DAY.replace('<year>', '<written>')})"
    rf"(?:,\s(?:blz|p)\.\s?(?P<pages>\d{{1,4}}(?:[-–]\d{{1,4}})?))?)?"
)
# "PB L, 2024/1348, 22 mei 2024": since October 2023 each act is published by itself.
_SINGLE = pattern(
    rf"{_JOURNAL}{GAP},?{GAP}{_SERIES}{GAP}[,_]?{GAP}(?P<year>202\d|20[3-9]\d)/(?P<number>\d{{1,5}})(?!\d)"
    rf"(?:,\s(?:\d{{1,2}}[.-]\d{{1,2}}[.-]20\d\d|{DAY.replace('<year>', '<written>')}))?"
)
_DATE_BEFORE = pattern(rf"{DAY}\s?[,;]?\s?\(?\s?$")
# "Richtlijn 92/50/EEG van de Raad van 18 juni 1992 betreffende … (PbEG L 209)": one act, its day, one sentence.
_ACT_NAMED = pattern(rf"(?i:{_TYPES})(?:en)?(?![a-z])[^;]{{0,90}}?{_PAIR}")
_SENTENCE_END = pattern(r"\.\s[A-Z]|;")


def act_at(text: str, position: int) -> Mention | None:
    """Return the act that is named at `position`, for an article before it: "artikel 3 van het Kaderbesluit …"."""
    match = _ACT.match(text, position)
    if match is None:
        compound = _COMPOUND.match(text, position)
        match = _ACT.match(text, compound.end()) if compound else None
    found = _act(Found(text, match)) if match else ()
    return found[0] if found else None


def celex(letter: str, pair: str, *, noun: bool) -> str | None:
    """Return the CELEX number of an act: ``celex("L", "2003/87", noun=False)`` is 32003L0087.

    `noun` says that "nr." stands before the pair, which in a regulation or decision means number/year.
    """
    first, second = (part.strip() for part in pair.split("/"))
    year, number = (second, first) if _number_first(letter, first, second, noun) else (first, second)
    whole = _year(year)
    return str(Celex("3", whole, letter, f"{int(number):04d}")) if whole and int(number) else None


def _number_first(letter: str, first: str, second: str, noun: bool) -> bool:
    if letter in "LFH":
        return not _year(first)
    if not _year(second) or (letter == "D" and len(second) == 2):
        return False
    since = _year(first)
    if letter == "D" and not noun:
        return not (since and len(first) == 4)
    return noun or not (since and len(first) == 4 and int(since) >= YEAR_FIRST_SINCE)


def _year(text: str) -> str | None:
    if len(text) == 2:
        return f"19{text}" if int(text) >= 52 else None
    return text if len(text) == 4 and 1952 <= int(text) <= 2050 else None


def _act(found: Found) -> tuple[Mention, ...]:
    letter = dict(_LETTERS)[" ".join((found.group("type") or "").lower().split())]
    if _may_be_of_anyone(found, letter):
        return ()
    noun = found.group("noun") is not None or _NOUN_BEHIND.search(_head(found)) is not None
    pairs = [found.group("pair") or "", *_PAIRS.findall(found.group("further") or "")]
    ids = tuple(id for pair in pairs if (id := celex(letter, pair, noun=noun)))
    if not ids:
        return ()
    word = _WORD_BEFORE.search(found.before(40))
    start = max(found.floor, found.match.start() - len(word[0]) if word else found.match.start())
    return (found.mention(CitationKind.EU_ACT, Acts(letter, ids), start=start),)


def _may_be_of_anyone(found: Found, letter: str) -> bool:
    """Tell "besluit 12/2010" and the "verordening 3/2010" of a municipality: no treaty stands beside the number."""
    if found.group("treaty") or found.group("suffix") or found.group("early"):
        return False
    local = _LOCAL.match(found.text, found.match.end()) or _LOCAL_BEFORE.search(found.before(40))
    return letter in "DHF" or (letter == "R" and local is not None)


def _act_around(found: Found) -> tuple[Mention, ...]:
    width = 110
    before = _TYPE_BEFORE.search(found.before(width))
    if before is None:
        return ()
    start = max(0, found.match.start() - width) + before.start()
    match = _ACT.match(found.text, start) if start >= found.floor else None
    return _act(found._replace(match=match)) if match and match.end() > found.match.start() else ()


def _in_brackets(found: Found) -> tuple[Mention, ...]:
    """Read a number in brackets behind the title of an act; its type stands before the title."""
    before = found.before(180)
    if not _BRACKET_BEFORE.search(before):
        return ()
    near = _TYPE_NEAR.search(before) if found.group("suffix") else _european(found, before)
    if near is None and not (found.group("suffix") and found.group("journal")):
        return ()
    # guess: what the Official Journal printed under a bare title is mostly a directive
    letter = dict(_LETTERS)[" ".join(near["type"].lower().split())] if near else "L"
    id = celex(letter, found.group("pair") or "", noun=False)
    if id is None:
        return ()
    evidence = "type from the title before it" if near else "a directive, as most acts cited by their journal"
    end = found.match.end("suffix") if found.group("suffix") else found.match.end("pair")
    return (found.mention(CitationKind.EU_ACT, Acts(letter, (id,)), end=end, evidence=evidence),)


def _european(found: Found, before: str) -> re.Match[str] | None:
    """Return the type of an act whose number has no "EU" behind it: a European one, or a name of its own.

    guess: municipalities number their own acts too ("2019/12"), but not with a year first and a number above 9.
    """
    first, _, second = (found.group("pair") or "").partition("/")
    numbered = _year(first.strip()) is not None and len(second.strip()) > 1
    return _EUROPEAN.search(before) or (_END_OF_NAME.search(before) if numbered else None)


def _head(found: Found) -> str:
    """Return what stands between the type and the treaty or the numbers: "nr." may stand before "(EU)"."""
    stop = found.match.start("treaty") if found.group("treaty") else found.match.start("pair")
    return found.text[found.match.start() : stop]


def _and_act(found: Found) -> tuple[Mention, ...]:
    parts = found.previous.parts if found.previous else None
    if not isinstance(parts, Acts):
        return ()
    noun = found.group("noun") is not None or found.match["span"].startswith(("n", "N"))
    id = celex(parts.letter, found.group("pair") or "", noun=noun)
    return (found.mention(CitationKind.EU_ACT, evolve(parts, values=(id,))),) if id else ()


def _celex(found: Found) -> tuple[Mention, ...]:
    parts = Acts((found.group("letter") or "").upper(), ((found.group("number") or "").upper(),))
    return (found.mention(CitationKind.EU_ACT, parts, evidence="id printed as such"),)


def _named(found: Found) -> tuple[Mention, ...]:
    start = found.match.start()
    named = european_acts().at(found.text, start)
    if named is None or _NUMBER_BEHIND.match(found.text, named.end):
        return ()
    ids = tuple(law.id for law in named.laws)
    parts = Acts(ids[0][5], ids)
    return (found.mention(CitationKind.EU_ACT, parts, end=named.end, evidence="name of the act"),)


def _document(found: Found) -> tuple[Mention, ...]:
    year = found.group("year") or found.group("slashed") or ""
    body = found.group("body") or ""
    if len(year) == 2:
        if year < "90" and body not in ("COM", "SEC"):
            return ()  # "C(85) 3" may be anything
        year = f"19{year}"
    listed = (found.group("number") or "0", *_FIGURES.findall(found.group("others") or ""))
    ids = tuple(str(EuDocument(body, year, str(int(number)))) for number in listed)
    return (found.mention(CitationKind.EU_DOCUMENT, Fixed(ids)),)


def _year_of_issue(found: Found) -> tuple[str | None, str]:
    """Return the year of an issue and why it is believed: printed, or in the date right before."""
    year = found.group("year") or found.group("behind") or found.group("written")
    if year:
        return year, "printed in full"
    before = _DATE_BEFORE.search(found.before(40))
    if before:
        return before["year"], "year from the date before it"
    sentence = _SENTENCE_END.split(found.before(320))[-1]
    acts = list(_ACT_NAMED.finditer(sentence))
    year = last_year_in(sentence[acts[-1].start() :]) if acts else None
    return (year, "year of the act before it") if year else (None, "printed without a year")


def _issue(found: Found) -> tuple[Mention, ...]:
    year, evidence = _year_of_issue(found)
    id = str(EuJournal(found.group("series") or "", year, str(int(found.group("number") or 0))))
    page = found.group("page") or found.group("pages")
    point = Pinpoint(pages=page) if page else None
    return (found.mention(CitationKind.EU_JOURNAL, Fixed((id,)), pinpoint=point, evidence=evidence),)


def _single(found: Found) -> tuple[Mention, ...]:
    number = f"{int(found.group('number') or 0):05d}"
    id = EuJournal(found.group("series") or "", found.group("year"), number, act=True)
    return (found.mention(CitationKind.EU_JOURNAL, Fixed((str(id),))),)


_DESIGNATIONS = (
    r"<\((?=(?:EU|EG|EEG|Euratom|EURATOM|EGKS|GBVB)[,/)\s])>",
    r"<\d(?<![\w/.]\d)\d{0,3}\s?/\s?\d{1,4}(?!\d)>",
)
_JOURNALS = ("publicatieblad", r"<P(?<![^\W_].)[Bb](?=[\s.EvL])>")

ROWS: tuple[Row, ...] = (
    Row(
        CitationKind.EU_ACT,
        "CELEX number",
        _CELEX,
        _celex,
        triggers=(r"<[03](?<!\w.)(?:19|20)\d\d[RLDFHErldfhe]\d{4}>",),
        must=("CELEX 32013R0604", "02016R0679-20160504"),
        must_not=("32013R06045",),
    ),
    Row(
        CitationKind.EU_ACT,
        "act, by type and number",
        _TRIGGERED,
        _act_around,
        triggers=_DESIGNATIONS,
        must=(
            "Richtlijn 92/43/EEG",
            "Verordening (EEG) nr. 1408/71",
            "Terugkeerrichtlijn 2008/115/EG",
            "Beschikking 406/2009/EG",
            "richtlijn van de Raad van 4 mei 1976, nr. 76/464/EEG",
            "verordening (EG) van de Raad van 27 november 2003 (nr. 2201/2003)",
            "krachtens verordening (EEG), no. 3820/85",
            "Directive 2004/38/EC",
            "Regulation (EU) No 1215/2012",
        ),
        must_not=(
            "De verordening van 12 mei 2010 is vervallen.",
            "besluit 12/2010",
            "de gemeentelijke verordening 3/2014",
            "de verordening van 3 mei 1980, nr. 80/22",
            "in het seizoen 1996/1997",
            "de verordening 2018/12 van de gemeenteraad",
        ),
    ),
    Row(
        CitationKind.EU_ACT,
        "act, number behind its title",
        _IN_BRACKETS,
        _in_brackets,
        triggers=_DESIGNATIONS,
        must=(
            "de richtlijn inzake kredietovereenkomsten voor consumenten (2008/48/EG, PbEU L 133)",
            "de EU-richtlijn (2019/790)",
            "betreffende gevaarlijke stoffen (76/769/EEG, PbEG L 262)",
        ),
        must_not=("De cijfers (2008/48) zijn bekend.", "de richtlijn (2019/790)"),
    ),
    Row(
        CitationKind.EU_ACT,
        "act, further number",
        _AND_ACT,
        _and_act,
        after=(CitationKind.EU_ACT,),
        must=("Verordeningen (EG) nr. 1071/2009, (EG) nr. 1072/2009 en (EU) 1024/2012",),
    ),
    Row(
        CitationKind.EU_ACT,
        "act, by name",
        _NAME,
        _named,
        triggers=telling_names(),
        must=("De Vogelrichtlijn geldt.", "op grond van de Richtlijn consumentenrechten", "de NIS2-richtlijn"),
        must_not=("de richtlijn is niet gevolgd", "De Gemeenteverordening vogels"),
    ),
    Row(
        CitationKind.EU_DOCUMENT,
        "document of the Commission",
        _DOCUMENT,
        _document,
        triggers=(r"<[CSJ](?<![^\W_].)(?:OM|WD|EC|OIN)?\s?[(/](?=\s?\d)>",),
        must=("COM(85) 310", "COM (2011) 652 en 656", "COM(2018) 131", "SWD (2019), 1001 final", "C(2016) 3301"),
        must_not=("2016/0280 (COD)", "N 512/2007"),
    ),
    Row(
        CitationKind.EU_JOURNAL,
        "Official Journal, by issue",
        _ISSUE,
        _issue,
        triggers=_JOURNALS,
        must=("PbEU 2011, L 180", "PbEU L205", "Pb 1998, L 204", "PbEG 2003 L 345", "PB L 119 van 4.5.2016, blz. 1"),
        must_not=("Postbus Pb 12",),
    ),
    Row(
        CitationKind.EU_JOURNAL,
        "Official Journal, by act",
        _SINGLE,
        _single,
        triggers=_JOURNALS,
        must=("PB L, 2024/1689, 12.7.2024",),
        must_not=("PB L, nummer onbekend",),
    ),
)
