"""A worker: a process of its own that does one piece of work after another and keeps warm in between."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any


def _nobody(_what: str) -> None:
    """Take no notice."""


_listener: list[Callable[[str], None]] = [_nobody]


def tell(what: str) -> None:
    """Say what is being done now, to whoever handed the work over."""
    _listener[0](what)


def _go(_number: int, _frame: object) -> None:
    """Stop at once, but take away what is half written."""
    raise SystemExit(1)


def serve(pipe: Connection, memory: int) -> None:
    """Do what comes through the pipe until it closes, in at most `memory` bytes of private memory."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _go)
    hold_to(memory)
    _listener[0] = lambda what: pipe.send(("stage", what))
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):
        while (piece := _next(pipe)) is not None:
            pipe.send(_done(*piece))


def go_home() -> None:
    """Take away the folder of open fonts: a process that was forked is not taken apart at its end."""
    typecase = sys.modules.get("bulletin_cli.press.typecase")
    if typecase is not None:
        typecase.close()


def _next(pipe: Connection) -> tuple[Any, ...] | None:
    """The next piece of work; one that cannot be unpacked goes back as a failure."""
    while True:
        try:
            piece: tuple[Any, ...] | None = pipe.recv()
        except (OSError, EOFError):
            return None
        except Exception as failure:  # noqa: BLE001 - such as a module that is not to be found here
            pipe.send(("failed", _sendable(failure)))
        else:
            return piece


def _done(work: Callable[..., Any], arguments: tuple[Any, ...], named: dict[str, Any]) -> tuple[str, Any]:
    try:
        return "done", work(*arguments, **named)
    except Exception as failure:  # noqa: BLE001 - it is handed over, as an Executor must
        return "failed", _sendable(failure)


def _sendable(failure: BaseException) -> BaseException:
    """The failure, or its words where it cannot go through a pipe."""
    import pickle  # noqa: PLC0415 - only for a failure

    try:
        pickle.loads(pickle.dumps(failure))  # noqa: S301 - our own
    except Exception:  # noqa: BLE001 - whatever keeps it from being sent
        return RuntimeError(f"{type(failure).__name__}: {failure}")
    return failure


def hold_to(memory: int) -> None:
    """Let the system refuse this process more private memory than that, where it can.

    RLIMIT_DATA counts what a process may write, at the moment it asks: no issue can take the machine down
    between two looks at it, and fonts and libraries that are only mapped do not count as in RLIMIT_AS.
    """
    if sys.platform != "linux" or memory <= 0:
        return
    import resource  # noqa: PLC0415 - not on Windows

    _soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    limit = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))


def memory_now() -> int:
    """Bytes of memory that this process holds; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return 0
    import resource  # noqa: PLC0415 - there is /proc, so there is this

    return pages * resource.getpagesize()
