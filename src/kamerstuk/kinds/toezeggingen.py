"""Sentences that by their form promise something to the chamber: a finding by form, not a registered promise.

How well the forms find promises, measured on annotated sentences, stands in docs/kinds.md.
"""

import re
from collections.abc import Iterator

from kamerstuk.kinds.parts import words
from kamerstuk.model import Brief, Debat, Kamerstuk, Node, Paragraph, Person, Toezegging

_CHAMBER = r"(?:(?:de|uw|beide|aan\s+de|aan\s+uw|naar\s+de|naar\s+uw)\s+[Kk]amers?|het\s+parlement|u)"
_TELL = (
    r"(?:informeren|berichten|inlichten|melden|rapporteren|(?:toe|op|door)?sturen|(?:toe)?zenden|doen\s+toekomen|voorleggen|"
    r"aanbieden|terugkomen|laten\s+weten|op\s+de\s+hoogte\s+(?:stellen|brengen|houden)|schrijven|delen|betrekken|terugkoppelen|ingaan)"
)
_TELLS = r"(?:informeer|bericht|licht|meld|rapporteer|stuur|zend|leg|bied|kom|laat|stel|breng|houd|schrijf|deel)"
_FORMS = re.compile(
    r"\b(?:(?:ik|wij|hij|zij|(?:de|het)\s+(?:minister|staatssecretaris|kabinet|regering))\s+(?:zeg|zeggen|zegt)\b[^.?!]{0,80}\btoe\b"
    r"|(?:zeg|zeggen|zegt)\s+(?:ik|wij|de\s+minister|de\s+staatssecretaris)\b[^.?!]{0,60}\btoe\b"
    r"|(?:die|deze|een|mijn|dat\s+is\s+(?:een|de|mijn))\s+toezegging(?!\s+(?:van|die|over|aan|uit))"
    rf"|(?:(?:ik|wij)\s+(?:zal|zullen)|(?:zal|zullen)\s+(?:ik|wij))\b[^.?!]{{0,160}}\b{_TELL}\b"
    rf"|(?:ik|wij)\s+(?:{_TELLS}|sturen|zenden|komen|informeren)\b[^.?!]{{0,120}}\b{_CHAMBER}\b"
    rf"|(?:{_TELLS}|sturen|zenden|komen|informeren)\s+(?:ik|wij)\b[^.?!]{{0,120}}\b{_CHAMBER}\b"
    rf"|{_CHAMBER}\s+(?:ontvangt|krijgt)\b|(?:ontvangt|krijgt)\s+{_CHAMBER}\b"
    rf"|(?:{_CHAMBER}\s+(?:wordt|zal)|(?:wordt|zal)\s+{_CHAMBER})\b[^.?!]{{0,120}}\b(?:geïnformeerd|bericht|ontvangen|gemeld)\b"
    r"|\b(?:ik\s+kom|kom\s+ik|wij\s+komen|komen\s+wij)\b[^.?!]{0,80}\bterug\b"
    r"|\bik\s+ben\s+(?:graag\s+)?bereid\b[^.?!]{0,120}\b(?:te\s+\w+|toe)\b)",
    re.I,
)
# One of these stands in every form; most sentences have none, and each form costs.
_TELLING = re.compile(r"\b(?:ik|wij)\b|zeg|ontvang|krijgt|geïnformeerd|bericht|gemeld")
_NONE = re.compile(
    r"\?\s*$|\boordeel\b[^.?!]{0,60}\baan\s+(?:de|uw)\s+Kamer\b|\b(?:zo|straks|zo\s*meteen|dadelijk|zo\s+dadelijk)\s+(?:nog\s+)?(?:even\s+)?op\s+terug\b|"
    r"\b(?:in|met|bij|door\s+middel\s+van)\s+(?:deze|dit|onderhavige|bijgaande)\s+(?:brief|bericht|rapportage)\b|\bhierbij\b|\bgevolg\s+aan\b|"
    r"^(?:als|indien|mocht|wanneer|stel)\b|\b(?:niet|geen|nooit)\b[^.?!]{0,40}\b(?:toe|toezegg\w+|informeren|sturen|terug)\b|"
    r"\b(?:heb|heeft|hebben|had|hadden|is|was|werd)\b[^.?!]{0,80}\b(?:toegezegd|gestuurd|geïnformeerd|gezonden|gedaan)\b|\bzegde\b|"
    r"\b(?:kan|kunt|wil|wilt|zou|zouden)\s+(?:de\s+minister|de\s+staatssecretaris|u|hij|zij|het\s+kabinet)\b|\bverzoekt?\b|\bvraagt?\b",
    re.I,
)
_SENTENCE = re.compile(r"[^.?!]+(?:\.(?=\d|[a-z])[^.?!]*)*[.?!]*\s*")


def toezeggingen(stuk: Kamerstuk) -> tuple[Toezegging, ...]:
    """Return the sentences of ministers in a debate, or of a letter of the government, that promise something."""
    return tuple(_found(stuk))


def promises(sentence: str) -> bool:
    """Tell whether a sentence by its form promises something to the chamber."""
    if _TELLING.search(sentence.lower()) is None:
        return False
    return _FORMS.search(sentence) is not None and _NONE.search(sentence) is None


def _found(stuk: Kamerstuk) -> Iterator[Toezegging]:
    for node, who in _spoken(stuk):
        if isinstance(node, Paragraph) and _TELLING.search(node.text.lower()):
            for match in _SENTENCE.finditer(node.text):
                sentence = match[0].rstrip()
                if promises(sentence):
                    start = node.span.start + match.start()
                    yield words(stuk, start, start + len(sentence), (node,), Toezegging, speaker=who)


def _spoken(stuk: Kamerstuk) -> Iterator[tuple[Node, Person | None]]:
    """Yield what members of the government say, with who says it."""
    if isinstance(stuk.content, Debat):
        for turn in stuk.content.turns:
            if turn.role == "bewindspersoon":
                yield from ((node, turn.speaker) for node in turn.nodes)
    elif isinstance(stuk.content, Brief) and stuk.header.soort == "brief-regering":
        who = stuk.content.senders[0] if len(stuk.content.senders) == 1 else None
        yield from ((node, who) for node in stuk.paragraphs)
