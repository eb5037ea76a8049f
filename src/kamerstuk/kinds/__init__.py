"""The parts of a paper of one kind, as typed values over its tree: one view per module, one table of kinds."""

from collections.abc import Callable, Mapping
from importlib import import_module

from attrs import evolve

from kamerstuk.kinds.toezeggingen import toezeggingen
from kamerstuk.model import Content, Kamerstuk, Soort

View = Callable[[Kamerstuk], Content | None]
"""Reads the parts of a paper; None where it has none of them."""

KINDS: Mapping[Soort, str] = {
    Soort.MOTIE: "motie",
    Soort.AMENDEMENT: "amendement",
    Soort.VOORSTEL_VAN_WET: "wetsvoorstel",
    Soort.NOTA_VAN_WIJZIGING: "wetsvoorstel",
    Soort.MEMORIE_VAN_TOELICHTING: "memorie",
    Soort.NOTA_NAAR_AANLEIDING_VAN_HET_VERSLAG: "memorie",
    Soort.BRIEF_REGERING: "brief",
    Soort.BRIEF_OVERIG: "brief",
    Soort.GELEIDENDE_BRIEF: "brief",
    Soort.ANTWOORD_SCHRIFTELIJKE_VRAGEN: "vragen",
    Soort.MEDEDELING_UITSTEL_ANTWOORD: "vragen",
    Soort.SCHRIFTELIJKE_VRAGEN: "vragen",
    Soort.LIJST_VAN_VRAGEN: "vragen",
    Soort.LIJST_VAN_VRAGEN_EN_ANTWOORDEN: "vragen",
    Soort.VERSLAG_SCHRIFTELIJK_OVERLEG: "vragen",
    Soort.HANDELINGEN: "debat",
    Soort.VERSLAG_COMMISSIEDEBAT: "debat",
    Soort.VERSLAG: "verslag",
    Soort.ADVIES_RAAD_VAN_STATE: "advies",
    Soort.VOORLICHTING_RAAD_VAN_STATE: "advies",
    Soort.NADER_RAPPORT: "advies",
}
"""Kind of paper to the module of this package whose `read(stuk)` views it."""


def with_content(stuk: Kamerstuk) -> Kamerstuk:
    """Return the paper with the parts of its kind."""
    name = KINDS.get(stuk.header.soort) if stuk.header.soort else None
    if name is None:
        return stuk
    read: View = import_module(f"kamerstuk.kinds.{name}").read
    viewed = evolve(stuk, content=read(stuk))
    return evolve(viewed, toezeggingen=toezeggingen(viewed))
