"""Title lines: told by capitals or by the words of a kind of paper, and parted from a date line behind them."""

import re

from kamerstuk.forms import ADDRESSEE
from kamerstuk.forms.dates import DAY, LABELS
from kamerstuk.tokenizer.head.state import HeadSoFar, names_kind, shouted
from kamerstuk.tokens import Kind, Token

_WITH_DATE = re.compile(
    rf"(?P<title>\S.{{3,600}}?[\w.)’'1²³]),?\s(?P<date>[([]?(?:{LABELS})\b.{{0,120}}?(?i:{DAY}).{{0,3}}|(?i:{DAY})\.?)",
    re.S,
)
_WITH_ADDRESSEE = re.compile(r"(?P<title>[A-ZÀ-Ý0-9][^a-z]{10,200}?[.,]?)\s(?P<rest>Aan d[ea][nr]?\s.{5,160})", re.S)
_ROYAL = re.compile(r"W[IJ]{1,2}J?\s[A-Z]")  # "WIJ JULIANA, BIJ DE GRATIE GODS": the text of a bill begins
_OPEN_END = re.compile(
    r".*(?:\b(?:EN|VAN|DE|HET|VOOR|MET|IN|OP|DEN|DER|OF|TOT|ONDER|NR\.|AAN|OVER|TEN|TER|TOESTAND)|[,-])", re.S
)
_OPENS_ON = re.compile(r"(?:EN|VAN|TER|TOT|VOOR|MET|C\.S\.|OVER|INZAKE|NAAR)\b")
_LONGEST, _LONGEST_LIST = 700, 4000  # a title can list all bills that a report is about
_PROSE = 160  # signs: a longer line in small letters is a sentence


def title(line: Token, head: HeadSoFar) -> list[Token] | None:
    """The title of the paper: in capitals behind the number, or words that name a kind, which may stand before it."""
    text = line.text
    if Kind.TITLE in head.seen or not _can_be_title(text):
        return None
    if Kind.NUMBER in head.seen:
        return title_tokens(line) if shouted(without_date(text)) or opens_kind(text) else None
    if (head.last.kind is Kind.DOSSIER and head.last.text) or "own" in head.roles:
        return title_tokens(line) if opens_kind(text) else None
    if head.seen & {Kind.SERIES, Kind.DOSSIER} and names_kind(text) and shouted(without_date(text)[:30]):
        return title_tokens(line)
    return None


def _can_be_title(text: str) -> bool:
    return not _ROYAL.match(text) and len(text) <= (_LONGEST_LIST if opens_kind(text) else _LONGEST)


def opens_kind(text: str) -> bool:
    """Tell whether a line is a title that names a kind: its first word in capitals, or no sentence."""
    first = text.split(maxsplit=1)[0].strip(".,:")
    whole = len(text) <= _PROSE and (text[-1] not in ".:;" or shouted(text) or text.endswith("c.s."))
    return names_kind(text) and ((len(first) > 3 and first.isupper()) or (whole and text[:1].isupper()))


def without_date(text: str) -> str:
    """Return a title line without the date line that a scanner put behind it."""
    match = _WITH_DATE.fullmatch(text)
    return match["title"] if match else text


def title_tokens(line: Token) -> list[Token]:
    """Return a title, and the date line or addressee that a scanner put behind it."""
    match = _WITH_DATE.fullmatch(line.text)
    if match:
        name = line._replace(kind=Kind.TITLE, text=match["title"].strip())
        return [name, Token(Kind.DATELINE, match["date"], place=line.place)]
    match = _WITH_ADDRESSEE.fullmatch(line.text)
    if match:
        name = line._replace(kind=Kind.TITLE, text=match["title"].strip())
        return [name, Token(Kind.PARAGRAPH, match["rest"], place=line.place, role="letter")]
    return [line._replace(kind=Kind.TITLE)]


def title_goes_on(line: Token, head: HeadSoFar) -> list[Token] | None:
    """A further line of the title, in capitals."""
    if head.last.kind is not Kind.TITLE or head.last.role or not shouted(without_date(line.text)):
        return None
    if _ROYAL.match(line.text) or names_kind(line.text):
        return None
    addressed = any(map(ADDRESSEE.read, head.ahead(1)))
    if not (head.wrapped or addressed) and not _OPEN_END.fullmatch(head.last.text) and not _OPENS_ON.match(line.text):
        return None
    first, *rest = title_tokens(line)
    head.extend_last(Kind.TITLE, first.text)
    return rest
