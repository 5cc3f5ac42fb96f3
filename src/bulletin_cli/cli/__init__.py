"""The only room that prints, draws progress or exits; one file a command."""

from __future__ import annotations

import gc
import os
import sys

# No more is loaded here: who interrupts a command just called gets a traceback until `main` runs.

WITH_VALUE = ("-C", "--folder")
ANYWHERE = ("--no-color", "--debug")
DASHES = ("–", "—")
"""What mail and word processors make of two hyphens."""
MISUSED, MACHINE_FAILED, INTERRUPTED = 2, 3, 130
PLAIN = frozenset(["lint", "plan", "batch"])
"""Commands that are given all day and all night, and so start as quickly as they can."""
AWAITED = PLAIN | {"language-server"}
"""Commands whose end somebody waits for: they leave nothing open."""
LOADED = 100_000
"""Objects after which unused ones are looked for: loading a command makes about as many, and drops none."""


def main() -> None:
    """Run the command line and exit: 0 clean, 1 copy, 2 usage, 3 machine, 130 interrupted."""
    try:
        _open_streams()
        arguments = _globals_first(sys.argv[1:])
        code = run(arguments)
        if not AWAITED.isdisjoint(arguments):
            _leave_at_once(code)
    except KeyboardInterrupt:
        code = _interrupted()
    sys.exit(code)


def _open_streams() -> None:
    """Let what is said to a stream that was closed go nowhere, and what it has no letters for be escaped."""
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - for as long as we run
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - as above
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")  # as standard error does from the start


def _leave_at_once(code: int) -> None:
    """End the process as it is: to take all objects apart takes 20 ms, and pygls' ten times that."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            continue  # what could not be printed has been told, or nobody reads it
    os._exit(code)


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code; the one place where failures become sentences."""
    gc.set_threshold(LOADED)
    from bulletin_cli.model.diagnostic import MachineError  # noqa: PLC0415 - the first of many objects

    debug = "--debug" in arguments
    try:
        code = _answer(arguments)
        sys.stdout.flush()
    except MachineError as failure:
        return _failed(failure.message, failure.hint, debug=debug)
    except KeyboardInterrupt:
        return _interrupted()
    except BrokenPipeError:
        return _nobody_reads()
    except SystemExit as leaving:
        if isinstance(leaving.__context__, BrokenPipeError):  # the parser's way to leave
            return _nobody_reads()
        raise
    except (OSError, MemoryError) as failure:
        return _failed(sentence(failure), "", debug=debug)
    except Exception as failure:  # noqa: BLE001 - no traceback ever reaches a user
        return _unexpected(failure, arguments)
    return code if isinstance(code, int) else 0


def _answer(arguments: list[str]) -> object:
    """The exit code of a command, or nothing; the command line is read by Typer where it is not plain."""
    if any(word.startswith(DASHES) for word in arguments):
        from bulletin_cli.cli.misuse import dashed  # noqa: PLC0415 - only where something may be wrong

        if said := dashed(arguments):
            sys.stderr.write(f"bulletin: {said}\n")
            return MISUSED
    if not PLAIN.isdisjoint(arguments):
        from bulletin_cli.cli.plain import plain_call  # noqa: PLC0415 - other commands do without

        call = plain_call(arguments)
        if call is not None:
            return call.answer()
    from bulletin_cli.cli.app import app_for  # noqa: PLC0415 - loads Typer

    return app_for(arguments)(arguments, standalone_mode=False, prog_name="bulletin")


def _interrupted() -> int:
    sys.stderr.write("interrupted\n")
    return INTERRUPTED


def _nobody_reads() -> int:
    """What reads our output has enough of it, as `head` has: all is well."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno() if sys.__stdout__ else 1)
    return 0


def _unexpected(failure: Exception, arguments: list[str]) -> int:
    import typer  # noqa: PLC0415 - it may be Typer's own way to say that the command line is wrong

    if isinstance(failure, typer.Abort):
        return _interrupted()
    if isinstance(failure, typer.TyperException) and hasattr(failure, "show"):
        from bulletin_cli.cli.misuse import misused  # noqa: PLC0415 - only where something is wrong

        if said := misused(failure, arguments):
            sys.stderr.write(f"bulletin: {said}\n")
        else:
            failure.show()
        return failure.exit_code
    fault = f"bulletin itself went wrong: {type(failure).__name__}: {failure}"
    return _failed(
        fault, "run it again with --debug and send us what it prints", debug="--debug" in arguments
    )


def _failed(message: str, hint: str, *, debug: bool) -> int:
    if debug:
        import traceback  # noqa: PLC0415 - only for who asked

        traceback.print_exc()
    sys.stderr.write(f"bulletin: {message}" + (f" ({hint})" if hint else "") + "\n")
    return MACHINE_FAILED


def sentence(failure: OSError | MemoryError) -> str:
    """What the machine would not do."""
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
            value = next(waiting, None)
            if value is None:
                return [argument]  # the parser says what it lacks, whatever stands before it
            front += [argument, value]
        elif argument in ANYWHERE or argument.startswith(tuple(f"{name}=" for name in WITH_VALUE)):
            front.append(argument)
        else:
            rest.append(argument)
    return front + rest
