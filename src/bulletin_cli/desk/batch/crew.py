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
from multiprocessing import connection
from typing import Any, ParamSpec, TypeVar

from bulletin_cli.desk.batch.hands import Hand, open_office
from bulletin_cli.desk.batch.wishes import Limits

P = ParamSpec("P")
T = TypeVar("T")
TRIES = 2
Listen = Callable[[str, str, str], None]
"""Told what happens (taken, stage, died), with which piece of work, and a word on it."""


class WorkerDiedError(Exception):
    """The process that had a piece of work was killed, each time that it was tried."""


class TooSlowError(Exception):
    """A piece of work took longer than it may."""


def deaf(*_said: object) -> None:
    """Take no notice of what happens."""


@dataclass(eq=False)
class _Piece:
    name: str
    work: tuple[Any, ...]
    future: Future[Any]
    alone: bool = False
    tries: int = 0


@dataclass(eq=False)
class _Place:
    """A hand at work."""

    hand: Hand
    piece: _Piece | None = None
    since: float = 0.0
    done: int = 0


@dataclass(eq=False)
class Crew(Executor):
    """Workers on this machine, `hands` at most; a piece of work is named by its first argument's `issue`,
    and begun at once where that says that it is `alone`."""

    hands: int
    limits: Limits = field(default_factory=Limits)
    tools: tuple[Callable[[], None], ...] = ()
    """They import what work takes; last, what a lone piece of work can import while it does other things."""
    listen: Listen = deaf

    def __post_init__(self) -> None:
        self._office = open_office(self.limits.memory, self.tools)
        self._queue: deque[_Piece] = deque()
        self._at_work: list[_Place] = []
        self._lock = threading.Lock()
        self._hear, self._call = connection.Pipe(duplex=False)
        self._closing = self._stopping = False
        self._thread = threading.Thread(target=self._supervise, name="crew", daemon=True)
        self._thread.start()

    def warm(self) -> None:
        """Get ready: there will be work."""
        self._office.warm()

    def tell(self, listen: Listen) -> None:
        """Let `listen` hear what happens from now on."""
        self.listen = listen

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """The future of a piece of work, which may raise TooSlowError or WorkerDiedError."""
        first = args[0] if args else None
        name, alone = str(getattr(first, "issue", "")), bool(getattr(first, "alone", False))
        piece = _Piece(name, (fn, args, kwargs), Future(), alone)
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
        waiting = [self._hear, *(place.hand.pipe for place in self._at_work)]
        ready = connection.wait(waiting, self._seconds_left())
        if self._hear in ready:
            self._hear.recv_bytes()
        for place in [place for place in self._at_work if place.hand.pipe in ready]:
            self._listen_to(place)

    def _finished(self) -> bool:
        with self._lock:
            idle = not self._queue and not any(place.piece for place in self._at_work)
            return self._stopping or (self._closing and idle)

    def _hand_out(self) -> None:
        while (piece := self._next()) is not None:
            idle = next((place for place in self._at_work if place.piece is None), None)
            place = idle or self._hire(now=piece.alone)
            place.piece, place.since = piece, time.monotonic()
            piece.tries += 1
            try:
                place.hand.pipe.send(piece.work)
            except (BrokenPipeError, ConnectionResetError):
                self._bury(place)
                continue
            self.listen("taken", piece.name, "")

    def _next(self) -> _Piece | None:
        """The next piece of work, where there is one and a hand for it."""
        with self._lock:
            if not self._queue or sum(place.piece is not None for place in self._at_work) >= self.hands:
                return None
            piece = self._queue.popleft()
        if piece.tries or piece.future.set_running_or_notify_cancel():
            return piece
        return self._next()

    def _hire(self, *, now: bool) -> _Place:
        place = _Place(self._office.hire(now=now))
        self._at_work.append(place)
        return place

    def _seconds_left(self) -> float | None:
        busy = [place.since for place in self._at_work if place.piece is not None]
        return max(0.0, min(busy) + self.limits.seconds - time.monotonic()) if busy else None

    def _listen_to(self, place: _Place) -> None:
        try:
            what, value = place.hand.pipe.recv()
        except (EOFError, OSError, ConnectionResetError):
            self._bury(place)
            return
        piece = place.piece
        if piece is None:
            return
        if what == "stage":
            self.listen("stage", piece.name, str(value))
            return
        place.piece = None
        place.done += 1
        if what == "done":
            piece.future.set_result(value)
        else:
            piece.future.set_exception(value)
        if what == "failed" or place.done >= self.limits.issues:
            self._send_home(place)

    def _bury(self, place: _Place) -> None:
        """A worker has died: its work goes to the next one, or back as it is."""
        how = _how(self._send_home(place))
        piece, place.piece = place.piece, None
        if piece is None:
            return
        self.listen("died", piece.name, how)
        if piece.tries < TRIES:
            with self._lock:
                self._queue.appendleft(piece)
        else:
            piece.future.set_exception(WorkerDiedError(f"its process died twice ({how})"))

    def _stop_the_slow(self) -> None:
        now = time.monotonic()
        for place in list(self._at_work):
            piece = place.piece
            if piece is not None and now - place.since >= self.limits.seconds:
                place.piece = None
                self._send_home(place, at_once=True)
                piece.future.set_exception(TooSlowError(f"it took longer than {self.limits.seconds:g} s"))

    def _send_home(self, place: _Place, *, at_once: bool = False) -> int | None:
        """Let a hand go; its exit code."""
        self._at_work.remove(place)
        with suppress(OSError, ValueError):
            place.hand.pipe.send(None)
        place.hand.pipe.close()
        if at_once:
            place.hand.stop()
        return place.hand.part()

    def _send_all_home(self) -> None:
        with self._lock:
            left = [*self._queue, *(place.piece for place in self._at_work if place.piece is not None)]
            self._queue.clear()
        for place in list(self._at_work):
            busy, place.piece = place.piece is not None, None
            self._send_home(place, at_once=busy)
        self._office.close()
        for piece in left:
            if not piece.future.cancel():
                piece.future.set_exception(WorkerDiedError("the work was dropped"))


def _how(code: int | None) -> str:
    """How a process ended: `killed by signal 9`."""
    if code is None or code >= 0:
        return f"it ended with {code}"
    memory = ", as the system does when memory runs out" if -code == 9 and os.name == "posix" else ""
    return f"killed by signal {-code}{memory}"
