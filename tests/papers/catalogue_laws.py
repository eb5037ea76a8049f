"""A bill with its royal message and its explanatory memorandum."""

from __future__ import annotations

from .builders import Words, blocks, dated, div, dossier, h, items, numbered
from .markup import rich
from .model import (
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
MINISTER = Signature("De Minister van Binnenlandse Zaken en Koninkrijksrelaties,", "E.", "Aalbersberg")
KING = rich("Wij Willem-Alexander, bij de gratie Gods, Koning der Nederlanden, Prins van Oranje-Nassau, enz. enz. enz.")
SALUTE = rich("Allen, die deze zullen zien of horen lezen, saluut! doen te weten:")
AGREED = rich(
    "Zo is het, dat Wij, de Afdeling advisering van de Raad van State gehoord, en met gemeen overleg der"
    " Staten-Generaal, hebben goedgevonden en verstaan, gelijk Wij goedvinden en verstaan bij deze:"
)
CLOSING = rich(
    "Lasten en bevelen dat deze in het Staatsblad zal worden geplaatst en dat alle ministeries, autoriteiten, colleges"
    " en ambtenaren die zulks aangaat, aan de nauwkeurige uitvoering de hand zullen houden."
)


def bill_paper(
    number: str, shows: str, title: str, kind: str, date: DateLine | None, *parts: Part, subject: str = ""
) -> Paper:
    """A paper of the bill."""
    iso = date.date.iso if date else "2025-01-20"
    paper = Paper(
        id=f"kst-36996-{number}",
        shows=shows,
        kamer=2,
        vergaderjaar="2024-2025",
        ondernummer=number,
        meta=Meta(subject or title.capitalize(), kind, iso, iso, ("E. Aalbersberg",)),
        dossiers=(_BILL,),
        titel=rich(title),
        datum=date,
        parts=parts,
    )
    return numbered(paper)


def _member(nr: str, *words: Words) -> Member:
    return Member(nr, blocks(*words))


def article(nr: str, *words: Words, title: str = "", label: str = "Artikel") -> Article:
    """An article of a bill."""
    return Article(label, nr, rich(title) if title else None, blocks(*words))


def change(nr: str, instruction: str, *inserted: Words) -> Change:
    """A numbered change."""
    return Change(nr, rich(instruction), blocks(*inserted))


def change_part(nr: str, instruction: str, *changes: Change, inserted: Blocks = ()) -> ChangePart:
    """A part with its changes."""
    return ChangePart(nr, rich(instruction), changes, inserted)


ROYAL_MESSAGE = bill_paper(
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

BILL = bill_paper(
    "2",
    "bill that changes another law: lettered parts, numbered changes, inserted text, members 1-3 and 2a",
    "VOORSTEL VAN WET",
    "Voorstel van wet",
    dated("Ontvangen", "2025-01-20"),
    Law(
        KING,
        (
            SALUTE,
            rich(
                "Alzo Wij in overweging genomen hebben, dat het wenselijk is dat officiële publicaties in"
                " begrijpelijke taal"
                " worden samengevat;"
            ),
            AGREED,
        ),
        (
            ChangeArticle(
                "Artikel",
                "I",
                None,
                rich("De Bekendmakingswet wordt als volgt gewijzigd:"),
                (
                    change_part(
                        "A",
                        "Artikel 1 wordt als volgt gewijzigd:",
                        change("1.", "In het eerste lid vervalt «en» aan het slot van onderdeel c."),
                        change(
                            "2.",
                            "Onder vervanging van de punt aan het slot van onderdeel d door «; en» wordt een onderdeel"
                            " toegevoegd, luidende:",
                            items("e.", "*samenvatting:* een weergave in ten hoogste driehonderd woorden."),
                        ),
                    ),
                    change_part(
                        "B",
                        "Na artikel 8 wordt een artikel ingevoegd, luidende:",
                        inserted=(
                            article(
                                "8a",
                                _member(
                                    "1.", "Bij elke publicatie van meer dan tien bladzijden staat een samenvatting."
                                ),
                                _member("2.", "De samenvatting heeft geen rechtsgevolg."),
                                _member("3.", "Bij ministeriële regeling kunnen eisen aan de vorm worden gesteld."),
                                title="Samenvatting",
                            ),
                        ),
                    ),
                ),
            ),
            article(
                "II",
                _member(
                    "1.", "Artikel 8a is niet van toepassing op publicaties van voor de inwerkingtreding van deze wet."
                ),
                _member("2.", "Onze Minister zendt binnen drie jaar een verslag aan de Staten-Generaal."),
                _member("2a.", "Het verslag gaat in op de kosten."),
            ),
            article("III", "Deze wet treedt in werking op een bij koninklijk besluit te bepalen tijdstip."),
        ),
        CLOSING,
        (MINISTER,),
    ),
)

MEMORANDUM = bill_paper(
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
                    " regelt dat een samenvatting wordt meegepubliceerd.[^Kamerstuk [[kst-29362-288|29 362, nr."
                    " 288]].]",
                    div(
                        "1.1",
                        "Aanleiding",
                        "In 2023 verschenen 96.000 officiële publicaties.[^*Jaarbericht officiële publicaties 2023*,"
                        " p. 7.]"
                        " De gemiddelde lengte was negen bladzijden.",
                        div(
                            "1.1.1",
                            "Onderzoek",
                            "Uit onderzoek blijkt dat twee op de drie lezers afhaken na de eerste bladzijde.[^Zie"
                            " voor de"
                            " opzet de bijlage bij Kamerstuk 29 362, nr. 290.]",
                            style="rom",
                        ),
                        style="cur",
                    ),
                    style="cur",
                ),
                div(
                    "2.", "Hoofdlijnen", "Het voorstel kent drie onderdelen, die hierna worden toegelicht.", style="cur"
                ),
                div(
                    "2.1",
                    "Reikwijdte",
                    "De plicht geldt voor publicaties van meer dan tien bladzijden. Voor kortere stukken weegt de"
                    " last niet"
                    " op tegen het nut.",
                    style="cur",
                ),
                div(
                    "2.2",
                    "Rechtsgevolg",
                    "Een samenvatting bindt niet. De rechter kan haar wel betrekken bij de uitleg.[^ABRvS 23"
                    " november 2022,"
                    " ECLI:NL:RVS:2022:3397.]",
                    style="cur",
                ),
                div(
                    "3.",
                    "Gevolgen",
                    "De kosten bedragen € 1,2 miljoen per jaar en komen ten laste van hoofdstuk VII.[^Kamerstukken"
                    " II 2023/24,"
                    " [[kst-36410-VII-2|36 410 VII, nr. 2]], blz. 88.] De regeldruk voor burgers daalt.",
                    style="cur",
                ),
            ),
            div("II.", "ARTIKELSGEWIJZE TOELICHTING"),
            h("Artikel I"),
            h("Onderdeel A", "cur"),
            "De begripsbepaling sluit aan bij die in het Besluit elektronische publicaties (Stb. 2010, 26).",
            h("Onderdeel B (artikel 8a)", "cur"),
            "Het eerste lid bevat de hoofdregel. Het derde lid maakt het mogelijk om bijvoorbeeld een lettergrootte"
            " voor te"
            " schrijven.",
            h("Artikelen II en III"),
            "Deze artikelen bevatten overgangsrecht en de inwerkingtreding. Beoogd wordt 1 juli 2026.",
        ),
        (MINISTER,),
    ),
)

PAPERS = (ROYAL_MESSAGE, BILL, MEMORANDUM)
