"""Papers in a budget chapter: the bill with its tables, and a report of the Eerste Kamer."""

from __future__ import annotations

from .builders import (
    blocks,
    cell,
    dated,
    dossier,
    group,
    h,
    letter,
    numbered,
    row,
    table,
)
from .catalogue_laws import AGREED, CLOSING, KING, SALUTE, article
from .markup import rich
from .model import (
    Body,
    Law,
    Meta,
    Paper,
    Signature,
)

BUDGET = numbered(
    Paper(
        id="kst-36995-VI-1",
        shows="budget bill in a chapter: articles, then wide tables with spans, two head rows, empty cells and bold"
        " totals",
        kamer=2,
        vergaderjaar="2025-2026",
        ondernummer="1",
        meta=Meta("Voorstel van wet", "Voorstel van wet", "2025-09-16", "2025-09-16", ("G. Ruijgrok",)),
        dossiers=(
            dossier(
                "36995",
                "Vaststelling van de begrotingsstaten van het Ministerie van Orde en Rust (VI) voor het jaar 2026",
                "VI",
            ),
        ),
        titel=rich("VOORSTEL VAN WET"),
        datum=dated("Ontvangen", "2025-09-16"),
        parts=(
            Law(
                KING,
                (
                    SALUTE,
                    rich(
                        "Alzo Wij in overweging genomen hebben, dat ingevolge artikel 105 van de Grondwet de"
                        " begroting van het Rijk"
                        " bij de wet moet worden vastgesteld;"
                    ),
                    AGREED,
                ),
                (
                    article(
                        "1", "De bĳ deze wet behorende departementale begrotingsstaat voor 2026 wordt vastgesteld."
                    ),
                    article("2", "De vaststelling geschiedt in duizenden euro’s."),
                    article("3", "Deze wet treedt in werking met ingang van 1 januari van het begrotingsjaar."),
                ),
                CLOSING,
                (Signature("De Minister van Orde en Rust, ", "", "G. Ruijgrok"),),
            ),
            Body(
                blocks(
                    h("Begrotingsstaat", "halfvet"),
                    table(
                        "Departementale begrotingsstaat van het Ministerie van Orde en Rust (VI) voor 2026 (bedragen"
                        " x € 1.000)",
                        (1, 4, 2.5, 2.5, 2.5),
                        (
                            row(
                                cell("Art.", rowspan=2),
                                cell("Omschrijving", rowspan=2),
                                cell("Vastgestelde begroting", colspan=3, align="center"),
                            ),
                            row("Verplichtingen", "Uitgaven", "Ontvangsten", align="rrr"),
                        ),
                        row("", "**Totaal**", "**3.914.220**", "**3.871.905**", "**412.006**", align="llrrr"),
                        row("", "", "", "", "", align="lllll"),
                        row("", "**Beleidsartikelen**", "", "", "", align="llrrr"),
                        row("31", "Buurtbemiddeling en wijkagenten", "2.101.340", "2.070.118", "96.400", align="llrrr"),
                        row(
                            "32",
                            "Rechtshulp in de regio, waaronder de spreekuren in bibliotheken",
                            "911.208",
                            "908.112",
                            "0",
                            align="llrrr",
                        ),
                        row("34", "Reclassering", "640.112", "640.112", "1.606", align="llrrr"),
                        row(cell("Niet-beleidsartikelen", colspan=5)),
                        row("91", "Apparaat", "261.560", "253.563", "314.000", align="llrrr"),
                        wide=True,
                    ),
                    table(
                        "",
                        (4, 2, 2, 2),
                        (row("Naam agentschap", "Baten", "Lasten", "Saldo", align="lrrr"),),
                        row("Dienst Stille Uren", "88.410", "88.110", "300", align="lrrr"),
                    ),
                )
            ),
        ),
    )
)

SENATE_CHAPTER = numbered(
    Paper(
        id="kst-36995-VI-AB",
        shows="Eerste Kamer paper in a budget chapter with a two-letter number; whole letters enclosed",
        kamer=1,
        vergaderjaar="2025-2026",
        ondernummer="AB",
        meta=Meta("Verslag van een schriftelijk overleg over spreekuren", "Verslag", "2026-01-27", "2026-01-28"),
        dossiers=(
            dossier(
                "36995",
                "Vaststelling van de begrotingsstaten van het Ministerie van Orde en Rust (VI) voor het jaar 2026",
                "VI",
            ),
        ),
        titel=rich("VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"),
        datum=dated("Vastgesteld", "2026-01-27"),
        parts=(
            Body(
                blocks(
                    "De vaste commissie voor Rechtspleging heeft op 12 december 2025 een brief gestuurd aan de"
                    " Minister van Orde en"
                    " Rust. De Minister heeft op 23 januari 2026 gereageerd.",
                    "De commissie brengt bijgaand verslag uit van het gevoerde schriftelijk overleg.",
                    group("De griffier van de vaste commissie voor Rechtspleging,", "Van Dinther"),
                    h("BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR RECHTSPLEGING"),
                    "Aan de Minister van Orde en Rust",
                    "Den Haag, 12 december 2025",
                    "De commissie vraagt hoeveel spreekuren in 2025 zijn vervallen.",
                    h("BRIEF VAN DE MINISTER VAN ORDE EN RUST"),
                    *letter("Eerste", "Den Haag, 23 januari 2026"),
                    "In 2025 zijn 212 van de 9.800 spreekuren vervallen, bijna alle door ziekte.[^Kamerstukken I"
                    " 2025/26, 36 995 VI,"
                    " AA.]",
                ),
                (Signature("De Minister van Orde en Rust,", "G.", "Ruijgrok"),),
            ),
        ),
    )
)

PAPERS = (BUDGET, SENATE_CHAPTER)
