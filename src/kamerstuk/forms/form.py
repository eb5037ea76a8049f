"""One printed form of a line in the head of a paper, with lines that it must and must not be."""

import re

from attrs import frozen


@frozen
class Form:
    """One form of a line; its pattern must match the whole line, white space folded."""

    name: str
    """Unique, for people: ``"dossier line"``."""
    pattern: re.Pattern[str]
    """Its groups are what the line says."""
    must: tuple[str, ...]
    """Lines that have this form."""
    must_not: tuple[str, ...] = ()
    """Lines that have it not, though they come close."""

    def read(self, line: str) -> re.Match[str] | None:
        """Match the whole of a line: `SESSION_LINE.read("Zitting 1977-1978")["first"]` is "1977"."""
        return self.pattern.fullmatch(line)
