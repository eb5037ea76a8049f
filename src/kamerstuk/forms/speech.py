"""The head of a speech: who speaks, before the colon."""

import re

from kamerstuk.forms.form import Form

_NAME = r"(?:(?:[A-ZÀ-Ý’'‘][\w’'‘.-]*|van|de|den|der|ten|ter|te|in|op|el|al|’t|'t)\s+){0,5}[A-ZÀ-Ý’'‘][\w’'‘-]*"
_MINISTER = r"(?:[Vv]ice-?)?[Mm]inister(?:-?[Pp]resident)?|[Vv]iceminister|[Ss]taatssecretaris"

SPEECH_HEAD = Form(
    "head of a speech",
    re.compile(
        rf"(?P<who>[Dd]e\s+(?:(?:tijdelijk|fungerend|waarnemend)e?\s+)?(?:[Vv]oorzitter|[Gg]riffier)(?:\s+{_NAME})?"
        rf"|(?:De\s+heer|Mevrouw|Mejuffrouw|Het\s+lid|(?:De\s+)?(?:{_MINISTER}))\s+{_NAME}(?:\s+\([^()]{{1,60}}\))?"
        rf"|(?:De\s+heer|Mevrouw)\s+{_NAME},\s+[a-z][^:.]{{3,80}})\s*:(?=\s|$)"
    ),
    must=(
        "De voorzitter:",
        "Mevrouw Kröger (GroenLinks):",
        "Minister Bruins:",
        "De heer Van der Staaij (SGP):",
        "Mejuffrouw Van Zon (K.V.P.):",
        "De heer De Wilde, minister van Financiën:",
    ),
    must_not=("De heer Boom zei:", "Mevrouw Kröger", "De commissie:", "De voorzitter van de commissie:"),
)
"""The words before the colon with which a speech begins; it stands alone or before what is said. Group: who."""
