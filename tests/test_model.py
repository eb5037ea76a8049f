"""A paper as a value: its methods, and what it looks like at the prompt."""

import subprocess
import sys
from datetime import date

import attrs
import pytest

import kamerstuk
from kamerstuk import model as m
from kamerstuk.export import html, json, markdown, text
from tests.mini import publicatie

XML = publicatie(
    "<al>De dijk<noot id='n1'><noot.nr>1</noot.nr><noot.al>Kamerstuk 36 990, nr. 3.</noot.al></noot> breekt.</al>"
    "<tussenkop>1. Zand</tussenkop><lijst><li><li.nr>a.</li.nr><al>korrel</al></li><li><li.nr>b.</li.nr><al>gruis</al></li></lijst>"
    "<tussenkop>2. Klei</tussenkop><lid><lidnr>3.</lidnr><al>Vet.</al></lid>"
    "<table><tgroup><tbody><row><entry>een</entry><entry>twee</entry></row></tbody></tgroup></table>"
)


@pytest.fixture(scope="module")
def stuk() -> m.Kamerstuk:
    return kamerstuk.parse(XML.encode())


def test_each_form_of_output_has_its_method(stuk):
    assert stuk.to_markdown() == markdown.dumps(stuk)
    assert stuk.to_html() == html.dumps(stuk)
    assert stuk.to_text() == text.dumps(stuk)
    assert stuk.to_dict() == json.to_dict(stuk)
    assert stuk.to_dict()["id"] == "kst-36990-7"


def test_a_paper_knows_its_official_page(stuk):
    assert stuk.url == "https://zoek.officielebekendmakingen.nl/kst-36990-7.html"
    assert attrs.evolve(stuk, id=None).url is None


@pytest.mark.parametrize(("label", "title"), [("1.", "Zand"), ("2.", "Klei"), ("2", "Klei")])
def test_a_section_is_found_by_its_printed_label_or_its_number(stuk, label, title):
    assert stuk.section(label).title == title


def test_a_label_goes_before_a_number():
    sections = (m.Section(label="1.", number="1", sections=(m.Section(label="I", number="1"),)), m.Section(label="1"))
    paper = m.Kamerstuk(None, m.Header(), sections, (), (), "", m.Source("xml", "", None, "", 0))
    assert paper.section("1") is sections[1]
    assert paper.section("I") is sections[0].sections[0]


def test_a_section_that_is_not_there_is_a_key_error(stuk):
    with pytest.raises(KeyError, match="9"):
        stuk.section("9.")


def test_the_text_of_a_node_with_a_text_is_that_text(stuk):
    nodes = [node for node in (*stuk.walk(), *stuk.citations) if hasattr(node, "text")]
    assert nodes
    for node in nodes:
        assert stuk.text_of(node) == node.text


def test_the_text_of_a_node_without_one_is_that_of_all_below_it(stuk):
    (items,) = (node for node in stuk.walk() if isinstance(node, m.ListBlock))
    (row,) = (node for node in stuk.walk() if isinstance(node, m.Row))
    assert stuk.text_of(items) == "a. korrel\nb. gruis"
    assert stuk.text_of(row).split() == ["een", "twee"]
    assert stuk.text_of(stuk.section("1.")) == "1. Zand\na. korrel\nb. gruis"
    assert stuk.text_of(m.ListBlock()) == ""


@pytest.mark.parametrize(
    ("word", "path"),
    [
        ("breekt", ["Section", "Paragraph"]),
        ("Zand", ["Section"]),
        ("gruis", ["Section", "ListBlock", "ListItem", "Paragraph"]),
        ("b.", ["Section", "ListBlock", "ListItem"]),
        ("Vet", ["Section", "Paragraph"]),
        ("3. Vet", ["Section", "Paragraph"]),
        ("twee", ["Section", "Table", "Row", "Cell"]),
        ("Kamerstuk 36", ["Footnote"]),
        ("DIJKEN", []),
    ],
)
def test_an_offset_leads_to_the_nodes_around_it(stuk, word, path):
    found = stuk.at(stuk.text.index(word))
    assert [type(node).__name__ for node in found] == path


