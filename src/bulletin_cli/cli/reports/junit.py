"""`--format junit`: JUnit XML, a test case a finding, for CI servers that read nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from bulletin_cli.cli.reports.shown import each
from bulletin_cli.desk.linting_findings import Findings, tally
from bulletin_cli.model.diagnostic import Diagnostic, Severity

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_Case = tuple[str, Diagnostic]


def report(findings: Sequence[Findings], here: Path) -> Iterator[str]:
    """A test suite a file; errors and warnings are failures, infos are cases that passed with a word."""
    counts = tally(findings)
    failures = counts.errors + counts.warnings
    cases = failures + counts.infos
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<testsuites name="bulletin lint" tests="{max(cases, 1)}" failures="{failures}" errors="0">'
    for path, group in groupby(each(findings, here), key=lambda case: case[0]):
        yield from _suite(path, list(group))
    if not cases:
        yield '  <testsuite name="bulletin lint" tests="1" failures="0" errors="0" skipped="0">'
        yield f'    <testcase name="clean: {counts.files} files" classname="bulletin.lint"/>'
        yield "  </testsuite>"
    yield "</testsuites>"


def _suite(path: str, cases: list[_Case]) -> Iterator[str]:
    failures = sum(diagnostic.severity is not Severity.INFO for _, diagnostic in cases)
    counts = f'tests="{len(cases)}" failures="{failures}" errors="0" skipped="0"'
    yield f"  <testsuite name={_attribute(path)} {counts}>"
    for _, diagnostic in cases:
        span = diagnostic.span
        name = f"{diagnostic.code} {diagnostic.name} {span.line}:{span.column}"
        yield f"    <testcase name={_attribute(name)} classname={_attribute(path)}>"
        yield from _outcome(path, diagnostic)
        yield "    </testcase>"
    yield "  </testsuite>"


def _outcome(path: str, diagnostic: Diagnostic) -> Iterator[str]:
    span = diagnostic.span
    hint = f" ({diagnostic.hint})" if diagnostic.hint else ""
    told = _text(f"{path}:{span.line}:{span.column} {diagnostic.code} {diagnostic.message}{hint}")
    if diagnostic.severity is Severity.INFO:
        yield f"      <system-out>{told}</system-out>"
    else:
        message = _attribute(diagnostic.message)
        yield f'      <failure type="{diagnostic.severity}" message={message}>{told}</failure>'


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", text))


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text))
