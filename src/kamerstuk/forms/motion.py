"""The words between which a motion stands, in a paper of its own and in a debate."""

import re

from kamerstuk.forms.form import Form

MOTION_OPENING = Form(
    "opening of a motion",
    re.compile(r"De (?:Kamer(?: der Staten-Generaal)?|Verenigde Vergadering)[,;.]?"),
    must=("De Kamer,", "De Kamer", "De Kamer der Staten-Generaal,", "De Verenigde Vergadering,"),
    must_not=("De Kamer, gehoord de beraadslaging,", "De Kamer vindt"),
)
"""Who speaks in a motion, on a line of its own."""

MOTION_CLOSING = Form(
    "closing of a motion",
    re.compile(r"(?:en )?gaat over tot de orde van de dag[.,]?", re.I),
    must=(
        "en gaat over tot de orde van de dag.",
        "gaat over tot de orde van de dag",
        "En gaat over tot de orde van de dag,",
    ),
    must_not=("en gaat over tot de orde van de dag. Boom",),
)
"""The last words of a motion."""
