"""Papers of committees: written consultation, questions and answers, a debate."""

from __future__ import annotations

from .builders import Words, blocks, dated, div, dossier, group, h, items, numbered, row, table
from .markup import rich
from .model import (
    Body,
    Group,
    Meta,
    Paper,
)

_STILTE = dossier("36997", "Stiltegebieden en geluidhinder")


def _report(number: str, shows: str, title: str, kind: str, iso: str, *words: Words) -> Paper:
    """A paper of the committee on silence."""
    paper = Paper(
        id=f"kst-36997-{number}",
        shows=shows,
        kamer=2,
        vergaderjaar="2024-2025",
        ondernummer=number,
        meta=Meta(title.split("[^")[0].strip().capitalize(), kind, iso, iso, ("H. Smeding",)),
        dossiers=(_STILTE,),
        titel=rich(title),
        datum=dated("Vastgesteld", iso),
        parts=(Body(blocks(*words)),),
    )
    return numbered(paper)


_CHAIR = group("De voorzitter van de commissie,", "Smeding")
_CLERK = group("De adjunct-griffier van de commissie,", "Van Oers")

WRITTEN = _report(
    "15",
    "report of written consultation: signatures near the top, Roman-numbered parts, questions per party",
    "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
    "Verslag",
    "2025-03-27",
    "De vaste commissie voor Infrastructuur en Waterstaat heeft een aantal vragen en opmerkingen voorgelegd aan de"
    " Staatssecretaris van Infrastructuur en Waterstaat over de brief van 10 februari 2025 over stiltegebieden"
    " (Kamerstuk"
    " 36 997, nr. 12).",
    "De vragen en opmerkingen zijn op 3 maart 2025 aan de Staatssecretaris voorgelegd. Bij brief van 26 maart 2025"
    " zijn de"
    " vragen beantwoord.",
    _CHAIR,
    _CLERK,
    div(
        "I",
        "Vragen en opmerkingen vanuit de fracties",
        h("Vragen en opmerkingen van de leden van de Fractie Noorderlicht", "cur"),
        "De leden van de Fractie Noorderlicht hebben kennisgenomen van de brief. Zij vragen waarom het aantal"
        " stiltegebieden"
        " sinds 2015 is gedaald.[^Kamerstuk [[kst-29826-200|29 826, nr. 200]].]",
        "Deze leden vragen ook wie de metingen uitvoert.",
        h("Vragen en opmerkingen van de leden van de Waterpartij-fractie", "cur"),
        "De leden van de Waterpartij-fractie vragen of de Staatssecretaris bekend is met het rapport *Horen, zien en"
        " zwijgen*.[^Stichting Natuur & Stilte, juni 2024.]",
    ),
    div(
        "II",
        "Antwoord/Reactie van de Staatssecretaris",
        "Ik dank de leden voor hun inbreng. De vragen beantwoord ik in de volgorde van het verslag.",
        "De daling komt doordat twee provincies hun gebieden hebben samengevoegd. De oppervlakte is gelijk gebleven. De"
        " metingen worden uitgevoerd door de omgevingsdiensten.",
        "Het rapport is mij bekend. De aanbevelingen betrek ik bij het actieplan dat ik op grond van artikel 3.8 van de"
        " Omgevingswet vaststel.",
    ),
)

