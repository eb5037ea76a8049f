"""Motions: lists, replacement, the EU series, Rijkswet numbers, sub- and superscript, two chapters."""

from __future__ import annotations

from .builders import Words, blocks, dated, dossier, group, items, numbered
from .markup import rich
from .model import Body, Dossier, Meta, Packaging, Paper

_FIETS = dossier("36993", "Fietsbeleid")


def _motion(
    number: str,
    shows: str,
    title: str,
    subject: str,
    iso: str,
    *words: Words,
    dossiers: tuple[Dossier, ...] = (_FIETS,),
    verb: str = "Voorgesteld",
    packaging: Packaging | None = None,
) -> Paper:
    """A motion between its fixed words; the signatories are part of `words`."""
    first = dossiers[0]
    meta = Meta(subject, "Motie", iso, iso, ("L. Terpstra",))
    opening = blocks("De Kamer,", "gehoord de beraadslaging,")
    paper = Paper(
        id=f"kst-{first.nummer}-{first.toevoeging + '-' if first.toevoeging else ''}{number}",
        shows=shows,
        kamer=2,
        vergaderjaar="2024-2025",
        ondernummer=number,
        meta=meta,
        dossiers=dossiers,
        titel=rich(title),
        datum=dated(verb, iso),
        parts=(Body(opening + blocks(*words)),),
        packaging=packaging or Packaging(),
    )
    return numbered(paper)


_END = "en gaat over tot de orde van de dag."

DASHES = _motion(
    "21",
    "motion with a list of dashes, three signatories in a group",
    "MOTIE VAN HET LID TERPSTRA C.S.",
    "Motie van het lid Terpstra c.s. over veilige schoolroutes",
    "2025-02-12",
    "constaterende dat een op de vijf basisscholen aan een weg ligt waar 60 kilometer per uur is toegestaan;",
    "overwegende dat kinderen die leren fietsen, dat op de weg naar school moeten kunnen doen;",
    "verzoekt de regering met gemeenten en provincies:",
    items(
        "–",
        "voor de zomer van 2025 vast te stellen welke schoolroutes onveilig zijn;",
        "daarbij gebruik te maken van de meldingen van ouders en leraren;",
        "de uitkomsten openbaar te maken,",
    ),
    _END,
    group("Terpstra", "Ouassir", "Van der Zwaan"),
)

NESTED = _motion(
    "22",
    "motion with a list inside a list (a., 1°.), one signatory without a group",
    "MOTIE VAN HET LID DURAN",
    "Motie van het lid Duran over eisen aan fietsenstallingen",
    "2025-02-12",
    "overwegende dat stallingen bij stations vol staan met fietsen die niemand meer ophaalt;",
    "verzoekt de regering in de volgende concessie eisen te stellen aan:",
    items(
        "a.",
        (
            "de capaciteit, waarbij:",
            items("1°.", "een bezetting van 90 procent geldt als vol;", "weesfietsen niet meetellen;"),
        ),
        "de openingstijden;",
        ("de prijs, waarbij:", items("1°.", "de eerste 24 uur gratis zijn;", "abonnementen landelijk gelden,")),
    ),
    _END,
    "Duran",
)

REPLACEMENT = _motion(
    "30",
    "changed motion that replaces another, with a linked reference in the text",
    "GEWIJZIGDE MOTIE VAN HET LID DURAN TER VERVANGING VAN DIE GEDRUKT ONDER NR. 22",
    "Gewijzigde motie van het lid Duran over eisen aan fietsenstallingen (t.v.v. 36993-22)",
    "2025-02-18",
    "overwegende dat stallingen bij stations vol staan met fietsen die niemand meer ophaalt;",
    "constaterende dat de Kamer hier eerder om heeft gevraagd (aangenomen motie [[kst-29984-1086|29 984, nr. 1086]]);",
    "verzoekt de regering in de volgende concessie eisen te stellen aan capaciteit, openingstijden en prijs, en de"
    " Kamer"
    " daarover voor de begroting van 2026 te informeren,",
    _END,
    "Duran",
)

