"""The table of fields: which witnesses say what, and who is believed first.

Print is believed first for dossier, number, title and date, metadata for the descriptive title and the id. A field may
build on those above it.
"""

import re
from collections.abc import Sequence

from kamerstuk.forms import NumberLine
from kamerstuk.header import days, idents, meetings, readers as r
from kamerstuk.header.table import Field, Reading
from kamerstuk.model import Dossier, Publicatie
from kamerstuk.terms import Witness

_PRINT, _FOOT, _META = Witness.PRINT, Witness.FOOT_LINE, Witness.METADATA
_PANEL, _COMPUTED = Witness.PANEL, Witness.COMPUTED
_QUESTIONS = (Publicatie.AANHANGSEL, Publicatie.KAMERVRAGEN)


def _same_number(own: Sequence[NumberLine], other: NumberLine) -> bool:
    """Tell whether a number is that of the head, or one of several in one file: "1" and "1-2"."""
    return own[0].number == other.number or own[0].number in re.findall(r"\w+", other.number)


def _same_dossier(own: Sequence[Dossier], other: Dossier) -> bool:
    return any(each.nummer == other.nummer for each in own)


def _same_title(own: Sequence[str], other: str) -> bool:
    return days.bare(other) in map(days.bare, own)


def _same_id(own: Sequence[str], other: str) -> bool:
    return idents.bare_id(other) in map(idents.bare_id, own)


FIELDS: tuple[Field, ...] = (
    Field(
        "publicatie",
        (
            Reading(_PRINT, r.series_printed, compared=False),
            Reading(_META, r.series_named, compared=False),
            Reading(_META, r.series_of_ids, compared=False),
            Reading(_PRINT, r.series_of_questions, compared=False),
            Reading(_META, r.series_of_root, compared=False),
            Reading(_FOOT, meetings.series_in_foot, compared=False),
            Reading(_COMPUTED, r.series_by_default, compared=False),
        ),
    ),
    Field(
        "number",
        (
            Reading(_PRINT, r.number_printed),
            Reading(_FOOT, r.number_in_foot),
            Reading(_META, r.number_told),
            Reading(_META, r.annex_number_told, compared=False),
            Reading(_META, r.annex_number_in_id, compared=False),
        ),
        agrees=_same_number,
        label="ondernummer",
        shown=lambda line: str(line.number),
    ),
    Field(
        "vergaderjaar",
        (
            Reading(_PRINT, r.session_printed),
            Reading(_META, r.session_told),
            Reading(_PANEL, r.session_in_panel),
            Reading(_FOOT, r.session_in_foot),
            Reading(_META, r.session_in_id, compared=False),
            Reading(_COMPUTED, meetings.session_of_day, compared=False),
        ),
    ),
    Field(
        "kamer",
        (
            Reading(_PRINT, r.chamber_printed),
            Reading(_FOOT, r.chamber_in_foot),
            Reading(_FOOT, meetings.chamber_in_foot, compared=False),
            Reading(_META, r.chamber_told, compared=False),
            Reading(_PANEL, r.chamber_in_panel, compared=False),
            Reading(_META, r.chamber_in_id, compared=False),
            Reading(_META, r.chamber_coded, compared=False),
            Reading(_COMPUTED, r.chamber_by_number, compared=False),
            Reading(_PRINT, r.chamber_addressed, compared=False),
        ),
    ),
    Field(
        "dossiers",
        (
            Reading(_PRINT, r.dossiers_printed),
            Reading(_FOOT, r.dossiers_in_foot),
            Reading(_META, r.dossiers_told),
        ),
        agrees=_same_dossier,
        label="dossier",
        whole=True,
        shown=lambda dossier: str(dossier.nummer),
    ),
    Field(
        "dossier title",
        (Reading(_PRINT, r.dossier_titles_printed), Reading(_META, r.dossier_titles_told)),
        agrees=_same_title,
    ),
    Field("ondernummer", (Reading(_PRINT, r.in_series(Publicatie.KAMERSTUK)),), evidence_of="number"),
    Field("nummer", (Reading(_PRINT, r.in_series(*_QUESTIONS)),), evidence_of="number"),
    Field("joint_number", (Reading(_PRINT, r.joint_number),), evidence_of="number"),
    Field(
        "vergadering",
        (
            Reading(_PRINT, meetings.only_handelingen(meetings.meeting_printed)),
            Reading(_META, meetings.only_handelingen(meetings.meeting_told)),
            Reading(_PANEL, meetings.only_handelingen(meetings.in_panel_line(r"nr\.\s*(\d+)"))),
            Reading(_FOOT, meetings.only_handelingen(meetings.meeting_in_foot)),
        ),
    ),
    Field(
        "item",
        (
            Reading(_PRINT, r.in_series(Publicatie.HANDELINGEN)),
            Reading(_FOOT, meetings.only_handelingen(meetings.item_in_foot), compared=False),
            Reading(_META, meetings.only_handelingen(meetings.item_told), compared=False),
            Reading(_PANEL, meetings.only_handelingen(meetings.in_panel_line(r"item\s*(\d+)")), compared=False),
        ),
    ),
    Field("titel", (Reading(_PRINT, days.title_printed),)),
    Field("herdruk", (Reading(_PRINT, r.reprint),)),
    Field(
        "documenttitel", (Reading(_META, days.document_title), Reading(_PRINT, days.subject_printed, compared=False))
    ),
    Field(
        "soort",
        (Reading(_PRINT, days.kind_of_title), Reading(_PRINT, days.kind_of_letter, compared=False)),
        evidence_of="titel",
    ),
    Field("tk_ids", (Reading(_META, days.chamber_ids),), whole=True),
    Field("addressee", (Reading(_PRINT, days.addressee_printed),)),
    Field("plaats", (Reading(_PRINT, days.place_printed),)),
    Field("dates", (Reading(_PRINT, days.labelled_days),)),
    Field(
        "datum",
        (
            Reading(_PRINT, days.day_printed),
            Reading(_META, days.day_issued),
            Reading(_META, days.day_told, compared=False),
            Reading(_PANEL, days.day_in_panel, compared=False),
            Reading(_FOOT, meetings.day_in_foot, compared=False),
        ),
    ),
    Field("signatures", (Reading(_PRINT, days.signers),), whole=True),
    Field(
        "id",
        (
            Reading(_META, idents.id_told),
            Reading(_FOOT, idents.id_in_imprint),
            Reading(_COMPUTED, idents.id_computed, alternatives=True),
        ),
        agrees=_same_id,
    ),
)
"""Every field, in the order in which they are settled."""
