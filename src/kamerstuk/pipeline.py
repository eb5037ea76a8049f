"""The pipeline, read top to bottom: read → tokenize → head → split → find → resolve → assemble → content."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from importlib import import_module

from kamerstuk.assemble import assemble
from kamerstuk.citations import Resolver, find_in, resolve
from kamerstuk.context import Context
from kamerstuk.errors import EmptySourceError, InternalError, KamerstukError
from kamerstuk.header import Head, read_head
from kamerstuk.kinds import with_content
from kamerstuk.limits import DEFAULTS, Limits, exceeded
from kamerstuk.model import Kamerstuk
from kamerstuk.registry import PACKAGE, RegistryLike, opened
from kamerstuk.seam import settled
from kamerstuk.source import RawSource, SourceLike, read, refuse_table
from kamerstuk.splitter import split
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
    resolver: Resolver | None = None,
    registry: RegistryLike = PACKAGE,
    isolate: bool = False,
    ocr: bool = False,
    limits: Limits = DEFAULTS,
) -> Kamerstuk:
    """Read one paper from a path, bytes or a binary file object.

    `format` overrules what the bytes say ("xml", "html", "pdf", "text"); `metadata` is a metadata.xml of the paper;
    `registry` tells which papers exist: the path of a file, an open one, or None for no check; the list in the package
    where nothing is said. `resolver` replaces the step that turns mentions into citations. `isolate` reads a PDF in a
    process of its own, so that one that crashes PDFium is a `PdfCrashError` and no more. `ocr` has ocrmypdf read the
    pages of a PDF that are pictures (extra `ocr`), else a scan is a `ScannedSourceError`. `limits` bounds the work, see
    `Limits`. Raises `SourceError` and its children for input that cannot be read, `RegistryError` for a registry that
    is none, `OSError` for a path that cannot be opened. Everything doubtful is a `Diagnostic`.
    """
    raw = read(source, format=format, limits=limits)
    if format is None:
        refuse_table(raw)
    tokenized = tokenize(raw, isolate=isolate, ocr=ocr)
    beside = sidecar(metadata, limits)
    with opened(registry) as known:
        return parse_body(raw, tokenized, beside, resolver or partial(resolve, registry=known))


def parse_body(raw: RawSource, tokenized: Tokenized, beside: Sequence[Token], resolver: Resolver) -> Kamerstuk:
    """Read a paper whose tokens are known; `beside` are those of its metadata.xml."""
    with _net(raw):
        head = read_head(tokenized.tokens, beside)
        body = split(tokenized.tokens)
        mentions, context = find_in(body.passages), context_of(head)
    citations = resolver(mentions, context)  # of the caller: what it raises is its own
    most = max((len(citation.targets) for citation in citations), default=0)
    if most > raw.limits.targets:
        raise exceeded("targets", f"one reference names {most} papers, more than {raw.limits.targets}", name=raw.name)
    with _net(raw):
        return with_content(assemble(raw, tokenized, head, body, citations))


@contextmanager
def _net(raw: RawSource) -> Iterator[None]:
    """The last net: what no stage foresaw is a fault of ours, and told as such."""
    try:
        yield
    except RecursionError:
        raise exceeded("depth", "elements nested too deep", name=raw.name) from None
    except (KamerstukError, OSError, MemoryError):
        raise
    except Exception as error:
        raise InternalError(f"{type(error).__name__}: {error}", name=raw.name) from error


def tokenize(raw: RawSource, *, isolate: bool = False, ocr: bool = False) -> Tokenized:
    """Turn raw bytes into the token stream of their format; `isolate` and `ocr` are for PDFs, as in `parse`."""
    tokenizer = import_module(TOKENIZERS[raw.format])
    is_pdf = raw.format == "pdf"
    reader = tokenizer.tokenize_apart if isolate and is_pdf else tokenizer.tokenize
    with _net(raw):
        found = tokenizer.tokenize_recognised(raw, reader) if ocr and is_pdf else reader(raw)
        tokenized = settled(found, raw.limits, name=raw.name)
    if not any(token.text for token in tokenized.tokens if token.kind != "meta"):
        raise EmptySourceError("no text in it", "Is this the paper itself?", name=raw.name)
    return tokenized


def sidecar(metadata: SourceLike | None, limits: Limits = DEFAULTS) -> Sequence[Token]:
    """Read a metadata.xml into META tokens."""
    if metadata is None:
        return ()
    raw = read(metadata, limits=limits)
    with _net(raw):
        tokens: Sequence[Token] = settled(import_module("kamerstuk.tokenizer.metadata").tokenize(raw), limits).tokens
    return tokens


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
