"""The publication's `.bulletin` folder: what the program may lose, never an input, never in git."""

from __future__ import annotations

from pathlib import Path

FOLDER = ".bulletin"


def backroom(root: Path, *names: str) -> Path:
    """A folder in there, made where it is missing. Raises OSError where that cannot be done."""
    home = root / FOLDER
    folder = home.joinpath(*names)
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        ignored = home / ".gitignore"
        if not ignored.exists():
            ignored.write_text("*\n", encoding="utf-8")
    return folder
