"""Which paper refers to which: the network of a database, or of papers, for Gephi and other programs."""

import csv
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from attrs import asdict, fields, frozen

from kamerstuk.errors import IdentifierError
from kamerstuk.export.pieces import Out
from kamerstuk.identifiers import KstId

Reference = tuple[str, str, str]
"""Paper, id that it refers to, and place: head, body or note."""

LEVELS = ("paper", "dossier")
"""What a node may be."""

_PAPER = re.compile(r"(?:kst|ah|kv|h|nds|blg)-|dossier/|\d{4}[DZ]\d", re.A)

REFERENCES = """
SELECT t.paper, t.id, c.place FROM targets t JOIN citations c ON c.paper = t.paper AND c.n = t.citation
WHERE t.id IS NOT NULL AND NOT c.own
"""
"""Asks a database for what `graph_of` takes."""


@frozen
class Edge:
    """References from one node to another."""

    source: str
    """E.g. ``"kst-36999-12"``."""
    target: str
    """E.g. ``"kst-36999-3"``."""
    count: int
    """How many."""
    places: str
    """Where they stand, with how many: ``"body 2, note 1"``."""
    in_corpus: bool
    """Whether the target is among the papers."""


@frozen
class Top:
    """One of the nodes that are referred to most."""

    id: str
    """E.g. ``"kst-36999-3"``."""
    sources: int
    """How many nodes refer to it."""
    count: int
    """How many references."""
    in_corpus: bool
    """Whether it is among the papers."""


@frozen
class Graph:
    """A network of references between papers, or between dossiers."""

    nodes: Mapping[str, bool]
    """Each node, in order, with whether it is among the papers."""
    edges: tuple[Edge, ...]
    """By source and target."""

    def top(self, number: int) -> tuple[Top, ...]:
        """Return the nodes to which most others refer."""
        sources = Counter(edge.target for edge in self.edges)
        counts: Counter[str] = Counter()
        for edge in self.edges:
            counts[edge.target] += edge.count
        ranked = sorted(sources, key=lambda id: (-sources[id], -counts[id], id))
        return tuple(Top(id, sources[id], counts[id], self.nodes[id]) for id in ranked[:number])


def graph_of(papers: Iterable[str], references: Iterable[Reference], *, level: str = "paper") -> Graph:
    """Return the network of papers, by id; references of a node to itself are left out, and so are laws and gazettes.

    On the level of dossiers a paper that has none stands for itself. Raises `ValueError` for another level.
    """
    if level not in LEVELS:
        raise ValueError(f"no level {level!r}; give paper or dossier")
    node = _dossier if level == "dossier" else str
    inside = {node(paper) for paper in papers}
    places: dict[tuple[str, str], Counter[str]] = {}
    for source, target, place in references:
        ends = node(source), node(target)
        if ends[0] != ends[1] and _PAPER.match(target):
            places.setdefault(ends, Counter())[place] += 1
    edges = tuple(
        Edge(
            *ends,
            sum(found.values()),
            ", ".join(f"{place} {n}" for place, n in sorted(found.items())),
            ends[1] in inside,
        )
        for ends, found in sorted(places.items())
    )
    ids = inside.union(*places)
    return Graph({id: id in inside for id in sorted(ids)}, edges)


def _dossier(id: str) -> str:
    try:
        paper = KstId.parse(id)
    except IdentifierError:
        return id
    return "dossier/" + "-".join(filter(None, (paper.dossier, paper.toevoeging)))


# ---------------------------------------------------------------------------------------------------------- writers


def write_gexf(graph: Graph, out: Out) -> None:
    """Write GEXF 1.2, which Gephi opens."""
    from xml.sax.saxutils import quoteattr  # brings half of the network library with it: only where it is used

    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n')
    out.write('<graph defaultedgetype="directed">\n<attributes class="node"><attribute id="0" title="in_corpus" ')
    out.write(
        'type="boolean"/></attributes>\n<attributes class="edge"><attribute id="1" title="places" type="string"/>'
    )
    out.write("</attributes>\n<nodes>\n")
    for id, inside in graph.nodes.items():
        name = quoteattr(id)
        out.write(
            f'<node id={name} label={name}><attvalues><attvalue for="0" value="{_bool(inside)}"/></attvalues></node>\n'
        )
    out.write("</nodes>\n<edges>\n")
    for n, edge in enumerate(graph.edges):
        out.write(
            f'<edge id="{n}" source={quoteattr(edge.source)} target={quoteattr(edge.target)} weight="{edge.count}">'
        )
        out.write(f'<attvalues><attvalue for="1" value={quoteattr(edge.places)}/></attvalues></edge>\n')
    out.write("</edges>\n</graph>\n</gexf>\n")


def write_graphml(graph: Graph, out: Out) -> None:
    """Write GraphML, which igraph, networkx and Cytoscape open."""
    from xml.sax.saxutils import quoteattr  # brings half of the network library with it: only where it is used

    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n')
    for key, holder, kind in (
        ("in_corpus", "node", "boolean"),
        ("weight", "edge", "int"),
        ("places", "edge", "string"),
    ):
        out.write(f'<key id="{key}" for="{holder}" attr.name="{key}" attr.type="{kind}"/>\n')
    out.write('<graph edgedefault="directed">\n')
    for id, inside in graph.nodes.items():
        out.write(f'<node id={quoteattr(id)}><data key="in_corpus">{_bool(inside)}</data></node>\n')
    for edge in graph.edges:
        out.write(f"<edge source={quoteattr(edge.source)} target={quoteattr(edge.target)}>")
        out.write(f'<data key="weight">{edge.count}</data><data key="places">{edge.places}</data></edge>\n')
    out.write("</graph>\n</graphml>\n")


def _bool(value: bool) -> str:
    return "true" if value else "false"


def write_csv(rows: Iterable[Edge | Top], out: Out) -> None:
    """Write a row for each edge, or each of the top, headed by the names of the fields."""
    table = csv.writer(out, lineterminator="\n")
    for n, row in enumerate(rows):
        if n == 0:
            table.writerow(field.name for field in fields(type(row)))
        table.writerow(asdict(row).values())


def write_jsonl(rows: Iterable[Edge | Top], out: Out) -> None:
    """Write a JSON object for each edge, or each of the top."""
    for row in rows:
        out.write(json.dumps(asdict(row), ensure_ascii=False) + "\n")


def write_top(rows: Iterable[Top], out: Out) -> None:
    """Write the top in columns for a person."""
    for line in _lines(rows):
        out.write(line)


def _lines(rows: Iterable[Top]) -> Iterator[str]:
    for row in rows:
        yield f"{row.sources:6} {row.id:28}{'' if row.in_corpus else ' (not among the papers)'}".rstrip() + "\n"


FORMATS: Mapping[str, Callable[[Graph, Out], None]] = {
    "gexf": write_gexf,
    "graphml": write_graphml,
    "csv": lambda graph, out: write_csv(graph.edges, out),
    "jsonl": lambda graph, out: write_jsonl(graph.edges, out),
}
"""Name on the command line to what writes a network."""
