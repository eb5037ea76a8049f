"""The XML dialects ``handeling`` and ``vraagdoc``: Handelingen and written questions of about 1995 to 2010.

Names of their elements are known from the tools of others; no real paper was seen, so how they nest is a guess in every
rule here and `UNSEEN` tells the reader. What has another meaning than we think is read as text all the same.
"""

from typing import TYPE_CHECKING

from kamerstuk.tokenizer import kamerwrk, publicatie
from kamerstuk.tokenizer.walk import Dialect, Roles, Walk, block, children, container, held, inline, line, paragraph
from kamerstuk.tokenizer.xml_inline import names
from kamerstuk.tokens import Kind

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

UNSEEN = (
    "dialect-unseen",
    "XML of a kind of which no real paper could be tested: nothing is lost, but look whether headings, speakers, "
    "questions and answers are what they should be.",
)
"""Code and message of the repair that comes with both dialects."""


def _spoken(element: "Element", out: Walk) -> None:
    """Walk ``spreker`` and ``voorz``: who speaks, then what is said; a chair without a name of its own is a line."""
    if any(names(child)[0] in ("wie", "al") for child in element):
        with out.container(Kind.DIVISION, role="speech"):
            out.each(element, block, {"wie": publicatie.speaker})
    else:
        paragraph(element, out)


def _titled(role: str) -> "Roles":
    return {"omschr": line(Kind.TITLE, role)}


def _part(role: str, division: str) -> Roles:
    """What stands in a set of questions or of answers."""
    item = container(Kind.DIVISION, division, {"nr": publicatie.question_number, "nummer": publicatie.question_number})
    return held(_titled(role), {"vraag": item, "antw": item, "antwoord": item})


def _questions(element: "Element", out: Walk) -> None:
    out.each(element, block, _part("vraag", "question"))
    out.flush()


def _answers(element: "Element", out: Walk) -> None:
    out.each(element, block, _part("antwoord", "answer"))
    out.flush()


def _production(element: "Element", out: Walk) -> None:
    inline(element, out)
    out.flush(Kind.SERIES, role=names(element)[0])


_HANDELING: Roles = {
    "spreker": _spoken,
    "voorz": _spoken,
    "actie": paragraph,
    "itemnaam": line(Kind.TITLE),
    "itemkop": line(Kind.HEADING),
    "motienm": line(Kind.HEADING),
    "draad": _production,
    "volgnr": _production,
    "motie": container(Kind.DIVISION, "motion"),
}
HANDELING = Dialect(
    "handeling",
    names,
    held(kamerwrk.DIALECT.blocks, _HANDELING),
    kamerwrk.DIALECT.inlines,
    kamerwrk.DIALECT.breaks.union(_HANDELING, ("item",)),
    kamerwrk.DIALECT.lines,
)
_VRAAGDOC: Roles = {
    "vragen": _questions,
    "reactie": _answers,
    "vraagnummer": _production,
    "omschr": line(Kind.TITLE, "vraag"),
    "toelicht": children,
}
VRAAGDOC = Dialect(
    "vraagdoc",
    names,
    held(kamerwrk.DIALECT.blocks, _VRAAGDOC),
    kamerwrk.DIALECT.inlines,
    kamerwrk.DIALECT.breaks.union(_VRAAGDOC, ("antw",)),
    kamerwrk.DIALECT.lines,
)
DIALECTS = {dialect.name: dialect for dialect in (HANDELING, VRAAGDOC)}
"""By the name of the root element."""
