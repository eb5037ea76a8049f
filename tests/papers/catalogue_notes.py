"""Letters that each show one kind of note."""

from __future__ import annotations

from .builders import div, dossier, h, letter, numbered
from .markup import rich
from .model import Body, Meta, Paper, Signature

_BALIE = dossier("36999", "Bereikbare overheidsdienstverlening in de regio")
_MODERN = dossier("29362", "Modernisering van de overheid")
_HAVEN = dossier("36991", "Toekomst van de kleine zeehavens")
_VEER = dossier("36992", "Veerverbindingen en personenvervoer over water")
_BZK = Signature("De Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties,", "J.M.", "van Heuvelen")
_IENW = Signature("De Minister van Infrastructuur en Waterstaat,", "C.", "Ploegmakers")

SECOND_MARKER = numbered(
    Paper(
        id="kst-36999-13",
        shows="a second marker of a note (nootref), and a note directly after italic words",
        kamer=2,
        vergaderjaar="2024-2025",
        ondernummer="13",
        meta=Meta("Reactie op advies over spreekuren", "Brief", "2025-04-02", "2025-04-04", ("J.M. van Heuvelen",)),
        dossiers=(_BALIE,),
        titel=rich("BRIEF VAN DE STAATSSECRETARIS VAN BINNENLANDSE ZAKEN EN KONINKRIJKSRELATIES "),
        parts=(
            Body(
                letter(
                    "Tweede",
                    "Den Haag, 2 april 2025",
                    "Op verzoek van de vaste commissie voor Binnenlandse Zaken reageer ik op het advies *Spreekuur op"
                    " maat*[^advies=Adviesraad Dienstverlening, *Spreekuur op maat*, Zwolle 2025, p. 9.] van de"
                    " Adviesraad Dienstverlening.",
                    "De raad stelt vast dat vier op de tien bezoekers terugkomen met dezelfde vraag.[^@advies] Dat"
                    " beeld herken ik. De cijfers in mijn brief van 11 maart 2025[^Kamerstuk [[kst-36999-12|36 999,"
                    " nr. 12]].] wijzen in dezelfde richting, al is de telling anders opgezet.",
                    "Het voorstel om elke bezoeker een vaste begeleider te geven, neem ik niet over. De raad noemt"
                    " zelf de kosten «fors»[^@advies] en geeft geen raming. Wel laat ik in drie gemeenten"
                    " onderzoeken wat een tweede gesprek oplevert.[^Het onderzoek loopt van mei tot en met november"
                    " 2025.]",
                ),
                (_BZK,),
            ),
        ),
    )
)

