"""Locks between processes that share a folder: the system holds them, so that none outlives its holder."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path

from bulletin_cli.desk.backroom import backroom

PAUSE = 0.05
"""Seconds between two tries."""
PATIENCE = 600.0
"""Seconds after which a lock is no longer waited for: what is saved is whole without it."""


@contextmanager
def locked(root: Path, name: str, *, patience: float = PATIENCE) -> Iterator[bool]:
    """Hold the lock of that name in a publication; yields False where it cannot be had, and goes on."""
    handle = _opened(root, name)
    held = handle is not None and _taken(handle, patience)
    try:
        yield held
    finally:
        if handle is not None:
            with suppress(OSError):
                if held:
                    _let_go(handle)
                os.close(handle)


def _opened(root: Path, name: str) -> int | None:
    key = blake2b(name.encode("utf-8", "surrogateescape"), digest_size=10).hexdigest()
    try:
        return os.open(
            backroom(root, "locks") / key, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666
        )
    except OSError:
        return None


def _taken(handle: int, patience: float) -> bool:
    until = time.monotonic() + patience
    while True:
        try:
            _take(handle)
        except (BlockingIOError, PermissionError):
            if time.monotonic() > until:
                return False
            time.sleep(PAUSE)
        except OSError:
            return False
        else:
            return True


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _let_go(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _let_go(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
