"""Case law, laws and acts of the European Union: ECLI, LJN, BWB, JCI, CELEX, COM, Official Journal and others."""

import re
from collections.abc import Mapping
from typing import ClassVar, Self

from attrs import field, frozen

from kamerstuk.identifiers.base import Identifier, upper

_EUR_LEX = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri="
_WETTEN = "https://wetten.overheid.nl/"


@frozen
class Ecli(Identifier):
    """A judgment, e.g. ECLI:NL:HR:2019:1278; printed as written, compared without case."""

    text: str = field(eq=str.upper)
    """The whole id, e.g. ``"ECLI:DE:BVerwG:2014:041214B8B66.14.0"``."""

    _family: ClassVar[str] = "ecli"
    # Country, court, year, ordinal; a full stop behind it ends the sentence.
    _pattern = re.compile(r"(?P<text>ECLI:[A-Z]{2}:[A-Z0-9.]{1,7}:\d{4}:[A-Z0-9.]{0,24}[A-Z0-9])\.?", re.I | re.A)

    def __str__(self) -> str:
        return self.text

    @property
    def url(self) -> str | None:
        """The judgment at rechtspraak.nl or EUR-Lex, e.g. of ECLI:NL:HR:2019:1278; None for other countries."""
        country = self.text[5:7].upper()
        if country == "NL":
            return f"https://deeplink.rechtspraak.nl/uitspraak?id={self.text}"
        return f"{_EUR_LEX}ecli:{self.text}" if country == "EU" else None


class _WithoutPage(Identifier):
    """A family whose ids do not tell where to read it."""

    __slots__ = ()

    @property
    def url(self) -> None:
        """None: an id such as LJN:BQ9251 or NJ 1992/123 does not tell where to read it."""
        return None


@frozen
class Ljn(_WithoutPage):
    """A judgment by its old number, e.g. LJN:BQ9251; its ECLI would need court and year."""

    code: str = field(converter=upper)
    """Two letters and four digits, e.g. ``"BQ9251"``."""

    _family: ClassVar[str] = "ljn"
    _pattern = re.compile(r"LJN:\s*(?P<code>[A-Z]{2}\d{4})", re.I | re.A)

    def __str__(self) -> str:
        return f"LJN:{self.code}"


@frozen
class CaseReport(_WithoutPage):
    """A judgment by its place in a journal, e.g. NJ 1992/123, V-N 1999/30.17."""

    tijdschrift: str
    """The journal, e.g. ``"NJ"``, ``"RvdW"``, ``"V-N"``."""
    jaar: str
    """Year, e.g. ``"1992"``."""
    nummer: str
    """Number in the year, e.g. ``"123"``, ``"30.17"``."""

    _family: ClassVar[str] = "case-report"
    _pattern = re.compile(
        r"(?P<tijdschrift>[A-Z][A-Za-z-]{0,9}) (?P<jaar>(?:19|20)\d\d)/(?P<nummer>\d+(?:\.\d+)*)", re.A
    )

    def __str__(self) -> str:
        return f"{self.tijdschrift} {self.jaar}/{self.nummer}"


@frozen
class EhrmCase(_WithoutPage):
    """An application to the European Court of Human Rights, e.g. ECHR-app:22251/08."""

    nummer: str
    """Application number, e.g. ``"22251/08"``."""

    _family: ClassVar[str] = "ehrm-case"
    _pattern = re.compile(r"(?i:ECHR-app):(?P<nummer>\d{1,6}/\d\d)", re.A)

    def __str__(self) -> str:
        return f"ECHR-app:{self.nummer}"


