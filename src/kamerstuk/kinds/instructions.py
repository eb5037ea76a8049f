"""The language of amending instructions: what each does, to which article of which law. One table of verbs."""

import re
from typing import NamedTuple

_THING = (
    r"(?:artikel(?:en)?|lid|leden|onderde(?:el|len)|subonderde(?:el|len)|hoofdstuk(?:ken)?|paragra(?:af|fen)|afdeling(?:en)?|"
    r"titel(?:s)?|punt(?:en)?|boek|deel|bijlage(?:n)?|volzin(?:nen)?|zin(?:nen)?|zinsne(?:de|den)|onderdeel|begripsomschrijving(?:en)?|"
    r"aanduiding(?:en)?|opschrift|tabel|post|regel|alinea(?:’s)?|departementale begrotingsstaat|begrotingsstaat)"
)
_ACTIONS: tuple[tuple[str, str], ...] = (
    ("amend", r"(?:wordt|worden)\b[^:;]{0,60}\bals volgt\s+(?:gewijzigd|aangepast)"),
    ("insert", r"\b(?:in|toe)gevoegd\b"),
    (
        "replace",
        r"\bvervangen door\b|\b(?:komt|komen)(?:\s[^:;«]{0,80})?\ste\s+luiden\b|\b(?:wordt|worden)\b[^:]*\bvervangen\b",
    ),
    ("repeal", r"\b(?:vervalt|vervallen)\b|\bgeschrapt\b|\bingetrokken\b"),
    ("renumber", r"\b(?:vernummerd|verletterd|hernummerd)\b"),
)
_VERBS = tuple((action, re.compile(pattern)) for action, pattern in _ACTIONS)
_ASIDE = re.compile(
    r"\bonder\s+(?:vernummering|verlettering|vervanging|toevoeging)\b[^,;:]*(?:,(?=[^:]*\b(?:wordt|worden)\b))?", re.I
)
"""What goes along with the instruction: "onder vernummering van het tweede tot derde lid"."""
_COLON = re.compile(r":(?:\s|$)")
_QUOTED = re.compile(r"[«„“][^»”]*[»”]")

_SUBJECT = re.compile(
    rf"(?:(?:In|Na|Voor|Aan|Achter|Onder|Boven|Tussen|Het|De|Deze|Een|Van)\s+(?:het\s+|de\s+|het\s+opschrift\s+van\s+)?"
    rf"(?:(?:\w+de|\w+ste|enige|laatste|nieuwe|navolgende|begrotings\w*)\s+)*(?:{_THING}|wet\b|\w*wet\b|wetboek|besluit|voorstel|amendement)"
    rf"|{_THING}\b|onder\s+(?:vernummering|verlettering|vervanging)|indien|wanneer|(?:Aan|In|Na|Voor)\s+\w+|(?:De|Het)\s+(?-i:[A-Z])|"
    r"(?:het|de)\s+[^.:;]{3,200}?(?:wordt|worden)\s+als\s+volgt\s+gewijzigd)",
    re.I,
)
"""How an instruction begins: "In artikel 4", "Na artikel 7", "Het derde lid", "De Telwet wordt als volgt gewijzigd"."""

_NAMES_PART = re.compile(rf"\b{_THING}\b|«»|\b(?:De|Het)\s(?-i:[A-Z])|wet\b|besluit\b|amendement|voorstel", re.I)
"""What an instruction changes, told from the rule of a new law: "De ontheffing vervalt bij verkoop."."""

_NUMBER = r"\d+[a-z]{0,3}(?:[:.]\d+[a-z]{0,3})*|[IVXLC]+(?:bis|ter|quater)?[a-zA]?"
_ARTICLE = re.compile(rf"\bartikel(?:en)?\s+(?P<number>{_NUMBER})\b", re.I)
_NEW_ARTICLE = re.compile(
    rf"\bartikel(?:en)?\b[^.:;]*\b(?:in|toe)gevoegd\b.*?:\s*«?artikel\s+(?P<number>{_NUMBER})\b", re.I | re.S
)
_INSERTS_ARTICLE = re.compile(r"\bartikel(?:en)?\s+(?:in|toe)gevoegd\b", re.I)
_OPENS = re.compile(r"(?:\bluidende|\bte\s+luiden|\bals\s+volgt(?:\s+te\s+luiden)?|\bvervangen\s+door)\s*:?$")

