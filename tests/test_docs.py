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


def test_readme_shows_what_the_demo_command_prints(capfd, monkeypatch):
    monkeypatch.chdir(REPOSITORY)
    text = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    block = next(part for part in text.split("```") if "kamerstuk cite fixtures" in part)
    command = next(line for line in block.splitlines() if "kamerstuk cite fixtures" in line)
    shown = text.split("```text\n", 1)[1].split("```", 1)[0]
    assert main(shlex.split(command.split("kamerstuk ", 1)[1])) == 0
    assert capfd.readouterr().out == shown


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
