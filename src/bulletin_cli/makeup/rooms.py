"""The room that every page leaves to stories: its first line and how many lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from bulletin_cli.makeup.spread import Spread
from bulletin_cli.model.layout import Layout

FURNITURE_GAP = 1
"""Lines between the stories and the contents or the imprint."""
MOST_LEFT = 0.5
"""Share of the front page's room that the contents may fill for stories; a page with less on it is short."""


class Room(NamedTuple):
    """Lines of the grid for stories, from `line` on."""

    line: int
    lines: int


class Filled(NamedTuple):
    """What becomes of empty lines under the stories: the contents' spread, lines that it is higher than at
    the least, lines more over it, and what stays empty."""

    spread: Spread
    grown: int
    opened: int
    left: int

    @property
    def taken(self) -> int:
        """Lines that are not empty then."""
        return self.grown + self.opened


@dataclass(frozen=True, slots=True)
class Rooms:
    """Rooms of an issue's pages; contents and imprint as they are spread over their columns.

    `roomier` are other spreads of the contents, for a front page whose stories leave lines empty.
    """

    layout: Layout
    contents: Spread
    imprint: Spread
    roomier: tuple[Spread, ...] = ()

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

    def filled(self, page: int, white: int) -> Filled:
        """What fills so many lines that stories leave empty on a page: the contents, and white over them."""
        within = 0 < white <= self.room(1, last=False).lines * MOST_LEFT
        if page > 1 or not self.contents_lines or not within:
            return Filled(self.contents, 0, 0, white)
        most = max(self.layout.furniture.contents_gap_max - FURNITURE_GAP, 0)
        ways = []
        for spread in (self.contents, *self.roomier):
            grown = spread.lines - self.contents.lines
            if 0 <= grown <= white:
                opened = min(white - grown, most)
                ways.append(Filled(spread, grown, opened, white - grown - opened))
        return min(ways, key=lambda way: (way.left, max(way.opened - 1, 0), way.spread.apart, way.grown))

    def contents_line(self, filled: Filled, *, last: bool) -> int:
        """The first line of the contents' frame."""
        if self.layout.furniture.contents_place == "top":
            return self.layout.furniture.nameplate
        room = self.room(1, last=last)
        return room.line + room.lines + FURNITURE_GAP - filled.grown

    def imprint_line(self) -> int:
        """The first line of the imprint's frame."""
        return self.layout.grid.lines - self.imprint_lines
