"""References in Dutch parliamentary texts: find them, resolve them, mark them.

The grammar is a table of rows (`grammar.ROWS`), one for each form of citation. `find` reads a text in one pass and
returns mentions, `find_in` the passages of a paper; `resolve` turns mentions into citations; `find_citations` does
both.
"""

from kamerstuk.citations.annotate import annotate
from kamerstuk.citations.document import Resolver, find_citations, find_in
from kamerstuk.citations.finder import find
from kamerstuk.citations.mention import Mention
from kamerstuk.citations.resolver import STEPS, Answer, Scope, Step, resolve
from kamerstuk.citations.row import Row
from kamerstuk.context import Context
from kamerstuk.model import Citation, CitationKind, Pinpoint, Status, Target

__all__ = [
    "STEPS",
    "Answer",
    "Citation",
    "CitationKind",
    "Context",
    "Mention",
    "Pinpoint",
    "Resolver",
    "Row",
    "Scope",
    "Status",
    "Step",
    "Target",
    "annotate",
    "find",
    "find_citations",
    "find_in",
    "resolve",
]
