"""Fields with their witnesses in order, and how they are settled: value, evidence and contradictions follow from it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from attrs import field, frozen

from kamerstuk.header.witnesses import Witnesses
from kamerstuk.terms import Witness

Known: TypeAlias = Mapping[str, Any]
"""Values of the fields that stand before a field in the table."""

Read: TypeAlias = Callable[[Witnesses, Known], Iterable[Any]]
"""What one witness says of a field, best first; nothing where it is silent."""


@frozen
class Reading:
    """What one witness says of one field."""

    witness: Witness
    """Who speaks, e.g. ``Witness.PRINT``."""
    read: Read
    """What it says."""
    compared: bool = True
    """Whether a difference from a witness before it is told."""
    alternatives: bool = False
    """Whether one value of it that agrees is enough: the ids of a paper of two dossiers."""


def _equal(own: Sequence[Any], other: Any) -> bool:
    return other in own


@frozen
class Field:
    """One field of the header."""

    name: str
    """Its name in `Header`, or one of our own for what is settled beside it: ``"id"``."""
    readings: tuple[Reading, ...]
    """Its witnesses, the one that is believed first."""
    agrees: Callable[[Sequence[Any], Any], bool] = _equal
    """Whether a value of a later witness agrees with all that the believed one says."""
    whole: bool = False
    """Whether all that the witness says is the value (a tuple), or only the first of it."""
    evidence_of: str | None = None
    """The field whose witness stands for this one too, which is only read off it: the kind off the title."""
    label: str | None = None
    """Its name in a message, where that is another: ``"dossier"``."""
    shown: Callable[[Any], str] = field(default=str)
    """A value in a message."""


class Settled(NamedTuple):
    """All fields, settled."""

    values: dict[str, Any]
    """Name to value; None, or () for a field taken whole, where no witness speaks."""
    evidence: dict[str, Witness]
    """Name to the witness that was believed."""
    differences: tuple[str, ...]
    """A message for each witness that says otherwise."""


def settle(fields: Iterable[Field], witnesses: Witnesses) -> Settled:
    """Hear all witnesses of each field in order; the first that speaks is believed."""
    values: dict[str, Any] = {}
    evidence: dict[str, Witness] = {}
    differences: list[str] = []
    for each in fields:
        said = [(reading, list(reading.read(witnesses, values))) for reading in each.readings]
        heard = [(reading, found) for reading, found in said if found]
        values[each.name] = () if each.whole else None
        if heard:
            (believed, own), *others = heard
            values[each.name] = tuple(own) if each.whole else own[0]
            evidence[each.name] = evidence.get(each.evidence_of or "", believed.witness)
            differences.extend(_differences(each, believed.witness, own, others))
    return Settled(values, evidence, tuple(differences))


def _differences(
    field: Field, believed: Witness, own: list[Any], others: Iterable[tuple[Reading, list[Any]]]
) -> Iterator[str]:
    for reading, found in others:
        differing = [value for value in found if not field.agrees(own, value)]
        if not reading.compared or not differing or (reading.alternatives and len(differing) < len(found)):
            continue
        said, other = field.shown(own[0]), field.shown(differing[0])
        yield f"{field.label or field.name}: {believed} says {said!r}, {reading.witness} says {other!r}."
