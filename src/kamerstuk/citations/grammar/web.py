"""Addresses, and ids that are typed as such."""

import re

from kamerstuk.citations.mention import Fixed, Mention
from kamerstuk.citations.patterns import pattern
from kamerstuk.citations.row import Found, Row
from kamerstuk.errors import IdentifierError
from kamerstuk.identifiers import BlgId, Identifier, RvsAdvice, Toezegging, parse_identifier
from kamerstuk.identifiers.families import FAMILIES
from kamerstuk.model import CitationKind, Pinpoint

# "https://…": the run of what an address may hold, and after a line break, behind "/", "-", "=", "&" or
# "?", what looks like the rest of an address: a word of a sentence holds no sign such as "/" or "." inside.
_IN_ADDRESS = r"[^\s<>\"«»“”„‹›|^`{}\u2190-\u21ff\ufe0f]"
_ADDRESS = pattern(
    rf"(?i:https?://(?:[ \t]?\n)?|www\.)(?=\w){_IN_ADDRESS}{{1,2000}}+"
    rf"(?:(?<=[/_=&?%~-])[ \t]?\n[ \t]?(?=[a-z0-9]{_IN_ADDRESS}{{0,80}}[/._=&?#%~-]\w)(?!www\.|https?:)"
    rf"{_IN_ADDRESS}{{2,400}}+){{0,4}}+"
)
_OFFICIAL = pattern(
    r"(?i:(?:https?://)?(?:zoek|repository|www)\.(?:officielebekendmakingen|overheid)\.nl/)(?:[\w./-]{0,200}/)?"
    r"(?P<id>(?:kst|ah|h|kv|nds|blg|stb|stcrt|trb|ag)-[\w-]{3,60})(?:\.(?:html|pdf|xml|odt))?(?:[?#]\S*)?$"
)
_CLOSING = {")": "(", "]": "["}
_PUNCTUATION = ".,;:!?'’‘…*"

# "kst-31936-1125", "BLG-1062774", "ag-ek-2023-09-22".
_PUBLICATION = pattern(
    r"(?i:ag-(?:tk|ek|vv)|ah(?:-tk|-ek)?|h-(?:tk|ek|vv)|kv(?:-tk|-ek)?|blg|kst|stcrt|stb|gmb|prb|wsb|bgr|trb|nds"
    r"(?:-tk)?)-"
    r"(?=[A-Za-z0-9-]{0,12}\d|[IVXLC]+-)[A-Za-z0-9]+(?:-[A-Za-z0-9]+){0,6}(?!\w)"
)
# "nr. 25: Bijlage 540052, p. 12": the number of an appendix.
_APPENDIX = pattern(
    r"(?i:bijlage)\s(?:nr\.?\s)?(?P<number>\d{6,7})(?!\d)(?![.,/-]\d)(?:,?\s(?:p|blz|pag)\.?\s?(?P<pages>\d+(?:"
    r"\s?[-–]\s?\d+)?))?"
)
# "2019Z19563", "2019D40742".
_HOUSE = pattern(r"(?P<year>(?:19|20)\d\d)(?P<letter>[DZAdza])(?P<number>\d{5})(?!\w)")
# "T03357", or "TO3357" with the letter O; the word "toezegging" stands near.
_PROMISE = pattern(r"T[0O](?P<number>\d{4})(?!\w)(?!\.\d{3})")
_PROMISED = pattern(r"toezegg", re.I)
# "W01.20.0036/I", "W04.09 0099/I".
_ADVICE = pattern(
    r"W(?P<section>\d\d)\.(?P<year>\d\d)[.\s]\s?(?P<number>\d{4,5})(?!\d)(?:\s?/\s?(?P<unit>[IVX]{1,4}(?:/[A-Z](?!\w))?|[A-Z]{1,2})"
    r"(?!\w))?"
)


def _address(found: Found) -> tuple[Mention, ...]:
    text = _whole_brackets(found.match[0]).rstrip(_PUNCTUATION)
    whole = "".join(text.split())
    if "." not in whole and "//" not in whole:
        return ()
    end = found.match.start() + len(text)
    paper = _paper_at(whole)
    if paper is not None:
        kind, evidence = FAMILIES[paper.family].kind, "official address"
        return (found.mention(kind, Fixed((str(paper),)), end=end, evidence=evidence),)
    address = whole if "://" in whole else f"http://{whole}"
    return (found.mention(CitationKind.URL, Fixed((address,)), end=end),)


