"""Do the tests hold the walls? Small faults are set into the code, one at a time, and the tests must see each.

    python -m pip install -e '.[test,lint]'
    python benchmarks/mutation.py --mutants 300 --seed 1 --jobs 2

First the tests run once under coverage, to know which of them reach which line; then each mutant runs those alone, in
a copy of the source. What survives is listed with its line. A mutant that changes nothing anybody could see is
equivalent: mutation_equivalent.txt keeps those that were read, one a line as they are printed; they do not count.
"""

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "kamerstuk"
EQUIVALENT = Path(__file__).with_name("mutation_equivalent.txt")
TARGETS = (
    "header",
    "headings.py",
    "outline.py",
    "splitter.py",
    "citations/resolver.py",
    "citations/finder.py",
    "citations/definitions.py",
    "citations/grammar",
    "identifiers",
)
SLOW = ("tests/papers", "tests/test_invariants", "tests/test_batch", "tests/test_hostile", "tests/test_corpus")
SWAPS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}


class Mutant(NamedTuple):
    """One fault in one place."""

    path: str
    line: int
    number: int
    """Which of the faults of its file."""
    what: str


class Seeder(ast.NodeTransformer):
    """Counts the places of a module where a fault can stand, and sets the one that is asked for."""

    def __init__(self, wanted: int = -1) -> None:
        """Set fault number `wanted`; none below zero."""
        self.wanted, self.count = wanted, 0
        self.found: list[tuple[int, str]] = []

    def fault(self, node: ast.AST, made: ast.AST) -> ast.AST:
        """Note a place; return the faulty node where it is the one that is wanted."""
        self.found.append((getattr(node, "lineno", 0), f"{ast.unparse(node)}  =>  {ast.unparse(made)}"))
        self.count += 1
        return ast.copy_location(made, node) if self.count - 1 == self.wanted else node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """Only bodies of functions: tables of patterns are held by their own sentences."""
        node.body = [self.visit(statement) for statement in node.body]
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        """Methods only."""
        node.body = [self.visit(item) if isinstance(item, ast.FunctionDef) else item for item in node.body]
        return node

    def visit_Module(self, node: ast.Module) -> ast.AST:
        """Functions and classes only."""
        kinds = (ast.FunctionDef, ast.ClassDef)
        node.body = [self.visit(item) if isinstance(item, kinds) else item for item in node.body]
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        """Another comparison."""
        self.generic_visit(node)
        swapped = SWAPS.get(type(node.ops[0]))
        if swapped is None:
            return node
        return self.fault(node, ast.Compare(node.left, [swapped(), *node.ops[1:]], node.comparators))

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.AST:
        """`and` for `or`."""
        self.generic_visit(node)
        return self.fault(node, ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values))

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        """No `not`."""
        self.generic_visit(node)
        return self.fault(node, node.operand) if isinstance(node.op, ast.Not) else node

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        """The branches change places."""
        self.generic_visit(node)
        return self.fault(node, ast.IfExp(node.test, node.orelse, node.body))

    def visit_Return(self, node: ast.Return) -> ast.AST:
        """Nothing comes back."""
        self.generic_visit(node)
        return node if _is_nothing(node.value) else self.fault(node, ast.Return(ast.Constant(None)))

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        """A number that is one too high, a truth turned round."""
        if isinstance(node.value, bool):
            return self.fault(node, ast.Constant(not node.value))
        return self.fault(node, ast.Constant(node.value + 1)) if isinstance(node.value, int) else node

    def visit_Slice(self, node: ast.Slice) -> ast.AST:
        """All instead of a part."""
        return self.fault(node, ast.Slice(None, None, node.step))

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        """Texts stay: messages are not what is measured."""
        return node


def _is_nothing(value: ast.expr | None) -> bool:
    """Tell what is as empty as None: to return that instead changes nothing for a caller who asks whether it is."""
    if value is None or (isinstance(value, ast.Tuple | ast.List) and not value.elts):
        return True
    return isinstance(value, ast.Constant) and not value.value


def mutants() -> Iterator[Mutant]:
    """Yield every fault that can be set."""
    for target in TARGETS:
        base = PACKAGE / target
        for path in sorted(base.rglob("*.py")) if base.is_dir() else [base]:
            seeder = Seeder()
            seeder.visit(ast.parse(path.read_text("utf-8")))
            name = str(path.relative_to(PACKAGE))
            yield from (Mutant(name, line, number, what) for number, (line, what) in enumerate(seeder.found))


