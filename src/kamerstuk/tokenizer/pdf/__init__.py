"""PDF bytes in, tokens out.

`characters` asks PDFium for words with place and type; everything after it is pure: `tokenizer.layout` turns
them into the flat stream of `kamerstuk.tokens`.
"""

from collections.abc import Callable

from kamerstuk.source import RawSource
from kamerstuk.tokens import Tokenized


def tokenize(raw: RawSource) -> Tokenized:
    """Tokenize a PDF; raises `EncryptedSourceError`, `ScannedSourceError`, `DamagedSourceError` and their kin."""
    from kamerstuk.tokenizer.pdf import reading  # heavy, and the picture of a page is in this package too

    return reading.tokenize(raw.data, name=raw.name, limits=raw.limits)


def tokenize_apart(raw: RawSource) -> Tokenized:
    """Tokenize a PDF in a process of its own; a crash or too long a time is a `PdfCrashError`."""
    from kamerstuk.tokenizer.pdf import isolation

    return isolation.tokenize_apart(raw)


def tokenize_recognised(raw: RawSource, tokenize: Callable[[RawSource], Tokenized]) -> Tokenized:
    """Tokenize a PDF by one of the two above, after ocrmypdf has read what is only a picture."""
    from kamerstuk.tokenizer.pdf import recognition

    return recognition.recognised(raw, tokenize)
