"""CSL-JSON: what Zotero, Citeproc and Pandoc read of a paper."""

import json
from collections.abc import Iterable
from typing import Any

from kamerstuk.export.leidraad import reference, session
from kamerstuk.export.pieces import Out
from kamerstuk.model import Kamerstuk

_CHAMBERS = {"tweede-kamer": "Tweede Kamer der Staten-Generaal", "eerste-kamer": "Eerste Kamer der Staten-Generaal"}


def item(stuk: Kamerstuk) -> dict[str, Any]:
    """Return one entry; what the paper does not tell is left out."""
    header = stuk.header
    own = header.dossiers[0] if header.dossiers else None
    entry = {
        "id": stuk.id or f"sha256-{stuk.source.sha256[:16]}",
        "type": "report",
        "title": header.documenttitel or header.titel,
        "genre": header.soort and header.soort.replace("-", " "),
        "author": [{"literal": one.naam} for one in header.signatures if one.naam],
        "issued": header.datum and {"date-parts": [[header.datum.year, header.datum.month, header.datum.day]]},
        "publisher": _CHAMBERS.get(header.kamer or ""),
        "collection-title": own and own.titel,
        "collection-number": own and "-".join(filter(None, (own.nummer, own.toevoeging))),
        "number": header.ondernummer or header.nummer,
        "volume": session(header.vergaderjaar),
        "URL": stuk.url,
        "language": "nl-NL",
        "note": reference(stuk),
    }
    return {name: value for name, value in entry.items() if value}


def write(stuk: Kamerstuk, out: Out) -> None:
    """Write an array with one entry."""
    write_all([stuk], out)


def write_all(papers: Iterable[Kamerstuk], out: Out) -> None:
    """Write papers as one array, each as it comes."""
    before = "[\n"
    for stuk in papers:
        out.write(before + json.dumps(item(stuk), ensure_ascii=False, indent=2))
        before = ",\n"
    out.write("\n]\n" if before == ",\n" else "[]\n")
