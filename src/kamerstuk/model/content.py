"""The parts of a paper of one kind: views over its tree, which name nodes and hold no text of their own.

A part knows its span and the nodes that it stands in; its `text` is a slice of the paper's text. In JSON a node is a
pointer (RFC 6901) into the document, such as ``/sections/0/blocks/2``.
"""

import datetime
from typing import Union

from attrs import field, frozen

from kamerstuk.model.base import Span
from kamerstuk.model.nodes import Node

NODE_FIELDS = ("nodes", "question", "answer")
"""Fields of parts that name nodes of the tree."""


@frozen(kw_only=True)
class Part:
    """Words of a paper that play a role in its kind: where they stand, and in which nodes."""

    span: Span
    """Where they stand in `Kamerstuk.text`."""
    nodes: tuple[Node, ...] = ()
    """The nodes of the tree that hold them, in reading order."""
    whole: str = field(default="", repr=False, eq=False)
    """The text of the paper: the same string object, not a copy; not in JSON."""

    @property
    def text(self) -> str:
        """The words: ``stuk.text[part.span.start:part.span.end]``."""
        return self.whole[self.span.start : self.span.end]

    def __str__(self) -> str:
        return self.text

    @property
    def node(self) -> Node | None:
        """The first node; None for a part that no node holds."""
        return self.nodes[0] if self.nodes else None


@frozen(kw_only=True)
class Person:
    """A person as a paper names one."""

    printed: str
    """As printed, e.g. ``"mevrouw Kröger (GroenLinks)"``, ``"R.H.A. Plasterk"``."""
    surname: str
    """With particles as printed: ``"van der Plas"``, ``"Broekers-Knol"``, ``"'t Jong"``."""
    initials: str | None = None
    """``"R.H.A."``; None where none are printed, as in motions and debates."""
    party: str | None = None
    """``"GroenLinks"``; printed, or from a table of members."""
    role: str | None = None
    """Office (``"Minister van Justitie en Veiligheid"``), ``"eerste ondertekenaar"`` or ``"medeondertekenaar"``."""
    evidence: str | None = None
    """Where the party comes from: ``"print"`` or ``"members"``; None without a party."""
    span: Span | None = None
    """Where `printed` stands in `Kamerstuk.text`, if it stands there in one piece."""


@frozen(kw_only=True)
class Clause(Part):
    """A consideration or a request of a motion."""

    verb: str
    """In lower case, without "tevens" or "voorts": ``"constaterende dat"``, ``"verzoekt"``, ``"spreekt uit"``."""
    addressee: str | None = None
    """Who is asked: ``"de regering"``, ``"het Presidium"``; None for "spreekt uit"."""


@frozen(kw_only=True)
class Motie:
    """A motion of either chamber, also amended or replaced."""

    submitters: tuple[Person, ...] = ()
    """Who signed, in printed order."""
    considerations: tuple[Clause, ...] = ()
    """"constaterende dat …", "overwegende dat …"; "gehoord …" and "gelezen …" are none."""
    requests: tuple[Clause, ...] = ()
    """"verzoekt de regering …", "spreekt uit dat …"."""
    closing: Part | None = None
    """"en gaat over tot de orde van de dag."."""
    replaces: tuple[str, ...] = ()
    """Ids of the papers that it replaces, e.g. ``("kst-36977-22",)``."""


@frozen(kw_only=True)
class Change(Part):
    """One instruction that changes a text: of an amendment, a bill or a note of change."""

    label: str | None = None
    """Printed label without marks: ``"I"``, ``"A"``, ``"1"``."""
    action: str
    """``"insert"``, ``"replace"``, ``"repeal"``, ``"renumber"`` or ``"amend"`` (several at once)."""
    law: str | None = None
    """Name of the changed law as printed, inherited from the line over the instruction; None for the bill itself."""
    article: str | None = None
    """``"3"``, ``"12a"``: for an insertion that of the new article."""


@frozen(kw_only=True)
class Amendement:
    """An amendment or sub-amendment."""

    submitters: tuple[Person, ...] = ()
    """Who signed, in printed order."""
    received: datetime.date | None = None
    """The date behind "Ontvangen"."""
    changes: tuple[Change, ...] = ()
    """Its instructions, flat, in printed order."""
    explanation: Part | None = None
    """What stands under "Toelichting", without the signatures."""
    replaces: tuple[str, ...] = ()
    """Ids of the papers that it replaces."""


@frozen(kw_only=True)
class Lid(Part):
    """One paragraph (lid) of an article."""

    number: str
    """``"1"``, ``"2a"``."""


@frozen(kw_only=True)
class Article(Part):
    """An article of the bill itself; an article that it inserts into another law is a Change."""

    label: str
    """As printed: ``"Artikel 3"``, ``"ARTIKEL IIIbis"``."""
    number: str | None = None
    """``"3"``, ``"IIIbis"``."""
    title: str | None = None
    """``"Begripsbepalingen"``."""
    leden: tuple[Lid, ...] = ()
    """Its numbered paragraphs."""
    onderdelen: tuple[Part, ...] = ()
    """Items of the list that stands right in the article; none where it has leden."""
    changes: tuple[Change, ...] = ()
    """Its instructions, flat, in printed order."""


@frozen(kw_only=True)
class Wetsvoorstel:
    """A bill, a budget bill or a note of change."""

    aanhef: Part | None = None
    """"Wij Willem-Alexander, bij de gratie Gods, …"."""
    considerans: Part | None = None
    """"Alzo Wij in overweging genomen hebben, dat …"."""
    articles: tuple[Article, ...] = ()
    """Its own articles."""
    slot: Part | None = None
    """"Lasten en bevelen dat …"."""
    changes: tuple[Change, ...] = ()
    """Instructions outside any article: those of a note of change."""


