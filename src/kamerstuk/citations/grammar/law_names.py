"""Names of laws, treaties and European acts, looked up in a text at a given place."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from attrs import frozen

from kamerstuk.citations.patterns import pattern

LONGEST = 24
"""No name in the tables has more words."""
_OPENING = 3

_WORD = pattern(r"[^\s()«»;]{1,60}")
_SPACE = pattern(r"\s{1,4}")
_CLOSING = ".,:?!)]»”\"'’"
# The full stop behind "art. 359a Sv." ends the sentence, that of "art. 353 Rv., een partij" the abbreviation.
_SENTENCE_END = pattern(r"\s*(?:$|\s[A-Z«„\"(0-9–-])")
_TELLING = pattern(r"richtlijn|verordening|kaderbesluit|grenscode|visumcode|telecomcode|douanewetboek")
# Where a name may end inside a run of characters: "Grondwet[3]", "Awb/evenredigheid", "BW-ruimte", "Wet IB 2001van".
_EDGE = pattern(r"[\[/]|-(?=[a-z])|(?<=\d{4})(?=[a-z])|(?<=[a-z])(?=\d{1,2}$)")
_ANY_CASE = frozenset(("bw", "awb", "sr", "sv", "rv"))
_LONG_RUN = pattern(r"[^\W\d_]{5}")
_FOLDED = str.maketrans({"\u2019": "'", "\u2018": "'", "\u2010": "-", "\u2011": "-", "\u2013": "-"})


class Law(NamedTuple):
    """What a name stands for."""

    id: str
    """BWB id or CELEX number; empty for a known name without a sure id."""
    book: str = ""
    """Number of the book, for the Burgerlijk Wetboek."""


class Named(NamedTuple):
    """A name found in a text."""

    end: int
    """Offset behind it."""
    laws: tuple[Law, ...]
    """What it may stand for: several only for the books of one code."""


@frozen
class Names:
    """A table of names, ready to be looked up word by word."""

    entries: Mapping[str, tuple[tuple[str, Law], ...]]
    """Name in lower case to its exact spellings and meanings; a beginning of a name to nothing."""
    openings: frozenset[str]
    """The first three letters of every name in lower case, two where a name has no more: few texts get past them."""

    @classmethod
    def of(cls, rows: Iterable[tuple[str, Law]]) -> "Names":
        """Make the table of these names."""
        entries: dict[str, tuple[tuple[str, Law], ...]] = {}
        for name, law in rows:
            plain = _plain(name)
            words = plain.split(" ")
            for count in range(1, len(words)):
                entries.setdefault(" ".join(words[:count]).lower(), ())
            entries[plain.lower()] = (*entries.get(plain.lower(), ()), (plain, law))
        return cls(entries, frozenset(name[:_OPENING] for name in entries))

    def at(self, text: str, position: int) -> Named | None:
        """Return the longest name that begins at `position`; None where there is none."""
        opening = _plain(text[position : position + _OPENING]).lower()
        if opening not in self.openings and opening[: _OPENING - 1] not in self.openings:
            return None
        phrase, best = "", None
        for _ in range(LONGEST):
            word = _WORD.match(text, position)
            if word is None:
                break
            plain = _plain(word[0])
            best = self._ending(text, phrase, plain, word.start()) or best
            phrase = f"{phrase}{plain}"
            if phrase.lower() not in self.entries:
                break
            space = _SPACE.match(text, word.end())
            if space is None:
                break
            phrase, position = f"{phrase} ", space.end()
        return best

    def _ending(self, text: str, phrase: str, word: str, start: int) -> Named | None:
        """Return a name that ends with this word, as it stands or without what closes a phrase behind it."""
        for stop in range(len(word), 0, -1):
            laws = self._meaning(phrase + word[:stop])
            if laws:
                shorter = self._meaning(phrase + word[: stop - 1]) if word[stop - 1] == "." else ()
                ends_sentence = bool(shorter) and _SENTENCE_END.match(text, start + stop) is not None
                return Named(start + stop - ends_sentence, laws)
            if word[stop - 1] not in _CLOSING:
                break
        for edge in _EDGE.finditer(word):
            laws = self._meaning(phrase + word[: edge.start()].rstrip(_CLOSING))
            if laws:
                return Named(start + len(word[: edge.start()].rstrip(_CLOSING)), laws)
        return None

    def _meaning(self, name: str) -> tuple[Law, ...]:
        spellings = self.entries.get(name.lower(), ())
        # Short names are abbreviations: "wm" is no law, "Wm" is.
        found = tuple(law for exact, law in spellings if exact == name or _LONG_RUN.search(exact))
        return found or (_one_code(spellings) if _any_case(name) else ())


def _one_code(spellings: tuple[tuple[str, Law], ...]) -> tuple[Law, ...]:
    """Return the meanings of the first spelling: all books of the Burgerlijk Wetboek for "bw"."""
    return tuple(law for exact, law in spellings if exact == spellings[0][0])


def _any_case(name: str) -> bool:
    return name.lower() in _ANY_CASE and (name.islower() or name.isupper())


@cache
def dutch_laws() -> Names:
    """Return the names of Dutch laws and of treaties, with BWB ids."""
    return Names.of((name, Law(bwb, book)) for bwb, book, names, _ in _rows("laws.tsv") for name in names.split("|"))


@cache
def european_acts() -> Names:
    """Return the short names of European acts, also with "EU-" or "Europese" before them, with CELEX numbers."""
    return Names.of(
        (f"{prefix}{name}", Law(celex))
        for celex, names in _rows("eu_acts.tsv")
        for name in names.split("|")
        for prefix in ("", "EU-", "Europese ")
    )


def telling_names() -> tuple[str, ...]:
    """Return the names of European acts, in lower case, that mean the act wherever they stand: no abbreviations."""
    names = (name.lower() for _, listed in _rows("eu_acts.tsv") for name in listed.split("|"))
    return tuple(sorted({name for name in names if len(name) >= 9 and _TELLING.search(name)}))


def _rows(name: str) -> Iterator[list[str]]:
    lines = files("kamerstuk.citations.grammar").joinpath(name).read_text("utf-8").splitlines()
    body = [line for line in lines if line and not line.startswith("#")]
    return (line.split("\t") for line in body[1:])


def _plain(text: str) -> str:
    return text.translate(_FOLDED)
