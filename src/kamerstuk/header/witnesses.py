"""The head of the stream, sorted by who says what."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from kamerstuk.forms import (
    BROWSER_ADDRESS,
    IMPRINT_ID,
    Foot,
    Session,
    read_foot_line,
    read_last_line,
    read_session_line,
)
from kamerstuk.tokens import Kind, Token

HEAD_PARAGRAPHS = 4
"""Addressee and date line of a letter stand among its first paragraphs."""

_ID_IN_URL = re.compile(r"/((?:kst|h|ah|kv|nds|blg|ag)-[\w-]+)")


class Witnesses:
    """Tokens of the head, foot lines and metadata."""

    def __init__(self, tokens: Sequence[Token], metadata: Sequence[Token] = ()) -> None:
        """Sort the tokens of a paper and, where given, those of a metadata.xml."""
        self.tokens = tokens
        self.body: list[Token] = []
        """First paragraphs and headings outside notes."""
        self._by_kind: dict[Kind, list[Token]] = {}
        in_note = 0
        for token in (*tokens, *metadata):
            if token.kind is Kind.NOTE:
                in_note += token.edge
            elif not token.edge and not in_note:
                self._by_kind.setdefault(token.kind, []).append(token)
                if token.kind in (Kind.PARAGRAPH, Kind.HEADING) and len(self.body) < 2 * HEAD_PARAGRAPHS:
                    self.body.append(token)

    def of(self, kind: Kind) -> list[Token]:
        """Return the leaves of a kind outside notes."""
        return self._by_kind.get(kind, [])

    def meta(self, *names: str) -> list[str]:
        """Return the values of metadata fields, in the order of `names`."""
        return [t.text for name in names for t in self.of(Kind.META) if t.label == name and t.text.strip()]

    def panel(self, *names: str) -> list[str]:
        """Return the values of fields of the site's info panel, in the order of `names`."""
        return [t.text for name in names for t in self.of(Kind.PANEL) if t.label == name and t.text.strip()]

    @cached_property
    def series(self) -> list[str]:
        """The lines of the series head."""
        return [token.text for token in self.of(Kind.SERIES)]

    @cached_property
    def in_bijlagen(self) -> bool:
        """Whether the paper stands in the Bijlagen of the Handelingen (to about 1950)."""
        return any(token.role == "bijlagen" for token in self.of(Kind.SERIES))

    @cached_property
    def sessions(self) -> list[Session]:
        """The session lines of the series head."""
        return [session for text in self.series if (session := read_session_line(text))]

    @cached_property
    def feet(self) -> list[Foot]:
        """The foot lines, taken apart."""
        last = [t for t in self.of(Kind.FURNITURE) if t.role == "foot"]
        found = [read_foot_line(token.text) for token in self.of(Kind.FURNITURE)]
        return [foot for foot in (*found, *(read_last_line(token.text) for token in last)) if foot]

    @cached_property
    def metadata_ids(self) -> list[str]:
        """Ids that the metadata give."""
        return list(self._metadata_ids())

    def _metadata_ids(self) -> Iterator[str]:
        yield from self.meta("DC.identifier")
        for url in self.meta("OVERHEIDop.externMetadataRecord"):
            match = _ID_IN_URL.search(url)
            if match:
                yield match[1]

    @cached_property
    def imprint_ids(self) -> list[str]:
        """Ids in the imprint at the foot of a page, and in the address that a browser prints there."""
        texts = [token.text for token in self.of(Kind.FURNITURE)]
        addresses = (_ID_IN_URL.search(text) for text in texts if BROWSER_ADDRESS.read(text))
        return [text for text in texts if IMPRINT_ID.read(text)] + [found[1] for found in addresses if found]

    @property
    def ids(self) -> list[str]:
        """Ids of the metadata, then of the imprint."""
        return self.metadata_ids + self.imprint_ids
