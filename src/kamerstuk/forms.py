"""Printed forms of the head of a paper, each read in one place."""

import re

from attrs import frozen

_LABEL = re.compile(r"\b(?:nrs?|nos?|nummers?)\s?\.?\s*", re.I)
_JOINT = re.compile(r"(?P<other>[A-Z]{1,3})\s?/\s?(?=[Nn])")
_REPRINT = re.compile(r"\(?herdruk\)?\s?\d?", re.I)
_REMARK = re.compile(r"\s*\((?P<remark>[^()]{3,40})\)?\s*$")


@frozen
class NumberLine:
    """The line with the number of a paper in its dossier, taken apart."""

    number: str
    """``"2535"``, ``"C"``, ``"188a"``; ``"1-2"`` of "Nrs. 1-2"; empty where the line holds none."""
    joint: str | None = None
    """The number that the other chamber gives the same paper: ``"F"`` of "F/ Nr. 81"."""
    reprint: bool = False
    """Whether the line says "herdruk"."""
    remark: str | None = None
    """What else stands behind the number in brackets: ``"GECORRIGEERD"``."""


def read_number_line(text: str) -> NumberLine:
    """Read "Nr. 2535", "C", "Nrs. 1-2", "F/ Nr. 81", "Nr. 81 HERDRUK", "30 (GECORRIGEERD)"."""
    joint = _JOINT.match(text)
    rest = text[joint.end() :] if joint else text
    reprint = _REPRINT.search(rest) is not None
    rest = _REPRINT.sub("", rest)
    remark = _REMARK.search(rest)
    if remark:
        rest = rest[: remark.start()]
    number = _LABEL.sub("", rest).strip(" .()")
    return NumberLine(number, joint["other"] if joint else None, reprint, remark["remark"] if remark else None)
