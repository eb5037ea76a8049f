"""The kind of a paper, read from its title line."""

import pytest

from kamerstuk.model import Publicatie, Soort
from kamerstuk.soort import soort_in_series, soort_of

TITLES = [
    ("TWEEDE NADER VERSLAG", "verslag"),
    ("STENOGRAFISCH VERSLAG VAN EEN WETGEVINGSOVERLEG", "verslag-commissiedebat"),
    ("VERSLAG VAN EEN TECHNISCHE BRIEFING", "verslag-commissiedebat"),
    ("GEWIJZIGDE RAMING", "raming"),
    ("HERDRUKTE MEMORIE VAN TOELICHTING", "memorie-van-toelichting"),
    ("TWAALFDE NADER GEWIJZIGD AMENDEMENT VAN HET LID SMIT", "amendement"),
    ("TWEEDE VOORTGANGSRAPPORTAGE", "overig"),
    ("BRIEF VAN DE STAATSSECRETARIS VAN JUSTITIE EN VEILIGHEID", "brief-regering"),
    ("BRIEF VAN DE MINISTER-PRESIDENT, MINISTER VAN ALGEMENE ZAKEN", "brief-regering"),
    ("BRIEF VAN DE MINISTERS VAN FINANCIËN EN VAN DEFENSIE", "brief-regering"),
    ("BRIEF VAN DE VICE-MINISTER-PRESIDENT", "brief-regering"),
    ("BRIEF VAN DE INFORMATEUR", "brief-overig"),
    ("BRIEF VAN HET PRESIDIUM", "brief-overig"),
    ("BRIEF VAN DE ALGEMENE REKENKAMER", "brief-overig"),
    ("BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR FINANCIËN", "brief-overig"),
    ("BRIEF VAN HET LID DE DIJKGRAAF", "brief-overig"),
    ("GELEIDENDE BRIEF", "geleidende-brief"),
    ("KONINKLIJKE BOODSCHAP", "koninklijke-boodschap"),
    ("VOORSTEL VAN WET", "voorstel-van-wet"),
    ("GEWIJZIGD VOORSTEL VAN WET", "voorstel-van-wet"),
    ("NADER GEWIJZIGD VOORSTEL VAN WET", "voorstel-van-wet"),
    ("VOORSTEL VAN RIJKSWET", "voorstel-van-wet"),
    ("ONTWERP VAN WET", "voorstel-van-wet"),
    ("MEMORIE VAN TOELICHTING", "memorie-van-toelichting"),
    ("ADVIES AFDELING ADVISERING RAAD VAN STATE", "advies-raad-van-state"),
    ("ADVIES VAN DE AFDELING ADVISERING VAN DE RAAD VAN STATE", "advies-raad-van-state"),
    ("ADVIES RAAD VAN STATE", "advies-raad-van-state"),
    ("ADVIES EN NADER RAPPORT", "advies-raad-van-state"),
    ("VOORLICHTING VAN DE AFDELING ADVISERING VAN DE RAAD VAN STATE", "voorlichting-raad-van-state"),
    ("NADER RAPPORT", "nader-rapport"),
    ("VERSLAG", "verslag"),
    ("VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR DIJKEN", "verslag"),
    ("NADER VOORLOPIG VERSLAG", "verslag"),
    ("EINDVERSLAG", "verslag"),
    ("NADER VERSLAG", "verslag"),
    ("NOTA NAAR AANLEIDING VAN HET VERSLAG", "nota-naar-aanleiding-van-het-verslag"),
    ("NADERE NOTA NAAR AANLEIDING VAN HET VERSLAG", "nota-naar-aanleiding-van-het-verslag"),
    ("MEMORIE VAN ANTWOORD", "memorie-van-antwoord"),
    ("NADERE MEMORIE VAN ANTWOORD", "memorie-van-antwoord"),
    ("NOTA VAN WIJZIGING", "nota-van-wijziging"),
    ("TWEEDE NOTA VAN WIJZIGING", "nota-van-wijziging"),
    ("NOTA VAN VERBETERING", "nota-van-verbetering"),
    ("AMENDEMENT VAN HET LID DE DIJKGRAAF", "amendement"),
    ("GEWIJZIGD AMENDEMENT VAN DE LEDEN SLUIS EN GEMAAL", "amendement"),
    ("TWEEDE NADER GEWIJZIGD AMENDEMENT VAN HET LID SLUIS", "amendement"),
    ("SUBAMENDEMENT VAN HET LID SLUIS", "amendement"),
    ("AMDENDEMENT VAN HET LID SLUIS", "amendement"),
    ("MOTIE VAN HET LID SLUIS", "motie"),
    ("MOTIE VAN DE LEDEN SLUIS EN GEMAAL C.S.", "motie"),
    ("MOTIE VAN SLUIS", "motie"),
    ("GEWIJZIGDE MOTIE VAN HET LID SLUIS TER VERVANGING VAN DIE GEDRUKT ONDER NR. 12", "motie"),
    ("NADER GEWIJZIGDE MOTIE VAN HET LID SLUIS", "motie"),
    ("M0TIE VAN HET LID SLUIS", "motie"),
    ("Motie van het lid Sluis", "motie"),
    ("MOTIE\u00a0VAN  HET\nLID SLUIS", "motie"),
    ("VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", "verslag-schriftelijk-overleg"),
    ("VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG", "verslag-schriftelijk-overleg"),
    ("VERSLAG VAN EEN ALGEMEEN OVERLEG", "verslag-commissiedebat"),
    ("VERSLAG VAN EEN COMMISSIEDEBAT", "verslag-commissiedebat"),
    ("VERSLAG VAN EEN NOTAOVERLEG", "verslag-commissiedebat"),
    ("VERSLAG VAN EEN WETGEVINGSOVERLEG", "verslag-commissiedebat"),
    ("VERSLAG VAN EEN RONDETAFELGESPREK", "verslag-commissiedebat"),
    ("VERSLAG VAN EEN HOORZITTING", "verslag-commissiedebat"),
    ("LIJST VAN VRAGEN", "lijst-van-vragen"),
    ("VERSLAG HOUDENDE EEN LIJST VAN VRAGEN", "lijst-van-vragen"),
    ("LIJST VAN VRAGEN EN ANTWOORDEN", "lijst-van-vragen-en-antwoorden"),
    ("JAARVERSLAG VAN HET MINISTERIE VAN DIJKEN", "jaarverslag"),
    ("FINANCIEEL JAARVERSLAG VAN HET RIJK", "jaarverslag"),
    ("INITIATIEFNOTA", "initiatiefnota"),
    ("NOTA", "nota"),
    ("RAPPORT", "rapport"),
    ("EINDRAPPORT", "rapport"),
    ("RAMING DER UITGAVEN", "raming"),
]


