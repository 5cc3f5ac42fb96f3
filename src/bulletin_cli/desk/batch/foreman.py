"""A foreman: a process forked off before this one has threads, who hires workers by forking himself.

What the batch has imported they all have, and what else an issue takes is imported once, by the foreman,
while the batch still looks the archive over. Where nothing is forked, workers are woken one by one.
"""

from __future__ import annotations

import gc
import os
import signal
import socket
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from time import monotonic, sleep
from typing import NoReturn

from bulletin_cli.desk.batch.worker import go_home, serve
from bulletin_cli.desk.beside import can_fork

WARM, HIRE, HASTE, PART = b"w", b"h", b"n", b"p"
_ORDER, _WORD = struct.Struct("!cid"), struct.Struct("!i")
_LOOK = 0.005
"""Seconds between two looks at a worker that is to go."""


@dataclass
class Foreman:
    """The batch's end of the line to its foreman. Orders raise OSError once he is gone."""

    process: int
    line: socket.socket

    def warm(self) -> None:
        """Let him begin to get ready, though nobody is hired yet."""
        with suppress(OSError):  # who hires will hear of it
            self.line.sendall(_ORDER.pack(WARM, 0, 0.0))

    def hire(self, *, now: bool = False) -> tuple[int, Connection]:
        """A new worker's process, and the pipe to it; `now`, he need not get everything ready before."""
        self.line.sendall(_ORDER.pack(HASTE if now else HIRE, 0, 0.0))
        said, handles, _flags, _who = socket.recv_fds(self.line, _WORD.size, 1)
        if not handles:
            raise OSError("no worker could be forked")
        return _WORD.unpack(said)[0], Connection(handles[0])

    def part(self, process: int, patience: float) -> int:
        """How a worker ended: its exit code, below 0 a signal. After so many seconds it is killed."""
        self.line.sendall(_ORDER.pack(PART, process, patience))
        said = self.line.recv(_WORD.size, socket.MSG_WAITALL)
        if len(said) < _WORD.size:
            raise OSError("the foreman is gone")
        code: int = _WORD.unpack(said)[0]
        return code

    def leave(self) -> None:
        """Let him go, whatever he is doing; his workers must have gone before."""
        self.line.close()
        with suppress(ProcessLookupError, ChildProcessError):
            os.kill(self.process, signal.SIGTERM)
            os.waitpid(self.process, 0)


Steps = tuple[Callable[[], None], ...]


def hire_foreman(memory: int, warm: Steps) -> Foreman | None:
    """A foreman whose workers are held to `memory` bytes; None where this process cannot be forked.

    Where there will be work he takes the first step, the others once he is to hire; a worker who is wanted
    now does without them.
    """
    if not can_fork():
        return None
    ours, theirs = socket.socketpair()
    sys.stdout.flush()
    sys.stderr.flush()
    process = os.fork()
    if process == 0:
        ours.close()
        _lead(theirs, memory, warm)
    theirs.close()
    return Foreman(process, ours)


def _lead(line: socket.socket, memory: int, warm: Steps) -> NoReturn:
    """Take orders until the line is closed."""
    left = list(warm)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    code = 0
    try:
        while order := line.recv(_ORDER.size, socket.MSG_WAITALL):
            what, process, patience = _ORDER.unpack(order)
            if what == WARM:
                _get_ready(left, steps=1)
            elif what == PART:
                line.sendall(_WORD.pack(_parted(process, patience)))
            else:
                if what == HIRE:
                    _get_ready(left, steps=len(left))
                _fork(line, memory)
    except BaseException:  # noqa: BLE001 - whatever it is, nothing of the batch's may run on here
        code = 1
    os._exit(code)


def _get_ready(left: list[Callable[[], None]], *, steps: int) -> None:
    """Take so many of the steps that are left.

    Nobody looks meanwhile for what may be thrown away: all of it stays, and stays shared.
    """
    gc.disable()
    for step in left[:steps]:
        step()
    del left[:steps]
    gc.freeze()
    gc.enable()


def _fork(line: socket.socket, memory: int) -> None:
    """Fork a worker, and hand its process and pipe over."""
    ours, theirs = Pipe()
    try:
        process = os.fork()
    except OSError:
        line.sendall(_WORD.pack(0))
        return
    if process == 0:
        line.close()
        ours.close()
        _work(theirs, memory)
    theirs.close()
    socket.send_fds(line, [_WORD.pack(process)], [ours.fileno()])
    ours.close()


def _work(pipe: Connection, memory: int) -> NoReturn:
    code = 1
    try:
        serve(pipe, memory)
        code = 0
    except BaseException:  # noqa: BLE001, S110 - a batch hears that the pipe is closed, and asks how it ended
        pass
    with suppress(BaseException):
        go_home()
    os._exit(code)


def _parted(process: int, patience: float) -> int:
    """The exit code of a worker, which is killed where it does not end in time."""
    until = monotonic() + patience
    try:
        while monotonic() < until:
            ended, status = os.waitpid(process, os.WNOHANG)
            if ended:
                return os.waitstatus_to_exitcode(status)
            sleep(_LOOK)
        os.kill(process, signal.SIGKILL)
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    except ChildProcessError:
        return 0
