"""The parts of an article, one grammar for all of them: number, lid, onderdeel, sentence, book.

"artikel 3:305a, tweede lid, aanhef en onder b, sub 1º, tweede volzin": the pieces behind the number in any order.
"""

import re

from kamerstuk.citations.grammar.vocabulary import GAP
from kamerstuk.citations.patterns import pattern

ORDINALS = (
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende"
    " vijftiende zestiende zeventiende achttiende negentiende twintigste"
).split()
"""Ordinals in words, the first at index 0."""

ORDINAL = rf"(?:(?i:{'|'.join(ORDINALS)})|\d{{1,2}}(?:e|de|ste))(?!\w)"
"""An ordinal: "tweede", "2e", "12de"."""

_LIST = r"(?:,?\s(?:en|of|tot\sen\smet|t/m)\s|,\s|\s?[-–]\s?)"
_BIS = r"(?:bis|ter|quater|quinquies|sexies)"

ARTICLE_LABEL = r"(?i:artikel(?:en|s)?|artt?\.?)(?![a-z])"
"""The word before the number: "artikel", "artikelen", "art.", "artt."."""

_ROMAN = r"(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})(?:[a-z]|bis|ter)?"  # of acts that change others: "artikel IIIa"
ARTICLE_NUMBER = (
    rf"(?:{_ROMAN}|\d{{1,4}}(?:\s(?={_BIS}\b)|\s(?=[a-z](?:\s(?:[A-Z]|van\s)|,\s(?:[a-z]+\slid|lid|aanhef|onder)\b)))?(?:{_BIS}|[a-z]{{1,3}}|[A-Z](?![a-z]))?{_BIS}?"
    rf"(?:(?::\s?|\.)\d{{1,4}}(?:[a-z]{{0,3}}|[A-Z]){_BIS}?){{0,4}}(?:\.[a-z](?![\w.]))?)(?!\w)"
)
"""The number of an article, with the spaces that print may leave in it: "6: 170", "416 bis", "137 c", "7.1.a", "IV"."""

_DIGIT_LID = r"\d{1,2}[a-z]?(?!\w|[:.]\d|\s(?:vol)?zin|\sgedachte)"
_LID = (
    rf"(?P<ordinals>{ORDINAL}(?:{_LIST}{ORDINAL}){{0,8}})\s(?:lid|leden)\b"
    rf"|(?:lid|leden)\s(?P<digits>{_DIGIT_LID}(?:{_LIST}(?:lid\s)?{_DIGIT_LID}){{0,8}})"
    rf"|\(\s?(?:lid\s)?(?P<bracket>\d{{1,2}})\s?\)"
)
_LETTERS = (
    rf"(?!(?:en|of|de|in|op|is)\b)(?:[a-z]{{1,2}}|[A-Z](?!\.)|\d{{1,2}}(?:°|º|[eo](?!\w))?|[IVX]{{1,4}})(?!\w)"
    rf"(?:{_LIST}(?!(?:en|of|de|in|op|is)\b)(?:[a-z]{{1,2}}|\d{{1,2}}[°º]?)(?!\w|[:.]\d)){{0,8}}"
)
_ONDERDEEL = (
    rf"ten\s{ORDINAL}"
    rf"|(?:aanhef\s(?:en\s)?)?(?:(?:sub-?)?onder(?:deel|delen)?|sub|letters?|punt(?:en)?|nr\.|ten)\s(?P<onderdeel>{_LETTERS})"
    rf"|aanhef|slot|(?:{ORDINAL}(?:{_LIST}{ORDINAL})?|laatste)\s(?:vol)?zin(?:nen|snede)?\b|slotzin"
    rf"|(?:{ORDINAL}|laatste)\s(?:alinea|(?:gedachte)?streepje)"
    r"|\((?:oud|nieuw)\)|boek\s(?P<book>\d{1,2}[A-Z]?)(?!\w)"
)

PIECE = pattern(
    rf"\s{{0,2}},?{GAP}(?:(?:en|of|jo\.?|juncto|j°|alsmede|dan\swel)\s)?\(?(?:(?:en|juncto|jo\.?)\s)?(?:{_LID}|"
    rf"{_ONDERDEEL})\)?(?=[\s,;.:)(]|$)"
)
"""One piece behind the number of an article. Groups: ordinals, digits, bracket, onderdeel, book."""

_WORDS = pattern(r"tot\sen\smet|t/m|[-–]|\d+[a-z]?|[a-z]+")
_THROUGH = ("tot en met", "t/m", "-", "–")


def leden(piece: re.Match[str]) -> str | None:
    """Return the leden that a piece names: "1", "2,3", "2-4" of "tweede tot en met vierde lid"; None for none."""
    words = _WORDS.findall((piece["ordinals"] or piece["digits"] or piece["bracket"] or "").lower())
    result = ""
    for word in words:
        if " ".join(word.split()) in _THROUGH:
            result += "-"
        elif word[0].isdigit() or word in ORDINALS:
            result += ("," if result and result[-1] != "-" else "") + ordinal_number(word)
    return result or None


def ordinal_number(word: str) -> str:
    """Return "tweede", "2e" and "2de" as "2"; the "2a" of "lid 2a" stays."""
    word = word.lower()
    if word in ORDINALS:
        return str(ORDINALS.index(word) + 1)
    return re.sub(r"(?<=\d)(?:e|de|ste)$", "", word)
