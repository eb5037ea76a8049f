"""Look the targets of a citation up in a registry, and mend what a registry can mend."""

from typing import TYPE_CHECKING

from attrs import evolve

from kamerstuk.errors import IdentifierError
from kamerstuk.identifiers import KstId, url_for
from kamerstuk.identifiers.families import family_of
from kamerstuk.model import Citation, Status, Target

if TYPE_CHECKING:
    from kamerstuk.registry import Registry


def verify(citation: Citation, registry: "Registry") -> Citation:
    """Return the citation with the status of each target, and with a reason where the registry knows none."""
    looked_up = tuple(_look_up(target, registry) for target in citation.targets)
    if not any(reason or new != old for (new, reason), old in zip(looked_up, citation.targets, strict=True)):
        return citation
    reasons = tuple(reason for _, reason in looked_up if reason)
    mended = any(new.id != old.id for (new, _), old in zip(looked_up, citation.targets, strict=True))
    return evolve(
        citation,
        targets=tuple(target for target, _ in looked_up),
        reason=citation.reason or " ".join(reasons) or None,
        evidence="mended by the registry" if mended else citation.evidence,
    )


def _look_up(target: Target, registry: "Registry") -> tuple[Target, str | None]:
    if target.id is None or family_of(target.id) is None:
        return target, None
    if registry.exists(target.id):
        return evolve(target, status=Status.VERIFIED), None
    swapped = _other_dossier(target, registry) if registry.mends else None
    if swapped:
        return swapped, None
    candidates = registry.candidates(target.id)
    revised = bool(candidates) and candidates[0].startswith(f"{target.id}-")
    if len(candidates) == 1 or revised:  # of a reprint and a correction the closest is the paper itself
        if not registry.mends:
            return evolve(target, url=url_for(candidates[0]), status=Status.VERIFIED, listed=candidates[0]), None
        return evolve(target, id=candidates[0], url=url_for(candidates[0]), status=Status.VERIFIED), None
    if not registry.covers(target.id) and not candidates:
        return evolve(target, status=Status.OUTSIDE), None
    near = f"; it may be {' or '.join(candidates[:3])}" if candidates else ""
    return evolve(target, status=Status.UNKNOWN), f"The registry knows no {target.id}{near}."


def _other_dossier(target: Target, registry: "Registry") -> Target | None:
    """Try the other dossiers printed beside the first: "34 775 en 36 410, nr. 5" may be a paper of the second."""
    try:
        own = KstId.parse(target.id or "")
    except IdentifierError:
        return None
    for other in target.also_dossiers:
        id = str(evolve(own, dossier=other, toevoeging=None))
        if registry.exists(id):
            rest = tuple(number for number in target.also_dossiers if number != other)
            return Target(id, url_for(id), Status.VERIFIED, (own.dossier, *rest))
    return None
