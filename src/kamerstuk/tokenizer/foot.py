"""What is printed at the foot of a page: foot line, imprint, page numbers in words (formats handbook, C.0 to C.2)."""

import re

IMPRINT_ID = re.compile(r"(?:kst|ah|h|kv|nds|blg|stb|stcrt)-(?=[\w-]*\d)[\w-]{3,40}")
"""The id in the imprint of the first page, e.g. "kst-32545-143"."""

_ANYWHERE = (
    # "Tweede Kamer, vergaderjaar 2020–2021, 32 545, nr. 143" with or without its page number.
    r"(?:(?:Tweede|Eerste) Kamer|Verenigde Vergadering|Staten-Generaal)(?: der Staten-Generaal)?,? "
    r"vergaderjaar \d{4}\s*[-\u2010-\u2015]\s*\d{2,4}\b.{0,60}",
    IMPRINT_ID.pattern,
    r"(?:\d[A-Z]\d{4}|KST\d{4,7}\S*|\d{4}[te]kkst[\w-]+)",
    r"ISSN ?\d{4} ?- ?\d{3}[\dXx]",
    r"[’'‘`]s[- ]Gravenhage,? \d{4}",
    r"Sdu Uitgevers(?: ?[’'‘]s-Gravenhage \d{4})?",
)
_AT_THE_EDGE = (
    r"(?:Tweede|Eerste) Kamer",  # foot of Handelingen, beside "TK 61 61-10-1" and the date
    r"[TE]K \d{1,3}(?:\s+\d{1,3}(?:-\d{1,4}){1,2})?",
    r"\d{1,3}-\d{1,3}-\d{1,4}",
    r"[Pp]agina:? \d{1,4}(?: ?(?:van|/) ?\d{1,4})?",
    r"[Bb]lad \d{1,4}(?: ?(?:van|/) ?\d{1,4})?",
)

FOOT_LINE = re.compile("|".join(f"(?:{form})" for form in _ANYWHERE))
"""Foot lines and imprint that are told by their form alone."""

EDGE_LINE = re.compile("|".join(f"(?:{form})" for form in (*_ANYWHERE, *_AT_THE_EDGE)))
"""The same, and lines that are furniture only in the foot or head zone of a page."""
