"""References to another reference: notes, "ibid.", "idem", "t.a.p.", and papers that a note beside them names."""

import re

from kamerstuk.citations.grammar.parliament import numbers_of, pinpoint
from kamerstuk.citations.grammar.vocabulary import AND, GAP, NUMBERED, PAGES, SECTION, SEP
from kamerstuk.citations.mention import Back, Mention, Papers
from kamerstuk.citations.patterns import pattern
from kamerstuk.citations.row import Found, Row
from kamerstuk.model import CitationKind

# "zie noot 3", "voetnoot 12", "supra noot 5, p. 8": "zie" stands outside. Group: note.
_NOTE = pattern(
    rf"(?:supra\s)?(?i:voet|eind)?(?i:noten|noot)\s(?:nr\.\s?)?(?P<note>\d{{1,3}})(?!\w)(?![.:]\d)"
    rf"(?:(?P<further>(?:(?:{GAP},{GAP}|{AND})\d{{1,3}}(?![\w:-]|\.\d)){{1,8}}+)|(?:{PAGES}))?"
)

_FIGURE = pattern(r"\d+")
_BEHIND_A_PAPER = pattern(r"(?:\bnrs?\.?\s?\w{1,5}|\b(?:p|blz|pag)\.\s?[\d–-]{1,9}),\s$")
_OF_A_PAPER = pattern(r"\s(?:bij|van|in)\s(?=(?:de\s)?(?i:kamerstuk|stuk\snr))")

# "Ibid., p. 3", "ibidem", "t.a.p.", "a.w., p. 3"; "a.w. (noot 7)" is read by the row above.
_SAME = pattern(
    r"(?P<same>(?i:ibidem|(?:ibid|t\.\s?a\.\s?p|loc\.\scit|op\.\scit|a\.w)(?![a-z])\.?+))(?![a-z])"
    rf"(?!,?\s\((?:voet)?noot)(?:{PAGES})?"
)

_IN_ABBREVIATION = pattern(r"[^\W\d_]\.\s?$")
_INITIALS = pattern(r"A\.W\.\s[A-Z][a-z]")

# "Idem, nr. 5", "idem, p. 2", "Idem." Groups: many, one, pages.
_IDEM = pattern(rf"(?i:idem)(?!\w)(?:{SEP}{NUMBERED})?(?:{PAGES})?(?:{SECTION})?(?P<alone>(?=\.?{GAP}(?:$|\n|;)))?")
# A note or a line begins before it, or a list of references goes on: elsewhere "idem" is a ditto.
_FRESH = pattern(r"(?:^|[;,(\n]\s?|\n[ \t]*\d{1,3}[.)]?[ \t]|^\s*\d{1,3}[.)]?\s|zie\s)$", re.I)

# "voornoemde motie", "deze motie" are not: only words that look back to a paper named before.
_AFORESAID = pattern(
    r"(?i:(?:voor|boven|eerder)(?:noemde|genoemde|\sgenoemde))\s(?i:motie|amendement|kamerstuk|kamerbrief)(?!\w)"
)

# "motie van het lid Van Laar", "motie-Klaver c.s.": a reference only where a note stands beside it.
_NAME = r"[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?"
_NAMED_MOTION = pattern(
    r"(?i:motie|amendement)"
    rf"(?:-{_NAME}(?:/{_NAME})?|\svan\s(?:het\slid|de\sleden)\s(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Ee]l)"
    rf"\s){{0,2}}"
    rf"{_NAME}(?:(?:,\s|\sen\s|/)(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Ee]l)\s){{0,2}}{_NAME}){{0,5}})(?:\sc\.s\.)?"
)

# "(hierna: de agenda)": a definition; what it defines is what the note beside it cites.
_DEFINITION = pattern(r"\((?:(?:hierna|verder)(?:\ste\snoemen)?:|hierna)\s[^()\n]{2,60}\)")


