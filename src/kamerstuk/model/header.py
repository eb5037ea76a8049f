"""What the head of a paper says."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TypeVar

from attrs import field, frozen

from kamerstuk.terms import Kamer, Publicatie, Soort, Witness


@frozen
class Dossier:
    """One dossier that the paper belongs to."""

    nummer: str
    """Without spaces, e.g. ``"19637"``; Roman for some dossiers of the Eerste Kamer (``"CXLVI"``)."""
    toevoeging: str | None = None
    """Chapter, fund or EU series: ``"VI"``, ``"A"``, ``"02"``."""
    rijkswetnummer: str | None = None
    """Number of a Rijkswet, e.g. ``"R2064"``; not part of any id."""
    titel: str = ""
    """As printed, e.g. ``"Vreemdelingenbeleid"``."""


@frozen
class Signature:
    """One person who signed."""

    naam: str
    """As printed, e.g. ``"A. Broekers-Knol"``."""
    functie: str | None = None
    """Without the closing comma, e.g. ``"De Staatssecretaris van Justitie en Veiligheid"``."""


_V = TypeVar("_V")


class _Pairs(Mapping[str, _V]):
    """A mapping in printed order that cannot change and can be hashed."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, _V]) -> None:
        """Take the items in their order."""
        self._items = tuple(items.items())

    def __getitem__(self, label: str) -> _V:
        return dict(self._items)[label]

    def __iter__(self) -> Iterator[str]:
        return (label for label, _ in self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(self._items)

    def __repr__(self) -> str:
        return repr(dict(self._items))


class Dates(_Pairs[date]):
    """Printed labels with their dates, e.g. ``{"Voorgesteld": date(2021, 7, 6)}``."""

    __slots__ = ()


class Evidence(_Pairs[Witness]):
    """Fields with the witness that was believed, e.g. ``{"ondernummer": "foot-line"}``."""

    __slots__ = ()


def _no_evidence() -> Evidence:
    return Evidence({})


def _no_dates() -> Dates:
    return Dates({})


@frozen
class Header:
    """What the head of the paper says, cross-checked with metadata, panel and foot lines."""

    publicatie: Publicatie = Publicatie.KAMERSTUK
    """The series."""
    kamer: Kamer | None = None
    """The chamber."""
    vergaderjaar: str | None = None
    """Session year, always with a hyphen: ``"2019-2020"``."""
    dossiers: tuple[Dossier, ...] = ()
    """In printed order; may be empty."""
    ondernummer: str | None = None
    """``"2535"``, ``"C"``, ``"188a"``."""
    herdruk: bool = False
    """Whether the paper says it is a reprint."""
    nummer: str | None = None
    """Number of an Aanhangsel or of Kamervragen, e.g. ``"3235"``."""
    vergadering: str | None = None
    """Meeting number of Handelingen, e.g. ``"61"``."""
    item: str | None = None
    """Item of Handelingen, e.g. ``"10"``."""
    tk_ids: tuple[str, ...] = ()
    """Ids of the Tweede Kamer, e.g. ``"2019D40742"``."""
    titel: str | None = None
    """Title line as printed."""
    documenttitel: str | None = None
    """Descriptive title from the metadata."""
    soort: Soort | None = None
    """Kind of paper: ``"motie"``; for written questions and Handelingen that of their series."""
    addressee: str | None = None
    """E.g. ``"Aan de Voorzitter van de Tweede Kamer der Staten-Generaal"``."""
    plaats: str | None = None
    """Place of a letter, e.g. ``"Den Haag"``."""
    datum: date | None = None
    """The paper's own date."""
    dates: Mapping[str, date] = field(factory=_no_dates, converter=Dates)
    """Printed label to date: ``{"Voorgesteld": date(2021, 7, 6)}``."""
    signatures: tuple[Signature, ...] = ()
    """Who signed, in printed order."""
    joint_number: str | None = None
    """The number that the other chamber gives the same paper: ``"F"`` of "F/ Nr. 81"."""
    evidence: Mapping[str, Witness] = field(factory=_no_evidence, converter=Evidence)
    """Who was believed, for each field that is not empty and for the id: ``{"titel": "print", "id": "computed"}``."""
