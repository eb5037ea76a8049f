"""The XML dialect `officiele-publicatie`."""

import pytest

from kamerstuk.errors import DamagedSourceError, NotAKamerstukError
from kamerstuk.tokens import Kind
from tests.mini import anchored, blocks, body, coverage, outline, publicatie, stuk_xml, tokenized, tokens

NOOT = '<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Een bron.</noot.al></noot>'


def paragraphs(content: str) -> list[str]:
    return blocks(publicatie(content))[1:]


def noot(ident: str, label: str, *texts: str) -> str:
    return f'<noot id="{ident}"><noot.nr>{label}</noot.nr>{"".join(f"<noot.al>{t}</noot.al>" for t in texts)}</noot>'


# -------------------------------------------------------------------------------------------------------- white space


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ("<al>Een aanmer<?xpp afbm?>king.</al>", "Een aanmerking."),
        ("<al>Een <?xpp qa?>dijk <?xpp lead;-1?>breekt.</al>", "Een dijk breekt."),
        ("<al>Een aanmer<!-- let op -->king.</al>", "Een aanmerking."),
        ("<al>archief <?xpp afbreek?>(<extref doc='x'>bron</extref>)</al>", "archief (bron)"),
        ("<al>\n   Een\n   <nadruk type='cur'>hoge</nadruk>\n   dijk\n</al>", "Een hoge dijk"),
        ("<al>een<nadruk type='vet'> hoge </nadruk>dijk</al>", "een hoge dijk"),
        ("<al>CO<inf>2</inf>-uitstoot en m<sup>3</sup></al>", "CO₂-uitstoot en m³"),
        ("<al>boven<br/>onder</al>", "boven onder"),
        ("<al>af\u00adbreek\u00adbaar</al>", "afbreekbaar"),
        ("<al>19\u00a0637 en nr.\u00a02</al>", "19\u00a0637 en nr.\u00a02"),
        ("<al>regel een\r\nregel\ttwee</al>", "regel een regel twee"),
        ("<al>bĳ «hen» – ’s nachts &amp; overdag</al>", "bĳ «hen» – ’s nachts & overdag"),
        ("<al>&#233;&#xe9;n</al>", "één"),
        ("<al><![CDATA[A < B]]></al>", "A < B"),
    ],
)
def test_a_paragraph_reads_as_it_is_printed(xml, expected):
    assert paragraphs(xml) == [expected]


@pytest.mark.parametrize(
    ("xml", "text", "before"),
    [
        (f"<al>De dijk{NOOT} breekt.</al>", "De dijk breekt.", "e dijk"),
        (f"<al>De dijk {NOOT} breekt.</al>", "De dijk breekt.", "e dijk"),
        (f"<al>De dijk\n     {NOOT}\n     breekt.</al>", "De dijk breekt.", "e dijk"),
        (f"<al>De dijk {NOOT}, die breekt.</al>", "De dijk, die breekt.", "e dijk"),
        (f"<al>De dijk\n   {NOOT}\n   .</al>", "De dijk.", "e dijk"),
        (f"<al>De dijk breekt.{NOOT}</al>", "De dijk breekt.", "reekt."),
        (f"<al>De dijk breekt. {NOOT} \n</al>", "De dijk breekt.", "reekt."),
        (f"<al>De <nadruk type='cur'>dijk {NOOT}</nadruk> breekt.</al>", "De dijk breekt.", "e dijk"),
    ],
)
def test_a_space_before_a_note_marker_means_nothing(xml, text, before):
    tree = body(publicatie(xml))
    assert outline(tree)[1].strip() == text
    assert anchored(tree.text, tree.footnotes[0]) == [before]


def test_a_note_is_taken_out_of_the_sentence_and_stands_behind_the_body():
    tree = body(publicatie(f"<al>De dijk{NOOT} breekt.</al><al>Het water komt.</al>"))
    assert tree.text.split("\n")[-3:] == ["De dijk breekt.", "Het water komt.", "Een bron."]
    assert [(n.id, n.label, n.text, n.source_id) for n in tree.footnotes] == [("noot-1", "1", "Een bron.", "n1")]


