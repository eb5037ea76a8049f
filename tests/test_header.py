"""The header: every witness heard, print before metadata, contradictions told."""

from datetime import date

import attrs
import pytest

import kamerstuk
from kamerstuk.forms import read_dossier_number
from kamerstuk.header.fields import FIELDS
from kamerstuk.header.table import Field, Reading, settle
from kamerstuk.header.witnesses import Witnesses
from kamerstuk.model import Header, Witness
from tests.mini import body, head, kamerwrk, page, publicatie

SIGNED = "<al>x</al><al>De Minister van Dijken,</al><al>A. Dijk</al>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("19 637", ("19637", None, None)),
        ("19\u00a0637", ("19637", None, None)),
        ("19637", ("19637", None, None)),
        ("21 501-02", ("21501", "02", None)),
        ("21501-20", ("21501", "20", None)),
        ("37 020 X", ("37020", "X", None)),
        ("35 000 VI", ("35000", "VI", None)),
        ("36410-XVI", ("36410", "XVI", None)),
        ("36 410 IIB", ("36410", "IIB", None)),
        ("33 000 A", ("33000", "A", None)),
        ("36 455 (R2188)", ("36455", None, "R2188")),
        ("36 455-(R2188)", ("36455", None, "R2188")),
        ("36 455 (R 2188)", ("36455", None, "R2188")),
        ("CXLVI", ("CXLVI", None, None)),
        ("Dijken", None),
        ("", None),
    ],
)
def test_a_dossier_number_gives_number_addition_and_rijkswet(text, expected):
    assert read_dossier_number(text) == expected


def dossier(number: str, title: str = "Dijken") -> str:
    return f"<dossier><dossiernummer>{number}</dossiernummer><titel>{title}</titel></dossier>"


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("<dossiernr>37 020</dossiernr><begrotingshoofdstuk>X</begrotingshoofdstuk>", ("37020", "X", None, "Dijken")),
        ("<dossiernr>21 501</dossiernr>-<raadnr>02</raadnr>", ("21501", "02", None, "Dijken")),
        ("<dossiernr>36 455</dossiernr> (<rijkswetnr>R2188</rijkswetnr>)", ("36455", None, "R2188", "Dijken")),
    ],
)
def test_the_parts_of_a_dossier_line_are_known(number, expected):
    (found,) = head(publicatie("<al>x</al>", dossier=dossier(number))).header.dossiers
    assert (found.nummer, found.toevoeging, found.rijkswetnummer, found.titel) == expected


def test_all_dossiers_are_kept_in_printed_order():
    two = dossier("<dossiernr>19 990</dossiernr>", "Dijken") + dossier("<dossiernr>30 991</dossiernr>", "Sluizen")
    found = head(publicatie("<al>x</al>", dossier=two))
    assert [(d.nummer, d.titel) for d in found.header.dossiers] == [("19990", "Dijken"), ("30991", "Sluizen")]
    assert found.id == "kst-19990-7"


@pytest.mark.parametrize(
    ("stuknr", "number", "reprint"),
    [
        ("Nr. <ondernummer kamer='2'>7</ondernummer>\n  ", "7", False),
        ("nr. <ondernummer kamer='2'>188a</ondernummer>", "188a", False),
        ("<ondernummer kamer='1'>C</ondernummer>", "C", False),
        ("<ondernummer kamer='1'>AB</ondernummer>", "AB", False),
        ("Nr. <ondernummer kamer='2'>7</ondernummer> <herdruk>HERDRUK</herdruk>", "7", True),
        ("Nr.\u00a0<ondernummer kamer='2'>7</ondernummer>", "7", False),
    ],
)
def test_the_number_line_gives_number_and_reprint(stuknr, number, reprint):
    found = head(publicatie("<al>x</al>", stuknr=f"<stuknr>{stuknr}</stuknr>")).header
    assert (found.ondernummer, found.herdruk) == (number, reprint)


def test_a_letter_tells_who_it_is_for_and_where_and_when_it_was_written():
    xml = (
        "<al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al><al>Den Haag, 14 mei 2025</al>"
        "<al>Op 1 januari 2024 brak een dijk.</al>"
    )
    found = head(publicatie(xml)).header
    assert found.addressee == "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal"
    assert (found.plaats, found.datum, dict(found.dates)) == ("Den Haag", date(2025, 5, 14), {})


def test_lines_that_the_header_was_read_from_stay_in_the_text():
    xml = "<al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al><al>Den Haag, 14 mei 2025</al><al>Tekst.</al>"
    assert body(publicatie(xml)).text.endswith("Staten-Generaal\nDen Haag, 14 mei 2025\nTekst.")


