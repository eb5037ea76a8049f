"""Persons as papers print them, each form taken apart in one place: signers, speakers, askers and those who answer."""

import re

from attrs import evolve

from kamerstuk.model import Kamerstuk, Person, Span

PARTICLES = frozenset("van de den der het 't ’t ten ter te in op aan bij onder uit over voor von du la le".split())
"""Words that a surname begins with; printed with a capital where no initials stand before them."""
_DOUBLE = frozenset("Alting Bosch Quarles Schimmelpenninck Sirtema Storm Taets".split())
"""First words of surnames with a particle in the middle, in the lists of members since 1815: "Quarles van Ufford"."""

_SALUTATION = re.compile(
    r"(?:(?:de|het)\s+)?(?:(?:heer|dames|heren|mevrouw|leden|lid|kamerleden|kamerlid|fractievoorzitter)|mw\.|dhr\.)\s+",
    re.I,
)
_OFFICE = re.compile(
    r"(?:de\s+)?(?P<role>(?:vice-?|demissionair\s)?(?:minister-president|minister|staatssecretaris|voorzitter|"
    r"(?:adjunct-|waarnemend\s)?griffier))\s+(?=\S)",
    re.I,
)
_PARTY = re.compile(r"\s*\((?P<party>[^()]{1,60})\)\s*[:,.]?$")
_DEGREE = re.compile(r"(?:(?:mr|drs|dr|ir|ing|prof|jhr|jkvr|mw|dhr|ds)\.?\s?)+(?=[A-Z])", re.I)
_INITIALS = re.compile(r"(?P<initials>(?:(?:[A-Z][a-z]{0,2}|IJ)\.[\s-]?)+)\s*(?=\S{2})")
_AFTER = re.compile(r",?\s+(?:c\.s\.|MSc|MA|LLM|MBA|BSc|RA|MPA|EMIA|MPhil|PhD)\.?$")


def person(printed: str, *, role: str | None = None, span: Span | None = None) -> Person:
    """Read one printed person.

    "mevrouw Kröger (GroenLinks)", "R.H.A. Plasterk", "Van der Graaf c.s.", "Minister Bruins", "drs. A. de Wilde". The
    surname keeps its particles in lower case and loses a first name that stands before one: "Inge van Dijk" is
    "van Dijk". An office before the name is the role where none is given.
    """
    rest = printed.strip(" ,;:")
    party = _PARTY.search(rest)
    rest = _PARTY.sub("", rest)
    office = _OFFICE.match(rest)
    rest = rest[office.end() :] if office else rest
    rest = _behind(_DEGREE, _behind(_SALUTATION, rest))
    initials = _INITIALS.match(rest)
    return Person(
        printed=printed.strip(),
        surname=surname(_AFTER.sub("", _behind(_INITIALS, rest)), whole=initials is not None),
        initials=re.sub(r"\s", "", initials["initials"]) if initials else None,
        party=party["party"].strip() if party else None,
        role=role or (office["role"] if office else None),
        evidence="print" if party else None,
        span=span,
    )


def _behind(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.match(text)
    return text[match.end() :] if match else text


def surname(name: str, *, whole: bool = False) -> str:
    """Return a name with its particles in lower case and without a first name before them.

    `whole`: no first name stands in it, for initials stood before: "Berkum van der Meent".
    """
    parts = name.split()
    if not whole:
        parts = parts[_first_names(parts) :]
    for index, part in enumerate(parts[:-1]):
        if part.lower() not in PARTICLES:
            break
        parts[index] = part.lower()
    return " ".join(parts)


def _first_names(parts: list[str]) -> int:
    """Count the words before the surname: those before a particle, where no double surname begins with them."""
    at = next((i for i, part in enumerate(parts) if part in PARTICLES), 0)
    if any(part.lower() in PARTICLES for part in parts[:at]) or (parts and parts[0] in _DOUBLE):
        return 0
    joined = at and "-" in parts[at - 1] and parts[at - 1].rpartition("-")[2] in PARTICLES  # "Berkum-van der Meent"
    return at - 1 if joined else at


def signers(stuk: Kamerstuk, *, numbered: bool = False) -> tuple[Person, ...]:
    """Return who signed a paper, with office; with `numbered` the first signer is told from those who signed with."""
    found = []
    start = len(stuk.text)
    for signature in reversed(stuk.header.signatures):
        at = stuk.text.rfind(signature.naam, 0, start)
        start = at if at >= 0 else start
        span = Span(at, at + len(signature.naam)) if at >= 0 else None
        found.append(person(signature.naam, role=signature.functie, span=span))
    people = tuple(reversed(found))
    return tuple(map(_ranked, people, range(len(people)))) if numbered else people


def _ranked(who: Person, index: int) -> Person:
    return evolve(who, role=who.role or ("medeondertekenaar" if index else "eerste ondertekenaar"))
