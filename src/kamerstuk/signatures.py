"""Who signed: from the signature block where the source marks it, else from the last lines of the body."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from unicodedata import normalize

from kamerstuk.forms import GIVEN, MOTION_CLOSING
from kamerstuk.model import Signature
from kamerstuk.tokens import Kind, Token

_OFFICES = (
    "minister|staatssecretaris|voorzitter|griffier|president|informateur|formateur|ombudsman|verkenner|rapporteur"
)
_OFFICE = re.compile(rf"(?:(?:De|Het|Namens de)\s.{{0,120}}?)?(?i:{_OFFICES}|lid|leden)\b.{{0,160}}", re.S)
_OFFICE_START = re.compile(rf"(?:De|Het|Namens)\s(?i:vice-?|adjunct-?)?(?i:{_OFFICES})")
_NAME = re.compile(r"[\w’'‘.\u2010-\u2015-]+(?: [\w’'‘.\u2010-\u2015-]+){0,6}")
# What a name may begin with in lower case: a particle, or a title.
_PARTICLE = re.compile(
    r"(?:van|de|den|der|ten|ter|te|'t|’t|in|op|el|al|von|la|le|du|d['’]|mr|drs|dr|ir|ing|prof)\b", re.I
)
_BETWEEN_NAMES = re.compile(r",\s+|\s+en\s+")
# "De Minister van Financiën, A. B. C. Akkerman": office and name in one line, told apart by the initials.
_OFFICE_AND_NAME = re.compile(
    r"(?P<office>(?:De|Het|Namens)\s.{5,160}?),\s+(?P<name>(?:(?:drs|mr|dr|ir|prof)\.\s?)*(?:[A-Z][a-z]{0,2}\.\s?){1,6}.{2,40}"
    r"|[A-ZÀ-Þ][A-ZÀ-Þ’' -]{2,40}\.?)"  # "De Minister van Justitie, WIJERS." (1945 to 1968)
)
_NAME_WITH_STOP = re.compile(
    r"(?:[A-Z]\.\s?)+\S.{1,50}\.|[A-ZÀ-Þ][A-ZÀ-Þ’' —-]{2,40}\."
)  # "A. AKKERMAN.", "VAN DER WAERDEN." (old print)
# What old print and scans set under the signatures: a note without its mark-up, the foot of the last page.
_UNDER_SIGNATURES = re.compile(
    r"[\d'’`*]{1,2}\s?\)?\s?(?:Samenstelling|Herdruk|Nedergelegd|Ter inzage|Zijn |Deze |De heer|Dit )[\s\S]*|"
    r"Bijlagen\.?|"
    r"\d{4}\s?[—–-]\s?\d{2,4}\.?|Handelingen der Staten.{0,60}|\d{1,3} vel|\d{1,2}"
)
# "De Minister van Financiën, W. Bos De Staatssecretaris van Financiën, J.C. de Jager": two signers on one line.
_BETWEEN_SIGNERS = re.compile(r"(?<=[a-zà-ÿ]),?\s(?=De\s(?:Minister|Staatssecretaris|[Gg]riffier|[Vv]oorzitter)\s)")
_MOST_UNDER = 3
# The chair and the clerk of a committee sign by surname.
_CHAIR_AND_NAME = re.compile(
    r"(?P<office>De\s(?:fungerend\s)?(?:(?:adjunct-|waarnemend\s)?griffier|(?:onder)?voorzitter)(?:\svan\sde\s[^,]{3,120})?),"
    r"\s+(?P<name>[^,]{2,40})"
)


def read_signatures(tokens: Sequence[Token]) -> tuple[Signature, ...]:
    """Return the signatures of a paper in printed order."""
    marked = [token for token in tokens if token.kind is Kind.PARAGRAPH and token.role in ("functie", "naam")]
    if any(token.role == "naam" for token in marked):
        return _pairs(marked)
    outside = _body(tokens)
    parts = any(token.kind is Kind.DIVISION for token in tokens)
    return _trailing(outside, alone=not parts)


def _pairs(tokens: Sequence[Token]) -> tuple[Signature, ...]:
    """Pair each name with the office above it; with the one below where the name comes first, as in letters."""
    if [token.role for token in tokens[:2]] == ["naam", "functie"] and tokens[-1].role == "functie":
        tokens = tokens[::-1]
        return _pairs(tokens)[::-1]
    found = []
    office = None
    for token in tokens:
        if token.role == "functie":
            office = f"{office} {token.text}" if office else token.text
        else:
            found.append(Signature(bare_name(token.text), _clean_office(office)))
            office = None
    return tuple(found)


def bare_name(text: str) -> str:
    """Return a name without the mark that closes its line: "Van Zon," and "De Wilde." but "Krol c.s."."""
    plain = normalize("NFC", text).strip(" ,;")
    return plain if plain.lower().endswith("c.s.") else plain.rstrip(" .,;")


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


def _trailing(body: Sequence[Token], *, alone: bool) -> tuple[Signature, ...]:
    end = next((i for i in range(len(body) - 1, -1, -1) if MOTION_CLOSING.read(body[i].text)), None)
    if end is not None and not any(is_office(token.text) for token in body[end + 1 :]):
        return tuple(Signature(name) for token in body[end + 1 :] for name in names_in(token.text))
    return _last_lines(_above_foot(body), alone=alone)


def _above_foot(body: Sequence[Token]) -> Sequence[Token]:
    under = 0
    while under < min(_MOST_UNDER, len(body)) and _UNDER_SIGNATURES.fullmatch(body[-1 - under].text):
        under += 1
    return body[: len(body) - under]


def _last_lines(body: Sequence[Token], *, alone: bool) -> tuple[Signature, ...]:
    """Read offices and names from the end up, as far as lines are such; `alone`: all the paper says is in `body`."""
    lines: list[Token] = []
    taken = 0
    for token in reversed(body):
        parts = [] if token.text == GIVEN or token.kind is Kind.HEADING else list(_signed(token))
        if not parts:
            break
        lines[:0] = parts
        taken += 1
    return _pairs(lines) if taken < len(body) or not alone else ()  # a paper is not signatures alone


def _signed(token: Token) -> Iterator[Token]:
    """Yield the office and the name that a line is or holds; nothing for a line of the text."""
    pieces = _BETWEEN_SIGNERS.split(token.text)
    each = [list(_one_signed(token._replace(text=piece))) for piece in pieces]
    yield from chain.from_iterable(each) if all(each) else ()


def _one_signed(token: Token) -> Iterator[Token]:
    text = normalize("NFC", token.text)
    both = _OFFICE_AND_NAME.fullmatch(text) or _CHAIR_AND_NAME.fullmatch(text)
    if both and is_office(f"{both['office']},") and is_name(bare_name(both["name"])):
        yield token._replace(text=both["office"], role="functie")
        yield token._replace(text=both["name"], role="naam")
    elif is_office(text):
        yield token._replace(role="functie")
    elif is_name(text) or (_NAME_WITH_STOP.fullmatch(text) and is_name(bare_name(text))):
        yield token._replace(role="naam")


def names_in(line: str) -> tuple[str, ...]:
    """Return the names in a line under a motion: one or more, as in "Jetten en Eerdmans."; none if one is no name."""
    names = [bare_name(part) for part in _BETWEEN_NAMES.split(normalize("NFC", line).strip()) if part.strip(" .,;")]
    return tuple(names) if names and all(map(is_name, names)) else ()


def is_name(text: str) -> bool:
    """Tell whether a line can be the name of a person: few words, no sentence."""
    return (
        _NAME.fullmatch(text) is not None
        and len(text) <= 60
        and (text[0].isupper() or _PARTICLE.match(text) is not None)
        and not any(char.isdigit() for char in text)
        and (not text.endswith(".") or text.lower().endswith(" c.s."))
        and any(word[:1].isupper() for word in text.split())
        and all(word[:1].isupper() or _PARTICLE.match(word) or word.lower() == "c.s." for word in text.split())
    )


def is_office(text: str) -> bool:
    """Tell whether a line names an office: "De Staatssecretaris van Justitie en Veiligheid,"."""
    return len(text) <= 200 and (
        (text.endswith(",") and _OFFICE.fullmatch(text) is not None)
        or (_OFFICE_START.match(text) is not None and text[-1] not in ".;:")
    )
