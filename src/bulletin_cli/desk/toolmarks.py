"""What the tools that set type look like on disk: cheaper to tell than versions, and as sure to change."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_ROOMS = ("compose", "model", "reading")
"""Rooms of the program that make galleys of copy."""
_LIBRARIES = ("uharfbuzz", "pyphen", "pyphen/dictionaries", "pyromark")


@cache
def tool_marks() -> list[str]:
    """Sizes and times of the files that set type, and the Python that runs them, sorted."""
    package = Path(__file__).parent.parent
    folders = [(room, package / room) for room in _ROOMS]
    folders += [(name, found) for name in _LIBRARIES if (found := _home(name)) is not None]
    marks = [mark for name, folder in folders for mark in _marks(name, folder)]
    return [sys.version, *sorted(marks)]


def _home(name: str) -> Path | None:
    package, _, inside = name.partition("/")
    spec = find_spec(package)
    where = spec.submodule_search_locations if spec else None
    return Path(where[0], inside) if where else None


def _marks(name: str, folder: Path) -> Iterator[str]:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_file():
                state = entry.stat()
                yield f"{name}/{entry.name} {state.st_size} {state.st_mtime_ns}"
