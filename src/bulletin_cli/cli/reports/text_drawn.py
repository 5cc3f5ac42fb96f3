"""`--format text` on a terminal: findings under their articles, each with its line of copy and a pointer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path

from rich.console import Console
from rich.text import Text

from bulletin_cli.cli.reports.excerpt import excerpt
from bulletin_cli.cli.reports.shown import abridged, harmless, path_from
from bulletin_cli.cli.terminal import folded
from bulletin_cli.desk.linting_findings import Findings
from bulletin_cli.model.diagnostic import Diagnostic, Severity

_COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
_MARGIN = 8
_CHANGES = (("---", "bold"), ("+++", "bold"), ("@@", "cyan"), ("-", "red"), ("+", "green"))
"""How a line of a unified diff begins, and its colour."""


def draw(console: Console, findings: Sequence[Findings], here: Path) -> None:
    """Findings grouped by article, each with its line of copy and a pointer under it."""
    for one in findings:
        for path, group in groupby(abridged(one.diagnostics), key=lambda diagnostic: diagnostic.span.path):
            console.print(harmless(path_from(here, one.root, path)), style="bold underline", markup=False)
            for diagnostic in group:
                _draw(console, diagnostic, one)
            console.print()


def draw_differences(console: Console, lines: Iterable[str]) -> None:
    """A unified diff in colours, of which nothing speaks to the terminal."""
    for line in lines:
        colour = next((colour for sign, colour in _CHANGES if line.startswith(sign)), "")
        console.print(Text(harmless(line.rstrip("\r\n")), style=colour))


def _draw(console: Console, diagnostic: Diagnostic, own: Findings) -> None:
    colour, span = _COLOURS[diagnostic.severity], diagnostic.span
    place = f"{span.line}:{span.column}".rjust(_MARGIN - 1)
    head = Text.assemble((place, "dim"), " ", (diagnostic.code, colour), " ", harmless(diagnostic.message))
    for line in folded(console, head, hang=_MARGIN + len(diagnostic.code) + 1):
        console.print(line)
    gap = " " * _MARGIN
    source = own.sources.get(span.path)
    if source is not None and (shown := excerpt(source, span, width=console.width - _MARGIN - 2)):
        console.print(Text.assemble((f"{gap}│ ", "dim"), shown.line), no_wrap=True, crop=True)
        console.print(Text.assemble((f"{gap}│ ", "dim"), " " * shown.indent, ("^" * shown.width, colour)))
    if diagnostic.hint:
        hint = Text.assemble((f"{gap}→ ", "dim"), (harmless(diagnostic.hint), "green"))
        for line in folded(console, hint, hang=_MARGIN + 2):
            console.print(line)
