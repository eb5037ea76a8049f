"""The resolver: what a mention means in its text, in its paper, and to a registry."""

import re

import pytest

from kamerstuk.citations import Citation, Context, Status, find, find_citations, find_in, resolve
from kamerstuk.citations.resolver import STEPS, direct
from kamerstuk.cite import cite
from kamerstuk.model import Kamer
from kamerstuk.passages import Passage
from kamerstuk.pipeline import tokenize
from kamerstuk.registry import MemoryRegistry
from tests.mini import publicatie


def ids(citations: tuple[Citation, ...]) -> list[str | None]:
    """Return the first id of each citation, None for one that stayed unresolved."""
    return [citation.targets[0].id if citation.targets else None for citation in citations]


def of_paper(passages: tuple[Passage, ...]) -> tuple[Citation, ...]:
    """Return the citations in the texts of one paper."""
    return resolve(find_in(passages))


def note(number: int, text: str, offset: int, anchor: int = -1) -> Passage:
    """Make the text of a note."""
    return Passage(text, offset, f"noot-{number}", str(number), (anchor,) if anchor >= 0 else ())


def test_spans_in_a_document_are_absolute() -> None:
    """Each citation says where it stands in the paper, and in which note."""
    parts = (Passage("Zie Stb. 2019, 143.", 100), note(1, "Kamerstuk 19 637, nr. 2478.", 200))
    body, footnote = of_paper(parts)
    assert (body.span.start, body.footnote) == (104, None)
    assert (footnote.span.start, footnote.footnote) == (200, "noot-1")


def test_motion_by_its_mover_means_what_the_note_beside_it_cites() -> None:
    """The body names the mover, the note the number; without a note it is no reference at all."""
    text = "de motie van het lid Van Laar is uitgevoerd, anders dan de motie-Klaver."
    parts = (Passage(text, 0), note(1, "Kamerstuk 34 300 XVII, nr. 34.", 200, text.index(" is")))
    citations = of_paper(parts)
    assert ids(citations) == ["kst-34300-XVII-34", "kst-34300-XVII-34"]
    assert citations[0].text == "motie van het lid Van Laar"
    assert find_citations(text) == ()


def test_aforesaid_motion_is_the_last_paper_before_it() -> None:
    """A note counts where its marker stands, not where it is printed."""
    text = "De motie over dijken. De voornoemde motie is uitgevoerd. Zie ook Kamerstuk 36 410, nr. 22."
    parts = (Passage(text, 0), note(1, "Kamerstuk 27 625, nr. 322.", 200, 20))
    assert ids(of_paper(parts)) == ["kst-27625-322", "kst-36410-22", "kst-27625-322"]


def test_ibid_is_the_citation_of_the_note_before() -> None:
    """Two notes back it may mean a book that we do not know."""
    first, book = note(1, "Kamerstuk 19 637, nr. 2478.", 0), note(2, "De Wit 2006, p. 3.", 50)
    assert ids(of_paper((first, note(2, "Ibid., p. 3.", 50)))) == ["kst-19637-2478", "kst-19637-2478"]
    assert ids(of_paper((first, book, note(3, "Ibid., p. 4.", 90)))) == ["kst-19637-2478", None]


def test_note_labels_may_repeat() -> None:
    """Of two notes 1 the nearest before the reference is meant."""
    again = Passage("Stb. 2020, 1.", 50, "noot-2", "1")
    parts = (note(1, "Stb. 2019, 143.", 0), again, Passage("Zie noot 1.", 90, "noot-3", "2"))
    assert ids(of_paper(parts)) == ["stb-2019-143", "stb-2020-1", "stb-2020-1"]


def test_short_number_of_a_debate_is_that_cited_in_full() -> None:
    """ "Zij krijgt nr. 199 (31311)" tells what "stuk nr. 199" means, where it is the only paper 199."""
    assert ids(find_citations("Zij krijgt nr. 199 (31311). De motie op stuk nr. 199 is ontraden.")) == [
        "kst-31311-199",
        "kst-31311-199",
    ]
    several = find_citations("Zie 31 311, nr. 199 en 36 410, nr. 199; de motie op stuk nr. 199.")
    assert several[-1].targets == ()
    assert several[-1].reason


