"""Shapes of input whose work once grew, or could grow, faster than the input: each from a size in pieces to bytes.

A shape stands here because a fault had it, or because a stage of the pipeline meets its kind of repetition.
"""

import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.mini import kamerwrk, marker, note, page, publicatie, stuk_xml
from tests.pdf.raw_pdf import FONT, file_of, shown, stream

Shape = Callable[[int], bytes]
"""From a number of pieces to an input."""

LINE = "De dijk langs de rivier is in het voorjaar verhoogd en dat heeft de gemeente geld gekost."
HEAD = "36 990 Beheer van dijken\n\nNr. 7 BRIEF VAN DE MINISTER VAN DIJKEN\n\nAan de Voorzitter\n\nDen Haag, 3 maart 2025\n\n"


def _xml(piece: str, before: str = "", after: str = "") -> Shape:
    return lambda count: publicatie(before + "".join(_filled(piece, count)) + after).encode()


def _old(piece: str, before: str = "", after: str = "") -> Shape:
    return lambda count: kamerwrk(before + "".join(_filled(piece, count)) + after).encode()


def _html(piece: str, before: str = "", after: str = "") -> Shape:
    return lambda count: page(before + "".join(_filled(piece, count)) + after).encode()


def _text(piece: str, head: str = HEAD, after: str = "") -> Shape:
    return lambda count: (head + "".join(_filled(piece, count)) + after).encode()


def _filled(piece: str, count: int) -> list[str]:
    return [piece.replace("#", str(number)) for number in range(1, count + 1)]


def _notes(count: int) -> bytes:
    body = "".join(
        f'<al>{LINE}<noot id="n{i}" type="voet"><noot.nr>{i}</noot.nr><noot.al>Zie noot {max(1, i - 1)}.</noot.al></noot></al>'
        for i in range(1, count + 1)
    )
    return publicatie(body).encode()


def _old_notes(count: int) -> bytes:
    body = "".join(f'<al>{LINE}<voetref refid="v{i}" nr="{i}"/></al>' for i in range(1, count + 1))
    notes = "".join(f'<voetnoot id="v{i}" nr="{i}"><al>Bron.</al></voetnoot>' for i in range(1, count + 1))
    return kamerwrk(body, after=notes).encode()


def _page_notes(count: int) -> bytes:
    body = "".join(f"<p>{LINE}{marker(f'n{i}', str(i))}</p>" for i in range(1, count + 1))
    return page(body, notes="".join(note(f"n{i}", str(i), "Een bron.") for i in range(1, count + 1))).encode()


def _text_notes(count: int) -> bytes:
    body = "".join(f"{LINE[:-1]}[{i}].\n\n" for i in range(1, count + 1))
    return (HEAD + body + "".join(f"[{i}] Kamerstuk 29 689, nr. {i}.\n" for i in range(1, count + 1))).encode()


def _attributes(count: int) -> bytes:
    attributes = " ".join(f"a{i}='x'" for i in range(count))
    return publicatie(f"<al {attributes}>{LINE}</al>").encode()


def _wide_table(count: int) -> bytes:
    cells = "<entry><al>1</al></entry>" * count
    return publicatie(f"<table><tgroup cols='{count}'><tbody><row>{cells}</row></tbody></tgroup></table>").encode()


def _square_table(count: int) -> bytes:
    side = max(1, int(count**0.5))
    row = f"<row>{'<entry><al>1</al></entry>' * side}</row>"
    return publicatie(f"<table><tgroup cols='{side}'><tbody>{row * side}</tbody></tgroup></table>").encode()


def _spans(count: int) -> bytes:
    row = '<row><entry morerows="200"><al>a</al></entry><entry><al>b</al></entry></row>'
    return publicatie(f"<table><tgroup cols='2'><tbody>{row * count}</tbody></tgroup></table>").encode()


def _questions(count: int) -> bytes:
    asked = "".join(f"<vraag><nr>{i}</nr><al>Hoe hoog is dijk {i}?</al></vraag>" for i in range(1, count + 1))
    answered = "".join(f"<antwoord><nr>{i}</nr><al>Drie meter.</al></antwoord>" for i in range(1, count + 1))
    head = "<kamervraagnummer>8899</kamervraagnummer>"
    title = '<kamervraagomschrijving type="{}">{} van het lid Dijk (PvdA)</kamervraagomschrijving>'
    body = f"{title.format('vraag', 'Vragen')}{asked}{title.format('antwoord', 'Antwoord')}{answered}"
    return f"<officiele-publicatie><kamervragen>{head}{body}</kamervragen></officiele-publicatie>".encode()


