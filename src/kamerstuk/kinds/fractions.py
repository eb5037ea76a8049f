"""Names of fractions and of members as lists print them, taken apart in one place."""

import re

_NAME = r"(?:[A-Z0-9][\w’'&/-]*(?:\s+(?:[A-Z0-9][\w’'&/-]*|van|de|der|den|het|voor|en(?=\s+Solidariteit)))*)"
_OF = r"(?:van\s+)?(?:de|het)?\s*"
_LIST = rf"{_NAME}(?:\s*,\s*{_OF}{_NAME})*(?:\s*,?\s+en\s+{_OF}{_NAME})?"
FRACTION = re.compile(
    rf"(?:(?:leden|lid|woordvoerders?)\s+van\s+)?(?:de|het)?\s*(?P<before>{_LIST})[- ]?(?:-\s?)fracties?\b"
    rf"|\bfracties?\s+van\s+{_OF}(?P<behind>{_LIST})"
    rf"|\b(?:leden|fractie)\s+van\s+{_OF}(?P<bare>(?:[A-Z][\w’'&/-]*[A-Z0-9][\w’'&/-]*|Groep\s+{_NAME}|GroenLinks|Volt|Partij\s+{_NAME}))"
    rf"|\b(?P<group>(?:Groep|Fractie|[Ll]id)[\s-]+{_NAME})"
)
"""A fraction named in running text: "de leden van de VVD-fractie", "de fractie van de Oude Raad", "het lid Omtzigt"."""
_ARTICLE = re.compile(r"^(?:van\s+)?(?:de|het)\s+(?=[A-Z0-9])")
_BETWEEN = re.compile(r"\s*,\s+(?:en\s+)?|\s+en\s+|\s+alsmede\s+")


def fractions_in(text: str) -> tuple[str, ...]:
    """Return the fractions that the first such phrase of a text names; empty where none is named."""
    match = FRACTION.search(text)
    if match is None:
        return ()
    return names(next(value for value in match.groups() if value))


def names(listed: str) -> tuple[str, ...]:
    """Split "de SP, GroenLinks en het CDA" into its names, without articles; commas in brackets part nothing."""
    pieces = _BETWEEN.split(listed.strip(" .,;:"))
    return tuple(_ARTICLE.sub("", piece.strip()) for piece in pieces if piece.strip())
