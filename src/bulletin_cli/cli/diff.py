"""`bulletin diff`: says in words, and shows in pictures, where two outputs differ."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from bulletin_cli.cli.asked import tell_unknown
from bulletin_cli.cli.reports.diff_text import diff_lines
from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.desk.diff.comparing import IssueDiff, can_draw, compare, pairs_of
from bulletin_cli.desk.diff.pages import INSTALL
from bulletin_cli.desk.issues import Unknown
from bulletin_cli.desk.records import as_json
from bulletin_cli.desk.saving import save_file

NO_PICTURES = f"without pictures of pages: the renderer is not installed ({INSTALL})"
MOST_PICTURES = 200
"""Pages that are shown: more than that nobody looks at, and the report would not open."""


class DiffFormat(StrEnum):
    """How differences are printed."""

    TEXT = "text"
    JSON = "json"


def diff(
    context: typer.Context,
    old: Annotated[Path, typer.Argument(metavar="OLD", help="What a build left: an issue or an archive.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="What another build left.")],
    *,
    report: Annotated[DiffFormat, typer.Option("--format", help="How to print it.")] = DiffFormat.TEXT,
    html: Annotated[
        Path | None, typer.Option("--html", help="Show pages before and after in this file.", metavar="FILE")
    ] = None,
) -> None:
    """Say where two outputs of an issue or an archive differ."""
    terminal: Terminal = context.obj
    places = [terminal.folder / place for place in (old, new)]
    for place in places:
        if not place.is_dir():
            terminal.remark(f"bulletin: there is no folder {place}")
            raise typer.Exit(2)
    try:
        pairs = pairs_of(*places, draw=can_draw())
    except Unknown as unknown:
        tell_unknown(terminal, unknown)
        raise typer.Exit(2) from None
    diffs: list[IssueDiff] = []
    with terminal.progress("Comparing") as stage:
        for pair in pairs:
            stage(pair.issue)
            diffs.append(compare(pair))
    print_diffs(terminal, diffs, as_text=report is DiffFormat.TEXT)
    if html is not None:
        show(terminal, diffs, terminal.folder / html, old=str(old), new=str(new))
    elif not can_draw():
        terminal.remark(NO_PICTURES)


def print_diffs(terminal: Terminal, diffs: Sequence[IssueDiff], *, as_text: bool) -> None:
    """Print what differs to standard output."""
    if as_text:
        for line in diff_lines(diffs):
            terminal.say(line)
    else:
        terminal.say(as_json(record_of(diffs)).rstrip())


def record_of(diffs: Sequence[IssueDiff]) -> dict[str, Any]:
    """What differs as a JSON value."""
    return {"version": 1, "issues": [one.as_json() for one in diffs]}


def show(terminal: Terminal, diffs: Sequence[IssueDiff], path: Path, *, old: str, new: str) -> None:
    """Save the report with pictures, and say where it is."""
    from bulletin_cli.cli.reports.diff_html import diff_page  # noqa: PLC0415 - only where it is wanted

    shown, remark = _few(diffs), "" if can_draw() else NO_PICTURES
    if sum(len(one.pages) for one in diffs) > MOST_PICTURES:
        remark = f"the first {MOST_PICTURES} pages that look different are shown; the rest are told in words"
    save_file(path, diff_page(shown, old=old, new=new, remark=remark).encode())
    terminal.remark(f"pages before and after: {path}")


def _few(diffs: Sequence[IssueDiff]) -> list[IssueDiff]:
    """The same differences, with no more pictures than can be looked at."""
    left, found = MOST_PICTURES, []
    for one in diffs:
        found.append(one.showing(left))
        left -= min(left, len(one.pages))
    return found
