"""Read papers of the Dutch parliament (kamerstukken) into structured objects.

>>> import kamerstuk
>>> [hit.targets[0].id for hit in kamerstuk.find_citations("Zie Kamerstuk 35 000 VI, nr. 59.")]
['kst-35000-VI-59']
"""

from kamerstuk.citations import annotate, find_citations
from kamerstuk.context import Context
from kamerstuk.errors import (
    DamagedSourceError,
    EmptySourceError,
    EncryptedSourceError,
    IdentifierError,
    InternalError,
    JSONFormatError,
    KamerstukError,
    LimitExceededError,
    MissingExtraError,
    NotAKamerstukError,
    PdfCrashError,
    PluginError,
    RegistryError,
    ScannedSourceError,
    SourceError,
    UnsupportedFormatError,
)
from kamerstuk.folder.corpus import Corpus
from kamerstuk.folder.frames import tables
from kamerstuk.folder.runs import batch
from kamerstuk.identifiers import parse_identifier
from kamerstuk.model import (
    Cell,
    Citation,
    Diagnostic,
    Dossier,
    Figure,
    Footnote,
    Header,
    Kamerstuk,
    ListBlock,
    ListItem,
    Paragraph,
    Pinpoint,
    Quote,
    Row,
    Section,
    Signature,
    Table,
    Target,
)
from kamerstuk.pipeline import parse
from kamerstuk.registry import open_registry
from kamerstuk.tokenizer.pdf.pictures import render_page
from kamerstuk.version import __version__

__all__ = [
    "Cell",
    "Citation",
    "Context",
    "Corpus",
    "DamagedSourceError",
    "Diagnostic",
    "Dossier",
    "EmptySourceError",
    "EncryptedSourceError",
    "Figure",
    "Footnote",
    "Header",
    "IdentifierError",
    "InternalError",
    "JSONFormatError",
    "Kamerstuk",
    "KamerstukError",
    "LimitExceededError",
    "ListBlock",
    "ListItem",
    "MissingExtraError",
    "NotAKamerstukError",
    "Paragraph",
    "PdfCrashError",
    "Pinpoint",
    "PluginError",
    "Quote",
    "RegistryError",
    "Row",
    "ScannedSourceError",
    "Section",
    "Signature",
    "SourceError",
    "Table",
    "Target",
    "UnsupportedFormatError",
    "__version__",
    "annotate",
    "batch",
    "find_citations",
    "open_registry",
    "parse",
    "parse_identifier",
    "render_page",
    "tables",
]