def test_offsets_outside_the_text_lead_nowhere(stuk):
    assert stuk.at(-1) == stuk.at(len(stuk.text)) == stuk.at(10**9) == ()


# ---------------------------------------------------------------------------------------------------------------- repr

LONG = "Een zin\nmet een regeleinde, " * 5000


def values() -> list[object]:
    """One value of each class of the model, with as much in each field as will go in."""
    many = {
        "str": LONG,
        "str | None": LONG,
        "int": 10**9,
        "int | None": 10**9,
        "float": 0.123456789,
        "bool": True,
        "date | None": date(2025, 5, 14),
    }
    found = []
    for cls in vars(m).values():
        if isinstance(cls, type) and attrs.has(cls):
            hints = {field.name: str(getattr(field.type, "__name__", field.type)) for field in attrs.fields(cls)}
            full = {
                name: many.get(hint.replace("builtins.", ""), (m.Paragraph(LONG),) * 5000 if "tuple" in hint else None)
                for name, hint in hints.items()
            }
            if "dates" in full:
                full["dates"] = {f"Voorgesteld {n}": date(2025, 1, 1) for n in range(99)}
            if "evidence" in full and "dates" in full:
                full["evidence"] = {f"veld {n}": m.Witness.PRINT for n in range(99)}
            found.append(cls(**full))
    return found


@pytest.mark.parametrize("value", values(), ids=lambda value: type(value).__name__)
def test_a_value_is_one_line_whatever_it_holds(value):
    shown = repr(value)
    assert len(shown) <= 120
    assert "\n" not in shown
    assert shown.startswith(f"{type(value).__name__}(")
    assert shown.endswith(")")


def test_a_value_shows_what_tells_it_from_others(stuk):
    assert repr(stuk).startswith("Kamerstuk(id='kst-36990-7', titel=")
    assert "3 sections, 1 footnotes, 1 citations" in repr(stuk)
    assert repr(m.Span(3, 8)) == "Span(start=3, end=8)"
    assert repr(m.Section(label="1.", title="Klei", span=m.Span(3, 8))) == "Section(label='1.', title='Klei', span=3:8)"
    assert repr(m.Header(datum=date(2025, 5, 14), kamer=m.Kamer.TWEEDE_KAMER)) == (
        "Header(kamer=tweede-kamer, datum=2025-05-14)"
    )


def test_a_part_of_a_bill_shows_no_field_that_says_nothing():
    assert repr(m.Cell("")) == "Cell(text='')"
    assert repr(m.Table()) == "Table()"


# ----------------------------------------------------------------------------------------------------------- the top


PUBLIC = (
    "parse find_citations annotate parse_identifier open_registry render_page Context Limits Corpus batch tables "
    "Kamerstuk Header Dossier Signature Section Paragraph ListBlock ListItem Table Row Cell Figure Quote Footnote Citation "
    "Pinpoint Target Diagnostic KamerstukError"
)


def test_the_top_of_the_package_has_what_a_caller_needs():
    for name in PUBLIC.split():
        assert name in kamerstuk.__all__
        assert hasattr(kamerstuk, name)


def test_what_the_top_offers_beside_that_is_errors_and_the_version():
    for name in set(kamerstuk.__all__) - set(PUBLIC.split()) - {"__version__"}:
        assert issubclass(getattr(kamerstuk, name), kamerstuk.KamerstukError)


def test_importing_the_package_reads_no_library_that_only_one_format_needs():
    heavy = "lxml bs4 pdfplumber pypdfium2 PIL sqlite3 tqdm cattrs"
    told = f"import sys, kamerstuk; print(*(name for name in {heavy.split()} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
