"""What the finder returns: mentions, each with the typed parts that its words give."""

from typing import Protocol

from attrs import evolve, field, frozen

from kamerstuk.identifiers import AanhangselId, DossierId, HandelingenId, KstId, issue_id, kst_id
from kamerstuk.identifiers.kamerstukken import has_session_in_id
from kamerstuk.model import CitationKind, Pinpoint
from kamerstuk.passages import Passage

EERSTE_KAMER = "eerste-kamer"
TWEEDE_KAMER = "tweede-kamer"


class Parts(Protocol):
    """The components of one mention; each kind has its own class, and adding one touches no other code."""

    def ids(self) -> tuple[str, ...]:
        """Return the ids that follow from these parts alone; empty where something is missing."""
        ...

    def missing(self) -> str:
        """Say in one sentence why `ids` is empty."""
        ...


@frozen
class Papers:
    """Kamerstukken by number: "Kamerstukken I 2008/09, 31 700 VIII, C"."""

    dossier: str | None
    """``"31700"``; None where the words rely on a dossier in reach ("stuk nr. 46")."""
    numbers: tuple[str, ...]
    """``("C",)``; several for a list or a range."""
    toevoeging: str | None = None
    """``"VIII"``, ``"A"``, ``"02"``."""
    chamber: str | None = None
    """``"eerste-kamer"`` where the words say so."""
    session: str | None = None
    """``"2008-2009"``."""
    also_dossiers: tuple[str, ...] = ()
    """Other dossiers printed before the number, e.g. ``("30573",)``."""
    own: bool = False
    """Whether a missing dossier is that of the text itself ("nr. 12 van dit dossier"), not of the last citation."""
    dashed: bool = False
    """Whether it was printed as in an order of business: "31936-1125"."""
    each: tuple[tuple[str, str | None], ...] = ()
    """Dossier and toevoeging of each number: "29 689 en 31 765, nrs. 794 respectievelijk 118"."""

    def ids(self) -> tuple[str, ...]:
        """Return one id for each number."""
        if self.dossier is None:
            return ()
        heads = self.each or ((self.dossier, self.toevoeging),) * len(self.numbers)
        return tuple(str(self._id(*head, number)) for head, number in zip(heads, self.numbers, strict=True))

    def missing(self) -> str:
        """Say that the dossier is missing."""
        return "The words name no dossier, and none is in reach."

    def of_senate(self) -> bool:
        """Tell whether these are papers of the Eerste Kamer; only there a number has a letter behind it ("188b")."""
        if self.chamber:
            return self.chamber == EERSTE_KAMER
        return self.numbers[0][:1].isdigit() and self.numbers[0][-1:].islower()

    def _id(self, dossier: str, toevoeging: str | None, number: str) -> KstId:
        kamer = EERSTE_KAMER if self.of_senate() else None
        return kst_id(dossier, number, toevoeging, self.session, kamer)


@frozen
class Dossiers:
    """Whole dossiers: "Kamerstukken 29 689 en 31 765"."""

    names: tuple[tuple[str, str | None], ...]
    """Number and toevoeging of each: ``(("35000", "VI"),)``."""
    chamber: str | None = None
    """The chamber, where named."""
    session: str | None = None
    """The session, where named."""

    def ids(self) -> tuple[str, ...]:
        """Return ``dossier/35000-VI`` for each."""
        return tuple(str(DossierId(number, toevoeging)) for number, toevoeging in self.names)

    def missing(self) -> str:
        """Never asked: there is always a number."""
        return "The words name no dossier."


@frozen
class Debate:
    """A place in the Handelingen: "Handelingen II 2018/2019, nr. 27, item 10"."""

    code: str | None
    """``"tk"``, ``"ek"``, ``"vv"``, ``"ucv-tk"``."""
    session: str | None
    """``"2018-2019"``."""
    meeting: str | None = None
    """``"27"``."""
    item: str | None = None
    """``"10"``."""
    pages: tuple[str, ...] = ()
    """Ranges as ids write them: ``("4225-4227",)``; ``("39-2410",)`` with the meeting in it."""
    further_items: tuple[str, ...] = ()
    """Items listed behind the first: ``("6",)`` of "items 3 en 6"."""

    def ids(self) -> tuple[str, ...]:
        """Return the finest ids that the words allow: by item, by page until 2010, by meeting, by session."""
        if not self.session or not self.code:
            return ()
        meeting = HandelingenId(self.code, self.session, self.meeting)
        if self.item:
            return tuple(str(evolve(meeting, item=item)) for item in (self.item, *self.further_items))
        by_page = not self.meeting or has_session_in_id(self.session)
        if self.pages and by_page and not self.code.startswith("ucv"):
            ranges = ([int(number) for number in page.split("-")] for page in self.pages)
            return tuple(str(HandelingenId.numbered(self.code, self.session, pages)) for pages in ranges)
        return (str(meeting),)

    def missing(self) -> str:
        """Say that the session is missing."""
        return "The words name no session, so the pages or the meeting cannot be placed."


