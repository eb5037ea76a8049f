"""One row of the grammar: what it reads, what starts it, and sentences that it must and must not read."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from attrs import frozen

from kamerstuk.citations.mention import Mention, Parts
from kamerstuk.model import CitationKind, Pinpoint


class Found(NamedTuple):
    """A match of a row's pattern, handed to its build function."""

    text: str
    """The whole text."""
    match: re.Match[str]
    """What the pattern matched."""
    floor: int = 0
    """No mention may begin before this offset: the end of the one before."""
    previous: Mention | None = None
    """The mention right before, for a row that continues one."""
    vain: set[int] | None = None
    """Offsets that a build has read in passing and found nothing at; shared by one scan, to keep it linear."""
    defined: Mapping[str, str] = MappingProxyType({})
    """Short names that the text gives to laws, with the names that they stand for."""

    def group(self, name: str) -> str | None:
        """Return the group of this name; None where the pattern has none or it took no part."""
        return self.match[name] if name in self.match.re.groupindex else None

    def before(self, width: int) -> str:
        """Return at most `width` characters before the match."""
        start = self.match.start()
        return self.text[max(0, start - width) : start]

    def mention(
        self,
        kind: CitationKind,
        parts: Parts,
        *,
        start: int | None = None,
        end: int | None = None,
        pinpoint: Pinpoint | None = None,
        evidence: str = "printed in full",
        relation: str | None = None,
    ) -> Mention:
        """Make the mention; its span is the group "span" where the pattern has one, else the whole match."""
        whole = "span" if self.group("span") is not None else 0
        first = self.match.start(whole) if start is None else start
        last = self.match.end(whole) if end is None else end
        return Mention(kind, first, last, self.text[first:last], parts, pinpoint, evidence, relation=relation)


Build: TypeAlias = Callable[[Found], tuple[Mention, ...]]
"""Turns a match into mentions; an empty tuple rejects it."""


@frozen
class Row:
    """One form of citation."""

    kind: CitationKind
    """The kind it mostly yields."""
    name: str
    """Unique, for people: ``"kamerstuk, labelled"``."""
    pattern: re.Pattern[str]
    """Matched at a trigger, or right behind the mention that it continues."""
    build: Build
    """Turns the match into mentions."""
    triggers: tuple[str, ...] = ()
    """Words in lower case that start it, or shapes: patterns in angle brackets, sought only near a digit (from 32
    characters before one to 24 behind it). Empty for a row that only continues."""
    after: tuple[CitationKind, ...] = ()
    """Kinds that it continues; empty for a row that stands by itself."""
    must: tuple[str, ...] = ()
    """Sentences in which it must find something."""
    must_not: tuple[str, ...] = ()
    """Sentences in which it must find nothing."""
