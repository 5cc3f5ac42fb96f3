"""A crew that reads issues side by side: one process a core, none where there is little to read."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_WORTH_IT = 4
"""Fewer pieces of work than this are done sooner than others have been woken."""
_AT_ONCE = 16
"""Pieces of work handed over at a time, at most."""


def side_by_side(work: Callable[[T], R], pieces: Sequence[T], *, jobs: int = 0) -> Iterator[R]:
    """What `work` makes of each piece, in their order; `jobs` processes at most, 0 for one a core."""
    hands = min(jobs or cores(), len(pieces))
    if hands < 2 or len(pieces) < _WORTH_IT:
        for number, piece in enumerate(pieces, start=1):
            yield _undisturbed(work, piece, sweep=number < len(pieces))
        return
    yield from _shared_out(work, pieces, hands)


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


def _hire(work: Callable[[Any], Any]) -> None:
    """Tell a new hand its work once, so that it need not be sent along with every piece."""
    import signal  # noqa: PLC0415

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()  # what the parent has loaded stays, and stays shared
    _trade[:] = [work]


def _do(piece: Any) -> Any:
    return _undisturbed(_trade[0], piece)


def _undisturbed(work: Callable[[T], R], piece: T, *, sweep: bool = True) -> R:
    """What `work` makes of a piece; what it leaves behind is swept up once, not time and again."""
    swept = gc.isenabled()
    gc.disable()
    try:
        return work(piece)
    finally:
        if sweep:
            gc.collect(1)
        if swept:
            gc.enable()
