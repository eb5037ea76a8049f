"""Link annotations of a page: boxes over its words, with the address that each goes to."""

import ctypes
from collections.abc import Callable
from typing import Any, NamedTuple

_MOST = 500
"""Links of one page that are read; the most seen is 22. A bound for hostile files."""
_LONGEST = 4_096  # bytes of an address


class Area(NamedTuple):
    """A box that links."""

    x0: float
    top: float
    x1: float
    bottom: float
    href: str

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies in it."""
        return self.x0 <= x <= self.x1 and self.top <= y <= self.bottom


def read_links(raw: Any, document: Any, page: Any, at: Callable[[float, float], tuple[float, float]]) -> list[Area]:
    """Return the links of a page that go to an address; `at` turns PDF coordinates into those of the page as shown."""
    found: list[Area] = []
    position, link, rect = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    while len(found) < _MOST and raw.FPDFLink_Enumerate(page, position, link):
        href = _address(raw, document, raw.FPDFLink_GetAction(link))
        if href and raw.FPDFLink_GetAnnotRect(link, rect):
            corners = at(rect.left, rect.bottom), at(rect.right, rect.top)
            (x0, x1), (top, bottom) = (sorted(values) for values in zip(*corners, strict=True))
            found.append(Area(x0, top, x1, bottom, href))
    return found


def _address(raw: Any, document: Any, action: Any) -> str:
    size = raw.FPDFAction_GetURIPath(document, action, None, 0) if action else 0
    if not 1 < size <= _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAction_GetURIPath(document, action, buffer, size)
    return buffer.value.decode("utf-8", "replace").strip()
