"""Patterns that are compiled when they are first used: of the grammar's 190 a paper needs about twenty."""

import re
from typing import Any, cast

_METHODS = ("match", "search", "fullmatch", "finditer", "findall", "sub", "split")


class _Pattern:
    """Stands for a compiled pattern; becomes as fast as one with its first use."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        """Compile: only asked for what is not there yet."""
        if name.startswith("__"):  # asked by copy and pickle, which need no compiling
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that compiles itself when it is first used; `flags` as for `re.compile`."""
    return cast(re.Pattern[str], _Pattern(source, flags))
