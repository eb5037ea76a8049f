"""Official pages and other people's pages."""

import pytest

from kamerstuk.errors import NotAKamerstukError
from kamerstuk.tokens import Kind
from tests.mini import PANEL, anchored, blocks, body, coverage, head, marker, note, outline, page, tokenized, tokens

HEAD_TEXT = "36 990 Beheer van dijken\nNr. 7\nBRIEF VAN DE MINISTER VAN DIJKEN\n"


def paragraphs(content: str, **rest: str) -> list[str]:
    return blocks(page(content, **rest))[1:]


# ------------------------------------------------------------------------------------------------------------ wrappers


@pytest.mark.parametrize("wrapper", ["w1", "w2", "w3"])
def test_every_wrapper_gives_the_same_text(wrapper):
    source = page("<p>De dijk is hoog.</p><p>Het water ook.</p>", wrapper=wrapper)
    assert body(source).text == f"{HEAD_TEXT}De dijk is hoog.\nHet water ook."
    assert tokenized(source).dialect == f"html-{wrapper}-1.1"


@pytest.mark.parametrize("wrapper", ["w1", "w2", "w3"])
def test_what_is_not_the_paper_is_furniture_and_nothing_is_lost(wrapper):
    source = page("<p>De dijk.</p>", wrapper=wrapper, notes=note("n1", "1", "Een bron."))
    assert coverage(source).share == 1.0
    assert not {"Naar boven", "Overheid.nl", "Over deze website", "Contact", "Inhoudsopgave"} & set(
        body(source).text.split("\n")
    )


def test_chrome_is_listed_as_furniture():
    furniture = coverage(page("<p>De dijk.</p>")).furniture
    for line in ("Overheid.nl", "U bent hier:", "Naar boven", "Over deze website", "2024-2025"):
        assert line in furniture
    assert furniture.count("2024-2025") == 1


def test_scripts_styles_and_the_page_title_are_no_text():
    everything = " ".join(
        (body(page("<style>p {}</style><p>De dijk.</p>")).text, *coverage(page("<p>x</p>")).furniture)
    )
    for hidden in ("verborgen", "p {}", "Titel van de pagina", "xyz"):
        assert hidden not in everything


@pytest.mark.parametrize(
    "chrome",
    [
        '<div class="pageactions"><a class="to-top" href="#">Naar boven</a></div>',
        '<div id="delenModal" class="modal">Permanente link</div>',
        '<div id="sidebar"><div id="extrainfo">Gepubliceerd op 1 mei 2025</div></div>',
        '<div class="disclaimer">Aan deze tekst</div>',
    ],
)
def test_chrome_inside_the_paper_is_dropped_from_the_text(chrome):
    source = page(f"<p>De dijk.</p>{chrome}<p>Het water.</p>")
    assert body(source).text == f"{HEAD_TEXT}De dijk.\nHet water."
    assert coverage(source).share == 1.0


@pytest.mark.parametrize("wrapper", ["w1", "w2", "w3"])
def test_the_panel_and_the_metas_are_witnesses_for_the_header(wrapper):
    meta = '<meta name="DC.creator" content="Tweede Kamer der Staten-Generaal"><meta name="OVERHEIDop.vergaderjaar" content="2024-2025">'
    found = head(page("<p>De dijk.</p>", wrapper=wrapper, meta=meta)).header
    assert (found.kamer, found.vergaderjaar, found.ondernummer) == ("tweede-kamer", "2024-2025", "7")


def test_the_panel_alone_names_chamber_and_session():
    found = head(page("<p>De dijk.</p>", panel=PANEL)).header
    assert (found.kamer, found.vergaderjaar) == ("tweede-kamer", "2024-2025")


@pytest.mark.parametrize("attribute", ["scheme", "data-scheme"])
def test_metas_are_read_whatever_their_order_and_empty_ones_count_as_absent(attribute):
    meta = (
        f'<meta content="" name="OVERHEIDop.documenttitel" /><meta {attribute}="x" content="Brief over dijken" '
        f'name="OVERHEIDop.documenttitel" /><meta name="viewport" content="width" />'
    )
    assert head(page("<p>De dijk.</p>", meta=meta)).header.documenttitel == "Brief over dijken"
    assert [t.label for t in tokens(page("<p>x</p>", meta=meta), Kind.META)] == ["OVERHEIDop.documenttitel"]


