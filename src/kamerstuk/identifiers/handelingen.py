"""Handelingen, their Aanhangsel and Bijlagen, questions (Kamervragen) and agendas.

The numbers in an id of the Handelingen mean different things in different sessions:

===========================  ==================================  =====================
sessions                     numbers                             example
===========================  ==================================  =====================
1994-1995, 1995-1996         meeting, first page, last page      h-tk-19951996-95-6247-6247
1996-1997 to 2008-2009       first page, last page               h-tk-20072008-4952-4956
2009-2010                    meeting, first page; also the last  h-tk-20092010-100-8059
from 2010-2011               meeting, item                       h-tk-20182019-27-10
===========================  ==================================  =====================
"""

import re
from collections.abc import Mapping, Sequence
from typing import ClassVar, Self

from attrs import evolve, field, frozen
from attrs.converters import optional

from kamerstuk.identifiers.base import SITE, Identifier, compact, hyphened, lower
from kamerstuk.identifiers.families import FAMILIES

_ITEMS_SINCE = "2010"
# The highest number of a meeting in the list is 112, the longest item has 155 pages.
_MOST_MEETINGS = 130

_SESSION = r"(?P<vergaderjaar>(?:1[89]|20)\d{6})"
_Places = tuple[str, ...]


@frozen
class HandelingenId(Identifier):
    """A part of the Handelingen, e.g. h-tk-20182019-27-10; a page, h-tk-20072008-3623; a meeting, h-tk-20192020-77.

    Meeting or page is not to be told from one number of an old session: `parse` takes it for a meeting up to 130.
    """

    kamer: str = field(converter=lower)
    """``"tk"``, ``"ek"``, ``"vv"`` (Verenigde Vergadering) or ``"ucv-tk"`` (uitgebreide commissievergadering)."""
    vergaderjaar: str
    """Session, e.g. ``"2018-2019"``."""
    vergadering: str | None = None
    """Number of the meeting, e.g. ``"27"``; ``"VV"`` in h-tk-20102011-VV-1."""
    item: str | None = None
    """Item of the meeting, e.g. ``"10"``; from 2010-2011."""
    first_page: int | None = None
    """First page, e.g. ``4952`` in h-tk-20072008-4952-4956."""
    last_page: int | None = None
    """Last page, e.g. ``4956`` in h-tk-20072008-4952-4956."""
    volgnummer: int | None = None
    """Which of several on one page, e.g. ``2`` in h-tk-19961997-479-479-2."""
    variant: str | None = None
    """Which of several files, e.g. ``"2"`` in h-tk-20092010-19-1499_2."""
    suffix: str | None = field(default=None, converter=optional(lower))
    """``"n1"`` for a corrected version, h-tk-20182019-35-8-n1."""

    _family: ClassVar[str] = "h"
    # Chamber, session, "VV" or nothing, up to four numbers, a variant, a suffix.
    _pattern = re.compile(
        rf"h-(?P<kamer>(?:ucv-)?(?:tk|ek)|vv)-{_SESSION}(?:-(?P<joint>VV))?"
        r"(?P<numbers>(?:-(?:0|[1-9]\d*)){0,4})(?:_(?P<variant>\d+))?(?:-(?P<suffix>n\d+))?",
        re.I | re.A,
    )

    def __str__(self) -> str:
        numbers = (self.vergadering, self.item, self.first_page, self.last_page, self.volgnummer)
        parts = "".join([f"-{number}" for number in numbers if number is not None])
        variant = f"_{self.variant}" if self.variant else ""
        suffix = f"-{self.suffix}" if self.suffix else ""
        return f"h-{self.kamer}-{compact(self.vergaderjaar)}{parts}{variant}{suffix}"

    @property
    def url(self) -> str | None:
        """The page of an item, e.g. h-tk-20182019-27-10.html; None for a session, a meeting or a single page."""
        published = self.vergaderjaar >= FAMILIES["h"].since and not self.kamer.startswith("ucv")
        one_item = self.item is not None or (self.first_page is not None and bool(self.vergadering or self.last_page))
        return f"{SITE}/{self}.html" if published and one_item else None

    @classmethod
    def _read(cls, text: str) -> Self | None:
        match = cls._pattern.fullmatch(text)
        if match is None:
            return None
        numbers = [int(number) for number in match["numbers"].split("-")[1:]]
        session = hyphened(match["vergaderjaar"])
        bare = cls.numbered(match["kamer"], session, numbers, joint=bool(match["joint"]))
        return bare and evolve(bare, variant=match["variant"], suffix=match["suffix"])

    @classmethod
    def numbered(cls, kamer: str, vergaderjaar: str, numbers: Sequence[int], *, joint: bool = False) -> Self | None:
        """Make the id with these numbers, which mean what the session makes of them: page 4952 to 4956, item 10.

        `joint` is for the Verenigde Vergadering within a chamber, h-tk-20102011-VV-1. None where no id of that
        session has so many numbers.
        """
        places = _places(vergaderjaar[:4], numbers, joint=joint)
        if places is None:
            return None
        value = dict(zip(places, numbers, strict=True))
        meeting, item = value.get("vergadering"), value.get("item")
        return cls(
            kamer,
            vergaderjaar,
            "VV" if joint else None if meeting is None else str(meeting),
            None if item is None else str(item),
            value.get("first_page"),
            value.get("last_page"),
            value.get("volgnummer"),
        )


