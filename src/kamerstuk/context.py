"""What is known of the text in which citations are sought, each value converted to the one form that ids use."""

import re
from datetime import date

from attrs import field, frozen

from kamerstuk.dutch import session_year
from kamerstuk.terms import Kamer

_DOSSIER = re.compile(r"\d{1,6}|[IVXLCDM]+")
_TOEVOEGING = re.compile(r"[0-9A-Z]{1,6}")


_ONE_YEAR = re.compile(r"((?:18|19)\d\d)-\1")  # a session that ended in the year in which it began: "1971-1971"


def _dossier(value: str | None) -> str | None:
    if value is None:
        return None
    bare = re.sub(r"[\s.]", "", str(value)).upper()
    if not _DOSSIER.fullmatch(bare):
        raise _refused("dossier", value, "a number such as '26732' or '26 732', or Roman as 'CXLVI'")
    return bare


def _toevoeging(value: str | None) -> str | None:
    if value is None:
        return None
    bare = str(value).strip().upper()
    if not _TOEVOEGING.fullmatch(bare):
        raise _refused("toevoeging", value, "a chapter, fund or series such as 'VI', 'A' or '02'")
    return bare


def _vergaderjaar(value: str | None) -> str | None:
    if value is None:
        return None
    session = str(value) if _ONE_YEAR.fullmatch(str(value)) else session_year(str(value))
    if session is None:
        raise _refused("vergaderjaar", value, "two years that follow each other, such as '1999-2000' or '1999/00'")
    return session


def _kamer(value: str | None) -> Kamer | None:
    if value is None:
        return None
    try:
        return Kamer(value)
    except ValueError:
        raise _refused("kamer", value, ", ".join(repr(str(kamer)) for kamer in Kamer)) from None


def _datum(value: date | None) -> date | None:
    if value is not None and not isinstance(value, date):
        raise _refused("datum", value, "a datetime.date")
    return value


def _refused(name: str, value: object, accepted: str) -> ValueError:
    return ValueError(f"Context.{name} is {value!r}. Accepted: {accepted}.")


@frozen
class Context:
    """What is known of the text in which citations are sought: the paper itself. `ValueError` for a wrong value."""

    dossier: str | None = field(default=None, converter=_dossier)
    """Own dossier, e.g. ``"26732"`` (spaces and dots are taken out), for "nr. 12 van dit dossier"."""
    toevoeging: str | None = field(default=None, converter=_toevoeging)
    """Own toevoeging, e.g. ``"VI"``."""
    vergaderjaar: str | None = field(default=None, converter=_vergaderjaar)
    """Own session year, e.g. ``"1999-2000"``; "1999/00" and "vergaderjaar 1999–2000" are read as the same."""
    kamer: Kamer | None = field(default=None, converter=_kamer)
    """Own chamber, e.g. ``"tweede-kamer"``."""
    datum: date | None = field(default=None, converter=_datum)
    """Own date."""
