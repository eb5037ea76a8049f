"""The documentation is executed: examples in README and docs give what they show, the schema is the model's."""

import doctest
import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import kamerstuk
from kamerstuk.cli import COMMANDS, main
from kamerstuk.export.schema import json_schema

REPOSITORY = Path(__file__).resolve().parents[1]
PAGES = sorted([REPOSITORY / "README.md", *(REPOSITORY / "docs").glob("*.md")])
FIXTURES = sorted(
    path for path in (REPOSITORY / "fixtures").iterdir() if path.suffix in (".xml", ".html", ".txt", ".pdf")
)


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_python_examples_give_what_they_show(page, reader):
    result = doctest.testfile(str(page), module_relative=False, encoding="utf-8", optionflags=doctest.ELLIPSIS)
    assert result.failed == 0


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_python_without_a_prompt_runs(page, monkeypatch):
    """What a reader copies into a file of his own; in a process of its own, since it may register what is global."""
    for block in re.findall(r"^```python\n(.*?)^```$", page.read_text(encoding="utf-8"), re.M | re.S):
        if ">>>" not in block:
            subprocess.run([sys.executable, "-c", block], cwd=REPOSITORY, check=True)


_COMMAND = re.compile(r"\$ (?:.* && )?(?:\S*python3? -m )?kamerstuk (.*)")


def consoles(page: Path) -> list[tuple[str, str]]:
    """Return the commands of our program that a page shows, each with what it prints."""
    found: list[tuple[str, str]] = []
    for block in re.findall(r"^```console\n(.*?)^```$", page.read_text(encoding="utf-8"), re.M | re.S):
        for shown in re.split(r"^(?=\$ )", block, flags=re.M):
            command, _, printed = shown.partition("\n")
            if ours := _COMMAND.fullmatch(command):
                found.append((ours[1], printed))
    return found


def pattern(shown: str) -> str:
    """Return the expression for a shown output: "…" alone is any lines, in a line anything."""
    lines = (re.escape(line).replace("…", ".*") for line in shown.splitlines(keepends=True))
    return "".join(r"(?:.*\n)*" if line.strip("\\\n") == ".*" else line for line in lines)


@pytest.fixture
def reader(tmp_path, monkeypatch):
    """A folder such as a reader has, who may write files there; with the list that cli.md speaks of."""
    (tmp_path / "ids.txt").write_text("kst-36999-3\nkst-36999-12\nkst-29362-341\n")
    shutil.copytree(REPOSITORY / "fixtures", tmp_path / "fixtures")  # a copy: what is shown may fail to spare an input
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_commands_print_what_the_page_shows(page, capfdbinary, reader):
    for command, shown in consoles(page):
        code = main(shlex.split(command))
        printed = b"".join(capfdbinary.readouterr()).decode("utf-8")
        assert re.fullmatch(pattern(shown), printed), f"{command}\n{printed}"
        assert code == 0 or "kamerstuk: " in shown


@pytest.mark.parametrize(
    ("shown", "printed", "same"),
    [
        ("a\nb\n", "a\nb\n", True),
        ("a\n", "a\nb\n", False),
        ("a\n…\n", "a\nb\nc\n", True),
        ("a\n…\n", "a\n", True),
        ("a\n…\nc\n", "a\nb\nd\n", False),
        ("a … c\n", "a bb c\n", True),
        ("a … c\n", "a b\nc\n", False),
        ("a.c\n", "abc\n", False),
    ],
)
def test_an_ellipsis_stands_for_what_a_page_leaves_out(shown, printed, same):
    assert bool(re.fullmatch(pattern(shown), printed)) is same


def test_readme_shows_the_demo():
    assert consoles(REPOSITORY / "README.md")


def test_command_line_page_shows_what_is_run():
    assert len(consoles(REPOSITORY / "docs" / "cli.md")) >= len(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS, ids=[command.words for command in COMMANDS])
def test_command_line_page_names_every_option_and_no_other(command):
    page = (REPOSITORY / "docs" / "cli.md").read_text(encoding="utf-8")
    block = page.partition("```text\n")[2].partition("```")[0]
    (line,) = re.findall(rf"^kamerstuk {command.words}(?= |$)(.*)$", block, re.M)
    for argument in command.arguments:
        value = "|".join(argument.settings.get("choices", ())) or argument.settings.get("metavar", "")
        option = argument.names[0] if argument.names[0].startswith("-") else ""
        assert f"{option} {value}".strip() in line
    named = set(re.findall(r"(?<![\w-])--?\w+", line))
    assert named == {argument.names[0] for argument in command.arguments if argument.names[0].startswith("-")}


def test_the_options_on_the_page_are_those_that_help_shows(capsys):
    for command in COMMANDS:
        assert main([*command.words.split(), "--help"]) == 0
        told = capsys.readouterr().out
        for argument in command.arguments:
            shown = (
                argument.names
                if argument.names[0].startswith("-")
                else [argument.settings.get("metavar") or argument.settings["choices"][0]]
            )
            assert all(name in told for name in shown)


def test_committed_schema_is_the_schema_of_the_model():
    committed = json.loads((REPOSITORY / "docs" / "kamerstuk.schema.json").read_text(encoding="utf-8"))
    assert committed == json_schema()


@pytest.mark.parametrize(
    "fixture", [path for path in FIXTURES if "metadata" not in path.name], ids=lambda path: path.name
)
def test_output_of_every_fixture_is_valid_by_the_schema(fixture):
    schema = json_schema()
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(json.loads(kamerstuk.parse(fixture).to_json()))
