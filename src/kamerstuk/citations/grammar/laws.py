"""Articles of laws and treaties: "artikel 3, eerste lid, van de Vreemdelingenwet 2000"."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from kamerstuk.citations.grammar.article_parts import (
    ARTICLE_LABEL as _LABEL,
    ARTICLE_NUMBER as _NUMBER,
    ORDINAL as _ORDINAL,
    PIECE as _PIECE,
    leden,
    ordinal_number,
)
from kamerstuk.citations.grammar.eu import act_at
from kamerstuk.citations.grammar.law_names import Law, Named, dutch_laws, european_acts
from kamerstuk.citations.grammar.vocabulary import (
    GAP,
    LARGEST_RANGE,
)
from kamerstuk.citations.mention import Acts, Fixed, Mention, Parts
from kamerstuk.citations.patterns import pattern
from kamerstuk.citations.row import Found, Row
from kamerstuk.forms.dossier import DASH
from kamerstuk.identifiers import Jci
from kamerstuk.model import CitationKind, Pinpoint

AANWIJZINGEN = "BWBR0005730"
"""The Aanwijzingen voor de regelgeving have "aanwijzingen", no articles, and a key of their own in the id."""

MOST_ITEMS = 24
"""A longer list of articles is read up to here; it keeps the time linear."""

MOST_GROUPS = 4
"""So many words "artikel" may share one law."""

_TAIL_NUMBER = pattern(r"(.*?)(\d+)")
_DOTTED = pattern(r"(?P<article>\d+[a-z]{0,3})\.(?P<lid>\d{1,2})(?:\.(?P<letter>[a-z]))?")
_LETTERED = pattern(r"(.*\d)([a-z])")
PLAIN_NUMBERS = frozenset(
    (
        "BWBR0001827 BWBR0001830 BWBR0001840 BWBR0001854 BWBR0001860 BWBR0001886 BWBR0001903 BWBR0001941 BWBR0002063"
        " BWBR0002320 BWBR0002629 BWBR0002672 BWBR0003738 BWBR0005416 BWBR0006622 BWBR0011823"
    ).split()
)
"""Laws whose articles bear plain numbers, so that "art. 350.2 Sv" is a lid: the old codes, the Grondwet, tax laws of
before 1990, Gemeentewet, WVW 1994, Vw 2000. Treaties (BWBV) are so too."""
# guess: from what these laws are known to look like; no list says so
_CAPITAL = pattern(r"(?<![\w.-])[A-Z][\w.]")
_ARTICLE = pattern(rf"{GAP}(?P<number>{_NUMBER})")
# What joins two articles; with the word "artikel" again the next is a citation of its own. Groups: range, label.
_JOINED = pattern(
    rf"(?:(?P<range>\s(?:tot\sen\smet|t/m)\s|\s?{DASH}\s?)|(?P<bracket>\s\((?:of|en|resp\.|c\.q\.)\s)|,?\s(?:en/of|en|of|jo\.?|juncto|jis\.?|j°|jo°|alsmede|dan"
    rf"\swel|respectievelijk"
    r"|(?:gelezen\s)?in\s(?:verbinding|samenhang|combinatie)\smet|(?:en|evenals|alsook|als\smede)\svan)\s|,\s|\s?/\s?)"
    rf"(?:(?:de\s|het\s)?(?P<label>{_LABEL}))?(?={GAP}[\dIVX])"
)
_ADJECTIVES = (
    r"(?:(?:\(?(?:vigerende|huidige|nieuwe|oude|geldende|toenmalige|voormalige|voorgestelde|gewijzigde|ingetrokken"
    r"|bestaande"
    r"|genoemde|voornoemde|onderhavige|Nederlandse|herziene)\)?)\s){0,2}"
)
# From the last article to the name of the law: "van de", "van de.", "uit het", ", ", "der".
_TO_LAW = pattern(
    rf"\s?,?\s{{1,3}}+(?:(?:van|uit|in|bij|der)\s{{1,3}}+(?:(?:de|het|den)\.?\s{{1,3}}+)?|(?:de|het)\s)?{_ADJECTIVES}(?:wet\s(?=[A-Z]))?"
)
# What no table of Dutch laws holds begins with a capital, or is the type of a European act.
_NAME_START = pattern(r"[A-Z]|(?:[a-z]{0,14}-?)(?:richtlijn|verordening|besluit|beschikking|aanbeveling)|gedelegeerde")
_YEAR_BEHIND = pattern(r"\s(?:18|19|20)\d\d(?!\d)")
_YEAR_END = pattern(r"\d{4}$")
# A law that the tables do not hold is still a law: "van de Wet leges binnenhavens 1953", "van de Distributiewet".
_STOP = (
    r"(?:wordt|worden|werd|werden|is|zijn|was|waren|kan|kunnen|moet|moeten|mag|mogen|zal|zullen|heeft|hebben|geldt"
    r"|gelden"
    r"|regelt|bepaalt|bevat|vervalt|luidt|biedt|dat|die|als|indien|niet|nog|reeds|ook|dan|in|op\sgrond|bij|door|met"
    r"|naar|over|uit|zoals|bedoeld|en|of|blijft|dient|vormt|ziet|volgt|ligt|liggen|strekt|beogen|beoogt)\b"
)
_UNKNOWN = pattern(
    rf"(?:(?:Wet|Rijkswet|Besluit|Regeling|Verdrag|Wetboek|Uitvoeringsbesluit|Uitvoeringsregeling|Uitvoeringswet"
    rf"|Invoeringswet|Protocol|Handvest|Statuut|Reglement)"
    rf"(?:\s(?!{_STOP})(?:op\s(?:de|het)\s)?[\w'’-]+){{1,7}}|[A-Z][\w-]{{2,40}}(?:wet|wetboek|besluit|regeling|verdrag"
    rf"|statuut)(?!\w)(?:\s(?:18|19|20)\d\d)?)"
)
_LID_BEFORE = pattern(
    rf"(?:(?P<ordinal>{_ORDINAL})\slid|lid\s(?P<digit>\d{{1,2}}))(?:,\s(?:aanhef\sen\s)?(?:onderdeel|onder)"
    rf"\s[a-z]{{1,2}},)?\svan\s$"
)
# "art. 10 EVRM, tweede lid": the lid may stand behind the law.
_LID_BEHIND = pattern(rf",\s(?P<ordinal>{_ORDINAL})\slid(?!\w)")
# "Wabo, art.", "Gemeentewet: artikel", "Het Wetboek van Strafrecht biedt in de artikelen".
_SEPARATOR_BEFORE = pattern(r"(?:[,:]\s?|(?:\s[a-z]{3,12}){1,2}\sin\s(?:de\s|het\s)?|\s)$")
_SEPARATOR_WIDTH = 40
_INTERNAL = pattern(r",?\s(?:van|uit)\s(?:de|het|dit|deze|die|dat)?\b")


_THAT_LAW = pattern(r",?\s(?:van|uit)\s(?:die|laatstgenoemde|genoemde|voornoemde)\swet(?!\w)")
_SHORT = pattern(r"[A-Z][\w-]{1,24}")
_NEAR = 250
"""Characters before an article in which "die wet" looks for its law."""


class Cited(NamedTuple):
    """One article of a list."""

    number: str
    """``"6:162"``."""
    end: int
    """Offset behind it and its pieces."""
    lid: str | None = None
    """``"1"``; several as ``"1,2"``."""
    onderdeel: str | None = None
    """``"a"``."""
    ranged: bool = False
    """Whether it ends a range that the article before begins."""


class Group(NamedTuple):
    """The articles under one word "artikel"."""

    start: int
    """Offset of the word."""
    articles: tuple[Cited, ...]
    """In printed order."""


def _articles(found: Found) -> tuple[Mention, ...]:
    if found.vain is not None and found.match.start() in found.vain:
        return ()
    groups, named = _read(found, found.match.start(), found.match.end())
    if not groups:
        return ()
    if named is None and found.vain is not None:
        found.vain.update(group.start for group in groups[1:])
    groups = _with_lid_before(found, groups)
    end = groups[-1].articles[-1].end
    if isinstance(named, Mention):
        return tuple(_of_act(found, group, named, last) for group, last in _marked(groups))
    if named is not None:
        groups, named = _with_lid_behind(found.text, groups, named)
        stop = max(end, named.end)
        return tuple(_of_law(found, group, named, stop if last else None) for group, last in _marked(groups))
    return _of_law_before(found, groups)


def _marked(groups: tuple[Group, ...]) -> Iterator[tuple[Group, bool]]:
    return ((group, group is groups[-1]) for group in groups)


def _read(found: Found, start: int, position: int) -> tuple[tuple[Group, ...], Named | Mention | None]:
    """Read articles from `position` on until a law is named, and return them with the law."""
    text = found.text
    groups: list[Group] = []
    articles: list[Cited] = []
    ranged = bracketed = False
    for _ in range(MOST_ITEMS):
        article = _article(text, position, ranged)
        if article is None:
            break
        if bracketed and text.startswith(")", article.end):
            article = article._replace(end=article.end + 1)
        articles.append(article)
        named = _law(found, article.end)
        joined = None if named else _JOINED.match(text, article.end)
        if joined is None:
            groups.append(Group(start, tuple(articles)))
            return tuple(groups), named
        position, ranged, bracketed = joined.end(), joined["range"] is not None, joined["bracket"] is not None
        if joined["label"] and len(groups) == MOST_GROUPS:
            break
        if joined["label"]:
            groups.append(Group(start, tuple(articles)))
            start, articles = joined.start("label"), []
    if articles:
        groups.append(Group(start, tuple(articles)))
    return tuple(groups), None


def _article(text: str, position: int, ranged: bool) -> Cited | None:
    match = _ARTICLE.match(text, position)
    if match is None:
        return None
    number, end, lid, onderdeel = "".join(match["number"].split()), match.end(), None, None
    for _ in range(8):
        piece = _PIECE.match(text, end)
        if piece is None:
            break
        end = piece.end()
        lid = lid or leden(piece)
        onderdeel = onderdeel or _onderdelen(piece["onderdeel"])
        if piece["book"] and ":" not in number:
            number = f"{piece['book']}:{number}"
    return Cited(number, end, lid, onderdeel, ranged)


def _onderdelen(text: str | None) -> str | None:
    """Return "a,c" of "a en c"; the letter alone where there is one."""
    return ",".join(re.findall(r"[\w°º]+", re.sub(r"\b(?:en|of)\b", " ", text))) if text else None


def _law(found: Found, position: int) -> Named | Mention | None:
    """Return the law or act that is named behind an article; None where none is."""
    text = found.text
    that_law = _THAT_LAW.match(text, position)
    if that_law:
        return _last_law(text, found.match.start(), that_law.end())
    link = _TO_LAW.match(text, position)
    if link is None:
        return None
    start = link.end()
    named = _defined(found, start) or _known(text, start)
    if named or not _NAME_START.match(text, start):
        return named
    return act_at(text, start) or european_acts().at(text, start) or _unknown(text, start)


def _defined(found: Found, start: int) -> Named | None:
    """Return the law for which the text itself defines the short name at `start`; one that no table has, without id."""
    short = _SHORT.match(found.text, start) if found.defined else None
    if short is None or short[0] not in found.defined:
        return None
    name = found.defined[short[0]]
    named = dutch_laws().at(name, 0)
    return Named(short.end(), named.laws if named and named.end == len(name) else (Law(""),))


def _last_law(text: str, start: int, end: int) -> Named | None:
    """Return what "die wet" means: the law named last before the article, in the same sentence or the one before."""
    before = text[max(0, start - _NEAR) : start].rsplit("\n", 1)[-1]
    found = None
    for word in _CAPITAL.finditer(before):
        found = dutch_laws().at(before, word.start()) or found
    return Named(end, found.laws) if found else None


def _known(text: str, start: int) -> Named | None:
    named = dutch_laws().at(text, start)
    if named is None:
        return None
    year = _YEAR_BEHIND.match(text, named.end)
    if year and not _YEAR_END.search(text[start : named.end]):
        return Named(year.end(), (Law(""),))  # a law of another year than the one we know
    return named


def _unknown(text: str, start: int) -> Named | None:
    match = _UNKNOWN.match(text, start)
    return Named(match.end(), (Law(""),)) if match else None


def _with_lid_before(found: Found, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Read "tweede lid van" before "artikel 9"."""
    before = found.before(60)
    match = _LID_BEFORE.search(before) if before.rstrip().endswith("van") else None
    if match is None or groups[0].articles[0].lid:
        return groups
    start = found.match.start() - len(match[0])
    if start < found.floor:
        return groups
    lid = match["digit"] or ordinal_number(match["ordinal"])
    first = groups[0].articles[0]._replace(lid=lid)
    return (Group(start, (first, *groups[0].articles[1:])), *groups[1:])


