"""Sidebars: prose of its own in a frame, in a leg of the story."""

from __future__ import annotations

from collections.abc import Iterator

from bulletin_cli.compose.ground import Ground
from bulletin_cli.compose.listing import Setter
from bulletin_cli.compose.settings import Bench
from bulletin_cli.model import galley
from bulletin_cli.model.copy import Block, Sidebar
from bulletin_cli.model.galley import SidebarBlock, TableBlock, TextBlock


def sidebar_blocks(setter: Setter, block: Sidebar, ground: Ground) -> Iterator[galley.Block]:
    """The sidebar, its parts set within the frame; its figures follow it, as wide as the column."""
    story = setter.story
    furniture = story.hand.layout.furniture
    name = story.name()
    column = ground.column or ground.bench.width
    inner = Ground(
        Bench(ground.bench.width - 2 * furniture.box_inset),
        (*ground.within, story.container("sidebar")),
        heads="sidebar-head",
        aside="sidebar",
        column=column,
    )
    story.flush = True
    made = [part for copy in _flat(block.blocks) for part in setter.block(copy, inner)]
    parts = [part for part in made if isinstance(part, TextBlock | TableBlock)]
    if parts:
        yield SidebarBlock(
            name,
            (_first(parts[0]), *parts[1:]),
            furniture.box_pad,
            furniture.box_inset,
            furniture.sidebar_before,
            furniture.sidebar_after,
            block.place,
        )
    yield from (part for part in made if not isinstance(part, TextBlock | TableBlock))


def _first(part: TextBlock | TableBlock) -> TextBlock | TableBlock:
    """The part without space before it."""
    if isinstance(part, TextBlock):
        return part._replace(before=0, before_max=0)
    return part._replace(before=0)


def _flat(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks, a sidebar in the sidebar opened."""
    for block in blocks:
        if isinstance(block, Sidebar):
            yield from _flat(block.blocks)
        else:
            yield block
