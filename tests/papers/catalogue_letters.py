"""Letters: numbered and unnumbered headings, many kinds of reference in notes, one, two and no signatures."""

from __future__ import annotations

from .builders import dossier, group, h, items, letter, numbered
from .markup import rich
from .model import Body, Meta, Packaging, Paper, Signature

_BALIE = dossier("36999", "Bereikbare overheidsdienstverlening in de regio")
_MODERN = dossier("29362", "Modernisering van de overheid")
_HAVEN = dossier("36991", "Toekomst van de kleine zeehavens")
_VEER = dossier("36992", "Veerverbindingen en personenvervoer over water")
_BZK = Signature("De Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties,", "J.M.", "van Heuvelen")
_IENW = Signature("De Minister van Infrastructuur en Waterstaat,", "C.", "Ploegmakers")

DEMO = numbered(
    Paper(
        id="kst-36999-12",
        shows="letter with numbered headings, two dossiers, twelve notes with many kinds of reference",
        kamer=2,
        vergaderjaar="2024-2025",
        ondernummer="12",
        meta=Meta(
            "Voortgang overheidsbalies in de regio",
            "Brief",
            "2025-03-11",
            "2025-03-13",
            ("J.M. van Heuvelen",),
            categories=("Bestuur | Organisatie en beleid", "Bestuur | Gemeenten"),
        ),
        dossiers=(_BALIE, _MODERN),
        titel=rich("BRIEF VAN DE STAATSSECRETARIS VAN BINNENLANDSE ZAKEN EN KONINKRIJKSRELATIES"),
        parts=(
            Body(
                letter(
                    "Tweede",
                    "Den Haag, 11 maart 2025",
                    h("Aanleiding"),
                    "Vorig jaar stuurde mijn voorganger uw Kamer het actieplan Dichtbij.[^Kamerstukken 36 999 en"
                    " 29 362, nr. 3.] Iedere inwoner moet binnen een half uur reizen iemand kunnen spreken die namens"
                    " de overheid kan helpen. In deze brief leest u hoe ver de uitvoering is, wat tegenvalt en welke"
                    " keuzes dit voorjaar nodig zijn. Daarmee voldoe ik aan de motie van het lid Terpstra c.s. over"
                    " balies in krimpregio’s.[^Kamerstuk [[kst-36410-VII-100|36 410 VII, nr. 100]].]",
                    h("1. Wat er staat"),
                    "Eind 2024 waren 61 balies open, tegen 38 een jaar eerder. Zij hielpen ruim 214.000 bezoekers."
                    " Bijna de helft kwam met een vraag over toeslagen of schulden, een kwart met een vraag over"
                    " inloggen. Het onderzoek van de Nationale ombudsman dat hieraan ten grondslag lag, is al eerder"
                    " met uw Kamer gewisseld.[^Kamerstukken II 2022/23, [[kst-29362-341|29 362, nr. 341]], p. 4-6.]"
                    " De cijfers per provincie staan in het dashboard van de Vereniging van Nederlandse"
                    " Gemeenten.[^Te raadplegen via [[https://www.vng.nl/onderzoek/overheidsbalies-2024/cijfers-per-"
                    "provincie|https://www.vng.nl/onderzoek/overheidsbalies-2024/cijfers-per-provincie]].]",
                    "Drie balies zijn gesloten: in twee gevallen liep de huur af, in één geval was er te weinig"
                    " personeel. Vorig jaar heeft mijn voorganger toegezegd dat geen balie sluit zonder dat er een"
                    " alternatief in de buurt is.[^Handelingen II 2023/24, nr. 50, item 8, p. 14.] Die toezegging is"
                    " nagekomen.",
                    h("2. Wat de wet vraagt"),
                    "De Algemene wet bestuursrecht gaat ervan uit dat de burger de weg naar het bestuur vindt; zij"
                    " regelt de doorzendplicht voor wie zich vergist.[^Artikel 2:3, eerste lid, van de Algemene wet"
                    " bestuursrecht.] De Wet modernisering elektronisch bestuurlijk verkeer legt daar een zorgplicht"
                    " naast.[^Stb. 2023, 183.] Ook het Europese recht vraagt om toegang voor wie niet digitaal vaardig"
                    " is.[^Verordening (EU) 2018/1724, overweging 45; zie ook COM(2017) 256.] De bestuursrechter"
                    " toetst intussen strenger of een bestuursorgaan voldoende heeft gedaan om een aanvrager te"
                    " bereiken.[^ECLI:NL:RVS:2021:1278, r.o. 5.2.]",
                    h("3. Wat nog moet"),
                    "Uit vragen van de leden Ouassir en De Wit bleek dat de openingstijden sterk"
                    " verschillen.[^Aanhangsel Handelingen II 2022/23, nr. 89.] Met de gemeenten heb ik drie"
                    " afspraken gemaakt:",
                    items(
                        "–",
                        "elke balie is ten minste twintig uur per week open, waarvan één avond;",
                        "wie belt, krijgt binnen een werkdag een afspraak in de eigen regio;",
                        "de registratie van bezoekers bevat geen gegevens die tot een persoon te herleiden zijn.",
                    ),
                    "Voor de jaren 2026 en 2027 is € 24 miljoen gereserveerd. De verdeling over de provincies"
                    " leg ik in het najaar aan uw Kamer voor, tegelijk met de evaluatie die in het plan was"
                    " aangekondigd.[^Zie noot 1, p. 11.]",
                    h("Ten slotte"),
                    "Goede dienstverlening begint met iemand die luistert. Ik dank de 900 vrijwilligers en"
                    " medewerkers die dat elke dag doen, en ik informeer uw Kamer voor het einde van het jaar"
                    " opnieuw.[^Het verslag van de bijeenkomst met hen is geregistreerd onder 2024D40742.]",
                ),
                (_BZK,),
            ),
        ),
    )
)


