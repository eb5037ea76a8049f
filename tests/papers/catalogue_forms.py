"""Papers that each show one form: boxes, lists, annexes, odd bytes and unknown elements."""

from __future__ import annotations

from .builders import blocks, dossier, group, h, items, letter, numbered, terms
from .markup import rich
from .model import Annex, Body, Box, Dossier, Figure, Meta, OddBlock, Packaging, Paper, Quote, Signature

_HAVEN = dossier("36991", "Toekomst van de kleine zeehavens")
WATER = dossier("36998", "Grondwaterbeheer")
IENW = Signature("De Minister van Infrastructuur en Waterstaat,", "C.", "Ploegmakers")
_PLAIN = Packaging()
_TITLE = "BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT"


def harbour_letter(
    number: str,
    shows: str,
    title: str,
    iso: str,
    body: Body,
    dossiers: tuple[Dossier, ...] = (_HAVEN,),
    annexes: tuple[Annex, ...] = (),
    packaging: Packaging = _PLAIN,
) -> Paper:
    """A letter of the minister."""
    paper = Paper(
        id=f"kst-{dossiers[0].code}-{number}",
        shows=shows,
        kamer=2,
        vergaderjaar="2024-2025",
        ondernummer=number,
        meta=Meta(title, "Brief", iso, iso, ("C. Ploegmakers",)),
        dossiers=dossiers,
        titel=rich(_TITLE),
        parts=(body,),
        annexes=annexes,
        packaging=packaging,
    )
    return numbered(paper)


BOXES = harbour_letter(
    "9",
    "a box, a quotation, and a figure with caption and source",
    "Kustveiligheid en havenhoofden",
    "2024-09-24",
    Body(
        letter(
            "Tweede",
            "Den Haag, 24 september 2024",
            "Na de storm van december 2023 heeft Rijkswaterstaat de havenhoofden onderzocht. De onderzoekers vatten hun"
            " oordeel zo samen:",
            Quote(
                blocks(
                    "«De hoofden van Oudezijl en Sint-Anna zijn veilig, maar niet op tijd te herstellen wanneer twee"
                    " stormen kort na elkaar komen.»",
                    "«Wie wacht op de tweede storm, wacht te lang.»",
                )
            ),
            "Die waarschuwing neem ik serieus.[^Rijkswaterstaat Zee en Delta, rapport 2024-117, p. 3.] Hieronder"
            " staat wat"
            " er in 2025 gebeurt.",
            Box(
                blocks(
                    h("Werken in 2025"),
                    "Oudezijl: 1.400 ton stortsteen aan de noordzijde, gereed in mei.",
                    "Sint-Anna: vervanging van de houten palen, gereed in oktober.",
                    items("–", "de bouwput wordt alleen bij eb betreden;", "de vaargeul blijft open."),
                )
            ),
            "De golfhoogte bij beide havens neemt al veertig jaar toe, zoals onderstaande figuur laat zien.",
            Figure(
                "kst-36991-9-001.png",
                80,
                42,
                rich("Figuur 1. Hoogste golf per decennium, in meters boven NAP"),
                rich("Bron: meetpaal Oudezijl, bewerking Rijkswaterstaat"),
            ),
            "Ik verwacht uw Kamer in het voorjaar over de voortgang te kunnen berichten.",
        ),
        (IENW,),
    ),
)

LISTS = harbour_letter(
    "10",
    "a definition list, a list three levels deep, and lists whose labels stand only in attributes",
    "Begrippen en stappen bij havenontvangst",
    "2024-10-08",
    Body(
        letter(
            "Tweede",
            "Den Haag, 8 oktober 2024",
            "Uw commissie vroeg om een toelichting op de begrippen in het havenreglement.",
            terms(
                ("havenontvangst", "de inzameling van afval van schepen;"),
                ("nuttige aanloop", "een bezoek waarbij wordt geladen of gelost;"),
                ("schuiloord", "een haven die een schip in nood mag aanlopen, ook zonder vergunning."),
            ),
            "De afgifte van afval verloopt in stappen:",
            items(
                "1.",
                "de schipper meldt de afgifte ten minste 24 uur vooraf;",
                "de havenmeester wijst een ligplaats toe;",
                "de inzamelaar tekent voor ontvangst.",
                kind="1",
            ),
            "Een melding bevat:",
            items(
                "a.",
                ("de gegevens van het schip, te weten:", items("1°.", "naam en roepletters;", "bruto-inhoud;")),
                (
                    "de gegevens van het afval, te weten:",
                    items(
                        "1°.",
                        ("de soort:", items("–", "oliehoudend;", "huishoudelijk;", "ladingresten;")),
                        "de hoeveelheid in kubieke meters.",
                    ),
                ),
                "de naam van de schipper.",
            ),
            "De nummering loopt door in de bijlage bij het reglement:",
            items("4.", "de inzamelaar meldt de hoeveelheid;", "de havenmeester sluit het dossier.", kind="1", start=4),
        ),
        (IENW,),
    ),
)