def test_notes_with_the_same_number_stay_apart():
    tree = body(publicatie(f"<al>Eerst{noot('a', '1', 'Een.')}, dan{noot('b', '1', 'Twee.')}.</al>"))
    assert [(n.id, n.label, n.text, *anchored(tree.text, n, 3)) for n in tree.footnotes] == [
        ("noot-1", "1", "Een.", "rst"),
        ("noot-2", "1", "Twee.", "dan"),
    ]


def test_notes_without_an_id_stay_apart():
    nameless = "<noot><noot.nr>1</noot.nr><noot.al>{}</noot.al></noot>"
    tree = body(publicatie(f"<al>Eerst{nameless.format('Een.')}, dan{nameless.format('Twee.')}.</al>"))
    assert [anchored(tree.text, n, 3) for n in tree.footnotes] == [["rst"], ["dan"]]


def test_paragraphs_of_one_note_are_joined_by_a_newline():
    tree = body(publicatie(f"<al>Dijk{noot('a', '1', 'Deel een', 'deel twee.')}.</al>"))
    assert [n.text for n in tree.footnotes] == ["Deel een\ndeel twee."]


def test_a_list_in_a_note_keeps_its_words():
    inside = "<lijst><li><li.nr>a.</li.nr><al>zand</al></li></lijst>"
    xml = f'<al>Dijk<noot id="a"><noot.nr>1</noot.nr><noot.al>Met:</noot.al>{inside}</noot>.</al>'
    tree = body(publicatie(xml))
    (found,) = tree.footnotes
    assert found.text == "Met:\na. zand"
    assert tree.text[found.span.start : found.span.end] == found.text


def test_a_second_reference_gives_a_second_anchor():
    tree = body(publicatie(f"<al>De dijk{NOOT} en het gemaal<nootref refid='n1'>1</nootref>.</al>"))
    assert [anchored(tree.text, n) for n in tree.footnotes] == [["e dijk", "gemaal"]]
    assert "gemaal." in tree.text


def test_a_note_in_the_title_is_anchored_there():
    tree = body(publicatie("<al>Tekst.</al>", titel=f"<titel>VERSLAG VAN DE COMMISSIE{NOOT}</titel>"))
    assert "VERSLAG VAN DE COMMISSIE\n" in tree.text
    assert [anchored(tree.text, n) for n in tree.footnotes] == [["MISSIE"]]


def test_a_note_in_a_cell_leaves_the_cell_clean():
    cell = f'<table><tgroup cols="1"><tbody><row><entry><al>5 meter{NOOT}</al></entry></row></tbody></tgroup></table>'
    tree = body(publicatie(cell))
    assert outline(tree)[1:] == ["  | 5 meter"]
    assert [(n.text, anchored(tree.text, n)) for n in tree.footnotes] == [("Een bron.", [" meter"])]


def test_a_note_in_a_heading_is_anchored_in_its_title():
    for heading in (
        f"<tussenkop>1. Dijken{NOOT}</tussenkop>",
        f"<divisie><kop><nr>1.</nr><titel>Dijken{NOOT}</titel></kop></divisie>",
    ):
        tree = body(publicatie(f"{heading}<al>Tekst.</al>"))
        assert [anchored(tree.text, n) for n in tree.footnotes] == [["Dijken"]]
        assert outline(tree)[0] == "§ 1. Dijken"


# --------------------------------------------------------------------------------------------------------------- lists


def lijst(*items: str, attributes: str = 'type="expliciet"') -> str:
    return f"<lijst {attributes}>{''.join(items)}</lijst>"


def li(label: str, *content: str) -> str:
    return f"<li><li.nr>{label}</li.nr>{''.join(c if c[0] == '<' else f'<al>{c}</al>' for c in content)}</li>"


@pytest.mark.parametrize("label", ["a.", "–", "1°.", "•", "(i)", "10."])
def test_a_label_is_kept_as_printed(label):
    assert paragraphs(lijst(li(label, "zand"))) == [f"- {label} zand"]


def test_a_closing_sign_is_not_added_to_a_label_that_is_printed_whole():
    assert paragraphs(lijst(li("a.", "zand"), attributes='type="expliciet" nr-sluiting="."')) == ["- a. zand"]


