"""Printed days, one grammar for every row that needs one: "3 juni 2013", "03-06-2013", "3.6.2013"."""

import re

from kamerstuk.citations.grammar.vocabulary import DAY, GAP, MONTH
from kamerstuk.citations.patterns import pattern
from kamerstuk.citations.row import Found
from kamerstuk.dutch import MONTHS

_NUMERIC = r"(?P<figures>\d{1,2}[-/.]\d{1,2}[-/.])(?P<figured>(?:18|19|20)\d\d)(?!\d)"

ANY_DAY = rf"(?:{DAY}|{_NUMERIC})"
"""A day in words or in figures. Groups: day, month, year; figures, figured. Read its year with `year_of`."""

OF = rf"(?:{GAP}(?:van|d\.d\.|dd\.?|de\sdato)\s)?"
"""What may stand before a day: "van", "d.d."."""

DAY_END = pattern(rf"{ANY_DAY}(?:{GAP},\snr\.?\s[\w./-]{{1,20}})?{GAP}[,;(\[{{]?{GAP}$")
"""A day at the end of what stands before a reference, with the number of a decree behind it."""

_IN_TEXT = pattern(rf"\b\d{{1,2}}\s(?:{MONTH})\.?\s(?P<year>(?:18|19|20)\d\d)(?!\d)")


def year_of(match: "re.Match[str] | Found") -> str | None:
    """Return the year of a day that `ANY_DAY` matched; None where month or year is none."""
    group = match.group
    if group("figured"):
        return group("figured")
    month, year = (group("month") or "").lower(), group("year") or ""
    return year if month in MONTHS and "1800" <= year <= "2100" else None


def last_year_in(text: str) -> str | None:
    """Return the year of the last day in words that stands in `text`."""
    found = [match["year"] for match in _IN_TEXT.finditer(text)]
    return found[-1] if found else None