QUESTIONS = _report(
    "9",
    "list of questions and answers: number, question, answer as paragraphs, one answer with a table",
    "LIJST VAN VRAGEN EN ANTWOORDEN",
    "Lijst van vragen en antwoorden",
    "2024-12-05",
    "De vaste commissie voor Infrastructuur en Waterstaat heeft een aantal vragen voorgelegd aan de Staatssecretaris"
    " over de"
    " brief van 4 november 2024 (Kamerstuk 36 997, nr. 6).",
    "De Staatssecretaris heeft deze vragen beantwoord bij brief van 4 december 2024. Vragen en antwoorden zijn hierna"
    " afgedrukt.",
    group("De voorzitter van de commissie,", "Smeding"),
    group("De griffier van de commissie,", "Roodenburg"),
    h("1"),
    "Hoeveel stiltegebieden telt Nederland?",
    "Op 1 januari 2024 waren dat er 187, met een oppervlakte van 512.000 hectare.[^Atlas Leefomgeving, geraadpleegd op"
    " 2 december 2024.]",
    h("2"),
    "Hoe vaak wordt er gecontroleerd?",
    "Dat verschilt per provincie:",
    table(
        "",
        (4, 2, 2),
        (row("Provincie", "Controles", "Boetes", align="lrr"),),
        row("Drenthe", "41", "3", align="lrr"),
        row("Friesland", "58", "12", align="lrr"),
        row("Overige provincies tezamen, voor zover bekend", "204", "27", align="lrr"),
    ),
    h("3 en 4"),
    "Is de norm van 40 dB(A) nog actueel? Zo nee, wanneer wordt die herzien?",
    "De norm dateert uit 1990. Ik laat in 2025 onderzoeken of herziening nodig is.",
)


def _speaks(prefix: str, name: str, party: str, *words: str) -> Group:
    """A turn in a committee report: the speaker on a line of its own."""
    tail = f" ({party}):" if party else ":"
    return group(f"{prefix} **{name}**{tail}", *words)


DEBATE = _report(
    "18",
    "verbatim report of a committee debate: heading with agenda, speakers, interruptions, closing line",
    "VERSLAG VAN EEN COMMISSIEDEBAT",
    "Verslag",
    "2025-05-20",
    "De vaste commissie voor Infrastructuur en Waterstaat heeft op 17 april 2025 overleg gevoerd met de heer Faber-Kok,"
    " Staatssecretaris van Infrastructuur en Waterstaat, over:",
    items(
        "–",
        "de brief van de Staatssecretaris van Infrastructuur en Waterstaat d.d. 10 februari 2025 inzake"
        " stiltegebieden (Kamerstuk"
        " 36 997, nr. 12);",
        "de brief van de Staatssecretaris van Infrastructuur en Waterstaat d.d. 26 maart 2025 inzake verslag van een"
        " schriftelijk overleg (Kamerstuk 36 997, nr. 15).",
    ),
    "Van dit overleg brengt de commissie bijgaand geredigeerd woordelijk verslag uit.",
    _CHAIR,
    group("De griffier van de commissie,", "Roodenburg"),
    h("Voorzitter: Smeding"),
    h("Griffier: Van Oers"),
    "Aanwezig zijn drie leden der Kamer, te weten: Bakkum, Ouassir en Smeding,",
    "en de heer Faber-Kok, Staatssecretaris van Infrastructuur en Waterstaat.",
    "Aanvang 10.02 uur.",
    _speaks("De", "voorzitter", "", "Goedemorgen. Ik open dit commissiedebat. Het woord is aan mevrouw Ouassir."),
    _speaks(
        "Mevrouw",
        "Ouassir",
        "Waterpartij",
        "Voorzitter. Wie in een stiltegebied staat, hoort tegenwoordig een drone. In de brief lees ik daar niets"
        " over. Hoe kan"
        " dat?",
        "Mijn tweede punt is de handhaving. Die is er niet.",
    ),
    _speaks("De heer", "Bakkum", "Noorderlicht", "Is mevrouw Ouassir het met mij eens dat de provincie hierover gaat?"),
    _speaks("Mevrouw", "Ouassir", "Waterpartij", "Nee."),
    _speaks(
        "Staatssecretaris",
        "Faber-Kok",
        "",
        "Dank u wel, voorzitter. Drones vallen onder Europese regels.[^Uitvoeringsverordening (EU) 2019/947.] Ik zeg"
        " toe dat"
        " ik de Kamer voor de zomer informeer over een verbod boven stiltegebieden.",
    ),
    "Sluiting 11.40 uur.",
)

PAPERS = (WRITTEN, QUESTIONS, DEBATE)
