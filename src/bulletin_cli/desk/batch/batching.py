"""What the command line calls: the archive made anew, by whatever hands there are."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager, suppress

from bulletin_cli.desk.batch.archive import Archive
from bulletin_cli.desk.batch.index import Index
from bulletin_cli.desk.batch.leftovers import prune
from bulletin_cli.desk.batch.report import Report
from bulletin_cli.desk.batch.run import Run, Told, Why
from bulletin_cli.desk.batch.work import Done
from bulletin_cli.desk.records import as_json
from bulletin_cli.desk.saving import save_file
from bulletin_cli.model.diagnostic import MachineError

REPORT = "batch.json"


def make_archive(
    archive: Archive,
    todo: Why,
    executor: Executor,
    *,
    told: Told,
    patience: float | None = None,
    jobs: int = 1,
) -> Report:
    """Make what is to be made, keep the report as batch.json, and remember what was found out."""
    report = Report()
    for id_ in archive.ids:
        if id_ not in todo:
            report.add(Done(id_, "unchanged"))
    Run(archive, executor, told, patience, jobs, report).go(todo)
    if not report.interrupted and not report.stopped:
        _tidy(archive, report)
        _index(archive, report)
    _keep(archive, report)
    return report


def _tidy(archive: Archive, report: Report) -> None:
    """Name what is left of issues that are no more; take it away where that was asked for."""
    report.leftovers = archive.leftovers
    if not archive.wishes.prune:
        return
    try:
        prune(archive.root, archive.wishes.output, archive.leftovers)
        report.pruned = True
    except MachineError as failure:
        report.stopped = failure.message + (f" ({failure.hint})" if failure.hint else "")


def _index(archive: Archive, report: Report) -> None:
    """Make the pages over all issues; where that fails, the issues stand all the same."""
    try:
        report.index = Index(archive, archive.survey.standing.publication).make()
    except MachineError as failure:
        report.stopped = failure.message + (f" ({failure.hint})" if failure.hint else "")


def _keep(archive: Archive, report: Report) -> None:
    archive.save()
    with suppress(MachineError) if report.machine_failed else _loud():
        save_file(archive.wishes.output / REPORT, as_json(report.as_json()).encode())


@contextmanager
def _loud() -> Iterator[None]:
    """Let failures through."""
    yield
