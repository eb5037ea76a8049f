"""Official XML in, tokens out; the dialect is told by the root element."""

from kamerstuk.source import RawSource
from kamerstuk.tokenizer import kamerwrk, publicatie
from kamerstuk.tokenizer.head import name_dateline
from kamerstuk.tokenizer.markup import local, parse_xml
from kamerstuk.tokenizer.walk import Walk
from kamerstuk.tokens import Tokenized


def tokenize(raw: RawSource) -> Tokenized:
    """Tokenize official XML; raises `NotAKamerstukError`, `DamagedSourceError` or `LimitExceededError`."""
    root, repairs = parse_xml(raw.text, name=raw.name)
    if local(root) == "kamerwrk":
        out = Walk(kamerwrk.DIALECT)
        kamerwrk.walk(root, out)
        dialect = "kamerwrk"
    else:
        out = Walk(publicatie.DIALECT)
        dialect = f"officiele-publicatie/{publicatie.walk(root, out, raw.name)}"
    out.flush()
    tokens = name_dateline(out.tokens) if dialect == "kamerwrk" else tuple(out.tokens)
    return Tokenized(tokens, dialect, " ".join(root.itertext()), (*repairs, *out.repairs()))
