"""Parties from a table of members, for papers that print none: a motion names its submitters by surname alone."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from attrs import evolve, fields, frozen, has

from kamerstuk.kinds.persons import person
from kamerstuk.model import NODE_FIELDS, Kamerstuk, Part, Person


@frozen
class Member:
    """One row of a table of members: somebody's party in a time."""

    name: str
    """As papers print it: ``"Van der Plas"``, ``"Inge van Dijk"``."""
    party: str
    """``"BBB"``."""
    start: date | None = None
    """First day; None where it is open."""
    end: date | None = None
    """Last day; None where it is open."""


def read_members(source: Path | str | Iterable[Mapping[str, str]]) -> tuple[Member, ...]:
    """Read a CSV file, or rows, with the columns name, party, from and to (dates ISO 8601, or empty).

    Raises `ValueError` that names a row without name or party, or with a date that is none.
    """
    if isinstance(source, str | Path):
        with open(source, encoding="utf-8-sig", newline="") as file:
            return read_members(list(csv.DictReader(file)))
    return tuple(_member(number, row) for number, row in enumerate(source, 1))


def _member(number: int, row: Mapping[str, str]) -> Member:
    if not row.get("name") or not row.get("party"):
        raise ValueError(f"row {number} of the members: name and party are needed")
    try:
        start, end = (date.fromisoformat(row[key]) if row.get(key) else None for key in ("from", "to"))
    except ValueError:
        raise ValueError(f"row {number} of the members: dates must be like 2023-12-06") from None
    return Member(row["name"], row["party"], start, end)


def with_parties(stuk: Kamerstuk, members: Sequence[Member]) -> Kamerstuk:
    """Return the paper with the party of each person of its content whom exactly one party claims on its date."""
    by_name: dict[str, list[Member]] = {}
    for member in members:
        for key in {_key(member.name), _key(person(member.name).surname)}:
            by_name.setdefault(key, []).append(member)
    return evolve(stuk, content=_filled(stuk.content, by_name, stuk.header.datum))


def _key(name: str) -> str:
    return " ".join(name.lower().replace("’", "'").replace("‘", "'").split())


def _filled(value: Any, by_name: Mapping[str, list[Member]], day: date | None) -> Any:
    if isinstance(value, tuple):
        return tuple(_filled(member, by_name, day) for member in value)
    if isinstance(value, Person):
        return _with_party(value, by_name, day)
    if not has(type(value)):
        return value
    skipped = (*NODE_FIELDS, "span", "whole") if isinstance(value, Part) else ("span",)
    inner = [field.name for field in fields(type(value)) if field.name not in skipped]
    return evolve(value, **{name: _filled(getattr(value, name), by_name, day) for name in inner})


def _with_party(who: Person, by_name: Mapping[str, list[Member]], day: date | None) -> Person:
    if who.party:
        return who
    printed = _key(who.printed.removesuffix("c.s.").strip())
    found = by_name.get(printed) or by_name.get(_key(who.surname), [])
    parties = {member.party for member in found if _sits(member, day)}
    return evolve(who, party=parties.pop(), evidence="members") if len(parties) == 1 else who


def _sits(member: Member, day: date | None) -> bool:
    if day is None:
        return True
    return (member.start is None or member.start <= day) and (member.end is None or day <= member.end)
