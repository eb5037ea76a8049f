"""What follows a bill: the advice on it, a change by the government, an amendment."""

from __future__ import annotations

from .builders import blocks, dated, group, h, items
from .catalogue_laws import MINISTER, bill_paper, change, change_part
from .markup import rich
from .model import (
    Amendment,
    Body,
    Member,
)

ADVICE = bill_paper(
    "4",
    "advice of the Council of State in italics with the reaction in roman, two signatures",
    "ADVIES AFDELING ADVISERING RAAD VAN STATE EN NADER RAPPORT[^De oorspronkelijke tekst van het voorstel van wet"
    " en van de"
    " memorie van toelichting zoals voorgelegd aan de Afdeling advisering van de Raad van State is ter inzage gelegd"
    " bij het"
    " Centraal Informatiepunt Tweede Kamer.]",
    "Advies Raad van State",
    None,
    Body(
        blocks(
            "Hieronder zijn opgenomen het advies van de Afdeling advisering van de Raad van State d.d. 13 november"
            " 2024 en het"
            " nader rapport d.d. 17 januari 2025, aangeboden aan de Koning door de Minister van Binnenlandse Zaken en"
            " Koninkrijksrelaties. Het advies van de Afdeling advisering van de Raad van State is cursief afgedrukt.",
            "*Bij Kabinetsmissive van 2 september 2024, no.2024001933, heeft Uwe Majesteit bij de Afdeling"
            " advisering van de"
            " Raad van State ter overweging aanhangig gemaakt het voorstel van wet.*",
            h("1. Nut en noodzaak", "vetcur"),
            "*De toelichting maakt niet duidelijk waarom een wettelijke plicht nodig is. De Afdeling adviseert"
            " daarop in te"
            " gaan.*",
            "De memorie van toelichting is aangevuld met de uitkomsten van het onderzoek onder lezers.",
            h("2. Rechtsgevolg", "vetcur"),
            "*Een samenvatting die afwijkt van het besluit, schept verwarring.*",
            "Dit punt is opgenomen in paragraaf 2.2.",
            group("De vice-president van de Raad van State,", "M.P. Oldenkamp"),
            "Ik moge U verzoeken het hierbij gevoegde gewijzigde voorstel van wet aan de Tweede Kamer te zenden.",
        ),
        (MINISTER,),
    ),
    subject="Advies Afdeling advisering Raad van State en Nader rapport",
)

CHANGES = bill_paper(
    "7",
    "government change (nota van wijziging): numbered parts with lettered changes and an explanation",
    "NOTA VAN WIJZIGING",
    "Nota van wijziging",
    dated("Ontvangen", "2025-04-22"),
    Body(
        blocks(
            "Het voorstel van wet wordt als volgt gewijzigd:",
            items(
                "1.",
                "In artikel I, onderdeel A, wordt «driehonderd» vervangen door «vierhonderd».",
                (
                    "Artikel I, onderdeel B, wordt als volgt gewijzigd:",
                    items(
                        "a.",
                        "in artikel 8a, eerste lid, wordt «tien» vervangen door «vijftien»;",
                        "er wordt een lid toegevoegd, luidende:",
                    ),
                ),
            ),
            Member("4.", blocks("Een samenvatting wordt ook in eenvoudig Engels gegeven.")),
            h("Toelichting"),
            "De wijzigingen volgen uit het verslag.[^Kamerstuk 36 996, nr. 5.] Voor het vierde lid is gekozen na"
            " overleg met"
            " de Vereniging van Nederlandse Gemeenten.",
        ),
        (MINISTER,),
    ),
)

AMENDMENT = bill_paper(
    "8",
    "amendment in Roman-numbered parts with numbered changes, and its explanation with the members' names",
    "AMENDEMENT VAN DE LEDEN DE WIT EN KUIPER",
    "Amendement",
    dated("Ontvangen", "2025-05-13"),
    Amendment(
        rich("De ondergetekenden stellen het volgende amendement voor:"),
        (
            change_part(
                "I",
                "Artikel I, onderdeel A, wordt als volgt gewijzigd:",
                change("1.", "In onderdeel e vervalt «ten hoogste»."),
                change("2.", "Na onderdeel e wordt toegevoegd:", items("f.", "*lezer:* eenieder.")),
            ),
            change_part(
                "II",
                "In artikel II, tweede lid, wordt «drie jaar» vervangen door «twee jaar».",
            ),
        ),
    ),
    Body(
        blocks(
            h("Toelichting"),
            "Indieners willen dat een samenvatting zo lang mag zijn als nodig. Zij wijzen op de ervaringen in"
            " Vlaanderen.[^Vlaams"
            " Parlement, Stuk 1702 (2022–2023) – Nr. 1.]",
            "Daarnaast verkort dit amendement de termijn van de evaluatie.",
            group("De Wit", "Kuiper"),
        )
    ),
    subject="Amendement van de leden De Wit en Kuiper over de lengte van samenvattingen",
)

PAPERS = (ADVICE, CHANGES, AMENDMENT)
