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


# Asked of every text there is, so by bytes, which is five times as fast as the patterns above.
_C0 = bytes(code for code in (*range(0x20), 0x7F) if chr(code) not in "\t\n\r\f")
_BEYOND = {  # by their first byte, which is rare and found fast
    b"\xc2": re.compile(rb"\xc2[\x80-\x9f]"),
    b"\xed": re.compile(rb"\xed[\xa0-\xbf]"),
    b"\xef": re.compile(rb"\xef(?:\xb7[\x90-\xaf]|\xbf[\xbe\xbf])"),
    **{bytes((lead,)): re.compile(rb"[\xf0-\xf4][\x8f\x9f\xaf\xbf]\xbf[\xbe\xbf]") for lead in range(0xF0, 0xF5)},
}
_TURNING = re.compile(rb"\xe2(?:\x80[\xaa-\xae]|\x81[\xa6-\xa9])")


def has_controls(text: str) -> bool:
    """Tell, fast, whether there is any such character in a text."""
    data = text.encode("utf-8", "surrogatepass")
    if len(data.translate(None, _C0)) < len(data):
        return True
    return not text.isascii() and any(lead in data and rest.search(data) for lead, rest in _BEYOND.items())


def count_controls(text: str) -> int:
    """Return how many such characters stand in a text."""
    return len(CONTROL.findall(text)) if has_controls(text) else 0


def count_overrides(text: str) -> int:
    """Return how many characters of a text turn its direction."""
    plain = text.isascii() or not _TURNING.search(text.encode("utf-8", "surrogatepass"))
    return 0 if plain else len(OVERRIDE.findall(text))


def without_controls(text: str) -> str:
    """Return a text in which each such character is gone or is what it stands for."""
    return CONTROL.sub(lambda match: _MEANT.get(ord(match[0]), ""), text) if has_controls(text) else text


def told(found: int) -> tuple[tuple[str, str], ...]:
    """Return the repair that says how many there were; nothing for none."""
    one = "1 control character was" if found == 1 else f"{found} control characters were"
    return (("control-characters", f"{one} removed from the text, or read as Windows-1252."),) if found else ()
