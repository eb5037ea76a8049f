"""Depth of headings: decimal number, then nesting of the source, then typography."""

import pytest

import kamerstuk
from kamerstuk.model import Span
from kamerstuk.splitter import split
from kamerstuk.tokens import Kind, Mark, Token
from tests.mini import body as read_body, check_spans, outline, publicatie, stuk_xml


def heads(*headings: str) -> list[str]:
    """Split headings such as "vet 1. Doel", "3 Doel" (stated depth 3) or "Doel", each with a paragraph; show titles."""
    tokens = []
    for heading in headings:
        first, _, rest = heading.partition(" ")
        style = first if first in ("vet", "halfvet", "vetcur", "cur", "rom", "ondlijn") else ""
        depth = int(first[1:]) if first[:1] == "=" else 0
        tokens.append(Token(Kind.HEADING, rest if style or depth else heading, style=style, depth=depth))
        tokens.append(Token(Kind.PARAGRAPH, "Tekst."))
    tree = split(tokens)
    check_spans(tree.text, tree.sections, tree.footnotes)
    return [line.replace("§ ", "") for line in outline(tree) if "§" in line]


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (["1. A", "2. B"], ["1. A", "2. B"]),
        (["1. A", "1.1 B", "1.2 C", "2. D"], ["1. A", "  1.1 B", "  1.2 C", "2. D"]),
        (["1. A", "1.1 B", "1.1.1 C", "1.2 D", "2. E"], ["1. A", "  1.1 B", "    1.1.1 C", "  1.2 D", "2. E"]),
        (["vet 1. A", "vet 1.1 B", "vet 2. C", "vet 2.1 D"], ["1. A", "  1.1 B", "2. C", "  2.1 D"]),
        (["=1 1. A", "=2 1.1 B", "=1 2. C", "=1 2.1 D"], ["1. A", "  1.1 B", "2. C", "  2.1 D"]),
        (["1.9 A", "1.10 B"], ["1.9 A", "1.10 B"]),
        (["vet A", "cur B", "rom C", "cur D", "vet E"], ["A", "  B", "    C", "  D", "E"]),
        (["vet A", "halfvet B", "vetcur C", "cur D"], ["A", "  B", "    C", "      D"]),
        (["cur A", "vet B", "cur C"], ["A", "B", "  C"]),
        (["rom A", "ondlijn B", "rom C"], ["A", "  B", "C"]),
        (["A", "B"], ["A", "B"]),
        (["=1 A", "=2 B", "=3 C", "=2 D", "=1 E"], ["A", "  B", "    C", "  D", "E"]),
        (["=2 A", "=2 B", "=1 C"], ["A", "B", "C"]),
        (["vet ARTIKEL I", "cur Onderdeel A", "cur Onderdeel B", "vet ARTIKEL II"], ["article ARTIKEL I", "  Onderdeel A", "  Onderdeel B", "article ARTIKEL II"]),
        (["vet 1. A", "cur B", "vet 2. C"], ["1. A", "  B", "2. C"]),
    ],
)  # fmt: skip
def test_headings_find_their_depth(headings, expected):
    assert heads(*headings) == expected


def divisie(kop: str, *content: str, style: str = "vet") -> str:
    return f"<divisie><kop kopopmaak='{style}'>{kop}</kop>{''.join(content)}</divisie>"


def nr(number: str, title: str) -> str:
    return f"<nr>{number}</nr><titel>{title}</titel>"


def sections(xml: str) -> list[str]:
    return outline(read_body(publicatie(xml)))


def test_a_decimal_number_corrects_the_nesting_of_the_source():
    xml = (
        divisie(nr("1.", "A"), "<al>a</al>", divisie(nr("1.1", "B"), "<al>b</al>"))
        + divisie(nr("2.", "C"), "<al>c</al>")
        + divisie(nr("2.1", "D"), "<al>d</al>")
    )
    assert sections(xml) == ["§ 1. A", "  a", "  § 1.1 B", "    b", "§ 2. C", "  c", "  § 2.1 D", "    d"]


