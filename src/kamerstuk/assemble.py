"""The last step of the pipeline: the results of all stages put together, and what was repaired, doubted or lost."""

from collections.abc import Iterable, Sequence

from attrs import evolve

from kamerstuk import coverage, links
from kamerstuk.header import Head
from kamerstuk.model import Citation, Diagnostic, Footnote, Kamerstuk, Severity, Source
from kamerstuk.source import RawSource
from kamerstuk.splitter import Body
from kamerstuk.tokens import Kind, Token, Tokenized

# Repairs that leave something unread are warnings; the rest is for the curious.
_UNREAD = ("page-scanned", "page-unreadable", "text-off-page", "text-unreadable", "text-recognised", "dialect-unseen")
_MOST_NAMED = 10
_SEVERITY = dict.fromkeys(_UNREAD, Severity.WARNING) | {"error-page": Severity.ERROR}


def assemble(
    raw: RawSource,
    tokenized: Tokenized,
    head: Head,
    body: Body,
    resolved: Sequence[Citation],
) -> Kamerstuk:
    """Return the paper: its head, its body, its citations with the links of the source, and the diagnostics."""
    found, differing = links.use_links(resolved, body.passages)
    found = tuple(_own(citation, head.id) for citation in found)
    kept = coverage.measure(tokenized.tokens, body.text, tokenized.witness, body.footnotes)
    source = Source(
        raw.format, tokenized.dialect, raw.encoding, raw.sha256, len(raw.data), round(kept.share, 6), kept.furniture
    )
    diagnostics = (
        *_repaired((*raw.repairs, *tokenized.repairs)),
        *head.diagnostics,
        *differing,
        *_lost(kept.lost),
        *_moved(kept.moved),
        *_loose_notes(body.footnotes),
        *_missing_notes(body.footnotes),
        *_loose_markers(tokenized.tokens),
    )
    notes = _with_citations(body.footnotes, found)
    return Kamerstuk(head.id, head.header, body.sections, notes, found, body.text, source, diagnostics)


def _with_citations(notes: Iterable[Footnote], found: Iterable[Citation]) -> tuple[Footnote, ...]:
    """Give each note the citations that stand in it."""
    by_note: dict[str, list[Citation]] = {}
    for citation in found:
        if citation.footnote:
            by_note.setdefault(citation.footnote, []).append(citation)
    return tuple(evolve(note, citations=tuple(by_note[note.id])) if note.id in by_note else note for note in notes)


def _own(citation: Citation, id: str | None) -> Citation:
    """Mark a citation of the paper itself."""
    named = id is not None and citation.place != "head" and any(target.id == id for target in citation.targets)
    return evolve(citation, own=True) if named else citation


def _repaired(repairs: Iterable[tuple[str, str]]) -> Iterable[Diagnostic]:
    return (Diagnostic(code, _SEVERITY.get(code, Severity.INFO), message) for code, message in repairs)


def _lost(words: Iterable[str]) -> Iterable[Diagnostic]:
    return (
        Diagnostic("lost-text", Severity.ERROR, f"In the source but not in the result: {word!r}.") for word in words
    )


def _moved(pieces: Iterable[str]) -> Iterable[Diagnostic]:
    message = "In another place than in the source: {!r}."
    return (Diagnostic("moved-text", Severity.WARNING, message.format(piece)) for piece in pieces)


def _loose_notes(notes: Iterable[Footnote]) -> Iterable[Diagnostic]:
    return (
        Diagnostic("note-without-marker", Severity.WARNING, f"Note {note.label} has no marker in the text.", note.span)
        for note in notes
        if not note.anchors
    )


def _missing_notes(notes: Iterable[Footnote]) -> Iterable[Diagnostic]:
    """Say which numbers are missing in 1, 2, 3 …: a note that was not seen, or that ran on from the one before."""
    numbers = {int(note.label) for note in notes if note.label.isdecimal() and len(note.label) < 5}
    missing = [number for number in range(1, max(numbers, default=0)) if number not in numbers]
    if missing and len(missing) <= len(numbers):
        named = ", ".join(map(str, missing[:_MOST_NAMED])) + (", …" if len(missing) > _MOST_NAMED else "")
        yield Diagnostic("note-missing", Severity.WARNING, f"Notes go up to {max(numbers)}, but there is no {named}.")


def _loose_markers(tokens: Iterable[Token]) -> Iterable[Diagnostic]:
    marks = [mark for token in tokens for mark in token.marks]
    noted = {token.id for token in tokens if token.kind is Kind.NOTE} if marks else set()
    message = "Marker {} has no note."
    return (
        Diagnostic("marker-without-note", Severity.WARNING, message.format(mark.text or mark.note))
        for mark in marks
        if mark.note not in noted
    )
