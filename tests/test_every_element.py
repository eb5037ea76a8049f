"""Each element of a vocabulary in each place: its words and those around it are read, wherever it may stand."""

import pytest
from attrs import evolve

from kamerstuk.coverage import measure
from kamerstuk.tokenizer import kamerwrk as kamerwrk_dialect, publicatie as publicatie_dialect
from tests.mini import body, kamerwrk, publicatie, stuk_xml, tokenized

# Elements that the roles read by themselves, in no table of a dialect.
_INNER = (
    "li li.nr noot.nr noot.al term definitie definitie-item lidnr title tgroup thead tbody tfoot row entry spreker "
    "dossiernummer dossiernr begrotingshoofdstuk ondernummer herdruk bijschrift subtitel onbekend"
).split()
_MARKERS = {"nootref", "voetref"}  # their words are the number of a note
PLACES = {
    "block": "{}",
    "paragraph": "<al>voor {} na</al>",
    "emphasis": "<al><nadruk>voor {} na</nadruk></al>",
    "link": "<al><extref doc='kst-1-2'>voor {} na</extref></al>",
    "group": "<al-groep>voor {} na</al-groep>",
    "list": "<lijst>voor {} na</lijst>",
    "item": "<lijst><li>voor {} na</li></lijst>",
    "number of an item": "<lijst><li><li.nr>voor {} na</li.nr><al>tekst</al></li></lijst>",
    "behind an item": "<lijst><li><al>tekst</al>{}</li></lijst>",
    "definitions": "<definitielijst>voor {} na</definitielijst>",
    "definition": "<definitielijst><definitie-item><term>woord</term>{}</definitie-item></definitielijst>",
    "term": "<definitielijst><definitie-item><term>voor {} na</term><definitie>z</definitie></definitie-item></definitielijst>",
    "heading": "<tussenkop>voor {} na</tussenkop>",
    "division": "<divisie><kop><nr>1.</nr><titel>kop</titel></kop>voor {} na</divisie>",
    "title of a division": "<divisie><kop><titel>voor {} na</titel></kop><al>tekst</al></divisie>",
    "parts of a heading": "<divisie><kop><label>Artikel</label>{}<titel>kop</titel></kop><al>tekst</al></divisie>",
    "article": "<artikel><kop><nr>1</nr></kop>voor {} na</artikel>",
    "member": "<lid><lidnr>1.</lidnr>voor {} na</lid>",
    "number of a member": "<lid><lidnr>voor {} na</lidnr><al>tekst</al></lid>",
    "table": "<table>voor {} na</table>",
    "title of a table": "<table><title>voor {} na</title></table>",
    "group of a table": "<table><tgroup>voor {} na<tbody><row><entry>a</entry></row></tbody></tgroup></table>",
    "part of a table": "<table><tgroup><tbody>voor {} na<row><entry>a</entry></row></tbody></tgroup></table>",
    "row": "<table><tgroup><tbody><row>voor {} na<entry>a</entry></row></tbody></tgroup></table>",
    "cell": "<table><tgroup><tbody><row><entry>voor {} na</entry></row></tbody></tgroup></table>",
    "figure": "<plaatje>voor {} na</plaatje>",
    "picture": "<plaatje><illustratie naam='a.png'>{}</illustratie></plaatje>",
    "caption of a figure": "<plaatje><bijschrift>voor {} na</bijschrift></plaatje>",
    "quotation": "<citaat>voor {} na</citaat>",
    "signatures": "<ondertekening>voor {} na</ondertekening>",
    "office": "<ondertekening><functie>voor {} na</functie><naam>A. Dijk</naam></ondertekening>",
    "name": "<ondertekening><functie>De griffier,</functie><naam>voor {} na</naam></ondertekening>",
    "question": "<vraag><nr>1</nr>voor {} na</vraag>",
    "number of a question": "<vraag><nr>voor {} na</nr><al>tekst</al></vraag>",
    "speech": "<spreekbeurt><spreker>De heer Dijk</spreker>voor {} na</spreekbeurt>",
    "speaker": "<spreekbeurt><spreker>voor {} na</spreker><al>tekst</al></spreekbeurt>",
    "note": "<al>zin<noot id='n'><noot.nr>1</noot.nr>voor {} na</noot></al>",
    "paragraph of a note": "<al>zin<noot id='n'><noot.nr>1</noot.nr><noot.al>voor {} na</noot.al></noot></al>",
    "annex": "<bijlage>voor {} na</bijlage>",
}
_HEAD_PLACES = {
    "dossier": "<dossier><dossiernummer><dossiernr>36 990</dossiernr></dossiernummer>voor {} na</dossier>",
    "number of a dossier": "<dossier><dossiernummer>voor {} na</dossiernummer><titel>Dijken</titel></dossier>",
    "number line": "<stuknr>voor {} na</stuknr>",
    "title": "<titel>voor {} na</titel>",
    "date line": "<datumtekst>voor {} na</datumtekst>",
    "stuk": "voor {} na",
}
WORD = "zeedijkwaarde"


def names(dialect) -> list[str]:
    return sorted({*dialect.blocks, *dialect.inlines, *dialect.breaks, *_INNER} - _MARKERS)


def lost(source: str) -> str:
    stream, read = tokenized(source), body(source)
    found = measure(stream.tokens, read.text, stream.witness, read.footnotes)
    kept = f"{read.text} {' '.join(found.furniture)}".split()
    around = [word for word in ("voor", "na") if f"{word} <" in source or f"> {word}" in source]
    if "</noot></noot>" in source or "</noot> na</noot" in source:  # a note in a note: it goes behind the other
        found = evolve(found, moved=())
    return ", ".join([*(word for word in (WORD, *around) if word not in kept), *found.lost, *found.moved])


@pytest.mark.parametrize("place", PLACES)
def test_the_words_of_each_element_are_read_in_each_place(place):
    dialect = publicatie_dialect.DIALECT
    sources = {name: publicatie(PLACES[place].format(f"<{name}>{WORD}</{name}>")) for name in names(dialect)}
    assert {name: found for name, source in sources.items() if (found := lost(source))} == {}


@pytest.mark.parametrize("place", _HEAD_PLACES)
def test_the_words_of_each_element_are_read_in_the_head(place):
    dialect = publicatie_dialect.DIALECT
    sources = {name: stuk_xml(_HEAD_PLACES[place].format(f"<{name}>{WORD}</{name}>")) for name in names(dialect)}
    assert {name: found for name, source in sources.items() if (found := lost(source))} == {}


@pytest.mark.parametrize("place", PLACES)
def test_the_words_of_each_element_are_read_in_the_old_vocabulary(place):
    sources = {
        name: kamerwrk(PLACES[place].format(f"<{name}>{WORD}</{name}>")) for name in names(kamerwrk_dialect.DIALECT)
    }
    assert {name: found for name, source in sources.items() if (found := lost(source))} == {}
