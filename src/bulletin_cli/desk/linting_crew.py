"""A crew that reads issues side by side: one process a core, none where there is little to read.

And a second hand for one piece of work, lent by a fork.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import count
from typing import Any, BinaryIO, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_WORTH_IT = 4
"""Fewer pieces of work than this are done sooner than others have been woken."""
_AT_ONCE = 16
"""Pieces of work handed over at a time, at most."""
_SWEPT = 8
"""After so many pieces of work what they left behind is swept up."""


def side_by_side(work: Callable[[T], R], pieces: Sequence[T], *, jobs: int = 0) -> Iterator[R]:
    """What `work` makes of each piece, in their order; `jobs` processes at most, 0 for one a core."""
    hands = min(jobs or cores(), len(pieces))
    if hands < 2 or len(pieces) < _WORTH_IT:
        yield from _alone(work, pieces)
    else:
        yield from _shared_out(work, pieces, hands)


def _alone(work: Callable[[T], R], pieces: Sequence[T]) -> Iterator[R]:
    swept = gc.isenabled()
    gc.disable()
    try:
        for number, piece in enumerate(pieces):
            _sweep(number)
            yield work(piece)
    finally:
        if swept:
            gc.enable()


def cores() -> int:
    """How many processors this program may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1


def _shared_out(work: Callable[[T], R], pieces: Sequence[T], hands: int) -> Iterator[R]:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - of use for many issues only
    from multiprocessing import get_context  # noqa: PLC0415

    # A forked child has all rules and word lists already; elsewhere each child loads its own.
    context = get_context("fork" if sys.platform == "linux" else "spawn")
    each = max(1, min(_AT_ONCE, len(pieces) // (hands * 4)))
    with ProcessPoolExecutor(hands, mp_context=context, initializer=_hire, initargs=(work,)) as pool:
        yield from pool.map(_do, pieces, chunksize=each)


_trade: list[Callable[[Any], Any]] = []
_pieces = count()


def _hire(work: Callable[[Any], Any]) -> None:
    """Tell a new hand its work once, so that it need not be sent along with every piece."""
    import signal  # noqa: PLC0415

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()  # what the parent has loaded stays, and stays shared
    gc.disable()
    _trade[:] = [work]


def _do(piece: Any) -> Any:
    _sweep(next(_pieces))
    return _trade[0](piece)


def _sweep(done: int) -> None:
    # Issues leave little that is not freed at once: it is swept up once for some, not time and again.
    if done and done % _SWEPT == 0:
        gc.collect(1)


class Hand:
    """Another process that is at a piece of work."""

    def __init__(self, child: int, pipe: BinaryIO) -> None:
        self._child, self._pipe = child, pipe
        self._done = False

    def brought(self) -> Any:
        """What it made, once it is done; None where it fell before it had said all."""
        import pickle  # noqa: PLC0415 - most runs need no second hand

        said = self._pipe.read()
        self._done = True
        try:
            return pickle.loads(said)  # noqa: S301 - this program's own words
        except (EOFError, pickle.UnpicklingError):
            return None

    def dismiss(self) -> None:
        """End it where it is still at work, and leave nothing of it."""
        self._pipe.close()
        with suppress(ChildProcessError, ProcessLookupError):  # a system may sweep up children itself
            if not self._done:
                from signal import SIGKILL  # noqa: PLC0415 - dear to load, and hardly ever wanted

                os.kill(self._child, SIGKILL)
            os.waitpid(self._child, 0)


@contextmanager
def meanwhile(work: Callable[[], R], *, jobs: int = 0) -> Iterator[Callable[[], R]]:
    """A function that gives what `work` gives: another process is at it until the function is called.

    What comes back is a copy, and never None. Where no other process may be had, or it fell, the work is done
    here. None is left behind, whatever happens.
    """
    hand = lent_hand(work, jobs=jobs)
    if hand is None:
        yield work
        return

    def ask() -> R:
        value: R | None = hand.brought()
        return work() if value is None else value

    try:
        yield ask
    finally:
        hand.dismiss()


def lent_hand(work: Callable[[], Any], *, jobs: int = 0) -> Hand | None:
    """Another process that is at the work; None where one is enough, or no other may be had."""
    if jobs == 1 or not _may_fork():
        return None
    reading, writing = os.pipe()
    try:
        child = os.fork()
    except OSError:  # too many processes, or no memory for another
        os.close(reading)
        os.close(writing)
        return None
    if child:
        os.close(writing)
        return Hand(child, os.fdopen(reading, "rb"))
    fallen = 1
    try:
        gc.freeze()
        os.close(reading)
        _tell(work(), writing)
        fallen = 0
    finally:
        os._exit(fallen)  # nothing of the parent's is to be ended twice: no output, no `finally`


def _tell(value: Any, writing: int) -> None:
    import pickle  # noqa: PLC0415 - as above

    with os.fdopen(writing, "wb") as pipe:
        pickle.dump(value, pipe, pickle.HIGHEST_PROTOCOL)


def _may_fork() -> bool:
    # a fork takes the calling thread along and no other: what those had locked would stay locked
    threads = sys.modules.get("threading")
    return sys.platform == "linux" and cores() > 1 and (threads is None or threads.active_count() == 1)
