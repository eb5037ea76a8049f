"""The whole grammar: the rows of every family, in the order in which equals are tried."""

from kamerstuk.citations.grammar import (
    back_references,
    case_law,
    debates,
    eu,
    gazettes,
    laws,
    parliament,
    parliament_short,
    web,
)
from kamerstuk.citations.row import Row

ROWS: tuple[Row, ...] = (
    *eu.ROWS,  # a CELEX number begins like a dossier
    *parliament.ROWS,
    *parliament_short.ROWS,
    *debates.ROWS,
    *gazettes.ROWS,
    *laws.ROWS,
    *case_law.ROWS,
    *back_references.ROWS,
    *web.ROWS,
)
"""Where two rows read equally much at one place, the first wins."""
