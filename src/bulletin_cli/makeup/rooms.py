"""The room that every page leaves to stories: its first line and how many lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from bulletin_cli.makeup.spread import Spread
from bulletin_cli.model.layout import Layout

FURNITURE_GAP = 1
"""Lines between the stories and the contents or the imprint."""


class Room(NamedTuple):
    """Lines of the grid for stories, from `line` on."""

    line: int
    lines: int


@dataclass(frozen=True, slots=True)
class Rooms:
    """Rooms of an issue's pages; contents and imprint as they are spread over their columns."""

    layout: Layout
    contents: Spread
    imprint: Spread

    @property
    def contents_lines(self) -> int:
        """Lines of the contents' frame, 0 where it is empty."""
        furniture = self.layout.furniture
        if not self.contents.lines:
            return 0
        return furniture.contents_head + self.contents.lines + furniture.contents_pad

    @property
    def imprint_lines(self) -> int:
        """Lines of the imprint's frame, 0 where there is none."""
        return self.imprint.lines + self.layout.furniture.imprint_pad if self.imprint.lines else 0

    def room(self, page: int, *, last: bool) -> Room:
        """The room of a page; the imprint stands at the foot of the last."""
        furniture, lines = self.layout.furniture, self.layout.grid.lines
        top, foot = 0, lines
        if page == 1:
            top = furniture.nameplate
            held = self.contents_lines + FURNITURE_GAP if self.contents_lines else 0
            if furniture.contents_place == "top":
                top += held
            else:
                foot -= held
        if last and self.imprint_lines:
            foot -= self.imprint_lines + FURNITURE_GAP
        return Room(min(top, lines), max(foot - top, 0))

    def opening(self, page: int) -> int:
        """Lines more that may stand between the stories of a page and the contents."""
        if page > 1 or not self.contents_lines:
            return 0
        return max(self.layout.furniture.contents_gap_max - FURNITURE_GAP, 0)

    def contents_line(self, *, last: bool) -> int:
        """The first line of the contents' frame."""
        if self.layout.furniture.contents_place == "top":
            return self.layout.furniture.nameplate
        room = self.room(1, last=last)
        return room.line + room.lines + FURNITURE_GAP

    def imprint_line(self) -> int:
        """The first line of the imprint's frame."""
        return self.layout.grid.lines - self.imprint_lines