def test_lists_nest():
    inner = lijst(li("1°.", "grof"), li("2°.", "fijn"))
    assert paragraphs(lijst(li("a.", "zand:", inner), li("b.", "klei"))) == [
        "- a. zand:",
        "  - 1°. grof",
        "  - 2°. fijn",
        "- b. klei",
    ]


def test_an_item_may_hold_several_paragraphs():
    assert paragraphs(lijst(li("a.", "Zand.", "En slib."))) == ["- a. Zand.", "  En slib."]


def test_a_list_inside_a_paragraph_stands_where_it_was():
    xml = f"<al>Nodig zijn: {lijst(li('a.', 'zand'))} en tijd.</al>"
    assert paragraphs(xml) == ["Nodig zijn:", "- a. zand", "en tijd."]


def test_an_empty_item_keeps_its_label():
    tree = body(publicatie(lijst(li("a."), li("b.", "klei"))))
    assert outline(tree)[1:] == ["  - a.", "  - b. klei"]
    assert "a.\nb. klei" in tree.text


def test_a_definition_list_has_its_terms_as_labels():
    item = "<definitie-item><term>dijk</term><definitie><al>wal van klei</al></definitie></definitie-item>"
    xml = f"<definitielijst>{item}</definitielijst>"
    assert paragraphs(xml) == ["- dijk wal van klei"]


# -------------------------------------------------------------------------------------------------------------- tables


def table(rows: str, colspecs: str = "", head: str = "", title: str = "") -> str:
    specs = colspecs or "".join(f'<colspec colnum="{i}" colname="c{i}"/>' for i in (1, 2, 3))
    thead = f"<thead>{head}</thead>" if head else ""
    return f'<table>{title}<tgroup cols="3">{specs}{thead}<tbody>{rows}</tbody></tgroup></table>'


def row(*entries: str) -> str:
    return "<row>" + "".join(e if e[0] == "<" else f"<entry><al>{e}</al></entry>" for e in entries) + "</row>"


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        (row("zand", "klei", "veen"), ["| zand | klei | veen"]),
        (row('<entry namest="c1" nameend="c2">zand</entry>', "klei"), ["| zand <1x2> | klei"]),
        (row('<entry morerows="1">zand</entry>', "klei") + row("veen"), ["| zand <2x1> | klei", "| veen"]),
        (row('<entry namest="c1" nameend="c3" morerows="2">al</entry>'), ["| al <3x3>"]),
        (row("<entry><al>een</al><al>twee</al></entry>"), ["| een/twee"]),
        (row("<entry/>", "klei"), ["|  | klei"]),
        (row('<entry morerows="0" rotate="0"><nadruk type="vet">1</nadruk></entry>'), ["| 1"]),
        (row('<entry morerows="x" namest="zz" nameend="yy">zand</entry>'), ["| zand"]),
        (row('<entry morerows="²">zand</entry>'), ["| zand"]),
    ],
)
def test_cells_have_the_extent_that_cals_gives_them(xml, expected):
    assert paragraphs(table(xml)) == expected


def test_a_span_by_name_counts_its_columns():
    specs = '<colspec colname="a"/><colspec colname="b"/><spanspec spanname="ab" namest="a" nameend="b"/>'
    assert paragraphs(table(row('<entry spanname="ab">zand</entry>'), specs)) == ["| zand <1x2>"]


def test_a_column_number_that_skips_columns_counts():
    specs = '<colspec colnum="1" colname="a"/><colspec colnum="3" colname="c"/>'
    assert paragraphs(table(row('<entry namest="a" nameend="c">zand</entry>'), specs)) == ["| zand <1x3>"]


def test_the_caption_and_the_header_cells_are_known():
    source = publicatie(table(row("5"), head=row("meter"), title="<title>Tabel 1. Hoogte</title>"))
    assert blocks(source)[1:] == ["= Tabel 1. Hoogte", "| meter", "| 5"]
    assert [t.role for t in tokens(source, Kind.CELL) if t.edge == 1] == ["header", ""]


def test_a_table_of_several_groups_is_one_table():
    xml = f"<table>{''.join(f'<tgroup><tbody>{row(word)}</tbody></tgroup>' for word in ('zand', 'klei'))}</table>"
    assert paragraphs(xml) == ["| zand", "| klei"]