_LAW_TAIL = r"(?=\s+(?:wordt|worden|vervalt|vervallen|komt|komen)\b|\s*,|\s*:|$)"
_LAW_OF_ARTICLE = re.compile(rf"\bvan\s+(?:de|het)\s+(?P<law>(?!artikel|lid)[A-Z][^,:;«]*?){_LAW_TAIL}")
_LAW_CHANGED = re.compile(
    r"^(?:De|Het)\s+(?P<law>[A-Z0-9][^:;«]*?|Wet\b[^:;«]*?)\s+(?:wordt|worden)\s+als\s+volgt\s+gewijzigd"
)
_WHOLE = re.compile(
    r"(?:(?:De|Het|Dit)\s+(?![^:]*\b(?:artikel|lid|onderdeel|hoofdstuk|paragraaf|bijlage|opschrift)\b)[^:]*?|[^:]*\b(?:wets)?voorstel\b[^:]*?)"
    r"\s(?:wordt|worden)\s+als\s+volgt\s+gewijzigd",
    re.I,
)
_NO_LAW = re.compile(r"(?:voorstel|ontwerp|amendement|gewijzigd)\b", re.I)


class Instruction(NamedTuple):
    """What one instruction says."""

    action: str
    """``"insert"``, ``"replace"``, ``"repeal"``, ``"renumber"`` or ``"amend"``."""
    article: str | None
    """Number of the first article that it names, or of the new one where it stands in the same words."""
    law: str | None
    """Name of the law that it names, as printed."""
    inserts_article: bool
    """Whether a new article is inserted: its number follows."""
    of_law: bool
    """Whether a whole law, bill or amendment "wordt als volgt gewijzigd": what follows says how."""
    opens: bool
    """Whether the new text follows behind it: "luidende:", "te luiden:", "als volgt gewijzigd:"."""


def read_instruction(text: str) -> Instruction | None:
    """Read an instruction; None for a text that is none.

    "In artikel 4, tweede lid, wordt «tien» vervangen door «twaalf»." is a "replace" of article "4".
    """
    if not _SUBJECT.match(text):
        return None
    bare = _QUOTED.sub("«»", text)
    head = _COLON.split(bare, maxsplit=1)[0]
    action = _action(_ASIDE.sub(" ", head)) or _action(head)
    if action is None or not (action == "amend" or _NAMES_PART.search(head)):
        return None
    new = _NEW_ARTICLE.search(bare) if action == "insert" else None
    named = _ARTICLE.search(head)
    return Instruction(
        action,
        new["number"] if new else named["number"] if named else None,
        _law(head),
        action == "insert" and _INSERTS_ARTICLE.search(head) is not None and new is None,
        _WHOLE.match(head) is not None,
        _OPENS.search(bare.rstrip(" :")) is not None or action == "amend",
    )


def _action(text: str) -> str | None:
    """Return the action of the first verb; several of different kinds amend."""
    found = {action: match.start() for action, verb in _VERBS if (match := verb.search(text))}
    if not found:
        return None
    if "amend" in found:
        return "amend"
    if {"replace", "repeal"} <= found.keys() or {"insert", "repeal"} <= found.keys():
        return "amend"
    return min(found, key=found.__getitem__)


def _law(text: str) -> str | None:
    changed = _LAW_CHANGED.match(text) or _LAW_OF_ARTICLE.search(text)
    if changed is None or _NO_LAW.match(changed["law"]):
        return None
    return changed["law"].strip() if not _ARTICLE.match(changed["law"]) else None
