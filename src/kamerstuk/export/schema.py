"""The JSON Schema (2020-12) of the JSON form, made from the model's classes and the docstrings under their fields."""

import ast
import inspect
import types
import typing
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from attrs import fields, has

from kamerstuk import model
from kamerstuk.export.json import CONTENT, TYPES

_NAMES = {cls: name for name, cls in (*TYPES.items(), *CONTENT.items())}
_POINTERS = {"type": "array", "items": {"type": "string", "format": "json-pointer"}}
_SIMPLE: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date"},
    type(None): {"type": "null"},
    model.Span: {
        "type": "array",
        "items": {"type": "integer", "minimum": 0},
        "minItems": 2,
        "maxItems": 2,
        "description": "Half-open range of code points of the text: [start, end].",
    },
}


def json_schema() -> dict[str, Any]:
    """Return the schema of what `to_json` writes."""
    definitions: dict[str, Any] = {}
    root = _object(model.Kamerstuk, definitions)
    root["properties"] = {"kamerstuk_version": {"type": "string"}, **root["properties"]}
    root["required"] = ["kamerstuk_version", *root["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "kamerstuk",
        **root,
        "$defs": dict(sorted(definitions.items())),
    }


def _object(cls: type, definitions: dict[str, Any]) -> dict[str, Any]:
    hints = typing.get_type_hints(cls)
    told = _field_docs(cls)
    properties: dict[str, Any] = {"type": {"const": _NAMES[cls]}} if cls in _NAMES else {}
    for attribute in fields(cls):
        if not attribute.repr:  # what a value carries for its methods is not written
            continue
        pointers = attribute.name in model.NODE_FIELDS and issubclass(cls, model.Part)
        schema = _POINTERS if pointers else _schema(hints[attribute.name], definitions)
        properties[attribute.name] = {**schema, "description": told[attribute.name]}
    return {
        "type": "object",
        "description": inspect.getdoc(cls) or "",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _schema(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if hint in _SIMPLE:
        return dict(_SIMPLE[hint])
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return {"anyOf": [_schema(argument, definitions) for argument in arguments]}
    if origin is tuple:
        if arguments[-1] is Ellipsis:
            return {"type": "array", "items": _schema(arguments[0], definitions)}
        return {"type": "array", "prefixItems": [_schema(item, definitions) for item in arguments], "items": False}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": _schema(arguments[1], definitions)}
    if isinstance(hint, type):
        return _of_class(hint, definitions)
    raise TypeError(f"no schema for {hint!r}")


def _of_class(cls: type, definitions: dict[str, Any]) -> dict[str, Any]:
    if issubclass(cls, StrEnum):
        return {"enum": [member.value for member in cls]}
    if not has(cls):
        raise TypeError(f"no schema for {cls!r}")
    if cls.__name__ not in definitions:
        definitions[cls.__name__] = {}  # a class may contain itself
        definitions[cls.__name__] = _object(cls, definitions)
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _field_docs(cls: type) -> dict[str, str]:
    """Return the docstring under each field of a class and of those that it extends."""
    return {name: doc for base in reversed(cls.__mro__) if has(base) for name, doc in _own_field_docs(base).items()}


def _own_field_docs(cls: type) -> dict[str, str]:
    (node,) = ast.parse(inspect.getsource(cls)).body
    assert isinstance(node, ast.ClassDef)
    told = {}
    for field, doc in zip(node.body, node.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(doc, ast.Expr):
            told[field.target.id] = str(ast.literal_eval(doc.value))
    return told
