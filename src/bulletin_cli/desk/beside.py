"""Work done beside: in a process that is forked for it, while this one does something else."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from collections.abc import Callable
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


class Beside(Generic[T]):
    """A piece of work on its way, to be left as a context; `work` gives a value that can be pickled.

    What it keeps in memory or raises stays in its own process: where no value comes from there, `result` does
    the work here, and here it raises.
    """

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._pipe, theirs = os.pipe()
        self._process = os.fork()
        if self._process == 0:
            os.close(self._pipe)
            _do(work, theirs)
        os.close(theirs)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _failure: BaseException | None, _trace: TracebackType | None
    ) -> None:
        os.close(self._pipe)
        if self._process:
            with suppress(ProcessLookupError):
                os.kill(self._process, signal.SIGKILL)
            self._part()

    def result(self) -> T:
        """The value, waited for; to be asked for once."""
        with os.fdopen(os.dup(self._pipe), "rb") as pipe:
            data = pipe.read()
        if self._part() != 0:
            return self._work()
        value: T = pickle.loads(data)  # noqa: S301 - from our own process
        return value

    def _part(self) -> int:
        """The exit code, once it has ended."""
        process, self._process = self._process, 0
        try:
            return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
        except ChildProcessError:
            return 1


def _do(work: Callable[[], object], pipe: int) -> NoReturn:
    """Do the work, hand it over and end, whatever happens."""
    code = 1
    try:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(LONGEST)
        data = pickle.dumps(work(), protocol=5)
        with os.fdopen(pipe, "wb") as file:
            file.write(data)
        code = 0
    except BaseException:  # noqa: BLE001, S110 - it is done again, and heard of, where it was asked for
        pass
    os._exit(code)