def test_a_division_that_is_only_a_heading_takes_what_follows():
    xml = (
        divisie("<titel>ARTIKELSGEWIJZE TOELICHTING</titel>")
        + "<al>Vooraf.</al><tussenkop kopopmaak='cur'>Artikel 1</tussenkop><al>Een.</al>"
    )
    assert sections(xml) == ["§ ARTIKELSGEWIJZE TOELICHTING", "  Vooraf.", "  § article Artikel 1", "    Een."]


def test_text_behind_a_division_is_no_part_of_it():
    xml = divisie(nr("I.", "A"), "<al>a</al>") + "<tussenkop kopopmaak='vet'>ARTIKEL II</tussenkop><al>b</al>"
    assert sections(xml) == ["§ I. A", "  a", "§ article ARTIKEL II", "  b"]


def test_subheadings_inside_a_division_stand_under_it():
    xml = divisie(nr("I.", "A"), "<tussenkop kopopmaak='vet'>Water</tussenkop><al>a</al>")
    assert sections(xml) == ["§ I. A", "  § Water", "    a"]


def test_text_before_the_first_heading_is_a_section_without_title():
    assert sections("<al>Vooraf.</al><tussenkop>Water</tussenkop><al>Nat.</al>") == [
        "§",
        "  Vooraf.",
        "§ Water",
        "  Nat.",
    ]


def test_headings_alone_are_sections():
    assert sections("<tussenkop>Water</tussenkop>") == ["§ Water"]


BILL = (
    "<voorstel-wet><aanhef><wie>Wij Willem-Alexander,</wie><considerans><considerans.al>Alzo Wij in overweging hebben;"
    "</considerans.al></considerans></aanhef><wettekst><artikel><kop><label>Artikel</label><nr>1</nr></kop><al>Er zijn dijken."
    "</al></artikel><artikel><kop><label>Artikel</label><nr>2</nr></kop><al>Zij zijn hoog.</al></artikel></wettekst>"
    "<voorstel-sluiting><slotformulering><al>Lasten en bevelen dat deze wet zal worden geplaatst.</al></slotformulering>"
    "<label>Gegeven</label><ondertekening><functie>De Minister van Dijken,</functie><naam></naam></ondertekening>"
    "</voorstel-sluiting></voorstel-wet>"
)


def test_the_closing_formula_ends_the_articles_of_a_bill():
    assert outline(read_body(stuk_xml(BILL))) == [
        "§",
        "  Wij Willem-Alexander,",
        "  Alzo Wij in overweging hebben;",
        "§ article Artikel 1",
        "  Er zijn dijken.",
        "§ article Artikel 2",
        "  Zij zijn hoog.",
        "§",
        "  Lasten en bevelen dat deze wet zal worden geplaatst.",
        "  (Gegeven) De Minister van Dijken,",
    ]


def test_the_closing_formula_ends_articles_that_only_headings_make():
    xml = "<tussenkop>Artikel 1</tussenkop><al>Er zijn dijken.</al><al>Lasten en bevelen dat deze wet komt.</al>"
    assert sections(xml) == ["§ article Artikel 1", "  Er zijn dijken.", "§", "  Lasten en bevelen dat deze wet komt."]


def test_text_behind_an_annex_is_a_section_of_its_own():
    tokens = [
        Token(Kind.DIVISION, edge=1, role="annex"),
        Token(Kind.HEADING, "Kaart"),
        Token(Kind.PARAGRAPH, "Zie hier."),
        Token(Kind.DIVISION, edge=-1, role="annex"),
        Token(Kind.PARAGRAPH, "Slot."),
    ]
    assert outline(split(tokens)) == ["§ annex Kaart", "  Zie hier.", "§", "  Slot."]


def test_a_container_without_a_heading_is_still_of_its_kind():
    tokens = [
        Token(Kind.DIVISION, edge=1, role="motion"),
        Token(Kind.PARAGRAPH, "De Kamer,"),
        Token(Kind.DIVISION, edge=-1, role="motion"),
        Token(Kind.PARAGRAPH, "De voorzitter:"),
    ]
    assert outline(split(tokens)) == ["§ motion", "  De Kamer,", "§", "  De voorzitter:"]


