"""Casting off: blocks of a galley become pieces, each with its heights, costs and cuts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bulletin_cli.makeup.cost import Weights
from bulletin_cli.makeup.legs import Stand
from bulletin_cli.makeup.notes import called_in
from bulletin_cli.makeup.pieces import Piece, Rung, Way, way_of
from bulletin_cli.makeup.sidebars import Item, item_lines, sidebar_items
from bulletin_cli.model.galley import (
    Block,
    FigureBlock,
    FigureSetting,
    Line,
    QuoteBlock,
    RowBlock,
    SidebarBlock,
    TableBlock,
    TextBlock,
)
from bulletin_cli.model.layout import Layout

TABLE_WHOLE = 8
"""Rows of a table that is never cut, unless it is higher than half a page."""
TABLE_LEAST = 2
"""Fewest rows of a part of a table that is cut."""
SIDEBAR_LEAST = 3
"""Fewest lines of a part of a sidebar that must be cut."""


@dataclass(frozen=True, slots=True)
class CastOff:
    """Knows the layout's limits and a story's notes."""

    layout: Layout
    weights: Weights
    notes: Mapping[int, TextBlock]

    def piece(self, block: Block) -> Piece:
        """The block as a piece; a figure at the first of its widths."""
        match block:
            case TextBlock():
                return self._text(block)
            case FigureBlock():
                return self.figure(block, column_setting(block))
            case TableBlock():
                ways = (self._table_way(block),)
                return Piece(block, ways, block.before, block.before, block.after)
            case SidebarBlock():
                return self._sidebar(block)
            case QuoteBlock():
                way = way_of((Rung(0, block.height),), (), choice=0)
                return Piece(block, (way,), block.before, block.before, block.after)

    def figure(self, block: FigureBlock, setting: FigureSetting) -> Piece:
        """A figure in a leg, as high as its crop allows."""
        ways = tuple(
            way_of((Rung(0, lines),), (), choice=lines, cost=cost) for lines, cost in self.heights(setting)
        )
        most = max(block.before, self.layout.furniture.figure_white_max)
        return Piece(block, ways, block.before, most, block.after, picture=True)

    def quote_opened(self, quote: QuoteBlock) -> int:
        """Lines more that may stand over and under a pull quote."""
        most = self.layout.furniture.quote_white_max
        return max(most - quote.before, 0) + max(most - quote.after, 0)

    def heights(self, setting: FigureSetting) -> tuple[tuple[int, float], ...]:
        """Heights of a figure in lines with what each costs more than the best."""
        leading = self.layout.grid.leading
        costs = {
            lines: self.weights.picture(setting, lines, leading)
            for lines in range(setting.lines_least, setting.lines_most + 1)
        }
        best = min(costs.values())
        return tuple((lines, cost - best) for lines, cost in costs.items())

    def stands(
        self, block: FigureBlock, setting: FigureSetting, *, top: bool
    ) -> Iterator[tuple[Stand, float]]:
        """Heights of a figure at a leg's end with the white towards the text, and what each costs."""
        white = block.after if top else block.before
        weights = self.weights
        for lines, cost in self.heights(setting):
            for more in range(max(self.layout.furniture.figure_white_max - white, 0) + 1):
                yield Stand(lines, white + more), cost + weights.opened(weights.figure_opened, more)

    def _text(self, block: TextBlock) -> Piece:
        if block.solid:
            notes = self._noted(block.lines)
            ways: tuple[Way, ...] = (way_of((Rung(0, block.height, *notes),), (), choice=0),)
        else:
            ways = tuple(self._text_way(block, number) for number in range(len(block.settings)))
        return Piece(
            block,
            ways,
            block.before,
            max(block.before, block.before_max),
            block.after,
            block.keep_next,
            block.paragraph,
        )

    def _text_way(self, block: TextBlock, number: int) -> Way:
        setting = block.settings[number]
        cost = self.weights.setting(setting.looseness, setting.cost) if number else 0.0
        rungs = tuple(Rung(n, n + 1, *self._noted((line,))) for n, line in enumerate(setting.lines))
        least = self.layout.limits.leg_least
        return way_of(rungs, self._text_cuts(block, setting.lines), choice=number, cost=cost, least=least)

    def _text_cuts(self, block: TextBlock, lines: tuple[Line, ...]) -> Iterator[tuple[int, float]]:
        least = self.layout.limits.leg_least
        initial = self.layout.role(block.role).initial if block.initial else 0
        for number in range(max(least, initial), len(lines) - least + 1):
            yield number, self.weights.hyphen(lines[number - 1])

    def _noted(self, lines: tuple[Line, ...]) -> tuple[int, int]:
        """How many notes the lines call, and how high these are."""
        if not self.notes:
            return 0, 0
        called = called_in(lines, self.notes)
        return len(called), sum(self.notes[note].height for note in called)

    def _table_way(self, table: TableBlock) -> Way:
        rungs: list[Rung] = []
        for row in table.rows:
            top = rungs[-1].foot if rungs else 0
            rungs.append(Rung(top, top + row.height, *self._row_notes(row)))
        short = len(rungs) <= TABLE_WHOLE and 2 * rungs[-1].foot <= self.layout.grid.lines
        inside = () if short else range(TABLE_LEAST, len(rungs) - TABLE_LEAST + 1)
        cuts = ((number, self.weights.table_cut) for number in inside)
        return way_of(tuple(rungs), cuts, choice=0, base=table.header.height, least=TABLE_LEAST)

    def _row_notes(self, row: RowBlock) -> tuple[int, int]:
        return self._noted(tuple(line for cell in row.cells for line in cell.text.lines))

    def _sidebar(self, block: SidebarBlock) -> Piece:
        items = sidebar_items(block)
        rungs = tuple(Rung(item.top, item.foot, *self._noted(item_lines(block, item))) for item in items)
        last = len(rungs) - SIDEBAR_LEAST
        cuts = [
            (number, self.weights.sidebar_cut)
            for number in range(SIDEBAR_LEAST, last + 1)
            if self._may_cut(block, items, number)
        ]
        way = way_of(rungs, cuts, choice=0, base=2 * block.pad, least=SIDEBAR_LEAST)
        return Piece(block, (way,), block.before, block.before, block.after)

    def _may_cut(self, block: SidebarBlock, items: list[Item], number: int) -> bool:
        """Whether a sidebar may be cut before an item: never after a head, nor near a paragraph's ends."""
        above, below = items[number - 1], items[number]
        part = block.parts[above.part]
        if above.part != below.part:
            return not (isinstance(part, TextBlock) and part.keep_next)
        if isinstance(part, TableBlock):
            return below.number > 1
        least = self.layout.limits.leg_least
        return least <= below.number <= len(part.lines) - least


def column_setting(block: FigureBlock) -> FigureSetting:
    """The figure's setting for a column, or the only one it has."""
    return block.settings.get("column") or next(iter(block.settings.values()))
