"""An explanatory memorandum: its general part, and its notes each tied to the articles that it explains."""

import re
from collections.abc import Iterator, Sequence

from kamerstuk.kinds.changes import count
from kamerstuk.kinds.parts import has_words, part, signature_lines, words
from kamerstuk.model import ArticleNote, Kamerstuk, MemorieVanToelichting, Node, Part, Section, SectionKind, Soort
from kamerstuk.tree import extent

_BY_ARTICLE = re.compile(
    r"(?:artikels?gewij(?:s|ze)\b.*|(?:toelichting\s+)?(?:op\s+|bij\s+)?(?:de\s+)?(?:afzonderlijke\s+)?artikelen)",
    re.I,
)
_NUMBER = r"(?:\d+[a-z]{0,3}(?:[:.]\d+[a-z]{0,3})*|[IVXLC]+(?:bis|ter|quater)?[a-z]?)"
_PART = r"(?!en\b|of\b)[A-Za-z]{1,3}|\d{1,2}°?"
_AND = r"(?:\s*(?:,\s*en|,|en|alsmede|t/m)\s*|[-–])"
_OPENING = re.compile(
    r"(?:§\s?\d+\.?\s+|ad\s+|(?:toelichting\s+)?(?:op\s+|bij\s+)?(?:de\s+)?)?(?=artikel|onderde)", re.I
)
_ARTICLES = re.compile(rf"(?:de\s+)?artikel(?:en)?\s+(?P<list>{_NUMBER}(?:{_AND}{_NUMBER}(?!\w))*)", re.I)
_PARTS = re.compile(
    rf"onderde(?:el|len)\s+(?P<list>(?:{_PART})(?:{_AND}(?:onderdeel\s+)?(?:{_PART})(?!\w))*)"
    r"(?:,?\s+onder\s+\w{1,3}(?:\s+en\s+\w{1,3})?)?",
    re.I,
)
# "Artikel II, A en C": letters alone behind the article.
_LETTERS = re.compile(rf"(?P<list>[A-Z]{{1,2}}(?!\w)(?:{_AND}[A-Z]{{1,2}}(?!\w))*)")
_BETWEEN = re.compile(r"\s*(?:,\s*en|,|\ben|\balsmede)\s+(?:de\s+)?")
_RANGE = re.compile(r"\s*t/m\s*|(?<=\d)[-–](?=\d)|(?<=[A-Z])[-–](?=[A-Z])")
_LIST = re.compile(r"\s*(?:,|\ben\b|\balsmede\b)\s*(?:onderdeel\s+)?")


def read(stuk: Kamerstuk) -> MemorieVanToelichting | None:
    """Return the general part and the notes on articles; None for another paper that has no notes on articles."""
    general, notes = _divided(stuk)
    view = MemorieVanToelichting(
        general=tuple(part(stuk, (section,), Part) for section in general if has_words(section)),
        article_notes=tuple(_notes(stuk, notes)),
    )
    required = stuk.header.soort is not Soort.MEMORIE_VAN_TOELICHTING
    return None if required and not view.article_notes else view


def _divided(stuk: Kamerstuk) -> tuple[list[Section], list[Section]]:
    """Return the sections of the general part, and those that explain articles, in reading order."""
    top = list(stuk.sections)
    at = next((i for i, section in enumerate(top) if _is_by_article(section)), None)
    if at is None:  # no heading over them: the articles stand among the sections
        at = next((i for i, section in enumerate(top) if section.kind is SectionKind.ARTICLE), len(top))
    general = [inner for section in top[:at] for inner in _opened(section)]
    return general, top[at:]


def _is_by_article(section: Section) -> bool:
    return _BY_ARTICLE.fullmatch((section.title or section.label or "").strip(" .:")) is not None


def _opened(section: Section) -> Sequence[Section]:
    """Return the sections under the heading "Algemeen", or the section itself."""
    return section.sections if section.sections and not section.blocks else (section,)


def _notes(stuk: Kamerstuk, sections: Sequence[Section]) -> Iterator[ArticleNote]:
    signed = signature_lines(stuk)
    article: tuple[str, ...] = ()
    for section in _walked(sections):
        if section.kind is SectionKind.ANNEX:
            return
        named = articles_in(_heading(section), article)
        if not named:
            continue
        if any("." not in name for name in named):
            article = named
        nodes = [node for node in _own_blocks(section) if id(node) not in signed and has_words(node)]
        if nodes:
            start = (section.label_span or section.title_span or section.span).start
            end = max(extent(node)[1] for node in nodes)
            yield words(stuk, start, end, (section,), ArticleNote, articles=named)


def _heading(section: Section) -> str:
    return " ".join(text for text in (section.label, section.title) if text)


def _walked(sections: Sequence[Section]) -> Iterator[Section]:
    for section in sections:
        yield section
        yield from _walked(section.sections)


def _own_blocks(section: Section) -> Iterator[Node]:
    """Yield the blocks of a note, those under headings that name no article too."""
    yield from section.blocks
    for inner in section.sections:
        if not articles_in(_heading(inner), ("1",)):
            yield from _own_blocks(inner)


def articles_in(heading: str, above: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the articles that a heading over a note names.

    "Artikelen 3 tot en met 5" gives 3, 4, 5; "Artikel I, onderdelen B en C" gives I.B, I.C; "Onderdeel A" under
    "Artikel I" gives I.A.
    """
    heading = heading.replace("tot en met", "t/m")
    opening = _OPENING.match(heading)
    at = opening.end() if opening else 0
    over = above[-1] if above else None
    found: dict[str, list[str]] = {}  # article to its onderdelen
    while group := _group(heading, at, behind=bool(found)):
        if group.re is _ARTICLES:
            named = _expanded(group["list"], roman=True)
            found.update({article: [] for article in named})
            over = named[-1]
        elif over:
            found.setdefault(over, []).extend(_expanded(group["list"]))
        between = _BETWEEN.match(heading, group.end())
        at = between.end() if between else len(heading)
    return tuple(name for article, parts in found.items() for name in _with_parts(article, parts))


def _group(heading: str, at: int, *, behind: bool) -> re.Match[str] | None:
    """Match articles or onderdelen; letters alone only `behind` an article."""
    found = _ARTICLES.match(heading, at) or _PARTS.match(heading, at)
    return found or (_LETTERS.match(heading, at) if behind else None)


def _with_parts(article: str, parts: Sequence[str]) -> Iterator[str]:
    yield from (f"{article}.{label}" for label in parts) if parts else (article,)


def _expanded(listed: str, *, roman: bool = False) -> tuple[str, ...]:
    found: list[str] = []
    for piece in _LIST.split(listed):
        first, *last = _RANGE.split(piece.strip())
        found += count(first, last[0], roman=roman) if last else [first]
    return tuple(label.rstrip("°") for label in found if label)