def test_a_meta_that_stands_twice_keeps_both_values():
    meta = '<meta name="OVERHEIDop.indiener" content="A. Sluis"><meta name="OVERHEIDop.indiener" content="B. Gemaal">'
    assert [t.text for t in tokens(page("<p>x</p>", meta=meta), Kind.META)] == ["A. Sluis", "B. Gemaal"]


@pytest.mark.parametrize("series", ["Staatsblad", "Staatscourant", "Gemeenteblad", "Tractatenblad"])
def test_a_page_of_another_series_is_refused_by_name(series):
    with pytest.raises(NotAKamerstukError, match=series):
        tokenized(page("<p>Wet.</p>", meta=f'<meta name="OVERHEIDop.publicationName" content="{series}">'))


@pytest.mark.parametrize(
    "series", ["Kamerstuk", "Kamervragen (Aanhangsel)", "Kamervragen zonder antwoord", "Handelingen"]
)
def test_a_page_of_parliament_is_accepted(series):
    assert tokenized(page("<p>x</p>", meta=f'<meta name="OVERHEIDop.publicationName" content="{series}">'))


# ---------------------------------------------------------------------------------------------------------------- head


def test_the_head_lines_are_folded():
    found = tokens(page("<p>x</p>"), Kind.DOSSIER, Kind.NUMBER, Kind.TITLE)
    assert [(t.label, t.text) for t in found] == [
        ("36 990", "Beheer van dijken"),
        ("", "Nr. 7"),
        ("", "BRIEF VAN DE MINISTER VAN DIJKEN"),
    ]


def test_several_dossiers_give_several_head_lines():
    extra = '<h1 class="dossiertitel"><span class="dossiernummer">21 501-02</span> Sluizen</h1>'
    found = head(page("<p>x</p>").replace('<div class="stuk">', f'{extra}<div class="stuk">')).header
    assert [(d.nummer, d.toevoeging, d.titel) for d in found.dossiers] == [
        ("36990", None, "Beheer van dijken"),
        ("21501", "02", "Sluizen"),
    ]


def test_the_date_line_keeps_its_verb_apart_from_the_date():
    source = page('<p class="kamerstukdatum">Voorgesteld <span class="datum">6 mei 2025</span></p><p>x</p>')
    assert [t.text for t in tokens(source, Kind.DATELINE)] == ["Voorgesteld 6 mei 2025"]
    assert list(head(source).header.dates) == ["Voorgesteld"]


def test_pages_of_the_older_dialect_split_head_lines_at_their_line_break():
    old_head = (
        '<h1 class="dossier">31 990<br/>Beheer van dijken</h1><div class="stuk"><h2 class="stuktitel">nr. 20<br/>'
        'MOTIE VAN HET LID SLUIS</h2><div class="context"><p>Voorgesteld 23 februari 2006</p></div>'
    )
    source = page("<p>De Kamer,</p>", head=old_head)
    assert body(source).text == "\n".join(
        ("31 990 Beheer van dijken", "nr. 20", "MOTIE VAN HET LID SLUIS", "Voorgesteld 23 februari 2006", "De Kamer,")
    )
    assert tokenized(source).dialect == "html-w3-1.0"
    assert head(source).header.ondernummer == "20"