@pytest.mark.parametrize("place", ["’s-Gravenhage", "'s-Gravenhage", "Willemstad", "Den Haag", "Sint Maarten"])
def test_places_of_any_shape_are_read(place):
    found = head(publicatie(f"<al>{place}, 3 mei 2001</al><al>Tekst.</al>")).header
    assert (found.plaats, found.datum) == (place, date(2001, 5, 3))


@pytest.mark.parametrize("verb", ["Voorgesteld", "Ontvangen", "Vastgesteld"])
def test_a_date_line_is_known_by_its_verb(verb):
    line = f'<datumtekst>{verb} <datum isodatum="2025-05-06">6 mei 2025</datum></datumtekst>'
    found = head(publicatie("<al>De Kamer,</al>").replace("</titel><algemeen>", f"</titel>{line}<algemeen>")).header
    assert dict(found.dates) == {verb: date(2025, 5, 6)}
    assert found.datum == date(2025, 5, 6)


def test_the_title_is_kept_as_printed_and_gives_the_kind():
    found = head(publicatie("<al>x</al>", titel="<titel>MOTIE VAN HET LID SLUIS C.S. </titel>")).header
    assert (found.titel, found.soort) == ("MOTIE VAN HET LID SLUIS C.S.", "motie")


def meta(**values: str) -> str:
    return "".join(f'<meta name="{name.replace("_", ".")}" content="{value}"/>' for name, value in values.items())


def sidecar(**values: str) -> str:
    entries = "".join(f'<metadata name="{n.replace("_", ".")}" scheme="" content="{v}"/>' for n, v in values.items())
    return f"<metadata_gegevens>{entries}</metadata_gegevens>"


def test_the_id_is_computed_from_the_header_where_no_metadata_gives_it():
    assert head(publicatie("<al>x</al>")).id == "kst-36990-7"


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("<dossiernr>37 020</dossiernr> <begrotingshoofdstuk>X</begrotingshoofdstuk>", "kst-37020-X-7"),
        ("<dossiernr>21 501</dossiernr>-<raadnr>02</raadnr>", "kst-21501-02-7"),
        ("<dossiernr>36 455</dossiernr> (<rijkswetnr>R2188</rijkswetnr>)", "kst-36455-7"),
    ],
)
def test_the_computed_id_holds_the_addition_and_never_the_rijkswet_number(number, expected):
    assert head(publicatie("<al>x</al>", dossier=dossier(number))).id == expected


def test_an_eerste_kamer_paper_of_before_2010_has_its_session_in_the_id():
    source = kamerwrk("<al>x</al>", kamer="1", number="<letter>B</letter>").replace("Tweede Kamer", "Eerste Kamer")
    assert head(source).id == "kst-20072008-31990-B"


def test_header_and_citation_give_one_id_to_an_eerste_kamer_paper_of_before_the_official_list():
    source = kamerwrk("<al>x</al>", kamer="1", number="<letter>3a</letter>")
    source = source.replace("Tweede Kamer", "Eerste Kamer").replace("2007-2008", "1980-1981")
    (hit,) = kamerstuk.find_citations("Kamerstukken I 1980/81, 31 990, nr. 3a")
    assert head(source).id == hit.targets[0].id == "kst-19801981-31990-3a"


def test_no_id_is_made_up_where_dossier_or_number_is_missing():
    assert head(publicatie("<al>x</al>", dossier="")).id is None
    assert head(publicatie("<al>x</al>", stuknr="")).id is None


@pytest.mark.parametrize("via", ["meta", "link", "sidecar"])
def test_the_id_of_the_metadata_wins(via):
    if via == "sidecar":
        found = head(publicatie("<al>x</al>"), sidecar(DC_identifier="kst-36990-7-h1"))
    else:
        url = "https://zoek.officielebekendmakingen.nl/kst-36990-7-h1/metadata.xml"
        value = {"DC_identifier": "kst-36990-7-h1"} if via == "meta" else {"OVERHEIDop_externMetadataRecord": url}
        found = head(publicatie("<al>x</al>", meta=meta(**value)))
    assert found.id == "kst-36990-7-h1"


def test_print_wins_for_number_and_dossier_and_the_difference_is_told():
    values = {
        "OVERHEIDop_ondernummer": "8",
        "OVERHEIDop_dossiernummer": "36991",
        "OVERHEIDop_vergaderjaar": "2023-2024",
    }
    found = head(publicatie(SIGNED, meta=meta(**values)))
    assert (found.header.ondernummer, found.header.dossiers[0].nummer) == ("7", "36990")
    assert found.header.vergaderjaar == "2024-2025"
    told = sorted(d.message.split(":")[0] for d in found.diagnostics if d.code == "header-mismatch")
    assert told == ["dossier", "ondernummer", "vergaderjaar"]
    assert {d.code for d in found.diagnostics} == {"header-mismatch", "unread-head"}