MIXED_HEADINGS = numbered(
    Paper(
        id="kst-36991-4",
        shows="bold, italic and underlined headings, numbered and not; two notes side by side; long addresses",
        kamer=2,
        vergaderjaar="2023-2024",
        ondernummer="4",
        meta=Meta("Uitkomsten havenverkenning", "Brief", "2024-06-18", "2024-06-20", ("C. Ploegmakers",)),
        dossiers=(_HAVEN,),
        titel=rich("BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT"),
        parts=(
            Body(
                letter(
                    "Tweede",
                    "Den Haag, 18 juni 2024",
                    "Hierbij bied ik u de uitkomsten aan van de verkenning naar de kleine zeehavens.[^Raadpleegbaar"
                    " via www.tweedekamer.nl.] De verkenning is uitgevoerd door een onafhankelijk"
                    " bureau[^Bureau Havenzicht, *Klein maar zeewaardig*, Den Helder: 2024.] en betreft negen havens.",
                    h("Beeld van de negen havens"),
                    h("1. Vaargeul en diepgang", "cur"),
                    "In vijf havens is de vaargeul de afgelopen tien jaar ondieper geworden.[^Kamerstuk"
                    " [[kst-31409-392|31 409, nr. 392]].] In twee daarvan kan een kotter bij laag water niet meer"
                    " binnenlopen. Baggeren kost daar jaarlijks tussen de € 0,9 en € 1,4 miljoen.[^Prijspeil"
                    " 2023.][^Exclusief de afvoer van verontreinigde specie.]",
                    h("2. Kades en sluizen", "cur"),
                    "De kades zijn gemiddeld 47 jaar oud. De inspectie noemt de toestand in drie havens"
                    " «matig».[^Inspectie Leefomgeving en Transport, jaarbericht 2023, blz. 31 e.v.] Dat oordeel is"
                    " in lijn met eerdere rapporten.[^Kamerstukken II 2021/22, 31 409, nr. 350, p. 2; Kamerstukken II"
                    " 2022/23, 31 409, nrs. 379 en 381.]",
                    h("Gevolgen voor vissers", "ondlijn"),
                    "De vloot kromp tussen 2015 en 2023 van 112 naar 71 schepen. De sector wijst op de Verordening"
                    " die de aanlandplicht regelt[^Verordening (EU) nr. 1380/2013, PbEU 2013, L 354.] en op de sluiting"
                    " van visgronden.[^Besluit van 3 juni 2022, Stcrt. 2022, 1001.] Over beide heeft uw Kamer met mijn"
                    " ambtgenoot gedebatteerd.[^Handelingen II 2022/23, nr. 84, [[h-tk-20222023-84-12|item 12]].]",
                    h("3. Vervolg"),
                    "Voor de begrotingsbehandeling kom ik met een voorstel.[^Kamerstuk 35 925 A, nr. 10.] Daarbij"
                    " betrek ik de motie op stuk nr. 39 (36 991) en de initiatiefnota van de leden Kuiper en"
                    " Duran.[^Kamerstuk 36 476, nr. 5.] De brief die provincies en waterschappen mij hierover"
                    " stuurden, is openbaar.[^https://www.noordzeeloket.nl/publish/pages/204417/brief_provincies_en_"
                    "waterschappen_over_kleine_zeehavens_juni_2024_definitief.pdf.] Zoals eerder gemeld[^Aanhangsel"
                    " Handelingen II 2023/24, nr. 2271.] is het Rijk geen eigenaar van de kades.",
                ),
                (_IENW,),
            ),
        ),
        packaging=Packaging(inline_meta=True),
    )
)

