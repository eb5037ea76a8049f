"""JSON: exact in both directions, complete, versioned."""

import json
from datetime import date
from pathlib import Path

import attrs
import jsonschema
import pytest

import kamerstuk
from kamerstuk import model as m
from kamerstuk.errors import JSONFormatError
from kamerstuk.export.json import to_dict
from kamerstuk.export.schema import json_schema
from tests.mini import kamerwrk, marker, note, page, publicatie
from tests.papers import html, xml
from tests.papers.catalogue import PAPERS

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
NOOT = '<noot id="n1"><noot.nr>1</noot.nr><noot.al>Kamerstuk 36 990, nr. 3.</noot.al></noot>'
VOL = publicatie(
    f"<al>Den Haag, 14 mei 2025</al><al>De dijk{NOOT} «Eén».</al><lijst><li><li.nr>a.</li.nr><al>zand</al></li></lijst>"
    "<table><title>Tabel 1</title><tgroup><tbody><row><entry>5</entry></row></tbody></tgroup></table>"
    "<citaat><al>Zo.</al></citaat><plaatje><illustratie naam='a.png'/></plaatje><tussenkop>1. Slot</tussenkop><al>Einde.</al>"
)
SOURCES = {
    "xml": VOL,
    "kamerwrk": kamerwrk("<al>Tekst.</al>"),
    "html": page(f"<p>Dijk{marker('n', '1')}.</p>", notes=note("n", "1", "Bron.")),
    "text": "36 990 Dijken\nNr. 7 VERSLAG\nDe dijk is hoog.",
}


@pytest.fixture(params=SOURCES)
def stuk(request):
    return kamerstuk.parse(SOURCES[request.param].encode())


@pytest.mark.parametrize("indent", [None, 2])
def test_reading_what_was_written_gives_the_same_paper(stuk, indent):
    assert kamerstuk.Kamerstuk.from_json(stuk.to_json(indent=indent)) == stuk
    assert kamerstuk.Kamerstuk.from_json(stuk.to_json(indent=indent).encode()) == stuk


def test_the_json_fits_the_schema(stuk):
    jsonschema.validate(json.loads(stuk.to_json()), json_schema(), jsonschema.Draft202012Validator)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.id)
def test_every_paper_of_the_collection_round_trips_and_fits_the_schema(paper):
    validator = jsonschema.Draft202012Validator(json_schema())
    for data in (xml.render(paper), html.render(paper)):
        found = kamerstuk.parse(data)
        assert kamerstuk.Kamerstuk.from_json(found.to_json()) == found
        assert list(validator.iter_errors(json.loads(found.to_json()))) == []


def test_the_versions_come_first(stuk):
    assert list(json.loads(stuk.to_json()))[:2] == ["schema_version", "kamerstuk_version"]
    assert json.loads(stuk.to_json())["kamerstuk_version"] == kamerstuk.__version__


def test_the_source_is_known_by_its_digest(stuk):
    assert len(json.loads(stuk.to_json())["source"]["sha256"]) == 64


def test_what_is_absent_is_null_and_never_missing():
    def check(value, data):
        if attrs.has(type(value)) and not isinstance(value, m.Span):
            assert {a.name for a in attrs.fields(type(value))} <= set(data)
            for attribute in attrs.fields(type(value)):
                check(getattr(value, attribute.name), data[attribute.name])
        elif isinstance(value, tuple):
            for child, child_data in zip(value, data, strict=True):
                check(child, child_data)
        elif value is None:
            assert data is None

    stuk = kamerstuk.parse(VOL.encode())
    check(stuk, json.loads(stuk.to_json()))


def test_nodes_say_their_type_spans_are_pairs_and_dates_are_iso():
    data = json.loads(kamerstuk.parse(VOL.encode()).to_json())
    (first, second) = data["sections"]
    kinds = [block["type"] for block in first["blocks"]]
    assert kinds == ["paragraph", "paragraph", "list", "table", "quote", "figure"]
    assert (first["type"], second["type"], second["label"], second["title"]) == ("section", "section", "1.", "Slot")
    assert first["blocks"][2]["items"][0]["type"] == "list-item"
    assert first["blocks"][3]["rows"][0]["type"] == "row"
    assert first["blocks"][3]["rows"][0]["cells"][0]["type"] == "cell"
    assert data["footnotes"][0]["type"] == "footnote"
    assert data["citations"][0]["type"] == "citation"
    start, end = first["blocks"][1]["span"]
    assert data["text"][start:end] == first["blocks"][1]["text"] == "De dijk «Eén»."
    assert data["header"]["datum"] == "2025-05-14"
    assert data["header"]["soort"] == "brief-regering"


