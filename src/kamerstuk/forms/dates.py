"""Date lines: a word for what happened and the day, and place and date of a letter."""

import re

from kamerstuk.dutch import MONTHS
from kamerstuk.forms.form import Form

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
DAY = rf"(?:den\s)?\d{{1,2}}(?:sten|den|ste|de)?\s?(?:{_MONTH})\.?\s?\d{{4}}"
"""A printed day, old ones and glued ones too: "den 6den Maart 1920", "3december2024"; matched without case."""

LABELS = (
    "Voorgesteld|Ontvangen|Vastgesteld|Ingediend|Ingezonden|Gedrukt|Uitgebracht|Aangenomen|Herdruk|Ter inzage"
    "|Ter griffie|Aldus vastgesteld|Gegeven"
)
"""Words that begin a date line."""

DATE_LINE = Form(
    "date line",
    re.compile(
        rf"[([]?(?:{LABELS})(?![^\W\d_])(?P<middle>.{{0,120}}?)(?i:{DAY})[.)\]J]{{0,2}}"
        r"(?P<rest>(?:\s?[^\s.].{0,40})?)",
        re.S,
    ),
    must=(
        "Voorgesteld 6 juli 2021",
        "Voorgesteld17november2022",
        "Ontvangen 26januari 1994",
        "(Ingezonden 13 November 1935.)",
        "(Ingezonden bij brief van 23 Augustus 1937.J",
        "Vastgesteld, 31 januari 1991",
        "Aldus vastgesteld den 20sten December 1938.",
        "Ter griffie van de Eerste en van de Tweede Kamer der Staten-Generaal ontvangen op 14 mei 2024.",
    ),
    must_not=("Voorgesteld wordt om dit te doen", "6 juli 2021", "Den Haag, 6 juli 2021"),
)
"""What happened and when. Groups: middle, rest."""

PLACES = r"[A-Z’'‘][\w’'‘-]{1,25}(?:\s[\w’'‘-]{1,20}){0,3}"
PLACE_AND_DATE = Form(
    "place and date of a letter",
    re.compile(rf"[’'‘]?\s?(?P<place>{PLACES}?),?\s(?P<date>(?i:{DAY}))\.?", re.S),
    must=("Den Haag, 7 juli 2023", "’s-Gravenhage, 5 Januari 1949.", "Het Loo, den 11 October 1937."),
    must_not=("Voorgesteld 6 juli 2021 door de leden", "7 juli 2023"),
)
"""Where and when a letter was written. Groups: place, date."""

DAY_ALONE = Form(
    "day alone",
    re.compile(rf"(?i:{DAY})\.?"),
    must=("15 februari 2023", "3december 2024", "1 september 1994"),
    must_not=("februari 2023", "Op 15 februari 2023"),
)
"""Nothing but a day."""
