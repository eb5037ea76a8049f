"""Sphinx configuration."""

from kamerstuk.version import __version__

project = "kamerstuk"
author = "The kamerstuk developers"
version = release = __version__
extensions = ["myst_parser", "sphinx.ext.autodoc"]
html_theme = "furo"
exclude_patterns = ["_build"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "description"
