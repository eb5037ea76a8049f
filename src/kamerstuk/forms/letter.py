"""The head of a letter: to whom."""

import re

from kamerstuk.forms.form import Form

ADDRESSEE = Form(
    "addressee",
    re.compile(
        r"(?:Aan:\s?|Aan\s(?=H\.?M\.?\s|[A-Z])|(?i:aan)\s(?!de orde\b)(?=[Dd]e[nr]?\b|[Hh]et\b|[Mm]evrouw\b)).{3,200}",
        re.S,
    ),
    must=(
        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
        "Aan de Koningin",
        "Aan den Heer Voorzitter",
        "Aan: de griffier",
        "Aan Hare Majesteit de Koningin",
    ),
    must_not=("Aan de orde is de behandeling", "De Voorzitter"),
)
"""The line that says to whom a letter is written."""
