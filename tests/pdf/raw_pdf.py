"""PDF files written object by object: what no PDF library would write."""

from __future__ import annotations

from collections.abc import Sequence

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
WORDS = ("Het bestuur laat de oever herstellen.", "De kosten zijn voor de gemeente.", "Dat is in het voorjaar gemeld.")


def file_of(objects: dict[int, bytes]) -> bytes:
    """Objects by number as a file with its table; 1 is the catalogue."""
    out, places = b"%PDF-1.7\n", {}
    for number, body in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    top = max(objects) + 1
    table = b"".join(
        b"%010d 00000 n \n" % places[n] if n in places else b"0000000000 65535 f \n" for n in range(1, top)
    )
    tail = b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
    return out + tail % (top, table, top, len(out))


def stream(content: bytes, keys: bytes = b"") -> bytes:
    """A stream object."""
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (keys, len(content), content)


def shown(lines: Sequence[str], x: float = 72, y: float = 700, matrix: bytes = b"1 0 0 1", size: int = 10) -> bytes:
    """Operators that print lines under each other."""
    parts = [b"%s %g %g Tm (%s) Tj\n" % (matrix, x, y - 20 * i, line.encode("cp1252")) for i, line in enumerate(lines)]
    return b"BT /F1 %d Tf\n%sET\n" % (size, b"".join(parts))


def one_page(content: bytes, page: bytes = b"", xobjects: bytes = b"", more: dict[int, bytes] | None = None) -> bytes:
    """A file of one A4 page; `page` adds keys, `xobjects` resources, `more` objects from 20 on."""
    resources = b"/Resources<</Font<</F1 3 0 R>>/XObject<<%s>>>>" % xobjects
    return file_of(
        {
            1: b"<</Type/Catalog/Pages 2 0 R>>",
            2: b"<</Type/Pages/Kids[4 0 R]/Count 1>>",
            3: FONT,
            4: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R%s%s>>" % (resources, page),
            5: stream(content),
            **(more or {}),
        }
    )
