"""Kamerstukken and what hangs on them: kst, blg, nds, dossiers, and the ids of the Tweede Kamer itself.

How a kst id is read: strip the suffix; the last part is the ondernummer; what stands between it and the dossier is
the toevoeging.
"""

import re
from collections.abc import Mapping
from typing import ClassVar, Self

from attrs import field, frozen
from attrs.converters import optional

from kamerstuk.identifiers.base import ROMAN, SITE, Identifier, compact, hyphened, lower, upper

LAST_SESSION_IN_IDS = 2009
"""First year of the last session whose papers of the Eerste Kamer bear it in their id: 2009-2010, kst-20092010-31821-B.

Since then the numbers run on from session to session.
"""

_SESSION = r"(?:19|20)\d\d(?:19|20)\d\d"
_TOEVOEGING = rf"{ROMAN}[A-Z]?|[A-Z]|\d\d|R\d{{3,4}}"

# Ids of the list that are right but for the case of a letter. To fold it would lose the only name they have.
_TYPOS = frozenset(
    {"kst-29800-VIIi-151-b1", "kst-30025-r1783-7", "kst-31200-VIi-43-b1", "kst-31200-XIv-157-b1", "kst-31700-iv-c"}
)


def _number(ondernummer: str) -> str:
    """Fold a letter alone ("c"); that of "188a" and "193B" is kept, for both occur."""
    return ondernummer.upper() if ondernummer.isalpha() else ondernummer


@frozen
class KstId(Identifier):
    """A paper of a dossier, e.g. kst-35000-VI-59, kst-34775-C, kst-19992000-26657-188a, kst-26643-144-h1."""

    dossier: str = field(converter=upper)
    """Number of the dossier, e.g. ``"35000"``; Roman for some of the Eerste Kamer, ``"CXLVI"``."""
    toevoeging: str | None = field(converter=optional(upper))
    """Chapter, fund or EU series, e.g. ``"VI"``, ``"A"``, ``"02"``; None for kst-19637-2535."""
    ondernummer: str = field(converter=_number)
    """Number in the dossier, e.g. ``"59"``, ``"C"``, ``"188a"``."""
    vergaderjaar: str | None = None
    """Session, only where the id holds it, e.g. ``"1999-2000"`` in kst-19992000-26657-188a."""
    suffix: str | None = field(default=None, converter=optional(lower))
    """``"h1"`` reprint (herdruk), ``"n1"`` new version, ``"b1"`` appendix (bijlage)."""
    spelled: str | None = None
    """Dossier and toevoeging where the id glues or pads them, e.g. ``"28000F"`` in kst-20012002-28000F-210."""

    _family: ClassVar[str] = "kst"
    # An optional session, the dossier, an optional toevoeging, the ondernummer, an optional suffix.
    _pattern = re.compile(
        rf"kst-(?:(?P<session>{_SESSION})-)?"
        rf"(?:(?P<dossier>\d{{1,5}}|{ROMAN})(?:-(?P<toevoeging>{_TOEVOEGING}))?"
        rf"|(?P<glued>\d{{5}})(?P<fund>{ROMAN}[A-Z]?|[A-Z])|(?P<zeros>0+)(?P<roman>{ROMAN}))"
        rf"-(?P<ondernummer>\d+[A-Z]{{0,2}}|[A-Z]{{1,2}}|{ROMAN})(?:-(?P<suffix>[hnb]\d+))?",
        re.I | re.A,
    )

    def __str__(self) -> str:
        head = self.spelled or (f"{self.dossier}-{self.toevoeging}" if self.toevoeging else self.dossier)
        if self.vergaderjaar:
            head = f"{compact(self.vergaderjaar)}-{head}"
        tail = f"{self.ondernummer}-{self.suffix}" if self.suffix else self.ondernummer
        return f"kst-{head}-{tail}"

    @classmethod
    def _read(cls, text: str) -> Self | None:
        return None if text in _TYPOS else super()._read(text)

    @classmethod
    def _made(cls, groups: Mapping[str, str | None]) -> Self:
        session = groups["session"]
        dossier = groups["dossier"] or groups["glued"] or groups["roman"] or ""
        toevoeging = groups["toevoeging"] or groups["fund"]
        other_spelling = f"{groups['zeros'] or ''}{dossier}{toevoeging or ''}".upper()
        return cls(
            dossier,
            toevoeging,
            groups["ondernummer"] or "",
            hyphened(session) if session else None,
            groups["suffix"],
            other_spelling if groups["glued"] or groups["zeros"] else None,
        )


def kst_id(
    dossier: str,
    ondernummer: str,
    toevoeging: str | None = None,
    vergaderjaar: str | None = None,
    kamer: str | None = None,
) -> KstId:
    """Make the id of a paper from its parts: ``kst_id("35000", "59", "VI")`` is kst-35000-VI-59.

    Papers of the Eerste Kamer of the sessions up to 2009-2010 have the session in their id:
    ``kst_id("31821", "B", vergaderjaar="2009-2010", kamer="eerste-kamer")`` is kst-20092010-31821-B.
    """
    in_id = kamer == "eerste-kamer" and has_session_in_id(vergaderjaar)
    return KstId(dossier, toevoeging, ondernummer, vergaderjaar if in_id else None)