@frozen
class HvjCase(Identifier):
    """A case of the Court of Justice of the European Union, e.g. CURIA:C-411/10."""

    nummer: str
    """Case number, e.g. ``"C-411/10"``; ``"T-"`` for the General Court, a closing ``"P"`` for an appeal."""

    _family: ClassVar[str] = "hvj-case"
    # guess: T-, F- and P were not seen in a text
    _pattern = re.compile(r"CURIA:(?P<nummer>[CTF]-\d{1,4}/\d\d(?: ?P)?)", re.A)

    def __str__(self) -> str:
        return f"CURIA:{self.nummer}"

    @property
    def url(self) -> str:
        """The list of documents of the case, e.g. of CURIA:C-411/10."""
        return f"https://curia.europa.eu/juris/liste.jsf?num={self.nummer.replace(' ', '%20')}"


@frozen
class RvsAdvice(_WithoutPage):
    """An advice of the Raad van State, e.g. W01.20.0036/I."""

    text: str
    """The whole number, e.g. ``"W01.20.0036/I"``."""

    _family: ClassVar[str] = "rvs-advice"
    _pattern = re.compile(r"(?P<text>W\d\d\.\d\d\.\d{4,5}/[IVX]+)", re.A)

    def __str__(self) -> str:
        return self.text


@frozen
class Bwb(Identifier):
    """A whole law, decree or treaty, e.g. BWBR0011823."""

    text: str = field(converter=upper)
    """The whole id, e.g. ``"BWBR0011823"``; R for regulations, V for treaties."""

    _family: ClassVar[str] = "bwb"
    _pattern = re.compile(r"(?P<text>BWB[RVW]\d{7})", re.I | re.A)

    def __str__(self) -> str:
        return self.text

    @property
    def url(self) -> str:
        """Its text as it now stands, e.g. of BWBR0011823."""
        return f"{_WETTEN}{self}"


@frozen
class Jci(Identifier):
    """A place in a law, e.g. jci1.3:c:BWBR0011823&artikel=3&lid=1."""

    bwb: str
    """The law, e.g. ``"BWBR0011823"``."""
    locations: tuple[tuple[str, str], ...] = ()
    """Steps down into the law, e.g. ``(("artikel", "3"), ("lid", "1"))``."""
    version: str = "1.3"
    """Version of the standard, e.g. ``"1.3"``."""
    soort: str = "c"
    """``"c"`` for one consolidation, ``"v"`` for a collection."""

    _family: ClassVar[str] = "jci"
    # The prefix is absent in metadata, and some write the ampersand as an entity.
    _pattern = re.compile(
        r"(?:jci)?(?P<version>\d+(?:\.\d+)*):(?P<soort>[a-z]):(?P<bwb>BWB[RVW]\d{7})"
        r"""(?P<locations>(?:&(?:amp;)?[a-z-]+=[^\s&;"']*)*)""",
        re.A,
    )

    def __str__(self) -> str:
        steps = "".join([f"&{key}={value}" for key, value in self.locations])
        return f"jci{self.version}:{self.soort}:{self.bwb}{steps}"

    @property
    def url(self) -> str:
        """The place in the text as it now stands, e.g. of jci1.3:c:BWBR0011823&artikel=3&lid=1."""
        return f"{_WETTEN}{self}"

    @classmethod
    def _made(cls, groups: Mapping[str, str | None]) -> Self:
        steps = (groups["locations"] or "").replace("&amp;", "&").replace("%3A", ":").split("&")[1:]
        locations = tuple((key, value) for key, _, value in (step.partition("=") for step in steps))
        return cls(groups["bwb"] or "", locations, groups["version"] or "", groups["soort"] or "")


