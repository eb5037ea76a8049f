"""The head of the stream in, a `Header` out: every witness heard, print before metadata, contradictions told."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from unicodedata import normalize

from attrs import frozen

from kamerstuk import identifiers
from kamerstuk.doubts import doubts
from kamerstuk.dutch import DATE, find_date, session_year
from kamerstuk.forms import IMPRINT_ID, NumberLine, read_dossier_number, read_number_line
from kamerstuk.identifiers.families import family_of
from kamerstuk.model import Diagnostic, Dossier, Header, Kamer, Publicatie, Severity
from kamerstuk.signatures import read_signatures
from kamerstuk.soort import soort_in_series
from kamerstuk.tokens import Kind, Token


@frozen
class Head:
    """What the head stage hands on."""

    header: Header
    """The header."""
    id: str | None
    """Official id of the paper."""
    diagnostics: tuple[Diagnostic, ...]
    """Contradictions between witnesses."""


_ID_IN_URL = re.compile(r"/((?:kst|h|ah|kv|nds|blg|ag)-[\w-]+)")
_REPRINT_ID = re.compile(r"-h\d+\Z")  # kst-36990-7-h1 is the reprint of kst-36990-7
_LETTER_DATE = re.compile(r"(?P<place>[A-Z’'‘][\w’'‘ -]{1,40}?),\s*" + DATE.pattern.removeprefix(r"\b"), re.I)
_LABELLED_DATE = re.compile(r"(?P<label>[^\d(]{3,80}?)\s*" + DATE.pattern.removeprefix(r"\b"), re.I)
_IN_BRACKETS = re.compile(r"\((?P<label>[a-z ]{4,30}?)\s" + DATE.pattern.removeprefix(r"\b"), re.I)
_ADDRESSEE = re.compile(r"(?:Aan (?!de orde\b)(?:de|het|den|mevrouw|de heer)\b|Aan Hare|Aan Zijne).{3,200}", re.S)
_PAGES_HEAD = re.compile(r"(Tweede|Eerste) Kamer, vergaderjaar")
_FOOT_SESSION = re.compile(r"vergaderjaar\s+(\d{4}.{1,3}\d{2,4})")
_HEAD_PARAGRAPHS = 4  # addressee and date line stand among the first paragraphs of a letter (handbook G.7)

_SERIES_BY_ROOT = {
    "kamerstuk": Publicatie.KAMERSTUK,
    "kamerwrk": Publicatie.KAMERSTUK,
    "handelingen": Publicatie.HANDELINGEN,
    "niet-dossier-stuk": Publicatie.NIET_DOSSIERSTUK,
}
_CHAMBERS = (
    ("eerste kamer", Kamer.EERSTE_KAMER),
    ("tweede kamer", Kamer.TWEEDE_KAMER),
    ("verenigde", Kamer.VERENIGDE_VERGADERING),
)


def read_head(tokens: Sequence[Token], metadata: Sequence[Token] = ()) -> Head:
    """Read the header from a stream and, where given, from a metadata.xml (its META tokens)."""
    witness = _Witnesses(tokens, metadata)
    publicatie = _publicatie(witness)
    dossiers = _dossiers(witness)
    line = _number_line(witness)
    number = line.number or None
    titel = _titel(witness)
    dates = _dates(witness)
    place, letter_date, addressee = _letter(witness)
    meeting, item = _meeting(witness, number)
    is_paper = publicatie is Publicatie.KAMERSTUK
    header = Header(
        publicatie=publicatie,
        kamer=_kamer(witness, number),
        vergaderjaar=_vergaderjaar(witness),
        dossiers=dossiers,
        ondernummer=number if is_paper else None,
        herdruk=line.reprint or (titel is not None and titel.upper().endswith(" HERDRUK")),
        nummer=_nummer(witness, number) if publicatie in (Publicatie.AANHANGSEL, Publicatie.KAMERVRAGEN) else None,
        vergadering=meeting if publicatie is Publicatie.HANDELINGEN else None,
        item=item if publicatie is Publicatie.HANDELINGEN else None,
        tk_ids=tuple(dict.fromkeys(witness.meta("tk-id"))),
        titel=titel,
        documenttitel=_documenttitel(witness),
        soort=soort_in_series(publicatie, titel, _answer_line(witness)),
        addressee=addressee,
        plaats=place,
        datum=letter_date or _own_date(dates, witness),
        dates=dates,
        signatures=read_signatures(tokens),
        joint_number=line.joint if is_paper else None,
    )
    told = (*_contradictions(witness, header), *doubts(tokens, header))
    return Head(header, _id(witness, header), told)


_ANSWER_LINE = re.compile(r"(?:\w+ )?(?:antwoord|mededeling) van\b", re.I)


class _Witnesses:
    """The stream sorted by who says what."""

    def __init__(self, tokens: Sequence[Token], metadata: Sequence[Token]) -> None:
        self.by_kind: dict[Kind, list[Token]] = {}
        self.body: list[Token] = []
        in_note = 0
        for token in (*tokens, *metadata):
            if token.kind is Kind.NOTE:
                in_note += token.edge
            elif not token.edge and not in_note:
                self.by_kind.setdefault(token.kind, []).append(token)
                if token.kind in (Kind.PARAGRAPH, Kind.HEADING) and len(self.body) < 2 * _HEAD_PARAGRAPHS:
                    self.body.append(token)

    def of(self, kind: Kind) -> list[Token]:
        return self.by_kind.get(kind, [])

    def meta(self, name: str) -> list[str]:
        return [token.text for token in self.of(Kind.META) if token.label == name and token.text.strip()]

    def panel(self, name: str) -> list[str]:
        return [token.text for token in self.of(Kind.PANEL) if token.label == name and token.text.strip()]

    def ids(self) -> Iterator[str]:
        yield from self.meta("DC.identifier")
        for url in self.meta("OVERHEIDop.externMetadataRecord"):
            match = _ID_IN_URL.search(url)
            if match:
                yield match[1]
        yield from (token.text for token in self.of(Kind.FURNITURE) if IMPRINT_ID.read(token.text))

    def printed(self) -> Iterator[str]:
        """Yield series head, then foot lines."""
        yield from (token.text for token in self.of(Kind.SERIES))
        yield from (token.text for token in self.of(Kind.FURNITURE) if _PAGES_HEAD.match(token.text))


def _first(values: Iterable[str]) -> str | None:
    return next((value for value in values if value), None)


def _publicatie(witness: _Witnesses) -> Publicatie:
    names = " ".join([*witness.meta("OVERHEIDop.publicationName"), *(t.text for t in witness.of(Kind.SERIES))]).lower()
    if "aanhangsel" in names:
        return Publicatie.AANHANGSEL
    if "zonder antwoord" in names or (_first(witness.meta("root")) == "kamervragen" and "kamervragen" in names):
        return Publicatie.KAMERVRAGEN
    for ident in witness.ids():
        family = family_of(ident)
        if family and family.publicatie:
            return family.publicatie
    roles = {token.role for token in witness.of(Kind.TITLE)}
    if "antwoord" in roles:
        return Publicatie.AANHANGSEL
    if "vraag" in roles:
        return Publicatie.KAMERVRAGEN
    return _SERIES_BY_ROOT.get(_first(witness.meta("root")) or "", Publicatie.KAMERSTUK)


def _answer_line(witness: _Witnesses) -> str:
    """Return the line under the title of written questions that says who answers, or that no one does yet."""
    lines = (token.text for token in (*witness.of(Kind.TITLE), *witness.body))
    return next((line for line in lines if _ANSWER_LINE.match(line)), "")


def _dossiers(witness: _Witnesses) -> tuple[Dossier, ...]:
    found = []
    tabled = next((token.text for token in witness.of(Kind.NUMBER) if token.role == "tabled"), "")
    for token in witness.of(Kind.DOSSIER) or ([Token(Kind.DOSSIER, role="tabled")] if tabled else []):
        printed = tabled.rpartition("-")[0] if token.role == "tabled" else token.label or token.text
        number = read_dossier_number(printed)
        if number:
            found.append(Dossier(*number, titel=token.text))
    if found:
        return tuple(found)
    titles = witness.meta("OVERHEIDop.dossiertitel")
    numbers = witness.meta("OVERHEIDop.dossiernummer") if "kamerstuk" in _names(witness) else []
    parsed = [number for number in map(read_dossier_number, numbers) if number]
    return tuple(
        Dossier(*number, titel=titles[index] if index < len(titles) else "") for index, number in enumerate(parsed)
    )


def _names(witness: _Witnesses) -> str:
    return " ".join(witness.meta("OVERHEIDop.publicationName")).lower()


def _number_line(witness: _Witnesses) -> NumberLine:
    for token in witness.of(Kind.NUMBER):
        if token.role == "tabled":
            return NumberLine(token.text.rpartition("-")[2])
        line = read_number_line(token.text)
        if line.number:
            return line
    return NumberLine(_first(witness.meta("OVERHEIDop.ondernummer")) or "")


def _nummer(witness: _Witnesses, printed: str | None) -> str | None:
    if printed:
        return printed
    number = _first(witness.meta("OVERHEIDop.aanhangselNummer")) or _first(witness.meta("OVERHEIDop.aanhangsel"))
    return number or next(
        (ident.rsplit("-", 1)[-1] for ident in witness.ids() if ident.startswith(("ah-", "kv-"))), None
    )


def _meeting(witness: _Witnesses, printed: str | None) -> tuple[str | None, str | None]:
    meeting = _first(witness.meta("OVERHEIDop.publicationIssue"))
    item = _first(witness.meta("OVERHEIDop.handelingenItemNummer"))
    for ident in witness.ids():  # session-meeting-item from 2010-2011 on (handbook E.2)
        match = re.fullmatch(r"h-[a-z]{2}-(20[1-9]\d)\d{4}-(\d+)-(\d+)(?:-n\d)?", ident)
        if match:
            meeting, item = meeting or match[2], item or match[3]
    for text in witness.panel("Vergadernummer"):
        match = re.search(r"nr\.\s*(\d+)", text)
        meeting = meeting or (match[1] if match else None)
        match = re.search(r"item\s*(\d+)", text)
        item = item or (match[1] if match else None)
    return meeting, printed or item


def _kamer(witness: _Witnesses, number: str | None) -> Kamer | None:
    says = [*witness.printed(), *witness.meta("DC.creator"), *witness.panel("Organisatie")]
    for text in says:
        for word, kamer in _CHAMBERS:
            if word in text.lower():
                return kamer
    for ident in witness.ids():
        if "-ek-" in ident:
            return Kamer.EERSTE_KAMER
        if "-tk-" in ident:
            return Kamer.TWEEDE_KAMER
    code = _first(witness.meta("kamerwrk.kamer"))
    if code == "sg":  # of both chambers
        return None
    if code in ("1", "2"):
        return Kamer.EERSTE_KAMER if code == "1" else Kamer.TWEEDE_KAMER
    # From 2003 on the Eerste Kamer numbers by letter only and the Tweede Kamer by "Nr. 3" (handbook C.3).
    session = _vergaderjaar(witness)
    if number and session and session >= "2003":
        return Kamer.TWEEDE_KAMER if number.isdigit() else Kamer.EERSTE_KAMER if number.isupper() else None
    return None


def _vergaderjaar(witness: _Witnesses) -> str | None:
    for text in _session_witnesses(witness):
        year = session_year(text)
        if year:
            return year
    for ident in witness.ids():
        match = re.search(r"-(\d{4})(\d{4})-", ident)
        if match:
            return f"{match[1]}-{match[2]}"
    return None


def _session_witnesses(witness: _Witnesses) -> Iterator[str]:
    for token in witness.of(Kind.SERIES):
        if token.role in ("vergaderjaar", "vergjaar") or "ergaderjaar" in token.text or "itting" in token.text:
            yield token.text
    yield from witness.meta("OVERHEIDop.vergaderjaar")
    yield from witness.panel("Vergaderjaar")
    yield from witness.panel("nummer")
    for text in witness.printed():
        match = _FOOT_SESSION.search(text)
        if match:
            yield match[1]


def _titel(witness: _Witnesses) -> str | None:
    return _first(token.text for token in witness.of(Kind.TITLE))


def _documenttitel(witness: _Witnesses) -> str | None:
    title = _first(witness.meta("OVERHEIDop.documenttitel"))
    whole = _first(witness.meta("DC.title"))
    if title or not whole:
        return title
    # Pages of before 2010 have only DC.title: dossier title; kind or document title (handbook A.0, B.6).
    return whole.split("; ", 1)[1] if "; " in whole else whole


def _dates(witness: _Witnesses) -> dict[str, date]:
    dates: dict[str, date] = {}
    for token in witness.of(Kind.DATELINE):
        match = _LABELLED_DATE.match(token.text)
        found = find_date(token.text)
        if match and found:
            dates.setdefault(" ".join(match["label"].split()), found)
    for token in witness.of(Kind.TITLE):
        if token.role:
            for match in _IN_BRACKETS.finditer(token.text):
                found = find_date(match[0])
                if found:
                    dates.setdefault(match["label"].strip(), found)
    return dates


def _own_date(dates: dict[str, date], witness: _Witnesses) -> date | None:
    if dates:
        return list(dates.values())[-1]
    for token in witness.of(Kind.DATELINE):
        found = find_date(token.text)
        if found:
            return found
    says = [
        *(token.text for token in witness.body if token.role == "vergaderdatum"),
        *witness.meta("DCTERMS.issued"),
        *witness.meta("OVERHEIDop.datumIndiening"),
        *witness.meta("OVERHEIDop.datumVergadering"),
        *witness.meta("OVERHEIDop.datumOntvangst"),
        *witness.panel("Datum vergadering"),
    ]
    return next((found for found in map(find_date, says) if found), None)


def _letter(witness: _Witnesses) -> tuple[str | None, date | None, str | None]:
    place = letter_date = addressee = None
    for token in witness.body[:_HEAD_PARAGRAPHS]:
        match = _LETTER_DATE.fullmatch(token.text)
        if match and letter_date is None:
            place, letter_date = match["place"], find_date(token.text)
        elif _ADDRESSEE.fullmatch(token.text) and addressee is None:
            addressee = token.text
    return place, letter_date, addressee


def _id(witness: _Witnesses, header: Header) -> str | None:
    ident = _first(witness.ids())
    if ident:
        return ident
    if header.publicatie is Publicatie.AANHANGSEL and header.kamer and header.vergaderjaar and header.nummer:
        chamber = "ek" if header.kamer is Kamer.EERSTE_KAMER else "tk"
        return str(identifiers.AanhangselId(chamber, header.vergaderjaar, header.nummer))
    if header.publicatie is not Publicatie.KAMERSTUK or not header.dossiers or not header.ondernummer:
        return None
    return _computed_id(header, header.dossiers[0])


def _computed_id(header: Header, own: Dossier) -> str:
    ident = identifiers.kst_id(
        own.nummer, header.ondernummer or "", own.toevoeging, vergaderjaar=header.vergaderjaar, kamer=header.kamer
    )
    return str(ident)


def _bare(title: str) -> str:
    """Return the letters and digits of a title, to compare two spellings of it."""
    return "".join(char for char in normalize("NFKC", title).casefold() if char.isalnum())


def _contradictions(witness: _Witnesses, header: Header) -> Iterator[Diagnostic]:
    if header.publicatie is Publicatie.KAMERSTUK and not header.dossiers and not header.ondernummer:
        told = "The head names no dossier and no number: a letter as it was sent, or no kamerstuk."
        yield Diagnostic("no-kamerstuk-head", Severity.WARNING, told)
    for name, value, others in _compared(witness, header):
        for other in others:
            if value and other and other != value:
                yield Diagnostic(
                    "header-mismatch",
                    Severity.WARNING,
                    f"{name}: printed as {value!r}, but another witness says {other!r}.",
                )
                break


def _compared(witness: _Witnesses, header: Header) -> Iterator[tuple[str, str | None, list[str]]]:
    sessions = [year for text in _session_witnesses(witness) if (year := session_year(text))]
    yield "vergaderjaar", header.vergaderjaar, sessions
    if header.publicatie is Publicatie.KAMERSTUK:
        yield (
            "ondernummer",
            header.ondernummer,
            [n.upper() if n.isalpha() else n for n in witness.meta("OVERHEIDop.ondernummer")],
        )
        if header.dossiers:
            known = {dossier.nummer for dossier in header.dossiers}
            numbers = [n for text in witness.meta("OVERHEIDop.dossiernummer") if (n := read_dossier_number(text))]
            yield "dossier", header.dossiers[0].nummer, [n[0] for n in numbers if n[0] not in known]
            titles = {_bare(dossier.titel) for dossier in header.dossiers if dossier.titel}
            if titles:
                others = [title for title in witness.meta("OVERHEIDop.dossiertitel") if _bare(title) not in titles]
                yield "dossier title", header.dossiers[0].titel, others
            if header.ondernummer:
                printed = [_computed_id(header, dossier) for dossier in header.dossiers]
                others = [
                    ident
                    for ident in witness.ids()
                    if _REPRINT_ID.sub("", ident).lower() not in map(str.lower, printed)
                ]
                yield "id", printed[0], others
    if header.datum:
        issued = [found.isoformat() for text in witness.meta("DCTERMS.issued") if (found := find_date(text))]
        yield "datum", header.datum.isoformat(), issued