def has_session_in_id(vergaderjaar: str | None) -> bool:
    """Whether the ids of the Eerste Kamer of a session hold it: until 2009-2010, kst-20092010-31821-B."""
    return vergaderjaar is not None and int(vergaderjaar[:4]) <= LAST_SESSION_IN_IDS


@frozen
class DossierId(Identifier):
    """A whole dossier, e.g. dossier/36410, dossier/36600-XXIII."""

    dossier: str = field(converter=upper)
    """Number of the dossier, e.g. ``"36600"``."""
    toevoeging: str | None = field(default=None, converter=optional(upper))
    """Chapter, fund or EU series, e.g. ``"XXIII"``."""

    _family: ClassVar[str] = "dossier"
    _pattern = re.compile(rf"dossier/(?P<dossier>\d{{1,5}}|{ROMAN})(?:-(?P<toevoeging>{_TOEVOEGING}))?", re.I | re.A)

    def __str__(self) -> str:
        return f"dossier/{self.dossier}-{self.toevoeging}" if self.toevoeging else f"dossier/{self.dossier}"

    @property
    def url(self) -> str:
        """The page with all papers of the dossier, e.g. of dossier/36410."""
        return f"{SITE}/{self}"


@frozen
class BlgId(Identifier):
    """An appendix that was published apart (bijlage), e.g. blg-929493."""

    nummer: str
    """``"929493"``; rarely with a part, ``"26241-10B"``."""

    _family: ClassVar[str] = "blg"
    _pattern = re.compile(r"(?i:blg)-(?P<nummer>\d+(?:-\d+[A-Z]?)?)", re.A)

    def __str__(self) -> str:
        return f"blg-{self.nummer}"


@frozen
class NdsId(Identifier):
    """A paper outside any dossier (niet-dossierstuk), e.g. nds-tk-2014D45599, nds-vws0300264-b1, nds-10070."""

    nummer: str
    """Id of the Tweede Kamer, number of a ministry or serial number, e.g. ``"2014D45599"``."""
    kamer: str | None = field(default=None, converter=optional(lower))
    """``"tk"`` where the id names the chamber."""
    suffix: str | None = field(default=None, converter=optional(lower))
    """``"b1"`` appendix, ``"n1"`` new version."""

    _family: ClassVar[str] = "nds"
    _pattern = re.compile(
        r"(?i:nds)-(?:(?P<kamer>(?i:tk))-)?(?P<nummer>\d{4}[Dd]\d{5}|\d+|[a-z]+\d+)(?:-(?P<suffix>(?i:[bn]\d+)))?",
        re.A,
    )

    def __str__(self) -> str:
        chamber = f"{self.kamer}-" if self.kamer else ""
        suffix = f"-{self.suffix}" if self.suffix else ""
        return f"nds-{chamber}{self.nummer}{suffix}"

    @classmethod
    def _made(cls, groups: Mapping[str, str | None]) -> Self:
        number = groups["nummer"] or ""
        return cls(number.upper() if number[:1].isdigit() else number, groups["kamer"], groups["suffix"])


@frozen
class TkId(Identifier):
    """A document (D), case (zaak, Z) or activity (A) of the Tweede Kamer itself, e.g. 2019D40742, 2019Z19563."""

    jaar: str
    """Year, e.g. ``"2019"``."""
    soort: str = field(converter=upper)
    """``"D"``, ``"Z"`` or ``"A"``."""
    nummer: str
    """Number with its zeros, e.g. ``"40742"``; three to six digits in older data."""

    _family: ClassVar[str] = "tk"
    _pattern = re.compile(r"(?P<jaar>(?:19|20)\d\d)(?P<soort>[DZA])(?P<nummer>\d{3,6})", re.I | re.A)

    def __str__(self) -> str:
        return f"{self.jaar}{self.soort}{self.nummer}"

    @property
    def url(self) -> str | None:
        """The page of a document or case, e.g. detail?id=2019D40742; None for an activity."""
        return None if self.soort == "A" else f"https://www.tweedekamer.nl/kamerstukken/detail?id={self}"


@frozen
class Toezegging(Identifier):
    """A promise of the government to the Eerste Kamer, e.g. T03357; its page cannot be told from it."""

    nummer: str
    """Number with its zeros, e.g. ``"03357"``."""

    _family: ClassVar[str] = "toezegging"
    _pattern = re.compile(r"(?i:T)(?P<nummer>\d{5})", re.A)

    def __str__(self) -> str:
        return f"T{self.nummer}"

    @property
    def url(self) -> None:
        """None: the page of T03357 has a name of its own."""
        return None