def reaching() -> dict[tuple[str, int], list[str]]:
    """Run all tests once; return the test functions that reach each line of the targets."""
    from coverage import Coverage

    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "reach"
        config = Path(folder) / "rc"
        include = ",".join(f"*/kamerstuk/{target}{'' if target.endswith('.py') else '/*'}" for target in TARGETS)
        config.write_text(f"[run]\ndynamic_context = test_function\ndata_file = {data}\ninclude = {include}\n")
        command = [sys.executable, "-m", "coverage", "run", f"--rcfile={config}", "-m", "pytest", "-q", "-x"]
        subprocess.run(
            [*command, "-q", "-x", "--deselect", "tests/corpus"], cwd=ROOT, env=_environment(None), check=True
        )
        measured = Coverage(data_file=str(data), config_file=str(config)).get_data()
        measured.read()
        reached: dict[tuple[str, int], list[str]] = defaultdict(list)
        for file in measured.measured_files():
            name = file.rpartition("/kamerstuk/")[2]
            for line, contexts in measured.contexts_by_lineno(file).items():
                reached[name, line] = sorted({test for context in contexts if (test := _node_id(context))}, key=_cost)
    return reached


def tests_for(mutant: Mutant, reached: dict[tuple[str, int], list[str]]) -> list[str]:
    """Return the tests that reach the line; for one that runs once and is kept, the fast ones that reach its file."""
    own = reached.get((mutant.path, mutant.line))
    if own:
        return own
    near = {test for (path, _), tests in reached.items() if path == mutant.path for test in tests}
    return sorted(test for test in near if not test.startswith(SLOW))


def _node_id(context: str) -> str | None:
    """Return "tests/test_x.py::test_y" for "tests.test_x.test_y"; None for what runs outside a test."""
    module, _, function = context.rpartition(".")
    file = f"{module.replace('.', '/')}.py"
    return f"{file}::{function}" if function and (ROOT / file).is_file() else None


def _cost(test: str) -> tuple[bool, str]:
    return test.startswith(SLOW), test


def _environment(source: Path | None) -> dict[str, str]:
    own = {"KAMERSTUK_CORPUS": "/nowhere", "PYTHONDONTWRITEBYTECODE": "1", "HYPOTHESIS_PROFILE": "default"}
    return {**os.environ, **own, "PYTHONPATH": str(source or PACKAGE.parent)}


@contextmanager
def _seeded(source: Path, mutant: Mutant) -> Iterator[None]:
    file = source / "kamerstuk" / mutant.path
    before = file.read_text("utf-8")
    tree = Seeder(mutant.number).visit(ast.parse(before))
    file.write_text(ast.unparse(ast.fix_missing_locations(tree)), "utf-8")
    try:
        yield
    finally:
        file.write_text(before, "utf-8")


def survives(mutant: Mutant, tests: list[str], copies: "Queue[Path]") -> bool:
    """Tell whether no test sees the fault."""
    if not tests:
        return True
    source = copies.get()
    try:
        with _seeded(source, mutant):
            command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
            run = subprocess.run(
                command, cwd=ROOT, env=_environment(source), capture_output=True, timeout=300, check=False
            )
        return run.returncode == 0
    except subprocess.TimeoutExpired:
        return False
    finally:
        copies.put(source)


def _name(mutant: Mutant) -> str:
    """What stands in the list of equivalents: no line numbers, which move."""
    return f"{mutant.path}: {mutant.what}"


def main() -> int:
    """Set the faults, print the score and what survived."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--mutants", type=int, default=300)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--jobs", type=int, default=2)
    chosen = options.parse_args()
    known = set(EQUIVALENT.read_text("utf-8").splitlines()) if EQUIVALENT.exists() else set()
    every = list(mutants())
    sample = sorted(random.Random(chosen.seed).sample(every, min(chosen.mutants, len(every))))
    reached = reaching()
    print(f"{len(every)} places, {len(sample)} mutants, {len(reached)} lines reached", flush=True)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(chosen.jobs) as pool:
        copies: Queue[Path] = Queue()
        for number in range(chosen.jobs):
            copies.put(Path(shutil.copytree(PACKAGE.parent, Path(folder) / str(number))))
        alive = pool.map(lambda mutant: survives(mutant, tests_for(mutant, reached), copies), sample)
        left = []
        for mutant, survived in zip(sample, alive, strict=True):
            if survived and _name(mutant) not in known:
                left.append(mutant)
                print(f"survived  {mutant.path}:{mutant.line}  {mutant.what}", flush=True)
    counted = [mutant for mutant in sample if _name(mutant) not in known]
    each, gone = Counter(mutant.path for mutant in counted), Counter(mutant.path for mutant in left)
    for path in sorted(each):
        print(f"{path:40} {each[path] - gone[path]:4} of {each[path]:4} seen")
    print(f"score {1 - len(left) / max(1, len(counted)):.3f} of {len(counted)} (equivalents left out)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
