"""Findings written by hand, for the tests of reports."""

from __future__ import annotations

from pathlib import Path

from bulletin_cli.desk.linting_findings import Findings
from bulletin_cli.model.diagnostic import Diagnostic, Edit, Fix, Severity
from bulletin_cli.model.place import Place, Source, Span

PATH = "issues/2010-12/articles/the ferry.md"
TEXT = '---\nheadline: Ferry\n---\nHe said "yes", and went.\n'


def diagnostic(
    code: str = "TYP003",
    *,
    severity: Severity = Severity.WARNING,
    message: str = "a straight quotation mark",
    hint: str = "write “",
    span: Span | None = None,
    fix: bool = True,
    also: tuple[Span, ...] = (),
) -> Diagnostic:
    span = span or Span(PATH, 4, 9, 4, 10)
    mend = Fix((Edit(span.path, Place(32, 33), "“"),)) if fix else None
    return Diagnostic(code, "mixed-quotes", severity, span, message, hint, mend, also)


def findings(*diagnostics: Diagnostic, root: Path = Path("/press/ferry"), files: int = 3) -> Findings:
    return Findings(root, diagnostics, files, {PATH: Source(PATH, TEXT)})


NASTY = diagnostic(
    message="100 % <b>“\x1b[31mred”</b>,\r\n:: & ]]> \x00 \u202e",
    hint="",
    span=Span("issues/1/a,b:c%.md", 2, 1, 3, 4),
    fix=False,
    severity=Severity.ERROR,
)
EVERY = (
    diagnostic(),
    diagnostic("SPL001", severity=Severity.INFO, also=(Span("issues/2010-12/articles/b.md", 1, 2, 1, 3),)),
    NASTY,
)
