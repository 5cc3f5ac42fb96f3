"""Finds publications and their issues by the names of files; opens none of them."""

from __future__ import annotations

import os
from pathlib import Path

PUBLICATION = "bulletin.yaml"


def find_publication(path: Path) -> Path | None:
    """The folder of the publication that a path lies in, or None."""
    start = Path(os.path.abspath(path))  # noqa: PTH100 - Path keeps the dots of `..`
    for folder in (start, *start.parents):
        if os.path.lexists(folder / PUBLICATION):
            return folder
    return None


def issue_ids(root: Path) -> tuple[str, ...]:
    """The ids of a publication's issues, sorted: folders with an issue.yaml."""
    try:
        with os.scandir(root / "issues") as entries:
            names = sorted(entry.name for entry in entries if not entry.name.startswith("."))
    except OSError:
        return ()
    return tuple(
        name for name in names if sayable(name) and os.path.lexists(root / "issues" / name / "issue.yaml")
    )


def sayable(name: str) -> bool:
    """True where a name can be written down."""
    return name.isprintable() or name.encode("utf-8", "ignore").decode() == name
