"""One page as words, drawn lines and its plain reading: what any reader of pages, PDF or OCR, hands to the layout."""

from typing import NamedTuple


class Rule(NamedTuple):
    """A thin line or the edge of a box."""

    x0: float
    """Left end."""
    top: float
    """Upper end."""
    x1: float
    """Right end."""
    bottom: float
    """Lower end."""

    @property
    def horizontal(self) -> bool:
        """Whether it lies flat."""
        return self.x1 - self.x0 >= self.bottom - self.top


class Font(NamedTuple):
    """A face, as far as the layout cares."""

    name: str
    """Name in the file, e.g. "Univers-Black"."""
    weight: int
    """400 is normal, 700 bold; 0 where unknown."""
    bold: bool
    """Whether name, weight or flags say bold."""
    italic: bool
    """Whether name or flags say italic."""


class Word(NamedTuple):
    """Characters without white space between them, in one font, on one base line."""

    text: str
    """The characters; U+0002 for a hyphen at a line end that PDFium saw."""
    x0: float
    """Left edge."""
    x1: float
    """Right edge."""
    base: float
    """Distance of the base line from the top of the page."""
    size: float
    """Font size on the page in points."""
    font: Font
    """The face."""
    space: bool = True
    """Whether white space stood before it in the file."""
    headed: bool = False
    """Whether the file says that it stands in a heading."""
    whole: bool = False
    """Whether the file says that its paragraph begins and ends on this page."""
    href: str = ""
    """The address that it links to."""


class Page(NamedTuple):
    """One page as characters and lines."""

    number: int
    """From 1."""
    width: float
    """Of the crop box as shown."""
    height: float
    """Of the crop box as shown."""
    words: tuple[Word, ...]
    """In the order of the file, upright words only."""
    turned: tuple[Word, ...]
    """Words that run in another direction than the page, or large across its text, in the order of the file."""
    rules: tuple[Rule, ...]
    """Thin lines and thin boxes."""
    picture: bool
    """Whether a picture covers most of the page: a scan."""
    pictures: bool
    """Whether there is any picture."""
    witness: str
    """All text of the page by PDFium's own reading, in the order of the file."""
    off: int = 0
    """How many characters stand outside the page box."""