# ---------------------------------------------------------------------------------------------------------- paragraphs


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>De\n   <strong class='vet'>hoge</strong>\n   dijk</p>", ["De hoge dijk"]),
        ("<p>CO<sub>2</sub> en m<sup>3</sup></p>", ["CO₂ en m³"]),
        ("<p>boven<br/>onder</p>", ["boven onder"]),
        ("<p>19&nbsp;637&#160;nr. 2</p>", ["19\u00a0637\u00a0nr. 2"]),
        ("<p>af&shy;breek&#173;baar</p>", ["afbreekbaar"]),
        ("<p>E&eacute;n &amp; twee &lt; drie</p>", ["Eén & twee < drie"]),
        ("<p>aanmer<!--Url http://x.nl-->king</p>", ["aanmerking"]),
        ("<div class='alineagroep'><p>Sluis</p><p>Gemaal</p></div>", ["Sluis", "Gemaal"]),
        ("<div class='algemeen'><div><p>Diep.</p></div></div>", ["Diep."]),
        ("<div class='nieuw'>los <p>Een.</p> staart</div>", ["los", "Een.", "staart"]),
        ("<div class='nieuw'>Een <span>zin</span>.</div>", ["Een zin."]),
        ("<p></p><p> </p><p>Een.</p>", ["Een."]),
        ("<p class='considerans.al'>Alzo Wij in overweging</p>", ["Alzo Wij in overweging"]),
        ("<div class='citaat'><p>Zo sprak hij.</p></div>", ["> Zo sprak hij."]),
        ("<blockquote><p>Zo sprak hij.</p></blockquote>", ["> Zo sprak hij."]),
        ("<div class='box'><p>In een kader.</p></div>", ["# In een kader."]),
        ("<div class='plaatje'><img src='/img/kst-1-001.png' alt='kaart'/></div>", ["[kst-1-001.png]"]),
        ("<figure><img src='a.png'/><figcaption>Een dijk</figcaption></figure>", ["[a.png] Een dijk"]),
        ("<p class='wat labeled'><span class='nr'>A</span> Het woord vervalt.</p>", ["(A) Het woord vervalt."]),
    ],
)
def test_blocks_read_as_they_are_shown(html, expected):
    assert paragraphs(html) == expected
    assert coverage(page(html)).share == 1.0


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            "<ul class='expliciet'><li class='li'><p class='labeled'><span class='ol'>a. </span>zand</p></li></ul>",
            ["- a. zand"],
        ),
        (
            "<ul class='expliciet'><li class='li'><p class='labeled'><span class='ol'>– </span>zand</p></li></ul>",
            ["- – zand"],
        ),
        ("<ol><li>zand</li><li>klei</li></ol>", ["- 1. zand", "- 2. klei"]),
        ("<ol start='4'><li>zand</li><li>klei</li></ol>", ["- 4. zand", "- 5. klei"]),
        ("<ol type='a'><li><p>zand</p></li><li><p>klei</p></li></ol>", ["- a. zand", "- b. klei"]),
        ("<ol type='I' start='3'><li>zand</li></ol>", ["- III. zand"]),
        ("<ol start='²'><li>zand</li></ol>", ["- 1. zand"]),
        ("<ol start='" + "9" * 5000 + "'><li>zand</li></ol>", ["- 1. zand"]),
        ("<ul><li>zand</li></ul>", ["- zand"]),
        ("<ul><li>zand<ul><li>grof</li></ul></li></ul>", ["- zand", "  - grof"]),
        ("<ol><li><p>zand</p><p>en slib</p></li></ol>", ["- 1. zand", "  en slib"]),
        ("<dl><dt>dijk</dt><dd><p>wal van klei</p></dd></dl>", ["- dijk wal van klei"]),
        ("<dl><dt><span class='ol'>a.</span></dt><dd><p>zand</p></dd></dl>", ["- a. zand"]),
    ],
)
def test_lists_have_the_labels_that_the_page_shows(html, expected):
    assert paragraphs(html) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<dl><dt>dijk</dt><dd>wal</dd><dd>kade</dd></dl>", ["- dijk wal", "- kade"]),
        ("<dl><dt>dijk</dt><dt>kade</dt><dd>wal</dd></dl>", ["- dijk", "- kade wal"]),
        ("<dl><dt>dijk</dt></dl>", ["- dijk"]),
        ("<dl><div><dt>dijk</dt><dd>wal</dd></div></dl>", ["- dijk wal"]),
    ],
)
def test_definition_lists_of_any_shape_lose_no_word(html, expected):
    assert paragraphs(html) == expected