def test_a_title_that_differs_from_the_metadata_is_told():
    source = publicatie(SIGNED, meta=meta(OVERHEIDop_dossiertitel="Beheer van sluizen"))
    assert head(source).header.dossiers[0].titel == "Beheer van dijken"
    assert "header-mismatch" in [d.code for d in head(source).diagnostics]


def test_witnesses_that_agree_give_no_diagnostic():
    values = {
        "OVERHEIDop_ondernummer": "7",
        "OVERHEIDop_dossiernummer": "36990",
        "OVERHEIDop_vergaderjaar": "2024-2025",
        "OVERHEIDop_dossiertitel": "Beheer van dijken",
        "DC_identifier": "kst-36990-7",
    }
    assert {d.code for d in head(publicatie(SIGNED, meta=meta(**values))).diagnostics} <= {"unread-head"}


def test_an_id_that_is_not_that_of_the_printed_head_is_told():
    found = head(publicatie(SIGNED, meta=meta(DC_identifier="kst-36991-9")))
    assert found.id == "kst-36991-9"
    assert "header-mismatch" in [d.code for d in found.diagnostics]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"OVERHEIDop_documenttitel": "Brief over dijken"}, "Brief over dijken"),
        ({"DC_title": "Dijken; Brief over dijken"}, "Brief over dijken"),
        ({"DC_title": "Dijken; Brief; over dijken"}, "Brief; over dijken"),
        ({"OVERHEIDop_documenttitel": "", "DC_title": "Dijken; Brief"}, "Brief"),
        ({}, None),
    ],
)
def test_the_descriptive_title_is_that_of_the_metadata(values, expected):
    assert head(publicatie("<al>x</al>", meta=meta(**values))).header.documenttitel == expected
    assert head(publicatie("<al>x</al>"), sidecar(**values)).header.documenttitel == expected


def test_both_forms_of_the_metadata_file_say_the_same():
    owms = (
        '<owms-metadata xmlns:dcterms="urn:a" xmlns:overheidop="urn:b"><owmskern><dcterms:identifier>kst-36990-7'
        "</dcterms:identifier></owmskern><oep><overheidop:documenttitel>Brief over dijken</overheidop:documenttitel></oep>"
        "</owms-metadata>"
    )
    plain = sidecar(DC_identifier="kst-36990-7", OVERHEIDop_documenttitel="Brief over dijken")
    assert head(publicatie("<al>x</al>"), owms) == head(publicatie("<al>x</al>"), plain)


def test_metadata_of_a_paper_without_a_printed_head_fill_the_header():
    values = {
        "OVERHEIDop.publicationName": "Kamerstuk",
        "OVERHEIDop.dossiernummer": "36990-VI",
        "OVERHEIDop.dossiertitel": "Dijken",
        "OVERHEIDop.ondernummer": "7",
        "OVERHEIDop.vergaderjaar": "2024-2025",
        "DC.creator": "Eerste Kamer der Staten-Generaal",
    }
    metas = "".join(f'<meta name="{name}" content="{value}">' for name, value in values.items())
    found = head(page("<p>Tekst.</p>", head='<div class="stuk">', panel="", meta=metas)).header
    assert [(d.nummer, d.toevoeging, d.titel) for d in found.dossiers] == [("36990", "VI", "Dijken")]
    assert (found.ondernummer, found.vergaderjaar, found.kamer) == ("7", "2024-2025", "eerste-kamer")


@pytest.mark.parametrize(
    ("name", "ident", "expected"),
    [
        ("Kamerstuk", "kst-36990-7", "kamerstuk"),
        ("Kamervragen (Aanhangsel)", "ah-tk-20242025-12", "aanhangsel"),
        ("Kamervragen zonder antwoord", "kv-tk-2025Z00001", "kamervragen"),
        ("Handelingen", "h-tk-20242025-61-10", "handelingen"),
        ("Niet-dossierstuk", "nds-tk-2025D00001", "niet-dossierstuk"),
    ],
)
def test_the_series_is_told_by_name_and_id(name, ident, expected):
    metas = f'<meta name="OVERHEIDop.publicationName" content="{name}"><meta name="DC.identifier" content="{ident}">'
    found = head(page("<p>Tekst.</p>", head="<div class='stuk'>", panel="", meta=metas))
    assert found.header.publicatie == expected
    assert found.id == ident


def test_handelingen_know_their_meeting_and_item():
    metas = '<meta name="DC.identifier" content="h-tk-20242025-61-10">'
    found = head(page("<p>Tekst.</p>", head="<div class='stuk'>", panel="", meta=metas)).header
    assert (found.vergadering, found.item, found.vergaderjaar, found.kamer) == ("61", "10", "2024-2025", "tweede-kamer")


