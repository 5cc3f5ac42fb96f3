"""`--format sarif`: SARIF 2.1.0, for code scanning and for editors' programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any
from urllib.parse import quote

from bulletin_cli import __version__
from bulletin_cli.cli.reports.shown import path_from
from bulletin_cli.desk.linting_findings import Findings
from bulletin_cli.model.diagnostic import Diagnostic, Fix, Severity
from bulletin_cli.model.place import Span
from bulletin_cli.rules.baseline import known_of
from bulletin_cli.rules.pages import page_of
from bulletin_cli.rules.registry import rules_by_code

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
Value = dict[str, Any]


def report(findings: Sequence[Findings], here: Path) -> Iterator[str]:  # noqa: ARG001 - all formats are called alike
    """One SARIF log with one run; addresses are relative to where the program runs."""
    base = Path.cwd()
    codes = sorted({diagnostic.code for one in findings for diagnostic in one.diagnostics})
    index = {code: number for number, code in enumerate(codes)}
    results = [
        _result(diagnostic, one, base=base, index=index) for one in findings for diagnostic in one.diagnostics
    ]
    driver = {"name": "bulletin", "version": __version__, "rules": [_rule(code) for code in codes]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    yield json.dumps(log, ensure_ascii=False, indent=1)


def _rule(code: str) -> Value:
    rule = rules_by_code().get(code)
    if rule is None:
        return {"id": code}
    page = page_of(rule)
    return {
        "id": code,
        "name": rule.name,
        "shortDescription": {"text": page.title},
        "fullDescription": {"text": page.text or page.title},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "help": {"text": f"bulletin explain {code}"},
    }


def _result(diagnostic: Diagnostic, own: Findings, *, base: Path, index: dict[str, int]) -> Value:
    hint = f" ({diagnostic.hint})" if diagnostic.hint else ""
    result: Value = {
        "ruleId": diagnostic.code,
        "ruleIndex": index[diagnostic.code],
        "level": _LEVELS[diagnostic.severity],
        "message": {"text": diagnostic.message + hint},
        "locations": [_location(diagnostic.span, own.root, base)],
        "partialFingerprints": {"sentence/v1": _fingerprint(diagnostic, own)},
    }
    if diagnostic.also:
        places = enumerate(diagnostic.also, 1)
        result["relatedLocations"] = [{"id": n, **_location(span, own.root, base)} for n, span in places]
    if diagnostic.fix is not None and diagnostic.fix.edits:
        result["fixes"] = [_fix(diagnostic.fix, diagnostic, own.root, base)]
    return result


def _location(span: Span, root: Path, base: Path) -> Value:
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    return {"physicalLocation": {"artifactLocation": _artifact(span.path, root, base), "region": region}}


def _artifact(path: str, root: Path, base: Path) -> Value:
    shown = path_from(base, root, path)
    if shown.startswith("/") or ":" in shown.partition("/")[0]:
        return {"uri": "file:///" + quote(shown.lstrip("/"))}
    return {"uri": quote(shown, errors="surrogateescape"), "uriBaseId": "SRCROOT"}


def _fix(fix: Fix, diagnostic: Diagnostic, root: Path, base: Path) -> Value:
    changes: dict[str, list[Value]] = {}
    for edit in fix.edits:
        region = {"charOffset": edit.place.start, "charLength": edit.place.end - edit.place.start}
        replacement = {"deletedRegion": region, "insertedContent": {"text": edit.text}}
        changes.setdefault(edit.path, []).append(replacement)
    return {
        "description": {"text": diagnostic.hint or diagnostic.message},
        "artifactChanges": [
            {"artifactLocation": _artifact(path, root, base), "replacements": replacements}
            for path, replacements in changes.items()
        ],
    }


def _fingerprint(diagnostic: Diagnostic, own: Findings) -> str:
    """What a slip is known by from commit to commit: rule, file and sentence, not the line."""
    parts = "\n".join(known_of(diagnostic, own.sources))
    return blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
