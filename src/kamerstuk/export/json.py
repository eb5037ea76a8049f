"""JSON, exact in both directions (docs/output-format.md)."""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

import cattrs
from attrs import evolve, fields
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from kamerstuk import model as m
from kamerstuk.errors import JSONFormatError
from kamerstuk.export import pointers
from kamerstuk.export.pieces import Out, write_joined
from kamerstuk.version import __version__

INDENT = 2
"""Spaces for each depth in a file."""

TYPES: dict[str, type] = {
    "section": m.Section,
    "paragraph": m.Paragraph,
    "list": m.ListBlock,
    "list-item": m.ListItem,
    "table": m.Table,
    "row": m.Row,
    "cell": m.Cell,
    "figure": m.Figure,
    "quote": m.Quote,
    "footnote": m.Footnote,
    "citation": m.Citation,
}
"""Name in the `type` member of a node to its class."""


CONTENT: dict[str, type] = {
    "motie": m.Motie,
    "amendement": m.Amendement,
    "wetsvoorstel": m.Wetsvoorstel,
    "memorie-van-toelichting": m.MemorieVanToelichting,
    "vragen-en-antwoorden": m.VragenEnAntwoorden,
    "debat": m.Debat,
    "verslag": m.Verslag,
    "brief": m.Brief,
    "advies": m.Advies,
}
"""Name in the `type` member of `content` to its class."""

_VIEWS = ("content", "toezeggingen")
"""Members of a paper that point at nodes of others."""


def dumps(stuk: m.Kamerstuk, *, indent: int | None = None) -> str:
    """Return one paper as a JSON object; non-ASCII characters stay as they are."""
    return "".join(pieces(stuk, indent=indent))


def write(stuk: m.Kamerstuk, out: Out) -> None:
    """Write one paper as a file: an indented JSON object."""
    write_joined(out, pieces(stuk, indent=INDENT), "")


def write_all(papers: Iterable[m.Kamerstuk], out: Out) -> None:
    """Write papers as one array, each as it comes."""
    before = "[\n"
    for stuk in papers:
        out.write(before)
        for piece in pieces(stuk, indent=INDENT):
            out.write(piece)
        before = ",\n"
    out.write("\n]\n" if before == ",\n" else "[]\n")


def to_dict(value: Any) -> Any:
    """Return a paper or any node as plain dicts, lists, strings and numbers."""
    if isinstance(value, m.Kamerstuk):
        return dict(_members(value))
    return _CONVERTER.unstructure(value)


def pieces(stuk: m.Kamerstuk, *, indent: int | None = None) -> Iterator[str]:
    """Yield the JSON object in pieces: one for each field, and one for each section, note and reference."""
    line, between = ("", ", ") if indent is None else (f"\n{' ' * indent}", ",")
    before = f"{{{line}"
    for name, member in _values(stuk):
        yield f'{before}"{name}": '
        if isinstance(member, tuple) and member:
            yield from _array(member, indent, line)
        else:
            yield _dumped(member, indent, line)
        before = f"{between}{line}"
    yield "}" if indent is None else "\n}"


def _array(items: tuple[Any, ...], indent: int | None, line: str) -> Iterator[str]:
    deeper = line and f"{line}{' ' * (indent or 0)}"
    before = f"[{deeper}"
    for item in items:
        yield f"{before}{_dumped(item, indent, deeper)}"
        before = f",{deeper or ' '}"
    yield f"{line}]"


def _dumped(value: Any, indent: int | None, line: str) -> str:
    """Write one value; `line` is the line end with the depth that it stands at."""
    text = json.dumps(_CONVERTER.unstructure(value), ensure_ascii=False, indent=indent)
    return text.replace("\n", line) if line else text  # a line end inside a string is written as \\n


def _members(stuk: m.Kamerstuk) -> Iterator[tuple[str, Any]]:
    return ((name, _CONVERTER.unstructure(value)) for name, value in _values(stuk))


def _values(stuk: m.Kamerstuk) -> Iterator[tuple[str, Any]]:
    """Yield the members of the object in order; the parts of `content` with pointers for nodes."""
    yield "schema_version", stuk.schema_version
    yield "kamerstuk_version", __version__
    for attribute in fields(m.Kamerstuk):
        if attribute.name in _VIEWS:
            yield attribute.name, pointers.pointed(_CONVERTER.unstructure(getattr(stuk, attribute.name)), stuk)
        elif attribute.name != "schema_version":
            yield attribute.name, getattr(stuk, attribute.name)


