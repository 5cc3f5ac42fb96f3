"""`--format text`: a line a finding, and a sum of them all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from bulletin_cli.cli.reports.shown import abridged, each, harmless, message_of
from bulletin_cli.desk.linting_findings import Findings, Tally, tally


def report(findings: Sequence[Findings], here: Path) -> Iterator[str]:
    """A line a finding: `path:line:column CODE message (hint)`; many of one kind in a file are summed up."""
    for path, diagnostic in each(findings, here, tell=abridged):
        span = diagnostic.span
        yield f"{harmless(path)}:{span.line}:{span.column} {diagnostic.code} {message_of(diagnostic)}"


def counted(number: int, one: str) -> str:
    """A number with its noun: `1 line`, `2 lines`."""
    return f"{number:,} {one}{'' if number == 1 else 's'}"


def summary(findings: Sequence[Findings], *, mended: int = 0, shown: bool = False) -> str:
    """What was found, in a line; `shown` says that what is mended is not saved."""
    counts = tally(findings)
    parts = [f"{counted(mended, 'slip')} {'to be ' if shown else ''}mended"] if mended else []
    found = counts.errors + counts.warnings + counts.infos
    if found:
        kinds = (("error", counts.errors), ("warning", counts.warnings), ("info", counts.infos))
        parts.append(", ".join(counted(number, kind) for kind, number in kinds if number))
    else:
        parts.append("nothing to say" if not mended else "nothing left to say")
    return f"{'; '.join(parts)} in {counted(counts.files, 'file')}{_known(counts)}{_way_out(counts)}"


def _known(counts: Tally) -> str:
    return f"; {counted(counts.known, 'finding')} known to the baseline" if counts.known else ""


def _way_out(counts: Tally) -> str:
    parts = [f"{counts.fixable} with --fix"] if counts.fixable else []
    parts += [f"{counts.unsafe} {'more ' if parts else ''}with --unsafe-fixes"] if counts.unsafe else []
    return f"; mend {', '.join(parts)}" if parts else ""
