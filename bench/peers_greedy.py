"""The greedy fill on paper: our own galleys poured one after another, pages broken where they are full, and our press.

python bench/peers_greedy.py PUBLICATION ISSUE OUT.pdf

Each story stands under its head in two legs as level as they come out; nothing is looked ahead to, no picture is
cropped, no paragraph is loosened, no quotation is left out, no page is pinned. Heads, pictures and quotations stay whole.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from bulletin_cli.desk.building import Pressing, press_editions
from bulletin_cli.desk.proving import prove
from bulletin_cli.desk.workshop import MadeUp, Workshop
from bulletin_cli.makeup import furniture
from bulletin_cli.makeup.pictures import place_figure
from bulletin_cli.makeup.rooms import Rooms
from bulletin_cli.makeup.rows import place_row
from bulletin_cli.makeup.spread import spread
from bulletin_cli.model.galley import FigureBlock, FigureSetting, Galley, QuoteBlock, TableBlock, TextBlock
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import Frame, Leg, Page, PlacedShape, PlacedText, Placement, Plan

Thing = TextBlock | TableBlock | FigureBlock | QuoteBlock
Spot = tuple[float, int, int]
LEAST = 2


@dataclass(frozen=True)
class Stick:
    """Lines `first` to `last` of a thing that stands in a leg `gap` lines below the one before it."""

    thing: Thing
    gap: int
    first: int
    last: int


def height_of(thing: Thing) -> int:
    """Lines of the grid."""
    match thing:
        case FigureBlock():
            return _setting(thing, "column").lines_most
        case TableBlock():
            return thing.header.height + sum(row.height for row in thing.rows)
        case TextBlock() | QuoteBlock():
            return thing.height


def things_of(galley: Galley) -> list[Thing]:
    """All that flows in a story's legs, in order: pictures first or after their paragraph, quotations spread."""
    column = [figure for figure in galley.figures if "page" not in figure.settings]
    found: list[Thing] = [figure for figure in column if not figure.figure.after]
    after = {figure.figure.after: figure for figure in column if figure.figure.after}
    quotes = {quote.paragraph: quote for quote in galley.quotes}
    for block in galley.body:
        if not isinstance(block, Thing):
            sys.exit(f"{galley.article}: the greedy fill cannot place {type(block).__name__}")
        found.append(block)
        paragraph = block.paragraph if isinstance(block, TextBlock) else 0
        found += [table[paragraph] for table in (quotes, after) if paragraph and paragraph in table]
    return found


def pour(things: list[Stick], height: int, legs: int) -> tuple[list[list[Stick]], list[Stick]]:
    """Legs filled from the top, and what is left."""
    rest, filled = list(things), []
    for _leg in range(legs):
        leg: list[Stick] = []
        used = 0
        while rest:
            stick = replace(rest[0], gap=rest[0].gap if leg else 0)
            cut = _cut(stick, height - used - stick.gap)
            follows = isinstance(stick.thing, TextBlock) and stick.thing.keep_next and len(rest) > 1
            if not cut or (follows and height - used - stick.gap < stick.last + LEAST):
                break
            leg.append(replace(stick, last=cut))
            used += stick.gap + cut - stick.first
            if cut == stick.last:
                rest.pop(0)
            else:
                rest[0] = replace(stick, gap=0, first=cut)
                break
        filled.append(leg)
    return filled, rest


def _cut(stick: Stick, room: int) -> int:
    """Where a stick ends that has so much room; 0 where nothing of it may stand there."""
    lines = stick.last - stick.first
    if lines <= room:
        return stick.last
    if not isinstance(stick.thing, TextBlock) or stick.thing.solid:
        return 0
    taken = min(room, lines - LEAST)
    return stick.first + taken if taken >= LEAST else 0


def _sticks(things: list[Thing]) -> list[Stick]:
    found, after = [], 0
    for thing in things:
        found.append(Stick(thing, max(after, thing.before), 0, height_of(thing)))
        after = thing.after if not isinstance(thing, FigureBlock) else max(thing.after, 1)
    return found


