"""Links that the source sets: used where the words say less, checked where they say as much."""

import pytest

import kamerstuk
from kamerstuk.links import use_links
from kamerstuk.model import Citation, CitationKind, Span, Target
from kamerstuk.passages import Passage
from kamerstuk.tokens import Link
from tests.mini import publicatie

TEKST = "Zie stuk nr. 3 hierover."


def worked(href: str, *citations: Citation, offset: int = 0, note: str | None = None):
    passage = Passage(TEKST, offset, note, links=(Link(9, 14, href),))
    return use_links(citations, [passage])


def mention(*ids: str | None, kind: CitationKind = CitationKind.KAMERSTUK, reason: str | None = None) -> Citation:
    return Citation(kind, "nr. 3", Span(9, 14), tuple(Target(i) for i in ids), reason=reason)


@pytest.mark.parametrize(
    ("href", "kind"),
    [
        ("kst-36990-3", "kamerstuk"),
        ("h-tk-20242025-61-10", "handelingen"),
        ("ah-tk-20242025-12", "aanhangsel"),
        ("stb-2012-363", "staatsblad"),
        ("stcrt-2009-9231", "staatscourant"),
        ("trb-2016-103", "tractatenblad"),
        ("gmb-2024-216934", "publication-id"),
        ("blg-540052", "publication-id"),
        ("dossier/36990", "dossier"),
        ("https://www.voorbeeld.nl/a", "url"),
    ],
)
def test_a_link_on_words_that_name_nothing_is_a_citation(href, kind):
    (found,), told = worked(href)
    assert (found.kind, found.text, found.span, found.targets[0].id) == (kind, "nr. 3", Span(9, 14), href)
    assert told == ()


@pytest.mark.parametrize("href", ["#noot1", "mailto:a@b.nl", "bijlage-3", ""])
def test_a_link_to_no_publication_is_none(href):
    assert worked(href) == ((), ())


def test_a_link_counts_from_where_its_text_stands_and_keeps_its_note():
    (found,), _ = worked("kst-36990-3", offset=100, note="noot-1")
    assert (found.span, found.footnote) == (Span(109, 114), "noot-1")


@pytest.mark.parametrize("reason", [None, "no dossier"])
def test_words_without_an_id_take_that_of_the_link(reason):
    (found,), told = worked("kst-36990-3", mention(reason=reason))
    assert ([t.id for t in found.targets], found.reason, told) == (["kst-36990-3"], None, ())


@pytest.mark.parametrize("ident", ["kst-36990-3", "KST-36990-3"])
def test_words_that_say_as_much_stay_as_they_are(ident):
    assert worked("kst-36990-3", mention(ident)) == ((mention(ident),), ())


def test_words_that_say_otherwise_stay_and_the_difference_is_told():
    found, (told,) = worked("kst-36990-4", mention("kst-36990-3"))
    assert found == (mention("kst-36990-3"),)
    assert (told.code, told.severity, told.span) == ("link-differs", "warning", Span(9, 14))


def test_citations_stay_in_order_of_position():
    later = Citation(CitationKind.DOSSIER, "hierover", Span(15, 23))
    earlier = Citation(CitationKind.DOSSIER, "Zie", Span(0, 3))
    found, _ = worked("kst-36990-3", later, earlier)
    assert [c.span.start for c in found] == [0, 9, 15]


def test_a_link_to_what_is_no_id_is_told_and_yields_nothing():
    xml = publicatie('<al>Zie <extref doc="kst-DEF-V" soort="document">de bijlage</extref>.</al>')
    stuk = kamerstuk.parse(xml.encode())
    assert stuk.citations == ()
    assert "link-impossible" in {told.code for told in stuk.diagnostics}
