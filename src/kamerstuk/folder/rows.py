"""The rows of one paper: what `tables()` and `batch()` write, in the columns of the codebook."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kamerstuk.folder.chunks import chunks
from kamerstuk.folder.codebook import CODEBOOK
from kamerstuk.model import (
    Advies,
    Amendement,
    Brief,
    Cell,
    Citation,
    Debat,
    Dossier,
    Figure,
    Kamerstuk,
    ListItem,
    Motie,
    Pair,
    Paragraph,
    Part,
    Person,
    Section,
    Table,
    Unanswered,
    VragenEnAntwoorden,
    Wetsvoorstel,
)
from kamerstuk.tree import children, extent

Row = tuple[Any, ...]
"""Cells in the order of the codebook: texts, numbers, None; dates as ISO 8601."""


def rows_of(stuk: Kamerstuk) -> dict[str, list[Row]]:
    """Return the rows of a paper for every table but `failures`, those of one table in printed order."""
    key = key_of(stuk)
    made: dict[str, list[Row]] = {name: [] for name in CODEBOOK}
    made["papers"] = [(key, *_paper(stuk))]
    sections = _sections(stuk)
    numbered: Mapping[str, Iterator[Row]] = {
        "dossiers": _dossiers(stuk),
        "people": _people(stuk),
        "sections": iter([row for row, _ in sections]),
        "blocks": _blocks(stuk, [section for _, section in sections]),
        "notes": _notes(stuk),
        "citations": _citations(stuk, sections),
        "questions": _questions(stuk),
        "turns": _turns(stuk),
        "votes": _votes(stuk),
        "diagnostics": ((d.code, d.severity.value, d.message, *_span(d.span)) for d in stuk.diagnostics),
        "passages": chunks(stuk),
        "sources": iter([(None, stuk.source.format, stuk.source.sha256, 1, None)]),
    }
    for name, rows in numbered.items():
        made[name] = [(key, n, *row) for n, row in enumerate(rows)]
    made["targets"] = [(key, *row) for row in _targets(stuk)]
    return made


def key_of(stuk: Kamerstuk) -> str:
    """Return what names a paper in every table: its id, or a digest of its bytes."""
    return stuk.id or f"file-{stuk.source.sha256[:16]}"


def _span(span: Any) -> tuple[int | None, int | None]:
    return (span.start, span.end) if span else (None, None)


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _joined(values: Any, between: str = " ") -> str | None:
    return between.join(values) or None


def _dossier(dossier: Dossier) -> str:
    return "-".join(filter(None, (dossier.nummer, dossier.toevoeging)))


def _paper(stuk: Kamerstuk) -> Row:
    header = stuk.header
    asked = next((day for label, day in header.dates.items() if label.lower() == "ingezonden"), None)
    waited = (header.datum - asked).days if asked and header.datum and header.datum > asked else None
    return (
        *(stuk.id, header.publicatie.value, _text(header.kamer), header.vergaderjaar),
        _dossier(header.dossiers[0]) if header.dossiers else None,
        *(header.ondernummer, header.nummer, _text(header.soort), header.titel, header.documenttitel),
        *(_text(header.datum), _text(asked), waited, header.addressee, header.plaats, int(header.herdruk)),
        *(_joined(header.tk_ids), stuk.url, stuk.source.format, stuk.source.sha256, stuk.source.coverage, stuk.text),
    )


def _dossiers(stuk: Kamerstuk) -> Iterator[Row]:
    for dossier in stuk.header.dossiers:
        yield _dossier(dossier), dossier.nummer, dossier.toevoeging, dossier.rijkswetnummer, dossier.titel


def _people(stuk: Kamerstuk) -> Iterator[Row]:
    named = list(_named(stuk.content))
    for part, who in named:
        yield part, who.printed, who.surname, who.initials, who.party, who.role
    if not named:
        for signature in stuk.header.signatures:
            yield "signature", signature.naam, None, None, None, signature.functie


def _named(content: Any) -> Iterator[tuple[str, Person]]:
    if isinstance(content, Motie | Amendement):
        yield from (("submitter", who) for who in content.submitters)
    elif isinstance(content, VragenEnAntwoorden):
        yield from (("asker", who) for who in content.askers)
        yield from (("answerer", who) for who in content.answerers)
    elif isinstance(content, Brief):
        yield from (("sender", who) for who in content.senders)
    elif isinstance(content, Debat) and content.chair:
        yield "chair", content.chair


def _sections(stuk: Kamerstuk) -> list[tuple[Row, Section]]:
    found: list[tuple[Row, Section]] = []

    def add(section: Section, parent: int | None) -> None:
        own = len(found)
        head = (section.kind.value, section.label, section.number, section.title, section.level)
        found.append(((parent, *head, *_span(section.span), section.page), section))
        for inner in section.sections:
            add(inner, own)

    for section in stuk.sections:
        add(section, None)
    return found


def _blocks(stuk: Kamerstuk, sections: list[Section]) -> Iterator[Row]:
    role_at = _roles(stuk.content)
    for n, section in enumerate(sections):
        for block in section.blocks:
            for row in _leaves(block, None):
                yield n, row[0], role_at(row[3]), *row[1:]


def _leaves(node: Any, page: int | None) -> Iterator[Row]:
    """Yield kind, number, text, offsets and page of every text in a block."""
    page = getattr(node, "page", None) or page
    if isinstance(node, Paragraph):
        yield "paragraph", node.number, node.text, *_span(node.span), page
    elif isinstance(node, Cell) and node.text:
        yield "cell", None, node.text, *_span(node.span), page
    elif isinstance(node, ListItem) and node.label:
        yield "list-label", None, node.label, *_span(node.label_span), page
    elif isinstance(node, Table | Figure) and node.caption:
        span = node.caption_span if isinstance(node, Table) else node.span
        yield "caption", None, node.caption, *_span(span), page
    for child in children(node):
        yield from _leaves(child, page)


def _roles(content: Any) -> Callable[[int | None], str | None]:
    """Return what gives the role of the text at an offset."""
    places = sorted((start, end, role) for start, end, role in _places(content) if start < end)
    starts = [start for start, _, _ in places]

    def role_at(offset: int | None) -> str | None:
        at = bisect_right(starts, -1 if offset is None else offset) - 1
        return places[at][2] if at >= 0 and offset is not None and offset < places[at][1] else None

    return role_at


def _places(content: Any) -> Iterator[tuple[int, int, str]]:
    for role, parts in _parts(content):
        for part in parts:
            if isinstance(part, Pair | Unanswered):
                yield from ((*extent(node), "question") for node in part.question)
                yield from ((*extent(node), "answer") for node in getattr(part, "answer", ()))
            elif part is not None:
                yield part.span.start, part.span.end, role


def _parts(content: Any) -> Iterator[tuple[str, tuple[Part | None, ...]]]:
    if isinstance(content, Motie):
        yield from (("consideration", content.considerations), ("request", content.requests))
        yield "closing", (content.closing,)
    elif isinstance(content, Amendement):
        yield from (("change", content.changes), ("explanation", (content.explanation,)))
    elif isinstance(content, Wetsvoorstel):
        yield from (("aanhef", (content.aanhef,)), ("considerans", (content.considerans,)), ("slot", (content.slot,)))
        yield "change", (*content.changes, *(change for article in content.articles for change in article.changes))
    elif isinstance(content, VragenEnAntwoorden):
        yield from (("pair", content.pairs), ("unanswered", content.unanswered))
    elif isinstance(content, Advies):
        yield "pair", content.pairs
    elif isinstance(content, Debat):
        yield "turn", content.turns
    elif isinstance(content, Brief):
        yield from (("addressee", (content.addressee,)), ("enclosure", content.enclosures))


def _notes(stuk: Kamerstuk) -> Iterator[Row]:
    for note in stuk.footnotes:
        yield note.id, note.label, note.text, *_span(note.span), note.anchors[0] if note.anchors else None, note.page


def _citations(stuk: Kamerstuk, sections: list[tuple[Row, Section]]) -> Iterator[Row]:
    starts = [section.span.start for _, section in sections]
    for c in stuk.citations:
        within = bisect_right(starts, c.span.start) - 1 if c.place == "body" and sections else -1
        place = (c.footnote, c.place, int(c.own), c.relation, c.reason, c.evidence)
        yield (within if within >= 0 else None, c.kind.value, c.text, *_span(c.span), *place, *_pinpoint(c))


def _pinpoint(citation: Citation) -> Row:
    names = ("pages", "article", "lid", "onderdeel", "deel", "note", "section")
    return tuple(getattr(citation.pinpoint, name, None) for name in names)


def _targets(stuk: Kamerstuk) -> Iterator[Row]:
    for n, citation in enumerate(stuk.citations):
        for m, target in enumerate(citation.targets):
            yield n, m, target.id, target.url, target.status.value, _joined(target.also_dossiers), target.listed, 0


def _questions(stuk: Kamerstuk) -> Iterator[Row]:
    content = stuk.content
    if isinstance(content, VragenEnAntwoorden | Advies):
        for part in (*content.pairs, *getattr(content, "unanswered", ())):
            question = _joined(map(stuk.text_of, part.question), "\n")
            answer = _joined(map(stuk.text_of, getattr(part, "answer", ())), "\n")
            reason = getattr(part, "reason", None)
            for number in part.numbers or (None,):
                yield number, question, answer, reason.text if reason else None, *_span(part.span)


def _turns(stuk: Kamerstuk) -> Iterator[Row]:
    if isinstance(stuk.content, Debat):
        for turn in stuk.content.turns:
            who = turn.speaker
            yield who.printed, who.surname, who.party, turn.role, turn.interrupts, turn.text, *_span(turn.span)


def _votes(stuk: Kamerstuk) -> Iterator[Row]:
    if isinstance(stuk.content, Debat):
        for vote in stuk.content.votes:
            sides = (_joined(vote.in_favour, "; "), _joined(vote.against, "; "))
            yield vote.target, vote.result, *sides, vote.text, *_span(vote.span)
