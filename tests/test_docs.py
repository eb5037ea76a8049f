"""The documentation is executed: examples in README and docs give what they show, the schema is the model's."""

import doctest
import json
import shlex
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import kamerstuk
from kamerstuk.cli import build_parser, main
from kamerstuk.export.schema import json_schema

REPOSITORY = Path(__file__).resolve().parents[1]
PAGES = sorted([REPOSITORY / "README.md", *(REPOSITORY / "docs").glob("*.md")])
FIXTURES = sorted(
    path for path in (REPOSITORY / "fixtures").iterdir() if path.suffix in (".xml", ".html", ".txt", ".pdf")
)


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_python_examples_give_what_they_show(page, monkeypatch):
    monkeypatch.chdir(REPOSITORY)
    result = doctest.testfile(str(page), module_relative=False, encoding="utf-8", optionflags=doctest.ELLIPSIS)
    assert result.failed == 0


def consoles(page: Path) -> list[tuple[str, str]]:
    """Return the commands of our program that a page shows, each with its output."""
    found = []
    for block in page.read_text(encoding="utf-8").split("```console\n")[1:]:
        command, _, shown = block.split("```", 1)[0].partition("\n")
        words = command.rpartition("kamerstuk ")
        if words[1] and shown.strip():
            found.append((words[2], shown))
    return found


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_commands_print_what_the_page_shows(page, capfdbinary, monkeypatch):
    monkeypatch.chdir(REPOSITORY)
    for command, shown in consoles(page):
        assert main(shlex.split(command)) == 0
        printed = capfdbinary.readouterr().out.decode("utf-8")
        assert printed.startswith(shown[: -len("…\n")]) if shown.endswith("…\n") else printed == shown


def test_readme_shows_the_demo():
    assert consoles(REPOSITORY / "README.md")


def test_command_line_page_names_every_option():
    page = (REPOSITORY / "docs" / "cli.md").read_text(encoding="utf-8")
    for command in build_parser()._subparsers._group_actions[0].choices:  # type: ignore[union-attr]
        assert f"kamerstuk {command}" in page


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
