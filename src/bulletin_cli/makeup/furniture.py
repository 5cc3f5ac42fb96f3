"""Frames that are no stories: nameplate, "in this issue" with its page numbers, imprint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bulletin_cli.makeup.rooms import Filled, Rooms
from bulletin_cli.makeup.spread import Spread
from bulletin_cli.model.galley import ContentsItem, TextBlock
from bulletin_cli.model.layout import Layout
from bulletin_cli.model.plan import Frame, PlacedText

LEAST_GUTTER = 6.0
"""pt between the columns of the contents, whatever its frame's inset takes."""


def listed(contents: Sequence[ContentsItem], lead: str) -> tuple[ContentsItem, ...]:
    """Entries of "in this issue": all stories but the lead, in reading order."""
    return tuple(item for item in contents if item.article != lead)


def nameplate(layout: Layout) -> Frame:
    """The nameplate's frame; its template paints it."""
    return Frame("nameplate", 0, layout.furniture.nameplate)


class Columns(NamedTuple):
    """Columns of a frame: the first one's x and the distance from one to the next, in pt."""

    x: float
    pitch: float


def contents_columns(layout: Layout, page: int, measure: float, count: int) -> Columns:
    """Where entries stand: inside the frame by its inset as far as the gutters give room for it.

    Fewer columns than the layout has share the page's width as columns of text do.
    """
    furniture, wide = layout.furniture, measure + layout.furniture.contents_number
    most = max(furniture.contents_columns, count)
    spare = layout.text_width - most * wide - LEAST_GUTTER * (most - 1)
    inset = max(min(furniture.box_inset, spare / 2), 0.0)
    x = layout.left(page) + inset + furniture.contents_number
    if count < most:
        return Columns(x, (layout.text_width + layout.grid.gutter) / count)
    inner = layout.text_width - 2 * inset
    gutter = (inner - most * wide) / max(most - 1, 1)
    return Columns(x, (inner + gutter) / count)


def contents(
    items: Sequence[ContentsItem], filled: Filled, rooms: Rooms, pages: Mapping[str, int], *, last: bool
) -> Frame:
    """The frame of "in this issue", each entry with the page that its story begins on."""
    layout, spread = rooms.layout, filled.spread
    top = rooms.contents_line(filled, last=last)
    line = top + layout.furniture.contents_head
    columns = contents_columns(layout, 1, items[0].text.measure, _across(layout, spread))
    listed = [(item, block) for item in items for block in item.blocks]
    placed = tuple(
        PlacedText(
            block,
            columns.x + column * columns.pitch,
            layout.y(line + row),
            0,
            0,
            len(block.lines),
            page_number=pages.get(item.article) if block is item.text else None,
        )
        for column, entries in enumerate(spread.columns)
        for row, (item, block) in ((row, listed[number]) for row, number in entries)
    )
    return Frame("contents", top, rooms.contents_lines + filled.grown, items=placed)


def _across(layout: Layout, spread: Spread) -> int:
    """Columns that share the frame's width: those that hold entries, where the layout may do with fewer."""
    least = layout.furniture.contents_columns_least or spread.across
    return min(max(len(spread.columns), least), spread.across)


def imprint(blocks: Sequence[TextBlock], rooms: Rooms, page: int) -> Frame:
    """The imprint's frame at the foot of a page."""
    layout = rooms.layout
    top = rooms.imprint_line()
    line = top + layout.furniture.imprint_pad
    pitch = layout.measure(layout.furniture.imprint_columns) + layout.grid.gutter
    placed = tuple(
        PlacedText(
            blocks[number],
            layout.left(page) + column * pitch,
            layout.y(line + row),
            0,
            0,
            len(blocks[number].lines),
        )
        for column, entries in enumerate(rooms.imprint.columns)
        for row, number in entries
    )
    return Frame("imprint", top, rooms.imprint_lines, items=placed)
