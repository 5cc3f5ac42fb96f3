"""Findings as JSON values and back: what the cache keeps and what processes hand each other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bulletin_cli.model.diagnostic import Diagnostic, Edit, Fix, Severity
from bulletin_cli.model.place import Place, Span

Row = list[Any]
StoryRecord = tuple[str, list[Row], list[Row]]
"""The digest of what was read (empty where no rule has looked at the story), findings, silences."""

_SEVERITIES = {str(severity): severity for severity in Severity}


class IssueRecord:
    """All that the rules found in an issue: by article, of the issue, and what the archive keeps of it.

    `stories` are by path; `issue` is what reading and the rules for whole issues found.
    """

    def __init__(
        self,
        files: int,
        *,
        stories: dict[str, StoryRecord] | None = None,
        issue: list[Row] | None = None,
        summary: dict[str, Any] | None = None,
        facts: dict[str, Any] | None = None,
    ) -> None:
        self.files, self.stories, self.issue = files, stories or {}, issue or []
        self.summary, self.facts = summary or {}, facts or {}

    def as_json(self) -> dict[str, Any]:
        """The record as a JSON value."""
        return dict(vars(self))


def record_from(value: dict[str, Any]) -> IssueRecord:
    """The record of a JSON value; raises KeyError or TypeError where it is none."""
    stories = {
        path: (str(d), list(rows), list(hushes)) for path, (d, rows, hushes) in value["stories"].items()
    }
    return IssueRecord(
        int(value["files"]),
        stories=stories,
        issue=list(value["issue"]),
        summary=dict(value["summary"]),
        facts=dict(value["facts"]),
    )


def rows_of(diagnostics: Iterable[Diagnostic]) -> list[Row]:
    """Diagnostics as rows."""
    return [row_of(diagnostic) for diagnostic in diagnostics]


def row_of(diagnostic: Diagnostic) -> Row:
    """A diagnostic as a row of JSON values."""
    fix = diagnostic.fix
    return [
        diagnostic.code,
        diagnostic.name,
        str(diagnostic.severity),
        span_row(diagnostic.span),
        diagnostic.message,
        diagnostic.hint,
        _fix_row(fix) if fix else None,
        [span_row(span) for span in diagnostic.also],
    ]


def diagnostics_from(rows: Iterable[Row]) -> list[Diagnostic]:
    """The diagnostics of rows; raises TypeError, ValueError, KeyError or IndexError where they are none."""
    return [
        Diagnostic(
            code,
            name,
            _SEVERITIES[severity],
            span_from(span),
            message,
            hint,
            _fix_from(fix) if fix else None,
            tuple(map(span_from, also)),
        )
        for code, name, severity, span, message, hint, fix, also in rows
    ]


def span_row(span: Span) -> Row:
    """A span as a row."""
    return [span.path, span.line, span.column, span.end_line, span.end_column]


def span_from(row: Row) -> Span:
    """The span of a row."""
    return Span._make(row)


def _fix_row(fix: Fix) -> Row:
    edits = [[edit.path, edit.place.start, edit.place.end, edit.text] for edit in fix.edits]
    return [fix.safe, edits, *([list(fix.pictures)] if fix.pictures else [])]


def _fix_from(row: Row) -> Fix:
    safe, edits, *pictures = row
    made = tuple(Edit(path, Place(start, end), text) for path, start, end, text in edits)
    return Fix(made, bool(safe), tuple(pictures[0]) if pictures else ())