def test_members_of_an_article_get_their_number_from_the_list():
    html = "<div class='artikel'><h3 class='artikel_kop'>Artikel 1</h3><ol class='artikel_leden'><li><p>Een.</p></li><li><p>Twee.</p></li></ol></div>"
    assert blocks(page(html)) == ["§ article Artikel 1", "(1.) Een.", "(2.) Twee."]


def test_members_of_an_article_keep_the_number_that_is_printed():
    html = (
        "<div class='artikel'><h3 class='artikel_kop'>Artikel 1</h3><ul class='expliciet artikel_leden'><li>"
        "<p class='lid labeled'><span class='lidnr ol'>1a.</span> Een.</p></li></ul></div>"
    )
    assert blocks(page(html)) == ["§ article Artikel 1", "(1a.) Een."]


# -------------------------------------------------------------------------------------------------------------- tables


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<table><tr><td>zand</td><td>klei</td></tr></table>", ["| zand | klei"]),
        ("<table><tr><td colspan='2'>zand</td></tr></table>", ["| zand <1x2>"]),
        ("<table><tr><td rowspan='3'>zand</td></tr></table>", ["| zand <3x1>"]),
        ("<table><tr><td rowspan='0' colspan='x'>zand</td></tr></table>", ["| zand"]),
        ("<table><tr><td colspan='²'>zand</td></tr></table>", ["| zand"]),
        ("<table><tr><td><p>een</p><p>twee</p></td></tr></table>", ["| een/twee"]),
        ("<table><caption>Tabel 1</caption><tbody><tr><td>zand</td></tr></tbody></table>", ["= Tabel 1", "| zand"]),
        ("<table><tr><td></td><td>klei</td></tr></table>", ["|  | klei"]),
        ("<table><tr><td><ul><li>zand</li><li>klei</li></ul></td></tr></table>", ["| zand/klei"]),
    ],
)
def test_tables_keep_cells_and_extents(html, expected):
    assert paragraphs(html) == expected


def test_header_cells_are_those_of_the_head_and_the_th():
    html = "<table><thead><tr><td>meter</td></tr></thead><tr><th>dijk</th><td>5</td></tr></table>"
    assert [t.role for t in tokens(page(html), Kind.CELL) if t.edge == 1] == ["header", "header", ""]


def test_words_of_a_nested_table_stand_once():
    html = "<table><tr><td>buiten<table><tr><td>binnen</td></tr></table></td><td>naast</td></tr></table>"
    text = body(page(html)).text
    assert [text.count(word) for word in ("buiten", "binnen", "naast")] == [1, 1, 1]
    assert text.index("buiten") < text.index("binnen") < text.index("naast")


# ------------------------------------------------------------------------------------------------------------ headings


def test_headings_nest_by_the_digit_of_their_class():
    html = (
        "<h2 class='divisiekop1'>I. ALGEMEEN</h2><h3 class='divisiekop2'>Water</h3><p>Nat.</p>"
        "<h3 class='divisiekop2'>Zand</h3><p>Droog.</p><h2 class='divisiekop1'>II. ARTIKELEN</h2><p>Wet.</p>"
    )
    assert outline(body(page(html))) == [
        "§ I. ALGEMEEN",
        "  § Water",
        "    Nat.",
        "  § Zand",
        "    Droog.",
        "§ II. ARTIKELEN",
        "  Wet.",
    ]


def test_headings_without_a_class_nest_by_their_tag():
    html = "<h2>Een</h2><p>a</p><h3>Twee</h3><p>b</p><h2>Drie</h2><p>c</p>"
    assert outline(body(page(html))) == ["§ Een", "  a", "  § Twee", "    b", "§ Drie", "  c"]


@pytest.mark.parametrize(
    "html", ["<p class='tussenkop'>Water</p>", "<h4 class='tussenkop'>Water</h4>", "<p class='subkop'>Water</p>"]
)
def test_a_subheading_is_a_heading_whatever_its_tag(html):
    assert blocks(page(f"{html}<p>Nat.</p>")) == ["§ Water", "Nat."]