def test_characters_stay_as_they_are_and_one_object_is_one_line():
    text = kamerstuk.parse(VOL.encode()).to_json()
    assert "«Eén»" in text
    assert "\n" not in text


def test_output_is_the_same_every_time():
    nameless = VOL.replace(' id="n1"', "")
    assert len({kamerstuk.parse(nameless.encode()).to_json() for _ in range(3)}) == 1


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", "$"),
        ("geen json", "$"),
        ("[]", "$"),
        ("{}", "$"),
        ('{"schema_version": "99.0.0"}', "schema_version"),
        ('{"schema_version": "1.0.0"}', "$"),
        ("null", "$"),
    ],
)
def test_json_of_others_is_refused_with_the_place(text, place):
    with pytest.raises(JSONFormatError) as caught:
        kamerstuk.Kamerstuk.from_json(text)
    assert place in caught.value.path
    assert "Traceback" not in str(caught.value)


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (["sections", 0, "blocks", 0, "type"], "onbekend"),
        (["sections", 0, "blocks", 0, "span"], "x"),
        (["sections", 0, "blocks", 0, "span"], [1]),
        (["header", "datum"], "gisteren"),
        (["header", "soort"], "gedicht"),
        (["citations"], 5),
        (["text"], None),
    ],
)
def test_a_wrong_value_is_an_error_that_names_its_place(path, wrong):
    data = json.loads(kamerstuk.parse(VOL.encode()).to_json())
    spot = data
    for step in path[:-1]:
        spot = spot[step]
    spot[path[-1]] = wrong
    with pytest.raises(JSONFormatError) as caught:
        kamerstuk.Kamerstuk.from_json(json.dumps(data))
    assert str(path[0]) in str(caught.value)


def test_a_missing_member_is_an_error():
    data = json.loads(kamerstuk.parse(VOL.encode()).to_json())
    del data["text"]
    with pytest.raises(JSONFormatError):
        kamerstuk.Kamerstuk.from_json(json.dumps(data))


def test_any_node_can_be_written_alone():
    stuk = kamerstuk.parse(VOL.encode())
    for node in (*stuk.walk(), *stuk.citations):
        assert json.loads(json.dumps(to_dict(node)))["type"]
    assert to_dict(date(2025, 5, 6)) == "2025-05-06"


@pytest.mark.parametrize("indent", [None, 0, 1, 2, 4])
def test_json_in_pieces_is_the_json_of_the_whole(indent):
    stuk = kamerstuk.parse(publicatie('<al>Regel, "één".</al><tussenkop>1. Dijk</tussenkop><al>Klei.</al>').encode())
    assert stuk.to_json(indent=indent) == json.dumps(to_dict(stuk), ensure_ascii=False, indent=indent)


@pytest.mark.parametrize("member", ["text", "span"])
def test_a_node_whose_text_is_not_that_of_its_span_is_refused_by_its_path(member):
    data = json.loads(kamerstuk.parse(FIXTURES / "kst-36999-12.xml").to_json())
    block = data["sections"][1]["blocks"][0]
    block[member] = "Een andere tekst." if member == "text" else [0, 3]
    with pytest.raises(kamerstuk.JSONFormatError, match=r"\$\.sections\[1\]\.blocks\[0\]\.text"):
        kamerstuk.Kamerstuk.from_json(json.dumps(data))


def test_a_reference_whose_words_stand_elsewhere_is_refused():
    data = json.loads(kamerstuk.parse(FIXTURES / "kst-36999-12.xml").to_json())
    data["citations"][2]["span"] = [5, 9]
    with pytest.raises(kamerstuk.JSONFormatError, match=r"\$\.citations\[2\]\.text"):
        kamerstuk.Kamerstuk.from_json(json.dumps(data))
