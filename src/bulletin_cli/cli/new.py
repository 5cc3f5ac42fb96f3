"""`bulletin new publication|issue|article|layout NAME`: writes a working start."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from shlex import quote
from typing import Annotated, TypeVar

import typer

from bulletin_cli.cli.asked import tell
from bulletin_cli.cli.house import Command, InOrder, example
from bulletin_cli.cli.reports.shown import harmless
from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.desk import starting
from bulletin_cli.desk.shelf import find_publication
from bulletin_cli.desk.starting_layout import start_layout

new = typer.Typer(
    cls=InOrder,
    help="Start a publication, an issue, an article, a layout.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
Started = TypeVar("Started")
Name = Annotated[
    str,
    typer.Argument(metavar="NAME", show_default=False, help="Its folder or file: letters, digits, hyphens."),
]


@new.command(cls=Command, epilog=example("publication"))
def publication(context: typer.Context, name: Name) -> None:
    """Start a publication in a new folder, with a first issue."""
    terminal: Terminal = context.obj
    written = _start(terminal, lambda: starting.start_publication(terminal.folder, name, month=_month()))
    _told(terminal, written, "next: " + ("" if name == "." else f"cd {quote(name)} && ") + "bulletin build")


@new.command(cls=Command, epilog=example("issue"))
def issue(context: typer.Context, name: Name) -> None:
    """Start an issue; its name is its id, such as 2026-12."""
    terminal: Terminal = context.obj
    root = _root(terminal)
    started = _start(terminal, lambda: starting.start_issue(root, name, month=_month()))
    numbered = started.numbered
    if numbered.taken_by:
        terminal.remark(
            f"bulletin: number {numbered.number} is also that of {numbered.taken_by} "
            "(number the later issues anew, or this one otherwise, in issue.yaml)"
        )
    _told(terminal, started.written, f"next: bulletin new article NAME, then bulletin plan {name}")


@new.command(cls=Command, epilog=example("article"))
def article(
    context: typer.Context,
    name: Name,
    *,
    of: Annotated[str, typer.Option("--issue", help="The issue; else the newest.", metavar="ISSUE")] = "",
) -> None:
    """Start an article and put it last in its issue's contents."""
    terminal: Terminal = context.obj
    root = _root(terminal)
    written = _start(terminal, lambda: starting.start_article(root, name, issue=of))
    _told(terminal, written, "next: write it, then bulletin lint")


@new.command(cls=Command, epilog=example("layout"))
def layout(
    context: typer.Context,
    name: Name,
    *,
    like: Annotated[
        str, typer.Option("--like", help="The layout to copy; else yours.", metavar="LAYOUT")
    ] = "",
) -> None:
    """Start a layout of your own, as a copy of one that is near."""
    terminal: Terminal = context.obj
    root = _root(terminal)
    written = _start(terminal, lambda: start_layout(root, name, like=like))
    _told(terminal, written, f"next: write layout: {name} in bulletin.yaml, then bulletin plan")


def _start(terminal: Terminal, work: Callable[[], Started]) -> Started:
    try:
        return work()
    except starting.Refused as refused:
        tell(terminal, terminal.folder, refused.diagnostics, to_stderr=True)
        hint = f" ({refused.hint})" if refused.hint else ""
        terminal.remark(f"bulletin: {refused.message}{hint}")
        raise typer.Exit(1 if refused.diagnostics else 2) from None


def _root(terminal: Terminal) -> Path:
    root = find_publication(terminal.folder)
    if root is None:
        terminal.remark(
            f"bulletin: no bulletin.yaml in {terminal.folder.resolve()} or above it "
            "(start a publication with: bulletin new publication NAME)"
        )
        raise typer.Exit(2)
    return root


def _told(terminal: Terminal, written: tuple[Path, ...], following: str) -> None:
    here = terminal.folder.resolve()
    for path in written:
        full = path.resolve()
        terminal.say(f"wrote {full.relative_to(here) if full.is_relative_to(here) else full}")
    terminal.remark(following)


def _month() -> str:
    """This month, or that of SOURCE_DATE_EPOCH: the only clock in the program."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "").strip()
    try:
        return time.strftime("%Y-%m", time.gmtime(int(epoch) if epoch else None))
    except (ValueError, OverflowError, OSError):
        said = f"SOURCE_DATE_EPOCH is “{harmless(epoch[:40])}”, which is no time in seconds"
        raise typer.BadParameter(f"{said} (set it to seconds since 1970, or take it away)") from None
