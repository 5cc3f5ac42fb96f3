"""How a finding is shown: under which path, and with what an editor's terminal cannot be trusted with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from bulletin_cli.desk.linting_findings import Findings
from bulletin_cli.model.diagnostic import Diagnostic

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def path_from(here: Path, root: Path, path: str) -> str:
    """A path of a publication as seen from a folder, with `/`; whole where it lies outside."""
    full = root.resolve() / path
    where = here.resolve()
    return (full.relative_to(where) if full.is_relative_to(where) else full).as_posix()


def each(findings: Sequence[Findings], here: Path) -> Iterator[tuple[str, Diagnostic]]:
    """Every diagnostic with its path as seen from a folder, publication after publication."""
    for one in findings:
        paths: dict[str, str] = {}
        for diagnostic in one.diagnostics:
            path = diagnostic.span.path
            if path not in paths:
                paths[path] = path_from(here, one.root, path)
            yield paths[path], diagnostic


def harmless(text: str) -> str:
    """A text without line ends, control characters and direction marks: each is shown by its number."""
    if text.isprintable():
        return text
    return _CONTROL.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def message_of(diagnostic: Diagnostic) -> str:
    """What is there and, in brackets, what to do."""
    hint = f" ({diagnostic.hint})" if diagnostic.hint else ""
    return harmless(diagnostic.message + hint)
