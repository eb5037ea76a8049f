"""Case law: ECLI, LJN, law reports, the courts of Strasbourg and Luxembourg."""

import re

from kamerstuk.citations.grammar.vocabulary import (
    AND,
    DAY,
    GAP,
    NR_TRIGGER,
    SECTION_NAMED,
)
from kamerstuk.citations.mention import Fixed, Mention
from kamerstuk.citations.patterns import pattern
from kamerstuk.citations.row import Found, Row
from kamerstuk.forms.dossier import DASH
from kamerstuk.identifiers import CaseReport, Ecli, EhrmCase, HvjCase, Ljn
from kamerstuk.model import CitationKind, Pinpoint

_COLON = r"\s{0,2}+[:;]\s{0,2}+"
# "ECLI:NL:HR:2019:1278", with the slips that are mended: "ECLl", "ELCI", a semicolon, spaces, a missing country, a
# missing colon ("NLHR", "2003AF2222") or a full stop for one.
# Groups: country, court, year, number.
_ECLI = pattern(
    rf"(?i:ecl[il1]|ecl|elci|cli|eci|eli){_COLON}(?:(?P<country>[A-Za-z]{{2}}){_COLON})?(?P<court>[A-Za-z]{{1,9}})"
    rf"{_COLON}"
    rf"(?P<year>(?:18|19|20)\d\d)(?:{_COLON}|\.(?=\d)|(?=[A-Z]{{2}}\d{{4}}(?!\w)))(?P<number>(?=[A-Za-z\d.]{{0,24}}\d)[A-Za-z\d.]{{1,25}})(?![\w:])"
)
# "EU:C:2015:719", "NL:RvS:1984:AH0317": the prefix is missing.
_BARE_ECLI = pattern(
    r"(?P<country>NL|EU|CE):(?P<court>[A-Za-z]{1,9}):(?P<year>(?:18|19|20)\d\d):(?P<number>"
    r"(?=[A-Za-z\d.]{0,24}\d)[A-Za-z\d.]{1,25})(?![\w:])"
)
_GLUED_COURT = pattern(r"NL(?:HR|PHR|RVS|CRVB|CBB|RB[A-Z]{3}|GH[A-Z]{3,4}|OGEA[A-Z]|TGZ[A-Z]+)", re.I)
# "LJN AY0698", "LJ-nummer AF3483", "ELRO-nummer AA 9162", "ljn: Ab 3948".
_LJN = pattern(
    r"(?i:ljn|lj(?=[-\s]n)|elro)(?:[-\s]?(?i:nummer|nrs?|no)\.?)?\s{0,2}[:.]?\s{0,2}(?P<letters>[A-Za-z]{2})\s?"
    r"(?P<number>\d{4})(?=\d?(?!\w))"  # a glued digit is the marker of a note: every code has four
)

# Law reports cited by journal, year and number.
_JOURNALS = (
    r"NJ(?:B|F|CM|-?kort)?|AB(?:kort)?|BNB|RvdW|JV|JB|V-N|VN|FED|USZ|RSV|JAR|JOR|TAR|Gst\.?|NTFR|JIN|RF|JM|JG|JWB|M"
    r"(?:&|en)R|VR"
    r"|NLF|M\sen\sR|RAR|RFR|FJR|TBR|BR|NbSr|IER|AMI|EHRC|JGR|JBPR|JIN|JA|JWR|JAAN|JWWB|JHV|BIE|JBPr|JONDR|RI|TFB|PJ|RN|JPF|ERF|GJ"
    r"|JERF|RVR|S&S|SEW|MC"
)
# "NJ 1996, 728", "BNB 1978/7", "V-N 1999/30.17", "HR NJ 2004, 42". Groups: court, journal, year, number.
_REPORT = pattern(
    rf"(?P<court>HR\s)?(?P<journal>{_JOURNALS})\s{{1,2}}(?P<year>(?:18|19|20)\d\d)"
    r"(?:\s{0,2}[,/]\s{0,2}(?:(?:nr|no|blz|p)\.?\s)?|(?P<loose>\s(?:nr|no)\.?\s))"
    r"(?P<number>\d{1,5}(?:\.\d{1,3}){0,3}[a-z]?)(?![\w/])(?!\.\d)"
)
_CITED = pattern(r"(?:^|[,;(]|\bin)\s*$")
# "en 1991, 12" is not read: without its journal it may be anything.