def test_own_dossier_and_session_come_from_the_context() -> None:
    """The paper in which a text stands supplies what the words leave out."""
    own = Context(dossier="26732", toevoeging=None, vergaderjaar="1999-2000", kamer="eerste-kamer")
    assert ids(find_citations("Zie nr. 5b van dit dossier.", context=own)) == ["kst-19992000-26732-5b"]
    assert ids(find_citations("Zie Kamerstukken I 26 732, nr. 5b.", context=own)) == ["kst-19992000-26732-5b"]


@pytest.mark.parametrize("printed", ["1999-2000", "1999/2000", "1999/00", "1999–2000", "Vergaderjaar 1999-2000"])
def test_a_context_reads_every_printed_session(printed: str) -> None:
    assert Context(vergaderjaar=printed).vergaderjaar == "1999-2000"


def test_a_context_converts_what_print_and_ids_spell_differently() -> None:
    own = Context(dossier="26 732", toevoeging="vi", kamer="eerste-kamer")
    assert (own.dossier, own.toevoeging, own.kamer) == ("26732", "VI", Kamer.EERSTE_KAMER)
    assert Context(dossier="cxlvi", kamer=Kamer.EERSTE_KAMER).dossier == "CXLVI"
    assert Context() == Context(None, None, None, None, None)


@pytest.mark.parametrize(
    ("name", "value", "accepted"),
    [
        ("kamer", "ek", "'eerste-kamer'"),
        ("kamer", "", "'verenigde-vergadering'"),
        ("vergaderjaar", "1999-2005", "'1999-2000'"),
        ("vergaderjaar", "1999", "'1999-2000'"),
        ("dossier", "abc", "'26732'"),
        ("dossier", "35 000 VI", "'26732'"),
        ("dossier", "", "'26732'"),
        ("toevoeging", "VI, nr. 3", "'VI'"),
        ("datum", "2000-01-31", "datetime.date"),
    ],
)
def test_a_context_refuses_what_would_give_a_wrong_id(name: str, value: str, accepted: str) -> None:
    """The message names the field, the value and what is accepted."""
    with pytest.raises(ValueError, match=rf"Context\.{name} is {re.escape(repr(value))}.*{accepted}"):
        Context(**{name: value})


@pytest.mark.parametrize("source", [b"Zie Kamerstuk 36 410, nr. 22.", publicatie("<al>Stb. 2019, 143.</al>").encode()])
def test_cite_tokenizes_a_paper_and_a_plain_text_once(monkeypatch: pytest.MonkeyPatch, source: bytes) -> None:
    tokenized: list[object] = []
    for room in ("cite", "pipeline"):
        monkeypatch.setattr(
            f"kamerstuk.{room}.tokenize", lambda raw, **how: tokenized.append(raw) or tokenize(raw, **how)
        )
    assert cite(source)
    assert len(tokenized) == 1


def test_steps_are_an_argument() -> None:
    """A caller may leave steps out, or put its own before them."""
    mentions = find("De motie op stuk nr. 46.")
    own = Context(dossier="26732")
    assert ids(resolve(mentions, own, steps=(direct,))) == [None]
    assert ids(resolve(mentions, own, steps=STEPS)) == ["kst-26732-46"]


def test_resolver_is_an_argument() -> None:
    """The step that turns mentions into citations can be replaced as a whole."""
    assert find_citations("Zie Stb. 2019, 143.", resolver=lambda mentions, context: ()) == ()


