"""What foreign words look like in a message: one line, no character that a terminal obeys, of bounded length."""

import re

from kamerstuk.controls import CONTROL, OVERRIDE

LONGEST = 300
"""Most characters of a message."""
_UNSEEN = re.compile("|".join((CONTROL.pattern, OVERRIDE.pattern, "[\u200e\u200f]")))


def plain_line(text: str, longest: int = LONGEST) -> str:
    """Return a text as one line: control characters escaped, the middle left out where it is too long.

    The end stays, for it says what to do next.
    """
    line = _UNSEEN.sub(lambda char: repr(char[0])[1:-1], " ".join(text.split()))
    if len(line) <= longest:
        return line
    tail = longest * 2 // 5
    return f"{line[: longest - tail - 1]}…{line[-tail:]}"


def seen(text: str) -> str:
    """Return a text of several lines as a terminal may have it: what it would obey, or hide, is escaped."""
    return _UNSEEN.sub(lambda char: repr(char[0])[1:-1], text)


def plain_name(name: str) -> str:
    """Return the name of a file for a message, at most 80 characters of it."""
    return plain_line(name, 80)
