"""Letters: senders, addressee, subject, enclosures, letters in letters."""

from datetime import date

import kamerstuk
from kamerstuk.model import Brief

from .mini import publicatie


def letter(*paragraphs: str, titel: str = "BRIEF VAN DE MINISTER VAN DIJKEN") -> Brief:
    body = "".join(text if text.startswith("<") else f"<al>{text}</al>" for text in paragraphs)
    view = kamerstuk.parse(publicatie(body, titel=f"<titel>{titel}</titel>").encode()).content
    assert isinstance(view, Brief)
    return view


HEAD = ("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 2 april 2025")


def test_a_letter_says_who_sends_it_to_whom_about_what_with_which_enclosures():
    view = letter(
        *HEAD,
        "Betreft: peil van de dijken",
        "Hierbij het peil.",
        "De Minister van Dijken,",
        "A.B. van den Dam",
        "Bijlage 1: Peilstaat",
        "Bijlage 2: Kaart",
    )
    assert view.addressee is not None
    assert view.addressee.text == HEAD[0]
    assert view.subject == "peil van de dijken"
    assert [part.text for part in view.enclosures] == ["Bijlage 1: Peilstaat", "Bijlage 2: Kaart"]
    assert view.letters == ()


def test_a_letter_in_a_letter_has_its_own_date_addressee_and_senders():
    view = letter(
        *HEAD,
        "Hierbij een brief.",
        "De voorzitter van de commissie,",
        "Dam",
        "<tussenkop>Bijlage Brief aan de Minister</tussenkop>",
        "Aan de Minister van Dijken",
        "Den Haag, 31 maart 2025",
        "Wij vragen het peil.",
        "De griffier van de commissie,",
        "Sluis",
    )
    assert [(who.surname, who.role) for who in view.senders] == [("Dam", "De voorzitter van de commissie")]
    (inner,) = view.letters
    assert inner.date == date(2025, 3, 31)
    assert [who.surname for who in inner.senders] == ["Sluis"]
    assert inner.addressee is not None
    assert inner.addressee.text == "Aan de Minister van Dijken"
    assert "Hierbij" not in inner.text


def test_a_quoted_motion_is_no_letter():
    view = letter(
        *HEAD,
        "De motie luidt:",
        "De Kamer,",
        "verzoekt de regering te meten,",
        "en gaat over tot de orde van de dag.",
        "Ik doe dat.",
        "De Minister van Dijken,",
        "A. Dam",
    )
    assert view.letters == ()
    assert [who.surname for who in view.senders] == ["Dam"]
