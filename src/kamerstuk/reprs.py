"""What a value of the model looks like in a traceback or at the prompt: one line, whatever it holds."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any

from attrs import fields, has

WIDTH = 120
"""Longest line, in characters."""
_TEXT = 40


def one_line(value: Any) -> str:
    """Name the class and what is not empty or usual in it: text cut short, counts for what it holds many of."""
    shown = (
        _shown(field.name, getattr(value, field.name), field.default) for field in fields(type(value)) if field.repr
    )
    name = type(value).__name__
    return f"{name}({cut(', '.join(part for part in shown if part), WIDTH - len(name) - len('()'))})"


def cut(text: str, width: int = _TEXT) -> str:
    """Shorten a text to a width, ending in "…" where something is left out."""
    return text if len(text) <= width else f"{text[: width - 1]}…"


def _shown(name: str, value: Any, usual: Any) -> str:
    if value is None or value == usual or value in ((), {}):
        return ""
    if _is_many(value):
        return f"{len(value)} {name}"
    if {"start", "end"} <= set(getattr(value, "__slots__", ())):
        return f"{name}={value.start}:{value.end}"
    if has(type(value)):  # a paper is known by its title, whatever else its header says
        titel = getattr(value, "titel", None)
        return f"titel={cut(titel)!r}" if titel else ""
    if isinstance(value, Enum | date):  # before text: our enums are text too
        return f"{name}={value}"
    return f"{name}={(cut(value) if isinstance(value, str) else value)!r}"


def _is_many(value: Any) -> bool:
    """Tell a collection from a place on the page, which is a tuple of numbers."""
    return isinstance(value, Mapping) or (isinstance(value, tuple) and not isinstance(value[0], float))
