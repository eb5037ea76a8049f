"""Pages of other programs: notes, paragraphs, characters, error pages."""

import pytest

import kamerstuk
from kamerstuk.cli import main
from tests.mini import anchored

HEAD = "<p>36 990 Beheer van dijken</p><p>Nr. 7 BRIEF VAN DE MINISTER VAN DIJKEN</p><p>Den Haag, 6 mei 2025</p>"
SIGNED = "<p>De Minister van Dijken,<br>S. Sluis</p>"


def parse(body: str) -> kamerstuk.Kamerstuk:
    return kamerstuk.parse(f"<!DOCTYPE html><html><head><title>Brief</title></head><body>{body}</body></html>".encode())


def marker(name: str, back: str, label: str, inner: str = "{}") -> str:
    return f'<a href="#{name}" name="{back}" title="">{inner.format(label)}</a>'


WORD = (
    "<p>De dijk is hoog.{m1} Zij is breed.{m2}</p>" + SIGNED + "<div><br clear=all><hr align=left>"
    '<div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Eerste <i>noot</i>.</p><p>Nog een.</p></div>'
    '<div id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2"><span>[2]</span></a> Tweede noot.</p></div></div>'
).format(m1=marker("_ftn1", "_ftnref1", "[1]", "<span>{}</span>"), m2=marker("_ftn2", "_ftnref2", "[2]"))
ENDNOTES = WORD.replace("_ftn", "_edn").replace("id=ftn", "id=edn").replace("[1]", "[i]").replace("[2]", "[ii]")
PANDOC = (
    '<p>De dijk is hoog.<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a> Zij is breed.'
    '<a href="#fn2" class="footnote-ref" id="fnref2"><sup>2</sup></a></p>'
    + SIGNED
    + '<section class="footnotes"><hr><ol>'
    '<li id="fn1"><p>Eerste <em>noot</em>.</p><p>Nog een.<a href="#fnref1" class="footnote-back">↩︎</a></p></li>'
    '<li id="fn2"><p>Tweede noot.<a href="#fnref2" class="footnote-back">↩︎</a></p></li></ol></section>'
)
OFFICE = (
    '<p>De dijk is hoog.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> Zij is breed.'
    '<a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a></p>'
    + SIGNED
    + '<div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Eerste noot.</p><p>Nog een.</p></div>'
    '<div id="sdfootnote2"><p><a name="sdfootnote2sym" href="#sdfootnote2anc">2</a> Tweede noot.</p></div>'
)
DOCS = (
    '<p>De dijk is hoog.<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> Zij is breed.<sup><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup></p>'
    + SIGNED
    + '<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> Eerste noot.</span></p><p>Nog een.</p></div>'
    '<div><p><a href="#ftnt_ref2" id="ftnt2">[2]</a><span> Tweede noot.</span></p></div>'
)


@pytest.mark.parametrize(
    ("page", "labels"),
    [(WORD, "12"), (ENDNOTES, ("i", "ii")), (PANDOC, "12"), (OFFICE, "12"), (DOCS, "12")],
    ids=["word", "word-endnotes", "pandoc", "libreoffice", "google-docs"],
)
def test_notes_stand_at_their_word(page, labels):
    paper = parse(HEAD + page)
    assert [(note.label, note.text) for note in paper.footnotes] == [
        (labels[0], "Eerste noot.\nNog een."),
        (labels[1], "Tweede noot."),
    ]
    assert [anchored(paper.text, note, 5)[0] for note in paper.footnotes] == ["hoog.", "reed."]
    assert "De dijk is hoog. Zij is breed.\n" in paper.text
    assert [(s.naam, s.functie) for s in paper.header.signatures] == [("S. Sluis", "De Minister van Dijken")]
    assert paper.source.coverage == 1.0


def test_links_within_a_page_that_are_no_notes_stay_text():
    page = '<p>Zie hoofdstuk <a href="#h2" id="toc2">2</a>.</p><h2 id="h2">Kosten</h2><p>De kosten. <a href="#top">↑</a></p>'
    paper = parse(HEAD + page)
    assert paper.footnotes == ()
    assert "Zie hoofdstuk 2." in paper.text


