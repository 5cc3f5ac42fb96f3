"""`bulletin doctor`: what this machine has and lacks, with the line that mends it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from enum import StrEnum
from typing import Annotated

import typer

from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.desk.doctor import Finding, State, examine
from bulletin_cli.desk.records import as_json

MACHINE_LACKS = 3
STYLES = {State.OK: "green", State.MISSING: "bold red", State.ABSENT: "yellow"}
LONGEST = 72


class DoctorFormat(StrEnum):
    """How findings are printed."""

    TEXT = "text"
    JSON = "json"


def doctor(
    context: typer.Context,
    *,
    report: Annotated[DoctorFormat, typer.Option("--format", help="How to print it.")] = DoctorFormat.TEXT,
) -> None:
    """Say what this machine lacks, and the line that mends it."""
    terminal: Terminal = context.obj
    findings = examine(terminal.folder)
    lacking = [finding for finding in findings if finding.state is State.MISSING]
    if report is DoctorFormat.JSON:
        record = {"version": 1, "ok": not lacking, "findings": [asdict(finding) for finding in findings]}
        terminal.say(as_json(record).rstrip())
    else:
        _print(terminal, findings, lacking)
    if lacking:
        raise typer.Exit(MACHINE_LACKS)


def _print(terminal: Terminal, findings: Sequence[Finding], lacking: Sequence[Finding]) -> None:
    width = max(len(finding.name) for finding in findings if len(finding.name) < LONGEST // 2)
    kind = ""
    for finding in findings:
        shown = finding.kind if finding.kind != kind else ""
        kind = finding.kind
        _line(terminal, f"{shown:11}  ", finding.state, f"  {finding.name:{width}}  {_found(finding)}")
    if not lacking:
        terminal.say("nothing is missing")


def _line(terminal: Terminal, before: str, state: State, after: str) -> None:
    if terminal.lively and state is State.OK:
        width = terminal.console().width
        after = _start_of(after, width - len(before) - 7) if width >= LONGEST else after
    terminal.paint((before, "dim"), (f"{state:7}", STYLES[state]), (after.rstrip(), ""), hang=len(before) + 9)


def _start_of(text: str, width: int) -> str:
    return text if len(text) <= width else text[: max(width - 1, 0)] + "…"


def _found(finding: Finding) -> str:
    found = _start_of(finding.found, LONGEST)
    mend = f"to mend it: {finding.mend}" if finding.mend else ""
    return "; ".join(part for part in (found, mend) if part)
