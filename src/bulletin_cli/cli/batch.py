"""`bulletin batch`: makes anew what has changed, side by side, and says what became of every issue."""

from __future__ import annotations

from typing import Annotated

import typer

from bulletin_cli.cli.batching import BatchAsked, BatchFormat, batch_issues
from bulletin_cli.cli.options import Draft, EditionNames, Issues, Output, asked_editions
from bulletin_cli.desk.batch.wishes import MEGABYTE, Limits


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
    ] = Limits().seconds,
    memory_limit: Annotated[
        int,
        typer.Option("--memory-limit", help="Megabytes that an issue may take; 0: all.", metavar="MB", min=0),
    ] = Limits().memory // MEGABYTE,
    scheduler: Annotated[
        str,
        typer.Option(
            "--scheduler", help="Make them on the Dask cluster of this scheduler.", metavar="ADDRESS"
        ),
    ] = "",
) -> None:
    """Make back issues anew, those that changed, side by side. None named: all."""
    asked = BatchAsked(
        tuple(issues or ()),
        jobs=jobs,
        check=check,
        force=force,
        prune=prune,
        editions=asked_editions(context.obj, edition or []),
        output=output,
        draft=draft,
        diff=diff,
        report=report,
        limits=Limits(time_limit, memory_limit * MEGABYTE),
        scheduler=scheduler,
    )
    code = batch_issues(context.obj, asked)
    if code:
        raise typer.Exit(code)
