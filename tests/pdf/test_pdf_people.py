"""Who signs and who speaks; letters as sent."""

from tests.pdf.pdf_words import NORMAL, row

from kamerstuk.hyphens import Vocabulary
from kamerstuk.tokenizer.layout.letter import read_letter
from kamerstuk.tokenizer.layout.lines import Line, joined
from kamerstuk.tokenizer.layout.signature import side_by_side, with_roles
from kamerstuk.tokenizer.layout.speeches import FOOT, is_spoken, with_item
from kamerstuk.tokenizer.layout.units import Text
from kamerstuk.tokenizer.layout.zones import Zones
from kamerstuk.tokenizer.speeches import with_speeches
from kamerstuk.tokens import Kind, Token

TEXT = Text(lambda label, page: None, Vocabulary())


def said(*texts: str) -> list[Token]:
    return [Token(Kind.PARAGRAPH, text) for text in texts]


def test_office_and_name_are_a_pair() -> None:
    tokens = list(with_roles(said("Ik vertrouw erop.", "De Minister van Financiën,", "W.B. Hoekstra")))
    assert [token.role for token in tokens] == ["", "functie", "naam"]


def test_office_without_a_name_is_no_signature() -> None:
    tokens = list(with_roles(said("De Minister van Financiën,", "die daarover gaat, heeft 3 brieven gestuurd.")))
    assert [token.role for token in tokens] == ["", ""]


def test_speakers_open_divisions_and_what_follows_the_name_is_a_paragraph() -> None:
    item = Token(Kind.HEADING, "8 Fietsbeleid")
    tokens = list(
        with_speeches(with_item([item, *said("De voorzitter:", "Ik open.", "Mevrouw Terpstra (GL): Dank u.")]))
    )
    assert [(token.kind.value, token.edge, token.text) for token in tokens] == [
        ("number", 0, "8"),
        ("title", 0, "Fietsbeleid"),
        ("division", 1, ""),
        ("heading", 0, "De voorzitter:"),
        ("paragraph", 0, "Ik open."),
        ("division", -1, ""),
        ("division", 1, ""),
        ("heading", 0, "Mevrouw Terpstra (GL):"),
        ("paragraph", 0, "Dank u."),
        ("division", -1, ""),
    ]


def test_foot_of_handelingen_must_and_must_not_match() -> None:
    assert FOOT.fullmatch("TK 61 61-10-1")
    assert FOOT.fullmatch("61-10-12")
    assert not FOOT.fullmatch("2019-2020")


def test_letter_head() -> None:
    main = (
        row("> Retouradres Postbus 20301 2500 EH Den Haag", 60),
        row("Aan de Voorzitter van de Tweede Kamer", 100),
        row("der Staten-Generaal", 112),
        row("Postbus 20018", 124),
        row("Datum 14 oktober 2019", 200),
        row("Betreft Antwoorden op vragen", 212),
        row("Geachte voorzitter,", 260),
    )
    side = (row("Ons kenmerk", 200, 510, size=6),)
    letter = read_letter(Zones(main, (), side), NORMAL, TEXT)
    assert letter is not None
    assert [(token.kind.value, token.text) for token in letter.tokens] == [
        ("paragraph", "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal"),
        ("paragraph", "Postbus 20018"),
        ("dateline", "14 oktober 2019"),
        ("title", "Antwoorden op vragen"),
    ]
    assert [token.text for token in letter.furniture] == [
        "> Retouradres Postbus 20301 2500 EH Den Haag",
        "Datum",
        "Betreft",
    ]
    assert [line.text for line in letter.rest.main] == ["Geachte voorzitter,"]


def test_page_that_only_mentions_a_date_is_no_letter() -> None:
    assert read_letter(Zones((row("Datum onbekend", 100), row("Een verslag", 112)), (), ()), NORMAL, TEXT) is None


def test_handelingen_without_a_foot_line_are_known_by_their_speakers() -> None:
    names = ["De voorzitter:", "Mevrouw Terpstra (Noorderlicht):", "De voorzitter:"]
    assert is_spoken([row(name, 100 + 20 * i) for i, name in enumerate(names)])
    assert not is_spoken([row("De voorzitter: ik open de vergadering.", 100 + 20 * i) for i in range(3)])


def test_letter_without_aan_and_with_place_and_date() -> None:
    main = (
        row("De voorzitter van de Eerste Kamer", 100),
        row("der Staten-Generaal", 112),
        row("Postbus 20017", 124),
        row("2500 EA Den Haag", 136),
        row("Datum Den Haag, 3 maart 2004", 200),
        row("Ons kenmerk AB/12", 212),
        row("Onderwerp: Bomen", 224),
        row("Geachte voorzitter,", 260),
    )
    letter = read_letter(Zones(main, (), ()), NORMAL, TEXT)
    assert letter is not None
    assert [(token.kind.value, token.role, token.text) for token in letter.tokens] == [
        ("paragraph", "geadresseerde", "De voorzitter van de Eerste Kamer der Staten-Generaal"),
        ("paragraph", "", "Postbus 20017"),
        ("paragraph", "", "2500 EA Den Haag"),
        ("paragraph", "", "Den Haag, 3 maart 2004"),
        ("title", "onderwerp", "Bomen"),
    ]
    assert [line.text for line in letter.rest.main] == ["Geachte voorzitter,"]


def _signed(*texts: str) -> list[tuple[str, str]]:
    return [(token.role, token.text) for token in with_roles(Token(Kind.PARAGRAPH, text) for text in texts)]


def test_name_above_the_office_and_office_in_capitals() -> None:
    assert _signed("M.A. Boom", "Minister van Water") == [("naam", "M.A. Boom"), ("functie", "Minister van Water")]
    assert [role for role, _ in _signed("DE STAATSSECRETARIS VAN WATER,", "drs. V. Boom")] == ["functie", "naam"]
    assert [role for role, _ in _signed("Dat schreef de raad", "Minister van Water")] == ["", ""]


def test_signatures_side_by_side_come_one_after_the_other() -> None:
    def pair(left: str, right: str, base: float) -> Line:
        return joined([row(left, base), row(right, base, 360)])

    rows = [
        row("Hoogachtend,", 80),
        pair("De minister van Water,", "De minister van Onderwijs,", 100),
        row("Cultuur en Wetenschap,", 112, 360),
        pair("A. Boom", "B. de Tak", 160),
        row("Bijlage", 190),
    ]
    assert [line.text for line in side_by_side(rows)] == [
        "Hoogachtend,",
        "De minister van Water,",
        "A. Boom",
        "De minister van Onderwijs, Cultuur en Wetenschap,",
        "B. de Tak",
        "Bijlage",
    ]
