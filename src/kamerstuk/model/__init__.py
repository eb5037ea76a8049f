"""The frozen values that a parse returns: one paper, its header, sections, notes and citations.

Every offset in this package counts code points of `Kamerstuk.text`; spans are half open. A node that bears
text satisfies ``stuk.text[node.span.start:node.span.end] == node.text``.
"""

from attrs import has

from kamerstuk.model.base import SCHEMA_VERSION as SCHEMA_VERSION, BBox as BBox, Diagnostic as Diagnostic, Span as Span
from kamerstuk.model.citation import Citation as Citation, Pinpoint as Pinpoint, Target as Target
from kamerstuk.model.content import (
    NODE_FIELDS as NODE_FIELDS,
    Advies as Advies,
    Amendement as Amendement,
    Article as Article,
    ArticleNote as ArticleNote,
    Brief as Brief,
    Change as Change,
    Clause as Clause,
    Content as Content,
    Contribution as Contribution,
    Debat as Debat,
    Letter as Letter,
    Lid as Lid,
    MemorieVanToelichting as MemorieVanToelichting,
    Motie as Motie,
    Pair as Pair,
    Part as Part,
    Person as Person,
    TabledMotion as TabledMotion,
    Toezegging as Toezegging,
    Turn as Turn,
    Unanswered as Unanswered,
    Verslag as Verslag,
    Vote as Vote,
    VragenEnAntwoorden as VragenEnAntwoorden,
    Wetsvoorstel as Wetsvoorstel,
)
from kamerstuk.model.header import (
    Dates as Dates,
    Dossier as Dossier,
    Evidence as Evidence,
    Header as Header,
    Signature as Signature,
)
from kamerstuk.model.nodes import (
    Block as Block,
    Cell as Cell,
    Figure as Figure,
    Footnote as Footnote,
    ListBlock as ListBlock,
    ListItem as ListItem,
    Node as Node,
    Paragraph as Paragraph,
    Quote as Quote,
    Row as Row,
    Section as Section,
    Table as Table,
)
from kamerstuk.model.paper import Kamerstuk as Kamerstuk, Source as Source
from kamerstuk.reprs import one_line
from kamerstuk.terms import (
    CitationKind as CitationKind,
    Kamer as Kamer,
    Publicatie as Publicatie,
    SectionKind as SectionKind,
    Severity as Severity,
    Soort as Soort,
    Status as Status,
    Witness as Witness,
)

for _value in [value for value in globals().values() if isinstance(value, type) and has(value)]:
    _value.__repr__ = one_line  # type: ignore[method-assign]
