"""CALS tables of the official XML: which columns and rows a cell covers."""

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


@frozen
class Extents:
    """What the names of columns and spans in one ``tgroup`` stand for."""

    columns: dict[str, int]
    """Name of a column to its number, from 1."""
    spans: dict[str, tuple[str, str]]
    """Name of a span to the names of its first and last column."""

    @classmethod
    def of(cls, tgroup: "Element") -> "Extents":
        """Read what a ``tgroup`` declares."""
        spans = {
            spec.get("spanname") or "": (spec.get("namest") or "", spec.get("nameend") or "")
            for spec in tgroup.iter("spanspec")
        }
        return cls(_columns(tgroup), spans)

    def covered_by(self, entry: "Element") -> tuple[int, int]:
        """Return how many rows and columns an ``entry`` covers."""
        first, last = self.spans.get(entry.get("spanname") or "", (entry.get("namest"), entry.get("nameend")))
        wide = self.columns.get(last or "", 0) - self.columns.get(first or "", 0) + 1 if first and last else 1
        return 1 + _number(entry.get("morerows")), max(1, wide)


def _columns(tgroup: "Element") -> dict[str, int]:
    columns, index = {}, 0
    for spec in tgroup.iter("colspec"):
        index = _number(spec.get("colnum")) or index + 1
        columns[spec.get("colname") or f"col{index}"] = index
    return columns


def _number(text: str | None) -> int:
    """Return a count of columns or rows; 0 for what is none, or more than any table has."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 5 else 0
