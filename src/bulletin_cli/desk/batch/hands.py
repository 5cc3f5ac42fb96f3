"""Hands: the processes that do a crew's work, forked by a foreman where there is one, else woken each."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Protocol

from bulletin_cli.desk.batch.foreman import Foreman, Steps, hire_foreman
from bulletin_cli.desk.batch.worker import serve

GRACE = 2.0
"""Seconds that a worker has for going home by itself."""


class Hand(Protocol):
    """A process with a pipe to it."""

    @property
    def pipe(self) -> Connection:
        """Work goes in, stages and results come out."""
        ...

    def stop(self) -> None:
        """Ask it to go at once, whatever it is doing."""
        ...

    def part(self) -> int | None:
        """Wait until it has gone, kill it where it does not; its exit code, below 0 a signal."""
        ...


@dataclass(frozen=True)
class _Woken:
    process: SpawnProcess
    pipe: Connection

    def stop(self) -> None:
        self.process.terminate()

    def part(self) -> int | None:
        self.process.join(GRACE)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()
        return self.process.exitcode


@dataclass(frozen=True)
class _Forked:
    foreman: Foreman
    process: int
    pipe: Connection

    def stop(self) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.process, signal.SIGTERM)

    def part(self) -> int | None:
        try:
            return self.foreman.part(self.process, GRACE)
        except OSError:  # he was killed, and nobody is left to ask
            with suppress(ProcessLookupError):
                os.kill(self.process, signal.SIGKILL)
            return None


@dataclass
class Office:
    """Where hands are hired, each held to `memory` bytes. To be opened before anything else runs here."""

    memory: int
    foreman: Foreman | None = None

    def hire(self, *, now: bool = False) -> Hand:
        """A new hand, ready or, `now`, as soon as can be. Raises OSError where there is no room for one."""
        if self.foreman is not None:
            try:
                return _Forked(self.foreman, *self.foreman.hire(now=now))
            except OSError:
                self.foreman = None
        return self._wake()

    def _wake(self) -> _Woken:
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs, self.memory), daemon=True)
        process.start()
        theirs.close()
        return _Woken(process, ours)

    def warm(self) -> None:
        """Get ready for work that is sure to come."""
        if self.foreman is not None:
            self.foreman.warm()

    def close(self) -> None:
        """Close for good; all hands must have gone."""
        if self.foreman is not None:
            self.foreman.leave()


def open_office(memory: int, warm: Steps) -> Office:
    """An office, with a foreman where there can be one."""
    return Office(memory, hire_foreman(memory, warm))
