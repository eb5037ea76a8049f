"""Drawn lines by height."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from kamerstuk.tokenizer.layout import measures as m
from kamerstuk.tokenizer.layout.page import Rule

if TYPE_CHECKING:
    from kamerstuk.tokenizer.layout.lines import Line

NEAR = 2.0
"""Points within which lines are drawn for one edge."""


class Level(NamedTuple):
    """All level rules at one height."""

    y: float
    """Height."""
    spans: tuple[tuple[float, float], ...]
    """Left and right ends, as drawn."""

    @property
    def x0(self) -> float:
        """Leftmost end."""
        return min(span[0] for span in self.spans)

    @property
    def x1(self) -> float:
        """Rightmost end."""
        return max(span[1] for span in self.spans)

    def covers(self, left: float, right: float) -> bool:
        """Whether a rule runs under most of a column."""
        common = sum(max(0.0, min(x1, right) - max(x0, left)) for x0, x1 in self.spans)
        return common >= m.RULE_COVERS * (right - left)


def levels_of(rules: Iterable[Rule], least: float) -> list[Level]:
    """Level rules by height; those shorter than `least` in all are left out."""
    found: list[Level] = []
    for rule in sorted({r for r in rules if r.horizontal}, key=lambda r: (r.top + r.bottom, r.x0)):
        y = (rule.top + rule.bottom) / 2
        if found and y - found[-1].y <= NEAR:
            found[-1] = Level(found[-1].y, (*found[-1].spans, (rule.x0, rule.x1)))
        else:
            found.append(Level(y, ((rule.x0, rule.x1),)))
    return [level for level in found if level.x1 - level.x0 >= least]


def underlines(rule: Rule, line: "Line") -> bool:
    """Whether a rule is drawn right under a part of a line, as links are underlined."""
    ends = m.UNDERLINE_ENDS * line.size
    return _is_right_under(rule, line) and rule.x0 >= line.x0 - ends and rule.x1 <= line.x1 + ends


def underlined_by(rules: Iterable[Rule], line: "Line") -> bool:
    """Whether one of the rules runs right under the whole line."""
    ends = m.UNDERLINE_ENDS * line.size
    most = m.UNDERLINE_LONGER * (line.x1 - line.x0) + line.size
    return any(
        _is_right_under(rule, line)
        and rule.x0 <= line.x0 + ends
        and rule.x1 >= line.x1 - ends
        and rule.x1 - rule.x0 <= most
        for rule in rules
    )


def _is_right_under(rule: Rule, line: "Line") -> bool:
    low, high = line.base - m.UNDERLINE_ABOVE * line.size, line.base + m.UNDERLINE_BELOW * line.size
    return rule.horizontal and low <= rule.top <= high
