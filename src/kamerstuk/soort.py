"""The kind of a kamerstuk, read from its title line, 1814 to today. One table; the first match decides."""

import re
from functools import cache

from kamerstuk.terms import Publicatie, Soort

_TABLE: tuple[tuple[str, Soort], ...] = (
    (r"MOTIE\b", Soort.MOTIE),
    (r"(?:SUB)?AM(?:EN|DEN)DEMENT", Soort.AMENDEMENT),
    (r"VERSLAG VAN EEN (?:NADER )?SCHRIFTELIJK OVERLEG", Soort.VERSLAG_SCHRIFTELIJK_OVERLEG),
    (
        r"VERSLAG VAN EEN (?:ALGEMEEN OVERLEG|COMMISSIEDEBAT|NOTAOVERLEG|WETGEVINGSOVERLEG|"
        r"RONDETAFELGESPREK|HOORZITTING|BEGROTINGSOVERLEG|MONDELING OVERLEG|GESPREK|WERKBEZOEK|"
        r"DESKUNDIGENBIJEENKOMST|EXPERTMEETING|TECHNISCHE BRIEFING|RAPPORTEUR|BIJEENKOMST|POLITIEKE DIALOOG|DEBAT)",
        Soort.VERSLAG_COMMISSIEDEBAT,
    ),
    (r"(?:VERSLAG HOUDENDE EEN )?LIJST VAN VRAGEN EN ANTWOORDEN", Soort.LIJST_VAN_VRAGEN_EN_ANTWOORDEN),
    (r"(?:VERSLAG HOUDENDE EEN )?LIJST VAN VRAGEN", Soort.LIJST_VAN_VRAGEN),
    (r"GELEIDENDE BRIEF", Soort.GELEIDENDE_BRIEF),
    (r"KONINKLIJKE BOODSCHAP", Soort.KONINKLIJKE_BOODSCHAP),
    (r"(?:VOORSTEL|ONTWERP) VAN (?:RIJKS)?WET", Soort.VOORSTEL_VAN_WET),
    (r"MEMORIE VAN TOELICHTING", Soort.MEMORIE_VAN_TOELICHTING),
    (r"MEMORIE VAN ANTWOORD", Soort.MEMORIE_VAN_ANTWOORD),
    (r"ADVIES.{0,40}RAAD VAN STATE|ADVIES EN NADER RAPPORT|ADVIES EN REACTIE", Soort.ADVIES_RAAD_VAN_STATE),
    (r"VOORLICHTING VAN DE AFDELING ADVISERING", Soort.VOORLICHTING_RAAD_VAN_STATE),
    (r"NADER RAPPORT", Soort.NADER_RAPPORT),
    (r"NOTA NAAR AANLEIDING VAN HET", Soort.NOTA_NAAR_AANLEIDING_VAN_HET_VERSLAG),
    (r".{0,30}\bNOTA VAN WIJZIGING", Soort.NOTA_VAN_WIJZIGING),
    (r".{0,20}\bNOTA VAN VERBETERING", Soort.NOTA_VAN_VERBETERING),
    (r"INITIATIEFNOTA", Soort.INITIATIEFNOTA),
    (r"(?:EIND)?VERSLAG\b", Soort.VERSLAG),
    (
        r"(?:BRIEF|BRIEVEN) VAN (?:DE |DEN |HET |OE )?(?:VICE)?-?"
        r"(?:MINISTER|STAATSSECRETARIS|KABINET|REGERING)",
        Soort.BRIEF_REGERING,
    ),
    (r"BRIEF\b|BRIEVEN\b", Soort.BRIEF_OVERIG),
    (r"(?:FINANCIEEL )?JAARVERSLAG|DEPARTEMENTAAL JAARVERSLAG", Soort.JAARVERSLAG),
    (r"(?:EIND)?RAPPORT", Soort.RAPPORT),
    (r"RAMING", Soort.RAMING),
    (r"NOTA\b", Soort.NOTA),
)
# What may stand before the words of a kind and leaves it what it is: "TWEEDE NADER GEWIJZIGDE MOTIE".
_CHANGED = (
    "NADERE? GEWIJZIGDE? AANGEPASTE? AANVULLENDE? VERVANGENDE? HERZIENE? VERBETERDE? HERDRUK(?:TE?)? GEZAMENLIJKE? "
    "VOORLOO?PIGE? STENOGRAFISCHE? BEKNOPTE? ONGEWIJZIGDE? EERSTE TWEEDE DERDE VIERDE VIJFDE ZESDE ZEVENDE ACHTSTE "
    "NEGENDE TIENDE"
)
_BEFORE = re.compile(rf"(?:(?:{_CHANGED.replace(' ', '|')}|[A-Z]+(?:DE|STE)(?= NADERE? )) )+")
_COMPILED = tuple((re.compile(pattern), soort) for pattern, soort in _TABLE)


