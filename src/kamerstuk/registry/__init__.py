"""Registries: which official ids exist, and which existing ids come close to one that does not.

A registry holds a list of ids in a form that answers in microseconds. Build a file from the publisher's list once::

    build_registry(Path("official-ids.txt.xz"), Path("ids.sqlite"))

and ask it as often as you like::

    with open_registry("ids.sqlite") as registry:
        registry.exists("kst-33852-3")        # False
        registry.candidates("kst-33852-3")    # ("kst-33852-3-n1",)

The ids of the parliamentary series and the gazettes up to February 2025 travel in the package: `PACKAGE`, which is
asked where nothing else is named. Nothing here knows of citations: these ask through the protocol `Registry`, which
anything may satisfy.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeAlias

from kamerstuk.registry.compact import PACKAGE, PackageRegistry
from kamerstuk.registry.lookup import MemoryRegistry, Registry
from kamerstuk.registry.sqlite import SQLiteRegistry, build_registry, open_registry

RegistryLike: TypeAlias = Registry | str | os.PathLike[str] | None
"""What names a registry: one that is open, the path of a file, or None for no check at all."""


@contextmanager
def opened(registry: RegistryLike) -> Iterator[Registry | None]:
    """Give the registry that is meant; a file is closed at the end. Raises `RegistryError` for a file that is none."""
    if isinstance(registry, str | os.PathLike):
        with open_registry(registry) as known:
            yield known
    else:
        yield registry


__all__ = [
    "PACKAGE",
    "MemoryRegistry",
    "PackageRegistry",
    "Registry",
    "RegistryLike",
    "SQLiteRegistry",
    "build_registry",
    "open_registry",
    "opened",
]
