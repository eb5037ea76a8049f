"""`kamerstuk show`: a paper at a glance; `kamerstuk open`: its official page in the browser."""

import argparse
import webbrowser
from collections.abc import Iterator

from kamerstuk.cli.shared import inputs_of, limits_of, source_of, usage
from kamerstuk.errors import IdentifierError
from kamerstuk.folder.commands import registry_of
from kamerstuk.identifiers import parse_identifier
from kamerstuk.messages import FAILED, OK, told_of
from kamerstuk.model import Citation, Debat, Kamerstuk, Section, Severity, VragenEnAntwoorden
from kamerstuk.outputs import StandardOutput, complain
from kamerstuk.pipeline import parse

_WIDE = 100
"""Characters of a line, more or less."""


def show_command(options: argparse.Namespace) -> int:
    """Print what each file is: its head, outline and references, its questions or turns."""
    files = inputs_of(options.files)
    if files is None:
        return usage("name a FILE")
    code = OK
    for name in files:
        try:
            stuk = parse(source_of(name), registry=registry_of(options), isolate=True, limits=limits_of(options))
        except Exception as error:  # one bad file never stops the others
            complain(told_of(name, error))
            code = FAILED
            continue
        out = StandardOutput()
        out.write("".join(f"{line}\n" for line in card(stuk)) + ("\n" if len(files) > 1 else ""))
    return code


def card(stuk: Kamerstuk) -> Iterator[str]:
    """Yield the lines of the card."""
    header = stuk.header
    yield _cut(" · ".join(filter(None, (stuk.id or "no id", header.documenttitel or header.titel))))
    for name, value in _facts(stuk):
        if value:
            yield f"  {name:11}{_cut(value)}"
    yield from _part("outline", list(_outline(stuk.sections, 0)))
    yield from _part("questions", list(_questions(stuk)))
    yield from _part("turns", list(_turns(stuk)))
    yield from _part("references", [_reference(citation) for citation in stuk.citations])


def _facts(stuk: Kamerstuk) -> Iterator[tuple[str, str]]:
    header = stuk.header
    yield "kind", header.soort or ""
    yield "date", header.datum.isoformat() if header.datum else ""
    for dossier in header.dossiers:
        number = "-".join(filter(None, (dossier.nummer, dossier.toevoeging)))
        yield "dossier", " ".join(filter(None, (number, dossier.titel)))
    for one in header.signatures:
        yield "signed", ", ".join(filter(None, (one.naam, one.functie)))
    yield "cited as", stuk.cite()
    yield "page", stuk.url or ""
    yield "read from", f"{stuk.source.format}, {stuk.source.dialect}, coverage {stuk.source.coverage}"
    for told in stuk.diagnostics:
        if told.severity is not Severity.INFO:
            yield str(told.severity), f"{told.message} [{told.code}]"


def _part(name: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield f"{name} ({len(lines)})"
        yield from (f"  {_cut(line)}" for line in lines)


def _outline(sections: tuple[Section, ...], depth: int) -> Iterator[str]:
    for section in sections:
        words = " ".join(filter(None, (section.label, section.title)))
        if words:
            page = f"  p. {section.page}" if section.page else ""
            yield f"{'  ' * depth}{words}{page}"
        yield from _outline(section.sections, depth + bool(words))


def _questions(stuk: Kamerstuk) -> Iterator[str]:
    if isinstance(stuk.content, VragenEnAntwoorden):
        for pair in stuk.content.pairs:
            answer = " ".join(node.text for node in pair.answer if hasattr(node, "text"))
            yield f"{', '.join(pair.numbers) or '?'}: {_cut(answer, _WIDE - 10)}"


def _turns(stuk: Kamerstuk) -> Iterator[str]:
    if isinstance(stuk.content, Debat):
        for turn in stuk.content.turns:
            yield f"{turn.speaker.printed}: {_cut(turn.text, _WIDE - 10)}"


def _reference(citation: Citation) -> str:
    ids = " ".join(target.id for target in citation.targets if target.id)
    status = ", ".join(dict.fromkeys(str(target.status) for target in citation.targets))
    words = " ".join(citation.text.split())
    return f"{ids or '?':32} {status or citation.reason or '':10} {words if words != ids else ''}".rstrip()


def _cut(text: str, width: int = _WIDE) -> str:
    plain = " ".join(text.split(" ")) if "\n" not in text else " ".join(text.split())
    return plain if len(plain) <= width else f"{plain[: width - 1]}…"


def open_command(options: argparse.Namespace) -> int:
    """Print the official page of a paper and open it in the browser, where there is one."""
    try:
        url = parse_identifier(options.paper).url
    except IdentifierError:
        try:
            url = parse(source_of(options.paper), registry=None, isolate=True).url
        except Exception as error:
            complain(told_of(options.paper, error))
            return FAILED
    if url is None:
        complain(f"{options.paper}: no official page is known for it. Give an id such as kst-19637-2535.")
        return FAILED
    StandardOutput().write(f"{url}\n")
    if not webbrowser.open(url):
        complain("no browser could be opened; the page is the one above")
    return OK
