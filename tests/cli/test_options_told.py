"""The pages tell every option that a command takes, and none that it does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from bulletin_cli.cli.app import app_for
from bulletin_cli.cli.house import COMMANDS

PAPERS = Path(__file__).parents[2] / "docs"
NAMED = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
TOP: Any = typer.main.get_command(app_for(["--help"]))


def options(command: Any) -> Iterator[str]:
    yield from (name for one in command.params if one.param_type_name == "option" for name in one.opts)
    for inner in getattr(command, "commands", {}).values():
        yield from options(inner)


def section(page: str, head: str) -> str:
    text = (PAPERS / page).read_text(encoding="utf-8")
    return text.partition(f"\n## {head}\n")[2].partition("\n## ")[0]


def rows(command: str) -> str:
    """What the page of commands says of one: its rows in the table of all, and its own section."""
    page = (PAPERS / "commands.md").read_text(encoding="utf-8")
    table = [line for line in page.splitlines() if line.startswith(f"| `bulletin {command} ")]
    return "\n".join([*table, section("commands.md", command)])


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_of_a_command_is_told(command):
    told = rows(command)
    assert [name for name in options(TOP.commands[command]) if name not in told] == []


def test_the_options_of_all_commands_are_told():
    told = section("commands.md", "Everywhere")
    assert [name for one in TOP.params for name in one.opts if name not in told] == []


def test_the_page_of_lint_tells_all_of_its_options_and_no_others():
    told = set(NAMED.findall(section("lint.md", "Options")))
    assert told == set(options(TOP.commands["lint"]))


@pytest.mark.parametrize(
    "page", ["commands.md", "lint.md", "batch.md", "pre-commit.md", "editors.md", "copyfit.md"]
)
def test_no_page_tells_an_option_that_no_command_takes(page):
    told = set(NAMED.findall((PAPERS / page).read_text(encoding="utf-8")))
    assert told - {*options(TOP), "--help", "--slect"} == set()
