"""How a finding is shown: under which path, and with what an editor's terminal cannot be trusted with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from bulletin_cli.desk.linting_findings import Findings
from bulletin_cli.model.diagnostic import Diagnostic

_CONTROL = r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"

MOST = 20
"""Findings of one rule in one file that are told one by one where people read them."""


def path_from(here: Path, root: Path, path: str) -> str:
    """A path of a publication as seen from a folder, with `/`; whole where it lies outside."""
    return seen_from(here, root)(path)


def seen_from(here: Path, root: Path) -> Callable[[str], str]:
    """What shows the paths of a publication so: both folders are looked up once for all of them."""
    publication, where = root.resolve(), here.resolve()
    if not publication.is_relative_to(where):
        return lru_cache(lambda path: _beside(publication / path, where))
    below = publication.relative_to(where).as_posix()
    lead = "" if below == "." else f"{below}/"
    return lambda path: f"{lead}{path}" if path else below


def _beside(full: Path, where: Path) -> str:
    return (full.relative_to(where) if full.is_relative_to(where) else full).as_posix()


def each(
    findings: Sequence[Findings],
    here: Path,
    tell: Callable[[Sequence[Diagnostic]], Iterable[Diagnostic]] = iter,
) -> Iterator[tuple[str, Diagnostic]]:
    """Every diagnostic to `tell` with its path as seen from a folder, publication after publication."""
    for one in findings:
        shown = seen_from(here, one.root)
        for diagnostic in tell(one.diagnostics):
            yield shown(diagnostic.span.path), diagnostic


def abridged(diagnostics: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """The first twenty of each rule in each file; in place of the others one that counts them."""
    kinds = Counter((one.span.path, one.code) for one in diagnostics)
    told: Counter[tuple[str, str]] = Counter()
    for one in diagnostics:
        kind = (one.span.path, one.code)
        told[kind] += 1
        more = kinds[kind] - MOST
        if more <= 1 or told[kind] <= MOST:
            yield one
        elif told[kind] == MOST + 1:
            counted = f"{more:,} more like these, from here on"
            yield Diagnostic(one.code, one.name, one.severity, one.span, counted)


def harmless(text: str) -> str:
    """A text without line ends, control characters and direction marks: each is shown by its number."""
    if text.isprintable():
        return text
    return re.sub(_CONTROL, lambda match: f"\\u{ord(match.group()):04x}", text)


def message_of(diagnostic: Diagnostic) -> str:
    """What is there and, in brackets, what to do."""
    hint = f" ({diagnostic.hint})" if diagnostic.hint else ""
    return harmless(diagnostic.message + hint)
