"""Stories one under another on a page: for every number of lines the cheapest stack."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from bulletin_cli.makeup.cost import Weights
from bulletin_cli.makeup.frames import Fitted
from bulletin_cli.makeup.trail import Unit
from bulletin_cli.model.layout import Furniture


class Stack(NamedTuple):
    """Units from the top of a page, with their cost."""

    cost: float
    units: tuple[Unit, ...] = ()


Stacks = dict[int, Stack]
"""By lines used."""


def stacked_on(
    stacks: Mapping[int, Stack],
    number: int,
    fits: Mapping[int, Fitted],
    *,
    room: int,
    furniture: Furniture,
    weights: Weights,
) -> Stacks:
    """Every stack with one more whole unit under it, as far as the room goes."""
    found: Stacks = {}
    for used, stack in stacks.items():
        for gap, price in gaps(furniture, weights, first=not stack.units):
            top = used + gap
            for lines, fitted in fits.items():
                total = top + lines
                if total > room:
                    continue
                cost = stack.cost + price + fitted.cost
                if total not in found or cost < found[total].cost:
                    found[total] = Stack(cost, (*stack.units, Unit(number, fitted, gap)))
    return found


def gaps(furniture: Furniture, weights: Weights, *, first: bool) -> tuple[tuple[int, float], ...]:
    """White over a story, with its cost: none over the first of a page."""
    if first:
        return ((0, 0.0),)
    return tuple(
        (furniture.story_gap + more, weights.low_start + weights.opened(weights.gap_opened, more))
        for more in range(max(furniture.story_gap_max - furniture.story_gap, 0) + 1)
    )
