"""The head of the stream in, a `Header` out: every witness heard, print before metadata, contradictions told."""

from collections.abc import Iterator, Sequence

from attrs import fields as attributes, frozen

from kamerstuk.header.doubts import doubts
from kamerstuk.header.fields import FIELDS
from kamerstuk.header.table import Settled, settle
from kamerstuk.header.witnesses import Witnesses
from kamerstuk.model import Diagnostic, Header, Severity
from kamerstuk.tokens import Token

_OWN = {attribute.name for attribute in attributes(Header)} - {"evidence"}


@frozen
class Head:
    """What the head stage hands on."""

    header: Header
    """The header."""
    id: str | None
    """Official id of the paper."""
    diagnostics: tuple[Diagnostic, ...]
    """Contradictions between witnesses, and what the head shows and could not be read."""


def read_head(tokens: Sequence[Token], metadata: Sequence[Token] = ()) -> Head:
    """Read the header from a stream and, where given, from a metadata.xml (its META tokens)."""
    witnesses = Witnesses(tokens, metadata)
    settled = settle(FIELDS, witnesses)
    header = Header(
        **{name: value for name, value in settled.values.items() if name in _OWN and value is not None},
        evidence={name: who for name, who in settled.evidence.items() if name in _OWN or name == "id"},
    )
    ident = settled.values["id"]
    return Head(header, ident, (*_differing(settled), *doubts(witnesses, header, ident)))


def _differing(settled: Settled) -> Iterator[Diagnostic]:
    return (Diagnostic("header-mismatch", Severity.WARNING, told) for told in settled.differences)