@pytest.mark.parametrize(("title", "expected"), TITLES, ids=[title for title, _ in TITLES])
def test_the_title_line_tells_the_kind(title, expected):
    assert soort_of(title) == Soort(expected)


@pytest.mark.parametrize(
    "title", ["", "AGENDA", "MOTIEVEN VAN HET KABINET", "NOTARIS", "VERSLAGLEGGING", "BRIEFING", "OVER EEN MOTIE"]
)
def test_other_titles_are_overig(title):
    assert soort_of(title) is Soort.OVERIG


@pytest.mark.parametrize(
    ("publicatie", "title", "line", "soort"),
    [
        (Publicatie.HANDELINGEN, "Klei", "", Soort.HANDELINGEN),
        (Publicatie.KAMERVRAGEN, "Vragen van het lid Dam", "", Soort.SCHRIFTELIJKE_VRAGEN),
        (Publicatie.AANHANGSEL, None, "Antwoord van Minister Dam", Soort.ANTWOORD_SCHRIFTELIJKE_VRAGEN),
        (Publicatie.AANHANGSEL, None, "Mededeling van Minister Dam", Soort.MEDEDELING_UITSTEL_ANTWOORD),
        (Publicatie.NIET_DOSSIERSTUK, "BRIEF VAN DE MINISTER VAN DIJKEN", "", Soort.BRIEF_REGERING),
        (Publicatie.KAMERSTUK, "MOTIE VAN HET LID DAM", "", Soort.MOTIE),
        (Publicatie.KAMERSTUK, None, "", None),
    ],
)
def test_the_kind_of_other_series_is_that_of_the_series(publicatie, title, line, soort):
    assert soort_in_series(publicatie, title, line) is soort
