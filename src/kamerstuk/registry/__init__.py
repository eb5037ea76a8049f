"""Registries: which official ids exist, and which existing ids come close to one that does not.

A registry holds a list of ids in a form that answers in microseconds. Build a file from the publisher's list once::

    build_registry(Path("official-ids.txt.xz"), Path("ids.sqlite"))

and ask it as often as you like::

    with open_registry("ids.sqlite") as registry:
        registry.exists("kst-33852-3")        # False
        registry.candidates("kst-33852-3")    # ("kst-33852-3-n1",)

Nothing here knows of citations: these ask through the protocol `Registry`, which anything may satisfy.
"""

from kamerstuk.registry.lookup import MemoryRegistry, Registry
from kamerstuk.registry.sqlite import SQLiteRegistry, build_registry, open_registry

__all__ = ["MemoryRegistry", "Registry", "SQLiteRegistry", "build_registry", "open_registry"]
