"""`--format github`: workflow commands, one a finding, that nothing in the copy can break."""

from __future__ import annotations

from pathlib import Path

from bulletin_cli.cli.reports.github import report
from bulletin_cli.model.diagnostic import Severity
from cli.reports.findings import EVERY, NASTY, diagnostic, findings


def printed(*diagnostics, root: Path) -> list[str]:
    return list(report([findings(*diagnostics, root=root)], Path("/elsewhere")))


def test_a_command_a_finding_with_its_place(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert printed(diagnostic(), root=tmp_path / "ferry") == [
        (
            "::warning file=ferry/issues/2010-12/articles/the ferry.md,line=4,endLine=4,col=9,endColumn=10,"
            "title=TYP003 mixed-quotes::a straight quotation mark (write “)"
        )
    ]


def test_severities(tmp_path):
    kinds = [diagnostic(severity=severity) for severity in Severity]
    said = [line.split(" ")[0] for line in printed(*kinds, root=tmp_path)]
    assert said == ["::error", "::warning", "::notice"]


def test_signs_of_the_format_are_written_another_way(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (line,) = printed(NASTY, root=tmp_path)
    assert "\n" not in line
    assert line.startswith("::error file=issues/1/a%2Cb%3Ac%25.md,line=2,endLine=3,title=")
    assert "::100 %25 <b>" in line
    assert "%0D%0A:: &" in line


def test_as_many_lines_as_findings(tmp_path):
    assert len(printed(*EVERY, root=tmp_path)) == len(EVERY)
    assert printed(root=tmp_path) == []
