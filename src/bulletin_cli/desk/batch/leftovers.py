"""What is left of issues that are no more: outputs that nothing leads to, and what was kept for them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection, Iterable
from pathlib import Path

from bulletin_cli.desk.backroom import FOLDER
from bulletin_cli.desk.colophon import COLOPHON, read_colophon
from bulletin_cli.desk.locking import locked
from bulletin_cli.desk.saving import STAGING, machine_errors

KEPT = ("prints", "galleys", "press/issues")
"""Where an issue's things lie in the back room."""
FOUND = ("built", "planned")
"""What lint remembers of an issue, under every key, by how its name begins."""


def leftovers(output: Path, ids: Collection[str]) -> tuple[str, ...]:
    """Folders of the output, sorted, that hold a former issue: its own colophon says so."""
    try:
        names = sorted(entry.name for entry in os.scandir(output) if entry.is_dir(follow_symlinks=False))
    except OSError:
        return ()
    return tuple(name for name in names if name not in ids and _issue_of(output / name) == name)


def _issue_of(folder: Path) -> str:
    record = read_colophon(folder / COLOPHON)
    return str(record.get("issue", "")) if record is not None else ""


def prune(root: Path, output: Path, names: Iterable[str]) -> None:
    """Take these away, each at once: a folder that is half taken away is nobody's issue."""
    for name in names:
        folder = output / name
        with machine_errors(folder), locked(root, f"saving {folder.resolve()}"):
            gone = output / f"{STAGING}{name}"
            shutil.rmtree(gone, ignore_errors=True)
            folder.rename(gone)
            shutil.rmtree(gone)
        for room in KEPT:
            _forget(root / FOLDER / room / name)
        for key in (root / FOLDER / "lint-cache").glob("*"):
            for kind in FOUND:
                _forget(key / f"{kind}-{name}.json")


def _forget(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
