"""The closed vocabularies of the model: series, chambers, kinds of paper, of section and of reference."""

import re
from enum import StrEnum


class Publicatie(StrEnum):
    """The series in which the paper was published."""

    KAMERSTUK = "kamerstuk"
    AANHANGSEL = "aanhangsel"
    KAMERVRAGEN = "kamervragen"
    HANDELINGEN = "handelingen"
    NIET_DOSSIERSTUK = "niet-dossierstuk"


class Kamer(StrEnum):
    """The chamber that published the paper."""

    TWEEDE_KAMER = "tweede-kamer"
    EERSTE_KAMER = "eerste-kamer"
    VERENIGDE_VERGADERING = "verenigde-vergadering"


class Witness(StrEnum):
    """Who says what a field of the header holds."""

    PRINT = "print"
    FOOT_LINE = "foot-line"
    METADATA = "metadata"
    PANEL = "panel"
    MARKED_CONTENT = "marked-content"
    COMPUTED = "computed"


class Soort(StrEnum):
    """The kind of a paper, read from its title line; for other series than kamerstukken that of the series."""

    MOTIE = "motie"
    AMENDEMENT = "amendement"
    BRIEF_REGERING = "brief-regering"
    BRIEF_OVERIG = "brief-overig"
    GELEIDENDE_BRIEF = "geleidende-brief"
    KONINKLIJKE_BOODSCHAP = "koninklijke-boodschap"
    VOORSTEL_VAN_WET = "voorstel-van-wet"
    MEMORIE_VAN_TOELICHTING = "memorie-van-toelichting"
    MEMORIE_VAN_ANTWOORD = "memorie-van-antwoord"
    ADVIES_RAAD_VAN_STATE = "advies-raad-van-state"
    VOORLICHTING_RAAD_VAN_STATE = "voorlichting-raad-van-state"
    NADER_RAPPORT = "nader-rapport"
    VERSLAG = "verslag"
    VERSLAG_SCHRIFTELIJK_OVERLEG = "verslag-schriftelijk-overleg"
    VERSLAG_COMMISSIEDEBAT = "verslag-commissiedebat"
    LIJST_VAN_VRAGEN = "lijst-van-vragen"
    LIJST_VAN_VRAGEN_EN_ANTWOORDEN = "lijst-van-vragen-en-antwoorden"
    NOTA_NAAR_AANLEIDING_VAN_HET_VERSLAG = "nota-naar-aanleiding-van-het-verslag"
    NOTA_VAN_WIJZIGING = "nota-van-wijziging"
    NOTA_VAN_VERBETERING = "nota-van-verbetering"
    INITIATIEFNOTA = "initiatiefnota"
    NOTA = "nota"
    JAARVERSLAG = "jaarverslag"
    RAPPORT = "rapport"
    RAMING = "raming"
    SCHRIFTELIJKE_VRAGEN = "schriftelijke-vragen"
    ANTWOORD_SCHRIFTELIJKE_VRAGEN = "antwoord-schriftelijke-vragen"
    MEDEDELING_UITSTEL_ANTWOORD = "mededeling-uitstel-antwoord"
    HANDELINGEN = "handelingen"
    OVERIG = "overig"


class SectionKind(StrEnum):
    """What a section is; `SECTION` where the source says no more than "a heading"."""

    SECTION = "section"
    ARTICLE = "article"
    ANNEX = "annex"
    QUESTION = "question"
    ANSWER = "answer"
    SPEECH = "speech"
    MOTION = "motion"


class CitationKind(StrEnum):
    """What a reference points to."""

    KAMERSTUK = "kamerstuk"
    DOSSIER = "dossier"
    HANDELINGEN = "handelingen"
    BIJLAGEN_HANDELINGEN = "bijlagen-handelingen"
    AANHANGSEL = "aanhangsel"
    TK_ID = "tk-id"
    PUBLICATION_ID = "publication-id"
    STAATSBLAD = "staatsblad"
    STAATSCOURANT = "staatscourant"
    TRACTATENBLAD = "tractatenblad"
    LAW_ARTICLE = "law-article"
    EU_ACT = "eu-act"
    EU_DOCUMENT = "eu-document"
    EU_JOURNAL = "eu-journal"
    ECLI = "ecli"
    LJN = "ljn"
    CASE_REPORT = "case-report"
    EHRM_CASE = "ehrm-case"
    HVJ_CASE = "hvj-case"
    RVS_ADVICE = "rvs-advice"
    TOEZEGGING = "toezegging"
    URL = "url"
    BACK_REFERENCE = "back-reference"

    @classmethod
    def register(cls, name: str) -> "CitationKind":
        """Add a kind of one's own, for the rows of a plug-in: ``CitationKind.register("uitspraak")``; returns it.

        The name is in kebab case, as it shall stand in JSON. Raises `ValueError` for another.
        """
        if not re.fullmatch(r"[a-z]+(?:-[a-z]+)*", name):
            raise ValueError(f"a kind of citation is named in kebab case, not {name[:60]!r}")
        if name not in cls._value2member_map_:
            member = str.__new__(cls, name)
            member._name_, member._value_ = name.replace("-", "_").upper(), name
            cls._value2member_map_[name] = member
        return cls(name)


class Status(StrEnum):
    """How sure it is that a target exists."""

    VERIFIED = "verified"
    """A registry knows the id."""
    COMPUTED = "computed"
    """Made from the words; no registry was asked."""
    UNKNOWN = "unknown"
    """A registry has (nearly) all ids of this family, session and number, but not this one: likely a slip."""
    OUTSIDE = "outside"
    """A registry was asked, and the id lies beyond what it covers: a later paper, or a range that it has in part."""


class Severity(StrEnum):
    """How much a diagnostic matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
