"""A batch in words: a line an issue while it runs, and what became of all at the end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from bulletin_cli.cli.reports.text import counted

if TYPE_CHECKING:
    from bulletin_cli.desk.batch.report import Report
    from bulletin_cli.desk.batch.work import Done

REASONS = 3
"""Reasons that are given in full before the rest are counted."""


def done_line(done: Done, why: tuple[str, ...] = ()) -> str:
    """What became of an issue: `2010-12 made in 2.1 s: articles/x.md changed`."""
    if done.status == "failed":
        return f"{done.issue} failed: {shortly(done.problems, most=1)}"
    if done.status == "unchanged":
        return f"{done.issue} had been made meanwhile"
    reason = f": {shortly(why)}" if why else ""
    return f"{done.issue} made in {done.seconds:.1f} s{reason}"


def check_lines(
    todo: Mapping[str, tuple[str, ...]],
    issues: int,
    index: tuple[str, ...] = (),
    leftovers: tuple[str, ...] = (),
) -> Iterator[str]:
    """What would be made, and why, and what is there of issues that are no more."""
    for issue, why in sorted(todo.items()):
        yield f"{issue}: {'; '.join(why)}"
    yield from index
    yield from leftover_lines(leftovers, pruned=False)
    would = f"{counted(len(todo), 'issue')} of {issues:,} would be made"
    yield would if todo or index else f"nothing to do: all of {counted(issues, 'issue')} unchanged"


def report_lines(report: Report) -> Iterator[str]:
    """The report at the end: failures with all their reasons, then the sums."""
    for done in report.failed:
        yield f"{done.issue} failed"
        yield from (f"  {problem}" for problem in done.problems)
    counts = report.counts
    said = [f"{counts['made']:,} made", f"{counts['unchanged']:,} unchanged"]
    said += [f"{counts[status]:,} {status}" for status in ("failed", "left") if counts[status]]
    yield f"{', '.join(said)} in {duration(report.seconds)}"
    if report.index:
        yield "the archive's index was made anew"
    yield from leftover_lines(report.leftovers, pruned=report.pruned)
    made = [line.done for line in report.lines.values() if line.done.status == "made"]
    if len(made) > 1:
        longest, mean = (
            max(made, key=lambda done: done.seconds),
            sum(done.seconds for done in made) / len(made),
        )
        yield f"an issue took {mean:.1f} s on average; the longest, {longest.issue}, {longest.seconds:.1f} s"


def leftover_lines(names: tuple[str, ...], *, pruned: bool) -> Iterator[str]:
    """What is there of issues that are no more, and what may be done about it."""
    if not names:
        return
    what = "was taken away" if pruned else "is still there (--prune takes it away)"
    whose = "issue that is" if len(names) == 1 else f"{len(names):,} issues that are"
    yield f"what was made of {'an ' if len(names) == 1 else ''}{whose} no more {what}: {shortly(names, ', ')}"


def shortly(reasons: tuple[str, ...], mark: str = "; ", *, most: int = REASONS) -> str:
    """A few reasons, and how many more there are."""
    more = len(reasons) - most
    return mark.join(reasons[:most]) + (f"{mark}and {more} more" if more > 0 else "")


def duration(seconds: float) -> str:
    """`8.1 s`, `3 min 20 s`, `2 h 5 min`."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return f"{minutes} min {rest} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min"
