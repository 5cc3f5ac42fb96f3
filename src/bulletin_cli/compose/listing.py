"""Lists: markers in the margin that they make for themselves, nested as deep as the copy is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from bulletin_cli.compose.ground import Ground, Story
from bulletin_cli.compose.hand import Hand
from bulletin_cli.compose.pieces import Label, text_block
from bulletin_cli.compose.settings import Bench, settings
from bulletin_cli.compose.strands import Strand, strands
from bulletin_cli.model import galley
from bulletin_cli.model.copy import Block, Item, List, Paragraph
from bulletin_cli.model.galley import Line
from bulletin_cli.model.place import Place

BULLET = "•"
GAP = 0.35
"""Least em between a marker and the text of its item."""


class Setter(Protocol):
    """Sets any block of a story."""

    story: Story

    def block(self, block: Block, ground: Ground) -> Iterator[galley.Block]:
        """What one block of the copy becomes."""


def list_blocks(setter: Setter, block: List, ground: Ground) -> Iterator[galley.Block]:
    """The items' blocks, the marker on the first of each."""
    hand = setter.story.hand
    name = ground.role("list")
    markers = [
        short_line(hand, text, name, item.place)
        for text, item in zip(_markers(hand, block), block.items, strict=True)
    ]
    outer = ground.bench.inset
    bench = ground.bench._replace(inset=outer + margin(hand, "list", name, markers))
    kind = setter.story.container("list")
    for item, marker in zip(block.items, markers, strict=True):
        inner = ground.inside(kind, setter.story.container("item"))._replace(bench=bench)
        yield from _item(setter, item, inner, marker._replace(indent=outer))


def margin(hand: Hand, name: str, worn: str, markers: list[Line]) -> float:
    """The inset of a role in pt, more where its markers are wider; `worn` is the role they are set in."""
    widest = max((marker.width for marker in markers), default=0.0)
    return max(hand.layout.role(name).inset, widest + GAP * hand.layout.role(worn).size)


def short_line(hand: Hand, text: str, name: str, place: Place) -> Line:
    """A marker or a note's number as a line of its role; it covers nothing of the copy."""
    role = hand.layout.role(name)._replace(align="left", hyphenate=False)
    strand = Strand(text, Place(place.start, place.start), role.style)
    line = settings(hand, [strand], role, Bench(10_000.0))[0].lines[0]
    return line._replace(words=0, place=Place(place.start, place.start))


def _markers(hand: Hand, block: List) -> list[str]:
    if block.start is None:
        return [hand.layout.role("list").marker or BULLET] * len(block.items)
    return [f"{block.start + number}." for number in range(len(block.items))]


def _item(setter: Setter, item: Item, ground: Ground, marker: Line) -> Iterator[galley.Block]:
    story, first = setter.story, True
    name = ground.role("list")
    role = story.hand.layout.role(name)
    for block in item.blocks:
        if isinstance(block, Paragraph):
            number = story.count(ground)
            own = marker if first else None
            label = Label(story.name(), name, "LI", block.place, ground.within, number, marker=own)
            bench = ground.bench._replace(loose=True)
            if made := text_block(story.hand, label, strands(block.inlines, role.style), bench):
                first = False
                yield made
        else:
            yield from setter.block(block, ground)