def loads(text: str | bytes) -> m.Kamerstuk:
    """Read what `dumps` wrote; raises `JSONFormatError` that names the place."""
    try:
        data = json.loads(text)
    except ValueError as error:
        raise JSONFormatError("$", f"not JSON ({error})") from None
    except RecursionError:
        raise JSONFormatError("$", "nested too deep") from None
    if not isinstance(data, dict) or "schema_version" not in data:
        raise JSONFormatError("$", "an object with schema_version was expected")
    if str(data["schema_version"]).split(".")[0] != m.SCHEMA_VERSION.split(".")[0]:
        raise JSONFormatError("$.schema_version", f"version {data['schema_version']} is not {m.SCHEMA_VERSION}")
    views = {name: data.pop(name) for name in _VIEWS if name in data}
    stuk: m.Kamerstuk = _structured(data, m.Kamerstuk, "$")
    if place := pointers.astray(stuk):
        raise JSONFormatError(f"{place}.text", "not the text of its span")
    for name, kind in (("content", m.Content | None), ("toezeggingen", tuple[m.Toezegging, ...])):
        if views.get(name):
            stuk = evolve(stuk, **{name: _structured(_followed(views[name], stuk, name), kind, f"$.{name}")})
    return stuk


def _structured(data: Any, kind: Any, where: str) -> Any:
    try:
        return _CONVERTER.structure(data, kind)
    except (KeyError, TypeError, ValueError) as error:  # of a hook of ours, right at the top
        raise JSONFormatError(where, f"unreadable ({error})") from None
    except cattrs.BaseValidationError as error:
        told = next(iter(cattrs.transform_error(error, path=where)), "unreadable")
        problem, at, place = told.rpartition(" @ ")
        raise JSONFormatError(*((place, problem) if at else (where, told))) from None


def _followed(value: Any, stuk: m.Kamerstuk, name: str) -> Any:
    try:
        return pointers.followed(value, stuk)
    except (KeyError, TypeError) as error:
        raise JSONFormatError(f"$.{name}", f"a pointer leads to no node ({error})") from None


def _strict(accepted: tuple[type, ...]) -> Callable[[Any, type], Any]:
    """Return a hook that takes what JSON has for a simple type and no more: `null` is no text."""

    def structure(value: Any, cls: type) -> Any:
        if type(value) not in accepted:
            raise TypeError(f"{cls.__name__} expected, {type(value).__name__} found")
        return cls(value)

    return structure


def _converter() -> cattrs.Converter:
    converter = cattrs.Converter()
    for simple, accepted in ((str, (str,)), (int, (int,)), (float, (int, float)), (bool, (bool,))):
        converter.register_structure_hook(simple, _strict(accepted))
    converter.register_unstructure_hook(m.Span, lambda span: [span.start, span.end])
    converter.register_structure_hook(m.Span, lambda value, _: m.Span(*value))
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, lambda value, _: date.fromisoformat(value))
    converter.register_unstructure_hook(m.Evidence, lambda evidence: {name: str(who) for name, who in evidence.items()})
    converter.register_unstructure_hook(m.Dates, lambda dates: {label: day.isoformat() for label, day in dates.items()})
    converter.register_structure_hook_func(
        lambda cls: cls == m.Block, lambda value, _: converter.structure(value, TYPES[value["type"]])
    )
    converter.register_structure_hook_func(
        lambda cls: cls == m.Content | None, lambda value, _: converter.structure(value, _content_class(value))
    )
    names = {cls: name for name, cls in (*TYPES.items(), *CONTENT.items())}

    def write_node(cls: type) -> Callable[[Any], dict[str, Any]]:
        write: Callable[[Any], dict[str, Any]] = make_dict_unstructure_fn(cls, converter)
        return lambda value: {"type": names[cls], **write(value)}

    converter.register_unstructure_hook_factory(lambda cls: cls in names, write_node)
    _register_parts(converter)
    return converter


def _content_class(value: Any) -> type:
    if not isinstance(value, dict) or value.get("type") not in CONTENT:
        raise ValueError("an object with the type of a kind was expected")
    return CONTENT[value["type"]]


def _register_parts(converter: cattrs.Converter) -> None:
    """Let parts keep their nodes as they are: `pointers` writes and reads them."""
    as_is = override(unstruct_hook=lambda value: value, struct_hook=lambda value, _: value)
    hidden = override(omit=True)

    def is_part(cls: Any) -> bool:
        return isinstance(cls, type) and issubclass(cls, m.Part)

    def named(cls: type) -> dict[str, Any]:
        return {field.name: as_is for field in fields(cls) if field.name in m.NODE_FIELDS}

    converter.register_unstructure_hook_factory(
        is_part, lambda cls: make_dict_unstructure_fn(cls, converter, whole=hidden, **named(cls))
    )
    whole = override(omit=False, struct_hook=lambda value, _: value)
    converter.register_structure_hook_factory(
        is_part, lambda cls: make_dict_structure_fn(cls, converter, whole=whole, **named(cls))
    )


_CONVERTER = _converter()
