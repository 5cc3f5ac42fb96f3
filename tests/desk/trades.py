"""Work for the tests of crews, in a module that other processes can import."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from bulletin_cli.desk.batch.wishes import MEGABYTE

PAUSE = 600


def double(number: int) -> int:
    return 2 * number


def process(_piece: int) -> int:
    return os.getpid()


def die(_piece: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def die_once(trace: Path) -> str:
    if trace.exists():
        return "done"
    trace.touch()
    os.kill(os.getpid(), signal.SIGKILL)
    return "not reached"


def hang(_piece: int) -> None:
    time.sleep(PAUSE)


def eat(megabytes: int) -> int:
    return len(bytearray(megabytes * MEGABYTE))


def fail(_piece: int) -> None:
    raise LookupError("nothing there")


_ready: list[str] = []


def inherit() -> None:
    _ready.append("inherited")


def fetch(_piece: int) -> str:
    return _ready[0]


def parent(_piece: int) -> int:
    return os.getppid()
