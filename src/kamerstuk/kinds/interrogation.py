"""Who asks whom, and who answers: read from the title of written questions and the line below it."""

import re
from collections.abc import Iterator

from attrs import evolve

from kamerstuk.kinds.parts import words
from kamerstuk.kinds.persons import person
from kamerstuk.model import Kamerstuk, Part, Person, Span

_WHO = r"(?:het\s+lid|de\s+leden|het\s+Kamerlid|de\s+Kamerleden|de\s+heer|de\s+heren|mevrouw|de\s+dames)"
_ASKED = re.compile(
    rf"(?:(?:Nadere|Aanvullende|Herziene|Schriftelijke)\s+)*Vragen\s+van\s+(?P<who>{_WHO}\s+.{{2,600}}?)\s+aan\s+"
    r"(?P<whom>(?:de|het|H\.?M\.?)\s.{3,600}?)(?=\s+(?:over|inzake|betreffende|omtrent|naar\s+aanleiding\s+van|met\s+betrekking\s+tot|"
    r"aangaande)\s|\s*\((?:in|ont)|\.?\s*$)",
    re.S | re.I,
)
_ANSWERED = re.compile(
    r"(?:(?:Nader\s+|Aanvullend\s+|Herzien\s+)*Antwoord|(?:Nadere\s+)?Mededeling)\s+van\s+(?P<who>[^\n]{3,400}?)"
    r"(?=\s*[,(]*\s*\(?(?:ontvangen|mede\s+namens)|\.?\s*$)",
    re.M,
)
_ALL_OF = re.compile(r"\((?:allen|beiden|beide)(?:\s+van)?\s+(?P<party>[^()]+)\)", re.I)
_BETWEEN = re.compile(r"\s*,\s+(?:en\s+)?(?![^()]*\))|\s+en\s+(?![^()]*\))")
_NEXT_OFFICE = re.compile(
    r"(?:\s*,|\s+en)\s+(?:aan\s+)?(?=(?:de|het)\s+(?:vice-?)?(?:minister|staatssecretaris|voorzitter|president)|"
    r"(?:minister|staatssecretaris|minister-president)\s)",
    re.I,
)
_ANSWERER = re.compile(
    r"(?P<office>(?:Vice-?)?(?:Minister-President|Minister|Staatssecretaris|Minister\s+zonder\s+portefeuille))\s+"
    r"(?P<name>[^(,]{2,60}?)\s*(?:\((?P<portfolio>[^()]*)\)|(?=\s+(?:en|van)\s|,|$))",
    re.I,
)


def askers(stuk: Kamerstuk) -> tuple[Person, ...]:
    """Return the members who ask, with the parties that print gives: "(allen D66)" holds for each before it."""
    asked = _ASKED.search(stuk.text)
    if asked is None:
        return ()
    start, listed = asked.start("who"), asked["who"]
    found: list[Person] = []
    at = 0
    for everyone in (*_ALL_OF.finditer(listed), None):
        end = everyone.start() if everyone else len(listed)
        named = [person(listed[i:j], span=Span(start + i, start + j)) for i, j in _pieces(listed, at, end)]
        found += [_of_party(who, everyone["party"].strip()) for who in named] if everyone else named
        at = everyone.end() if everyone else end
    return tuple(found)


def _of_party(who: Person, party: str) -> Person:
    return who if who.party else evolve(who, party=party, evidence="print")


def _pieces(listed: str, at: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield where each name stands in a list with commas and "en"; those in brackets part nothing."""
    for between in (*_BETWEEN.finditer(listed, at, stop), None):
        end = between.start() if between else at + len(listed[at:stop].rstrip(" ,"))
        if listed[at:end].strip():
            yield at + len(listed[at:end]) - len(listed[at:end].lstrip()), end
        at = between.end() if between else end


def addressees(stuk: Kamerstuk) -> tuple[Part, ...]:
    """Return the offices that are asked, as printed: "de Minister van Financiën"."""
    asked = _ASKED.search(stuk.text)
    if asked is None:
        return ()
    found, start = [], asked.start("whom")
    for piece in _NEXT_OFFICE.split(asked["whom"]):
        start = stuk.text.index(piece, start)
        found.append(words(stuk, start, start + len(piece), (), Part))
    return tuple(found)


def answerers(stuk: Kamerstuk) -> tuple[Person, ...]:
    """Return who answers, with office and portfolio: "Minister Koolmees (Sociale Zaken en Werkgelegenheid)"."""
    asked = _ASKED.search(stuk.text)
    answered = _ANSWERED.search(stuk.text, asked.end() if asked else 0)
    if answered is None or answered[0].lower().startswith(("mededeling", "nadere")):
        return ()
    offset = answered.start("who")
    return tuple(_answerer(match, offset) for match in _ANSWERER.finditer(answered["who"]))


def _answerer(match: re.Match[str], offset: int) -> Person:
    portfolio = match["portfolio"]
    role = f"{match['office']} ({portfolio})" if portfolio else match["office"]
    who = person(match["name"], role=role, span=Span(offset + match.start(), offset + match.end()))
    return evolve(who, printed=match[0].strip())
