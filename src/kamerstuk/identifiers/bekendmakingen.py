"""Staatsblad, Staatscourant, Tractatenblad, and the papers of municipalities and others that are not parliament's."""

import re
from typing import ClassVar

from attrs import field, frozen
from attrs.converters import optional

from kamerstuk.identifiers.base import SITE, Identifier, lower, upper
from kamerstuk.identifiers.families import FAMILIES


def _page(id: Identifier, jaar: str) -> str | None:
    """Return the page of an id; None for a year before its series is on the site, as of stb-1950-K258."""
    return f"{SITE}/{id}.html" if jaar >= FAMILIES[id.family].since else None


@frozen
class StaatsbladId(Identifier):
    """A law or decree in the Staatsblad, e.g. stb-2019-143, stb-1950-K258, stb-2018-84-n1."""

    jaar: str
    """Year, e.g. ``"2019"``."""
    nummer: str = field(converter=upper)
    """Number in the year, e.g. ``"143"``; with the letter of the year from 1940 to 1950, ``"K258"``."""
    suffix: str | None = field(default=None, converter=optional(lower))
    """``"n1"`` new version, ``"v1"`` correction (verbeterblad), ``"b1"`` appendix."""

    _family: ClassVar[str] = "stb"
    _pattern = re.compile(
        r"stb-(?P<jaar>1[89]\d\d|20\d\d)-(?P<nummer>[A-K]?\d+)(?:-(?P<suffix>[nvb]\d+))?", re.I | re.A
    )

    def __str__(self) -> str:
        return f"stb-{self.jaar}-{self.nummer}-{self.suffix}" if self.suffix else f"stb-{self.jaar}-{self.nummer}"

    @property
    def url(self) -> str | None:
        """Its page, e.g. stb-2019-143.html; None before 1951."""
        return _page(self, self.jaar)


@frozen
class StaatscourantId(Identifier):
    """A publication in the Staatscourant, e.g. stcrt-2009-9231, stcrt-1994-5-p0-SC1741, stcrt-1994-194-CAO334."""

    jaar: str
    """Year, e.g. ``"2009"``."""
    nummer: str = field(converter=upper)
    """Number in the year, e.g. ``"9231"``; until 2009 that of the day's paper, ``"5"``."""
    pagina: str | None = None
    """Page in the day's paper, e.g. ``"0"`` in stcrt-1994-5-p0-SC1741."""
    versie: str | None = None
    """Version that stands before the piece, e.g. ``"1"`` in stcrt-1995-117-p9-v1-SC2926."""
    stuk: str | None = field(default=None, converter=optional(upper))
    """Piece in the day's paper, e.g. ``"SC1741"``, ``"CAO334"``."""
    suffix: str | None = field(default=None, converter=optional(lower))
    """``"n1"`` new version, ``"v1"`` correction, ``"h1"`` reprint, ``"b1"`` appendix."""

    _family: ClassVar[str] = "stcrt"
    _pattern = re.compile(
        r"stcrt-(?P<jaar>1[89]\d\d|20\d\d)-(?P<nummer>\d+A?)"
        r"(?:-p(?P<pagina>\d+))?(?:-v(?P<versie>\d+)(?=-SC))?(?:-(?P<stuk>SC\d+[A-Z]?|CAO\d+))?(?:-(?P<suffix>[nvhb]\d+))?",
        re.I | re.A,
    )

    def __str__(self) -> str:
        page = f"-p{self.pagina}" if self.pagina else ""
        version = f"-v{self.versie}" if self.versie else ""
        piece = f"-{self.stuk}" if self.stuk else ""
        suffix = f"-{self.suffix}" if self.suffix else ""
        return f"stcrt-{self.jaar}-{self.nummer}{page}{version}{piece}{suffix}"

    @property
    def url(self) -> str | None:
        """Its page, e.g. stcrt-2009-9231.html; None before 1994."""
        return _page(self, self.jaar)


@frozen
class TractatenbladId(Identifier):
    """A treaty in the Tractatenblad, e.g. trb-2016-103; a monthly index, trb-2008-augustus."""

    jaar: str
    """Year, e.g. ``"2016"``."""
    nummer: str
    """Number in the year, e.g. ``"103"``, ``"120k"``; or a month, ``"augustus"``."""
    suffix: str | None = field(default=None, converter=optional(lower))
    """``"n1"`` new version, ``"h1"`` reprint, ``"v1"`` correction."""

    _family: ClassVar[str] = "trb"
    _pattern = re.compile(
        r"(?i:trb)-(?P<jaar>19\d\d|20\d\d)-"
        r"(?P<nummer>\d+k?|A|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
        r"(?:-(?P<suffix>(?i:[nhv]\d+)))?",
        re.A,
    )

    def __str__(self) -> str:
        return f"trb-{self.jaar}-{self.nummer}-{self.suffix}" if self.suffix else f"trb-{self.jaar}-{self.nummer}"

    @property
    def url(self) -> str | None:
        """Its page, e.g. trb-2016-103.html; None before 1951."""
        return _page(self, self.jaar)


@frozen
class BladId(Identifier):
    """A publication of another public body, e.g. gmb-2024-216934: recognised, and not a paper of parliament."""

    family: str = field(converter=lower)
    """``"gmb"`` municipality, ``"wsb"`` water board, ``"prb"`` province, ``"bgr"`` joint body."""
    jaar: str
    """Year, e.g. ``"2024"``."""
    nummer: str
    """Number in the year, e.g. ``"216934"``."""

    _pattern = re.compile(r"(?P<family>gmb|wsb|prb|bgr)-(?P<jaar>\d{4})-(?P<nummer>\d+)", re.I | re.A)

    def __str__(self) -> str:
        return f"{self.family}-{self.jaar}-{self.nummer}"


def issue_id(series: str, jaar: str, nummer: str) -> StaatsbladId | StaatscourantId | TractatenbladId:
    """Make the id of an issue from its parts: ``issue_id("stb", "2019", "143")`` is stb-2019-143."""
    return _ISSUES[series](jaar, nummer)


_ISSUES = {issue._family: issue for issue in (StaatsbladId, StaatscourantId, TractatenbladId)}
