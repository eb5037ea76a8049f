"""The pipeline, read top to bottom: read → tokenize → head → split → find → resolve."""

from collections.abc import Iterable, Sequence
from importlib import import_module

from attrs import evolve

from kamerstuk import citations, coverage, links
from kamerstuk.blocks import Piece
from kamerstuk.context import Context
from kamerstuk.errors import EmptySourceError, LimitExceededError
from kamerstuk.header import Head, read_head
from kamerstuk.model import Citation, Diagnostic, Footnote, Kamerstuk, Severity, Source
from kamerstuk.source import RawSource, SourceLike, read
from kamerstuk.splitter import Body, split
from kamerstuk.tokens import Token, Tokenized

TOKENIZERS = {
    "xml": "kamerstuk.tokenizer.xml",
    "html": "kamerstuk.tokenizer.html",
    "pdf": "kamerstuk.tokenizer.pdf",
    "text": "kamerstuk.tokenizer.text",
}
"""Format to the module whose `tokenize(raw)` reads it; imported when first needed."""


def parse(
    source: SourceLike,
    *,
    format: str | None = None,
    metadata: SourceLike | None = None,
    resolver: citations.Resolver | None = None,
) -> Kamerstuk:
    """Read one paper from a path, bytes or a binary file object.

    `format` overrules what the bytes say ("xml", "html", "pdf", "text"); `metadata` is a metadata.xml of the paper;
    `resolver` replaces the step that turns mentions into citations. Raises `SourceError` and its children for input
    that cannot be read, `OSError` for a path that cannot be opened. Everything doubtful is a `Diagnostic`.
    """
    raw = read(source, format=format)
    tokenized = tokenize(raw)
    head = read_head(tokenized.tokens, sidecar(metadata))
    body = split(tokenized.tokens)
    mentions = find(body)
    resolved = citations.resolve_document(mentions, context_of(head), resolver=resolver)
    return assemble(raw, tokenized, head, body, resolved)


def tokenize(raw: RawSource) -> Tokenized:
    """Turn raw bytes into the token stream of their format."""
    try:
        tokenized: Tokenized = import_module(TOKENIZERS[raw.format]).tokenize(raw)
    except RecursionError:
        raise LimitExceededError("elements nested too deep", "Is this a paper?", name=raw.name) from None
    if not any(token.text for token in tokenized.tokens if token.kind != "meta"):
        raise EmptySourceError("no text in it", "Is this the paper itself?", name=raw.name)
    return tokenized


def sidecar(metadata: SourceLike | None) -> Sequence[Token]:
    """Read a metadata.xml into META tokens."""
    if metadata is None:
        return ()
    tokens: Sequence[Token] = import_module("kamerstuk.tokenizer.metadata").tokenize(read(metadata)).tokens
    return tokens


def find(body: Body) -> tuple[citations.TextPart, ...]:
    """Name the texts of the paper in which references are sought."""
    notes = {note.id: note for note in body.footnotes}
    return tuple(_part(piece, notes.get(piece.note or "")) for piece in body.pieces)


def _part(piece: Piece, note: Footnote | None) -> citations.TextPart:
    if note is None:
        return citations.TextPart(piece.text, piece.offset)
    return citations.TextPart(piece.text, piece.offset, note.id, note.label, note.anchors)


def context_of(head: Head) -> Context:
    """Say what the header tells of the paper in which references stand."""
    header = head.header
    own = header.dossiers[0] if header.dossiers else None
    return Context(
        dossier=own.nummer if own else None,
        toevoeging=own.toevoeging if own else None,
        vergaderjaar=header.vergaderjaar,
        kamer=header.kamer,
        datum=header.datum,
    )


def assemble(raw: RawSource, tokenized: Tokenized, head: Head, body: Body, resolved: Sequence[Citation]) -> Kamerstuk:
    """Put the results of all stages together and tell what was repaired or lost."""
    found, differing = links.use_links(resolved, body.pieces)
    kept = coverage.measure(tokenized.tokens, body.text, tokenized.witness)
    source = Source(
        raw.format, tokenized.dialect, raw.encoding, raw.sha256, len(raw.data), round(kept.share, 6), kept.furniture
    )
    repairs = (*raw.repairs, *tokenized.repairs)
    diagnostics = (
        *(Diagnostic(code, Severity.INFO, message) for code, message in repairs),
        *head.diagnostics,
        *differing,
        *_lost(kept.lost),
        *_loose_notes(body.footnotes),
    )
    notes = with_citations(body.footnotes, found)
    return Kamerstuk(head.id, head.header, body.sections, notes, found, body.text, source, diagnostics)


def with_citations(notes: Iterable[Footnote], found: Iterable[Citation]) -> tuple[Footnote, ...]:
    """Give each note the citations that stand in it."""
    by_note: dict[str, list[Citation]] = {}
    for citation in found:
        if citation.footnote:
            by_note.setdefault(citation.footnote, []).append(citation)
    return tuple(evolve(note, citations=tuple(by_note[note.id])) if note.id in by_note else note for note in notes)


def _lost(words: Iterable[str]) -> Iterable[Diagnostic]:
    return (
        Diagnostic("lost-text", Severity.ERROR, f"In the source but not in the result: {word!r}.") for word in words
    )


def _loose_notes(notes: Iterable[Footnote]) -> Iterable[Diagnostic]:
    return (
        Diagnostic("note-without-marker", Severity.WARNING, f"Note {note.label} has no marker in the text.", note.span)
        for note in notes
        if not note.anchors
    )
