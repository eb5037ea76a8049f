"""Who signed: from the signature block where the source marks it, else from the last lines of the body."""

import re
from collections.abc import Sequence

from kamerstuk.model import Signature
from kamerstuk.tokens import Kind, Token

_OFFICES = (
    "minister|staatssecretaris|voorzitter|griffier|president|informateur|formateur|ombudsman|verkenner|rapporteur"
)
_OFFICE = re.compile(rf"(?:(?:De|Het|Namens de)\s.{{0,120}}?)?(?i:{_OFFICES}|lid|leden)\b.{{0,160}}", re.S)
_OFFICE_START = re.compile(rf"(?:De|Het|Namens)\s(?i:vice-?|adjunct-?)?(?i:{_OFFICES})")
_NAME = re.compile(r"[\w’'‘.\u2010-\u2015-]+(?: [\w’'‘.\u2010-\u2015-]+){0,6}")
GIVEN = "Gegeven"
"""The line before the signatures of a bill (formats handbook, B.3)."""
_MOTION_END = re.compile(r"(?:en )?gaat over tot de orde van de dag[.,]?", re.I)


def read_signatures(tokens: Sequence[Token]) -> tuple[Signature, ...]:
    """Return the signatures of a paper in printed order."""
    marked = [token for token in tokens if token.kind is Kind.PARAGRAPH and token.role in ("functie", "naam")]
    if any(token.role == "naam" for token in marked):
        return _pairs(marked)
    return _trailing(_body(tokens))


def _pairs(tokens: Sequence[Token]) -> tuple[Signature, ...]:
    found = []
    office = None
    for token in tokens:
        if token.role == "functie":
            office = f"{office} {token.text}" if office else token.text
        else:
            found.append(Signature(token.text.rstrip(" ,"), _clean_office(office)))
            office = None
    return tuple(found)


def _clean_office(text: str | None) -> str | None:
    return text.rstrip(" ,") if text else None


def _body(tokens: Sequence[Token]) -> list[Token]:
    """Return the paragraphs of the body outside notes, lists, tables and annexes."""
    inside, result = 0, []
    for token in tokens:
        if token.edge and (token.kind is not Kind.DIVISION or token.role not in ("", "article")):
            inside += token.edge
        elif not token.edge and not inside and token.kind in (Kind.PARAGRAPH, Kind.HEADING):
            result.append(token)
    return result


def _trailing(body: Sequence[Token]) -> tuple[Signature, ...]:
    end = next((i for i in range(len(body) - 1, -1, -1) if _MOTION_END.fullmatch(body[i].text)), None)
    if end is not None:
        return tuple(Signature(token.text) for token in body[end + 1 :] if is_name(token.text))
    lines: list[Token] = []
    for token in reversed(body):
        if token.text == GIVEN:
            break
        if token.kind is Kind.HEADING or not (is_name(token.text) or is_office(token.text)):
            break
        lines.insert(0, token)
    if not lines or len(lines) == len(body):
        return ()
    return _pairs([token._replace(role="functie" if is_office(token.text) else "naam") for token in lines])


def is_name(text: str) -> bool:
    """Tell whether a line can be the name of a person: few words, no sentence."""
    return (
        _NAME.fullmatch(text) is not None
        and len(text) <= 60
        and (text[0].isupper() or text[0] in "’'")
        and not any(char.isdigit() for char in text)
        and (not text.endswith(".") or text.lower().endswith(" c.s."))
        and any(word[:1].isupper() for word in text.split())
    )


def is_office(text: str) -> bool:
    """Tell whether a line names an office: "De Staatssecretaris van Justitie en Veiligheid,"."""
    return len(text) <= 200 and (
        (text.endswith(",") and _OFFICE.fullmatch(text) is not None)
        or (_OFFICE_START.match(text) is not None and text[-1] not in ".;:")
    )