def _whole_brackets(text: str) -> str:
    """Cut an address before the first bracket that closes none of its own: the sentence opened that one."""
    open_ = {"(": 0, "[": 0}
    for index, char in enumerate(text):
        if char in open_:
            open_[char] += 1
        elif char in _CLOSING:
            open_[_CLOSING[char]] -= 1
            if open_[_CLOSING[char]] < 0:
                return text[:index]
    return text


def _paper_at(address: str) -> Identifier | None:
    """Return the paper that an official address shows: ".../kst-36600-VII-1.html", also as PDF or XML."""
    match = _OFFICIAL.match(address)
    try:
        return parse_identifier(match["id"]) if match else None
    except IdentifierError:
        return None


def _publication(found: Found) -> tuple[Mention, ...]:
    try:
        id = parse_identifier(found.match[0])
    except IdentifierError:
        return ()
    return (found.mention(FAMILIES[id.family].kind, Fixed((str(id),)), evidence="id printed as such"),)


def _appendix(found: Found) -> tuple[Mention, ...]:
    pages = found.group("pages")
    parts = Fixed((str(BlgId(found.group("number") or "")),))
    return (found.mention(CitationKind.PUBLICATION_ID, parts, pinpoint=Pinpoint(pages=pages) if pages else None),)


def _house(found: Found) -> tuple[Mention, ...]:
    return (found.mention(CitationKind.TK_ID, Fixed((found.match[0].upper(),)), evidence="id printed as such"),)


def _promise(found: Found) -> tuple[Mention, ...]:
    near = found.text[max(0, found.match.start() - 200) : found.match.end() + 60]
    if not _PROMISED.search(near):
        return ()
    return (found.mention(CitationKind.TOEZEGGING, Fixed((str(Toezegging(f"0{found.group('number')}")),))),)


def _advice(found: Found) -> tuple[Mention, ...]:
    unit = f"/{found.group('unit')}" if found.group("unit") else ""
    advice = RvsAdvice(f"W{found.group('section')}.{found.group('year')}.{found.group('number')}{unit}")
    return (found.mention(CitationKind.RVS_ADVICE, Fixed((str(advice),))),)


ROWS: tuple[Row, ...] = (
    Row(
        CitationKind.URL,
        "address",
        _ADDRESS,
        _address,
        triggers=("http://", "https://", "www."),
        must=(
            "Zie (https://www.rijksoverheid.nl/archief).",
            "https://www.rijksoverheid.nl/documenten/\nrapporten/2019",
        ),
        must_not=("De site www is traag.",),
    ),
    Row(
        CitationKind.PUBLICATION_ID,
        "id of a publication",
        _PUBLICATION,
        _publication,
        triggers=(
            "kst-",
            r"<[abghknpstwABGHKNPSTW](?<![\w/-].)(?i:g|h|v|lg|st|tcrt|tb|mb|rb|sb|gr|ds)?-(?=\w)>",
        ),
        must=("Zie kst-31936-1125 en BLG-1062774.", "h-tk-20182019-35-8-n1"),
        must_not=("De ah-erlebnis kwam later.",),
    ),
    Row(
        CitationKind.PUBLICATION_ID,
        "number of an appendix",
        _APPENDIX,
        _appendix,
        triggers=("bijlage",),
        must=("Kamerstukken II, 2014/15, 30991, nr. 25: Bijlage 540052, p. 12",),
        must_not=("bijlage 1", "bijlage 2019"),
    ),
    Row(
        CitationKind.TK_ID,
        "id of the Tweede Kamer",
        _HOUSE,
        _house,
        triggers=(r"<[12](?<![^\W_].)[90]\d\d[DZAdza]\d{5}(?!\w)>",),
        must=("2011Z01806/ 2011D08088", "Kenmerk: 2020Z07478"),
        must_not=("nr. 2024-0000129720", "2020000369"),
    ),
    Row(
        CitationKind.TOEZEGGING,
        "toezegging",
        _PROMISE,
        _promise,
        triggers=(r"<T(?<!\w.)[0O]\d{4}(?!\w)>",),
        must=("De toezegging (T03357) is afgedaan.", "Deze toezegging is geregistreerd onder nr. TO3357."),
        must_not=("Het artikel T03357 is uitverkocht.",),
    ),
    Row(
        CitationKind.RVS_ADVICE,
        "advice of the Raad van State",
        _ADVICE,
        _advice,
        triggers=(r"<W(?<!\d.)\d\d\.\d\d>",),
        must=("No.W01.20.0036/I", "nr. W04.09 0099/I"),
        must_not=("W12.345",),
    ),
)
