"""A hyphen at a line end: whether it is one of the word ("minister-/president") or of the line ("vaststel-/ling").

One rule for text, OCR and PDF. The paper's own words decide first, then Dutch spelling: a hyphen stays before a capital
and behind digits and abbreviations, between vowels that would be read as one, behind some first parts of compounds
and before "en" and "of". All else joins.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

HYPHENS = "-\x02\xad"
"""What a hyphen at a line end may be: a hyphen, PDFium's sign for one, or a soft hyphen."""


class Vocabulary(NamedTuple):
    """Words of the paper, to tell "Bbz-krediet" from "bedrijfskre-diet" at a line end."""

    whole: frozenset[str] = frozenset()
    """Words that stand whole within a line, in small letters."""
    hyphenated: frozenset[str] = frozenset()
    """Words that stand with a hyphen within a line, in small letters."""


def vocabulary(lines: Iterable[str]) -> Vocabulary:
    """Collect the words within lines; the last word of a line may be half a word and is left out."""
    whole: set[str] = set()
    hyphenated: set[str] = set()
    for line in lines:
        for word in line.lower().split()[1:-1]:
            word = word.strip(".,;:()«»“”‘’'\"?!")
            (hyphenated if "-" in word else whole).add(word)
    return Vocabulary(frozenset(whole), frozenset(hyphenated))


_ADDRESS = re.compile(r"(?:https?://|www\.)\S*$", re.IGNORECASE)
_ADDRESS_TAIL = re.compile(r"\S*(?:[/_=&?%#~]|\.(?:html?|pdf|aspx?|php|nl|eu|com|org|int)\b|[a-z0-9]-[a-z0-9])\S*")
_SOFT = re.compile(r"(?P<before>\w)\xad(?P<after>(?:en|of)\b|[A-Z](?=[a-z]))|\xad")


def without_soft_hyphens(text: str) -> str:
    """Return a text without soft hyphens; one that stands for a printed hyphen ("zee- en landmacht") becomes it."""

    def undo(match: re.Match[str]) -> str:
        if not match["after"]:
            return ""
        return f"{match['before']}-{'' if match['after'].isupper() else ' '}{match['after']}"

    return _SOFT.sub(undo, text)


