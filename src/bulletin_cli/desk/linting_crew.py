"""A crew that reads issues side by side: one process a core, none where there is little to read."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import Any, TypeVar

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
