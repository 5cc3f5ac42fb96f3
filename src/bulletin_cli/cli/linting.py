"""What `bulletin lint` does once its arguments are read; nothing here knows how they were."""

import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.desk.linting_findings import Wishes
from bulletin_cli.desk.linting_paths import NotThere, Targets, find_targets
from bulletin_cli.desk.linting_run import Mend, Outcome, lint_targets

CLEAN, COPY, USAGE = 0, 1, 2


TEXT = "text"
FORMATS = (TEXT, "json", "github", "sarif", "junit")
"""How findings may be printed; each is a module of cli/reports."""


class Asked:
    """The arguments of a call of lint, as they were typed."""

    def __init__(
        self,
        paths: tuple[str, ...] = (),
        *,
        fix: bool = False,
        unsafe: bool = False,
        diff: bool = False,
        report: str = TEXT,
        select: tuple[str, ...] = (),
        ignore: tuple[str, ...] = (),
        strict: bool = False,
        baseline: Path | None = None,
        write_baseline: bool = False,
        fit: bool = False,
        jobs: int = 0,
        cached: bool = True,
    ) -> None:
        self.paths, self.fix, self.unsafe, self.diff = paths, fix, unsafe, diff
        self.report, self.select, self.ignore, self.strict = report, select, ignore, strict
        self.baseline, self.write_baseline, self.fit = baseline, write_baseline, fit
        self.jobs, self.cached = jobs, cached


class _Misused(Exception):  # noqa: N818 - nothing has failed; it was said what is wrong
    """What was asked makes no sense."""


def lint_copy(terminal: Terminal, asked: Asked) -> int:
    """Lint what is asked, print what is found, and give the exit code: 0 clean, 1 copy, 2 usage."""
    try:
        return _lint(terminal, asked)
    except _Misused:
        return USAGE


def _lint(terminal: Terminal, asked: Asked) -> int:
    chosen, refused = _codes(terminal, asked.select), _codes(terminal, asked.ignore)
    wishes = Wishes(chosen, refused, fit=asked.fit, cached=asked.cached, jobs=asked.jobs)
    if asked.write_baseline and asked.baseline is None:
        _refuse(terminal, "--write-baseline needs a file", "name it with --baseline FILE")
    try:
        found = find_targets(terminal.folder, asked.paths)
        outcome = _read(terminal, found, wishes, asked)
    except NotThere as missing:
        _refuse(terminal, missing.message, missing.hint)
    for remark in (*found.remarks, *outcome.remarks):
        terminal.remark(f"bulletin: {remark}")
    if asked.diff:
        _print_diff(terminal, outcome)
    elif not asked.write_baseline:
        _print(terminal, asked.report, outcome)
    wrote = asked.baseline if asked.write_baseline else None
    _sum_up(terminal, outcome, diff=asked.diff, wrote=wrote)
    if outcome.fails(strict=asked.strict) and not asked.write_baseline:
        return COPY
    return USAGE if found.misnamed else CLEAN


def _read(terminal: Terminal, found: Targets, wishes: Wishes, asked: Asked) -> Outcome:
    known = None
    if asked.baseline is not None:
        from bulletin_cli.desk.linting_baseline import open_baseline  # noqa: PLC0415 - only where one is used

        known = open_baseline(terminal.folder / asked.baseline, write=asked.write_baseline)
    mend = Mend(safe=asked.fix, unsafe=asked.unsafe, show=asked.diff)
    with terminal.progress("Reading") as stage:
        return lint_targets(found.targets, wishes, mend=mend, baseline=known, stage=stage)


def _codes(terminal: Terminal, asked: Sequence[str]) -> tuple[str, ...]:
    """Codes as typed, `--select TYP,STY001` or one after another; one that no rule has is wrong usage."""
    if not asked:
        return ()
    from bulletin_cli.rules.registry import known_selector, nearest  # noqa: PLC0415 - only where one is named

    codes = [code for value in asked for code in value.replace(",", " ").split()]
    for code in codes:
        if not known_selector(code):
            near = nearest(code)
            hint = f"did you mean {near}?" if near else "bulletin rules lists them all"
            _refuse(terminal, f"no rule {code}", hint)
    return tuple(code.upper() for code in codes)


def _refuse(terminal: Terminal, message: str, hint: str) -> NoReturn:
    terminal.remark(f"bulletin: {message}" + (f" ({hint})" if hint else ""))
    raise _Misused


def _print(terminal: Terminal, report: str, outcome: Outcome) -> None:
    if report == TEXT and terminal.lively:
        from bulletin_cli.cli.reports.text_drawn import draw  # noqa: PLC0415 - loads Rich

        draw(terminal.console(), outcome.findings, terminal.folder)
        return
    if report != TEXT and hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    lines: Iterable[str] = import_module(f"bulletin_cli.cli.reports.{report}").report(
        outcome.findings, terminal.folder
    )
    sys.stdout.writelines(f"{line}\n" for line in lines)


def _print_diff(terminal: Terminal, outcome: Outcome) -> None:
    from bulletin_cli.cli.reports.shown import path_from  # noqa: PLC0415 - only for a diff
    from bulletin_cli.desk.linting_fixes import differences  # noqa: PLC0415

    if not terminal.lively and hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    for mending in outcome.mendings:
        changed = (*mending.after, *mending.pictures)
        shown = {path: path_from(terminal.folder, mending.root, path) for path in changed}
        changes = differences(mending, shown)
        if terminal.lively:
            from bulletin_cli.cli.reports.text_drawn import draw_differences  # noqa: PLC0415

            draw_differences(terminal.console(), changes)
        else:
            sys.stdout.writelines(changes)


def _sum_up(terminal: Terminal, outcome: Outcome, *, diff: bool, wrote: Path | None) -> None:
    from bulletin_cli.cli.reports.text import counted, summary  # noqa: PLC0415

    if wrote is not None:
        terminal.remark(f"{wrote} knows {counted(outcome.known, 'finding')}")
        return
    if outcome.known:
        terminal.remark(f"baseline: {counted(outcome.known, 'finding')} mended and taken out")
    terminal.remark(summary(outcome.findings, mended=len(outcome.shown or outcome.mended), shown=diff))
