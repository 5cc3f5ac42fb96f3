"""What every page is made from, and with how much care it is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from bulletin_cli.makeup.cost import Weights
from bulletin_cli.makeup.frames import Fitted
from bulletin_cli.makeup.rooms import Rooms
from bulletin_cli.makeup.running_order import Queue
from bulletin_cli.makeup.stacks import Stack, Stacks, stacked_on
from bulletin_cli.makeup.stories import Story
from bulletin_cli.makeup.trail import Tail, Unit


class Care(NamedTuple):
    """How closely a page is looked at: arrangements of each story, how many times the least of choices."""

    arrangements: int
    breadth: int


CARES = (Care(1, 1), Care(6, 1), Care(16, 2))
"""From the first look at a page to the last."""


@dataclass(frozen=True)
class Shop:
    """The stories in their order, the rooms of the pages, the prices."""

    queue: Queue
    rooms: Rooms
    weights: Weights

    def story(self, number: int) -> Story:
        """A story by its number in the queue."""
        return self.queue.stories[number].story

    def under(self, stacks: Stacks, number: int, fits: Mapping[int, Fitted], room: int) -> Stacks:
        """The stacks with one of the fits under them."""
        furniture = self.rooms.layout.furniture
        return stacked_on(stacks, number, fits, room=room, furniture=furniture, weights=self.weights)


class Foot(NamedTuple):
    """A page's foot where a story is to be cut: what stands over it, the story, lines left, white, a tail."""

    stack: Stack
    number: int
    lines: int
    gap: int
    waiting: Tail | None

    def with_unit(self, unit: Unit) -> tuple[Unit, ...]:
        """The page's units, that one under the others."""
        return (*self.stack.units, unit)
