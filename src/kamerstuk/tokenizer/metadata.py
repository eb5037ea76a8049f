"""metadata.xml and metadata_owms.xml in, META tokens out."""

from kamerstuk.errors import NotAKamerstukError
from kamerstuk.source import RawSource
from kamerstuk.tokenizer.markup import local, parse_xml
from kamerstuk.tokens import Kind, Token, Tokenized

_PREFIXES = {"dcterms": "DCTERMS", "overheid": "OVERHEID", "overheidop": "OVERHEIDop"}
_SAME = {"DCTERMS.identifier": "DC.identifier", "DCTERMS.title": "DC.title", "DCTERMS.creator": "DC.creator"}


def tokenize(raw: RawSource) -> Tokenized:
    """Read a metadata file of either form; raises `NotAKamerstukError` for other XML."""
    root, repairs = parse_xml(raw.text, name=raw.name)
    if local(root) == "metadata_gegevens":
        tokens = [
            Token(Kind.META, entry.get("content") or "", label=entry.get("name") or "", role=entry.get("scheme") or "")
            for entry in root.iter("metadata")
        ]
    elif local(root) == "owms-metadata":
        tokens = [
            Token(Kind.META, entry.text or "", label=_name(entry.tag, entry.prefix), role=entry.get("scheme") or "")
            for entry in root.iter()
            if isinstance(entry.tag, str) and not len(entry)
        ]
    else:
        raise NotAKamerstukError(f"no metadata (root <{local(root)}>)", "Pass a metadata.xml.", name=raw.name)
    return Tokenized(tuple(tokens), "metadata", "", repairs)


def _name(tag: str, prefix: str | None) -> str:
    name = f"{_PREFIXES.get(prefix or '', prefix or '')}.{tag.rpartition('}')[2]}"
    return _SAME.get(name, name)
