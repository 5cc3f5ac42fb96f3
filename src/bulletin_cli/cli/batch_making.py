"""What `bulletin batch` does once hands are hired: opens the archive, has issues made, and tells of them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from bulletin_cli.cli.asked import tell
from bulletin_cli.cli.batching import BatchAsked, BatchFormat
from bulletin_cli.cli.reports.batch_progress import Progress, progress
from bulletin_cli.cli.reports.batch_text import check_lines, report_lines
from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.desk.batch.archive import Archive, open_archive
from bulletin_cli.desk.batch.batching import make_archive
from bulletin_cli.desk.batch.hiring import Hands
from bulletin_cli.desk.batch.index import Index
from bulletin_cli.desk.batch.report import Report
from bulletin_cli.desk.batch.run import Why
from bulletin_cli.desk.batch.seals import FirstLook
from bulletin_cli.desk.records import as_json
from bulletin_cli.desk.saving import save_file
from bulletin_cli.desk.workshop import Workshop

if TYPE_CHECKING:
    from bulletin_cli.desk.diff.comparing import IssueDiff

MACHINE_FAILED, INTERRUPTED = 3, 130

Diffs: TypeAlias = "list[IssueDiff]"


class Made(NamedTuple):
    """What became of a publication's issues, with what differs now where that was asked for."""

    report: Report
    output: Path
    diffs: Diffs | None = None


def check(terminal: Terminal, seen: FirstLook, asked: BatchAsked) -> int:
    """Say what would be made, and why; the exit code."""
    archive = _open(terminal, seen)
    return 1 if archive is None else _check(terminal, archive, asked)


def make(terminal: Terminal, seen: FirstLook, hands: Hands, asked: BatchAsked) -> Made | None:
    """Look the archive over and have made what is to be made; None where the publication cannot be read."""
    with progress(terminal) as shown:
        hands.tell(shown.hear)
        archive = _open(terminal, seen, stirred=hands.warm)
        if archive is None:
            return None
        shown.why = todo = archive.to_make()
        if asked.diff:
            return _make_and_compare(archive, asked, todo, shown, hands.executor)
        return Made(_made(archive, asked, todo, shown, hands.executor), archive.wishes.output)


def tell_of(terminal: Terminal, made: Made, asked: BatchAsked) -> int:
    """Print the report, and what has changed; the exit code."""
    code = _tell(terminal, made.report, asked)
    if made.diffs is not None:
        _show(terminal, made.diffs, made.output)
    return code


def _open(terminal: Terminal, seen: FirstLook, stirred: Callable[[], None] = lambda: None) -> Archive | None:
    """The archive, looked over; None where the publication cannot be read, which is told."""
    workshop = Workshop(seen.root)
    publication = workshop.publication
    if publication.value is None:
        tell(terminal, seen.root, publication.diagnostics, to_stderr=True)
        return None
    return open_archive(workshop, publication.value, seen, stirred=stirred)


def _check(terminal: Terminal, archive: Archive, asked: BatchAsked) -> int:
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


def _made(archive: Archive, asked: BatchAsked, todo: Why, shown: Progress, executor: Executor) -> Report:
    patience = asked.limits.seconds * 2 if asked.scheduler else None
    return make_archive(archive, todo, executor, told=shown.done, patience=patience, jobs=asked.jobs)


def _make_and_compare(
    archive: Archive, asked: BatchAsked, todo: Why, shown: Progress, executor: Executor
) -> Made:
    """The same with the former outputs kept until they have been compared, by the same hands."""
    from bulletin_cli.desk.batch.before import Before  # noqa: PLC0415 - only where it was asked for
    from bulletin_cli.desk.diff.comparing import can_draw  # noqa: PLC0415

    before = Before(archive.root, archive.wishes.output)
    before.keep(archive.with_neighbours(todo))
    report = _made(archive, asked, todo, shown, executor)
    if report.interrupted or report.stopped:
        return Made(report, archive.wishes.output)
    shown.say("comparing")
    diffs = before.compared(archive.ids, report.made, executor, draw=can_draw())
    before.forget()
    return Made(report, archive.wishes.output, diffs)


def _show(terminal: Terminal, diffs: Diffs, output: Path) -> None:
    """Say what changed, and save it beside the issues."""
    from bulletin_cli.cli.diff import record_of, show  # noqa: PLC0415 - only where it was asked for
    from bulletin_cli.cli.reports.diff_text import diff_lines  # noqa: PLC0415

    for line in diff_lines(diffs):
        terminal.remark(line)
    save_file(output / "changes.json", as_json(record_of(diffs)).encode())
    show(terminal, diffs, output / "changes.html", old="the outputs before this batch", new=str(output))


def _tell(terminal: Terminal, report: Report, asked: BatchAsked) -> int:
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
