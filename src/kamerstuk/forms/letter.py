"""The head of a letter: to whom."""

import re

from kamerstuk.forms.form import Form

ADDRESSEE = Form(
    "addressee",
    re.compile(
        r"(?:(?i:aan) (?!de orde\b)(?:[Dd]e[nr]?|[Hh]et|[Mm]evrouw|[Dd]e heer)\b|Aan Hare|Aan Zijne).{3,200}", re.S
    ),
    must=("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Aan de Koningin", "Aan den Heer Voorzitter"),
    must_not=("Aan de orde is de behandeling", "De Voorzitter"),
)
"""The line that says to whom a letter is written."""