def _speeches(count: int) -> bytes:
    turn = "<spreekbeurt><spreker><naam><achternaam>Dijk#</achternaam></naam> (<politiek>VVD</politiek>):</spreker><tekst><al>Ik zeg de Kamer toe dat ik kom.</al></tekst></spreekbeurt>"
    body = "".join(_filled(turn, count))
    return f"<officiele-publicatie><handelingen><agendapunt><item-titel>Dijken</item-titel>{body}</agendapunt></handelingen></officiele-publicatie>".encode()


def _articles(count: int) -> bytes:
    article = (
        "<artikel><kop><label>Artikel</label> <nr>#</nr></kop><lid><lidnr>1.</lidnr><al>De Dijkwet wordt als volgt gewijzigd:</al></lid>"
        "<lid><lidnr>2.</lidnr><al>Artikel # vervalt.</al></lid></artikel>"
    )
    return stuk_xml(f"<voorstel-wet><wettekst>{''.join(_filled(article, count))}</wettekst></voorstel-wet>").encode()


def _pdf(content: Callable[[int], bytes], pages: Callable[[int], int] = lambda count: 1) -> Shape:
    def made(count: int) -> bytes:
        number = pages(count)
        kids = b" ".join(b"%d 0 R" % (10 + 2 * i) for i in range(number))
        objects = {
            1: b"<</Type/Catalog/Pages 2 0 R>>",
            2: b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, number),
            3: FONT,
        }
        for i in range(number):
            box = b"/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
            objects[10 + 2 * i] = b"<</Type/Page/Parent 2 0 R%s/Contents %d 0 R>>" % (box, 11 + 2 * i)
            objects[11 + 2 * i] = stream(content(count if number == 1 else i + 1))
        return file_of(objects)

    return made


def _words(count: int) -> bytes:
    rows = [" ".join(["dijk"] * 20)] * count
    step = 700 / max(1, count)
    parts = [b"1 0 0 1 60 %.3f Tm (%s) Tj\n" % (780 - step * i, row.encode()) for i, row in enumerate(rows)]
    return b"BT /F1 8 Tf\n%sET\n" % b"".join(parts)


def _rules(count: int) -> bytes:
    step = 700 / max(1, count)
    return shown([LINE]) + b"".join(
        b"60 %.3f m 500 %.3f l S\n" % (780 - step * i, 780 - step * i) for i in range(count)
    )


def _foot_notes(number: int) -> bytes:
    rule = b"72 120 m 200 120 l S\n"
    return shown([LINE] * 10) + rule + shown([f"{number} Kamerstuk 29 689, nr. {number}."], y=110, size=8)


