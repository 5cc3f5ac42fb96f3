"""A publication's `lint` settings: what is wrong with them is told, whatever they turn off."""

from __future__ import annotations

from pathlib import Path

import pytest

from bulletin_cli.desk.linting_findings import Wishes
from bulletin_cli.desk.linting_paths import Target
from bulletin_cli.desk.linting_run import lint_targets
from bulletin_cli.rules.registry import rules_by_code
from bulletin_cli.rules.words.lists import data_lines
from cli.papers import HOUSE, bulletin, publication
from cli.slips import write


def told(root: Path, **wishes: tuple[str, ...]) -> list[str]:
    """Each finding as `line CODE message`."""
    (found,) = lint_targets([Target(root, whole=True)], Wishes(jobs=1, **wishes)).findings
    return [f"{one.span.line} {one.code} {one.message}" for one in found.diagnostics]


def settings(tmp_path: Path, lint: str) -> Path:
    root = publication(tmp_path)
    write(root, f"{HOUSE}lint: {lint}\n", Path("bulletin.yaml"))
    return root


@pytest.mark.parametrize(
    "lint",
    [
        "{select: [QQQ999]}",
        "{select: [TYP003, QQQ999]}",
        "{severity: {QQQ999: error}, select: [TYP]}",
        "{ignore: {QQQ999: never heard of, ALL: nothing is to be told}}",
    ],
)
def test_a_code_that_no_rule_has_is_always_told(tmp_path: Path, lint: str) -> None:
    assert [one.partition(" ")[2] for one in told(settings(tmp_path, lint))] == ["CPY012 no rule QQQ999"]


@pytest.mark.parametrize("lint", ["{select: [TYP]}", "{ignore: {CPY012: we live dangerously, QQQ999: so}}"])
def test_a_family_is_known_and_a_refusal_by_name_holds(tmp_path: Path, lint: str) -> None:
    assert told(settings(tmp_path, lint)) == []


def test_a_code_that_is_kept_for_a_rule_to_come_may_be_named(tmp_path: Path) -> None:
    assert told(settings(tmp_path, "{ignore: {NAM005: no honorifics}, severity: {LOC001: error}}")) == []


def test_no_rule_has_a_code_that_is_kept() -> None:
    kept = {code for line in data_lines("set-aside.txt") for code in line.split()}
    assert kept
    assert not kept & set(rules_by_code())


def test_a_selection_on_the_command_line_is_all_that_is_told(tmp_path: Path) -> None:
    root = settings(tmp_path, "{select: [QQQ999]}")
    assert told(root, select=("TYP003",)) == []


@pytest.mark.parametrize(
    ("lint", "codes"),
    [("{select: [QQQ999]}", ["CPY012"]), ("{ignore: {CPY012: we know, QQQ999: so}}", [])],
)
def test_who_builds_is_told_too(tmp_path: Path, lint: str, codes: list[str]) -> None:
    answer = bulletin("plan", folder=settings(tmp_path, lint))
    assert [one.code for one in answer.faults] == codes
