"""A crew of warm workers behind the interface of an Executor.

The standard pool breaks as a whole when one of its processes dies. Here a dead worker is replaced and its
piece of work tried once more; one that takes too long is stopped, and each is sent home after so many.
"""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any, ParamSpec, TypeVar

from bulletin_cli.desk.batch.wishes import Limits
from bulletin_cli.desk.batch.worker import serve

P = ParamSpec("P")
T = TypeVar("T")
TRIES = 2
GRACE = 2.0
"""Seconds that a worker has for going home by itself."""
Listen = Callable[[str, str, str], None]
"""Told what happens (taken, stage, died), with which piece of work, and a word on it."""


class WorkerDiedError(Exception):
    """The process that had a piece of work was killed, each time that it was tried."""


class TooSlowError(Exception):
    """A piece of work took longer than it may."""


def deaf(_what: str, _piece: str, _word: str) -> None:
    """Take no notice of what happens."""


@dataclass(eq=False)
class _Piece:
    name: str
    work: tuple[Any, ...]
    future: Future[Any]
    tries: int = 0


@dataclass(eq=False)
class _Hand:
    process: SpawnProcess
    pipe: Connection
    piece: _Piece | None = None
    since: float = 0.0
    done: int = 0


@dataclass(eq=False)
class Crew(Executor):
    """Workers on this machine, `hands` at most; a piece of work is named by its first argument's `issue`."""

    hands: int
    limits: Limits = field(default_factory=Limits)
    listen: Listen = deaf

    def __post_init__(self) -> None:
        self._context = get_context("spawn")
        self._queue: deque[_Piece] = deque()
        self._at_work: list[_Hand] = []
        self._lock = threading.Lock()
        self._hear, self._call = connection.Pipe(duplex=False)
        self._closing = self._stopping = False
        self._thread = threading.Thread(target=self._supervise, name="crew", daemon=True)
        self._thread.start()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """The future of a piece of work, which may raise TooSlowError or WorkerDiedError."""
        name = str(getattr(args[0], "issue", "")) if args else ""
        piece = _Piece(name, (fn, args, kwargs), Future())
        with self._lock:
            if self._closing:
                raise RuntimeError("the crew has gone home")
            self._queue.append(piece)
        self._wake()
        return piece.future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002
        """Let the crew go home after its work; `cancel_futures` drops the work, that in hand too."""
        with self._lock:
            self._closing = True
            self._stopping = self._stopping or cancel_futures
        self._wake()
        if wait:
            self._thread.join()

    def _wake(self) -> None:
        with suppress(OSError):
            self._call.send_bytes(b"!")

    def _supervise(self) -> None:
        try:
            while not self._finished():
                self._hand_out()
                self._wait_and_listen()
                self._stop_the_slow()
        finally:
            with self._lock:
                self._closing = True
            self._send_all_home()

    def _wait_and_listen(self) -> None:
        waiting = [self._hear, *(hand.pipe for hand in self._at_work)]
        ready = connection.wait(waiting, self._seconds_left())
        if self._hear in ready:
            self._hear.recv_bytes()
        for hand in [hand for hand in self._at_work if hand.pipe in ready]:
            self._listen_to(hand)

    def _finished(self) -> bool:
        with self._lock:
            idle = not self._queue and not any(hand.piece for hand in self._at_work)
            return self._stopping or (self._closing and idle)

    def _hand_out(self) -> None:
        while (piece := self._next()) is not None:
            hand = next((hand for hand in self._at_work if hand.piece is None), None) or self._hire()
            hand.piece, hand.since = piece, time.monotonic()
            piece.tries += 1
            try:
                hand.pipe.send(piece.work)
            except (BrokenPipeError, ConnectionResetError):
                self._bury(hand)
                continue
            self.listen("taken", piece.name, "")

    def _next(self) -> _Piece | None:
        """The next piece of work, where there is one and a hand for it."""
        with self._lock:
            if not self._queue or sum(hand.piece is not None for hand in self._at_work) >= self.hands:
                return None
            piece = self._queue.popleft()
        if piece.tries or piece.future.set_running_or_notify_cancel():
            return piece
        return self._next()

    def _hire(self) -> _Hand:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=serve, args=(theirs, self.limits.memory), daemon=True)
        process.start()
        theirs.close()
        hand = _Hand(process, ours)
        self._at_work.append(hand)
        return hand

    def _seconds_left(self) -> float | None:
        busy = [hand.since for hand in self._at_work if hand.piece is not None]
        return max(0.0, min(busy) + self.limits.seconds - time.monotonic()) if busy else None

    def _listen_to(self, hand: _Hand) -> None:
        try:
            what, value = hand.pipe.recv()
        except (EOFError, OSError, ConnectionResetError):
            self._bury(hand)
            return
        piece = hand.piece
        if piece is None:
            return
        if what == "stage":
            self.listen("stage", piece.name, str(value))
            return
        hand.piece = None
        hand.done += 1
        if what == "done":
            piece.future.set_result(value)
        else:
            piece.future.set_exception(value)
        if what == "failed" or hand.done >= self.limits.issues:
            self._send_home(hand)

    def _bury(self, hand: _Hand) -> None:
        """A worker has died: its work goes to the next one, or back as it is."""
        hand.process.join(GRACE)
        self._send_home(hand, at_once=True)
        piece, hand.piece = hand.piece, None
        if piece is None:
            return
        how = _how(hand.process.exitcode)
        self.listen("died", piece.name, how)
        if piece.tries < TRIES:
            with self._lock:
                self._queue.appendleft(piece)
        else:
            piece.future.set_exception(WorkerDiedError(f"its process died twice ({how})"))

    def _stop_the_slow(self) -> None:
        now = time.monotonic()
        for hand in list(self._at_work):
            piece = hand.piece
            if piece is not None and now - hand.since >= self.limits.seconds:
                hand.piece = None
                self._send_home(hand, at_once=True)
                piece.future.set_exception(TooSlowError(f"it took longer than {self.limits.seconds:g} s"))

    def _send_home(self, hand: _Hand, *, at_once: bool = False) -> None:
        self._at_work.remove(hand)
        with suppress(OSError, ValueError):
            hand.pipe.send(None)
        hand.pipe.close()
        if at_once:
            hand.process.terminate()
        hand.process.join(GRACE)
        if hand.process.is_alive():
            hand.process.kill()
            hand.process.join()

    def _send_all_home(self) -> None:
        with self._lock:
            left = [*self._queue, *(hand.piece for hand in self._at_work if hand.piece is not None)]
            self._queue.clear()
        for hand in list(self._at_work):
            busy, hand.piece = hand.piece is not None, None
            self._send_home(hand, at_once=busy)
        for piece in left:
            if not piece.future.cancel():
                piece.future.set_exception(WorkerDiedError("the work was dropped"))


def _how(code: int | None) -> str:
    """How a process ended: `killed by signal 9`."""
    if code is None or code >= 0:
        return f"it ended with {code}"
    memory = ", as the system does when memory runs out" if -code == 9 and os.name == "posix" else ""
    return f"killed by signal {-code}{memory}"
