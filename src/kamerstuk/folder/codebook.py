"""The codebook: every table that papers give, with the type, the meaning and an example of every column.

The schema of SQLite, the page docs/codebook.md and the order of the cells in a row all come from here.
"""

from collections.abc import Iterator, Mapping

from attrs import frozen


@frozen
class Column:
    """One column of a table."""

    name: str
    """E.g. ``"vergaderjaar"``."""
    type: str
    """``"text"``, ``"integer"``, ``"real"``, ``"date"`` (ISO 8601) or ``"boolean"`` (0 or 1 in SQLite)."""
    meaning: str
    """One line for a person."""
    example: str = ""
    """As it stands in a cell."""


@frozen
class TableInfo:
    """One table."""

    meaning: str
    """What a row is."""
    columns: tuple[Column, ...]
    """In the order of the cells."""
    key: tuple[str, ...] = ("paper", "n")
    """Columns that name a row."""
    refers: tuple[tuple[str, str], ...] = ()
    """Columns, with a space between, and the table that they point to: ``(("paper citation", "citations"),)``."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)


_PAPER = "paper text: the paper: its official id, or file- and a digest where it has none | kst-36999-12"
_N = "n integer: order in the paper, from 0 | 0"
_SPAN = """start integer: first character in papers.text | 120
end integer: one past the last character | 164"""
_PAGE = "page integer: page, from 1; PDF only | 2"

_OWN_PAPER = (("paper", "papers"),)

_SHEETS: Mapping[str, tuple[str, str]] = {
    "papers": (
        "a paper",
        f"""{_PAPER}
id text: official id | kst-36999-12
publicatie text: series | kamerstuk
kamer text: chamber | tweede-kamer
vergaderjaar text: session year | 2024-2025
dossier text: first dossier with its suffix | 36999
ondernummer text: number in the dossier | 12
nummer text: number of an Aanhangsel or of Kamervragen | 3235
soort text: kind of paper | motie
titel text: title line as printed | BRIEF VAN DE MINISTER
documenttitel text: descriptive title of the metadata | Voortgang
datum date: date of the paper | 2025-03-14
ingezonden date: day on which questions were put | 2025-02-28
days_to_answer integer: days from there to the date of an answer | 14
addressee text: to whom | Aan de Voorzitter van de Tweede Kamer
plaats text: place of a letter | Den Haag
herdruk boolean: whether it says it is a reprint | 0
tk_ids text: ids of the Tweede Kamer, a space between | 2019D40742
url text: page of the publisher | https://zoek.officielebekendmakingen.nl/kst-36999-12.html
format text: format that was read | xml
sha256 text: digest of the bytes that were read | 9f86d0…
coverage real: share of the letters and digits of the source that were read | 1.0
text text: the whole text, to which all offsets belong | 36 999 …""",
    ),
    "dossiers": (
        "a dossier of a paper",
        f"""{_PAPER}
{_N}
dossier text: number with suffix | 36410-VI
nummer text: number | 36410
toevoeging text: suffix | VI
rijkswetnummer text: number of a Rijkswet | R2064
titel text: as printed | Vreemdelingenbeleid""",
    ),
    "people": (
        "a person who signed, asked, answered or led the debate",
        f"""{_PAPER}
{_N}
part text: submitter, asker, answerer, sender, chair or signature | submitter
printed text: as printed | R.H.A. Plasterk
surname text: surname with particles | van der Plas
initials text: initials | R.H.A.
party text: party, printed or from a table of members | BBB
role text: office or place among the submitters | Minister van Defensie""",
    ),
    "sections": (
        "a section",
        f"""{_PAPER}
{_N}
parent integer: the section around it | 0
kind text: what it is | article
label text: as printed | Artikel 3
number text: its number | 3
title text: heading without label | Begripsbepalingen
level integer: 1 is the top | 1
{_SPAN}
{_PAGE}""",
    ),
    "blocks": (
        "a paragraph, list label, cell or caption",
        f"""{_PAPER}
{_N}
section integer: the section it stands in | 0
kind text: paragraph, list-label, cell or caption | paragraph
role text: its role in this kind of paper: consideration, request, question, answer, change, turn … | request
number text: printed number before it | 1.
text text: its text | verzoekt de regering …
{_SPAN}
{_PAGE}""",
    ),
    "notes": (
        "a footnote",
        f"""{_PAPER}
{_N}
id text: id of the note | noot-1
label text: printed number | 1
text text: its text | Kamerstuk 36 410, nr. 3.
{_SPAN}
anchor integer: where its first marker stood | 311
{_PAGE}""",
    ),
    "citations": (
        "a printed reference",
        f"""{_PAPER}
{_N}
section integer: the section it stands in; empty in notes and head | 2
kind text: what it points to | kamerstuk
text text: as printed | Kamerstuk 35 000 VI, nr. 59
{_SPAN}
footnote text: the note it stands in | noot-1
place text: head, body or note | note
own boolean: whether it names the paper itself | 0
relation text: replaces or annex | replaces
reason text: why it stayed unresolved | no dossier
evidence text: why the targets are believed | printed in full
pages text: pages | 15-16
article text: article | 3
lid text: paragraph of an article | 1
onderdeel text: part of an article | b
deel text: part of an amendment | I
note text: note of the paper cited | 1
pinpoint text: section or consideration of the paper cited | 4.1""",
    ),
    "targets": (
        "a thing that a reference means",
        f"""{_PAPER}
