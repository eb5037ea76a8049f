"""What a PDF itself says of its text: its structure tree, a witness beside the layout.

Marked content has a number, and the tree says in which block ("H2", "P") it stands: letters of Word, papers of 2020 on.
Old files claim tags and have none. Official papers name headings "H", without a level: there the layout finds every
one, and asking each text for its tag would cost a sixth of the time.
"""

import ctypes
import re
from typing import Any, NamedTuple

_HEADING = re.compile(r"H\d|Title")
_BLOCK = re.compile(r"H\d|Title|P|LBody|LI|Note|Caption|TD|TH|BlockQuote")
_MOST = 20_000
"""Elements of one page's tree that are looked at; a bound for hostile files."""
_DEEP = 40
_NAME_BYTES = 64


class Tag(NamedTuple):
    """What the file says of the block that a text stands in."""

    headed: bool = False
    """It is a heading."""
    whole: bool = False
    """It begins and ends on this page."""


UNTOLD = Tag()
"""Where the file says nothing."""


class Tags:
    """The tags of one page."""

    def __init__(self, raw: Any, document: Any, page: Any) -> None:
        """Read the tree of a page that is open in PDFium; files that do not claim to be tagged are not asked."""
        self._raw = raw
        self._buffer = (ctypes.c_ushort * (_NAME_BYTES // 2))()
        self._number = ctypes.c_int()
        self._left = _MOST
        self._of_content: dict[int, Tag] = {}  # by the number of the marked content
        if raw.FPDFCatalog_IsTagged(document):
            self._read_tree(page)
        self.known = any(tag.headed for tag in self._of_content.values())
        """Whether the page has a tree that tells headings by their level."""

    def of(self, handle: Any) -> Tag:
        """Return what the page says of a text object."""
        raw = self._raw
        for index in range(raw.FPDFPageObj_CountMarks(handle)):
            mark = raw.FPDFPageObj_GetMark(handle, index)
            if raw.FPDFPageObjMark_GetParamIntValue(mark, b"MCID", self._number):
                return self._of_content.get(self._number.value, UNTOLD)
        return UNTOLD

    def _read_tree(self, page: Any) -> None:
        raw = self._raw
        tree = raw.FPDF_StructTree_GetForPage(page)
        if not tree:
            return
        try:
            for index in range(raw.FPDF_StructTree_CountChildren(tree)):
                self._walk(raw.FPDF_StructTree_GetChildAtIndex(tree, index), Tag(), 0)
        finally:
            raw.FPDF_StructTree_Close(tree)

    def _walk(self, element: Any, above: Tag, depth: int) -> None:
        self._left -= 1
        if not element or depth > _DEEP or self._left < 0:
            return
        raw = self._raw
        raw.FPDF_StructElement_GetType(element, self._buffer, _NAME_BYTES)
        name = self._text()
        tag = Tag(_HEADING.fullmatch(name) is not None, self._is_whole(element)) if _BLOCK.fullmatch(name) else above
        for index in range(max(0, raw.FPDF_StructElement_GetMarkedContentIdCount(element))):
            self._of_content[raw.FPDF_StructElement_GetMarkedContentIdAtIndex(element, index)] = tag
        for index in range(raw.FPDF_StructElement_CountChildren(element)):
            self._walk(raw.FPDF_StructElement_GetChildAtIndex(element, index), tag, depth + 1)

    def _is_whole(self, element: Any) -> bool:
        """Whether all parts of an element are on this page: PDFium knows no number and no child of the others."""
        raw = self._raw
        return all(
            raw.FPDF_StructElement_GetChildMarkedContentID(element, index) >= 0
            or bool(raw.FPDF_StructElement_GetChildAtIndex(element, index))
            for index in range(raw.FPDF_StructElement_CountChildren(element))
        )

    def _text(self) -> str:
        return bytes(self._buffer).decode("utf-16-le", "replace").partition("\0")[0]