@pytest.mark.parametrize(
    ("text", "known", "id", "status"),
    [
        ("Kamerstuk 19 637, nr. 2535", "kst-19637-2535", "kst-19637-2535", Status.VERIFIED),
        ("Kamerstuk 33 852, nr. 3", "kst-33852-3-n1", "kst-33852-3-n1", Status.VERIFIED),
        ("Kamerstukken I, 31 821, B", "kst-20092010-31821-B", "kst-20092010-31821-B", Status.VERIFIED),
        ("Kamerstukken 19 637 en 30 573, nr. 9", "kst-30573-9", "kst-30573-9", Status.VERIFIED),
        (
            "Handelingen II 1999/2000, p. 6123-6130",
            "h-tk-19992000-6119-6159",
            "h-tk-19992000-6119-6159",
            Status.VERIFIED,
        ),
        ("Kamerstuk 19 637, nr. 9999", "kst-19637-2535", "kst-19637-9999", Status.OUTSIDE),
        ("LJN BQ9251", "kst-19637-2535", "LJN:BQ9251", Status.COMPUTED),
    ],
)
def test_registry_verifies_or_mends(text: str, known: str, id: str, status: Status) -> None:
    """A known id is verified, one near miss is taken, and what lies beyond the list is outside it."""
    (citation,) = find_citations(text, registry=MemoryRegistry([known]))
    assert (citation.targets[0].id, citation.targets[0].status) == (id, status)
    assert citation.reason is None


def _all_but(missing: int) -> MemoryRegistry:
    return MemoryRegistry(f"stb-2019-{number}" for number in range(1, 201) if number != missing)


def test_what_a_complete_list_lacks_is_unknown_with_a_reason() -> None:
    (citation,) = find_citations("Zie Stb. 2019, 143.", registry=_all_but(143))
    assert citation.targets[0].status is Status.UNKNOWN
    assert citation.reason


def test_a_number_behind_the_last_of_a_list_is_outside_it() -> None:
    (citation,) = find_citations("Zie Stb. 2019, 201.", registry=_all_but(143))
    assert citation.targets[0].status is Status.OUTSIDE


def test_a_dossier_that_the_list_jumps_over_is_unknown() -> None:
    known = MemoryRegistry(f"kst-{dossier}-1" for dossier in range(34000, 34500) if dossier != 34123)
    assert find_citations("Kamerstuk 34 123, nr. 1", registry=known)[0].targets[0].status is Status.UNKNOWN
    assert find_citations("Kamerstuk 34 600, nr. 1", registry=known)[0].targets[0].status is Status.OUTSIDE


def test_the_list_in_the_package_is_asked_and_changes_no_id() -> None:
    (paper,) = find_citations("Kamerstuk 19 637, nr. 2535")
    assert paper.targets[0].status is Status.VERIFIED
    (pages,) = find_citations("Handelingen II 1999/2000, p. 6123-6130")
    assert (pages.targets[0].id, pages.targets[0].listed) == ("h-tk-19992000-6123-6130", "h-tk-19992000-6119-6159")
    assert find_citations("Kamerstuk 19 637, nr. 2535", registry=None)[0].targets[0].status is Status.COMPUTED


def test_swapped_dossier_keeps_the_first() -> None:
    """Where the number belongs to the second dossier, the first is the one beside it."""
    (citation,) = find_citations("Kamerstukken 19 637 en 30 573, nr. 9", registry=MemoryRegistry(["kst-30573-9"]))
    assert citation.targets[0].also_dossiers == ("19637",)


@pytest.mark.parametrize(("known", "status"), [(["gmb-2024-216934"], Status.VERIFIED), ([], Status.OUTSIDE)])
def test_a_registry_is_asked_for_publications_of_other_bodies_too(known: list[str], status: Status) -> None:
    (hit,) = find_citations("Zie gmb-2024-216934.", registry=MemoryRegistry(known))
    assert hit.targets[0].status is status


def test_a_registry_is_not_asked_for_what_the_publishers_list_cannot_hold() -> None:
    (hit,) = find_citations("Zie 2019Z19563.", registry=MemoryRegistry([]))
    assert hit.targets[0].status is Status.COMPUTED
