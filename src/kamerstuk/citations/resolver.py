"""Turn mentions into citations: each step is a small function, and the list of steps is an argument.

A step answers for one mention or passes. Mentions that say what they mean come first, references to other
references after them. What no step answers stays in the result with a reason.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar

from attrs import evolve

from kamerstuk.citations.mention import EERSTE_KAMER, Back, Mention, Papers
from kamerstuk.citations.verifier import verify
from kamerstuk.context import Context
from kamerstuk.identifiers import url_for
from kamerstuk.identifiers.kamerstukken import has_session_in_id
from kamerstuk.model import Citation, Span, Target

if TYPE_CHECKING:
    from kamerstuk.registry import Registry

NEAR = 300
"""In plain text, "ibid." farther than this behind a citation may mean something else that we do not know."""

BESIDE = 3
"""A note marker at most so far behind "motie van het lid Van Laar" belongs to it."""


class Answer(NamedTuple):
    """What a mention means."""

    ids: tuple[str, ...]
    """Canonical ids."""
    evidence: str
    """Why they are believed."""
    also: tuple[str, ...] = ()
    """Further dossiers printed beside the first."""


class Index(NamedTuple):
    """The mentions of a text by what steps ask for; made once, so that resolving stays linear."""

    numbers: Mapping[str, tuple[Papers, ...]]
    """Number of a paper to the papers cited in full that bear it."""
    labels: Mapping[str, tuple[int, ...]]
    """Label of a note to the positions of the mentions in it."""
    anchors: Mapping[int, tuple[int, ...]]
    """Offset of a note marker to the positions of the mentions in its note."""
    papers: tuple[tuple[int, int], ...]
    """Offset where a kamerstuk is cited, or where the marker of its note stands, with its position; sorted."""

    @classmethod
    def of(cls, mentions: Sequence[Mention]) -> "Index":
        """Make the index of these mentions."""
        numbers: dict[str, list[Papers]] = defaultdict(list)
        labels: dict[str, list[int]] = defaultdict(list)
        anchors: dict[int, list[int]] = defaultdict(list)
        papers: list[tuple[int, int]] = []
        for position, mention in enumerate(mentions):
            passage, parts = mention.passage, mention.parts
            labels[passage.label or ""].append(position)
            for anchor in passage.anchors:
                anchors[anchor].append(position)
            if isinstance(parts, Papers):
                offsets = passage.anchors if passage.note else (mention.start,)
                papers.extend((offset, position) for offset in offsets)
                for number in parts.numbers if parts.dossier else ():
                    numbers[number].append(parts)
        return cls(_frozen(numbers), _frozen(labels), _frozen(anchors), tuple(sorted(papers)))


_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


def _frozen(lists: Mapping[_Key, Sequence[_Value]]) -> Mapping[_Key, tuple[_Value, ...]]:
    return {key: tuple(values) for key, values in lists.items()}


class Scope(NamedTuple):
    """What a step may look at."""

    context: Context
    """The paper."""
    mentions: Sequence[Mention]
    """All mentions in reading order, the body before the notes."""
    answers: Mapping[int, Answer]
    """Position of a mention to what it means, as far as known."""
    position: int
    """Position of the mention that is asked about."""
    by: Index
    """The mentions by number, note and offset."""


Step: TypeAlias = Callable[[Mention, Scope], Answer | None]
"""Answers for one mention, or returns None to pass it on."""


def direct(mention: Mention, scope: Scope) -> Answer | None:
    """The words say it all."""
    also = mention.parts.also_dossiers if isinstance(mention.parts, Papers) else ()
    ids = mention.parts.ids()
    return Answer(ids, mention.evidence, also) if ids else None


def own_session(mention: Mention, scope: Scope) -> Answer | None:
    """A paper of the Eerste Kamer in the text's own dossier, without a session: the session is that of the text.

    Ids of the Eerste Kamer hold the session until 2009-2010, so it may not be left open there.
    """
    parts, own = mention.parts, scope.context
    if not isinstance(parts, Papers) or parts.session or not parts.dossier or not own.vergaderjaar:
        return None
    same = (parts.dossier, own.kamer) == (own.dossier, EERSTE_KAMER)
    if not (has_session_in_id(own.vergaderjaar) and same and parts.of_senate()):
        return None
    return Answer(evolve(parts, session=own.vergaderjaar).ids(), "own session")


def own_dossier(mention: Mention, scope: Scope) -> Answer | None:
    """ "stuk nr. 46", "nr. 12 van dit dossier": the dossier is that of the text."""
    parts, own = mention.parts, scope.context
    if not isinstance(parts, Papers) or parts.dossier or not parts.own or not own.dossier:
        return None
    whole = evolve(parts, dossier=own.dossier, toevoeging=own.toevoeging, chamber=own.kamer, session=own.vergaderjaar)
    return Answer(whole.ids(), "own dossier")


def same_number(mention: Mention, scope: Scope) -> Answer | None:
    """ "stuk nr. 199" in a debate: the dossier of the one paper 199 that the text cites in full.

    Motions are read out with their full number ("Zij krijgt nr. 199 (31311)") and debated by the short one.
    """
    parts = mention.parts
    if not isinstance(parts, Papers) or parts.dossier or not parts.own or scope.context.dossier:
        return None
    full = scope.by.numbers.get(parts.numbers[0], ())
    same = {(p.dossier, p.toevoeging): p for p in full if set(parts.numbers) <= set(p.numbers)}
    if len(same) != 1:
        return None
    whole = evolve(next(iter(same.values())), numbers=parts.numbers, also_dossiers=())
    return Answer(whole.ids(), "the same number is cited in full")


def same_dossier(mention: Mention, scope: Scope) -> Answer | None:
    """ "idem, nr. 5": the dossier is that of the last kamerstuk."""
    parts = mention.parts
    if not isinstance(parts, Papers) or parts.dossier or parts.own:
        return None
    for place in range(scope.position - 1, -1, -1):
        earlier = scope.mentions[place]
        if isinstance(earlier.parts, Papers) and earlier.parts.dossier:
            whole = evolve(earlier.parts, numbers=parts.numbers, also_dossiers=())
            return Answer(whole.ids(), "dossier of the citation before it")
    return None


def note_named(mention: Mention, scope: Scope) -> Answer | None:
    """ "zie noot 3": everything that the note cites; of equal labels the nearest before, else the nearest after."""
    parts = mention.parts
    if not isinstance(parts, Back) or not parts.note:
        return None
    here = scope.position
    inside = [i for i in scope.by.labels.get(parts.note, ()) if i in scope.answers and i != here]
    if not inside:
        return None
    nearest = max((i for i in inside if i < here), default=inside[0])
    note = scope.mentions[nearest].passage
    ids = (id for i in inside if scope.mentions[i].passage.shares_note(note) for id in scope.answers[i].ids)
    return Answer(tuple(dict.fromkeys(ids)), f"cited in note {parts.note}")


def same_place(mention: Mention, scope: Scope) -> Answer | None:
    """ "ibid.", "t.a.p.": what the citation right before it means, in the same note or the one before."""
    parts = mention.parts
    if not isinstance(parts, Back) or parts.note or parts.beside or parts.paper or not scope.position:
        return None
    before = _behind_bracket(mention, scope.mentions, scope.position - 1)
    answer = scope.answers.get(before)
    if answer is None or not _adjoins(scope.mentions[before], mention):
        return None
    return Answer(answer.ids, "the citation before it")


def _behind_bracket(mention: Mention, mentions: Sequence[Mention], before: int) -> int:
    """Return the reference before a bracket that ends right before "idem": of "A (onder verwijzing naar B). Idem" A.

    A bracket that holds the first reference of its sentence is no aside: "… beleid (A). Idem".
    """
    passage = mention.passage
    text, offset = passage.text, passage.offset
    behind = text[mentions[before].end - offset : mention.start - offset]
    if not behind.lstrip().startswith(")"):
        return before
    for place in range(before, 0, -1):
        earlier = mentions[place - 1]
        if not earlier.passage.shares_note(mentions[place].passage):
            break
        between, bracket, _ = text[earlier.end - offset : mentions[place].start - offset].partition("(")
        if bracket:
            return before if between.strip() else place - 1
    return before


def _adjoins(earlier: Mention, mention: Mention) -> bool:
    there, here = earlier.passage, mention.passage
    if there.shares_note(here):
        return here.note is not None or mention.start - earlier.end <= NEAR
    numbered = (there.label or "").isdigit() and (here.label or "").isdigit()
    return numbered and int(here.label or 0) == int(there.label or 0) + 1


def last_paper(mention: Mention, scope: Scope) -> Answer | None:
    """ "voornoemde motie": the last kamerstuk with a number, in the body or in a note whose marker stands before it."""
    parts = mention.parts
    if not isinstance(parts, Back) or not parts.paper:
        return None
    papers = scope.by.papers
    for place in range(bisect_left(papers, (mention.start, 0)) - 1, -1, -1):
        answer = scope.answers.get(papers[place][1])
        if answer:
            return Answer(answer.ids, "the last paper cited before it")
    return None


def note_beside(mention: Mention, scope: Scope) -> Answer | None:
    """ "motie van het lid Van Laar¹", "(hierna: de agenda)²": what the note cites whose marker stands right behind."""
    parts = mention.parts
    if not isinstance(parts, Back) or not parts.beside:
        return None
    near = (i for gap in range(BESIDE + 1) for i in scope.by.anchors.get(mention.end + gap, ()))
    for i in near:
        if i in scope.answers and not isinstance(scope.mentions[i].parts, Back):
            return Answer(scope.answers[i].ids, "cited in the note beside it")
    return None


STEPS: tuple[Step, ...] = (
    own_session,
    direct,
    own_dossier,
    same_number,
    same_dossier,
    note_named,
    same_place,
    last_paper,
    note_beside,
)
"""Asked in this order; the first that answers wins."""


def resolve(
    mentions: Sequence[Mention],
    context: Context | None = None,
    *,
    steps: Sequence[Step] = STEPS,
    registry: "Registry | None" = None,
) -> tuple[Citation, ...]:
    """Return a citation for every mention, in their order.

    With a `registry` each id is looked up: it is "verified", mended, or kept as "unknown" with a reason.
    """
    answers: dict[int, Answer] = {}
    index = Index.of(mentions)
    positions = sorted(range(len(mentions)), key=lambda i: isinstance(mentions[i].parts, Back))
    for i in positions:
        scope = Scope(context or Context(), mentions, answers, i, index)
        answer = next((found for step in steps if (found := step(mentions[i], scope))), None)
        if answer:
            answers[i] = answer
    made = (_citation(mention, answers.get(i)) for i, mention in enumerate(mentions) if _kept(mention, answers.get(i)))
    return tuple(verify(citation, registry) if registry is not None else citation for citation in made)


def _kept(mention: Mention, answer: Answer | None) -> bool:
    return answer is not None or not (isinstance(mention.parts, Back) and mention.parts.beside)


def _citation(mention: Mention, answer: Answer | None) -> Citation:
    return Citation(
        mention.kind,
        mention.text,
        Span(mention.start, mention.end),
        tuple(_targets(answer)) if answer else (),
        mention.pinpoint,
        mention.passage.note,
        None if answer else mention.parts.missing(),
        answer.evidence if answer else None,
        mention.passage.place,
        relation=mention.relation,
    )


def _targets(answer: Answer) -> Iterable[Target]:
    return (Target(id, _url(id), also_dossiers=answer.also) for id in answer.ids)


@lru_cache(maxsize=10_000)
def _url(id: str) -> str | None:
    return url_for(id)
