"""The command line as Typer reads it: the commands, and the options that belong to all of them."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from bulletin_cli import __version__
from bulletin_cli.cli import WITH_VALUE
from bulletin_cli.cli.house import COMMANDS, Command, InOrder, example
from bulletin_cli.cli.terminal import Terminal


def app_for(arguments: list[str]) -> typer.Typer:
    """The Typer app with the command that was asked for, or with all where help may be wanted."""
    app = typer.Typer(
        name="bulletin",
        cls=InOrder,
        help="Make a periodical: check its copy, fit it to the page, print it, put it on the web.",
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["--help", "-h"]},
    )
    app.callback()(_everywhere)
    for command in _commands_for(arguments):
        _register(app, command)
    return app


def _commands_for(arguments: list[str]) -> tuple[str, ...]:
    """The command that was asked for; all of them for help and completion, none for the version."""
    named = _command_in(arguments)
    completing = any(name.endswith("_COMPLETE") for name in os.environ)
    if completing or (arguments and arguments[0] in {"-h", "--help"}):
        return COMMANDS
    if named is None:
        return () if "--version" in arguments else COMMANDS
    return (named,)


def _command_in(arguments: list[str]) -> str | None:
    waiting = iter(arguments)
    for argument in waiting:
        if argument in WITH_VALUE:
            next(waiting, None)
        elif not argument.startswith("-"):
            return argument if argument in COMMANDS else None
    return None


def _register(app: typer.Typer, command: str) -> None:
    name = command.replace("-", "_")
    found = getattr(import_module(f"bulletin_cli.cli.{name}"), name)
    if isinstance(found, typer.Typer):
        app.add_typer(found, name=command, epilog=example(command))
    else:
        app.command(command, cls=Command, epilog=example(command))(found)


def _version(wanted: bool) -> None:  # noqa: FBT001 - Typer calls it so
    if wanted:
        sys.stdout.write(f"bulletin {__version__}\n")
        raise typer.Exit


def _everywhere(
    context: typer.Context,
    folder: Annotated[
        Path,
        typer.Option(
            "-C", "--folder", help="Work as if started in this folder.", metavar="DIR", show_default=False
        ),
    ] = Path(),
    *,
    no_color: Annotated[bool, typer.Option("--no-color", help="No colours, as with NO_COLOR.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of a failure.")] = False,
    version: Annotated[  # noqa: ARG001 - acts through its callback
        bool, typer.Option("--version", help="Print the version.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    if not folder.is_dir():
        raise typer.BadParameter(f"{folder} is not a folder (name one with -C)")
    color = not no_color and not os.environ.get("NO_COLOR")
    context.obj = Terminal(folder=folder, color=color, debug=debug)
