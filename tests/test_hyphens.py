"""A hyphen at a line end."""

import re
from pathlib import Path

import pyphen
import pytest
from lxml import etree

from kamerstuk.hyphens import Vocabulary, join_at_hyphen, join_broken_words, vocabulary

NONE = Vocabulary()
FIXTURES = Path(__file__).parent.parent / "fixtures"


@pytest.mark.parametrize(
    "word",
    "minister-president zee-eend secretaris-generaal oud-minister energie-efficiëntie mede-eigenaar lobby-ambtenaar "
    "niet-ontvankelijk sociaal-economisch woon-werkverkeer kosten-batenanalyse ex-minister mbo-opleiding ict-beleid "
    "tv-reclame e-mail covid-19-uitbraak A4-formaat EU-lidstaten Noord-Holland radio-uitzending re-integratie "
    "peer-to-peer publiek-private MINISTER-PRESIDENT".split(),
)
def test_kept(word: str) -> None:
    cut = word.rindex("-") + 1
    assert join_at_hyphen(f"de {word[:cut]}", f"{word[cut:]} is", NONE) == f"de {word[:cut]}"


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("vaststel", "ling"), ("oud", "heid"), ("minis", "terie"), ("minister", "schap"), ("museu", "m"),
        ("muse", "um"), ("financi", "eel"), ("voltooi", "ing"), ("niet", "temin"), ("even", "als"), ("ambte", "naar"),
        ("be", "oordelen"), ("cre", "atie"), ("ge", "ïnd"), ("gelijk", "waardige"), ("VOLKSGE", "ZONDHEID"),
        ("BUITEN", "LANDSE"), ("kosten", "post"),
    ],
)  # fmt: skip
def test_dropped(one: str, two: str) -> None:
    assert join_at_hyphen(f"de {one}-", f"{two} is", NONE) == f"de {one}"


@pytest.mark.parametrize("follow", ["en personenvervoer", "of spoorvervoer", "respectievelijk wegvervoer"])
def test_suspended(follow: str) -> None:
    assert join_at_hyphen("het vracht-", follow, NONE) == "het vracht- "


def test_words_of_the_paper_decide_first() -> None:
    known = vocabulary(["een oud-heden krediet", "de partijen zijn", "het Tozo-krediet is", "de zeeeend zwemt"])
    assert join_at_hyphen("een Tozo-", "krediet", known) == "een Tozo-"
    assert join_at_hyphen("een Tozo-", "krediet", NONE) == "een Tozo"
    assert join_at_hyphen("alle partij-", "en", known) == "alle partij"
    assert join_at_hyphen("een zee-", "eend", known) == "een zee"


def _broken(text: str, width: int) -> tuple[list[str], list[tuple[int, str]]]:
    """Set a text in lines as a typesetter does; return them and the broken words by line."""
    dutch, lines, broken = pyphen.Pyphen(lang="nl_NL"), [""], []
    for word in text.split():
        room = width - len(lines[-1]) - 1
        own = [match.end() for match in re.finditer(r"\w-(?=\w)", word)]
        cuts = [(at, "-") for at in (dutch.positions(word) if word.isalpha() and len(word) > 4 else [])]
        fitting = [(at, sign) for at, sign in [*cuts, *((at, "") for at in own)] if 1 < at < room - 1]
        if len(word) <= room:
            lines[-1] += f" {word}"
        elif fitting:
            at, sign = max(fitting)
            lines[-1] += f" {word[:at]}{sign}"
            broken.append((len(lines) - 1, word))
            lines.append(word[at:])
        else:
            lines.append(word)
    return lines, broken


def test_line_ends_of_whole_papers_join_as_they_were() -> None:
    texts = [" ".join(etree.parse(path).getroot().itertext()) for path in sorted(FIXTURES.glob("*.xml"))]
    right = total = 0
    for text in texts:
        for width in range(32, 80, 4):
            lines, broken = _broken(text, width)
            known = vocabulary(lines)
            for index, word in broken:
                before = lines[index]
                whole = join_at_hyphen(before, lines[index + 1], known) + lines[index + 1]
                right += whole.startswith(before[: before.rfind(" ") + 1] + word)
                total += 1
    assert total > 500
    assert right / total >= 0.995


SCAN = (
    "De rela-tief lage dijk van de minister-president is ver-hoogd en de ge-meente heeft dat be-kend ge-maakt aan Scheltema-de Nie, "
    "zo-dat de zee- en rivier-dijken met mede-eigenaren zijn uit-gezonderd van de be-paling."
)


def test_words_that_a_scan_left_broken_are_whole():
    (line,), count = join_broken_words([SCAN])
    assert count == 9
    assert line == (
        "De relatief lage dijk van de minister-president is verhoogd en de gemeente heeft dat bekend gemaakt aan Scheltema-de Nie, "
        "zodat de zee- en rivierdijken met mede-eigenaren zijn uitgezonderd van de bepaling."
    )


def test_a_text_with_few_hyphens_is_no_scan():
    text = "De dijk-sluis is hoog en " + "de dijk is laag en " * 40
    assert join_broken_words([text]) == ([text], 0)
