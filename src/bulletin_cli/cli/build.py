"""`bulletin build`: lint, compose, make up, press; then say where the issue is."""

from __future__ import annotations

import time
from pathlib import Path

import typer

from bulletin_cli.cli.asked import asked_issues, output_folder, tell
from bulletin_cli.cli.options import Draft, EditionNames, Issues, Output, asked_editions
from bulletin_cli.cli.reports.page_pictures import OVER, SHORT
from bulletin_cli.cli.reports.plan_text import sum_line, title_line
from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.desk.building import Built, build_issue
from bulletin_cli.desk.workshop import Workshop
from bulletin_cli.model.diagnostic import Severity


def build(
    context: typer.Context,
    issues: Issues = None,
    *,
    edition: EditionNames = None,
    output: Output = None,
    draft: Draft = False,
) -> None:
    """Lint, compose, make up and print issues. None named: the newest."""
    terminal: Terminal = context.obj
    formats = asked_editions(terminal, edition or [])
    workshops: dict[Path, Workshop] = {}
    failed = False
    asked = asked_issues(terminal, issues or [])
    for wanted in asked:
        workshop = workshops.setdefault(wanted.root, Workshop(wanted.root, once=len(asked) == 1))
        place = output_folder(terminal, wanted.root, output)
        if place is None:
            raise typer.Exit(2)
        began = time.perf_counter()
        with terminal.progress(f"Building {wanted.issue}") as stage:
            built = build_issue(
                workshop,
                wanted.issue,
                formats=formats,
                output=place,
                draft=draft,
                stage=stage,
            )
        weighty = [one for one in built.diagnostics if one.severity is not Severity.INFO]
        tell(terminal, wanted.root, weighty, to_stderr=True)
        if built.value is None:
            failed = True
            way = "" if draft else ", or build with --draft"
            terminal.paint(
                (f"{wanted.issue} was not built: mend the errors above{way}", "bold"), to_stderr=True
            )
        else:
            _summarize(terminal, built.value, seconds=time.perf_counter() - began)
    if failed:
        raise typer.Exit(1)


def _summarize(terminal: Terminal, built: Built, *, seconds: float) -> None:
    plan = built.made.plan
    terminal.paint((title_line(built.made.publication, built.made.issue), "bold"))
    terminal.paint((f"  {sum_line(plan)}", "bold red" if plan.over else ""), hang=2)
    for advice in plan.advice:
        terminal.paint((f"  {advice.message}", OVER if advice.kind == "over" else SHORT), hang=4)
    for label, path in _places(terminal, built):
        terminal.paint((f"  {label:5} {path}", "cyan"), hang=8)
    terminal.paint((f"  made in {seconds:.1f} s", "dim"))


def _places(terminal: Terminal, built: Built) -> list[tuple[str, str]]:
    shown = []
    for label, name in (("PDF", f"{built.stem}.pdf"), ("Web", "html/index.html")):
        if name in built.files:
            path = built.folder / name
            here = terminal.folder.resolve()
            inside = path.resolve().is_relative_to(here)
            shown.append((label, str(path.resolve().relative_to(here) if inside else path.resolve())))
    return shown