# Words of title lines that carry the kind; a misprint of one of them is told by its form.
_WORDS = (
    "GEWIJZIGDE GEWIJZIGD MOTIE AMENDEMENT SUBAMENDEMENT BRIEF MINISTER MINISTERS STAATSSECRETARIS MEMORIE "
    "TOELICHTING ANTWOORD VERSLAG NOTA AANLEIDING WIJZIGING VERBETERING VOORSTEL BOODSCHAP KONINKLIJKE RAPPORT "
    "ADVIES OVERLEG LIJST VRAGEN ANTWOORDEN INITIATIEFNOTA JAARVERSLAG VOORLOPIG GELEIDENDE COMMISSIEDEBAT "
    "SCHRIFTELIJK ALGEMEEN"
).split()


def soort_of(title: str) -> Soort:
    """Return the kind that a title line names, one misprint in a word allowed; `Soort.OVERIG` where none does."""
    folded = _folded(title)
    found = _match(folded)
    return found if found is not Soort.OVERIG else _match(_mended(folded))


_PUT_OFF = re.compile(r"(?:nadere )?mededeling\b", re.I)


def soort_in_series(publicatie: Publicatie, title: str | None, answer_line: str) -> Soort | None:
    """Return the kind of a paper in its series.

    `answer_line` is the line under the title of written questions: "Antwoord van Minister …", "Mededeling van …". None
    for a kamerstuk, or a paper outside dossiers, whose title is not known.
    """
    if publicatie is Publicatie.HANDELINGEN:
        return Soort.HANDELINGEN
    if publicatie is Publicatie.KAMERVRAGEN:
        return Soort.SCHRIFTELIJKE_VRAGEN
    if publicatie is Publicatie.AANHANGSEL:
        put_off = _PUT_OFF.match(answer_line)
        return Soort.MEDEDELING_UITSTEL_ANTWOORD if put_off else Soort.ANTWOORD_SCHRIFTELIJKE_VRAGEN
    return soort_of(title) if title else None


def is_misprinted(title: str) -> bool:
    """Tell whether the kind of a title line could be read only by mending a misprint: "GEWIJZIGE MOTIE"."""
    folded = _folded(title)
    return _match(folded) is Soort.OVERIG and _match(_mended(folded)) is not Soort.OVERIG


def _folded(title: str) -> str:
    return " ".join(title.upper().split()).replace("0", "O")  # "0" for "O" is a known typo of the printer


def _match(folded: str) -> Soort:
    before = _BEFORE.match(folded)
    for words in (folded, folded[before.end() :] if before else ""):
        for pattern, soort in _COMPILED:
            if pattern.match(words):
                return soort
    return Soort.OVERIG


def _mended(folded: str) -> str:
    """Return a title with words that are one letter off a known word, or have two in the wrong order, put right."""
    return " ".join(_known(word) for word in folded.split())


@cache
def _known(word: str) -> str:
    import regex  # matches with tolerance; needed for one paper in a thousand

    if len(word) < 5 or word in _WORDS:
        return word
    slips = (known for known in _WORDS if regex.fullmatch(rf"(?:{known}){{e<=1}}", word) or _is_swapped(known, word))
    return next(slips, word)


def _is_swapped(known: str, word: str) -> bool:
    """Tell whether two neighbours changed places: "MOITE"."""
    apart = [i for i, (one, other) in enumerate(zip(known, word, strict=False)) if one != other]
    return len(known) == len(word) and len(apart) == 2 and apart[1] == apart[0] + 1 and sorted(known) == sorted(word)
