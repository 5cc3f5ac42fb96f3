"""`--format json`: for other programs; paths are relative to the publication."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bulletin_cli.cli.reports.shown import path_from
from bulletin_cli.desk.linting_findings import Findings, tally
from bulletin_cli.model.diagnostic import Diagnostic


def report(findings: Sequence[Findings], here: Path) -> Iterator[str]:
    """One JSON value, a finding a line; of several publications each finding says which is its own."""
    yield '{"version": 1, "diagnostics": ['
    several = len(findings) > 1
    rows = (
        _row(diagnostic, publication=path_from(here, one.root, "") if several else None)
        for one in findings
        for diagnostic in one.diagnostics
    )
    before = ""
    for row in rows:
        if before:
            yield f"  {before},"
        before = json.dumps(row, ensure_ascii=False)
    if before:
        yield f"  {before}"
    counts = tally(findings)
    summary = {
        "files": counts.files,
        "errors": counts.errors,
        "warnings": counts.warnings,
        "infos": counts.infos,
    }
    yield f'], "summary": {json.dumps(summary)}}}'


def _row(diagnostic: Diagnostic, *, publication: str | None) -> dict[str, Any]:
    span = diagnostic.span
    own = {} if publication is None else {"publication": publication}
    return {
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": str(diagnostic.severity),
        **own,
        "path": span.path,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        "fixable": diagnostic.fix is not None,
    }