def test_an_anchor_before_a_heading_adds_nothing():
    assert blocks(page("<h2><a id='d1' name='d1'></a>Water </h2><p>Nat.</p>")) == ["§ Water", "Nat."]


def test_questions_and_answers_are_sections():
    html = (
        "<div class='vraag'><h2 class='stuktitel no-toc'><a id='d1'></a>Vraag 1 </h2><p>Hoe hoog?</p></div>"
        "<div class='antwoord'><h2 class='stuktitel no-toc'>Antwoord 1</h2><p>Zo hoog.</p></div>"
        "<div class='vraag'><p class='nummer'>2</p><p>Waarom?</p></div>"
    )
    assert outline(body(page(html))) == [
        "§ question Vraag 1",
        "  Hoe hoog?",
        "§ answer Antwoord 1",
        "  Zo hoog.",
        "§ question 2",
        "  Waarom?",
    ]


def test_a_signature_gives_office_and_name():
    html = (
        "<p class='ondertekening'><span class='functie'>De Minister van Dijken,</span> <span class='naam'>"
        "<span class='voornaam'>A.</span> <span class='achternaam'>Sluis</span></span></p>"
    )
    found = head(page(f"<p>Tekst.</p>{html}")).header.signatures
    assert [(s.functie, s.naam) for s in found] == [("De Minister van Dijken", "A. Sluis")]


# --------------------------------------------------------------------------------------------------------------- notes


@pytest.mark.parametrize("wrapper", ["w1", "w2", "w3"])
def test_a_note_is_known_by_its_key(wrapper):
    html = f"<p>De dijk{marker('ID-9-d1e1', '1')}, zo hoog{marker('n2', '2')}.</p>"
    notes = note("ID-9-d1e1", "1", "Een bron.") + note("n2", "2", "Nog een.")
    tree = body(page(html, notes=notes, wrapper=wrapper))
    assert tree.text == f"{HEAD_TEXT}De dijk, zo hoog.\nEen bron.\nNog een."
    assert [(n.id, n.label, n.text, *anchored(tree.text, n)) for n in tree.footnotes] == [
        ("noot-1", "1", "Een bron.", "e dijk"),
        ("noot-2", "2", "Nog een.", "o hoog"),
    ]


def test_a_note_of_several_paragraphs_keeps_them():
    tree = body(page(f"<p>Dijk{marker('n1', '1')}.</p>", notes=note("n1", "1", "Deel een", "deel twee.")))
    assert [n.text for n in tree.footnotes] == ["Deel een\ndeel twee."]


def test_notes_that_share_a_number_stay_apart():
    html = f"<p>Een{marker('a', '1')} en twee{marker('b', '1')}.</p>"
    tree = body(page(html, notes=note("a", "1", "Eerste.") + note("b", "1", "Tweede.")))
    assert [(n.text, *anchored(tree.text, n, 3)) for n in tree.footnotes] == [("Eerste.", "Een"), ("Tweede.", "wee")]


def test_a_second_marker_of_a_note_gives_a_second_anchor():
    html = f"<p>Een{marker('a', '1')} en twee{marker('a', '1')}.</p>"
    tree = body(page(html, notes=note("a", "1", "Bron.")))
    assert [anchored(tree.text, n, 3) for n in tree.footnotes] == [["Een", "wee"]]


def test_the_button_of_a_note_is_furniture():
    source = page(f"<p>Dijk{marker('n1', '1')}.</p>", notes=note("n1", "1", "Bron."))
    assert "X Noot" in coverage(source).furniture
    assert "Noot" not in body(source).text


def test_notes_in_title_and_cell_are_anchored_there():
    source = page(
        f"<table><tr><td>5 m{marker('b', '2')}</td></tr></table>", notes=note("a", "1", "A.") + note("b", "2", "B.")
    )
    source = source.replace("MINISTER VAN DIJKEN</h1>", f"MINISTER VAN DIJKEN{marker('a', '1')}</h1>")
    tree = body(source)
    assert [anchored(tree.text, n, 3) for n in tree.footnotes] == [["KEN"], ["5 m"]]


