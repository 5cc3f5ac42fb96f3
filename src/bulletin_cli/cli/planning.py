"""What `bulletin plan` does once its arguments are read; nothing here knows how they were."""

from __future__ import annotations

import shutil
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from bulletin_cli.cli.asked import tell, tell_unknown
from bulletin_cli.cli.reports.page_pictures import OVER, SHORT, letters_of, pages_as_rows
from bulletin_cli.cli.reports.plan_text import story_rows, sum_line, table, title_line
from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.desk.issues import Unknown, find_issues
from bulletin_cli.desk.proving import prove, stops
from bulletin_cli.desk.records import Record, as_json, plan_record
from bulletin_cli.desk.workshop import MadeUp, Workshop

FITS, COPY, USAGE = 0, 1, 2
HEAD = ("story", "pages", "words", "lines", "fit", "copyfit")
ROOM = 40
"""Characters that the last column needs, to stand beside the others."""


class PlanFormat(StrEnum):
    """How a plan is printed."""

    TEXT = "text"
    JSON = "json"


class PlanAsked(NamedTuple):
    """The arguments of a call of plan, as they were typed."""

    issues: tuple[str, ...] = ()
    report: PlanFormat = PlanFormat.TEXT
    explain: bool = False
    svg: Path | None = None


def plan_issues(terminal: Terminal, asked: PlanAsked) -> int:
    """Make up what is asked, print how it fits, and give the exit code: 0, 1 for the copy, 2 for usage."""
    try:
        issues = find_issues(terminal.folder, asked.issues)
    except Unknown as unknown:
        tell_unknown(terminal, unknown)
        return USAGE
    workshops: dict[Path, Workshop] = {}
    failed = False
    records: list[Record] = []
    for wanted in issues:
        workshop = workshops.setdefault(wanted.root, Workshop(wanted.root))
        with terminal.progress(f"Planning {wanted.issue}") as stage:
            made = prove(
                workshop, wanted.issue, draft=True, planning=True, explain=asked.explain, stage=stage
            )
        tell(terminal, wanted.root, made.diagnostics, to_stderr=True)
        failed = failed or made.value is None or stops(made.diagnostics)
        if made.value is None:
            continue
        if asked.report is PlanFormat.TEXT:
            if records:
                terminal.say()
            _print(terminal, made.value, explain=asked.explain)
        records.append(plan_record(made.value.plan, explain=asked.explain))
        if asked.svg is not None:
            path = terminal.folder / asked.svg
            own = path if len(issues) == 1 else path.with_stem(f"{path.stem}-{wanted.issue}")
            _draw(terminal, made.value, own)
    if asked.report is PlanFormat.JSON and records:
        whole = records[0] if len(issues) == 1 else {"version": 1, "issues": records}
        terminal.say(as_json(whole).rstrip())
    return COPY if failed else FITS


def _print(terminal: Terminal, made: MadeUp, *, explain: bool) -> None:
    terminal.paint((title_line(made.publication, made.issue), "bold"))
    terminal.paint((sum_line(made.plan), OVER if made.plan.over else ""))
    terminal.say()
    _print_pages(terminal, made)
    terminal.say()
    letters = letters_of(made.plan)
    rows = [(f"{letters[row[0]]} {row[0]}", *row[1:]) for row in story_rows(made.plan)]
    _print_stories(terminal, [HEAD, *rows])
    if made.plan.advice:
        terminal.say()
    for advice in made.plan.advice:
        terminal.paint((advice.message, OVER if advice.kind == "over" else SHORT), hang=2)
    if explain:
        _explain(terminal, made)


def _print_stories(terminal: Terminal, rows: list[tuple[str, ...]]) -> None:
    """The table of stories; where the terminal is narrow, what copyfit did stands under each."""
    lines = table(rows[1:], rows[0])
    last = lines[0].index(HEAD[-1])
    narrow = terminal.lively and _width() - last < ROOM
    for number, line in enumerate(lines):
        style = "" if number else "dim"
        terminal.paint((line[:last].rstrip() if narrow else line, style), hang=last)
        if narrow and number and line[last:]:
            terminal.paint((" " * 4 + line[last:], "dim"), hang=4)


def _width() -> int:
    return shutil.get_terminal_size((100, 24)).columns


def _print_pages(terminal: Terminal, made: MadeUp) -> None:
    rows = pages_as_rows(made.plan, made.layout, width=_width())
    if not terminal.lively:
        for row in rows:
            terminal.say("".join(sign for sign, _style in row).rstrip())
        return
    from rich.text import Text  # noqa: PLC0415 - only on a terminal

    console = terminal.console()
    for row in rows:
        console.print(Text.assemble(*row), no_wrap=True, crop=True)


def _explain(terminal: Terminal, made: MadeUp) -> None:
    from bulletin_cli.cli.reports.plan_explained import explained  # noqa: PLC0415 - only when asked

    terminal.say()
    for line in explained(made.plan, width=_width()):
        terminal.say(line)


def _draw(terminal: Terminal, made: MadeUp, path: Path) -> None:
    from bulletin_cli.desk.saving import save_file  # noqa: PLC0415 - only when asked
    from bulletin_cli.makeup.sketch import sketch  # noqa: PLC0415

    save_file(path, sketch(made.plan, made.layout).encode())
    terminal.remark(f"drew {path}")
