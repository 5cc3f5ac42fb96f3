"""Where machines keep hunspell's dictionaries."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

_FOLDERS = (
    "/usr/share/hunspell",
    "/usr/share/myspell",
    "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell",
    "/opt/homebrew/share/hunspell",
    "/Library/Spelling",
    "~/Library/Spelling",
    "~/.local/share/hunspell",
)


def dictionary_folders() -> Iterator[Path]:
    """The folders in which dictionaries are looked for, in order, there or not."""
    yield from (Path(folder) for folder in os.environ.get("DICPATH", "").split(os.pathsep) if folder)
    yield from (Path(folder).expanduser() for folder in _FOLDERS)
    yield Path(sys.prefix) / "share" / "hunspell"
