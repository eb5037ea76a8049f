"""How a paper is cited in print, after the Leidraad voor juridische auteurs; read back, it is the paper again."""

from collections.abc import Callable

from kamerstuk.model import Dossier, Header, Kamer, Kamerstuk, Publicatie

_MOST_LISTED = 2
_CHAMBERS = {Kamer.EERSTE_KAMER: " I", Kamer.TWEEDE_KAMER: " II"}


def reference(stuk: Kamerstuk) -> str:
    """Return "Kamerstukken II 2019/20, 19637 en 30573, nr. 2535".

    The id where the head gives too little for that; what the paper is where it has no id.
    """
    header = stuk.header
    printed = _WRITERS.get(header.publicatie, _nothing)(header)
    if (stuk.id or "").startswith("bijl-hand-"):  # the number in the session is all that its id has
        printed = printed.replace("Kamerstukken", "Bijl. Hand.").rpartition(", ")[0]
    words = [header.documenttitel or header.titel, header.datum.isoformat() if header.datum else None]
    return printed or stuk.id or ", ".join(filter(None, words)) or "Kamerstuk"


def session(vergaderjaar: str | None) -> str:
    """Return "2019/20" of "2019-2020", "1999/2000" over a century, "" of none."""
    first, _, second = (vergaderjaar or "").partition("-")
    return f"{first}/{second[2:] if first[:2] == second[:2] else second}" if second and first != second else first


def _paper(header: Header) -> str:
    if not header.dossiers or not header.ondernummer:
        return ""
    few = header.dossiers if len(header.dossiers) <= _MOST_LISTED else header.dossiers[:1]
    years = session(header.vergaderjaar)
    series = (
        f"Kamerstukken{_CHAMBERS[header.kamer]} {years}," if header.kamer in _CHAMBERS and years else "Kamerstukken"
    )
    dossiers = [_dossier(dossier) for dossier in few]
    listed = " en ".join(dossiers)
    number = header.ondernummer if header.ondernummer.isupper() else f"nr. {header.ondernummer}"
    return f"{series} {listed}, {number}"


def _dossier(dossier: Dossier) -> str:
    joint = "-" if (dossier.toevoeging or "").isdigit() else " "
    return joint.join(filter(None, (dossier.nummer, dossier.toevoeging)))


def _answers(header: Header) -> str:
    years = session(header.vergaderjaar)
    if not years or not header.nummer:
        return ""
    chamber = _CHAMBERS[header.kamer] if header.kamer in _CHAMBERS else ""  # noqa: SIM401
    return f"Aanhangsel Handelingen{chamber} {years}, nr. {header.nummer}"


def _debate(header: Header) -> str:
    years = session(header.vergaderjaar)
    if header.kamer not in _CHAMBERS or not (years and header.vergadering and header.item):
        return ""  # by page before 2010: the id has the pages
    return f"Handelingen{_CHAMBERS[header.kamer]} {years}, nr. {header.vergadering}, item {header.item}"


def _nothing(header: Header) -> str:
    return ""


_WRITERS: dict[Publicatie, Callable[[Header], str]] = {
    Publicatie.KAMERSTUK: _paper,
    Publicatie.AANHANGSEL: _answers,
    Publicatie.HANDELINGEN: _debate,
}
