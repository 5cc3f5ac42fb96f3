"""`bulletin explain CODE`: what a rule wants and why, with samples that fail and pass."""

from __future__ import annotations

from typing import Annotated

import typer

from bulletin_cli.cli.house import codes_like
from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.rules.pages import about, markdown, page_of
from bulletin_cli.rules.registry import Rule, find_rule, known_selector, nearest


def explain(
    context: typer.Context,
    code: Annotated[
        str,
        typer.Argument(
            metavar="CODE", help="A rule's code or name.", show_default=False, autocompletion=codes_like
        ),
    ],
) -> None:
    """Say what a rule wants and why."""
    terminal: Terminal = context.obj
    rule = find_rule(code.strip())
    if rule is None:
        near = "" if known_selector(code.strip()) else nearest(code.strip())  # `TYP` begins many codes
        hint = f"did you mean {near}?" if near else "bulletin rules lists them all"
        terminal.remark(f"bulletin: no rule {code} ({hint})")
        raise typer.Exit(2)
    if terminal.lively:
        _draw(terminal, rule)
    else:
        terminal.say(markdown(rule).rstrip())


def _draw(terminal: Terminal, rule: Rule) -> None:
    from rich.markdown import Markdown  # noqa: PLC0415 - only on a terminal
    from rich.padding import Padding  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    console = terminal.console()
    page = page_of(rule)
    console.print(Text.assemble((rule.code, "bold cyan"), " ", (rule.name, "bold"), "  ", page.title))
    console.print(Text(about(rule).replace("`", ""), style="dim"))
    console.print()
    width = min(console.width, 90)
    console.print(Markdown(page.text), width=width, soft_wrap=False)
    for fails, head, colour in ((True, "Fails", "red"), (False, "Passes", "green")):
        for sample in page.showing(fails=fails):
            console.print()
            console.print(Text(head, style=f"bold {colour}"))
            console.print(Padding(Text(sample.shown.rstrip()), (0, 0, 0, 2)), width=width)