# "EHRM 28 maart 2000, nr. 22492/93", with at most a name between. Group: number.
_STRASBOURG = pattern(
    r"(?:EHRM|Europees\sHof\svoor\sde\s[Rr]echten\svan\sde\s[Mm]ens)(?:\s\([A-Za-z ]{2,14}\))?,?\s(?=\d{1,2}"
    r"\s[a-z]{3,9}\.?\s\d{4})[^;\n]{8,180}?"
    r"(?:appl?(?:ication)?\.?\s(?:no|nr)s?\.?|nrs?\.|no(?:s?)\.|nr|verzoekschrift(?:nummer|nr\.)?|klacht(?:nummer"
    r"|nr\.)?)\s{0,2}"
    rf"(?P<numbers>\d{{1,5}}/\d\d(?!\d)(?:(?:{GAP},{GAP}|{AND})\d{{1,5}}/\d\d(?!\d)){{0,10}}+)"
)
_APPLICATION = pattern(
    rf"(?:(?i:appl(?:ication)?\.?|klacht|verzoekschrift|zaak)\s?)?(?i:no|nr|nummer)s?\.?\s{{0,2}}"
    rf"(?P<numbers>\d{{3,5}}/\d\d(?![/\w])(?:(?:{GAP},{GAP}|{AND})\d{{3,5}}/\d\d(?![/\w])){{0,10}}+)"
)
_BARE_NUMBERS = rf"(?P<numbers>\d{{3,5}}/\d\d(?![\d/])(?:(?:{GAP},{GAP}|{AND})\d{{3,5}}/\d\d(?![\d/])){{0,10}}+)"
# "(EHRM, 21555/19)", "EHRM 3 april 2012, 42857/05": the court right before the number, with the day at most between.
_STRASBOURG_BARE = pattern(rf"EHRM(?:,?\s{DAY})?,\s{_BARE_NUMBERS}")
# "Kudła tegen Polen (26 oktober 2000, 30210/96)": a person against a state, the day and the number.
_AGAINST = pattern(rf"\({DAY},\s{_BARE_NUMBERS}")
_STATE_BEFORE = pattern(
    r"\s(?:tegen|t\.|v\.|versus)\s(?:de\s|het\s)?(?:Nederland|België|Duitsland|Frankrijk|Spanje|Portugal|Italië|Polen|Rusland"
    r"|Turkije|Griekenland|Oostenrijk|Zwitserland|Zweden|Noorwegen|Denemarken|Finland|Ierland|IJsland|Hongarije|Roemenië"
    r"|Bulgarije|Oekraïne|Kroatië|Slovenië|Slowakije|Tsjechië|Servië|Letland|Litouwen|Estland|Malta|Cyprus|Luxemburg"
    r"|Albanië|Armenië|Azerbeidzjan|Georgië|Moldavië|Montenegro|Noord-Macedonië|Macedonië|San\sMarino|Bosnië(?:-Herzegovina"
    r"|\sen\sHerzegovina)?|Verenigd\sKoninkrijk|VK|Tsjechische\sRepubliek)\s?$"
)
# "rov. 3.4", "par. 40", "punt 7", also behind the name of the case: "(Budayeva e.a./Rusland), rov. 133".
_SECTION_BEHIND = pattern(rf"(?:\s\([^()\n]{{2,60}}\)|,\s[A-Z][^,;()\n]{{1,40}}(?=,))?,?\s{SECTION_NAMED}")
_APPLICATIONS = pattern(r"\d{1,5}/\d\d")
_STRASBOURG_NEAR = pattern(r"EHRM|ECHR|Straatsburg|Europe(?:es|se)\s(?:Hof|Commissie)\s(?:voor\sde|van\sde)", re.I)

