"""The papers of a folder verify the references among them: a registry knows nothing of papers later than its list."""

from collections.abc import Mapping
from typing import Any

from attrs import evolve

from kamerstuk.folder.codebook import CODEBOOK
from kamerstuk.folder.parts import Piece
from kamerstuk.model import Citation, Kamerstuk, Status

_EVIDENCE = "in the same folder"

_TARGET = {name: n for n, name in enumerate(CODEBOOK["targets"].names)}
_CITATION = {name: n for n, name in enumerate(CODEBOOK["citations"].names)}


def in_paper(stuk: Kamerstuk, ids: frozenset[str]) -> Kamerstuk:
    """Return the paper with every reference to one of `ids` verified."""
    if unverified(stuk).isdisjoint(ids):
        return stuk
    notes = tuple(
        evolve(note, citations=tuple(_verified(citation, ids) for citation in note.citations))
        for note in stuk.footnotes
    )
    return evolve(stuk, citations=tuple(_verified(citation, ids) for citation in stuk.citations), footnotes=notes)


def _verified(citation: Citation, ids: frozenset[str]) -> Citation:
    if not any(target.id in ids and target.status is not Status.VERIFIED for target in citation.targets):
        return citation
    targets = tuple(
        evolve(target, status=Status.VERIFIED) if target.id in ids else target for target in citation.targets
    )
    reason = _reason(citation.reason, all(target.status is Status.VERIFIED for target in targets))
    return evolve(citation, targets=targets, evidence=_evidence(citation.evidence), reason=reason)


def _evidence(evidence: str | None) -> str:
    return f"{evidence}; {_EVIDENCE}" if evidence else _EVIDENCE


def _reason(reason: str | None, all_verified: bool) -> str | None:
    return None if all_verified else reason


def in_json(piece: Piece, ids: frozenset[str]) -> Piece:
    """Do the same for the JSON of a paper; `piece` has in ``open`` what `unverified` said of it."""
    if ids.isdisjoint(piece["open"]):
        return piece
    return {"json": in_paper(Kamerstuk.from_json(piece["json"]), ids).to_json()}


def unverified(stuk: Kamerstuk) -> set[str]:
    """Return the ids of the targets that no registry verified."""
    return {t.id for c in stuk.citations for t in c.targets if t.id and t.status is not Status.VERIFIED}


def in_rows(rows: Mapping[str, list[Any]], ids: frozenset[str]) -> dict[str, list[Any]]:
    """Do the same for the rows of a paper, and say in `in_corpus` which targets are in the folder."""
    changed: set[int] = set()
    open_: set[int] = set()
    targets = []
    for row in rows["targets"]:
        cells = list(row)
        inside = cells[_TARGET["id"]] in ids
        if inside and cells[_TARGET["status"]] != Status.VERIFIED:
            cells[_TARGET["status"]] = Status.VERIFIED.value
            changed.add(cells[_TARGET["citation"]])
        elif cells[_TARGET["status"]] != Status.VERIFIED:
            open_.add(cells[_TARGET["citation"]])
        cells[_TARGET["in_corpus"]] = int(inside)
        targets.append(tuple(cells))
    return {**rows, "targets": targets, "citations": [_citation(row, changed, open_) for row in rows["citations"]]}


def _citation(row: Any, changed: set[int], open_: set[int]) -> Any:
    n = row[_CITATION["n"]]
    if n not in changed:
        return row
    cells = list(row)
    cells[_CITATION["evidence"]] = _evidence(cells[_CITATION["evidence"]])
    cells[_CITATION["reason"]] = _reason(cells[_CITATION["reason"]], n not in open_)
    return tuple(cells)