_STEM = re.compile(r"[^\s/(«»“”‘’\"'-]+$")
_HEAD = re.compile(r"[^\W\d_]+")
_SUSPENDED = re.compile(
    r"(?:en|of|tot|noch|dan|als|naar|maar|respectievelijk|resp\.|c\.q\.|cq|en/of|dan wel|alsmede|alsook|plus)\b"
)
# Words that end in one that often follows a suspended hyphen: "even-/als", "ambte-/naar".
_ADVERB = re.compile(
    r"evenals|zoals|(?:hier|daar|waar|er)(?:naar|tot|en)|alsof|alsdan|.*(?:ambte|kunste|eige|win|lera|die)naar|soedan",
    re.I,
)
_VOWELS = "aeiouyáéíóúàèäëïöüĳ"
_NO_SYLLABLE = re.compile(rf"[^{_VOWELS}]+|[a-z]", re.IGNORECASE)
"""An abbreviation or a letter: "tv-reclame", "btw-verlaging", "e-mail"."""
_ABBREVIATIONS = frozenset(
    "aids aivd anw aow apk app atv avg avv awb awbz bso cao ehbo epd ggd havo hbo hiv iaow ict ioaw iva ivf lhbti mavo "
    "mbo mba navo ngo ozb pfas soa uvw uwv vmbo vog vso vwo wajong wao wga wia wmo woo wsw zbo zvw zzp".split()
)
"""Abbreviations in small letters, as in "mbo-instellingen"; those that are a syllable of Dutch words are left out."""
_FIRST_PARTS = frozenset(
    "adjunct advocaat aspirant bijna chef collega directeur eco eerste-minister griffier inspecteur interim kandidaat "
    "leerling loco luitenant minister niet non oud procureur privé quasi secretaris semi substituut tweede-kamer vice "
    "christen kosten woon".split()
)
"""First parts that stand with a hyphen: "oud-minister", "niet-beleidsartikelen", "secretaris-generaal"."""
_JOINED_HEADS = {
    "oud": r"heid|st[e]?\b|er|bouw|bakken|jaars|jaar|papier|roest|gedien|tijds",
    "minister": r"(?:ie|s|schap|raad|portefeuille|post|ploeg|zetel)",
    "secretaris": r"(?:sen|schap|post)",
    "directeur": r"(?:en|s|schap|tje)",
    "advocaat": r"(?:stuk)",
    "kandidaat": r"(?:stel|schap)",
    "inspecteur": r"(?:s\b)",
    "niet": r"(?:ig|s|e\b|tem|tegens)",
    "non": r"(?:sens|chalan|nen|ch)",
    "chef": r"(?:s\b)",
    "collega": r"(?:s\b)",
    "leerling": r"(?:en|vervoer|gewicht|stelsel|volg|aantal|raad|bekostig|daling|statuut|s\b)",
    "kosten": r"(?!bate)",
    "woon": r"(?!werk)",
    "christen": r"(?!demo|uni)",
    "privé": r"(?:e|s\b)",
    "semi": r"(?:nar|te|tis)",
    "loco": r"(?:motie)",
    "eco": r"(?:nom|lo|sys)",
    "vice": r"(?:s\b)",
    "luitenant": r"(?!generaal|kolonel)",
    "griffier": r"(?:s\b|schap)",
    "procureur": r"(?:s\b)",
    "interim": r"(?:regeling|wet)",
}
"""What begins the rest of a word that such a part opens without a hyphen: "oudheid", "ministerie", "kostenpost"."""
_PAIRS = re.compile(
    r"(?:sociaal|politiek|bestuurlijk|juridisch|technisch|cultureel|(?:[a-zë]+i)(?:eel|aal)|"
    r"(?!gelijk)[a-zë]+lijk|[a-zë]{2,}isch)-"
    r"[a-zëïéöü]+(?:isch|ische|eel|ele|ële|lijk|lijke|aal|ale|ief|ieve|erend|erende|democra\w+)"
)
"""Two adjectives: "sociaal-economische", "politiek-bestuurlijke"."""
_OPPOSITES = re.compile(
    r"publiek-priva\w+|privaat-publiek\w*|zwart-wit\w*|raadsheer-comm\w+|proces-verba\w+|baten-lasten\w*|prijs-(?:kwaliteit|prestatie)\w*|oorzaak-gevolg\w*|"
    r"vraag-aanbod\w*|ouder-kind\w*|moeder-kind\w*|ex-(?:minist|partner|militair|gedetin|werknemer|president|echtgen|man|"
    r"vrouw|werkgever|kamerlid|post|ante)\w*|no-claim\w*|(?:[a-z]+)-generaal|lock-(?:in|down)|start-ups?|scale-ups?|follow-up\w*|back-up\w*|know-how|opt-(?:in|out)"
)
_PARTICLES = frozenset("to of the de and en".split())
"""In a chain of words: "state-of-the-/art", "peer-to-/peer"."""
_CLASHES = frozenset("aa ae ai au ee ei eu ie ii ij oe oi oo ou ui uu éé ée ya ye yi yo yu".split())
"""Vowels that would be read as one sound: "zee-eend", "energie-efficiëntie", "lobby-activiteiten"."""
_NO_CLASH = re.compile(r"eu(?:m|s|ms)\b|ieu|iee[lr]|iing\b")  # "muse-um", "mili-eu", "financi-eel", "voltooi-ing"
_KEPT_IN_CAPITALS = re.compile(r"(?:MINISTER|VICE)-PRESIDENT|[A-Z]+-GENERAAL|OUD-\w+|SOCIAAL-\w+|NIET-\w+")


def before_line(text: str, follow: str, words: Vocabulary) -> str:
    """Return the text so far, ready for the next line: hyphen dropped or kept, a space or none."""
    last_word = text[text.rfind(" ") + 1 :]
    if _ADDRESS.search(last_word):
        return _before_rest_of_address(text, follow, words)
    if text[-1] in HYPHENS:
        return join_at_hyphen(text, follow, words)
    if text[-1] == "/" and text[-2:-1].strip() and follow[:1].islower():
        return text
    if text[-1] in "–‒" and text[-2:-1].strip():  # "2015–2018"
        return text
    return text + " "


def _before_rest_of_address(text: str, follow: str, words: Vocabulary) -> str:
    """An address runs on where it breaks off open, or where what follows cannot be a word (seen in notes of 2023)."""
    text = text.replace("\x02", "-")
    head = follow.split(None, 1)[0] if follow else ""
    if text[-1] == "-" and head[:1].islower() and not _is_slug(text, head, words):
        return text[:-1]
    if text[-1] in "/-_=&?%#" and head:
        return text
    if text[-1] not in ").,;»" and _ADDRESS_TAIL.fullmatch(head) and not head.startswith(("http", "www.", "(")):
        return text
    return text + " "


def _is_slug(text: str, head: str, words: Vocabulary) -> bool:
    """Whether the hyphen at the end is one of the address: official print adds none, but other engines do.

    Words of an address are parted by hyphens in its last part ("lessen-van-twee-"), and they are whole words.
    """
    part = re.split(r"[/=?&]", text.rsplit(None, 1)[-1])[-1][:-1]
    before, _, stem = part.rpartition("-")
    whole = len(stem) > 3 or stem.isdigit() or stem.lower() in words.whole
    return whole and bool(before or re.match(r"[a-z]+-", head))