@pytest.mark.parametrize(
    ("heading", "before"),
    [
        (Token(Kind.HEADING, "1. Dijken", marks=(Mark(9, "n", "1"),)), "Dijken"),
        (Token(Kind.HEADING, "Dijken", label="1.", marks=(Mark(6, "n", "1"),)), "Dijken"),
        (Token(Kind.HEADING, "Artikel 3", marks=(Mark(9, "n", "1"),)), "ikel 3"),
        (Token(Kind.HEADING, "Hoge dijken", marks=(Mark(4, "n", "1"),)), "Hoge"),
        (Token(Kind.HEADING, "", label="Vraag 1", marks=(Mark(0, "n", "1"),)), "raag 1"),
    ],
)
def test_a_note_on_a_heading_is_anchored_where_its_marker_stood(heading, before):
    note = (Token(Kind.NOTE, edge=1, id="n", label="1"), Token(Kind.PARAGRAPH, "Bron."), Token(Kind.NOTE, edge=-1))
    tree = split([heading, Token(Kind.PARAGRAPH, "Tekst."), *note])
    (anchor,) = tree.footnotes[0].anchors
    assert tree.text[:anchor].endswith(before)
    assert tree.text[anchor : anchor + 1] in ("\n", " ")


def test_nothing_gives_nothing():
    tree = split([])
    assert (tree.text, tree.sections, tree.footnotes, tree.passages) == ("", (), (), ())


def test_a_section_spans_from_its_label_to_the_end_of_its_last_descendant():
    tree = split(
        [
            Token(Kind.HEADING, "1. A"),
            Token(Kind.PARAGRAPH, "aa"),
            Token(Kind.HEADING, "1.1 B"),
            Token(Kind.PARAGRAPH, "bb"),
        ]
    )
    (section,) = tree.sections
    assert tree.text == "1. A\naa\n1.1 B\nbb"
    assert section.span == Span(0, len(tree.text))
    assert section.sections[0].span == Span(8, len(tree.text))


def test_a_section_of_a_debate_names_its_speaker_and_a_paragraph_what_the_source_says_it_is():
    tokens = [
        Token(Kind.DIVISION, edge=1, role="speech"),
        Token(Kind.HEADING, "Mevrouw Dijkstra (Waterpartij):"),
        Token(Kind.PARAGRAPH, "Voorzitter. De dijk."),
        Token(Kind.DIVISION, edge=-1, role="speech"),
        Token(Kind.PARAGRAPH, "De Minister van Dijken,", role="functie"),
    ]
    speech, rest = split(tokens).sections
    assert (speech.speaker, speech.blocks[0].role) == ("Mevrouw Dijkstra (Waterpartij)", None)
    assert (rest.speaker, rest.blocks[0].role) == (None, "functie")


def test_a_question_has_all_its_numbers():
    (section,) = split([Token(Kind.HEADING, "Vraag 3, 4 en 6"), Token(Kind.PARAGRAPH, "Wie?")]).sections
    assert section.numbers == ("3", "4", "6")


def test_a_reference_that_the_end_of_a_paragraph_cuts_is_one():
    paper = kamerstuk.parse(
        publicatie(
            "<al>Zie de motie (36 410-XIII, nr.</al><al>17), die is aanvaard.</al><al>Er waren 3 dijken nr.</al><al>Slot.</al>"
        ).encode()
    )
    (found,) = paper.citations
    assert found.targets[0].id == "kst-36410-XIII-17"
    assert paper.text[found.span.start : found.span.end] == found.text
    assert [p.text for p in paper.paragraphs][:2] == ["Zie de motie (36 410-XIII, nr.", "17), die is aanvaard."]


def test_heading_without_number_stays_under_the_numbered_one_that_it_follows() -> None:
    def head(style: str, text: str) -> Token:
        return Token(Kind.HEADING, text, style=style)

    said = Token(Kind.PARAGRAPH, "Tekst.")
    tokens = [head("vet", "1. A"), head("vetcur", "1.1 B"), head("vet", "C"), said, head("vet", "D"), said]
    tree = split([*tokens, head("vetcur", "1.2 E"), said, head("vet", "2. F"), said])
    shown = [line.replace("§ ", "") for line in outline(tree) if "§" in line]
    assert shown == ["1. A", "  1.1 B", "    C", "    D", "  1.2 E", "2. F"]
