"""metadata.xml and metadata_owms.xml in, META tokens out."""

from typing import TYPE_CHECKING

from kamerstuk.errors import NotAKamerstukError
from kamerstuk.source import RawSource
from kamerstuk.tokenizer.markup import local, parse_xml
from kamerstuk.tokens import Kind, Token, Tokenized

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_PREFIXES = {"dcterms": "DCTERMS", "overheid": "OVERHEID", "overheidop": "OVERHEIDop"}
_SAME = {"DCTERMS.identifier": "DC.identifier", "DCTERMS.title": "DC.title", "DCTERMS.creator": "DC.creator"}


def tokenize(raw: RawSource) -> Tokenized:
    """Read a metadata file of either form; raises `NotAKamerstukError` for other XML."""
    root, repairs = parse_xml(raw.text, name=raw.name, depth=raw.limits.depth)
    if local(root) == "metadata_gegevens":
        fields = [_field(entry.get("name", ""), entry.get("content"), entry) for entry in root.iter("metadata")]
    elif local(root) == "owms-metadata":
        leaves = (entry for entry in root.iter() if isinstance(entry.tag, str) and not len(entry))
        fields = [_field(_name(str(entry.tag), entry.prefix), entry.text, entry) for entry in leaves]
    else:
        raise NotAKamerstukError(f"no metadata (root <{local(root)}>)", "Pass a metadata.xml.", name=raw.name)
    return Tokenized(tuple(fields), "metadata", "", repairs)


def _field(name: str, value: str | None, entry: "Element") -> Token:
    return Token(Kind.META, value or "", label=name, role=entry.get("scheme", ""))


def _name(tag: str, prefix: str | None) -> str:
    name = f"{_PREFIXES.get(prefix or '', prefix or '')}.{tag.rpartition('}')[2]}"
    return _SAME.get(name, name)
