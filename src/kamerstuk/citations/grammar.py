"""The whole grammar: the rows of every family, in the order in which equals are tried."""

from kamerstuk.citations import parliament, parliament_short
from kamerstuk.citations.row import Row

ROWS: tuple[Row, ...] = (
    *parliament.ROWS,
    *parliament_short.ROWS,
)
"""Where two rows read equally much at one place, the first wins."""
