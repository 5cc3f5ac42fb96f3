"""`--format github`: workflow commands that show findings beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from bulletin_cli.cli.reports.shown import each
from bulletin_cli.desk.linting_findings import Findings
from bulletin_cli.model.diagnostic import Diagnostic, Severity

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def report(findings: Sequence[Findings], here: Path) -> Iterator[str]:  # noqa: ARG001 - all formats are called alike
    """A command a finding; paths are seen from where the program runs, as GitHub wants them."""
    for path, diagnostic in each(findings, Path.cwd()):
        yield _command(path, diagnostic)


def _command(path: str, diagnostic: Diagnostic) -> str:
    span = diagnostic.span
    fields = {"file": path, "line": span.line, "endLine": span.end_line}
    if span.line == span.end_line:
        fields |= {"col": span.column, "endColumn": span.end_column}
    fields["title"] = f"{diagnostic.code} {diagnostic.name}"
    told = ",".join(f"{name}={_property(str(value))}" for name, value in fields.items())
    hint = f" ({diagnostic.hint})" if diagnostic.hint else ""
    return f"::{_LEVELS[diagnostic.severity]} {told}::{_data(diagnostic.message + hint)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
