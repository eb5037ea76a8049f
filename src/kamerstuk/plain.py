"""What foreign words look like in a message: one line, no character that a terminal obeys, of bounded length."""

import re

LONGEST = 300
"""Most characters of a message."""
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ud800-\udfff]")


def plain_line(text: str, longest: int = LONGEST) -> str:
    """Return a text as one line: control characters escaped, the middle left out where it is too long.

    The end stays, for it says what to do next.
    """
    line = _UNSEEN.sub(lambda char: repr(char[0])[1:-1], " ".join(text.split()))
    if len(line) <= longest:
        return line
    tail = longest * 2 // 5
    return f"{line[: longest - tail - 1]}…{line[-tail:]}"


def plain_name(name: str) -> str:
    """Return the name of a file for a message, at most 80 characters of it."""
    return plain_line(name, 80)
