"""HTML: a page that stands by itself, an element for pages of one's own, and what a notebook shows."""

from kamerstuk.export.html.page import dumps, fragment, notebook, style, write

__all__ = ["dumps", "fragment", "notebook", "style", "write"]