def test_a_list_in_a_cell_keeps_its_words():
    xml = table(row(f"<entry>{lijst(li('a.', 'zand'), li('b.', 'klei'))}</entry>"))
    assert paragraphs(xml) == ["| a. zand/b. klei"]


# ---------------------------------------------------------------------------------------------------- unknown elements


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ("<nieuwblok><al>Een.</al><al>Twee.</al></nieuwblok>", ["Een.", "Twee."]),
        ("<nieuwblok>Een zin.</nieuwblok>", ["Een zin."]),
        ("<nieuwblok>los<al>Een.</al>staart</nieuwblok>", ["los", "Een.", "staart"]),
        ("<buiten><binnen><al>Diep.</al></binnen></buiten>", ["Diep."]),
        ("<al>Een <nieuw>vreemd <ander>woord</ander></nieuw> hier.</al>", ["Een vreemd woord hier."]),
        ("<nieuwblok>Een <nieuw>vreemd</nieuw> woord.</nieuwblok>", ["Een vreemd woord."]),
        ("losse tekst<al>Een.</al>", ["losse tekst", "Een."]),
    ],
)
def test_an_unknown_element_loses_nothing(xml, expected):
    assert paragraphs(xml) == expected
    assert coverage(publicatie(xml)).share == 1.0


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ("<al-groep><al>Een.</al><al>Twee.</al></al-groep>", ["Een.", "Twee."]),
        ("<citaat><al>Zo sprak hij.</al></citaat>", ["> Zo sprak hij."]),
        ("<box><al>In een kader.</al></box>", ["# In een kader."]),
        (
            "<plaatje><illustratie naam='kst-36990-7-001.png'/><bijschrift>Een dijk</bijschrift></plaatje>",
            ["[kst-36990-7-001.png] Een dijk"],
        ),
        ("<plaatje><illustratie naam='a.png'/></plaatje>", ["[a.png]"]),
        ("<lid><lidnr>1.</lidnr><al>Er zijn dijken.</al></lid>", ["(1.) Er zijn dijken."]),
        ("<wijziging><nr>a.</nr><wat>Het woord vervalt.</wat></wijziging>", ["(a.) Het woord vervalt."]),
    ],
)
def test_blocks_keep_what_the_source_says_they_are(xml, expected):
    assert paragraphs(xml) == expected


# ------------------------------------------------------------------------------------------------------------ sections


def test_divisions_nest_as_the_source_says():
    inner = "<divisie><kop><nr>1.</nr><titel>Water</titel></kop><al>Nat.</al></divisie>"
    xml = f"<divisie><kop><nr status='officieel'>I.</nr><titel>ALGEMEEN</titel></kop>{inner}</divisie>"
    assert blocks(publicatie(xml)) == ["§ I. ALGEMEEN", "  § 1. Water".strip(), "  Nat."]


def test_an_article_has_label_number_and_members():
    xml = stuk_xml(
        "<voorstel-wet><wettekst><artikel><kop><label>Artikel</label><nr>3</nr></kop>"
        "<lid><lidnr>1.</lidnr><al>Een.</al></lid><lid><lidnr>2.</lidnr><al>Twee.</al></lid></artikel></wettekst></voorstel-wet>"
    )
    (article,) = body(xml).sections
    assert (article.kind, article.label, article.number, article.title) == ("article", "Artikel 3", "3", None)
    assert outline(body(xml)) == ["§ article Artikel 3", "  (1.) Een.", "  (2.) Twee."]


def test_an_annex_is_a_section_of_its_own_kind():
    annex = "<bijlage><kop><label>Bijlage</label><nr>1</nr><titel>Kaart</titel></kop><al>Zie hier.</al></bijlage>"
    xml = publicatie("<al>Tekst.</al>").replace("</algemeen>", f"</algemeen>{annex}")
    assert outline(body(xml)) == ["§", "  Tekst.", "§ annex Bijlage 1 Kaart", "  Zie hier."]


def test_questions_and_answers_are_sections():
    xml = (
        "<officiele-publicatie><kamervragen><kamervraagkop/><vraag><nr>Vraag 1</nr><al>Is de dijk hoog?</al></vraag>"
        "<antwoord><nr>Antwoord 1</nr><al>Ja.</al></antwoord></kamervragen></officiele-publicatie>"
    )
    assert outline(body(xml)) == ["§ question Vraag 1", "  Is de dijk hoog?", "§ answer Antwoord 1", "  Ja."]


