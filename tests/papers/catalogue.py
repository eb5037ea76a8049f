"""All papers of the collection. Their words, dossiers, members and ministers are invented."""

from __future__ import annotations

from . import (
    catalogue_budget,
    catalogue_chambers,
    catalogue_changes,
    catalogue_committees,
    catalogue_forms,
    catalogue_laws,
    catalogue_letters,
    catalogue_motions,
    catalogue_notes,
    catalogue_old,
    catalogue_tables,
)
from .model import Paper

PAPERS: tuple[Paper, ...] = (
    *catalogue_letters.PAPERS,
    *catalogue_notes.PAPERS,
    *catalogue_forms.PAPERS,
    *catalogue_tables.PAPERS,
    *catalogue_motions.PAPERS,
    *catalogue_laws.PAPERS,
    *catalogue_changes.PAPERS,
    *catalogue_budget.PAPERS,
    *catalogue_committees.PAPERS,
    *catalogue_chambers.PAPERS,
    *catalogue_old.PAPERS,
)
BY_ID: dict[str, Paper] = {paper.id: paper for paper in PAPERS}