@frozen
class Celex(Identifier):
    """An act of the European Union, e.g. 32008L0115; a consolidated text, 02024R1689-20260727."""

    sector: str
    """``"3"`` for acts, ``"5"`` for preparatory documents, ``"0"`` for consolidated texts."""
    jaar: str
    """Year, e.g. ``"2008"``."""
    soort: str
    """``"L"`` directive, ``"R"`` regulation, ``"D"`` decision, ``"F"`` framework decision, ``"H"`` recommendation …"""
    nummer: str
    """Four digits, e.g. ``"0115"``."""
    rest: str = ""
    """What follows: ``"(01)"``, ``"R(02)"`` for a corrigendum, ``"-20260727"`` for a consolidation."""

    _family: ClassVar[str] = "celex"
    _pattern = re.compile(
        r"(?P<sector>[0-9CE])(?P<jaar>\d{4})(?P<soort>[A-Z]{1,2})(?P<nummer>\d{4})(?P<rest>R?\(\d\d\)|-\d{8}|)",
        re.A,
    )

    def __str__(self) -> str:
        return f"{self.sector}{self.jaar}{self.soort}{self.nummer}{self.rest}"

    @property
    def url(self) -> str:
        """The act at EUR-Lex, e.g. of 32008L0115."""
        return f"{_EUR_LEX}CELEX:{self}"


@frozen
class EuDocument(Identifier):
    """A document of an institution of the European Union, e.g. COM(2019)126, SWD(2020)295."""

    reeks: str = field(converter=upper)
    """The series: ``"COM"``, ``"SWD"``, ``"SEC"``, ``"JOIN"`` or ``"C"``."""
    jaar: str
    """Year, e.g. ``"2019"``."""
    nummer: str
    """Number without zeros, e.g. ``"126"``."""

    _family: ClassVar[str] = "eu-document"
    # Spaces, zeros in front and "final" are no part of the id (they differ between the sources).
    _pattern = re.compile(
        r"(?P<reeks>COM|SWD|SEC|JOIN|C) ?\((?P<jaar>(?:19|20)\d\d)\),? ?0*(?P<nummer>[1-9]\d*)(?: final)?", re.I | re.A
    )

    def __str__(self) -> str:
        return f"{self.reeks}({self.jaar}){self.nummer}"

    @property
    def url(self) -> str | None:
        """The document at EUR-Lex, e.g. of COM(2019)126; None for C documents."""
        if self.reeks == "C":
            return None
        # guess: this form is known for COM; the other series are taken to follow it
        return f"{_EUR_LEX}{self.reeks}:{self.jaar}:{self.nummer}:FIN"


@frozen
class EuJournal(Identifier):
    """An issue of the Official Journal, e.g. OJ:L:2018:328; since October 2023 one act, OJ:L_202401348."""

    serie: str
    """``"L"`` legislation or ``"C"`` information."""
    jaar: str | None
    """Year, e.g. ``"2018"``; None where the text does not give it, OJ:L:?:131."""
    nummer: str
    """Number of the issue, e.g. ``"328"``; of the act, ``"01348"``."""
    act: bool = False
    """Whether it is an act that was published by itself, as since 1 October 2023."""

    _family: ClassVar[str] = "eu-journal"
    # guess: a second letter of the series, as in "CA"
    _pattern = re.compile(
        r"OJ:(?P<serie>[LC][A-Z]?)(?::(?P<jaar>\d{4}|\?):(?P<nummer>\d+)|_(?P<year>\d{4})(?P<number>\d{5}))",
        re.A,
    )

    def __str__(self) -> str:
        if self.act:
            return f"OJ:{self.serie}_{self.jaar}{self.nummer}"
        return f"OJ:{self.serie}:{self.jaar or '?'}:{self.nummer}"

    @property
    def url(self) -> str | None:
        """The table of contents, e.g. of OJ:L:2018:328, or the act; None without a year."""
        if self.act:
            return f"{_EUR_LEX}{self}"
        return f"{_EUR_LEX}{self}:TOC" if self.jaar else None

    @classmethod
    def _made(cls, groups: Mapping[str, str | None]) -> Self:
        serie = groups["serie"] or ""
        if groups["year"]:
            return cls(serie, groups["year"], groups["number"] or "", act=True)
        return cls(serie, None if groups["jaar"] == "?" else groups["jaar"], groups["nummer"] or "")
