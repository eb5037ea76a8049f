"""The texts of a paper in which references are sought, each with its place and the note that it belongs to."""

from attrs import frozen

from kamerstuk.tokens import Link


@frozen
class Passage:
    """One text of a paper in reading order: a block of the body, or of a note."""

    text: str
    """The text, e.g. ``"Kamerstuk 36 274, nr. 3."``."""
    offset: int = 0
    """Where it starts in `Kamerstuk.text`, e.g. ``1204``."""
    note: str | None = None
    """Id of the note that it belongs to, e.g. ``"noot-3"``; None in the body."""
    label: str | None = None
    """Printed number of the note, e.g. ``"3"``; may repeat."""
    anchors: tuple[int, ...] = ()
    """Offsets in `Kamerstuk.text` where the markers of the note stood, e.g. ``(311,)``."""
    links: tuple[Link, ...] = ()
    """Links that the source sets, with offsets in `text`, e.g. ``(Link(9, 14, "kst-36990-3"),)``."""

    head: bool = False
    """Whether it is a line of the head; references are sought in the title line alone."""
    title: bool = False
    """Whether it is the title line."""

    @property
    def place(self) -> str:
        """``"head"``, ``"body"`` or ``"note"``."""
        return "head" if self.head else "note" if self.note else "body"

    @property
    def sought(self) -> str:
        """The text in which references are sought: nothing in dossier, number and date lines, the paper's own."""
        return "" if self.head and not self.title else self.text

    def shares_note(self, other: "Passage") -> bool:
        """Whether both belong to one note, or both to the body: "ibid." looks no farther."""
        return (self.note, self.label) == (other.note, other.label)
