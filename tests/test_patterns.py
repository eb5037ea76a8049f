"""Patterns that compile themselves when they are first used."""

import re
from importlib import import_module
from pkgutil import iter_modules

import pytest

from kamerstuk.citations import grammar
from kamerstuk.citations.patterns import pattern

MODULES = [import_module(f"kamerstuk.citations.grammar.{module.name}") for module in iter_modules(grammar.__path__)]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_every_pattern_of_the_grammar_compiles(module):
    """A row that no sentence reaches would else keep its slip until a reader meets it."""
    kind = type(pattern("a"))
    lazy = [value for value in vars(module).values() if type(value) is kind]
    for each in lazy:
        assert isinstance(each.pattern, str)


def test_it_reads_as_a_compiled_one():
    lazy, ready = pattern(r"(?P<word>kamer)stuk", re.I), re.compile(r"(?P<word>kamer)stuk", re.I)
    text = "Een Kamerstuk, een kamerstuk"
    assert lazy.search(text).span() == ready.search(text).span()
    assert lazy.match(text, 4)["word"] == "Kamer"
    assert [m.start() for m in lazy.finditer(text)] == [m.start() for m in ready.finditer(text)]
    assert dict(lazy.groupindex) == dict(ready.groupindex)


def test_a_slip_is_told_where_it_is_used():
    with pytest.raises(re.error):
        pattern("(").match("a")
