"""Tables: over several pages, ruled and not, with notes in and under them."""

from __future__ import annotations

from .builders import cell, letter, row, table
from .catalogue_forms import IENW, WATER, harbour_letter
from .model import Body, Row

_LOTS = ["Vaargeul", "Kade", "Sluis", "Havenhoofd", "Verlichting", "Meetpaal", "Aanloopsteiger", "Wachtplaats"]
_TOWNS = ["Oudezijl", "Sint-Anna", "Westerklief", "Rammekensdorp", "Noordergat"]


def _works() -> list[Row]:
    rows = []
    for i, town in enumerate(_TOWNS):
        for j, lot in enumerate(_LOTS):
            amount = 120 + 37 * i + 61 * j
            done = "gereed" if (i + j) % 3 else "in uitvoering; oplevering is door schaarste aan staal een jaar later"
            first = [cell(town, rowspan=len(_LOTS))] if j == 0 else []
            rows.append(row(*first, cell(lot), cell(str(amount), align="right"), cell(done)))
    return rows


LONG_TABLE = harbour_letter(
    "22",
    "a boxed table over several pages whose head is repeated, with cells that span rows",
    "Stand van de werken per haven",
    "2025-02-18",
    Body(
        letter(
            "Tweede",
            "Den Haag, 18 februari 2025",
            "Zoals toegezegd in het commissiedebat van 29 januari zend ik u de stand van de werken.",
            table(
                "Tabel 1. Werken aan de kleine zeehavens (bedragen x € 1.000)",
                (3, 3, 2, 5),
                (
                    row(
                        cell("Haven", rowspan=2), cell("Werk", rowspan=2), cell("Raming", align="right"), cell("Stand")
                    ),
                    row(cell("2025", align="right"), cell("1 februari")),
                ),
                *_works(),
                ruling="box",
                repeat_head=True,
            ),
            "De bedragen zijn afgerond en bevatten geen omzetbelasting.",
        ),
        (IENW,),
    ),
)

TABLE_NOTES = harbour_letter(
    "5",
    "notes in table cells, table notes that count for themselves, an unruled table, a cell of two paragraphs",
    "Onttrekking van grondwater per sector",
    "2024-11-12",
    Body(
        letter(
            "Tweede",
            "Den Haag, 12 november 2024",
            "Tabel 1 laat zien hoeveel grondwater sectoren onttrekken.[^Kamerstuk [[kst-27625-600|27 625, nr. 600]].]",
            table(
                "Tabel 1. Onttrekking in miljoen m^3^ per jaar",
                (4, 2, 2, 2),
                (row("Sector", "2018", "2022", "2023", align="lrrr"),),
                row("Drinkwaterbedrijven", "758", "781", "769", align="lrrr"),
                row("Industrie[^Zonder bronbemaling.]", "131", "127", "119", align="lrrr"),
                row("Landbouw", "184[^t:Droog jaar.]", "203[^t:Zeer droog jaar; deels geschat.]", "96", align="lrrr"),
                row("Totaal", "**1.073**", "**1.111**", "**984**", align="lrrr"),
            ),
            "De cijfers over de landbouw zijn onzeker, omdat kleine putten niet hoeven te worden gemeld.[^Artikel 3.2"
            " van de Waterwet, zoals dat luidde tot 1 januari 2024.]",
            table(
                "",
                (3, 7),
                (),
                row(cell("Limburg"), cell("Meldplicht vanaf 10 m^3^ per uur.", "Sinds 2023 ook voor veedrenking.")),
                row(
                    cell("Overijssel"), cell("Meldplicht vanaf 5 m^3^ per uur.[^t:Met uitzondering van proefboringen.]")
                ),
                row(cell("Zeeland"), cell("Verbod in kwetsbare gebieden; ontheffing is mogelijk.")),
                ruling="none",
            ),
            "Ik bespreek met de provincies of de drempels gelijk kunnen worden.",
        ),
        (IENW,),
    ),
    dossiers=(WATER,),
)

_ISLES = [
    "Ameroog",
    "Bosplaat",
    "Dwarsgat",
    "Engelsmanduin",
    "Griend-Oost",
    "Hengst",
    "Kaloot",
    "Ooster",
    "Razende",
    "Simonszand",
    "Vliehors",
    "Wierum",
]


def _tides() -> list[Row]:
    rows = []
    for i, isle in enumerate(_ISLES * 3):
        place = f"{isle} {('haven', 'vuurtoren', 'pier')[i // len(_ISLES)]}"
        high, low = f"{1.1 + 0.07 * (i % 9):.2f}".replace(".", ","), f"-{0.8 + 0.05 * (i % 7):.2f}".replace(".", ",")
        remark = "meting onderbroken tussen 3 en 19 januari" if i % 11 == 4 else ""
        rows.append(row(place, high, low, remark, align="lrrl"))
    return rows


OPEN_TABLE = harbour_letter(
    "23",
    "an unruled table that breaks over pages without repeating its head; suspended and capital hyphens in the text",
    "Waterstanden in het noordelijk zeegebied",
    "2025-03-25",
    Body(
        letter(
            "Tweede",
            "Den Haag, 25 maart 2025",
            "De hoog- en laagwaterstanden van het afgelopen kwartaal zijn vastgesteld. De meet- en"
            " waarschuwingsdienst in"
            " Noord-Holland heeft ze gecontroleerd; de Zeeuws-Vlaamse stations volgen later. De in- en uitvaart van"
            " schepen"
            " boven de 3.000 ton is in die periode 41 keer stilgelegd.[^Zie ook Kamerstuk 31 409, nrs. 379, 381 en"
            " 392.]",
            table(
                "",
                (4, 2, 2, 5),
                (row("Meetpunt", "Hoog (m)", "Laag (m)", "Opmerking", align="lrrl"),),
                *_tides(),
                ruling="none",
            ),
            "Over de gevolgen voor de kustlijn- en baggerplannen bericht ik u voor 1 juli.",
        ),
        (IENW,),
    ),
)

PAPERS = (LONG_TABLE, TABLE_NOTES, OPEN_TABLE)
