"""`bulletin language-server`: the sub-editor for editors' programs, over standard input and output."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import Annotated

import typer

from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.model.diagnostic import MachineError

BRINGS_EXTRA = "python -m pip install 'bulletin-cli[editor]'"


def language_server(
    context: typer.Context,
    *,
    stdio: Annotated[  # noqa: ARG001 - many programs say it to every server
        bool, typer.Option("--stdio", help="Over standard input and output, as it is anyway.")
    ] = False,
) -> None:
    """Check copy as it is written, in an editor's program. It is the program that starts this."""
    terminal: Terminal = context.obj
    if find_spec("pygls") is None:
        raise MachineError("the language server is an extra that is not installed", BRINGS_EXTRA)
    if sys.stdin is None or sys.stdin.isatty():
        terminal.remark("bulletin: an editor's program starts the language server (docs/editors.md says how)")
        raise typer.Exit(2)
    from bulletin_cli.cli.editors.server import serve  # noqa: PLC0415 - loads pygls

    raise typer.Exit(serve(terminal))