@frozen
class Answers:
    """Answered questions in the Aanhangsel: "Aanhangsel Handelingen II 2019/20, nr. 89"."""

    code: str
    """``"tk"`` or ``"ek"``."""
    session: str | None
    """``"2019-2020"``."""
    numbers: tuple[str, ...]
    """``("89",)``; empty where only a page is named."""

    def ids(self) -> tuple[str, ...]:
        """Return one id for each number."""
        if not self.session:
            return ()
        return tuple(str(AanhangselId(self.code, self.session, number)) for number in self.numbers)

    def missing(self) -> str:
        """Say what is missing: the session, or the number."""
        return "The words name no number." if self.session else "The words name no session."


@frozen
class Gazette:
    """An issue of Staatsblad, Staatscourant or Tractatenblad: "Stb. 2019, 143"."""

    series: str
    """``"stb"``, ``"stcrt"`` or ``"trb"``."""
    year: str | None
    """``"2019"``."""
    numbers: tuple[str, ...]
    """``("143",)``, ``("K258",)``."""

    def ids(self) -> tuple[str, ...]:
        """Return one id for each number."""
        return tuple(str(issue_id(self.series, self.year, number)) for number in self.numbers) if self.year else ()

    def missing(self) -> str:
        """Say that the year is missing."""
        return "Neither the words nor a date right before them give the year."


@frozen
class Fixed:
    """Anything whose ids follow from the words at once: an ECLI, a CELEX number, an address."""

    values: tuple[str, ...] = ()
    """The ids."""
    reason: str = "The words give no id."
    """Why there are none."""

    def ids(self) -> tuple[str, ...]:
        """Return the ids as computed."""
        return self.values

    def missing(self) -> str:
        """Return the reason given."""
        return self.reason


@frozen
class Acts:
    """Acts of the European Union; kept apart because a list takes over the type: "Richtlijnen … en …"."""

    letter: str
    """``"L"`` directive, ``"R"`` regulation, ``"D"`` decision, ``"F"`` framework decision, ``"H"`` recommendation."""
    values: tuple[str, ...]
    """CELEX numbers."""

    def ids(self) -> tuple[str, ...]:
        """Return the CELEX numbers."""
        return self.values

    def missing(self) -> str:
        """Never asked."""
        return "The words give no number."


@frozen
class Back:
    """A reference to another reference: "zie noot 3", "ibid.", "de voornoemde motie"."""

    note: str | None = None
    """Label of the note that it names, e.g. ``"3"``."""
    paper: bool = False
    """Whether only a kamerstuk can be meant ("voornoemde motie")."""
    beside: bool = False
    """Whether it is one only where a note stands beside it, and means what that note cites ("motie-Van Laar¹")."""

    def ids(self) -> tuple[str, ...]:
        """Return nothing: the antecedent has the ids."""
        return ()

    def missing(self) -> str:
        """Say that the antecedent was not found."""
        if self.note:
            return f"Note {self.note} cites nothing, or is not in the text."
        return "No citation stands before it."


_ALONE = Passage("")


@frozen
class Mention:
    """One contiguous printed reference, read but not yet resolved."""

    kind: CitationKind
    """What it points to."""
    start: int
    """First code point."""
    end: int
    """One past the last."""
    text: str
    """As printed."""
    parts: Parts
    """What the words say."""
    pinpoint: Pinpoint | None = None
    """Pages, article, lid …"""
    evidence: str = "printed in full"
    """Why the parts are believed."""
    row: str = ""
    """Name of the grammar row that read it."""
    antecedent: "Mention | None" = field(default=None, repr=False, eq=False)
    """The mention whose parts a continuation ("en nr. 6") takes over."""
    passage: Passage = field(default=_ALONE, repr=False)
    """The text in which it stands; of plain text only the label of a note at the start of its line counts."""
    relation: str | None = None
    """``"replaces"`` or ``"annex"``, where the words before it say so."""

    def read_by(self, row: str, antecedent: "Mention | None") -> "Mention":
        """Return the mention with the row that read it and the mention that it continues."""
        shape = (self.kind, self.start, self.end, self.text, self.parts, self.pinpoint, self.evidence)
        return Mention(*shape, row, antecedent, self.passage, self.relation)

    def moved(self, passage: Passage) -> "Mention":
        """Return the mention at its offsets in the whole paper; written out, for this is the busiest copy."""
        shape = (self.text, self.parts, self.pinpoint, self.evidence, self.row, self.antecedent, passage, self.relation)
        return Mention(self.kind, self.start + passage.offset, self.end + passage.offset, *shape)