# --------------------------------------------------------------------------------------------------------------- links


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("kst-36990-3.html", "kst-36990-3"),
        ("/kst-36990-3.html", "kst-36990-3"),
        ("stb-2012-363.html", "stb-2012-363"),
        ("/dossier/36990", "dossier/36990"),
        ("https://www.voorbeeld.nl/a", "https://www.voorbeeld.nl/a"),
    ],
)
def test_a_link_points_to_a_publication_or_an_address(href, expected):
    (token,) = [t for t in tokens(page(f"<p>Zie <a href='{href}'>dit stuk</a>.</p>"), Kind.PARAGRAPH) if t.links]
    (found,) = token.links
    assert (token.text[found.start : found.end], found.href) == ("dit stuk", expected)


# ----------------------------------------------------------------------------------------------------------- elsewhere

THIRD = (
    "<html><head><title>Kamerstuk</title></head><body><nav>Menu</nav><main><p>Tweede Kamer der Staten-Generaal</p>"
    "<p>Vergaderjaar 2024-2025</p><p>36 990 Beheer van dijken</p><p>Nr. 7 MOTIE VAN HET LID SLUIS</p>"
    "<p>Voorgesteld 6 mei 2025</p><p>De Kamer,<p>gehoord de beraadslaging,</main><footer>Voettekst</footer></body></html>"
)


def test_a_page_without_official_markup_is_read_from_its_words():
    found = head(THIRD).header
    assert ([d.nummer for d in found.dossiers], found.ondernummer, found.titel) == (
        ["36990"],
        "7",
        "MOTIE VAN HET LID SLUIS",
    )
    assert tokenized(THIRD).dialect == "html-other"
    assert [code for code, _ in tokenized(THIRD).repairs] == ["third-party-page"]


def test_a_page_without_official_markup_loses_nothing():
    assert body(THIRD).text.endswith("De Kamer,\ngehoord de beraadslaging,")
    assert coverage(THIRD).share == 1.0
    assert {"Menu", "Voettekst"} <= set(coverage(THIRD).furniture)


@pytest.mark.parametrize(
    "html", ["<p>De dijk.", "<div><p>De dijk.</div>", "<p>De <b>dijk.</p></b>", "<body><p>De dijk.</body>"]
)
def test_broken_html_is_mended(html):
    assert body(html).text == "De dijk."


def test_the_same_page_reads_the_same_in_any_packing():
    source = page("<p>Eén dĳk.</p>")
    expected = body(source)
    assert body(source.encode("utf-8-sig")) == expected
    assert body(source.replace("><", ">\r\n<").encode("utf-16")) == expected
    assert body(source.replace("ĳ", "&#307;").encode("cp1252")) == expected


@pytest.mark.parametrize(
    ("html", "lines", "before"),
    [
        ("<dl><dt>dijk{}</dt><dd>wal</dd></dl>", ["§", "- dijk wal"], "dijk "),
        ("<ul class='expliciet'><li><p><span class='ol'>a.{}</span> zand</p></li></ul>", ["§", "- a. zand"], "a. "),
        (
            "<div class='vraag'><h2 class='stuktitel'>Vraag 1{}</h2><p>Hoe?</p></div>",
            ["§ question Vraag 1", "Hoe?"],
            "raag 1",
        ),
    ],
)
def test_a_note_on_a_label_is_still_a_note(html, lines, before):
    tree = body(page(html.format(marker("n1", "2")), notes=note("n1", "2", "Bron.")))
    assert [line.strip() for line in outline(tree)] == lines
    (anchor,) = tree.footnotes[0].anchors
    assert tree.text[:anchor].endswith(before)


def test_a_note_on_the_number_line_is_no_part_of_the_number():
    source = page("<p>x</p>", notes=note("n1", "1", "Verbeterd.")).replace(
        "7</span>", f"7 HERDRUK{marker('n1', '1')}</span>"
    )
    found = head(source).header
    assert (found.ondernummer, found.herdruk) == ("7", True)
    assert [anchored(body(source).text, n) for n in body(source).footnotes] == [["ERDRUK"]]
