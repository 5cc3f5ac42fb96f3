"""`--format junit`: XML that parses whatever the copy says, with counts that add up."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

from bulletin_cli.cli.reports.junit import report
from cli.reports.findings import EVERY, PATH, diagnostic, findings

HERE = Path("/press/ferry")


def parsed(*own) -> ET.Element:
    return ET.fromstring("\n".join(report(own, HERE)).encode())


def test_counts_add_up():
    root = parsed(findings(*EVERY))
    assert root.tag == "testsuites"
    assert (root.get("tests"), root.get("failures")) == ("3", "2")
    suites = root.findall("testsuite")
    assert sum(int(suite.get("tests")) for suite in suites) == len(root.findall(".//testcase")) == 3
    assert sum(int(suite.get("failures")) for suite in suites) == len(root.findall(".//failure")) == 2


def test_a_failure_says_where_and_what():
    (failure,) = parsed(findings(diagnostic())).findall(".//failure")
    assert failure.text == f"{PATH}:4:9 TYP003 a straight quotation mark (write “)"
    assert (failure.get("type"), failure.get("message")) == ("warning", "a straight quotation mark")


def test_infos_pass_with_a_word():
    case = parsed(findings(EVERY[1])).find(".//testcase")
    assert case.find("failure") is None
    assert "SPL001" in case.find("system-out").text


def test_clean_copy_is_one_test_that_passed():
    root = parsed(findings())
    assert [case.get("name") for case in root.iter("testcase")] == ["clean: 3 files"]
    assert root.get("failures") == "0"
