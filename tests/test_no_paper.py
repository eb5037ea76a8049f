"""Files that are text but no paper."""

import pytest

import kamerstuk
from kamerstuk.cli import main

MHTML = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://zoek.example.nl/kst-36990-7.html\r\nSubject: Kamerstuk\r\n"
    'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"; boundary="----X"\r\n\r\n------X\r\n'
    "Content-Type: text/html\r\n\r\n<html><body><p>Dijken.</p></body></html>\r\n------X--\r\n"
)
OTHERS = {
    "MHTML": MHTML,
    "e-mail": "Received: from a.nl\nFrom: sluis@example.nl\nSubject: dijk\nMIME-Version: 1.0\nContent-Type: text/plain\n\nHierbij.\n",
    "CSV": "id;titel;datum\nkst-1-2;Motie over dijken;2024-01-01\nkst-1-3;Brief;2024-02-01\n",
    "table (CSV)": '"id","titel"\n"kst-1-2","Motie, gewijzigd"\n"kst-1-3","Brief"\n',
    "table": "id\ttitel\nkst-1-2\tMotie\nkst-1-3\tBrief\n",
    "JSON": '{\n  "titel": "Motie"\n}',
    "calendar": "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n",
}


@pytest.mark.parametrize("kind", OTHERS)
def test_one_clear_error(kind, tmp_path, capsys):
    file = tmp_path / "stuk.txt"
    file.write_bytes(OTHERS[kind].encode())
    assert main(["parse", str(file)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert kind in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "text",
    [
        "Aan: de Voorzitter\nOnderwerp: dijken\nDatum: 6 mei 2025\n\nGeachte voorzitter,\n",
        "De dijk, de sluis en de geul.\nHet gat, de kade en de kolk.\nDe kolk, de wiel en het wad.\n",
        "36 990 Beheer van dijken\nNr. 7 BRIEF VAN DE MINISTER VAN DIJKEN\nDe dijk is hoog.\n",
        "De Kamer,\ngehoord de beraadslaging,\nverzoekt de regering te dijken,\nen gaat over tot de orde van de dag.",
    ],
)
def test_text_is_text(text):
    assert kamerstuk.parse(text.encode()).source.format == "text"


def test_references_in_a_table_are_read_all_the_same(tmp_path, capsys):
    file = tmp_path / "lijst.csv"
    file.write_text("id;tekst\n1;Kamerstuk 36 410, nr. 7\n2;Kamerstuk 36 410, nr. 8\n", encoding="utf-8")
    assert main(["cite", str(file)]) == 0
    assert "kst-36410-7" in capsys.readouterr().out