# In old texts the dash is missing: "zaak C 72/95"; there the noun must stand before it.
_LUXEMBOURG_LOOSE = r"[CT]\s\d{1,4}/\d\d(?![\d/])"
_LUXEMBOURG_NUMBER = rf"[CTF]\s?{DASH}\s?\d{{1,4}}/\d\d(?!\d)(?:\s?P(?:-R)?(?!\w))?"
# "C-298/16", "zaak C-465/07", "gevoegde zaken C-411/10 en C-493/10". Group: numbers.
_LUXEMBOURG = pattern(rf"(?P<numbers>{_LUXEMBOURG_NUMBER})")
_LUXEMBOURG_LABELLED = pattern(
    rf"(?i:(?:gevoegde\s)?zaken|zaak)(?:\snrs?\.)?\s(?P<numbers>(?:{_LUXEMBOURG_NUMBER}|{_LUXEMBOURG_LOOSE})"
    rf"(?:(?:{GAP},{GAP}|{AND})(?:{_LUXEMBOURG_NUMBER}|{_LUXEMBOURG_LOOSE})){{0,10}}+)"
)
# "HvJ EU 3 mei 2012, C 101/11": without the dash and without a noun, so the court must stand near.
_LUXEMBOURG_SPACED = pattern(rf"(?P<numbers>{_LUXEMBOURG_LOOSE}(?:(?:{GAP},{GAP}|{AND}){_LUXEMBOURG_LOOSE}){{0,10}}+)")
# "zaak 26/62": before 1989 without a letter, so the court must stand near.
_LUXEMBOURG_OLD = pattern(
    r"(?i:zaak|zaken)\s(?P<numbers>\d{1,3}/\d\d(?![\w/])"
    r"(?:(?:\s?,\s?|\sen\s)\d{1,3}/\d\d(?![\w/])){0,10}+)"
)
_LUXEMBOURG_ONE = pattern(rf"{_LUXEMBOURG_NUMBER}|{_LUXEMBOURG_LOOSE}|\d{{1,3}}/\d\d")
_ANY_DASH = pattern(DASH)
_NO_DASH = pattern(r"(?<=^[CT])(?=\d)")
_APPEAL = pattern(r"(?<=\d)P")
_LUXEMBOURG_NEAR = pattern(r"HvJ|Hof\svan\sJustitie|Jurispr", re.I)


def _ecli(found: Found) -> tuple[Mention, ...]:
    country = (found.group("country") or "NL").upper()
    court, number = found.group("court") or "", (found.group("number") or "").rstrip(".")
    if found.group("country") is None and _GLUED_COURT.fullmatch(court):
        court = court[2:]
    if country in ("NL", "EU", "CE"):  # other countries have courts in mixed case, such as BVerwG
        court, number = court.upper(), number.upper()
    if not number or (found.group("country") is None and court.upper() in ("NL", "EU", "CE")):
        return ()
    id = str(Ecli(f"ECLI:{country}:{court}:{found.group('year')}:{number}"))
    end = found.match.start("number") + len(number)
    evidence = "printed in full" if found.text[found.match.start() : end].upper() == id else "mended"
    point = _section(found, end)
    return (found.mention(CitationKind.ECLI, Fixed((id,)), end=end, pinpoint=point, evidence=evidence),)


def _section(found: Found, end: int) -> Pinpoint | None:
    """Return the consideration that is named behind a judgment: "rov. 3.4", "par. 40", "punt 7"."""
    match = _SECTION_BEHIND.match(found.text, end)
    return Pinpoint(section=match["section"]) if match else None


def _ljn(found: Found) -> tuple[Mention, ...]:
    id = Ljn(f"{found.group('letters')}{found.group('number')}")
    return (found.mention(CitationKind.LJN, Fixed((str(id),)), pinpoint=_section(found, found.match.end())),)


