"""Value objects for every official id: read with `parse`, printed with `str`, all frozen and comparable.

`parse_identifier` names the family of any of them, `kst_id` makes the id of a kamerstuk from its parts, and
`url_for` says where to read it. Nothing here asks whether a paper exists: that is the registry's work.
"""

from kamerstuk.errors import IdentifierError
from kamerstuk.identifiers.base import Identifier, Opaque, SerialId
from kamerstuk.identifiers.bekendmakingen import BladId, StaatsbladId, StaatscourantId, TractatenbladId, issue_id
from kamerstuk.identifiers.families import FAMILIES
from kamerstuk.identifiers.handelingen import (
    AanhangselId,
    AgendaId,
    BijlagenHandelingenId,
    HandelingenId,
    KamervragenId,
)
from kamerstuk.identifiers.kamerstukken import BlgId, DossierId, KstId, NdsId, TkId, Toezegging, kst_id
from kamerstuk.identifiers.law import (
    Bwb,
    CaseReport,
    Celex,
    Ecli,
    EhrmCase,
    EuDocument,
    EuJournal,
    HvjCase,
    Jci,
    Ljn,
    RvsAdvice,
)

__all__ = [
    "AanhangselId",
    "AgendaId",
    "BijlagenHandelingenId",
    "BladId",
    "BlgId",
    "Bwb",
    "CaseReport",
    "Celex",
    "DossierId",
    "Ecli",
    "EhrmCase",
    "EuDocument",
    "EuJournal",
    "HandelingenId",
    "HvjCase",
    "Identifier",
    "Jci",
    "KamervragenId",
    "KstId",
    "Ljn",
    "NdsId",
    "Opaque",
    "RvsAdvice",
    "SerialId",
    "StaatsbladId",
    "StaatscourantId",
    "TkId",
    "Toezegging",
    "TractatenbladId",
    "issue_id",
    "kst_id",
    "parse_identifier",
    "url_for",
]

_Kinds = tuple[type[Identifier], ...]

_OWN: _Kinds = (
    KstId,
    HandelingenId,
    AanhangselId,
    AgendaId,
    KamervragenId,
    BlgId,
    NdsId,
    StaatsbladId,
    StaatscourantId,
    TractatenbladId,
)
_SHAPES: dict[str, type[Identifier]] = {kind._family: kind for kind in _OWN}
# What stands before the first hyphen of a publication's id, and the shapes to try for it, in order.
_BY_PREFIX: dict[str, _Kinds] = {
    prefix: (_SHAPES.get(prefix, BladId), SerialId, Opaque) for prefix in FAMILIES if prefix != "dossier"
}
_OTHERS: _Kinds = (
    DossierId,
    TkId,
    Jci,
    Celex,
    Ecli,
    EuDocument,
    EuJournal,
    CaseReport,
    Ljn,
    HvjCase,
    EhrmCase,
    Bwb,
    RvsAdvice,
    Toezegging,
    BijlagenHandelingenId,
)


def parse_identifier(text: str) -> Identifier:
    """Read any official id: ``parse_identifier("kst-19637-2535")`` is a `KstId`, of ``"2019D40742"`` a `TkId`.

    An id of a known series whose parts cannot be told, such as kst-32302--B, is an `Opaque`. Raises
    `IdentifierError` for all other text.
    """
    stripped = text.strip()
    for kind in _BY_PREFIX.get(stripped.partition("-")[0].lower(), _OTHERS):
        found = kind._read(stripped)
        if found is not None:
            return found
    raise IdentifierError(text)


def url_for(id: str) -> str | None:
    """Say where to read what a target's id means, e.g. kst-35000-VI-59; None where the id does not tell.

    A web address is its own answer.
    """
    if id.startswith(("https://", "http://")):
        return id
    try:
        return parse_identifier(id).url
    except IdentifierError:
        return None