def _with_lid_behind(text: str, groups: tuple[Group, ...], named: Named) -> tuple[tuple[Group, ...], Named]:
    """Read ", tweede lid" behind the law, where one article without a lid stands before it."""
    *others, last = groups
    match = _LID_BEHIND.match(text, named.end)
    if match is None or len(last.articles) > 1 or last.articles[0].lid:
        return groups, named
    article = last.articles[0]._replace(lid=ordinal_number(match["ordinal"]))
    return (*others, Group(last.start, (article,))), Named(match.end(), named.laws)


def _of_law(found: Found, group: Group, named: Named, end: int | None, start: int | None = None) -> Mention:
    if named.laws[0].id[:1].isdigit():
        return _cited(found, group, CitationKind.EU_ACT, Acts(named.laws[0].id[5], (named.laws[0].id,)), end, start)
    group = group._replace(articles=tuple(_settled(group.articles, named.laws)))
    ids = tuple(dict.fromkeys(id for article in _written_out(group.articles) for id in _jci(article, named.laws)))
    parts = Fixed(ids, "No BWB id is known to us for this law.")
    return _cited(found, group, CitationKind.LAW_ARTICLE, parts, end, start)


def _settled(articles: tuple[Cited, ...], laws: tuple[Law, ...]) -> Iterator[Cited]:
    """Yield the articles as the law numbers them: "6:95 en 98 BW" are of one book, "350.2 Sv" is a lid."""
    book = ""
    for article in articles:
        before, colon, _ = article.number.partition(":")
        if colon:
            book = before
        elif book and len(laws) > 1:
            article = article._replace(number=f"{book}:{article.number}")
        dotted = _DOTTED.fullmatch(article.number)
        if dotted and article.lid is None and (laws[0].id in PLAIN_NUMBERS or laws[0].id.startswith("BWBV")):
            article = article._replace(
                number=dotted["article"], lid=dotted["lid"], onderdeel=article.onderdeel or dotted["letter"]
            )
        yield article


