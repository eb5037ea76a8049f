"""Papers of the Eerste Kamer, written questions, and an item of the Handelingen."""

from __future__ import annotations

from .builders import ask, blocks, dossier, group, items, numbered, reply
from .markup import rich
from .model import (
    AgendaItem,
    Body,
    Date,
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
                "Goedkeuring van het op 9 mei 2016 te Willemstad tot stand gekomen Verdrag inzake wederzijdse"
                " erkenning van"
                " vaarbewijzen",
                rijkswet="R2299",
            ),
        ),
        titel=rich(
            "BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR KONINKRIJKSRELATIES[^Samenstelling: Bleeker"
            " (Noorderlicht)"
            " (voorzitter), Coenraads (Waterpartij), Dijkgraaf-Mol (Oude Raad) (ondervoorzitter), Hiemstra"
            " (Noorderlicht),"
            " Isik (Stadslijst), Van de Laar (Waterpartij), Niemeijer (Oude Raad), Okafor (Stadslijst).]"
        ),
        parts=(
            Body(
                blocks(
                    "Aan de Minister van Infrastructuur en Waterstaat",
                    "Den Haag, 3 juni 2025",
                    "De leden van de vaste commissie voor Koninkrijksrelaties hebben met belangstelling"
                    " kennisgenomen van het"
                    " voorstel van rijkswet. De leden van de fractie van de Oude Raad hebben een vraag over artikel"
                    " 4.[^Kamerstukken"
                    " I 2024/25, 36 994 (R2299), A.]",
                    "Geldt een vaarbewijs dat op Sint Maarten is afgegeven, ook op de Nederlandse binnenwateren? In"
                    " een eerder"
                    " dossier was het antwoord ontkennend.[^Kamerstukken I 2018/19, [[kst-34775-C|34 775, C]], blz."
                    " 3.]",
                    "De leden van de vaste commissie zien met belangstelling uit naar uw reactie en ontvangen deze"
                    " graag binnen"
                    " vier weken.",
                ),
                (Signature("Voorzitter van de vaste commissie voor Koninkrijksrelaties,", "P.", "Bleeker"),),
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
                        "Klopt het dat de brug bij Zijldijk tussen 02.00 en 04.00 uur gemiddeld vijf keer opengaat,"
                        " terwijl er geen"
                        " schip vaart?[^Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 2129.]",
                    ),
                    ask("Vraag 3", "Wat is de oorzaak, en wanneer is die verholpen?"),
                    reply(
                        "Antwoord 2, 3",
                        "In december 2024 ging de brug in totaal 148 keer zonder scheepvaart open. De oorzaak is een"
                        " sensor die"
                        " reigers aanziet voor masten.",
                        "De sensor is op 3 februari 2025 vervangen. Sindsdien is de brug ’s nachts alleen voor"
                        " schepen geopend.[^Stand op"
                        " 18 februari 2025.]",
                    ),
                    ask("Vraag 4", "Krijgen omwonenden een vergoeding?"),
                    reply(
                        "Antwoord 4",
                        "Nee. De schade die zij melden, is niet in geld uit te drukken. Wel is de gemeente"
                        " uitgenodigd voor een gesprek"
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
        "Deze motie is voorgesteld door de leden Terpstra, Ouassir en Van der Zwaan. Naar mij blijkt, wordt de"
        " indiening ervan"
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
                    Speech(
                        "De",
                        "voorzitter",
                        "",
                        blocks(group("Ik open het tweeminutendebat. Het woord is aan mevrouw Terpstra.")),
                    ),
                    Speech(
                        "Mevrouw",
                        "Terpstra",
                        "Noorderlicht",
                        (
                            group(
                                "Voorzitter. Kinderen leren fietsen op de weg naar school. Dan moet die weg veilig"
                                " zijn. De"
                                " Staatssecretaris verwijst naar de gemeenten (36993, nr. 17), maar die verwijzen"
                                " terug."
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
                                "Ik hoor mevrouw Terpstra zeggen dat de weg naar school veilig moet zijn. Daar zal"
                                " niemand tegen zijn."
                                " Maar in haar motie staat niet wie dat betaalt. Bij de begroting hebben we"
                                " vastgesteld dat er voor"
                                " fietspaden buiten de kom € 35 miljoen is. Wil zij dat bedrag hieraan besteden, of"
                                " vraagt zij om meer?"
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
                                "Dat staat er wel degelijk. Ik vraag eerst om te weten waar het gevaarlijk is. Pas"
                                " als je dat weet, kun je"
                                " over geld praten. De heer Bakkum wil het andersom doen: eerst geld, dan weten. Dat"
                                " noem ik geen zuinig"
                                " beleid. Overigens kost zo’n lijst vrijwel niets; de meeste gemeenten hebben haar"
                                " al liggen, alleen telt"
                                " niemand de lijsten bij elkaar op."
                            ),
                            group("Tot zover, voorzitter."),
                        ),
                    ),
                    Speech(
                        "De", "voorzitter", "", blocks(group("Dank u wel. De Staatssecretaris kan direct antwoorden."))
                    ),
                    Speech(
                        "Staatssecretaris",
                        "Faber-Kok",
                        "",
                        blocks(
                            group(
                                "Voorzitter, dank. De motie op stuk nr. 21 geef ik oordeel Kamer. Ik lees haar zo"
                                " dat ik met de koepels"
                                " één lijst maak, op basis van wat gemeenten en provincies al hebben, en dat ik die"
                                " lijst voor 1 juli aan"
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

PAPERS = (SENATE, ANSWERS, PLENARY)
