"""`bulletin explain` and `bulletin rules`."""

from __future__ import annotations

import io
import json

import pytest
from rich.console import Console

from bulletin_cli.cli import explain as command
from bulletin_cli.cli import rules as table
from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.rules.registry import LOOKS, all_rules, find_rule
from cli.papers import bulletin


@pytest.mark.parametrize("asked", ["TYP003", "typ003", "mixed-quotes", "Mixed_Quotes"])
def test_a_rule_by_code_or_name(tmp_path, asked):
    answer = bulletin("explain", asked, folder=tmp_path)
    assert answer.code == 0
    assert answer.out.startswith("# TYP003 mixed-quotes\n")
    assert answer.out.index("## Fails") < answer.out.index("## Passes")
    assert "\x1b" not in answer.out


def test_a_miss_says_what_is_near(tmp_path):
    answer = bulletin("explain", "mixt-quotes", folder=tmp_path)
    assert (answer.code, answer.err) == (2, "bulletin: no rule mixt-quotes (did you mean TYP003?)\n")
    assert (
        bulletin("explain", "zzz", folder=tmp_path).err
        == "bulletin: no rule zzz (bulletin rules lists them all)\n"
    )


def test_what_begins_many_codes_is_near_to_none(tmp_path):
    said = bulletin("explain", "typ", folder=tmp_path).err
    assert said == "bulletin: no rule typ (bulletin rules lists them all)\n"


@pytest.mark.parametrize("typed", ["typ3", "TYP-003", "TYP03"])
def test_a_code_without_its_noughts_is_told_with_them(tmp_path, typed):
    answer = bulletin("explain", typed, folder=tmp_path)
    assert answer.err == f"bulletin: no rule {typed} (did you mean TYP003?)\n"


def test_on_a_terminal_every_page_can_be_drawn(monkeypatch):
    out = io.StringIO()
    console = Console(file=out, width=70, force_terminal=True)
    monkeypatch.setattr(Terminal, "console", lambda _self: console)
    for rule in all_rules():
        command._draw(Terminal(), rule)
    said = out.getvalue()
    assert all(rule.name in said for rule in all_rules())
    assert "mended by --fix" in said


@pytest.mark.parametrize("width", [40, 80, 200])
def test_on_a_terminal_of_any_width_the_table_names_each_rule(monkeypatch, width):
    out = io.StringIO()
    console = Console(file=out, width=width, force_terminal=True, color_system=None)
    monkeypatch.setattr(Terminal, "console", lambda _self: console)
    table._draw(Terminal())
    lines = out.getvalue().splitlines()
    assert {rule.code for rule in all_rules()} <= {line[:6] for line in lines}
    assert all(len(line) <= width for line in lines)
    assert width < 80 or len(lines) == len(all_rules()) + 1


def test_the_table_has_a_line_a_rule(tmp_path):
    lines = bulletin("rules", folder=tmp_path).out.splitlines()
    assert lines[0].split() == ["code", "name", "severity", "fix", "default", "what", "is", "wrong"]
    assert [line.split()[0] for line in lines[1:]] == [rule.code for rule in all_rules()]


def test_the_table_as_json(tmp_path):
    record = json.loads(bulletin("rules", "--format", "json", folder=tmp_path).out)
    assert record["version"] == 1
    by_code = {rule["code"]: rule for rule in record["rules"]}
    assert by_code["TYP003"] == {
        "code": "TYP003",
        "name": "mixed-quotes",
        "title": "Straight and curly quotation marks are mixed",
        "severity": "warning",
        "fixable": True,
        "safe": True,
        "default": True,
    }


def test_what_a_file_declares_is_what_its_module_says():
    for rule in all_rules():
        module = find_rule(rule.name).module
        assert rule.severity is getattr(module, "SEVERITY", rule.severity)
        assert rule.default is getattr(module, "DEFAULT", True), rule.code
        assert rule.found_by == getattr(module, "FOUND_BY", ""), rule.code
        looks = tuple(what for what in LOOKS if hasattr(module, f"check_{what}"))
        assert rule.looks_at == looks, rule.code
        assert looks or rule.found_by, rule.code
