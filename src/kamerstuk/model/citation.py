"""A printed reference and what it means."""

from attrs import frozen

from kamerstuk.model.base import Span
from kamerstuk.terms import CitationKind, Status


@frozen
class Pinpoint:
    """The place inside a target that a reference points to."""

    pages: str | None = None
    """As printed without "p.", e.g. ``"15-16"``."""
    article: str | None = None
    """``"3"``, ``"6:162"``, ``"8:29"``."""
    lid: str | None = None
    """``"1"``; several as ``"1,2"``."""
    onderdeel: str | None = None
    """``"b"``, ``"a,c"``."""
    deel: str | None = None
    """Part of an amendment: ``"I"``."""
    note: str | None = None
    """Note of the paper cited: ``"1"`` of "Kamerstuk …, voetnoot 1"."""
    section: str | None = None
    """Section or consideration: ``"4.1"`` of "§ 4.1", ``"3.4"`` of "r.o. 3.4", ``"7"`` of "punt 7"."""


@frozen
class Target:
    """One thing that a reference means."""

    id: str | None
    """Canonical id, e.g. ``"kst-35000-VI-59"``; None where no id can be known."""
    url: str | None = None
    """Where to read it."""
    status: Status = Status.COMPUTED
    """Whether a registry knows it."""
    also_dossiers: tuple[str, ...] = ()
    """Further dossiers printed beside the one in the id, e.g. ``("30573",)``."""
    listed: str | None = None
    """The id under which the list in the package has it, where that is another: the item that holds the pages
    (``"h-tk-19992000-6119-6159"``), a reprint; `url` then leads there."""


@frozen
class Citation:
    """One contiguous printed reference."""

    kind: CitationKind
    """What it points to."""
    text: str
    """As printed."""
    span: Span
    """Offsets in `Kamerstuk.text`, or in the string given to `find_citations`."""
    targets: tuple[Target, ...] = ()
    """What it means; several for a range or list."""
    pinpoint: Pinpoint | None = None
    """Pages, article, lid …"""
    footnote: str | None = None
    """Id of the note that it stands in."""
    reason: str | None = None
    """Why it stayed unresolved."""
    evidence: str | None = None
    """Why the resolver believes the targets, e.g. ``"printed in full"``, ``"own dossier"``."""
    place: str = "body"
    """Where it stands: ``"head"`` (the title line), ``"body"`` or ``"note"``."""
    own: bool = False
    """Whether running text or a note names the paper itself."""
    relation: str | None = None
    """``"replaces"`` of "ter vervanging van nr. 22", ``"annex"`` of "Bijlage bij Kamerstuk …"; None for the rest."""