def _of_act(found: Found, group: Group, act: Mention, last: bool) -> Mention:
    return _cited(found, group, CitationKind.EU_ACT, act.parts, act.end if last else None, None)


def _cited(found: Found, group: Group, kind: CitationKind, parts: Parts, end: int | None, start: int | None) -> Mention:
    first = group.articles[0]
    numbers = ",".join(article.number for article in group.articles)
    point = Pinpoint(article=numbers, lid=first.lid, onderdeel=first.onderdeel)
    stop = group.articles[-1].end if end is None else end
    return found.mention(kind, parts, start=group.start if start is None else start, end=stop, pinpoint=point)


def _of_law_before(found: Found, groups: tuple[Group, ...]) -> tuple[Mention, ...]:
    """Read "Wabo, art. 2.12" and "Gemeentewet: artikel 160": the law stands before."""
    before = found.before(140)
    if _CAPITAL.search(before) is None:
        return ()
    separator = _SEPARATOR_BEFORE.search(before, max(0, len(before) - _SEPARATOR_WIDTH))
    if separator is None or _INTERNAL.match(found.text, groups[-1].articles[-1].end):
        return ()
    stop = found.match.start() - len(separator[0])
    for word in _CAPITAL.finditer(before[: separator.start()]):
        start = found.match.start() - len(before) + word.start()
        named = _known(found.text, start) if start >= found.floor else None
        if named and named.end == stop:
            group = groups[0]
            return (_of_law(found, group, named, group.articles[-1].end, start),)
    return ()


