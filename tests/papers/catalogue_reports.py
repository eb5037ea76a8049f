"""Papers of committees and of the Eerste Kamer, written questions, and an item of the Handelingen."""

from __future__ import annotations

from .builders import Words, ask, blocks, dated, div, dossier, group, h, items, letter, numbered, reply, row, table
from .markup import rich
from .model import (
    AgendaItem,
    Body,
    Date,
    Group,
    Interrogation,
    Meta,
    Motion,
    Paper,
    Rich,
    Signature,
    Speech,
    Styled,
    Text,
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
    " Staatssecretaris van Infrastructuur en Waterstaat over de brief van 10 februari 2025 over stiltegebieden (Kamerstuk"
    " 36 997, nr. 12).",
    "De vragen en opmerkingen zijn op 3 maart 2025 aan de Staatssecretaris voorgelegd. Bij brief van 26 maart 2025 zijn de"
    " vragen beantwoord.",
    _CHAIR,
    _CLERK,
    div(
        "I",
        "Vragen en opmerkingen vanuit de fracties",
        h("Vragen en opmerkingen van de leden van de Fractie Noorderlicht", "cur"),
        "De leden van de Fractie Noorderlicht hebben kennisgenomen van de brief. Zij vragen waarom het aantal stiltegebieden"
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
    "De vaste commissie voor Infrastructuur en Waterstaat heeft een aantal vragen voorgelegd aan de Staatssecretaris over de"
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
        "de brief van de Staatssecretaris van Infrastructuur en Waterstaat d.d. 10 februari 2025 inzake stiltegebieden (Kamerstuk"
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
        "Voorzitter. Wie in een stiltegebied staat, hoort tegenwoordig een drone. In de brief lees ik daar niets over. Hoe kan"
        " dat?",
        "Mijn tweede punt is de handhaving. Die is er niet.",
    ),
    _speaks("De heer", "Bakkum", "Noorderlicht", "Is mevrouw Ouassir het met mij eens dat de provincie hierover gaat?"),
    _speaks("Mevrouw", "Ouassir", "Waterpartij", "Nee."),
    _speaks(
        "Staatssecretaris",
        "Faber-Kok",
        "",
        "Dank u wel, voorzitter. Drones vallen onder Europese regels.[^Uitvoeringsverordening (EU) 2019/947.] Ik zeg toe dat"
        " ik de Kamer voor de zomer informeer over een verbod boven stiltegebieden.",
    ),
    "Sluiting 11.40 uur.",
)

