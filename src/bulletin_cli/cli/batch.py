"""`bulletin batch`: makes anew what has changed, side by side, and says what became of every issue."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import typer

from bulletin_cli.cli.asked import asked_issues, tell
from bulletin_cli.cli.options import Draft, EditionNames, Issues, Output, asked_editions, output_folder
from bulletin_cli.cli.reports.batch_progress import Progress, progress
from bulletin_cli.cli.reports.batch_text import check_lines, report_lines
from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.desk.batch.archive import Archive, open_archive
from bulletin_cli.desk.batch.batching import cores, hired, make_archive
from bulletin_cli.desk.batch.index import Index
from bulletin_cli.desk.batch.report import Report
from bulletin_cli.desk.batch.run import Why
from bulletin_cli.desk.batch.standing import Standing
from bulletin_cli.desk.batch.wishes import MEGABYTE, BatchWishes, Limits
from bulletin_cli.desk.records import as_json
from bulletin_cli.desk.saving import save_file
from bulletin_cli.desk.workshop import Workshop

if TYPE_CHECKING:
    from bulletin_cli.desk.diff.comparing import IssueDiff

MACHINE_FAILED, INTERRUPTED = 3, 130


Diffs: TypeAlias = "list[IssueDiff]"


class BatchFormat(StrEnum):
    """How a batch's report is printed."""

    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True)
class _Asked:
    """The options that say how to work, not what to make."""

    jobs: int
    limits: Limits
    scheduler: str
    check: bool
    report: BatchFormat
    diff: bool


def batch(
    context: typer.Context,
    issues: Issues = None,
    *,
    jobs: Annotated[
        int, typer.Option("--jobs", help="Issues at a time; 0: one a core.", metavar="N", min=0)
    ] = 0,
    check: Annotated[
        bool, typer.Option("--check", help="Say what would be made and why; make nothing.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Make all, changed or not.")] = False,
    prune: Annotated[
        bool, typer.Option("--prune", help="Take away what was made of issues that are no more.")
    ] = False,
    edition: EditionNames = None,
    output: Output = None,
    draft: Draft = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Say what changed, and show it in changes.html beside the issues.")
    ] = False,
    report: Annotated[
        BatchFormat, typer.Option("--format", help="How to print the report.")
    ] = BatchFormat.TEXT,
    time_limit: Annotated[
        float, typer.Option("--time-limit", help="Seconds that an issue may take.", metavar="S", min=1)
    ] = Limits.seconds,
    memory_limit: Annotated[
        int,
        typer.Option("--memory-limit", help="Megabytes that an issue may take; 0: all.", metavar="MB", min=0),
    ] = Limits.memory // MEGABYTE,
    scheduler: Annotated[
        str,
        typer.Option(
            "--scheduler", help="Make them on the Dask cluster of this scheduler.", metavar="ADDRESS"
        ),
    ] = "",
) -> None:
    """Make back issues anew, those that changed, side by side. None named: all."""
    terminal: Terminal = context.obj
    formats = asked_editions(terminal, edition or [])
    limits = Limits(time_limit, memory_limit * MEGABYTE)
    asked = _Asked(jobs or cores(), limits, scheduler, check, report, diff)
    code = 0
    wanted = asked_issues(terminal, issues or [], every=True)
    with _termination_interrupts():
        for root, group in groupby(wanted, key=lambda one: one.root):
            ids = [one.issue for one in group]
            place = output_folder(terminal, root, output).resolve()
            made = _publication(terminal, root, ids, BatchWishes(place, formats, draft, force, prune), asked)
            code = max(code, made)
    if code:
        raise typer.Exit(code)


def _publication(terminal: Terminal, root: Path, ids: list[str], wishes: BatchWishes, asked: _Asked) -> int:
    """Make one publication's issues; the exit code."""
    workshop = Workshop(root.resolve())
    publication = workshop.publication
    if publication.value is None:
        tell(terminal, root, publication.diagnostics, to_stderr=True)
        return 1
    wishes = replace(wishes, formats=wishes.formats or publication.value.editions)
    open_ = partial(open_archive, workshop, publication.value, wishes, ids)
    if asked.check:
        return _check(terminal, open_(), asked)
    standing = Standing(workshop, publication.value, wishes)
    report, diffs = _make(terminal, standing, open_, asked)
    code = _tell(terminal, report, asked)
    if diffs is not None:
        _show(terminal, diffs, wishes.output)
    return code


