"""All papers of the collection. Their words, dossiers, members and ministers are invented."""

from __future__ import annotations

from . import catalogue_forms, catalogue_laws, catalogue_letters, catalogue_motions, catalogue_old, catalogue_reports
from .model import Paper

PAPERS: tuple[Paper, ...] = (
    *catalogue_letters.PAPERS,
    *catalogue_forms.PAPERS,
    *catalogue_motions.PAPERS,
    *catalogue_laws.PAPERS,
    *catalogue_reports.PAPERS,
    *catalogue_old.PAPERS,
)
BY_ID: dict[str, Paper] = {paper.id: paper for paper in PAPERS}