def test_a_speech_is_headed_by_its_speaker():
    xml = (
        "<officiele-publicatie><handelingen><agendapunt><spreekbeurt><spreker><voorvoegsels>Mevrouw</voorvoegsels>"
        "<naam><achternaam>Sluis</achternaam></naam> (<politiek>WP</politiek>):</spreker>"
        "<tekst><al>Voorzitter!</al></tekst></spreekbeurt></agendapunt></handelingen></officiele-publicatie>"
    )
    assert outline(body(xml)) == ["§ speech Mevrouw Sluis (WP):", "  Voorzitter!"]


# ---------------------------------------------------------------------------------------------------- head, signatures


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("<dossiernr>36 990</dossiernr>", "36 990"),
        ("<dossiernr>37 020</dossiernr>\n  <begrotingshoofdstuk>X</begrotingshoofdstuk>", "37 020 X"),
        ("<dossiernr>21 501</dossiernr>-<raadnr>02</raadnr>", "21 501-02"),
        ("<dossiernr>21 501</dossiernr>\n   -\n   <raadnr>02</raadnr>", "21 501-02"),
        ("<dossiernr>36 455</dossiernr> (<rijkswetnr>R2188</rijkswetnr>)", "36 455 (R2188)"),
    ],
)
def test_the_dossier_number_is_kept_as_printed(number, expected):
    dossier = f"<dossier><dossiernummer>{number}</dossiernummer><titel>Dijken</titel></dossier>"
    (found,) = tokens(publicatie("<al>Tekst.</al>", dossier=dossier), Kind.DOSSIER)
    assert (found.label, found.text) == (expected, "Dijken")


def test_the_series_head_never_stands_in_the_text():
    tree = body(publicatie("<al>Tekst.</al>"))
    assert tree.text == "36 990 Beheer van dijken\nNr. 7\nBRIEF VAN DE MINISTER VAN DIJKEN\nTekst."
    assert coverage(publicatie("<al>Tekst.</al>")).furniture == (
        "Vergaderjaar 2024-2025",
        "Tweede Kamer der Staten-Generaal",
        "2",
        "Kamerstukken",
    )


def test_an_office_that_runs_on_behind_its_element_stays_whole():
    after = (
        "<tekst-sluiting><ondertekening><functie>De Minister</functie> voor Dijken,<naam><voornaam>A.</voornaam>"
        "<achternaam>Sluis</achternaam></naam></ondertekening></tekst-sluiting>"
    )
    assert [(t.text, t.role) for t in tokens(publicatie("<al>Tekst.</al>", after=after), Kind.PARAGRAPH)[1:]] == [
        ("De Minister voor Dijken,", "functie"),
        ("A. Sluis", "naam"),
    ]


# --------------------------------------------------------------------------------------------------------------- bytes


@pytest.mark.parametrize(
    "data",
    [
        publicatie("<al>Eén dĳk.</al>").encode(),
        publicatie("<al>Eén dĳk.</al>").encode("utf-8-sig"),
        publicatie("<al>Eén dĳk.</al>").replace("\n", "\r\n").encode(),
        publicatie("<al>Eén dĳk.</al>").replace('"UTF-8"', '"US-ASCII"').encode(),
        publicatie("<al>Eén dĳk.</al>").replace('"UTF-8"', '"UTF-16"').encode("utf-16"),
        publicatie("<al>Eén d&#307;k.</al>").replace('"UTF-8"', '"ISO-8859-1"').encode("latin-1"),
        ("ï»¿" + publicatie("<al>EÃ©n dÄ³k.</al>")).encode(),
        publicatie("<al>E&eacute;n dĳk.</al>").encode(),
        publicatie("<al>E&eacute;n dĳk.</al>")
        .replace("?>\n", '?>\n<!DOCTYPE officiele-publicatie [<!ENTITY eacute "é">]>\n')
        .encode(),
    ],
    ids="utf-8 bom crlf us-ascii utf-16 latin-1 mojibake undeclared-entity declared-entity".split(),
)
def test_the_same_paper_reads_the_same_in_any_packing(data):
    assert body(data) == body(publicatie("<al>Eén dĳk.</al>"))