def _places(year: str, numbers: Sequence[int], *, joint: bool) -> _Places | None:
    """Say which field each number fills; None where no session prints ids of that length."""
    if joint:  # "VV" takes the place of the meeting
        return {0: (), 1: ("item",), 2: ("first_page", "last_page")}.get(len(numbers))
    if year >= _ITEMS_SINCE:
        return ("vergadering", "item")[: len(numbers)] if len(numbers) <= 2 else None
    match numbers:
        case []:
            return ()
        case [number]:
            # guess: a page or a meeting; no session had so many meetings
            return ("vergadering",) if number <= _MOST_MEETINGS else ("first_page",)
        case [first, second]:
            apart = first <= _MOST_MEETINGS < second - first
            return ("vergadering", "first_page") if apart else ("first_page", "last_page")
        case [first, second, third]:
            # In 1994-1996 the meeting always leads; later a third number counts the items of a page.
            counts = year > "1995" and (first == second or third < second)
            return ("first_page", "last_page", "volgnummer") if counts else ("vergadering", "first_page", "last_page")
        case _:
            return ("vergadering", "first_page", "last_page", "volgnummer")


@frozen
class AanhangselId(Identifier):
    """Answers to written questions, printed in the Aanhangsel, e.g. ah-tk-20192020-89, ah-tk-20222023-3276-n1."""

    kamer: str = field(converter=lower)
    """``"tk"`` or ``"ek"``."""
    vergaderjaar: str
    """Session, e.g. ``"2019-2020"``."""
    nummer: str
    """Number in the session, e.g. ``"89"``; rarely ``"AH2134"``, ``"6a"``, ``"0001"``."""
    suffix: str | None = field(default=None, converter=optional(lower))
    """``"h1"`` reprint, ``"n1"`` new version."""

    _family: ClassVar[str] = "ah"
    _pattern = re.compile(
        rf"ah-(?P<kamer>tk|ek)-{_SESSION}-(?P<nummer>(?:AH)?\d+[a-z]?)(?:-(?P<suffix>[hn]\d+))?", re.I | re.A
    )

    def __str__(self) -> str:
        suffix = f"-{self.suffix}" if self.suffix else ""
        return f"ah-{self.kamer}-{compact(self.vergaderjaar)}-{self.nummer}{suffix}"

    @property
    def url(self) -> str | None:
        """Its page, e.g. ah-tk-20192020-89.html; None for sessions before 1994-1995."""
        return f"{SITE}/{self}.html" if self.vergaderjaar >= FAMILIES["ah"].since else None

    @classmethod
    def _made(cls, groups: Mapping[str, str | None]) -> Self:
        session = hyphened(groups["vergaderjaar"] or "")
        return cls(groups["kamer"] or "", session, groups["nummer"] or "", groups["suffix"])


@frozen
class KamervragenId(Identifier):
    """Written questions without their answer, e.g. kv-tk-2010Z06025, kv-2009Z03159, kv-2000100010."""

    nummer: str
    """Number of the case (zaak) at the Tweede Kamer, e.g. ``"2010Z06025"``, or an old number, ``"2000100010"``."""
    kamer: str | None = field(default=None, converter=optional(lower))
    """``"tk"`` or ``"ek"`` where the id names the chamber."""
    suffix: str | None = None
    """``"h1"`` reprint, ``"n1"`` new version; ``"h"`` in two ids."""

    _family: ClassVar[str] = "kv"
    # The list holds kv-2009z16839 beside kv-2009Z03159: the case of the number is left alone.
    _pattern = re.compile(
        r"(?i:kv)-(?:(?P<kamer>(?i:tk|ek))-)?(?P<nummer>\d{4}[Zz]\d{4,6}a?|\d{4,11}H?)(?:-(?P<suffix>[hn]\d*))?",
        re.A,
    )

    def __str__(self) -> str:
        chamber = f"{self.kamer}-" if self.kamer else ""
        suffix = f"-{self.suffix}" if self.suffix else ""
        return f"kv-{chamber}{self.nummer}{suffix}"


@frozen
class AgendaId(Identifier):
    """The agenda of a day, e.g. ag-tk-2011-11-18; day first in a few, ag-tk-02-04-2010."""

    kamer: str = field(converter=lower)
    """``"tk"``, ``"ek"`` or ``"vv"``."""
    datum: str
    """The day as the id writes it, e.g. ``"2011-11-18"``, ``"02-04-2010"``."""
    suffix: str | None = field(default=None, converter=optional(lower))
    """``"n1"`` new version."""

    _family: ClassVar[str] = "ag"
    _pattern = re.compile(
        r"ag-(?P<kamer>tk|ek|vv)-(?P<datum>\d{4}-\d\d-\d\d|\d\d-\d\d-\d{4})(?:-(?P<suffix>n\d+))?", re.I | re.A
    )

    def __str__(self) -> str:
        return f"ag-{self.kamer}-{self.datum}-{self.suffix}" if self.suffix else f"ag-{self.kamer}-{self.datum}"


@frozen
class BijlagenHandelingenId(Identifier):
    """A paper of the time before dossiers, e.g. bijl-hand-19241925-291; a name of ours, no site has it."""

    vergaderjaar: str = field(converter=hyphened)
    """Session, e.g. ``"1924-1925"``; one year twice for a session of one year, ``"1971-1971"``."""
    nummer: str
    """Number in the session, e.g. ``"291"``, or with its part, ``"189-4"``."""

    _family: ClassVar[str] = "bijl-hand"
    _pattern = re.compile(rf"bijl-hand-{_SESSION}-(?P<nummer>\d+[a-z]?(?:-\d+[a-z]?)?)", re.I | re.A)

    def __str__(self) -> str:
        return f"bijl-hand-{compact(self.vergaderjaar)}-{self.nummer}"

    @property
    def url(self) -> None:
        """None: such papers stand in Staten-Generaal Digitaal under numbers of its own, not bijl-hand-19241925-291."""
        return None