EMISSIONS = _motion(
    "40",
    "motion with sub- and superscript (CO₂, m², PM₂,₅) and figures that look like numbers of papers",
    "MOTIE VAN DE LEDEN KUIPER EN BAKKUM",
    "Motie van de leden Kuiper en Bakkum over uitstoot van wegenbouw",
    "2025-03-04",
    "constaterende dat de aanleg van 1 m^2^ asfalt gemiddeld 18 kg CO~2~ kost en de aanleg van 1 m^2^ betonpad 31 kg"
    " CO~2~-equivalent;",
    "constaterende dat langs drukke wegen de norm voor PM~2,5~ wordt overschreden en dat 14 944 kilometer fietspad"
    " langs"
    " zulke wegen ligt;",
    "overwegende dat daarvoor in 2025 een bedrag van 35 000 000 euro beschikbaar is;",
    "verzoekt de regering de uitstoot per strekkende meter mee te wegen bij subsidies,",
    _END,
    group("Kuiper", "Bakkum"),
)

EU_SERIES = _motion(
    "3990",
    "motion in the EU Council series (raadnr), with links in the text",
    "MOTIE VAN DE LEDEN OUASSIR EN DE WIT",
    "Motie van de leden Ouassir en De Wit over het Europees fietskaartje",
    "2025-03-19",
    "constaterende dat in treinen die een grens oversteken vaak geen fiets mee mag, hoewel Verordening (EU) 2021/782 in"
    " fietsplaatsen voorziet;",
    "overwegende dat de Kamer de Minister al eens verzocht hierover in de Raad te spreken (aangenomen motie"
    " [[kst-21501-02-2790|21 501-02, nr. 2790]]);",
    "verzoekt de regering in de volgende Raad Vervoer steun te zoeken voor één Europees fietskaartje,",
    _END,
    group("Ouassir", "De Wit"),
    dossiers=(dossier("21501", "Raad Algemene Zaken en Raad Buitenlandse Zaken", raadnr="02"),),
)

KINGDOM = _motion(
    "9",
    "motion on a Kingdom act: Rijkswet number in the dossier, links in the dossier title, inline metadata",
    "MOTIE VAN HET LID VAN DER ZWAAN",
    "Motie van het lid Van der Zwaan over de uitvoering in Caribisch Nederland",
    "2025-04-10",
    "overwegende dat het verdrag ook geldt op Bonaire, Sint Eustatius en Saba;",
    "verzoekt de regering jaarlijks te berichten over de uitvoering aldaar, voor het eerst bij de begroting"
    " (Kamerstuk 36 600 IV, nr. 2),",
    _END,
    "Van der Zwaan",
    dossiers=(
        dossier(
            "36994",
            "Goedkeuring van het op 9 mei 2016 te Willemstad tot stand gekomen Verdrag inzake wederzijdse erkenning van"
            " vaarbewijzen ([[trb-2016-103|Trb. 2016, 103]]) ",
            rijkswet="R2299",
        ),
    ),
    packaging=Packaging(inline_meta=True),
)

TWO_CHAPTERS = _motion(
    "41",
    "motion in two budget chapters of one dossier, put forward in a committee meeting",
    "MOTIE VAN DE LEDEN KUIPER EN TERPSTRA ",
    "Motie van de leden Kuiper en Terpstra over hulpdiensten en versmalde wegen",
    "2024-11-25",
    "overwegende dat hulpdiensten later komen op wegen die voor fietsers zijn versmald;",
    "verzoekt de regering de aanrijtijden op zulke wegen bij te houden,",
    _END,
    group("Kuiper", "Terpstra"),
    dossiers=(
        dossier(
            "36995",
            "Vaststelling van de begrotingsstaten van het Ministerie van Reizen en Wegen (XII) voor 2025",
            "XII",
        ),
        dossier(
            "36995", "Vaststelling van de begrotingsstaten van het Ministerie van Orde en Rust (VI) voor 2025", "VI"
        ),
    ),
    verb="Voorgesteld tijdens het Wetgevingsoverleg van",
)

PAPERS = (DASHES, NESTED, REPLACEMENT, EMISSIONS, EU_SERIES, KINGDOM, TWO_CHAPTERS)
