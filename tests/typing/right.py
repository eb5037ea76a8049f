"""What a type checker must accept and know of the public names."""

import datetime
from collections.abc import Iterator, Mapping
from typing import Any, assert_type

import kamerstuk
import kamerstuk.model
from kamerstuk import Citation, Footnote, Kamerstuk, Section, Target


def header_and_tree(stuk: Kamerstuk) -> None:
    assert_type(stuk.id, str | None)
    assert_type(stuk.header.datum, datetime.date | None)
    assert_type(stuk.sections, tuple[Section, ...])
    assert_type(stuk.footnotes, tuple[Footnote, ...])
    assert_type(stuk.citations, tuple[Citation, ...])
    assert_type(stuk.sections[0].numbers, tuple[str, ...])
    assert_type(stuk.source.coverage, float)


def parts_of_kinds(stuk: Kamerstuk) -> None:
    if isinstance(stuk.content, kamerstuk.model.Motie):
        assert_type(stuk.content.submitters, tuple[kamerstuk.model.Person, ...])
    elif isinstance(stuk.content, kamerstuk.model.Debat):
        assert_type(stuk.content.turns, tuple[kamerstuk.model.Turn, ...])


def functions(data: bytes) -> None:
    assert_type(kamerstuk.parse(data), Kamerstuk)
    assert_type(kamerstuk.parse("kst-1.xml", format="xml", metadata="kst-1.metadata.xml", registry=None), Kamerstuk)
    assert_type(kamerstuk.find_citations("Kamerstuk 36 410, nr. 3")[0].targets, tuple[Target, ...])
    assert_type(Kamerstuk.from_json("{}"), Kamerstuk)
    assert_type(kamerstuk.parse(data).to_json(), str)


def folders(papers: list[Kamerstuk]) -> None:
    corpus = kamerstuk.Corpus(["papers"], registry=None)
    assert_type(corpus["kst-36410-3"], Kamerstuk)
    assert_type(corpus.papers(workers=2), Iterator[Kamerstuk])
    assert_type(kamerstuk.tables(papers)["citations"][0], Mapping[str, Any])
