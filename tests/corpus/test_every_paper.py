"""Every XML, HTML and text file of the corpus: parsed, nothing lost, nothing moved, spans exact."""

import hashlib
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from second_reader import letters, read_html, read_text, read_xml, without_markers
from tests.export_words import letters as exported_letters, of_html, of_markdown

import kamerstuk
from kamerstuk.source import decode


@cache
def parsed(path: Path) -> kamerstuk.Kamerstuk:
    return kamerstuk.parse(path)


def test_spans_of_all_nodes_and_citations_give_their_text(paper):
    stuk = parsed(paper)
    for node in (*stuk.walk(), *stuk.citations):
        text = getattr(node, "text", None)
        if isinstance(text, str):
            assert stuk.text[node.span.start : node.span.end] == text
    for section in (node for node in stuk.walk() if isinstance(node, kamerstuk.Section)):
        for span, text in ((section.label_span, section.label), (section.title_span, section.title)):
            assert span is None or stuk.text[span.start : span.end] == text


def test_sections_nest_and_follow_each_other(paper):
    def check(sections, start, end):
        for section in sections:
            assert start <= section.span.start <= section.span.end <= end
            check(section.sections, section.span.start, section.span.end)
            start = section.span.end

    check(parsed(paper).sections, 0, len(parsed(paper).text))


def test_letters_and_digits_stand_in_source_order(paper):
    stuk = parsed(paper)
    source, _, _ = decode(paper.read_bytes())
    if stuk.source.format == "xml":
        assert letters(stuk.text) == letters(read_xml(source))
    elif stuk.source.format == "html":
        body, chrome = read_html(source)
        assert letters(stuk.text) == letters(body)
        buttons = Counter(letters("X Noot") * source.count('class="note-close"><a'))
        assert Counter(letters("".join(stuk.source.furniture))) == Counter(letters(chrome)) + buttons
    else:
        rest = letters(read_text(source, stuk.source.furniture))
        labels = [note.label for note in stuk.footnotes]
        assert without_markers(rest, letters(stuk.text), labels * 2) == letters(stuk.text)


def test_coverage_is_whole(paper):
    source = parsed(paper).source
    if source.format == "pdf":  # a file of pages may print its pieces in another order than one reads them in
        assert not [told for told in parsed(paper).diagnostics if told.code == "lost-text"]
        assert source.coverage == 1.0 or "moved-text" in {told.code for told in parsed(paper).diagnostics}
    else:
        assert source.coverage == 1.0


def test_json_gives_the_same_paper_back(paper):
    stuk = parsed(paper)
    assert kamerstuk.Kamerstuk.from_json(stuk.to_json()) == stuk


def test_source_is_told_by_digest_and_size(paper):
    data = paper.read_bytes()
    source = parsed(paper).source
    assert (source.sha256, source.size) == (hashlib.sha256(data).hexdigest(), len(data))


def test_bytes_and_path_give_the_same_paper(paper):
    assert kamerstuk.parse(paper.read_bytes()) == parsed(paper)


def test_official_files_carry_the_id_of_their_name(paper):
    name = re.match(r"((?:kst|h|ah)-[\w-]+?)(?:__\w+)?(?:\.w\d|\.body)?\.(?:xml|html|txt)$", paper.name)
    if not name:
        pytest.skip("this file is not named by its id")
    assert parsed(paper).id == name[1]


def test_header_says_what_the_metadata_say(paper):
    stuk = parsed(paper)
    source = decode(paper.read_bytes())[0]

    def meta(field: str) -> list[str]:
        return re.findall(rf'<meta[^>]*name="{re.escape(field)}"[^>]*content="([^"]+)"', source)

    if not meta("OVERHEIDop.publicationName") or stuk.header.publicatie != "kamerstuk":
        pytest.skip("no metadata in the file")
    assert [stuk.header.vergaderjaar] == [year.replace("‒", "-") for year in meta("OVERHEIDop.vergaderjaar")]
    numbers = meta("OVERHEIDop.ondernummer")
    assert not numbers or stuk.header.ondernummer == numbers[0]
    dossiers = [re.sub(r"-?\(R\d+\)", "", number) for number in meta("OVERHEIDop.dossiernummer")]
    own = ["-".join(filter(None, (d.nummer, d.toevoeging))) for d in stuk.header.dossiers]
    assert not dossiers or sorted(own) == sorted(dossiers)


@pytest.mark.parametrize(
    "name", ["stb.xml", "stb.html", "stcrt.xml", "stcrt.html", "gmb.xml", "gmb.html", "prb.xml", "bgr.xml"]
)
def test_sister_publications_are_refused_by_name(corpus, name):
    with pytest.raises(kamerstuk.NotAKamerstukError, match="another series"):
        kamerstuk.parse(corpus / "sister" / name)


@pytest.mark.parametrize("name", ["opmeta1.xml", "opmeta2.xml"])
def test_metadata_given_as_a_paper_is_refused_with_advice(corpus, name):
    with pytest.raises(kamerstuk.NotAKamerstukError, match="--metadata"):
        kamerstuk.parse(corpus / "sister" / name)


@pytest.mark.parametrize("export", [of_html, of_markdown])
def test_the_words_of_a_paper_are_the_words_of_its_exports(paper, export):
    assert export(parsed(paper)) == exported_letters(parsed(paper).text)
