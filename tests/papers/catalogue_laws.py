"""The papers of one bill, and a budget bill with its tables."""

from __future__ import annotations

from .builders import Words, blocks, cell, dated, div, dossier, group, h, items, numbered, row, table
from .markup import rich
from .model import (
    Amendment,
    Article,
    Blocks,
    Body,
    Change,
    ChangeArticle,
    ChangePart,
    DateLine,
    Law,
    Member,
    Meta,
    Paper,
    Part,
    Signature,
)

_BILL = dossier("36996", "Wijziging van de Bekendmakingswet in verband met de leesbaarheid van officiële publicaties")
_MINISTER = Signature("De Minister van Binnenlandse Zaken en Koninkrijksrelaties,", "E.", "Aalbersberg")
_KING = rich(
    "Wij Willem-Alexander, bij de gratie Gods, Koning der Nederlanden, Prins van Oranje-Nassau, enz. enz. enz."
)
_SALUTE = rich("Allen, die deze zullen zien of horen lezen, saluut! doen te weten:")
_AGREED = rich(
    "Zo is het, dat Wij, de Afdeling advisering van de Raad van State gehoord, en met gemeen overleg der"
    " Staten-Generaal, hebben goedgevonden en verstaan, gelijk Wij goedvinden en verstaan bij deze:"
)
_CLOSING = rich(
    "Lasten en bevelen dat deze in het Staatsblad zal worden geplaatst en dat alle ministeries, autoriteiten, colleges"
    " en ambtenaren die zulks aangaat, aan de nauwkeurige uitvoering de hand zullen houden."
)


def _paper(number: str, shows: str, title: str, kind: str, date: DateLine | None, *parts: Part, **more: object) -> Paper:
    """A paper of the bill."""
    iso = date.date.iso if date else "2025-01-20"
    paper = Paper(
        id=f"kst-36996-{number}",
        shows=shows,
        kamer=2,
        vergaderjaar="2024-2025",
        ondernummer=number,
        meta=Meta(title.capitalize(), kind, iso, iso, ("E. Aalbersberg",)),
        dossiers=(_BILL,),
        titel=rich(title),
        datum=date,
        parts=parts,
        **more,  # type: ignore[arg-type]
    )
    return numbered(paper)


def _member(nr: str, *words: Words) -> Member:
    return Member(nr, blocks(*words))


def _article(nr: str, *words: Words, title: str = "", label: str = "Artikel") -> Article:
    return Article(label, nr, rich(title) if title else None, blocks(*words))


def _change(nr: str, instruction: str, *inserted: Words) -> Change:
    return Change(nr, rich(instruction), blocks(*inserted))


def _part(nr: str, instruction: str, *changes: Change, inserted: Blocks = ()) -> ChangePart:
    return ChangePart(nr, rich(instruction), changes, inserted)


ROYAL_MESSAGE = _paper(
    "1",
    "royal message: a few lines, no signature block",
    "KONINKLIJKE BOODSCHAP",
    "Koninklijke boodschap",
    None,
    Body(
        blocks(
            "Aan de Tweede Kamer der Staten-Generaal",
            "Wij bieden U hiernevens ter overweging aan een voorstel van wet tot wijziging van de Bekendmakingswet in"
            " verband met de leesbaarheid van officiële publicaties.",
            "De memorie van toelichting, die het wetsvoorstel vergezelt, bevat de gronden waarop het rust.",
            "En hiermede bevelen Wij U in Godes heilige bescherming.",
            "Wassenaar, 20 januari 2025",
            "Willem-Alexander",
        )
    ),
)

BILL = _paper(
    "2",
    "bill that changes another law: lettered parts, numbered changes, inserted text, members 1-3 and 2a",
    "VOORSTEL VAN WET",
    "Voorstel van wet",
    dated("Ontvangen", "2025-01-20"),
    Law(
        _KING,
        (
            _SALUTE,
            rich(
                "Alzo Wij in overweging genomen hebben, dat het wenselijk is dat officiële publicaties in begrijpelijke taal"
                " worden samengevat;"
            ),
            _AGREED,
        ),
        (
            ChangeArticle(
                "Artikel",
                "I",
                None,
                rich("De Bekendmakingswet wordt als volgt gewijzigd:"),
                (
                    _part(
                        "A",
                        "Artikel 1 wordt als volgt gewijzigd:",
                        _change("1.", "In het eerste lid vervalt «en» aan het slot van onderdeel c."),
                        _change(
                            "2.",
                            "Onder vervanging van de punt aan het slot van onderdeel d door «; en» wordt een onderdeel"
                            " toegevoegd, luidende:",
                            items("e.", "*samenvatting:* een weergave in ten hoogste driehonderd woorden."),
                        ),
                    ),
                    _part(
                        "B",
                        "Na artikel 8 wordt een artikel ingevoegd, luidende:",
                        inserted=(
                            _article(
                                "8a",
                                _member("1.", "Bij elke publicatie van meer dan tien bladzijden staat een samenvatting."),
                                _member("2.", "De samenvatting heeft geen rechtsgevolg."),
                                _member("3.", "Bij ministeriële regeling kunnen eisen aan de vorm worden gesteld."),
                                title="Samenvatting",
                            ),
                        ),
                    ),
                ),
            ),
            _article(
                "II",
                _member("1.", "Artikel 8a is niet van toepassing op publicaties van voor de inwerkingtreding van deze wet."),
                _member("2.", "Onze Minister zendt binnen drie jaar een verslag aan de Staten-Generaal."),
                _member("2a.", "Het verslag gaat in op de kosten."),
            ),
            _article("III", "Deze wet treedt in werking op een bij koninklijk besluit te bepalen tijdstip."),
        ),
        _CLOSING,
        (_MINISTER,),
    ),
)

