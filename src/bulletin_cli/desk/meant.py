"""The picture that was probably meant by a file that is not there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path, PurePosixPath

_PICTURES = frozenset([".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".gif", ".bmp"])
_MOST = 2_000
"""Files among which is looked; a folder with more is searched no further."""


def meant_picture(folder: Path, typed: str) -> str:
    """A picture in an issue's folder, as articles name it, or nothing where none is like the typed one."""
    there = sorted(file.relative_to(folder).as_posix() for file in islice(_pictures(folder), _MOST))
    wanted = PurePosixPath(typed.lower())
    for parts in (str, _name, _stem):
        found = [file for file in there if parts(PurePosixPath(file.lower())) == parts(wanted)]
        if found:
            return found[0] if len(found) == 1 else ""
    from difflib import get_close_matches  # noqa: PLC0415 - only where a file is missing

    return next(iter(get_close_matches(typed, there, n=1, cutoff=0.8)), "")


def _pictures(folder: Path) -> Iterator[Path]:
    return (file for file in folder.rglob("*") if file.suffix.lower() in _PICTURES and file.is_file())


def _name(file: PurePosixPath) -> str:
    return file.name


def _stem(file: PurePosixPath) -> str:
    return file.stem
