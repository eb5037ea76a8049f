"""Who signed a paper."""

import pytest

from kamerstuk.signatures import is_name, is_office, read_signatures
from kamerstuk.tokens import Kind, Token
from tests.mini import head, publicatie

ZIN = "<al>De dijken worden hoger en het water wordt lager.</al>"


def signed(content: str, after: str = "") -> list[tuple[str | None, str]]:
    found = head(publicatie(content, after=after)).header.signatures
    return [(signature.functie, signature.naam) for signature in found]


def block(*pairs: tuple[str, str]) -> str:
    inner = "".join(f"<functie>{office}</functie><naam>{name}</naam>" for office, name in pairs)
    return f"<tekst-sluiting><ondertekening>{inner}</ondertekening></tekst-sluiting>"


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([("De Minister van Dijken,", "A. Sluis")], [("De Minister van Dijken", "A. Sluis")]),
        (
            [("De Minister van Dijken,", "A. Sluis"), ("De Staatssecretaris van Water,", "B. Gemaal")],
            [("De Minister van Dijken", "A. Sluis"), ("De Staatssecretaris van Water", "B. Gemaal")],
        ),
        ([("", "A. Sluis")], [(None, "A. Sluis")]),
        (
            [
                (
                    "De Minister,",
                    "<voornaam>A.</voornaam><voorvoegsels>van der</voorvoegsels><achternaam>Sluis</achternaam>",
                )
            ],
            [("De Minister", "A. van der Sluis")],
        ),
        (
            [("De Minister,", "\n  <voornaam>A.</voornaam>\n  <achternaam>Sluis</achternaam>\n")],
            [("De Minister", "A. Sluis")],
        ),
    ],
)
def test_a_signature_block_gives_office_and_name(pairs, expected):
    assert signed(ZIN, block(*pairs)) == expected


def test_a_signature_stays_in_the_text():
    from tests.mini import body

    tree = body(publicatie(ZIN, after=block(("De Minister van Dijken,", "A. Sluis"))))
    assert tree.text.endswith("De Minister van Dijken,\nA. Sluis")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["De Minister van Dijken,", "A. Sluis"], [("De Minister van Dijken", "A. Sluis")]),
        (["De Minister van Dijken", "A. Sluis"], [("De Minister van Dijken", "A. Sluis")]),
        (
            ["De voorzitter van de commissie,", "Sluis", "De griffier van de commissie,", "Gemaal"],
            [("De voorzitter van de commissie", "Sluis"), ("De griffier van de commissie", "Gemaal")],
        ),
        (
            ["De vice-president van de Raad van State,", "Th. C. Dijkgraaf"],
            [("De vice-president van de Raad van State", "Th. C. Dijkgraaf")],
        ),
        (["Sluis", "Van der Gemaal"], [(None, "Sluis"), (None, "Van der Gemaal")]),
        (["’t Sas"], [(None, "’t Sas")]),
    ],
)
def test_the_last_lines_of_a_letter_are_its_signatures(lines, expected):
    assert signed(ZIN + "".join(f"<al>{line}</al>" for line in lines)) == expected


@pytest.mark.parametrize(
    "end",
    [
        "en gaat over tot de orde van de dag.",
        "En gaat over tot de orde van de dag",
        "gaat over tot de orde van de dag.",
    ],
)
def test_names_behind_the_close_of_a_motion_are_its_signatures(end):
    motion = f"<al>De Kamer,</al><al>gehoord de beraadslaging,</al><al>{end}</al><al-groep><al>Sluis</al><al>Van Gemaal c.s.</al></al-groep>"
    assert signed(motion) == [(None, "Sluis"), (None, "Van Gemaal c.s.")]


@pytest.mark.parametrize(
    "content",
    [
        ZIN,
        "<tussenkop>Slot</tussenkop>",
        "<al>Sluis</al>",
        f"{ZIN}<al>Wordt vervolgd.</al>",
        f"{ZIN}<al>artikel 3</al>",
    ],
)
def test_text_without_signatures_has_none(content):
    assert signed(content) == []


def test_a_name_in_a_note_list_or_table_signs_nothing():
    listed = "<lijst><li><li.nr>–</li.nr><al>Sluis</al></li></lijst>"
    assert signed(f"{ZIN}{listed}") == []


def test_an_annex_behind_the_signatures_hides_nobody():
    tokens = [
        Token(Kind.PARAGRAPH, "De dijken worden hoger."),
        Token(Kind.PARAGRAPH, "De Minister van Dijken,"),
        Token(Kind.PARAGRAPH, "A. Sluis"),
        Token(Kind.DIVISION, edge=1, role="annex"),
        Token(Kind.PARAGRAPH, "Een lijst met dijken."),
        Token(Kind.DIVISION, edge=-1, role="annex"),
    ]
    assert [s.naam for s in read_signatures(tokens)] == ["A. Sluis"]


@pytest.mark.parametrize(
    "text",
    ["A. Sluis", "Sluis", "H.G.J. van der Gemaal-Dijk", "D. Yeşilgöz", "’t Sas", "Sluis c.s.", "Th. C. de Graaf"],
)
def test_a_name_is_a_name(text):
    assert is_name(text)


@pytest.mark.parametrize("text", ["De dijk is hoog.", "sluis", "Artikel 3", "Zie hieronder:", "dat is zo", "A, B en C"])
def test_a_sentence_is_no_name(text):
    assert not is_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "De Minister van Dijken,",
        "De Staatssecretaris van Water",
        "De griffier van de commissie,",
        "De adjunct-griffier van de commissie,",
        "Namens de Minister van Dijken,",
    ],
)
def test_an_office_is_an_office(text):
    assert is_office(text)


@pytest.mark.parametrize(
    "text", ["De Minister van Dijken schrijft een brief.", "De dijken,", "Sluis", "Volgens de Minister,"]
)
def test_a_sentence_about_an_office_is_none(text):
    assert not is_office(text)


# ------------------------------------------------------------------------------------------------------- old print


def under(*lines: str) -> list[tuple[str | None, str]]:
    tokens = [Token(Kind.PARAGRAPH, line) for line in ("De dijken worden hoger.", *lines)]
    return [(signature.functie, signature.naam) for signature in read_signatures(tokens)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("De Minister van Dijken, SLUIS.",), [("De Minister van Dijken", "SLUIS")]),
        (("De Minister van Dijken,", "A. SLUIS."), [("De Minister van Dijken", "A. SLUIS")]),
        (("TER SLUIS.", "VAN DER GEUL."), [(None, "TER SLUIS"), (None, "VAN DER GEUL")]),
        (
            ("De voorzitter van de commissie, Sluis", "1 Samenstelling: Leden: Sluis (X), voorzitter, en Geul (Y)."),
            [("De voorzitter van de commissie", "Sluis")],
        ),
        (
            ("De Minister van Dijken,", "SLUIS.", "Handelingen der Staten-Generaal.", "Bijlagen.", "1931—1932."),
            [("De Minister van Dijken", "SLUIS")],
        ),
        (("De koers van het beleid",), []),
        (("Ja.",), []),
    ],
)
def test_names_in_old_print_and_what_stands_under_them(lines, expected):
    assert under(*lines) == expected