def _report(found: Found) -> tuple[Mention, ...]:
    journal, year, number = (found.group(part) or "" for part in ("journal", "year", "number"))
    if found.group("loose") and not _CITED.search(found.before(8)):
        return ()  # "de AB 1994 no. 77": without a comma the words before it must say that a judgment is cited
    id = CaseReport(journal.rstrip("."), year, number)
    return (found.mention(CitationKind.CASE_REPORT, Fixed((str(id),))),)


def _strasbourg(found: Found) -> tuple[Mention, ...]:
    between = found.match[0][4:]
    if "EHRM" in between or "HvJ" in between:
        return ()  # the number belongs to a later judgment
    return _applications(found)


def _applications(found: Found) -> tuple[Mention, ...]:
    ids = tuple(str(EhrmCase(number)) for number in _APPLICATIONS.findall(found.group("numbers") or ""))
    return (found.mention(CitationKind.EHRM_CASE, Fixed(ids), pinpoint=_section(found, found.match.end())),)


def _against(found: Found) -> tuple[Mention, ...]:
    """Read the number in brackets behind "X tegen Polen"; the mention is the number alone."""
    if not _STATE_BEFORE.search(found.before(40)):
        return ()
    ids = tuple(str(EhrmCase(number)) for number in _APPLICATIONS.findall(found.group("numbers") or ""))
    start = found.match.start("numbers")
    return (found.mention(CitationKind.EHRM_CASE, Fixed(ids), start=start, evidence="a state is a party"),)


def _application(found: Found) -> tuple[Mention, ...]:
    return _applications(found) if _STRASBOURG_NEAR.search(found.before(200)) else ()


def _luxembourg(found: Found) -> tuple[Mention, ...]:
    ids = []
    for number in _LUXEMBOURG_ONE.findall(found.group("numbers") or ""):
        plain = _ANY_DASH.sub("-", "".join(number.split()))
        ids.append(str(HvjCase(_APPEAL.sub(" P", _NO_DASH.sub("-", plain)))))
    return (found.mention(CitationKind.HVJ_CASE, Fixed(tuple(ids)), pinpoint=_section(found, found.match.end())),)


def _luxembourg_spaced(found: Found) -> tuple[Mention, ...]:
    near = found.before(150) + found.text[found.match.end() : found.match.end() + 60]
    return _luxembourg(found) if _LUXEMBOURG_NEAR.search(near) else ()


def _luxembourg_old(found: Found) -> tuple[Mention, ...]:
    return _luxembourg(found) if _LUXEMBOURG_NEAR.search(found.before(150)) else ()


