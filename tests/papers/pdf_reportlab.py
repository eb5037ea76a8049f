"""The paper in the page design of the official PDFs, set line by line at measured places.

MediaBox A4 with the CropBox of the official files; all figures below are points inside the crop box, y up. The text
column starts at 202.7, the margin column at 36.9. Notes stand at the foot of their page under a short rule, or in
the margin column for papers of before 2010.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

from attrs import evolve, frozen
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # ships no types

from . import metadata
from .builders import notes_of
from .model import AgendaItem, Amendment, Body, Dossier, Interrogation, Law, Paper, Par, Part, Rich, Signature, Text
from .pdf_flow import Line, Place, flow, note_lines, paragraph
from .pdf_pages import Column, Frame, Set, paginate
from .pdf_type import Piece, Type, runs, set_lines, width

_CROP = (18.425, 35.543, 576.85, 806.567)
_MARGIN, _TEXT, _RIGHT = 36.9, 202.7, 521.6
_MEASURE = _RIGHT - _TEXT
_AH = Type(8.53, 9.58)
_HEAD = Type(12.26, 14.9, "vet")
_TITLE = Type(9.06, 10.66, "vet")
_BOLD = "Helvetica-Bold"


@frozen
class Design:
    """The fixed parts of one publication: how its first page is headed and where its columns stand."""

    lines: tuple[Line, ...]
    first: tuple[Frame, ...]
    later: tuple[Frame, ...]
    measure: float = _MEASURE
    apart: bool = False


def render(paper: Paper) -> bytes:
    """The paper as a PDF; the same bytes each time."""
    design = _DESIGNS[paper.publicatie](paper)
    where = (_MARGIN, 150.0) if design.apart else (0.0, design.measure)
    notes = {n.id: note_lines(n, *where) for n in notes_of(paper) if n.kind == "voet"}
    count = len(design.later)

    def frames(number: int) -> Frame:
        return design.first[number] if number < count else design.later[number % count]

    columns = paginate(design.lines, notes, frames, design.apart)
    pages = [columns[i : i + count] for i in range(0, len(columns), count)]
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842), invariant=1, pageCompression=1)
    canvas.setCropBox(_CROP)
    canvas.setTitle(paper.id)
    for number, page in enumerate(pages, 1):
        canvas.translate(_CROP[0], _CROP[1])
        _draw_page(canvas, paper, page, number, len(pages), design.apart)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _kamerstuk(paper: Paper) -> Design:
    place = Place(0.0, _MEASURE)
    title = paragraph(paper.titel, Place(0.0, _MEASURE, _TITLE), 0.0, face="vet", keep=True)
    again = [Piece("", "Helvetica", 1.0, note=note.id) for note in notes_of(paper.herdruk or ())]
    title[0] = evolve(title[0], pieces=(*again, *title[0].pieces))
    if paper.datum:
        title += paragraph((Text(f"{paper.datum.verb} {paper.datum.date.text}"),), place, 0.0)
    lines = [*title, *(line for part in paper.parts for line in part_lines(part, place)), *flow(paper.annexes, place)]
    top = min(524.1, _dossier_end(paper) - 42.0)
    return Design(tuple(lines), (Frame(_TEXT, top),), (Frame(_TEXT, 735.5),), apart=metadata.old(paper))


def _dossier_lines(paper: Paper) -> Iterator[tuple[float, Dossier, list[tuple[Piece, ...]]]]:
    """Base line, dossier and set title of each dossier in the head."""
    y = 617.8
    for dossier in paper.dossiers:
        rows = set_lines(dossier.titel, _HEAD, _MEASURE)
        yield y, dossier, rows
        y -= _HEAD.pitch * len(rows) + 8.0


def _dossier_end(paper: Paper) -> float:
    y, _, rows = list(_dossier_lines(paper))[-1]
    return y - _HEAD.pitch * (len(rows) - 1)


def _aanhangsel(paper: Paper) -> Design:
    place = Place(0.0, _MEASURE, _AH)
    lines = [line for part in paper.parts for line in part_lines(part, place)]
    return Design(tuple(lines), (Frame(_TEXT, 473.6),), (Frame(_TEXT, 735.5),))


def _handelingen(paper: Paper) -> Design:
    place = Place(0.0, 232.0, _AH)
    lines = [line for part in paper.parts for line in part_lines(part, place)]
    columns = (Frame(_MARGIN, 735.5, 60.0), Frame(_RIGHT - 232.0, 735.5, 60.0))
    return Design(tuple(lines), tuple(evolve(c, top=680.0) for c in columns), columns, 232.0)


_DESIGNS = {"kamerstuk": _kamerstuk, "aanhangsel": _aanhangsel, "handelingen": _handelingen}


def part_lines(part: Part, place: Place) -> Iterator[Line]:
    """The lines of one part of a paper."""
    match part:
        case Body(blocks, signatures):
            yield from flow(blocks, place)
            yield from _signed(signatures, place)
        case Law(wie, considerans, articles, closing, signatures):
            yield from flow([Par(wie), *map(Par, considerans)], place)
            yield from flow(articles, place)
            yield from flow([Par(closing), Par((Text("Gegeven"),))], place)
            yield from _signed(signatures, place)
        case Amendment(opening, members):
            yield from flow([Par(opening), *members], place)
        case Interrogation(asked, answered, blocks):
            yield from paragraph(asked, place, 0.0)
            yield from paragraph(answered, place, 5.6)
            yield from flow(blocks, place)
        case AgendaItem(_, nr, title, subject, blocks):
            yield from paragraph((Text(nr + " "), *title), evolve(place, style=_HEAD), 0.0, keep=True)
            yield from flow(subject, place)
            yield from flow(blocks, place)


def _signed(signatures: tuple[Signature, ...], place: Place) -> Iterator[Line]:
    for one in signatures:
        if one.functie:
            yield from paragraph((Text(one.functie),), place, place.style.pitch, keep=True)
        yield from paragraph((Text(one.naam),), place, 0.0 if one.functie else place.style.pitch)


def _draw_page(canvas: Canvas, paper: Paper, page: list[Column], number: int, count: int, apart: bool) -> None:
    if number == 1:
        _HEADS[paper.publicatie](canvas, paper, page[0])
        _imprint(canvas, paper)
    for column in page:
        for line in column.body:
            _draw_line(canvas, line, trail=" " if paper.publicatie == "kamerstuk" else "")
        if column.rule is not None:
            left = _MARGIN if apart else column.frame.x
            canvas.setLineWidth(0.283)
            canvas.line(left, column.rule, left + 56.7, column.rule)
        for line in column.notes:
            _draw_line(canvas, evolve(line, dx=0.0) if apart else line)
    _foot(canvas, paper, number, count)


def _draw_line(canvas: Canvas, line: Set, trail: str = "") -> None:
    canvas.setLineWidth(0.283)
    for left, right, up in line.line.rules:
        canvas.line(line.dx + left, line.y + up, line.dx + right, line.y + up)
    for bar in line.line.bars:
        high = max([up for _, _, up in line.line.rules if up > 0], default=line.white - 3.2)
        canvas.line(line.dx + bar, line.y - 3.2, line.dx + bar, line.y + high)
    if line.line.picture:
        _picture(canvas, line)
    pieces = line.line.pieces
    for place, piece in enumerate(pieces):
        last = place == len(pieces) - 1 and not piece.note and not piece.text.endswith("-")
        _say(canvas, line.dx + piece.x, line.y, evolve(piece, text=piece.text + trail) if last else piece)


def _say(canvas: Canvas, x: float, y: float, piece: Piece) -> None:
    for font, words in runs(piece.text, piece.face):
        canvas.setFont(font, piece.size)
        canvas.drawString(x, y + piece.rise, words)
        x += width(words, piece.face, piece.size)


def _picture(canvas: Canvas, line: Set) -> None:
    """A graph without words: axes and some bars."""
    wide, high = line.line.picture, line.line.lead - 6
    canvas.rect(line.dx, line.y, wide, high)
    for step in range(8):
        canvas.rect(line.dx + wide * (step + 0.5) / 9, line.y, wide / 14, high * (0.3 + 0.07 * step), fill=1)


def _words(canvas: Canvas, x: float, y: float, font: str, size: float, words: str) -> None:
    _say(canvas, x, y, Piece(words, font, size))


def _series_head(canvas: Canvas, paper: Paper) -> None:
    _words(canvas, _MARGIN, 727.0, _BOLD, 18.12, paper.chamber)
    _words(canvas, 487.5, 704.7, _BOLD, 51.16, str(paper.kamer))
    canvas.setLineWidth(0.283)
    for y in (685.6, 631.9):
        canvas.line(_MARGIN, y, _RIGHT, y)
    _words(canvas, _MARGIN, 670.2, "Helvetica", 9.59, f"Vergaderjaar {paper.print_year} ")


def _head_kamerstuk(canvas: Canvas, paper: Paper, column: Column) -> None:
    _series_head(canvas, paper)
    for y, dossier, rows in _dossier_lines(paper):
        _words(canvas, _MARGIN, y, _BOLD, _HEAD.size, dossier.printed)
        for number, row in enumerate(rows):
            for piece in row:
                _say(canvas, _TEXT + piece.x, y - number * _HEAD.pitch, piece)
    x = _MARGIN
    for piece in set_lines((Text(paper.number_line + " "), *_again(paper)), _TITLE, 160.0, face="vet")[0]:
        _say(canvas, x + piece.x, column.body[0].y, piece)


def _again(paper: Paper) -> Rich:
    return (Text(" "), *paper.herdruk) if paper.herdruk else ()


def _head_aanhangsel(canvas: Canvas, paper: Paper, column: Column) -> None:
    _series_head(canvas, paper)
    _words(canvas, _TEXT, 669.9, _BOLD, 9.98, "Aanhangsel van de Handelingen")
    _words(canvas, _TEXT, 613.3, _BOLD, 9.06, "Vragen gesteld door de leden der Kamer, met de daarop door de")
    _words(canvas, _TEXT, 603.7, _BOLD, 9.06, "regering gegeven antwoorden")
    _words(canvas, _TEXT, 502.7, _BOLD, 12.79, paper.ondernummer)


def _head_handelingen(canvas: Canvas, paper: Paper, column: Column) -> None:
    _words(canvas, _MARGIN, 727.0, _BOLD, 18.12, paper.chamber)
    canvas.setLineWidth(0.283)
    canvas.line(_MARGIN, 712.0, _RIGHT, 712.0)


_HEADS = {"kamerstuk": _head_kamerstuk, "aanhangsel": _head_aanhangsel, "handelingen": _head_handelingen}


def _imprint(canvas: Canvas, paper: Paper) -> None:
    if paper.publicatie == "handelingen":
        return
    issn = {"aanhangsel": "7398"}.get(paper.publicatie, "7363" if paper.kamer == 1 else "7371")
    year = paper.meta.available[:4]
    rows = [paper.id, f"ISSN 0921 - {issn}", f"’s-Gravenhage {year}"]
    if metadata.old(paper):
        rows = [paper.packaging.order, f"ISSN 0921 - {issn}", "Sdu Uitgevers", f"’s-Gravenhage {year}"]
    for up, words in enumerate(reversed(rows)):
        _words(canvas, _MARGIN, round(33.2 + 6.4 * up, 1), "Helvetica", 5.86, words)


def _foot(canvas: Canvas, paper: Paper, number: int, count: int) -> None:
    chamber = paper.chamber.split(" der")[0]
    tail = {"aanhangsel": ["Aanhangsel"], "handelingen": []}.get(paper.publicatie, _cited(paper))
    words = ", ".join([f"{chamber}, vergaderjaar {paper.print_year}", *tail])
    if paper.publicatie == "handelingen":
        issue, _, item = paper.ondernummer.partition("-")
        _words(canvas, _MARGIN, 33.2, "Helvetica", 9.06, f"{chamber}")
        _words(canvas, _RIGHT - 70, 33.2, "Helvetica", 9.06, f"TK {issue}   {issue}-{item}-{number}")
        return
    _words(canvas, _TEXT, 33.2, "Helvetica", 9.06, words)
    if count > 1:
        shown = str(number)
        _words(canvas, _RIGHT - width(shown, "Helvetica", 9.06), 33.2, "Helvetica", 9.06, shown)


def _cited(paper: Paper) -> list[str]:
    if not paper.dossiers:
        return []
    number = paper.ondernummer if paper.kamer == 1 else f"nr. {paper.ondernummer}"
    return [paper.dossiers[0].printed, number]
