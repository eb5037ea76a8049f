"""A debate: who speaks in which role, who breaks in on whom, motions tabled, votes, decisions."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kamerstuk.forms import SPEECH_HEAD
from kamerstuk.kinds.ingediend import Tabled, motions, tabled
from kamerstuk.kinds.lines import Line, lines_of
from kamerstuk.kinds.parts import words
from kamerstuk.kinds.persons import person
from kamerstuk.kinds.stemmingen import votes
from kamerstuk.model import Debat, Kamerstuk, Part, Person, SectionKind, Turn

CHAIR = "voorzitter"
_CHAIR = re.compile(r"(?:Fungerend\s+|Tijdelijk\s+)?[Vv]oorzitter\s*:\s*(?P<name>\S.{1,60})")
_STAGE = re.compile(
    r"(?:De (?:algemene |openbare )?beraadslaging wordt|De vergadering wordt|In stemming (?:komt|komen)\b|"
    r"Aan de orde (?:is|zijn)\b|V[oó]{2}r stemmen|Tegen stemmen|Sluiting\b|Aanvang\b|\([^()]*\)$|"
    r"(?:Het (?:gewijzigde )?(?:amendement|wetsvoorstel)|De artikelen|Artikel)\b.{0,120}\bstemming\b)",
    re.S,
)
"""What no one says: "De beraadslaging wordt gesloten.", "In stemming komt …", "(Applaus)"."""
_DECIDED = re.compile(r"(?:Daartoe|Dienovereenkomstig|Overeenkomstig[^.\n]{3,60})\s+wordt\s+(?:aldus\s+)?besloten\.?")
_GIVES_FLOOR = re.compile(
    r"\bhet woord\b|\bwoord geven\b|\bluisteren naar\b|"
    r"\bDan (?:is|gaan|geef|mevrouw|de heer|de [Mm]inister)\b|\b[Dd]e (?:[Mm]inister|[Ss]taatssecretaris)\.$"
)
_INTERRUPTION = re.compile(r"\binterrup|\binterrumper", re.I)


class _Speech(NamedTuple):
    """The lines of one speaker."""

    printed: str
    role: str
    lines: list[Line]
    start: int
    level: int


def read(stuk: Kamerstuk) -> Debat | None:
    """Return turns, motions, votes and decisions of a debate; None where nobody speaks and nothing is decided."""
    lines = list(lines_of(stuk.sections))
    found = tabled(lines)
    view = Debat(
        chair=_chair(stuk),
        turns=tuple(_turns(stuk, lines, found)),
        motions=motions(stuk, found),
        votes=votes(stuk, lines),
        decisions=tuple(_decisions(stuk, lines)),
    )
    return view if view.turns or view.motions or view.votes or view.decisions else None


def _chair(stuk: Kamerstuk) -> Person | None:
    for paragraph in stuk.text.split("\n"):
        named = _CHAIR.fullmatch(paragraph)
        if named:
            return person(named["name"].strip(" ."), role=CHAIR)
    return None


def _turns(stuk: Kamerstuk, lines: Sequence[Line], found: Sequence[Tabled]) -> Iterator[Turn]:
    speeches = [speech for speech in _speeches(lines, found) if speech.lines]
    for speech, broken in zip(speeches, _interruptions(speeches), strict=True):
        nodes = tuple(line.node for line in speech.lines)
        who, end = speaker(speech.printed), speech.lines[-1].end
        yield words(stuk, speech.start, end, nodes, Turn, speaker=who, role=speech.role, interrupts=broken)


def _speeches(lines: Sequence[Line], found: Sequence[Tabled]) -> Iterator[_Speech]:
    """Yield what each speaker says.

    The words of a tabled motion are those of who reads it; what the chair says of it ("Deze motie is voorgesteld …",
    "Zij krijgt nr. 8.") belongs to the motion alone, and what the chair goes on to say is a speech of its own.
    """
    motion_at = {index: one for one in found for index in range(one.first, one.last + 1)}
    current: _Speech | None = None
    for index, line in enumerate(lines):
        motion = motion_at.get(index)
        opened = None if motion else _opened(line) or _chair_goes_on(current, line, motion_at.get(index - 1))
        if opened or _ends(line, motion):
            if current:
                yield current
            current = opened
        elif current and _is_said(line) and (motion is None or index <= motion.spoken):
            current.lines.append(line)
    if current:
        yield current


def _opened(line: Line) -> _Speech | None:
    """Return the speech that a line opens: by its heading, a line of its own, or the words before a colon."""
    if line.heading and line.section.kind is not SectionKind.SPEECH:
        return None
    head = SPEECH_HEAD.pattern.match(line.text)
    if head is None:
        return None
    behind = head.end() + 1
    rest = [] if line.heading or behind >= len(line.text) else [line]
    start = line.start + behind if rest else line.end + 1
    return _Speech(head["who"], role(head["who"]), rest, start, line.section.level)


def _chair_goes_on(current: _Speech | None, line: Line, before: Tabled | None) -> _Speech | None:
    """Return the speech of the chair behind a motion: words outside the section of the member who read it."""
    if (
        before is None
        or current is None
        or line.heading
        or line.section.level > current.level
        or _STAGE.match(line.text)
    ):
        return None
    return _Speech("De voorzitter", CHAIR, [line], line.start, line.section.level)


def _is_said(line: Line) -> bool:
    return not line.heading and _DECIDED.fullmatch(line.text) is None


def _ends(line: Line, motion: Tabled | None) -> bool:
    """Tell a line that no one says: a heading that opens no speech, or a stage direction outside any speech."""
    if motion:
        return False
    if line.heading:
        return line.section.kind not in (SectionKind.SPEECH, SectionKind.MOTION)
    return line.section.kind is not SectionKind.SPEECH and _STAGE.match(line.text) is not None


def speaker(printed: str) -> Person:
    """Return who speaks; the chair without a name is "voorzitter"."""
    if re.fullmatch(r"[Dd]e\s+(?:\w+\s+)?[Vv]oorzitter", printed):
        return Person(printed=printed, surname=CHAIR, role=CHAIR)
    return person(printed)


def role(printed: str) -> str:
    """Return "voorzitter", "bewindspersoon" or "lid" for the head of a speech."""
    if re.match(r"[Dd]e\s+(?:\w+\s+)?[Vv]oorzitter\b", printed):
        return CHAIR
    return "bewindspersoon" if re.match(r"(?:De\s+)?(?:vice-?)?(?:minister|staatssecretaris)", printed, re.I) else "lid"


def _interruptions(speeches: Sequence[_Speech]) -> list[int | None]:
    """Tell which speech each breaks: that of one who goes on behind it, unless the chair gave the floor."""
    result: list[int | None] = [None] * len(speeches)
    floor: int | None = None
    for index, speech in enumerate(speeches):
        if speech.role == CHAIR:
            continue
        if floor is None or speech.printed == speeches[floor].printed:
            floor = index
        elif not _given(speeches, index) and _goes_on(speeches, floor, index):
            result[index] = floor
        else:
            floor = index
    return result


def _given(speeches: Sequence[_Speech], index: int) -> bool:
    """Tell whether the chair gave this speaker the floor right before, and not for an interruption."""
    before = speeches[index - 1] if index else None
    if before is None or before.role != CHAIR:
        return False
    said = " ".join(line.text for line in before.lines)
    return _GIVES_FLOOR.search(said) is not None and _INTERRUPTION.search(said) is None


def _goes_on(speeches: Sequence[_Speech], floor: int, index: int) -> bool:
    """Tell whether the next to speak, the chair and the one who breaks in left out, is the one who had the floor."""
    for speech in speeches[index + 1 :]:
        if speech.role == CHAIR or speech.printed == speeches[index].printed:
            continue
        return speech.printed == speeches[floor].printed
    return False


def _decisions(stuk: Kamerstuk, lines: Sequence[Line]) -> Iterator[Part]:
    for line in lines:
        decided = None if line.heading else _DECIDED.search(line.text)
        if decided:
            yield words(stuk, line.start + decided.start(), line.start + decided.end(), (line.node,), Part)
