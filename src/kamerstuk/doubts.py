"""What the head of a paper shows and could not be read, or reads in two ways: never a silent None."""

import re
from collections.abc import Iterator, Sequence

from kamerstuk.dutch import MONTHS, find_date
from kamerstuk.forms import read_number_line
from kamerstuk.model import Diagnostic, Header, Publicatie, Severity, Soort
from kamerstuk.soort import is_misprinted
from kamerstuk.tokens import Kind, Token

_SIGNED = (Soort.MOTIE, Soort.AMENDEMENT, Soort.BRIEF_REGERING)
_DAY = re.compile(rf"\d{{1,2}}\s*(?:{'|'.join(MONTHS)})\.?\s+\d{{4}}", re.I)
_BOTH_CHAMBERS = re.compile(r"Staten-Generaal|1\s?/\s?2|Eerste en Tweede Kamer")


def doubts(tokens: Sequence[Token], header: Header) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each field of the head that print shows and `header` lacks, and for each doubtful one."""
    papers = [token.text for token in tokens if token.kind is Kind.NUMBER]
    if len(papers) > 1:
        told = f"Several papers in one file ({', '.join(papers)}): the header is that of the first."
        yield Diagnostic("several-papers", Severity.WARNING, told)
    yield from _of_dates(tokens)
    yield from _of_number(papers)
    if header.kamer is None and any(_BOTH_CHAMBERS.fullmatch(t.text) for t in tokens if t.kind is Kind.SERIES):
        told = "The paper belongs to both chambers of the Staten-Generaal: kamer is left open."
        yield Diagnostic("both-chambers", Severity.INFO, told)
    if header.publicatie is Publicatie.KAMERSTUK and header.soort in _SIGNED and not header.signatures:
        told = f"No name of a signer could be read under this {header.soort.value}."
        yield Diagnostic("no-signature", Severity.WARNING, told)
    if header.titel and is_misprinted(header.titel):
        told = f"The title line has a misprint ({header.titel!r}); read as {header.soort}."
        yield Diagnostic("title-misprint", Severity.INFO, told)


def _of_dates(tokens: Sequence[Token]) -> Iterator[Diagnostic]:
    for token in tokens:
        if token.kind is Kind.DATELINE and _DAY.search(token.text) and find_date(token.text) is None:
            told = f"The date line {token.text!r} names a day that does not exist."
            yield Diagnostic("impossible-date", Severity.WARNING, told)


def _of_number(papers: Sequence[str]) -> Iterator[Diagnostic]:
    line = read_number_line(papers[0]) if papers else None
    if line and line.remark:
        yield Diagnostic("number-remark", Severity.INFO, f"Behind the number of the paper stands {line.remark!r}.")