def _note(found: Found) -> tuple[Mention, ...]:
    if _OF_A_PAPER.match(found.text, found.match.end()) or _BEHIND_A_PAPER.search(found.before(24)):
        return ()  # "nr. 3, p. 12, noot 8" and "noot 3 bij Kamerstuk …" is a note of that paper
    further = found.group("further")
    if not further:
        parts = Back(note=found.group("note"))
        return (found.mention(CitationKind.BACK_REFERENCE, parts, pinpoint=pinpoint(found)),)
    first = found.mention(CitationKind.BACK_REFERENCE, Back(note=found.group("note")), end=found.match.end("note"))
    base = found.match.start("further")
    return (
        first,
        *(
            found.mention(CitationKind.BACK_REFERENCE, Back(note=m[0]), start=base + m.start(), end=base + m.end())
            for m in _FIGURE.finditer(further)
        ),
    )


def _same(found: Found) -> tuple[Mention, ...]:
    if _IN_ABBREVIATION.search(found.before(3)) or _INITIALS.match(found.text, found.match.start()):
        return ()  # "m.a.w.", "mr. P.A.W. Jansen"
    return (found.mention(CitationKind.BACK_REFERENCE, Back(), pinpoint=pinpoint(found)),)


def _idem(found: Found) -> tuple[Mention, ...]:
    listed = numbers_of(found)
    if listed:
        return (found.mention(CitationKind.KAMERSTUK, Papers(None, listed), pinpoint=pinpoint(found)),)
    alone = not found.group("pages")
    ends = found.group("alone") is not None or found.group("section")
    if alone and not (ends and _FRESH.search(found.before(12))):
        return ()
    return (found.mention(CitationKind.BACK_REFERENCE, Back(), pinpoint=pinpoint(found)),)


def _aforesaid(found: Found) -> tuple[Mention, ...]:
    return (found.mention(CitationKind.BACK_REFERENCE, Back(paper=True)),)


def _beside(found: Found) -> tuple[Mention, ...]:
    return (found.mention(CitationKind.BACK_REFERENCE, Back(beside=True)),)


ROWS: tuple[Row, ...] = (
    Row(
        CitationKind.BACK_REFERENCE,
        "note",
        _NOTE,
        _note,
        triggers=("noot", "voetnoot", "noten", "voetnoten", "eindnoot", "supra"),
        must=("Zie voetnoot 12 voor de vindplaats.", "Vergelijk supra noot 8."),
        must_not=("met noot Hellema", "Ik stuur u deze noot vóór 3 juni."),
    ),
    Row(
        CitationKind.BACK_REFERENCE,
        "ibidem",
        _SAME,
        _same,
        triggers=("ibid", "t.a.p", "t. a. p", "a.w.", "loc. cit", "op. cit"),
        must=("5. Ibid., p. 3.", "en t.a.p., p. 6"),
        must_not=(
            "Van der Meer, a.w. (noot 7), p. 12.",
            "De wet vervalt, m.a.w. er geldt niets.",
            "mr. J.A.W. de Boer",
        ),
    ),
    Row(
        CitationKind.BACK_REFERENCE,
        "idem",
        _IDEM,
        _idem,
        triggers=("idem",),
        must=("4. Idem, p. 2.", "nr. 3, p. 5; idem, nr. 7, p. 9"),
        must_not=("Idem voor den assistent bij de waterstaat te Batavia.", "12 vrouwen 8 mannen Idem België"),
    ),
    Row(
        CitationKind.BACK_REFERENCE,
        "aforesaid paper",
        _AFORESAID,
        _aforesaid,
        triggers=("voornoemd", "voorgenoemd", "bovengenoemd", "eerdergenoemd", "eerder genoemd"),
        must=("De voornoemde motie is uitgevoerd.",),
        must_not=("De voornoemde regeling is vervallen.",),
    ),
    Row(
        CitationKind.BACK_REFERENCE,
        "motion by its mover",
        _NAMED_MOTION,
        _beside,
        triggers=("motie", "amendement"),
        must=("de motie van het lid Van Laar", "de motie-Klaver c.s."),
        must_not=("de motie van het kabinet",),
    ),
    Row(
        CitationKind.BACK_REFERENCE,
        "definition",
        _DEFINITION,
        _beside,
        triggers=("(hierna", "(verder"),
        must=("de integrale migratieagenda (hierna: de agenda)",),
        must_not=("(verder weg)",),
    ),
)