def test_written_questions_know_both_dates_by_their_printed_verb():
    omschrijving = (
        "<kamervraagomschrijving type='{}'>{} van het lid <naam>Sluis</naam> over dijken ({} <datum>6 mei 2025</datum>)."
        "</kamervraagomschrijving>"
    )
    xml = (
        "<officiele-publicatie><kamervragen>"
        + omschrijving.format("vraag", "Vragen", "ingezonden")
        + omschrijving.format("antwoord", "Antwoord", "ontvangen").replace("6 mei", "9 juni")
        + "<vraag><nr>1</nr><al>Hoe hoog?</al></vraag></kamervragen></officiele-publicatie>"
    )
    found = head(xml).header
    assert dict(found.dates) == {"ingezonden": date(2025, 5, 6), "ontvangen": date(2025, 6, 9)}
    assert found.publicatie == "aanhangsel"


def test_a_note_marker_in_the_title_is_no_part_of_it():
    titel = "<titel>VERSLAG<noot id='n'><noot.nr>1</noot.nr><noot.al>De leden.</noot.al></noot></titel>"
    assert head(publicatie("<al>x</al>", titel=titel)).header.titel == "VERSLAG"


def test_a_source_without_dossier_and_number_is_told_to_be_no_kamerstuk():
    codes = [told.code for told in kamerstuk.parse(b"Zomaar een tekst over dijken. Er staat niets boven.").diagnostics]
    assert "no-kamerstuk-head" in codes


def test_a_foot_line_fills_what_the_head_lacks_and_is_named_as_evidence():
    paper = kamerstuk.parse(
        b"De bedragen staan in de tabel op de volgende bladzijde.\nTweede Kamer, zitting 1979-1980, 15 993, nr. 6\n"
    )
    assert (paper.header.dossiers[0].nummer, paper.header.ondernummer) == ("15993", "6")
    assert (paper.header.kamer, paper.header.vergaderjaar) == ("tweede-kamer", "1979-1980")
    assert paper.header.evidence["dossiers"] == paper.header.evidence["ondernummer"] == "foot-line"
    assert paper.header.evidence["id"] == "computed"
    assert paper.citations == ()


def test_evidence_names_the_witness_of_each_field():
    evidence = head(
        publicatie(SIGNED, meta=meta(DC_identifier="kst-36990-7", DCTERMS_issued="2025-05-14"))
    ).header.evidence
    assert (evidence["ondernummer"], evidence["soort"], evidence["datum"], evidence["id"]) == (
        "print",
        "print",
        "metadata",
        "metadata",
    )
    assert "plaats" not in evidence


def test_evidence_goes_through_json_unchanged():
    paper = kamerstuk.parse(publicatie(SIGNED).encode())
    assert kamerstuk.Kamerstuk.from_json(paper.to_json()).header.evidence == paper.header.evidence
    assert paper.to_dict()["header"]["evidence"]["titel"] == "print"


def test_a_later_witness_that_says_otherwise_is_told_with_both_names():
    found = head(publicatie(SIGNED, meta=meta(OVERHEIDop_vergaderjaar="2023-2024")))
    told = [d.message for d in found.diagnostics if d.code == "header-mismatch"]
    assert told == ["vergaderjaar: print says '2024-2025', metadata says '2023-2024'."]


def test_a_field_is_settled_by_the_first_witness_that_speaks():
    silent = Reading(Witness.PRINT, lambda witnesses, known: ())
    foot, meta_ = (Reading(who, lambda w, k, who=who: [who.value]) for who in (Witness.FOOT_LINE, Witness.METADATA))
    fields = (Field("a", (silent, foot, meta_)), Field("b", (meta_,), evidence_of="a"), Field("c", (silent,)))
    settled = settle(fields, Witnesses(()))
    assert settled.values == {"a": "foot-line", "b": "metadata", "c": None}
    assert settled.evidence == {"a": "foot-line", "b": "foot-line"}
    assert settled.differences == ("a: foot-line says 'foot-line', metadata says 'metadata'.",)


def test_each_field_of_the_header_stands_in_the_table():
    names = {attribute.name for attribute in attrs.fields(Header)} - {"evidence"}
    assert names <= {field.name for field in FIELDS}


@pytest.mark.parametrize(
    ("ident", "expected"),
    [
        ("h-tk-20242025-61-10", "2024-2025"),
        ("h-tk-10121012-3-4", None),
        ("h-tk-20242029-3-4", None),
        ("h-tk-20242024-3-4", None),
        ("h-tk-19721972-3-4", "1972-1972"),
    ],
)
def test_an_id_tells_the_session_where_its_years_follow_each_other(ident, expected):
    metas = f'<meta name="DC.identifier" content="{ident}">'
    paper = kamerstuk.parse(publicatie("<al>x</al>", meta=metas.replace(">", "/>"), series="").encode())
    assert paper.header.vergaderjaar == expected