BYTES = harbour_letter(
    "20",
    "hints and soft hyphens inside words, no-break spaces, the ĳ ligature, a wrong encoding declaration, CRLF",
    "Herĳking getĳdentafels",
    "2024-12-03",
    Body(
        letter(
            "Tweede",
            "Den Haag, 3␣december␣2024",
            "De getĳdentafels zĳn voor het laatst in 1986 herĳkt. Bĳ een meet¦fout van meer dan vĳf centimeter is"
            " een nieuwe"
            " waterstands‧verwachting nodig.[^Kamer¦stuk 31␣409, nr.␣392.] Op negen meet¦stations is dat nu het geval.",
            h("Bĳstelling"),
            "In 2025 worden 1␣240 metingen gedaan, van 1␣maart tot en met 31␣oktober. De kosten zĳn €␣310␣000. De"
            " toelichting bĳ de begroting (Kamerstuk 36␣600␣XII, nr.␣2) noemt nog een lager bedrag.",
            "Het programma heet «Tĳding»; de naam is bedacht door leerlingen uit Den␣Helder.",
        ),
        (IENW,),
    ),
    packaging=Packaging(encoding="US-ASCII", crlf=True),
)

UNKNOWN = harbour_letter(
    "21",
    "unknown elements around blocks and inside a sentence, a dossier link, a forced line end, a byte order mark",
    "Proef met walstroom",
    "2025-01-21",
    Body(
        letter(
            "Tweede",
            "Den Haag, 21 januari 2025",
            "In drie havens loopt een proef met ⟨begrip:walstroom⟩ voor vissersschepen ({{31409|31 409}}).",
            OddBlock(
                "kaderblok",
                blocks(
                    h("Stand op 1 januari", "cur"),
                    "Van de 26 aansluitingen worden er 19 gebruikt.[^Peildatum 1 januari 2025.]",
                    "De overige zeven zijn te ver van de kade.",
                ),
            ),
            "Het verbruik is lager dan geraamd, omdat schepen vaker buiten blijven.⏎De proef loopt tot 1 juli.",
        ),
        (IENW,),
    ),
    packaging=Packaging(bom=True),
)

ANNEX = harbour_letter(
    "6",
    "annexes inside the paper with headings of their own, whose notes begin at 1 again",
    "Afwegingskader grondwater",
    "2024-12-17",
    Body(
        letter(
            "Tweede",
            "Den Haag, 17 december 2024",
            "Bijgaand treft u het afwegingskader aan.[^Kamerstuk 36 998, nr. 2, p. 4.] Het bestaat uit twee delen en is"
            " afgestemd met de koepels.[^Het gaat om het IPO, de Unie van Waterschappen en Vewin.]",
        ),
        (IENW,),
    ),
    dossiers=(WATER,),
    annexes=(
        Annex(
            "Bijlage",
            "1",
            rich("Afwegingskader"),
            blocks(
                h("Stap 1. Beschikbaarheid"),
                "Stel vast hoeveel water er in een droog jaar is.[^Een droog jaar komt eens per tien jaar voor.]",
                h("Stap 2. Voorrang"),
                "Drinkwater en kwetsbare natuur gaan voor.[^Zie artikel 3.14 van het Besluit kwaliteit leefomgeving.]",
                group("Andere functies delen wat overblijft.", "Bij gelijke belangen telt het jaar van vergunning."),
            ),
            restart=True,
        ),
        Annex(
            "Bijlage",
            "2",
            rich("Gebruikte bronnen"),
            blocks(
                items("–", "Deltares, rapport 11208092;", "KWR, rapport 2023.117.[^Herziene uitgave.]"),
            ),
            restart=True,
        ),
    ),
)

PAPERS = (BOXES, LISTS, BYTES, UNKNOWN, ANNEX)
