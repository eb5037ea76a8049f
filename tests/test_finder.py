"""The finder: every row reads what it says, offsets are those of the text, and no input makes it slow."""

from itertools import pairwise

import pytest

from kamerstuk.citations import annotate, find, find_citations
from kamerstuk.citations.finder import Scanner, default_scanner, find_each, triggers
from kamerstuk.citations.grammar import ROWS
from kamerstuk.citations.row import Row
from kamerstuk.citations.shadow import fold
from tests.citation_cases import read_cases

CASES = list(read_cases())


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_row_reads_its_own_sentences(row: Row) -> None:
    """Each row finds something in every sentence that it must read, and nothing in those that it must not."""
    for sentence in row.must:
        assert any(mention.row == row.name for mention in find(sentence)), sentence
    for sentence in row.must_not:
        assert not any(mention.row == row.name for mention in find(sentence)), sentence


def test_names_of_rows_are_unique() -> None:
    """A row is known by its name."""
    assert len({row.name for row in ROWS}) == len(ROWS)


def test_each_row_starts_or_continues() -> None:
    """A row has triggers, or continues a kind; without either nothing would ever try it."""
    assert all(bool(row.triggers) != bool(row.after) for row in ROWS)


def test_no_trigger_hides_another() -> None:
    """At each place where the trigger of any row matches, the scan of the whole grammar offers that row.

    Only the first shape of an alternation matches, so two rows that begin alike must share their trigger.
    """
    alone = [(row, Scanner.of((row,))) for row in ROWS if row.triggers]
    for case in CASES:
        text = fold(case.text)[0]
        offered = dict(triggers(text, default_scanner()))
        for row, scanner in alone:
            for start, _ in triggers(text, scanner):
                if row not in offered[start]:
                    assert row.pattern.match(text, start) is None, (row.name, text[start : start + 40])


def test_mentions_do_not_overlap_and_stand_where_they_say() -> None:
    """Offsets are those of the text that was given, soft hyphens and line breaks included."""
    text = "\n".join(case.text for case in CASES)
    mentions = find(text)
    assert all(text[mention.start : mention.end] == mention.text for mention in mentions)
    assert all(first.end <= second.start for first, second in pairwise(mentions))


@pytest.mark.parametrize(
    "text",
    [
        "Zie Ka\u00admer\u00adstuk 29 984, nr. 213.",
        "Zie Kamer-\nstuk 29 984, nr. 213.",
        "Zie Kamerstuk\n        29 984,\n        nr. 213.",
        "Zie Kamer\u200bstuk\u00a029\u2009984,\u202fnr.\u00a0213.",
    ],
)
def test_words_cut_in_two_are_read_whole(text: str) -> None:
    """What a typesetter or a source file puts inside a reference changes neither its meaning nor its offsets."""
    (hit,) = find_citations(text)
    assert hit.targets[0].id == "kst-29984-213"
    assert (text[hit.span.start : hit.span.end], text[hit.span.end :]) == (hit.text, ".")


def test_annotate_marks_each_hit() -> None:
    """Marks stand around the hits; escaping is for the text and not for the marks."""
    text = "Zie <b> Kamerstuk 29 984, nr. 213 & Stb. 2019, 143."
    hits = find_citations(text)
    assert annotate(text, hits, "[", "]") == "Zie <b> [Kamerstuk 29 984, nr. 213] & [Stb. 2019, 143]."
    marked = annotate(text, hits, lambda hit: f'<a href="{hit.targets[0].url}">', "</a>", escape=_escaped)
    assert marked.startswith('Zie &lt;b&gt; <a href="https://zoek.officielebekendmakingen.nl/kst-29984-213.html">Kamer')


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def test_annotate_refuses_overlap() -> None:
    """Two hits on one place cannot both be marked."""
    text = "Zie Stb. 2019, 143."
    (hit,) = find_citations(text)
    with pytest.raises(ValueError, match="overlaps"):
        annotate(text, (hit, hit), "[", "]")


def test_each_text_of_a_paper_is_read_as_by_itself() -> None:
    """What stands before and behind a text in the paper changes nothing in it."""
    texts = [sentence for row in ROWS for sentence in row.must] + [case.text for case in CASES]
    assert list(find_each(texts)) == [find(text) for text in texts]