def _check(terminal: Terminal, archive: Archive, asked: _Asked) -> int:
    todo = archive.to_make()
    index = Index(archive, archive.survey.standing.publication).why()
    archive.save()
    if asked.report is BatchFormat.JSON:
        record: dict[str, Any] = {"version": 1, "issues": len(archive.ids)}
        record |= {"index": list(index), "leftovers": list(archive.leftovers)}
        record["would_make"] = [{"issue": id_, "why": list(why)} for id_, why in sorted(todo.items())]
        terminal.say(as_json(record).rstrip())
    else:
        for line in check_lines(todo, len(archive.ids), index, archive.leftovers):
            terminal.say(line)
    return 1 if todo or index or (archive.wishes.prune and archive.leftovers) else 0


def _make(
    terminal: Terminal, standing: Standing, open_: Callable[..., Archive], asked: _Asked
) -> tuple[Report, Diffs | None]:
    """Look the archive over and make what is to be made; hands are hired before anything has threads."""
    hiring = hired(asked.jobs, asked.limits, standing, scheduler=asked.scheduler)
    with hiring as hands, progress(terminal) as shown:
        hands.tell(shown.hear)
        archive = open_(stirred=hands.warm)
        shown.why = todo = archive.to_make()
        if asked.diff:
            return _make_and_compare(archive, asked, todo, shown, hands.executor)
        return _made(archive, asked, todo, shown, hands.executor), None


def _made(archive: Archive, asked: _Asked, todo: Why, shown: Progress, executor: Executor) -> Report:
    patience = asked.limits.seconds * 2 if asked.scheduler else None
    return make_archive(archive, todo, executor, told=shown.done, patience=patience, jobs=asked.jobs)


def _make_and_compare(
    archive: Archive, asked: _Asked, todo: Why, shown: Progress, executor: Executor
) -> tuple[Report, Diffs | None]:
    """The same with the former outputs kept until they have been compared, by the same hands."""
    from bulletin_cli.desk.batch.before import Before  # noqa: PLC0415 - only where it was asked for
    from bulletin_cli.desk.diff.comparing import can_draw  # noqa: PLC0415

    before = Before(archive.root, archive.wishes.output)
    before.keep(archive.with_neighbours(todo))
    report = _made(archive, asked, todo, shown, executor)
    if report.interrupted or report.stopped:
        return report, None
    shown.say("comparing")
    diffs = before.compared(archive.ids, report.made, executor, draw=can_draw())
    before.forget()
    return report, diffs


def _show(terminal: Terminal, diffs: Diffs, output: Path) -> None:
    """Say what changed, and save it beside the issues."""
    from bulletin_cli.cli.diff import record_of, show  # noqa: PLC0415 - only where it was asked for
    from bulletin_cli.cli.reports.diff_text import diff_lines  # noqa: PLC0415

    for line in diff_lines(diffs):
        terminal.remark(line)
    save_file(output / "changes.json", as_json(record_of(diffs)).encode())
    show(terminal, diffs, output / "changes.html", old="the outputs before this batch", new=str(output))


def _tell(terminal: Terminal, report: Report, asked: _Asked) -> int:
    if asked.report is BatchFormat.JSON:
        terminal.say(as_json(report.as_json()).rstrip())
    else:
        for line in report_lines(report):
            terminal.say(line)
    if report.stopped:
        terminal.remark(f"bulletin: {report.stopped}")
    if report.interrupted:
        terminal.remark("interrupted: what is made stays made; run it again to go on from there")
        return INTERRUPTED
    if report.machine_failed:
        return MACHINE_FAILED
    return 1 if report.failed else 0


@contextmanager
def _termination_interrupts() -> Iterator[None]:
    """A polite end from outside is an interrupt too."""

    def interrupt(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    try:
        before = signal.signal(signal.SIGTERM, interrupt)
    except ValueError:  # not in the main thread
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
