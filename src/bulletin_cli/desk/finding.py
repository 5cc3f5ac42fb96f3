"""Finds publications and their issues by the names of files; opens none of them."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterable
from pathlib import Path

PUBLICATION = "bulletin.yaml"
_DATE = r"\d{4}-\d{2}(-\d{2})?"


def find_publication(path: Path) -> Path | None:
    """The folder of the publication that a path lies in, or None."""
    start = Path(os.path.abspath(path))  # noqa: PTH100 - Path keeps the dots of `..`
    for folder in (start, *start.parents):
        if os.path.lexists(folder / PUBLICATION):
            return folder
    return None


def issue_ids(root: Path) -> tuple[str, ...]:
    """The ids of a publication's issues, sorted: folders with an issue.yaml."""
    folder = root / "issues"
    return tuple(
        name
        for name in _names(root)
        if os.path.lexists(folder / name / "issue.yaml") or _closed(os.path.join(folder, name))  # noqa: PTH118 - as below
    )


def bare_ids(root: Path) -> tuple[str, ...]:
    """Folders that lie where issues do and have articles, but no issue.yaml."""
    return tuple(sorted({*every_id(root)} - {*issue_ids(root)}))


def every_id(root: Path) -> tuple[str, ...]:
    """The ids of a publication's issues, sorted, and of folders with articles that lack an issue.yaml."""
    return tuple(name for name in _names(root) if is_issue(os.path.join(root, "issues", name)))  # noqa: PTH118 - asked of thousands


def is_issue(folder: str) -> bool:
    """True for the folder of an issue, though its issue.yaml may be missing."""
    found = os.path.lexists(f"{folder}/issue.yaml") or os.path.isdir(f"{folder}/articles")  # noqa: PTH112 - as above
    return found or _closed(folder)


def _closed(folder: str) -> bool:
    """False; a folder that we may not look into is the machine's fault: PermissionError."""
    if os.path.isdir(folder) and not os.access(folder, os.X_OK):  # noqa: PTH112 - as above
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), folder)
    return False


def _names(root: Path) -> list[str]:
    try:
        with os.scandir(root / "issues") as entries:
            return sorted(e.name for e in entries if not e.name.startswith(".") and sayable(e.name))
    except PermissionError:
        raise
    except OSError:
        return []


def sayable(name: str) -> bool:
    """True where a name can be written down."""
    return name.isprintable() or name.encode("utf-8", "ignore").decode() == name


def called_by_date(ids: Iterable[str]) -> bool:
    """Whether all these folders are called after dates, so that their names stand in the order of time."""
    return all(re.fullmatch(_DATE, id_) for id_ in ids)
