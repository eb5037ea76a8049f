"""Find mentions in one pass: a cheap scan for triggers, then patterns anchored at each of them.

The time is linear in the text: the scan looks at each character once, every pattern is bounded, and after a mention
the scan goes on behind it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from attrs import evolve, frozen

from kamerstuk.citations.grammar import ROWS
from kamerstuk.citations.mention import Mention
from kamerstuk.citations.row import Found, Row
from kamerstuk.citations.shadow import fold
from kamerstuk.model import CitationKind


@frozen
class Scanner:
    """The rows of a grammar, made ready: what to look for, and which rows to try where."""

    triggers: re.Pattern[str]
    """One alternation of all triggers, each with the character before it."""
    words: Mapping[str, tuple[Row, ...]]
    """Trigger word in lower case to the rows that it may start."""
    shapes: Mapping[str, tuple[Row, ...]]
    """Name of a group in `triggers` to the rows that its shape may start."""
    continuing: Mapping[CitationKind, tuple[Row, ...]]
    """Kind of a mention to the rows that may continue it."""

    @classmethod
    def of(cls, rows: Iterable[Row]) -> "Scanner":
        """Make the scanner of these rows."""
        rows = tuple(rows)
        words = {trigger for row in rows for trigger in row.triggers if not trigger.startswith("<")}
        shapes = list(dict.fromkeys(t for row in rows for t in row.triggers if t.startswith("<")))
        named = {f"shape{index}": shape for index, shape in enumerate(shapes)}
        branches = "|".join((*(f"(?P<{name}>{shape[1:-1]})" for name, shape in named.items()), *_by_letter(words)))
        return cls(
            re.compile(rf"[\W\d_](?:{branches})"),
            {word: tuple(row for row in rows if _starts(row, word)) for word in words},
            {name: tuple(row for row in rows if shape in row.triggers) for name, shape in named.items()},
            {kind: tuple(row for row in rows if kind in row.after) for kind in CitationKind},
        )


def find(text: str, scanner: Scanner | None = None) -> tuple[Mention, ...]:
    """Return every reference in `text` in order; they do not overlap."""
    whole, back = fold(text)
    found = _scan(whole, scanner or default_scanner())
    if back is None:
        return tuple(found)
    moved = (evolve(m, start=back(m.start), end=back(m.end - 1) + 1) for m in found)
    return tuple(evolve(mention, text=text[mention.start : mention.end]) for mention in moved)


@cache
def default_scanner() -> Scanner:
    """Return the scanner of the whole grammar."""
    return Scanner.of(ROWS)


def _starts(row: Row, word: str) -> bool:
    return any(word.startswith(trigger) for trigger in row.triggers)


def _by_letter(words: Iterable[str]) -> Iterator[str]:
    """Write branches that fail fast: one for each first letter, each word in lower case, capitalised and capitals."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        rest = word[1:]
        by_letter.setdefault(word[0], []).extend(dict.fromkeys((rest, rest.upper(), *_title(word))))
    for letter, rests in by_letter.items():
        yield f"[{letter}{letter.upper()}](?:{'|'.join(_spaced(rest) for rest in rests)})"


def _title(word: str) -> tuple[str, ...]:
    return (word.title()[1:],) if " " in word else ()


def _spaced(rest: str) -> str:
    return re.escape(rest).replace(r"\ ", r"\s")


def _scan(text: str, scanner: Scanner) -> Iterator[Mention]:
    position, floor = 0, 0
    vain: set[int] = set()
    # A trigger is matched with the character before it, which is no letter; so the text gets one in front, and an
    # offset in `padded` is that of the trigger in `text`. The engine skips letters fast when a pattern begins so.
    padded = f" {text}"
    search = scanner.triggers.search
    while (trigger := search(padded, position)) is not None:
        name, start = trigger.lastgroup, trigger.start()
        rows = scanner.shapes[name] if name else scanner.words[_plain(trigger[0][1:])]
        mentions = _longest(rows, Found(text, trigger, floor, None, vain), start)
        if not mentions:
            position = start + 1
            continue
        while mentions:
            yield from mentions
            last = mentions[-1]
            position = floor = last.end
            mentions = _longest(scanner.continuing[last.kind], Found(text, trigger, floor, last, vain), floor)


def _plain(word: str) -> str:
    return " ".join(word.lower().split()) if not word.isalpha() else word.lower()


def _longest(rows: Sequence[Row], found: Found, position: int) -> tuple[Mention, ...]:
    """Return what the row that reads most makes of the text at `position`."""
    best: tuple[Mention, ...] = ()
    for row in rows:
        match = row.pattern.match(found.text, position)
        if match is None:
            continue
        mentions = row.build(found._replace(match=match))
        if mentions and (not best or mentions[-1].end > best[-1].end):
            best = tuple(evolve(mention, row=row.name, antecedent=found.previous) for mention in mentions)
    return best
