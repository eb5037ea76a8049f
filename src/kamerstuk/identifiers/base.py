"""What all identifiers share: `parse`, `str`, `family` and `url`; and two shapes that several families may take."""

import re
from collections.abc import Mapping
from typing import ClassVar, Self

from attrs import field, frozen

from kamerstuk.errors import IdentifierError
from kamerstuk.identifiers.families import FAMILIES

SITE = "https://zoek.officielebekendmakingen.nl"
"""The publisher's site: the page of an id has the id as its name."""

ROMAN = r"(?=[IVXLC])(?:XC|XL|L|C{1,3}(?:XC|XL|L)?)?X{0,3}(?:IX|IV|V?I{0,3})"
"""A Roman numeral below 400: chapters (XVI), dossiers (CXLVI) and papers (XXXVIII) of the Eerste Kamer."""


class Identifier:
    """One official id, such as kst-19637-2535: a frozen value that prints as the id it was read from.

    A family adds its fields, and `_pattern`, whose groups have the names of those fields.
    """

    __slots__ = ()
    _family: ClassVar[str] = "official"
    _pattern: ClassVar[re.Pattern[str]]

    @property
    def family(self) -> str:
        """Short name of the series, e.g. ``"kst"`` for kst-19637-2535."""
        return self._family

    @property
    def url(self) -> str | None:
        """Where to read it, e.g. the page kst-19637-2535.html; None where the id does not tell."""
        return f"{SITE}/{self}.html"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an id of this family, e.g. ``KstId.parse("kst-19637-2535")``; `IdentifierError` for any other text."""
        found = cls._read(text.strip())
        if found is None:
            raise IdentifierError(text, cls._family)
        return found

    @classmethod
    def _read(cls, text: str) -> Self | None:
        match = cls._pattern.fullmatch(text)
        return cls._made(match.groupdict()) if match else None

    @classmethod
    def _made(cls, groups: Mapping[str, str | None]) -> Self:
        return cls(**groups)


# Converters of fields; the type checker's attrs plugin takes functions, not str.lower itself.
def lower(text: str) -> str:
    """Fold to the case of prefixes and chambers, e.g. "KST" to "kst"."""
    return text.lower()


def upper(text: str) -> str:
    """Fold to the case of letters inside ids, e.g. "bq9251" of LJN:BQ9251."""
    return text.upper()


def compact(vergaderjaar: str) -> str:
    """Write a session year as ids do: "2018-2019" becomes "20182019" in h-tk-20182019-27-10."""
    return vergaderjaar[:4] + vergaderjaar[5:]


def hyphened(session: str) -> str:
    """Write a session year as people do: "20182019" of h-tk-20182019-27-10 becomes "2018-2019"."""
    return f"{session[:4]}-{session[-4:]}"


_SERIALS = "|".join(rf"{row.prefix}(?=-{row.serial}\Z)" for row in FAMILIES.values() if row.serial)
_PUBLISHED = "|".join(prefix for prefix in FAMILIES if prefix != "dossier")


@frozen
class SerialId(Identifier):
    """A paper that was not typeset (onopgemaakt) and bears a serial number, e.g. kst-1259252, ah-1106586, h-11592."""

    family: str = field(converter=lower)
    """Its series, e.g. ``"kst"``."""
    nummer: str
    """Its serial number, e.g. ``"1259252"``."""

    _pattern = re.compile(rf"(?P<family>{_SERIALS})-(?P<nummer>\d+)", re.I | re.A)

    def __str__(self) -> str:
        return f"{self.family}-{self.nummer}"

    @property
    def url(self) -> str:
        """Its page; there is no HTML manifestation of such a paper, e.g. of kst-1259252."""
        return f"{SITE}/{self}"


@frozen
class Opaque(Identifier):
    """An id of a known family whose parts cannot be told, mostly a typo of the source, e.g. kst-32302--B.

    It is kept as it stands: the publisher knows the paper by no other name.
    """

    family: str
    """Its series, e.g. ``"kst"``."""
    text: str
    """The id as written, e.g. ``"kst-32302--B"``."""

    # Every opaque id of the publisher's list has two parts and a digit; "kst-nummer" is a word of a sentence.
    _pattern = re.compile(rf"(?P<family>{_PUBLISHED})-(?P<rest>(?=\D*\d)[A-Za-z0-9_]+-[A-Za-z0-9_-]+)", re.I | re.A)

    def __str__(self) -> str:
        return self.text

    @classmethod
    def _made(cls, groups: Mapping[str, str | None]) -> Self:
        family = (groups["family"] or "").lower()
        return cls(family, f"{family}-{groups['rest']}")
