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
    """Number in the label: "1", "2.1", "II"; those of several questions with spaces between: "3 4 5"."""
    title: str | None
    """The rest."""
    kind: SectionKind
    """What the words make it."""


_ARTICLE_NUMBER = r"(?:\d[\w:.]*\w|\d|[IVXL]{1,7}(?:bis|ter|quater|quinquies|[A-Za-z])?|[A-Z])"
_MORE_ARTICLES = (
    rf"(?:(?:,? (?:en|tot en met|t/m)|,) (?:{_ARTICLE_NUMBER}(?!\w)"
    r"|(?:onderdelen|onderdeel|lid|(?:\w+de|\w+ste) lid)(?: [A-Za-z\d]+(?!\w))?))*"
)
_ARTICLES = re.compile(
    rf"(?P<label>(?:Ad |Toelichting )?artikel(?:en)?[ \u00a0](?P<number>{_ARTICLE_NUMBER})"
    rf"{_MORE_ARTICLES}[.:]?)(?=\s|$|\()",
    re.I,
)
_ASKED = "Vraag|Vragen|Antwoord(?:en)?(?: op (?:de )?vra(?:ag|gen))?"
_WORDS = f"{_ASKED}|Bijlage|Hoofdstuk|Paragraaf|Afdeling|Titel|Deel|Onderdeel|Onderdelen|§"
_NAMED = re.compile(
    rf"(?P<label>(?P<word>{_WORDS})[ \u00a0]?(?P<number>[\dA-Z][\w.]{{0,6}}?)"
    r"(?:(?:,? en |, ?|,? t/m | tot en met | ?[-–] ?)[\dA-Z]{1,3}(?!\w))*[.:]?)(?=\s|$)",
    re.I,
)
_LISTED = re.compile(
    r"(?P<label>(?P<number>\d{1,3})(?:(?:,? en |, ?|,? t/m | tot en met |[-–])\d{1,3}(?!\w))+[.:]?)(?=\s|$)"
)
"""Numbers alone, over a question or an answer in a list: "1, 2 en 3"."""
_ONE_OF_SEVERAL = re.compile(r"(?P<joint>t/m|tot en met|[-–])?\s*\b(?P<number>\d{1,3})\b")
_LONGEST_RANGE = 100  # questions answered together; a longer range is a misreading
_NUMBERED = re.compile(
    r"(?P<label>(?P<number>\d{1,3}(?:\.\d{1,3}){0,4}|[IVX]{1,6}|[A-Z]|[a-z])(?P<dot>[.):]?))"
    r"(?:[ \u00a0]+(?=\S)|(?:(?<=\d[.)])|(?<=\d\.\d)|(?<=\d\.\d\d))(?=[A-Z][a-z]))"
)
_NUMBER_ALONE = re.compile(r"\d{1,3}\.?")
_KINDS = {
    "vraag": SectionKind.QUESTION,
    "vragen": SectionKind.QUESTION,
    "antwoord": SectionKind.ANSWER,
    "antwoorden": SectionKind.ANSWER,
    "bijlage": SectionKind.ANNEX,
}


def read_heading(text: str, label: str = "") -> Heading:
    """Take a heading apart; `label` is what the source keeps apart already."""
    whole = f"{label} {text}".strip()
    for rule in (_article, _named):
        heading = rule(whole)
        if heading:
            return _with_all_numbers(heading)
    if label:
        bare = label.rstrip(".):").strip()
        return _with_all_numbers(Heading(label, bare or None, text or None, SectionKind.SECTION))
    if _NUMBER_ALONE.fullmatch(whole):
        return Heading(whole, whole.rstrip("."), None, SectionKind.SECTION)
    match = _NUMBERED.match(whole)
    if match and _is_number(match, whole[match.end()]):
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


def _is_number(match: re.Match[str], following: str) -> bool:
    """Tell a number from a word: letters need their dot, Roman numerals do not.

    A lone "2019" is a year, and "10 jaar later" tells how many: a number without a dot stands before a capital.
    """
    number, dot = match["number"], match["dot"]
    if number[0].isdigit():
        return bool(dot) or "." in number or (len(number) < 3 and not following.islower())
    return bool(dot) or (is_roman(number) and set(number) <= set("IVX"))


def _with_all_numbers(heading: Heading) -> Heading:
    """Give the heading of several questions or answers one normal form of number: "3 4 5" of "Vraag 3 t/m 5".

    Any other heading keeps its one number, or none.
    """
    label = heading.label or ""
    if heading.kind not in (SectionKind.QUESTION, SectionKind.ANSWER) and not _LISTED.fullmatch(label):
        return heading
    found: list[str] = []
    for match in _ONE_OF_SEVERAL.finditer(label):
        number = int(match["number"])
        if match["joint"] and found and 0 < number - int(found[-1]) <= _LONGEST_RANGE:
            found += map(str, range(int(found[-1]) + 1, number))
        found.append(str(number))
    return heading._replace(number=" ".join(dict.fromkeys(found))) if found else heading


def decimals(number: str | None) -> tuple[int, ...]:
    """Return "2.1" as (2, 1); an empty tuple for what is no decimal number."""
    if not number or not re.fullmatch(r"\d{1,3}(?:\.\d{1,3})*", number):
        return ()
    return tuple(map(int, number.split(".")))
