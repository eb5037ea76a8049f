"""Pages of officielebekendmakingen.nl: a paper inside one of three page generations.

W1 is the bare XHTML of bulk deliveries, W2 the site of about 2009 to 2020, W3 the site since then. The inside of a
page comes from stylesheet 1.0 or 1.1 and does not depend on the generation.
"""

from __future__ import annotations

from lxml import etree

from . import metadata
from .html_body import legacy, modern
from .html_chrome import WRAPPERS
from .model import Paper
from .serialize import page


def render(paper: Paper, wrapper: str = "w1", dialect: str = "") -> bytes:
    """A page; `wrapper` is w1, w2 or w3, `dialect` 1.0 or 1.1 (by default the one the paper was made with)."""
    dialect = dialect or ("1.0" if metadata.old(paper) else "1.1")
    if dialect == "1.0":
        paper = metadata.aged(paper)
        inner = legacy(paper)
    else:
        inner = modern(paper, "p" if wrapper == "w2" else "h")
    return WRAPPERS[wrapper](paper, inside(inner), contents(inner)).encode("utf-8")


def inside(text: etree._Element) -> str:
    """The lines between the tags of `div#broodtekst`."""
    return "\n".join(page(child, 3) for child in text)


def contents(text: etree._Element) -> list[tuple[str, str]]:
    """Anchor and words of each heading that the page lists in its table of contents."""
    rows = []
    for made in text.iter("h2", "h3"):
        kind = made.get("class", "")
        if "divisiekop" in kind or "artikel_kop" in kind or "bijlage_kop" in kind:
            key = made.find("a")
            words = "".join(made.itertext()).strip()
            rows.append((key.get("id", "") if key is not None else "", words))
    return rows
