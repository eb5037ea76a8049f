"""What every value of the model needs: a place in the text, and a way to tell what went wrong."""

from attrs import frozen

from kamerstuk.terms import Severity

SCHEMA_VERSION = "1.1.0"
"""Version of the JSON form: a new field is a minor."""

BBox = tuple[float, float, float, float]
"""x0, top, x1, bottom in points from the top left of the page's crop box."""


@frozen
class Span:
    """A half-open range of code points."""

    start: int
    """First code point, e.g. ``120``."""
    end: int
    """One past the last code point, e.g. ``164``."""


NOWHERE = Span(0, 0)
"""The span of what has no place in the text."""


@frozen
class Diagnostic:
    """Something repaired, doubted or lost: nothing happens in silence."""

    code: str
    """Stable name in kebab case, e.g. ``"header-mismatch"``."""
    severity: Severity
    """How much it matters."""
    message: str
    """One English sentence for a person."""
    span: Span | None = None
    """Where in `Kamerstuk.text`, if anywhere."""
