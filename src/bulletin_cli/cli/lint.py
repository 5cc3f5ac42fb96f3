"""`bulletin lint`: reads copy like a sub-editor, says what is wrong, and mends what it is asked to."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bulletin_cli.cli.linting import Asked, lint_copy


class LintFormat(StrEnum):
    """How findings are printed, for Typer: as in `linting.FORMATS`, which loads sooner."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"
    JUNIT = "junit"


def lint(
    context: typer.Context,
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH]...", help="Articles, folders, or issues (2010-12).", show_default=False
        ),
    ] = None,
    *,
    fix: Annotated[bool, typer.Option("--fix", help="Mend what can be mended safely.")] = False,
    unsafe: Annotated[
        bool, typer.Option("--unsafe-fixes", help="Mend the rest too: read afterwards what changed.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Show what --fix would change; write nothing.")
    ] = False,
    report: Annotated[LintFormat, typer.Option("--format", help="How to print findings.")] = LintFormat.TEXT,
    select: Annotated[
        list[str] | None,
        typer.Option("--select", help="Only these rules: TYP003, or all of TYP.", metavar="CODES"),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option("--ignore", help="Not these rules: TYP003, or all of TYP.", metavar="CODES"),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Let infos fail the run, too.")] = False,
    baseline: Annotated[
        Path | None, typer.Option("--baseline", help="Leave alone what this file knows.", metavar="FILE")
    ] = None,
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Make all that is found known to the baseline.")
    ] = False,
    fit: Annotated[bool, typer.Option("--fit", help="Make the issues up, and say how they fit.")] = False,
    jobs: Annotated[
        int, typer.Option("--jobs", help="Processes at work; 0: one a core.", metavar="N", min=0)
    ] = 0,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Read everything anew.")] = False,
) -> None:
    """Check copy: articles, and whether issues are complete. No path: the whole publication."""
    asked = Asked(
        tuple(paths or ()),
        fix=fix,
        unsafe=unsafe,
        diff=diff,
        report=report,
        select=tuple(select or ()),
        ignore=tuple(ignore or ()),
        strict=strict,
        baseline=baseline,
        write_baseline=write_baseline,
        fit=fit,
        jobs=jobs,
        cached=not no_cache,
    )
    code = lint_copy(context.obj, asked)
    if code:
        raise typer.Exit(code)