TWO_MINISTERS = numbered(
    Paper(
        id="kst-36992-7",
        shows="letter of two ministers: two signatures, paragraph groups",
        kamer=2,
        vergaderjaar="2024-2025",
        ondernummer="7",
        meta=Meta(
            "Veiligheid op veerponten", "Brief", "2024-11-05", "2024-11-07", ("C. Ploegmakers", "F.B. de Groot-Alvarez")
        ),
        dossiers=(_VEER, dossier("29628", "Politie")),
        titel=rich(
            "BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT EN VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID"
        ),
        parts=(
            Body(
                letter(
                    "Tweede",
                    "Den Haag, 5 november 2024",
                    "Bij de regeling van werkzaamheden van 8 oktober 2024 verzocht het lid Bakkum ons om een brief over"
                    " agressie op veerponten. Met deze brief voldoen wij aan dat verzoek.",
                    group(
                        "In de eerste negen maanden van dit jaar deden schippers 64 keer aangifte; in heel 2023 was dat"
                        " 58 keer.[^Kamerstuk [[kst-29628-1051|29 628, nr. 1051]].]",
                        "Het gaat vooral om bedreiging bij het innen van het veergeld. In zes gevallen is geweld"
                        " gebruikt.",
                        "De politie heeft op de vier drukste veren een vast aanspreekpunt.",
                    ),
                    h("Maatregelen", "vetcur"),
                    "Veerdiensten kunnen vanaf 1 januari 2025 een beroep doen op de regeling voor bodycams. De"
                    " voorwaarden staan in de circulaire die wij op 21 oktober 2024 hebben vastgesteld.",
                    group(
                        "Over de uitkomsten berichten wij uw Kamer in de tweede helft van 2025.",
                        "Een afschrift van deze brief zenden wij aan de voorzitter van het Landelijk Veren Platform.",
                    ),
                ),
                (_IENW, Signature("De Minister van Justitie en Veiligheid,", "F.B.", "de Groot-Alvarez")),
            ),
        ),
    )
)

REPRINT = numbered(
    Paper(
        id="kst-36992-8-h1",
        shows="a reprint (herdruk) with its note in the number line",
        kamer=2,
        vergaderjaar="2024-2025",
        ondernummer="8",
        meta=Meta("Tarieven van veerponten", "Brief", "2024-11-19", "2024-11-28", ("C. Ploegmakers",)),
        dossiers=(_VEER,),
        herdruk=rich("HERDRUK[^I.v.m. een correctie in de tweede alinea.]"),
        titel=rich("BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT"),
        parts=(
            Body(
                letter(
                    "Tweede",
                    "Den Haag, 19 november 2024",
                    "In het vragenuur van 12 november vroeg het lid Van der Zwaan hoe het veergeld zich ontwikkelt.",
                    "Een enkele overtocht voor een fietser kostte in 2019 gemiddeld € 1,15 en in 2024 gemiddeld"
                    " € 1,60. Dat is een stijging van 39 procent, bij een inflatie van 27 procent over dezelfde"
                    " jaren.[^Centraal Bureau voor de Statistiek, StatLine, geraadpleegd op 15 november 2024.]",
                    "De tarieven worden vastgesteld door de provincies en gemeenten die de concessie verlenen. Het Rijk"
                    " heeft daarin geen rol.",
                ),
                (_IENW,),
            ),
        ),
    )
)

PLAIN = numbered(
    Paper(
        id="kst-36992-11",
        shows="the shortest letter: no notes, no headings, a member as sender",
        kamer=2,
        vergaderjaar="2024-2025",
        ondernummer="11",
        meta=Meta("Brief van het lid Bakkum over terugtrekking van een motie", "Brief", "2025-01-14", "2025-01-15"),
        dossiers=(_VEER,),
        titel=rich("BRIEF VAN HET LID BAKKUM"),
        parts=(
            Body(
                letter(
                    "Tweede",
                    "Den Haag, 14 januari 2025",
                    "Hierbij bericht ik u dat ik mijn motie over avondvaarten op het Zwarte Water intrek, omdat de"
                    " Minister de gevraagde regeling inmiddels heeft getroffen.",
                ),
                (Signature("", "", "Bakkum"),),
            ),
        ),
    )
)


PAPERS = (DEMO, MIXED_HEADINGS, TWO_MINISTERS, REPRINT, PLAIN)