MEMORANDUM = _paper(
    "3",
    "explanatory memorandum: sections 1, 1.1, 1.1.1, with 2.1 beside 2; part by article with bold and italic headings",
    "MEMORIE VAN TOELICHTING",
    "Memorie van toelichting",
    None,
    Body(
        blocks(
            div(
                "I.",
                "ALGEMEEN",
                div(
                    "1.",
                    "Inleiding",
                    "Wie wil weten wat een nieuw besluit betekent, moet vaak tientallen bladzijden lezen. Dit voorstel"
                    " regelt dat een samenvatting wordt meegepubliceerd.[^Kamerstuk [[kst-29362-288|29 362, nr. 288]].]",
                    div(
                        "1.1",
                        "Aanleiding",
                        "In 2023 verschenen 96.000 officiële publicaties.[^*Jaarbericht officiële publicaties 2023*, p. 7.]"
                        " De gemiddelde lengte was negen bladzijden.",
                        div(
                            "1.1.1",
                            "Onderzoek",
                            "Uit onderzoek blijkt dat twee op de drie lezers afhaken na de eerste bladzijde.[^Zie voor de"
                            " opzet de bijlage bij Kamerstuk 29 362, nr. 290.]",
                            style="rom",
                        ),
                        style="cur",
                    ),
                    style="cur",
                ),
                div("2.", "Hoofdlijnen", "Het voorstel kent drie onderdelen, die hierna worden toegelicht.", style="cur"),
                div(
                    "2.1",
                    "Reikwijdte",
                    "De plicht geldt voor publicaties van meer dan tien bladzijden. Voor kortere stukken weegt de last niet"
                    " op tegen het nut.",
                    style="cur",
                ),
                div(
                    "2.2",
                    "Rechtsgevolg",
                    "Een samenvatting bindt niet. De rechter kan haar wel betrekken bij de uitleg.[^ABRvS 23 november 2022,"
                    " ECLI:NL:RVS:2022:3397.]",
                    style="cur",
                ),
                div(
                    "3.",
                    "Gevolgen",
                    "De kosten bedragen € 1,2 miljoen per jaar en komen ten laste van hoofdstuk VII.[^Kamerstukken II 2023/24,"
                    " [[kst-36410-VII-2|36 410 VII, nr. 2]], blz. 88.] De regeldruk voor burgers daalt.",
                    style="cur",
                ),
            ),
            div("II.", "ARTIKELSGEWIJZE TOELICHTING"),
            h("Artikel I"),
            h("Onderdeel A", "cur"),
            "De begripsbepaling sluit aan bij die in het Besluit elektronische publicaties (Stb. 2010, 26).",
            h("Onderdeel B (artikel 8a)", "cur"),
            "Het eerste lid bevat de hoofdregel. Het derde lid maakt het mogelijk om bijvoorbeeld een lettergrootte voor te"
            " schrijven.",
            h("Artikelen II en III"),
            "Deze artikelen bevatten overgangsrecht en de inwerkingtreding. Beoogd wordt 1 juli 2026.",
        ),
        (_MINISTER,),
    ),
)

ADVICE = _paper(
    "4",
    "advice of the Council of State in italics with the reaction in roman, two signatures",
    "ADVIES AFDELING ADVISERING RAAD VAN STATE EN NADER RAPPORT[^De oorspronkelijke tekst van het voorstel van wet en van de"
    " memorie van toelichting zoals voorgelegd aan de Afdeling advisering van de Raad van State is ter inzage gelegd bij het"
    " Centraal Informatiepunt Tweede Kamer.]",
    "Advies Raad van State",
    None,
    Body(
        blocks(
            "Hieronder zijn opgenomen het advies van de Afdeling advisering van de Raad van State d.d. 13 november 2024 en het"
            " nader rapport d.d. 17 januari 2025, aangeboden aan de Koning door de Minister van Binnenlandse Zaken en"
            " Koninkrijksrelaties. Het advies van de Afdeling advisering van de Raad van State is cursief afgedrukt.",
            "*Bij Kabinetsmissive van 2 september 2024, no.2024001933, heeft Uwe Majesteit bij de Afdeling advisering van de"
            " Raad van State ter overweging aanhangig gemaakt het voorstel van wet.*",
            h("1. Nut en noodzaak", "vetcur"),
            "*De toelichting maakt niet duidelijk waarom een wettelijke plicht nodig is. De Afdeling adviseert daarop in te"
            " gaan.*",
            "De memorie van toelichting is aangevuld met de uitkomsten van het onderzoek onder lezers.",
            h("2. Rechtsgevolg", "vetcur"),
            "*Een samenvatting die afwijkt van het besluit, schept verwarring.*",
            "Dit punt is opgenomen in paragraaf 2.2.",
            group("De vice-president van de Raad van State,", "M.P. Oldenkamp"),
            "Ik moge U verzoeken het hierbij gevoegde gewijzigde voorstel van wet aan de Tweede Kamer te zenden.",
        ),
        (_MINISTER,),
    ),
)