SHAPES: dict[str, tuple[Shape, int]] = {
    "xml paragraphs": (_xml(f"<al>{LINE}</al>"), 1000),
    "xml one paragraph": (_xml(LINE + " ", "<al>", "</al>"), 1500),
    "xml emphasis": (_xml("woord <nadruk type='cur'>nadruk</nadruk> ", "<al>", "</al>"), 3000),
    "xml notes": (_notes, 400),
    "xml notes of one id": (_xml('<al>x<noot id="n" type="voet"><noot.nr>1</noot.nr><noot.al>y</noot.al></noot></al>'), 600),
    "xml second markers": (
        _xml('<al>woord<nootref refid="n"/></al>', '<al>x<noot id="n"><noot.nr>1</noot.nr><noot.al>y</noot.al></noot></al>'),
        1500,
    ),
    "xml list": (_xml("<li><li.nr>#.</li.nr><al>punt</al></li>", "<lijst>", "</lijst>"), 1500),
    "xml table": (_square_table, 2500),
    "xml wide table": (_wide_table, 1500),
    "xml spans": (_spans, 400),
    "xml links": (_xml("<al><extref doc='kst-29689-#'>29 689, nr. #</extref></al>"), 400),
    "xml links in one paragraph": (_xml("<extref doc='kst-29689-#'>29 689, nr. #</extref> en ", "<al>", "</al>"), 400),
    "xml addresses in one paragraph": (_xml("https://example.nl/a/# ", "<al>", "</al>"), 800),
    "xml instructions": (_xml("woord<?xpp qa?><!-- let op -->", "<al>", "</al>"), 8000),
    "xml attributes": (_attributes, 8000),
    "xml sup": (_xml("10<sup>3</sup> m<sup>2</sup> CO<inf>2</inf> ", "<al>", "</al>"), 1500),
    "xml headings": (_xml("<tussenkop kopopmaak='vet'>Kop #</tussenkop><al>x</al>"), 1000),
    "xml numbered headings": (_xml("<tussenkop>1.#. Kop</tussenkop><al>x</al>"), 800),
    "xml divisions": (_xml("<divisie><kop><nr>#.</nr><titel>Kop</titel></kop><al>x</al></divisie>"), 800),
    "xml signatures": (
        _xml("<functie>De minister,</functie><naam><achternaam>Dijk#</achternaam></naam>", "<ondertekening>", "</ondertekening>"),
        800,
    ),
    "xml meta": (lambda count: publicatie("<al>x</al>", meta='<meta name="DC.x" content="y"/>' * count).encode(), 4000),
    "xml questions": (_questions, 500),
    "xml speeches": (_speeches, 500),
    "xml articles": (_articles, 400),
    "xml motion": (_xml("<al>overwegende dat dijk # hoog is;</al>", "<al>De Kamer,</al>", "<al>verzoekt de regering dit te laten,</al>"), 800),
    "kamerwrk paragraphs": (_old(f"<al>{LINE}</al><witreg/>"), 1000),
    "kamerwrk notes": (_old_notes, 500),
    "kamerwrk headings": (_old("<tuskop letat='vet'>Kop #</tuskop><tuskop letat='cur'>onder</tuskop><al>x</al>"), 500),
    "html paragraphs": (_html(f"<p>{LINE}</p>"), 1000),
    "html breaks": (_html(f"{LINE}<br/><br/>", "<p>", "</p>"), 800),
    "html notes": (_page_notes, 300),
    "html links": (_html("<a href='/kst-29689-#.html'>29 689, nr. #</a> ", "<p>", "</p>"), 400),
    "html unclosed": (_html("<p>alinea <b>vet"), 150),
    "html spans": (_html("<span class='x'>woord</span> ", "<p>", "</p>"), 4000),
    "html of others": (lambda count: f"<html><body>{''.join(f'<p>{LINE}</p>' for _ in range(count))}</body></html>".encode(), 1000),
    "text paragraphs": (_text(f"{LINE}\n\n"), 1000),
    "text one line": (_text(f"{LINE} "), 1000),
    "text lines": (_text("De dijk langs de rivier is in het voorjaar\n"), 2000),
    "text broken words": (_text("De dijk langs de rivier wordt ver-\nhoogd in het voorjaar van dit jaar en\n"), 1000),
    "text pages": (_text(f"{LINE}\n\nTweede Kamer, vergaderjaar 2024-2025, 36 990, nr. 7 #\n\f"), 800),
    "text notes": (_text_notes, 400),
    "text numbers": (_text("1\n"), 3000),
    "text list": (_text("- punt #\n"), 1500),
    "text questions": (_text("Vraag #\n\nHoe hoog?\n\nAntwoord op vraag #\n\nDrie meter.\n\n"), 300),
    "text speakers": (_text("De heer Dijk (VVD):\nVoorzitter. Zo is het.\n\n", "Handelingen\n\n"), 500),
    "text motion": (_text("overwegende dat dijk # hoog is;\n\n", "36 990\n\nNr. 7 MOTIE VAN HET LID DIJK\n\nDe Kamer,\n\n"), 600),
    "text white space": (lambda count: (HEAD + "woord" + " \n" * count + "woord").encode(), 30000),
    "text accents": (_text("e\u0301\u0308 "), 6000),
    "text back-references": (_text("Zie noot #, a.w., idem, p. 3. "), 500),
    "text references": (_text("Kamerstuk 29 689, nr. #, artikel # van de Awb, Stb. 2019, #. "), 300),
    "text definitions": (_text("de Wet op dijk # (hierna: de Wd#), artikel 3 van de Wd#. "), 300),
    "text titles": (_text("MOTIE VAN HET LID DIJK\n", ""), 600),
    "pdf words on a page": (_pdf(_words), 100),
    "pdf rules on a page": (_pdf(_rules), 1000),
    "pdf pages": (_pdf(lambda i: shown([f"{LINE} {i}"] * 10), pages=lambda count: count), 30),
    "pdf notes": (_pdf(_foot_notes, pages=lambda count: count), 30),
}  # fmt: skip
"""Name to the shape and the number of pieces in the smaller of its two inputs."""

DENSE = (
    "artikel 1, ", "art. 1:1 ", "nr. 1, ", "nrs. 1-50, ", "Kamerstuk 29 689, nr. 1, ", "29 689, ", "(36 410 ", "a.w. ", "idem, ",
    "zie noot 3 ", "ibid. ", "ECLI:NL:", "https://", "EHRM 1 mei 2000, ", "richtlijn 2003/87/EG en ", "Handelingen II 2018/2019, ",
    "Stb. 2001, ", "motie van het lid Van Laar ", "eerste lid, onder a, ", "zitting 1974-1975, ", "1234567890", "- 1 ", "\u00ad-\n",
)  # fmt: skip
"""Pieces repeated to a text for `find_citations`."""
