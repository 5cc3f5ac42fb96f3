"""What several commands are asked in the same words: which issues, which editions, where to, and how."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from bulletin_cli.cli.house import ISSUE, issues_like
from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.model.publication import EDITIONS

Issues = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ISSUE]...", help=ISSUE, show_default=False, autocompletion=issues_like),
]
EditionNames = Annotated[
    list[str] | None,
    typer.Option("--edition", help=f"{', '.join(EDITIONS)}; may be repeated.", metavar="NAME"),
]
Output = Annotated[Path | None, typer.Option("--output", help="Build into this folder.", metavar="DIR")]
Draft = Annotated[bool, typer.Option("--draft", help="Build in spite of errors; stamp every page DRAFT.")]


def asked_editions(terminal: Terminal, asked: Sequence[str]) -> tuple[str, ...]:
    """Their names, each once, none for the publication's; an unknown one is wrong usage (exit 2)."""
    names = [name.strip() for value in asked for name in value.split(",") if name.strip()]
    unknown = [name for name in names if name not in EDITIONS]
    if unknown:
        terminal.remark(f"bulletin: no edition {unknown[0]} (there are {' and '.join(EDITIONS)})")
        raise typer.Exit(2)
    return tuple(dict.fromkeys(names))
