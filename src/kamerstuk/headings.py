"""What a heading says of itself: printed label, number, title and kind."""

import re
from typing import NamedTuple

from kamerstuk.dutch import is_roman
from kamerstuk.model import SectionKind


class Heading(NamedTuple):
    """A heading taken apart."""

    label: str | None
    """As printed: "1.", "Artikel 3"."""
    number: str | None
    """Number in the label: "1", "2.1", "II"."""
    title: str | None
    """The rest."""
    kind: SectionKind
    """What the words make it."""


_ARTICLE_NUMBER = r"(?:\d[\w:.]*\w|\d|[IVXL]{1,7}[A-Za-z]?|[A-Z])"
_MORE_ARTICLES = (
    rf"(?:(?:,? (?:en|tot en met|t/m)|,) (?:{_ARTICLE_NUMBER}(?!\w)"
    r"|(?:onderdelen|onderdeel|lid|(?:\w+de|\w+ste) lid)(?: [A-Za-z\d]+(?!\w))?))*"
)
_ARTICLES = re.compile(
    rf"(?P<label>(?:Ad |Toelichting )?artikel(?:en)?[ \u00a0](?P<number>{_ARTICLE_NUMBER})"
    rf"{_MORE_ARTICLES}[.:]?)(?=\s|$|\()",
    re.I,
)
_WORDS = (
    "Vraag|Vragen|Antwoord(?: op vra(?:ag|gen))?|Bijlage|Hoofdstuk|Paragraaf|Afdeling|Titel|Deel|Onderdeel|Onderdelen|§"
)
_NAMED = re.compile(
    rf"(?P<label>(?P<word>{_WORDS})[ \u00a0]?(?P<number>[\dA-Z][\w.]{{0,6}}?)"
    r"(?:(?:, | en | t/m )[\dA-Z]{1,3})*[.:]?)(?=\s|$)",
    re.I,
)
_NUMBERED = re.compile(
    r"(?P<label>(?P<number>\d{1,3}(?:\.\d{1,3}){0,4}|[IVX]{1,6}|[A-Z]|[a-z])(?P<dot>[.):]?))[ \u00a0]+(?=\S)"
)
_KINDS = {
    "vraag": SectionKind.QUESTION,
    "vragen": SectionKind.QUESTION,
    "antwoord": SectionKind.ANSWER,
    "bijlage": SectionKind.ANNEX,
}


def read_heading(text: str, label: str = "") -> Heading:
    """Take a heading apart; `label` is what the source keeps apart already."""
    whole = f"{label} {text}".strip()
    for rule in (_article, _named):
        heading = rule(whole)
        if heading:
            return heading
    if label:
        bare = label.rstrip(".):").strip()
        return Heading(label, bare or None, text or None, SectionKind.SECTION)
    match = _NUMBERED.match(whole)
    if match and _is_number(match):
        return Heading(match["label"], match["number"], whole[match.end() :], SectionKind.SECTION)
    return Heading(None, None, whole or None, SectionKind.SECTION)


def _article(text: str) -> Heading | None:
    match = _ARTICLES.match(text)
    if not match:
        return None
    return Heading(match["label"], match["number"], text[match.end() :].strip() or None, SectionKind.ARTICLE)


def _named(text: str) -> Heading | None:
    match = _NAMED.match(text)
    if not match or not (match["number"][0].isdigit() or match["number"].isupper()):
        return None
    kind = _KINDS.get(match["word"].split()[0].lower(), SectionKind.SECTION)
    return Heading(match["label"], match["number"].rstrip("."), text[match.end() :].strip() or None, kind)


def _is_number(match: re.Match[str]) -> bool:
    """Tell a number from a word: letters need their dot, Roman numerals do not, a lone "2019" is a year."""
    number, dot = match["number"], match["dot"]
    if number[0].isdigit():
        return bool(dot) or len(number) < 3 or "." in number
    return bool(dot) or (is_roman(number) and set(number) <= set("IVX"))


def decimals(number: str | None) -> tuple[int, ...]:
    """Return "2.1" as (2, 1); an empty tuple for what is no decimal number."""
    if not number or not re.fullmatch(r"\d{1,3}(?:\.\d{1,3})*", number):
        return ()
    return tuple(map(int, number.split(".")))
