"""Short names that a text gives to laws itself: "Wet naburige rechten (hierna: de Wnr)". They win over every table."""

import re
from collections.abc import Mapping

_DEFINITION = re.compile(
    r"\((?:hierna|verder)(?:\s(?:te\snoemen|ook|aangeduid\sals|genoemd))?\s?:?,?\s"
    r"(?:(?:de|het|ook\swel)\s)?[«\"“‘']?(?P<short>[A-Z][\w-]{1,24})[»\"”’']?\)"
)
_LONGEST = 162  # characters before the bracket in which the name of the law can stand
_PART_END = re.compile(r"[().;:\n]")
_LAW = re.compile(
    r"(?<![\w-])(?=[A-Z][\w’'-]*(?:wet|wetboek|besluit|regeling|verdrag|statuut)\b|(?:Wet|Rijkswet|Besluit|Verdrag)\s)"
)


def definitions(text: str) -> Mapping[str, str]:
    """Return the short names that a text defines, each with the name of the law as printed before it.

    "De Wet naburige bronnen (hierna: de Wnb)" gives Wnb → "Wet naburige bronnen". Only names that can be those of laws.
    """
    if "(hierna" not in text and "(verder" not in text:
        return {}
    found = {}
    for match in _DEFINITION.finditer(text):
        start = max(0, match.start() - _LONGEST)
        start = max((end.end() for end in _PART_END.finditer(text, start, match.start())), default=start)
        law = _LAW.search(text, start, match.start())
        if law:
            found[match["short"]] = text[law.start() : match.start()].strip(" ,")
    return found
