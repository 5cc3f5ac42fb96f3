"""Work done beside: in a process that is forked for it, while this one does something else."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from types import TracebackType
from typing import Generic, NoReturn, Self, TypeVar

T = TypeVar("T")
LONGEST = 600
"""Seconds after which it ends, should this process be killed and nobody be left to end it."""


def can_fork() -> bool:
    """Whether this process may be forked: on Linux, and where nothing else runs in it."""
    try:
        return sys.platform == "linux" and len(os.listdir("/proc/self/task")) == 1  # noqa: PTH208 - no Path wanted
    except OSError:
        return False


class LostError(Exception):
    """No more values come from there: the process was killed, something was raised, or that was all."""


class Beside(Generic[T]):
    """A piece of work on its way, to be left as a context; `work` gives values that can be pickled.

    What it keeps in memory or raises stays in its own process.
    """

    def __init__(self, work: Callable[[], Iterable[T]]) -> None:
        ours, theirs = os.pipe()
        self._process = os.fork()
        if self._process == 0:
            os.close(ours)
            _do(work, theirs)
        os.close(theirs)
        self._pipe = os.fdopen(ours, "rb")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _failure: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._pipe.close()
        with suppress(ProcessLookupError):
            os.kill(self._process, signal.SIGKILL)
        with suppress(ChildProcessError):
            os.waitpid(self._process, 0)

    def result(self) -> T:
        """The next value, waited for. Raises LostError where none comes."""
        try:
            value: T = pickle.load(self._pipe)  # noqa: S301 - from our own process
        except (EOFError, OSError, pickle.UnpicklingError) as failure:
            raise LostError from failure
        return value


def _do(work: Callable[[], Iterable[object]], pipe: int) -> NoReturn:
    """Do the work, hand over what it gives and end, whatever happens."""
    code = 1
    try:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(LONGEST)
        with os.fdopen(pipe, "wb") as file:
            for value in work():
                pickle.dump(value, file, protocol=5)
                file.flush()
        code = 0
    except BaseException:  # noqa: BLE001, S110 - it is done again, and heard of, where it was asked for
        pass
    os._exit(code)