@frozen(kw_only=True)
class ArticleNote(Part):
    """What a memorandum says of one or more articles."""

    articles: tuple[str, ...]
    """``("3", "4")`` of "Artikelen 3 en 4"; ``("I.B", "I.C")`` of "Artikel I, onderdelen B en C"."""


@frozen(kw_only=True)
class MemorieVanToelichting:
    """An explanatory memorandum, or another paper with a general part and notes on articles."""

    general: tuple[Part, ...] = ()
    """The sections of the general part, each one node."""
    article_notes: tuple[ArticleNote, ...] = ()
    """The notes on articles."""


@frozen(kw_only=True)
class Pair(Part):
    """A question with its answer, or an advice with the reaction to it."""

    numbers: tuple[str, ...] = ()
    """``("2", "3")`` for questions answered together."""
    question: tuple[Node, ...] = ()
    """The nodes of the questions, in printed order."""
    answer: tuple[Node, ...] = ()
    """The nodes of the answer."""


@frozen(kw_only=True)
class Unanswered(Part):
    """A question without an answer."""

    numbers: tuple[str, ...] = ()
    """Its number; all numbers that share one printed reason."""
    question: tuple[Node, ...] = ()
    """The nodes of the questions."""
    reason: Part | None = None
    """The announcement that says why; None for questions that only were put."""


@frozen(kw_only=True)
class VragenEnAntwoorden:
    """Written questions, with or without answers; a list of questions; a schriftelijk overleg."""

    askers: tuple[Person, ...] = ()
    """Who asked, in printed order."""
    addressees: tuple[Part, ...] = ()
    """Whom they asked: "de Minister van Landschap"."""
    answerers: tuple[Person, ...] = ()
    """Who answered."""
    pairs: tuple[Pair, ...] = ()
    """Questions with their answers, in the order of the answers."""
    unanswered: tuple[Unanswered, ...] = ()
    """Questions without one."""


@frozen(kw_only=True)
class Turn(Part):
    """One speaker's words until the next speaker."""

    speaker: Person
    """Who speaks; for the chair the surname is "voorzitter" where no name is printed."""
    role: str
    """``"voorzitter"``, ``"lid"`` or ``"bewindspersoon"``."""
    interrupts: int | None = None
    """Index of the turn that it breaks."""


@frozen(kw_only=True)
class TabledMotion(Part):
    """A motion read out in a debate."""

    number: str | None = None
    """``"8"`` of "Zij krijgt nr. 8 (36965)."."""
    target: str | None = None
    """Id of the paper it became: ``"kst-36965-8"``."""
    submitters: tuple[Person, ...] = ()
    """Who tabled it."""


@frozen(kw_only=True)
class Vote(Part):
    """The result of one vote, as the chair states it."""

    target: str | None = None
    """Id of the paper voted on; None where print gives none, as for the bill itself and its articles."""
    result: str
    """``"aangenomen"``, ``"verworpen"`` or ``"aangehouden"``."""
    in_favour: tuple[str, ...] = ()
    """Parties or names as printed."""
    against: tuple[str, ...] = ()
    """Likewise; empty where print says "de overige fracties"."""


@frozen(kw_only=True)
class Debat:
    """A debate: an item of the Handelingen, or the report of a committee debate."""

    chair: Person | None = None
    """Who led it, where named."""
    turns: tuple[Turn, ...] = ()
    """Who spoke, in order."""
    motions: tuple[TabledMotion, ...] = ()
    """Motions tabled in it."""
    votes: tuple[Vote, ...] = ()
    """Votes, as printed."""
    decisions: tuple[Part, ...] = ()
    """"Daartoe wordt besloten."."""


@frozen(kw_only=True)
class Contribution(Part):
    """What one fraction says in a report."""

    fraction: str
    """As printed: ``"VVD"``, ``"Partij X"``."""


@frozen(kw_only=True)
class Verslag:
    """A report with parts by fraction."""

    contributions: tuple[Contribution, ...] = ()
    """In printed order; one fraction has several under several headings."""


@frozen(kw_only=True)
class Letter(Part):
    """A letter inside a letter."""

    date: datetime.date | None = None
    """Its date."""
    senders: tuple[Person, ...] = ()
    """Who signed it."""
    addressee: Part | None = None
    """To whom."""


@frozen(kw_only=True)
class Brief:
    """A letter."""

    senders: tuple[Person, ...] = ()
    """Who signed, with office."""
    addressee: Part | None = None
    """"Aan de Voorzitter van de Tweede Kamer der Staten-Generaal"."""
    subject: str | None = None
    """The line behind "Betreft", or the descriptive title of the metadata."""
    enclosures: tuple[Part, ...] = ()
    """The printed lines of "Bijlage(n)"."""
    letters: tuple[Letter, ...] = ()
    """Letters inside it."""


@frozen(kw_only=True)
class Advies:
    """An advice of the Raad van State with the reaction to it."""

    pairs: tuple[Pair, ...] = ()
    """Advice (`question`) and reaction (`answer`), by numbered part."""


@frozen(kw_only=True)
class Toezegging(Part):
    """A sentence that by its form promises something to the chamber: a finding, not a registered promise."""

    speaker: Person | None = None
    """Who promises, where the text says."""


Content = Union[
    Motie, Amendement, Wetsvoorstel, MemorieVanToelichting, VragenEnAntwoorden, Debat, Verslag, Brief, Advies
]
"""What `Kamerstuk.content` may be."""