citation integer: the reference | 0
n integer: order in the reference, from 0 | 0
id text: canonical id | kst-35000-VI-59
url text: where to read it | https://zoek.officielebekendmakingen.nl/kst-35000-VI-59.html
status text: verified, unknown, outside or computed | verified
also_dossiers text: further dossiers, a space between | 30573
listed text: the id under which the list in the package has it | h-tk-19992000-6119-6159
in_corpus boolean: whether the paper is in this folder, which verifies it | 0""",
    ),
    "questions": (
        "a numbered question, or part of an advice",
        f"""{_PAPER}
{_N}
number text: its number | 2
question text: its words | Kent u het bericht?
answer text: the answer, which several questions may share | Ja.
reason text: why it is not answered | nader overleg is nodig
{_SPAN}""",
    ),
    "turns": (
        "the words of one speaker in a debate",
        f"""{_PAPER}
{_N}
speaker text: as printed | De heer Krol (50PLUS)
surname text: surname | Krol
party text: party | 50PLUS
role text: voorzitter, lid or bewindspersoon | lid
interrupts integer: the turn that it breaks | 3
text text: the words | Voorzitter. …
{_SPAN}""",
    ),
    "votes": (
        "the result of a vote",
        f"""{_PAPER}
{_N}
target text: paper voted on | kst-36965-8
result text: aangenomen, verworpen or aangehouden | aangenomen
in_favour text: parties or names as printed, separated by semicolons | D66; Volt
against text: likewise | PVV
text text: the words of the chair | Ik constateer …
{_SPAN}""",
    ),
    "diagnostics": (
        "something repaired, doubted or lost",
        f"""{_PAPER}
{_N}
code text: stable name | header-mismatch
severity text: info, warning or error | warning
message text: one sentence | Print and metadata differ.
{_SPAN}""",
    ),
    "passages": (
        "a piece of at most 200 words, for search engines and language models",
        f"""{_PAPER}
{_N}
section integer: the section it stands in; empty for notes | 2
path text: headings from the top down | 2. Uitvoering > 2.1 Kosten
text text: a slice of papers.text | De kosten …
{_SPAN}
{_PAGE}
box text: x0, top, x1 and bottom on that page, a space between; PDF only | 70.9 120.0 520.1 180.4
refers_to text: ids that it refers to, a space between | kst-36999-3""",
    ),
    "sources": (
        "a file of a paper: the one that was read, and the others",
        f"""{_PAPER}
{_N}
path text: name of the file below the folder that was given | 2025/kst-36999-12.xml
format text: format | xml
sha256 text: digest | 9f86d0…
used boolean: whether the rows come from it | 1
metadata text: the metadata.xml that was read with it | kst-36999-12.metadata.xml""",
    ),
    "failures": (
        "a file that could not be read",
        """path text: name of the file | kapot.pdf
error text: class of the error | DamagedSourceError
message text: one line that says what to do | kapot.pdf: this PDF is broken. …""",
    ),
}

_REFERS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "papers": (),
    "failures": (),
    "blocks": (*_OWN_PAPER, ("paper section", "sections")),
    "citations": (*_OWN_PAPER, ("paper section", "sections")),
    "passages": (*_OWN_PAPER, ("paper section", "sections")),
    "sections": (*_OWN_PAPER, ("paper parent", "sections")),
    "targets": (("paper citation", "citations"),),
}
_KEYS = {"papers": ("paper",), "targets": ("paper", "citation", "n"), "failures": ("path",)}


def _columns(sheet: str) -> Iterator[Column]:
    for line in sheet.splitlines():
        head, _, rest = line.partition(": ")
        meaning, _, example = rest.rpartition(" | ")
        name, kind = head.split()
        yield Column(name, kind, meaning, example)


CODEBOOK: Mapping[str, TableInfo] = {
    name: TableInfo(meaning, tuple(_columns(sheet)), _KEYS.get(name, ("paper", "n")), _REFERS.get(name, _OWN_PAPER))
    for name, (meaning, sheet) in _SHEETS.items()
}
"""Name of a table to its columns; a table stands behind those that it points to."""


def as_markdown() -> str:
    """Write the codebook as a page of the documentation."""
    lines = [
        "# The codebook",
        "",
        "Every table of `kamerstuk batch` and `kamerstuk.tables`, made from the program.",
        "",
    ]
    for name, table in CODEBOOK.items():
        lines += [f"## {name}", "", f"One row is {table.meaning}. Key: {', '.join(table.key)}.", ""]
        lines += ["| column | type | meaning | example |", "|---|---|---|---|"]
        lines += [f"| `{c.name}` | {c.type} | {c.meaning} | {c.example.replace('|', '/')} |" for c in table.columns]
        lines.append("")
    return "\n".join(lines)