def join_at_hyphen(before: str, after: str, words: Vocabulary) -> str:
    """Return `before`, which ends in a hyphen, so that `after`, the next line, can be set behind it.

    The hyphen is dropped ("vaststel-", "ling"), kept ("minister-", "president"), or kept with a space behind it
    ("vracht-", "en personenvervoer").
    """
    text, hyphen = before[:-1], before[-1]
    if hyphen == "\xad":
        return text
    stem_match, head_match = _STEM.search(text[text.rfind(" ") + 1 :]), _HEAD.match(after)
    if stem_match is None:
        # "smokkel en -handel" broke behind its hyphen; else it is a dash that stands alone.
        return text + "-" if re.search(r"\b(?:en|of)\s$", text) and after[:1].islower() else text + "- "
    stem = stem_match[0]
    if head_match is None:
        return text + "-" if after[:1].isalnum() else text + "- "
    suspended = _SUSPENDED.match(after)
    if suspended and not _ADVERB.fullmatch(stem + suspended[0]) and (stem + suspended[0]).lower() not in words.whole:
        return text + "- "
    chain = text[: stem_match.start() + text.rfind(" ") + 1].endswith("-")
    return text + "-" if _keeps_hyphen(stem, head_match[0], words, chain=chain) else text


def _keeps_hyphen(stem: str, head: str, words: Vocabulary, *, chain: bool) -> bool:
    """Tell whether a word broken into `stem` and `head` is written with a hyphen; `chain`: another stands before it."""
    one, two = stem.lower(), head.lower()
    joined, compound = one + two in words.whole, f"{one}-{two}" in words.hyphenated
    if joined is not compound:
        return compound
    if head[0].isupper():
        return not _in_capitals(stem, head) or _KEPT_IN_CAPITALS.match(f"{stem}-{head}") is not None
    if stem.isupper() or any(char.isdigit() for char in stem) or _NO_SYLLABLE.fullmatch(stem):
        return True
    return one in _ABBREVIATIONS or (chain and one in _PARTICLES) or _is_compound(one, two)


def _in_capitals(stem: str, head: str) -> bool:
    """Tell whether both halves belong to a line in capitals: there a capital behind the hyphen says nothing."""
    return len(stem) > 1 and len(head) > 1 and stem.isupper() and head.isupper() and not _NO_SYLLABLE.fullmatch(stem)


def _is_compound(stem: str, head: str) -> bool:
    if len(head) > 1 and stem[-1] + head[0] in _CLASHES:
        return _NO_CLASH.match(stem[-1] + head) is None
    if stem in _FIRST_PARTS:
        joined = _JOINED_HEADS.get(stem)
        return joined is None or re.match(joined, head) is None
    whole = f"{stem}-{head}"
    return _PAIRS.fullmatch(whole) is not None or _OPPOSITES.fullmatch(whole) is not None


_WITHIN = re.compile(r"(?<![\w-])(?P<one>[^\W\d_A-Z][^\W\d_A-Z]+|[A-Z][^\W\d_A-Z]+)-(?P<two>[^\W\d_A-Z]{2,})(?![\w-])")
_LEAST_BROKEN = 8
_BROKEN_SHARE = 0.01  # of the words of a bad scan (13 of 90 reach it); other texts have a tenth of it
_SECOND_NAMES = frozenset("de den der van te ter ten het".split())  # "Scheltema-de Nie"


def join_broken_words(lines: Sequence[str]) -> tuple[list[str], int]:
    """Return the lines of a scan with its broken words whole, and how many: scanners join lines and leave the hyphens.

    A text is such a scan where more than a few of its words have a hyphen that Dutch spelling does not want.
    """
    words = vocabulary(lines)
    broken = sum(_is_broken(match, words) for line in lines for match in _WITHIN.finditer(line))
    total = sum(line.count(" ") + 1 for line in lines)
    if broken < max(_LEAST_BROKEN, _BROKEN_SHARE * total):
        return list(lines), 0

    def whole(match: re.Match[str]) -> str:
        return match["one"] + match["two"] if _is_broken(match, words) else match[0]

    return [_WITHIN.sub(whole, line) for line in lines], broken


def _is_broken(match: re.Match[str], words: Vocabulary) -> bool:
    one, two = match["one"], match["two"]
    if (one + two).lower() in words.whole:
        return True
    named = two in _SECOND_NAMES or _SUSPENDED.fullmatch(two)
    return not named and not _keeps_hyphen(one, two, Vocabulary(), chain=False)
