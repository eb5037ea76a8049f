"""Read papers of the Dutch parliament (kamerstukken) into structured objects.

>>> import kamerstuk
>>> [hit.targets[0].id for hit in kamerstuk.find_citations("Zie Kamerstuk 35 000 VI, nr. 59.")]
['kst-35000-VI-59']
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

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
from kamerstuk.identifiers import parse_identifier
from kamerstuk.limits import Limits
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

if TYPE_CHECKING:
    from kamerstuk.folder.corpus import Corpus
    from kamerstuk.folder.frames import tables
    from kamerstuk.folder.runs import batch

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
    "Limits",
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

_FOLDER = {"Corpus": "corpus", "batch": "runs", "tables": "frames"}


def __getattr__(name: str) -> Any:
    """Import what works on many papers when it is first asked for: one paper needs none of it."""
    if name not in _FOLDER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"kamerstuk.folder.{_FOLDER[name]}"), name)
