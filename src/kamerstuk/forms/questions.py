"""The titles of written questions and of their answers; scanners slip in the first word most."""

import re

from kamerstuk.forms.form import Form

_ASKED = r"(?:Nadere\s)?[Vv][a-zA-Z]agen|V[A-Z]AGEN|VRAAG"
_ANSWERED = r"(?:(?:Nader|Gewijzigd|Aanvullend|Herzien)\s)?[Aa]ntwoord|ANTWOO[RE]D|(?:Nadere\s)?[Mm]ededeling"

QUESTIONS_TITLE = Form(
    "title of questions or of their answer",
    re.compile(
        rf"(?:(?P<number>\d{{1,4}})\s?\.\s)?(?P<what>(?P<asked>{_ASKED})|(?P<answered>{_ANSWERED}))"
        r"\s(?:van|door|gesteld)\b.*",
        re.S,
    ),
    must=(
        "Vragen van het lid Duran (D66) aan de Minister van Financiën over een brug",
        "Nadere vragen van de leden Smit en Vos",
        "142. Vragen van den heer Albarda",
        "Antwoord van Minister Dijkstra (Infrastructuur en Waterstaat)",
        "Nader antwoord van de Staatssecretaris",
        "VRAAG van het lid Franssen",
    ),
    must_not=("Vraag 3", "Antwoord op vraag 3", "De vragen van het lid Duran zijn beantwoord"),
)
"""Who asks, or who answers. Groups: number, what (all behind it), asked, answered."""