SENATE = numbered(
    Paper(
        id="kst-36994-C",
        shows="Eerste Kamer letter: a letter for its number, the committee's members in a note on the title",
        kamer=1,
        vergaderjaar="2024-2025",
        ondernummer="C",
        meta=Meta("Verslag van een schriftelijk overleg over vaarbewijzen", "Brief", "2025-06-03", "2025-06-04"),
        dossiers=(
            dossier(
                "36994",
                "Goedkeuring van het op 9 mei 2016 te Willemstad tot stand gekomen Verdrag inzake wederzijdse erkenning van"
                " vaarbewijzen",
                rijkswet="R2299",
            ),
        ),
        titel=rich(
            "BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR KONINKRIJKSRELATIES[^Samenstelling: Bleeker (Noorderlicht)"
            " (voorzitter), Coenraads (Waterpartij), Dijkgraaf-Mol (Oude Raad) (ondervoorzitter), Hiemstra (Noorderlicht),"
            " Isik (Stadslijst), Van de Laar (Waterpartij), Niemeijer (Oude Raad), Okafor (Stadslijst).]"
        ),
        parts=(
            Body(
                blocks(
                    "Aan de Minister van Infrastructuur en Waterstaat",
                    "Den Haag, 3 juni 2025",
                    "De leden van de vaste commissie voor Koninkrijksrelaties hebben met belangstelling kennisgenomen van het"
                    " voorstel van rijkswet. De leden van de fractie van de Oude Raad hebben een vraag over artikel 4.[^Kamerstukken"
                    " I 2024/25, 36 994 (R2299), A.]",
                    "Geldt een vaarbewijs dat op Sint Maarten is afgegeven, ook op de Nederlandse binnenwateren? In een eerder"
                    " dossier was het antwoord ontkennend.[^Kamerstukken I 2018/19, [[kst-34775-C|34 775, C]], blz. 3.]",
                    "De leden van de vaste commissie zien met belangstelling uit naar uw reactie en ontvangen deze graag binnen"
                    " vier weken.",
                ),
                (Signature("Voorzitter van de vaste commissie voor Koninkrijksrelaties,", "P.", "Bleeker"),),
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
            dossier("36995", "Vaststelling van de begrotingsstaten van het Ministerie van Orde en Rust (VI) voor het jaar 2026", "VI"),
        ),
        titel=rich("VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"),
        datum=dated("Vastgesteld", "2026-01-27"),
        parts=(
            Body(
                blocks(
                    "De vaste commissie voor Rechtspleging heeft op 12 december 2025 een brief gestuurd aan de Minister van Orde en"
                    " Rust. De Minister heeft op 23 januari 2026 gereageerd.",
                    "De commissie brengt bijgaand verslag uit van het gevoerde schriftelijk overleg.",
                    group("De griffier van de vaste commissie voor Rechtspleging,", "Van Dinther"),
                    h("BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR RECHTSPLEGING"),
                    "Aan de Minister van Orde en Rust",
                    "Den Haag, 12 december 2025",
                    "De commissie vraagt hoeveel spreekuren in 2025 zijn vervallen.",
                    h("BRIEF VAN DE MINISTER VAN ORDE EN RUST"),
                    *letter("Eerste", "Den Haag, 23 januari 2026"),
                    "In 2025 zijn 212 van de 9.800 spreekuren vervallen, bijna alle door ziekte.[^Kamerstukken I 2025/26, 36 995 VI,"
                    " AA.]",
                ),
                (Signature("De Minister van Orde en Rust,", "G.", "Ruijgrok"),),
            ),
        ),
    )
)


def _name(words: str) -> Styled:
    return Styled("naam", (Text(words),))


_ASKED: Rich = (
    Text("Vragen van de leden "),
    _name("Van der Zwaan"),
    Text(" en "),
    _name("Duran"),
    Text(" (beiden Stadslijst) aan de Staatssecretaris van Infrastructuur en Waterstaat over "),
    Styled("onderwerp", (Text("een brug die elke nacht opengaat"),)),
    Text(" (ingezonden "),
    Date("2025-01-28", "28 januari 2025"),
    Text(")."),
)
_ANSWERED: Rich = (
    Text("Antwoord van Staatssecretaris "),
    _name("Faber-Kok"),
    Text(" ("),
    Styled("organisatie", (Text("Infrastructuur en Waterstaat"),)),
    Text(") (ontvangen "),
    Date("2025-02-20", "20 februari 2025"),
    Text("). Zie ook Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1102."),
)

ANSWERS = numbered(
    Paper(
        id="ah-tk-20242025-8899",
        shows="written questions with answers (Aanhangsel), one answer to two questions, notes in a question",
        kamer=2,
        vergaderjaar="2024-2025",
        ondernummer="8899",
        publicatie="aanhangsel",
        meta=Meta(
            "Antwoord op vragen van de leden Van der Zwaan en Duran over een brug die elke nacht opengaat",
            "Antwoord",
            "2025-02-20",
            "2025-02-21",
            ("T. van der Zwaan", "E. Duran"),
            "R. Faber-Kok",
            ("Verkeer | Water",),
            "2025Z01388",
        ),
        parts=(
            Interrogation(
                _ASKED,
                _ANSWERED,
                (
                    ask(
                        "Vraag 1",
                        "Bent u bekend met het bericht «Brug open, dorp wakker»?[^De Zijldijker, 21 januari 2025,"
                        " [[https://dezijldijker.example/nieuws/brug-open-dorp-wakker-1187|https://dezijldijker.example/nieuws/brug-"
                        "open-dorp-wakker-1187]].]",
                    ),
                    reply("Antwoord 1", "Ja."),
                    ask(
                        "Vraag 2",
                        "Klopt het dat de brug bij Zijldijk tussen 02.00 en 04.00 uur gemiddeld vijf keer opengaat, terwijl er geen"
                        " schip vaart?[^Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 2129.]",
                    ),
                    ask("Vraag 3", "Wat is de oorzaak, en wanneer is die verholpen?"),
                    reply(
                        "Antwoord 2, 3",
                        "In december 2024 ging de brug in totaal 148 keer zonder scheepvaart open. De oorzaak is een sensor die"
                        " reigers aanziet voor masten.",
                        "De sensor is op 3 februari 2025 vervangen. Sindsdien is de brug ’s nachts alleen voor schepen geopend.[^Stand op"
                        " 18 februari 2025.]",
                    ),
                    ask("Vraag 4", "Krijgen omwonenden een vergoeding?"),
                    reply(
                        "Antwoord 4",
                        "Nee. De schade die zij melden, is niet in geld uit te drukken. Wel is de gemeente uitgenodigd voor een gesprek"
                        " over:",
                        items("–", "de meldlijn;", "de verlichting van het brughoofd."),
                    ),
                ),
            ),
        ),
    )
)

_MOTION = Motion(
    "M-36993-21",
    blocks(
        "De Kamer,",
        "gehoord de beraadslaging,",
        "constaterende dat een op de vijf basisscholen aan een weg ligt waar 60 kilometer per uur is toegestaan;",
        "verzoekt de regering voor de zomer vast te stellen welke schoolroutes onveilig zijn,",
        "en gaat over tot de orde van de dag.",
    ),
    blocks(
        "Deze motie is voorgesteld door de leden Terpstra, Ouassir en Van der Zwaan. Naar mij blijkt, wordt de indiening ervan"
        " voldoende ondersteund.",
        "Zij krijgt nr. [[kst-36993-21|21]] ([[kst-36993-21|36993]]).",
    ),
)

PLENARY = numbered(
    Paper(
        id="h-tk-20242025-99-8",
        shows="an item of the Handelingen: speeches, a motion with the chair's announcement, a remark between turns",
        kamer=2,
        vergaderjaar="2024-2025",
        ondernummer="99-8",
        publicatie="handelingen",
        meta=Meta("Tweeminutendebat Fietsbeleid", "Verslag", "2025-02-12", "2025-03-04"),
        parts=(
            AgendaItem(
                "99",
                "8",
                rich("Fietsbeleid"),
                blocks(group("Aan de orde is het **tweeminutendebat Fietsbeleid (CD d.d. 29/01)**.")),
                (
                    Speech("De", "voorzitter", "", blocks(group("Ik open het tweeminutendebat. Het woord is aan mevrouw Terpstra."))),
                    Speech(
                        "Mevrouw",
                        "Terpstra",
                        "Noorderlicht",
                        (
                            group(
                                "Voorzitter. Kinderen leren fietsen op de weg naar school. Dan moet die weg veilig zijn. De"
                                " Staatssecretaris verwijst naar de gemeenten (36993, nr. 17), maar die verwijzen terug."
                            ),
                            group("Daarom de volgende motie."),
                            _MOTION,
                        ),
                        True,
                    ),
                    group("(Geroffel op de bankjes)"),
                    Speech("De", "voorzitter", "", blocks(group("Er is een interruptie van de heer Bakkum."))),
                    Speech(
                        "De heer",
                        "Bakkum",
                        "Oude Raad",
                        blocks(
                            group(
                                "Ik hoor mevrouw Terpstra zeggen dat de weg naar school veilig moet zijn. Daar zal niemand tegen zijn."
                                " Maar in haar motie staat niet wie dat betaalt. Bij de begroting hebben we vastgesteld dat er voor"
                                " fietspaden buiten de kom € 35 miljoen is. Wil zij dat bedrag hieraan besteden, of vraagt zij om meer?"
                            )
                        ),
                        True,
                    ),
                    Speech(
                        "Mevrouw",
                        "Terpstra",
                        "Noorderlicht",
                        blocks(
                            group(
                                "Dat staat er wel degelijk. Ik vraag eerst om te weten waar het gevaarlijk is. Pas als je dat weet, kun je"
                                " over geld praten. De heer Bakkum wil het andersom doen: eerst geld, dan weten. Dat noem ik geen zuinig"
                                " beleid. Overigens kost zo’n lijst vrijwel niets; de meeste gemeenten hebben haar al liggen, alleen telt"
                                " niemand de lijsten bij elkaar op."
                            ),
                            group("Tot zover, voorzitter."),
                        ),
                    ),
                    Speech("De", "voorzitter", "", blocks(group("Dank u wel. De Staatssecretaris kan direct antwoorden."))),
                    Speech(
                        "Staatssecretaris",
                        "Faber-Kok",
                        "",
                        blocks(
                            group(
                                "Voorzitter, dank. De motie op stuk nr. 21 geef ik oordeel Kamer. Ik lees haar zo dat ik met de koepels"
                                " één lijst maak, op basis van wat gemeenten en provincies al hebben, en dat ik die lijst voor 1 juli aan"
                                " de Kamer stuur. Nieuw onderzoek begin ik niet, want dat lukt niet voor de zomer."
                            ),
                            group("Ik zie mevrouw Terpstra knikken, dus dan zijn wij het eens. Dat was het."),
                        ),
                    ),
                    group("De beraadslaging wordt gesloten."),
                    Speech("De", "voorzitter", "", blocks(group("Over de motie wordt volgende week dinsdag gestemd."))),
                    group("De vergadering wordt van 11.22 uur tot 11.30 uur geschorst."),
                ),
            ),
        ),
    )
)

PAPERS = (WRITTEN, QUESTIONS, DEBATE, SENATE, SENATE_CHAPTER, ANSWERS, PLENARY)
