"""What a batch says while it runs, and at its end."""

from __future__ import annotations

import io

from rich.console import Console
from rich.live import Live

from bulletin_cli.cli.reports.batch_progress import LiveProgress
from bulletin_cli.cli.reports.batch_text import done_line, report_lines
from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.desk.batch.report import Report
from bulletin_cli.desk.batch.work import Done

FAILED = Done(
    "2010-03", "failed", ("a.md:1:1 CPY021 raw HTML ([/b])", "b.md:2:1 MET001 no rubric"), seconds=9.0
)


def test_a_failure_is_told_by_its_first_reason_and_in_full_at_the_end() -> None:
    assert done_line(FAILED) == "2010-03 failed: a.md:1:1 CPY021 raw HTML ([/b]); and 1 more"
    report = Report(seconds=12.0)
    report.add(FAILED)
    assert list(report_lines(report)) == [
        "2010-03 failed",
        *(f"  {problem}" for problem in FAILED.problems),
        "0 made, 0 unchanged, 1 failed in 12.0 s",
    ]


def test_the_longest_is_one_that_was_made() -> None:
    report = Report(seconds=12.0)
    for done in (FAILED, Done("2010-06", "made", seconds=2.0), Done("2010-09", "made", seconds=4.0)):
        report.add(done)
    assert list(report_lines(report))[-1] == ("an issue took 3.0 s on average; the longest, 2010-09, 4.0 s")


def test_copy_is_no_markup_above_the_bar() -> None:
    out = io.StringIO()
    console = Console(file=out, width=100, force_terminal=True, color_system=None)
    shown = LiveProgress(Terminal())
    with Live(shown, console=console, transient=True) as live:
        shown.live = live
        shown.done(FAILED, 1, 2)
    assert "[1/2] 2010-03 failed: a.md:1:1 CPY021 raw HTML ([/b]); and 1 more" in out.getvalue()
