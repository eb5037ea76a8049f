"""Rows of other packages: each entry point of the group ``kamerstuk.citations`` names an iterable of `Row`.

A package that reads a citation kind of its own says so in its pyproject.toml::

    [project.entry-points."kamerstuk.citations"]
    uitspraken = "my_package.citations:ROWS"
"""

from collections.abc import Iterator

from kamerstuk.citations.row import Row
from kamerstuk.errors import PluginError

GROUP = "kamerstuk.citations"
"""The group of entry points in which packages offer rows."""


def plugged_rows() -> Iterator[Row]:
    """Yield the rows of installed packages; raises `PluginError` that names one whose rows cannot be loaded."""
    from importlib.metadata import entry_points  # half of what the first reference costs: only where it is sought

    for point in entry_points(group=GROUP):
        try:
            rows = tuple(point.load())
        except Exception as error:  # whatever another package raises
            raise PluginError(point.name, f"it cannot be loaded ({type(error).__name__}: {error})") from error
        for row in rows:
            if not isinstance(row, Row):
                raise PluginError(point.name, f"{row!r:.60} is no Row")
            yield row
