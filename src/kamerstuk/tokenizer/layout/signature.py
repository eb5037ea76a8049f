"""Signatures: the office, which ends in a comma, and the name under it."""

import re
from collections.abc import Iterable, Iterator

from kamerstuk.tokens import Kind, Token

_OFFICE = re.compile(r"(?:De |Het )?(?:Minister|Staatssecretaris)\b[^.;:?!]{0,160},")
# Chairs and clerks sign within reports too, where the official mark-up has plain paragraphs: the header reads those.
_NAME = re.compile(r"[A-ZÀ-Ý’‘'][^\d,;:?!]{1,60}")


def with_roles(tokens: Iterable[Token]) -> Iterator[Token]:
    """Name the office and the name of each signature; only pairs are sure."""
    held: Token | None = None
    for token in tokens:
        plain = token.kind is Kind.PARAGRAPH and not token.role and not token.label
        if held is not None and plain and _NAME.fullmatch(token.text) and len(token.text.split()) <= 7:
            yield held._replace(role="functie")
            yield token._replace(role="naam")
            held = None
            continue
        if held is not None:
            yield held
            held = None
        if plain and _OFFICE.fullmatch(token.text):
            held = token
        else:
            yield token
    if held is not None:
        yield held
