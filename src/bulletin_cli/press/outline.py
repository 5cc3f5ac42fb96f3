"""The bookmarks of a PDF: one a story, its subheads folded under it, in the order of the copy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

Entry: TypeAlias = tuple[str, tuple[int, float, float], list["Entry"], str]
"""As WeasyPrint writes it: label, page with the place in pt from the bottom left, entries below, state."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A head to go to: page from 0, its place in pt from the top left of the page, heads under it."""

    label: str
    page: int
    place: tuple[float, float]
    under: list[Bookmark] = field(default_factory=list)


def outline(bookmarks: Iterable[Bookmark], height: float) -> list[Entry]:
    """The bookmarks of pages so many pt high; what stands under a story is folded away."""
    return [
        (
            mark.label,
            (mark.page, mark.place[0], height - mark.place[1]),
            outline(mark.under, height),
            "closed" if mark.under else "open",
        )
        for mark in bookmarks
    ]
