"""`--format json`, to the letter of what is promised."""

from __future__ import annotations

import json
from pathlib import Path

from bulletin_cli.cli.reports.json import report
from cli.reports.findings import EVERY, PATH, diagnostic, findings

HERE = Path("/elsewhere")


def printed(*own) -> str:
    return "\n".join(report(own, HERE))


def test_one_value_with_these_fields_in_this_order():
    assert json.loads(printed(findings(diagnostic()))) == {
        "version": 1,
        "diagnostics": [
            {
                "code": "TYP003",
                "name": "mixed-quotes",
                "severity": "warning",
                "path": PATH,
                "line": 4,
                "column": 9,
                "end_line": 4,
                "end_column": 10,
                "message": "a straight quotation mark",
                "hint": "write “",
                "fixable": True,
            }
        ],
        "summary": {"files": 3, "errors": 0, "warnings": 1, "infos": 0},
    }
    keys = list(json.loads(printed(findings(*EVERY)))["diagnostics"][2])
    assert keys == [
        "code", "name", "severity", "path", "line", "column", "end_line", "end_column", "message", "hint", "fixable",
    ]  # fmt: skip


def test_nothing_found_is_a_value_too():
    none = {"version": 1, "diagnostics": [], "summary": {"files": 3, "errors": 0, "warnings": 0, "infos": 0}}
    assert json.loads(printed(findings())) == none
    assert json.loads(printed())["summary"]["files"] == 0


def test_letters_stay_letters_and_a_finding_is_a_line():
    said = printed(findings(*EVERY))
    assert "write “" in said
    assert len(said.splitlines()) == 2 + len(EVERY)


def test_of_several_publications_each_finding_says_which():
    two = (findings(diagnostic()), findings(diagnostic(), root=Path("/elsewhere/barge")))
    assert [row["publication"] for row in json.loads(printed(*two))["diagnostics"]] == [
        "/press/ferry",
        "barge",
    ]
