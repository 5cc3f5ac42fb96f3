"""`bulletin lint`: reads copy like a sub-editor, says what is wrong, and mends what it is asked to."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.desk.linting_findings import Wishes
from bulletin_cli.desk.linting_paths import NotThere, Targets, find_targets
from bulletin_cli.desk.linting_run import Mend, Outcome, lint_targets


class LintFormat(StrEnum):
    """How findings are printed; each is a module of cli/reports."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"
    JUNIT = "junit"


def lint(
    context: typer.Context,
    paths: Annotated[list[str] | None, typer.Argument(metavar="[PATH]...", show_default=False)] = None,
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
        list[str] | None, typer.Option("--select", help="Only these rules: codes, or TYP.", metavar="CODES")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option("--ignore", help="Not these rules: codes, or TYP.", metavar="CODES")
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
    terminal: Terminal = context.obj
    chosen, refused = _codes(terminal, select), _codes(terminal, ignore)
    wishes = Wishes(chosen, refused, fit=fit, cached=not no_cache, jobs=jobs)
    mend = Mend(safe=fix, unsafe=unsafe, show=diff)
    if write_baseline and baseline is None:
        _refuse(terminal, "--write-baseline needs a file", "name it with --baseline FILE")
    try:
        asked = find_targets(terminal.folder, paths or [])
        outcome = _read(terminal, asked, wishes, mend, baseline, write=write_baseline)
    except NotThere as missing:
        _refuse(terminal, missing.message, missing.hint)
    for remark in (*asked.remarks, *outcome.remarks):
        terminal.remark(f"bulletin: {remark}")
    if diff:
        _print_diff(terminal, outcome)
    elif not write_baseline:
        _print(terminal, report, outcome)
    _sum_up(terminal, outcome, diff=diff, wrote=baseline if write_baseline else None)
    if not write_baseline and (outcome.fails(strict=strict) or (diff and outcome.changed)):
        raise typer.Exit(1)


def _read(
    terminal: Terminal, asked: Targets, wishes: Wishes, mend: Mend, baseline: Path | None, *, write: bool
) -> Outcome:
    known = None
    if baseline is not None:
        from bulletin_cli.desk.linting_baseline import open_baseline  # noqa: PLC0415 - only where one is used

        known = open_baseline(terminal.folder / baseline, write=write)
    with terminal.progress("Reading") as stage:
        return lint_targets(asked.targets, wishes, mend=mend, baseline=known, stage=stage)


def _codes(terminal: Terminal, asked: Sequence[str] | None) -> tuple[str, ...]:
    """Codes as typed, `--select TYP,STY001` or one after another; one that no rule has is wrong usage."""
    if not asked:
        return ()
    from bulletin_cli.rules.registry import known_selector, nearest  # noqa: PLC0415 - only where one is named

    codes = [code.strip() for value in asked for code in value.split(",") if code.strip()]
    for code in codes:
        if not known_selector(code):
            near = nearest(code)
            hint = f"did you mean {near}?" if near else "bulletin rules lists them all"
            _refuse(terminal, f"no rule {code}", hint)
    return tuple(code.upper() for code in codes)


def _refuse(terminal: Terminal, message: str, hint: str) -> NoReturn:
    terminal.remark(f"bulletin: {message}" + (f" ({hint})" if hint else ""))
    raise typer.Exit(2)


def _print(terminal: Terminal, report: LintFormat, outcome: Outcome) -> None:
    if report is LintFormat.TEXT and terminal.lively:
        from bulletin_cli.cli.reports.text_drawn import draw  # noqa: PLC0415 - loads Rich

        draw(terminal.console(), outcome.findings, terminal.folder)
        return
    if report is not LintFormat.TEXT and hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    lines: Iterable[str] = import_module(f"bulletin_cli.cli.reports.{report}").report(
        outcome.findings, terminal.folder
    )
    sys.stdout.writelines(f"{line}\n" for line in lines)


def _print_diff(terminal: Terminal, outcome: Outcome) -> None:
    from bulletin_cli.cli.reports.shown import path_from  # noqa: PLC0415 - only for a diff
    from bulletin_cli.desk.linting_fixes import differences  # noqa: PLC0415

    for mending in outcome.mendings:
        shown = {path: path_from(terminal.folder, mending.root, path) for path in mending.after}
        sys.stdout.writelines(differences(mending, shown))


def _sum_up(terminal: Terminal, outcome: Outcome, *, diff: bool, wrote: Path | None) -> None:
    from bulletin_cli.cli.reports.text import counted, summary  # noqa: PLC0415

    if wrote is not None:
        terminal.remark(f"{wrote} knows {counted(outcome.known, 'finding')}")
        return
    if outcome.known:
        terminal.remark(f"baseline: {counted(outcome.known, 'finding')} mended and taken out")
    terminal.remark(summary(outcome.findings, mended=outcome.mended, shown=diff))
