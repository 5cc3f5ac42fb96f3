"""`bulletin plan`: makes up without painting, and says how the issue fits."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bulletin_cli.cli.options import Issues
from bulletin_cli.cli.planning import PlanAsked, PlanFormat, plan_issues


def plan(
    context: typer.Context,
    issues: Issues = None,
    *,
    report: Annotated[PlanFormat, typer.Option("--format", help="How to print it.")] = PlanFormat.TEXT,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say what each choice costs, and what others would.")
    ] = False,
    svg: Annotated[
        Path | None, typer.Option("--svg", help="Draw the pages into this file.", metavar="FILE")
    ] = None,
) -> None:
    """Make up without painting: what fits, and what to cut. None named: the newest."""
    asked = PlanAsked(tuple(issues or ()), report, explain, svg)
    code = plan_issues(context.obj, asked)
    if code:
        raise typer.Exit(code)
