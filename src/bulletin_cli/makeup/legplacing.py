"""One leg: its slices, pull quotes, tables, sidebars, figures and, last of all, notes from the top down."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from bulletin_cli.makeup.frames import Part
from bulletin_cli.makeup.notes import called_in
from bulletin_cli.makeup.pictures import place_figure
from bulletin_cli.makeup.rows import place_row
from bulletin_cli.makeup.sidebars import SidebarPlacer
from bulletin_cli.makeup.tracing import LegSetting, Slice
from bulletin_cli.model.galley import (
    FigureBlock,
    FigureSetting,
    QuoteBlock,
    RowBlock,
    SidebarBlock,
    TableBlock,
    TextBlock,
)
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import PlacedShape, PlacedText, Placement

NOTES_RULE = 0.3
"""Length of the rule over notes, as a share of the measure."""


@dataclass
class LegPlacer:
    """Places a leg of `height` lines at x, from a line of the grid on."""

    layout: Layout
    part: Part
    setting: LegSetting
    number: int
    column: int
    x: float
    line: int
    height: int
    placed: list[Placement] = field(default_factory=list)
    called: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.galley = self.part.galley
        self.strip = self.part.legs.strip
        self.cursor = self.line

    def items(self) -> list[Placement]:
        """Everything in the leg, in reading order."""
        arrangement, part = self.part.arrangement, self.part.number
        tops = arrangement.in_leg(part, self.number, "top")
        feet = arrangement.in_leg(part, self.number, "foot")
        stands = self.setting.fixture.stands
        for figure, stand in zip(tops, stands, strict=False):
            self._figure(figure.block, stand.lines, most=stand.most)
            self.cursor += stand.white
        for piece in self.setting.slices:
            self._slice(piece)
        under = stands[len(tops) :]
        if under:
            foot = self.line + self.setting.lines - self._noted
            self.cursor = foot - sum(stand.white + stand.lines for stand in under)
        for figure, stand in zip(feet, under, strict=True):
            self.cursor += stand.white
            self._figure(figure.block, stand.lines)
        self._notes()
        return self.placed

    @property
    def _noted(self) -> int:
        """Lines of the notes that the leg calls, and of the white over them."""
        notes = [self.galley.notes[number] for number in self.called]
        return self.layout.furniture.notes_gap + sum(note.height for note in notes) if notes else 0

    @property
    def _y(self) -> float:
        return self.layout.y(self.cursor)

    def _slice(self, of: Slice) -> None:
        piece = self.strip.pieces[of.piece]
        self._lead(of)
        way = piece.ways[of.way]
        first, last = way.marks[of.start].rung, way.marks[of.end].rung
        block = piece.block
        match block:
            case TextBlock():
                self._text(block, way.choice, first, last)
            case FigureBlock():
                self._figure(block, way.choice)
            case TableBlock():
                self._table(block, first, last)
            case SidebarBlock():
                self._sidebar(block, first, last)
            case QuoteBlock():
                self._quote(block)

    def _lead(self, of: Slice) -> None:
        lead = of.lead
        if not lead.bit:
            self.cursor += lead.lines
            return
        above, below = self.strip.pieces[of.piece - 1], self.strip.pieces[of.piece]
        quote = self.strip.quotes[lead.bit.bit_length() - 1].block
        self.cursor += max(above.after, quote.before) + lead.opened // 2
        self._quote(quote)
        self.cursor += max(quote.after, below.before) + lead.opened - lead.opened // 2

    def _text(self, block: TextBlock, setting: int, first: int, last: int) -> None:
        if block.solid:
            last = len(block.lines)
            lines = block.height
        else:
            lines = last - first
        self.placed.append(PlacedText(block, self.x, self._y, setting, first, last, self.column))
        self.cursor += lines
        self.called += called_in(block.settings[setting].lines[first:last], self.galley.notes)

    def _figure(self, block: FigureBlock, lines: int, *, most: float = math.inf) -> None:
        setting, rtl = self._setting(block), self.galley.rtl
        place = (self.x, self._y, self.galley.measure)
        self.placed.append(
            place_figure(block, setting, lines, place, self.layout, column=self.column, rtl=rtl, most=most)
        )
        self.cursor += lines

    def _setting(self, block: FigureBlock) -> FigureSetting:
        for shown in self.part.arrangement.shown:
            if shown.block is block:
                return shown.setting
        return block.settings.get("column") or next(iter(block.settings.values()))

    def _quote(self, block: QuoteBlock) -> None:
        height = block.height * self.layout.grid.leading
        lower = block.spare / 2
        shape = PlacedShape("quote", self.x, self._y + lower, self.galley.measure, height - lower)
        self.placed.append(shape)
        for text in (block.text, block.by):
            if text is not None:
                self.placed.append(PlacedText(text, self.x, self._y, 0, 0, len(text.lines), self.column))
                self.cursor += text.height
        self.cursor += block.height - block.text.height - (block.by.height if block.by else 0)

    def _table(self, table: TableBlock, first: int, last: int) -> None:
        self._row(table, table.header, header=True, repeated=first > 0)
        for row in table.rows[first:last]:
            self._row(table, row)

    def _row(self, table: TableBlock, row: RowBlock, *, header: bool = False, repeated: bool = False) -> None:
        self.placed.append(
            place_row(
                table,
                row,
                (self.x, self._y),
                self.layout,
                self.column,
                header=header,
                repeated=repeated,
                rtl=self.galley.rtl,
            )
        )
        self.cursor += row.height
        if not repeated:
            for cell in row.cells:
                self.called += called_in(cell.text.lines, self.galley.notes)

    def _sidebar(self, block: SidebarBlock, first: int, last: int) -> None:
        placer = SidebarPlacer(self.layout, block, self.x, self.column, self.cursor, self.galley)
        self.placed.extend(placer.items(first, last))
        self.called.extend(placer.called)
        self.cursor = placer.foot

    def _notes(self) -> None:
        if not self.called:
            return
        gap = self.layout.furniture.notes_gap
        middle = self.layout.y(self.cursor + gap / 2)
        width = self.galley.measure * NOTES_RULE
        left = self.x + self.galley.measure - width if self.galley.rtl else self.x
        self.placed.append(PlacedShape("notes", left, middle, width, 0.0))
        self.cursor += gap
        for number in self.called:
            note = self.galley.notes[number]
            self.placed.append(PlacedText(note, self.x, self._y, 0, 0, len(note.lines), self.column))
            self.cursor += note.height
