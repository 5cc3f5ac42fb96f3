"""Draws the pictures of *The Reading Room*: `python -m examples.letter.draw [NAME …]` from the project's root."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from examples.atelier.sheet import Sheet
from examples.letter.scenes import hills, rooms

ISSUES = Path(__file__).parent / "issues"
PICTURES: dict[str, Callable[[], Sheet]] = {
    "2025-winter/images/bookmobile.jpg": hills.bookmobile,
    "2025-winter/images/seed-drawers.jpg": rooms.seed_drawers,
    "2025-winter/images/reading-room.jpg": rooms.reading_room,
}


def draw(names: list[str], root: Path = ISSUES) -> list[Path]:
    """The pictures whose path contains one of the names (all, if none is given), written under a folder."""
    wanted = [path for path in PICTURES if not names or any(name in path for name in names)]
    for path in wanted:
        PICTURES[path]().save(root / path)
    return [root / path for path in wanted]


if __name__ == "__main__":
    for drawn in draw(sys.argv[1:]):
        print(drawn.relative_to(ISSUES.parent))