def _written_out(articles: tuple[Cited, ...]) -> Iterator[Cited]:
    """Yield every article, those inside a range too: "3:10 tot en met 3:13"."""
    yield articles[0]
    for first, last in pairwise(articles):
        if last.ranged:
            yield from _between(first, last)
        yield last


def _between(first: Cited, last: Cited) -> Iterator[Cited]:
    start, stop = (_TAIL_NUMBER.fullmatch(article.number) for article in (first, last))
    if start and stop and start[1] == stop[1] and 0 < int(stop[2]) - int(start[2]) <= LARGEST_RANGE:
        for number in range(int(start[2]) + 1, int(stop[2])):
            yield Cited(f"{start[1]}{number}", first.end)
        return
    one, two = (_LETTERED.fullmatch(article.number) for article in (first, last))
    if one and two and one[1] == two[1]:  # "552a tot en met 552d"
        for letter in range(ord(one[2]) + 1, ord(two[2])):
            yield Cited(f"{one[1]}{chr(letter)}", first.end)


def _jci(article: Cited, laws: tuple[Law, ...]) -> Iterator[str]:
    number, lid = article.number, article.lid
    law = _book(number, laws)
    if law is None or not law.id:
        return
    if law.book and ":" not in number:
        number = f"{law.book}:{number}"
    key = "aanwijzing" if law.id == AANWIJZINGEN else "artikel"
    steps = ((key, number), ("lid", lid)) if lid and lid.isalnum() else ((key, number),)
    yield str(Jci(law.id, steps))


