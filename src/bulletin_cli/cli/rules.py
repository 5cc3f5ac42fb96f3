"""`bulletin rules`: the table of all rules."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

import typer

from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.desk.records import as_json
from bulletin_cli.rules.pages import page_of
from bulletin_cli.rules.registry import Rule, all_rules

_HEAD = ("code", "name", "severity", "fix", "default", "what is wrong")
_WIDE = 110
"""Columns of a terminal from which on the whole table has room."""
_COLOURS = {"error": "bold red", "warning": "yellow", "info": "cyan"}


class RulesFormat(StrEnum):
    """How the table is printed."""

    TEXT = "text"
    JSON = "json"


def rules(
    context: typer.Context,
    *,
    report: Annotated[RulesFormat, typer.Option("--format", help="How to print them.")] = RulesFormat.TEXT,
) -> None:
    """List the rules: code, name, severity, fix, default."""
    terminal: Terminal = context.obj
    if report is RulesFormat.JSON:
        listed = [_record(rule) for rule in all_rules()]
        terminal.say(as_json({"version": 1, "rules": listed}).rstrip())
    elif terminal.lively:
        _draw(terminal)
    else:
        from bulletin_cli.cli.reports.plan_text import table  # noqa: PLC0415 - loads the plan's values

        for line in table([_row(rule) for rule in all_rules()], _HEAD):
            terminal.say(line)


def _record(rule: Rule) -> dict[str, Any]:
    return {
        "code": rule.code,
        "name": rule.name,
        "title": page_of(rule).title,
        "severity": str(rule.severity),
        "fixable": bool(rule.mends),
        "safe": rule.mends == "safe",
        "default": rule.default,
    }


def _row(rule: Rule) -> tuple[str, ...]:
    default = "on" if rule.default else "off"
    return (rule.code, rule.name, str(rule.severity), rule.mends, default, page_of(rule).title)


def _draw(terminal: Terminal) -> None:
    """The table on a terminal; on a narrow one only what a rule is called by and what it finds."""
    from rich.table import Table  # noqa: PLC0415 - only on a terminal
    from rich.text import Text  # noqa: PLC0415

    console = terminal.console()
    narrow = console.width < _WIDE
    drawn = Table(box=None, pad_edge=False, header_style="dim")
    for head in (_HEAD[0], _HEAD[-1]) if narrow else _HEAD:
        drawn.add_column(head, no_wrap=head != _HEAD[-1])
    for rule in all_rules():
        code, name, severity, mends, default, title = _row(rule)
        colour = _COLOURS[severity]
        if narrow:
            drawn.add_row(Text(code, style=colour), title)
        else:
            drawn.add_row(Text(code, style="bold"), name, Text(severity, style=colour), mends, default, title)
    console.print(drawn)
