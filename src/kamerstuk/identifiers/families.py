"""The families of official publications, a row for each: what the first part of an id such as kst-19637-2535 tells.

Whatever depends on the family alone is said here and nowhere else. Ids of other families (2019D40742, an ECLI, a
CELEX number) have no prefix: all that is known of them stands in their class.
"""

import re
from collections.abc import Mapping

from attrs import frozen

from kamerstuk.terms import CitationKind, Publicatie


@frozen
class Family:
    """One family of official publications."""

    prefix: str
    """How its ids begin, e.g. ``"kst"``."""
    kind: CitationKind = CitationKind.PUBLICATION_ID
    """The kind of a citation of it, e.g. ``CitationKind.KAMERSTUK``."""
    publicatie: Publicatie | None = None
    """The series of a paper with such an id, e.g. ``Publicatie.KAMERSTUK``; None for what is no paper."""
    serial: str | None = None
    """Pattern of the serial number of its papers that were not typeset, e.g. ``r"\\d{6,7}"`` of kst-1259252."""
    since: str = ""
    """First year or session on the publisher's site, e.g. ``"1951"``, as counted in its list of ids."""
    imprinted: bool = False
    """Whether its ids stand in the imprint of the first page, as kst-32545-143 does."""
    revisions: str = "hn"
    """Letters of its reprints (h), new versions (n) and corrections (v), e.g. the "n" of kst-33852-3-n1."""


FAMILIES: Mapping[str, Family] = {
    row.prefix: row
    for row in (
        Family("kst", CitationKind.KAMERSTUK, Publicatie.KAMERSTUK, serial=r"\d{6,7}", imprinted=True),
        Family("h", CitationKind.HANDELINGEN, Publicatie.HANDELINGEN, serial=r"\d{4,7}", since="1994", imprinted=True),
        Family("ah", CitationKind.AANHANGSEL, Publicatie.AANHANGSEL, serial=r"\d{4,7}", since="1994", imprinted=True),
        Family("ag", serial=r"\d{4,7}"),
        Family("kv", publicatie=Publicatie.KAMERVRAGEN, imprinted=True),
        Family("blg", imprinted=True),
        Family("nds", publicatie=Publicatie.NIET_DOSSIERSTUK, imprinted=True),
        Family("stb", CitationKind.STAATSBLAD, since="1951", revisions="hnv", imprinted=True),
        Family("stcrt", CitationKind.STAATSCOURANT, since="1994", revisions="hnv", imprinted=True),
        Family("trb", CitationKind.TRACTATENBLAD, since="1951", revisions="hnv"),
        Family("gmb"),
        Family("wsb"),
        Family("prb"),
        Family("bgr"),
        Family("dossier", CitationKind.DOSSIER),
    )
}
"""All of them by prefix: exactly the families that the publisher's list, and so a registry, can know."""

_PREFIX = re.compile(r"[A-Za-z]+(?=[-/])")


def family_of(id: str) -> Family | None:
    """Return the family of an id, in any case; None for an id without a prefix: `family_of("KST-19637-2535")`."""
    match = _PREFIX.match(id)
    return FAMILIES.get(match[0].lower()) if match else None
