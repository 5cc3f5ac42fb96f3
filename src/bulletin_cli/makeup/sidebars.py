"""A sidebar in a leg, or the part of it that stands there, in its frame."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from bulletin_cli.makeup.notes import called_in
from bulletin_cli.makeup.rows import place_row
from bulletin_cli.model.galley import Galley, Line, SidebarBlock, TableBlock, TextBlock
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import PlacedShape, PlacedText, Placement


class Item(NamedTuple):
    """A line, row or whole block of a sidebar: number of the part, of the line or row, top and foot."""

    part: int
    number: int
    top: int
    foot: int


def sidebar_items(block: SidebarBlock) -> list[Item]:
    """What a sidebar may be cut between, from the top; a table's header is its row 0."""
    found: list[Item] = []
    for number, part in enumerate(block.parts):
        top = found[-1].foot + max(block.parts[number - 1].after, part.before) if found else 0
        heights = _heights(part)
        for row, height in enumerate(heights):
            found.append(Item(number, row, top, top + height))
            top += height
    return found


def _heights(part: TextBlock | TableBlock) -> list[int]:
    if isinstance(part, TableBlock):
        return [part.header.height, *(row.height for row in part.rows)]
    return [part.height] if part.solid else [1] * len(part.lines)


def item_lines(block: SidebarBlock, item: Item) -> tuple[Line, ...]:
    """The composed lines of an item."""
    part = block.parts[item.part]
    if isinstance(part, TableBlock):
        row = part.rows[item.number - 1] if item.number else part.header
        return tuple(line for cell in row.cells for line in cell.text.lines)
    return part.lines if part.solid else part.lines[item.number : item.number + 1]


@dataclass
class SidebarPlacer:
    """Places items of a sidebar in a leg at x from a line of the grid on; `foot` is the line after it."""

    layout: Layout
    block: SidebarBlock
    x: float
    column: int
    line: int
    galley: Galley
    called: list[int] = field(default_factory=list)
    foot: int = 0

    def items(self, first: int, last: int) -> list[Placement]:
        """The frame and what stands in it."""
        chosen = sidebar_items(self.block)[first:last]
        top = chosen[0].top if chosen else 0
        lines = (chosen[-1].foot - top if chosen else 0) + 2 * self.block.pad
        self.foot = self.line + lines
        height = lines * self.layout.grid.leading
        shape = PlacedShape("sidebar", self.x, self.layout.y(self.line), self.galley.measure, height)
        found: list[Placement] = [shape]
        for item in chosen:
            line = self.line + self.block.pad + item.top - top
            self._place(found, item, self.layout.y(line))
        return found

    def _place(self, found: list[Placement], item: Item, y: float) -> None:
        part, x = self.block.parts[item.part], self.x + self.block.inset
        if isinstance(part, TableBlock):
            row = part.rows[item.number - 1] if item.number else part.header
            placed = place_row(
                part, row, (x, y), self.layout, self.column, header=not item.number, rtl=self.galley.rtl
            )
            found.append(placed)
        else:
            self._text(found, part, item, x, y)
        lines = item_lines(self.block, item)
        self.called += called_in(lines, self.galley.notes)

    def _text(self, found: list[Placement], part: TextBlock, item: Item, x: float, y: float) -> None:
        last = found[-1]
        if part.solid:
            found.append(PlacedText(part, x, y, 0, 0, len(part.lines), self.column))
        elif isinstance(last, PlacedText) and last.block is part and last.last == item.number:
            found[-1] = PlacedText(part, x, last.y, 0, last.first, item.number + 1, self.column)
        else:
            found.append(PlacedText(part, x, y, 0, item.number, item.number + 1, self.column))