def test_an_undeclared_entity_is_told():
    assert [code for code, _ in tokenized(publicatie("<al>&eacute;n</al>")).repairs] == ["undeclared-entity"]


@pytest.mark.parametrize("prefix", ["", "op:"])
def test_namespaces_are_looked_through(prefix):
    declared = f'xmlns{":op" if prefix else ""}="urn:op"'
    xml = publicatie("<al>Tekst.</al>").split("?>", 1)[1]
    for tag in ("officiele-publicatie", "kamerstuk", "al"):
        xml = xml.replace(f"<{tag}>", f"<{prefix}{tag}>").replace(f"</{tag}>", f"</{prefix}{tag}>")
    xml = xml.replace("officiele-publicatie>", f"officiele-publicatie {declared}>", 1)
    assert body(xml).text.endswith("\nTekst.")


@pytest.mark.parametrize(
    ("xml", "word"),
    [
        (
            "<officiele-publicatie><metadata/><staatsblad><al>Wet.</al></staatsblad></officiele-publicatie>",
            "staatsblad",
        ),
        ("<officiele-publicatie><gemeenteblad/></officiele-publicatie>", "gemeenteblad"),
        ("<officiele-publicatie/>", "nothing"),
        ("<metadata_gegevens><metadata name='DC.title' content='x'/></metadata_gegevens>", "metadata"),
        ("<owms-metadata/>", "metadata"),
        ("<boek><hoofdstuk/></boek>", "boek"),
    ],
)
def test_xml_of_another_family_is_refused_by_name(xml, word):
    with pytest.raises(NotAKamerstukError, match=word):
        tokenized(xml)


@pytest.mark.parametrize("end", [40, 400, -1, -12])
def test_a_truncated_file_is_refused_with_its_line(end):
    with pytest.raises(DamagedSourceError, match="damaged"):
        tokenized(publicatie("<al>Tekst.</al>")[:end])


# --------------------------------------------------------------------------------------------------- notes on labels


@pytest.mark.parametrize(
    ("xml", "lines", "before"),
    [
        (f"<lijst><li><li.nr>a.{NOOT}</li.nr><al>zand</al></li></lijst>", ["- a. zand"], "a. "),
        (f"<lid><lidnr>1.{NOOT}</lidnr><al>zand</al></lid>", ["(1.) zand"], "1. "),
        (f"<divisie><kop><nr>1.{NOOT}</nr><titel>Zand</titel></kop></divisie>", [], "1. "),
        (f"<divisie><kop><label>Artikel{NOOT}</label><nr>1</nr></kop></divisie>", [], "ikel 1"),
    ],
)
def test_a_note_on_a_label_is_still_a_note(xml, lines, before):
    tree = body(publicatie(xml))
    assert [line.strip() for line in outline(tree)[1:]] == lines
    assert [(n.label, n.text) for n in tree.footnotes] == [("1", "Een bron.")]
    (anchor,) = tree.footnotes[0].anchors
    assert tree.text[:anchor].endswith(before)


def test_a_note_on_the_number_of_a_question_is_still_a_note():
    xml = (
        f"<officiele-publicatie><kamervragen><vraag><nr>Vraag 1{NOOT}</nr><al>Hoe hoog?</al></vraag></kamervragen>"
        "</officiele-publicatie>"
    )
    tree = body(xml)
    assert outline(tree) == ["§ question Vraag 1", "  Hoe hoog?"]
    assert [anchored(tree.text, n) for n in tree.footnotes] == [["raag 1"]]


@pytest.mark.parametrize(
    "inner", ["<lijst><li><li.nr>a.</li.nr><al>zand</al></li></lijst>", "<citaat><al>zand</al></citaat>"]
)
def test_a_label_without_a_paragraph_stays_before_what_follows(inner):
    assert body(publicatie(f"<lid><lidnr>1.</lidnr>{inner}</lid>")).text.split("\n")[3] == "1."


def test_only_an_id_of_the_source_is_given_as_such():
    nameless = "<noot><noot.nr>1</noot.nr><noot.al>Bron.</noot.al></noot>"
    tree = body(publicatie(f"<al>Dijk{NOOT} en{nameless}.</al>"))
    assert [n.source_id for n in tree.footnotes] == ["n1", None]
