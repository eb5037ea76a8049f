"""Papers as they were made before 2010: flat, with headings and lists read from the words only."""

from __future__ import annotations

from .builders import blocks, dated, dossier, h, numbered, row, table
from .markup import rich
from .model import Blocks, Body, DateLine, Meta, Packaging, Paper


def _old(
    number: str,
    shows: str,
    year: str,
    title: str,
    subject: str,
    iso: str,
    order: str,
    body: Blocks,
    date: DateLine | None = None,
    chamber: int = 2,
    case: tuple[str, str] = ("", ""),
    dossiers: tuple[tuple[str, str], ...] = (),
) -> Paper:
    """A paper in the dialect of 1994 to 2009."""
    named = tuple(dossier(nummer, words) for nummer, words in (dossiers or (case,)))
    session = f"{year.replace('-', '')}-" if chamber == 1 else ""
    paper = Paper(
        id=f"kst-{session}{named[0].nummer}-{number}",
        shows=shows,
        kamer=chamber,
        vergaderjaar=year,
        ondernummer=number,
        meta=Meta(subject, "", iso, iso, ("TERPSTRA",) if date else ()),
        dossiers=named,
        titel=rich(title),
        datum=date,
        parts=(Body(body),),
        packaging=Packaging(dialect="kamerwrk", order=order),
    )
    return numbered(paper)


REPORT = _old(
    "5",
    "flat headings in bold and italic, notes as voetref and voetnoot, lists written as paragraphs, a table",
    "2008-2009",
    "NOTA NAAR AANLEIDING VAN HET VERSLAG",
    "Nota naar aanleiding van het verslag",
    "2009-03-16",
    "KST129901",
    blocks(
        h("1. Algemeen"),
        "Met belangstelling heb ik kennisgenomen van het verslag over dit wetsvoorstel. De leden van de"
        " verschillende fracties"
        " hebben vragen gesteld over nut, uitvoering en kosten.[^Kamerstukken II 2008/09, 31 998, nr. 4.] Ik"
        " beantwoord ze hieronder,"
        " zoveel mogelijk in de volgorde van het verslag.",
        h("1.1. Nut", "cur"),
        "De leden van de fractie Oude Raad vragen waarom een register nodig is. Het antwoord is drieledig:",
        "– ongevallen met oude stoomketels worden nu nergens bijgehouden;",
        "– eigenaren weten vaak niet dat keuring verplicht is;",
        "– de inspectie kan haar werk niet plannen.",
        h("1.2. Kosten", "cur"),
        "De kosten voor een eigenaar bedragen eenmalig € 80, ofwel ongeveer f 176 in de oude munt. Over drie jaar"
        " gespreid geeft"
        " dat het volgende beeld.[^Prijspeil 2008; zie ook Stb. 2009, 107.]",
        table(
            "Tabel 1. Geraamde kosten (x € 1 000)",
            (4, 2, 2, 2),
            (row("", "2010", "2011", "2012", align="lrrr"),),
            row("Register", "310", "45", "45", align="lrrr"),
            row("Keuring", "120", "120", "120", align="lrrr"),
            row("**Totaal**", "**430**", "**165**", "**165**", align="lrrr"),
        ),
        h("2. Artikelsgewijs"),
        h("Artikel 3", "cur"),
        "De leden van de fractie Waterpartij vragen of ook ketels in musea onder de wet vallen. Dat is het geval,"
        " tenzij zij"
        " blijvend buiten bedrijf zijn gesteld.[^Een keuringsrapport als bedoeld in de Regeling stoomwezen is dan"
        " niet nodig.¶Vergelijk"
        " Kamerstukken II 1999/00, 26 824, nrs. 1–3.]",
        "De Minister van Sociale Zaken en Werkgelegenheid,",
        "K.L. Vermaat",
    ),
    case=("31998", "Regels over de registratie van historische stoomketels"),
)

SENATE_REPORT = _old(
    "B",
    "Eerste Kamer paper of before 2010: session year in its id, committee note on the title, notes in the margin in"
    " print",
    "2007-2008",
    "VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR CULTUUR[^Samenstelling: Hofstede (OR), Van Ginneken (WP),"
    " voorzitter, De Wolff"
    " (NL), Slob-Ros (SL), Termaat (OR), Yilmaz (WP), Zandstra (NL).]",
    "Voorlopig verslag",
    "2007-11-20",
    "KST112233",
    blocks(
        "Na kennisneming van het wetsvoorstel heeft de commissie behoefte aan het stellen van de volgende vragen.",
        "De leden van de fractie van de Oude Raad vragen of de regering kan toelichten waarom carillons wel en"
        " draaiorgels niet onder"
        " het voorstel vallen. Is daarbij de motie-Termaat betrokken?[^Kamerstukken I 2006/07, 31 997, A.]",
        "De leden van de fractie van de Waterpartij sluiten zich hierbij aan.",
        "De voorzitter van de commissie,",
        "Van Ginneken",
        "De griffier van de commissie,",
        "Wolthuis",
    ),
    dated("Vastgesteld", "2007-11-20"),
    1,
    ("31997", "Bescherming van klinkend erfgoed"),
)

MOTION = _old(
    "14",
    "motion of 2006 as the site shows it today: stylesheet 1.0, date in a context block",
    "2005-2006",
    "MOTIE VAN HET LID TERPSTRA",
    "Motie over het behoud van klapbruggen",
    "2006-04-11",
    "KST95999",
    blocks(
        "De Kamer,",
        "gehoord de beraadslaging,",
        "overwegende, dat de laatste houten klapbruggen in snel tempo verdwijnen;",
        "verzoekt de regering vóór de behandeling van de begroting voor 2007 een lijst van te behouden bruggen aan"
        " de Kamer te zenden,",
        "en gaat over tot de orde van de dag.",
        "Terpstra",
    ),
    dated("Voorgesteld", "2006-04-11"),
    case=("29999", "Beheer van historische bruggen"),
)

LETTER = _old(
    "21",
    "letter of 2000 in two dossiers: addressee and date as paragraphs, numbered paragraphs, old ways of citing",
    "1999-2000",
    "BRIEF VAN DE STAATSSECRETARIS VAN ONDERWIJS, CULTUUR EN WETENSCHAPPEN",
    "Brief over de archieven van waterschappen",
    "2000-02-08",
    "KST43210",
    blocks(
        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
        "Zoetermeer, 8 februari 2000",
        "In het algemeen overleg van 9 december 1999 (26 999, nr. 18) heb ik toegezegd u te informeren over de"
        " archieven van"
        " opgeheven waterschappen.",
        h("De stand van zaken", "cur"),
        "1. Van 2 544 waterschappen die in 1950 bestonden, zijn er 61 over.",
        "2. Van 340 daarvan is het archief niet gevonden.[^Kamerstukken II, 1999–2000, 26 999, nr. 6, p. 15–16; nr."
        " 7, p. 5–6.]",
        "3. De kosten van herstel bedragen f 3,4 miljoen.",
        "Ik vertrouw erop u hiermee voldoende te hebben ingelicht.",
        "De Staatssecretaris van Onderwijs, Cultuur en Wetenschappen,",
        "B. van Rheenen",
    ),
    dossiers=(("26999", "Archieven"), ("26824", "Herindeling van waterschappen")),
)

PAPERS = (REPORT, SENATE_REPORT, MOTION, LETTER)
