"""Characters that control a terminal or mean nothing: none of them is in the text of a paper.

C0 but tab, newline, carriage return and form feed, DEL, C1, noncharacters and lone surrogates. Old pages call
Windows-1252 ISO-8859-1, so that C1 stands for its letters and quotes ("\\x92" is an apostrophe), as in the standard of
HTML; the vertical tab of Word is a line break.
"""

import re
from collections.abc import Iterator

_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
CONTROL = re.compile(f"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f{_NONCHARACTERS}\ud800-\udfff]")
"""One such character."""
OVERRIDE = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""One character that turns the direction of what follows: it stays, and is told."""


def _meant() -> Iterator[tuple[int, str]]:
    for code in range(0x80, 0xA0):
        meant = bytes((code,)).decode("cp1252", "ignore")
        if meant:
            yield code, meant


_MEANT = {0x0B: " ", **dict(_meant())}


def without_controls(text: str) -> str:
    """Return a text in which each such character is gone or is what it stands for."""
    return CONTROL.sub(lambda match: _MEANT.get(ord(match[0]), ""), text) if CONTROL.search(text) else text


def told(found: int) -> tuple[tuple[str, str], ...]:
    """Return the repair that says how many there were; nothing for none."""
    one = "1 control character was" if found == 1 else f"{found} control characters were"
    return (("control-characters", f"{one} removed from the text, or read as Windows-1252."),) if found else ()
