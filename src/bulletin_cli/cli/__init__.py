"""The only room that prints, draws progress or exits; one file a command."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from bulletin_cli import __version__
from bulletin_cli.cli.house import COMMANDS, Command, InOrder, example
from bulletin_cli.cli.terminal import Terminal
from bulletin_cli.model.diagnostic import MachineError

WITH_VALUE = ("-C", "--folder")
ANYWHERE = ("--no-color", "--debug")
MACHINE_FAILED, INTERRUPTED = 3, 130


def main() -> None:
    """Run the command line and exit: 0 clean, 1 copy, 2 usage, 3 machine, 130 interrupted."""
    _open_streams()
    arguments = _globals_first(sys.argv[1:])
    sys.exit(run(arguments))


def _open_streams() -> None:
    """Let what is said to a stream that was closed before the program began go nowhere."""
    sys.stdout = sys.stdout or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for as long as we run
    sys.stderr = sys.stderr or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - as above


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code; the one place where failures become sentences."""
    debug = "--debug" in arguments
    try:
        code = _app(arguments)(arguments, standalone_mode=False, prog_name="bulletin")
        sys.stdout.flush()
    except MachineError as failure:
        return _failed(failure.message, failure.hint, debug=debug)
    except KeyboardInterrupt:
        sys.stderr.write("interrupted\n")
        return INTERRUPTED
    except BrokenPipeError:
        return _nobody_reads()
    except SystemExit as leaving:
        if isinstance(leaving.__context__, BrokenPipeError):  # the parser's way to leave
            return _nobody_reads()
        raise
    except (OSError, MemoryError) as failure:
        return _failed(_sentence(failure), "", debug=debug)
    except Exception as failure:  # noqa: BLE001 - no traceback ever reaches a user
        return _unexpected(failure, debug=debug)
    return code if isinstance(code, int) else 0


def _nobody_reads() -> int:
    """What reads our output has enough of it, as `head` has: all is well."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno() if sys.__stdout__ else 1)
    return 0


def _unexpected(failure: Exception, *, debug: bool) -> int:
    if isinstance(failure, typer.Abort):
        sys.stderr.write("interrupted\n")
        return INTERRUPTED
    if isinstance(failure, typer.TyperException) and hasattr(failure, "show"):
        failure.show()
        return failure.exit_code
    fault = f"bulletin itself went wrong: {type(failure).__name__}: {failure}"
    return _failed(fault, "run it again with --debug and send us what it prints", debug=debug)


def _failed(message: str, hint: str, *, debug: bool) -> int:
    if debug:
        import traceback  # noqa: PLC0415 - only for who asked

        traceback.print_exc()
    sys.stderr.write(f"bulletin: {message}" + (f" ({hint})" if hint else "") + "\n")
    return MACHINE_FAILED


def _sentence(failure: BaseException) -> str:
    if isinstance(failure, OSError) and failure.strerror:
        where = f" {failure.filename}" if failure.filename else ""
        return f"the machine refused{where}: {failure.strerror.lower()}"
    return "the machine ran out of memory" if isinstance(failure, MemoryError) else str(failure)


def _globals_first(arguments: list[str]) -> list[str]:
    """Options that belong to every command may stand anywhere; they are read first."""
    front, rest, waiting = [], [], iter(arguments)
    for argument in waiting:
        if argument == "--":
            rest += [argument, *waiting]
        elif argument in WITH_VALUE:
            front += [argument, *([value] if (value := next(waiting, None)) is not None else [])]
        elif argument in ANYWHERE or argument.startswith(tuple(f"{name}=" for name in WITH_VALUE)):
            front.append(argument)
        else:
            rest.append(argument)
    return front + rest


def _app(arguments: list[str]) -> typer.Typer:
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
    found = getattr(import_module(f"bulletin_cli.cli.{command}"), command)
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
        raise typer.BadParameter(f"{folder} is not a folder", param_hint="-C")
    color = not no_color and not os.environ.get("NO_COLOR")
    context.obj = Terminal(folder=folder, color=color, debug=debug)