def _book(number: str, laws: tuple[Law, ...]) -> Law | None:
    """Return the law; of a code in books the one that the number names: 6:162 is in book 6."""
    if len(laws) == 1:
        return laws[0]
    prefix = number.partition(":")[0].lower() if ":" in number else None
    return next((law for law in laws if law.book.lower() == prefix), None)


# "artikel", "artikelen", "art.", "Art": the word before the number of an article.
_START = pattern(rf"{_LABEL}(?={GAP}[\dIVX])")
# "art. 7:611 BW jo. 6:102 BW": a further article of a code without the word, with its law.
_FURTHER = pattern(r",?\s(?:jo\.?|juncto|jis\.?|j°|jo°|en|of)\s(?P<span>(?=\d{1,2}[A-Za-z]?:\d))")
# "5:1 BW", "6:162 BW" without the word.
_BARE = pattern(r"(?=\d{1,2}[A-Za-z]?:\d)")
# "BW 6:162": the code before the number.
_CODE_FIRST = pattern(r"(?P<code>BW|Awb)\s(?=\d{1,2}[A-Z]?:\d)")
# "aanwijzing 3.29 van de Aanwijzingen voor de regelgeving".
_START_AANWIJZING = pattern(r"(?i:aanwijzing(?:en)?)(?=\s\d)")
# "jci1.3:c:BWBR0005537&artikel=4:81": an id typed as such.
_JCI = pattern(
    r"(?P<version>jci[\d.]+):(?P<type>[cv]):(?P<bwb>BWB[RVW]\d{7})(?P<keys>(?:&(?:amp;)?[a-z-]+=[\w:.%-]+){0,12})"
)


