"""What has been read of a head so far, and what is still to come."""

from collections.abc import Sequence

from kamerstuk.forms import NUMBER_LINE, TABLED_NUMBER
from kamerstuk.soort import soort_of
from kamerstuk.terms import Soort
from kamerstuk.tokens import Kind, Token

_FAR = 8  # lines that a dossier title can run over, with notes between


class HeadSoFar:
    """The head at hand; written by `read_lines` alone."""

    def __init__(self, lines: Sequence[Token], *, wrapped: bool) -> None:
        """Begin with no line read; `wrapped` says that a title can run over lines."""
        self.lines = lines
        self.wrapped = wrapped
        self.position = 0
        self.tokens: list[Token] = []
        self.seen: set[Kind] = set()
        self.roles: set[str] = set()
        self.title_lines: list[str] = []  # of the last dossier

    @property
    def last(self) -> Token:
        """The last head line that was read; an empty one before the first."""
        kinds = (Kind.SERIES, Kind.DOSSIER, Kind.NUMBER, Kind.TITLE, Kind.DATELINE)
        return next((token for token in reversed(self.tokens) if token.kind in kinds), Token(Kind.META))

    def ahead(self, lines: int = _FAR) -> list[str]:
        """Return the texts of lines to come."""
        return [token.text for token in self.lines[self.position + 1 : self.position + 1 + lines]]

    def number_ahead(self) -> bool:
        """Tell whether the number of the paper is still to come."""
        return Kind.NUMBER not in self.seen and any(
            NUMBER_LINE.read(text) or TABLED_NUMBER.read(text) for text in self.ahead()
        )

    def title_ahead(self) -> bool:
        """Tell whether a line in capitals is still to come."""
        return any(shouted(text) for text in self.ahead(4))

    def add(self, tokens: Sequence[Token]) -> None:
        """Take the tokens that a line gave."""
        self.tokens.extend(tokens)
        self.seen.update(token.kind for token in tokens)
        if any(token.kind is Kind.DOSSIER for token in tokens):
            self.title_lines = [token.text for token in tokens if token.text]
        self.roles.update(token.role for token in tokens if token.role)

    def extend_last(self, kind: Kind, text: str) -> None:
        """Join a line to the last token of a kind."""
        index = next(i for i in range(len(self.tokens) - 1, -1, -1) if self.tokens[i].kind is kind)
        token = self.tokens[index]
        self.tokens[index] = token._replace(text=join_title(token.text, text))
        if kind is Kind.DOSSIER:
            self.title_lines.append(text)

    def rename_second(self, role: str, kind: Kind) -> None:
        """Name the second token of a role anew where it stands, if it is figures: the page or slip behind is none."""
        places = [index for index, token in enumerate(self.tokens) if token.role == role][1:2]
        for index in places:
            if self.tokens[index].text.strip(" .").isdigit() and self.tokens[index - 1].role == role:
                self.tokens[index] = self.tokens[index]._replace(kind=kind, role="")
                self.seen.add(kind)

    def last_title_line(self) -> str:
        """Take the last line off the title of the last dossier: it is that of the next one."""
        line = self.title_lines.pop()
        index = next(i for i in range(len(self.tokens) - 1, -1, -1) if self.tokens[i].kind is Kind.DOSSIER)
        token = self.tokens[index]
        self.tokens[index] = token._replace(text=token.text.removesuffix(line).rstrip())
        return line


def join_title(first: str, second: str) -> str:
    """Join two lines of a title; a hyphen at a line end in capitals is no part of the word."""
    if first.endswith("-") and shouted(first) and shouted(second):
        return first[:-1] + second
    return f"{first} {second}".strip()


def shouted(text: str) -> bool:
    """Tell whether a line is printed in capitals, as title lines are."""
    letters = [char for char in text if char.isalpha()]
    return len(letters) > 3 and sum(char.isupper() for char in letters) > 0.75 * len(letters)


def names_kind(text: str) -> bool:
    """Tell whether a line begins with the words of a kind of paper: "MOTIE VAN …", "Verslag van een …"."""
    return soort_of(text) is not Soort.OVERIG
