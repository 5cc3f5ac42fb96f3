"""The editions that are asked for on the command line."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from bulletin_cli.cli.terminal import Terminal

KNOWN = ("pdf", "html")


def asked_editions(terminal: Terminal, asked: Sequence[str]) -> tuple[str, ...]:
    """Their names, each once, none for the publication's; an unknown one is wrong usage (exit 2)."""
    names = [name.strip() for value in asked for name in value.split(",") if name.strip()]
    unknown = [name for name in names if name not in KNOWN]
    if unknown:
        terminal.remark(f"bulletin: no edition {unknown[0]} (there are {' and '.join(KNOWN)})")
        raise typer.Exit(2)
    return tuple(dict.fromkeys(names))
