"""A part of a story as a frame: every line, picture and rule with its place on the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from bulletin_cli.makeup.legplacing import LegPlacer
from bulletin_cli.makeup.pages import SetUnit
from bulletin_cli.makeup.pictures import place_figure
from bulletin_cli.model.galley import TextBlock
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import Frame, Leg, PlacedJump, PlacedShape, PlacedText, Placement


@dataclass(frozen=True, slots=True)
class Jumps:
    """Pages that a part comes from and goes on at; 0 for none."""

    from_page: int = 0
    to_page: int = 0


@dataclass
class UnitPlacer:
    """Places one unit on a page from a line of the grid on."""

    layout: Layout
    unit: SetUnit
    page: int
    line: int
    jumps: Jumps

    def __post_init__(self) -> None:
        self.galley = self.unit.fitted.part.galley
        inset = self.layout.furniture.box_inset if self.galley.boxed else 0.0
        self.x = self.layout.left(self.page) + inset
        self.width = self.layout.text_width - 2 * inset
        self.cursor = self.line
        self.items: list[Placement] = []

    def frame(self) -> Frame:
        """The frame with its legs and items, in reading order."""
        fitted, furniture = self.unit.fitted, self.layout.furniture
        pad = furniture.box_pad if self.galley.boxed else 0
        if self.galley.boxed:
            self.items.append(self._box())
        self.cursor += pad
        self._head()
        self._figures("top")
        legs = self._legs()
        self.cursor += fitted.legs
        self._figures("foot")
        return Frame(
            "story",
            self.line,
            fitted.lines,
            self.galley.article,
            self.unit.part,
            self.galley.boxed,
            legs,
            tuple(self.items),
        )

    def _box(self) -> PlacedShape:
        layout, lines = self.layout, self.unit.fitted.lines
        x, height = layout.left(self.page), lines * layout.grid.leading
        return PlacedShape("box", x, layout.y(self.line), layout.text_width, height)

    def _head(self) -> None:
        top = self.cursor
        if self.unit.part == 0:
            after: int | None = None
            for block in self.galley.head:
                self.cursor += 0 if after is None else max(after, block.before)
                self._text(block)
                after = block.after
        else:
            if self.galley.continuation is not None:
                self._text(self.galley.continuation)
            self.items.append(self._jump("from", self.jumps.from_page, self.x, self.width, self.cursor))
            self.cursor += self.layout.furniture.jump
        if self.cursor > top:
            self.cursor += self.layout.furniture.head_gap + self.unit.fitted.dress.opened

    def _text(self, block: TextBlock) -> None:
        y = self.layout.y(self.cursor)
        self.items.append(PlacedText(block, self.x, y, 0, 0, len(block.lines)))
        self.cursor += block.height

    def _jump(self, kind: str, page: int, x: float, width: float, line: int) -> PlacedJump:
        return PlacedJump(kind, self.galley.article, page, x, self.layout.y(line), width)

    def _figures(self, place: str) -> None:
        """Pictures across the columns, over or under the legs."""
        fitted = self.unit.fitted
        shown = fitted.part.arrangement.page_wide(fitted.part.number, place)
        stands = fitted.dress.over if place == "top" else fitted.dress.under
        for figure, stand in zip(shown, stands, strict=True):
            lines, white = stand.lines, stand.white
            self.cursor += white if place == "foot" else 0
            y = self.layout.y(self.cursor)
            placed = place_figure(
                figure.block, figure.setting, lines, (self.x, y, self.width), self.layout, rtl=self.galley.rtl
            )
            self.items.append(placed)
            self.cursor += lines + (white if place == "top" else 0)

    def _legs(self) -> tuple[Leg, ...]:
        fitted = self.unit.fitted
        count = len(self.unit.legs)
        legs: list[Leg] = []
        for number, setting in enumerate(self.unit.legs):
            column = count - 1 - number if self.galley.rtl else number
            x = self.x + column * (self.galley.measure + self.layout.grid.gutter)
            placer = LegPlacer(self.layout, fitted.part, setting, number, column, x, self.cursor, fitted.legs)
            self.items.extend(placer.items())
            used = setting.lines
            if number == count - 1 and self.unit.jump:
                jump = self.layout.furniture.jump
                line = self.cursor + fitted.legs - jump
                self.items.append(self._jump("to", self.jumps.to_page, x, self.galley.measure, line))
                used += jump
            legs.append(Leg(column, self.cursor, fitted.legs, used, x, self.galley.measure))
        return tuple(legs)


def rules(frames: list[Frame], layout: Layout, page: int) -> Iterator[tuple[int, PlacedShape]]:
    """A rule in the middle of the white between two stories, unless one is boxed: frame, shape."""
    for number, (above, below) in enumerate(pairwise(frames)):
        if above.boxed or below.boxed:
            continue
        middle = (above.line + above.lines + below.line) / 2
        yield number + 1, PlacedShape("rule", layout.left(page), layout.y(middle), layout.text_width, 0.0)
