"""`--format sarif`: what the standard (SARIF 2.1.0) requires of a log, held by hand."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import unquote

from bulletin_cli.cli.reports.sarif import report
from cli.reports.findings import EVERY, NASTY, PATH, diagnostic, findings

FIELDS = {
    "log": ({"version", "runs"}, {"$schema"}),
    "run": ({"tool"}, {"columnKind", "results"}),
    "driver": ({"name"}, {"version", "rules"}),
    "rule": ({"id"}, {"name", "shortDescription", "fullDescription", "defaultConfiguration", "help"}),
    "result": (
        {"message"},
        {"ruleId", "ruleIndex", "level", "locations", "relatedLocations", "partialFingerprints", "fixes"},
    ),
    "location": (set(), {"id", "physicalLocation"}),
    "fix": ({"artifactChanges"}, {"description"}),
    "change": ({"artifactLocation", "replacements"}, set()),
    "replacement": ({"deletedRegion"}, {"insertedContent"}),
}
"""What each object must have, and what else it may have (sections 3.13 to 3.57 of the standard)."""


def log_of(*diagnostics, root: Path = Path("/press/ferry")) -> dict:
    return json.loads("\n".join(report([findings(*diagnostics, root=root)], Path("/elsewhere"))))


def check(kind: str, value: dict) -> None:
    must, may = FIELDS[kind]
    assert must <= value.keys() <= must | may, (kind, value.keys())


def locations(result: dict) -> list[dict]:
    return [*result["locations"], *result.get("relatedLocations", [])]


def test_every_object_has_what_it_must_and_nothing_else():
    log = log_of(*EVERY)
    check("log", log)
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    check("run", run)
    check("driver", run["tool"]["driver"])
    assert run["columnKind"] == "unicodeCodePoints"
    for rule in run["tool"]["driver"]["rules"]:
        check("rule", rule)
        assert rule["defaultConfiguration"]["level"] in {"error", "warning", "note"}
        assert all(rule[field]["text"] for field in ("shortDescription", "fullDescription", "help"))
    for result in run["results"]:
        check("result", result)
        assert result["message"]["text"]
        assert result["level"] in {"error", "warning", "note"}


def test_places_count_from_one_and_addresses_are_uris():
    for result in log_of(*EVERY)["runs"][0]["results"]:
        for location in locations(result):
            check("location", location)
            region = location["physicalLocation"]["region"]
            assert all(region[name] >= 1 for name in ("startLine", "startColumn", "endLine", "endColumn"))
            uri = location["physicalLocation"]["artifactLocation"]["uri"]
            assert uri.isascii()
            assert not set(" <>\\^`{|}") & set(uri)


def test_addresses_are_relative_to_where_the_program_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (result,) = log_of(diagnostic(), root=tmp_path / "ferry")["runs"][0]["results"]
    artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": "ferry/issues/2010-12/articles/the%20ferry.md", "uriBaseId": "SRCROOT"}
    (result,) = log_of(NASTY, root=Path("/press/ferry"))["runs"][0]["results"]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert unquote(uri) == "file:///press/ferry/issues/1/a,b:c%.md"


def test_every_result_points_at_its_rule():
    run = log_of(*EVERY)["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted({one.code for one in EVERY})
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_a_fix_is_a_slice_and_what_stands_there_instead():
    (result,) = log_of(diagnostic())["runs"][0]["results"]
    (fix,) = result["fixes"]
    check("fix", fix)
    (change,) = fix["artifactChanges"]
    check("change", change)
    assert change["artifactLocation"]["uri"].endswith("the%20ferry.md")
    (replacement,) = change["replacements"]
    check("replacement", replacement)
    assert replacement == {
        "deletedRegion": {"charOffset": 32, "charLength": 1},
        "insertedContent": {"text": "“"},
    }


def test_a_slip_is_known_again_when_its_line_moves():
    marks = [log_of(diagnostic())["runs"][0]["results"][0]["partialFingerprints"]]
    other = findings(diagnostic(span=type(diagnostic().span)(PATH, 5, 9, 5, 10)))
    text = other.sources[PATH].text.replace("---\nHe", "---\n\nHe")
    moved = type(other)(other.root, other.diagnostics, 1, {PATH: type(other.sources[PATH])(PATH, text)})
    marks.append(
        json.loads("\n".join(report([moved], Path("/"))))["runs"][0]["results"][0]["partialFingerprints"]
    )
    assert marks[0] == marks[1]


def test_nothing_found_is_a_run_without_results():
    run = log_of()["runs"][0]
    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])
