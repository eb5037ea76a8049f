"""What must be equal when the same paper is read from two formats: nodes, header, references."""

import re
import unicodedata

import kamerstuk


def folded(text: str | None) -> str | None:
    if text is None:
        return None
    text = re.sub(r"^Nr\. (?=\d)", "nr. ", text, flags=re.M)  # pages of kamerwrk papers print the number line so
    text = unicodedata.normalize("NFKC", text)
    return " ".join(
        text.translate(dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015"), "-")).split()
    ).replace(" ", "")


def nodes(stuk: kamerstuk.Kamerstuk, allowed: set[str]) -> list[tuple]:
    found = []
    for node in stuk.walk():
        if isinstance(node, kamerstuk.Section):
            label = node.label.lower() if node.label else None
            found.append(("section", node.kind, folded(label), node.number, folded(node.title), node.level))
        elif isinstance(node, kamerstuk.Table):
            found.append(("table", None if "captions" in allowed else folded(node.caption)))
        elif isinstance(node, kamerstuk.Cell):
            found.append(("cell", folded(node.text), node.rowspan, node.colspan, node.header))
        elif isinstance(node, kamerstuk.ListItem):
            found.append(("item", folded(node.label)))
        elif isinstance(node, kamerstuk.Paragraph):
            found.append(("paragraph", folded(node.text), folded(node.number)))
        elif isinstance(node, kamerstuk.Footnote):
            places = [folded(stuk.text[max(0, anchor - 30) : anchor]) for anchor in node.anchors]
            found.append(("note", node.id, node.label, folded(node.text), places))
        else:
            found.append((type(node).__name__,))
    return found


def header(stuk: kamerstuk.Kamerstuk, allowed: set[str]) -> dict:
    head = stuk.header
    fields = {
        "publicatie": head.publicatie,
        "kamer": head.kamer,
        "vergaderjaar": head.vergaderjaar,
        "dossiers": [(d.nummer, d.toevoeging, d.rijkswetnummer, folded(d.titel)) for d in head.dossiers],
        "ondernummer": head.ondernummer,
        "nummer": head.nummer,
        "titel": folded(head.titel),
        "soort": head.soort,
        "addressee": folded(head.addressee),
        "plaats": folded(head.plaats),
        "dates": dict(head.dates),
        "signatures": [(folded(s.naam), folded(s.functie)) for s in head.signatures],
    }
    if "metadata" not in allowed:
        fields["datum"] = head.datum
    return fields


def references(stuk: kamerstuk.Kamerstuk) -> list[tuple]:
    return [(c.kind, folded(c.text), [t.id for t in c.targets], c.footnote) for c in stuk.citations]