LONG_NOTE = numbered(
    Paper(
        id="kst-36992-14",
        shows="a note so long that it runs on at the foot of the next page, between two short ones",
        kamer=2,
        vergaderjaar="2024-2025",
        ondernummer="14",
        meta=Meta("Nulmeting toegankelijkheid veren", "Brief", "2025-02-04", "2025-02-06", ("C. Ploegmakers",)),
        dossiers=(_VEER,),
        titel=rich("BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT"),
        parts=(
            Body(
                letter(
                    "Tweede",
                    "Den Haag, 4 februari 2025",
                    "In december 2024 is de nulmeting naar de toegankelijkheid van veren afgerond.[^Kamerstuk 36 992,"
                    " nr. 9.] Van de 321 onderzochte oversteken is 44 procent zonder hulp te gebruiken door iemand in"
                    " een rolstoel. De onderzoekers hebben per veer gekeken naar de aanrijroute, de oprit, de"
                    " kaartverkoop"
                    " en de plaats aan boord.",
                    "Aanleiding voor de meting was een petitie van bewoners van de Biesbosch, die in 2022 aan uw"
                    " Kamer is"
                    " aangeboden. Zij vroegen om één pont per regio waar iedereen op kan. De toenmalige Minister"
                    " zegde toe"
                    " eerst te laten uitzoeken hoe het ervoor staat. Dat is nu gebeurd.",
                    "Het onderzoek kostte meer tijd dan gedacht, omdat veel kleine veren alleen in de zomer varen."
                    " Daarom zijn"
                    " twee seizoenen onderzocht.",
                    h("Aanpak"),
                    "De meting is gedaan door studenten van drie hogescholen, samen met ervaringsdeskundigen. Ieder"
                    " veer"
                    " is twee keer bezocht, op een werkdag en in het weekend. Waar de uitkomsten verschilden, is een"
                    " derde bezoek gebracht. De lijst van punten is vooraf voorgelegd aan de belangenorganisaties en"
                    " aan"
                    " de reders.[^De lijst bestaat uit de volgende punten. Aanrijroute: verharding over de volle"
                    " breedte,"
                    " geen losse klinkers, geen helling steiler dan één op twintig, bewegwijzering vanaf de openbare"
                    " weg,"
                    " verlichting tot ten minste een uur na de laatste afvaart, een halte van het openbaar vervoer"
                    " op ten"
                    " hoogste vijfhonderd meter. Oprit: een breedte van ten minste anderhalve meter, een leuning aan"
                    " beide"
                    " zijden, een overgang naar het dek van niet meer dan twee centimeter, een bel of intercom op"
                    " negentig"
                    " centimeter hoogte. Kaartverkoop: een balie van ten hoogste tachtig centimeter, betaling met"
                    " pas en"
                    " contant, een tarief dat voor begeleiders niet hoger is dan nul. Aan boord: een plaats uit de"
                    " wind,"
                    " een haak of riem om een rolstoel vast te zetten, een toilet op veren die langer dan twintig"
                    " minuten"
                    " varen, een omroepbericht dat ook in beeld verschijnt. Informatie: een website die voldoet aan de"
                    " eisen voor overheden, een telefoonnummer dat tijdens de vaart wordt opgenomen, een melding van"
                    " uitval ten minste een uur vooraf. Voor elk punt is nul, één of twee gescoord; een veer geldt als"
                    " toegankelijk wanneer geen enkel punt op nul staat en het gemiddelde boven de anderhalf ligt. De"
                    " scores per veer, de namen van de waarnemers en de tijden van hun bezoek zijn als bijlage bij het"
                    " rapport gevoegd. Reders hebben op een eerdere versie kunnen reageren; hun opmerkingen zijn,"
                    " met een"
                    " antwoord van de onderzoekers, in hetzelfde rapport afgedrukt. In zeven gevallen leidde dat tot"
                    " een"
                    " andere score, in twee daarvan tot een lagere. Over de weging van de punten is geen"
                    " overeenstemming"
                    " bereikt; de belangenorganisaties hadden de kaartverkoop zwaarder willen laten tellen, de"
                    " reders de"
                    " aanrijroute juist lichter, omdat de gemeente daar over gaat.] Zij konden zich in de meeste punten"
                    " vinden.",
                    h("Uitkomsten"),
                    "Het beste scoren de veren op de grote rivieren, waar de pont op de weg aansluit. Op de meren en in"
                    " het waddengebied is de oprit vaak het probleem: bij laag water wordt de helling te steil. De"
                    " helft"
                    " van de reders heeft plannen om dat te verbeteren, maar mist het geld. De onderzoekers schatten de"
                    " kosten op gemiddeld € 38.000 per veer.",
                    "Opvallend is verder dat informatie over toegankelijkheid vrijwel overal ontbreekt. Slechts 23"
                    " veren"
                    " vermelden op hun website of een rolstoel mee kan. Dat is eenvoudig te verhelpen en kost"
                    " weinig. Ik"
                    " heb het Landelijk Veren Platform gevraagd hiervoor een voorbeeldtekst te maken.",
                    "Met de provincies bespreek ik of de eisen in nieuwe concessies kunnen worden opgenomen. In"
                    " Gelderland"
                    " en Zuid-Holland gebeurt dat al.[^Provinciaal blad 2024, 1177.] Ik verwacht u daarover na de"
                    " zomer te"
                    " kunnen informeren. Dan meld ik ook hoe het staat met de regeling voor kleine aanpassingen,"
                    " waarvoor"
                    " dit jaar € 2 miljoen beschikbaar is en waarvoor de eerste aanvragen inmiddels binnen zijn.",
                ),
                (_IENW,),
            ),
        ),
    )
)

MANY_PARAGRAPH_NOTE = numbered(
    Paper(
        id="kst-36998-2",
        shows="notes of several paragraphs, one with an address split over two paragraphs; divisions with one"
        " paragraph",
        kamer=2,
        vergaderjaar="2024-2025",
        ondernummer="2",
        meta=Meta("Plan van aanpak grondwatermeetnet", "Brief", "2024-10-01", "2024-10-03", ("W. Schotanus",)),
        dossiers=(dossier("36998", "Grondwaterbeheer"), dossier("27625", "Waterbeleid")),
        titel=rich("BRIEF VAN DE STAATSSECRETARIS VAN INFRASTRUCTUUR EN WATERSTAAT"),
        parts=(
            Body(
                (
                    *letter("Tweede", "Den Haag, 1 oktober 2024"),
                    div(
                        "1",
                        "Waarom meten",
                        "Zonder meetnet weten we niet hoeveel grondwater er is. In droge jaren daalt de stand op de"
                        " hoge"
                        " zandgronden tot twee meter onder normaal.[^Gemeten op 14 augustus 2022 in 311 peilbuizen.¶Het"
                        " gemiddelde over 1991–2020 geldt als normaal.¶Zie voor de methode Kamerstuk 27 625, nr. 600.]",
                    ),
                    div(
                        "2",
                        "Wie meet",
                        "Provincies, waterschappen en drinkwaterbedrijven meten elk voor zich. Hun gegevens komen"
                        " samen in"
                        " de basisregistratie ondergrond.[^Het register is te vinden via https://www.broloket.nl/"
                        "ondergrondgegevens/¶grondwatermonitoring/putten-en-standen.]",
                    ),
                    div(
                        "3",
                        "Planning",
                        "Het nieuwe net telt 1.240 putten en is in 2027 gereed. De kosten, € 31 miljoen, staan in de"
                        " begroting van het Deltafonds.[^Kamerstuk [[kst-36410-J-4|36 410 J, nr. 4]].]",
                    ),
                ),
                (Signature("De Staatssecretaris van Infrastructuur en Waterstaat,", "W.", "Schotanus"),),
            ),
        ),
    )
)

PAPERS = (SECOND_MARKER, LONG_NOTE, MANY_PARAGRAPH_NOTE)