@dataclass
class Pourer:
    """Makes a plan of an issue, page after page."""

    made: MadeUp
    frames: list[list[Frame]] = field(default_factory=lambda: [[]])
    line: int = 0

    def __post_init__(self) -> None:
        layout, galleys = self.made.layout, self.made.galleys
        self.contents = furniture.listed(galleys.contents, galleys.stories[0].article)
        listed = spread(
            [block for item in self.contents for block in item.blocks], layout.furniture.contents_columns
        )
        self.rooms = Rooms(layout, listed, spread(galleys.imprint, layout.furniture.imprint_columns))
        self.line = self.rooms.room(1, last=False).line

    def plan(self) -> Plan:
        """The pages; the imprint stands at the last one's foot, on a page of its own where there is no room."""
        for galley in self.made.galleys.stories:
            self._story(galley)
        if self.line > self.rooms.room(len(self.frames), last=True).lines:
            self._turn()
        pages = tuple(self._page(number) for number in range(1, len(self.frames) + 1))
        return replace(self.made.plan, pages=pages, fits=(), advice=(), steps=())

    def _page(self, number: int) -> Page:
        frames, last = self.frames[number - 1], number == len(self.frames)
        if number == 1:
            starts = {
                frame.article: at for at in range(len(self.frames), 0, -1) for frame in self.frames[at - 1]
            }
            listed = furniture.contents(self.contents, self.rooms.filled(1, 0), self.rooms, starts, last=last)
            frames = [furniture.nameplate(self.made.layout), *frames, listed]
        if last and self.made.galleys.imprint:
            frames = [*frames, furniture.imprint(self.made.galleys.imprint, self.rooms, number)]
        master = "front" if number == 1 else "last" if last else "inner"
        lines = self.rooms.room(number, last=last).lines * self.made.layout.grid.columns
        return Page(number, master, "", tuple(frames), lines)

    @property
    def _foot(self) -> int:
        room = self.rooms.room(len(self.frames), last=False)
        return room.line + room.lines

    def _turn(self) -> None:
        self.frames.append([])
        self.line = 0

    def _story(self, galley: Galley) -> None:
        layout, part, rest = self.made.layout, 0, _sticks(things_of(galley))
        pad = layout.furniture.box_pad if galley.boxed else 0
        while rest:
            self.line += layout.furniture.story_gap if self.frames[-1] and not part else 0
            head = _Head(layout, galley, len(self.frames), self.line + pad)
            top = head.foot if not part else self.line + pad
            room = self._foot - pad - top
            legs, left = pour(rest, room, galley.columns) if room > 0 else ([], rest)
            if not part and (room < 2 * LEAST or not legs[0]):
                self._turn()
                continue
            if not left:
                total = sum(stick.gap + stick.last - stick.first for stick in rest)
                room = next(
                    h
                    for h in range(total // galley.columns, room + 1)
                    if not pour(rest, h, galley.columns)[1]
                )
                legs, left = pour(rest, room, galley.columns)
            self._frame(galley, part, head.items if not part else [], (top, room, pad), legs)
            rest, part = left, part + 1
            if rest:
                self._turn()

    def _frame(
        self,
        galley: Galley,
        part: int,
        items: list[Placement],
        at: tuple[int, int, int],
        sticks: list[list[Stick]],
    ) -> None:
        layout, page = self.made.layout, len(self.frames)
        top, room, pad = at
        inset = layout.furniture.box_inset if galley.boxed else 0.0
        lines, legs, left = top + room + pad - self.line, [], layout.left(page)
        before: list[Placement] = []
        if galley.boxed:
            before.append(
                PlacedShape("box", left, layout.y(self.line), layout.text_width, lines * layout.grid.leading)
            )
        elif self.frames[-1]:
            middle = layout.y(self.line - layout.furniture.story_gap / 2)
            before.append(PlacedShape("rule", left, middle, layout.text_width, 0.0))
        placed = [*before, *items]
        for column, leg in enumerate(sticks):
            x = left + inset + column * (galley.measure + layout.grid.gutter)
            line = top
            for stick in leg:
                line += stick.gap
                placed += _placed(layout, galley, stick, (x, line, column))
                line += stick.last - stick.first
            legs.append(Leg(column, top, room, line - top, x, galley.measure))
        self.frames[-1].append(
            Frame("story", self.line, lines, galley.article, part, galley.boxed, tuple(legs), tuple(placed))
        )
        self.line += lines


class _Head:
    """The head of a story with its pictures across the columns, from a line of the grid on; `foot` is the next free."""

    def __init__(self, layout: Layout, galley: Galley, page: int, line: int) -> None:
        inset = layout.furniture.box_inset if galley.boxed else 0.0
        x, self.foot, after = layout.left(page) + inset, line, 0
        self.items: list[Placement] = []
        for block in galley.head:
            self.foot += max(after, block.before) if self.items else 0
            self.items.append(PlacedText(block, x, layout.y(self.foot), 0, 0, len(block.lines)))
            self.foot, after = self.foot + block.height, block.after
        self.foot += layout.furniture.head_gap
        for figure in galley.figures:
            if "page" in figure.settings:
                setting = _setting(figure, "page")
                place = (x, layout.y(self.foot), setting.width)
                self.items.append(place_figure(figure, setting, setting.lines_most, place, layout))
                self.foot += setting.lines_most + max(figure.after, 1)


def _setting(figure: FigureBlock, width: str) -> FigureSetting:
    return figure.settings.get(width) or next(iter(figure.settings.values()))


def _placed(layout: Layout, galley: Galley, stick: Stick, spot: Spot) -> Iterator[Placement]:
    x, line, column = spot
    y = layout.y(line)
    match stick.thing:
        case TextBlock() as block:
            last = len(block.lines) if block.solid else stick.last
            yield PlacedText(block, x, y, 0, stick.first, last, column)
        case FigureBlock() as block:
            setting = _setting(block, "column")
            yield place_figure(block, setting, stick.last, (x, y, galley.measure), layout, column=column)
        case QuoteBlock() as block:
            yield PlacedShape("quote", x, y, galley.measure, block.height * layout.grid.leading)
            for text in (block.text, block.by):
                if text is not None:
                    yield PlacedText(text, x, layout.y(line), 0, 0, len(text.lines), column)
                    line += text.height
        case TableBlock() as table:
            for row in (table.header, *table.rows):
                yield place_row(table, row, (x, layout.y(line)), layout, column, header=row is table.header)
                line += row.height


def main(publication: Path, issue: str, out: Path) -> None:
    """Write the issue's PDF."""
    made = prove(Workshop(publication), issue, draft=True).value
    if made is None:
        sys.exit(f"{issue}: the issue cannot be made up")
    poured = replace(made, plan=Pourer(made).plan())
    files = press_editions(publication, poured, Pressing(("pdf",)))
    out.write_bytes(next(data for name, data in files.items() if name.endswith(".pdf")))


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), sys.argv[2], Path(sys.argv[3]))