def test_one_note_takes_nothing_of_the_page_along():
    page = (
        '<div><p>De dijk is hoog.<a href="#a" id="b">1</a></p></div><div><p>Slot van de brief.</p>'
        '<p id="a"><a href="#b">1</a> Een noot.</p></div>'
    )
    paper = parse(HEAD + page)
    assert [note.text for note in paper.footnotes] == ["Een noot."]
    assert "Slot van de brief." in paper.text[: paper.footnotes[0].span.start]


def test_characters_escaped_twice_are_mended_and_told():
    paper = parse(
        HEAD
        + "<p>De financi&amp;euml;n&amp;nbsp;van R&amp;amp;D: a &amp;lt; b, AT&amp;T en Kamerstuk&amp;nbsp;36&amp;nbsp;410.</p>"
    )
    assert "De financiën\u00a0van R&D: a &lt; b, AT&T".replace("\u00a0", " ") in paper.text.replace("\u00a0", " ")
    assert "escaped-twice" in {told.code for told in paper.diagnostics}


def test_two_line_breaks_part_paragraphs_and_one_does_not():
    paper = parse(f"{HEAD}<div>De dijk is hoog.<br> &nbsp;<br/>Zij is<br>breed.<br><br><br>Einde.</div>{SIGNED}")
    assert "De dijk is hoog.\nZij is breed.\nEinde.\n" in paper.text
    assert paper.source.coverage == 1.0


@pytest.mark.parametrize(
    "says", ["De pagina is niet gevonden", "404 - Not Found", "Er is iets misgegaan", "Toegang geweigerd"]
)
def test_an_error_page_is_told_and_fails_on_the_command_line(says, tmp_path, capsys):
    page = f"<!DOCTYPE html><html><head><title>Overheid</title></head><body><main><h1>{says}</h1><p>Zoek opnieuw.</p></main></body></html>"
    told = [d for d in kamerstuk.parse(page.encode()).diagnostics if d.code == "error-page"]
    assert says in told[0].message
    file = tmp_path / "stuk.html"
    file.write_text(page, encoding="utf-8")
    assert main(["parse", str(file)]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)


def test_a_paper_about_errors_is_a_paper():
    text = "De pagina met de fout is niet gevonden. " * 60
    assert "error-page" not in {
        told.code for told in parse(f"{HEAD}<h2>Fout in de raming</h2><p>{text}</p>{SIGNED}").diagnostics
    }


SITE = (
    '<!DOCTYPE html><html><head><title>Dijken | Tweede Kamer</title><link rel="canonical" '
    'href="https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2025Z12345&amp;did=2025D23456"></head><body>'
    "<header><nav><a href='/'>Home</a></nav></header><main><h1><span>Brief regering</span> <span>:</span> Hoogte van dijken</h1>"
    '<div class="m-modal" id="document-html-modal"><div class="m-modal__header"><h2>36 990 Beheer van dijken</h2></div>'
    '<div class="m-modal__content"><h2>Nr. 7<br> BRIEF VAN DE MINISTER VAN DIJKEN<br></h2>'
    "<p>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</p><p>Den Haag, 6 mei 2025</p><p>De dijk is hoog.</p>"
    "<p>De Minister van Dijken,<br>S. Sluis</p></div></div><h2>Indieners</h2><ul><li>S. Sluis, minister</li></ul></main></body></html>"
)


def test_a_page_of_the_chambers_site_is_the_paper_in_it():
    paper = kamerstuk.parse(SITE.encode())
    found = paper.header
    assert (paper.id, found.titel, str(found.datum)) == (
        "kst-36990-7",
        "BRIEF VAN DE MINISTER VAN DIJKEN",
        "2025-05-06",
    )
    assert (found.documenttitel, found.tk_ids) == ("Hoogte van dijken", ("2025Z12345", "2025D23456"))
    assert [(s.naam, s.functie) for s in found.signatures] == [("S. Sluis", "De Minister van Dijken")]
    assert "Indieners" not in paper.text
    assert {"Home", "Indieners"} <= set(paper.source.furniture)
    assert paper.source.coverage == 1.0