def _unlabelled(found: Found) -> tuple[Mention, ...]:
    """Read articles of a code that stand without the word "artikel", right before the name of their law."""
    position = found.match.start("span") if found.group("span") is not None else found.match.start()
    groups, named = _read(found, position, position)
    if not groups or not isinstance(named, Named) or not named.laws[0].id or len(groups) > 1:
        return ()
    if not found.text[groups[0].articles[-1].end : named.end].strip(" ,").isidentifier():
        return ()  # only an abbreviation right behind: "6:162 BW", no "10:30 van de wet"
    return (_of_law(found, groups[0], named, named.end, position),)


def _code_first(found: Found) -> tuple[Mention, ...]:
    named = dutch_laws().at(found.text, found.match.start())
    article = _article(found.text, found.match.end(), False)
    if named is None or article is None:
        return ()
    return (_of_law(found, Group(found.match.start(), (article,)), named, article.end, found.match.start()),)


def _typed(found: Found) -> tuple[Mention, ...]:
    printed = found.match[0].rstrip(".:-")
    parts = Fixed((printed.replace("&amp;", "&"),))
    end = found.match.start() + len(printed)
    return (found.mention(CitationKind.LAW_ARTICLE, parts, end=end, evidence="id printed as such"),)


ROWS: tuple[Row, ...] = (
    Row(
        CitationKind.LAW_ARTICLE,
        "article of a law",
        _START,
        _articles,
        triggers=("artikel", "art.", "artt.", r"<[Aa](?<!\w.)rt\s(?=\d)>"),
        must=(
            "artikel 3, eerste lid, onderdeel b, van de Vreemdelingenwet 2000",
            "art. 6:172/ 6:162 BW",
            "artikel IIIa van de Vreemdelingenwet 2000",
            "tweede lid van artikel 9 van de Huisvestingswet 2014",
            "Wabo, art. 2.12, eerste lid, aanhef en onder a, sub 1º",
            "artikel 6, eerste lid, onderdeel c, van Verordening (EU) 2016/679",
        ),
        must_not=(
            "Artikel 5 van dit wetsvoorstel regelt de delegatie.",
            "Artikel II van het wetsvoorstel regelt de inwerkingtreding.",
            "Hij beriep zich op artikel 137c. Sr is volgens hem niet van toepassing.",
            "Artikel 12 van de huurovereenkomst verbiedt onderverhuur.",
        ),
    ),
    Row(
        CitationKind.LAW_ARTICLE,
        "further article of a code",
        _FURTHER,
        _unlabelled,
        after=(CitationKind.LAW_ARTICLE,),
        must=("art. 7:611 BW jo. 6:102 BW",),
    ),
    Row(
        CitationKind.LAW_ARTICLE,
        "article of a code, without the word",
        _BARE,
        _unlabelled,
        triggers=(r"<\d(?<![\w:.,/–-].)\d?[A-Z]?:\d{1,4}[a-z]{0,3}\s(?=[A-Z][A-Za-z]{1,5}\b)>",),
        must=("Op grond van 6:162 BW is hij aansprakelijk.", "zie 4:81 Awb"),
        must_not=("Om 10:30 Amerikaanse tijd.", "in de verhouding 3:1 De Boer"),
    ),
    Row(
        CitationKind.LAW_ARTICLE,
        "code before the number",
        _CODE_FIRST,
        _code_first,
        triggers=("bw", "awb"),
        must=("BW 6:162 lid 2", "(Awb 8:29)"),
        must_not=("BW 6 en 162",),
    ),
    Row(
        CitationKind.LAW_ARTICLE,
        "aanwijzing",
        _START_AANWIJZING,
        _articles,
        triggers=("aanwijzing",),
        must=("aanwijzing 5.62 van de Aanwijzingen voor de regelgeving",),
        must_not=("aanwijzing 5 van de minister",),
    ),
    Row(
        CitationKind.LAW_ARTICLE,
        "jci",
        _JCI,
        _typed,
        triggers=("jci1",),
        must=("jci1.3:c:BWBR0005537&artikel=4:81&lid=1",),
        must_not=("de jci-standaard",),
    ),
)
