"""Official XML in, tokens out; the dialect is told by the root element."""

from kamerstuk.source import RawSource
from kamerstuk.tokenizer import kamerwrk, publicatie, sdu
from kamerstuk.tokenizer.head import name_dateline
from kamerstuk.tokenizer.markup import local, parse_xml
from kamerstuk.tokenizer.text_questions import divide
from kamerstuk.tokenizer.walk import Walk
from kamerstuk.tokens import Tokenized

_FLAT = {kamerwrk.DIALECT.name: kamerwrk.DIALECT, **sdu.DIALECTS}


def tokenize(raw: RawSource) -> Tokenized:
    """Tokenize official XML; raises `NotAKamerstukError`, `DamagedSourceError` or `LimitExceededError`."""
    root, repairs = parse_xml(raw.text, name=raw.name, depth=raw.limits.depth)
    name = local(root)
    if name in _FLAT:
        out = Walk(_FLAT[name])
        kamerwrk.walk(root, out)
        out.flush()
        tokens = name_dateline(divide(out.tokens) if name == "vraagdoc" else out.tokens)
        repairs = (*repairs, sdu.UNSEEN) if name in sdu.DIALECTS else repairs
    else:
        out = Walk(publicatie.DIALECT)
        name = f"officiele-publicatie/{publicatie.walk(root, out, raw.name)}"
        out.flush()
        tokens = tuple(out.tokens)
    return Tokenized(tokens, name, " ".join(root.itertext()), (*repairs, *out.repairs()))