ROWS: tuple[Row, ...] = (
    Row(
        CitationKind.ECLI,
        "ECLI",
        _ECLI,
        _ecli,
        triggers=(r"<[eEcC](?<!\w.)(?i:cl[il1]|cl|lci|li|ci)\s{0,2}[:;](?=\s{0,2}\w)>",),
        must=("ECLI:NL:HR:2019:1278", "ECLl:NL:HR:2016:2215.", "ECLI:NL:RVS:2001;AD3795", "ECLI:NL:HR:\n2015:1422"),
        must_not=("ECLI:NL:HR:2014:", "ECLI:NL:HR"),
    ),
    Row(
        CitationKind.ECLI,
        "ECLI without prefix",
        _BARE_ECLI,
        _ecli,
        triggers=(r"<[NEC](?<![\w:].)[LUE]:(?=[A-Za-z]{1,9}:\d{4})>",),
        must=("Zie EU:C:2013:105.", "NL:RvS:1984:AH0317"),
        must_not=("EU:C:2013",),
    ),
    Row(
        CitationKind.LJN,
        "LJN",
        _LJN,
        _ljn,
        triggers=("ljn", "elro", r"<[lL](?<!\w.)[jJ][-\s][Nn]>"),
        must=("LJN BQ9251", "LJ-nummer AF3483", "ELRO-nummer AA 9162", "ljn: Ab 3948"),
        must_not=("Het LJN is vervangen door de ECLI.",),
    ),
    Row(
        CitationKind.CASE_REPORT,
        "law report",
        _REPORT,
        _report,
        triggers=(
            rf"<(?=[A-Z])(?<![\w/-])(?:HR\s)?(?:{_JOURNALS})\s{{1,2}}(?=(?:18|19|20)\d\d(?:\s{{0,2}}[,/]|\sn[ro]))>",
        ),
        must=(
            "NJ 1996, 728",
            "BNB 1978/7",
            "V-N 1999/30.17.2",
            "HR NJ 2004, 42",
            "HR 2 mei 1995, NJ 1995 nr. 583",
            "M en R 2009/8",
        ),
        must_not=("Asser 6-IV 2015/248", "B. 8970", "WBV 2013/1", "De AB 1988 nr. 12 is een auto."),
    ),
    Row(
        CitationKind.EHRM_CASE,
        "EHRM, by application number",
        _STRASBOURG,
        _strasbourg,
        triggers=("ehrm", "europees hof voor de rechten"),
        must=("EHRM 28 maart 2000, nr. 22492/93", "EHRM 27 mei 2008, N. t. Verenigd Koninkrijk, nr. 26565/05"),
        must_not=("Het EHRM oordeelde op 28 maart 2000 anders.",),
    ),
    Row(
        CitationKind.EHRM_CASE,
        "EHRM, number alone",
        _STRASBOURG_BARE,
        _applications,
        triggers=("ehrm",),
        must=("Zie EHRM 7 mei 2013, 38711/07, par. 12.", "X. t. Ierland (EHRM, 17331/11)"),
        must_not=("EHRM 7 mei 2013, blz. 12",),
    ),
    Row(
        CitationKind.EHRM_CASE,
        "person against a state, with day and number",
        _AGAINST,
        _against,
        triggers=(r"<\((?=\d{1,2}\s[a-z]{3,9}\s\d{4},\s\d{3,5}/\d\d)>",),
        must=("Jansen tegen Noorwegen (6 september 2018, 2822/16)",),
        must_not=("Hof Arnhem (3 april 2012, 42857/05)", "tegen Pietersen (3 april 2012, 42857/05)"),
    ),
    Row(
        CitationKind.EHRM_CASE,
        "application number",
        _APPLICATION,
        _application,
        triggers=("appl", "klachtn", "klacht n", "verzoekschriftn", "verzoekschrift n", "zaak n", "zaakn", NR_TRIGGER),
        must=("Het EHRM deed uitspraak (application no. 22251/08).",),
        must_not=("zaaknummer 201309595/1/A3",),
    ),
    Row(
        CitationKind.HVJ_CASE,
        "case number of the Hof van Justitie",
        _LUXEMBOURG,
        _luxembourg,
        triggers=(rf"<[CTF](?<![\w/-].)\s?{DASH}\s?(?=\d{{1,4}}/\d\d)>",),
        must=("C-298/16", "C–219/17, over", "C-402/05 P"),
        must_not=("de A-2/3", "C-12"),
    ),
    Row(
        CitationKind.HVJ_CASE,
        "zaak, with case number",
        _LUXEMBOURG_LABELLED,
        _luxembourg,
        triggers=("zaak", "zaken", "gevoegde za"),
        must=("Het arrest in zaak C-465/07.", "gevoegde zaken C-411/10 en C-493/10"),
        must_not=("In zaak 09-843210-19 is geschorst.",),
    ),
    Row(
        CitationKind.HVJ_CASE,
        "case number without dash, near the court",
        _LUXEMBOURG_SPACED,
        _luxembourg_spaced,
        triggers=(r"<[CT](?<![\w/-].)\s(?=\d{1,4}/\d\d(?![\d/]))>",),
        must=("HvJ EU 4 juni 2009, C 243/08", "nr. C 41/90 bij het Hof van Justitie"),
        must_not=("De stoelen C 58/10 en C 68/10 zijn bezet.",),
    ),
    Row(
        CitationKind.HVJ_CASE,
        "zaak, old case number",
        _LUXEMBOURG_OLD,
        _luxembourg_old,
        triggers=("zaak", "zaken"),
        must=("HvJ 5 februari 1963, zaak 26/62 (Van Gend & Loos)",),
        must_not=("In zaak 26/62 van de gemeente",),
    ),
)