CHANGES = _paper(
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
            "De wijzigingen volgen uit het verslag.[^Kamerstuk 36 996, nr. 5.] Voor het vierde lid is gekozen na overleg met"
            " de Vereniging van Nederlandse Gemeenten.",
        ),
        (_MINISTER,),
    ),
)

AMENDMENT = _paper(
    "8",
    "amendment in Roman-numbered parts with numbered changes, and its explanation with the members' names",
    "AMENDEMENT VAN DE LEDEN DE WIT EN KUIPER",
    "Amendement",
    dated("Ontvangen", "2025-05-13"),
    Amendment(
        rich("De ondergetekenden stellen het volgende amendement voor:"),
        (
            _part(
                "I",
                "Artikel I, onderdeel A, wordt als volgt gewijzigd:",
                _change("1.", "In onderdeel e vervalt «ten hoogste»."),
                _change("2.", "Na onderdeel e wordt toegevoegd:", items("f.", "*lezer:* eenieder.")),
            ),
            _part(
                "II",
                "In artikel II, tweede lid, wordt «drie jaar» vervangen door «twee jaar».",
            ),
        ),
    ),
    Body(
        blocks(
            h("Toelichting"),
            "Indieners willen dat een samenvatting zo lang mag zijn als nodig. Zij wijzen op de ervaringen in Vlaanderen.[^Vlaams"
            " Parlement, Stuk 1702 (2022–2023) – Nr. 1.]",
            "Daarnaast verkort dit amendement de termijn van de evaluatie.",
            group("De Wit", "Kuiper"),
        )
    ),
)

BUDGET = numbered(
    Paper(
        id="kst-36995-VI-1",
        shows="budget bill in a chapter: articles, then wide tables with spans, two head rows, empty cells and bold totals",
        kamer=2,
        vergaderjaar="2025-2026",
        ondernummer="1",
        meta=Meta("Voorstel van wet", "Voorstel van wet", "2025-09-16", "2025-09-16", ("G. Ruijgrok",)),
        dossiers=(
            dossier("36995", "Vaststelling van de begrotingsstaten van het Ministerie van Orde en Rust (VI) voor het jaar 2026", "VI"),
        ),
        titel=rich("VOORSTEL VAN WET"),
        datum=dated("Ontvangen", "2025-09-16"),
        parts=(
            Law(
                _KING,
                (
                    _SALUTE,
                    rich(
                        "Alzo Wij in overweging genomen hebben, dat ingevolge artikel 105 van de Grondwet de begroting van het Rijk"
                        " bij de wet moet worden vastgesteld;"
                    ),
                    _AGREED,
                ),
                (
                    _article("1", "De bĳ deze wet behorende departementale begrotingsstaat voor 2026 wordt vastgesteld."),
                    _article("2", "De vaststelling geschiedt in duizenden euro’s."),
                    _article("3", "Deze wet treedt in werking met ingang van 1 januari van het begrotingsjaar."),
                ),
                _CLOSING,
                (Signature("De Minister van Orde en Rust, ", "", "G. Ruijgrok"),),
            ),
            Body(
                blocks(
                    h("Begrotingsstaat", "halfvet"),
                    table(
                        "Departementale begrotingsstaat van het Ministerie van Orde en Rust (VI) voor 2026 (bedragen x € 1.000)",
                        (1, 4, 2.5, 2.5, 2.5),
                        (
                            row(cell("Art.", rowspan=2), cell("Omschrijving", rowspan=2), cell("Vastgestelde begroting", colspan=3, align="center")),
                            row("Verplichtingen", "Uitgaven", "Ontvangsten", align="rrr"),
                        ),
                        row("", "**Totaal**", "**3.914.220**", "**3.871.905**", "**412.006**", align="llrrr"),
                        row("", "", "", "", "", align="lllll"),
                        row("", "**Beleidsartikelen**", "", "", "", align="llrrr"),
                        row("31", "Buurtbemiddeling en wijkagenten", "2.101.340", "2.070.118", "96.400", align="llrrr"),
                        row("32", "Rechtshulp in de regio, waaronder de spreekuren in bibliotheken", "911.208", "908.112", "0", align="llrrr"),
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

PAPERS = (ROYAL_MESSAGE, BILL, MEMORANDUM, ADVICE, CHANGES, AMENDMENT, BUDGET)
